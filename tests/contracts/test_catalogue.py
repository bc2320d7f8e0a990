"""Every sentence a user can see is translated, with the same placeholders, in letters our fonts hold."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

import labdesk
from labdesk.i18n import LANGUAGES, language
from labdesk.i18n.catalogue import TRANSLATED, _texts, cyrillic, load, messages, path
from labdesk.i18n.scripts import script_of

PLACEHOLDER = re.compile(r"\{(\w*)\}")


@pytest.mark.parametrize("locale", TRANSLATED)
def test_no_message_is_missing_or_left_over(locale: str) -> None:
    known = {m.id for m in load(locale) if m.id and all(_texts(m)) and _texts(m)}
    wanted = set(messages())
    assert wanted - known == set()
    assert known - wanted == set()


def test_whatever_is_said_in_code_is_gathered() -> None:
    known = {m if isinstance(m, str) else m[0] for m in messages()}
    missed = []
    for source in Path(labdesk.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and node.args and isinstance(node.args[0], ast.Constant):
                name, text = getattr(node.func, "id", getattr(node.func, "attr", "")), node.args[0].value
                if name in ("t", "_t", "N_") and isinstance(text, str) and text not in known:
                    missed.append(f"{source.name}:{node.lineno} {text}")
    assert missed == []


@pytest.mark.parametrize("locale", TRANSLATED)
def test_placeholders_are_the_same_in_every_language(locale: str) -> None:
    wrong = []
    for message in load(locale):
        ids = [message.id] if isinstance(message.id, str) else list(message.id)
        wanted = {frozenset(PLACEHOLDER.findall(i)) - {"n"} for i in ids}
        wrong += [(message.id, t) for t in _texts(message) if frozenset(PLACEHOLDER.findall(t)) - {"n"} not in wanted]
    assert wrong == []


def test_uzbek_apostrophes_are_the_right_letters() -> None:
    wrong = [t for m in load("uz_Latn") for t in _texts(m) if re.search(r"\w['‘’`´]\w", t) and m.id]
    assert wrong == []


def test_cyrillic_follows_from_latin_unless_reviewed() -> None:
    latin = {m.id: _texts(m) for m in load("uz_Latn") if m.id}
    for message in load("uz_Cyrl"):
        if message.id and "reviewed" not in message.user_comments:
            assert _texts(message) == [cyrillic(t) for t in latin[message.id]]


@pytest.mark.parametrize("locale", TRANSLATED)
def test_the_compiled_catalogue_is_fresh(locale: str) -> None:
    t = language(locale.replace("_", "-"))
    stale = [m.id for m in load(locale) if m.id and isinstance(m.id, str) and t(m.id) != m.string]
    assert path(locale, "mo").exists()
    assert stale == []


def test_russian_and_cyrillic_are_written_in_cyrillic_letters() -> None:
    for locale in ("uz_Cyrl", "ru"):
        latin = [
            m.string
            for m in load(locale)
            if m.id and isinstance(m.string, str) and script_of(m.string) in ("latn", "reform")
        ]
        words = [t for t in latin if len(t) > 12 and not re.search(r"[A-Z]{3}|@|\.\w|LabDesk|Excel|PDF|\{", t)]
        assert words == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_sentence_can_be_printed_with_the_embedded_fonts(code: str) -> None:
    from labdesk.documents import fonts

    t = language(code)
    texts = "".join(t(m) if isinstance(m, str) else t.plural(m[0], m[1], 2) for m in messages() if "{" not in str(m))
    assert fonts.missing(texts) == set()
