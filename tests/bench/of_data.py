"""Figures of the store and of sheets: lists, saving, import, export, keys of names."""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl
import python_calamine
from measured import MANY, PAGE, Line, best, filled, p95, people, timed

from labdesk.errors import LabDeskError
from labdesk.exchange import importing, reading, writing
from labdesk.i18n import language, scripts
from labdesk.i18n.collation import search_key
from labdesk.store import Query, Store
from labdesk.store.engine import connect


def lists(folder: Path) -> list[Line]:
    """Opening, sorting and jumping to the end of a list of 200,000."""
    store = filled(folder, MANY)
    raw = connect(store.path)
    shown = "id, full_latn, born, sex, phone, email, note"
    live = "FROM person WHERE deleted_at IS NULL"

    def floor(order: str, offset: int = 0) -> Callable[[], Any]:
        def run() -> None:
            raw.execute(f"SELECT count(*) {live}").fetchone()
            raw.execute(f"SELECT {shown} {live} ORDER BY {order} LIMIT {PAGE} OFFSET {offset}").fetchall()

        return run

    def ours(order: tuple[str, ...] = (), end: bool = False) -> Callable[[], Any]:
        def run() -> None:
            query = Query("person", order=order)
            total = store.total(query)
            store.listing(query, total - PAGE if end else 0, PAGE, total)

        return run

    lines: list[Line] = [
        ("list of 200,000: open", *best(ours(), floor("full_latn_sort, id")), "<= 2"),
        ("list of 200,000: sort by birthday", *best(ours(("born",)), floor("born, id")), "<= 2"),
        ("list of 200,000: jump to the end", *best(ours(end=True), floor("full_latn_sort, id", MANY - PAGE)), "<= 2"),
    ]
    words = ("toʻxtayeva", "карим", "shahnoza", "gulomov o'giloy", "9012")
    typed = [word[: n + 1] for word in words for n in range(len(word))]
    found = "FROM found_person WHERE found_person MATCH ?"
    own, floors = [], []
    for text in typed:
        query = Query("person", search=text)
        start = time.perf_counter()
        store.listing(query, 0, PAGE, store.total(query))
        own.append(time.perf_counter() - start)
        match = " AND ".join(f'"{w}"*' for w in search_key(text).split())
        start = time.perf_counter()
        raw.execute(f"SELECT count(*) {found}", (match,)).fetchone()
        raw.execute(
            f"SELECT {shown} {live} AND id IN (SELECT rowid {found}) ORDER BY full_latn_sort, id LIMIT {PAGE}", (match,)
        ).fetchall()
        floors.append(time.perf_counter() - start)
    lines.append(("search as you type, p95", p95(own), p95(floors), "<= 3, <= 50 ms"))
    raw.close()
    store.close()
    return lines


def saving(folder: Path) -> list[Line]:
    """Saving one changed record, against two plain statements in a transaction."""
    store = filled(folder, 10_000)
    raw = connect(store.path)
    raw.execute("CREATE TABLE plain (id INTEGER PRIMARY KEY, row INTEGER, said TEXT)")
    count = iter(range(1, 1_000_000))

    def floor() -> None:
        number = next(count)
        raw.execute("BEGIN IMMEDIATE")
        raw.execute("UPDATE person SET note = ? WHERE id = ?", (f"izoh {number}", number))
        raw.execute("INSERT INTO plain (row, said) VALUES (?, ?)", (number, "izoh"))
        raw.execute("COMMIT")

    def ours() -> None:
        number = next(count)
        store.save("person", {"note": f"izoh {number}"}, number)

    pairs = [(timed(ours), timed(floor)) for _ in range(200)]
    own, plain = (statistics.median(side) for side in zip(*pairs, strict=True))
    raw.close()
    store.close()
    return [("saving one record", own, plain, "<= 3")]


