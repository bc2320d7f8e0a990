"""The rules of the page Today about the examination of projects."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from labdesk.i18n import N_, plural
from labdesk.operations import examinations
from labdesk.operations.examination_gates import DESK
from labdesk.operations.notices import Name, Notice, day_of, joined, notices, rows
from labdesk.store import Store

OPEN = """x.deleted_at IS NULL AND coalesce(x.state, '') != 'decided' AND p.deleted_at IS NULL
          AND coalesce(p.state, 'active') = 'active'"""
"""Rounds `x` of living projects `p` that are not decided."""


@notices("examination-sheets", N_("Score sheets of experts that are overdue"))
def sheets_overdue(store: Store, day: date) -> Iterator[Notice]:
    """An expert's sheet should have come back."""
    found = rows(
        store,
        f"""SELECT x.id, p.title, x.due, h.full_latn, h.full_cyrl FROM examination_expert e
            JOIN examination x ON x.id = e.examination_id JOIN project p ON p.id = x.project_id
            LEFT JOIN person h ON h.id = e.person_id
            WHERE {OPEN} AND e.deleted_at IS NULL AND NOT coalesce(e.conflict, 0) AND e.returned IS NULL
              AND x.due < :day ORDER BY x.due, e.id""",  # noqa: S608
        day=day,
    )
    yield from joined(
        [(i, {"title": t, "day": day_of(due), "expert": Name(latn, cyrl)}) for i, t, due, latn, cyrl in found],
        63, DESK,
        N_("{expert} was to return the score sheet of the project “{title}” by {day}."),
        plural("{n} score sheet of experts is overdue.", "{n} score sheets of experts are overdue."),
    )  # fmt: skip


@notices("examination-third", N_("Examinations that need a third expert"))
def third_expert(store: Store, day: date) -> Iterator[Notice]:
    """The experts differ too much on a criterion, and nobody else was asked."""
    opened = rows(
        store,
        f"""SELECT x.id, p.title FROM examination x JOIN project p ON p.id = x.project_id
            WHERE {OPEN} ORDER BY x.id""",  # noqa: S608
    )
    yield from joined(
        [(i, {"title": title}) for i, title in opened if examinations.read(store, i).needs_third], 62, DESK,
        N_("The experts of the project “{title}” differ by two points or more: ask a third one."),
        plural("{n} examination needs a third expert.", "{n} examinations need a third expert."),
    )  # fmt: skip


@notices("examination-answers", N_("Remarks of experts without an answer"))
def remarks_without_answer(store: Store, day: date) -> Iterator[Notice]:
    """The authors answer every remark, at the latest by the day that was set."""
    found = rows(
        store,
        """SELECT x.id, p.title, count(*) FROM examination_remark r
           JOIN examination x ON x.id = r.examination_id AND x.deleted_at IS NULL
           JOIN project p ON p.id = x.project_id AND p.deleted_at IS NULL AND coalesce(p.state, 'active') = 'active'
           WHERE r.deleted_at IS NULL AND coalesce(r.answer, '') = ''
             AND coalesce(x.decision, '') NOT IN ('rework', 'reject') GROUP BY x.id ORDER BY x.id""",
    )
    yield from joined(
        [(i, {"title": title}) for i, title, _ in found], 57, DESK,
        N_("Remarks of the experts on the project “{title}” have no answer."),
        plural(
            "Remarks of the experts on {n} project have no answer.",
            "Remarks of the experts on {n} projects have no answer.",
        ),
    )  # fmt: skip


@notices("examination-decision", N_("Examinations without a decision"))
def without_decision(store: Store, day: date) -> Iterator[Notice]:
    """Every sheet is there, or the day is past: the council decides."""
    found = rows(
        store,
        f"""SELECT x.id, p.title FROM examination x JOIN project p ON p.id = x.project_id
            WHERE {OPEN} AND (x.state = 'council' OR x.due < :day) ORDER BY x.due, x.id""",  # noqa: S608
        day=day,
    )
    yield from joined(
        [(i, {"title": title}) for i, title in found], 59, DESK,
        N_("The examination of the project “{title}” waits for the decision of the council."),
        plural("{n} examination waits for a decision.", "{n} examinations wait for a decision."),
    )  # fmt: skip
