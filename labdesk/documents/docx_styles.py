"""The styles of a Word file: few, named as Word names them, so that an office changes a look in one place."""

from __future__ import annotations

from html import escape

from labdesk.documents import fonts
from labdesk.documents.docx_text import twips
from labdesk.documents.model import Document

FONT = "Times New Roman"
"""The typeface that every office computer has; LabDesk's own serif would be replaced there by any other."""
LANGUAGES = {"uz-Latn": "uz-Latn-UZ", "uz-Cyrl": "uz-Cyrl-UZ", "ru": "ru-RU", "en": "en-GB"}
_MM = 72 / 25.4
_FIXED = """
<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/>
<w:uiPriority w:val="1"/><w:semiHidden/></w:style>
<w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/>
<w:basedOn w:val="DefaultParagraphFont"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>
<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/>
<w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/>
<w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/>
<w:tblPr><w:tblBorders>{borders}</w:tblBorders></w:tblPr></w:style>
""".format(
    borders="".join(
        f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="333333"/>'
        for side in ("top", "left", "bottom", "right", "insideH", "insideV")
    )
)


class Styles:
    """Collects the styles that the papers of one file need; a paper of another look gets a set of its own."""

    def __init__(self) -> None:
        self._made: dict[str, str] = {}
        self._sets: dict[tuple[str, str, float, float, float], str] = {}

    def xml(self) -> str:
        """The contents of the styles part, without its root."""
        return _FIXED + "".join(self._made.values())

    def of(self, document: Document) -> StyleSet:
        """The styles of one paper."""
        look = (document.language, document.font, document.size, document.spacing, document.indent)
        tail = self._sets.setdefault(look, f"{len(self._sets) + 1}" if self._sets else "")
        return StyleSet(self._made, document, tail)


class StyleSet:
    """Style ids of one paper by what they are for; a style is written down when it is first asked for."""

    def __init__(self, made: dict[str, str], document: Document, tail: str) -> None:
        self._made, self._document, self._tail = made, document, tail
        self.body_after, self.item_after = document.size * 0.22, document.size * 0.18
        size, family = document.size, fonts.family(document.font).name if document.font else FONT
        self.font = family
        face = escape(family)
        lang = LANGUAGES.get(document.language, document.language)
        self.plain = self._style(
            "Normal",
            f'<w:widowControl/><w:spacing w:before="0" w:after="0" w:line="{round(240 * document.spacing)}" '
            'w:lineRule="auto"/>',
            f'<w:rFonts w:ascii="{face}" w:eastAsia="{face}" w:hAnsi="{face}" w:cs="{face}"/>{_size(size)}'
            f'<w:lang w:val="{lang}" w:eastAsia="{lang}"/>',
            based=False,
        )
        first = f'<w:ind w:firstLine="{twips(document.indent * _MM)}"/><w:jc w:val="both"/>'
        self.body = self._style("Body Text", f'<w:spacing w:after="{twips(self.body_after)}"/>{first}')
        self.items = [
            self._style(
                f"List {depth + 1}" if depth else "List",
                f'<w:spacing w:after="{twips(self.item_after)}"/>'
                f'<w:ind w:firstLine="{twips((document.indent + 6 * depth) * _MM)}"/><w:jc w:val="both"/>',
            )
            for depth in range(3)
        ]

    def heading(self, level: int, listed: bool) -> str:
        """A heading of the outline, or one that looks the same and stays out of the contents."""
        size = self._document.size
        before = (0.5, 0.9, 0.7, 0.5)[level - 1] * size
        strong = "<w:i/><w:iCs/>" if level == 4 else "<w:b/><w:bCs/>"
        return self._style(
            f"heading {level}" if listed else f"Unlisted heading {level}",
            f'<w:keepNext/><w:keepLines/><w:spacing w:before="{twips(before)}" w:after="{twips(size * 0.45)}" '
            f'w:line="240" w:lineRule="auto"/><w:jc w:val="{"center" if level <= 2 else "left"}"/>'
            f'<w:outlineLvl w:val="{level - 1 if listed else 9}"/>',
            strong,
        )

    def small(self, size: float) -> str:
        """Text of tables, forms and captions, of a size of its own and single line spacing."""
        return self._style(f"Form text {size:g}", '<w:spacing w:line="240" w:lineRule="auto"/>', _size(size))

    def caption(self) -> str:
        """The name of a table or a picture."""
        size = min(self._document.size, 12)
        return self._style("caption", '<w:spacing w:line="240" w:lineRule="auto"/><w:jc w:val="center"/>', _size(size))

    def folio(self, top: bool) -> str:
        """The line of the page number."""
        single = '<w:spacing w:line="240" w:lineRule="auto"/><w:jc w:val="center"/>'
        return self._style("header" if top else "footer", single, _size(10))

    def note(self) -> str:
        """A footnote."""
        return self._style(
            "footnote text", '<w:spacing w:line="240" w:lineRule="auto"/><w:jc w:val="both"/>', _size(10)
        )

    def contents(self, level: int, width: float) -> str:
        """A line of the table of contents in a measure of `width` points; level 0 is its title."""
        if not level:
            spacing = f'<w:keepNext/><w:spacing w:after="{twips(8)}"/><w:jc w:val="center"/>'
            return self._style("TOC Heading", spacing, "<w:b/><w:bCs/>")
        return self._style(
            f"toc {level}",
            f'<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="{twips(width)}"/></w:tabs>'
            f'<w:spacing w:after="{twips(2)}" w:line="240" w:lineRule="auto"/>'
            f'<w:ind w:left="{twips((level - 1) * 5 * _MM)}"/>',
            ("<w:b/><w:bCs/>" if level == 1 else "") + _size(min(self._document.size, 12)),
        )

    def _style(self, name: str, paragraph: str, run: str = "", based: bool = True) -> str:
        key = "".join(part[0].upper() + part[1:] for part in name.replace(".", "-").split()) + self._tail
        if self._tail:
            name = f"{name} ({self._tail})"
        first = ' w:default="1"' if key == "Normal" else ""
        parent = f'<w:basedOn w:val="{self.plain}"/>' if based else ""
        self._made.setdefault(
            key,
            f'<w:style w:type="paragraph"{first} w:styleId="{key}"><w:name w:val="{name}"/>{parent}<w:qFormat/>'
            f"<w:pPr>{paragraph}</w:pPr><w:rPr>{run}</w:rPr></w:style>",
        )
        return key


def _size(points: float) -> str:
    return f'<w:sz w:val="{round(points * 2)}"/><w:szCs w:val="{round(points * 2)}"/>'
