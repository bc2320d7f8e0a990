# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'practice_programme.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QFrame, QGridLayout,
    QLabel, QLineEdit, QPlainTextEdit, QScrollArea,
    QSizePolicy, QSpacerItem, QTabWidget, QVBoxLayout,
    QWidget)

from labdesk.ui.widgets import (ChoiceBox, DateEdit, Lookup, NumberEdit)

class Ui_PracticeProgrammeForm(object):
    def setupUi(self, PracticeProgrammeForm):
        if not PracticeProgrammeForm.objectName():
            PracticeProgrammeForm.setObjectName(u"PracticeProgrammeForm")
        PracticeProgrammeForm.resize(420, 560)
        self.page = QVBoxLayout(PracticeProgrammeForm)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(0, 0, 0, 0)
        self.tabs = QTabWidget(PracticeProgrammeForm)
        self.tabs.setObjectName(u"tabs")
        self.tabs.setDocumentMode(True)
        self.tabs.setTabBarAutoHide(True)
        self.tab_1 = QScrollArea()
        self.tab_1.setObjectName(u"tab_1")
        self.tab_1.setFrameShape(QFrame.Shape.NoFrame)
        self.tab_1.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.tab_1.setWidgetResizable(True)
        self.contents_1 = QWidget()
        self.contents_1.setObjectName(u"contents_1")
        self.contents_1.setGeometry(QRect(0, 0, 412, 520))
        self.contents_1.setProperty(u"role", u"plain")
        self.grid_1 = QGridLayout(self.contents_1)
        self.grid_1.setObjectName(u"grid_1")
        self.grid_1.setHorizontalSpacing(16)
        self.grid_1.setVerticalSpacing(2)
        self.grid_1.setContentsMargins(8, 0, 8, 8)
        self.label_title = QLabel(self.contents_1)
        self.label_title.setObjectName(u"label_title")
        self.label_title.setText(u"Title")
        self.label_title.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_title.setWordWrap(True)
        self.label_title.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_title, 0, 0, 1, 2)

        self.title = QLineEdit(self.contents_1)
        self.title.setObjectName(u"title")

        self.grid_1.addWidget(self.title, 1, 0, 1, 2)

        self.label_edition = QLabel(self.contents_1)
        self.label_edition.setObjectName(u"label_edition")
        self.label_edition.setText(u"Version")
        self.label_edition.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_edition.setWordWrap(True)
        self.label_edition.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_edition, 3, 0, 1, 1)

        self.edition = QLineEdit(self.contents_1)
        self.edition.setObjectName(u"edition")

        self.grid_1.addWidget(self.edition, 4, 0, 1, 1)

        self.label_since = QLabel(self.contents_1)
        self.label_since.setObjectName(u"label_since")
        self.label_since.setText(u"In force from")
        self.label_since.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_since.setWordWrap(True)
        self.label_since.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_since, 3, 1, 1, 1)

        self.since = DateEdit(self.contents_1)
        self.since.setObjectName(u"since")

        self.grid_1.addWidget(self.since, 4, 1, 1, 1)

        self.label_university = QLabel(self.contents_1)
        self.label_university.setObjectName(u"label_university")
        self.label_university.setText(u"University")
        self.label_university.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_university.setWordWrap(True)
        self.label_university.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_university, 6, 0, 1, 2)

        self.university = Lookup(self.contents_1)
        self.university.setObjectName(u"university")

        self.grid_1.addWidget(self.university, 7, 0, 1, 2)

        self.label_sort = QLabel(self.contents_1)
        self.label_sort.setObjectName(u"label_sort")
        self.label_sort.setText(u"Kind of practice")
        self.label_sort.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_sort.setWordWrap(True)
        self.label_sort.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_sort, 9, 0, 1, 2)

        self.sort = ChoiceBox(self.contents_1)
        self.sort.setObjectName(u"sort")

        self.grid_1.addWidget(self.sort, 10, 0, 1, 2)

        self.group_1 = QLabel(self.contents_1)
        self.group_1.setObjectName(u"group_1")
        self.group_1.setProperty(u"role", u"heading")

        self.grid_1.addWidget(self.group_1, 12, 0, 1, 2)

        self.label_weeks = QLabel(self.contents_1)
        self.label_weeks.setObjectName(u"label_weeks")
        self.label_weeks.setText(u"Weeks")
        self.label_weeks.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_weeks.setWordWrap(True)
        self.label_weeks.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_weeks, 13, 0, 1, 2)

        self.weeks = NumberEdit(self.contents_1)
        self.weeks.setObjectName(u"weeks")

        self.grid_1.addWidget(self.weeks, 14, 0, 1, 2)

        self.label_observe = QLabel(self.contents_1)
        self.label_observe.setObjectName(u"label_observe")
        self.label_observe.setText(u"Half-days of observation")
        self.label_observe.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_observe.setWordWrap(True)
        self.label_observe.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_observe, 16, 0, 1, 1)

        self.observe = NumberEdit(self.contents_1)
        self.observe.setObjectName(u"observe")

        self.grid_1.addWidget(self.observe, 17, 0, 1, 1)

        self.label_children = QLabel(self.contents_1)
        self.label_children.setObjectName(u"label_children")
        self.label_children.setText(u"Half-days of work with children")
        self.label_children.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_children.setWordWrap(True)
        self.label_children.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_children, 16, 1, 1, 1)

        self.children = NumberEdit(self.contents_1)
        self.children.setObjectName(u"children")

        self.grid_1.addWidget(self.children, 17, 1, 1, 1)

        self.label_lesson = QLabel(self.contents_1)
        self.label_lesson.setObjectName(u"label_lesson")
        self.label_lesson.setText(u"Trial lessons")
        self.label_lesson.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_lesson.setWordWrap(True)
        self.label_lesson.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_lesson, 19, 0, 1, 1)

        self.lesson = NumberEdit(self.contents_1)
        self.lesson.setObjectName(u"lesson")

        self.grid_1.addWidget(self.lesson, 20, 0, 1, 1)

        self.label_hall = QLabel(self.contents_1)
        self.label_hall.setObjectName(u"label_hall")
        self.label_hall.setText(u"Lessons in the hall")
        self.label_hall.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_hall.setWordWrap(True)
        self.label_hall.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_hall, 19, 1, 1, 1)

        self.hall = NumberEdit(self.contents_1)
        self.hall.setObjectName(u"hall")

        self.grid_1.addWidget(self.hall, 20, 1, 1, 1)

        self.label_independent = QLabel(self.contents_1)
        self.label_independent.setObjectName(u"label_independent")
        self.label_independent.setText(u"Independent days")
        self.label_independent.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_independent.setWordWrap(True)
        self.label_independent.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_independent, 22, 0, 1, 2)

        self.independent = NumberEdit(self.contents_1)
        self.independent.setObjectName(u"independent")

        self.grid_1.addWidget(self.independent, 23, 0, 1, 2)

        self.grid_1_end = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.grid_1.addItem(self.grid_1_end, 25, 0, 1, 1)

        self.grid_1.setColumnStretch(0, 1)
        self.grid_1.setColumnStretch(1, 1)
        self.tab_1.setWidget(self.contents_1)
        self.tabs.addTab(self.tab_1, "")
        self.tab_2 = QScrollArea()
        self.tab_2.setObjectName(u"tab_2")
        self.tab_2.setFrameShape(QFrame.Shape.NoFrame)
        self.tab_2.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.tab_2.setWidgetResizable(True)
        self.contents_2 = QWidget()
        self.contents_2.setObjectName(u"contents_2")
        self.contents_2.setGeometry(QRect(0, 0, 412, 520))
        self.contents_2.setProperty(u"role", u"plain")
        self.grid_2 = QGridLayout(self.contents_2)
        self.grid_2.setObjectName(u"grid_2")
        self.grid_2.setHorizontalSpacing(16)
        self.grid_2.setVerticalSpacing(2)
        self.grid_2.setContentsMargins(8, 0, 8, 8)
        self.label_least = QLabel(self.contents_2)
        self.label_least.setObjectName(u"label_least")
        self.label_least.setText(u"Half-days a week at least")
        self.label_least.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_least.setWordWrap(True)
        self.label_least.setProperty(u"role", u"label")

        self.grid_2.addWidget(self.label_least, 0, 0, 1, 1)

        self.least = NumberEdit(self.contents_2)
        self.least.setObjectName(u"least")

        self.grid_2.addWidget(self.least, 1, 0, 1, 1)

        self.label_most = QLabel(self.contents_2)
        self.label_most.setObjectName(u"label_most")
        self.label_most.setText(u"Half-days a week at most")
        self.label_most.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_most.setWordWrap(True)
        self.label_most.setProperty(u"role", u"label")

        self.grid_2.addWidget(self.label_most, 0, 1, 1, 1)

        self.most = NumberEdit(self.contents_2)
        self.most.setObjectName(u"most")

        self.grid_2.addWidget(self.most, 1, 1, 1, 1)

        self.label_target = QLabel(self.contents_2)
        self.label_target.setObjectName(u"label_target")
        self.label_target.setText(u"Half-days a week as a rule")
        self.label_target.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_target.setWordWrap(True)
        self.label_target.setProperty(u"role", u"label")

        self.grid_2.addWidget(self.label_target, 3, 0, 1, 2)

        self.target = NumberEdit(self.contents_2)
        self.target.setObjectName(u"target")

        self.grid_2.addWidget(self.target, 4, 0, 1, 2)

        self.label_trials_from = QLabel(self.contents_2)
        self.label_trials_from.setObjectName(u"label_trials_from")
        self.label_trials_from.setText(u"Trial lessons from week")
        self.label_trials_from.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_trials_from.setWordWrap(True)
        self.label_trials_from.setProperty(u"role", u"label")

        self.grid_2.addWidget(self.label_trials_from, 6, 0, 1, 1)

        self.trials_from = NumberEdit(self.contents_2)
        self.trials_from.setObjectName(u"trials_from")

        self.grid_2.addWidget(self.trials_from, 7, 0, 1, 1)

        self.label_independent_from = QLabel(self.contents_2)
        self.label_independent_from.setObjectName(u"label_independent_from")
        self.label_independent_from.setText(u"Independent days from week")
        self.label_independent_from.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_independent_from.setWordWrap(True)
        self.label_independent_from.setProperty(u"role", u"label")

        self.grid_2.addWidget(self.label_independent_from, 6, 1, 1, 1)

        self.independent_from = NumberEdit(self.contents_2)
        self.independent_from.setObjectName(u"independent_from")

        self.grid_2.addWidget(self.independent_from, 7, 1, 1, 1)

        self.observing_first = QCheckBox(self.contents_2)
        self.observing_first.setObjectName(u"observing_first")
        self.observing_first.setText(u"Each week begins with observation")

        self.grid_2.addWidget(self.observing_first, 10, 0, 1, 2)

        self.fixed_order = QCheckBox(self.contents_2)
        self.fixed_order.setObjectName(u"fixed_order")
        self.fixed_order.setText(u"The order of the age groups is fixed")

        self.grid_2.addWidget(self.fixed_order, 13, 0, 1, 2)

        self.grid_2_end = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.grid_2.addItem(self.grid_2_end, 15, 0, 1, 1)

        self.grid_2.setColumnStretch(0, 1)
        self.grid_2.setColumnStretch(1, 1)
        self.tab_2.setWidget(self.contents_2)
        self.tabs.addTab(self.tab_2, "")
        self.tab_3 = QScrollArea()
        self.tab_3.setObjectName(u"tab_3")
        self.tab_3.setFrameShape(QFrame.Shape.NoFrame)
        self.tab_3.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.tab_3.setWidgetResizable(True)
        self.contents_3 = QWidget()
        self.contents_3.setObjectName(u"contents_3")
        self.contents_3.setGeometry(QRect(0, 0, 412, 520))
        self.contents_3.setProperty(u"role", u"plain")
        self.grid_3 = QGridLayout(self.contents_3)
        self.grid_3.setObjectName(u"grid_3")
        self.grid_3.setHorizontalSpacing(16)
        self.grid_3.setVerticalSpacing(2)
        self.grid_3.setContentsMargins(8, 0, 8, 8)
        self.label_changed = QLabel(self.contents_3)
        self.label_changed.setObjectName(u"label_changed")
        self.label_changed.setText(u"What changed")
        self.label_changed.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_changed.setWordWrap(True)
        self.label_changed.setProperty(u"role", u"label")

        self.grid_3.addWidget(self.label_changed, 0, 0, 1, 2)

        self.changed = ChoiceBox(self.contents_3)
        self.changed.setObjectName(u"changed")

        self.grid_3.addWidget(self.changed, 1, 0, 1, 2)

        self.label_change_note = QLabel(self.contents_3)
        self.label_change_note.setObjectName(u"label_change_note")
        self.label_change_note.setText(u"What changed and why")
        self.label_change_note.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_change_note.setWordWrap(True)
        self.label_change_note.setProperty(u"role", u"label")

        self.grid_3.addWidget(self.label_change_note, 3, 0, 1, 2)

        self.change_note = QPlainTextEdit(self.contents_3)
        self.change_note.setObjectName(u"change_note")
        self.change_note.setMinimumSize(QSize(0, 72))
        self.change_note.setMaximumSize(QSize(16777215, 120))
        self.change_note.setTabChangesFocus(True)

        self.grid_3.addWidget(self.change_note, 4, 0, 1, 2)

        self.grid_3_end = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.grid_3.addItem(self.grid_3_end, 6, 0, 1, 1)

        self.grid_3.setColumnStretch(0, 1)
        self.grid_3.setColumnStretch(1, 1)
        self.tab_3.setWidget(self.contents_3)
        self.tabs.addTab(self.tab_3, "")

        self.page.addWidget(self.tabs)

