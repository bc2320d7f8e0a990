"""Seats of kindergartens in a practice, wishes for one, where a student lives and where she is placed."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the table of seats and add the columns that lead to kindergartens."""
    op.create_table(
        "practice_seat",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.Column("period_id", sa.Integer(), nullable=True),
        sa.Column("organisation_id", sa.Integer(), nullable=True),
        sa.Column("seats", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisation.id"], name=op.f("fk_practice_seat_organisation_id_organisation")
        ),
        sa.ForeignKeyConstraint(
            ["period_id"], ["practice_period.id"], name=op.f("fk_practice_seat_period_id_practice_period")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_practice_seat")),
        sa.UniqueConstraint("uid", name=op.f("uq_practice_seat_uid")),
    )
    with op.batch_alter_table("practice_seat", schema=None) as batch_op:
        batch_op.create_index("ix_practice_seat_live", ["id"], unique=False, sqlite_where=sa.text("deleted_at IS NULL"))
        batch_op.create_index(batch_op.f("ix_practice_seat_organisation_id"), ["organisation_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_practice_seat_period_id"), ["period_id"], unique=False)

    for table in ("placement", "wish"):
        with op.batch_alter_table(table, schema=None) as batch_op:
            batch_op.add_column(sa.Column("organisation_id", sa.Integer(), nullable=True))
            batch_op.create_index(batch_op.f(f"ix_{table}_organisation_id"), ["organisation_id"], unique=False)
            batch_op.create_foreign_key(
                batch_op.f(f"fk_{table}_organisation_id_organisation"), "organisation", ["organisation_id"], ["id"]
            )
    with op.batch_alter_table("student", schema=None) as batch_op:
        batch_op.add_column(sa.Column("district", sa.String(), nullable=True))
