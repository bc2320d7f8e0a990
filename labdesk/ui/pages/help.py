"""The help: contents at the left, one page at the right, found words marked; Escape closes it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QKeyEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QTextBrowser,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from labdesk.documents import help as pages
from labdesk.i18n import N_, Language
from labdesk.ui import icons, theme
from labdesk.ui.actions import action, collect
from labdesk.ui.desk import Desk
from labdesk.ui.parts import plain_label
from labdesk.ui.widgets import SearchBox

KEYS = "shortcuts"
"""The topic that is made from the actions of the window."""


class HelpWindow(QWidget):
    """A window beside the work; `keys` gives the Markdown of the page of shortcuts."""

    def __init__(self, desk: Desk, keys: Callable[[], str], parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("help")
        self.desk, self._keys = desk, keys
        self.topic = ""
        self._past: list[str] = []
        self.contents = QListWidget(self)
        self.contents.setObjectName("help_contents")
        for topic in (*pages.TOPICS, KEYS):
            QListWidgetItem(self.contents).setData(Qt.ItemDataRole.UserRole, topic)
        self.contents.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.contents.currentItemChanged.connect(self._chosen)
        self.page = QTextBrowser(self)
        self.page.setObjectName("help_page")
        self.page.setOpenLinks(False)
        self.page.anchorClicked.connect(self._follow)
        self.search = SearchBox(self)
        self.search.setObjectName("help_search")
        self.search.textChanged.connect(lambda *_: self.find_next(again=True))
        self.search.returnPressed.connect(self.find_next)
        self.found = plain_label("", self, "muted")
        self.found.setObjectName("help_found")
        self._lay_out()
        collect(self)
        self.resize(theme.px(900), theme.px(620))
        desk.language_changed.connect(self.speak)
        self.speak()

    def _lay_out(self) -> None:
        self.back = QToolButton(self)
        self.back.setObjectName("help_back")
        self.back.setIcon(icons.icon("back"))
        self.back.setIconSize(QSize(theme.px(18), theme.px(18)))
        self.back.clicked.connect(lambda *_: self.go_back())
        row = QHBoxLayout()
        row.addWidget(self.back)
        row.addWidget(self.search, 1)
        row.addWidget(self.found)
        right = QWidget(self)
        column = QVBoxLayout(right)
        column.setContentsMargins(theme.px(8), 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self.page, 1)
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.addWidget(self.contents)
        split.addWidget(right)
        split.setSizes([theme.px(270), theme.px(620)])
        split.setStretchFactor(1, 1)
        split.setChildrenCollapsible(False)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(*[theme.px(12)] * 4)
        outer.addWidget(split)

    def speak(self) -> None:
        """Say contents and page in the language of the screen."""
        t = self.desk.t
        self.setWindowTitle(t("Help"))
        self.contents.setAccessibleName(t("Contents"))
        self.page.setAccessibleName(t("Page of the help"))
        self.search.setPlaceholderText(t("Find on this page"))
        self.search.setAccessibleName(t("Find on this page"))
        self.back.setToolTip(t("Back"))
        self.back.setAccessibleName(t("Back"))
        for item in self._items():
            item.setText(self._title(item.data(Qt.ItemDataRole.UserRole), t))
        if self.topic:
            self._fill()

    def _title(self, topic: str, t: Language) -> str:
        return t("Keyboard shortcuts") if topic == KEYS else pages.title(topic, t)

    def _items(self) -> list[QListWidgetItem]:
        return [self.contents.item(row) for row in range(self.contents.count())]

    def show_topic(self, topic: str) -> None:
        """Open the window at a topic."""
        for item in self._items():
            if item.data(Qt.ItemDataRole.UserRole) == topic:
                self.contents.setCurrentItem(item)
        self._fill()
        self.show()
        self.raise_()
        self.activateWindow()
        self.page.setFocus()

    def _chosen(self, item: QListWidgetItem | None) -> None:
        wanted = item.data(Qt.ItemDataRole.UserRole) if item is not None else ""
        if wanted and wanted != self.topic:
            if self.topic:
                self._past.append(self.topic)
            self.topic = wanted
            self._fill()

    def _fill(self) -> None:
        ink = theme.colours()
        markdown = self._keys() if self.topic == KEYS else pages.text(self.topic, self.desk.t)
        document = self.page.document()
        document.setDocumentMargin(theme.px(16))
        document.setDefaultStyleSheet(
            f"h1 {{ font-size: {theme.px(22)}px; }} h2 {{ font-size: {theme.px(16)}px; color: {ink.accent_text}; }} "
            f"a {{ color: {ink.accent_text}; }} p, li {{ line-height: 135%; }} li {{ margin-bottom: {theme.px(4)}px; }}"
            f"code {{ background: {ink.hover}; font-family: '{QApplication.font().family()}'; }}"
            f"td, th {{ padding: {theme.px(3)}px {theme.px(10)}px; text-align: left; }}"
        )
        made = pages.html(markdown).replace("<code>", "<code>&nbsp;").replace("</code>", "&nbsp;</code>")
        self.page.setHtml(made)
        self.back.setEnabled(bool(self._past))
        self.find_next(again=True)

    def _follow(self, link: QUrl) -> None:
        self.show_topic(link.path().removesuffix(".md"))

    @action(N_("Back"), name="help_go_back", keys="Alt+Left")
    def go_back(self) -> None:
        """Show the topic that was open before."""
        if self._past:
            topic = self._past.pop()
            self.topic = ""
            self.show_topic(topic)

    @action(N_("Find on this page"), name="help_find", icon="search", keys="Ctrl+F")
    def start_search(self) -> None:
        """Take the keyboard to the field of search."""
        self.search.setFocus()
        self.search.selectAll()

    @action(N_("Find the next place"), name="help_find_next", keys="F3")
    def find_next(self, *, again: bool = False) -> None:
        """Go to the next place where the words stand, from the top when there is none below; `again` from the top."""
        text = self.search.text().strip()
        cursor = self.page.textCursor()
        if again:
            cursor.movePosition(QTextCursor.MoveOperation.Start)
            self.page.setTextCursor(cursor)
        places = self._count(text)
        self.found.setText(
            self.desk.t.plural("found in {n} place", "found in {n} places", places) if text and places else ""
        )
        if not places:
            self.found.setText(self.desk.t("Nothing found.") if text else "")
        elif not self.page.find(text):
            self.page.moveCursor(QTextCursor.MoveOperation.Start)
            self.page.find(text)

    def _count(self, text: str) -> int:
        document: QTextDocument = self.page.document()
        places, cursor = 0, document.find(text, 0) if text else QTextCursor()
        while not cursor.isNull():
            places, cursor = places + 1, document.find(text, cursor)
        return places

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)
