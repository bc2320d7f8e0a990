"""Acts over the register of a practice: each is one step that can be taken back, and never marks a day to come."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from labdesk.errors import LabDeskError
from labdesk.i18n import LANGUAGES, N_, Language, language
from labdesk.i18n.collation import search_key
from labdesk.i18n.dates import short
from labdesk.operations.closing import READ_ONLY
from labdesk.operations.register import Mark, Place, Register, Trainee
from labdesk.schema.assessment import ATTENDANCE
from labdesk.schema.attendance import FUTURE, PRESENT, AttendanceMark
from labdesk.schema.schedule import Absence
from labdesk.store import Store, Work, check
from labdesk.store.journal import now

Half = tuple[Trainee, date, str]
Codes = str | None | Mapping[str, str | None]
"""What a cell gets: one code for the whole day, or one for each half-day by shift; None empties."""
ELSEWHERE = N_("The practice of this student does not include this day.")
WRITTEN = N_("Attendance of {day}")
WRITTEN_MANY = N_("Attendance, cells: {n}")


def code_of(text: str) -> str | None:
    """The code that a sign, a name or a key stands for, in whatever language it is written; None for none."""
    wanted = _folded(text)
    return next((code for code in ATTENDANCE if wanted and wanted in _spellings(code)), None)


def code_of_key(typed: str, t: Language) -> str | None:
    """The code whose sign in a language was typed, or the only one whose sign begins so; None for none or several."""
    signs = {code: _folded(t(ATTENDANCE.entries[code].sign)) for code in ATTENDANCE.offered()}
    wanted = _folded(typed)
    whole = [code for code, sign in signs.items() if sign and sign == wanted]
    begun = [code for code, sign in signs.items() if wanted and sign.startswith(wanted)]
    return whole[0] if whole else begun[0] if len(begun) == 1 else None


def _spellings(code: str) -> set[str]:
    sign, label = ATTENDANCE.entries[code].sign, ATTENDANCE[code]
    said = {_folded(language(each)(message)) for each in LANGUAGES for message in (sign, label) if message}
    return {code, *said}


def _folded(text: str) -> str:
    """Signs hold marks that a search key leaves out: plus, and a dash of any length."""
    text = " ".join(text.split())
    marked = {"=": "+", "-": "–", "—": "–", "−": "–"}.get(text, text)
    return marked.casefold() if any(sign in marked for sign in "+–") else search_key(marked) or marked


def locked(register: Register, who: Trainee, day: date, today: date) -> str:
    """Why a day cannot be marked, as a message of the catalogue; "" when it can."""
    if register.sealed:
        return READ_ONLY
    if not who.there(day) and not register.made_up(who, day):
        return ELSEWHERE
    return FUTURE if day > today else ""


def shifts_of(register: Register, who: Trainee, day: date) -> tuple[str, ...]:
    """The half-days that one cell stands for: planned or marked ones, else her own shift."""
    return tuple(sorted({*register.planned(who, day), *register.halves(who, day)})) or (who.shift,)


def halves_of(register: Register, who: Trainee, day: date, text: str) -> dict[str, str | None] | None:
    """The codes of a day by shift: one sign for all of it, or one for each half-day with a stroke between.

    No sign at all empties the day; None when a sign is not understood, or there are too many or too few.
    """
    shifts, signs = shifts_of(register, who, day), [each.strip() for each in text.split("/")]
    if not text.strip():
        return dict.fromkeys(shifts)
    if len(signs) == 1:
        signs *= len(shifts)
    codes = [code_of(sign) for sign in signs]
    return dict(zip(shifts, codes, strict=True)) if len(codes) == len(shifts) and None not in codes else None


def write(
    store: Store, register: Register, cells: Mapping[Place, Codes], today: date, label: str = "", **values: Any
) -> int:
    """Give cells their codes; returns how many half-days differ now.

    Raises LabDeskError for a day that cannot be marked, and writes nothing then.
    """
    wanted: dict[Half, str | None] = {}
    for (place, day), given in cells.items():
        who = register.by_id[place]
        reason = locked(register, who, day, today)
        if reason:
            raise LabDeskError(reason)
        codes = given if isinstance(given, Mapping) else dict.fromkeys(shifts_of(register, who, day), given)
        wanted.update({(who, day, shift): code for shift, code in codes.items()})
    if not label:
        days = {day for _, day in cells}
        label = WRITTEN if len(days) == 1 else WRITTEN_MANY
        values = {"day": short(min(days, default=today)), "n": len(cells)}
    return put(store, register, wanted, label, values)


def put(
    store: Store, register: Register, wanted: Mapping[Half, str | None], label: str, values: Mapping[str, Any]
) -> int:
    """Write codes of half-days that are not as they should be, in one act; None empties; returns how many."""
    fresh, known = [], {}
    for (who, day, shift), code in wanted.items():
        mark = register.halves(who, day).get(shift)
        if mark is None and code:
            fresh.append({"placement_id": who.id, "day": day, "shift": shift, "code": code})
        elif mark is not None and mark.code != code:
            known[mark.id] = _changed(mark, code)
    if not fresh and not known:
        return 0
    read = store.rows("attendance_mark", known)
    with store.transaction(label, **values) as session:
        session.insert_rows(AttendanceMark, fresh)
        session.alter_rows(AttendanceMark, [(row, known[row_id]) for row_id, row in read.items()])
    return len(fresh) + len(known)


def _changed(mark: Mark, code: str | None) -> dict[str, Any]:
    """What becomes of a mark with another code: minutes late were those of the old one, hours unless she was there."""
    if code is None:
        return {"deleted_at": now()}
    still_there = mark.present and code in PRESENT
    return {"code": code, "late": None} if still_there else {"code": code, "hours": None, "late": None}


def fill_present(store: Store, register: Register, days: Iterable[date], today: date) -> int:
    """Mark who should be there and is not marked yet as present, or as was announced; returns how many half-days."""
    wanted: dict[Half, str | None] = {}
    chosen = sorted({day for day in days if day <= today})
    for day in chosen:
        for who in register.trainees:
            halves = register.halves(who, day)
            empty = [shift for shift in register.planned(who, day) if shift not in halves]
            away = register.announced(who, day)
            code = away.code if away else "present"
            wanted.update({(who, day, shift): code for shift in empty})
    one = N_("All present on {day}")
    label = one if len(chosen) == 1 else N_("All present until {day}")
    return put(store, register, wanted, label, {"day": short(chosen[-1] if chosen else today)})


def copy_day_before(store: Store, register: Register, day: date, today: date) -> int:
    """Give who is not marked on a day the code of her last marked day; returns how many half-days."""
    wanted: dict[Half, str | None] = {}
    for who in register.trainees:
        last = max((d for d in register.marks.get(who.id, ()) if d < day), default=None)
        if last is None or locked(register, who, day, today):
            continue
        codes = register.halves(who, last)
        one = next(iter(codes.values())).code
        halves = register.halves(who, day)
        for shift in register.planned(who, day):
            if shift not in halves:
                code = codes[shift].code if shift in codes else one
                wanted[who, day, shift] = "present" if code in PRESENT else code
    return put(store, register, wanted, N_("Attendance of {day} from the day before"), {"day": short(day)})


def write_details(
    store: Store,
    register: Register,
    place: Place,
    halves: Mapping[str, Mapping[str, Any] | None],
    absence: Mapping[str, Any],
    today: date,
) -> None:
    """Write everything about a cell: by shift `code`, `hours`, `late`, `note` (None empties it), and the absence.

    The absence is told by the fields of its record; one without any is taken away. It may lie ahead, marks may not.
    Raises LabDeskError or `Invalid` and writes nothing then.
    """  # fmt: skip
    who, day = register.by_id[place[0]], place[1]
    reason = locked(register, who, day, today)
    if reason and (reason != FUTURE or any(halves.values())):
        raise LabDeskError(reason)
    with store.transaction(WRITTEN, day=short(day)) as session:
        for shift, given in halves.items():
            _write_half(session, register, (who, day, shift), given)
        codes = {given["code"] for given in halves.values() if given}
        _write_absence(session, register, (who, day), absence, "ill" if "ill" in codes else "other")


def _write_half(session: Work, register: Register, half: Half, given: Mapping[str, Any] | None) -> None:
    who, day, shift = half
    mark = register.halves(who, day).get(shift)
    found = session.get(AttendanceMark, mark.id) if mark else None
    if given is None:
        if found is not None:
            found.deleted_at = now()
        return
    if found is None:
        found = AttendanceMark(placement_id=who.id, day=day, shift=shift)
        session.add(found)
    for name, value in given.items():
        setattr(found, name, value)
    check(found)


def _write_absence(
    session: Work, register: Register, place: tuple[Trainee, date], told: Mapping[str, Any], usual: str
) -> None:
    """Keep what is told of the absence of that day; one is written when anything is told and none is known."""
    who, day = place
    known = register.announced(who, day)
    found = session.get(Absence, known.id) if known else None
    if not any(told.values()):
        if found is not None:
            found.deleted_at = now()
        return
    if found is None:
        found = Absence(person_id=who.person, starts=day, ends=day)
        session.add(found)
    for name, value in told.items():
        kept = value or {"reason": usual, "ends": day}.get(name)
        if getattr(found, name) != kept:
            setattr(found, name, kept)
    if not found.reason:
        found.reason = usual
    check(found)
