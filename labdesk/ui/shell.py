"""What frames the pages: the sections, the sidebar that opens them, and how each page is made when first wanted."""

from __future__ import annotations

import importlib
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QFrame,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QScrollArea,
    QSizePolicy,
    QTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from labdesk.i18n import N_
from labdesk.schema import records
from labdesk.ui import icons, theme
from labdesk.ui.desk import Desk
from labdesk.ui.widgets import EmptyState

WIDE, SLIM = 244, 52
"""Width of the sidebar with and without words, in logical pixels at 100 %."""


@dataclass(frozen=True)
class Section:
    """A part of the sidebar; `pages` are page keys, the first opens with the section. `more` is only in the menu."""

    key: str
    label: str
    icon: str
    pages: tuple[str, ...]
    more: tuple[str, ...] = ()


SECTIONS = (
    Section("today", N_("Today"), "today", ("today",)),
    Section("site", N_("Site"), "site", ("site", "organisation", "kindergarten_group", "agreement"), ("attachment",)),
    Section("people", N_("People"), "people", ("person", "affiliation")),
    Section(
        "projects", N_("Projects"), "projects",
        (
            "board", "project", "problem", "project_group", "minutes", "examination_desk", "pilot_desk", "spread",
            "direction", "programme_objective",
        ),
        (
            "passport", "group_member", "project_stage", "project_task", "task_check", "project_event",
            "project_resource", "project_problem", "project_objective", "direction_choice", "direction_criterion",
            "minutes_item", "examination", "examination_expert", "examination_score", "examination_remark",
            "programme_action", "pilot", "pilot_group", "pilot_member", "pilot_indicator", "adoption", "follow_up",
        ),
    ),
    Section(
        "practice", N_("Practice"), "practice",
        (
            "student", "practice_period", "placement", "allotment", "schedule", "attendance", "diary", "lesson",
            "assessment", "practice_return", "practice_programme", "day_off",
        ),
        (
            "practice_activity", "practice_session", "absence", "supervisor_visit", "practice_seat", "mentor_terms",
            "wish", "rule_exception", "programme_block", "programme_topic", "hall_time", "group_closure",
            "attendance_mark", "diary_week", "requirement", "visit_step", "checkpoint", "quality_mark",
            "practice_result", "practice_rating", "incentive",
        ),
    ),
    Section("talents", N_("Talents"), "talents", ("talent", "evidence")),
    Section("events", N_("Events and works"), "events", ("event", "participation")),
    Section("manuals", N_("Manuals"), "manuals", ("manual",), ("manual_author", "manual_section")),
    Section("print", N_("Print"), "print", ("print",)),
    Section("trash", N_("Recycle bin"), "trash", ("trash",)),
    Section("settings", N_("Settings"), "settings", ("settings",), ("term",)),
)  # fmt: skip

PAGES = {
    "today": "labdesk.ui.pages.today:TodayPage",
    "site": "labdesk.ui.pages.site:SitePage",
    "attachment": "labdesk.ui.pages.attachment_page:AttachmentPage",
    "settings": "labdesk.ui.pages.settings:SettingsPage",
    "import": "labdesk.ui.pages.importing:ImportPage",
    "print": "labdesk.ui.pages.printing:PrintPage",
    "pilot_desk": "labdesk.ui.pages.pilot_desk:PilotDesk",
    "spread": "labdesk.ui.pages.spread:SpreadPage",
    "entry": "labdesk.ui.pages.entry:EntryPage",
    "blank": "labdesk.ui.pages.blank:BlankPage",
    "assessment": "labdesk.ui.pages.assessment:AssessmentPage",
    "practice_return": "labdesk.ui.pages.practice_return:PracticeReturnPage",
    "trash": "labdesk.ui.pages.trash:TrashPage",
    "history": "labdesk.ui.pages.history:HistoryPage",
    "board": "labdesk.ui.pages.board:BoardPage",
    "passport": "labdesk.ui.pages.passport:PassportPage",
    "manual_text": "labdesk.ui.pages.manual:ManualPage",
    "allotment": "labdesk.ui.pages.allotment:AllotmentPage",
    "schedule": "labdesk.ui.pages.schedule:SchedulePage",
    "attendance": "labdesk.ui.pages.attendance:AttendancePage",
    "diary": "labdesk.ui.pages.diary:DiaryPage",
    "examination_desk": "labdesk.ui.pages.examination:ExaminationPage",
}
"""Where the pages that are not plain record pages live; each class takes the desk."""

TITLES = {
    "today": N_("Today"), "import": N_("Import"), "print": N_("Print"), "trash": N_("Recycle bin"),
    "history": N_("History"), "settings": N_("Settings"), "manual_text": N_("Text of the manual"),
    "board": N_("Project board"), "passport": N_("Project passport"),
    "pilot_desk": N_("Pilot tests"), "spread": N_("Spread"), "entry": N_("Paper comes back"),
    "blank": N_("List to fill in by hand"), "allotment": N_("Kindergartens of the practice"),
    "schedule": N_("Practice calendar"),
    "attendance": N_("Attendance"), "diary": N_("Diaries"), "assessment": N_("Assessment"),
    "practice_return": N_("Return of the practice"),
    "examination_desk": N_("Examination desk"),
}  # fmt: skip


