"""Letters of thanks and certificates for people of a practice (document of par. 23)."""

from __future__ import annotations

from labdesk.documents.characteristic import lowered
from labdesk.documents.model import Block, Document, Heading, Page, Paragraph, Signatures, Spacer, bold
from labdesk.documents.office import LINE, Office, live
from labdesk.documents.practice import kind_of
from labdesk.documents.registry import prints
from labdesk.errors import NothingToPrint
from labdesk.i18n import N_
from labdesk.schema.marks import Incentive
from labdesk.schema.organisations import Organisation
from labdesk.schema.practice import PracticePeriod

_FRAMED = {"certificate": N_("CERTIFICATE"), "diploma": N_("DIPLOMA")}


@prints("incentive-paper", N_("Letter of thanks or certificate"), Incentive)
def incentive_paper(incentive: Incentive, office: Office) -> Document:
    """A certificate or a diploma in its frame, else a letter of thanks."""
    return _paper(incentive, office)


@prints("incentive-papers", N_("Letters of thanks and certificates of a period"), PracticePeriod)
def incentive_papers(period: PracticePeriod, office: Office) -> list[Document]:
    """Those of everybody who was honoured for a practice, one after another."""
    found: list[Incentive] = office.all("incentive", ("sort", "number"), period=period.id)
    if not found:
        raise NothingToPrint(N_("Nobody is thanked for this practice yet; add an incentive first."))
    return [_paper(each, office) for each in found]


def _paper(incentive: Incentive, office: Office) -> Document:
    office = office.at(_where(incentive))
    return _certificate(incentive, office) if incentive.sort in _FRAMED else _thanks(incentive, office)


def _named(incentive: Incentive, office: Office) -> str:
    return office.full(incentive.person)


def _title(incentive: Incentive, word: str, office: Office) -> str:
    return f"{office.t(word)} – {_named(incentive, office)}"


def _certificate(incentive: Incentive, office: Office) -> Document:
    t, period = office.t, incentive.period
    word = _FRAMED[incentive.sort or ""]
    given = t(
        "given to the participant of {practice} held at {organisation}\n{since} {until}\nfor {reason}",
        practice=kind_of(period, office), organisation=office.named(office.organisation),
        since=office.since(period.starts if period else None), until=office.until(period.ends if period else None),
        reason=office.own(incentive.reason) or LINE * 3,
    )  # fmt: skip
    blocks: list[Block] = [
        *(Paragraph(line, "centre", indent=0, size=11, space_after=0) for line in office.bodies()),
        Paragraph(bold(office.named(office.organisation)), "centre", indent=0, size=12),
        Spacer(16),
        Paragraph(bold(t(word)), "centre", indent=0, size=34, space_after=3),
        Paragraph(t("No. {number}", number=incentive.number or "____"), "centre", indent=0, size=13),
        Spacer(11),
        Paragraph(bold(_named(incentive, office)), "centre", indent=0, size=23, space_after=5),
        Paragraph(given, "centre", indent=0, size=14),
        Spacer(20),
        Signatures([office.sealed(t("Director of the PEO"), office.director, role="director")]),
        Paragraph(office.day(incentive.day), "left", indent=0, size=12),
    ]
    page = Page(landscape=True, left=34, right=34, top=24, bottom=20, numbers="none", frame=True)
    return office.paper(_title(incentive, N_("Certificate"), office), blocks, size=13, page=page)


def _where(incentive: Incentive) -> Organisation | None:
    """The kindergarten in which the person honoured practised, and which honours her; None for our own."""
    placements = live(incentive.period.placements) if incentive.period else []
    own = (p.organisation for p in placements if p.student and p.student.person_id == incentive.person_id)
    return next(own, None)


def _thanks(incentive: Incentive, office: Office) -> Document:
    t, period = office.t, incentive.period
    place, position = office.post(incentive.person)
    whose = ", ".join(part for part in (place, lowered(position)) if part)
    text = t(
        "The staff of {organisation} sincerely thank you for {reason}.",
        organisation=office.named(office.organisation), reason=office.own(incentive.reason) or LINE * 3,
    )  # fmt: skip
    held = t(
        "These words are said on the occasion of {practice} held {since} {until}.", practice=kind_of(period, office),
        since=office.since(period.starts if period else None), until=office.until(period.ends if period else None),
    )  # fmt: skip
    blocks: list[Block] = [
        office.letterhead(incentive.day, incentive.number),
        Spacer(18),
        Heading(t("LETTER OF THANKS"), 1, listed=False),
        Spacer(6),
        Paragraph(bold(_named(incentive, office)), "centre", indent=0, size=18, space_after=2),
        *([Paragraph(whose, "centre", indent=0, size=12)] if whose else []),
        Spacer(8),
        Paragraph(t("Dear colleague!") if _colleague(incentive, office) else t("Dear student!"), "centre", indent=0),
        Paragraph(text),
        *([Paragraph(held)] if period else []),
        Paragraph(t("We wish you health, joy in your work and new success.")),
        Spacer(14),
        Signatures([office.director_signature(seal=True)]),
    ]
    return office.paper(
        _title(incentive, N_("Letter of thanks"), office),
        blocks,
        size=14,
        spacing=1.15,
        page=Page(numbers="none", frame=True, left=28, right=22, top=24, bottom=22),
    )


def _colleague(incentive: Incentive, office: Office) -> bool:
    """Whether the person thanked is no student."""
    return incentive.person is None or office.student_of(incentive.person) is None
