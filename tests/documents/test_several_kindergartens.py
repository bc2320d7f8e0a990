"""Papers of a practice whose students go to several kindergartens, read back from the PDF."""

from __future__ import annotations

import io

import pytest
from pypdf import PdfReader

from labdesk.documents import packet, registry
from labdesk.documents.packet import Wanted
from labdesk.documents.pdf import write_packet
from labdesk.errors import NothingToPrint
from labdesk.i18n import language
from labdesk.store import Query, Store
from tests.practices import MONDAY, NAMES, practice


@pytest.fixture
def period(store: Store) -> int:
    """Aliyeva and Karimova go elsewhere, Saidova to our own kindergarten by name, the others have none named."""

    def kindergarten(number: int, head: str = "") -> int:
        heads = {"head": store.save("person", {"surname_latn": head, "first_latn": "Hilola"})} if head else {}
        names = {"name": f"{number}-sonli tashkilot", "name_ru": f"Детский сад № {number}"}
        return store.save("organisation", {**names, "short_name": f"{number}-MTT", "sort": "mtt", **heads})

    ours, other, third = kindergarten(45, "Abdullayeva"), kindergarten(58, "Olimova"), kindergarten(31)
    store.save("site", {"name": "Maydoncha", "organisation": ours})
    made = practice(store, 5)
    for student, place in zip(placements(store)[:4], (other, None, third, ours), strict=True):
        store.save("placement", {"organisation": place}, student)
    return made


def placements(store: Store) -> list[int]:
    return [row.id for row in store.listing(Query("placement", ("id",), order=("id",)), 0, -1)]


def pages(store: Store, key: str, code: str, of: int) -> list[str]:
    """The words of every page of a paper."""
    file = io.BytesIO()
    write_packet(registry.make(store, key, language(code), of), file)
    return [" ".join(page.extract_text().split()) for page in PdfReader(file).pages]


def named(text: str) -> list[str]:
    """Whose names a paper bears."""
    return [name for name in NAMES if name in text]


def test_letters_come_kindergarten_by_kindergarten_ours_first(store: Store, period: int) -> None:
    letters = pages(store, "placement-letters", "en", period)
    assert [named(letter) for letter in letters] == [[NAMES[n]] for n in (1, 3, 4, 2, 0)]
    assert ["45-MTT" in letter for letter in letters] == [True, True, True, False, False]
    assert "Director of 31-MTT" in letters[3]
    assert "Director of 58-MTT" in letters[4]


def test_a_letter_is_addressed_to_who_heads_the_kindergarten_and_signed_there(store: Store, period: int) -> None:
    here, there = ("H. Abdullayeva", "H. Olimova")
    *ours, unheaded, theirs = pages(store, "placement-letters", "en", period)
    assert [(letter.count(here), letter.count(there)) for letter in ours] == [(2, 0)] * 3
    assert (theirs.count(here), theirs.count(there)) == (0, 2)
    assert here not in unheaded
    assert there not in unheaded
    assert "H. Olimovaga" in pages(store, "placement-letters", "uz-Latn", period)[-1]


@pytest.mark.parametrize(
    ("code", "said"),
    [("uz-Latn", "58-MTT direktori"), ("uz-Cyrl", "58-МТТ директори"), ("ru", "Детский сад № 58"), ("en", "58-MTT")],
)
def test_a_single_letter_names_the_kindergarten_in_the_language_of_the_paper(
    store: Store, period: int, code: str, said: str
) -> None:
    (letter,) = pages(store, "placement-letter", code, placements(store)[0])
    assert said in letter.replace("\u00a0", " ")


def test_who_is_settled_to_sign_as_our_director_does_not_sign_elsewhere(store: Store, period: int) -> None:
    store.set_setting("signatories", {"director": {"name": "S. Vohidova", "position": "Direktor v.b."}})
    *ours, unheaded, theirs = pages(store, "placement-letters", "en", period)
    assert all("S. Vohidova" in letter for letter in ours)
    assert "Vohidova" not in unheaded + theirs


@pytest.fixture
def settled(store: Store) -> None:
    """Our form and our signatories; the kindergarten next door has a methodologist of its own."""
    rows = {row.values[0]: row.id for row in store.listing(Query("organisation", ("name",)), 0, -1)}
    for surname, place in (("Yusupova", "45-sonli tashkilot"), ("Toshpulatova", "58-sonli tashkilot")):
        person = store.save("person", {"surname_latn": surname, "first_latn": "Mohira"})
        store.save("affiliation", {"person": person, "organisation": rows[place], "role": "methodologist"})
    store.save("organisation", {"district": "Qoʻrgʻontepa"}, rows["58-sonli tashkilot"])
    site = store.listing(Query("site", ("id",)), 0, 1)[0].id
    store.save("site", {"place": "Maydonobod", "superior": "Shahar boʻlimi"}, site)
    store.set_setting("letterhead", {"name": "Bizning MTT", "contacts": True, "address": "Bogʻ koʻchasi, 1"})
    store.set_setting("signatories", {role: {"name": "S. Vohidova"} for role in ("director", "methodologist")})


