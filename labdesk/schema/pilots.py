"""The pilot test of a project: groups, commission, indicators with their targets, and a rule that is frozen first."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, MutableMapping
from datetime import date
from typing import Any

from sqlalchemy.orm import Mapped, relationship

from labdesk.i18n import N_
from labdesk.schema.declare import Freeze, Problem, Record, RecordType, Sign, field, reference
from labdesk.schema.organisations import KindergartenGroup, order_problems
from labdesk.schema.people import Person
from labdesk.schema.projects import Project

OUTCOMES = {
    "successful": N_("Successful"), "partly": N_("Partly successful"), "failed": N_("Unsuccessful"),
}  # fmt: skip
GROUP_SORTS = {"experimental": N_("Experimental group"), "control": N_("Control group")}
BETTER = {"higher": N_("The higher the better"), "lower": N_("The lower the better")}


class Pilot(Record):
    """One pilot test of a project; its success rule says how many indicators must reach their targets.

    `frozen` is the day the rule, the baselines and the targets were frozen, before any result; `outcome` is computed
    when the commission confirms it on `confirmed`.
    """

    __tablename__ = "pilot"
    kind = RecordType(
        one=N_("Pilot test"), many=N_("Pilot tests"),
        columns=("title", "project", "starts", "ends", "needed", "frozen", "outcome", "confirmed"), key=("title",),
        title="title", order=("-starts",), detail="project", section="projects",
    )  # fmt: skip
    told_by = ("starts", "ends", "frozen", "confirmed", "outcome")
    freeze = Freeze(by="frozen", settled="confirmed", kept=("project_id", "needed"))
    title: Mapped[str] = field(N_("Title"), required=True, search=True, width=40, length=300)
    project_id: Mapped[int | None] = reference("project", N_("Project"), required=True, search=True, width=32)
    starts: Mapped[date | None] = field(N_("Starts on"), "date", required=True)
    ends: Mapped[date | None] = field(N_("Ends on"), "date")
    order_number: Mapped[str | None] = field(N_("Order number"), "code", 40, width=10)
    order_date: Mapped[date | None] = field(N_("Order date"), "date")
    chair_id: Mapped[int | None] = reference("person", N_("Chair of the commission"))
    children: Mapped[int | None] = field(N_("Children taking part"), "integer", least=0, most=2000)
    educators: Mapped[int | None] = field(N_("Educators taking part"), "integer", least=0, most=500)
    trainees: Mapped[int | None] = field(N_("Trainee students taking part"), "integer", least=0, most=500)
    needed: Mapped[int | None] = field(
        N_("Indicators that must reach the target"), "integer", least=1, most=50,
        help=N_("The success rule: with 3 here and 4 indicators, three of the four must reach their targets."),
    )  # fmt: skip
    frozen: Mapped[date | None] = field(N_("Rule frozen on"), "date", derived=True)
    outcome: Mapped[str | None] = field(N_("Outcome"), choices=OUTCOMES, derived=True, width=18)
    confirmed: Mapped[date | None] = field(N_("Confirmed by the commission on"), "date", derived=True)
    act_number: Mapped[str | None] = field(N_("Number of the act"), "code", 40, width=10)
    act_date: Mapped[date | None] = field(N_("Date of the act"), "date")
    copies: Mapped[int | None] = field(N_("Copies of the act"), "integer", least=1, most=20, default=3)
    findings: Mapped[str | None] = field(N_("What the test has shown"), "long")
    note: Mapped[str | None] = field(N_("Note"), "long")

    project: Mapped[Project | None] = relationship(foreign_keys=project_id)
    chair: Mapped[Person | None] = relationship(foreign_keys=chair_id)
    groups: Mapped[list[PilotGroup]] = relationship(
        back_populates="pilot", foreign_keys="PilotGroup.pilot_id", order_by="PilotGroup.id"
    )
    members: Mapped[list[PilotMember]] = relationship(
        back_populates="pilot", foreign_keys="PilotMember.pilot_id", order_by="PilotMember.position"
    )
    indicators: Mapped[list[PilotIndicator]] = relationship(
        back_populates="pilot", foreign_keys="PilotIndicator.pilot_id", order_by="PilotIndicator.position"
    )

    @classmethod
    def standing(cls, values: Mapping[str, Any], today: date) -> Sign | None:
        """A test that is confirmed, has ended without a result, or began before its rule was frozen."""
        if values["confirmed"]:
            failed = values["outcome"] == "failed"
            return Sign("outcome", "error" if failed else "done", OUTCOMES.get(values["outcome"], N_("Confirmed")))
        if values["ends"] and values["ends"] < today:
            return Sign("ends", "warning", N_("Result is missing"))
        begun = values["starts"] and values["starts"] <= today and not values["frozen"]
        return Sign("starts", "warning", N_("Rule not frozen")) if begun else None

    def problems(self) -> Iterator[Problem]:
        """The common checks, and the order of the dates."""
        yield from super().problems()
        yield from order_problems(self.starts, self.ends, "ends")


class PilotGroup(Record):
    """A kindergarten group in which a project is tried, or which it is held against."""

    __tablename__ = "pilot_group"
    kind = RecordType(
        one=N_("Group of a pilot test"), many=N_("Groups of pilot tests"), columns=("pilot", "group", "sort"),
        key=("pilot", "group"), title="group", order=("pilot", "sort"), detail="pilot", section="projects",
    )  # fmt: skip
    pilot_id: Mapped[int | None] = reference("pilot", N_("Pilot test"), required=True, part=True, width=32)
    group_id: Mapped[int | None] = reference("kindergarten_group", N_("Kindergarten group"), required=True)
    sort: Mapped[str | None] = field(N_("Part in the test"), choices=GROUP_SORTS, required=True, default="experimental")

    pilot: Mapped[Pilot | None] = relationship(foreign_keys=pilot_id, back_populates="groups")
    group: Mapped[KindergartenGroup | None] = relationship(foreign_keys=group_id)


class PilotMember(Record):
    """A member of the commission that judges a pilot test."""

    __tablename__ = "pilot_member"
    kind = RecordType(
        one=N_("Member of a test commission"), many=N_("Members of test commissions"),
        columns=("pilot", "person", "position"), key=("pilot", "person"), title="person", order=("pilot", "position"),
        detail="pilot", section="projects",
    )  # fmt: skip
    pilot_id: Mapped[int | None] = reference("pilot", N_("Pilot test"), required=True, part=True, width=32)
    person_id: Mapped[int | None] = reference("person", N_("Person"), required=True, search=True, width=32)
    position: Mapped[int | None] = field(N_("Order in the list"), "integer", least=0)

    pilot: Mapped[Pilot | None] = relationship(foreign_keys=pilot_id, back_populates="members")
    person: Mapped[Person | None] = relationship(foreign_keys=person_id)


class PilotIndicator(Record):
    """What a pilot test measures: before, to be reached, reached; and the same in the control group.

    `growth` is the change from the baseline in per cent of it, positive when it is for the better.
    """

    __tablename__ = "pilot_indicator"
    kind = RecordType(
        one=N_("Indicator of a pilot test"), many=N_("Indicators of pilot tests"),
        columns=(
            "title", "unit", "baseline", "target", "actual", "growth", "control_baseline", "control_actual",
            "instrument", "pilot",
        ),
        key=("pilot", "title"), title="title", order=("pilot", "position"), detail="pilot", section="projects",
    )  # fmt: skip
    told_by = ("actual", "reached")
    freeze = Freeze(
        part_of="pilot_id", kept=("title", "instrument", "unit", "better", "baseline", "target", "control_baseline"),
        later=("actual", "control_actual"),
    )  # fmt: skip
    pilot_id: Mapped[int | None] = reference("pilot", N_("Pilot test"), required=True, part=True, width=32)
    position: Mapped[int | None] = field(N_("Order in the list"), "integer", least=0)
    title: Mapped[str] = field(N_("Indicator"), required=True, search=True, width=36, length=300)
    instrument: Mapped[str | None] = field(N_("Instrument"), width=24, length=200)
    unit: Mapped[str | None] = field(N_("Unit"), width=8, length=40)
    better: Mapped[str | None] = field(N_("Which way is better"), choices=BETTER, default="higher", required=True)
    baseline: Mapped[float | None] = field(N_("Before the test"), "decimal", width=10)
    target: Mapped[float | None] = field(N_("Target"), "decimal", width=10)
    actual: Mapped[float | None] = field(N_("After the test"), "decimal", width=10)
    growth: Mapped[float | None] = field(N_("Growth, %"), "decimal", derived=True, width=9)
    reached: Mapped[bool | None] = field(N_("Target reached"), "yes_no", derived=True)
    control_baseline: Mapped[float | None] = field(N_("Control group before"), "decimal", width=11)
    control_actual: Mapped[float | None] = field(N_("Control group after"), "decimal", width=11)

    pilot: Mapped[Pilot | None] = relationship(foreign_keys=pilot_id, back_populates="indicators")

    @classmethod
    def derive(cls, values: MutableMapping[str, Any]) -> None:
        """Growth and whether the target is reached follow from the numbers."""
        lower = values.get("better") == "lower"
        actual, target = values.get("actual"), values.get("target")
        values["growth"] = growth(values.get("baseline"), actual, lower=lower)
        if actual is None or target is None:
            values["reached"] = None
        else:
            values["reached"] = actual <= target if lower else actual >= target

    @classmethod
    def standing(cls, values: Mapping[str, Any], today: date) -> Sign | None:
        """Whether the target was reached, once there is a result."""
        if values["actual"] is None or values["reached"] is None:
            return None
        return Sign("actual", *(("done", N_("Reached")) if values["reached"] else ("warning", N_("Not reached"))))

    def problems(self) -> Iterator[Problem]:
        """The common checks; a target behind the baseline is worth a look."""
        yield from super().problems()
        if self.baseline is not None and self.target is not None:
            behind = self.target > self.baseline if self.better == "lower" else self.target < self.baseline
            if behind:
                yield Problem("target", N_("The target is worse than what was there before the test"), warning=True)


def growth(before: float | None, after: float | None, *, lower: bool = False) -> float | None:
    """The change for the better in per cent of what was before; None where it cannot be told."""
    if before is None or after is None or not before:
        return None
    change = before - after if lower else after - before
    return round(change / abs(before) * 100, 1)
