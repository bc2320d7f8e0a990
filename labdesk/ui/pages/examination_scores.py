"""The grid of marks: criteria down, experts across, entered by the keyboard in the order of the paper."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QCheckBox,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from labdesk.operations import examinations
from labdesk.operations.examinations import Mark, Round, Sheet
from labdesk.schema.examination import CRITERIA, DECISIONS
from labdesk.ui import icons, theme
from labdesk.ui.desk import Desk
from labdesk.ui.pages.examination_tab import RoundTab, heads
from labdesk.ui.parts import plain_label
from labdesk.ui.widgets import ErrorText, NoticeBar

_FIRST = 2
"""The criterion and its most points stand before the experts."""
_HINT = QAbstractItemDelegate.EndEditHint


class ScoreGrid(QTableWidget):
    """`given` tells of points that were typed: row, expert's column, text."""

    given = Signal(int, int, str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("score_grid")
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self.setTabKeyNavigation(True)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(theme.px(26))
        self.horizontalHeader().setHighlightSections(False)
        self.itemChanged.connect(lambda item: self.given.emit(item.row(), item.column() - _FIRST, item.text().strip()))

    def editable(self, row: int, column: int) -> bool:
        """Whether points are typed here."""
        item = self.item(row, column)
        return item is not None and bool(item.flags() & Qt.ItemFlag.ItemIsEditable)

    def down(self) -> None:
        """The next criterion of the same expert."""
        if self.editable(self.currentRow() + 1, self.currentColumn()):
            self.setCurrentCell(self.currentRow() + 1, self.currentColumn())

    def finish(self) -> None:
        """Let a cell that is being typed into hand over its text."""
        if self.state() == QAbstractItemView.State.EditingState:
            self.setFocus()

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Enter goes down, as on the paper."""
        super().closeEditor(editor, _HINT.NoHint if hint == _HINT.SubmitModelCache else hint)
        if hint == _HINT.SubmitModelCache:
            self.down()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        here = self.editable(self.currentRow(), self.currentColumn())
        if not here or self.state() == QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.down()
        elif event.key() == Qt.Key.Key_Delete:
            item = self.currentItem()
            if item is not None:
                item.setText("")
        else:
            super().keyPressEvent(event)

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Tab stays among the cells that are filled in."""
        step = {QAbstractItemView.CursorAction.MoveNext: 1, QAbstractItemView.CursorAction.MovePrevious: -1}.get(action)
        cells = [(r, c) for c in range(self.columnCount()) for r in range(self.rowCount()) if self.editable(r, c)]
        here = (self.currentRow(), self.currentColumn())
        if step is None or here not in cells:
            return super().moveCursor(action, modifiers)
        at = min(max(cells.index(here) + step, 0), len(cells) - 1)
        return self.model().index(*cells[at])


class ScoresTab(RoundTab):
    """The grid, the comment on the present cell, and by whom and from which paper the expert's marks are entered."""

    third_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.paper_of: dict[int, str] = {}
        self.notice = NoticeBar(self)
        self.notice.setObjectName("third_notice")
        self.grid = ScoreGrid(self)
        self.grid.given.connect(self._given)
        self.grid.currentCellChanged.connect(lambda *_: self._show_cell())
        self.problem = ErrorText(self)
        self.comment_label = plain_label("", self, "label")
        self.comment = QLineEdit(self)
        self.comment.setObjectName("comment")
        self.comment.setMaxLength(400)
        self.comment_label.setBuddy(self.comment)
        self.comment.editingFinished.connect(self._commented)
        self.paper_label = plain_label("", self, "label")
        self.paper = QLineEdit(self)
        self.paper.setObjectName("paper")
        self.paper.setMaxLength(20)
        self.paper.setFixedWidth(theme.px(140))
        self.paper_label.setBuddy(self.paper)
        self.paper.editingFinished.connect(self._papered)
        self.secretary = QCheckBox(self)
        self.secretary.setObjectName("by_secretary")
        self.secretary.clicked.connect(lambda on: self._keep({"by_secretary": on}))
        self.sum = plain_label("", self, "heading", wrap=True)
        self.sum.setObjectName("suggestion")
        foot = QHBoxLayout()
        foot.addWidget(self.paper_label)
        foot.addWidget(self.paper)
        foot.addSpacing(theme.px(12))
        foot.addWidget(self.secretary, 1)
        line = QHBoxLayout()
        line.addWidget(self.comment_label)
        line.addWidget(self.comment, 1)
        for each in (self.notice, self.grid, self.problem):
            self.column.addWidget(each, 1 if each is self.grid else 0)
        self.column.addLayout(line)
        self.column.addLayout(foot)
        self.column.addWidget(self.sum)

    # --- showing -------------------------------------------------------------------------------------------------

    def show_round(self, whole: Round) -> None:
        """Show the marks; the cell that was current stays so."""
        self.problem.show_text("")
        other = self.whole is None or self.whole.id != whole.id
        super().show_round(whole)
        if other:
            self.grid.setCurrentCell(0, _FIRST if whole.counted else 0)

    def speak(self) -> None:
        t, whole = self.desk.t, self.whole
        self.grid.setAccessibleName(t("Marks of the experts"))
        self.comment_label.setText(t("Comment"))
        self.comment.setAccessibleName(t("Comment"))
        self.paper_label.setText(t("Number of the paper sheet"))
        self.paper.setAccessibleName(t("Number of the paper sheet"))
        self.secretary.setText(t("Entered by the secretary from the paper"))
        self.secretary.setAccessibleName(self.secretary.text())
        if whole is None:
            return
        self._fill(whole)
        self._weigh(whole)
        self._show_cell()

    def _fill(self, whole: Round) -> None:
        t, grid, place = self.desk.t, self.grid, (self.grid.currentRow(), self.grid.currentColumn())
        blocker = QSignalBlocker(grid)
        experts = [f"{sheet.position}. {sheet.name.brief(t).partition(' ')[0]}" for sheet in whole.counted]
        heads(grid, (t("Criterion"), t("Most points"), *experts, t("Mean"), t("Difference")))
        grid.setRowCount(len(whole.marks) + 1)
        for row, mark in enumerate(whole.marks):
            self._fill_row(row, mark)
        sums = [sum(sheet.points.values()) for sheet in whole.counted]
        texts = [
            t("Total"),
            t.number(whole.most),
            *(str(each) if each else "" for each in sums),
            self._number(whole.total),
        ]
        for column in range(grid.columnCount()):
            item = self._set(len(whole.marks), column, texts[column] if column < len(texts) else "", fixed=True)
            font = item.font()
            font.setBold(True)
            item.setFont(font)
        self._size(len(experts))
        grid.setCurrentCell(*place)
        blocker.unblock()

    def _fill_row(self, row: int, mark: Mark) -> None:
        t, last = self.desk.t, _FIRST + len(mark.given)
        self._set(row, 0, t(CRITERIA[mark.criterion]), fixed=True)
        self._set(row, 1, t.number(mark.most), fixed=True)
        for column, points in enumerate(mark.given, _FIRST):
            self._set(row, column, "" if points is None else str(points))
        self._set(row, last, self._number(mark.mean), fixed=True)
        spread = "" if mark.spread is None else t.number(mark.spread)
        item = self._set(row, last + 1, t("{n} – the experts differ", n=spread) if mark.apart else spread, fixed=True)
        item.setIcon(icons.icon("warning", "warning") if mark.apart else icons.nothing())
        item.setToolTip(item.text())

    def _set(self, row: int, column: int, text: str, *, fixed: bool = False) -> QTableWidgetItem:
        """Write a cell; the item that is there stays, since it may just be handing over what was typed."""
        item = self.grid.item(row, column)
        if item is None:
            item = QTableWidgetItem()
            self.grid.setItem(row, column, item)
        reached = Qt.ItemFlag.ItemIsEnabled
        free = reached | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable
        item.setFlags(reached if fixed else free)
        left = column == 0 or column == self.grid.columnCount() - 1
        side = Qt.AlignmentFlag.AlignLeft if left else Qt.AlignmentFlag.AlignHCenter
        item.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
        item.setIcon(icons.nothing())
        font = item.font()
        font.setBold(False)
        item.setFont(font)
        item.setText(text)
        return item

    def _number(self, value: float | None) -> str:
        return "" if value is None else self.desk.t.number(round(value, 1))

    def _size(self, experts: int) -> None:
        header = self.grid.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for column, width in enumerate((0, 112, *[112] * experts, 72, 168)):
            header.resizeSection(column, theme.px(width or 240))
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)

    def _weigh(self, whole: Round) -> None:
        """The total in words, the decision it suggests, and whether a third expert is asked."""
        t = self.desk.t
        if whole.needs_third:
            said = t("The experts differ by two points or more: ask a third one.")
            self.notice.show_notice(said, t("Ask a third expert"), self.third_wanted.emit)
        else:
            self.notice.hide()
        if whole.total is None or whole.share is None:
            missing = sum(points is None for mark in whole.marks for points in mark.given)
            self.sum.setText(t.plural("{n} mark is missing.", "{n} marks are missing.", missing) if missing else "")
            return
        said = t(
            "Mean total: {points} of {most} points, {percent} %.",
            points=self._number(whole.total), most=t.number(whole.most), percent=self._number(whole.share),
        )  # fmt: skip
        decision = t("Suggested: {decision}", decision=t(DECISIONS[whole.suggested])) if whole.suggested else ""
        self.sum.setText(f"{said} {decision}".strip())

    # --- the present cell ----------------------------------------------------------------------------------------

    def _sheet(self) -> Sheet | None:
        column = self.grid.currentColumn() - _FIRST
        counted = self.whole.counted if self.whole else []
        return counted[column] if 0 <= column < len(counted) else None

    def _mark(self) -> Mark | None:
        row = self.grid.currentRow()
        return self.whole.marks[row] if self.whole and 0 <= row < len(self.whole.marks) else None

    def _show_cell(self) -> None:
        """What belongs to the current cell: its comment, and how its expert's marks came in."""
        t, sheet, mark = self.desk.t, self._sheet(), self._mark()
        for widget in (self.comment, self.paper, self.secretary):
            widget.setEnabled(sheet is not None and (mark is not None or widget is not self.comment))
        if sheet is None:
            return
        criterion = t(CRITERIA[mark.criterion]) if mark else ""
        self.comment.setPlaceholderText(f"{sheet.name.brief(t)}: {criterion}")
        self.comment.setText(sheet.comments.get(mark.criterion, "") if mark else "")
        self.paper.setText(sheet.paper or self.paper_of.get(sheet.id, ""))
        self.secretary.setChecked(sheet.by_secretary)

    def begin(self, expert: int, paper: str = "") -> None:
        """Put the cursor to the first mark of an expert, whose paper came back."""
        counted = self.whole.counted if self.whole else []
        column = next((n for n, sheet in enumerate(counted) if sheet.id == expert), 0)
        if paper:
            self.paper_of[expert] = paper
        rows = [n for n, mark in enumerate(self.whole.marks if self.whole else []) if column < len(mark.given)]
        row = next((n for n in rows if self.whole and self.whole.marks[n].given[column] is None), 0)
        self.grid.setCurrentCell(row, _FIRST + column)
        self.grid.setFocus()
        self._show_cell()

    # --- entering ------------------------------------------------------------------------------------------------

    def _given(self, row: int, column: int, text: str) -> None:
        """Keep points at once; what is no mark is said, and the cell shows again what is kept."""
        t, whole = self.desk.t, self.whole
        if whole is None or not (0 <= column < len(whole.counted) and row < len(whole.marks)):
            return
        mark, sheet = whole.marks[row], whole.counted[column]
        if text and not (text.isdecimal() and len(text) < 4 and int(text) <= mark.most):
            why = t("“{value}” is not a whole number from 0 to {most}.", value=text, most=t.number(mark.most))
            self.speak()
            self.problem.show_text(why)
            return
        comment = sheet.comments.get(mark.criterion, "")
        self._enter(sheet, mark, int(text) if text else None, comment)

    def _commented(self) -> None:
        sheet, mark = self._sheet(), self._mark()
        if sheet is None or mark is None or self.comment.text().strip() == sheet.comments.get(mark.criterion, ""):
            return
        self._enter(sheet, mark, sheet.points.get(mark.criterion), self.comment.text())

    def _enter(self, sheet: Sheet, mark: Mark, points: int | None, comment: str) -> None:
        t, paper = self.desk.t, self.paper_of.get(sheet.id) or None
        said = t("{expert}: the mark is kept.", expert=sheet.name.brief(t))
        given = {mark.criterion: (points, comment)}
        by = True if self.secretary.isChecked() or paper else None
        self.act(said, lambda: examinations.enter(self.desk.store, sheet.id, given, by_secretary=by, paper=paper))

    def _papered(self) -> None:
        sheet = self._sheet()
        if sheet is not None and self.paper.text().strip() != (sheet.paper or self.paper_of.get(sheet.id, "")):
            self._keep({"paper": self.paper.text().strip()})

    def _keep(self, values: dict[str, object]) -> None:
        sheet = self._sheet()
        if sheet is not None:
            self.desk.store.save("examination_expert", values, sheet.id)

    def leave(self) -> bool:
        """What is being typed is kept first."""
        self.grid.finish()
        return True
