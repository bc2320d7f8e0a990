"""Tables of a Word file: widths and type as planned for paper, a heading repeated on each page, rows never cut."""

from __future__ import annotations

import re

from labdesk.documents import fonts
from labdesk.documents.docx_text import Box, Stand, paragraph, row, run, table
from labdesk.documents.fonts import Face
from labdesk.documents.model import Cell, Row, Value
from labdesk.documents.pdf_plan import FILLS, Plan
from labdesk.documents.pdf_text import places
from labdesk.documents.words import alignment, written
from labdesk.work import Progress

_STEP = 200
_ABOVE = 1.4


def grid(plan: Plan, style: str, kept: range, progress: Progress) -> str:
    """The planned table in a paragraph style; each of its `kept` rows stays with what follows it."""
    rows = []
    if plan.head:
        rows += _heading(plan, style)
    for n, one in enumerate(plan.rows):
        if n % _STEP == 0:
            progress.step(n, len(plan.rows))
        rows.append(_row(plan, one, style, n in kept))
    pad = (plan.side if plan.borders else 0, _ABOVE)
    return table("".join(rows), plan.widths, plan.borders, pad)


def _fill(name: str) -> str:
    return str(FILLS[name].hexval())[2:].upper() if name else ""


def _heading(plan: Plan, style: str) -> list[str]:
    assert plan.head
    light, head = _fill("light"), plan.head
    groups = {start: (end, plan.columns[start].group) for start, end, _ in head.groups}
    upper, lower, n = [], [], 0
    while n < len(plan.columns):
        end, title = groups.get(n, (n + 1, ""))
        if title:
            wide = plan.edges[end] - plan.edges[n]
            upper.append(Box(_title(plan, title, wide, style), wide, end - n, fill=light, stand="center"))
            lower += [_head_cell(plan, at, style, light) for at in range(n, end)]
        else:
            upper.append(_head_cell(plan, n, style, light, "restart" if groups else ""))
            lower.append(Box(paragraph("", style, Stand()), plan.widths[n], merge="continue", fill=light))
        n = end
    upright = any(column.vertical for column in plan.columns)
    if not groups:
        return [row(upper, head.height if upright else 0, heading=True)]
    return [row(upper, heading=True), row(lower, head.height - head.top if upright else 0, heading=True)]


def _head_cell(plan: Plan, n: int, style: str, fill: str, merge: str = "") -> Box:
    column, wide = plan.columns[n], plan.widths[n]
    title = _title(plan, column.title, plan.head_room if column.vertical else wide, style)
    pad = (0.0, 0.0) if column.vertical else None
    return Box(title, wide, 1, merge, "", fill, pad, column.vertical, "center")


def _title(plan: Plan, text: str, wide: float, style: str) -> str:
    return paragraph(run(divisible(text, plan, wide, plan.family.bold), True), style, Stand("centre", keep=True))


def _row(plan: Plan, one: Row, style: str, keep: bool) -> str:
    last = len(plan.columns)
    if one.kind == "group":
        said = run(written(one.cells[0], plan.t), True)
        title = paragraph(said, style, Stand("centre", keep=True))
        return row([Box(title, plan.width, last, fill=_fill(one.fill or "light"))])
    boxes, at = [], 0
    for value in one.cells:
        if at >= last:
            raise ValueError(f"a row of {len(one.cells)} cells in a table of {last} columns")
        boxes.append(_cell(plan, value, at, one, style, keep))
        at += boxes[-1].span
    boxes += [_cell(plan, None, n, one, style, keep) for n in range(at, last)]
    return row(boxes, plan.least)


def _cell(plan: Plan, value: Value, at: int, one: Row, style: str, keep: bool) -> Box:
    cell, column = value if isinstance(value, Cell) else Cell(value), plan.columns[at]
    span = min(cell.span, len(plan.columns) - at)
    wide = plan.edges[at + span] - plan.edges[at]
    strong = cell.bold or one.kind == "total"
    text = divisible(written(value, plan.t, column.digits), plan, wide, plan.family.face(strong, cell.italic))
    align = alignment(value, column)
    stand = Stand("" if align == "left" else align, keep)
    said = run(text, strong, cell.italic) if text else ""
    return Box(paragraph(said, style, stand), wide, span, fill=_fill(cell.fill or one.fill))


def divisible(text: str, plan: Plan, wide: float, face: Face) -> str:
    """The text with soft hyphens in the words that are wider than their column."""
    limit = wide - 2 * plan.side

    def divided(found: re.Match[str]) -> str:
        word = found[0]
        if fonts.width(word, face, plan.size) > limit:
            for cut, hyphen in places(word, plan.hyphenate, forced=True):
                word = word[:cut] + ("\u00ad" if hyphen else "\u200b") + word[cut:]
        return word

    return re.sub(r"\S{4,}", divided, text)
