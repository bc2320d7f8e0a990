"""The head of the form and those who sign, as a site settled them, in every language and every kind of file."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PIL import Image
from PySide6.QtPdf import QPdfDocument

from labdesk.documents import registry
from labdesk.documents.blank import LETTERHEAD, SIGNATORIES
from labdesk.documents.model import Approval, Document, Letterhead, Paragraph, Signature, Signatures
from labdesk.i18n import language
from labdesk.store import Store


@pytest.fixture
def site(store: Store) -> Iterator[Store]:
    head = store.save(
        "person", {"surname_latn": "Aliyeva", "first_latn": "Nodira", "surname_cyrl": "Алиева", "first_cyrl": "Нодира"}
    )
    values = {
        "name": "45-sonli DMTT", "name_ru": "ГДОО № 45", "sort": "mtt", "head": head, "head_position": "Direktor",
        "address": "Toshkent, Bogʻ koʻchasi 5", "phone": "712441824", "stir": "201234567",
    }  # fmt: skip
    own = store.save("organisation", values)
    store.save("site", {"name": "Maydoncha", "organisation": own, "place": "Toshkent"})
    store.save("project", {"title": "Loyiha"})
    project = store.save("project_group", {"project": 1, "title": "Guruh", "order_date": date(2026, 11, 23)})
    assert project == 1
    yield store


def order(store: Store, code: str) -> Document:
    return registry.make(store, "project-group-order", language(code), 1)[0]


def head(store: Store, code: str = "uz-Latn") -> Letterhead:
    return next(b for b in order(store, code).blocks if isinstance(b, Letterhead))


def signed(store: Store, code: str) -> Signature:
    return next(b for b in order(store, code).blocks if isinstance(b, Signatures)).rows[0]


def logo() -> bytes:
    file = io.BytesIO()
    Image.new("RGB", (300, 200), "#0f6b73").save(file, "PNG")
    return file.getvalue()


def test_without_a_setting_the_head_bears_the_name_alone(site: Store) -> None:
    found = head(site)
    assert (found.organisation, found.logo, list(found.lines)) == ("45-sonli DMTT", b"", [])


def test_lines_come_from_the_passport_until_they_are_written_otherwise(site: Store) -> None:
    site.set_setting(LETTERHEAD, {"contacts": True, "phone": "+998 71 200-00-00", "bank": "Xalq banki, MFO 00450"})
    assert list(head(site).lines) == [
        "Toshkent, Bogʻ koʻchasi 5",
        language("uz-Latn")("tel.: {phone}", phone="+998 71 200-00-00"),
        language("uz-Latn")("STIR {stir}", stir="201234567") + ", Xalq banki, MFO 00450",
    ]
    assert head(site, "uz-Cyrl").lines[0] == "Тошкент, Боғ кўчаси 5"


def test_the_name_of_the_form_is_said_in_the_language_of_the_paper(site: Store) -> None:
    site.set_setting(LETTERHEAD, {"name": "45-sonli bogʻcha", "name_en": "Kindergarten No. 45"})
    assert [head(site, code).organisation for code in ("uz-Latn", "uz-Cyrl", "ru", "en")] == [
        "45-sonli bogʻcha", "45-сонли боғча", "ГДОО № 45", "Kindergarten No. 45",
    ]  # fmt: skip


def test_who_was_settled_on_signs_instead_of_the_records(site: Store) -> None:
    assert signed(site, "uz-Latn").name == "N. Aliyeva"
    given = {"director": {"name": "Gʻaniyeva Shahlo Shavkatovna", "position": "Direktor vazifasini bajaruvchi"}}
    site.set_setting(SIGNATORIES, given)
    assert signed(site, "uz-Latn") == Signature("Direktor vazifasini bajaruvchi", "Sh. Sh. Gʻaniyeva")
    assert signed(site, "uz-Cyrl") == Signature("Директор вазифасини бажарувчи", "Ш. Ш. Ғаниева")
    given["director"] |= {"name_ru": "Ганиева Шахло Шавкатовна", "position_ru": "И. о. директора"}
    site.set_setting(SIGNATORIES, given)
    assert signed(site, "ru") == Signature("И. о. директора", "Ш. Ш. Ганиева")


def test_the_approval_names_the_settled_director(site: Store) -> None:
    site.set_setting(SIGNATORIES, {"director": {"name": "Sh. Gʻaniyeva", "position": ""}})
    made = registry.make(site, "site-passport", language("uz-Latn"))[0]
    approval = next(b for b in made.blocks if isinstance(b, Approval))
    assert approval.approved[2].endswith("Sh. Gʻaniyeva")
    assert "direktori" in approval.approved[1]


def test_the_logo_and_the_lines_are_in_every_kind_of_file(site: Store, tmp_path: Path, qapp: object) -> None:
    site.set_setting(LETTERHEAD, {"logo": site.put_blob(logo()), "contacts": True})
    made = [order(site, "uz-Latn")]
    made[0].blocks[1:] = [Paragraph("Matn")]  # type: ignore[index]
    for ending in ("pdf", "xlsx", "docx", "html"):
        registry.write(made, tmp_path / f"letter.{ending}")
    pdf = QPdfDocument()
    pdf.load(str(tmp_path / "letter.pdf"))
    assert "201234567" in pdf.getAllText(0).text()
    assert b"/Subtype /Image" in (tmp_path / "letter.pdf").read_bytes()
    sheet = load_workbook(tmp_path / "letter.xlsx").active
    assert sheet is not None
    assert len(sheet._images) == 1
    assert any("201234567" in str(cell.value) for row in sheet.iter_rows() for cell in row)
    with zipfile.ZipFile(tmp_path / "letter.docx") as parts:
        assert any(name.startswith("word/media/") for name in parts.namelist())
        assert "201234567" in parts.read("word/document.xml").decode()
    page = (tmp_path / "letter.html").read_text(encoding="utf-8")
    assert "data:image/png" in page
    assert "201234567" in page


def test_the_legend_of_attendance_follows_the_dictionary(site: Store) -> None:
    values = {"title": "Amaliyot", "university": 1, "starts": date(2026, 11, 2), "ends": date(2026, 11, 20)}
    period = site.save("practice_period", values)
    site.save("term", {"dictionary": "attendance", "name": "Onlayn", "name_ru": "Онлайн", "sign": "O"})
    site.save("term", {"dictionary": "attendance", "code": "late", "name": "Kechikdi", "hidden": True})
    made = registry.make(site, "attendance-sheet", language("ru"), period)[0]
    legend = next(str(b.text) for b in made.blocks if isinstance(b, Paragraph) and "онлайн" in str(b.text))
    assert "У" in legend
    assert legend.count(";") == 5
