"""Figures of the window: start, memory, typing, pasting, another language."""

from __future__ import annotations

import itertools
import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from measured import MANY, PAGE, ROOT, Line, best, filled, p95, people, timed

from labdesk.i18n.collation import search_key
from labdesk.store.engine import connect

_PLAIN_WINDOW = """
import sys, time
from PySide6.QtWidgets import QApplication, QTableView
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtCore import QTimer
import sqlalchemy.orm
from sqlalchemy import create_engine, text
import sqlcipher3.dbapi2 as driver
app = QApplication([])
engine = create_engine("sqlite://", module=driver, creator=lambda: driver.connect(sys.argv[1]))
with engine.connect() as connection:
    query = text("SELECT id, full_latn, born, sex, phone FROM person ORDER BY full_latn_sort LIMIT 200")
    rows = connection.execute(query).all()
model = QStandardItemModel()
for row in rows:
    model.appendRow([QStandardItem(str(v)) for v in row])
view = QTableView()
view.setModel(model)
view.resize(1366, 728)
view.show()
QTimer.singleShot(0, lambda: (view.viewport().repaint(), app.quit()))
app.exec()
"""


_OUR_WINDOW = "import sys\nfrom labdesk import app\nsys.exit(app.run([sys.argv[1], '--until-shown']))"


def starting(folder: Path) -> list[Line]:
    """From the command to the first painted list, on a site of 10,000 people; both programs are compiled, as installed."""
    store = filled(folder, 10_000)
    store.close()
    compiled = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}

    def run(code: str) -> Callable[[], Any]:
        def start() -> None:
            command = [sys.executable, "-c", code, str(store.path)]
            subprocess.run(command, cwd=ROOT, env=compiled, check=True, capture_output=True)

        return start

    run(_OUR_WINDOW)()
    return [("start to the first painted list", *best(run(_OUR_WINDOW), run(_PLAIN_WINDOW), 5), "<= 1.6")]


_MEMORY = """
import sys
from pathlib import Path
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QTableView
import labdesk.schema
from labdesk.store import Store
from labdesk.ui import theme
from labdesk.ui.window import Window
app = QApplication([])
theme.apply(app)
window = Window(Store.open(Path(sys.argv[1])), QSettings(sys.argv[1] + ".ini", QSettings.Format.IniFormat), "en")
window.resize(1366, 728)
window.show()
window.open_page("person")
table = window.findChild(QTableView, "table")
for _ in range(5):
    table.scrollToBottom()
    app.processEvents()
    table.scrollToTop()
    app.processEvents()
print(next(line.split()[1] for line in open("/proc/self/status") if line.startswith("VmRSS")))
"""


def memory(folder: Path) -> list[Line]:
    """Memory of the window with the list of 200,000 rows, against an empty one, in MB."""
    sizes = []
    for amount in (MANY, 0):
        store = filled(folder, amount)
        store.close()
        told = subprocess.run(
            [sys.executable, "-c", _MEMORY, str(store.path)], cwd=ROOT, check=True, capture_output=True, text=True
        )
        sizes.append(int(told.stdout) / 1024)
    return [("memory of the list of 200,000 (MB)", sizes[0], sizes[1], "<= 80 MB more")]


