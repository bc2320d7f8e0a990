"""The entries that a site adds to its dictionaries."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the table and its indexes."""
    texts = ("dictionary", "name", "name_ru", "name_en", "sign", "code")
    op.create_table(
        "term",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        *(sa.Column(name, sa.String(), nullable=True) for name in texts),
        *(sa.Column(name, sa.Float(), nullable=True) for name in ("least", "most", "position")),
        sa.Column("hidden", sa.Boolean(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        *(sa.Column(name, sa.String(), nullable=True) for name in ("name_sort", "name_ru_sort")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_term")),
        sa.UniqueConstraint("uid", name=op.f("uq_term_uid")),
    )
    live = sa.text("deleted_at IS NULL")
    with op.batch_alter_table("term", schema=None) as batch_op:
        batch_op.create_index("ix_term_live", ["id"], unique=False, sqlite_where=live)
        for name in ("name", "name_ru"):
            batch_op.create_index(f"ix_term_{name}_sort", [f"{name}_sort", "id"], unique=False, sqlite_where=live)
