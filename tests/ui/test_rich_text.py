"""Blocks become a document under the cursor and come back as they were, letter by letter."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument

from labdesk.ui.pages.rich_text import read_blocks, selected_blocks, write_blocks

Block = dict[str, Any]
HOSTILE = "<b>teg</b> & _x_ > y  `kod` **emas** &amp; \\n [a](b) oʻgʻil ʼ «Боғ» \u00a0|\t| 1. 2.   "


def paragraph(*runs: Block, **more: Any) -> Block:
    return {"type": "paragraph", "runs": list(runs), **more}


def back(blocks: list[Block]) -> list[Block]:
    document = QTextDocument()
    write_blocks(document, blocks)
    return read_blocks(document)


EVERY: dict[str, list[Block]] = {
    "nothing": [],
    "plain": [paragraph({"text": "Maktabgacha yosh"})],
    "hostile": [paragraph({"text": HOSTILE})],
    "looks": [
        paragraph(
            {"text": "a"},
            {"text": "b", "bold": True},
            {"text": "c", "italic": True},
            {"text": "d", "underline": True},
            {"text": "e", "bold": True, "italic": True, "underline": True},
        )
    ],
    "lines": [paragraph({"text": "one\ntwo\n\nfour"})],
    "aligned": [paragraph({"text": x}, align=x) for x in ("left", "centre", "right")],
    "notes": [
        paragraph(
            {"text": "Froebel", "note": "Fröbel F. & <i>co</i>"}, {"text": "", "note": "second"}, {"text": " said"}
        ),
        paragraph({"text": "same look", "note": "n"}, {"text": " goes on"}, {"text": "!", "bold": True, "note": "n"}),
    ],
    "headings": [
        {"type": "heading", "level": 3, "text": "3.1. <Musiqiy> oʻyinlar"},
        paragraph({"text": "text"}),
        {"type": "heading", "level": 4, "text": "Jihozlar & asboblar"},
    ],
    "lists": [
        {"type": "bullets", "items": [[{"text": "doira"}], [{"text": "nay", "bold": True, "note": "puflama"}]]},
        {"type": "bullets", "items": [[{"text": "another list"}]]},
        {"type": "numbers", "items": [[{"text": "one"}], [{"text": "two"}]]},
        paragraph({"text": "between"}),
        {"type": "numbers", "items": [[{"text": "one again"}]]},
    ],
    "table": [
        {
            "type": "table",
            "title": "Oʻyinlar <3>",
            "columns": ["Nomi", "Yoshi"],
            "rows": [["Bekin & top", "3–4"], ["", "a\nb"]],
        },
        {"type": "table", "title": "", "columns": ["x"], "rows": []},
    ],
    "text round a table": [
        paragraph({"text": "before"}),
        {"type": "table", "title": "", "columns": ["a", "b"], "rows": [["1", "2"]]},
        paragraph({"text": "after"}),
    ],
    "list before a table": [
        {"type": "bullets", "items": [[{"text": "x"}]]},
        {"type": "table", "title": "t", "columns": ["a"], "rows": [["1"]]},
        {"type": "bullets", "items": [[{"text": "y"}]]},
    ],
    "atoms": [
        {"type": "picture", "blob": "0" * 64, "caption": "Doira & <oʻyin>"},
        {"type": "picture", "blob": "0" * 64, "caption": "Doira & <oʻyin>"},
        {"type": "break"},
        {"type": "break"},
        {
            "type": "chart",
            "kind": "line",
            "labels": ["a"],
            "series": [{"name": "s", "values": [1, None, 2.5]}],
            "title": "",
        },
        {"type": "of tomorrow", "deep": {"er": [1, 2]}},
    ],
    "references": [{"type": "reference", "text": "Fröbel F. Kindergarten. – 1840. – 12 b. <x>"}],
}


@pytest.mark.parametrize("name", EVERY)
def test_a_document_gives_back_the_blocks_it_was_made_from(name: str, qapp: object) -> None:
    assert back(EVERY[name]) == EVERY[name]


def test_all_blocks_together_come_back_in_their_order(qapp: object) -> None:
    together = [block for blocks in EVERY.values() for block in [*blocks, paragraph({"text": "."})]]
    assert back(together) == together


def test_empty_paragraphs_and_items_are_not_kept(qapp: object) -> None:
    blocks = [
        paragraph(),
        paragraph({"text": "x"}),
        {"type": "bullets", "items": [[], [{"text": "y"}]]},
        paragraph(),
    ]
    assert back(blocks) == [paragraph({"text": "x"}), {"type": "bullets", "items": [[{"text": "y"}]]}]


def test_characters_no_text_has_are_dropped_and_nothing_with_them(qapp: object) -> None:
    blocks = [paragraph({"text": "a\x00b\x1bc\ufdd0d\ufffce\ud800f\r\ng\u2029h"})]
    assert back(blocks) == [paragraph({"text": "abcdef\ng\nh"})]


def test_a_selection_becomes_blocks_with_its_notes(qapp: object) -> None:
    document = QTextDocument()
    write_blocks(document, EVERY["notes"])
    cursor = QTextCursor(document)
    cursor.setPosition(3)
    cursor.setPosition(8, QTextCursor.MoveMode.KeepAnchor)
    assert selected_blocks(cursor) == [paragraph({"text": "ebel", "note": "Fröbel F. & <i>co</i>"})]


words = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Cn", "Co"], exclude_characters="\u2028\u2029\ufffc"),
    min_size=1,
    max_size=30,
)
look = st.fixed_dictionaries({}, optional={"bold": st.just(True), "italic": st.just(True), "underline": st.just(True)})


@st.composite
def lines(draw: Any) -> list[Block]:
    """Runs no two neighbours of which look alike, unless a note stands between."""
    runs: list[Block] = []
    for flags in draw(st.lists(look, min_size=1, max_size=4)):
        run = {"text": draw(words), **flags}
        before = runs[-1] if runs else None
        if before and "note" not in before and {k: v for k, v in before.items() if k != "text"} == flags:
            before["note"] = draw(words)
        runs.append(run)
    return runs


word_pairs = st.lists(words, min_size=2, max_size=2)
any_block = st.one_of(
    st.builds(lambda r: paragraph(*r), lines()),
    st.builds(lambda t, n: {"type": "heading", "level": n, "text": t}, words, st.sampled_from([3, 4])),
    st.builds(
        lambda items, kind: {"type": kind, "items": items},
        st.lists(lines(), min_size=1, max_size=3),
        st.sampled_from(["bullets", "numbers"]),
    ),
    st.builds(
        lambda title, columns, rows: {"type": "table", "title": title, "columns": columns, "rows": rows},
        words,
        word_pairs,
        st.lists(word_pairs, max_size=3),
    ),
    st.builds(lambda c: {"type": "picture", "blob": "f", "caption": c}, words),
    st.builds(lambda t: {"type": "reference", "text": t}, words),
)


@settings(max_examples=60, deadline=None)
@given(st.lists(any_block, max_size=5))
def test_whatever_is_written_is_read(qapp: object, wanted: list[Block]) -> None:
    assert back(wanted) == wanted
