"""Talent records of children and students, each with its evidence; a child's record needs consent first."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from sqlalchemy.orm import Mapped, relationship

from labdesk.i18n import N_
from labdesk.schema.declare import Problem, Record, RecordType, Sign, field, reference
from labdesk.schema.dictionaries import Dictionary
from labdesk.schema.people import Person

CATEGORIES = {"child": N_("Child (pupil of a PEO)"), "student": N_("Student")}
AREAS = Dictionary("area", {
    "intellectual": N_("Intellectual"), "logical": N_("Logical-mathematical"), "speech": N_("Speech and language"),
    "literary": N_("Artistic word (literary)"), "music": N_("Music"), "art": N_("Visual arts"), "dance": N_("Dance"),
    "stage": N_("Stage (theatre)"), "sport": N_("Physical training and sport"),
    "construction": N_("Construction and engineering"), "robotics": N_("Robotics"), "nature": N_("Nature study"),
    "social": N_("Social (leadership)"), "languages": N_("Foreign languages"),
})  # fmt: skip
DECISIONS = {"pool": N_("Talent pool"), "support": N_("Support"), "watch": N_("Watch further")}
EVIDENCE_KINDS = Dictionary("evidence", {
    "observation": N_("Observation"), "work": N_("Work of the child"), "test": N_("Test"), "contest": N_("Contest"),
    "talk": N_("Talk with the parents"),
})  # fmt: skip
LEVELS = {"high": N_("High"), "medium": N_("Medium"), "low": N_("Low")}


class Talent(Record):
    """The talent record of one person in one area, with the consent that allows it."""

    __tablename__ = "talent"
    kind = RecordType(
        one=N_("Talent record"), many=N_("Talent records"),
        columns=("person", "category", "area", "group_name", "identified", "decision", "consent_date"),
        key=("person", "area"), title="person", order=("person",), detail="area", section="talents",
    )  # fmt: skip
    told_by = ("category", "consent_date", "consent_withdrawn")
    person_id: Mapped[int | None] = reference("person", N_("Person"), required=True, search=True, width=32)
    category: Mapped[str | None] = field(
        N_("Child or student"), choices=CATEGORIES, required=True, default="child", width=14
    )
    area: Mapped[str | None] = field(N_("Area of talent"), choices=AREAS, required=True, width=22)
    nomination: Mapped[str | None] = field(N_("Nomination"), width=24)
    group_name: Mapped[str | None] = field(N_("Group"), search=True, width=16)
    identified: Mapped[date | None] = field(N_("Identified on"), "date")
    identified_by_id: Mapped[int | None] = reference("person", N_("Identified by"))
    method: Mapped[str | None] = field(N_("How it was identified"), width=24)
    strengths: Mapped[str | None] = field(N_("Strengths"), "long")
    interests: Mapped[str | None] = field(N_("Interests"), "long")
    parents: Mapped[str | None] = field(N_("Parents"), width=32)
    decision: Mapped[str | None] = field(N_("Decision"), choices=DECISIONS, width=16)
    consent_date: Mapped[date | None] = field(N_("Consent obtained on"), "date")
    consent_number: Mapped[str | None] = field(N_("Consent number"), "code", 40, width=10)
    consent_by: Mapped[str | None] = field(N_("Consent given by"), width=28)
    consent_photo: Mapped[bool | None] = field(N_("Consent covers photos"), "yes_no")
    consent_withdrawn: Mapped[date | None] = field(N_("Consent withdrawn on"), "date")
    note: Mapped[str | None] = field(N_("Note"), "long")

    person: Mapped[Person | None] = relationship(foreign_keys=person_id)
    identified_by: Mapped[Person | None] = relationship(foreign_keys=identified_by_id)
    evidence: Mapped[list[Evidence]] = relationship(
        back_populates="talent", foreign_keys="Evidence.talent_id", order_by="Evidence.seen"
    )

    @classmethod
    def standing(cls, values: Mapping[str, Any], today: date) -> Sign | None:
        """A record whose consent was withdrawn, or a child's without one (law OʻRQ-547)."""
        if values["consent_withdrawn"]:
            return Sign("consent_date", "error", N_("Consent withdrawn"))
        if values["category"] == "child" and not values["consent_date"]:
            return Sign("consent_date", "error", N_("No consent"))
        return None

    def problems(self) -> Iterator[Problem]:
        """The common checks; a child's record without a parent's consent is refused (law OʻRQ-547)."""
        yield from super().problems()
        if self.category == "child":
            if not self.consent_date:
                yield Problem("consent_date", N_("A child's record needs the parents' consent first: write its date"))
            if not self.consent_by:
                yield Problem("consent_by", N_("Write who gave the consent"))
        if self.consent_withdrawn:
            yield Problem("consent_withdrawn", N_("The consent was withdrawn: delete this record"), warning=True)


class Evidence(Record):
    """One thing seen that speaks for a talent: source, kind, strength from 1 to 5 and day."""

    __tablename__ = "evidence"
    kind = RecordType(
        one=N_("Evidence"), many=N_("Evidence"), columns=("talent", "seen", "sort", "indicator", "level", "strength"),
        key=("talent", "seen", "indicator"), title="indicator", order=("talent", "seen"), section="talents",
    )  # fmt: skip
    talent_id: Mapped[int | None] = reference("talent", N_("Talent record"), required=True, search=True, part=True)
    seen: Mapped[date | None] = field(N_("Date"), "date", required=True)
    sort: Mapped[str | None] = field(N_("Kind of evidence"), choices=EVIDENCE_KINDS, default="observation", width=18)
    indicator: Mapped[str] = field(N_("Indicator"), required=True, search=True, width=36, length=400)
    source: Mapped[str | None] = field(N_("Source"), width=24)
    level: Mapped[str | None] = field(N_("Level"), choices=LEVELS, width=10)
    strength: Mapped[int | None] = field(N_("Strength (1-5)"), "integer", least=1, most=5)
    observer_id: Mapped[int | None] = reference("person", N_("Observer"))
    note: Mapped[str | None] = field(N_("Note"), "long")

    talent: Mapped[Talent | None] = relationship(foreign_keys=talent_id, back_populates="evidence")
    observer: Mapped[Person | None] = relationship(foreign_keys=observer_id)
