"""The rules that a practice period gives up in its schedule; a free weekday that was binding is called what it is."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column, and name the wishes that bound as a fact."""
    op.execute("UPDATE wish SET sort = 'busy' WHERE sort = 'free_day' AND weight = 'high'")
    with op.batch_alter_table("practice_period", schema=None) as batch_op:
        batch_op.add_column(sa.Column("rules_off", sa.String(), nullable=True))
