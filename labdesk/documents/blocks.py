"""The text of a manual as it is stored: JSON that stands for blocks of the document model.

The JSON is a list of objects, one for each block, told apart by `type`:

    {"type": "paragraph", "runs": [RUN, ...], "align": "justify"}      align: left, centre, right, justify (default)
    {"type": "heading", "level": 3, "text": "..."}                     level: 3 or 4
    {"type": "bullets", "items": [[RUN, ...], ...]}
    {"type": "numbers", "items": [[RUN, ...], ...]}
    {"type": "table", "title": "...", "columns": ["...", ...], "rows": [["...", ...], ...]}
    {"type": "picture", "blob": "<SHA-256>", "caption": "..."}
    {"type": "chart", "kind": "line", "labels": ["...", ...], "series": [{"name": "...", "values": [1, 2.5, null]}],
     "title": "..."}                                                   kind: line or bar
    {"type": "reference", "text": "..."}                               an item of the list of references
    {"type": "break"}                                                  what follows starts on a new sheet

RUN is {"text": "...", "bold": true, "italic": true, "underline": true, "note": "text of a footnote"}; only `text` is
needed. References that follow one another make one numbered list. Unknown keys are ignored.
"""

from __future__ import annotations

import hashlib
import json
import math
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any, cast

from labdesk.documents.model import (
    Align,
    Block,
    Bullets,
    Chart,
    Clause,
    Clauses,
    Column,
    Heading,
    PageBreak,
    Paragraph,
    Picture,
    Run,
    Series,
    Table,
    Text,
    plain,
    runs,
)
from labdesk.documents.words import printable
from labdesk.errors import LabDeskError
from labdesk.i18n import N_

PictureOf = Callable[[str], bytes | None]
_DAMAGED = N_("The text of this section is damaged; take an earlier version from its history.")
_NOT_UNDERSTOOD = N_("Part {n} of the text of this section is not understood; write it again.")
_LONGEST = 5_000_000


@dataclass(frozen=True)
class References(Clauses):
    """The items of a list of references; numbers go on from one list to the next."""


def to_blocks(json_text: str | None, picture: PictureOf) -> list[Block]:
    """The blocks of a stored text; `picture` gives the bytes of a blob. Raises LabDeskError when it is damaged."""
    if not json_text:
        return []
    found: list[Block] = []
    for n, part in enumerate(_parsed(json_text), 1):
        try:
            block = _block(part, picture)
        except (KeyError, TypeError, ValueError, AttributeError):
            raise LabDeskError(_NOT_UNDERSTOOD, n=n) from None
        if isinstance(block, References) and found and isinstance(found[-1], References):
            found[-1] = replace(found[-1], items=[*found[-1].items, *block.items])
        else:
            found.append(block)
    return found


def _parsed(json_text: str) -> list[Any]:
    try:
        if len(json_text) > _LONGEST:
            raise ValueError("too long")
        json_text.encode()
        parts = json.loads(json_text, object_pairs_hook=_once, parse_constant=_refused)
        json.dumps(parts, ensure_ascii=False).encode()
    except (ValueError, RecursionError):
        raise LabDeskError(_DAMAGED) from None
    if not isinstance(parts, list):
        raise LabDeskError(_DAMAGED)
    return parts


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a key stands twice")
    return found


def _refused(constant: str) -> float:
    raise ValueError(constant)


def _block(part: dict[str, Any], picture: PictureOf) -> Block:
    match part["type"]:
        case "paragraph":
            return _paragraph(part)
        case "heading":
            return Heading(_text(part["text"]), 4 if part.get("level") == 4 else 3)
        case "bullets":
            return Bullets([_runs(item) for item in part["items"]])
        case "numbers":
            return Clauses([_runs(item) for item in part["items"]])
        case "reference":
            return References([_text(part["text"])])
        case "table":
            return _table(part)
        case "picture":
            return Picture(picture(_text(part["blob"])) or b"", _text(part.get("caption")))
        case "chart":
            return _chart(part)
        case "break":
            return PageBreak()
    raise ValueError(part["type"])


def _paragraph(part: dict[str, Any]) -> Paragraph:
    align = part.get("align") or "justify"
    if align not in ("left", "centre", "right", "justify"):
        raise ValueError(align)
    return Paragraph(_runs(part["runs"]), cast(Align, align))


def _table(part: dict[str, Any]) -> Table:
    columns = [Column(_text(title)) for title in part["columns"]]
    rows = [[_text(cell) for cell in row][: len(columns)] for row in part["rows"]]
    return Table(columns, rows, _text(part.get("title")))


def _chart(part: dict[str, Any]) -> Chart:
    if part["kind"] not in ("line", "bar"):
        raise ValueError(part["kind"])
    labels = [_text(label) for label in part["labels"]]
    series = [
        Series(_text(each.get("name")), [_number(v) for v in each["values"]][: len(labels)]) for each in part["series"]
    ]
    return Chart(part["kind"], labels, series, _text(part.get("title")))


def _text(value: Any) -> str:
    if value is not None and not isinstance(value, str):
        raise TypeError(value)
    return printable(value or "")


def _number(value: Any) -> float | None:
    if value is None:
        return None
    number = float(value)
    if isinstance(value, bool | str) or not math.isfinite(number):
        raise ValueError(value)
    return number


