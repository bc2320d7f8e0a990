"""The act on the results of a pilot test (documents of par. 5)."""

from __future__ import annotations

from collections.abc import Sequence

from labdesk.documents.model import (
    Block,
    Chart,
    Column,
    Document,
    Heading,
    Letterhead,
    Paragraph,
    Row,
    Series,
    Signature,
    Signatures,
    Table,
    Value,
    bold,
)
from labdesk.documents.office import LINE, Office, live
from labdesk.documents.registry import prints
from labdesk.i18n import N_, Language
from labdesk.i18n.numbers import in_words
from labdesk.operations.piloting import judged
from labdesk.schema.pilots import OUTCOMES, Pilot, PilotIndicator

_SAID = {
    "successful": N_("the pilot test is to be considered successful"),
    "partly": N_("the pilot test is to be considered partly successful"),
    "failed": N_("the pilot test is to be considered unsuccessful"),
}  # fmt: skip


@prints("pilot-act", N_("Pilot test act"), Pilot)
def pilot_act(pilot: Pilot, office: Office) -> Document:
    """Basis, commission, what was tried where and on whom, the table of results, the conclusion, the signatures."""
    t = office.t
    project = office.titled(pilot.project) if pilot.project else LINE
    blocks: list[Block] = [
        _head(pilot, office),
        Heading(t("ACT"), 1, listed=False),
        Paragraph(bold(t("on the results of the pilot test of the project “{project}”", project=project)), "centre"),
        Paragraph(t("Basis: order of the director of {organisation} {dated}.",
                    organisation=office.brief(office.organisation),
                    dated=office.dated(pilot.order_date, pilot.order_number))),
        Paragraph(_commission(pilot, office)),
        Paragraph(_opening(pilot, project, office)),
        _results(pilot, office),
        Paragraph(_counts(pilot, office), space_after=2),
        *([chart] if (chart := growth_chart(live(pilot.indicators), t)) else []),
        Paragraph(_rule(pilot, office)),
        *([Paragraph(office.own(pilot.findings))] if pilot.findings else []),
        Paragraph([bold(t("Conclusion:")), " ", _conclusion(pilot, office)]),
        Paragraph(_copies(pilot, office)),
        Signatures(_signers(pilot, office)),
    ]  # fmt: skip
    name = f"{t('Pilot test act')} – {office.own(pilot.title)}"
    return office.paper(name, blocks, size=12, code=office.code("pilot-act", "pilot", [pilot.id]))


def _head(pilot: Pilot, office: Office) -> Letterhead:
    return office.letterhead(pilot.act_date, pilot.act_number)


def _names(pilot: Pilot, office: Office) -> str:
    return ", ".join(office.initials(m.person) for m in live(pilot.members)) or LINE


def _commission(pilot: Pilot, office: Office) -> str:
    return office.t(
        "Members of the commission: chair – {chair}; members – {members}.",
        chair=office.initials(pilot.chair, LINE), members=_names(pilot, office),
    )  # fmt: skip


def _opening(pilot: Pilot, project: str, office: Office) -> str:
    t = office.t
    tried = [office.own(g.group.name) for g in live(pilot.groups) if g.group and g.sort == "experimental"]
    return t(
        "We, the undersigned, chair of the commission {chair} and members {members}, have drawn up this act to state "
        "that {since} {until} the project “{project}” was tried in these groups: {groups}.",
        chair=office.initials(pilot.chair, LINE), members=_names(pilot, office), project=project,
        groups=", ".join(tried) or LINE, since=office.since(pilot.starts), until=office.until(pilot.ends),
    )  # fmt: skip


def _results(pilot: Pilot, office: Office) -> Table:
    t = office.t
    indicators = live(pilot.indicators)
    compared = any(i.control_actual is not None for i in indicators)
    columns = [
        Column(t("No."), 6, "centre"), Column(t("Indicator"), 54), Column(t("Before the test"), 18, "centre", "number"),
        Column(t("Target"), 16, "centre", "number"), Column(t("After the test"), 18, "centre", "number"),
        Column(t("Growth, per cent"), 18, "centre", "number"),
        *([Column(t("Control group, before – after"), 26, "centre")] if compared else []),
        Column(t("Target reached"), 20, "centre"),
    ]  # fmt: skip
    rows: list[Row | Sequence[Value]] = [
        (n, _named(i, office), i.baseline, i.target, i.actual, i.growth, *([_control(i, office)] if compared else []),
         "" if i.reached is None else t("yes") if i.reached else t("no"))
        for n, i in enumerate(indicators, 1)
    ]  # fmt: skip
    return Table(columns, rows or [(n, *[""] * (len(columns) - 1)) for n in range(1, 6)], size=10)


def _named(indicator: PilotIndicator, office: Office) -> str:
    unit = office.own(indicator.unit)
    return f"{office.own(indicator.title)}, {unit}" if unit else office.own(indicator.title)


def _control(indicator: PilotIndicator, office: Office) -> str:
    pair = (indicator.control_baseline, indicator.control_actual)
    return " – ".join(office.t.number(value) for value in pair if value is not None)


def _counts(pilot: Pilot, office: Office) -> str:
    """Who took part; a count nobody wrote down is left to be filled in."""

    def said(count: int | None) -> str:
        return "____" if count is None else office.t.number(count)

    return office.t(
        "Took part: children – {children}, educators – {educators}, trainee students – {trainees}.",
        children=said(pilot.children), educators=said(pilot.educators), trainees=said(pilot.trainees),
    )  # fmt: skip


def growth_chart(indicators: Sequence[PilotIndicator], t: Language) -> Chart | None:
    """Growth of each indicator as a bar, for the act and for the screen; nothing before there are two to compare."""
    known = [i for i in indicators if i.growth is not None]
    if len(known) < 2:
        return None
    labels = [str(n) for n, i in enumerate(indicators, 1) if i.growth is not None]
    series = [Series(t("Growth, per cent"), [i.growth for i in known])]
    title = t("Growth by indicator, numbered as in the table (per cent of the value before the test)")
    return Chart("bar", labels, series, title, height=42)


def _rule(pilot: Pilot, office: Office) -> str:
    found = judged(pilot.indicators, pilot.needed)
    if pilot.needed is None:
        return office.t("Success rule: ____ of ____ indicators reach their targets.")
    return office.t(
        "Success rule, frozen before the results ({day}): {needed} of {total} indicators reach their targets. "
        "Reached: {reached}.",
        day=office.t.date(pilot.frozen) or LINE, needed=pilot.needed, total=found.total,
        reached=found.reached if found.measured else "____",
    )  # fmt: skip


def _conclusion(pilot: Pilot, office: Office) -> str:
    t = office.t
    outcome = pilot.outcome or judged(pilot.indicators, pilot.needed).outcome
    if outcome is None:
        return t("the pilot test is to be considered {line}.", line="/".join(t(o).lower() for o in OUTCOMES.values()))
    return f"{t(_SAID[outcome])}."


def _copies(pilot: Pilot, office: Office) -> str:
    count = pilot.copies or 3
    return office.t("This act is drawn up in {n} ({words}) copies.", n=count, words=in_words(count, office.t.base))


def _signers(pilot: Pilot, office: Office) -> list[Signature]:
    t = office.t
    members = [office.signature(t("Member of the commission"), m.person) for m in live(pilot.members)]
    return [office.signature(t("Chair of the commission"), pilot.chair, seal=True), *members]
