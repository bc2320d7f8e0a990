"""Students of one practice and several kindergartens: who goes where, why not, and what is never moved."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

import pytest

from labdesk.errors import Conflict, LabDeskError
from labdesk.i18n import language
from labdesk.operations import allotting, register
from labdesk.operations.allotting import Levels
from labdesk.operations.practice_reading import read_board
from labdesk.operations.today import plan
from labdesk.schema import records
from labdesk.store import Store
from tests.practice_scene import MONDAY, NAMES, Scene, day, practice

EN = language("en")


@dataclass
class Cluster:
    """The small practice with our own kindergarten and two others, all without seats and wishes."""

    scene: Scene
    places: dict[str, int] = field(default_factory=dict)

    @property
    def store(self) -> Store:
        return self.scene.store

    def seats(self, **numbers: int) -> None:
        for name, seats in numbers.items():
            values = {"period": self.scene.period, "organisation": self.places[name], "seats": seats}
            self.store.save("practice_seat", values)

    def wish(self, who: str, *names: str, weight: str = "normal") -> None:
        for rank, name in enumerate(names, 1):
            values = {"sort": "site", "organisation": self.places[name], "rank": str(rank), "weight": weight}
            self.store.save("wish", {"placement": self.scene.placed[who], **values})

    def lives(self, who: str, district: str) -> None:
        student = self.store.get("placement", self.scene.placed[who])["student"]
        self.store.save("student", {"district": district}, student)

    def proposed(self, levels: Levels | None = None, anew: bool = False) -> allotting.Allotment:
        return allotting.propose(allotting.read(self.store, self.scene.period), levels or Levels(), anew)

    def said(self, made: allotting.Allotment) -> list[str]:
        """The kindergarten of each student in the order of the names."""
        known = {row_id: name for name, row_id in self.places.items()}
        return [known.get(made.places[self.scene.placed[who]] or 0, "") for who in NAMES]

    def stored(self) -> list[str]:
        return self.said(allotting.as_it_is(allotting.read(self.store, self.scene.period)))

    def send(self, who: str, name: str) -> None:
        allotting.assign(self.store, self.scene.period, [self.scene.placed[who]], self.places[name], EN)


@pytest.fixture
def cluster(store: Store) -> Cluster:
    made = Cluster(practice(store))
    for name, district in (("ours", "Fargʻona shahri"), ("near", "Fargʻona shahri"), ("far", "Qoʻqon shahri")):
        values = {"name": f"{name} MTT", "short_name": name, "sort": "mtt", "district": district}
        made.places[name] = store.save("organisation", values)
    store.save("site", {"name": "Maydoncha", "organisation": made.places["ours"]})
    return made


def close(store: Store, period: int) -> None:
    with store.transaction("x") as session:
        session.get(records()["practice_period"], period).closed = date(2026, 12, 1)  # type: ignore[attr-defined]


def test_wishes_are_met_in_their_order_where_there_are_seats(cluster: Cluster) -> None:
    cluster.seats(ours=1, near=1, far=2)
    cluster.wish("Aliyeva", "near", "far")
    cluster.wish("Botirova", "near", "ours")
    cluster.wish("Karimova", "near")
    made = cluster.proposed()
    assert cluster.said(made) == ["far", "ours", "near", "far"]
    assert made.taken == {cluster.places["ours"]: 1, cluster.places["near"]: 1, cluster.places["far"]: 2}
    assert made.met(EN) == "First wish 1, second 2, third 0, none of the wishes 0."


def test_distance_decides_where_wishes_do_not_and_unknown_districts_cost_nothing(cluster: Cluster) -> None:
    cluster.seats(near=2, far=2)
    cluster.lives("Aliyeva", "Қўқон шаҳри")
    cluster.lives("Botirova", "Qoʻqon shahri")
    cluster.lives("Karimova", "Fargʻona shahri")
    cluster.wish("Aliyeva", "near")
    made = cluster.proposed(Levels("low", "none"))
    assert cluster.said(made)[0] == "near"
    made = cluster.proposed(Levels("none", "high"))
    assert cluster.said(made) == ["far", "far", "near", "near"]
    assert [made.cohort.far(who, made.places[who.placement]) for who in made.cohort.candidates] == [
        False, False, False, None
    ]  # fmt: skip


def test_a_wish_that_weighs_nothing_is_none(cluster: Cluster) -> None:
    cluster.seats(near=4)
    cluster.wish("Aliyeva", "far", weight="none")
    made = cluster.proposed()
    assert made.ranks == {None: 4}


def test_too_few_seats_are_told_with_their_numbers(cluster: Cluster) -> None:
    cluster.seats(near=1, far=1)
    made = cluster.proposed()
    assert cluster.said(made)[2:] == ["", ""] and "" not in cluster.said(made)[:2]
    assert made.lack(EN) == "2 students have no seat: the kindergartens take 2 in all, and the practice has 4."


def test_who_has_a_kindergarten_keeps_it_unless_everybody_is_asked_anew(cluster: Cluster) -> None:
    cluster.seats(near=1, far=3)
    cluster.send("Karimova", "near")
    cluster.wish("Aliyeva", "near")
    assert cluster.said(cluster.proposed()) == ["far", "far", "near", "far"]
    assert cluster.said(cluster.proposed(anew=True)) == ["near", "far", "far", "far"]
    cluster.store.delete("wish", [1])
    assert cluster.said(cluster.proposed(anew=True)) == ["far", "far", "near", "far"]


def test_a_plan_is_written_as_one_act_and_taken_back_as_one(cluster: Cluster) -> None:
    cluster.seats(ours=1, far=3)
    made = cluster.proposed()
    assert allotting.apply(cluster.store, made) == 4
    assert cluster.stored() == cluster.said(made)
    assert allotting.apply(cluster.store, cluster.proposed()) == 0
    cluster.store.undo()
    assert cluster.stored() == [""] * 4


def test_a_plan_that_others_overtook_is_not_written(cluster: Cluster) -> None:
    cluster.seats(far=4)
    made = cluster.proposed()
    cluster.send("Saidova", "near")
    with pytest.raises(Conflict):
        allotting.apply(cluster.store, made)
    assert cluster.stored() == ["", "", "", "near"]


def test_who_has_begun_with_us_stays(cluster: Cluster) -> None:
    cluster.seats(ours=1, far=4)
    cluster.scene.put("Botirova", day(1, 1))
    mark = {"placement": cluster.scene.placed["Aliyeva"], "day": MONDAY, "shift": "1", "code": "present"}
    cluster.store.save("attendance_mark", mark)
    made = cluster.proposed(anew=True)
    assert cluster.said(made) == ["ours", "ours", "far", "far"]
    assert [who.name.brief(EN) for who in made.staying] == ["Aliyeva Gulnora", "Botirova Gulnora"]
    with pytest.raises(LabDeskError, match="Botirova Gulnora"):
        cluster.send("Botirova", "far")
    cluster.send("Botirova", "ours")


def test_a_closed_practice_sends_nobody_anywhere(cluster: Cluster) -> None:
    cluster.seats(far=4)
    made = cluster.proposed()
    close(cluster.store, cluster.scene.period)
    with pytest.raises(LabDeskError, match="closed"):
        cluster.proposed()
    for act in (lambda: allotting.apply(cluster.store, made), lambda: cluster.send("Saidova", "far")):
        with pytest.raises(LabDeskError):
            act()
    assert cluster.stored() == [""] * 4


def test_a_student_at_another_kindergarten_is_not_planned_here(cluster: Cluster) -> None:
    store, period = cluster.store, cluster.scene.period
    cluster.wish("Aliyeva", "far")
    cluster.send("Aliyeva", "far")
    cluster.send("Botirova", "ours")
    board = read_board(store, period)
    assert list(board.placed) == [cluster.scene.placed[who] for who in NAMES[1:]]
    assert board.wishes == []
    assert len(register.read(store, period, EN).trainees) == 3
    assert sum(len(shift.students) for shift in plan(store, MONDAY).shifts) == 3


def test_how_much_counts_is_kept_by_practice(cluster: Cluster) -> None:
    assert allotting.levels(cluster.store, cluster.scene.period) == Levels("normal", "normal")
    allotting.keep_levels(cluster.store, cluster.scene.period, Levels("high", "none"))
    assert allotting.levels(cluster.store, cluster.scene.period) == Levels("high", "none")
