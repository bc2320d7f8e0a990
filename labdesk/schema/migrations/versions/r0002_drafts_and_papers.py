"""Drafts of forms, and the codes of printed papers."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the two tables."""
    op.create_table(
        "draft",
        sa.Column("record", sa.String(), nullable=False),
        sa.Column("row_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=True),
        sa.Column("given", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("record", "row_id", name=op.f("pk_draft")),
    )
    op.create_table(
        "paper",
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("document", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("record", sa.String(), nullable=False),
        sa.Column("about", sa.Text(), nullable=False),
        sa.Column("columns", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("code", name=op.f("pk_paper")),
    )
