"""The passport of projects: problems, objectives, stages, changes, means, tasks, minutes."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

_STAGES = {
    "proposed": ("problem", "active"),
    "revision": ("development", "active"),
    "tested": ("decision", "active"),
    "introduced": ("spread", "completed"),
    "suspended": ("development", "suspended"),
    "rejected": ("examination", "rejected"),
}


def upgrade() -> None:
    """Create the tables and fields; every project finds its stage and its state."""
    _problems()
    _passport()
    _minutes()
    _fields()
    _stages()


def _stages() -> None:
    """The old stages become a stage and a state, in the records and in what the journal knows of them."""
    connection = op.get_bind()
    for old, (stage, state) in _STAGES.items():
        connection.execute(
            sa.text("UPDATE project SET stage = :stage, state = :state WHERE stage = :old"),
            {"old": old, "stage": stage, "state": state},
        )
        for column in ("old", "new"):
            connection.execute(
                sa.text(
                    f"UPDATE journal_row SET {column} = json_set({column}, '$.stage', :stage)"  # noqa: S608
                    f" WHERE record = 'project' AND json_extract({column}, '$.stage') = :old"
                ),
                {"old": old, "stage": stage},
            )
    connection.execute(sa.text("UPDATE project SET state = 'active' WHERE state IS NULL"))


def _problems() -> None:
    op.create_table(
        "direction_criterion",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.Column("title", sa.String(), nullable=True),
        sa.Column("description", sa.Text(), nullable=True),
        sa.Column("position", sa.Integer(), nullable=True),
        sa.Column("title_sort", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_direction_criterion")),
        sa.UniqueConstraint("uid", name=op.f("uq_direction_criterion_uid")),
    )
    with op.batch_alter_table("direction_criterion", schema=None) as batch_op:
        batch_op.create_index(
            "ix_direction_criterion_live", ["id"], unique=False, sqlite_where=sa.text("deleted_at IS NULL")
        )
        batch_op.create_index(
            "ix_direction_criterion_title_sort",
            ["title_sort", "id"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
        )
    op.create_table(
        "problem",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.Column("title", sa.String(), nullable=True),
        sa.Column("area", sa.String(), nullable=True),
        sa.Column("source", sa.String(), nullable=True),
        sa.Column("noticed", sa.Date(), nullable=True),
        sa.Column("noticed_by_id", sa.Integer(), nullable=True),
        sa.Column("evidence", sa.Text(), nullable=True),
        sa.Column("whom", sa.String(), nullable=True),
        sa.Column("scale", sa.Integer(), nullable=True),
        sa.Column("votes", sa.Integer(), nullable=True),
        sa.Column("ballots", sa.Integer(), nullable=True),
        sa.Column("state", sa.String(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("title_sort", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["noticed_by_id"], ["person.id"], name=op.f("fk_problem_noticed_by_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_problem")),
        sa.UniqueConstraint("uid", name=op.f("uq_problem_uid")),
    )
    with op.batch_alter_table("problem", schema=None) as batch_op:
        batch_op.create_index("ix_problem_live", ["id"], unique=False, sqlite_where=sa.text("deleted_at IS NULL"))
        batch_op.create_index(batch_op.f("ix_problem_noticed_by_id"), ["noticed_by_id"], unique=False)
        batch_op.create_index(
            "ix_problem_title_sort", ["title_sort", "id"], unique=False, sqlite_where=sa.text("deleted_at IS NULL")
        )
    op.create_table(
        "programme_objective",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.Column("direction_id", sa.Integer(), nullable=True),
        sa.Column("title", sa.String(), nullable=True),
        sa.Column("position", sa.Integer(), nullable=True),
        sa.Column("indicator", sa.String(), nullable=True),
        sa.Column("unit", sa.String(), nullable=True),
        sa.Column("baseline", sa.Float(), nullable=True),
        sa.Column("target", sa.Float(), nullable=True),
        sa.Column("due", sa.Date(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("title_sort", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(
            ["direction_id"], ["direction.id"], name=op.f("fk_programme_objective_direction_id_direction")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_programme_objective")),
        sa.UniqueConstraint("uid", name=op.f("uq_programme_objective_uid")),
    )
    with op.batch_alter_table("programme_objective", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_programme_objective_direction_id"), ["direction_id"], unique=False)
        batch_op.create_index(
            "ix_programme_objective_live", ["id"], unique=False, sqlite_where=sa.text("deleted_at IS NULL")
        )
        batch_op.create_index(
            "ix_programme_objective_title_sort",
            ["title_sort", "id"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
        )
    op.create_table(
        "direction_choice",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.Column("project_id", sa.Integer(), nullable=True),
        sa.Column("direction_id", sa.Integer(), nullable=True),
        sa.Column("chosen", sa.Boolean(), nullable=True),
        sa.Column("criterion_id", sa.Integer(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("day", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["criterion_id"],
            ["direction_criterion.id"],
            name=op.f("fk_direction_choice_criterion_id_direction_criterion"),
        ),
        sa.ForeignKeyConstraint(
            ["direction_id"], ["direction.id"], name=op.f("fk_direction_choice_direction_id_direction")
        ),
        sa.ForeignKeyConstraint(["project_id"], ["project.id"], name=op.f("fk_direction_choice_project_id_project")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_direction_choice")),
        sa.UniqueConstraint("uid", name=op.f("uq_direction_choice_uid")),
    )
    with op.batch_alter_table("direction_choice", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_direction_choice_criterion_id"), ["criterion_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_direction_choice_direction_id"), ["direction_id"], unique=False)
        batch_op.create_index(
            "ix_direction_choice_live", ["id"], unique=False, sqlite_where=sa.text("deleted_at IS NULL")
        )
        batch_op.create_index(batch_op.f("ix_direction_choice_project_id"), ["project_id"], unique=False)
    op.create_table(
        "project_objective",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.Column("project_id", sa.Integer(), nullable=True),
        sa.Column("objective_id", sa.Integer(), nullable=True),
        sa.Column("contribution", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(
            ["objective_id"],
            ["programme_objective.id"],
            name=op.f("fk_project_objective_objective_id_programme_objective"),
        ),
        sa.ForeignKeyConstraint(["project_id"], ["project.id"], name=op.f("fk_project_objective_project_id_project")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_project_objective")),
        sa.UniqueConstraint("uid", name=op.f("uq_project_objective_uid")),
    )
    with op.batch_alter_table("project_objective", schema=None) as batch_op:
        batch_op.create_index(
            "ix_project_objective_live", ["id"], unique=False, sqlite_where=sa.text("deleted_at IS NULL")
        )
        batch_op.create_index(batch_op.f("ix_project_objective_objective_id"), ["objective_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_project_objective_project_id"), ["project_id"], unique=False)
    op.create_table(
        "project_problem",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.Column("project_id", sa.Integer(), nullable=True),
        sa.Column("problem_id", sa.Integer(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["problem_id"], ["problem.id"], name=op.f("fk_project_problem_problem_id_problem")),
        sa.ForeignKeyConstraint(["project_id"], ["project.id"], name=op.f("fk_project_problem_project_id_project")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_project_problem")),
        sa.UniqueConstraint("uid", name=op.f("uq_project_problem_uid")),
    )
    with op.batch_alter_table("project_problem", schema=None) as batch_op:
        batch_op.create_index(
            "ix_project_problem_live", ["id"], unique=False, sqlite_where=sa.text("deleted_at IS NULL")
        )
        batch_op.create_index(batch_op.f("ix_project_problem_problem_id"), ["problem_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_project_problem_project_id"), ["project_id"], unique=False)


def _passport() -> None:
    op.create_table(
        "project_event",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.Column("project_id", sa.Integer(), nullable=True),
        sa.Column("day", sa.Date(), nullable=True),
        sa.Column("sort", sa.String(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("number", sa.String(), nullable=True),
        sa.Column("paper_day", sa.Date(), nullable=True),
        sa.Column("old", sa.String(), nullable=True),
        sa.Column("new", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["project_id"], ["project.id"], name=op.f("fk_project_event_project_id_project")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_project_event")),
        sa.UniqueConstraint("uid", name=op.f("uq_project_event_uid")),
    )
    with op.batch_alter_table("project_event", schema=None) as batch_op:
        batch_op.create_index("ix_project_event_live", ["id"], unique=False, sqlite_where=sa.text("deleted_at IS NULL"))
        batch_op.create_index(batch_op.f("ix_project_event_project_id"), ["project_id"], unique=False)
    op.create_table(
        "project_resource",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.Column("project_id", sa.Integer(), nullable=True),
        sa.Column("title", sa.String(), nullable=True),
        sa.Column("sort", sa.String(), nullable=True),
        sa.Column("amount", sa.Float(), nullable=True),
        sa.Column("unit", sa.String(), nullable=True),
        sa.Column("price", sa.Float(), nullable=True),
        sa.Column("hours", sa.Float(), nullable=True),
        sa.Column("cost", sa.Float(), nullable=True),
        sa.Column("actual", sa.Float(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("title_sort", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["project_id"], ["project.id"], name=op.f("fk_project_resource_project_id_project")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_project_resource")),
        sa.UniqueConstraint("uid", name=op.f("uq_project_resource_uid")),
    )
    with op.batch_alter_table("project_resource", schema=None) as batch_op:
        batch_op.create_index(
            "ix_project_resource_live", ["id"], unique=False, sqlite_where=sa.text("deleted_at IS NULL")
        )
        batch_op.create_index(batch_op.f("ix_project_resource_project_id"), ["project_id"], unique=False)
        batch_op.create_index(
            "ix_project_resource_title_sort",
            ["title_sort", "id"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
        )
    op.create_table(
        "project_stage",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.Column("project_id", sa.Integer(), nullable=True),
        sa.Column("stage", sa.String(), nullable=True),
        sa.Column("opened", sa.Date(), nullable=True),
        sa.Column("closed", sa.Date(), nullable=True),
        sa.Column("paper", sa.String(), nullable=True),
        sa.Column("number", sa.String(), nullable=True),
        sa.Column("day", sa.Date(), nullable=True),
        sa.Column("signer_id", sa.Integer(), nullable=True),
        sa.Column("remark", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["project_id"], ["project.id"], name=op.f("fk_project_stage_project_id_project")),
        sa.ForeignKeyConstraint(["signer_id"], ["person.id"], name=op.f("fk_project_stage_signer_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_project_stage")),
        sa.UniqueConstraint("uid", name=op.f("uq_project_stage_uid")),
    )
    with op.batch_alter_table("project_stage", schema=None) as batch_op:
        batch_op.create_index("ix_project_stage_live", ["id"], unique=False, sqlite_where=sa.text("deleted_at IS NULL"))
        batch_op.create_index(batch_op.f("ix_project_stage_project_id"), ["project_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_project_stage_signer_id"), ["signer_id"], unique=False)
    op.create_table(
        "project_task",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.Column("project_id", sa.Integer(), nullable=True),
        sa.Column("title", sa.String(), nullable=True),
        sa.Column("position", sa.Integer(), nullable=True),
        sa.Column("responsible_id", sa.Integer(), nullable=True),
        sa.Column("starts", sa.Date(), nullable=True),
        sa.Column("due", sa.Date(), nullable=True),
        sa.Column("progress", sa.Integer(), nullable=True),
        sa.Column("done", sa.Date(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("title_sort", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["project_id"], ["project.id"], name=op.f("fk_project_task_project_id_project")),
        sa.ForeignKeyConstraint(["responsible_id"], ["person.id"], name=op.f("fk_project_task_responsible_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_project_task")),
        sa.UniqueConstraint("uid", name=op.f("uq_project_task_uid")),
    )
    with op.batch_alter_table("project_task", schema=None) as batch_op:
        batch_op.create_index("ix_project_task_live", ["id"], unique=False, sqlite_where=sa.text("deleted_at IS NULL"))
        batch_op.create_index(batch_op.f("ix_project_task_project_id"), ["project_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_project_task_responsible_id"), ["responsible_id"], unique=False)
        batch_op.create_index(
            "ix_project_task_title_sort", ["title_sort", "id"], unique=False, sqlite_where=sa.text("deleted_at IS NULL")
        )
    op.create_table(
        "task_check",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.Column("task_id", sa.Integer(), nullable=True),
        sa.Column("day", sa.Date(), nullable=True),
        sa.Column("checked_by_id", sa.Integer(), nullable=True),
        sa.Column("finding", sa.String(), nullable=True),
        sa.Column("progress", sa.Integer(), nullable=True),
        sa.Column("finding_sort", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["checked_by_id"], ["person.id"], name=op.f("fk_task_check_checked_by_id_person")),
        sa.ForeignKeyConstraint(["task_id"], ["project_task.id"], name=op.f("fk_task_check_task_id_project_task")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_task_check")),
        sa.UniqueConstraint("uid", name=op.f("uq_task_check_uid")),
    )
    with op.batch_alter_table("task_check", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_task_check_checked_by_id"), ["checked_by_id"], unique=False)
        batch_op.create_index(
            "ix_task_check_finding_sort",
            ["finding_sort", "id"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index("ix_task_check_live", ["id"], unique=False, sqlite_where=sa.text("deleted_at IS NULL"))
        batch_op.create_index(batch_op.f("ix_task_check_task_id"), ["task_id"], unique=False)


def _minutes() -> None:
    op.create_table(
        "minutes",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.Column("body", sa.String(), nullable=True),
        sa.Column("number", sa.String(), nullable=True),
        sa.Column("day", sa.Date(), nullable=True),
        sa.Column("title", sa.String(), nullable=True),
        sa.Column("place", sa.String(), nullable=True),
        sa.Column("group_id", sa.Integer(), nullable=True),
        sa.Column("chair_id", sa.Integer(), nullable=True),
        sa.Column("secretary_id", sa.Integer(), nullable=True),
        sa.Column("attended", sa.Integer(), nullable=True),
        sa.Column("members", sa.Integer(), nullable=True),
        sa.Column("present", sa.Text(), nullable=True),
        sa.Column("invited", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("number_sort", sa.String(), nullable=True),
        sa.Column("title_sort", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["chair_id"], ["person.id"], name=op.f("fk_minutes_chair_id_person")),
        sa.ForeignKeyConstraint(["group_id"], ["project_group.id"], name=op.f("fk_minutes_group_id_project_group")),
        sa.ForeignKeyConstraint(["secretary_id"], ["person.id"], name=op.f("fk_minutes_secretary_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_minutes")),
        sa.UniqueConstraint("uid", name=op.f("uq_minutes_uid")),
    )
    with op.batch_alter_table("minutes", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_minutes_chair_id"), ["chair_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_minutes_group_id"), ["group_id"], unique=False)
        batch_op.create_index("ix_minutes_live", ["id"], unique=False, sqlite_where=sa.text("deleted_at IS NULL"))
        batch_op.create_index(
            "ix_minutes_number_sort", ["number_sort", "id"], unique=False, sqlite_where=sa.text("deleted_at IS NULL")
        )
        batch_op.create_index(batch_op.f("ix_minutes_secretary_id"), ["secretary_id"], unique=False)
        batch_op.create_index(
            "ix_minutes_title_sort", ["title_sort", "id"], unique=False, sqlite_where=sa.text("deleted_at IS NULL")
        )
    op.create_table(
        "minutes_item",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.Column("minutes_id", sa.Integer(), nullable=True),
        sa.Column("position", sa.Integer(), nullable=True),
        sa.Column("title", sa.String(), nullable=True),
        sa.Column("project_id", sa.Integer(), nullable=True),
        sa.Column("reporter_id", sa.Integer(), nullable=True),
        sa.Column("heard", sa.Text(), nullable=True),
        sa.Column("spoke", sa.Text(), nullable=True),
        sa.Column("decided", sa.Text(), nullable=True),
        sa.Column("responsible_id", sa.Integer(), nullable=True),
        sa.Column("due", sa.Date(), nullable=True),
        sa.Column("votes_for", sa.Integer(), nullable=True),
        sa.Column("votes_against", sa.Integer(), nullable=True),
        sa.Column("abstained", sa.Integer(), nullable=True),
        sa.Column("title_sort", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["minutes_id"], ["minutes.id"], name=op.f("fk_minutes_item_minutes_id_minutes")),
        sa.ForeignKeyConstraint(["project_id"], ["project.id"], name=op.f("fk_minutes_item_project_id_project")),
        sa.ForeignKeyConstraint(["reporter_id"], ["person.id"], name=op.f("fk_minutes_item_reporter_id_person")),
        sa.ForeignKeyConstraint(["responsible_id"], ["person.id"], name=op.f("fk_minutes_item_responsible_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_minutes_item")),
        sa.UniqueConstraint("uid", name=op.f("uq_minutes_item_uid")),
    )
    with op.batch_alter_table("minutes_item", schema=None) as batch_op:
        batch_op.create_index("ix_minutes_item_live", ["id"], unique=False, sqlite_where=sa.text("deleted_at IS NULL"))
        batch_op.create_index(batch_op.f("ix_minutes_item_minutes_id"), ["minutes_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_minutes_item_project_id"), ["project_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_minutes_item_reporter_id"), ["reporter_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_minutes_item_responsible_id"), ["responsible_id"], unique=False)
        batch_op.create_index(
            "ix_minutes_item_title_sort", ["title_sort", "id"], unique=False, sqlite_where=sa.text("deleted_at IS NULL")
        )


def _fields() -> None:
    with op.batch_alter_table("group_member", schema=None) as batch_op:
        batch_op.add_column(sa.Column("joined", sa.Date(), nullable=True))
        batch_op.add_column(sa.Column("left", sa.Date(), nullable=True))
        batch_op.add_column(sa.Column("left_reason", sa.String(), nullable=True))
    with op.batch_alter_table("project", schema=None) as batch_op:
        batch_op.add_column(sa.Column("approach", sa.String(), nullable=True))
        batch_op.add_column(sa.Column("object", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("subject", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("hypothesis", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("measure", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("tasks", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("resources", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("risks", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("state", sa.String(), nullable=True))
