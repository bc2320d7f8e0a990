"""Rounds of a project's examination: the marks of its experts weighed, entered, answered, decided and written up."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from statistics import fmean
from typing import Any

from labdesk.i18n import N_, Language, Said, language
from labdesk.operations.gates import Paper, advance, stage_of
from labdesk.operations.notices import Name, day_of, rows
from labdesk.operations.project_changes import turn
from labdesk.schema.examination import (
    CRITERIA,
    DECISIONS,
    ExaminationExpert,
    ExaminationRemark,
    ExaminationScore,
    most_points,
)
from labdesk.store import Store, Work, check

GAP = 2
"""Points between two experts on one criterion from which a third expert is asked."""
BANDS = (("accept", 86), ("remarks", 71), ("rework", 56), ("reject", 0))
"""Decisions with the least percent of all points for which they are suggested (the bands of rating assessment)."""
HIGH, LOW = 0.8, 0.6
"""Shares of a criterion's points from which it is a merit, and below which a shortcoming."""
CONCLUSIONS = {
    "accept": N_("The project is recommended for pilot testing."),
    "remarks": N_("The project is recommended after the shortcomings pointed out have been removed."),
    "rework": N_("The project is returned for rework."),
    "reject": N_("The project is rejected."),
}
"""How a conclusion says each decision."""
_REASON = N_("Decision of the examination: {decision}")


@dataclass(frozen=True)
class Sheet:
    """The sheet of one expert: points and comments by criterion as far as they are entered."""

    id: int
    person: int
    name: Name
    position: int
    packet: str
    assigned: date | None
    returned: date | None
    by_secretary: bool
    paper: str
    conflict: bool
    reason: str
    points: Mapping[str, int]
    comments: Mapping[str, str]

    @property
    def complete(self) -> bool:
        """Whether every criterion offered has its points."""
        return all(criterion in self.points for criterion in CRITERIA.offered())


@dataclass(frozen=True)
class Remark:
    """A remark of the round: by which expert, what the authors answered and did, who accepted it when."""

    id: int
    number: int
    text: str
    expert: Name | None
    answer: str
    action: str
    accepted_by: Name | None
    accepted: date | None


@dataclass(frozen=True)
class Mark:
    """One criterion over all sheets that count: `given` is in their order."""

    criterion: str
    most: float
    given: tuple[int | None, ...]

    @property
    def _known(self) -> list[int]:
        return [points for points in self.given if points is not None]

    @property
    def mean(self) -> float | None:
        """The mean of the points given; None while there are none."""
        return fmean(self._known) if self._known else None

    @property
    def spread(self) -> int | None:
        """The difference between the highest and the lowest; None while there are fewer than two."""
        return max(self._known) - min(self._known) if len(self._known) > 1 else None

    @property
    def apart(self) -> bool:
        """Whether the experts differ too much."""
        return (self.spread or 0) >= GAP


@dataclass(frozen=True)
class Round:
    """A round with its sheets and criteria; `values` are the facts of the record."""

    id: int
    values: Mapping[str, Any]
    project: str
    sheets: tuple[Sheet, ...]
    remarks: tuple[Remark, ...]

    @property
    def counted(self) -> list[Sheet]:
        """The sheets of experts without a conflict of interest."""
        return [sheet for sheet in self.sheets if not sheet.conflict]

    @property
    def marks(self) -> list[Mark]:
        """Every criterion offered, or marked by somebody, in its order."""
        shown = set(CRITERIA.offered()).union(*(sheet.points for sheet in self.counted))
        return [
            Mark(criterion, most_points(criterion), tuple(sheet.points.get(criterion) for sheet in self.counted))
            for criterion in CRITERIA
            if criterion in shown
        ]

    @property
    def most(self) -> float:
        """All points that could be given."""
        return sum(mark.most for mark in self.marks)

    @property
    def total(self) -> float | None:
        """The sum of the means; None while a criterion has no points."""
        means = [mark.mean for mark in self.marks]
        return sum(mean for mean in means if mean is not None) if means and None not in means else None

    @property
    def share(self) -> float | None:
        """The total in percent of all points."""
        return None if self.total is None or not self.most else self.total / self.most * 100

    @property
    def suggested(self) -> str:
        """The decision that follows from the total; empty while a sheet is not complete."""
        share = self.share
        if share is None or not all(sheet.complete for sheet in self.counted):
            return ""
        return next(decision for decision, least in BANDS if round(share, 1) >= least)

    @property
    def apart(self) -> list[Mark]:
        """The criteria on which the experts differ too much."""
        return [mark for mark in self.marks if mark.apart]

    @property
    def needs_third(self) -> bool:
        """Whether a third expert is to be asked, and nobody was yet."""
        return len(self.counted) < 3 and bool(self.apart)

    @property
    def unanswered(self) -> list[Remark]:
        """The remarks to which the authors have not answered."""
        return [remark for remark in self.remarks if not remark.answer]


