"""The parts of a Word file beside its text: footnotes, charts with their figures, settings, the draft mark."""

from __future__ import annotations

import io
import math
from collections.abc import Sequence
from html import escape
from string import ascii_uppercase

from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.parts.document import DocumentPart
from openpyxl import Workbook

from labdesk.documents.docx_text import NAMESPACES, Stand, paragraph, run
from labdesk.documents.model import Chart
from labdesk.documents.words import printable

_XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_COLOURS = ("1F5A8C", "D9822B", "4B8F5C", "8A5FA8", "B23A48", "6B7280")
_DASHES = ("solid", "dash", "sysDot", "dashDot", "sysDash", "lgDash")
_FIGURES = "rId1"
_MOST_SERIES = len(ascii_uppercase) - 1

SETTINGS = """<w:zoom w:percent="100"/><w:defaultTabStop w:val="708"/>
<w:characterSpacingControl w:val="doNotCompress"/>{update}
<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>
<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>
</w:compat><w:themeFontLang w:val="{language}"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/>"""


def add_footnotes(document: DocumentPart, notes: Sequence[tuple[str, str]]) -> None:
    """Attaches the footnotes; each is (style, text), numbered from 1 in the order of the list."""
    lines = "".join(
        f'<w:footnote w:type="{kind}" w:id="{n}"><w:p><w:r><w:{mark}/></w:r></w:p></w:footnote>'
        for n, kind, mark in (
            (-1, "separator", "separator"),
            (0, "continuationSeparator", "continuationSeparator"),
        )
    )
    number = '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>'
    for n, (style, text) in enumerate(notes, 1):
        lines += f'<w:footnote w:id="{n}">{paragraph(number + run(f" {text}"), style, Stand())}</w:footnote>'
    blob = f"{_XML}<w:footnotes {NAMESPACES}>{lines}</w:footnotes>".encode()
    part = Part(PackURI("/word/footnotes.xml"), CONTENT_TYPE.WML_FOOTNOTES, blob, document.package)
    document.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)


def add_chart(document: DocumentPart, chart: Chart, number: int, font: str) -> str:
    """Attaches a chart and the workbook of its figures, so that Word can change both; returns its relationship."""
    labels = [printable(label).replace("\n", " ") for label in chart.labels]
    series = [
        (
            printable(one.name),
            [v if v is not None and math.isfinite(v) else None for v in one.values[: len(labels)]],
        )
        for one in chart.series[:_MOST_SERIES]
    ]
    book = Workbook()
    sheet = book.worksheets[0]
    table = [["", *(name for name, _ in series)]]
    table += [
        [label, *(values[n] if n < len(values) else None for _, values in series)]  # type: ignore[list-item]
        for n, label in enumerate(labels)
    ]
    for line, cells in enumerate(table, 1):
        for column, value in enumerate(cells, 1):
            cell = sheet.cell(line, column, value)
            if isinstance(value, str):
                cell.data_type = "s"
    file = io.BytesIO()
    book.save(file)
    blob = _chart_space(chart, labels, series, _FIGURES, font, sheet.title).encode()
    drawn = Part(PackURI(f"/word/charts/chart{number}.xml"), CONTENT_TYPE.DML_CHART, blob, document.package)
    name = PackURI(f"/word/embeddings/figures{number}.xlsx")
    figures = Part(name, CONTENT_TYPE.SML_SHEET, file.getvalue(), document.package)
    drawn.rels.add_relationship(RELATIONSHIP_TYPE.PACKAGE, figures, _FIGURES)
    return document.relate_to(drawn, RELATIONSHIP_TYPE.CHART)


def _chart_space(
    chart: Chart, labels: list[str], series: list[tuple[str, list[float | None]]], link: str, font: str, sheet: str
) -> str:
    kind = "lineChart" if chart.kind == "line" else "barChart"
    opening = (
        '<c:grouping val="standard"/>' if kind == "lineChart" else '<c:barDir val="col"/><c:grouping val="clustered"/>'
    )
    closing = '<c:marker val="1"/>' if kind == "lineChart" else '<c:gapWidth val="60"/>'
    drawn = "".join(_series(chart, n, name, labels, values, sheet) for n, (name, values) in enumerate(series))
    legend = '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>'
    face = escape(font)
    return (
        f'{_XML}<c:chartSpace {NAMESPACES}><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/>'
        f'<c:plotArea><c:layout/><c:{kind}>{opening}<c:varyColors val="0"/>{drawn}{closing}'
        f'<c:axId val="1"/><c:axId val="2"/></c:{kind}>'
        f"{_axis('cat', 1, 2, 'b', chart.x_title)}{_axis('val', 2, 1, 'l', chart.y_title, chart.scale)}</c:plotArea>"
        f'{legend if any(name for name, _ in series) else ""}<c:plotVisOnly val="1"/><c:dispBlanksAs val="span"/>'
        "</c:chart>"
        '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr><c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="900">'
        f'<a:latin typeface="{face}"/></a:defRPr></a:pPr><a:endParaRPr/></a:p></c:txPr>'
        f'<c:externalData r:id="{link}"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>'
    )


