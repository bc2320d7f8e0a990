"""The students of one practice go to several kindergartens: who goes where, by seats, wishes and where they live."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from labdesk.errors import Conflict, LabDeskError
from labdesk.i18n import N_, Language
from labdesk.i18n.collation import search_key
from labdesk.operations.closing import READ_ONLY
from labdesk.operations.notices import Name, rows
from labdesk.scheduling.allotting import Price, allot
from labdesk.scheduling.rules import LEVELS
from labdesk.schema.practice import Placement
from labdesk.store import Store

WEIGHED = {"wishes": N_("Students' wishes"), "distance": N_("Near where they live")}
"""What may count when kindergartens are chosen, each with a level of its own."""
NOT_AMONG = 3
"""What a kindergarten costs that is not among those a student names; her first wish costs 0, her third 2."""
STAYING = N_("These students have half-days or marks on our site already and stay there: {names}.")
NO_SEATS = N_("No kindergarten has seats in this practice yet. Write how many students each of them takes.")
CHANGED = N_("The placements have changed in the meantime; propose again.")


@dataclass(frozen=True)
class Kindergarten:
    """A kindergarten of the cluster; `seats` is None where none are written for the practice."""

    id: int
    name: str
    name_cyrl: str
    name_ru: str
    short: str
    district: str
    ours: bool
    seats: int | None

    def said(self, t: Language) -> str:
        """Its name in a language."""
        if t.base == "ru" and self.name_ru:
            return self.name_ru
        return self.name_cyrl if t.base == "uz-Cyrl" and self.name_cyrl else t.own(self.name)

    def brief(self, t: Language) -> str:
        """Its short name, where it has one."""
        return t.own(self.short) if self.short else self.said(t)


@dataclass(frozen=True)
class Candidate:
    """A student of the practice: her wishes give a rank, 1 to 3, by kindergarten; a `bound` one has begun with us.

    `place` is her kindergarten, None while nobody has said one.
    """

    placement: int
    name: Name
    district: str
    wishes: Mapping[int, int]
    place: int | None
    bound: bool


@dataclass(frozen=True)
class Cohort:
    """Everything that is known before somebody chooses: students in the order of their names, and kindergartens."""

    period: int
    title: str
    candidates: tuple[Candidate, ...]
    kindergartens: Mapping[int, Kindergarten]
    sealed: bool

    @property
    def seats(self) -> dict[int, int]:
        """The seats of the kindergartens that offer any."""
        return {each.id: each.seats for each in self.kindergartens.values() if each.seats is not None}

    @property
    def begun(self) -> bool:
        """Whether there is anything to choose from, or somebody is elsewhere already."""
        ours = {each.id for each in self.kindergartens.values() if each.ours}
        return bool(self.seats) or any(who.place is not None and who.place not in ours for who in self.candidates)

    def far(self, who: Candidate, place: int | None) -> bool | None:
        """Whether a kindergarten lies in another district than she lives; None where that is not known."""
        there = self.kindergartens[place].district if place is not None else ""
        return search_key(who.district) != search_key(there) if who.district and there else None


@dataclass(frozen=True)
class Allotment:
    """A kindergarten for every student, by placement; nothing is written yet."""

    cohort: Cohort
    places: Mapping[int, int | None]
    anew: bool = False

    @cached_property
    def moved(self) -> dict[int, int | None]:
        """The placements that would get another kindergarten."""
        return {who.placement: to for who in self.cohort.candidates if (to := self.places[who.placement]) != who.place}

    @cached_property
    def taken(self) -> Counter[int]:
        """How many students each kindergarten would have."""
        return Counter(place for place in self.places.values() if place is not None)

    @cached_property
    def unseated(self) -> list[Candidate]:
        """The students without a seat."""
        return [who for who in self.cohort.candidates if self.places[who.placement] is None]

    def rank(self, who: Candidate) -> int | None:
        """Which of her wishes is met, 0 where it is none of them; None where she has none, or no seat."""
        place = self.places[who.placement]
        return who.wishes.get(place, 0) if place is not None and who.wishes else None

    @cached_property
    def ranks(self) -> Counter[int | None]:
        """How many students get which of their wishes."""
        return Counter(map(self.rank, self.cohort.candidates))

    def met(self, t: Language) -> str:
        """How many get which of their wishes, in a sentence."""
        numbers = {word: self.ranks[rank] for word, rank in (("first", 1), ("second", 2), ("third", 3), ("other", 0))}
        return t("First wish {first}, second {second}, third {third}, none of the wishes {other}.", **numbers)

    def lack(self, t: Language) -> str:
        """Why somebody has no seat, in a sentence."""
        seats, students = sum(self.cohort.seats.values()), len(self.cohort.candidates)
        return t.plural(
            "{n} student has no seat: the kindergartens take {seats} in all, and the practice has {students}.",
            "{n} students have no seat: the kindergartens take {seats} in all, and the practice has {students}.",
            len(self.unseated), seats=seats, students=students,
        )  # fmt: skip

    @cached_property
    def staying(self) -> list[Candidate]:
        """Those who are never moved: they have half-days or marks on our site."""
        return [who for who in self.cohort.candidates if who.bound]


@dataclass(frozen=True)
class Levels:
    """How much wishes and distance count: `none`, `low`, `normal` or `high`."""

    wishes: str = "normal"
    distance: str = "normal"

    def price(self, cohort: Cohort, who: Candidate, place: int) -> Price:
        """What a kindergarten costs a student."""
        rank = who.wishes.get(place, NOT_AMONG + 1) - 1 if who.wishes else 0
        far = bool(cohort.far(who, place))
        cost = LEVELS[self.wishes] * rank + LEVELS[self.distance] * far
        return Price(cost, int(who.place is not None and who.place != place))


def read(store: Store, period: int) -> Cohort:
    """The students of a practice and the kindergartens they may go to; raises LabDeskError when it is gone."""
    values = store.get("practice_period", period)
    seats = dict(rows(store, _SEATS, period=period))
    wishes: dict[int, dict[int, int]] = {}
    for placement, place, rank in rows(store, _WISHES, period=period):
        wishes.setdefault(placement, {}).setdefault(place, int(rank))
    found = rows(store, _PLACES, period=period)
    ours = next((row[0] for row in found if row[-1]), None)
    places = {
        i: Kindergarten(i, name, cyrl, russian, short, district, bool(own), seats.get(i))
        for i, name, cyrl, russian, short, district, own in found
    }
    candidates = []
    for placement, latn, cyrl, district, place, begun in rows(store, _CANDIDATES, period=period):
        bound = bool(begun) and place in (None, ours)
        named = {at: rank for at, rank in wishes.get(placement, {}).items() if at in places}
        where = ours if bound else place if place in places else None
        candidates.append(Candidate(placement, Name(latn, cyrl), district, named, where, bound))
    return Cohort(period, values["title"], tuple(candidates), places, values["closed"] is not None)


_SEATS = """
    SELECT organisation_id, max(seats) FROM practice_seat
    WHERE deleted_at IS NULL AND period_id = :period GROUP BY 1"""
_WISHES = """
    SELECT w.placement_id, w.organisation_id, min(coalesce(w.rank, '1')) FROM wish w
    JOIN placement x ON x.id = w.placement_id AND x.deleted_at IS NULL
    WHERE w.deleted_at IS NULL AND w.sort = 'site' AND coalesce(w.weight, 'normal') != 'none'
    AND x.period_id = :period AND w.organisation_id NOT NULL GROUP BY 1, 2 ORDER BY 1, 3"""
_PLACES = """
    WITH ours AS (SELECT organisation_id AS id FROM site WHERE deleted_at IS NULL)
    SELECT id, name, coalesce(name_cyrl, ''), coalesce(name_ru, ''), coalesce(short_name, ''), coalesce(district, ''),
        id IN (SELECT id FROM ours)
    FROM organisation o WHERE deleted_at IS NULL AND id IN (
        SELECT id FROM ours
        UNION SELECT organisation_id FROM practice_seat WHERE deleted_at IS NULL AND period_id = :period
        UNION SELECT organisation_id FROM placement WHERE deleted_at IS NULL AND period_id = :period
        UNION SELECT w.organisation_id FROM wish w JOIN placement x ON x.id = w.placement_id
              WHERE w.deleted_at IS NULL AND w.sort = 'site' AND x.period_id = :period)
    ORDER BY id NOT IN (SELECT id FROM ours), name_sort, id"""
_CANDIDATES = """
    SELECT x.id, h.full_latn, h.full_cyrl, coalesce(s.district, ''), x.organisation_id, (
        EXISTS (SELECT 1 FROM practice_session y WHERE y.placement_id = x.id AND y.deleted_at IS NULL)
        OR EXISTS (SELECT 1 FROM attendance_mark y WHERE y.placement_id = x.id AND y.deleted_at IS NULL)
        OR EXISTS (SELECT 1 FROM quality_mark y WHERE y.placement_id = x.id AND y.deleted_at IS NULL))
    FROM placement x LEFT JOIN student s ON s.id = x.student_id LEFT JOIN person h ON h.id = s.person_id
    WHERE x.deleted_at IS NULL AND x.period_id = :period ORDER BY h.full_latn_sort, x.id"""


def as_it_is(cohort: Cohort) -> Allotment:
    """The kindergartens as they are now."""
    return Allotment(cohort, {who.placement: who.place for who in cohort.candidates})


def propose(cohort: Cohort, levels: Levels, anew: bool = False) -> Allotment:
    """Seat as many students as can be, then by wishes and distance; those who have a kindergarten keep it.

    `anew` asks everybody again but for those who have begun on our site; among ways that are as good, the one that
    moves fewest is taken. Raises LabDeskError when the practice is closed.
    """
    if cohort.sealed:
        raise LabDeskError(READ_ONLY)
    places: dict[int, int | None] = {
        who.placement: who.place for who in cohort.candidates if who.bound or not (anew or who.place is None)
    }
    held = Counter(places.values())
    free = {place: max(0, seats - held[place]) for place, seats in cohort.seats.items()}
    asked = [who for who in cohort.candidates if who.placement not in places]
    found = allot([{place: levels.price(cohort, who, place) for place in free} for who in asked], free)
    places.update(zip((who.placement for who in asked), found, strict=True))
    return Allotment(cohort, places, anew)


def apply(store: Store, made: Allotment) -> int:
    """Write the kindergartens into the placements as one act; returns how many changed.

    Raises LabDeskError when the practice is closed, or is not any more what the proposal was made for.
    """
    if not made.moved:
        return 0
    cohort = made.cohort
    if read(store, cohort.period) != cohort:
        raise Conflict(CHANGED)
    return _write(store, cohort, made.moved)


def assign(store: Store, period: int, placements: Iterable[int], place: int | None, t: Language) -> int:
    """Send students to a kindergarten by hand, or let them have none yet; returns how many changed. One act.

    Raises LabDeskError when the practice is closed, or somebody has begun on our site and would be moved away.
    """
    cohort, wanted = read(store, period), set(placements)
    moved = [who for who in cohort.candidates if who.placement in wanted and who.place != place]
    staying = [who.name.brief(t) for who in moved if who.bound]
    if staying:
        raise LabDeskError(STAYING, names=", ".join(staying))
    return _write(store, cohort, {who.placement: place for who in moved}) if moved else 0


def _write(store: Store, cohort: Cohort, moved: Mapping[int, int | None]) -> int:
    label = N_("Kindergartens of “{period}”: {n} students")
    old = store.rows("placement", list(moved))
    with store.transaction(label, period=cohort.title, n=len(moved)) as session:
        session.alter_rows(Placement, ((old[i], {"organisation_id": place}) for i, place in moved.items()))
    return len(moved)


def levels(store: Store, period: int) -> Levels:
    """How much wishes and distance count in a practice."""
    kept = store.setting(f"allotment_levels_{period}", {})
    return Levels(**{name: level for name, level in kept.items() if name in WEIGHED and level in LEVELS})


def keep_levels(store: Store, period: int, chosen: Levels) -> None:
    """Remember how much wishes and distance count in a practice."""
    store.set_setting(f"allotment_levels_{period}", {"wishes": chosen.wishes, "distance": chosen.distance})