def _runs(parts: list[dict[str, Any]]) -> tuple[Run, ...]:
    return tuple(
        Run(
            _text(part["text"]),
            bool(part.get("bold")),
            bool(part.get("italic")),
            bool(part.get("underline")),
            _text(part.get("note")),
        )
        for part in parts
    )


def to_json(blocks: Iterable[Block]) -> str:
    """The stored text of blocks; of a block that manuals do not have, TypeError. Pictures are named by SHA-256."""
    return json.dumps([part for block in blocks for part in _parts(block)], ensure_ascii=False)


def _parts(block: Block) -> Iterator[dict[str, Any]]:
    match block:
        case Paragraph():
            yield {"type": "paragraph", "runs": _written(block.text), "align": block.align}
        case Heading():
            yield {"type": "heading", "level": max(block.level, 3), "text": block.text}
        case Bullets():
            yield {"type": "bullets", "items": [_written(item) for item in block.items]}
        case References():
            yield from ({"type": "reference", "text": plain(item)} for item in _flat(block.items))
        case Clauses():
            yield {"type": "numbers", "items": [_written(item) for item in _flat(block.items)]}
        case Table():
            rows = [[str(cell or "") for cell in row.cells] for row in block.walk()]
            titles = [column.title for column in block.columns]
            yield {"type": "table", "title": block.title, "columns": titles, "rows": rows}
        case Picture():
            blob = hashlib.sha256(block.data).hexdigest() if block.data else ""
            yield {"type": "picture", "blob": blob, "caption": block.caption}
        case Chart():
            series = [{"name": each.name, "values": list(each.values)} for each in block.series]
            yield {
                "type": "chart", "kind": block.kind, "labels": list(block.labels), "series": series,
                "title": block.title,
            }  # fmt: skip
        case PageBreak():
            yield {"type": "break"}
        case _:
            raise TypeError(type(block).__name__)


def _flat(items: Sequence[Clause | Text]) -> Iterator[Text]:
    for item in items:
        if isinstance(item, Clause):
            yield item.text
            yield from _flat(item.clauses)
        else:
            yield item


def _written(text: Text) -> list[dict[str, Any]]:
    found = []
    for run in runs(text):
        looks = {"bold": run.bold, "italic": run.italic, "underline": run.underline, "note": run.note}
        found.append({"text": run.text, **{name: value for name, value in looks.items() if value}})
    return found


# --- Markdown ----------------------------------------------------------------------------------------------------


def from_markdown(text: str) -> list[Block]:
    """The blocks of a Markdown text (CommonMark with tables).

    HTML stands there as the characters it is written with; of pictures only their description is kept, of web links
    the address as a footnote; nothing is opened or fetched.
    """
    from markdown_it import MarkdownIt  # takes a tenth of a second

    if len(text) > _LONGEST:
        raise LabDeskError(N_("The text is too long; divide it into sections."))
    parser = MarkdownIt("commonmark", {"html": False}).enable("table")
    return list(_Markdown(parser.parse(printable(text))).blocks())


class _Markdown:
    """Walks the tokens of a parsed text."""

    def __init__(self, tokens: Sequence[Any]) -> None:
        self._tokens = iter(tokens)

    def blocks(self) -> Iterator[Block]:
        for token in self._tokens:
            match token.type:
                case "heading_open":
                    inline = next(self._tokens)
                    level = 4 if int(token.tag[1]) > 3 else 3
                    yield Heading(plain(_inline(inline)), cast(Any, level), listed=True)
                case "inline":
                    yield Paragraph(_inline(token))
                case "fence" | "code_block":
                    yield Paragraph(token.content.rstrip("\n"), "left")
                case "bullet_list_open":
                    yield Bullets(self._items())
                case "ordered_list_open":
                    yield Clauses(self._items())
                case "table_open":
                    yield self._table()

    def _items(self) -> list[Text]:
        """The items of the list that has just begun; those of lists inside it follow their own."""
        found: list[Text] = []
        depth = 1
        while depth:
            token = next(self._tokens)
            if token.type in ("bullet_list_open", "ordered_list_open"):
                depth += 1
            elif token.type in ("bullet_list_close", "ordered_list_close"):
                depth -= 1
            elif token.type == "inline":
                found.append(_inline(token))
            elif token.type in ("fence", "code_block"):
                found.append(token.content.rstrip("\n"))
        return found

    def _table(self) -> Table:
        lines: list[list[str]] = []
        for token in self._tokens:
            if token.type == "table_close":
                break
            if token.type == "tr_open":
                lines.append([])
            elif token.type == "inline":
                lines[-1].append(plain(_inline(token)))
        return Table([Column(title) for title in lines[0]], lines[1:])


def _inline(token: Any) -> tuple[Run, ...]:
    found: list[Run] = []
    bold = italic = 0
    link = ""
    for child in token.children or ():
        match child.type:
            case "strong_open" | "strong_close":
                bold += child.nesting
            case "em_open" | "em_close":
                italic += child.nesting
            case "link_open":
                href = str(child.attrGet("href") or "")
                link = href if href.startswith(("http://", "https://", "mailto:")) else ""
            case "link_close":
                if link and found:
                    found[-1] = replace(found[-1], note=link)
                link = ""
            case _:
                said = {"softbreak": " ", "hardbreak": "\n"}.get(child.type, child.content)
                run = Run(said, bool(bold), bool(italic))
                if found and replace(found[-1], text=said) == run:
                    found[-1] = replace(run, text=found[-1].text + said)
                elif said:
                    found.append(run)
    return tuple(found)
