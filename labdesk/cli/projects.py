"""The way of a project from the command line: what its stage lacks, and the step to another one."""

from __future__ import annotations

import argparse
import sys
from typing import Any

from labdesk.cli.terminal import Arguments, open_site, print_json
from labdesk.errors import LabDeskError
from labdesk.i18n import N_, Language, dates
from labdesk.schema.passport import BASES
from labdesk.schema.projects import STAGES, STATES


def paper(text: str) -> Any:
    """`KIND:NUMBER:DATE` as a paper of a gate."""
    from labdesk.operations.gates import Paper

    kind, _, rest = text.partition(":")
    number, _, day = rest.rpartition(":")
    if kind not in BASES or not number:
        raise argparse.ArgumentTypeError(text)
    try:
        return Paper(kind, number, dates.parse(day))
    except dates.BadDate as error:
        raise argparse.ArgumentTypeError(text) from error


def advance(given: Arguments, t: Language) -> None:
    from labdesk.operations import gates

    with open_site(given.file) as store:
        project = _project(store, given.project)
        if given.to:
            try:
                gates.advance(store, project, given.to, given.paper, given.remark)
            except gates.RemarkNeeded as error:
                for each in error.missing:
                    print(each.said(t), file=sys.stderr)
                raise
        told = _told(store, project, t)
    if given.json:
        print_json(told)
        return
    print(f"{told['title']}: {t(STAGES[told['stage']])} · {t(STATES[told['state']])}")
    for each in told["missing"]:
        print(f"– {each['text']}")


def _told(store: Any, project: int, t: Language) -> dict[str, Any]:
    from labdesk.operations import gates

    values = store.get("project", project)
    stage = gates.stage_of(store, project)
    lacking = gates.missing(store, project, stage)
    return {
        "id": project, "title": values["title"], "stage": stage, "state": values["state"] or "active",
        "opened": gates.opened_on(store, project), "due": gates.due_on(store, project), "moves": gates.moves(stage),
        "missing": [
            {"text": m.said(t), "weight": m.weight, "page": m.opens[0], "subject": m.opens[1]} for m in lacking
        ],
    }  # fmt: skip


def _project(store: Any, named: str) -> int:
    """The project of an id or a title, which may be told by its beginning or its words if no other answers to them."""
    if named.isdecimal() and len(named) < 19:
        store.get("project", int(named))
        return int(named)
    found = store.find("project", named, 100)
    exact = [row.id for row in found if row.values[0] == named]
    ids: list[int] = exact or [row.id for row in found]
    if not ids:
        raise LabDeskError(N_("There is no project “{title}”."), title=named)
    if len(ids) > 1:
        raise LabDeskError(N_("Several projects answer to “{title}”: give the id or the whole title."), title=named)
    return ids[0]
