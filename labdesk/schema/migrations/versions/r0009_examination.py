"""The expert examination of projects: rounds, experts, marks, remarks with answers."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the tables and their indexes."""
    op.create_table(
        "examination",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.Column("project_id", sa.Integer(), nullable=True),
        sa.Column("number", sa.Integer(), nullable=True),
        sa.Column("title", sa.String(), nullable=True),
        sa.Column("submitted", sa.Date(), nullable=True),
        sa.Column("due", sa.Date(), nullable=True),
        sa.Column("state", sa.String(), nullable=True),
        sa.Column("chair_id", sa.Integer(), nullable=True),
        sa.Column("decision", sa.String(), nullable=True),
        sa.Column("decided", sa.Date(), nullable=True),
        sa.Column("remarks_due", sa.Date(), nullable=True),
        sa.Column("minutes_id", sa.Integer(), nullable=True),
        sa.Column("protocol", sa.String(), nullable=True),
        sa.Column("protocol_day", sa.Date(), nullable=True),
        sa.Column("merits", sa.Text(), nullable=True),
        sa.Column("shortcomings", sa.Text(), nullable=True),
        sa.Column("conclusion", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("title_sort", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["chair_id"], ["person.id"], name=op.f("fk_examination_chair_id_person")),
        sa.ForeignKeyConstraint(["minutes_id"], ["minutes.id"], name=op.f("fk_examination_minutes_id_minutes")),
        sa.ForeignKeyConstraint(["project_id"], ["project.id"], name=op.f("fk_examination_project_id_project")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_examination")),
        sa.UniqueConstraint("uid", name=op.f("uq_examination_uid")),
    )
    with op.batch_alter_table("examination", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_examination_chair_id"), ["chair_id"], unique=False)
        batch_op.create_index("ix_examination_live", ["id"], unique=False, sqlite_where=sa.text("deleted_at IS NULL"))
        batch_op.create_index(batch_op.f("ix_examination_minutes_id"), ["minutes_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_examination_project_id"), ["project_id"], unique=False)
        batch_op.create_index(
            "ix_examination_title_sort", ["title_sort", "id"], unique=False, sqlite_where=sa.text("deleted_at IS NULL")
        )

    op.create_table(
        "examination_expert",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.Column("examination_id", sa.Integer(), nullable=True),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("position", sa.Integer(), nullable=True),
        sa.Column("assigned", sa.Date(), nullable=True),
        sa.Column("packet", sa.String(), nullable=True),
        sa.Column("returned", sa.Date(), nullable=True),
        sa.Column("by_secretary", sa.Boolean(), nullable=True),
        sa.Column("paper", sa.String(), nullable=True),
        sa.Column("conflict", sa.Boolean(), nullable=True),
        sa.Column("reason", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(
            ["examination_id"], ["examination.id"], name=op.f("fk_examination_expert_examination_id_examination")
        ),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_examination_expert_person_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_examination_expert")),
        sa.UniqueConstraint("uid", name=op.f("uq_examination_expert_uid")),
    )
    with op.batch_alter_table("examination_expert", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_examination_expert_examination_id"), ["examination_id"], unique=False)
        batch_op.create_index(
            "ix_examination_expert_live", ["id"], unique=False, sqlite_where=sa.text("deleted_at IS NULL")
        )
        batch_op.create_index(batch_op.f("ix_examination_expert_person_id"), ["person_id"], unique=False)

    op.create_table(
        "examination_remark",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.Column("examination_id", sa.Integer(), nullable=True),
        sa.Column("number", sa.Integer(), nullable=True),
        sa.Column("remark", sa.String(), nullable=True),
        sa.Column("expert_id", sa.Integer(), nullable=True),
        sa.Column("answer", sa.Text(), nullable=True),
        sa.Column("action", sa.Text(), nullable=True),
        sa.Column("accepted_by_id", sa.Integer(), nullable=True),
        sa.Column("accepted", sa.Date(), nullable=True),
        sa.Column("remark_sort", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(
            ["accepted_by_id"], ["person.id"], name=op.f("fk_examination_remark_accepted_by_id_person")
        ),
        sa.ForeignKeyConstraint(
            ["examination_id"], ["examination.id"], name=op.f("fk_examination_remark_examination_id_examination")
        ),
        sa.ForeignKeyConstraint(
            ["expert_id"], ["examination_expert.id"], name=op.f("fk_examination_remark_expert_id_examination_expert")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_examination_remark")),
        sa.UniqueConstraint("uid", name=op.f("uq_examination_remark_uid")),
    )
    with op.batch_alter_table("examination_remark", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_examination_remark_accepted_by_id"), ["accepted_by_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_examination_remark_examination_id"), ["examination_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_examination_remark_expert_id"), ["expert_id"], unique=False)
        batch_op.create_index(
            "ix_examination_remark_live", ["id"], unique=False, sqlite_where=sa.text("deleted_at IS NULL")
        )
        batch_op.create_index(
            "ix_examination_remark_remark_sort",
            ["remark_sort", "id"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
        )

    op.create_table(
        "examination_score",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.Column("expert_id", sa.Integer(), nullable=True),
        sa.Column("criterion", sa.String(), nullable=True),
        sa.Column("points", sa.Integer(), nullable=True),
        sa.Column("comment", sa.String(), nullable=True),
        sa.Column("comment_sort", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(
            ["expert_id"], ["examination_expert.id"], name=op.f("fk_examination_score_expert_id_examination_expert")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_examination_score")),
        sa.UniqueConstraint("uid", name=op.f("uq_examination_score_uid")),
    )
    with op.batch_alter_table("examination_score", schema=None) as batch_op:
        batch_op.create_index(
            "ix_examination_score_comment_sort",
            ["comment_sort", "id"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(batch_op.f("ix_examination_score_expert_id"), ["expert_id"], unique=False)
        batch_op.create_index(
            "ix_examination_score_live", ["id"], unique=False, sqlite_where=sa.text("deleted_at IS NULL")
        )
