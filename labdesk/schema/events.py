"""Contests and seminars at every level, and who took part with what result."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from sqlalchemy.orm import Mapped, relationship

from labdesk.i18n import N_
from labdesk.schema.declare import Problem, Record, RecordType, field, reference
from labdesk.schema.organisations import order_problems
from labdesk.schema.people import Person

KINDS = {
    "contest": N_("Contest"), "review": N_("Contest-review"), "seminar": N_("Scientific seminar"),
    "training": N_("Training"), "conference": N_("Scientific-practical conference"), "lesson": N_("Open lesson"),
    "master": N_("Master class"), "table": N_("Round table"),
}  # fmt: skip
LEVELS = {
    "site": N_("PEO level"), "district": N_("District (city) stage"), "region": N_("Regional stage"),
    "republic": N_("Republican stage"), "international": N_("International"),
}  # fmt: skip
CATEGORIES = {
    "educator": N_("Educator (preschool teacher)"), "student": N_("Student"), "child": N_("Child (pupil of a PEO)"),
    "lecturer": N_("Lecturer"),
}  # fmt: skip
ROLES = {
    "participant": N_("Participant"), "speaker": N_("Speaker"), "listener": N_("Listener"), "jury": N_("Jury member"),
    "organiser": N_("Organiser"),
}  # fmt: skip
RESULTS = {
    "1": N_("1st place"), "2": N_("2nd place"), "3": N_("3rd place"), "prize": N_("Prize-winner"),
    "diploma": N_("Diploma"), "certificate": N_("Certificate"), "thanks": N_("Letter of thanks"),
    "none": N_("Took part"),
}  # fmt: skip


class Event(Record):
    """A contest, seminar or open lesson, of the site or of others."""

    __tablename__ = "event"
    kind = RecordType(
        one=N_("Event"), many=N_("Events"), columns=("title", "sort", "level", "starts", "place", "organiser"),
        key=("title", "starts"), title="title", order=("-starts",), detail="starts", section="events",
    )  # fmt: skip
    title: Mapped[str] = field(N_("Title"), required=True, search=True, width=40, length=300)
    sort: Mapped[str | None] = field(N_("Kind of event"), choices=KINDS, required=True, default="seminar", width=20)
    level: Mapped[str | None] = field(N_("Event level"), choices=LEVELS, default="site", width=18)
    starts: Mapped[date | None] = field(N_("Held on"), "date", required=True)
    ends: Mapped[date | None] = field(N_("Until"), "date")
    place: Mapped[str | None] = field(N_("Place"), width=24)
    organiser: Mapped[str | None] = field(N_("Organiser"), width=28)
    topic: Mapped[str | None] = field(N_("Topic"), search=True, width=32, length=400)
    note: Mapped[str | None] = field(N_("Note"), "long")

    participations: Mapped[list[Participation]] = relationship(
        back_populates="event", foreign_keys="Participation.event_id", order_by="Participation.id"
    )

    def problems(self) -> Iterator[Problem]:
        """The common checks, and the order of the dates."""
        yield from super().problems()
        yield from order_problems(self.starts, self.ends, "ends")


class Participation(Record):
    """Who took part in an event, as what, with what result and which certificate."""

    __tablename__ = "participation"
    kind = RecordType(
        one=N_("Participation"), many=N_("Participations"),
        columns=("person", "event", "category", "role", "topic", "result", "document"), key=("event", "person"),
        title="person", order=("event", "person"), detail="event", section="events",
    )  # fmt: skip
    event_id: Mapped[int | None] = reference("event", N_("Event"), required=True, search=True, part=True, width=32)
    person_id: Mapped[int | None] = reference("person", N_("Participant"), required=True, search=True, width=32)
    category: Mapped[str | None] = field(N_("Category"), choices=CATEGORIES, default="educator", width=18)
    role: Mapped[str | None] = field(N_("Role"), choices=ROLES, default="participant", width=14)
    topic: Mapped[str | None] = field(N_("Topic or nomination"), search=True, width=32, length=400)
    result: Mapped[str | None] = field(N_("Result"), choices=RESULTS, width=16)
    supervisor_id: Mapped[int | None] = reference("person", N_("Prepared by"))
    document: Mapped[str | None] = field(N_("Confirming document"), "code", 80, width=18)

    event: Mapped[Event | None] = relationship(foreign_keys=event_id, back_populates="participations")
    person: Mapped[Person | None] = relationship(foreign_keys=person_id)
    supervisor: Mapped[Person | None] = relationship(foreign_keys=supervisor_id)
