"""What Ctrl+K finds: pages, actions, records and pages of the help, each with the act that opens it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from labdesk.documents import help as pages_of_help
from labdesk.errors import LabDeskError
from labdesk.i18n import N_, Language
from labdesk.i18n.collation import search_key
from labdesk.schema import records
from labdesk.schema.declare import resolve
from labdesk.ui.actions import LabAction, usable
from labdesk.ui.desk import Desk
from labdesk.ui.list_model import said
from labdesk.ui.shell import SECTIONS, title

EACH = 5
"""Records shown of each type, and pages of the help found by their text alone."""
RECENT, USED = 6, 6
"""Records opened last and actions used most, shown before anything is typed."""
SETTING = "palette"
"""The setting of the site that remembers: `records` [[key, id], ...] opened last, `acts` {name: times used}."""


@dataclass(frozen=True)
class Found:
    """One line of the palette under the heading `group` (a message); `note` stands at its right."""

    group: str
    text: str
    note: str
    run: Callable[[], Any]


class Sources:
    """Finds things of one window; `own` names the action that is the palette itself."""

    def __init__(self, desk: Desk, window: QWidget, own: str) -> None:
        self.desk, self.window, self.own = desk, window, own
        desk.wanted.connect(self._opened)

    def find(self, text: str) -> list[Found]:
        """Everything that matches, best groups first; what was used last when nothing is typed."""
        wanted = search_key(text).split()
        if not wanted:
            return [] if text else [*self._recent(), *self._used()]
        from labdesk.operations.papers import label, recognised  # not before somebody looks for something

        if paper := recognised(self.desk.store, text):
            name = label(paper, self.desk.t)
            return [Found(N_("Papers"), name, paper.shown, partial(self.desk.go, "entry", paper.code))]
        found = [*self._pages(wanted), *self._actions(wanted)]
        if len(text) > 1:
            found += [each for key in records() for each in self._records(key, text)]
        found += self._help(wanted, pages_of_help.title)
        return found or list(self._help(wanted, pages_of_help.words))[:EACH]

    # --- each kind ------------------------------------------------------------------------------------------------

    def _pages(self, wanted: list[str]) -> Iterator[Found]:
        t = self.desk.t
        pages = [(page, section) for section in SECTIONS for page in section.pages]
        further = [(page, section) for section in SECTIONS for page in section.more]  # lists that menus alone show
        for page, section in (*pages, *further):
            if _begins(wanted, t(title(page))):
                yield Found(N_("Pages"), t(title(page)), t(section.label), partial(self.desk.go, page))

    def _actions(self, wanted: list[str]) -> Iterator[Found]:
        for act in usable(self.window):
            if act.objectName() != self.own and _begins(wanted, act.text()):
                yield self._action(act)

    def _action(self, act: LabAction) -> Found:
        keys = act.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        return Found(N_("Actions"), act.text(), keys, partial(self._start, act))

    def _start(self, act: LabAction) -> None:
        kept = self._kept()
        kept["acts"][act.objectName()] = kept["acts"].get(act.objectName(), 0) + 1
        self.desk.store.set_setting(SETTING, kept)
        act.trigger()

    def _records(self, key: str, text: str) -> Iterator[Found]:
        record, t = records()[key], self.desk.t
        if not any(field.search for field in record.fields().values()):
            return
        for row in self.desk.store.find(key, text, EACH, t.cyrillic):
            paths = (record.kind.title, record.kind.detail)[: len(row.values)]
            texts = [said(value, resolve(record, p)[1], t) for p, value in zip(paths, row.values, strict=True)]
            yield self._record(key, row.id, " · ".join(x for x in texts if x))

    def _record(self, key: str, row_id: int, text: str) -> Found:
        return Found(N_("Records"), text, self.desk.t(records()[key].kind.one), partial(self.desk.go, key, row_id))

    def _help(self, wanted: list[str], told: Callable[[str, Language], str]) -> Iterator[Found]:
        t = self.desk.t
        for topic in pages_of_help.TOPICS:
            if _begins(wanted, told(topic, t)):
                name = pages_of_help.title(topic, t)
                yield Found(N_("Help"), name, "", partial(self.desk.go, "help", topic))

    # --- what was used before -------------------------------------------------------------------------------------

    def _kept(self) -> dict[str, Any]:
        kept = self.desk.store.setting(SETTING) or {}
        return {"records": kept.get("records", []), "acts": kept.get("acts", {})}

    def _opened(self, key: str, subject: Any) -> None:
        if key in records() and type(subject) is int:
            kept = self._kept()
            others = [each for each in kept["records"] if each != [key, subject]]
            kept["records"] = [[key, subject], *others][: RECENT * 2]
            self.desk.store.set_setting(SETTING, kept)

    def _recent(self) -> list[Found]:
        kept = [(key, row_id) for key, row_id in self._kept()["records"] if self._stands(key, row_id)][:RECENT]
        names = [self.desk.store.titles(key, [row_id], self.desk.t.cyrillic)[row_id] for key, row_id in kept]
        return [self._record(*each, name) for each, name in zip(kept, names, strict=True)]

    def _stands(self, key: str, row_id: int) -> bool:
        """Whether a record is neither deleted nor erased since it was opened."""
        try:
            self.desk.store.get(key, row_id)
        except (LabDeskError, KeyError):
            return False
        return True

    def _used(self) -> list[Found]:
        times = self._kept()["acts"]
        acts = [act for act in usable(self.window) if act.objectName() != self.own]
        acts.sort(key=lambda act: -times.get(act.objectName(), 0))
        return [self._action(act) for act in acts[:USED]]


def _begins(wanted: Iterable[str], text: str) -> bool:
    """Whether each wanted word begins a word of the text."""
    words = f" {search_key(text)}"
    return all(f" {word}" in words for word in wanted)