def read(store: Store, examination: int) -> Round:
    """A round as it stands; raises LabDeskError when it is gone."""
    values = store.get("examination", examination)
    project = store.titles("project", [values["project"]]).get(values["project"], "")
    return Round(examination, values, project, tuple(_sheets(store, examination)), tuple(_remarks(store, examination)))


def _sheets(store: Store, examination: int) -> Iterator[Sheet]:
    """The experts of a round in their order."""
    marks: dict[int, list[tuple[str, int | None, str | None]]] = {}
    for expert, *mark in rows(
        store,
        """SELECT s.expert_id, s.criterion, s.points, s.comment FROM examination_score s
           JOIN examination_expert e ON e.id = s.expert_id AND e.examination_id = :id
           WHERE s.deleted_at IS NULL""",
        id=examination,
    ):
        marks.setdefault(expert, []).append((mark[0], mark[1], mark[2]))
    with store.reading() as session:
        found = session.query(ExaminationExpert).filter_by(examination_id=examination, deleted_at=None)
        for place, e in enumerate(found.order_by(ExaminationExpert.position, ExaminationExpert.id), 1):
            mine = marks.get(e.id, [])
            name = Name(e.person.full_latn, e.person.full_cyrl) if e.person else Name("", "")
            yield Sheet(
                e.id, e.person_id or 0, name, e.position or place, e.packet or "", e.assigned, e.returned,
                bool(e.by_secretary), e.paper or "", bool(e.conflict), e.reason or "",
                {criterion: points for criterion, points, _ in mine if points is not None},
                {criterion: comment for criterion, _, comment in mine if comment},
            )  # fmt: skip


def _remarks(store: Store, examination: int) -> Iterator[Remark]:
    """The remarks of a round in their order."""
    found = rows(
        store,
        """SELECT r.id, r.number, r.remark, p.full_latn, p.full_cyrl, r.answer, r.action, q.full_latn, q.full_cyrl,
             r.accepted
           FROM examination_remark r LEFT JOIN examination_expert e ON e.id = r.expert_id
           LEFT JOIN person p ON p.id = e.person_id LEFT JOIN person q ON q.id = r.accepted_by_id
           WHERE r.deleted_at IS NULL AND r.examination_id = :id ORDER BY r.number, r.id""",
        id=examination,
    )
    for place, (i, number, text, latn, cyrl, answer, action, by_latn, by_cyrl, accepted) in enumerate(found, 1):
        yield Remark(
            i, number or place, text or "", Name(latn, cyrl) if latn or cyrl else None, answer or "", action or "",
            Name(by_latn, by_cyrl) if by_latn or by_cyrl else None, day_of(accepted) if accepted else None,
        )  # fmt: skip


def open_round(store: Store, project: int, day: date, title: str = "") -> int:
    """Begin the next round of a project's examination; returns its id."""
    known = rows(store, "SELECT max(number) FROM examination WHERE deleted_at IS NULL AND project_id = :id", id=project)
    number = (known[0][0] or 0) + 1
    return store.save("examination", {"project": project, "number": number, "title": title, "submitted": day})


Entered = Mapping[str, tuple[int | None, str]]
"""By criterion the points (None takes them away) and the comment."""


def enter(
    store: Store,
    expert: int,
    given: Entered,
    *,
    day: date | None = None,
    by_secretary: bool | None = None,
    paper: str | None = None,
    remarks: Sequence[str] = (),
) -> None:
    """Write what an expert gave as one act; the sheet that is complete is returned on `day`.

    New `remarks` are added to those of the round.

    Raises `Invalid` for points a criterion does not have, LabDeskError when the expert is gone.
    """
    person = store.get("examination_expert", expert)["person"]
    title = store.titles("person", [person]).get(person, "")
    with store.transaction(N_("Marks of the expert {name}"), name=title) as session:
        sheet = session.get_one(ExaminationExpert, expert)
        present = {each.criterion: each for each in sheet.scores if each.deleted_at is None}
        for criterion, (points, comment) in given.items():
            score = present.get(criterion) or ExaminationScore(expert_id=expert, criterion=criterion)
            score.points, score.comment = points, comment.strip() or None
            check(score)
            if criterion in present or points is not None or score.comment:
                session.add(score)
        if by_secretary is not None:
            sheet.by_secretary = by_secretary
        sheet.paper = paper or sheet.paper
        _remark(session, sheet, remarks)
        session.flush()
        _close_sheet(session, sheet, day or date.today())


