"""Every page of the window is explained in every language; no link leads nowhere, no button is called otherwise."""

from __future__ import annotations

import re

import pytest

from labdesk.documents import fonts, help
from labdesk.i18n import LANGUAGES, language
from labdesk.i18n.catalogue import messages
from labdesk.i18n.scripts import script_of
from labdesk.paths import resources
from labdesk.schema import records
from labdesk.ui.shell import PAGES

LINK = re.compile(r"\]\(([^)]*)\)")


@pytest.mark.parametrize("page", sorted({*records(), *PAGES}))
def test_every_page_of_the_window_has_a_topic(page: str) -> None:
    assert help.SHARED.get(page, page) in help.TOPICS


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("topic", help.TOPICS)
def test_a_topic_is_whole_in_every_language(topic: str, code: str) -> None:
    text = help.source(topic, code)
    assert text.startswith("# ")
    assert 90 < len(text.split()) < 240
    assert set(LINK.findall(text)) <= {f"{each}.md" for each in help.TOPICS}
    assert f"({topic}.md)" not in text
    assert "{" not in help.text(topic, language(code))
    assert fonts.missing(text.replace("\n", " ")) == set()


def test_buttons_are_called_as_the_catalogue_calls_them() -> None:
    known = set(messages())
    wrong = {(topic, name) for topic in help.TOPICS for code in help.WRITTEN for name in help.names(topic, code)} - {
        (topic, name) for topic in help.TOPICS for name in known
    }
    assert wrong == set()
    assert "**Сақлаш ва янги**" in help.text("forms", language("uz-Cyrl"))


@pytest.mark.parametrize("topic", help.TOPICS)
def test_every_language_tells_the_same_steps_names_and_links(topic: str) -> None:
    def shape(code: str) -> tuple[object, ...]:
        text = help.source(topic, code)
        marks = [re.match(r"#+ |\d+\. |- |", line).group() for line in text.splitlines() if line]  # type: ignore[union-attr]
        return marks, sorted(help.names(topic, code)), sorted(LINK.findall(text))

    assert len({repr(shape(code)) for code in help.WRITTEN}) == 1


def test_no_file_is_left_over_and_uzbek_letters_are_the_right_ones() -> None:
    for code in help.WRITTEN:
        assert sorted(f.stem for f in resources("help", code).iterdir()) == sorted(help.TOPICS)
    for topic in help.TOPICS:
        assert re.findall(r"\w['‘’`´]\w", re.sub("`[^`]*`", "", help.source(topic, "uz-Latn"))) == []
        assert script_of(help.title(topic, language("uz-Cyrl"))) == "cyrl"
