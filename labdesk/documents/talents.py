"""The card of a talented child or student (documents of par. 13): personal data, so only what consent covers."""

from __future__ import annotations

from collections.abc import Sequence

from labdesk.documents.model import (
    Block,
    Chart,
    Column,
    Columns,
    Document,
    Facts,
    Heading,
    Page,
    Paragraph,
    Picture,
    Series,
    Signatures,
    Table,
    Value,
)
from labdesk.documents.office import LINE, Office, live
from labdesk.documents.registry import prints
from labdesk.i18n import N_
from labdesk.schema.events import LEVELS as STAGES
from labdesk.schema.events import RESULTS
from labdesk.schema.talents import AREAS, DECISIONS, LEVELS, Evidence, Talent


@prints("talent-card", N_("Talent record card"), Talent)
def talent_card(talent: Talent, office: Office) -> Document:
    """Who, what talent, seen by whom; observations, growth over all areas of this person, achievements, signatures."""
    t = office.t
    records = _records(talent, office)
    evidence = sorted((e for r in records for e in live(r.evidence)), key=lambda e: (e.seen is None, e.seen, e.id))
    blocks: list[Block] = [
        Paragraph(t("Personal data – not to be passed on to others"), "right", size=10.5),
        Heading(t("TALENT RECORD CARD"), 1, listed=False),
        *_head(talent, office),
        Heading(t("Observations"), 3),
        _observations(evidence, office),
        *_growth(records, office),
        Heading(t("Achievements"), 3),
        _achievements(talent, office),
        *_signed(talent, office),
    ]
    page = Page(top=12, bottom=12)
    name = f"{t('Talent record card')} – {office.full(talent.person)}"
    return office.paper(name, blocks, page=page, size=11, code=office.code("talent-card", "talent", [talent.id]))


def _records(talent: Talent, office: Office) -> list[Talent]:
    """The talent records of the person whose consent stands, this one first."""
    others = [
        each
        for each in office.all("talent", person=talent.person_id)
        if each.id != talent.id and not each.consent_withdrawn
    ]
    return [talent, *others]


def _head(talent: Talent, office: Office) -> list[Block]:
    facts = Facts(_facts(talent, office), label_width=0.42, size=10)
    if not talent.consent_photo or talent.consent_withdrawn:
        return [facts]
    data = office.store.blob(talent.person.photo if talent.person else None) or b""
    photo = Picture(data, width=30, height=40, hint=office.t("photo 3×4"), align="right")
    return [Columns([facts], [photo], share=0.78, gap=4)]


def _facts(talent: Talent, office: Office) -> list[tuple[str, Value]]:
    t = office.t
    person = talent.person
    by = (office.full(talent.identified_by, ""), office.own(talent.method), t.date(talent.identified))
    area = office.choice(AREAS, talent.area)
    return [
        (t("Full name"), office.full(person)),
        (t("Date of birth"), t.date(person.born if person else None)),
        (t("Group"), office.own(talent.group_name)),
        (t("Parents"), office.own(talent.parents)),
        (t("Identified area of talent"), "; ".join(p for p in (area, office.own(talent.nomination)) if p)),
        (t("Identified by, method and date"), ", ".join(part for part in by if part)),
        (t("Strengths"), office.own(talent.strengths)),
        (t("Interests"), office.own(talent.interests)),
        *([(t("Decision"), decision)] if (decision := office.choice(DECISIONS, talent.decision)) else []),
        (t("Consent (number, date, given by)"), _consent(talent, office)),
    ]


def _consent(talent: Talent, office: Office) -> str:
    t = office.t
    if talent.consent_withdrawn:
        return t("Consent withdrawn on {date}", date=t.date(talent.consent_withdrawn))
    if not talent.consent_date:
        return t("No consent")
    number = t("No. {number}", number=talent.consent_number) if talent.consent_number else ""
    parts = (number, t.date(talent.consent_date), office.own(talent.consent_by))
    return ", ".join(part for part in parts if part)


def _observations(evidence: Sequence[Evidence], office: Office) -> Table:
    t = office.t
    columns = [
        Column(t("Date"), 17, "centre", "date"), Column(t("Area"), 28), Column(t("Indicator"), 42),
        Column(t("Level (strength)"), 19, "centre"), Column(t("Observer"), 27), Column(t("Note"), 26),
    ]  # fmt: skip
    rows = [
        (
            e.seen,
            office.choice(AREAS, e.talent.area if e.talent else None),
            office.own(e.indicator),
            _level(e, office),
            office.initials(e.observer),
            office.own(e.note or e.source),
        )
        for e in evidence
    ]
    return Table(columns, rows or [("", "", "", "", "", "")] * 4, size=9.5, row_height=5.5)


def _level(evidence: Evidence, office: Office) -> str:
    level = office.choice(LEVELS, evidence.level)
    strength = str(evidence.strength or "")
    return f"{level} ({strength})" if level and strength else level or strength


def _growth(records: Sequence[Talent], office: Office) -> list[Block]:
    """Strength over time, one line for each area; nothing when there is not enough to draw a line."""
    seen: dict[str, dict[object, float]] = {}
    for record in records:
        points = seen.setdefault(office.choice(AREAS, record.area), {})
        for e in live(record.evidence):
            if e.seen and e.strength:
                points[e.seen] = max(e.strength, points.get(e.seen, 0))
    days = sorted({day for points in seen.values() for day in points})  # type: ignore[type-var]
    if len(days) < 2:
        return []
    series = [Series(area, [points.get(day) for day in days]) for area, points in seen.items() if points]
    labels = [office.t.date(day) for day in days]
    title = office.t("Growth by area (strength of the evidence, 1–5)")
    return [Chart("line", labels, series, title, height=34, scale=(1, 5))]


def _achievements(talent: Talent, office: Office) -> Table:
    t = office.t
    columns = [
        Column(t("Date"), 17, "centre", "date"), Column(t("Event"), 56), Column(t("Stage"), 30),
        Column(t("Result"), 27), Column(t("Document"), 27),
    ]  # fmt: skip
    found = [p for p in office.all("participation", person=talent.person_id) if p.event]
    found.sort(key=lambda p: (p.event.starts is None, p.event.starts))
    rows = [
        (
            p.event.starts,
            office.own(p.event.title),
            office.choice(STAGES, p.event.level),
            office.choice(RESULTS, p.result),
            p.document or "",
        )
        for p in found
    ]
    return Table(columns, rows or [("", "", "", "", "")] * 3, size=9.5, row_height=5.5)


def _signed(talent: Talent, office: Office) -> list[Block]:
    t = office.t
    educator = t("Educator (preschool teacher)") if talent.category == "child" else t("Mentor")
    first: list[Block] = [Signatures([office.signature(educator)])]
    if talent.category == "child":
        first.append(Paragraph(t("A parent has read this: {line}", line=LINE), "left", indent=0))
    others = [
        office.signature(t("Psychologist"), office.holder("psychologist"), role="psychologist"),
        office.signature(t("Methodologist"), office.holder("methodologist"), role="methodologist"),
    ]
    return [Columns(first, [Signatures(others)], share=0.42)]
