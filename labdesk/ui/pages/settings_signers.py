"""Settings of the signatories: who signs papers in which role, chosen from the persons or typed."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QGridLayout, QLineEdit, QTabWidget, QWidget

from labdesk.documents.blank import SIGNATORIES, SIGNING
from labdesk.documents.settled import known_signers
from labdesk.i18n import N_, language, names
from labdesk.store import Query
from labdesk.ui import theme
from labdesk.ui.desk import Desk
from labdesk.ui.pages.topic import Topic

OFFERED = 8


class SignersTopic(Topic):
    """Empty lines show, pale, what papers print now."""

    label = N_("Signatories")
    about = N_(
        "Write a name or choose a person. Lines left empty are taken from the records; Cyrillic follows by itself."
    )

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.tabs = QTabWidget(self)
        self.tabs.setObjectName("signers_tabs")
        self.lines: dict[tuple[str, str], QLineEdit] = {}
        for suffix in ("", "_ru"):
            self.tabs.addTab(self._grid(suffix), "")
        self.column.addWidget(self.tabs)
        self.column.addStretch()

    def _grid(self, suffix: str) -> QWidget:
        page = QWidget(self)
        grid = QGridLayout(page)
        grid.setContentsMargins(0, theme.px(10), 0, 0)
        grid.setHorizontalSpacing(theme.px(12))
        grid.setVerticalSpacing(theme.px(6))
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        grid.addWidget(self.words(N_("Full name"), "label"), 0, 1)
        grid.addWidget(self.words(N_("Position"), "label"), 0, 2)
        for row, (role, message) in enumerate(SIGNING.items(), 1):
            label = self.words(message)
            label.setWordWrap(True)
            label.setMinimumWidth(theme.px(120))
            grid.addWidget(label, row, 0)
            for column, part in enumerate(("name", "position"), 1):
                line = self.lines[role, part + suffix] = QLineEdit(page)
                line.setObjectName(f"signer_{role}_{part}{suffix}")
                line.editingFinished.connect(self._keep)
                grid.addWidget(line, row, column)
            self._complete(role, suffix)
        return page

    def _complete(self, role: str, suffix: str) -> None:
        """Offer persons while a name is typed."""
        line = self.lines[role, f"name{suffix}"]
        model = QStringListModel(line)
        completer = QCompleter(model, line)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        line.setCompleter(completer)
        line.textEdited.connect(partial(self._offer, model, bool(suffix)))
        completer.activated.connect(partial(self._taken, role, bool(suffix)))

    def _offer(self, model: QStringListModel, cyrillic: bool, typed: str) -> None:
        found = self.desk.store.find("person", typed, OFFERED, cyrillic) if typed.strip() else []
        model.setStringList([str(row.values[0] or "") for row in found])

    def _taken(self, role: str, cyrillic: bool, name: str) -> None:
        """A person was chosen: her post, and her name in the other script, fill what is empty."""
        store = self.desk.store
        rows = [row for row in store.find("person", name, OFFERED, cyrillic) if row.values[0] == name]
        if not rows:
            return
        other = self.lines[role, "name" if cyrillic else "name_ru"]
        if not other.text().strip():
            other.setText(store.titles("person", [rows[0].id], not cyrillic).get(rows[0].id, ""))
        position = self.lines[role, "position"]
        posts = store.listing(Query("affiliation", ("position",), where={"person": rows[0].id}), 0, -1)
        if not position.text().strip() and posts:
            position.setText(str(posts[-1].values[0] or ""))
        self._keep()

    def _keep(self) -> None:
        given: dict[str, dict[str, str]] = {}
        for (role, part), line in self.lines.items():
            text = line.text().strip()
            if text or part in ("name", "position"):
                given.setdefault(role, {})[part] = names.tidy(text) if part.startswith("name") and text else text
        settled = {role: parts for role, parts in given.items() if any(parts.values())}
        if settled != self.desk.store.setting(SIGNATORIES, {}):
            self.desk.store.set_setting(SIGNATORIES, settled)

    def speak(self) -> None:
        """Say everything in the language of the screen."""
        super().speak()
        t = self.desk.t
        self.tabs.setTabText(0, t("In Uzbek papers"))
        self.tabs.setTabText(1, t("In Russian papers"))
        for (role, part), line in self.lines.items():
            what = t("Full name") if part.startswith("name") else t("Position")
            line.setAccessibleName(t("{role}: {what}", role=t(SIGNING[role]), what=what))

    def refresh(self) -> None:
        """Show what is kept, and pale what papers print without it."""
        kept: dict[str, dict[str, Any]] = self.desk.store.setting(SIGNATORIES, {})
        for suffix, code in (("", "uz-Latn"), ("_ru", "ru")):
            known = known_signers(self.desk.store, language(code))
            for role in SIGNING:
                for part, usual in zip(("name", "position"), known.get(role, ("", "")), strict=True):
                    line = self.lines[role, part + suffix]
                    line.setText(str(kept.get(role, {}).get(part + suffix) or ""))
                    line.setPlaceholderText(usual)

    def leave(self) -> bool:
        """What was typed last is kept too."""
        self._keep()
        return True
