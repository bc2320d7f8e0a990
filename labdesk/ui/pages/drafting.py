"""Keeps what is typed into a form over a crash, and offers it again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QBoxLayout

from labdesk.errors import LabDeskError
from labdesk.schema import records
from labdesk.store import Draft
from labdesk.ui.list_model import said
from labdesk.ui.pages.trash import moment
from labdesk.ui.widgets import NoticeBar

if TYPE_CHECKING:
    from labdesk.ui.pages.detail import RecordDetail

KEEP_AFTER = 1000
"""Milliseconds after the last key until what is typed is kept."""
TOLD = 4
"""At most so many typed values are told of a draft over an older version."""


class Drafting(QObject):
    """The draft of one form, and the bar that offers what was left from an earlier day."""

    def __init__(self, detail: RecordDetail) -> None:
        super().__init__(detail)
        self.detail = detail
        self.bar = NoticeBar(detail)
        self.bar.setObjectName("notice_draft")
        self.bar.hide()
        self._everywhere = False
        self._row = 0
        self._kept: dict[str, Any] | None = None
        self._waiting = QTimer(self, singleShot=True, interval=KEEP_AFTER)
        self._waiting.timeout.connect(self.keep)

    def show_in(self, column: QBoxLayout, *, everywhere: bool = False) -> None:
        """Put the bar at the end of a column; `everywhere`, over a list, it also tells of its other records."""
        column.addWidget(self.bar)
        self._everywhere = everywhere
        self.opened()

    def touched(self) -> None:
        """Something was typed."""
        self._waiting.start()

    def opened(self) -> None:
        """Another record is shown: offer what was typed over it, or elsewhere in this list, and not saved."""
        self._waiting.stop()
        self._row, self._kept = self.detail.row_id or 0, None
        found = self._left_over()
        if found is None:
            self.bar.hide()
        else:
            t = self.detail.desk.t
            self.bar.show_notice(
                self._told(found), t("Go on"), lambda: self._go_on(found), (t("Discard"), lambda: self._discard(found))
            )

    def keep(self) -> None:
        """Write what is typed now, if that differs from what was written last."""
        detail, store = self.detail, self.detail.desk.store
        self._waiting.stop()
        if not detail.desk.jobs.idle:
            self._waiting.start()
            return
        typed = detail.binding.typed() if detail.is_open else {}
        if not typed:
            self.settle()
            return
        whole = {n: v for n, v in detail.binding.values().items() if v is not None} if not self._row else {}
        given = {**whole, **typed, **detail.fixed}
        if given != self._kept:
            store.keep_draft(detail.key, self._row, detail.version, given)
            self._kept = given

    def settle(self) -> None:
        """Nothing is left to be saved."""
        self._waiting.stop()
        if self._kept is not None:
            self.drop()

    def drop(self) -> None:
        """What was typed is saved or given up."""
        self._waiting.stop()
        self._kept = None
        store = self.detail.desk.store
        if store.draft(self.detail.key, self._row) is not None:
            store.drop_draft(self.detail.key, self._row)
        self.bar.hide()

    # --- what was left -------------------------------------------------------------------------------------------

    def _left_over(self) -> Draft | None:
        """The draft of the record that is open, else, in a list, the newest of another one."""
        detail = self.detail
        fitting = [
            each for each in detail.desk.store.drafts(detail.key)
            if all(each.given.get(name) == value for name, value in detail.fixed.items()) and self._exists(each)
        ]  # fmt: skip
        own = [each for each in fitting if detail.is_open and each.row_id == self._row]
        return next(iter(own or (fitting if self._everywhere else [])), None)

    def _exists(self, draft: Draft) -> bool:
        return not draft.row_id or self._stored(draft) is not None

    def _stored(self, draft: Draft) -> dict[str, Any] | None:
        try:
            return self.detail.desk.store.get(draft.record, draft.row_id)
        except LabDeskError:
            return None

    def _told(self, draft: Draft) -> str:
        t, day = self.detail.desk.t, moment(self.detail.desk.t, draft.at).rpartition(" ")
        when = {"date": day[0], "time": day[2]}
        if draft.row_id == self._row and self.detail.is_open:
            told = t("You were typing here on {date} at {time}: not saved.", **when)
        else:
            new = t("New: {kind}", kind=t(records()[draft.record].kind.one))
            titles = self.detail.desk.store.titles(draft.record, [draft.row_id], t.cyrillic) if draft.row_id else {}
            title = titles.get(draft.row_id) or new
            told = t("You were typing in “{title}” on {date} at {time}: not saved.", title=title, **when)
        stored = self._stored(draft) if draft.row_id else None
        if stored is None or stored["version"] == draft.version:
            return told
        changed = t("The record has been changed since. Typed then: {what}.", what=self._differences(draft, stored))
        return f"{told} {changed}"

    def _differences(self, draft: Draft, stored: dict[str, Any]) -> str:
        t, fields = self.detail.desk.t, records()[draft.record].fields()
        lines = []
        for name, value in draft.given.items():
            field = fields.get(name)
            if field is None or value == stored.get(name) or name in self.detail.fixed:
                continue
            if isinstance(value, dict):
                text = str(value.get("typed", ""))
            elif field.kind == "reference":
                text = self.detail.desk.store.titles(field.of, [value], t.cyrillic).get(value, "")
            else:
                text = "" if field.kind == "blob" else said(value, field, t)
            lines.append(f"{t(field.label)} – {text or '…'}")
        return "; ".join(lines[:TOLD]) + ("; …" if len(lines) > TOLD else "")

    def _go_on(self, draft: Draft) -> None:
        """Show the record and put what was typed over it."""
        detail = self.detail
        if not detail.is_open or draft.row_id != self._row:
            detail.desk.go(draft.record, draft.row_id or {})
            if not detail.is_open or draft.row_id != self._row:
                return
        self.bar.hide()
        self._kept = dict(draft.given)
        detail.binding.type_over({n: v for n, v in draft.given.items() if n not in detail.fixed})
        detail.binding.begin()

    def _discard(self, draft: Draft) -> None:
        self.detail.desk.store.drop_draft(draft.record, draft.row_id)
        self.opened()
