"""The command over the score sheets of experts: forms out, filled forms in, the marks weighed."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path
from typing import Any

from labdesk.cli.terminal import Arguments, open_site, print_json
from labdesk.errors import LabDeskError
from labdesk.i18n import N_, Language, language


def scores(given: Arguments, t: Language) -> int:
    """Write forms, or read filled ones, or say how a round stands."""
    with open_site(given.file) as store:
        if given.read:
            return _read(store, given, t)
        if given.examination is None:
            raise LabDeskError(N_("Name the examination; see labdesk list FILE examination."))
        if given.forms:
            _write(store, given, t)
        else:
            _tell(store, given, t)
    return 0


def _write(store: Any, given: Arguments, t: Language) -> None:
    from labdesk.exchange.score_form import write_forms

    for path in write_forms(store, given.examination, Path(given.forms), language(given.language)):
        print(t("{name} is ready.", name=path))


def _read(store: Any, given: Arguments, t: Language) -> int:
    """Take in each form that can be; the others are named with every cell to be put right."""
    from labdesk.exchange.score_form import UnfitForm, take_form

    refused = 0
    for name in given.read:
        try:
            filled = take_form(store, Path(name), date.today(), given.examination)
        except UnfitForm as error:
            refused += 1
            lines = [t(error.message, **error.values), *(flaw.said(t) for flaw in error.flaws)]
            print("\n".join(lines), file=sys.stderr)
        except LabDeskError as error:
            refused += 1
            print(t(error.message, **error.values), file=sys.stderr)
        else:
            n = len(filled.given)
            print(t.plural("{n} criterion entered from {name}.", "{n} criteria entered from {name}.", n, name=name))
    return 1 if refused else 0


def _tell(store: Any, given: Arguments, t: Language) -> None:
    from labdesk.operations import examinations
    from labdesk.schema.examination import CRITERIA, DECISIONS

    whole = examinations.read(store, given.examination)
    if given.json:
        print_json({
            "project": whole.project, "round": whole.values["number"], "decision": whole.values["decision"],
            "criteria": [
                {"criterion": m.criterion, "most": m.most, "points": m.given, "mean": m.mean, "spread": m.spread}
                for m in whole.marks
            ],
            "total": whole.total, "most": whole.most, "percent": whole.share, "suggested": whole.suggested or None,
            "third_expert": whole.needs_third, "unanswered": len(whole.unanswered),
        })  # fmt: skip
        return
    for mark in whole.marks:
        points = ["–" if each is None else str(each) for each in mark.given]
        mean = "–" if mark.mean is None else t.number(round(mark.mean, 1))
        apart = [t("The experts differ.")] if mark.apart else []
        print("\t".join([t(CRITERIA[mark.criterion]), *points, mean, *apart]))
    if whole.total is not None:
        print("\t".join([t("Total"), t.number(round(whole.total, 1)), t.number(whole.most)]))
    if whole.needs_third:
        print(t("The experts differ by two points or more: ask a third one."))
    if whole.suggested:
        print(t("Suggested: {decision}", decision=t(DECISIONS[whole.suggested])))
