"""Exceptions from the rules of a schedule for one student, group or mentor."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None

_POINTERS = (
    ("group_id", "kindergarten_group"), ("mentor_id", "person"), ("period_id", "practice_period"),
    ("placement_id", "placement"),
)  # fmt: skip


def upgrade() -> None:
    """Create the table."""
    op.create_table(
        "rule_exception",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.Column("period_id", sa.Integer(), nullable=True),
        sa.Column("rule", sa.String(), nullable=True),
        sa.Column("placement_id", sa.Integer(), nullable=True),
        sa.Column("group_id", sa.Integer(), nullable=True),
        sa.Column("mentor_id", sa.Integer(), nullable=True),
        sa.Column("reason", sa.String(), nullable=True),
        sa.Column("reason_sort", sa.String(), nullable=True),
        *(
            sa.ForeignKeyConstraint([column], [f"{of}.id"], name=op.f(f"fk_rule_exception_{column}_{of}"))
            for column, of in _POINTERS
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_rule_exception")),
        sa.UniqueConstraint("uid", name=op.f("uq_rule_exception_uid")),
    )
    live = sa.text("deleted_at IS NULL")
    with op.batch_alter_table("rule_exception", schema=None) as batch_op:
        batch_op.create_index("ix_rule_exception_live", ["id"], unique=False, sqlite_where=live)
        batch_op.create_index("ix_rule_exception_reason_sort", ["reason_sort", "id"], unique=False, sqlite_where=live)
        for column, _ in _POINTERS:
            batch_op.create_index(batch_op.f(f"ix_rule_exception_{column}"), [column], unique=False)
