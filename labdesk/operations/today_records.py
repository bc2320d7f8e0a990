"""The rules of the page Today about projects, talents, events, manuals and people."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from labdesk.i18n import N_, plural
from labdesk.operations.notices import Counted, Name, Notice, day_of, joined, notices, rows
from labdesk.operations.sites import school_year_of
from labdesk.store import Store

AT_WORK = "coalesce(p.state, 'active') = 'active' AND coalesce(p.stage, '') NOT IN ('decision', 'spread')"
"""Projects `p` that somebody waits for: neither given up nor past their pilot test."""
QUIET = timedelta(90)

# --- projects --------------------------------------------------------------------------------------------------------


@notices("projects-overdue", N_("Projects past their end"))
def projects_overdue(store: Store, day: date) -> Iterator[Notice]:
    """Either its stage moves on, or its end is put off with a reason."""
    found = rows(
        store,
        f"""SELECT p.id, p.title, p.ends FROM project p WHERE p.deleted_at IS NULL AND p.ends < :day AND {AT_WORK}
            ORDER BY p.ends, p.id""",  # noqa: S608
        day=day,
    )
    yield from joined(
        [(i, {"title": title, "day": day_of(ends)}) for i, title, ends in found], 66, "project",
        N_("The project “{title}” was to end on {day} and is not finished."),
        plural(
            "{n} project is past its end and not finished.", "{n} projects are past their end and not finished."
        ),
    )  # fmt: skip


def _groups(store: Store, lacking: str, weight: int, one: str, many: Counted) -> Iterator[Notice]:
    """Groups of living projects of which an SQL condition is true; `m` is a member that counts."""
    found = rows(
        store,
        f"""SELECT g.id, g.title FROM project_group g JOIN project p ON p.id = g.project_id
            WHERE g.deleted_at IS NULL AND {AT_WORK} AND {lacking} ORDER BY g.id""",  # noqa: S608
    )
    yield from joined([(i, {"title": title}) for i, title in found], weight, "project_group", one, many)


_MEMBERS = "FROM group_member m WHERE m.group_id = g.id AND m.deleted_at IS NULL AND m.left IS NULL"


@notices("groups-leader", N_("Project groups without a leader"))
def groups_without_leader(store: Store, day: date) -> Iterator[Notice]:
    """Nobody answers for the group."""
    yield from _groups(
        store, f"NOT EXISTS (SELECT 1 {_MEMBERS} AND m.role = 'leader')", 52,
        N_("The project group “{title}” has no leader."),
        plural("{n} project group has no leader.", "{n} project groups have no leader."),
    )  # fmt: skip


@notices("groups-order", N_("Project groups without an order"))
def groups_without_order(store: Store, day: date) -> Iterator[Notice]:
    """A group works only after the order that approves it."""
    yield from _groups(
        store, "coalesce(g.order_number, '') = ''", 51,
        N_("The project group “{title}” has no order."),
        plural("{n} project group has no order.", "{n} project groups have no order."),
    )  # fmt: skip


@notices("groups-organisations", N_("Project groups of fewer than two organisations"))
def groups_of_one_organisation(store: Store, day: date) -> Iterator[Notice]:
    """A project group joins practitioners with people of a university."""
    yield from _groups(
        store, f"(SELECT count(DISTINCT m.organisation_id) {_MEMBERS}) < 2", 50,
        N_("The project group “{title}” has members of fewer than two organisations."),
        plural(
            "{n} project group has members of fewer than two organisations.",
            "{n} project groups have members of fewer than two organisations.",
        ),
    )  # fmt: skip


@notices("members-tasks", N_("Members of project groups without a task"))
def members_without_task(store: Store, day: date) -> Iterator[Notice]:
    """The order names a task for everybody."""
    found = rows(
        store,
        f"""SELECT m.id, g.title, h.full_latn, h.full_cyrl FROM group_member m
            JOIN project_group g ON g.id = m.group_id AND g.deleted_at IS NULL
            JOIN project p ON p.id = g.project_id LEFT JOIN person h ON h.id = m.person_id
            WHERE m.deleted_at IS NULL AND coalesce(m.task, '') = '' AND {AT_WORK}
            ORDER BY m.id""",  # noqa: S608
    )
    yield from joined(
        [(i, {"group": group, "person": Name(latn, cyrl)}) for i, group, latn, cyrl in found], 48, "group_member",
        N_("{person} has no task in the project group “{group}”."),
        plural("{n} member of project groups has no task.", "{n} members of project groups have no task."),
    )  # fmt: skip


# --- talents ---------------------------------------------------------------------------------------------------------


def _talents(store: Store, condition: str, **values: Any) -> list[tuple[int, dict[str, Any]]]:
    found = rows(
        store,
        f"""SELECT a.id, h.full_latn, h.full_cyrl FROM talent a LEFT JOIN person h ON h.id = a.person_id
            WHERE a.deleted_at IS NULL AND {condition} ORDER BY h.full_latn_sort, a.id""",  # noqa: S608
        **values,
    )
    return [(i, {"person": Name(latn, cyrl)}) for i, latn, cyrl in found]


@notices("consent-withdrawn", N_("Talent records whose consent was withdrawn"))
def consent_withdrawn(store: Store, day: date) -> Iterator[Notice]:
    """The law (OʻRQ-547) asks for the data to be deleted."""
    yield from joined(
        _talents(store, "a.consent_withdrawn <= :day", day=day), 100, "talent",
        N_("The consent for {person} was withdrawn: delete the talent record."),
        plural(
            "The consent for {n} talent record was withdrawn: delete it.",
            "The consent for {n} talent records was withdrawn: delete them.",
        ),
    )  # fmt: skip


@notices("consent-missing", N_("Talent records of children without consent"))
def consent_missing(store: Store, day: date) -> Iterator[Notice]:
    """Consent first (law OʻRQ-547)."""
    yield from joined(
        _talents(store, "a.category = 'child' AND a.consent_date IS NULL AND a.consent_withdrawn IS NULL"),
        95, "talent",
        N_("The talent record of {person} has no consent of the parents."),
        plural(
            "{n} talent record of children has no consent of the parents.",
            "{n} talent records of children have no consent of the parents.",
        ),
    )  # fmt: skip


@notices("evidence-old", N_("Talent records without new evidence for 90 days"))
def evidence_old(store: Store, day: date) -> Iterator[Notice]:
    """A talent that nobody watches does not grow."""
    condition = """a.consent_withdrawn IS NULL AND coalesce((SELECT max(e.seen) FROM evidence e
        WHERE e.talent_id = a.id AND e.deleted_at IS NULL), a.identified, '') < :since"""
    yield from joined(
        _talents(store, condition, since=day - QUIET), 45, "talent",
        N_("The talent record of {person} has had no new evidence for 90 days."),
        plural(
            "{n} talent record has had no new evidence for 90 days.",
            "{n} talent records have had no new evidence for 90 days.",
        ),
    )  # fmt: skip


# --- events ----------------------------------------------------------------------------------------------------------


@notices("events-unrecorded", N_("Past events without participants"))
def events_unrecorded(store: Store, day: date) -> Iterator[Notice]:
    """Of this school year; what is not written down now is forgotten at the year's report."""
    found = rows(
        store,
        """SELECT e.id, e.title, e.starts FROM event e WHERE e.deleted_at IS NULL AND coalesce(e.ends, e.starts) < :day
           AND e.starts >= :year AND NOT EXISTS
           (SELECT 1 FROM participation x WHERE x.event_id = e.id AND x.deleted_at IS NULL) ORDER BY e.starts, e.id""",
        day=day, year=date(school_year_of(day), 9, 1),
    )  # fmt: skip
    yield from joined(
        [(i, {"title": title, "day": day_of(starts)}) for i, title, starts in found], 55, "event",
        N_("Nobody is recorded as taking part in “{title}” ({day})."),
        plural("{n} past event has no participants recorded.", "{n} past events have no participants recorded."),
    )  # fmt: skip


