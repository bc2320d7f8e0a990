"""The page that opens in the morning: what needs attention, what goes on today, and what was opened last."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QScrollArea, QToolButton, QVBoxLayout, QWidget

from labdesk.i18n import N_, Language
from labdesk.i18n.dates import weekday
from labdesk.operations.today import Happening, Notice, Plan, Shift, plan, today
from labdesk.schema import records
from labdesk.schema.practice import SHIFTS
from labdesk.store import Query, Store
from labdesk.ui import icons, theme
from labdesk.ui.desk import Desk
from labdesk.ui.pages.first_hour import FirstHour
from labdesk.ui.pages.today_parts import Card, Choices, Line
from labdesk.ui.parts import plain_label
from labdesk.ui.trail import TEXT_OF, Opened
from labdesk.work import Progress

WAIT = 60
"""Milliseconds after which a page shown or changed is computed: it is painted first, and many changes count once."""
NARROW = 860
"""Below this width of the page (logical pixels at 100 %) the cards stand below each other."""
NEW = ("person", "student", "event")
"""Record types that a button of this page begins."""
URGENT = 70
"""From this weight on a sentence gets the sign of a warning."""
GREETINGS = ((5, N_("Good night")), (12, N_("Good morning")), (18, N_("Good afternoon")), (24, N_("Good evening")))
NAMED = (
    (5, N_("Good night, {site}")), (12, N_("Good morning, {site}")), (18, N_("Good afternoon, {site}")),
    (24, N_("Good evening, {site}")),
)  # fmt: skip


@dataclass(frozen=True)
class Seen:
    """What the page shows, in no language yet."""

    day: date
    site: tuple[str, str] = ("", "")
    notices: tuple[Notice, ...] = ()
    plan: Plan = field(default_factory=Plan)


def look(store: Store, day: date) -> Seen:
    """Read everything the page shows, in any thread."""
    named = store.listing(Query("site", ("name", "name_ru")), 0, 1)
    site = (str(named[0].values[0] or ""), str(named[0].values[1] or "")) if named else ("", "")
    return Seen(day, site, tuple(today(store, day)), plan(store, day))


class TodayPage(QWidget):
    """Cards of sentences, each of which opens what it speaks of; `top` takes what a new site is told first."""

    def __init__(self, desk: Desk, parent: QWidget | None = None, clock: Callable[[], datetime] = datetime.now) -> None:
        super().__init__(parent)
        self.desk = desk
        self.clock = clock
        self.seen: Seen | None = None
        self._looking = False
        self._wait = QTimer(self, singleShot=True, interval=WAIT)
        self._wait.timeout.connect(self._look)
        self.setObjectName("page_today")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._build()
        desk.changed.connect(lambda *_: self.refresh())
        desk.jobs.said.connect(lambda *_: self.refresh())
        desk.trail.moved.connect(self._show_last)
        desk.language_changed.connect(self.speak)
        self.speak()

    # --- building ------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        inside = QWidget(self)
        theme.role(inside, "plain")
        area = QScrollArea(self)
        area.setObjectName("today_scroll")
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)
        self.first_hour = FirstHour(self.desk, inside)
        self.choices = Choices(self.desk, inside)
        self.choices.changed.connect(self.refresh)
        self.choices.hide()
        column = QVBoxLayout(inside)
        column.setContentsMargins(theme.px(24), theme.px(18), theme.px(24), theme.px(18))
        column.setSpacing(theme.px(14))
        column.addLayout(self._head(inside))
        column.addLayout(self._quick(inside))
        column.addWidget(self.first_hour)
        column.addWidget(self.choices)
        column.addLayout(self._cards(inside))
        column.addStretch()

    def _head(self, inside: QWidget) -> QHBoxLayout:
        self.greeting = plain_label("", inside, "title", wrap=True)
        self.greeting.setObjectName("greeting")
        self.date = plain_label("", inside, "muted")
        self.date.setObjectName("date")
        self.gear = QToolButton(inside)
        self.gear.setObjectName("choose_shown")
        self.gear.setIcon(icons.icon("settings"))
        self.gear.setCheckable(True)
        self.gear.toggled.connect(self.choices.setVisible)
        words = QVBoxLayout()
        words.setSpacing(theme.px(2))
        words.addWidget(self.greeting)
        words.addWidget(self.date)
        row = QHBoxLayout()
        row.addLayout(words, 1)
        row.addWidget(self.gear, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _quick(self, inside: QWidget) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        self.quick: dict[str, QPushButton] = {}
        wanted: list[tuple[str, str, str, Any]] = [
            *((f"new_{key}", "new", key, {}) for key in NEW),
            ("import", "import", "import", "student"), ("print", "print", "print", None),
        ]  # fmt: skip
        for name, icon, page, subject in wanted:
            button = self.quick[name] = QPushButton(inside)
            button.setObjectName(f"quick_{name}")
            button.setIcon(icons.icon(icon))
            button.clicked.connect(partial(self._go, page, subject))
            row.addWidget(button)
        row.addStretch()
        return row

    def _cards(self, inside: QWidget) -> QBoxLayout:
        self.attention, self.plan, self.coming, self.last = (
            Card(name, inside) for name in ("attention", "plan", "coming", "last")
        )
        self.left, self.right = QVBoxLayout(), QVBoxLayout()
        for column, cards in ((self.left, (self.attention, self.coming, self.last)), (self.right, (self.plan,))):
            column.setSpacing(theme.px(14))
            for card in cards:
                column.addWidget(card)
            column.addStretch()
        self.columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.columns.setSpacing(theme.px(14))
        self.columns.addLayout(self.left, 3)
        self.columns.addLayout(self.right, 2)
        return self.columns

    def _go(self, page: str, subject: Any, *_: Any) -> None:
        self.desk.go(page, subject)

    # --- saying --------------------------------------------------------------------------------------------------

    def speak(self) -> None:
        """Say everything in the language of the screen."""
        t = self.desk.t
        self.setAccessibleName(t("Today"))
        kinds = {f"new_{key}": t(records()[key].kind.one) for key in NEW}
        texts = {**kinds, "import": t("Import from Excel"), "print": t("Print")}
        for name, button in self.quick.items():
            button.setText(texts[name])
            told = t("New: {kind}", kind=texts[name]) if name in kinds else texts[name]
            button.setAccessibleName(told)
            button.setToolTip(told)
        told = t("Choose what is shown")
        self.gear.setAccessibleName(told)
        self.gear.setToolTip(told)
        self.choices.speak()
        for card, heading in ((self.plan, t("Today")), (self.coming, t("Next 7 days")), (self.last, t("Opened last"))):
            card.head(heading)
        self._greet()
        self._show_seen()
        self._show_last()

    def _greet(self) -> None:
        t, now = self.desk.t, self.clock()
        name, russian = self.seen.site if self.seen else ("", "")
        site = russian if t.base == "ru" and russian else t.own(name)
        text = next(text for hour, text in (NAMED if site else GREETINGS) if now.hour < hour)
        self.greeting.setText(t(text, site=site) if site else t(text))
        day = t("{weekday}, {date}", weekday=weekday(now.weekday(), t.base), date=t.long_date(now.date()))
        self.date.setText(day[:1].upper() + day[1:])

    def _show_seen(self) -> None:
        t = self.desk.t
        seen = self.seen or Seen(self.clock().date())
        count = len(seen.notices)
        self.attention.head(t("Needs attention: {n}", n=count) if count else t("Needs attention"))
        self.attention.fill(
            (
                Line(n.said(t), "", "warning" if n.weight >= URGENT else "info", partial(self._go, *n.opens), t("Open"))
                for n in seen.notices
            ),
            t("All is in order today.") if self.seen else "", "check",
        )  # fmt: skip
        lines = [self._happening(each, seen.day, t) for each in seen.plan.now]
        lines += [self._shift(each, t) for each in seen.plan.shifts]
        self.plan.fill(lines, t("Nothing is planned for today.") if self.seen else "")
        self.coming.fill(self._happening(each, seen.day, t) for each in seen.plan.soon)
        self.coming.setVisible(bool(seen.plan.soon))

    def _shift(self, shift: Shift, t: Language) -> Line:
        names = {"students": ", ".join(name.brief(t) for name in shift.students)}
        mentors = ", ".join(name.brief(t) for name in shift.mentors)
        told = t("{students}; mentor: {mentors}", mentors=mentors, **names) if mentors else names["students"]
        where = t("{group}, {shift}", group=shift.group or t("No group"), shift=t(SHIFTS.get(shift.shift, "")))
        return Line(where, told, "practice", partial(self._go, "placement", shift.ids))

    def _happening(self, each: Happening, day: date, t: Language) -> Line:
        when = t.date(each.starts) if each.starts == each.ends else f"{t.date(each.starts)} – {t.date(each.ends)}"
        if each.page == "day_off":
            detail = t("Day off") if each.starts == day else t("Day off on {day}", day=when)
        else:
            detail = " · ".join(text for text in ("" if each.starts == each.ends == day else when, each.place) if text)
        icon = "calendar" if each.page == "day_off" else "events"
        return Line(each.title, detail, icon, partial(self._go, each.page, each.id))

    def _show_last(self) -> None:
        if not self.isVisible():
            return
        t = self.desk.t
        found = self.desk.trail.last(t)
        self.last.fill(self._last_lines(found, t))
        self.last.setVisible(bool(found))

    def _last_lines(self, found: Iterable[Opened], t: Language) -> Iterable[Line]:
        for each in found:
            kind = TEXT_OF.get(each.page, each.page)
            yield Line(
                each.title,
                "",
                "history",
                partial(self._go, each.page, each.id),
                t(records()[kind].kind.one),
                quiet=True,
            )

    # --- looking -------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Look again shortly; while the page is not seen, when it is shown next."""
        if self.isVisible():
            self._wait.start()

    def _look(self) -> None:
        if not self.isVisible():
            return
        if self._looking:
            self._wait.start()
            return
        self._looking = True
        store, day = self.desk.store, self.clock().date()

        def work(_: Progress) -> Seen:
            return look(store, day)

        self.desk.jobs.run(self.desk.t("Today"), work, self._show, self._failed)

    def _show(self, seen: Seen) -> None:
        self._looking = False
        if seen != self.seen:
            self.seen = seen
            self._show_seen()
        self._greet()
        self._show_last()

    def _failed(self) -> None:
        self._looking = False

    # --- events --------------------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowActivate and self.seen and self.seen.day != self.clock().date():
            self.refresh()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.focusNextChild()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_last()
        self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < theme.px(NARROW)
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if way != self.columns.direction():
            self.columns.setDirection(way)
            self.right.insertWidget(1, self.last) if narrow else self.left.insertWidget(2, self.last)
