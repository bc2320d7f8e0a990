"""Documents as one printable HTML file that needs nothing beside it."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterator, Sequence
from html import escape
from pathlib import Path
from typing import Any, BinaryIO, assert_never

from reportlab.graphics import renderSVG
from reportlab.lib.units import mm

from labdesk.documents import charts, fonts, model, pictures, words
from labdesk.documents.model import Block, Document, Page, Section, Text
from labdesk.documents.pdf_code import HEIGHT, bars
from labdesk.documents.words import printable, printable_runs, written
from labdesk.files import atomic_file
from labdesk.i18n import language

_STYLE = """
*{box-sizing:border-box}
body{margin:0;background:#e8eaec;color:#000;font-family:"Times New Roman","Liberation Serif",Tinos,serif}
.sheet{background:#fff;margin:8mm auto;box-shadow:0 1px 6px #0004;overflow-wrap:anywhere}
.sheet>*{break-inside:auto}
h1,h2,h3,h4{font-size:1em;margin:.9em 0 .5em;white-space:pre-line;break-after:avoid}
h1,h2{text-align:center}h4{font-style:italic}
p{margin:0 0 .2em;white-space:pre-line}
table{border-collapse:collapse;width:100%;margin:.4em 0 .8em}
th,td{border:.5pt solid #333;padding:.15em .4em;vertical-align:top;white-space:pre-line}
th{vertical-align:middle;background:#eef0f2;text-align:center}
thead{display:table-header-group}tr{break-inside:avoid}
.bare td{border:0;padding-left:0}
.upright{writing-mode:vertical-rl;transform:rotate(180deg);margin:auto}
.group td,.total td{font-weight:bold}.group td{text-align:center;background:#eef0f2}
.centre{text-align:center}.right{text-align:right}.left{text-align:left}.justify{text-align:justify;hyphens:auto}
.head p{text-align:center}.rule{border-bottom:3px double #000;margin:.3em 0 .5em}
.row{display:flex;justify-content:space-between;gap:8mm;margin-bottom:1em}.row>*{flex:1 1 0}
.row>.narrow{flex:0 1 auto;min-width:52mm}
.sign{display:grid;grid-template-columns:1fr 45mm auto;gap:0 4mm;align-items:end;margin:.7em 0;break-inside:avoid}
.sign .line{border-bottom:.6pt solid #000}.sign .hint{grid-column:2;text-align:center;font-size:8pt}
.seal{height:34mm;padding:4mm 0 0 12mm}
.lines div{border-bottom:.4pt solid #777}.cut{border-top:1px dashed #000;text-align:center;font-size:9pt;margin:1em 0}
figure{margin:.6em 0;text-align:center;break-inside:avoid}figure img,figure svg{max-width:100%;height:auto}
.empty{display:inline-flex;align-items:center;justify-content:center;border:.6pt solid #000;font-size:9pt}
.keep{break-inside:avoid}.break{break-before:page}.small{font-size:9.5pt}.notes{border-top:.5pt solid #000}
.contents a{display:flex;color:inherit;text-decoration:none}
.draft{position:fixed;inset:0;display:grid;place-items:center;font-size:20vmin;color:#0001;transform:rotate(-35deg)}
.code{display:flex;justify-content:flex-end;align-items:flex-end;gap:3mm;margin-top:6mm;font-size:8pt}
.frame{border:6px double #1f4e79}
@media print{body{background:none}.sheet{margin:0;padding:0!important;width:auto!important;box-shadow:none}
.sheet+.sheet{break-before:page}}
"""
_FILLS = {
    "grey": "#d0d3d6",
    "light": "#eef0f2",
    "green": "#d9ead3",
    "amber": "#fce8c5",
    "red": "#f6d5d1",
    "blue": "#d6e4f2",
}


def write_html(documents: Document | Sequence[Document], target: Path | BinaryIO) -> None:
    """Writes the papers one under another; a path is replaced only by a complete file. Every value is escaped."""
    papers = [documents] if isinstance(documents, Document) else documents
    first = papers[0]
    makers = [_Maker(document, f"d{n}-") for n, document in enumerate(papers)]
    sheets = [sheet for maker in makers for sheet in maker.sheets()]
    page_rules = "".join(_page_rule(n, page) for n, (page, _) in enumerate(sheets))
    body = "".join(_sheet(n, page, inner) for n, (page, inner) in enumerate(sheets))
    html = (
        f'<!DOCTYPE html>\n<html lang="{escape(first.language)}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta name="viewport" content="width=device-width">\n<title>{_said(first.title)}</title>\n'
        f'<meta name="author" content="{_said(first.author)}">\n'
        f"<style>{_STYLE}{page_rules}</style>\n</head>\n<body>\n{body}</body>\n</html>\n"
    ).encode()
    if isinstance(target, Path):
        with atomic_file(target) as file:
            file.write(html)
    else:
        target.write(html)


def _page_rule(n: int, page: Page) -> str:
    left, right, top, bottom = page.margins
    lying = " landscape" if page.landscape else ""
    number = "@bottom-center{content:counter(page)}" if page.numbers != "none" else ""
    return (
        f"@page s{n}{{size:{page.size}{lying};margin:{top}mm {right}mm {bottom}mm {left}mm;{number}}}"
        f"#s{n}{{page:s{n};width:{page.width}mm;padding:{top}mm {right}mm {bottom}mm {left}mm}}"
    )


def _sheet(n: int, page: Page, inner: str) -> str:
    return f'<article class="sheet{" frame" if page.frame else ""}" id="s{n}">\n{inner}</article>\n'


def _said(text: str) -> str:
    return escape(printable(text))


class _Maker:
    """One document as HTML."""

    def __init__(self, document: Document, prefix: str) -> None:
        self.document, self.prefix = document, prefix
        self.t = language(document.language)
        self.entries = words.entries(document, prefix)
        self._next = iter(self.entries)
        self.notes: list[str] = []

    def sheets(self) -> Iterator[tuple[Page, str]]:
        """Each section's page and contents; the notes stand at the end of the section that calls them."""
        page, parts = self.document.page, self._opening()
        for block in self.document.blocks:
            if isinstance(block, Section):
                yield page, "".join(parts) + self._noted() + self._closing() + "</div>"
                page, parts = block.page, self._opening()
            else:
                parts.append(self._block(block))
        yield page, "".join(parts) + self._noted() + self._closing() + "</div>"

    def _opening(self) -> list[str]:
        draft = f'<div class="draft">{_said(self.document.draft)}</div>' if self.document.draft else ""
        family = escape(fonts.family(self.document.font).name) if self.document.font else ""
        font = f"font-family:'{family}',serif;" if family else ""
        lead = 1.2 * self.document.spacing
        lang = escape(self.document.language)
        return [draft, f'<div lang="{lang}" style="{font}font-size:{self.document.size}pt;line-height:{lead:.2f}">\n']

    def _noted(self) -> str:
        if not self.notes:
            return ""
        notes = "".join(f"<p><sup>{n}</sup> {note}</p>" for n, note in enumerate(self.notes, 1))
        self.notes.clear()
        return f'<div class="notes small">{notes}</div>\n'

    def _closing(self) -> str:
        code = self.document.code
        if code is None:
            return ""
        wide, pieces = bars(code.code)
        drawn = "".join(f'<rect x="{x:.2f}" width="{width:.2f}" height="{HEIGHT}"/>' for x, width in pieces)
        size = f'width="{wide:.2f}mm" height="{HEIGHT}mm" viewBox="0 0 {wide:.2f} {HEIGHT}"'
        return (
            f'<div class="code"><span>{code.shown}</span><svg {size} shape-rendering="crispEdges">{drawn}</svg></div>\n'
        )

    def _text(self, text: Text) -> str:
        said = []
        for run in printable_runs(text):
            shown = escape(run.text)
            for on, tag in ((run.bold, "b"), (run.italic, "i"), (run.underline, "u")):
                shown = f"<{tag}>{shown}</{tag}>" if on else shown
            if run.note:
                self.notes.append(escape(run.note))
                shown += f"<sup>{len(self.notes)}</sup>"
            said.append(shown)
        return "".join(said)

    def _block(self, block: Block) -> str:  # noqa: C901, PLR0912 - one case per block
        match block:
            case model.Paragraph():
                return self._paragraph(block)
            case model.Heading():
                entry = next(self._next)
                return f'<h{entry.level} id="{entry.key}">{escape(entry.text)}</h{entry.level}>\n'
            case model.Table():
                return self._table(block)
            case model.Facts():
                return self._facts(block)
            case model.Clauses():
                items = block.numbered()
                return "".join(self._item(number, text, depth) for depth, number, text in items)
            case model.Bullets():
                return "".join(self._item(block.mark, text, 0) for text in block.items)
            case model.Letterhead():
                return self._letterhead(block)
            case model.Approval():
                return self._pair(block.agreed, block.approved, True)
            case model.Corner():
                return self._pair((), block.lines, block.bold)
            case model.Signatures():
                return self._signatures(block)
            case model.Chart():
                return self._chart(block)
            case model.Picture():
                return self._picture(block)
            case model.Contents():
                return self._contents(block)
            case model.Columns():
                left, right = ("".join(map(self._block, side)) for side in (block.left, block.right))
                share = round(block.share * 100)
                return (
                    f'<div class="row"><div style="flex:{share} 1 0">{left}</div>'
                    f'<div style="flex:{100 - share} 1 0">{right}</div></div>\n'
                )
            case model.Keep():
                return f'<div class="keep">{"".join(map(self._block, block.blocks))}</div>\n'
            case model.Rules():
                lines = f'<div style="height:{block.pitch}mm"></div>' * block.count
                return f'<div class="lines">{lines}</div>\n'
            case model.CutLine():
                return f'<div class="cut">{_said(block.text) or escape(self.t(words.CUT))}</div>\n'
            case model.Executor():
                return f'<p class="small">{_said(block.text)}</p>\n'
            case model.Spacer():
                return f'<div style="height:{block.height}mm"></div>\n'
            case model.PageBreak():
                return '<div class="break"></div>\n'
            case model.Section():
                raise TypeError("a section begins at the top of a document, not inside another block")
            case _:
                assert_never(block)

    def _paragraph(self, block: model.Paragraph) -> str:
        indent = block.indent if block.indent is not None else self.document.indent if block.align == "justify" else 0
        style = f"text-indent:{indent}mm;margin-left:{block.left}mm"
        style += f";font-size:{block.size}pt" if block.size else ""
        return f'<p class="{block.align}" style="{style}">{self._text(block.text)}</p>\n'

    def _item(self, label: str, text: Text, depth: int) -> str:
        indent = self.document.indent + 6 * depth
        return f'<p class="justify" style="text-indent:{indent}mm">{escape(label)} {self._text(text)}</p>\n'

    def _letterhead(self, block: model.Letterhead) -> str:
        heads: list[tuple[Sequence[str], str, Sequence[str]]] = [(block.bodies, block.organisation, block.lines)]
        if block.partner or block.partner_bodies:
            heads.append((block.partner_bodies, block.partner, ()))
        logo = ""
        if block.logo:
            logo = self._picture(model.Picture(block.logo, width=pictures.logo_width(block.logo)))
        columns = []
        for bodies, organisation, small in heads:
            lines = "".join(f"<p>{_said(body)}</p>" for body in bodies)
            below = "".join(f"<p><small>{_said(line)}</small></p>" for line in small)
            columns.append(f"<div>{lines}<p><b>{_said(organisation)}</b></p>{below}</div>")
        line = ""
        if block.date or block.number or block.place:
            three = ((block.date, "left"), (block.number, "centre"), (block.place, "right"))
            line = "".join(f'<span class="{align}">{_said(text)}</span>' for text, align in three)
            line = f'<div class="row">{line}</div>'
        shown = f'<header class="head"><div class="row">{"".join(columns)}</div></header>'
        return f'{logo}{shown}<div class="rule"></div>{line}\n'

    def _pair(self, left: Sequence[str], right: Sequence[str], strong: bool) -> str:
        sides = []
        for lines in (left, right):
            said = [_said(line) for line in lines]
            if strong and said:
                said[0] = f"<b>{said[0]}</b>"
            sides.append(f'<div class="narrow">{"".join(f"<p>{line}</p>" for line in said)}</div>')
        return f'<div class="row">{"".join(sides)}</div>\n'

    def _facts(self, block: model.Facts) -> str:
        wide = round(block.label_width * 100)
        rows = "".join(
            f'<tr><td style="width:{wide}%">{_said(label)}</td><td>{escape(written(value, self.t))}</td></tr>'
            for label, value in block.rows
        )
        return f"<table{'' if block.borders else ' class=bare'}>{rows}</table>\n"

    def _table(self, block: model.Table) -> str:
        above = ""
        if block.number is not None:
            above = f'<p class="right">{escape(self.t(words.TABLE, n=block.number))}</p>'
        if block.title:
            above += f'<p class="centre"><b>{_said(block.title)}</b></p>'
        head = self._table_head(block) if block.heading and any(c.title for c in block.columns) else ""
        rows = "".join(self._row(block, row) for row in block.walk())
        size = f' style="font-size:{block.size}pt"' if block.size else ""
        weights = sum(column.width for column in block.columns)
        widths = ""
        if weights and all(column.width for column in block.columns):
            widths = "".join(f'<col style="width:{c.width / weights:.1%}">' for c in block.columns)
            widths = f"<colgroup>{widths}</colgroup>"
        return f"{above}<table{size}>{widths}{head}<tbody>{rows}</tbody></table>\n"

    def _table_head(self, block: model.Table) -> str:
        grouped = any(column.group for column in block.columns)
        upper, lower, n = [], [], 0
        while n < len(block.columns):
            column, end = block.columns[n], n + 1
            while column.group and end < len(block.columns) and block.columns[end].group == column.group:
                end += 1
            if column.group:
                upper.append(f'<th colspan="{end - n}">{_said(column.group)}</th>')
                lower += [f"<th>{_column_title(one)}</th>" for one in block.columns[n:end]]
            else:
                upper.append(f"<th{' rowspan=2' if grouped else ''}>{_column_title(column)}</th>")
            n = end
        second = f"<tr>{''.join(lower)}</tr>" if grouped else ""
        return f"<thead><tr>{''.join(upper)}</tr>{second}</thead>"

    def _row(self, block: model.Table, row: model.Row) -> str:
        if row.kind == "group":
            said = escape(written(row.cells[0], self.t))
            return f'<tr class="group"><td colspan="{len(block.columns)}">{said}</td></tr>\n'
        cells, at = [], 0
        for value in [*row.cells, *(None,) * len(block.columns)]:
            if at >= len(block.columns):
                break
            cell = value if isinstance(value, model.Cell) else model.Cell(value)
            cells.append(self._cell(cell, value, block.columns[at], row))
            at += cell.span
        height = f' style="height:{block.row_height}mm"' if block.row_height else ""
        kind = ' class="total"' if row.kind == "total" else ""
        return f"<tr{kind}{height}>{''.join(cells)}</tr>\n"

    def _cell(self, cell: model.Cell, value: model.Value, column: model.Column, row: model.Row) -> str:
        said = escape(written(value, self.t, column.digits))
        said = f"<b>{said}</b>" if cell.bold else said
        said = f"<i>{said}</i>" if cell.italic else said
        fill = cell.fill or row.fill
        colour = f' style="background:{_FILLS[fill]}"' if fill else ""
        span = f' colspan="{cell.span}"' if cell.span > 1 else ""
        return f'<td class="{words.alignment(value, column)}"{span}{colour}>{said}</td>'

    def _signatures(self, block: model.Signatures) -> str:
        hint = escape(self.t(words.SIGNATURE))
        said = f"<p><b>{_said(block.title)}</b></p>" if block.title else ""
        for row in block.rows:
            said += (
                f'<div class="sign"><span>{_said(row.position)}</span><span class="line"></span>'
                f'<span>{_said(row.name)}</span><span class="hint">{hint}</span></div>'
            )
            said += f'<div class="seal">{escape(self.t(words.SEAL))}</div>' if row.seal else ""
        return f'<div class="keep">{said}</div>\n'

    def _chart(self, block: model.Chart) -> str:
        page = self.document.page
        wide = (page.width - page.margins[0] - page.margins[1]) * mm
        drawn = charts.drawing(block, wide, fonts.family(self.document.font), self.t)
        svg: Any = renderSVG.drawToString(drawn)
        svg = re.sub(r"^.*?(?=<svg)", "", svg, flags=re.S)
        return self._figure(svg, words.figure_label(block.number, block.title, self.t))

    def _picture(self, block: model.Picture) -> str:
        if block.data:
            data, kind, natural, _ = pictures.encoded(block.data)
            code = base64.b64encode(data).decode("ascii")
            wide = block.width or natural
            shown = f'<img src="data:image/{kind.lower()};base64,{code}" style="width:{wide:.1f}mm" alt="">'
        else:
            size = f"width:{block.width or 30}mm;height:{block.height}mm"
            shown = f'<div class="empty" style="{size}">{_said(block.hint)}</div>'
        return self._figure(shown, words.figure_label(block.number, block.caption, self.t), block.align)

    def _figure(self, inner: str, caption: str, align: str = "centre") -> str:
        below = f"<figcaption>{escape(caption)}</figcaption>" if caption else ""
        return f'<figure class="{align}">{inner}{below}</figure>\n'

    def _contents(self, block: model.Contents) -> str:
        title = f'<p class="centre"><b>{_said(block.title)}</b></p>' if block.title else ""
        lines = "".join(
            f'<a href="#{entry.key}" style="padding-left:{(entry.level - 1) * 5}mm">{escape(entry.text)}</a>'
            for entry in self.entries
            if entry.listed and entry.level <= block.depth
        )
        return f'{title}<nav class="contents">{lines}</nav>\n'


def _column_title(column: model.Column) -> str:
    said = _said(column.title)
    return f'<div class="upright">{said}</div>' if column.vertical else said
