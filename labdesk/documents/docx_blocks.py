"""Blocks of a document turned into Word's paragraphs and tables."""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence
from html import escape
from typing import assert_never

from docx.oxml.shape import CT_Inline
from docx.shared import Mm

from labdesk.documents import docx_parts, fonts, model, pictures, words
from labdesk.documents.docx_grid import grid
from labdesk.documents.docx_lines import MM, Lines
from labdesk.documents.docx_text import FIELD_END, TAB, Box, Stand, border, field_begin, paragraph, row, run, table
from labdesk.documents.docx_text import field as word_field
from labdesk.documents.model import Block, Text
from labdesk.documents.pdf_plan import Plan

_OTHER_FACE = 1.25
"""How much wider a name may become where the font of the document is not installed and another takes its place."""
_SEAL_PLACE = 30 * MM
_SHORT = 400
_KEPT_RULES = 4
"""So many lines to write on stay together, and so with the heading above them."""


class Writer(Lines):
    """Writes the blocks of one paper as WordprocessingML."""

    def write(self, blocks: Sequence[Block], width: float, height: float) -> str:
        """The blocks one after another; always ends with a paragraph."""
        self.width, self.height, self._fresh = width, height, False
        return self._blocks(blocks) or self._gap(1)

    def _blocks(self, blocks: Sequence[Block]) -> str:
        said = []
        for n, block in enumerate(blocks):
            self.ledger.progress.step(0)
            with self._keeping(self._keep or _announces(blocks, n)):
                self._signed = isinstance(block, model.Table) and _leads(blocks, n)
                said.append(self._block(block))
        return "".join(said)

    def _block(self, block: Block) -> str:  # noqa: C901, PLR0912 - one case per block
        match block:
            case model.Paragraph():
                return self._paragraph(block)
            case model.Heading():
                return self._heading(block)
            case model.Table():
                return self._table(block)
            case model.Facts():
                return self._facts(block)
            case model.Clauses():
                return "".join(self._item(f"{number}\u00a0", text, depth) for depth, number, text in block.numbered())
            case model.Bullets():
                return "".join(self._item(f"{block.mark}\u00a0", text, 0) for text in block.items)
            case model.Letterhead():
                return self._letterhead(block)
            case model.Approval():
                return self._approval(block)
            case model.Corner():
                return self._corner(block)
            case model.Signatures():
                return self._signatures(block)
            case model.Chart():
                return self._chart(block)
            case model.Picture():
                return self._picture(block)
            case model.Contents():
                return self._contents(block)
            case model.Columns():
                return self._columns(block)
            case model.Keep():
                return self._kept(block)
            case model.Rules():
                return self._rules(block)
            case model.CutLine():
                return self._cut_line(block)
            case model.Executor():
                return self._executor(block)
            case model.Spacer():
                return self._gap(block.height * MM)
            case model.PageBreak():
                self._fresh = True
                return ""
            case model.Section():
                raise TypeError("a section begins at the top of a document, not inside another block")
            case _:
                assert_never(block)

    def _paragraph(self, block: model.Paragraph) -> str:
        running = block.align == "justify"
        after = block.size * 0.22 if block.size else None if running else self.styles.body_after
        stand = Stand(
            "" if running else block.align,
            block.keep_next,
            after=after if block.space_after is None else block.space_after * MM,
            left=block.left * MM if block.left else None,
            first=None if block.indent is None else block.indent * MM,
        )
        return self._p(self._text(block.text, block.size), self.styles.body if running else self.styles.plain, stand)

    def _item(self, label: str, text: Text, depth: int) -> str:
        deepest = len(self.styles.items) - 1
        first = None if depth <= deepest else (self.document.indent + 6 * depth) * MM
        return self._p(run(label) + self._text(text), self.styles.items[min(depth, deepest)], first=first)

    def _heading(self, block: model.Heading) -> str:
        entry = next(self._next)
        self.ledger.bookmarks += 1
        number = self.ledger.bookmarks
        inner = (
            f'<w:bookmarkStart w:id="{number}" w:name="{entry.key}"/>{run(entry.text)}<w:bookmarkEnd w:id="{number}"/>'
        )
        return self._p(inner, self.styles.heading(block.level, block.listed))

    def _table(self, block: model.Table) -> str:
        above = ""
        if block.number is not None:
            above = self._caption(self.t(words.TABLE, n=block.number), "right", keep=True)
        if block.title:
            above += self._caption(block.title, strong=True, keep=True, after=3)
        plan = Plan(
            block.columns,
            list(block.walk()),
            self.t,
            self.family,
            self.width,
            size=block.size,
            largest=self.document.size,
            row_height=block.row_height * MM,
            heading=block.heading,
            page=self.height,
        )
        return above + self._after_gap(self._grid(plan), 8)

    def _facts(self, block: model.Facts) -> str:
        share = block.label_width
        plan = Plan(
            (model.Column("", share, "left"), model.Column("", 1 - share, "left")),
            [model.Row(cells) for cells in block.rows],
            self.t,
            self.family,
            self.width,
            size=block.size or self._small,
            heading=False,
            borders=block.borders,
        )
        return self._after_gap(self._grid(plan), 6)

    def _grid(self, plan: Plan) -> str:
        count = len(plan.rows)
        kept = range(count) if self._keep else range(0 if self._whole else count - self._signed, count - self._whole)
        return grid(plan, self.styles.small(plan.size), kept, self.ledger.progress)

    def _letterhead(self, block: model.Letterhead) -> str:
        heads: list[tuple[Sequence[str], str, Sequence[str]]] = [(block.bodies, block.organisation, block.lines)]
        if block.partner or block.partner_bodies:
            heads.append((block.partner_bodies, block.partner, ()))
        said = [
            "".join(self._line(body, self._small, align="centre") for body in bodies)
            + self._line(organisation, self._small, True, "centre")
            + "".join(self._line(line, 9, align="centre") for line in small)
            for bodies, organisation, small in heads
        ]
        wide = (self.width - 8 * MM * (len(heads) - 1)) / len(heads)
        made = self._beside(said, [wide] * len(heads), 8 * MM)
        if block.logo:
            made = self._picture(model.Picture(block.logo, width=pictures.logo_width(block.logo))) + made
        rule = border("bottom", "thickThinSmallGap", 18, 1)
        made += self._p("", self.styles.small(2), exact=3, borders=rule, after=5)
        if block.date or block.number or block.place:
            three = ((block.date, "left"), (block.number, "centre"), (block.place, "right"))
            cells = [self._line(text, self._small, align=align) for text, align in three]
            made += self._beside(cells, [self.width * share for share in (0.38, 0.24, 0.38)]) + self._gap(10)
        return made

    def _approval(self, block: model.Approval) -> str:
        limit = (self.width - 8 * MM) / 2
        left, right = (min(max(self._wish(lines), 52 * MM), limit) for lines in (block.agreed, block.approved))
        stacks = [self._stack(block.agreed, True), self._stack(block.approved, True)]
        return self._beside(stacks, [left, right], self.width - left - right) + self._gap(14)

    def _corner(self, block: model.Corner) -> str:
        wide = min(max(self._wish(block.lines), 40 * MM), self.width * 0.52)
        return self._beside(["", self._stack(block.lines, block.bold)], [self.width - wide, wide]) + self._gap(10)

    def _signatures(self, block: model.Signatures) -> str:
        size = self.document.size

        def widest(texts: Iterable[str]) -> float:
            return max((fonts.width(words.printable(one), self.family.regular, size) for one in texts), default=0.0)

        name = min(widest(one.name for one in block.rows) * _OTHER_FACE, self.width * 0.36) + 4 * MM
        word = widest(word for one in block.rows for word in one.position.split()) * _OTHER_FACE
        usual = (45 if self.width > 130 * MM else 32) * MM
        line = max(20 * MM, min(usual, self.width - name - word - 4 * MM))
        widths = [self.width - line - name, line, name]
        under = border("bottom", eighths=5)
        rows = ""
        for n, one in enumerate(block.rows):
            last = n == len(block.rows) - 1
            cells = [self._line(text, size, keep=True) for text in (one.position, "", "")]
            cells[2] = self._line(one.name, size, align="right", keep=True)
            pads = ((0, 4 * MM), None, (4 * MM, 0))
            boxes = [
                Box(cell, wide, borders=under if at == 1 else "", pad=pads[at], stand="bottom")
                for at, (cell, wide) in enumerate(zip(cells, widths, strict=True))
            ]
            rows += row(boxes, size * 1.6)
            keep = not last or one.seal
            hint = self._line(self.t(words.SIGNATURE), 8, align="centre", keep=keep)
            blank = paragraph("", self.styles.small(8), Stand(keep=keep))
            rows += row([Box(cell, wide) for cell, wide in zip((blank, hint, blank), widths, strict=True)])
            if one.seal:
                seal = paragraph(
                    run(self.t(words.SEAL)),
                    self.styles.small(size),
                    Stand(keep=not last, left=12 * MM, before=4 * MM),
                )
                rows += row([Box(seal, self.width, 3)], _SEAL_PLACE)
        above = self._gap(size * 0.6, keep=True)
        if block.title:
            above += self._p(run(block.title, True), self.styles.plain, keep=True, after=2)
        return above + (table(rows, widths, False) + self._gap(4) if rows else "")

    def _chart(self, block: model.Chart) -> str:
        number = self._drawing()
        link = docx_parts.add_chart(self.ledger.part, block, number, self.styles.font)
        caption = words.figure_label(block.number, block.title, self.t)
        tall = min(block.height, self.height / MM - 25)
        shown = (
            '<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">'
            f'<wp:extent cx="{int(self.width * 12700)}" cy="{int(Mm(tall))}"/>'
            f'<wp:docPr id="{number}" name="Chart {number}" descr="{_flat(caption)}"/><wp:cNvGraphicFramePr/>'
            '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">'
            f'<c:chart r:id="{link}"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'
        )
        return self._captioned(shown, caption, "centre")

    def _picture(self, block: model.Picture) -> str:
        caption = words.figure_label(block.number, block.caption, self.t)
        limit, highest = self.width / MM, self.height / MM - 25
        if not block.data:
            return self._frame(block, caption, limit)
        data, _, natural, high = pictures.encoded(block.data)
        wide = block.width or natural
        scale = min(1.0, limit / wide, highest / (high * wide / natural))
        link, _ = self.ledger.part.get_or_add_image(io.BytesIO(data))
        number = self._drawing()
        size = Mm(wide * scale), Mm(high * wide / natural * scale)
        inline = CT_Inline.new_pic_inline(number, link, f"picture{number}", *size)
        inline.docPr.set("descr", _flat(caption))
        return self._captioned(f"<w:r><w:drawing>{inline.xml}</w:drawing></w:r>", caption, block.align)

    def _captioned(self, shown: str, caption: str, align: str) -> str:
        made = self._p(shown, self.styles.small(self._small), align=align, keep=bool(caption), before=6, after=4)
        return made + (self._caption(caption, after=8) if caption else "")

    def _frame(self, block: model.Picture, caption: str, limit: float) -> str:
        wide = min(block.width or 30, limit) * MM
        box = Box(self._line(block.hint, 9, align="centre", keep=bool(caption)), wide, stand="center")
        made = table(row([box], block.height * MM), [wide], True, align=block.align)
        return self._after_gap(made, 4) + (self._caption(caption, after=8) if caption else "")

    def _contents(self, block: model.Contents) -> str:
        said = self._p(run(block.title), self.styles.contents(0, self.width)) if block.title else ""
        listed = [entry for entry in self.entries if entry.listed and entry.level <= block.depth]
        scope = f"\\b {self.bookmark} " if self.bookmark else ""
        for n, entry in enumerate(listed):
            page = word_field(f"PAGEREF {entry.key} \\h", "")
            text = run(" ".join(entry.text.split("\n")))
            inner = f'<w:hyperlink w:anchor="{entry.key}" w:history="1">{text}{TAB}{page}</w:hyperlink>'
            if n == 0:
                inner = field_begin(f'TOC \\o "1-{block.depth}" {scope}\\h \\z \\u') + inner
            if n == len(listed) - 1:
                inner += FIELD_END
            said += self._p(inner, self.styles.contents(entry.level, self.width))
        return said

    def _columns(self, block: model.Columns) -> str:
        room = self.width - block.gap * MM
        widths = [room * block.share, room * (1 - block.share)]
        fresh, self._fresh = self._fresh, False
        outer, stacks = self.width, []
        for blocks, wide in zip((block.left, block.right), widths, strict=True):
            self.width = wide
            stacks.append(self._blocks(blocks))
        self.width, self._fresh = outer, fresh
        return self._beside(stacks, widths, block.gap * MM) + self._gap(6)

    def _kept(self, block: model.Keep) -> str:
        said = []
        for n, one in enumerate(block.blocks):
            self._whole = n == len(block.blocks) - 1
            with self._keeping(self._keep or not self._whole):
                said.append(self._block(one))
        self._whole = False
        return "".join(said)

    def _rules(self, block: model.Rules) -> str:
        lines = border("bottom", colour="777777") + border("between", colour="777777")
        stands = [Stand(borders=lines, exact=block.pitch * MM, keep=n < _KEPT_RULES) for n in range(1, block.count + 1)]
        made = "".join(self._p("", self.styles.small(self._small), one) for one in stands)
        return made + self._gap(6)

    def _cut_line(self, block: model.CutLine) -> str:
        stops = ((self.width / 2, "center"), (self.width, "right"))
        tabs = "".join(f'<w:tab w:val="{kind}" w:leader="hyphen" w:pos="{round(at * 20)}"/>' for at, kind in stops)
        said = f"{TAB}{run(f' {block.text or self.t(words.CUT)} ', italic=True)}{TAB}"
        return self._p(said, self.styles.small(9), tabs=tabs, before=12, after=12)

    def _executor(self, block: model.Executor) -> str:
        """A frame at the foot of the sheet, tied to an empty paragraph behind it."""
        place = (
            f'<w:framePr w:w="{round(self.width * 20)}" w:wrap="around" w:vAnchor="margin" w:hAnchor="margin" '
            'w:xAlign="left" w:yAlign="bottom"/>'
        )
        return self._p(run(block.text), self.styles.small(9.5), frame=place, align="left") + self._gap(1)


def _announces(blocks: Sequence[Block], n: int) -> bool:
    """Whether this is a short text in front of signatures, which do not go to a new sheet alone."""
    match blocks[n]:
        case model.Paragraph(text=text):
            return len(model.plain(text)) < _SHORT and _leads(blocks, n)
        case model.Spacer():
            return _leads(blocks, n)
        case _:
            return False


def _leads(blocks: Sequence[Block], n: int) -> bool:
    """Whether signatures follow, perhaps after short texts."""
    if n + 1 >= len(blocks):
        return False
    match blocks[n + 1]:
        case model.Signatures():
            return True
        case model.Keep(blocks=inner):
            return any(isinstance(one, model.Signatures) for one in inner)
        case model.Columns(left=left, right=right):
            return any(isinstance(one, model.Signatures) for one in (*left, *right))
        case _:
            return _announces(blocks, n + 1)


def _flat(text: str) -> str:
    return escape(words.printable(text).replace("\n", " "))
