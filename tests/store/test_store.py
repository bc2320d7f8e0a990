"""The door to the data: what goes in is found, undone, put back, and never half done."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from labdesk.errors import Cancelled, Conflict, LabDeskError
from labdesk.i18n import N_
from labdesk.schema.people import Person
from labdesk.store import Change, Invalid, Query, Store
from labdesk.work import Progress


def person(store: Store, surname: str = "Karimova", first: str = "Gulnora", **more: object) -> int:
    return store.save("person", {"surname_latn": surname, "first_latn": first, **more})


def dump(store: Store) -> dict[str, list[dict[str, object]]]:
    """Every record as stored, without the version that only ever rises."""
    from labdesk.schema import records

    with store.reading() as session:
        return {
            key: [
                {k: v for k, v in r.row().items() if k != "version"} for r in session.query(record).order_by(record.id)
            ]
            for key, record in records().items()
        }


def names(store: Store, key: str = "person", **query: object) -> list[object]:
    return [row.values[0] for row in store.listing(Query(key, **query))]  # type: ignore[arg-type]


def test_a_saved_record_comes_back_with_every_value(store: Store) -> None:
    saved = person(store, born=date(1990, 5, 17), phone="+998 90 123-45-67")
    found = store.get("person", saved)
    assert (found["surname_latn"], found["born"], found["phone"]) == (
        "Karimova",
        date(1990, 5, 17),
        "+998 90 123-45-67",
    )
    assert found["full_cyrl"] == "Каримова Гулнора"
    assert (found["latn_confirmed"], found["cyrl_confirmed"]) == (True, False)
    assert found["version"] == 1
    assert found["uid"][14] == "7"


def test_undo_and_redo_walk_through_every_act(store: Store) -> None:
    states = [dump(store)]
    one = person(store)
    states.append(dump(store))
    store.save("person", {"first_latn": "Gulbahor"}, one)
    states.append(dump(store))
    store.delete("person", [one])
    states.append(dump(store))
    for expected in reversed(states[:-1]):
        assert store.undo() is not None
        assert dump(store) == expected
    assert store.undo() is None
    for expected in states[1:]:
        assert store.redo() is not None
        assert dump(store) == expected
    assert store.redo() is None


def test_a_new_act_ends_what_could_be_redone(store: Store) -> None:
    person(store)
    store.undo()
    person(store, "Aliyeva")
    assert store.redoable() is None
    assert names(store) == ["Aliyeva Gulnora"]


def test_undo_refuses_a_row_that_changed_behind_its_back(store: Store) -> None:
    saved = person(store)
    other = Store.open(store.path)
    try:
        with other._engine.begin() as connection:
            connection.exec_driver_sql("UPDATE person SET first_latn = 'Boshqa'")
        with pytest.raises(Conflict):
            store.undo()
    finally:
        other.close()
    assert store.get("person", saved)["first_latn"] == "Boshqa"


def test_an_exception_leaves_nothing_behind(store: Store) -> None:
    before = dump(store)
    with pytest.raises(ZeroDivisionError), store.transaction(N_("Sample data")) as session:
        session.add(Person(surname_latn="Karimova", first_latn="Gulnora"))
        session.flush()
        raise ZeroDivisionError
    assert dump(store) == before
    assert store.undoable() is None


def test_bulk_statements_that_would_escape_the_journal_are_refused(store: Store) -> None:
    person(store)
    with pytest.raises(RuntimeError, match="journal"), store.transaction(N_("Sample data")) as session:
        session.query(Person).update({"note": "x"})


def test_two_editors_cannot_silently_overwrite_each_other(store: Store) -> None:
    saved = person(store)
    version = store.get("person", saved)["version"]
    store.save("person", {"note": "birinchi"}, saved, version)
    with pytest.raises(Conflict):
        store.save("person", {"note": "ikkinchi"}, saved, version)
    assert store.get("person", saved)["note"] == "birinchi"


def test_the_recycle_bin_takes_parts_along_and_gives_them_back(store: Store) -> None:
    group = store.save(
        "project_group",
        {"title": "Bogʻ", "project": store.save("project", {"title": "Bogʻ", "stage": "problem"})},
    )
    store.save("group_member", {"group": group, "person": person(store)})
    store.delete("project_group", [group])
    assert store.total(Query("group_member")) == 0
    assert store.total(Query("group_member", deleted=True)) == 1
    store.put_back("project_group", [group])
    assert store.total(Query("group_member")) == 1


def test_a_record_in_use_is_not_deleted_and_the_user_is_told_by_whom(store: Store) -> None:
    saved = person(store)
    university = store.save("organisation", {"name": "Pedagogika universiteti", "sort": "otm"})
    store.save("student", {"person": saved, "university": university})
    with pytest.raises(LabDeskError) as told:
        store.delete("person", [saved])
    assert told.value.values["title"] == "Karimova Gulnora"
    assert store.total(Query("person")) == 1


def test_listeners_hear_which_records_changed(store: Store) -> None:
    heard: list[Change] = []
    stop = store.subscribe(heard.append)
    saved = person(store)
    store.undo()
    stop()
    person(store, "Aliyeva")
    assert [change.ids for change in heard] == [{"person": {saved}}, {"person": {saved}}]
    assert heard[0].touches("person")
    assert not heard[0].touches("student")


def test_field_history_tells_old_and_new(store: Store) -> None:
    saved = person(store)
    store.save("person", {"note": "yangi"}, saved)
    newest = store.history("person", saved)[0][1]
    assert (newest.act, newest.old["note"], newest.new["note"]) == ("A", None, "yangi")  # type: ignore[index]
    assert len(store.history("person", saved)) == 2


def test_a_bad_record_is_refused_with_the_field_and_the_reason(store: Store) -> None:
    with pytest.raises(Invalid) as told:
        store.save("talent", {"person": person(store), "category": "child", "area": "music"})
    assert {p.field for p in told.value.problems} == {"consent_date", "consent_by"}


@pytest.mark.parametrize(
    "typed", ["oktam", "oʻktam", "o'ktam", "O‘KTAM", "ўктам", "öktam", "ktam", "urinov", "Oʻrinov oʻk", "ЎРИН"]
)
def test_a_name_is_found_however_it_is_typed(store: Store, typed: str) -> None:
    person(store)
    person(store, "Oʻrinov" if typed != "urinov" else "Urinov", "Oʻktam")
    assert store.total(Query("person", search=typed)) == 1


def test_search_goes_through_references_and_follows_changes(store: Store) -> None:
    saved = person(store)
    university = store.save("organisation", {"name": "Pedagogika universiteti", "sort": "otm"})
    store.save("student", {"person": saved, "university": university, "academic_group": "23-TA/1"})
    assert store.total(Query("student", search="rimov 23")) == 1
    store.save("person", {"surname_latn": "Azizova", "surname_cyrl": "Азизова"}, saved)
    assert store.total(Query("student", search="karim")) == 0
    assert store.total(Query("student", search="azizov")) == 1
    store.undo()
    assert store.total(Query("student", search="карим")) == 1
    assert store.total(Query("student", search="?!")) == 0


def test_deleted_records_are_not_found(store: Store) -> None:
    saved = person(store)
    store.delete("person", [saved])
    assert store.total(Query("person", search="karim")) == 0
    store.undo()
    assert store.total(Query("person", search="karim")) == 1


def test_lists_sort_in_the_uzbek_order_of_either_script(store: Store) -> None:
    surnames = [
        "Choriyev",
        "Shodiyev",
        "Gʻaniyev",
        "Oʻrinov",
        "Zokirov",
        "Soliyev",
        "Oripov",
        "Abdullayev",
        "Yusupov",
    ]
    for surname in surnames:
        person(store, surname, "A")
    latin = [str(n).split()[0] for n in names(store)]
    assert latin == [
        "Abdullayev",
        "Oripov",
        "Soliyev",
        "Yusupov",
        "Zokirov",
        "Oʻrinov",
        "Gʻaniyev",
        "Shodiyev",
        "Choriyev",
    ]
    cyrillic = [str(n).split()[0] for n in names(store, cyrillic=True)]
    assert cyrillic == [
        "Абдуллаев",
        "Зокиров",
        "Орипов",
        "Солиев",
        "Чориев",
        "Шодиев",
        "Юсупов",
        "Ўринов",
        "Ғаниев",
    ]


def test_numbers_inside_text_sort_as_numbers(store: Store) -> None:
    for name in ("10-guruh", "2-guruh", "1-guruh"):
        store.save("kindergarten_group", {"name": name, "age_group": "junior"})
    assert names(store, "kindergarten_group") == ["1-guruh", "2-guruh", "10-guruh"]


def test_every_page_of_a_list_is_the_same_from_both_ends(store: Store) -> None:
    with store.transaction(N_("Sample data")) as session:
        session.insert_rows(Person, [{"surname_latn": f"Karimov{n % 7}", "first_latn": f"A{n}"} for n in range(250)])
    for order in ((), ("-full",), ("born",), ("-born", "full")):
        query = Query("person", order=order)
        whole = [row.id for row in store.listing(query, 0, 1000)]
        paged = [row.id for start in range(0, 250, 40) for row in store.listing(query, start, 40, 250)]
        assert paged == whole
        assert len(set(whole)) == 250


def test_many_rows_at_once_are_journalled_found_and_undone(store: Store) -> None:
    before = dump(store)
    with store.transaction(N_("Sample data")) as session:
        session.insert_rows(Person, [{"surname_latn": f"Karimov{n}", "first_latn": "Anvar"} for n in range(500)])
    assert store.total(Query("person", search="rimov499 nvar")) == 1
    store.undo()
    assert dump(store) == before
    assert store.total(Query("person", search="rimov499")) == 0
    store.redo()
    assert store.total(Query("person", search="rimov4")) == 111


def test_every_way_of_writing_stores_the_same_row_journal_and_words(store: Store) -> None:
    values = {
        "surname_latn": "Toʻxtayeva", "first_latn": "Oʻgʻiloy", "patronymic_latn": "Anvar qizi", "sex": "f",
        "born": date(1990, 5, 17), "phone": "+998 90 123-45-67", "latn_confirmed": True,
    }  # fmt: skip
    store.save("person", values)
    with store.transaction(N_("Sample data")) as session:
        session.insert_rows(Person, [dict(values)])
    with store.transaction(N_("Sample data")) as session:
        session.add(Person(**values))
    with store.transaction(N_("Sample data")) as session:
        drafted = Person(**{**values, "first_latn": "Nigora"})
        session.add(drafted)
        session.flush()
        drafted.first_latn = values["first_latn"]
    rows, images = [], []
    for row_id in store.titles("person", range(1, 5)):
        with store.reading() as session:
            rows.append(
                {k: v for k, v in session.get(Person, row_id).row().items() if k not in ("id", "uid", "version")}
            )
        created = store.history("person", row_id)[-1][1]
        images.append({k: v for k, v in (created.new or {}).items() if k not in ("id", "uid")})
    assert len(rows) == 4
    assert rows[0] == rows[1] == rows[2] == rows[3]
    assert images[0] == images[1] == images[2]
    for typed in ("oʻgʻiloy", "хтаев", "123", "anvar qizi"):
        assert store.total(Query("person", search=typed)) == 4
    assert store.total(Query("person", search="nigora")) == 0


def test_a_change_is_written_the_same_through_save_and_through_objects(store: Store) -> None:
    one, two = person(store, note="eski"), person(store, note="eski")
    store.save("person", {"first_latn": "Nigora", "note": ""}, one)
    with store.transaction(N_("Sample data")) as session:
        found = session.get(Person, two)
        found.first_latn, found.note = "Nigora", None
    first, second = (store.history("person", i)[0][1] for i in (one, two))
    assert (first.old, first.new) == (second.old, second.new)
    assert store.get("person", one)["version"] == store.get("person", two)["version"] == 2
    assert store.save("person", {"note": None}, one) == one
    assert store.get("person", one)["version"] == 2
    assert len(store.history("person", one)) == 2


def test_a_draft_has_the_problems_of_the_record(store: Store) -> None:
    values = {"surname_latn": "x" * 81, "born": date(2150, 1, 1), "sex": "z", "phone": "12", "email": "kimdir"}
    assert list(Person.draft(values).problems()) == list(Person(**values).problems())
    assert len(list(Person.draft(values).problems())) >= 6


def test_a_search_with_thousands_of_matches_counts_and_pages_like_a_small_one(store: Store) -> None:
    given = [
        {"surname_latn": f"{'Karimova' if n % 5 else 'Aliyeva'}{n}", "first_latn": "Gulnora", "latn_confirmed": True}
        for n in range(3000)
    ]
    with store.transaction(N_("Sample data")) as session:
        session.insert_rows(Person, given)
    store.delete("person", [1, 2, 3])
    query = Query("person", search="karim gul")
    total = store.total(query)
    assert total == sum("Karimova" in row["surname_latn"] for row in given[3:])
    everything = [row.id for row in store.listing(replace(query, search=""), 0, -1)]
    expected = [i for i in everything if "Karimova" in given[i - 1]["surname_latn"]]
    for known in (None, total):
        pages = [row.id for start in range(0, total, 700) for row in store.listing(query, start, 700, known)]
        assert pages == expected


def test_a_cancelled_undo_changes_nothing(store: Store) -> None:
    with store.transaction(N_("Sample data")) as session:
        session.insert_rows(Person, [{"surname_latn": f"Karimov{n}", "first_latn": "Anvar"} for n in range(500)])
    before = dump(store)
    with pytest.raises(Cancelled):
        store.undo(Progress(stopped=lambda: True))
    assert dump(store) == before


def test_filters_take_one_value_or_several(store: Store) -> None:
    for sort in ("mtt", "otm", "otm", "institute"):
        store.save("organisation", {"name": f"{sort} tashkiloti", "sort": sort})
    assert store.total(Query("organisation", where={"sort": "otm"})) == 2
    assert store.total(Query("organisation", where={"sort": ("otm", "institute")})) == 3


def test_blobs_are_kept_once_and_settings_remembered(store: Store) -> None:
    sha = store.put_blob(b"surat")
    assert store.put_blob(b"surat") == sha
    assert store.blob(sha) == b"surat"
    assert store.blob(None) is None
    store.set_setting("mapping", {"F.I.Sh.": "full_name"})
    assert store.setting("mapping") == {"F.I.Sh.": "full_name"}
    assert store.setting("other", 5) == 5


@pytest.mark.parametrize("content", [b"", b"not a database at all, only text " * 40])
def test_a_strange_file_is_refused_with_a_sentence_and_left_alone(tmp_path: Path, content: bytes) -> None:
    strange = tmp_path / "strange.labdesk"
    strange.write_bytes(content)
    with pytest.raises(LabDeskError):
        Store.open(strange)
    assert strange.read_bytes() == content


def test_nothing_is_overwritten(store: Store) -> None:
    with pytest.raises(LabDeskError):
        Store.create(store.path)
    with pytest.raises(LabDeskError):
        Store.open(store.path.with_name("absent.labdesk"))
    assert not store.path.with_name("absent.labdesk").exists()


def test_error_texts_never_carry_a_name(store: Store) -> None:
    saved = person(store)
    with pytest.raises(Exception) as told, store.transaction(N_("Sample data")) as session:
        session.add(Person(uid=store.get("person", saved)["uid"], surname_latn="Sirli", first_latn="Ism"))
    assert "Sirli" not in str(told.value)


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"surname_cyrl": "Каримова", "first_cyrl": "Гулнора", "first_latn": "Gulnora"}, "surname_latn"),
        ({"surname_latn": "Karimova", "patronymic_latn": "Nodir qizi", "first_cyrl": "Гулнора"}, "first_latn"),
        ({"surname_cyrl": "Каримова"}, "first_cyrl"),
        ({}, "surname_latn"),
    ],
)
def test_a_name_is_whole_in_each_script_that_is_used(store: Store, values: dict[str, str], field: str) -> None:
    with pytest.raises(Invalid) as told:
        store.save("person", values)
    assert field in {p.field for p in told.value.problems}


def test_what_is_called_by_its_day_is_called_as_dates_are_written(year: Store) -> None:
    (visit,) = year.listing(Query("supervisor_visit", ("day",), where={"day": date(2026, 12, 10)}), 0, 1)
    assert year.titles("supervisor_visit", [visit.id], False) == {visit.id: "10.12.2026"}
