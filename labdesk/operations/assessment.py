"""What the marks of a practice say: growth and gaps of each quality, averages of a cohort, the total and its grade."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from labdesk.errors import LabDeskError
from labdesk.i18n import N_
from labdesk.operations.notices import rows
from labdesk.schema.assessment import PRACTICE_QUESTIONS, QUALITIES, SCALES
from labdesk.schema.marks import LEAST, MOST, POINTS, PracticeRating, QualityMark
from labdesk.schema.practice import WEIGHTS
from labdesk.store import Query, Store

Key = tuple[str, str]
"""A point of the practice and who assesses."""
GROUPS = {
    "discipline": ("responsibility", "teamwork"),
    "profession": ("mastery", "creativity", "thinking", "organising", "leadership"),
    "people": ("communication", "speech", "charm"),
}
"""Which paragraph of a characteristic a quality speaks in; the site's own qualities belong to the profession."""


@dataclass
class Marks:
    """The points of one trainee: `given[point, assessor][quality]`."""

    given: dict[Key, dict[str, int]] = field(default_factory=dict)

    def points(self, quality: str, point: str, assessor: str) -> int | None:
        """The points one of the three gave a quality at a point of the practice."""
        return self.given.get((point, assessor), {}).get(quality)

    def average(self, point: str, assessor: str, qualities: Iterable[str] | None = None) -> float | None:
        """The mean of what one of the three gave at a point, of these qualities or of all."""
        found = self.given.get((point, assessor), {})
        wanted = found if qualities is None else qualities
        return _mean([found[quality] for quality in wanted if quality in found])

    def gap(self, quality: str, point: str) -> int | None:
        """By how many points the student's own mark is above (below: negative) her mentor's."""
        own, other = self.points(quality, point, "self"), self.points(quality, point, "mentor")
        return None if own is None or other is None else own - other

    def latest(self, assessor: str) -> str | None:
        """The last point of the practice at which somebody gave marks."""
        return next((point for point in reversed(POINTS) if self.given.get((point, assessor))), None)

    def growth(self, quality: str, assessor: str) -> int | None:
        """From the first to the last mark somebody gave a quality; None without two of them."""
        found = [p for point in POINTS if (p := self.points(quality, point, assessor)) is not None]
        return found[-1] - found[0] if len(found) > 1 else None

    def qualities(self) -> list[str]:
        """The qualities of a sheet: those offered, and hidden ones that were marked."""
        marked = {quality for found in self.given.values() for quality in found}
        return [quality for quality in QUALITIES if quality in marked or not QUALITIES.entries[quality].hidden]


def marks_of(store: Store, placements: Iterable[int]) -> dict[int, Marks]:
    """The marks of trainees by placement; those without any have empty ones."""
    found = {row_id: Marks() for row_id in placements}
    if found:
        wanted = ", ".join(str(int(i)) for i in found)
        query = f"""SELECT placement_id, point, assessor, quality, points FROM quality_mark
                    WHERE deleted_at IS NULL AND placement_id IN ({wanted})"""  # noqa: S608
        for row_id, point, assessor, quality, points in rows(store, query):
            found[row_id].given.setdefault((point, assessor), {})[quality] = points
    return found


def placements_of(store: Store, period: int, *, cyrillic: bool = False) -> list[int]:
    """The placements of a period in the order of the students' names."""
    query = Query("placement", ("id",), where={"period": period}, order=("student",), cyrillic=cyrillic)
    return [row.id for row in store.listing(query, 0, -1)]


def averages(marks: Iterable[Marks], assessor: str) -> dict[str, dict[str, float | None]]:
    """The mean of a cohort by quality and point of the practice."""
    all_marks = list(marks)
    return {
        quality: {
            point: _mean([p for each in all_marks if (p := each.points(quality, point, assessor)) is not None])
            for point in POINTS
        }
        for quality in QUALITIES
    }


def _mean(values: Sequence[float]) -> float | None:
    return sum(values) / len(values) if values else None


def write_mark(store: Store, placement: int, key: Key, quality: str, points: int | None) -> None:
    """Give a quality points at a point of the practice, change them, or take them away with None; one undo step."""
    point, assessor = key
    where = {"placement": placement, "point": point, "assessor": assessor, "quality": quality}
    found = store.listing(Query("quality_mark", ("points",), where=where), 0, 1)
    if points is None:
        if found:
            store.delete("quality_mark", [found[0].id])
    elif not found:
        store.save("quality_mark", {**where, "points": points})
    elif found[0].values[0] != points:
        store.save("quality_mark", {"points": points}, found[0].id)


