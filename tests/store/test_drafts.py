"""Drafts of forms: kept beside the journal, given back as they were typed; and the words used before."""

from __future__ import annotations

from datetime import date

from labdesk.store import Change, Store


def test_a_draft_comes_back_as_it_was_typed_and_replaces_the_one_before(store: Store) -> None:
    store.keep_draft("person", 0, None, {"surname_latn": "Ka"})
    given = {"surname_latn": "Karimova", "born": date(2005, 3, 12), "phone": None, "head": 3, "due": {"typed": "32.03"}}
    store.keep_draft("person", 0, None, given)
    store.keep_draft("person", 7, 4, {"address": "Fargʻona"})
    found = store.draft("person", 0)
    assert found is not None
    assert (found.given, found.version) == (given, None)
    assert [(each.row_id, each.version) for each in store.drafts("person")].count((7, 4)) == 1
    assert store.draft("student", 0) is None
    store.drop_draft("person", 0)
    assert [each.row_id for each in store.drafts()] == [7]


def test_a_draft_is_no_change_of_the_site(store: Store) -> None:
    told: list[Change] = []
    store.subscribe(told.append)
    store.keep_draft("person", 0, None, {"surname_latn": "Karimova"})
    store.drop_draft("person", 0)
    assert told == []
    assert store.entries() == []
    assert store.undoable() is None


def test_drafts_outlive_the_program(store: Store) -> None:
    store.keep_draft("person", 0, None, {"surname_latn": "Karimova"})
    again = Store.open(store.path)
    assert [each.given for each in again.drafts()] == [{"surname_latn": "Karimova"}]
    again.close()


def test_words_used_before_are_found_in_any_script_the_most_used_first(store: Store) -> None:
    for faculty in ("Maktabgacha taʼlim", "Pedagogika", "Pedagogika", "Psixologiya va pedagogika"):
        someone = store.save("person", {"surname_latn": "Karimova", "first_latn": f"G{store.undoable()}"[:20]})
        store.save("student", {"person": someone, "faculty": faculty, "sort": "student"})
    assert store.used_before("student", "faculty", "педаг") == ["Pedagogika", "Psixologiya va pedagogika"]
    assert store.used_before("student", "faculty", "", 1) == ["Pedagogika"]
    store.delete("student", [row.id for row in store.find("student", "", 10)])
    assert store.used_before("student", "faculty", "") == []