OURS = ("45-", "Bizning MTT", "Maydonobod", "Shahar boʻlimi", "Bogʻ koʻchasi", "Vohidova", "Abdullayeva", "Yusupova")


@pytest.mark.parametrize(
    ("key", "signed"),
    [
        ("practice-assessment", ("H. Olimova", "M. Toshpulatova")),
        ("practice-characteristic", ("H. Olimova", "M. Toshpulatova", "Qoʻrgʻontepa")),
        ("practice-report", ("Olimova Hilola", "Qoʻrgʻontepa – 2025")),
        ("lesson-analysis", ()),
    ],
)
def test_a_paper_of_a_student_elsewhere_is_drawn_up_by_her_kindergarten(
    store: Store, period: int, settled: None, key: str, signed: tuple[str, ...]
) -> None:
    away, here, *_ = placements(store)
    about = {each: each for each in (away, here)}
    if key == "lesson-analysis":
        about = {each: store.save("lesson", {"placement": each, "day": MONDAY, "topic": "Suv"}) for each in about}
    theirs, ours = (" ".join(pages(store, key, "uz-Latn", about[each])) for each in (away, here))
    assert [word for word in OURS if word in theirs] == []
    assert [word for word in ("58-sonli tashkilot", *signed) if word not in theirs] == []
    assert "45-sonli tashkilot" in ours or "Bizning MTT" in ours
    assert "58-" not in ours


def test_a_kindergarten_of_which_little_is_known_leaves_lines_to_write_on(
    store: Store, period: int, settled: None
) -> None:
    (report, *_), (characteristic,) = (
        pages(store, key, "uz-Latn", placements(store)[2]) for key in ("practice-report", "practice-characteristic")
    )
    assert "____ – 2025" in report
    assert "31-sonli tashkilot" in characteristic
    assert [word for word in OURS if word in report + characteristic] == []


def test_a_kindergarten_is_headed_by_its_director_when_its_record_names_nobody(store: Store, period: int) -> None:
    (third,) = (row.id for row in store.listing(Query("organisation", ("id",), search="31-sonli"), 0, -1))
    nodira = store.save("person", {"surname_latn": "Nazarova", "first_latn": "Nodira"})
    store.save("affiliation", {"person": nodira, "organisation": third, "role": "director"})
    student = placements(store)[2]
    for key in ("placement-letter", "practice-characteristic", "practice-assessment"):
        assert "N. Nazarova" in pages(store, key, "uz-Latn", student)[0]


def test_the_grade_sheet_names_every_kindergarten_of_the_cohort_ours_first(store: Store, period: int) -> None:
    (sheet,) = pages(store, "grade-sheet", "uz-Latn", period)
    places = [sheet.index(f"{number}-sonli tashkilot") for number in (45, 31, 58)]
    assert places == sorted(places)
    assert sheet.count("sonli tashkilot") == 3


def test_the_grade_sheet_of_a_practice_without_students_names_our_own(store: Store, period: int) -> None:
    store.delete("placement", placements(store))
    (sheet,) = pages(store, "grade-sheet", "uz-Latn", period)
    assert "45-sonli tashkilot" in sheet
    assert sheet.count("sonli tashkilot") == 1


def test_a_certificate_is_given_by_the_kindergarten_where_the_practice_was_held(store: Store, period: int) -> None:
    def certificate(placement: int) -> str:
        student = store.get("student", store.get("placement", placement)["student"])
        given = {"person": student["person"], "period": period, "sort": "certificate", "day": MONDAY}
        return " ".join(pages(store, "incentive-paper", "en", store.save("incentive", given)))

    theirs, ours = map(certificate, placements(store)[:2])
    assert "held at 58-sonli tashkilot" in theirs
    assert "H. Olimova" in theirs
    assert "45-sonli tashkilot" not in theirs
    assert "Abdullayeva" not in theirs
    assert ours.count("45-sonli tashkilot") == 2


@pytest.mark.parametrize("key", ["practice-schedule", "attendance-sheet", "practice-diaries"])
def test_papers_of_our_own_site_leave_out_students_elsewhere(store: Store, period: int, key: str) -> None:
    assert named(" ".join(pages(store, key, "en", period))) == [NAMES[1], NAMES[3], NAMES[4]]


def test_there_is_no_diary_here_of_a_student_elsewhere(store: Store, period: int) -> None:
    away, here, *_ = placements(store)
    with pytest.raises(NothingToPrint):
        pages(store, "practice-diary", "en", away)
    wanted = [Wanted("practice-diary", (away, here))]
    made = packet.draw_up(store, wanted, language("en"), lenient=True)
    assert (len(made.items), len(made.left_out)) == (1, 1)


def test_a_planned_schedule_leaves_out_students_elsewhere(store: Store, period: int) -> None:
    away, here, *_ = placements(store)
    for student in (away, here):
        store.save("practice_session", {"placement": student, "day": MONDAY, "shift": "1", "sort": "observe"})
    assert named(" ".join(pages(store, "practice-schedule", "en", period))) == [NAMES[1], NAMES[3], NAMES[4]]
