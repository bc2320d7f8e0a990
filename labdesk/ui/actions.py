"""Actions declared beside the work they start; menus, toolbars, the palette and the list of keys derive from them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QToolButton, QWidget

from labdesk.i18n.keyboards import CYRILLIC, LATIN
from labdesk.ui import icons
from labdesk.ui.qttexts import t

Work = TypeVar("Work", bound=Callable[..., Any])


@dataclass(frozen=True)
class Declared:
    """One action as data; `text` is a message of the catalogue, `needs` what must be there for it to be enabled."""

    text: str
    name: str
    icon: str = ""
    keys: tuple[str, ...] = ()
    needs: str = ""
    menu: str = ""
    help: str = ""
    inside: bool = False


def action(
    text: str,
    *,
    name: str,
    icon: str = "",
    keys: str | tuple[str, ...] = (),
    needs: str = "",
    menu: str = "",
    help: str = "",
    inside: bool = False,
) -> Callable[[Work], Work]:
    """Declare a method to be an action of its window or page; `collect` makes the QAction.

    `text`, `menu` and `help` are marked messages, `name` is the object name, `keys` as `Ctrl+S` or several;
    they work in the whole window while the owner is visible, or only with the focus `inside` the owner.
    """
    declared = Declared(text, name, icon, (keys,) if isinstance(keys, str) else keys, needs, menu, help, inside)

    def mark(work: Work) -> Work:
        work.__dict__["declared_action"] = declared
        return work

    return mark


_LETTERED = re.compile("&(.)")


def bare(text: str) -> str:
    """The text of an action without the mark of its letter; a doubled ampersand stands for one."""
    return _LETTERED.sub(lambda found: found[1], text)


class LabAction(QAction):
    """A QAction that knows its declaration and says itself anew when the language changes."""

    def __init__(self, declared: Declared, work: Callable[[], Any], owner: QObject) -> None:
        super().__init__(owner)
        self.declared = declared
        self.setObjectName(declared.name)
        if declared.icon:
            self.setIcon(icons.icon(declared.icon))
        self.setShortcuts([QKeySequence(keys) for keys in declared.keys])
        contexts = Qt.ShortcutContext
        self.setShortcutContext(contexts.WidgetWithChildrenShortcut if declared.inside else contexts.WindowShortcut)
        self.setEnabled(not declared.needs)
        self.triggered.connect(lambda *_: work())
        self.speak()

    def speak(self) -> None:
        """Say text and tool tip in the language of the screen."""
        said = t(self.declared.text)
        tip = t(self.declared.help) if self.declared.help else said
        keys = self.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self.setText(said)
        self.setToolTip(f"{tip} ({keys})" if keys else tip)


class _Listener(QObject):
    """Tells the actions of a widget that the language changed."""

    def __init__(self, owner: QObject, actions: list[QAction]) -> None:
        super().__init__(owner)
        self._actions = actions
        owner.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LanguageChange:
            for made in self._actions:
                if isinstance(made, LabAction):
                    made.speak()
        return False


def declared(kind: type) -> Iterator[tuple[str, Declared]]:
    """Method name and declaration of every action of a class, base classes first, in the order they are written."""
    found: dict[str, Declared | None] = {}
    for base in reversed(kind.__mro__):
        for method, value in vars(base).items():
            if method in found or hasattr(value, "declared_action"):
                found[method] = getattr(value, "declared_action", None)
    return ((method, one) for method, one in found.items() if one is not None)


def collect(owner: QObject) -> list[QAction]:
    """The QActions of everything declared on `owner`, its children; added to it when it is a widget."""
    made: list[QAction] = [LabAction(one, getattr(owner, method), owner) for method, one in declared(type(owner))]
    if isinstance(owner, QWidget):
        owner.addActions(made)
    _Listener(owner, made)
    return made


def grant(actions: Iterable[QAction], *given: str) -> None:
    """Enable the actions whose need is among those given (such as `selection`), and those that need nothing."""
    for one in actions:
        if isinstance(one, LabAction):
            one.setEnabled(not one.declared.needs or one.declared.needs in given)


def shortcut_list(actions: Iterable[QAction]) -> list[tuple[str, str]]:
    """(keys, text) of every action that has keys, for the page of shortcuts."""
    style = QKeySequence.SequenceFormat.NativeText
    return [
        (", ".join(keys.toString(style) for keys in one.shortcuts()), bare(one.text()))
        for one in actions
        if one.shortcuts()
    ]


def usable(window: QWidget) -> Iterator[LabAction]:
    """Every declared action that can be started now: enabled, and its owner is on the screen."""
    for one in window.findChildren(LabAction):
        owner = one.parent()
        seen = owner.isVisible() if isinstance(owner, QWidget) else True
        if one.isEnabled() and seen:
            yield one


# --- Cyrillic keyboards --------------------------------------------------------------------------------------------

LATIN_KEYS = {ord(theirs): ord(ours) for theirs, ours in zip(CYRILLIC, LATIN, strict=True)}
"""The key code of a Cyrillic letter -> that of the Latin letter on the same key."""


_LETTERS = {ord(theirs.lower()): ours.lower() for theirs, ours in zip(CYRILLIC, LATIN, strict=True)}
_LETTERS |= {ord(theirs): ours for theirs, ours in zip(CYRILLIC, LATIN, strict=True)}
_RUSSIAN = {ord(ours): theirs.lower() for theirs, ours in zip(CYRILLIC[:33], LATIN[:33].lower(), strict=True)}


def by_position(text: str) -> str:
    """What the same keys would have typed under the other layout: `зкште` is `print`, `gtxfnm` is `печать`."""
    latin = text.translate(_LETTERS)
    return latin if latin != text else text.lower().translate(_RUSSIAN)


class KeyPositions(QObject):
    """Lets Ctrl+К do what Ctrl+R would: shortcuts go by the place of the key, whatever letters it bears now.

    Install once on the application. Where the system already translates the key, Qt never sends the Cyrillic code
    and this does nothing. It also leaves Ctrl+Z and Ctrl+Y to the window while the field that has the focus has
    nothing of its own to take back, and lets Enter press the button that has the focus: Qt knows that only for some
    buttons of dialogs.
    """

    def __init__(self, app: QCoreApplication) -> None:
        super().__init__(app)
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            return _nothing_of_its_own(watched, event)
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not held.value and _presses(watched, event):
            return True
        command = held & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        key = LATIN_KEYS.get(event.key())
        if not command or key is None or not isinstance(watched, QWidget):
            return False
        if _trigger(watched, QKeySequence(int(held.value) | key)):
            return True
        QCoreApplication.sendEvent(watched, QKeyEvent(event.type(), key, held, "", event.isAutoRepeat(), event.count()))
        return True


def _nothing_of_its_own(watched: QObject, event: QKeyEvent) -> bool:
    """Whether a line edit would swallow undo or redo without effect; the event is then left to the window."""
    if not isinstance(watched, QLineEdit):
        return False
    undo, redo = event.matches(QKeySequence.StandardKey.Undo), event.matches(QKeySequence.StandardKey.Redo)
    if (undo and not watched.isUndoAvailable()) or (redo and not watched.isRedoAvailable()):
        event.ignore()
        return True
    return False


def _presses(watched: QObject, event: QKeyEvent) -> bool:
    """Whether Enter pressed a button that acts; one that is chosen among others leaves it to its page."""
    if not isinstance(watched, QPushButton | QToolButton) or not watched.hasFocus():
        return False
    if isinstance(watched, QPushButton) and watched.isCheckable():
        return False
    if not event.isAutoRepeat():
        watched.click()
    return True


def _trigger(focus: QWidget, keys: QKeySequence) -> bool:
    """Start the enabled action nearest to the focus that answers to these keys."""
    widget: QWidget | None = focus
    while widget is not None:
        for one in widget.actions():
            if keys in one.shortcuts() and one.isEnabled():
                one.trigger()
                return True
        widget = None if widget.isWindow() else widget.parentWidget()
    window = QApplication.activeWindow() or focus.window()
    for one in window.findChildren(QAction):
        if keys in one.shortcuts() and one.isEnabled() and _reaches(one, focus):
            one.trigger()
            return True
    return False


def _reaches(one: QAction, focus: QWidget) -> bool:
    if one.shortcutContext() == Qt.ShortcutContext.WindowShortcut:
        return any(isinstance(place, QWidget) and place.isVisible() for place in one.associatedObjects())
    return one.shortcutContext() == Qt.ShortcutContext.ApplicationShortcut
