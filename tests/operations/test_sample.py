"""The sample year and the beginning of a site, seen through the store."""

import json
from collections import Counter, defaultdict
from datetime import date

import pytest
from sqlalchemy import select

from labdesk.errors import Cancelled, LabDeskError
from labdesk.i18n import numbers
from labdesk.operations import sample_manuals
from labdesk.operations.sample import fill
from labdesk.operations.sites import new_site, school_year_of
from labdesk.paths import resources
from labdesk.schema import records
from labdesk.store import Invalid, Query, Store, check
from labdesk.work import Progress

BLOCKS = {"paragraph", "heading", "bullets", "numbers", "table", "picture", "chart", "reference", "break"}


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    store = Store.create(tmp_path_factory.mktemp("sample") / "sample.labdesk")
    fill(store)
    yield store
    store.close()


def everything(store, key):
    with store.reading() as session:
        return session.scalars(select(records()[key]).order_by(records()[key].id)).all()


def sections(store):
    return [(s, json.loads(s.content)) for s in everything(store, "manual_section")]


def test_every_record_can_be_saved_and_raises_no_warning(site):
    for key, record in records().items():
        with site.reading() as session:
            for found in session.scalars(select(record)):
                check(found)
                assert list(found.problems()) == [], f"{key} {found.id}"


def test_the_year_is_rich(site):
    least = {
        "organisation": 3, "site": 1, "kindergarten_group": 6, "agreement": 4, "practice_period": 2, "student": 60,
        "direction": 4, "project": 6, "project_group": 6, "talent": 25, "event": 12, "manual": 2, "placement": 60,
    }  # fmt: skip
    assert {key: n for key, n in least.items() if site.total(Query(key)) < n} == {}
    staff = {a.person_id for a in everything(site, "affiliation") if a.role != "child"}
    assert len(staff) == 45
    assert len({p.stage for p in everything(site, "project")}) == 6


def test_it_is_one_act_that_can_be_undone(site, tmp_path):
    assert len(site.entries()) == 1
    with Store.create(tmp_path / "a.labdesk").closing() if hasattr(Store, "closing") else _opened(tmp_path) as store:
        fill(store)
        store.undo()
        assert [key for key in records() if store.total(Query(key))] == []


class _opened:  # noqa: N801
    def __init__(self, folder):
        self.store = Store.create(folder / "b.labdesk")

    def __enter__(self):
        return self.store

    def __exit__(self, *_):
        self.store.close()