@notices("events-soon", N_("Events within 7 days"), on=False)
def events_soon(store: Store, day: date) -> Iterator[Notice]:
    """Off at first: the page shows the coming events beside the sentences anyway."""
    found = rows(
        store,
        """SELECT id, title, starts FROM event WHERE deleted_at IS NULL AND starts BETWEEN :day AND :last
           ORDER BY starts, id""",
        day=day, last=day + timedelta(7),
    )  # fmt: skip
    yield from joined(
        [(i, {"title": title, "day": day_of(starts)}) for i, title, starts in found], 35, "event",
        N_("“{title}” takes place on {day}."),
        plural("{n} event takes place within 7 days.", "{n} events take place within 7 days."),
    )  # fmt: skip


# --- manuals ---------------------------------------------------------------------------------------------------------

_SECTIONS = "EXISTS (SELECT 1 FROM manual_section x WHERE x.manual_id = m.id AND x.deleted_at IS NULL)"


def _manuals(store: Store, condition: str) -> list[tuple[int, dict[str, Any]]]:
    found = rows(
        store,
        f"SELECT m.id, m.title FROM manual m WHERE m.deleted_at IS NULL AND {condition} ORDER BY m.title_sort, m.id",  # noqa: S608
    )
    return [(i, {"title": title}) for i, title in found]


