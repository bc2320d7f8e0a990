"""Lessons, steps agreed upon, marks, results, answers about a practice and incentives; a practice can be closed."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the tables and their indexes."""
    op.create_table(
        "incentive",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("period_id", sa.Integer(), nullable=True),
        sa.Column("sort", sa.String(), nullable=True),
        sa.Column("number", sa.String(), nullable=True),
        sa.Column("day", sa.Date(), nullable=True),
        sa.Column("reason", sa.String(), nullable=True),
        sa.Column("number_sort", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(
            ["period_id"], ["practice_period.id"], name=op.f("fk_incentive_period_id_practice_period")
        ),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_incentive_person_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_incentive")),
        sa.UniqueConstraint("uid", name=op.f("uq_incentive_uid")),
    )
    with op.batch_alter_table("incentive", schema=None) as batch_op:
        batch_op.create_index("ix_incentive_live", ["id"], unique=False, sqlite_where=sa.text("deleted_at IS NULL"))
        batch_op.create_index(
            "ix_incentive_number_sort", ["number_sort", "id"], unique=False, sqlite_where=sa.text("deleted_at IS NULL")
        )
        batch_op.create_index(batch_op.f("ix_incentive_period_id"), ["period_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_incentive_person_id"), ["person_id"], unique=False)

    op.create_table(
        "practice_rating",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.Column("period_id", sa.Integer(), nullable=True),
        sa.Column("sheet", sa.Integer(), nullable=True),
        sa.Column("question", sa.String(), nullable=True),
        sa.Column("points", sa.Integer(), nullable=True),
        sa.Column("remark", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(
            ["period_id"], ["practice_period.id"], name=op.f("fk_practice_rating_period_id_practice_period")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_practice_rating")),
        sa.UniqueConstraint("uid", name=op.f("uq_practice_rating_uid")),
    )
    with op.batch_alter_table("practice_rating", schema=None) as batch_op:
        batch_op.create_index(
            "ix_practice_rating_live", ["id"], unique=False, sqlite_where=sa.text("deleted_at IS NULL")
        )
        batch_op.create_index(batch_op.f("ix_practice_rating_period_id"), ["period_id"], unique=False)

    op.create_table(
        "checkpoint",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.Column("placement_id", sa.Integer(), nullable=True),
        sa.Column("point", sa.String(), nullable=True),
        sa.Column("assessor", sa.String(), nullable=True),
        sa.Column("day", sa.Date(), nullable=True),
        sa.Column("goal", sa.Text(), nullable=True),
        sa.Column("comment", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["placement_id"], ["placement.id"], name=op.f("fk_checkpoint_placement_id_placement")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_checkpoint")),
        sa.UniqueConstraint("uid", name=op.f("uq_checkpoint_uid")),
    )
    with op.batch_alter_table("checkpoint", schema=None) as batch_op:
        batch_op.create_index("ix_checkpoint_live", ["id"], unique=False, sqlite_where=sa.text("deleted_at IS NULL"))
        batch_op.create_index(batch_op.f("ix_checkpoint_placement_id"), ["placement_id"], unique=False)

    op.create_table(
        "lesson",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.Column("placement_id", sa.Integer(), nullable=True),
        sa.Column("day", sa.Date(), nullable=True),
        sa.Column("sort", sa.String(), nullable=True),
        sa.Column("topic", sa.String(), nullable=True),
        sa.Column("area", sa.String(), nullable=True),
        sa.Column("group_id", sa.Integer(), nullable=True),
        sa.Column("change", sa.String(), nullable=True),
        sa.Column("plan", sa.Text(), nullable=True),
        sa.Column("analysis", sa.Text(), nullable=True),
        sa.Column("self_analysis", sa.Text(), nullable=True),
        sa.Column("points", sa.Integer(), nullable=True),
        sa.Column("observer_id", sa.Integer(), nullable=True),
        sa.Column("topic_sort", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(
            ["group_id"], ["kindergarten_group.id"], name=op.f("fk_lesson_group_id_kindergarten_group")
        ),
        sa.ForeignKeyConstraint(["observer_id"], ["person.id"], name=op.f("fk_lesson_observer_id_person")),
        sa.ForeignKeyConstraint(["placement_id"], ["placement.id"], name=op.f("fk_lesson_placement_id_placement")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_lesson")),
        sa.UniqueConstraint("uid", name=op.f("uq_lesson_uid")),
    )
    with op.batch_alter_table("lesson", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_lesson_group_id"), ["group_id"], unique=False)
        batch_op.create_index("ix_lesson_live", ["id"], unique=False, sqlite_where=sa.text("deleted_at IS NULL"))
        batch_op.create_index(batch_op.f("ix_lesson_observer_id"), ["observer_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_lesson_placement_id"), ["placement_id"], unique=False)
        batch_op.create_index(
            "ix_lesson_topic_sort", ["topic_sort", "id"], unique=False, sqlite_where=sa.text("deleted_at IS NULL")
        )

    op.create_table(
        "practice_result",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.Column("placement_id", sa.Integer(), nullable=True),
        sa.Column("diary", sa.Float(), nullable=True),
        sa.Column("report", sa.Float(), nullable=True),
        sa.Column("characteristic", sa.Float(), nullable=True),
        sa.Column("defence", sa.Float(), nullable=True),
        sa.Column("scale", sa.String(), nullable=True),
        sa.Column("decided", sa.Date(), nullable=True),
        sa.Column("decided_by_id", sa.Integer(), nullable=True),
        sa.Column("text", sa.Text(), nullable=True),
        sa.Column("text_ru", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["decided_by_id"], ["person.id"], name=op.f("fk_practice_result_decided_by_id_person")),
        sa.ForeignKeyConstraint(
            ["placement_id"], ["placement.id"], name=op.f("fk_practice_result_placement_id_placement")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_practice_result")),
        sa.UniqueConstraint("uid", name=op.f("uq_practice_result_uid")),
    )
    with op.batch_alter_table("practice_result", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_practice_result_decided_by_id"), ["decided_by_id"], unique=False)
        batch_op.create_index(
            "ix_practice_result_live", ["id"], unique=False, sqlite_where=sa.text("deleted_at IS NULL")
        )
        batch_op.create_index(batch_op.f("ix_practice_result_placement_id"), ["placement_id"], unique=False)

    op.create_table(
        "quality_mark",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.Column("placement_id", sa.Integer(), nullable=True),
        sa.Column("point", sa.String(), nullable=True),
        sa.Column("assessor", sa.String(), nullable=True),
        sa.Column("quality", sa.String(), nullable=True),
        sa.Column("points", sa.Integer(), nullable=True),
        sa.Column("remark", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(
            ["placement_id"], ["placement.id"], name=op.f("fk_quality_mark_placement_id_placement")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_quality_mark")),
        sa.UniqueConstraint("uid", name=op.f("uq_quality_mark_uid")),
    )
    with op.batch_alter_table("quality_mark", schema=None) as batch_op:
        batch_op.create_index("ix_quality_mark_live", ["id"], unique=False, sqlite_where=sa.text("deleted_at IS NULL"))
        batch_op.create_index(batch_op.f("ix_quality_mark_placement_id"), ["placement_id"], unique=False)

    op.create_table(
        "visit_step",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.Column("visit_id", sa.Integer(), nullable=True),
        sa.Column("step", sa.String(), nullable=True),
        sa.Column("responsible_id", sa.Integer(), nullable=True),
        sa.Column("due", sa.Date(), nullable=True),
        sa.Column("done", sa.Boolean(), nullable=True),
        sa.Column("step_sort", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["responsible_id"], ["person.id"], name=op.f("fk_visit_step_responsible_id_person")),
        sa.ForeignKeyConstraint(
            ["visit_id"], ["supervisor_visit.id"], name=op.f("fk_visit_step_visit_id_supervisor_visit")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_visit_step")),
        sa.UniqueConstraint("uid", name=op.f("uq_visit_step_uid")),
    )
    with op.batch_alter_table("visit_step", schema=None) as batch_op:
        batch_op.create_index("ix_visit_step_live", ["id"], unique=False, sqlite_where=sa.text("deleted_at IS NULL"))
        batch_op.create_index(batch_op.f("ix_visit_step_responsible_id"), ["responsible_id"], unique=False)
        batch_op.create_index(
            "ix_visit_step_step_sort", ["step_sort", "id"], unique=False, sqlite_where=sa.text("deleted_at IS NULL")
        )
        batch_op.create_index(batch_op.f("ix_visit_step_visit_id"), ["visit_id"], unique=False)

    with op.batch_alter_table("practice_period", schema=None) as batch_op:
        batch_op.add_column(sa.Column("scale", sa.String(), nullable=True))
        batch_op.add_column(sa.Column("weight_diary", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("weight_report", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("weight_characteristic", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("weight_defence", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("closed", sa.Date(), nullable=True))
        batch_op.add_column(sa.Column("reopened_reason", sa.String(), nullable=True))
