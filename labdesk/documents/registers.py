"""Registers of the site: agreements, and contests and seminars (documents of par. 20, 21)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date

from labdesk.documents.model import (
    Block,
    Cell,
    Column,
    Document,
    Fill,
    Heading,
    Keep,
    Page,
    Paragraph,
    Row,
    Signatures,
    Spacer,
    Table,
    Value,
    group,
    total,
)
from labdesk.documents.office import LINE, Office
from labdesk.documents.registry import prints
from labdesk.i18n import N_
from labdesk.schema.events import CATEGORIES, KINDS, LEVELS, RESULTS, Event, Participation
from labdesk.schema.organisations import AGREEMENT_STATES, Agreement

SOON = 60
"""Days before the end of an agreement from which the register warns."""


@prints("agreement-register", N_("Agreement register"))
def agreement_register(office: Office) -> Document:
    """Every agreement; those that end within 60 days, or have ended unnoticed, in colour and in words."""
    t = office.t
    columns = [
        Column(t("No."), 8, "centre"), Column(t("Agreement (memorandum) number"), 22, "centre"),
        Column(t("Signed on"), 20, "centre", "date"), Column(t("Partner organisation"), 46),
        Column(t("Subject of the agreement"), 46), Column(t("Term of validity"), 27, "centre"),
        Column(t("Responsible person"), 30), Column(t("Status"), 27, "centre"), Column(t("Note"), 40),
    ]  # fmt: skip
    agreements: list[Agreement] = office.all("agreement", ("signed",))
    rows: list[Sequence[Value] | Row] = [_agreement(n, a, office) for n, a in enumerate(agreements, 1)]
    ending = sum(_state(a, office)[1] == "amber" for a in agreements)
    summary = t(
        "Agreements: {count}. Of them ending within {days} days: {ending}.",
        count=len(agreements), days=SOON, ending=ending,
    )  # fmt: skip
    blocks: list[Block] = [
        *_title(t("AGREEMENT REGISTER"), office),
        Table(columns, rows or _empty(len(columns)), size=10),
        Spacer(2),
        Paragraph(summary, "left", indent=0),
        coordinator_signs(office),
    ]
    code = office.code("agreement-register", "agreement", [a.id for a in agreements])
    return office.paper(t("Agreement register"), blocks, page=Page(landscape=True, top=20), code=code)


def _title(title: str, office: Office) -> list[Block]:
    said = office.t("As of {date}", date=office.t.long_date(office.today))
    return [
        Paragraph(office.named(office.organisation), "centre", space_after=2),
        Heading(title, 1, listed=False),
        Paragraph(said, "centre", space_after=4),
    ]


def _empty(columns: int) -> list[Sequence[Value]]:
    return [(n, *[""] * (columns - 1)) for n in range(1, 11)]


def coordinator_signs(office: Office) -> Signatures:
    """The row of the site coordinator under a register."""
    coordinator = office.site.coordinator if office.site else None
    return Signatures([office.signature(office.t("Site coordinator"), coordinator, role="coordinator")])


def _agreement(number: int, agreement: Agreement, office: Office) -> Sequence[Value]:
    state, fill = _state(agreement, office)
    term = office.span(agreement.starts or agreement.signed, agreement.ends) if agreement.ends else LINE
    return (
        number,
        Cell(agreement.number, align="centre"),
        agreement.signed,
        office.named(agreement.partner),
        office.own(agreement.subject),
        Cell(term.replace("–", " – "), fill=fill),
        office.initials(agreement.responsible),
        Cell(state, fill=fill, bold=bool(fill)),
        office.own(agreement.note),
    )


def _state(agreement: Agreement, office: Office) -> tuple[str, Fill]:
    """The state in words, with the warning about its end, and the colour."""
    t = office.t
    said = office.choice(AGREEMENT_STATES, agreement.state)
    ends: date | None = agreement.ends
    if agreement.state == "ended" or not ends:
        return said, ""
    left = (ends - office.today).days
    if left < 0:
        return t("{state}; the term is over", state=said), "red"
    if left == 0:
        return t("{state}; ends today", state=said), "amber"
    if left <= SOON:
        warning = t.plural("ends in {n} day", "ends in {n} days", left)
        return f"{said}; {warning}", "amber"
    return said, ""


@prints("event-register", N_("Contest and seminar register"))
def event_register(office: Office) -> Document:
    """Who took part in what, by level, with sub-totals by level and result."""
    t = office.t
    columns = [
        Column(t("No."), 7, "centre"), Column(t("Date"), 19, "centre", "date"), Column(t("Name of the event"), 40),
        Column(t("Kind"), 22), Column(t("Stage"), 22), Column(t("Participant, full name"), 34),
        Column(t("Category"), 22), Column(t("Topic (nomination)"), 30), Column(t("Result (place)"), 20),
        Column(t("Prepared by"), 24), Column(t("Confirming document"), 22),
    ]  # fmt: skip
    events: list[Event] = office.all("event", ("starts",))
    parts: dict[int, list[Participation]] = {}
    for each in office.all("participation"):
        parts.setdefault(each.event_id, []).append(each)
    rows: list[Sequence[Value] | Row] = []
    number = 0
    for level in (*LEVELS, None):
        here = [(e, p) for e in events if e.level == level for p in (parts.get(e.id) or [None])]  # type: ignore[list-item]
        if not here:
            continue
        rows.append(group(office.choice(LEVELS, level) or t("Stage not given")))
        for event, part in here:
            number += 1
            rows.append(_participation(number, event, part, office))
        taken = [part for _, part in here if part]
        rows.append(total(Cell(_subtotal(taken, office), span=10, align="left"), len(taken)))
    blocks: list[Block] = [
        *_title(t("REGISTER OF CONTESTS AND SEMINARS"), office),
        Table(columns, rows or _empty(len(columns)), size=9),
        Spacer(4),
        *_summary(events, parts, office),
        coordinator_signs(office),
    ]
    return office.paper(t("Contest and seminar register"), blocks, page=Page(landscape=True, top=20))


def _participation(number: int, event: Event, part: Participation | None, office: Office) -> Sequence[Value]:
    return (
        number,
        event.starts,
        office.own(event.title),
        office.choice(KINDS, event.sort),
        office.choice(LEVELS, event.level),
        office.full(part.person, "") if part else "",
        office.choice(CATEGORIES, part.category) if part else "",
        office.own((part.topic if part else None) or event.topic),
        office.choice(RESULTS, part.result) if part else "",
        office.initials(part.supervisor) if part else "",
        (part.document or "") if part else "",
    )


def _subtotal(parts: Sequence[Participation], office: Office) -> str:
    counts = Counter(part.result for part in parts)
    said = [f"{office.t(label)} – {counts[code]}" for code, label in RESULTS.items() if counts[code]]
    return office.t("Sub-total: {results}", results=", ".join(said) or "–")


def _summary(events: Sequence[Event], parts: dict[int, list[Participation]], office: Office) -> list[Block]:
    """Participations by level and result."""
    t = office.t
    counts: Counter[tuple[str | None, str | None]] = Counter()
    for event in events:
        counts.update((event.level, part.result) for part in parts.get(event.id, []))
    if not counts:
        return []
    levels = [level for level in LEVELS if any(event.level == level for event in events)]
    columns = [
        Column(t("Result (place)"), 40), *(Column(t(LEVELS[level]), 24, "centre", "number") for level in levels),
        Column(t("Total"), 20, "centre", "number"),
    ]  # fmt: skip
    held = [sum(event.level == level for event in events) for level in levels]
    rows: list[Row | Sequence[Value]] = [(t("Events"), *held, len(events))]
    for code, label in RESULTS.items():
        line = [counts[level, code] for level in levels]
        if everyone := sum(n for (_, result), n in counts.items() if result == code):
            rows.append((t(label), *(n or "" for n in line), everyone))
    sums = [sum(n for (where, _), n in counts.items() if where == level) for level in levels]
    rows.append(total(t("Participations"), *(Cell(n) for n in sums), sum(counts.values())))
    return [Keep([Table(columns, rows, t("Participation by stage and result"), size=10)])]
