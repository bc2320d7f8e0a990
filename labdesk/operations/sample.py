"""A believable school year of one invented site, to look around in, to teach with and to test against."""

from __future__ import annotations

from labdesk.errors import LabDeskError
from labdesk.i18n import N_
from labdesk.operations import (
    sample_allotting,
    sample_assessment,
    sample_attendance,
    sample_manuals,
    sample_people,
    sample_practice,
    sample_talents,
)
from labdesk.operations.sample_tables import Tables
from labdesk.operations.sites import SAMPLE, days_off
from labdesk.store import Query, Store
from labdesk.work import Progress


def fill(store: Store, progress: Progress | None = None) -> None:
    """Fill an empty site file with the school year 2026-2027 as it stands on 23 November 2026.

    Everybody and everything in it is invented, and two fills differ only in `uid`. One act: a cancelled or failed
    fill leaves no record behind. Raises LabDeskError when the file holds an organisation already.
    """
    progress = progress or Progress()
    if store.total(Query("organisation")):
        raise LabDeskError(N_("Sample data can only be put into an empty site file."))
    manuals = sample_manuals.read(store, progress)
    with store.transaction(N_("Sample data")) as session:
        tables = Tables(session)
        steps = (
            sample_people.write, _calendar, sample_practice.write, sample_attendance.write, sample_allotting.write,
            _projects_and_events, sample_talents.write,
        )  # fmt: skip
        for number, step in enumerate(steps):
            progress.step(number, len(steps))
            step(tables)
        progress.step(len(steps), len(steps))
        sample_assessment.write(tables, session)
        sample_manuals.write(tables, manuals)
    store.begin_undo_here()
    store.set_setting(SAMPLE, True)


def _calendar(tables: Tables) -> None:
    tables.put("day_off", days_off(2025) + days_off(2026))


def _projects_and_events(tables: Tables) -> None:
    for key in (
        "direction", "problem", "programme_objective", "direction_criterion", "project", "project_problem",
        "project_objective", "direction_choice", "project_stage", "project_event", "project_resource", "project_task",
        "task_check", "project_group", "group_member", "minutes", "minutes_item", "examination", "examination_expert",
        "examination_score", "examination_remark", "programme_action", "pilot", "pilot_group", "pilot_member",
        "pilot_indicator", "adoption", "follow_up", "event", "participation",
    ):  # fmt: skip
        tables.typed(key)
