"""How many students of a practice may come at once, as agreed with the university."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column."""
    with op.batch_alter_table("practice_period", schema=None) as batch_op:
        batch_op.add_column(sa.Column("at_once", sa.Integer(), nullable=True))
