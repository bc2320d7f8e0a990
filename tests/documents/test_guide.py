"""The quick guide has eight pages in every language, with what the help says."""

from __future__ import annotations

from pathlib import Path

import pytest
from pypdf import PdfReader

from labdesk import cli
from labdesk.documents import guide, help
from labdesk.i18n import SCRIPTS, language


@pytest.mark.parametrize("code", SCRIPTS)
def test_it_has_eight_pages_in_every_language(code: str, tmp_path: Path) -> None:
    target = tmp_path / "guide.pdf"
    assert cli.main(["guide", str(target), "--language", code]) == 0
    pages = PdfReader(target).pages
    assert len(pages) == guide.PAGES == 8
    t = language(code)
    for page, (topics, picture) in zip(pages[1:], guide.SHEETS, strict=True):
        said = page.extract_text()
        assert all(help.title(topic, t) in said for topic in topics)
        assert len(said) > 500
        assert len(page.images) == bool(picture)
    assert round(float(pages[0].mediabox.width)) == 420