@notices("manuals-empty", N_("Manuals without a text"))
def manuals_empty(store: Store, day: date) -> Iterator[Notice]:
    """The manual was only announced."""
    found = _manuals(store, f"NOT {_SECTIONS}")
    yield from joined(
        found, 42, "manual_text" if len(found) == 1 else "manual",
        N_("The manual “{title}” has no sections yet."),
        plural("{n} manual has no sections yet.", "{n} manuals have no sections yet."),
    )  # fmt: skip


@notices("manuals-council", N_("Manuals without a council decision"))
def manuals_without_council(store: Store, day: date) -> Iterator[Notice]:
    """It may not be printed as recommended before the council decided."""
    yield from joined(
        _manuals(store, f"(m.council_date IS NULL OR coalesce(m.council_number, '') = '') AND {_SECTIONS}"),
        40, "manual",
        N_("The manual “{title}” has no decision of the council."),
        plural("{n} manual has no decision of the council.", "{n} manuals have no decision of the council."),
    )  # fmt: skip


# --- people ----------------------------------------------------------------------------------------------------------


@notices("birthdays", N_("Birthdays this week"), on=False)
def birthdays(store: Store, day: date) -> Iterator[Notice]:
    """Of grown-ups, in the seven days from today; off until somebody wants it."""
    days = {f"d{n}": (day + timedelta(n)).strftime("%m-%d") for n in range(7)}
    found = rows(
        store,
        f"""SELECT h.id, h.full_latn, h.full_cyrl, substr(h.born, 6) FROM person h WHERE h.deleted_at IS NULL
            AND substr(h.born, 6) IN ({", ".join(f":{name}" for name in days)}) AND NOT EXISTS
            (SELECT 1 FROM affiliation a WHERE a.person_id = h.id AND a.role = 'child') ORDER BY 4, h.id""",  # noqa: S608
        **days,
    )
    when = {text: day + timedelta(n) for n, text in enumerate(days.values())}
    yield from joined(
        [(i, {"person": Name(latn, cyrl), "day": when[born]}) for i, latn, cyrl, born in found], 30, "person",
        N_("{person} has a birthday on {day}."),
        plural("{n} person has a birthday this week.", "{n} people have their birthday this week."),
    )  # fmt: skip


@notices("names-unconfirmed", N_("Names whose spelling nobody confirmed"))
def names_unconfirmed(store: Store, day: date) -> Iterator[Notice]:
    """The spelling of the passport often breaks the rules, so a suggested one must be looked at before printing."""
    found = rows(
        store,
        """SELECT id, full_latn, full_cyrl FROM person WHERE deleted_at IS NULL
           AND (latn_confirmed = 0 OR cyrl_confirmed = 0)""",
    )
    yield from joined(
        ((i, {"person": Name(latn, cyrl)}) for i, latn, cyrl in found), 10, "person",
        N_("The spelling of the name {person} is only suggested in one script: confirm it."),
        plural(
            "The spelling of {n} name is only suggested in one script.",
            "The spelling of {n} names is only suggested in one script.",
        ),
    )  # fmt: skip
