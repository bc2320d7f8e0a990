"""The practice schedule in four layouts: by student, by week, by mentor and by group (document of par. 7)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from labdesk.documents.model import (
    Block,
    Cell,
    Column,
    Document,
    Heading,
    Keep,
    Page,
    PageBreak,
    Paragraph,
    Row,
    Signatures,
    Table,
    Value,
    total,
)
from labdesk.documents.office import Office
from labdesk.documents.practice import (
    WEEKDAYS,
    called,
    kind_of,
    mentor_of,
    overlaps,
    placed_here,
    short,
    supervisor_of,
    whose,
)
from labdesk.documents.registry import prints
from labdesk.errors import NothingToPrint
from labdesk.i18n import N_
from labdesk.i18n.collation import sort_key
from labdesk.i18n.names import initials
from labdesk.operations.notices import Name
from labdesk.operations.practice_board import Board, Session
from labdesk.operations.practice_reading import read_board
from labdesk.operations.practice_views import MARKS, ROMAN
from labdesk.schema.practice import ACTIVITY_KINDS, SHIFTS, Placement, PracticePeriod

_SHEET = Page(landscape=True, top=20)


def _paper(period: PracticePeriod, office: Office, label: str, blocks: Sequence[Block]) -> Document:
    """The frame all layouts share: approvals and title above, legend and signatures below."""
    t = office.t
    head = t("Head of department\n{organisation}", organisation=office.brief(period.university))
    title = t(
        "SCHEDULE of {practice} of the year {course} students of {whose} at {organisation} ({span})",
        practice=kind_of(period, office),
        course=period.course or "___",
        whose=whose(office.named(period.university), period.faculty, office),
        organisation=office.named(office.organisation),
        span=office.span(period.starts, period.ends),
    )
    coordinator = office.site.coordinator if office.site else None
    signed = [
        office.signature(t("Site coordinator"), coordinator, role="coordinator"),
        office.signature(t("Methodologist of the PEO"), office.holder("methodologist"), role="methodologist"),
        supervisor_of(period, office),
    ]
    whole: list[Block] = [
        office.approval(office.agreed(head, period.head)),
        Heading(title, 1, listed=False),
        *blocks,
        Paragraph(_legend(period, office), "left", indent=0, size=10),
        Signatures(signed),
    ]
    return office.paper(f"{label} – {office.own(period.title)}", whole, page=_SHEET)


@prints("practice-schedule", N_("Practice schedule"), PracticePeriod)
def practice_schedule(period: PracticePeriod, office: Office) -> Document:
    """A by student, B by week on the next sheet; from the calendar, or from the placements while it is empty."""
    t = office.t
    board = _board(period, office)
    if board is None:
        placements = placed_here(period, office)
        first, second = _by_student(period, placements, office), _by_week(period, placements, office)
    else:
        first, second = _weeks_of_students(board, office), _list_of_weeks(board, period, office)
    blocks: list[Block] = [Heading(t("A. By student"), 3), first, PageBreak(), Heading(t("B. By week"), 3), second]
    return _paper(period, office, t("Practice schedule"), blocks)


@prints("practice-schedule-week", N_("Practice schedule by week"), PracticePeriod)
def schedule_by_week(period: PracticePeriod, office: Office) -> Document:
    """A sheet for each week, to be hung up: groups and shifts down, days across, names in the cells."""
    board = _planned(period, office)
    weeks = [monday for monday in board.mondays if any(_in_week(s, monday) for s in board.sessions.values())]
    blocks: list[Block] = []
    for monday in weeks:
        blocks += [PageBreak()] if blocks else []
        blocks += [Heading(_week_title(board, monday, office), 3), _sheet_of_week(board, monday, office)]
    return _paper(period, office, office.t("Practice schedule by week"), blocks)


@prints("practice-schedule-mentor", N_("Practice schedule by mentor"), PracticePeriod)
def schedule_by_mentor(period: PracticePeriod, office: Office) -> Document:
    """For each mentor her weeks with the trainees of every half-day."""
    board = _planned(period, office)
    mentors = {s.mentor for s in board.sessions.values() if s.mentor in board.people}
    named = sorted(((board.people[who], who) for who in mentors if who), key=lambda m: sort_key(m[0].said(office.t)))
    blocks: list[Block] = []
    for name, who in named:
        sessions = [s for s in board.sessions.values() if s.mentor == who]
        places = sorted({board.groups[s.group].name for s in sessions if s.group and s.group in board.groups})
        where = ", ".join(office.own(place) for place in places)
        weeks = _weeks_table(board, sessions, office, by_shift=False)
        blocks.append(Keep([Heading(f"{name.said(office.t)} ({where})", 3), weeks]))
    return _paper(period, office, office.t("Practice schedule by mentor"), blocks)


@prints("practice-schedule-group", N_("Practice schedule by group"), PracticePeriod)
def schedule_by_group(period: PracticePeriod, office: Office) -> Document:
    """For each kindergarten group its weeks and shifts with the trainees of every day."""
    board = _planned(period, office)
    groups = {s.group for s in board.sessions.values()} & board.groups.keys()
    blocks: list[Block] = []
    for known in sorted((board.groups[g] for g in groups if g), key=lambda g: sort_key(g.name)):
        sessions = [s for s in board.sessions.values() if s.group == known.id]
        room = office.t("Room {room}", room=known.room) if known.room else ""
        blocks.append(Heading(" – ".join(part for part in (office.own(known.name), room) if part), 3))
        blocks.append(_weeks_table(board, sessions, office, by_shift=True))
    return _paper(period, office, office.t("Practice schedule by group"), blocks)


def _board(period: PracticePeriod, office: Office) -> Board | None:
    """The calendar of a period that has dates and half-days."""
    if not period.starts or not period.ends:
        return None
    board = read_board(office.store, period.id)
    return board if board.sessions else None


def _planned(period: PracticePeriod, office: Office) -> Board:
    board = _board(period, office)
    if board is None:
        raise NothingToPrint(N_("Nothing is planned in this practice period yet."))
    return board


def _legend(period: PracticePeriod, office: Office) -> str:
    t = office.t
    hours = {shift: _clock(period, shift) for shift in SHIFTS}
    text = t("Legend: I – first shift ({first}); II – second shift ({second}).", first=hours["1"], second=hours["2"])
    led = "; ".join(f"{mark} – {t(ACTIVITY_KINDS[sort]).lower()}" for sort, mark in MARKS.items())
    return f"{text} {led}."


def _clock(period: PracticePeriod, shift: str) -> str:
    return "–".join(f"{at:%H:%M}" for at in period.hours_of(shift))


# --- from the calendar -----------------------------------------------------------------------------------------------


def _in_week(session: Session, monday: date) -> bool:
    return monday <= session.day <= monday + timedelta(6)


def _signed(name: Name | None, office: Office) -> str:
    """`G. B. Karimova` on one line."""
    surname, first, father = [*(name.said(office.t).split(maxsplit=2) if name else ()), "", "", ""][:3]
    return initials(surname, first, father).replace(" ", "\u00a0")


def _who(board: Board, session: Session, office: Office) -> str:
    mark = f"{MARKS[session.sort]}\u00a0" if session.sort in MARKS else ""
    return mark + _signed(board.placed[session.placement].name, office)


def _alphabetic(board: Board, sessions: Sequence[Session], office: Office) -> list[Session]:
    return sorted(sessions, key=lambda s: (s.shift, sort_key(board.placed[s.placement].name.said(office.t))))


def _week_title(board: Board, monday: date, office: Office) -> str:
    return office.t(
        "Week {number}: {first} – {last}", number=board.mondays.index(monday) + 1, first=f"{monday:%d.%m}",
        last=office.t.date(monday + timedelta(5)),
    )  # fmt: skip


def _weeks_of_students(board: Board, office: Office) -> Table:
    """Each student with the group and the half-days of every week, and her hours."""
    t = office.t
    weeks = [monday for monday in board.mondays if any(_in_week(s, monday) for s in board.sessions.values())]
    columns = [
        Column(t("No."), 7, "centre"), Column(t("Full name of the student"), 38), Column(t("Group"), 14),
        *(Column(f"{monday:%d.%m}–{monday + timedelta(5):%d.%m}", 30) for monday in weeks),
        Column(t("Hours"), 12, "centre", "number"),
    ]  # fmt: skip
    by_placement = board.by_placement()
    students = sorted(board.placed.values(), key=lambda p: sort_key(p.name.said(t)))
    rows: list[Row | Sequence[Value]] = []
    hours = 0
    for number, each in enumerate(students, 1):
        sessions = by_placement.get(each.id, [])
        own = round(len(sessions) * board.half_hours)
        hours += own
        cells = [_half_days(board, [s for s in sessions if _in_week(s, monday)], office) for monday in weeks]
        rows.append((number, each.name.said(t), office.own(each.academic), *cells, own))
    rows.append(total("", t("Total"), "", *("" for _ in weeks), hours))
    return Table(columns, rows, size=8)


def _half_days(board: Board, sessions: Sequence[Session], office: Office) -> str:
    """`“Humo”: Mon I, Tue I II` - the group of a week, and its half-days."""
    lines = []
    for place in dict.fromkeys(s.group for s in sessions):
        days: dict[date, list[str]] = {}
        for session in sessions:
            if session.group == place:
                days.setdefault(session.day, []).append(ROMAN[session.shift] + MARKS.get(session.sort, ""))
        said = ", ".join("\u00a0".join([office.t(WEEKDAYS[day.weekday()]), *marks]) for day, marks in days.items())
        known = board.groups.get(place or 0)
        lines.append(f"{office.own(known.name) if known else '–'}: {said}")
    return "\n".join(lines)


def _list_of_weeks(board: Board, period: PracticePeriod, office: Office) -> Table:
    """Weeks, groups and shifts one below the other, with the students and their days, and who answers for them."""
    t = office.t
    columns = [
        Column(t("Week"), 9, "centre"), Column(t("Date"), 31, "centre"), Column(t("Assigned group"), 26),
        Column(t("Shift"), 24, "centre"), Column(t("Students"), 90), Column(t("Responsible"), 34),
    ]  # fmt: skip
    rows: list[Sequence[Value]] = []
    for number, monday in enumerate(board.mondays, 1):
        places: dict[tuple[str, str], list[Session]] = {}
        for session in board.sessions.values():
            if _in_week(session, monday):
                known = board.groups.get(session.group or 0)
                places.setdefault((known.name if known else "", session.shift), []).append(session)
        when = f"{monday:%d.%m} – {t.date(monday + timedelta(5))}"
        for place, shift in sorted(places, key=lambda key: (sort_key(key[0]), key[1])):
            held = places[place, shift]
            mentors = dict.fromkeys(_signed(board.people.get(s.mentor or 0), office) for s in held)
            hours, who = f"{ROMAN[shift]} ({_clock(period, shift)})", ", ".join(m for m in mentors if m)
            rows.append((number, when, office.own(place), hours, _with_days(board, held, office), who))
    return Table(columns, rows)


def _with_days(board: Board, sessions: Sequence[Session], office: Office) -> str:
    days: dict[int, list[Session]] = {}
    for session in _alphabetic(board, sessions, office):
        days.setdefault(session.placement, []).append(session)
    said = []
    for who, held in days.items():
        when = ", ".join(office.t(WEEKDAYS[day.weekday()]) for day in sorted(s.day for s in held))
        said.append(f"{_signed(board.placed[who].name, office)} ({when})")
    return "; ".join(said)


def _sheet_of_week(board: Board, monday: date, office: Office) -> Table:
    days = _days_of(board, monday)
    held = [s for s in board.sessions.values() if _in_week(s, monday)]
    groups = sorted({s.group for s in held} & board.groups.keys(), key=lambda g: sort_key(board.groups[g or 0].name))
    rows: list[Sequence[Value]] = []
    for place in groups:
        for shift in SHIFTS:
            here = [s for s in held if (s.group, s.shift) == (place, shift)]
            mentors = dict.fromkeys(_signed(board.people.get(s.mentor or 0), office) for s in here)
            name, leads = office.own(board.groups[place or 0].name), "\n".join(m for m in mentors if m)
            rows.append((name, ROMAN[shift], *_days(board, here, days, office), leads))
    columns = [
        Column(office.t("Kindergarten group"), 29), Column(office.t("Shift"), 17, "centre"),
        *_day_columns(days, office), Column(office.t("Mentor"), 40),
    ]  # fmt: skip
    return Table(columns, rows, size=9)


def _weeks_table(board: Board, sessions: Sequence[Session], office: Office, *, by_shift: bool) -> Table:
    """The weeks of one mentor or group: a row for each week, or for each shift of it."""
    rows: list[Sequence[Value]] = []
    for number, monday in enumerate(board.mondays, 1):
        days = _days_of(board, monday)
        here = [s for s in sessions if _in_week(s, monday)]
        when = f"{number}\n{monday:%d.%m}–{days[-1]:%d.%m}"
        if here and by_shift:
            for shift in SHIFTS:
                of_shift = [s for s in here if s.shift == shift]
                rows.append((when, ROMAN[shift], *_days(board, of_shift, days, office)))
        elif here:
            rows.append((when, *_days(board, here, days, office, shifts=True)))
    days = _days_of(board, board.mondays[0])
    shift_column = [Column(office.t("Shift"), 17, "centre")] if by_shift else []
    columns = [Column(office.t("Week"), 28, "centre"), *shift_column, *_day_columns(days, office, dated=False)]
    return Table(columns, rows, size=9)


def _days_of(board: Board, monday: date) -> list[date]:
    """Monday to Friday, and Saturday when anybody comes on one."""
    saturdays = any(s.day.weekday() == 5 for s in board.sessions.values())
    return [monday + timedelta(n) for n in range(6 if saturdays else 5)]


def _day_columns(days: Sequence[date], office: Office, *, dated: bool = True) -> list[Column]:
    return [
        Column(f"{office.t(WEEKDAYS[day.weekday()])}{f' {day:%d.%m}' if dated else ''}", 36 if len(days) < 6 else 31)
        for day in days
    ]


def _days(
    board: Board, sessions: Sequence[Session], days: Sequence[date], office: Office, *, shifts: bool = False
) -> Iterator[Value]:
    """The names of each day; grey where nobody works."""
    for day in days:
        here = _alphabetic(board, [s for s in sessions if s.day == day], office)
        said = [f"{ROMAN[s.shift]}\u00a0{_who(board, s, office)}" if shifts else _who(board, s, office) for s in here]
        closed = not board.open_on(day) or not board.starts <= day <= board.ends
        yield Cell("\n".join(said), fill="grey" if closed and not said else "")


# --- from the placements ---------------------------------------------------------------------------------------------


def _by_student(period: PracticePeriod, placements: Sequence[Placement], office: Office) -> Table:
    t = office.t
    columns = [
        Column(t("No."), 7, "centre"), Column(t("Full name of the student"), 44), Column(t("Group"), 16),
        Column(t("Assigned group"), 28), Column(t("Mentor"), 36),
        *(Column(t(day), 10, "centre") for day in WEEKDAYS), Column(t("Hours (weekly)"), 15, "centre", "number"),
    ]  # fmt: skip
    rows: list[Row | Sequence[Value]] = []
    weekly = 0
    for n, p in enumerate(placements, 1):
        days = p.days or ""
        hours = len(days) * (period.day_hours or 0)
        weekly += hours
        marks = [ROMAN.get(p.shift or "", "+") if str(d) in days else "" for d in range(1, 7)]
        group = office.own(p.student.academic_group if p.student else None)
        kindergarten = office.own(p.group.name if p.group else None)
        rows.append((n, called(p.student, office), group, kindergarten, office.initials(p.mentor), *marks, hours))
    if not rows:
        rows = [(n, *[""] * 11) for n in range(1, 11)]
    else:
        daily = [sum(str(d) in (p.days or "") for p in placements) for d in range(1, 7)]
        rows.append(total("", t("Total"), "", "", "", *(Cell(n or "", align="centre") for n in daily), weekly))
    return Table(columns, rows)


def _weeks(first: date | None, last: date | None) -> Iterator[tuple[int, date, date]]:
    """Number, Monday and Saturday of each week of a period, cut at its ends."""
    if not first or not last:
        return
    monday = first - timedelta(first.weekday())
    number = 1
    while monday <= last:
        yield number, max(monday, first), min(monday + timedelta(5), last)
        monday += timedelta(7)
        number += 1


def _stretches(
    period: PracticePeriod, placements: Sequence[Placement]
) -> list[tuple[str, date, date, list[Placement]]]:
    """Number, first and last day, and who practises: weeks alike that follow one another are one stretch."""
    found: list[tuple[str, date, date, list[Placement]]] = []
    for number, monday, saturday in _weeks(period.starts, period.ends):
        here = [p for p in placements if overlaps(p, monday, saturday)]
        if found and found[-1][3] == here:
            numbers, first, _, _ = found.pop()
            found.append((f"{numbers.split('–')[0]}–{number}", first, saturday, here))
        else:
            found.append((str(number), monday, saturday, here))
    return found


def _by_week(period: PracticePeriod, placements: Sequence[Placement], office: Office) -> Table:
    t = office.t
    columns = [
        Column(t("Week"), 9, "centre"), Column(t("Date"), 31, "centre"), Column(t("Assigned group"), 26),
        Column(t("Shift"), 24, "centre"), Column(t("Students"), 90), Column(t("Responsible"), 34),
    ]  # fmt: skip
    rows: list[Sequence[Value]] = []
    for number, first, last, here in _stretches(period, placements):
        for (group, shift), there in _by_place(here).items():
            educator = there[0].group.educator if there[0].group else None
            mentor = mentor_of(there) or educator
            names = ", ".join(short(p.student, office) for p in there)
            hours = f"{ROMAN[shift]} ({_clock(period, shift)})" if shift in SHIFTS else ""
            when = f"{first:%d.%m} – {office.t.date(last)}"
            rows.append((number, when, office.own(group), hours, names, office.initials(mentor)))
    return Table(columns, rows or [(n, "", "", "", "", "") for n in range(1, 9)])


def _by_place(placements: Sequence[Placement]) -> dict[tuple[str, str], list[Placement]]:
    found: dict[tuple[str, str], list[Placement]] = {}
    for p in placements:
        found.setdefault((p.group.name if p.group else "", p.shift or ""), []).append(p)
    return {key: found[key] for key in sorted(found, key=lambda k: (sort_key(k[0]), k[1]))}