#if QT_CONFIG(shortcut)
        self.label_title.setBuddy(self.title)
        self.label_edition.setBuddy(self.edition)
        self.label_since.setBuddy(self.since)
        self.label_university.setBuddy(self.university)
        self.label_sort.setBuddy(self.sort)
        self.label_weeks.setBuddy(self.weeks)
        self.label_observe.setBuddy(self.observe)
        self.label_children.setBuddy(self.children)
        self.label_lesson.setBuddy(self.lesson)
        self.label_hall.setBuddy(self.hall)
        self.label_independent.setBuddy(self.independent)
        self.label_least.setBuddy(self.least)
        self.label_most.setBuddy(self.most)
        self.label_target.setBuddy(self.target)
        self.label_trials_from.setBuddy(self.trials_from)
        self.label_independent_from.setBuddy(self.independent_from)
        self.label_changed.setBuddy(self.changed)
        self.label_change_note.setBuddy(self.change_note)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.tabs, self.title)
        QWidget.setTabOrder(self.title, self.edition)
        QWidget.setTabOrder(self.edition, self.since)
        QWidget.setTabOrder(self.since, self.university)
        QWidget.setTabOrder(self.university, self.sort)
        QWidget.setTabOrder(self.sort, self.weeks)
        QWidget.setTabOrder(self.weeks, self.observe)
        QWidget.setTabOrder(self.observe, self.children)
        QWidget.setTabOrder(self.children, self.lesson)
        QWidget.setTabOrder(self.lesson, self.hall)
        QWidget.setTabOrder(self.hall, self.independent)
        QWidget.setTabOrder(self.independent, self.least)
        QWidget.setTabOrder(self.least, self.most)
        QWidget.setTabOrder(self.most, self.target)
        QWidget.setTabOrder(self.target, self.trials_from)
        QWidget.setTabOrder(self.trials_from, self.independent_from)
        QWidget.setTabOrder(self.independent_from, self.observing_first)
        QWidget.setTabOrder(self.observing_first, self.fixed_order)
        QWidget.setTabOrder(self.fixed_order, self.changed)
        QWidget.setTabOrder(self.changed, self.change_note)

        self.retranslateUi(PracticeProgrammeForm)

        QMetaObject.connectSlotsByName(PracticeProgrammeForm)
    # setupUi

    def retranslateUi(self, PracticeProgrammeForm):
        self.group_1.setText(QCoreApplication.translate("PracticeProgrammeForm", u"How much", None))
        self.tabs.setTabText(self.tabs.indexOf(self.tab_1), QCoreApplication.translate("PracticeProgrammeForm", u"Details", None))
        self.tabs.setTabText(self.tabs.indexOf(self.tab_2), QCoreApplication.translate("PracticeProgrammeForm", u"Weeks", None))
        self.tabs.setTabText(self.tabs.indexOf(self.tab_3), QCoreApplication.translate("PracticeProgrammeForm", u"Changes", None))
        pass
    # retranslateUi

