"""How quick LabDesk is, as ratios to the plainest program that does the same, measured in the same run.

    python tests/bench/figures.py [NAME ...]     all figures, or those named; prints a table

Every time is the best of several runs (searches: the 95th percentile); a floor uses the same file and settings.
"""

from __future__ import annotations

import gc
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import openpyxl  # noqa: E402
import python_calamine  # noqa: E402

import labdesk.schema  # noqa: E402, F401
from labdesk.exchange import importing, writing  # noqa: E402
from labdesk.i18n import N_, language  # noqa: E402
from labdesk.i18n.collation import search_key  # noqa: E402
from labdesk.schema.people import Person  # noqa: E402
from labdesk.store import Query, Store  # noqa: E402
from labdesk.store.engine import connect  # noqa: E402

MANY, PAGE = 200_000, 100
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


Line = tuple[str, float, float, str]


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
    lines.append(("search as you type, p95", _p95(own), _p95(floors), "<= 3, <= 50 ms"))
    raw.close()
    store.close()
    return lines


def _p95(values: list[float]) -> float:
    return statistics.quantiles(values, n=20)[-1]


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


def register(folder: Path) -> list[Line]:
    """A register of 1,000 rows to PDF."""
    from reportlab.lib.pagesizes import A4, landscape
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.platypus import LongTable, Paragraph, SimpleDocTemplate, TableStyle

    from labdesk.documents import fonts, model, pdf

    chance = random.Random(3)
    rows = [
        [n, f"{n}/26-son", date(2026, 1, 1), "Nizomiy nomidagi pedagogika universiteti",
         "Malakaviy amaliyotni birgalikda tashkil etish", date(2027, 1, 1), f"{chance.choice(FIRSTS)}a", "amalda", ""]
        for n in range(1, 1001)
    ]  # fmt: skip
    titles = ["№", "Raqami", "Sana", "Hamkor", "Predmeti", "Muddati", "Masʼul", "Holati", "Izoh"]
    document = model.Document(
        "Reyestr", [model.Heading("Reyestr", 1), model.Table([model.Column(t) for t in titles], rows)],
        page=model.Page(landscape=True),
    )  # fmt: skip
    pdf.write_pdf(document, folder / "warm.pdf")

    def floor() -> None:
        style = ParagraphStyle("cell", fontName=fonts.family().regular.name, fontSize=10, leading=12)
        told = [[Paragraph(_cell(v), style) for v in row] for row in [titles, *rows]]
        table = LongTable(told, colWidths=[28, 60, 60, 160, 160, 60, 60, 60, 60], repeatRows=1)
        table.setStyle(TableStyle([("GRID", (0, 0), (-1, -1), 0.5, "black")]))
        SimpleDocTemplate(str(folder / "plain.pdf"), pagesize=landscape(A4)).build([table])

    def ours() -> None:
        pdf.write_pdf(document, folder / "ours.pdf")

    return [("register of 1,000 rows to PDF", *best(ours, floor, 3), "<= 1.4")]


def _cell(value: Any) -> str:
    return value.strftime("%d.%m.%Y") if isinstance(value, date) else str(value)


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
        importing.apply(store, plan, duplicates_too=True)
        store.close()

    return [("import of 20,000 rows", *best(ours, floor, 5), "<= 6")]


def packet_of_letters(folder: Path) -> list[Line]:
    """60 placement letters bound into one PDF behind a list of them, against the same letters one by one."""
    from labdesk.documents import model, packet, pdf

    letter = [
        model.Letterhead("Nizomiy nomidagi pedagogika universiteti", ["OLIY TAʼLIM VAZIRLIGI"]),
        model.Corner(["45-DMTT direktori", "N. Sh. Abdullayevaga"]),
        model.Heading("YOʻLLANMA № 12", 1),
        model.Paragraph("Maktabgacha taʼlim fakulteti talabasi malakaviy amaliyotni oʻtash uchun yuboriladi. " * 3),
        model.Signatures([model.Signature("Prorektor", "A. Karimov")]), model.CutLine(),
        model.Paragraph("Talaba amaliyotga keldi va uni yakunladi."),
        model.Signatures([model.Signature("Direktor", "N. Sh. Abdullayeva", seal=True)]),
    ]  # fmt: skip
    page = model.Page("A5", numbers="none")
    papers = [model.Document(f"Yoʻllanma {n}", letter, page=page, size=11) for n in range(60)]
    bound = packet.Packet([packet.Item("Yoʻllanma", one.title, [one]) for one in papers], "uz-Latn")
    pdf.write_pdf(papers[0], folder / "warm.pdf")

    def floor() -> None:
        for number, paper in enumerate(papers):
            pdf.write_pdf(paper, folder / f"{number}.pdf")

    def ours() -> None:
        packet.write(bound, folder / "packet.pdf", cover=True, running=True)

    return [("packet of 60 letters", *best(ours, floor, 5), "<= 1.5")]


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
    """From the command to the first painted list, on a site of 10,000 people."""
    store = filled(folder, 10_000)
    store.close()

    def run(code: str) -> Callable[[], Any]:
        def start() -> None:
            subprocess.run([sys.executable, "-c", code, str(store.path)], cwd=ROOT, check=True, capture_output=True)

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
    return [("a key in the search until painted, p95", _p95(own), _p95(floors), "<= 100 ms")]


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


FIGURES = {
    f.__name__: f
    for f in (
        lists, typing, pasting, saving, exporting, register, packet_of_letters, importing_rows, starting, memory,
    )
}  # fmt: skip


def main() -> int:
    """Measure and print the table."""
    for name in sys.argv[1:] or FIGURES:
        with tempfile.TemporaryDirectory() as folder:
            for what, ours, floor, target in FIGURES[name](Path(folder)):
                unit, scale = ("MB", 1) if "MB" in what else ("ms", 1000)
                shown = f"{ours * scale:9.1f} {unit} {floor * scale:9.1f} {unit} {ours / floor:6.2f}"
                sys.stdout.write(f"{what:<38} {shown}   {target}\n")
                sys.stdout.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main())
