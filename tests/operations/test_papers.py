"""A paper comes back: its code is read whatever way it was typed, and what was written on it is entered."""

from __future__ import annotations

from datetime import date

import pytest

from labdesk.errors import LabDeskError
from labdesk.operations.papers import Refused, enter, find, lines, read_code, recognised, subject
from labdesk.store import Store
from labdesk.store.papers import ALPHABET, Paper, check_character, draw, keep, known, register, shown


def people(store: Store) -> list[int]:
    return [
        store.save("person", {"surname_latn": surname, "first_latn": "Oydin"})
        for surname in ("Zokirova", "Abdullayeva", "Mirzayeva")
    ]


def blank(store: Store, ids: list[int], columns: tuple[str, ...] = ("phone", "born")) -> Paper:
    keep(store, [draw(store, "list-person", "uz-Latn", "person", ids, columns)])
    return find(store, draw(store, "list-person", "uz-Latn", "person", ids, columns).code)


def test_a_paper_keeps_its_code_and_every_other_paper_has_its_own(store: Store) -> None:
    ids = people(store)
    first = register(store, "list-person", "uz-Latn", "person", ids, ["phone"])
    assert register(store, "list-person", "uz-Latn", "person", ids, ["phone"]) == first
    others = {
        register(store, "list-person", "ru", "person", ids, ["phone"]),
        register(store, "list-person", "uz-Latn", "person", ids[::-1], ["phone"]),
        register(store, "list-person", "uz-Latn", "person", ids, ["phone", "born"]),
        register(store, "agreement-register", "uz-Latn", "person", ids, ["phone"]),
    }
    assert len(others | {first}) == 5
    assert known(store, first) == Paper(first, "list-person", "uz-Latn", "person", tuple(ids), ("phone",))


def test_a_preview_is_not_remembered(store: Store) -> None:
    paper = draw(store, "list-person", "uz-Latn", "person", people(store))
    assert known(store, paper.code) is None
    assert recognised(store, paper.code) is None
    with pytest.raises(LabDeskError, match="open the site that printed it"):
        find(store, paper.code)


def test_remembering_a_paper_is_no_act_to_take_back(store: Store) -> None:
    ids = people(store)
    before = store.undoable()
    register(store, "list-person", "uz-Latn", "person", ids)
    assert store.undoable() == before


def test_every_single_slip_and_every_swap_is_found() -> None:
    code = "7K3M9QX2" + check_character("7K3M9QX2")
    assert read_code(code) == code
    for place in range(9):
        for letter in set(ALPHABET) - {code[place]}:
            with pytest.raises(LabDeskError, match="wrong letter or digit"):
                read_code(code[:place] + letter + code[place + 1 :])
    for place in range(8):
        swapped = code[:place] + code[place + 1] + code[place] + code[place + 2 :]
        with pytest.raises(LabDeskError):
            read_code(swapped)


# fmt: off
CODE = "B01CH4TX" + check_character("B01CH4TX")
LAYOUT = str.maketrans("QWERTYUIOPASDFGHJKLZXCVBNM", "ЙЦУКЕНГШЩЗФЫВАПРОЛДЯЧСМИТЬ")
# fmt: on


@pytest.mark.parametrize(
    "typed",
    [
        shown(CODE), CODE.lower(), f"  {CODE[:4]} {CODE[4:8]} {CODE[8]}\r\n", CODE.replace("0", "o").replace("1", "l"),
        CODE.replace("0", "О").replace("1", "I"), CODE.translate(str.maketrans("BCHTX", "ВСНТХ")),
        CODE.translate(LAYOUT), CODE.translate(LAYOUT).lower(), CODE.replace("4", "4–"),
    ],
)  # fmt: skip
def test_a_code_is_read_as_people_and_scanners_type_it(typed: str) -> None:
    assert read_code(typed) == CODE


@pytest.mark.parametrize("typed", ["", "7K3M", CODE + "7"])
def test_a_code_of_another_length_is_told_so(typed: str) -> None:
    with pytest.raises(LabDeskError, match="has 9 letters and digits"):
        read_code(typed)