def _series(chart: Chart, n: int, name: str, labels: list[str], values: list[float | None], sheet: str) -> str:
    colour = f'<a:solidFill><a:srgbClr val="{_COLOURS[n % len(_COLOURS)]}"/></a:solidFill>'
    column, last = ascii_uppercase[n + 1], len(labels) + 1
    if chart.kind == "line":
        dash = f'<a:prstDash val="{_DASHES[n % len(_DASHES)]}"/>'
        look = f'<c:spPr><a:ln w="22860">{colour}{dash}</a:ln></c:spPr>'
        look += f'<c:marker><c:symbol val="circle"/><c:size val="5"/><c:spPr>{colour}</c:spPr></c:marker>'
        tail = '<c:smooth val="0"/>'
    else:
        shown = "".join(f'<c:show{what} val="{int(what == "Val")}"/>' for what in _SHOWN)
        look = f'<c:spPr>{colour}</c:spPr><c:invertIfNegative val="0"/><c:dLbls>{shown}</c:dLbls>'
        tail = ""
    return (
        f'<c:ser><c:idx val="{n}"/><c:order val="{n}"/>'
        f"<c:tx>{_cache('str', f'{sheet}!${column}$1', [name])}</c:tx>{look}"
        f"<c:cat>{_cache('str', f'{sheet}!$A$2:$A${last}', labels)}</c:cat>"
        f"<c:val>{_cache('num', f'{sheet}!${column}$2:${column}${last}', values)}</c:val>{tail}</c:ser>"
    )


_SHOWN = ("LegendKey", "Val", "CatName", "SerName", "Percent", "BubbleSize")


def _cache(kind: str, place: str, values: Sequence[str | float | None]) -> str:
    points = "".join(
        f'<c:pt idx="{n}"><c:v>{escape(str(value))}</c:v></c:pt>' for n, value in enumerate(values) if value is not None
    )
    form = "<c:formatCode>General</c:formatCode>" if kind == "num" else ""
    return (
        f'<c:{kind}Ref><c:f>{place}</c:f><c:{kind}Cache>{form}<c:ptCount val="{len(values)}"/>{points}'
        f"</c:{kind}Cache></c:{kind}Ref>"
    )


def _axis(kind: str, own: int, other: int, side: str, title: str, scale: tuple[float, float] | None = None) -> str:
    said = escape(printable(title).replace("\n", " "))
    line = '<a:ln w="6350"><a:solidFill><a:srgbClr val="D8DCE0"/></a:solidFill></a:ln>'
    grid = f"<c:majorGridlines><c:spPr>{line}</c:spPr></c:majorGridlines>"
    titled = (
        f'<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr b="0"/></a:pPr><a:r><a:rPr b="0"/><a:t>{said}</a:t>'
        '</a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>'
    )
    ends = f'<c:max val="{scale[1]}"/><c:min val="{scale[0]}"/>' if scale else ""
    ending = {
        "cat": '<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/>',
        "val": '<c:crossBetween val="between"/>',
    }
    return (
        f'<c:{kind}Ax><c:axId val="{own}"/><c:scaling><c:orientation val="minMax"/>{ends}</c:scaling>'
        f'<c:delete val="0"/><c:axPos val="{side}"/>{grid if kind == "val" else ""}{titled if said else ""}'
        '<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="out"/><c:minorTickMark val="none"/>'
        f'<c:tickLblPos val="low"/><c:crossAx val="{other}"/><c:crosses val="autoZero"/>'
        f"{ending[kind]}</c:{kind}Ax>"
    )


def draft_mark(text: str, width: float, height: float) -> str:
    """A run for a header that prints the text large, pale and aslant across a sheet of that measure in points."""
    said = printable(text).replace("\n", " ")
    wide = min(0.8 * math.hypot(width, height), 62.0 * max(len(said), 1))
    return (
        '<w:r><w:pict xmlns:v="urn:schemas-microsoft-com:vml">'
        '<v:shapetype id="_x0000_t136" coordsize="21600,21600" adj="10800" path="m@7,l@8,m@5,21600l@6,21600e" '
        'xmlns:o="urn:schemas-microsoft-com:office:office" o:spt="136"><v:formulas><v:f eqn="sum #0 0 10800"/>'
        '<v:f eqn="prod #0 2 1"/><v:f eqn="sum 21600 0 @1"/><v:f eqn="sum 0 0 @2"/><v:f eqn="sum 21600 0 @3"/>'
        '<v:f eqn="if @0 @3 0"/><v:f eqn="if @0 21600 @1"/><v:f eqn="if @0 0 @2"/><v:f eqn="if @0 @4 21600"/>'
        '</v:formulas><v:path textpathok="t" o:connecttype="rect"/><v:textpath on="t" fitshape="t"/></v:shapetype>'
        f'<v:shape id="draft" type="#_x0000_t136" style="position:absolute;width:{wide:.0f}pt;'
        f"height:{wide / max(len(said), 1) * 1.6:.0f}pt;rotation:315;z-index:-1;"
        "mso-position-horizontal:center;mso-position-horizontal-relative:page;mso-position-vertical:center;"
        f'mso-position-vertical-relative:page" fillcolor="#e3e5e8" stroked="f"><v:textpath '
        f'style="font-family:&quot;Times New Roman&quot;;font-size:1pt" string="{escape(said)}"/></v:shape>'
        "</w:pict></w:r>"
    )
