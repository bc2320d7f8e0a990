"""Words a site changes: said in every language, offered, matched on import, kept while records use them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from labdesk.errors import LabDeskError
from labdesk.exchange.values import choice_reader
from labdesk.i18n import LANGUAGES, language
from labdesk.schema import records
from labdesk.schema.assessment import ATTENDANCE, QUALITIES, SCALES
from labdesk.schema.dictionaries import NAMES, dictionaries, offered
from labdesk.schema.talents import AREAS
from labdesk.store import Invalid, Query, Store


@pytest.fixture
def chess(store: Store) -> Iterator[int]:
    yield store.save("term", {"dictionary": "area", "name": "Shaxmat", "name_ru": "Шахматы", "name_en": "Chess"})


def talent(store: Store, area: str) -> int:
    person = store.save("person", {"surname_latn": "Karimov", "first_latn": "Olim"})
    values = {"person": person, "category": "student", "area": area, "identified": date(2026, 10, 1)}
    return store.save("talent", values)


def test_every_dictionary_begins_with_entries_in_the_order_declared() -> None:
    assert list(dictionaries()) == list(NAMES)
    assert list(QUALITIES)[:2] == ["leadership", "organising"]
    assert [entry.place for entry in AREAS.entries.values()] == sorted(e.place for e in AREAS.entries.values())
    assert [scale.entries["5"].least for scale in SCALES[:2]] == [90, 86]


def test_an_own_entry_is_said_in_every_language(store: Store, chess: int) -> None:
    assert [language(code)(AREAS["shahmat"]) for code in LANGUAGES] == ["Shaxmat", "Шахмат", "Шахматы", "Chess"]
    assert list(AREAS)[-1] == "shahmat"


def test_a_record_may_use_it_and_a_sheet_may_name_it(store: Store, chess: int) -> None:
    talent(store, "shahmat")
    assert store.total(Query("talent", where={"area": "shahmat"})) == 1
    read = choice_reader(records()["talent"].fields()["area"])
    assert [read(text) for text in ("Шахматы", "шахмат", "chess", "Shaxmat")] == ["shahmat"] * 4


def test_a_built_in_entry_is_renamed_and_comes_back(store: Store) -> None:
    before = language("ru")(AREAS["music"])
    row = store.save("term", {"dictionary": "area", "code": "music", "name": "Kuy va qoʻshiq"})
    assert language("uz-Cyrl")(AREAS["music"]) == "Куй ва қўшиқ"
    assert language("ru")(AREAS["music"]) == before
    assert list(AREAS) == list(AREAS.built_in)
    store.delete("term", [row])
    assert AREAS["music"] == AREAS.built_in["music"]


def test_a_hidden_entry_is_known_but_not_offered(store: Store) -> None:
    store.save("term", {"dictionary": "area", "code": "dance", "name": "Raqs", "hidden": True})
    assert "dance" in AREAS
    assert "dance" not in offered(AREAS)
    assert talent(store, "dance")


def test_the_place_decides_the_order(store: Store) -> None:
    store.save("term", {"dictionary": "attendance", "name": "Onlayn", "sign": "O", "position": 15})
    assert list(ATTENDANCE)[:3] == ["present", "onlayn", "excused"]
    assert language("uz-Cyrl")(ATTENDANCE.entries["onlayn"].sign) == "О"


def test_a_used_entry_is_hidden_not_deleted(store: Store, chess: int) -> None:
    talent(store, "shahmat")
    with pytest.raises(LabDeskError, match="hide it"):
        store.delete("term", [chess])
    assert "shahmat" in AREAS


def test_undo_takes_an_entry_away(store: Store, chess: int) -> None:
    store.undo()
    assert "shahmat" not in AREAS
    store.redo()
    assert "shahmat" in AREAS


@pytest.mark.parametrize("name", ["Shaxmat", "Шахмат", "shaxmat "])
def test_one_name_stands_once_in_a_dictionary(store: Store, chess: int, name: str) -> None:
    with pytest.raises(Invalid, match="already"):
        store.save("term", {"dictionary": "area", "name": name})


def test_a_renamed_entry_keeps_its_code(store: Store, chess: int) -> None:
    store.save("term", {"name": "Shaxmat va shashka"}, chess)
    assert AREAS["shahmat"] == "Shaxmat va shashka"
    with pytest.raises(Invalid, match="code"):
        store.save("term", {"code": "shashka"}, chess)


def test_words_of_one_site_do_not_leak_into_another(store: Store, chess: int, tmp_path: Path) -> None:
    other = Store.create(tmp_path / "other.labdesk")
    assert "shahmat" not in AREAS
    other.close()
    assert "shahmat" in AREAS
    store.close()
    assert "shahmat" not in AREAS
    Store.open(store.path).close()
    assert "shahmat" not in AREAS
