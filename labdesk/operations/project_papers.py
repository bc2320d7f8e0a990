"""The papers of a project bound together, and editions of its passport that stay as they were printed."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from labdesk.documents import packet, registry
from labdesk.documents.packet import Wanted
from labdesk.errors import LabDeskError
from labdesk.i18n import N_, Language
from labdesk.operations.attachments import attach_bytes, attachments_of
from labdesk.operations.gates import WAY
from labdesk.operations.notices import rows
from labdesk.operations.project_facts import HELD_IN
from labdesk.schema import records
from labdesk.schema.declare import parts
from labdesk.store import Query, Store
from labdesk.work import Progress

Bound = tuple[str, str, str]
"""The key of a paper, the record it is about, and the condition under which it belongs to a project."""
_WITH_ACTIONS = "r.id = :project AND EXISTS (SELECT 1 FROM programme_action p WHERE p.project_id = r.id AND {})"
_ACT: Bound = ("pilot-act", "pilot", "r.project_id = :project")
_PAPERS: dict[str, tuple[Bound, ...]] = {
    "problem": (("problem-ballot", "", ""), ("problem-tally", "", "")),
    "direction": (("programme-matrix", "", ""),),
    "group": (("project-group-order", "project_group", "r.project_id = :project"),),
    "development": (("project-plan", "project", "r.id = :project"),),
    "examination": (
        ("expert-conclusion", "examination", "r.project_id = :project"),
        (
            "remarks-answers", "examination",
            """r.project_id = :project AND EXISTS (SELECT 1 FROM examination_remark m WHERE m.examination_id = r.id
               AND m.deleted_at IS NULL)""",
        ),
    ),
    "programme": (
        ("implementation-programme", "project", _WITH_ACTIONS.format("p.deleted_at IS NULL")),
        ("calendar-plan", "project", _WITH_ACTIONS.format("p.deleted_at IS NULL")),
        ("quarter-report", "project", _WITH_ACTIONS.format("p.deleted_at IS NULL AND p.done IS NULL")),
    ),
    "pilot": (_ACT,),
    "decision": (_ACT,),
    "spread": (("introduction-act", "adoption", "r.project_id = :project"),),
}  # fmt: skip
"""What belongs to a stage beside the decisions of councils."""
_EDITION = "passport-edition-"


def queue(store: Store, project: int, stage: str = "") -> list[Wanted]:
    """The papers of a project in the order of its stages, the passport first; only those of `stage` if it is given."""
    found = [] if stage else [Wanted("project-passport", (project,))]
    for each in (stage,) if stage else WAY:
        for key, record, condition in _PAPERS.get(each, ()):
            if not record:
                found += [Wanted(key)] * bool(stage)
                continue
            ids = _ids(store, f"{record} r WHERE r.deleted_at IS NULL AND {condition} ORDER BY r.id", project)
            found += [Wanted(key, ids)] * bool(ids and Wanted(key, ids) not in found)
        found += _extracts(store, project, each)
    if not found:
        raise LabDeskError(N_("There are no papers of this stage yet."))
    return found


def _extracts(store: Store, project: int, stage: str) -> Iterator[Wanted]:
    """Extracts from the minutes of meetings that were held while the project stood in a stage."""
    ids = _ids(
        store,
        f"""minutes_item r JOIN minutes m ON m.id = r.minutes_id AND m.deleted_at IS NULL
            WHERE r.deleted_at IS NULL AND r.project_id = :project AND {HELD_IN} ORDER BY m.day, r.position""",
        project, stage=stage,
    )  # fmt: skip
    if ids:
        yield Wanted("minutes-extract", ids)


def _ids(store: Store, sql: str, project: int, **more: str) -> tuple[int, ...]:
    return tuple(i for (i,) in rows(store, f"SELECT r.id FROM {sql}", project=project, **more))  # noqa: S608  (our own words)


def bind(
    store: Store, project: int, target: Path, t: Language, stage: str = "", progress: Progress | None = None
) -> None:
    """Write the papers of a project, or of one stage, into one PDF with bookmarks and a list of papers in front."""
    made = packet.draw_up(store, queue(store, project, stage), t, progress)
    registry.keep_codes(store, made.documents)
    packet.write(made, target, progress, cover=True)


# --- editions --------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Edition:
    """A passport as it was printed once: its number, and the kept files of the paper and of its data."""

    number: int
    paper: int
    data: int


def editions(store: Store, project: int) -> list[Edition]:
    """The editions of a project's passport, the first one first."""
    kept: dict[int, dict[str, int]] = {}
    for each in attachments_of(store, "project", project):
        stem, _, ending = each.file_name.rpartition(".")
        number = stem.removeprefix(_EDITION)
        if stem.startswith(_EDITION) and number.isdecimal():
            kept.setdefault(int(number), {})[ending] = each.id
    return [Edition(n, files.get("pdf", 0), files.get("json", 0)) for n, files in sorted(kept.items())]


def keep_edition(store: Store, project: int, t: Language, progress: Progress | None = None) -> Edition:
    """Print the passport as it stands now, and keep the PDF and the data it was made from with the project."""
    number = max((each.number for each in editions(store, project)), default=0) + 1
    made = registry.make(store, "project-passport", t, project, progress, edition=number)
    from labdesk.documents.pdf import write_packet  # brings in reportlab

    file = io.BytesIO()
    write_packet(made, file)
    data = json.dumps(facts(store, project, number), ensure_ascii=False, indent=1).encode()
    title = t("Passport, edition {n}", n=number)
    paper = attach_bytes(store, "project", project, f"{_EDITION}{number}.pdf", file.getvalue(), title)
    kept = attach_bytes(store, "project", project, f"{_EDITION}{number}.json", data, t("Data of edition {n}", n=number))
    registry.keep_codes(store, made)
    return Edition(number, paper, kept)


def facts(store: Store, project: int, edition: int) -> dict[str, Any]:
    """Everything the passport is made from, as plain data: the project and all that belongs to it or names it."""
    found: dict[str, Any] = {"edition": edition, "printed": date.today().isoformat()}
    found["project"] = _plain(store.get("project", project))
    linked = [(record.__tablename__, pointer.name) for record, pointer in parts("project")]
    for key, name in (*linked, ("project_group", "project"), ("minutes_item", "project")):
        ids = [row.id for row in store.listing(Query(key, ("id",), where={name: project}, order=("id",)), 0, -1)]
        found[key] = [_plain(store.get(key, i)) for i in ids]
    people = {
        f"{key}.{field.name}": sorted({row[field.name] for row in found[key] if row.get(field.name)})
        for key in found
        if key in records() and key != "project"
        for field in records()[key].fields().values()
        if field.of == "person"
    }
    ids = sorted({i for each in people.values() for i in each} | {found["project"]["leader"] or 0} - {0})
    found["people"] = {str(i): name for i, name in store.titles("person", ids).items()}
    return found


def _plain(values: dict[str, Any]) -> dict[str, Any]:
    return {k: v.isoformat() if isinstance(v, date) else v for k, v in values.items()}
