"""The tables beside the records: the journal, remembered settings, and the bytes of pictures and attachments."""

from __future__ import annotations

from sqlalchemy import Column, DateTime, ForeignKey, Index, Integer, LargeBinary, String, Table, Text

from labdesk.schema.declare import Base

LIVE, UNDONE, DROPPED = 0, 1, 2
"""States of an entry of the journal: it stands, it was undone and may be redone, it was undone for good."""

journal = Table(
    "journal", Base.metadata,
    Column("id", Integer, primary_key=True), Column("at", DateTime, nullable=False), Column("who", String),
    Column("label", String, nullable=False), Column("said", Text),
    Column("state", Integer, nullable=False, default=LIVE),
    Column("undoes", Integer),
)  # fmt: skip
journal_row = Table(
    "journal_row", Base.metadata,
    Column("id", Integer, primary_key=True),
    Column("journal_id", Integer, ForeignKey("journal.id"), nullable=False, index=True),
    Column("record", String, nullable=False), Column("row_id", Integer, nullable=False),
    Column("act", String(1), nullable=False),
    Column("old", Text), Column("new", Text), Index("ix_journal_row_record", "record", "row_id"),
)  # fmt: skip
setting = Table("setting", Base.metadata, Column("name", String, primary_key=True), Column("value", Text))
blob = Table("blob", Base.metadata, Column("sha", String, primary_key=True), Column("content", LargeBinary))
