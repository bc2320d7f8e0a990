"""How figures are measured: invented people, sites filled with them, and times beside those of a floor."""

from __future__ import annotations

import gc
import random
import statistics
import time
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import labdesk.schema  # noqa: F401
from labdesk.i18n import N_
from labdesk.schema.people import Person
from labdesk.store import Store

ROOT = Path(__file__).parents[2]
MANY, PAGE = 200_000, 100
Line = tuple[str, float, float, str]
"""What was measured, our time and the floor's in seconds (MB for memory), and the target."""


SURNAMES = [
    "Karimov",
    "Aliyev",
    "Rahimov",
    "Toʻxtayev",
    "Yusupov",
    "Qodirov",
    "Ergashev",
    "Joʻrayev",
    "Gʻulomov",
    "Sharipov",
    "Boʻriyev",
    "Oʻrinov",
    "Xolmatov",
    "Shodmonov",
    "Choriyev",
    "Mirzayev",
    "Saidov",
    "Nazarov",
    "Ismoilov",
    "Hakimov",
    "Zokirov",
    "Abdullayev",
    "Umarov",
    "Sobirov",
    "Turgʻunov",
]


FIRSTS = [
    "Nigora",
    "Sevara",
    "Oʻgʻiloy",
    "Dilnoza",
    "Zulfiya",
    "Mohinur",
    "Charos",
    "Gulnora",
    "Eʼzoza",
    "Maʼmura",
    "Yulduz",
    "Shahnoza",
    "Nafisa",
    "Feruza",
    "Malika",
    "Anvar",
    "Bekzod",
    "Ulugʻbek",
    "Jasur",
    "Otabek",
    "Sardor",
    "Shuhrat",
    "Gʻayrat",
    "Hoshim",
    "Olim",
]


MIDDLES = [
    a + b for a in ("", "im", "ali", "bek", "mat", "qul", "nazar", "shod") for b in ("", "jon", "bo", "er", "xon")
]


def people(amount: int) -> list[dict[str, Any]]:
    """Invented people, the same in every run."""
    chance = random.Random(7)
    return [
        {
            "surname_latn": _surname(chance),
            "first_latn": chance.choice(FIRSTS),
            "patronymic_latn": f"{chance.choice(FIRSTS)} qizi",
            "latn_confirmed": True,
            "born": date(1960, 1, 1) + timedelta(chance.randrange(20_000)),
            "phone": f"+998 90 {chance.randrange(100, 999)}-{chance.randrange(10, 99)}-{chance.randrange(10, 99)}",
            "sex": "f",
        }
        for _ in range(amount)
    ]


def _surname(chance: random.Random) -> str:
    """One of 2,000 surnames, as many as a region has."""
    known = chance.choice(SURNAMES)
    return f"{known[:-2]}{chance.choice(MIDDLES)}{known[-2:]}{chance.choice(('', 'a'))}"


def filled(folder: Path, amount: int) -> Store:
    """A site with that many people."""
    store = Store.create(folder / f"people{amount}.labdesk")
    rows = people(amount)
    for start in range(0, amount, 20_000):
        with store.transaction(N_("Sample data")) as session:
            session.insert_rows(Person, rows[start : start + 20_000])
    return store


def timed(work: Callable[[], Any]) -> float:
    """How long one run takes, in seconds."""
    gc.collect()
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def best(ours: Callable[[], Any], floor: Callable[[], Any], times: int = 7) -> tuple[float, float]:
    """The shortest of several runs of each, taken in turns so that a busy machine slows both."""
    pairs = [(timed(ours), timed(floor)) for _ in range(times)]
    return min(own for own, _ in pairs), min(plain for _, plain in pairs)


def p95(values: list[float]) -> float:
    return statistics.quantiles(values, n=20)[-1]
