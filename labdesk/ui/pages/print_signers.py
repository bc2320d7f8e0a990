"""Who signs the papers of the site, role by role: a name from the records or one that is typed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCompleter, QGridLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from labdesk.i18n import N_
from labdesk.store import Query
from labdesk.ui import icons, theme
from labdesk.ui.desk import Desk
from labdesk.ui.parts import plain_label

SIGNATORIES = "signatories"
ROLES = {
    "director": N_("Director"), "methodologist": N_("Methodologist"), "coordinator": N_("Site coordinator"),
    "supervisor": N_("Practice supervisor"), "psychologist": N_("Psychologist"),
}  # fmt: skip


class Signers(QWidget):
    """A fold with a line for each role; an empty one leaves the role to the records. `changed` after each edit."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.fold = QPushButton(self)
        self.fold.setObjectName("signers")
        self.fold.setCheckable(True)
        theme.role(self.fold, "link")
        self.fold.toggled.connect(self._show)
        self.body = QWidget(self)
        theme.role(self.body, "plain")
        grid = QGridLayout(self.body)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.px(6))
        grid.setVerticalSpacing(theme.px(4))
        self._labels = {role: plain_label("", self.body) for role in ROLES}
        self._names = {role: self._line(f"signer_{role}") for role in ROLES}
        self._positions = {role: self._line(f"signer_{role}_position") for role in ROLES}
        for row, role in enumerate(ROLES):
            grid.addWidget(self._labels[role], 2 * row, 0, 1, 2)
            grid.addWidget(self._names[role], 2 * row + 1, 0)
            grid.addWidget(self._positions[role], 2 * row + 1, 1)
            self._labels[role].setBuddy(self._names[role])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        column.addWidget(self.fold, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.body)
        self.body.hide()
        self.retranslate()

    def _line(self, name: str) -> QLineEdit:
        line = QLineEdit(self.body)
        line.setObjectName(name)
        line.editingFinished.connect(self._keep)
        return line

    def _show(self, shown: bool) -> None:
        self.body.setVisible(shown)
        self.retranslate()
        if shown:
            self.refill()
            self._names["director"].setFocus()

    def refill(self) -> None:
        """Read who is settled on, and whom the records offer."""
        kept = self._desk.store.setting(SIGNATORIES, {})
        people = Query("affiliation", ("person.full_latn",))
        known = sorted({str(row.values[0]) for row in self._desk.store.listing(people, 0, -1) if row.values[0]})
        for role in ROLES:
            given = kept.get(role, {})
            self._names[role].setText(given.get("name", ""))
            self._positions[role].setText(given.get("position", ""))
            offered = QCompleter(known, self._names[role])
            offered.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            offered.setFilterMode(Qt.MatchFlag.MatchContains)
            self._names[role].setCompleter(offered)

    def _keep(self) -> None:
        kept = self._desk.store.setting(SIGNATORIES, {})
        wanted = {role: dict(given) for role, given in kept.items()}
        for role in ROLES:
            given = {"name": self._names[role].text().strip(), "position": self._positions[role].text().strip()}
            before = wanted.pop(role, {})
            if any(given.values()):
                wanted[role] = {**(before if given["name"] == before.get("name") else {}), **given}
        if wanted != kept:
            self._desk.store.set_setting(SIGNATORIES, wanted)
            self.changed.emit()

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        t = self._desk.t
        self.fold.setText(t("Who signs"))
        self.fold.setIcon(icons.icon("chevron-up" if self.fold.isChecked() else "chevron-down"))
        self.fold.setAccessibleName(t("Who signs"))
        for role, label in ROLES.items():
            self._labels[role].setText(t(label))
            for line, said in ((self._names[role], t("Full name")), (self._positions[role], t("Position"))):
                line.setAccessibleName(f"{t(label)}: {said}")
                line.setPlaceholderText(said)
            self._names[role].setToolTip(t("Left empty, the name comes from the records."))
