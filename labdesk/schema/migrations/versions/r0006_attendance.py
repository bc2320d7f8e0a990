"""Marks of attendance, weeks of the diary, requirements, and how the practice of a student ended."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the tables and their indexes."""
    op.create_table(
        "attendance_mark",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.Column("placement_id", sa.Integer(), nullable=True),
        sa.Column("day", sa.Date(), nullable=True),
        sa.Column("shift", sa.String(), nullable=True),
        sa.Column("code", sa.String(), nullable=True),
        sa.Column("hours", sa.Float(), nullable=True),
        sa.Column("late", sa.Integer(), nullable=True),
        sa.Column("note", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(
            ["placement_id"], ["placement.id"], name=op.f("fk_attendance_mark_placement_id_placement")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attendance_mark")),
        sa.UniqueConstraint("uid", name=op.f("uq_attendance_mark_uid")),
    )
    with op.batch_alter_table("attendance_mark", schema=None) as batch_op:
        batch_op.create_index(
            "ix_attendance_mark_live", ["id"], unique=False, sqlite_where=sa.text("deleted_at IS NULL")
        )
        batch_op.create_index(batch_op.f("ix_attendance_mark_placement_id"), ["placement_id"], unique=False)

    op.create_table(
        "diary_week",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.Column("placement_id", sa.Integer(), nullable=True),
        sa.Column("week", sa.Date(), nullable=True),
        sa.Column("entries", sa.Integer(), nullable=True),
        sa.Column("checked", sa.Date(), nullable=True),
        sa.Column("task", sa.String(), nullable=True),
        sa.Column("remark", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["placement_id"], ["placement.id"], name=op.f("fk_diary_week_placement_id_placement")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_diary_week")),
        sa.UniqueConstraint("uid", name=op.f("uq_diary_week_uid")),
    )
    with op.batch_alter_table("diary_week", schema=None) as batch_op:
        batch_op.create_index("ix_diary_week_live", ["id"], unique=False, sqlite_where=sa.text("deleted_at IS NULL"))
        batch_op.create_index(batch_op.f("ix_diary_week_placement_id"), ["placement_id"], unique=False)

    op.create_table(
        "requirement",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.Column("placement_id", sa.Integer(), nullable=True),
        sa.Column("sort", sa.String(), nullable=True),
        sa.Column("due", sa.Date(), nullable=True),
        sa.Column("done", sa.Date(), nullable=True),
        sa.Column("number", sa.String(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["placement_id"], ["placement.id"], name=op.f("fk_requirement_placement_id_placement")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_requirement")),
        sa.UniqueConstraint("uid", name=op.f("uq_requirement_uid")),
    )
    with op.batch_alter_table("requirement", schema=None) as batch_op:
        batch_op.create_index("ix_requirement_live", ["id"], unique=False, sqlite_where=sa.text("deleted_at IS NULL"))
        batch_op.create_index(batch_op.f("ix_requirement_placement_id"), ["placement_id"], unique=False)

    with op.batch_alter_table("placement", schema=None) as batch_op:
        batch_op.add_column(sa.Column("concluded", sa.Date(), nullable=True))
        batch_op.add_column(sa.Column("report_in", sa.Date(), nullable=True))
        batch_op.add_column(sa.Column("diary_in", sa.Date(), nullable=True))
