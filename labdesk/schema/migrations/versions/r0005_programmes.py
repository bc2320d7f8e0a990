"""Programmes of practice with blocks and topics, mentors' terms, wishes, hall times and closed groups."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the tables and their indexes."""
    op.create_table(
        "practice_programme",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.Column("title", sa.String(), nullable=True),
        sa.Column("edition", sa.String(), nullable=True),
        sa.Column("university_id", sa.Integer(), nullable=True),
        sa.Column("sort", sa.String(), nullable=True),
        sa.Column("since", sa.Date(), nullable=True),
        sa.Column("weeks", sa.Integer(), nullable=True),
        sa.Column("observe", sa.Integer(), nullable=True),
        sa.Column("children", sa.Integer(), nullable=True),
        sa.Column("lesson", sa.Integer(), nullable=True),
        sa.Column("hall", sa.Integer(), nullable=True),
        sa.Column("independent", sa.Integer(), nullable=True),
        sa.Column("least", sa.Integer(), nullable=True),
        sa.Column("target", sa.Integer(), nullable=True),
        sa.Column("most", sa.Integer(), nullable=True),
        sa.Column("trials_from", sa.Integer(), nullable=True),
        sa.Column("independent_from", sa.Integer(), nullable=True),
        sa.Column("observing_first", sa.Boolean(), nullable=True),
        sa.Column("fixed_order", sa.Boolean(), nullable=True),
        sa.Column("changed", sa.String(), nullable=True),
        sa.Column("change_note", sa.Text(), nullable=True),
        sa.Column("title_sort", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(
            ["university_id"], ["organisation.id"], name=op.f("fk_practice_programme_university_id_organisation")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_practice_programme")),
        sa.UniqueConstraint("uid", name=op.f("uq_practice_programme_uid")),
    )
    with op.batch_alter_table("practice_programme", schema=None) as batch_op:
        batch_op.create_index(
            "ix_practice_programme_live", ["id"], unique=False, sqlite_where=sa.text("deleted_at IS NULL")
        )
        batch_op.create_index(
            "ix_practice_programme_title_sort",
            ["title_sort", "id"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(batch_op.f("ix_practice_programme_university_id"), ["university_id"], unique=False)

    op.create_table(
        "group_closure",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.Column("group_id", sa.Integer(), nullable=True),
        sa.Column("starts", sa.Date(), nullable=True),
        sa.Column("ends", sa.Date(), nullable=True),
        sa.Column("reason", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(
            ["group_id"], ["kindergarten_group.id"], name=op.f("fk_group_closure_group_id_kindergarten_group")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_group_closure")),
        sa.UniqueConstraint("uid", name=op.f("uq_group_closure_uid")),
    )
    with op.batch_alter_table("group_closure", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_group_closure_group_id"), ["group_id"], unique=False)
        batch_op.create_index("ix_group_closure_live", ["id"], unique=False, sqlite_where=sa.text("deleted_at IS NULL"))

    op.create_table(
        "hall_time",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.Column("group_id", sa.Integer(), nullable=True),
        sa.Column("hall", sa.String(), nullable=True),
        sa.Column("weekday", sa.String(), nullable=True),
        sa.Column("shift", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(
            ["group_id"], ["kindergarten_group.id"], name=op.f("fk_hall_time_group_id_kindergarten_group")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_hall_time")),
        sa.UniqueConstraint("uid", name=op.f("uq_hall_time_uid")),
    )
    with op.batch_alter_table("hall_time", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_hall_time_group_id"), ["group_id"], unique=False)
        batch_op.create_index("ix_hall_time_live", ["id"], unique=False, sqlite_where=sa.text("deleted_at IS NULL"))

    op.create_table(
        "programme_block",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.Column("programme_id", sa.Integer(), nullable=True),
        sa.Column("position", sa.Integer(), nullable=True),
        sa.Column("age_group", sa.String(), nullable=True),
        sa.Column("weeks", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["programme_id"], ["practice_programme.id"], name=op.f("fk_programme_block_programme_id_practice_programme")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_programme_block")),
        sa.UniqueConstraint("uid", name=op.f("uq_programme_block_uid")),
    )
    with op.batch_alter_table("programme_block", schema=None) as batch_op:
        batch_op.create_index(
            "ix_programme_block_live", ["id"], unique=False, sqlite_where=sa.text("deleted_at IS NULL")
        )
        batch_op.create_index(batch_op.f("ix_programme_block_programme_id"), ["programme_id"], unique=False)

    op.create_table(
        "programme_topic",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.Column("programme_id", sa.Integer(), nullable=True),
        sa.Column("number", sa.Integer(), nullable=True),
        sa.Column("topic", sa.String(), nullable=True),
        sa.Column("sort", sa.String(), nullable=True),
        sa.Column("hours", sa.Integer(), nullable=True),
        sa.Column("task", sa.Text(), nullable=True),
        sa.Column("topic_sort", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(
            ["programme_id"], ["practice_programme.id"], name=op.f("fk_programme_topic_programme_id_practice_programme")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_programme_topic")),
        sa.UniqueConstraint("uid", name=op.f("uq_programme_topic_uid")),
    )
    with op.batch_alter_table("programme_topic", schema=None) as batch_op:
        batch_op.create_index(
            "ix_programme_topic_live", ["id"], unique=False, sqlite_where=sa.text("deleted_at IS NULL")
        )
        batch_op.create_index(batch_op.f("ix_programme_topic_programme_id"), ["programme_id"], unique=False)
        batch_op.create_index(
            "ix_programme_topic_topic_sort",
            ["topic_sort", "id"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
        )

    op.create_table(
        "mentor_terms",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.Column("period_id", sa.Integer(), nullable=True),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("group_id", sa.Integer(), nullable=True),
        sa.Column("shift", sa.String(), nullable=True),
        sa.Column("trainees", sa.Integer(), nullable=True),
        sa.Column("half_days", sa.Integer(), nullable=True),
        sa.Column("qualified", sa.Boolean(), nullable=True),
        sa.ForeignKeyConstraint(
            ["group_id"], ["kindergarten_group.id"], name=op.f("fk_mentor_terms_group_id_kindergarten_group")
        ),
        sa.ForeignKeyConstraint(
            ["period_id"], ["practice_period.id"], name=op.f("fk_mentor_terms_period_id_practice_period")
        ),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_mentor_terms_person_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_mentor_terms")),
        sa.UniqueConstraint("uid", name=op.f("uq_mentor_terms_uid")),
    )
    with op.batch_alter_table("mentor_terms", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_mentor_terms_group_id"), ["group_id"], unique=False)
        batch_op.create_index("ix_mentor_terms_live", ["id"], unique=False, sqlite_where=sa.text("deleted_at IS NULL"))
        batch_op.create_index(batch_op.f("ix_mentor_terms_period_id"), ["period_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_mentor_terms_person_id"), ["person_id"], unique=False)

    op.create_table(
        "wish",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.Column("placement_id", sa.Integer(), nullable=True),
        sa.Column("sort", sa.String(), nullable=True),
        sa.Column("rank", sa.String(), nullable=True),
        sa.Column("shift", sa.String(), nullable=True),
        sa.Column("group_id", sa.Integer(), nullable=True),
        sa.Column("other_id", sa.Integer(), nullable=True),
        sa.Column("weekday", sa.String(), nullable=True),
        sa.Column("weight", sa.String(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["group_id"], ["kindergarten_group.id"], name=op.f("fk_wish_group_id_kindergarten_group")
        ),
        sa.ForeignKeyConstraint(["other_id"], ["student.id"], name=op.f("fk_wish_other_id_student")),
        sa.ForeignKeyConstraint(["placement_id"], ["placement.id"], name=op.f("fk_wish_placement_id_placement")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_wish")),
        sa.UniqueConstraint("uid", name=op.f("uq_wish_uid")),
    )
    with op.batch_alter_table("wish", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_wish_group_id"), ["group_id"], unique=False)
        batch_op.create_index("ix_wish_live", ["id"], unique=False, sqlite_where=sa.text("deleted_at IS NULL"))
        batch_op.create_index(batch_op.f("ix_wish_other_id"), ["other_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_wish_placement_id"), ["placement_id"], unique=False)

    with op.batch_alter_table("practice_period", schema=None) as batch_op:
        batch_op.add_column(sa.Column("plan_id", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("first_shift", sa.String(), nullable=True))
        batch_op.add_column(sa.Column("second_shift", sa.String(), nullable=True))
        batch_op.create_index(batch_op.f("ix_practice_period_plan_id"), ["plan_id"], unique=False)
        batch_op.create_foreign_key(
            batch_op.f("fk_practice_period_plan_id_practice_programme"), "practice_programme", ["plan_id"], ["id"]
        )
