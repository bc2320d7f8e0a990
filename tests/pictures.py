"""Makes the pictures of the README from the sample year, or one of every page in every language to look at.

python tests/pictures.py             resources/readme/*.png, in Uzbek Latin
python tests/pictures.py FOLDER      every page in four languages and both themes
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import QSettings  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

import labdesk.schema  # noqa: E402, F401
from labdesk.i18n import LANGUAGES, language  # noqa: E402
from labdesk.operations.sample import fill  # noqa: E402
from labdesk.schema import records  # noqa: E402
from labdesk.store import Query, Store  # noqa: E402
from labdesk.ui import qttexts, theme  # noqa: E402
from labdesk.ui.shell import PAGES  # noqa: E402
from labdesk.ui.window import Window  # noqa: E402

WIDTH, HEIGHT = 1366, 728


def settle(window: Window, times: int = 6) -> None:
    """Let pages be built, jobs end and previews be painted."""
    for _ in range(times):
        QTest.qWait(150)
        window.desk.jobs.wait_idle(30)


def open_window(store: Store, folder: Path, code: str, width: int = WIDTH) -> Window:
    """A window of the size an office screen leaves free."""
    app = QApplication.instance()
    qttexts.install(app, language(code))
    settings = QSettings(str(folder / f"{code}.ini"), QSettings.Format.IniFormat)
    window = Window(store, settings, code)
    window.resize(width, HEIGHT)
    window.show()
    return window


def first(store: Store, key: str) -> int:
    """The first record of a list."""
    return store.listing(Query(key), 0, 1)[0].id


def readme(store: Store, folder: Path) -> None:
    """The pictures the README shows."""
    target = ROOT / "resources" / "readme"
    target.mkdir(exist_ok=True)
    window = open_window(store, folder, "uz-Latn")
    shots = (
        ("students", "student", first(store, "student")),
        ("print", "print", ("talent-card", first(store, "talent"), "talent")),
        ("manual", "manual_text", first(store, "manual")),
        ("schedule", "schedule", None),
        ("passport", "passport", first(store, "project")),
    )
    for name, page, subject in shots:
        window.open_page(page, subject)
        settle(window, 14)
        window.grab().save(str(target / f"{name}.png"))
    window.close()


def everything(store: Store, folder: Path, target: Path, width: int = WIDTH) -> None:
    """Every page, in every language and both themes, as `LANGUAGE-THEME-PAGE.png`."""
    target.mkdir(parents=True, exist_ok=True)
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    for dark in (False, True):
        theme.apply(app, dark)
        for code in LANGUAGES:
            window = open_window(store, folder, code, width)
            subjects = {
                "print": ("site-passport", None, ""),
                "manual_text": first(store, "manual"),
                "import": "student",
            }
            for key in (*records(), *PAGES):
                subject = subjects.get(key) or (
                    first(store, key) if key in records() and store.total(Query(key)) else None
                )
                window.open_page(key, subject)
                settle(window, 12 if key in ("print", "manual_text") else 2)
                window.grab().save(str(target / f"{code}-{'dark' if dark else 'light'}-{key}.png"))
            window.close()


def main() -> int:
    """Make the pictures."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    theme.apply(app)
    with tempfile.TemporaryDirectory() as name:
        store = Store.create(Path(name) / "namuna.labdesk")
        fill(store)
        if len(sys.argv) > 1:
            everything(store, Path(name), Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else WIDTH)
        else:
            readme(store, Path(name))
        store.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