def test_rows_come_in_the_order_of_the_paper_and_deleted_ones_keep_their_place(store: Store) -> None:
    zokirova, abdullayeva, mirzayeva = people(store)
    store.save("person", {"phone": "+998 90 111-22-33"}, zokirova)
    paper = blank(store, [zokirova, abdullayeva, mirzayeva])
    store.delete("person", [abdullayeva])
    rows = list(lines(store, paper))
    assert [row.id for row in rows] == [zokirova, abdullayeva, mirzayeva]
    assert [row.gone for row in rows] == [False, True, False]
    assert "Abdullayeva" in rows[1].title
    assert rows[0].values == {"phone": "+998 90 111-22-33", "born": None}


def test_what_was_written_by_hand_is_one_act_to_take_back(store: Store) -> None:
    ids = people(store)
    paper = blank(store, ids)
    assert enter(store, paper, {ids[0]: {"phone": "+998 90 111-22-33"}, ids[2]: {"phone": "+998 90 444-55-66"}}) == 2
    assert [store.get("person", i)["phone"] for i in ids] == ["+998 90 111-22-33", None, "+998 90 444-55-66"]
    store.undo()
    assert [store.get("person", i)["phone"] for i in ids] == [None, None, None]


def test_a_fact_of_what_a_record_points_to_is_written_there(store: Store) -> None:
    person = people(store)[0]
    student = store.save("student", {"person": person, "course": 2})
    keep(store, [draw(store, "list-student", "ru", "student", [student], ["person.phone", "course"])])
    paper = find(store, draw(store, "list-student", "ru", "student", [student], ["person.phone", "course"]).code)
    enter(store, paper, {student: {"person.phone": "+998 90 111-22-33", "course": 3}})
    assert store.get("person", person)["phone"] == "+998 90 111-22-33"
    assert store.get("student", student)["course"] == 3


def test_one_fact_that_cannot_be_kept_stops_all_and_says_where(store: Store) -> None:
    ids = people(store)
    students = [store.save("student", {"person": i}) for i in ids]
    keep(store, [draw(store, "list-student", "ru", "student", students, ["course"])])
    paper = find(store, draw(store, "list-student", "ru", "student", students, ["course"]).code)
    with pytest.raises(Refused) as told:
        enter(store, paper, {students[0]: {"course": 2}, students[1]: {"course": 9}})
    assert (told.value.row_id, told.value.path) == (students[1], "course")
    assert store.get("student", students[0])["course"] is None
    store.delete("student", [students[2]])
    with pytest.raises(Refused, match="does not exist any more"):
        enter(store, paper, {students[2]: {"course": 2}})


def test_a_scan_belongs_to_what_the_paper_is_about(store: Store) -> None:
    site = store.save("site", {"name": "12-son DMTT maydonchasi", "organisation": _kindergarten(store)})
    ids = people(store)
    assert subject(store, blank(store, ids)) == ("site", site)
    period = _period(store)
    placements = [
        store.save("placement", {"period": period, "student": store.save("student", {"person": i})}) for i in ids
    ]
    for document, wanted in (("attendance-sheet", ("practice_period", period)), ("placement-letter", None)):
        about = placements if wanted else placements[:1]
        keep(store, [draw(store, document, "ru", "placement", about)])
        paper = find(store, draw(store, document, "ru", "placement", about).code)
        assert subject(store, paper) == (wanted or ("placement", placements[0]))
    store.delete("placement", placements)
    with pytest.raises(LabDeskError, match="recycle bin"):
        subject(store, paper)


def _kindergarten(store: Store) -> int:
    return store.save("organisation", {"name": "12-son DMTT"})


def _period(store: Store) -> int:
    university = store.save("organisation", {"name": "Pedagogika universiteti"})
    values = {"title": "Kuzgi amaliyot", "university": university}
    return store.save("practice_period", {**values, "starts": date(2026, 10, 1), "ends": date(2026, 11, 30)})