def copy_marks(store: Store, placement: int, source: Key, target: Key) -> int:
    """Give the marks of another point or person where none were given yet; returns how many were written."""
    marks = marks_of(store, [placement])[placement]
    there = marks.given.get(target, {})
    new = {quality: points for quality, points in marks.given.get(source, {}).items() if quality not in there}
    if new:
        base = {"placement_id": placement, "point": target[0], "assessor": target[1]}
        with store.transaction(N_("Marks of the last checkpoint as a beginning: {n}"), n=len(new)) as session:
            session.insert_rows(QualityMark, [{**base, "quality": q, "points": p} for q, p in new.items()])
    return len(new)


def before(point: str) -> str | None:
    """The point of the practice that comes before one."""
    order = list(POINTS)
    place = order.index(point)
    return order[place - 1] if place else None


# --- the result ------------------------------------------------------------------------------------------------------


def total(points: Mapping[str, float | None], weights: Mapping[str, int]) -> Decimal | None:
    """The weighted total (0 to 100, one decimal, rounded half up); None while a part that counts is not marked."""
    if any(weight and points.get(part) is None for part, weight in weights.items()):
        return None
    found = sum((Decimal(str(points.get(part) or 0)) * weight for part, weight in weights.items()), Decimal(0))
    return (found / 100).quantize(Decimal("0.1"), ROUND_HALF_UP)


def grade(scale: str | None, points: Decimal | float | None) -> str | None:
    """The entry of a scale into whose band points fall: the highest one whose lower end they reach."""
    if points is None:
        return None
    wanted = next((each for each in SCALES if each.key == (scale or SCALES[0].key)), SCALES[0])
    bands = [(entry.least, code) for code, entry in wanted.entries.items() if entry.least is not None]
    reached = [(least, code) for least, code in bands if float(points) >= least]
    return max(reached)[1] if reached else None


def sign(scale: str | None, code: str | None) -> str:
    """The short sign of a grade, a message: 5, A, P."""
    wanted = next((each for each in SCALES if each.key == (scale or SCALES[0].key)), SCALES[0])
    return wanted.entries[code].sign if code in wanted.entries else ""


def label(scale: str | None, code: str | None) -> str:
    """The words of a grade, a message."""
    wanted = next((each for each in SCALES if each.key == (scale or SCALES[0].key)), SCALES[0])
    return wanted.get(code or "", "")


@dataclass(frozen=True)
class Result:
    """The result of one trainee: the points of the four parts, the scale they are read on, total and grade."""

    points: Mapping[str, float | None]
    scale: str
    total: Decimal | None
    grade: str | None


def results_of(store: Store, period: int) -> dict[int, Result]:
    """The results of a period by placement; of placements without one nothing."""
    weights = weights_of(store, period)
    found = rows(
        store,
        """SELECT r.placement_id, r.diary, r.report, r.characteristic, r.defence, coalesce(r.scale, p.scale)
           FROM practice_result r JOIN placement x ON x.id = r.placement_id AND x.deleted_at IS NULL
           JOIN practice_period p ON p.id = x.period_id WHERE r.deleted_at IS NULL AND p.id = :period ORDER BY r.id""",
        period=period,
    )
    made = {}
    for row_id, *points, scale in found:
        made[row_id] = result(dict(zip(WEIGHTS, points, strict=True)), weights, scale)
    return made


def result(points: Mapping[str, float | None], weights: Mapping[str, int], scale: str | None) -> Result:
    """Total and grade of points given."""
    reached = total(points, weights)
    scale = scale or SCALES[0].key
    return Result(points, scale, reached, grade(scale, reached))


def write_result(store: Store, placement: int, values: Mapping[str, Any]) -> int:
    """Change the result of a trainee; a new one is read on the scale of her period unless `values` say otherwise."""
    found = row_of(store, "practice_result", placement=placement)
    if found is not None:
        return store.save("practice_result", values, found)
    period = store.get("placement", placement)["period"]
    scale = store.get("practice_period", period)["scale"]
    return store.save("practice_result", {"placement": placement, "scale": scale, **values})


def weights_of(store: Store, period: int) -> dict[str, int]:
    """What each part of the result counts for in a period, in per cent."""
    with store.reading() as session:
        found = store.all(session, "practice_period", Query("practice_period", where={"id": (period,)}))
        weights: dict[str, int] = found[0].weights() if found else WEIGHTS
        return dict(weights)