def typing(folder: Path) -> list[Line]:
    """A key in the search box over 200,000 rows until the list is painted anew, against the plain query alone."""
    from PySide6.QtCore import QEvent, QObject, QSettings, Qt
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QApplication

    from labdesk.ui import theme
    from labdesk.ui.window import Window

    class Watch(QObject):
        painted = False

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            self.painted = self.painted or event.type() == QEvent.Type.Paint
            return False

    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    theme.apply(app)
    store = filled(folder, MANY)
    raw = connect(store.path)
    window = Window(store, QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat), "en")
    window.resize(1366, 728)
    window.show()
    window.open_page("person")
    pane = window.pages["person"].pane
    watch = Watch()
    pane.table.viewport().installEventFilter(watch)
    found = "FROM found_person WHERE found_person MATCH ?"
    own, floors = [], []
    for word in ("toʻxtayeva", "карим", "shahnoza", "gulomov o'giloy"):
        pane.clear()
        app.processEvents()
        for end, letter in enumerate(word, 1):
            match = " AND ".join(f'"{w}"*' for w in search_key(word[:end]).split())
            start = time.perf_counter()
            raw.execute(f"SELECT count(*) {found}", (match,)).fetchone()
            raw.execute(
                f"SELECT * FROM person WHERE deleted_at IS NULL AND id IN (SELECT rowid {found}) "
                f"ORDER BY full_latn_sort, id LIMIT {PAGE}", (match,)
            ).fetchall()  # fmt: skip
            floors.append(time.perf_counter() - start)
            wanted = word[:end].strip()
            watch.painted = letter == " "
            start = time.perf_counter()
            key = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
            app.sendEvent(pane.search, key)
            while pane.list.query.search != wanted or not watch.painted:
                if pane.list.query.search != wanted:
                    watch.painted = letter == " "
                app.processEvents()
            own.append(time.perf_counter() - start)
    raw.close()
    window.close()
    store.close()
    return [("a key in the search until painted, p95", p95(own), p95(floors), "<= 100 ms")]