def _remark(session: Work, sheet: ExaminationExpert, remarks: Sequence[str]) -> None:
    """Add the remarks the expert has not made before."""
    present = session.query(ExaminationRemark).filter_by(examination_id=sheet.examination_id, deleted_at=None).all()
    known = {" ".join(each.remark.split()).casefold() for each in present if each.expert_id == sheet.id}
    number = max((each.number or 0 for each in present), default=0)
    for text in dict.fromkeys(" ".join(remark.split()) for remark in remarks):
        if text and text.casefold() not in known:
            number += 1
            made = ExaminationRemark(
                examination_id=sheet.examination_id, number=number, remark=text, expert_id=sheet.id
            )
            check(made)
            session.add(made)


def _close_sheet(session: Work, sheet: ExaminationExpert, day: date) -> None:
    """Note the return of a sheet that is complete, and that the council's turn has come after the last one."""
    if sheet.returned is None and _complete(session, sheet.id):
        sheet.returned = max(day, sheet.assigned or day)
    check(sheet)
    whole = sheet.examination
    if whole is not None and whole.state in ("preparing", "experts"):
        counted = [each for each in whole.experts if each.deleted_at is None and not each.conflict]
        whole.state = "council" if all(_complete(session, each.id) for each in counted) else "experts"


def _complete(session: Work, expert: int) -> bool:
    found = session.query(ExaminationScore).filter_by(expert_id=expert, deleted_at=None)
    given = {score.criterion for score in found if score.points is not None}
    return set(CRITERIA.offered()) <= given


@dataclass(frozen=True)
class Decision:
    """What the council decided: with remarks by when they are to be met, and the minutes it stands in."""

    decision: str
    day: date
    minutes: int | None = None
    protocol: str = ""
    protocol_day: date | None = None
    remarks_due: date | None = None


def decide(store: Store, examination: int, made: Decision) -> None:
    """Keep a decision; a project returned for rework goes back to its development, a rejected one is closed.

    Raises `Invalid` for a decision that cannot be, `Refused` when the project cannot be moved.
    """
    values = {
        "decision": made.decision, "decided": made.day, "state": "decided", "minutes": made.minutes,
        "protocol": made.protocol or None, "protocol_day": made.protocol_day, "remarks_due": made.remarks_due,
    }  # fmt: skip
    store.save("examination", values, examination)
    number, day = protocol_of(store, examination)
    project = store.get("examination", examination)["project"]
    paper = Paper("minutes", number, day or made.day)
    said = language("uz-Latn")(_REASON, decision=Said(DECISIONS[made.decision]))
    if made.decision == "rework" and stage_of(store, project) == "examination":
        advance(store, project, "development", paper, said, made.day)
    elif made.decision == "reject" and store.get("project", project)["state"] == "active":
        turn(store, project, "rejected", said, paper, made.day)


def protocol_of(store: Store, examination: int) -> tuple[str, date | None]:
    """Number and day of the minutes with the decision: those of the linked record, else those that were typed."""
    values = store.get("examination", examination)
    if values["minutes"]:
        linked = store.get("minutes", values["minutes"])
        return str(linked["number"] or ""), linked["day"]
    return values["protocol"] or "", values["protocol_day"]


def draft(whole: Round, t: Language) -> dict[str, str]:
    """Merits, shortcomings and conclusion as the marks, comments and remarks say them, in a language."""
    high, low = [], []
    for mark in whole.marks:
        share = (mark.mean or 0) / mark.most if mark.mean is not None and mark.most else None
        if share is not None and share >= HIGH:
            high.append(_weighed(mark, whole, t))
        elif share is not None and share < LOW:
            low.append(_weighed(mark, whole, t))
    low += [t.own(_sentence(remark.text)) for remark in whole.remarks]
    decision = whole.values["decision"] or whole.suggested
    return {
        "merits": "\n".join(high),
        "shortcomings": "\n".join(low),
        "conclusion": t(CONCLUSIONS[decision]) if decision else "",
    }


def _weighed(mark: Mark, whole: Round, t: Language) -> str:
    """One criterion with its mean, and what the experts wrote beside it."""
    said = t(
        "{criterion}: {mean} of {most} points.",
        criterion=t(CRITERIA[mark.criterion]), mean=t.number(round(mark.mean or 0, 1)), most=t.number(mark.most),
    )  # fmt: skip
    comments = [t.own(_sentence(s.comments[mark.criterion])) for s in whole.counted if mark.criterion in s.comments]
    return " ".join([said, *comments])


def _sentence(text: str) -> str:
    tidy = " ".join(text.split())
    return tidy if tidy.endswith((".", "!", "?")) else f"{tidy}."
