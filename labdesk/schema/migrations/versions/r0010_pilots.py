"""Implementation programmes, pilot tests and where projects spread."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the tables and their indexes."""
    op.create_table(
        "adoption",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.Column("project_id", sa.Integer(), nullable=True),
        sa.Column("organisation_id", sa.Integer(), nullable=True),
        sa.Column("day", sa.Date(), nullable=True),
        sa.Column("edition", sa.String(), nullable=True),
        sa.Column("trained", sa.Date(), nullable=True),
        sa.Column("training_hours", sa.Integer(), nullable=True),
        sa.Column("people", sa.Integer(), nullable=True),
        sa.Column("responsible_id", sa.Integer(), nullable=True),
        sa.Column("act_number", sa.String(), nullable=True),
        sa.Column("act_date", sa.Date(), nullable=True),
        sa.Column("effect", sa.Float(), nullable=True),
        sa.Column("result", sa.String(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisation.id"], name=op.f("fk_adoption_organisation_id_organisation")
        ),
        sa.ForeignKeyConstraint(["project_id"], ["project.id"], name=op.f("fk_adoption_project_id_project")),
        sa.ForeignKeyConstraint(["responsible_id"], ["person.id"], name=op.f("fk_adoption_responsible_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_adoption")),
        sa.UniqueConstraint("uid", name=op.f("uq_adoption_uid")),
    )
    with op.batch_alter_table("adoption", schema=None) as batch_op:
        batch_op.create_index("ix_adoption_live", ["id"], unique=False, sqlite_where=sa.text("deleted_at IS NULL"))
        batch_op.create_index(batch_op.f("ix_adoption_organisation_id"), ["organisation_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_adoption_project_id"), ["project_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_adoption_responsible_id"), ["responsible_id"], unique=False)

    op.create_table(
        "pilot",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.Column("title", sa.String(), nullable=True),
        sa.Column("project_id", sa.Integer(), nullable=True),
        sa.Column("starts", sa.Date(), nullable=True),
        sa.Column("ends", sa.Date(), nullable=True),
        sa.Column("order_number", sa.String(), nullable=True),
        sa.Column("order_date", sa.Date(), nullable=True),
        sa.Column("chair_id", sa.Integer(), nullable=True),
        sa.Column("children", sa.Integer(), nullable=True),
        sa.Column("educators", sa.Integer(), nullable=True),
        sa.Column("trainees", sa.Integer(), nullable=True),
        sa.Column("needed", sa.Integer(), nullable=True),
        sa.Column("frozen", sa.Date(), nullable=True),
        sa.Column("outcome", sa.String(), nullable=True),
        sa.Column("confirmed", sa.Date(), nullable=True),
        sa.Column("act_number", sa.String(), nullable=True),
        sa.Column("act_date", sa.Date(), nullable=True),
        sa.Column("copies", sa.Integer(), nullable=True),
        sa.Column("findings", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("title_sort", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["chair_id"], ["person.id"], name=op.f("fk_pilot_chair_id_person")),
        sa.ForeignKeyConstraint(["project_id"], ["project.id"], name=op.f("fk_pilot_project_id_project")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_pilot")),
        sa.UniqueConstraint("uid", name=op.f("uq_pilot_uid")),
    )
    with op.batch_alter_table("pilot", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_pilot_chair_id"), ["chair_id"], unique=False)
        batch_op.create_index("ix_pilot_live", ["id"], unique=False, sqlite_where=sa.text("deleted_at IS NULL"))
        batch_op.create_index(batch_op.f("ix_pilot_project_id"), ["project_id"], unique=False)
        batch_op.create_index(
            "ix_pilot_title_sort", ["title_sort", "id"], unique=False, sqlite_where=sa.text("deleted_at IS NULL")
        )

    op.create_table(
        "programme_action",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.Column("project_id", sa.Integer(), nullable=True),
        sa.Column("phase", sa.String(), nullable=True),
        sa.Column("position", sa.Integer(), nullable=True),
        sa.Column("title", sa.String(), nullable=True),
        sa.Column("mechanism", sa.String(), nullable=True),
        sa.Column("starts", sa.Date(), nullable=True),
        sa.Column("due", sa.Date(), nullable=True),
        sa.Column("responsible_id", sa.Integer(), nullable=True),
        sa.Column("resources", sa.String(), nullable=True),
        sa.Column("expected", sa.String(), nullable=True),
        sa.Column("done", sa.Date(), nullable=True),
        sa.Column("outcome", sa.String(), nullable=True),
        sa.Column("why_not", sa.String(), nullable=True),
        sa.Column("title_sort", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["project_id"], ["project.id"], name=op.f("fk_programme_action_project_id_project")),
        sa.ForeignKeyConstraint(
            ["responsible_id"], ["person.id"], name=op.f("fk_programme_action_responsible_id_person")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_programme_action")),
        sa.UniqueConstraint("uid", name=op.f("uq_programme_action_uid")),
    )
    with op.batch_alter_table("programme_action", schema=None) as batch_op:
        batch_op.create_index(
            "ix_programme_action_live", ["id"], unique=False, sqlite_where=sa.text("deleted_at IS NULL")
        )
        batch_op.create_index(batch_op.f("ix_programme_action_project_id"), ["project_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_programme_action_responsible_id"), ["responsible_id"], unique=False)
        batch_op.create_index(
            "ix_programme_action_title_sort",
            ["title_sort", "id"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
        )

    op.create_table(
        "follow_up",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.Column("adoption_id", sa.Integer(), nullable=True),
        sa.Column("months", sa.String(), nullable=True),
        sa.Column("due", sa.Date(), nullable=True),
        sa.Column("done", sa.Date(), nullable=True),
        sa.Column("state", sa.String(), nullable=True),
        sa.Column("reason", sa.String(), nullable=True),
        sa.Column("effect", sa.Float(), nullable=True),
        sa.ForeignKeyConstraint(["adoption_id"], ["adoption.id"], name=op.f("fk_follow_up_adoption_id_adoption")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_follow_up")),
        sa.UniqueConstraint("uid", name=op.f("uq_follow_up_uid")),
    )
    with op.batch_alter_table("follow_up", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_follow_up_adoption_id"), ["adoption_id"], unique=False)
        batch_op.create_index("ix_follow_up_live", ["id"], unique=False, sqlite_where=sa.text("deleted_at IS NULL"))

    op.create_table(
        "pilot_group",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.Column("pilot_id", sa.Integer(), nullable=True),
        sa.Column("group_id", sa.Integer(), nullable=True),
        sa.Column("sort", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(
            ["group_id"], ["kindergarten_group.id"], name=op.f("fk_pilot_group_group_id_kindergarten_group")
        ),
        sa.ForeignKeyConstraint(["pilot_id"], ["pilot.id"], name=op.f("fk_pilot_group_pilot_id_pilot")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_pilot_group")),
        sa.UniqueConstraint("uid", name=op.f("uq_pilot_group_uid")),
    )
    with op.batch_alter_table("pilot_group", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_pilot_group_group_id"), ["group_id"], unique=False)
        batch_op.create_index("ix_pilot_group_live", ["id"], unique=False, sqlite_where=sa.text("deleted_at IS NULL"))
        batch_op.create_index(batch_op.f("ix_pilot_group_pilot_id"), ["pilot_id"], unique=False)

    op.create_table(
        "pilot_indicator",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.Column("pilot_id", sa.Integer(), nullable=True),
        sa.Column("position", sa.Integer(), nullable=True),
        sa.Column("title", sa.String(), nullable=True),
        sa.Column("instrument", sa.String(), nullable=True),
        sa.Column("unit", sa.String(), nullable=True),
        sa.Column("better", sa.String(), nullable=True),
        sa.Column("baseline", sa.Float(), nullable=True),
        sa.Column("target", sa.Float(), nullable=True),
        sa.Column("actual", sa.Float(), nullable=True),
        sa.Column("growth", sa.Float(), nullable=True),
        sa.Column("reached", sa.Boolean(), nullable=True),
        sa.Column("control_baseline", sa.Float(), nullable=True),
        sa.Column("control_actual", sa.Float(), nullable=True),
        sa.Column("title_sort", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["pilot_id"], ["pilot.id"], name=op.f("fk_pilot_indicator_pilot_id_pilot")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_pilot_indicator")),
        sa.UniqueConstraint("uid", name=op.f("uq_pilot_indicator_uid")),
    )
    with op.batch_alter_table("pilot_indicator", schema=None) as batch_op:
        batch_op.create_index(
            "ix_pilot_indicator_live", ["id"], unique=False, sqlite_where=sa.text("deleted_at IS NULL")
        )
        batch_op.create_index(batch_op.f("ix_pilot_indicator_pilot_id"), ["pilot_id"], unique=False)
        batch_op.create_index(
            "ix_pilot_indicator_title_sort",
            ["title_sort", "id"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
        )

    op.create_table(
        "pilot_member",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.Column("pilot_id", sa.Integer(), nullable=True),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("position", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_pilot_member_person_id_person")),
        sa.ForeignKeyConstraint(["pilot_id"], ["pilot.id"], name=op.f("fk_pilot_member_pilot_id_pilot")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_pilot_member")),
        sa.UniqueConstraint("uid", name=op.f("uq_pilot_member_uid")),
    )
    with op.batch_alter_table("pilot_member", schema=None) as batch_op:
        batch_op.create_index("ix_pilot_member_live", ["id"], unique=False, sqlite_where=sa.text("deleted_at IS NULL"))
        batch_op.create_index(batch_op.f("ix_pilot_member_person_id"), ["person_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_pilot_member_pilot_id"), ["pilot_id"], unique=False)