def pasting(folder: Path) -> list[Line]:
    """2,000 cells pasted into a shown list, from Ctrl+V to the painted window, against the plain statements."""
    from PySide6.QtCore import QSettings, Qt
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from labdesk.ui import theme
    from labdesk.ui.ask import ScriptedAsk
    from labdesk.ui.window import Window

    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    theme.apply(app)
    store = filled(folder, 10_000)
    raw = connect(store.path)
    columns = (
        "surname_latn",
        "first_latn",
        "patronymic_latn",
        "born",
        "sex",
        "phone",
        "email",
        "address",
        "jshshir",
        "note",
    )
    store.set_setting("list.person", {"columns": ["full", *columns]})
    window = Window(store, QSettings(str(folder / "bench.ini"), QSettings.Format.IniFormat), "en", ScriptedAsk())
    window.resize(1366, 728)
    window.show()
    window.open_page("person")
    page = window.pages["person"]
    table = page.table  # type: ignore[attr-defined]
    count = iter(range(1, 1_000))

    def block() -> list[tuple[str, ...]]:
        turn, rows = next(count), people(200)
        return [
            (r["surname_latn"], r["first_latn"], r["patronymic_latn"], f"{1 + turn % 28:02}.03.1990", "Ayol", r["phone"],
             f"ism{n}.{turn}@maktab.uz", f"Buxoro, {turn}-uy", "", f"izoh {turn} {n}")
            for n, r in enumerate(rows)
        ]  # fmt: skip

    def ours() -> None:
        QTest.keyClick(table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        window.desk.jobs.wait_idle()
        app.processEvents()
        window.grab()

    def floor() -> None:
        raw.execute("BEGIN IMMEDIATE")
        raw.executemany(f"UPDATE person SET {', '.join(f'{c} = ?' for c in columns)} WHERE id = ?", plain)
        raw.execute("COMMIT")

    own, floors = [], []
    for _ in range(5):
        rows = block()
        table.setCurrentIndex(page.list.index(0, 1))  # type: ignore[attr-defined]
        QGuiApplication.clipboard().setText("\n".join("\t".join(row) for row in rows))
        plain = [(*row[:3], "1990-03-01", "f", *row[5:], 5_000 + number) for number, row in enumerate(rows)]
        own.append(timed(ours))
        floors.append(timed(floor))
    raw.close()
    window.close()
    store.close()
    return [("paste 2,000 cells", min(own), min(floors), "<= 1.5 s")]


def speaking(folder: Path) -> list[Line]:
    """Another language with six pages open, until painted, against painting the window once more."""
    from PySide6.QtCore import QSettings
    from PySide6.QtWidgets import QApplication

    from labdesk.ui import theme
    from labdesk.ui.window import Window

    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    theme.apply(app)
    store = filled(folder, 10_000)
    window = Window(store, QSettings(str(folder / "speaking.ini"), QSettings.Format.IniFormat), "en")
    window.resize(1366, 728)
    window.show()
    for page in ("today", "person", "student", "project", "print", "settings", "person"):
        window.open_page(page)
        app.processEvents()
    window.desk.jobs.wait_idle()
    codes = itertools.cycle(("ru", "uz-Cyrl", "uz-Latn", "en"))

    def ours() -> None:
        window.speak_language(next(codes))
        app.processEvents()
        window.grab()

    figures = best(ours, window.grab, 8)
    window.close()
    store.close()
    return [("another language, until painted", *figures, "<= 1 s")]


def calendar(folder: Path) -> list[Line]:
    """Sixty students: the page opened for the first time, and again; the floor paints the same cells from SQL."""
    from PySide6.QtCore import QSettings
    from PySide6.QtWidgets import QApplication, QTableWidget, QTableWidgetItem

    from labdesk.operations.sample import fill
    from labdesk.store import Store
    from labdesk.ui import theme
    from labdesk.ui.window import Window

    app = QApplication.instance() or QApplication([])
    theme.apply(app)  # type: ignore[arg-type]
    store = Store.create(folder / "calendar.labdesk")
    fill(store)
    settings = QSettings(str(folder / "calendar.ini"), QSettings.Format.IniFormat)
    window = Window(store, settings, "uz-Latn")
    window.resize(1366, 728)
    window.show()
    _twice_as_many(store)
    window.open_page("attendance", {"period": 2})
    first = timed(lambda: (window.open_page("schedule", {"period": 2}), app.processEvents()))
    page: Any = window.pages["schedule"]
    assert len(page.board.placed) == 60
    plain = QTableWidget()
    plain.resize(900, 500)
    plain.show()
    query = """SELECT y.day, y.shift, g.name, h.full_latn FROM practice_session y
               JOIN placement x ON x.id = y.placement_id JOIN student s ON s.id = x.student_id
               JOIN person h ON h.id = s.person_id JOIN kindergarten_group g ON g.id = y.group_id
               WHERE x.period_id = 2"""
    connection = connect(store.path)

    def ours() -> None:
        page.periods.chosen.emit(2)
        page.grid.viewport().repaint()

    def floor() -> None:
        rows = connection.execute(query).fetchall()
        plain.clear()
        plain.setRowCount(16)
        plain.setColumnCount(5)
        for number, row in enumerate(rows):
            plain.setItem(number % 16, number // 16 % 5, QTableWidgetItem(row[3]))
        plain.viewport().repaint()

    again = best(ours, floor, 20)
    lines = [
        ("the calendar of 60 students, opened for the first time", first, again[1], "<= 200 ms"),
        ("the calendar of 60 students, read, checked, shown", *again, "<= 40"),
    ]
    window.close()
    plain.close()
    return lines


def _twice_as_many(store: Any) -> None:
    """Every student of the autumn gets a companion from the spring with the same half-days."""
    from labdesk.schema import records
    from labdesk.store import Query

    def rows(key: str, **where: Any) -> list[dict[str, Any]]:
        found = store.listing(Query(key, ("id",), where=where), 0, -1)
        return list(store.rows(key, [row.id for row in found]).values())

    kept = {"placement", "practice_session"}
    own = {key: [f.column for f in records()[key].fields().values()] for key in kept}
    with store.transaction("60") as session:
        for known, other in zip(rows("placement", period=2), rows("placement", period=1), strict=False):
            new = {c: known[c] for c in own["placement"]} | {"student_id": other["student_id"]}
            (made,) = session.insert_rows(records()["placement"], [new])
            halves = rows("practice_session", placement=known["id"])
            copies = [{c: half[c] for c in own["practice_session"]} | {"placement_id": made} for half in halves]
            session.insert_rows(records()["practice_session"], copies)
