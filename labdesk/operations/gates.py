"""The gates of a project's way: which moves are possible, who may pass them, and what is missing before one does.

What a stage lacks is found by small functions declared with `@lacks("stage")`, what makes a move impossible by those
declared with `@forbids("stage")`; other modules add theirs and are named in `_MODULES`.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from functools import cache
from typing import Any

from labdesk.errors import LabDeskError
from labdesk.i18n import N_, Language, Said
from labdesk.operations.notices import Notice, Subject
from labdesk.schema.passport import ProjectStage
from labdesk.schema.projects import STAGES, STATES, Project
from labdesk.store import Store, Work, check

WAY = tuple(STAGES)
"""The stages in order."""
MUST, PAPER, ADVICE = "must", "paper", "advice"
"""Weights: nothing replaces it; a paper that a written remark can stand in for; only good advice."""
_MODULES = ("examination_gates", "gate_rules", "pilot_rules")
"""The modules of `labdesk.operations` that declare what stages lack and forbid, in the order in which it is told."""


@dataclass(frozen=True)
class Gate:
    """What a stage is left with: who lets the project go on, by which kind of paper, after how many days at most."""

    who: str
    paper: str
    days: int


GATES = {
    "problem": Gate(N_("Site coordinator"), "minutes", 60),
    "object": Gate(N_("Site coordinator"), "minutes", 45),
    "direction": Gate(N_("Laboratory council"), "minutes", 45),
    "group": Gate(N_("Director"), "order", 45),
    "development": Gate(N_("Project leader"), "report", 240),
    "examination": Gate(N_("Laboratory council"), "minutes", 90),
    "programme": Gate(N_("Director"), "programme", 60),
    "pilot": Gate(N_("Project leader"), "act", 400),
    "decision": Gate(N_("Laboratory council"), "minutes", 60),
    "spread": Gate(N_("Director"), "order", 400),
}
"""The gate at the end of each stage."""


@dataclass(frozen=True)
class Missing:
    """Something a stage lacks, in a catalogue sentence, and the page with the subject where it is put right."""

    message: str
    values: Mapping[str, Any] = field(default_factory=dict)
    opens: tuple[str, Subject] = ("project", None)
    weight: str = PAPER
    basis: bool = False
    """Whether the paper that the stage is left with puts it right."""
    stage: str = ""

    def said(self, t: Language) -> str:
        """The sentence in a language."""
        return Notice(self.message, self.values, 0, self.opens).said(t)


@dataclass(frozen=True)
class Paper:
    """The paper a gate is passed by."""

    kind: str
    number: str = ""
    day: date | None = None
    signer: int | None = None


@dataclass(frozen=True)
class Step:
    """A wish to move a project: from where to where, and by which paper."""

    project: int
    came: str
    to: str
    paper: Paper | None = None

    @property
    def forward(self) -> bool:
        """Whether the project goes on."""
        return WAY.index(self.to) > WAY.index(self.came)

    @property
    def left(self) -> tuple[str, ...]:
        """The stages that are left behind by a step forward."""
        return WAY[WAY.index(self.came) : WAY.index(self.to)]

    @property
    def excepted(self) -> bool:
        """Whether a signed exception with number and date lets the project pass."""
        return bool(self.paper and self.paper.kind == "exception" and self.paper.number and self.paper.day)


class Refused(LabDeskError):
    """A move that is impossible as things stand."""


class ExceptionNeeded(Refused):
    """A move that only a signed exception with number and date makes possible."""


class RemarkNeeded(LabDeskError):
    """A gate whose papers are missing is passed only with a written remark; `missing` says what they are."""

    def __init__(self, missing: list[Missing]) -> None:
        super().__init__(N_("Papers are missing: write a remark why the project goes on without them."))
        self.missing = missing


Lack = Callable[[Store, int], Iterator[Missing]]
Ban = Callable[[Store, Step], Iterator[LabDeskError]]
_lacks: dict[str, list[Lack]] = {stage: [] for stage in WAY}
_bans: dict[str, list[Ban]] = {stage: [] for stage in WAY}


def lacks(stage: str) -> Callable[[Lack], Lack]:
    """Declare a function to find what a project lacks for leaving `stage`."""

    def declare(work: Lack) -> Lack:
        _lacks[stage].append(work)
        return work

    return declare


def forbids(stage: str) -> Callable[[Ban], Ban]:
    """Declare a function to yield the sentences (`Refused`) why a project cannot go to `stage`."""

    def declare(work: Ban) -> Ban:
        _bans[stage].append(work)
        return work

    return declare


@cache
def _declared() -> None:
    """Load the rules; they stand in this order, whoever else has loaded some of them before."""
    modules = [importlib.import_module(f"labdesk.operations.{name}").__name__ for name in _MODULES]
    for declared in (*_lacks.values(), *_bans.values()):
        declared.sort(key=lambda work: modules.index(work.__module__))  # type: ignore[attr-defined]


def missing(store: Store, project: int, stage: str) -> list[Missing]:
    """What a project lacks for leaving `stage`, the weightiest first."""
    _declared()
    found = [replace(each, stage=stage) for work in _lacks[stage] for each in work(store, project)]
    return sorted(found, key=lambda each: (MUST, PAPER, ADVICE).index(each.weight))


def moves(stage: str) -> list[str]:
    """The stages a project may be moved to: the next one first, then the others in order."""
    at = WAY.index(stage)
    return [*WAY[at + 1 : at + 2], *WAY[:at], *WAY[at + 2 :]]


def refusals(store: Store, step: Step) -> list[LabDeskError]:
    """Every sentence that speaks against a step; empty when it is possible."""
    _declared()
    found: list[LabDeskError] = []
    state = store.get("project", step.project)["state"] or "active"
    if state != "active":
        found.append(Refused(N_("The project is not at work ({state}): resume it first."), state=Said(STATES[state])))
    if step.forward:
        for stage in step.left:
            for each in missing(store, step.project, stage):
                if each.weight == MUST:
                    found.append(Refused(each.message, **each.values))
        passed = (stage for stage in WAY[WAY.index(step.came) + 1 : WAY.index(step.to) + 1])
        found += [ban for stage in passed for work in _bans[stage] for ban in work(store, step)]
    return found


def advance(
    store: Store, project: int, to: str, paper: Paper | None = None, remark: str = "", day: date | None = None
) -> None:
    """Move a project to a stage as one act: the old stage is closed with its paper and remark, the new one opened.

    Raises `Refused` when the move is impossible, `RemarkNeeded` when papers are missing, or a step back has no reason.
    """
    came = stage_of(store, project)
    if to not in WAY:
        raise Refused(N_("“{value}” is not a stage of a project."), value=to)
    if to == came:
        raise Refused(N_("The project stands in this stage already."))
    step = Step(project, came, to, paper)
    for refusal in refusals(store, step):
        raise refusal
    if not remark.strip():
        _ask_for_remark(store, step)
    day = day or date.today()
    title = store.get("project", project)["title"]
    label = N_("Project “{title}”: {came} → {to}")
    with store.transaction(label, title=title, came=Said(STAGES[came]), to=Said(STAGES[to])) as session:
        close_stage(session, project, came, day, paper, remark)
        session.get_one(Project, project).stage = to
        opened = ProjectStage(project_id=project, stage=to, opened=day)
        check(opened)
        session.add(opened)


def stage_of(store: Store, project: int) -> str:
    """The stage a project stands in."""
    return store.get("project", project)["stage"] or WAY[0]


def _ask_for_remark(store: Store, step: Step) -> None:
    if not step.forward:
        raise RemarkNeeded([Missing(N_("A step back needs a reason."), opens=("project", step.project))])
    named = bool(step.paper and step.paper.number and step.paper.day)
    lacking = [
        each
        for stage in step.left
        for each in missing(store, step.project, stage)
        if each.weight == PAPER and not (each.basis and named and stage == step.came)
    ]
    if lacking:
        raise RemarkNeeded(lacking)


def close_stage(
    session: Work, project: int, stage: str, day: date, paper: Paper | None = None, remark: str = ""
) -> ProjectStage:
    """Close the open stay in a stage; one that nobody wrote down is written now."""
    query = session.query(ProjectStage).filter_by(project_id=project, stage=stage, closed=None, deleted_at=None)
    row = query.order_by(ProjectStage.id.desc()).first()
    if row is None:
        row = ProjectStage(project_id=project, stage=stage, opened=day)
        session.add(row)
    row.closed = max(day, row.opened or day)
    row.remark = remark.strip() or row.remark
    if paper:
        row.paper, row.number, row.day = paper.kind, paper.number or None, paper.day
        row.signer_id = paper.signer
    check(row)
    return row


def opened_on(store: Store, project: int) -> date | None:
    """The day the stage a project stands in began."""
    with store.reading() as session:
        query = session.query(ProjectStage).filter_by(project_id=project, closed=None, deleted_at=None)
        row = query.filter_by(stage=stage_of(store, project)).order_by(ProjectStage.id.desc()).first()
        return row.opened if row else None


def due_on(store: Store, project: int) -> date | None:
    """The day by which the stage a project stands in should be left."""
    began = opened_on(store, project)
    return began + timedelta(GATES[stage_of(store, project)].days) if began else None