def exporting(folder: Path) -> list[Line]:
    """50,000 rows of 12 cells to a workbook."""
    store = filled(folder, 50_000)
    columns = (
        "surname_latn", "first_latn", "patronymic_latn", "surname_cyrl", "first_cyrl", "patronymic_cyrl", "born", "sex",
        "phone", "email", "address",
    )  # fmt: skip

    def floor() -> None:
        book = openpyxl.Workbook(write_only=True)
        sheet = book.create_sheet()
        rows = store.listing(Query("person", (*columns, "uid")), 0, -1)
        for row in rows:
            sheet.append(row.values)
        book.save(folder / "plain.xlsx")

    def ours() -> None:
        writing.export(store, Query("person", columns), folder / "ours.xlsx", language("en"))

    lines = [("export of 50,000 x 12 cells", *best(ours, floor, 3), "<= 1.3")]
    store.close()
    return lines


def importing_rows(folder: Path) -> list[Line]:
    """20,000 rows read, planned and applied."""
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet()
    sheet.append(["Familiyasi", "Ismi", "Otasining ismi", "Tugʻilgan sana", "Telefon", "Jinsi", "Manzil"])
    for row in people(20_000):
        names = [row["surname_latn"], row["first_latn"], row["patronymic_latn"]]
        sheet.append([*names, row["born"], row["phone"], "ayol", "Yunusobod tumani, 4-mavze"])
    path = folder / "people.xlsx"
    book.save(path)
    numbers = iter(range(100))

    def floor() -> None:
        rows = python_calamine.CalamineWorkbook.from_path(str(path)).get_sheet_by_index(0).to_python()
        store = Store.create(folder / f"floor{next(numbers)}.labdesk")
        raw = connect(store.path)
        raw.execute("BEGIN IMMEDIATE")
        raw.executemany(
            "INSERT INTO person (uid, version, surname_latn, first_latn, patronymic_latn, born, phone, sex, address) "
            "VALUES (?, 1, ?, ?, ?, ?, ?, ?, ?)",
            [(str(n), r[0], r[1], r[2], str(r[3]), r[4], r[5], r[6]) for n, r in enumerate(rows[1:])],
        )
        raw.execute("COMMIT")
        raw.close()
        store.close()

    def ours() -> None:
        store = Store.create(folder / f"ours{next(numbers)}.labdesk")
        plan = importing.plan_file(store, "person", path)
        for row in plan.of("duplicate"):
            row.other = True
        importing.apply(store, plan)
        store.close()

    return [("import of 20,000 rows", *best(ours, floor, 5), "<= 6")]


def names(folder: Path) -> list[Line]:
    """20,000 names put into Cyrillic, and 20,000 search keys, against one plain `str.translate` of each."""
    del folder
    runs = [
        [f"{r['surname_latn']}{run} {r['first_latn']} {run}{n}" for n, r in enumerate(people(20_000))] for run in "abc"
    ]
    table = str.maketrans("abdefghijklmnopqrstuvxyz", "абдефгҳижклмнопқрстувхйз")

    def each(work: Callable[[str], str]) -> Callable[[], None]:
        texts = iter(runs)  # others in every run: what was seen before is remembered

        def run() -> None:
            for text in next(texts):
                work(text)

        return run

    def plain(text: str) -> str:
        return " ".join(text.lower().translate(table).split())

    return [
        ("20,000 names into Cyrillic", *best(each(scripts.to_cyrillic), each(plain), 3), "<= 60"),
        ("20,000 search keys", *best(each(search_key), each(plain), 3), "<= 8"),
    ]


def refusing(folder: Path) -> list[Line]:
    """A sheet that would unpack to 200 MB is refused, against starting a process that does nothing."""
    path = folder / "bomb.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", "<workbook/>")
        archive.writestr("xl/worksheets/sheet1.xml", b" " * (45 << 20))

    def ours() -> None:
        try:
            reading.read_sheets(path)
        except LabDeskError:
            return
        raise AssertionError("the sheet was taken")

    plain = [sys.executable, "-c", "pass"]
    return [("a packed sheet refused", *best(ours, lambda: subprocess.run(plain, check=True), 3), "<= 40")]
