"""The program in a real window on a virtual screen, worked by keyboard alone: what is typed is stored and printed."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path

import openpyxl
import pytest

from labdesk.documents import registry
from labdesk.operations.sites import new_site
from labdesk.store import Query, Store

ROOT = Path(__file__).parents[2]
PATIENCE = 60
SURNAMES = ("Azimova", "Ergasheva", "Hamidova", "Karimova", "Nazarova", "Qodirova", "Salimova", "Umarova")
NAMES = [f"{surname} {first}" for surname in SURNAMES for first in ("Dilnoza", "Gulnora", "Malika", "Sevara", "Zilola")]
GROUPS = ("Bogʻ", "Gul", "Humo", "Quyosh")
UNIVERSITY = "Fargʻona pedagogika universiteti"


@pytest.fixture
def screen() -> Iterator[dict[str, str]]:
    """An X server of the test's own; the environment to reach it."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1366x768x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=(writing,), stderr=subprocess.DEVNULL)
    os.close(writing)
    with os.fdopen(reading) as told:
        number = told.readline().strip()
    assert number, "Xvfb did not start"
    yield {**os.environ, "DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
    server.send_signal(signal.SIGTERM)
    server.wait(PATIENCE)


class Keyboard:
    """A person at the keyboard of the window over one site; there is no window manager to move the focus for her."""

    def __init__(self, environment: dict[str, str], path: Path) -> None:
        self._environment = environment
        self.path = path
        self.window = self._find("site.*LabDesk|LabDesk.*site")
        self._x("windowfocus", "--sync", self.window)

    def _x(self, *arguments: str, check: bool = True) -> str:
        command = ["xdotool", *arguments]
        done = subprocess.run(
            command, env=self._environment, capture_output=True, text=True, timeout=PATIENCE, check=check
        )
        return done.stdout.strip()

    def _find(self, title: str) -> str:
        search = ("search", "--sync", "--onlyvisible", "--name", title)
        for _ in range(20):  # a search fails when another window closes meanwhile, as the logo does
            if found := self._x(*search, check=False).split():
                return found[0]
        pytest.fail(f"there is no window {title}")

    def press(self, *keys: str) -> None:
        """Press keys one after another."""
        self._x("key", *keys)

    def write(self, text: str) -> None:
        """Type a text."""
        self._x("type", "--delay", "4", text)

    def go(self, words: str, page: str) -> None:
        """Open a page by its name or by an action."""
        self.press("ctrl+k")
        self.write(words)
        self.press("Return")
        self.until(lambda: self.shows(page))

    def shows(self, page: str) -> bool:
        """Whether the title of the window names a page."""
        return self._x("getwindowname", self.window).startswith(f"{page} –")

    def choose_file(self, title: str, path: Path) -> None:
        """Answer the file dialog and come back to the window."""
        self._x("windowfocus", "--sync", self._find(title))
        self.write(str(path))
        self.press("Return")
        self.until(lambda: not self._x("search", "--onlyvisible", "--name", title, check=False))
        self._x("windowfocus", "--sync", self.window)

    def found(self, title: str) -> str:
        """The window of a title, if there is one."""
        return self._x("search", "--onlyvisible", "--name", title, check=False)

    def answer(self, title: str, *keys: str) -> None:
        """Answer a question by keys and come back to the window."""
        self._x("windowfocus", "--sync", self._find(title))
        self.press(*keys)
        self.until(lambda: not self.found(title))
        self._x("windowfocus", "--sync", self.window)

    def keep_paper(self, path: Path) -> None:
        """Save the paper of the print centre, as soon as it is there to be saved."""
        title = "Save the paper"
        self.until(lambda: bool(self._x("search", "--onlyvisible", "--name", title, check=False)), "ctrl+s")
        self.choose_file(title, path)
        self.until(path.exists)

    def until(self, true: Callable[[], bool], *keys: str) -> None:
        """Wait for something to be so; while it is not, the keys are pressed from time to time.

        Whether it is so is asked right before: a key too many would press whatever comes next.
        """
        for turn in range(800):
            if true():
                return
            self.press(*keys) if keys and turn % 6 == 0 else self._x("getmouselocation")
        pytest.fail(f"it did not come to be: {true}")

    def rows(self, key: str, *columns: str) -> list[tuple[object, ...]]:
        """What is stored of a list now."""
        store = Store.open(self.path)
        try:
            return [row.values for row in store.listing(Query(key, columns))]
        finally:
            store.close()


@contextmanager
def at_work(screen: dict[str, str], path: Path) -> Iterator[Keyboard]:
    """The program in its window; it ends in good order when it was left by Ctrl+Q."""
    environment = {**screen, "XDG_CONFIG_HOME": str(path.parent), "PYTHONPATH": str(ROOT), "PYTHONUNBUFFERED": "1"}
    program = subprocess.Popen(
        [sys.executable, "-m", "labdesk", str(path), "--language", "en"],
        env=environment, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    try:
        keyboard = Keyboard(environment, path)
        yield keyboard
        keyboard.press("ctrl+q")
        program.wait(PATIENCE)
    finally:
        program.kill()
        told = program.communicate()[1]
    assert program.returncode == 0, told
    assert "Traceback" not in told


def begun(folder: Path) -> Path:
    """A site that has a name, and nothing else."""
    path = folder / "site.labdesk"
    store = Store.create(path)
    new_site(store, "12-son DMTT")
    store.close()
    return path


def test_a_person_is_typed_saved_and_taken_back_by_keyboard_alone(screen: dict[str, str], tmp_path: Path) -> None:
    with at_work(screen, begun(tmp_path)) as person:
        person.until(lambda: person.shows("People"), "ctrl+3")
        person.press("ctrl+n")
        person.write("Karimova")
        person.press("Tab")
        person.write("Gulnora")
        person.press("ctrl+s")
        saved = [("Karimova Gulnora", "Каримова Гулнора")]
        person.until(lambda: person.rows("person", "full_latn", "full_cyrl") == saved)
        person.press("ctrl+z")
        person.until(lambda: person.rows("person") == [])


def sheet(path: Path, heads: list[str], rows: list[list[object]]) -> Path:
    """A workbook as a university sends it."""
    book = openpyxl.Workbook()
    for row in (heads, *rows):
        book.active.append(row)
    book.save(path)
    return path


def words(path: Path) -> str:
    """The text of a PDF, page after page."""
    return subprocess.run(["pdftotext", "-layout", str(path), "-"], capture_output=True, text=True, check=True).stdout


def papers_before(key: str) -> int:
    """How many papers about the same kind of record the print centre offers before this one."""
    subject = registry.printed()[key].subject
    return [each.key for each in registry.printed().values() if each.subject == subject].index(key)


def practice(folder: Path, monday: date) -> Path:
    """A site with a practice of six weeks that begins on a Monday, the groups and mentors it needs, and no student."""
    path = begun(folder)
    store = Store.open(path)
    otm = store.save("organisation", {"name": UNIVERSITY, "sort": "otm", "phone": "90 123-45-67"})
    plan = store.save("practice_programme", {
        "title": "Dastur", "edition": "2026", "weeks": 3, "observe": 3, "children": 2, "lesson": 1, "hall": 0,
        "independent": 0, "least": 1, "most": 4, "trials_from": 2, "independent_from": 1, "observing_first": True,
    })  # fmt: skip
    period = store.save("practice_period", {
        "title": "Kuzgi amaliyot", "university": otm, "sort": "pedagogical", "plan": plan, "starts": monday,
        "ends": monday + timedelta(39), "hours": 18, "day_hours": 6, "order_number": "7",
    })  # fmt: skip
    for group in GROUPS:
        made = store.save("kindergarten_group", {"name": group, "age_group": "senior", "room": "1", "places": 3})
        for shift in ("1", "2"):
            who = store.save("person", {"surname_latn": f"Mentor{group}{shift}", "first_latn": "Nodira"})
            terms = {"period": period, "person": who, "group": made, "shift": shift, "trainees": 3, "qualified": True}
            store.save("mentor_terms", terms)
    store.close()
    return path


class Calendar:
    """The first group's half-days of the first shift, as the calendar has them in its first row."""

    def __init__(self, person: Keyboard) -> None:
        self.person = person
        self.monday = min(day - timedelta(day.weekday()) for day in self._days())

    def _days(self) -> list[date]:
        found = self.person.rows("practice_session", "day", "shift", "group", "placement")
        return [day for day, shift, group, _ in found if isinstance(day, date) and shift == "1" and group == GROUPS[0]]

    def days(self) -> list[date]:
        """Its days in the week that is shown, one for each student there."""
        return sorted(day for day in self._days() if 0 <= (day - self.monday).days < 7)

    def choose(self, day: date) -> None:
        """Go to a day of the first row, from wherever."""
        self.person.press(*["Up"] * 30, *["Left"] * 6, *["Right"] * day.weekday())


def test_a_morning_of_practice_by_keyboard_alone(screen: dict[str, str], tmp_path: Path) -> None:
    today, names = date.today(), NAMES[:8]
    monday = today - timedelta(today.weekday() + 7)
    path = practice(tmp_path, monday)
    students = sheet(
        tmp_path / "talabalar.xlsx", ["№", "F.I.O.", "Kurs", "Guruh"],
        [[number, name, 3, "MT-31"] for number, name in enumerate(names, 1)],
    )  # fmt: skip
    with at_work(screen, path) as person:
        # the university's list, and everybody on it into the practice
        person.until(lambda: person.shows("Students"), "ctrl+5")
        person.go("import from excel", "Import")
        person.press("Return")
        person.choose_file("Choose a file", students)
        person.until(lambda: len(person.rows("student")) == len(names), "Return")
        person.until(lambda: bool(person.found("Place in a practice")), "Tab", "space")
        person.answer("Place in a practice", "Return")
        person.until(lambda: len(person.rows("placement")) == len(names))
        # the schedule, in a few seconds
        person.go("practice calendar", "Practice calendar")
        person.press("ctrl+shift+g", "shift+Tab")
        person.write("2")
        person.press("Return")
        person.until(lambda: len(person.rows("practice_session")) == len(names) * 6, "ctrl+Return")
        # two half-days moved by hand: carried to another day, and sent to another week
        calendar = Calendar(person)
        before = calendar.days()
        target = next(day for n in range(4, -1, -1) if (day := calendar.monday + timedelta(n)) != before[0])
        calendar.choose(before[0])
        person.press("ctrl+x")
        calendar.choose(target)
        person.press("ctrl+v")
        carried = sorted([*before[1:], target])
        person.until(lambda: calendar.days() == carried)
        person.press("m")
        person.write(f"{target + timedelta(7):%d.%m.%Y}")
        person.press("Return")
        person.until(lambda: len(calendar.days()) == len(before) - 1)
        # somebody will be away on a day she is planned: made again, the schedule goes around it
        held = person.rows("practice_session", "placement", "day")
        who, away = next((name, day) for name, day in held if isinstance(day, date) and day > today)
        person.go("absences", "Absences")
        person.press("ctrl+n")
        person.write(str(who))
        person.press("Return", "Tab")
        person.write(f"{away:%d.%m.%Y}")
        person.press("ctrl+s")
        person.until(lambda: person.rows("absence", "person", "starts") == [(who, away)])
        person.go("practice calendar", "Practice calendar")
        person.press("ctrl+shift+g", "Return")
        person.until(lambda: (who, away) not in person.rows("practice_session", "placement", "day"), "ctrl+Return")
        assert len(person.rows("practice_session")) == len(names) * 6
        # everybody was there last week, as far as it lies in one month; but the first came fifteen minutes late
        person.go("attendance", "Attendance")
        if monday.month != today.month:
            person.press("ctrl+Prior")
        days = sum((monday + timedelta(n)).month == monday.month for n in range(5))
        person.press("ctrl+Home", *["Right"] * (monday.day - 1), *["shift+Right"] * (days - 1), "shift+Next")
        person.write("+")
        person.until(lambda: len(person.rows("attendance_mark")) == len(names) * days)
        person.press("ctrl+Home", *["Right"] * (monday.day - 1))
        person.write("L15")
        person.press("Return")
        person.until(lambda: ("late", 15) in person.rows("attendance_mark", "code", "late"))
        # every paper of the practice
        person.press("ctrl+p")
        person.until(lambda: person.shows("Print"))
        person.press("Tab", "space")
        person.keep_paper(tmp_path / "hujjatlar.pdf")
    told = words(tmp_path / "hujjatlar.pdf")
    assert "Papers in this packet" in told and all(told.count(name) > 5 for name in names)


def test_a_morning_by_keyboard_alone(screen: dict[str, str], tmp_path: Path) -> None:
    path = begun(tmp_path)
    store = Store.open(path)
    otm = store.save("organisation", {"name": UNIVERSITY, "sort": "otm"})
    store.save("project", {"title": "Bogʻ"})
    dates = {"starts": date(2026, 9, 7), "ends": date(2026, 12, 20)}
    store.save("practice_period", {"title": "Kuzgi amaliyot", "university": otm, "sort": "pedagogical", **dates})
    store.close()
    students = sheet(
        tmp_path / "talabalar.xlsx", ["№", "F.I.O.", "OTM", "Kurs", "Guruh"],
        [[number, name, UNIVERSITY, 3, "MT-31"] for number, name in enumerate(NAMES, 1)],
    )  # fmt: skip
    placed = sheet(
        tmp_path / "yollanma.xlsx", ["Talaba", "Amaliyot davri"], [[name, "Kuzgi amaliyot"] for name in NAMES]
    )
    with at_work(screen, path) as person:
        # forty students from the university's list
        person.until(lambda: person.shows("Students"), "ctrl+5")
        person.go("import from excel", "Import")
        person.press("Return")
        person.choose_file("Choose a file", students)
        person.until(lambda: len(person.rows("student")) == 40, "Return")
        # three of them corrected in the list
        person.go("students", "Students")
        person.press("ctrl+Home", "Right", "Right")
        for year in ("4", "4", "2"):
            person.write(year)
            person.press("Return")
        person.until(lambda: [row[0] for row in person.rows("student", "course")][:4] == [4, 4, 2, 3])
        # a project group with its first member
        person.go("project groups", "Project groups")
        person.press("ctrl+n")
        person.write("Bog guruhi")
        person.press("Tab")
        person.write("Bog")
        person.press("Return", "Tab")
        person.write("7-A")
        person.press("ctrl+s")
        person.until(lambda: person.rows("project_group", "project", "order_number") == [("Bogʻ", "7-A")])
        person.press("ctrl+Tab", "Insert")
        person.write("Karimova Gul")
        person.press("Return", "ctrl+s")
        person.until(lambda: person.rows("group_member", "group", "person") == [("Bog guruhi", "Karimova Gulnora")])
        person.press("Escape")
        # its order
        person.press("ctrl+p")
        person.keep_paper(tmp_path / "buyruq.pdf")
        # the letters to forty students
        person.go("placements", "Placements")
        person.go("import from excel", "Import")
        person.press("Return")
        person.choose_file("Choose a file", placed)
        person.until(lambda: len(person.rows("placement")) == 40, "Return")
        person.go("practice periods", "Practice periods")
        person.press("ctrl+p", *["Down"] * papers_before("placement-letters"))
        person.keep_paper(tmp_path / "xatlar.pdf")
    assert "7-A" in words(tmp_path / "buyruq.pdf")
    assert "Karimova Gulnora" in words(tmp_path / "buyruq.pdf")
    letters = words(tmp_path / "xatlar.pdf").split("\f")[:-1]
    assert [name for name in NAMES if not any(name in letter for letter in letters)] == []
    assert len(letters) == 40
