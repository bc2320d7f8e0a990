"""The tables beside the records: the journal, remembered settings, and the bytes of pictures and attachments."""

from __future__ import annotations

from sqlalchemy import Column, DateTime, ForeignKey, Index, Integer, LargeBinary, String, Table, Text

from labdesk.schema.declare import Base

LIVE, UNDONE, DROPPED, SETTLED = 0, 1, 2, 3
"""States of an entry of the journal: it stands, it was undone and may be redone, it was undone for good, it stands
for good."""

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
draft = Table(
    "draft", Base.metadata,
    Column("record", String, primary_key=True), Column("row_id", Integer, primary_key=True, autoincrement=False),
    Column("at", DateTime, nullable=False), Column("version", Integer), Column("given", Text, nullable=False),
)  # fmt: skip
"""What was typed into a form and not saved yet, by record type and id; 0 is the id of a new record."""
paper = Table(
    "paper", Base.metadata,
    Column("code", String, primary_key=True), Column("at", DateTime, nullable=False),
    Column("document", String, nullable=False), Column("language", String, nullable=False),
    Column("record", String, nullable=False), Column("about", Text, nullable=False), Column("columns", Text),
)  # fmt: skip
"""A printed paper by the code it carries: its records in their order on it, and the columns left blank to fill in."""