def unmarked(store: Store, period: int, point: str) -> list[int]:
    """The placements of a period without a mark of the mentor's at a point."""
    query = """SELECT x.id FROM placement x WHERE x.deleted_at IS NULL AND x.period_id = :period AND NOT EXISTS
               (SELECT 1 FROM quality_mark m WHERE m.placement_id = x.id AND m.point = :point
                AND m.assessor = 'mentor' AND m.deleted_at IS NULL) ORDER BY x.id"""
    return [row[0] for row in rows(store, query, period=period, point=point)]


@dataclass(frozen=True)
class Answered:
    """What students said to one question: how many answered, the mean, how many gave each of 1 to 5."""

    count: int
    mean: float
    spread: tuple[int, ...]


FEWEST = 3
"""Fewer answers than this are not shown: somebody could guess whose they are."""


def ratings_of(store: Store, period: int) -> dict[str, Answered | None]:
    """The answers about a practice by question, as totals; None while fewer than `FEWEST` gave one."""
    given: dict[str, list[int]] = {}
    query = "SELECT question, points FROM practice_rating WHERE deleted_at IS NULL AND period_id = :period"
    for question, points in rows(store, query, period=period):
        given.setdefault(question, []).append(points)
    return {question: _answered(points) for question, points in given.items()}


def _answered(points: list[int]) -> Answered | None:
    if len(points) < FEWEST:
        return None
    return Answered(len(points), sum(points) / len(points), tuple(points.count(n) for n in range(1, 6)))


def remarks_of(store: Store, period: int) -> list[str]:
    """What students wrote beside their answers, in alphabetical order; nothing while there are too few sheets."""
    query = """SELECT sheet, remark FROM practice_rating WHERE deleted_at IS NULL AND period_id = :period"""
    found = rows(store, query, period=period)
    if len({sheet for sheet, _ in found}) < FEWEST:
        return []
    return sorted({remark.strip() for _, remark in found if remark and remark.strip()})


def next_sheet(store: Store, period: int) -> int:
    """The number of the next questionnaire of the pile."""
    query = "SELECT coalesce(max(sheet), 0) + 1 FROM practice_rating WHERE deleted_at IS NULL AND period_id = :period"
    return int(rows(store, query, period=period)[0][0])


def take_sheet(store: Store, period: int, sheet: int, line: str) -> None:
    """Write down a questionnaire typed as one line, `5 4 - 4 5 3 remark`, a sign for each question; one undo step."""
    asked = list(PRACTICE_QUESTIONS.offered())
    found = re.fullmatch(rf"((?:\s*[{LEAST}-{MOST}–-][\s,;.]*){{{len(asked)}}})(\s*[^\d\s].*)?", line)
    given = re.findall(r"\d|[–-]", found[1]) if found else []
    answers = [(question, int(sign)) for question, sign in zip(asked, given, strict=False) if sign.isdigit()]
    if not found or not answers:
        raise LabDeskError(
            N_("Type {n} answers, one for each question: {least} to {most}, or a dash."),
            n=len(asked), least=LEAST, most=MOST,
        )  # fmt: skip
    remark = (found[2] or "").lstrip(" ,;.–-").strip() or None
    with store.transaction(N_("Questionnaire No. {n}"), n=sheet) as session:
        session.insert_rows(PracticeRating, [
            {"period_id": period, "sheet": sheet, "question": question, "points": points,
             "remark": None if n else remark}
            for n, (question, points) in enumerate(answers)
        ])  # fmt: skip


def by_group(marks: Marks, group: str) -> list[str]:
    """The qualities of a trainee's sheet that one paragraph of her characteristic speaks of."""
    grouped = {quality for names in GROUPS.values() for quality in names}
    own = [q for q in marks.qualities() if q not in grouped] if group == "profession" else []
    return [*(q for q in GROUPS[group] if q in marks.qualities()), *own]


def seen_by_others(marks: Marks, qualities: Sequence[str]) -> dict[str, float]:
    """The last points of mentor and supervisor for these qualities, their mean where both gave some."""
    found: dict[str, float] = {}
    for quality in qualities:
        last = [marks.points(quality, point, who) for who in ("mentor", "supervisor") if (point := marks.latest(who))]
        mean = _mean([p for p in last if p is not None])
        if mean is not None:
            found[quality] = mean
    return found


def row_of(store: Store, key: str, **where: Any) -> int | None:
    """The id of the only record of a kind with these values; None without one."""
    found = store.listing(Query(key, ("id",), where=where), 0, 1)
    return found[0].id if found else None
