"""The stored text of manuals: there and back without loss, damaged text refused, Markdown read without danger."""

from __future__ import annotations

import json
import time

import pytest

from labdesk.documents.blocks import References, from_markdown, to_blocks, to_json
from labdesk.documents.model import Bullets, Clauses, Heading, Paragraph, Picture, Run, Table, plain
from labdesk.errors import LabDeskError

ALL = [
    {
        "type": "paragraph",
        "runs": [{"text": "Soʻz", "bold": True, "note": "izoh"}, {"text": " boyligi"}],
        "align": "left",
    },
    {"type": "heading", "level": 4, "text": "Sarlavha"},
    {"type": "bullets", "items": [[{"text": "bir"}], [{"text": "ikki", "italic": True}]]},
    {"type": "numbers", "items": [[{"text": "uch", "underline": True}]]},
    {"type": "table", "title": "Jadval", "columns": ["a", "b"], "rows": [["1", "2"]]},
    {"type": "picture", "blob": "", "caption": "Rasm"},
    {
        "type": "chart",
        "kind": "bar",
        "labels": ["x", "y"],
        "series": [{"name": "s", "values": [1.0, None]}],
        "title": "D",
    },
    {"type": "reference", "text": "Birinchi."},
    {"type": "reference", "text": "Ikkinchi."},
    {"type": "break"},
]


def test_there_and_back() -> None:
    blocks = to_blocks(json.dumps(ALL), lambda sha: None)
    assert json.loads(to_json(blocks)) == ALL
    assert len([b for b in blocks if isinstance(b, References)]) == 1
    assert to_blocks("", lambda sha: None) == to_blocks(None, lambda sha: None) == []


def test_a_picture_comes_from_its_blob_and_is_named_by_it() -> None:
    sha = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    (block,) = to_blocks(json.dumps([{"type": "picture", "blob": sha}]), {sha: b"abc"}.get)
    assert isinstance(block, Picture)
    assert block.data == b"abc"
    assert json.loads(to_json([block]))[0]["blob"] == sha


@pytest.mark.parametrize(
    "text",
    [
        "[" * 90_000 + "]" * 90_000,
        '[{"type": "break", "type": "break"}]',
        '[{"type": "chart", "kind": "bar", "labels": ["a"], "series": [{"name": "", "values": [NaN]}]}]',
        '[{"type": "chart", "kind": "bar", "labels": ["a"], "series": [{"name": "", "values": [1e999]}]}]',
        '[{"type": "heading", "text": "\\ud800"}]',
        '{"type": "break"}',
        "[1]",
        '[{"type": "unknown"}]',
        '[{"type": "paragraph", "runs": "text"}]',
        '[{"type": "paragraph", "runs": [], "align": "up"}]',
        '[{"type": "table", "columns": 5, "rows": []}]',
        "not json",
    ],
)
def test_damaged_text_is_refused_in_a_sentence(text: str) -> None:
    with pytest.raises(LabDeskError):
        to_blocks(text, lambda sha: None)


def test_markdown_becomes_blocks() -> None:
    text = "# Bob\n\nMatn **qalin** va *yotiq*.\n\n- bir\n- ikki\n\n1. uch\n\n"
    text += "| a | b |\n|---|---|\n| 1 | 2 |\n\n#### Kichik\n"
    heading, paragraph, bullets, numbers, table, small = from_markdown(text)
    assert isinstance(heading, Heading) and heading.level == 3
    assert isinstance(paragraph, Paragraph) and Run("qalin", bold=True) in paragraph.text  # type: ignore[operator]
    assert isinstance(bullets, Bullets) and [plain(i) for i in bullets.items] == ["bir", "ikki"]
    assert isinstance(numbers, Clauses)
    assert isinstance(table, Table) and [c.title for c in table.columns] == ["a", "b"]
    assert isinstance(small, Heading) and small.level == 4


def test_hostile_markdown_is_only_text() -> None:
    text = (
        "<script>alert(1)</script>\n![a](file:///etc/passwd)\n![b](http://127.0.0.1/b.png)\n[js](javascript:alert(1))"
    )
    blocks = from_markdown(text)
    assert all(isinstance(block, Paragraph) for block in blocks)
    assert "<script>alert(1)</script>" in plain(blocks[0].text)  # type: ignore[union-attr]
    assert not any(run.note for run in blocks[0].text)  # type: ignore[union-attr]


@pytest.mark.parametrize("piece", ["[", "*a ", "`", "_x ", "![", "> ", "- "])
def test_endless_brackets_do_not_hang(piece: str) -> None:
    def taken(amount: int) -> float:
        start = time.perf_counter()
        from_markdown(piece * amount)
        return time.perf_counter() - start

    small = min(taken(5_000) for _ in range(3))
    # Four times the text: a hang would be far beyond its square.
    assert min(taken(20_000) for _ in range(2)) < 40 * small


def test_a_web_address_becomes_a_footnote() -> None:
    (paragraph,) = from_markdown("Qarang: [lex](https://lex.uz).")
    assert Run("Qarang: lex", note="https://lex.uz") in paragraph.text  # type: ignore[union-attr, operator]
