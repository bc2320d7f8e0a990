"""The sample's talent records, whose evidence grows from the day of discovery to today."""

from __future__ import annotations

from collections import defaultdict
from datetime import date, timedelta
from typing import Any

from labdesk.operations.sample_tables import Tables, read
from labdesk.schema.talents import EVIDENCE_KINDS

TODAY = date(2026, 11, 20)
_LEVELS = {1: "low", 2: "low", 3: "medium", 4: "high", 5: "high"}
_STUDENT_GROUPS = {
    "student05": "MT-41",
    "student12": "MT-41",
    "student18": "MT-42",
    "student33": "MT-31",
    "student41": "MT-31",
}


def write(tables: Tables) -> None:
    """Records of twenty children, each with consent, and of five students, with three to six pieces of evidence."""
    children = {row["code"]: row for row in read("child")}
    groups = {row["code"]: row["name"] for row in read("kindergarten_group")}
    rows = read("talent")
    for number, row in enumerate(rows, 1):
        child = children.get(row["person"])
        row["code"] = f"talent{number}"
        row["group_name"] = groups[child["group"]] if child else _STUDENT_GROUPS[row["person"]]
        if child:
            row.update(_consent(row, child, number))
    tables.put("talent", rows)
    ladders = defaultdict(list)
    for step in read("evidence"):
        ladders[step["area"]].append(step)
    for row in rows:
        ladder = ladders["student" if row["category"] == "student" else row["area"]]
        tables.put("evidence", _evidence(row, ladder))


def _consent(row: dict[str, str], child: dict[str, str], number: int) -> dict[str, str]:
    """A mother's written consent, given three days before the child was first described."""
    surname = child["surname_latn"].removesuffix("a") + "a"
    given = date.fromisoformat(row["identified"]) - timedelta(3)
    return {
        "consent_date": given.isoformat(), "consent_number": f"R-{number:02}/{given.year % 100}",
        "consent_by": f"{surname} {row['mother']} (onasi)", "consent_photo": row["photo"],
        "parents": f"Onasi – {row['mother']}, otasi – {row['father']}",
    }  # fmt: skip


def _evidence(talent: dict[str, str], ladder: list[dict[str, str]]) -> list[dict[str, Any]]:
    """As many rungs as the record has pieces, spread evenly over working days, never weaker than the one before."""
    pieces, start = int(talent["pieces"]), 2 + int(talent["step"])
    first = date.fromisoformat(talent["identified"])
    best = 4 if talent["decision"] == "watch" else 5
    found = []
    for place, rung in enumerate(ladder[:pieces]):
        strength = start + round((best - start) * place / (pieces - 1))
        found.append({
            "talent": talent["code"], "seen": _working(first + (TODAY - first) * place // (pieces - 1)),
            "sort": rung["sort"] if rung["sort"] in EVIDENCE_KINDS else None, "indicator": rung["indicator"],
            "source": rung["source"], "level": _LEVELS[strength], "strength": strength,
            "observer": talent["identified_by"],
        })  # fmt: skip
    return found


def _working(day: date) -> date:
    """The day itself, or the Friday before a weekend."""
    return day - timedelta(max(0, day.weekday() - 4))
