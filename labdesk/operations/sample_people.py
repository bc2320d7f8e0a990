"""The sample's cluster and its people: staff as typed, students made up from lists of names, always the same."""

from __future__ import annotations

import json
from collections.abc import Mapping
from random import Random
from typing import Any

from labdesk.i18n import names, numbers
from labdesk.operations.sample_tables import Tables, read
from labdesk.paths import resources

STUDENTS = 60
_SEED = 2026
_CODES = ("90", "91", "93", "94", "97", "99", "88", "33")
_PARTS = ("surname", "first", "patronymic")


def write(tables: Tables) -> None:
    """Staff, students and children; the organisations of the cluster; who works or grows up where; the passport."""
    staff, children = read("person"), read("child")
    tables.put("person", [_spelt(row) for row in (*staff, *_students(), *children)])
    tables.typed("organisation")
    tables.typed("affiliation")
    tables.put("affiliation", [_pupil(row["code"]) for row in children])
    for key in ("site", "kindergarten_group", "agreement"):
        tables.typed(key)


def _spelt(row: Mapping[str, str]) -> dict[str, Any]:
    """A person with both spellings confirmed; `cyrl` gives the parts where letter rules would be wrong."""
    latin = [row[f"{part}_latn"] for part in _PARTS]
    cyrillic = row["cyrl"].split(";") if row["cyrl"] else [names.suggest(part, "cyrl") for part in latin]
    return {
        **row,
        **{f"{part}_cyrl": spelling for part, spelling in zip(_PARTS, cyrillic, strict=True)},
        "phone": numbers.tidy_phone(row["phone"]) if row.get("phone") else None,
        "latn_confirmed": True,
        "cyrl_confirmed": True,
    }


def _pupil(code: str) -> dict[str, str]:
    return {"person": code, "organisation": "mtt", "role": "child", "position": "tarbiyalanuvchi"}


def _students() -> list[dict[str, str]]:
    """Sixty students born 2003-2006, every tenth a young man; no two share surname and first name."""
    lists = json.loads(resources("sample", "names.json").read_text(encoding="utf-8"))
    random = Random(_SEED)  # noqa: S311  (the same year every time, not a secret)
    for values in lists.values():
        random.shuffle(values)
    found = []
    for number in range(STUDENTS):
        male = number % 10 == 7
        first = lists["male" if male else "female"]
        surname = lists["surnames"][number % len(lists["surnames"])]
        father = lists["fathers"][(number * 7) % len(lists["fathers"])]
        year = 2004 - (number < STUDENTS // 2) + random.randrange(2)
        found.append({
            "code": student_code(number), "sex": "m" if male else "f", "cyrl": "",
            "surname_latn": surname if male else f"{surname}a",
            "first_latn": first[(number // 10 if male else number) % len(first)],
            "patronymic_latn": f"{father} {'oʻgʻli' if male else 'qizi'}",
            "born": f"{year}-{random.randint(1, 12):02}-{random.randint(1, 28):02}",
            "phone": f"{random.choice(_CODES)}{random.randint(1_000_000, 9_999_999)}",
        })  # fmt: skip
    return found


def student_code(number: int) -> str:
    """How the tables call the student with that number, counted from 0."""
    return f"student{number + 1:02}"
