"""Half-days of practice, absences, supervisors' visits."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the tables and their indexes."""
    op.create_table(
        "absence",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("starts", sa.Date(), nullable=True),
        sa.Column("ends", sa.Date(), nullable=True),
        sa.Column("reason", sa.String(), nullable=True),
        sa.Column("document", sa.String(), nullable=True),
        sa.Column("announced", sa.Date(), nullable=True),
        sa.Column("made_up", sa.Date(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_absence_person_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_absence")),
        sa.UniqueConstraint("uid", name=op.f("uq_absence_uid")),
    )
    with op.batch_alter_table("absence", schema=None) as batch_op:
        batch_op.create_index("ix_absence_live", ["id"], unique=False, sqlite_where=sa.text("deleted_at IS NULL"))
        batch_op.create_index(batch_op.f("ix_absence_person_id"), ["person_id"], unique=False)

    op.create_table(
        "supervisor_visit",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.Column("period_id", sa.Integer(), nullable=True),
        sa.Column("day", sa.Date(), nullable=True),
        sa.Column("shift", sa.String(), nullable=True),
        sa.Column("supervisor_id", sa.Integer(), nullable=True),
        sa.Column("seats", sa.Integer(), nullable=True),
        sa.Column("held", sa.Boolean(), nullable=True),
        sa.Column("questions", sa.Text(), nullable=True),
        sa.Column("agreed", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["period_id"], ["practice_period.id"], name=op.f("fk_supervisor_visit_period_id_practice_period")
        ),
        sa.ForeignKeyConstraint(
            ["supervisor_id"], ["person.id"], name=op.f("fk_supervisor_visit_supervisor_id_person")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_supervisor_visit")),
        sa.UniqueConstraint("uid", name=op.f("uq_supervisor_visit_uid")),
    )
    with op.batch_alter_table("supervisor_visit", schema=None) as batch_op:
        batch_op.create_index(
            "ix_supervisor_visit_live", ["id"], unique=False, sqlite_where=sa.text("deleted_at IS NULL")
        )
        batch_op.create_index(batch_op.f("ix_supervisor_visit_period_id"), ["period_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_supervisor_visit_supervisor_id"), ["supervisor_id"], unique=False)

    op.create_table(
        "practice_session",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.Column("placement_id", sa.Integer(), nullable=True),
        sa.Column("day", sa.Date(), nullable=True),
        sa.Column("shift", sa.String(), nullable=True),
        sa.Column("group_id", sa.Integer(), nullable=True),
        sa.Column("mentor_id", sa.Integer(), nullable=True),
        sa.Column("sort", sa.String(), nullable=True),
        sa.Column("topic", sa.String(), nullable=True),
        sa.Column("locked", sa.Boolean(), nullable=True),
        sa.ForeignKeyConstraint(
            ["group_id"], ["kindergarten_group.id"], name=op.f("fk_practice_session_group_id_kindergarten_group")
        ),
        sa.ForeignKeyConstraint(["mentor_id"], ["person.id"], name=op.f("fk_practice_session_mentor_id_person")),
        sa.ForeignKeyConstraint(
            ["placement_id"], ["placement.id"], name=op.f("fk_practice_session_placement_id_placement")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_practice_session")),
        sa.UniqueConstraint("uid", name=op.f("uq_practice_session_uid")),
    )
    with op.batch_alter_table("practice_session", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_practice_session_group_id"), ["group_id"], unique=False)
        batch_op.create_index(
            "ix_practice_session_live", ["id"], unique=False, sqlite_where=sa.text("deleted_at IS NULL")
        )
        batch_op.create_index(batch_op.f("ix_practice_session_mentor_id"), ["mentor_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_practice_session_placement_id"), ["placement_id"], unique=False)
