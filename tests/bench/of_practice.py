"""Figures of the practice desk: a month of sixty students opened, and a mark until it is painted and kept."""

from __future__ import annotations

import time
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from measured import Line, best, p95, people

from labdesk.schema import records
from labdesk.store import Store
from labdesk.store.engine import connect

STUDENTS = 60
MONTH = date(2026, 10, 1)


def practice(folder: Path) -> tuple[Store, int]:
    """A practice of sixty students over October, every working day but the last marked; returns its id too."""
    store = Store.create(folder / "practice.labdesk")
    university = store.save("organisation", {"name": "Pedagogika universiteti", "sort": "otm"})
    values = {"title": "Kuzgi amaliyot", "university": university, "starts": MONTH, "ends": date(2026, 10, 31)}
    period = store.save("practice_period", {**values, "hours": 144})
    with store.transaction("Sample") as session:
        whose = session.insert_rows(records()["person"], people(STUDENTS))
        students = session.insert_rows(records()["student"], [{"person_id": i} for i in whose])
        places = session.insert_rows(
            records()["placement"],
            [{"period_id": period, "student_id": i, "days": "12345", "shift": "1"} for i in students],
        )
        days = [MONTH + timedelta(n) for n in range(29) if (MONTH + timedelta(n)).weekday() < 5]
        session.insert_rows(
            records()["attendance_mark"],
            [{"placement_id": place, "day": day, "shift": "1", "code": "present"} for place in places for day in days],
        )
    return store, period


def attendance(folder: Path) -> list[Line]:
    """Opening the month of sixty students, and a key until its mark is kept and painted, against a bare table."""
    from PySide6.QtCore import QSettings, Qt
    from PySide6.QtGui import QStandardItem, QStandardItemModel
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication, QTableView

    from labdesk.ui import theme
    from labdesk.ui.ask import ScriptedAsk
    from labdesk.ui.window import Window

    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    theme.apply(app)
    store, period = practice(folder)
    raw = connect(store.path)
    window = Window(store, QSettings(str(folder / "bench.ini"), QSettings.Format.IniFormat), "en", ScriptedAsk())
    window.resize(1366, 728)
    window.show()
    window.open_page("attendance", {"period": period, "month": "2026-10"})
    page: Any = window.pages["attendance"]
    bare = QTableView()
    bare.resize(page.grid.size())
    bare.show()

    def ours() -> None:
        page.show_subject({"period": period, "month": "2026-10"})
        app.processEvents()
        page.grab()

    def floor() -> None:
        rows = raw.execute("SELECT placement_id, day, code FROM attendance_mark ORDER BY placement_id, day").fetchall()
        model = QStandardItemModel(STUDENTS, 32)
        for place, day, _ in rows:
            model.setItem(place - 1, int(day[8:10]), QStandardItem("+"))
        bare.setModel(model)
        app.processEvents()
        bare.grab()

    opened = best(ours, floor)
    plain = bare.model()
    assert isinstance(plain, QStandardItemModel)
    own, floors = [], []
    for n in range(STUDENTS):
        page.grid.go_to(n, 29)
        bare.setCurrentIndex(plain.index(n, 29))
        app.processEvents()
        start = time.perf_counter()
        QTest.keyClick(page.grid, Qt.Key.Key_Plus)
        app.processEvents()
        own.append(time.perf_counter() - start)
        start = time.perf_counter()
        raw.execute("BEGIN IMMEDIATE")
        raw.execute(
            "INSERT INTO attendance_mark (uid, version, placement_id, day, shift, code) VALUES (?, 1, ?, ?, '1', 'present')",
            (f"floor{n}", n + 1, "2026-11-30"),
        )
        raw.execute("COMMIT")
        plain.setItem(n, 30, QStandardItem("+"))
        app.processEvents()
        floors.append(time.perf_counter() - start)
    raw.close()
    bare.close()
    window.close()
    store.close()
    return [
        ("attendance of 60 students: open", *opened, "<= 200 ms"),
        ("a key in the attendance, p95", p95(own), p95(floors), "<= 30 ms"),
    ]
