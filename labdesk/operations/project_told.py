"""What the passport tells of the later stages: examination, programme, pilot test, decision and spread."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from labdesk.i18n import N_, Said
from labdesk.operations import examinations
from labdesk.operations.notices import Notice, day_of, rows
from labdesk.operations.piloting import Verdict, verdict
from labdesk.operations.project_facts import Fact, tells
from labdesk.operations.spreading import places, whole
from labdesk.schema.examination import DECISIONS, STANDINGS
from labdesk.schema.pilots import OUTCOMES
from labdesk.store import Store

Here = tuple[str, Any]


@tells("examination")
def rounds(store: Store, project: int) -> Iterator[Fact]:
    """Every round: how it stands or what was decided, and the points the experts gave on average."""
    for (i,) in rows(
        store,
        "SELECT id FROM examination WHERE deleted_at IS NULL AND project_id = :project ORDER BY number, id",
        project=project,
    ):
        found, here = examinations.read(store, i), ("examination_desk", i)
        decision, state = found.values["decision"], found.values["state"]
        values = {
            "number": found.values["number"],
            "state": Said(DECISIONS[decision] if decision else STANDINGS[state or "preparing"]),
        }
        yield Fact(N_("Expert examination"), Notice(N_("Round {number}: {state}"), values, 0, here), here)
        if found.total is not None:
            points = {"total": round(found.total, 1), "most": round(found.most, 1), "n": len(found.counted)}
            message = N_("{total} of {most} points on average, experts: {n}")
            yield Fact(N_("Points of the experts"), Notice(message, points, 0, here), here)


@tells("programme")
def actions(store: Store, project: int) -> Iterator[Fact]:
    """How many of the planned actions are carried out."""
    found = rows(
        store,
        "SELECT id, done FROM programme_action WHERE deleted_at IS NULL AND project_id = :project",
        project=project,
    )
    if found:
        here = ("programme_action", frozenset(row_id for row_id, _ in found))
        values = {"done": sum(done is not None for _, done in found), "total": len(found)}
        said = Notice(N_("{done} of {total} actions are carried out"), values, 0, here)
        yield Fact(N_("Implementation programme"), said, here)


@tells("pilot")
def tests(store: Store, project: int) -> Iterator[Fact]:
    """The rule of every test, and what its results say by it."""
    for i, title in _pilots(store, project):
        values, found, here = store.get("pilot", i), verdict(store, i), ("pilot_desk", i)
        yield Fact(N_("Success rule"), rule_of(values, found, here), here, title)
        yield Fact(N_("Results"), state_of(values, found, here), here, title)


@tells("decision")
def outcomes(store: Store, project: int) -> Iterator[Fact]:
    """What the commission confirmed, and by which act."""
    for i, title in _pilots(store, project):
        values, found, here = store.get("pilot", i), verdict(store, i), ("pilot_desk", i)
        if values["confirmed"]:
            yield Fact(N_("Outcome"), state_of(values, found, here), here, title)
        if values["act_number"] and values["act_date"]:
            said = f"№ {values['act_number']}, {values['act_date']:%d.%m.%Y}"
            yield Fact(N_("Pilot test act"), said, ("pilot", i), title)


@tells("spread")
def adopted(store: Store, project: int) -> Iterator[Fact]:
    """In how many places the project is in use of those that were looked at, and who took it over."""
    found = whole(places(store, project))
    if found.seen:
        here = ("spread", project)
        values = {"used": found.in_use + found.adapted, "seen": found.seen, "share": found.share}
        message = N_("{used} of the {seen} that were looked at ({share} %)")
        yield Fact(N_("Still in use"), Notice(message, values, 0, here), here)
    for i, title, day in rows(
        store,
        """SELECT a.id, o.name, a.day FROM adoption a
           JOIN organisation o ON o.id = a.organisation_id
           WHERE a.deleted_at IS NULL AND a.project_id = :project ORDER BY a.day, a.id""",
        project=project,
    ):
        yield Fact(N_("Introduced by"), title, ("adoption", i), f"{day_of(day):%d.%m.%Y}" if day else "")


def _pilots(store: Store, project: int) -> list[Any]:
    return rows(
        store,
        "SELECT id, title FROM pilot WHERE deleted_at IS NULL AND project_id = :project ORDER BY starts, id",
        project=project,
    )


def rule_of(values: Mapping[str, Any], found: Verdict, here: Here) -> Notice:
    """The success rule of a pilot test in a sentence, from the facts of the record."""
    if not values["needed"]:
        message = N_("The success rule is not written yet: open the test and say how many indicators must succeed.")
        return Notice(message, {}, 0, here)
    said = {"needed": values["needed"], "total": found.total}
    if values["frozen"]:
        message = N_("Rule: {needed} of {total} indicators reach their targets. Frozen on {day}.")
        return Notice(message, {**said, "day": values["frozen"]}, 0, here)
    return Notice(N_("Rule: {needed} of {total} indicators reach their targets. Not frozen yet."), said, 0, here)


def state_of(values: Mapping[str, Any], found: Verdict, here: Here) -> Notice:
    """How a pilot test stands in a sentence: results entered, outcome by the rule, outcome confirmed."""
    said = {"reached": found.reached, "total": found.total}
    if values["confirmed"]:
        message = N_("Reached: {reached} of {total}. Outcome: {outcome}, confirmed on {day}.")
        outcome = Said(OUTCOMES[values["outcome"]])
        return Notice(message, {**said, "outcome": outcome, "day": values["confirmed"]}, 0, here)
    if found.outcome:
        message = N_("Reached: {reached} of {total}. Outcome by the rule: {outcome}.")
        return Notice(message, {**said, "outcome": Said(OUTCOMES[found.outcome])}, 0, here)
    return Notice(N_("Results entered: {n} of {total}."), {"n": found.measured, "total": found.total}, 0, here)
