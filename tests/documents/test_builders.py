"""Every paper is drawn up from a small invented site in four languages, written, and read back."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from PIL import Image
from PySide6.QtPdf import QPdfDocument

from labdesk.documents import registry
from labdesk.documents.blocks import References, to_json
from labdesk.documents.model import (
    Block,
    Bullets,
    Cell,
    Chart,
    Clauses,
    Column,
    Document,
    Heading,
    Paragraph,
    Picture,
    Run,
    Series,
    Table,
)
from labdesk.errors import LabDeskError
from labdesk.i18n import LANGUAGES, language
from labdesk.schema.declare import records
from labdesk.store import Store
from labdesk.store.listing import Query


def _picture() -> bytes:
    file = io.BytesIO()
    Image.new("RGB", (300, 400), "#7fa6c9").save(file, "PNG")
    return file.getvalue()


PIXEL = _picture()
TODAY = date.today()


@dataclass
class Site:
    """The store and the ids that papers are asked for by."""

    store: Store
    ids: dict[str, int]

    def make(self, key: str, code: str = "uz-Latn", **options: Any) -> list[Document]:
        subject = registry.printed()[key].subject
        return registry.make(self.store, key, language(code), self.ids.get(subject), **options)


def _person(store: Store, surname: str, first: str, patronymic: str, **more: Any) -> int:
    return store.save("person", {"surname_latn": surname, "first_latn": first, "patronymic_latn": patronymic, **more})


def build(path: Path) -> Site:
    """A kindergarten with a university, six trainees, a project group, a talented child, a manual."""
    store = Store.create(path)
    save = store.save
    director = _person(store, "Abdullayeva", "Nafisa", "Shavkatovna", phone="+998 90 123-45-67", sex="f")
    rector = _person(store, "Yoʻldoshev", "Gʻayrat", "Shukurovich")
    chair = _person(store, "Rizayeva", "Gulchehra", "Baxtiyorovna")
    methodologist = _person(store, "Oʻrinboyeva", "Shahnoza", "Anvar qizi")
    mentors = [_person(store, "Karimova", "Malika", "Olimovna"), _person(store, "Sodiqova", "Charos", "Hasan qizi")]
    mtt = save("organisation", {
        "name": "Chilonzor tumanidagi 45-sonli davlat maktabgacha taʼlim tashkiloti", "short_name": "45-sonli DMTT",
        "name_ru": "Государственная дошкольная образовательная организация № 45", "sort": "mtt", "region": "1726",
        "district": "Chilonzor tumani", "address": "Bunyodkor koʻchasi, 12", "stir": "204567891", "soato": "1726294",
        "head": director, "head_position": "Direktor", "phone": "+998 71 244-18-24",
    })  # fmt: skip
    otm = save("organisation", {
        "name": "Namuna davlat pedagogika universiteti", "short_name": "NDPU", "sort": "otm", "head": rector,
        "name_ru": "Образцовый государственный педагогический университет", "head_position": "Rektor",
    })  # fmt: skip
    save("site", {
        "name": "“Oʻquv-ilmiy majmua laboratoriya” maydonchasi", "organisation": mtt, "place": "Toshkent sh.",
        "superior": "Toshkent shahar maktabgacha va maktab taʼlimi boshqarmasi", "coordinator": methodologist,
        "superior_ru": "Управление дошкольного и школьного образования города Ташкента", "experimental": True,
        "status_order": "17", "status_date": date(2025, 9, 3), "rooms": "Metodika xonasi, sport zali, issiqxona",
        "equipment": "Interaktiv doska, 12 ta planshet, Montessori jihozlari", "research": True,
        "results": "Ikki loyiha tumanda ommalashtirildi.",
    })  # fmt: skip
    for who, role, position in ((director, "director", "Direktor"), (methodologist, "methodologist", "Metodist"),
                                (mentors[0], "educator", "Tarbiyachi"), (mentors[1], "psychologist",
                                    "Psixolog")):  # fmt: skip
        save("affiliation", {
            "person": who, "organisation": mtt, "role": role, "position": position, "education": "oliy",
            "category": "birinchi toifa", "starts": date(2020, 9, 2),
        })  # fmt: skip
    groups = [
        save(
            "kindergarten_group",
            {"name": n, "organisation": mtt, "age_group": a, "educator": mentors[0], "children": c},
        )
        for n, a, c in (("Quyoshcha", "senior", 27), ("Gʻuncha", "middle", 25))
    ]
    agreement = save("agreement", {
        "number": "15", "signed": date(2026, 1, 12), "partner": otm, "subject": "Talabalar amaliyotini tashkil etish",
        "ends": TODAY + timedelta(45), "responsible": methodologist,
    })  # fmt: skip
    save("agreement", {
        "number": "8-M", "signed": date(2024, 5, 2), "partner": otm, "subject": "Hamkorlik memorandumi",
        "ends": date(2099, 5, 2),
    })  # fmt: skip
    period = save("practice_period", {
        "title": "3-kurs kuzgi amaliyot", "university": otm, "sort": "pedagogical", "course": 3, "hours": 180,
        "faculty": "Maktabgacha taʼlim fakulteti", "starts": date(2026, 10, 5), "ends": date(2026, 11, 14),
        "agreement": agreement, "order_number": "214", "order_date": date(2026, 9, 25), "head": chair,
            "supervisor": chair,
    })  # fmt: skip
    placement = 0
    for n, (surname, first, father) in enumerate((
        ("Toʻxtayeva", "Shoira", "Gʻulomovna"), ("Chorshanbiyeva", "Oʻgʻiloy", "Erkin qizi"), ("Ergasheva",
            "Zuhra", "Akmalovna"),
        ("Nurmatova", "Dilfuza", "Sobirovna"), ("Shoyusupov", "Jasur", "Odilovich"), ("Aminova", "Barno",
            "Ilhomovna"),
    )):  # fmt: skip
        student = save("student", {
            "person": _person(store, surname, first, father), "university": otm, "course": 3, "academic_group": "301",
            "faculty": "Maktabgacha taʼlim fakulteti", "programme": "Maktabgacha taʼlim",
        })  # fmt: skip
        placement = save("placement", {
            "period": period, "student": student, "group": groups[n % 2], "mentor": mentors[n % 2],
            "shift": str(n % 2 + 1), "days": "135" if n % 2 else "24", "letter_number": str(n + 1),
        })  # fmt: skip
    save("day_off", {"day": date(2026, 10, 7), "title": "Maydoncha bayrami", "sort": "own"})
    direction = save("direction", {"title": "Taʼlim sifatini oshirish", "title_ru": "Повышение качества образования"})
    project = save("project", {
        "title": "Ertak orqali nutq oʻstirish", "title_ru": "Развитие речи через сказку", "direction": direction,
        "stage": "pilot", "leader": methodologist,
    })  # fmt: skip
    group = save("project_group", {
        "title": "Nutq guruhi", "project": project, "order_number": "12", "order_date": date(2026, 11, 23),
        "basis": "Laboratoriya kengashining 2026-yil 20-noyabrdagi 5-son bayonnomasi", "deadline": date(2027, 1, 15),
        "controller": director, "tasks": "Muammoni oʻrganish.\nLoyihani yozish.\nNatijani tahlil qilish.",
    })  # fmt: skip
    for n, who in enumerate((methodologist, *mentors)):
        save("group_member", {
            "group": group, "person": who, "role": "member" if n else "leader", "position": n,
                "task": "Kuzatuv yuritish",
        })  # fmt: skip
    child = _person(store, "Qodirov", "Ozod", "Sherzod oʻgʻli", born=date(2020, 5, 4), photo=store.put_blob(PIXEL))
    talent = save("talent", {
        "person": child, "category": "child", "area": "music", "group_name": "Quyoshcha",
            "identified": date(2026, 3, 2),
        "identified_by": mentors[0], "method": "Kuzatuv", "strengths": "Musiqani tez eslab qoladi",
        "parents": "Qodirova Lola Botirovna", "consent_date": date(2026, 2, 20), "consent_number": "3",
        "consent_by": "Qodirova Lola Botirovna", "consent_photo": True,
    })  # fmt: skip
    for month, strength in ((3, 2), (5, 4), (9, 5)):
        save("evidence", {
            "talent": talent, "seen": date(2026, month, 10), "indicator": f"Ritmni {month} marta takrorladi",
            "level": "high", "strength": strength, "observer": mentors[0],
        })  # fmt: skip
    event = save(
        "event", {"title": "Yosh ijodkor", "sort": "contest", "level": "district", "starts": date(2026, 4, 15)}
    )
    save("event", {"title": "Nutq seminari", "sort": "seminar", "level": "site", "starts": date(2026, 5, 1)})
    save("participation", {"event": event, "person": child, "category": "child", "result": "1", "document": "D-17"})
    manual = save("manual", {
        "title": "Ertak va nutq", "audience": "maktabgacha taʼlim tashkilotlari tarbiyachilari", "year": 2026,
        "city": "Toshkent", "publisher": "Namuna nashriyoti", "udc": "373.2(575.1)", "bbk": "74.1(5Oʻ)",
        "author_mark": "A 15", "isbn": "978-9943-6520-0-2", "annotation": "Qoʻllanma nutq oʻstirishga bagʻishlangan.",
        "council": "NDPU ilmiy kengashi", "council_date": date(2026, 6, 1), "council_number": "4", "copies": 100,
    })  # fmt: skip
    for n, (who, role) in enumerate(
        ((director, "author"), (chair, "author"), (rector, "editor"), (methodologist, "reviewer"))
    ):
        save("manual_author", {"manual": manual, "person": who, "role": role, "position": n, "credentials": "dotsent"})
    for n, (title, sort, content) in enumerate(_sections(store)):
        values = {"manual": manual, "title": title, "sort": sort, "position": n, "content": to_json(content)}
        save("manual_section", values)
    ids = {
        "project_group": group,
        "practice_period": period,
        "placement": placement,
        "talent": talent,
        "manual": manual,
    }
    return Site(store, ids)


def _sections(store: Store) -> list[tuple[str, str, list[Block]]]:
    long = "Bola ertakni tinglaydi, tasavvur qiladi va oʻz soʻzlari bilan qayta hikoya qiladi. " * 6
    store.put_blob(PIXEL)
    body: list[Block] = [
        Paragraph((Run("Ertak", bold=True), Run(f" haqida. {long}", note="OʻRQ-595-son Qonun."))),
        Bullets([(Run("tinglash"),), (Run("soʻzlash", italic=True),)]),
        Clauses([(Run("birinchi qadam"),), (Run("ikkinchi qadam"),)]),
        Table([Column("Yosh"), Column("Koʻnikma")], [["3–4", "Tinglaydi"], ["5–6", "Hikoya qiladi"]], "Koʻnikmalar"),
        Picture(PIXEL, "Ertak burchagi"),
        Chart("bar", ["kuz", "bahor"], [Series("Soʻz boyligi", [40, 75])], "Oʻsish"),
        Heading("Amaliy maslahat", 4),
        Paragraph((Run(long),)),
    ]
    sources: list[Block] = [References(["Hasanova Z. Ertak olami. – Toshkent: Sharq, 2020. – 80 b."] * 3)]
    return [
        ("Kirish", "intro", [Paragraph((Run(long),))]),
        ("1-bob sinovi: ertakning oʻrni", "chapter", [Paragraph((Run(long),))]),
        ("1.1. Ertak turlari", "section", body),
        ("Ertak aytish usullari", "section", [Paragraph((Run(long),))]),
        ("Nazorat savollari va topshiriqlar", "tasks", [Clauses([(Run("Ertak nima?"),)])]),
        ("Oʻyin va nutq", "chapter", body[:2]),
        ("Xulosa", "conclusion", [Paragraph((Run(long),))]),
        ("Foydalanilgan adabiyotlar roʻyxati", "references", sources),
    ]  # fmt: skip


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    made = build(tmp_path_factory.mktemp("builders") / "site.labdesk")
    yield made
    made.store.close()


PHRASES = {
    "project-group-order": {
        "uz-Latn": ["BUYURAMAN:", "tayinlansin", "1-ilova", "2026-yil 23-noyabrdagi 12-son buyrugʻiga", "2026/2027",
                    "2027-yil 15-yanvarga qadar", "Oʻrinboyeva Shahnoza Anvar qizi", "N. Sh. Abdullayeva",
                    "Buyruq bilan tanishdim:", "oʻz zimmamda qoldiraman"],
        "uz-Cyrl": ["БУЮРАМАН:", "тайинлансин", "2026 йил 23 ноябрдаги 12-сон буйруғига",
            "Ўринбоева Шаҳноза Анвар қизи"],
        "ru": ["ПРИКАЗЫВАЮ:", "Приложение № 1", "от 23 ноября 2026 г. № 12", "Развитие речи через сказку",
               "Н. Ш. Абдуллаева", "С приказом ознакомлены:"],
        "en": ["I ORDER:", "Annex 2", "N. Sh. Abdullayeva"],
    },
    "practice-schedule": {
        "uz-Latn": ["“TASDIQLAYMAN”", "“KELISHILDI”", "45-sonli DMTT direktori", "JADVALI", "Dush", "M.Oʻ.",
            "13:00–17:00",
                    "pedagogik amaliyotini oʻtash", "NDPU kafedra mudiri"],
        "uz-Cyrl": ["«ТАСДИҚЛАЙМАН»", "«КЕЛИШИЛДИ»", "М.Ў.", "Тўхтаева Шоира Ғуломовна"],
        "ru": ["«УТВЕРЖДАЮ»", "«СОГЛАСОВАНО»", "ГРАФИК", "педагогической практики", "М.П."],
        "en": ["“APPROVED”", "SCHEDULE of the pedagogical practice"],
    },
    "placement-letter": {
        "uz-Latn": ["YOʻLLANMA № 6", "N. Sh. Abdullayevaga", "2026-yil 5-oktabrdan 2026-yil 14-noyabrga qadar",
                    "TASDIQNOMA", "2026-yil 25-sentabrdagi 214-son buyruq", "Kesish chizigʻi"],
        "uz-Cyrl": ["ЙЎЛЛАНМА № 6", "Н. Ш. Абдуллаевага", "2026 йил 5 октябрдан 2026 йил 14 ноябрга қадар"],
        "ru": ["НАПРАВЛЕНИЕ № 6", "ПОДТВЕРЖДЕНИЕ", "с 5 октября 2026 г. по 14 ноября 2026 г."],
        "en": ["PLACEMENT LETTER No. 6", "from 5 October 2026 until 14 November 2026"],
    },
    "attendance-sheet": {
        "uz-Latn": ["DAVOMAT TABELI", "2026-yil oktabr oyi uchun", "“KCH” – kechikdi", "Jami soat"],
        "uz-Cyrl": ["ДАВОМАТ ТАБЕЛИ", "2026 йил октябрь ойи учун"],
        "ru": ["ТАБЕЛЬ ПОСЕЩАЕМОСТИ", "за октябрь 2026 г."],
        "en": ["ATTENDANCE SHEET", "October 2026"],
    },
    "talent-card": {
        "uz-Latn": ["IQTIDOR KARTASI", "begonalarga", "№ 3, 20.02.2026", "Yosh ijodkor", "Ota-ona tanishdi"],
        "uz-Cyrl": ["ИҚТИДОР КАРТАСИ", "Қодиров Озод Шерзод ўғли", "Ёш ижодкор"],
        "ru": ["КАРТА ОДАРЁННОСТИ", "Родитель ознакомлен(а)"],
        "en": ["TALENT RECORD CARD", "not to be passed on"],
    },
    "manual": {
        "uz-Latn": ["ERTAK VA NUTQ", "UOʻK 373.2(575.1)", "KBK 74.1(5Oʻ)", "Abdullayeva N. Sh.", "MUNDARIJA",
            "1.2. Ertak aytish",
                    "II BOB. OʻYIN VA NUTQ", "1-rasm. Ertak burchagi", "1-jadval", "2-rasm. Oʻsish", "60×84 1/16",
                    "2026-yil 1-iyundagi 4-son bayonnomasi", "ISBN 978-9943-6520-0-2", "OʻRQ-595-son Qonun."],
        "uz-Cyrl": ["ЭРТАК ВА НУТҚ", "УЎК", "МУНДАРИЖА", "II БОБ.", "1-расм. Эртак бурчаги",
            "Hasanova Z. Ertak olami."],
        "ru": ["УДК", "ББК", "СОДЕРЖАНИЕ", "ГЛАВА II.", "Рис. 1. Ertak burchagi", "Таблица 1", "Подписано в печать"],
        "en": ["CONTENTS", "CHAPTER II."],
    },
    "site-passport": {
        "uz-Latn": ["MAYDONCHA PASPORTI", "204567891", "1. Umumiy maʼlumot", "8. Natijalar", "Quyoshcha", "oliy – 4"],
        "uz-Cyrl": ["МАЙДОНЧА ПАСПОРТИ", "Қуёшча"],
        "ru": ["ПАСПОРТ ПЛОЩАДКИ", "1. Общие сведения", "Развитие речи через сказку"],
        "en": ["SITE PASSPORT", "8. Results"],
    },
    "agreement-register": {
        "uz-Latn": ["SHARTNOMALAR REYESTRI", "8-M"], "uz-Cyrl": ["ШАРТНОМАЛАР РЕЕСТРИ"],
        "ru": ["РЕЕСТР ДОГОВОРОВ"], "en": ["AGREEMENT REGISTER", "ends in 45 days"],
    },
    "event-register": {
        "uz-Latn": ["TANLOV VA SEMINARLARDA ISHTIROK REYESTRI", "Yosh ijodkor", "D-17"],
            "uz-Cyrl": ["ТАНЛОВ ВА СЕМИНАРЛАРДА"],
        "ru": ["РЕЕСТР УЧАСТИЯ В КОНКУРСАХ"], "en": ["Sub-total: 1st place – 1"],
    },
}  # fmt: skip
KEYS = [*PHRASES, "placement-letters", "list-student"]


def _pages(file: Path) -> list[str]:
    document = QPdfDocument()
    document.load(str(file))
    return [document.getAllText(n).text() for n in range(document.pageCount())]


def _read(file: Path) -> str:
    """The text of a PDF as a reader would copy it."""
    return re.sub(r"\s+", " ", " ".join(_pages(file)).replace("\u00ad", ""))


def _squeezed(text: str) -> str:
    """Letters only, for lines are divided and columns stand side by side."""
    return re.sub(r"[\s-]+", "", text)


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_paper_says_what_offices_expect(site: Site, tmp_path: Path, code: str) -> None:
    for key in KEYS:
        papers = site.make(key, code)
        registry.write(papers, tmp_path / f"{key}.pdf")
        registry.write(papers, tmp_path / f"{key}.xlsx")
        printed = _read(tmp_path / f"{key}.pdf")
        said = _squeezed(_everything(papers))
        for phrase in PHRASES.get(key, {}).get(code, []):
            assert _squeezed(phrase) in said + _squeezed(printed), (key, phrase)
        assert "None" not in printed
        assert "{" not in printed
        assert "??" not in printed
        assert load_workbook(tmp_path / f"{key}.xlsx").worksheets


def _everything(papers: list[Document]) -> str:
    """Every word of the blocks, so that line ends do not matter."""
    return " ".join(_words(paper.blocks) for paper in papers)


def _words(value: Any) -> str:
    if isinstance(value, str | int | float):
        return str(value)
    if isinstance(value, list | tuple):
        parts = [_words(each) for each in value]
        return ("" if value and isinstance(value[0], Run) else " ").join(parts)
    if hasattr(value, "__dataclass_fields__"):
        return " ".join(_words(getattr(value, name)) for name in value.__dataclass_fields__)
    return ""


def _table(paper: Document, number: int = 0) -> Table:
    return [block for block in paper.blocks if isinstance(block, Table)][number]


def test_a_packet_holds_one_letter_for_each_student(site: Site, tmp_path: Path) -> None:
    letters = site.make("placement-letters")
    registry.write(letters, tmp_path / "letters.pdf")
    text = _read(tmp_path / "letters.pdf")
    assert len(letters) == 6
    assert text.count("YOʻLLANMA №") == 6
    assert len(_pages(tmp_path / "letters.pdf")) == 6


def test_an_a4_letter_stays_on_one_sheet(site: Site) -> None:
    (letter,) = site.make("placement-letter", size="A4")
    assert letter.page.size == "A4"
    assert registry.page_count(letter) == 1
    with pytest.raises(LabDeskError):
        site.make("placement-letter", size="B2")


def test_weekends_and_days_off_are_grey_and_only_own_days_blank(site: Site) -> None:
    october, november = site.make("attendance-sheet")
    row = next(_table(october).walk())
    fills = [cell.fill if isinstance(cell, Cell) else "" for cell in row.cells[3:34]]
    grey = {day for day, fill in enumerate(fills, 1) if fill == "grey"}
    assert grey == {3, 4, 7, 10, 11, 17, 18, 24, 25, 31}
    assert {day for day, fill in enumerate(fills, 1) if not fill} == {5, 9, 12, 14, 16, 19, 21, 23, 26, 28, 30}
    assert len(_table(november).columns) == 3 + 30 + 4
    assert len(site.make("attendance-sheet", month="2026-11")) == 1
    with pytest.raises(LabDeskError):
        site.make("attendance-sheet", month="2026-13")


def test_the_schedule_marks_days_and_adds_hours(site: Site) -> None:
    (paper,) = site.make("practice-schedule")
    by_student, by_week = _table(paper), _table(paper, 1)
    rows = [row.cells for row in by_student.walk()]
    assert [cells[1] for cells in rows][:3] == [
        "Aminova Barno Ilhomovna",
        "Ergasheva Zuhra Akmalovna",
        "Nurmatova Dilfuza Sobirovna",
    ]
    assert rows[0][5:12] == ("II", "", "II", "", "II", "", 18)
    assert rows[-1][-1] == 90
    assert len(by_week.rows) == 2


def test_a_photo_needs_consent(site: Site) -> None:
    def pictures() -> int:
        return _everything(site.make("talent-card")).count("3×4")

    assert pictures() == 1
    site.store.save("talent", {"consent_photo": False}, site.ids["talent"])
    assert pictures() == 0
    site.store.undo()
    assert any(isinstance(block, Chart) for block in site.make("talent-card")[0].blocks)
    assert "Xizmatda" not in _everything(site.make("talent-card"))


def test_an_agreement_near_its_end_is_coloured_and_named(site: Site) -> None:
    (paper,) = site.make("agreement-register", "en")
    cells = {row.cells[1].value: row.cells[7] for row in _table(paper).walk()}  # type: ignore[union-attr]
    assert cells["15"].fill == "amber"  # type: ignore[union-attr]
    assert "ends in 45 days" in cells["15"].value  # type: ignore[union-attr, operator]
    assert cells["8-M"].fill == ""  # type: ignore[union-attr]


def test_the_manual_knows_how_many_pages_it_has(site: Site) -> None:
    (paper,) = site.make("manual")
    pages = registry.page_count(paper)
    assert f"Hajmi {pages} bet" in _everything([paper])
    assert f"– {pages} b." in _everything([paper])
    assert paper.page.size == "A5"


@pytest.mark.parametrize("code", ["uz-Latn", "ru"])
def test_every_kind_of_record_can_be_listed(site: Site, code: str, tmp_path: Path) -> None:
    for key in records():
        papers = site.make(f"list-{key}", code)
        count = site.store.total(Query(key))
        assert len(_table(papers[0]).rows) == count
        assert papers[0].page.numbers == "of"
    registry.write(site.make("list-person", code), tmp_path / "people.pdf")
    assert ("Ўринбоева" if code == "ru" else "Oʻrinboyeva") in _read(tmp_path / "people.pdf")


def test_a_list_follows_its_query(site: Site) -> None:
    papers = site.make("list-person", query=Query("person", search="Karimova"))
    assert [row.cells[1] for row in _table(papers[0]).walk()] == ["Karimova Malika Olimovna"]


def test_a_site_with_gaps_prints_blanks(tmp_path: Path) -> None:
    store = Store.create(tmp_path / "empty.labdesk")
    project = store.save("project", {"title": "Loyiha", "stage": "problem"})
    otm = store.save("organisation", {"name": "Universitet", "sort": "otm"})
    student = store.save("student", {"person": _person(store, "Alimova", "Lola", ""), "university": otm})
    values = {
        "title": "Amaliyot",
        "university": otm,
        "starts": date(2026, 9, 7),
        "ends": date(2026, 9, 20),
        "sort": "research",
    }
    period = store.save("practice_period", values)
    ids = {
        "project_group": store.save("project_group", {"title": "Guruh", "project": project}),
        "practice_period": period,
        "placement": store.save("placement", {"period": period, "student": student}),
        "talent": store.save(
            "talent", {"person": _person(store, "Olim", "Oy", ""), "category": "student", "area": "art"}
        ),
        "manual": store.save("manual", {"title": "Qoʻllanma", "format": "A4"}),
    }
    try:
        for code in ("uz-Latn", "ru"):
            for key in PHRASES:
                registry.write(Site(store, ids).make(key, code), tmp_path / "paper.pdf")
                text = _read(tmp_path / "paper.pdf")
                assert "None" not in text, key
                assert "??" not in text, key
        order = _everything(Site(store, ids).make("project-group-order"))
        assert "20___-yil “____” ______________dagi ____-son buyrugʻiga" in order
    finally:
        store.close()


def test_what_cannot_be_printed_is_said(site: Site, tmp_path: Path) -> None:
    t = language("en")
    with pytest.raises(LabDeskError):
        registry.make(site.store, "manual", t)
    with pytest.raises(LabDeskError):
        registry.make(site.store, "manual", t, 999)
    with pytest.raises(LabDeskError):
        registry.write(site.make("site-passport"), tmp_path / "paper.doc")


def test_positions_are_translated_when_they_are_well_known(site: Site) -> None:
    assert "Методист" in _everything(site.make("project-group-order", "ru"))
    assert "Educator" in _everything(site.make("project-group-order", "en"))
