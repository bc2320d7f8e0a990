"""The screen speaks one language at a time: our sentences, compiled forms and Qt's own buttons from one catalogue.

Qt has no Uzbek of its own, so the texts it would say itself are listed here as messages of the catalogue.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTranslator

from labdesk.i18n import N_, Language, language

QT_TEXTS: dict[str, tuple[str, ...]] = {
    "QPlatformTheme": (
        N_("OK"), N_("Save"), N_("Save All"), N_("Open"), N_("Yes"), N_("Yes to All"), N_("No"), N_("No to All"),
        N_("Abort"), N_("Retry"), N_("Ignore"), N_("Close"), N_("Cancel"), N_("Discard"), N_("Help"), N_("Apply"),
        N_("Reset"), N_("Restore Defaults"), N_("Don't Save"),
    ),
    "QMessageBox": (N_("Show Details..."), N_("Hide Details...")),
    "QWidgetTextControl": (
        N_("Undo"), N_("Redo"), N_("Cut"), N_("Copy"), N_("Copy Link Location"), N_("Paste"), N_("Delete"),
        N_("Select All"),
    ),
    "QAbstractSpinBox": (N_("Step up"), N_("Step down")),
    "QScrollBar": (
        N_("Scroll here"), N_("Top"), N_("Bottom"), N_("Left edge"), N_("Right edge"), N_("Page up"), N_("Page down"),
        N_("Page left"), N_("Page right"), N_("Scroll up"), N_("Scroll down"), N_("Scroll left"), N_("Scroll right"),
    ),
    "QWizard": (N_("Go Back"), N_("< Back"), N_("Continue"), N_("Next"), N_("Next >"), N_("Commit"), N_("Done"),
                N_("Finish")),
    "QDockWidget": (N_("Float"), N_("Dock")),
    "QFileDialog": (
        N_("Look in:"), N_("Back"), N_("Forward"), N_("Parent Directory"), N_("Create New Folder"), N_("New Folder"),
        N_("List View"), N_("Detail View"), N_("Sidebar"), N_("File name:"), N_("Files of type:"), N_("Directory:"),
        N_("Save As"), N_("Choose"), N_("Rename"), N_("Show hidden files"), N_("All Files (*)"), N_("Directories"),
        N_("Files"), N_("Find Directory"), N_("Recent Places"), N_("My Computer"), N_("Computer"), N_("Remove"),
        N_("Go back"), N_("Go forward"), N_("Go to the parent directory"), N_("Create a New Folder"),
        N_("Change to list view mode"), N_("Change to detail view mode"), N_("List of places and bookmarks"),
        N_("%1 already exists.\nDo you want to replace it?"),
        N_("%1\nFile not found.\nPlease verify the correct file name was given."),
        N_("%1\nDirectory not found.\nPlease verify the correct directory name was given."),
        N_("'%1' is write protected.\nDo you want to delete it anyway?"),
        N_("Are you sure you want to delete '%1'?"), N_("Could not delete directory."), N_("File"), N_("Folder"),
        N_("Drive"), N_("File Folder"), N_("%1 File"), N_("Alias"), N_("Shortcut"), N_("Unknown"),
    ),
    "QFileSystemModel": (
        N_("Name"), N_("Size"), N_("Type"), N_("Kind"), N_("Date Modified"), N_("%1 bytes"), N_("%1 byte(s)"),
        N_("Invalid filename"),
        N_('<b>The name "%1" cannot be used.</b><p>Try using another name, with fewer characters or no punctuation '
           "marks."),
    ),
    "QPrintDialog": (
        N_("Print"), N_("Printer"), N_("Properties"), N_("Location:"), N_("Preview"), N_("Type:"), N_("Output file:"),
        N_("Options"), N_("Options >>"), N_("Options <<"), N_("Print to File (PDF)"), N_("Print To File ..."),
        N_("Print all"), N_("Print range"), N_("Pages from"), N_("to"), N_("Pages"), N_("Current Page"),
        N_("Selection"), N_("Page Set:"), N_("All Pages"), N_("Odd Pages"), N_("Even Pages"), N_("Copies"),
        N_("Copies:"), N_("Collate"), N_("Reverse"), N_("Color Mode"), N_("Color"), N_("Grayscale"),
        N_("Duplex Printing"), N_("None"), N_("Long side"), N_("Short side"), N_("Output Settings"),
        N_("Pages per sheet:"), N_("Advanced"), N_("Copies && Paper"),
        N_("%1 is a directory.\nPlease choose a different file name."),
        N_("File %1 is not writable.\nPlease choose a different file name."),
        N_("%1 already exists.\nDo you want to overwrite it?"),
        N_("The 'From' value cannot be greater than the 'To' value."),
    ),
    "QPageSetupWidget": (
        N_("Page Setup"), N_("Paper"), N_("Page size:"), N_("Width:"), N_("Height:"), N_("Paper source:"),
        N_("Orientation"), N_("Portrait"), N_("Landscape"), N_("Reverse landscape"), N_("Reverse portrait"),
        N_("Margins"), N_("top margin"), N_("left margin"), N_("right margin"), N_("bottom margin"), N_("Page Layout"),
        N_("Page order:"), N_("Pages per sheet:"), N_("Millimeters (mm)"), N_("Inches (in)"), N_("Points (pt)"),
        N_("Custom"),
    ),
}  # fmt: skip
"""Context of Qt -> the texts it says there, without the `&` that marks a letter of the Latin keyboard."""


@dataclass
class _Screen:
    language: Language | None = None


_screen = _Screen()


def current() -> Language:
    """The language on the screen; English until `install` was called."""
    return _screen.language or language("en")


def t(message: str, /, **values: Any) -> str:
    """A message of the catalogue in the language on the screen."""
    return current()(message, **values)


class CatalogueTranslator(QTranslator):
    """Answers Qt's questions for a text from the catalogue.

    The letters marked by `&` are dropped, for they would differ between languages and keyboards. The names of keys
    (context QShortcut) stay as they are printed on the keyboard.
    """

    def __init__(self, spoken: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.spoken = spoken

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        if not source or context == "QShortcut":
            return None
        said = self.spoken(source)
        if said == source and "&" in source:
            said = self.spoken(_unmarked(source))
        return None if said == _unmarked(source) else said


def _unmarked(source: str) -> str:
    return source.replace("&&", "\0").replace("&", "").replace("\0", "&&")


_LOCALES = {
    "uz-Latn": QLocale(QLocale.Language.Uzbek, QLocale.Script.LatinScript, QLocale.Country.Uzbekistan),
    "uz-Cyrl": QLocale(QLocale.Language.Uzbek, QLocale.Script.CyrillicScript, QLocale.Country.Uzbekistan),
    "ru": QLocale(QLocale.Language.Russian, QLocale.Country.Russia),
    "en": QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
}


def install(app: QCoreApplication, spoken: Language) -> None:
    """Switch the language of the screen; every window receives LanguageChange in the next round of events."""
    previous = app.findChild(CatalogueTranslator)
    _screen.language = spoken
    QLocale.setDefault(_LOCALES[spoken.base])
    if previous is not None:
        app.removeTranslator(previous)
        previous.setParent(None)
    app.installTranslator(CatalogueTranslator(spoken, app))
