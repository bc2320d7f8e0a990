"""The six steps tick themselves from the data, and the list goes away."""

from __future__ import annotations

from labdesk.operations import first_hour
from labdesk.operations.sites import new_site
from labdesk.store import Query, Store


def done(store: Store) -> list[str]:
    return [step.key for step in first_hour.steps(store) if step.done]


def test_in_a_new_site_everything_is_to_be_done(store: Store) -> None:
    new_site(store, "12-son DMTT")
    assert done(store) == []
    assert len(first_hour.steps(store)) == 6
    assert first_hour.wanted(store)


def test_each_step_follows_from_its_data(store: Store) -> None:
    new_site(store, "12-son DMTT")
    site = store.listing(Query("site"), 0, 1)[0].id
    store.save("site", {"rooms": "Musiqa zali"}, site)
    assert done(store) == ["site"]
    someone = store.save("person", {"surname_latn": "Karimova", "first_latn": "Gulnora"})
    assert done(store) == ["site", "people"]
    store.save("organisation", {"name": "Buxoro davlat universiteti", "sort": "otm"})
    assert done(store)[2:] == ["partner"]
    group = store.save("kindergarten_group", {"name": "Kichik-1", "age_group": "junior", "places": 0})
    assert done(store)[3:] == []
    store.save("kindergarten_group", {"places": 2}, group)
    assert done(store)[3:] == ["groups"]
    project = store.save("project", {"title": "Suv tajribasi"})
    store.save("project_group", {"title": "Suv guruhi", "project": project})
    assert done(store)[4:] == ["work"]
    first_hour.note_printed(store)
    assert not first_hour.wanted(store)
    store.delete("person", [someone])
    assert "people" not in done(store)


def test_the_sample_has_only_the_printing_left_and_can_be_put_away(year: Store) -> None:
    assert [step.key for step in first_hour.steps(year) if not step.done] == ["print"]
    first_hour.dismiss(year)
    assert not first_hour.wanted(year)
    first_hour.note_printed(year)
    assert done(year)[-1] == "print"