def make_page(desk: Desk, key: str) -> QWidget:
    """A new page; raises KeyError for a key that is neither a page nor a record type."""
    if key in PAGES:
        module, _, name = PAGES[key].partition(":")
        page: QWidget = getattr(importlib.import_module(module), name)(desk)
        return page
    from labdesk.ui.pages.records import RecordPage

    if key not in records():
        raise KeyError(key)
    return RecordPage(desk, key)


_EDITORS = (QLineEdit, QTextEdit, QPlainTextEdit, QAbstractSpinBox, QComboBox)


def entrance(page: QWidget) -> QWidget:
    """What of a page gets the keyboard when it is opened: what it names itself, its list, else its first editor."""
    own = getattr(page, "entrance", None)
    if own is not None:
        found: QWidget = own()
        return found
    inside = [child for child in page.findChildren(QWidget) if child.isVisibleTo(page) and child.isEnabledTo(page)]
    for kinds in ((QAbstractItemView,), (EmptyState,), _EDITORS):
        for child in inside:
            if isinstance(child, kinds) and not (isinstance(child, EmptyState) and child.focusProxy() is None):
                return child
    return page


def title(key: str) -> str:
    """The catalogue message that names a page."""
    return TITLES.get(key) or records()[key].kind.many


def section_of(key: str) -> Section | None:
    """The section a page belongs to."""
    return next((s for s in SECTIONS if key in s.pages or key in s.more), None)


class Sidebar(QFrame):
    """Buttons for the sections and, under the open one, for its pages; `wanted` asks for a page by key."""

    wanted = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.slim = False
        self.setObjectName("sidebar")
        theme.role(self, "sidebar")
        self._buttons: dict[str, QToolButton] = {}
        self._pages: dict[str, QToolButton] = {}
        self._key = ""
        self._column = self._scrolled()
        for section in SECTIONS:
            if section.key == "print":
                self._column.addSpacing(theme.px(8))
            self._buttons[section.key] = self._button(f"nav_{section.key}", section.pages[0], section.icon)
            if len(section.pages) > 1:
                for page in section.pages:
                    button = self._button(f"nav_{section.key}_{page}", page, None)
                    button.hide()
                    self._pages[page] = button
        self._column.addStretch()
        self.speak()

    def _scrolled(self) -> QVBoxLayout:
        """The column of the buttons, which scrolls when a section has more pages than the window has room."""
        self._area = QScrollArea(self)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget(self._area)
        theme.role(inside, "plain")
        self._area.setWidget(inside)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self._area)
        column = QVBoxLayout(inside)
        column.setContentsMargins(theme.px(8), theme.px(8), theme.px(8), theme.px(8))
        column.setSpacing(theme.px(1))
        return column

    def _button(self, name: str, page: str, icon: str | None) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        theme.role(button, "section" if icon else "page")
        button.setCheckable(True)
        button.setAutoRaise(True)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        size = QSize(theme.px(18), theme.px(18))
        blank = QPixmap(size)
        blank.fill(Qt.GlobalColor.transparent)
        button.setIcon(icons.icon(icon) if icon else QIcon(blank))
        button.setIconSize(size)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.clicked.connect(lambda: self._pressed(button, page))
        self._column.addWidget(button)
        return button

    def speak(self) -> None:
        """Say the sections and pages in the language of the screen."""
        t = self.desk.t
        for section in SECTIONS:
            self._name(self._buttons[section.key], t(section.label))
        for page, button in self._pages.items():
            self._name(button, t(title(page)))
        self.setAccessibleName(t("Sections"))
        self.fold(self.slim)

    def _name(self, button: QToolButton, text: str) -> None:
        button.setText(text)
        button.setAccessibleName(text)
        button.setToolTip(text)

    def show_page(self, key: str) -> None:
        """Mark the section and the page that are open."""
        self._key = key
        section = section_of(key)
        for name, button in self._buttons.items():
            button.setChecked(section is not None and name == section.key and (self.slim or key not in self._pages))
        for page, button in self._pages.items():
            button.setVisible(not self.slim and section is not None and page in section.pages)
            button.setChecked(page == key)
        shown = self._pages.get(key) or (self._buttons[section.key] if section else None)
        if shown is not None:
            QTimer.singleShot(0, shown, lambda: self._area.ensureWidgetVisible(shown, 0, theme.px(8)))

    def fold(self, slim: bool) -> None:
        """Show icons alone, or icons and words."""
        self.slim = slim
        self.setFixedWidth(theme.px(SLIM if slim else WIDE))
        side = theme.px(3 if slim else 8)
        self._column.setContentsMargins(side, theme.px(8), side, theme.px(8))
        beside = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        for button in self._buttons.values():
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly if slim else beside)
        self.show_page(self._key)

    def _pressed(self, button: QToolButton, page: str) -> None:
        """Open the page; among icons alone a section of several pages offers them in a menu."""
        section = section_of(page)
        self.show_page(self._key)
        if not self.slim or section is None or len(section.pages) == 1:
            self.wanted.emit(page)
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for each in section.pages:
            menu.addAction(self.desk.t(title(each))).triggered.connect(partial(self.wanted.emit, each))
        menu.popup(button.mapToGlobal(button.rect().topRight()))
