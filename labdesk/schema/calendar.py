"""Days off, the school year's calendar, and the files attached to records."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, timedelta

from sqlalchemy.orm import Mapped

from labdesk.i18n import N_
from labdesk.schema.declare import Record, RecordType, field, records

KINDS = {
    "holiday": N_("Public holiday"), "moved": N_("Moved day off"), "decree": N_("Day off by decree"),
    "own": N_("Day off of the site"), "working": N_("Working Saturday or Sunday"),
}  # fmt: skip
_FIXED = (
    (1, 1, N_("New Year")), (3, 8, N_("Women's Day")), (3, 21, N_("Navruz")),
    (5, 9, N_("Day of Remembrance and Honour")), (9, 1, N_("Independence Day")),
    (10, 1, N_("Teachers' and Mentors' Day")), (12, 8, N_("Constitution Day")),
)  # fmt: skip
_KNOWN = {
    (2026, 3, 20): ("holiday", N_("Ramadan Hayit"), False), (2026, 5, 27): ("holiday", N_("Kurban Hayit"), False),
    (2026, 1, 2): ("decree", N_("Day off by decree"), False), (2026, 5, 28): ("decree", N_("Day off by decree"), False),
    (2026, 5, 29): ("decree", N_("Day off by decree"), False),
    (2026, 8, 31): ("decree", N_("Day off by decree"), False),
    (2026, 12, 31): ("moved", N_("Day off moved from 12 December"), False),
    (2026, 12, 12): ("working", N_("Working day for 31 December"), False),
    (2027, 3, 9): ("holiday", N_("Ramadan Hayit"), True), (2027, 3, 10): ("holiday", N_("Ramadan Hayit"), True),
    (2027, 5, 16): ("holiday", N_("Kurban Hayit"), True), (2027, 5, 17): ("holiday", N_("Kurban Hayit"), True),
    (2028, 2, 26): ("holiday", N_("Ramadan Hayit"), True), (2028, 2, 27): ("holiday", N_("Ramadan Hayit"), True),
    (2028, 5, 5): ("holiday", N_("Kurban Hayit"), True),
}  # fmt: skip
"""Days fixed by resolution or, marked True, only estimated: the user confirms or edits them."""


class DayOff(Record):
    """A day on which nobody works, or a weekend day on which people do."""

    __tablename__ = "day_off"
    kind = RecordType(
        one=N_("Day off"), many=N_("Days off"), columns=("day", "title", "sort", "estimated"), key=("day",),
        title="title", order=("day",), detail="day", section="practice",
    )  # fmt: skip
    day: Mapped[date | None] = field(N_("Date"), "date", required=True)
    title: Mapped[str] = field(N_("Title"), required=True, search=True, width=36)
    sort: Mapped[str | None] = field(N_("Kind of day off"), choices=KINDS, default="own", required=True, width=22)
    estimated: Mapped[bool | None] = field(N_("Estimated date"), "yes_no")


class _Kinds(Mapping[str, str]):
    """The names of all record types, asked for when the last of them has been declared."""

    def __getitem__(self, key: str) -> str:
        return records()[key].kind.one

    def __iter__(self) -> Iterator[str]:
        return iter(records())

    def __len__(self) -> int:
        return len(records())

    def __bool__(self) -> bool:
        return True  # asked while the types are still being declared


class Attachment(Record):
    """A file kept with a record: `record` and `record_id` say which, `content` names the stored bytes."""

    __tablename__ = "attachment"
    kind = RecordType(
        one=N_("Attachment"), many=N_("Attachments"), columns=("title", "record", "file_name", "size"),
        key=("record", "record_id", "file_name"), title="title", order=("title",), section="site",
    )  # fmt: skip
    title: Mapped[str] = field(N_("Title"), required=True, search=True, width=36)
    record: Mapped[str | None] = field(N_("Record type"), choices=_Kinds(), required=True, width=22)
    record_id: Mapped[int | None] = field(N_("Record number"), "integer", required=True)
    file_name: Mapped[str | None] = field(N_("File name"), "code", 200, search=True, width=28)
    size: Mapped[int | None] = field(N_("Size in bytes"), "integer", least=0)
    content: Mapped[str | None] = field(N_("Content"), "blob")


def official_days(start_year: int) -> Iterator[dict[str, object]]:
    """The days off of the school year from 1 September of `start_year` to 31 August, as values of `DayOff`.

    Source: Labour Code (28.10.2022) and yearly decrees; since 30.04.2023 a holiday on a weekend moves to the next
    working day. Hayit days of years to come are estimates and say so. Titles are catalogue messages.
    """
    first, last = date(start_year, 9, 1), date(start_year + 1, 8, 31)
    found: dict[date, tuple[str, str, bool]] = {}
    for year in (start_year, start_year + 1):
        found.update({date(year, m, d): ("holiday", title, False) for m, d, title in _FIXED})
        found.update({date(*day): what for day, what in _KNOWN.items() if day[0] == year})
    for day in sorted(found):
        sort, title, estimated = found[day]
        if sort == "holiday" and not estimated and day.weekday() > 4:
            moved = day
            while moved.weekday() > 4 or moved in found:
                moved += timedelta(1)
            found[moved] = ("moved", title, False)
    for day in sorted(found):
        if first <= day <= last:
            sort, title, estimated = found[day]
            yield {"day": day, "title": title, "sort": sort, "estimated": estimated}
