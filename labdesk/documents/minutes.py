"""Minutes of a meeting, and the extract about one item of its agenda (documents of par. 2 and 2a)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from labdesk.documents.model import (
    Block,
    Clause,
    Clauses,
    Columns,
    Document,
    Heading,
    Keep,
    Paragraph,
    Signatures,
    Spacer,
    Text,
    bold,
)
from labdesk.documents.office import LINE, Office, live
from labdesk.documents.registry import prints
from labdesk.i18n import N_
from labdesk.schema.minutes import Minutes, MinutesItem

MEETINGS = {
    "group": N_("of the meeting of the project group"), "laboratory": N_("of the meeting of the laboratory council"),
    "pedagogical": N_("of the meeting of the pedagogical council"),
}  # fmt: skip


@prints("minutes", N_("Minutes of a meeting"), Minutes)
def minutes(meeting: Minutes, office: Office) -> Document:
    """Head, those present, the agenda, and each item as heard, discussed, decided and voted."""
    t = office.t
    items = live(meeting.items)
    blocks: list[Block] = [
        *_head(meeting, t("MINUTES"), office),
        *_present(meeting, office),
        Paragraph(bold(t("AGENDA:")), "left", indent=0, keep_next=True),
        Clauses([_agenda(item, office) for item in items] or [LINE * 3] * 2),
    ]
    for number, item in enumerate(items, 1):
        blocks += _item(item, number, office)
    blocks.append(_signed(meeting, office))
    name = t("Minutes No. {number}", number=meeting.number)
    return office.paper(name, blocks, code=office.code("minutes", "minutes", [meeting.id]))


@prints("minutes-extract", N_("Extract from the minutes"), MinutesItem)
def minutes_extract(item: MinutesItem, office: Office) -> Document:
    """The chosen item only, and the mark that the copy is true."""
    t = office.t
    meeting = item.minutes
    assert meeting is not None
    number = live(meeting.items).index(item) + 1
    coordinator = office.site.coordinator if office.site else None
    true = office.signature(t("True copy. {position}", position=t("Site coordinator")), coordinator, role="coordinator")
    blocks: list[Block] = [
        *_head(meeting, t("EXTRACT FROM THE MINUTES"), office),
        Paragraph(bold(t("AGENDA:")), "left", indent=0, keep_next=True),
        Clauses([_agenda(item, office)], start=number),
        *_item(item, number, office),
        _signed(meeting, office),
        Spacer(4),
        Keep([Signatures([true]), Paragraph(office.blank(), "left", indent=0)]),
    ]
    name = t("Extract from minutes No. {number}, item {item}", number=meeting.number, item=number)
    return office.paper(name, blocks, code=office.code("minutes-extract", "minutes_item", [item.id]))


def _head(meeting: Minutes, title: str, office: Office) -> Iterator[Block]:
    t = office.t
    held = meeting.body or "laboratory"
    body = t(MEETINGS[held])
    if meeting.body == "group" and meeting.group:
        body = f"{body}\n{office.own(meeting.group.title)}"
    yield Paragraph(office.named(office.organisation), "centre", space_after=3)
    yield Heading(title, 1, listed=False)
    yield Paragraph(body, "centre", space_after=4)
    day = Paragraph(office.day(meeting.day), "left", indent=0)
    number = t("No. {number}", number=meeting.number)
    place = office.own(meeting.place) or office.place
    gap = "\u00a0" * 12
    yield Columns([day], [Paragraph(f"{number}{gap}{place}".strip(), "right", indent=0)], share=0.4)
    yield Spacer(2)


def _present(meeting: Minutes, office: Office) -> Iterator[Block]:
    t = office.t
    names = [office.own(line.strip()) for line in (meeting.present or "").splitlines() if line.strip()]
    attended = meeting.attended if meeting.attended is not None else len(names) or None
    count = t.plural("{n} person", "{n} people", attended) if attended is not None else LINE
    if meeting.members:
        count = t("{count} (of {members} members)", count=count, members=meeting.members)
    guests = [office.own(line.strip()) for line in (meeting.invited or "").splitlines() if line.strip()]
    lines: list[tuple[str, str]] = [
        (t("Chair:"), office.full(meeting.chair)),
        (t("Secretary:"), office.full(meeting.secretary)),
        (t("Present:"), f"{count}: {', '.join(names)}" if names else t("{count} (list attached)", count=count)),
    ]
    if guests:
        lines.append((t("Invited:"), ", ".join(guests)))
    for label, text in lines:
        yield Paragraph([bold(label), " ", text], "left", indent=0, space_after=1)
    yield Spacer(2)


def _agenda(item: MinutesItem, office: Office) -> Text:
    said = office.own(item.title).rstrip(".")
    if item.reporter is None:
        return f"{said}."
    return office.t("{question} (reporter – {name}).", question=said, name=office.initials(item.reporter))


def _item(item: MinutesItem, number: int, office: Office) -> Iterator[Block]:
    t = office.t
    reporter = office.initials(item.reporter)
    heard = office.own(item.heard) or office.own(item.title)
    told = f"{reporter} – {heard[:1].lower()}{heard[1:]}" if reporter else heard
    yield Spacer(2)
    word = t("HEARD:")
    yield Paragraph([bold(f"{number}. {word} "), told], indent=0)
    spoken = _lines(item.spoke, office)
    if spoken:
        yield Paragraph(bold(t("SPOKE:")), "left", indent=0, keep_next=True, space_after=0)
        for line in spoken:
            yield Paragraph(line, space_after=0.5)
    yield Paragraph(bold(t("DECIDED:")), "left", indent=0, keep_next=True, space_after=0)
    decided = _lines(item.decided, office) or [LINE * 4] * 2
    clauses: list[Clause | Text] = list(decided)
    charge = _charge(item, office)
    clauses[-1] = f"{decided[-1].rstrip('.')} {charge}." if charge else decided[-1]
    yield Clauses(clauses, prefix=f"{number}.")
    votes = (item.votes_for, item.votes_against, item.abstained)
    yes, no, none = ("____" if vote is None else str(vote) for vote in votes)
    yield Paragraph(
        t("Result of the vote: for – {yes}, against – {no}, abstained – {none}.", yes=yes, no=no, none=none), indent=0
    )


def _charge(item: MinutesItem, office: Office) -> str:
    """Who does it and until when, after the last point of a decision."""
    t = office.t
    name, day = office.initials(item.responsible), t.date(item.due)
    if name and day:
        return t("(responsible – {name}, due {date})", name=name, date=day)
    return t("(responsible – {name})", name=name) if name else ""


def _lines(text: str | None, office: Office) -> list[str]:
    return [office.own(line.strip(" -–•\t")) for line in (text or "").splitlines() if line.strip()]


def _signed(meeting: Minutes, office: Office) -> Block:
    t = office.t
    rows = [office.signature(t("Chair"), meeting.chair), office.signature(t("Secretary"), meeting.secretary)]
    return Keep([Spacer(4), Signatures(rows)])


def about(project: int, office: Office) -> Sequence[MinutesItem]:
    """The items of every agenda that were about a project, the earliest first."""
    items: list[MinutesItem] = office.all("minutes_item", project=project)
    return sorted(items, key=lambda each: (str(each.minutes.day if each.minutes else ""), each.position or 0))
