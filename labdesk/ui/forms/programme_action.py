# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'programme_action.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QGridLayout, QLabel,
    QLineEdit, QScrollArea, QSizePolicy, QSpacerItem,
    QTabWidget, QVBoxLayout, QWidget)

from labdesk.ui.widgets import (ChoiceBox, DateEdit, Lookup, NumberEdit)

class Ui_ProgrammeActionForm(object):
    def setupUi(self, ProgrammeActionForm):
        if not ProgrammeActionForm.objectName():
            ProgrammeActionForm.setObjectName(u"ProgrammeActionForm")
        ProgrammeActionForm.resize(420, 560)
        self.page = QVBoxLayout(ProgrammeActionForm)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(0, 0, 0, 0)
        self.tabs = QTabWidget(ProgrammeActionForm)
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
        self.label_project = QLabel(self.contents_1)
        self.label_project.setObjectName(u"label_project")
        self.label_project.setText(u"Project")
        self.label_project.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_project.setWordWrap(True)
        self.label_project.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_project, 0, 0, 1, 2)

        self.project = Lookup(self.contents_1)
        self.project.setObjectName(u"project")

        self.grid_1.addWidget(self.project, 1, 0, 1, 2)

        self.label_phase = QLabel(self.contents_1)
        self.label_phase.setObjectName(u"label_phase")
        self.label_phase.setText(u"Stage of the programme")
        self.label_phase.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_phase.setWordWrap(True)
        self.label_phase.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_phase, 3, 0, 1, 1)

        self.phase = ChoiceBox(self.contents_1)
        self.phase.setObjectName(u"phase")

        self.grid_1.addWidget(self.phase, 4, 0, 1, 1)

        self.label_position = QLabel(self.contents_1)
        self.label_position.setObjectName(u"label_position")
        self.label_position.setText(u"Order in the list")
        self.label_position.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_position.setWordWrap(True)
        self.label_position.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_position, 3, 1, 1, 1)

        self.position = NumberEdit(self.contents_1)
        self.position.setObjectName(u"position")

        self.grid_1.addWidget(self.position, 4, 1, 1, 1)

        self.label_title = QLabel(self.contents_1)
        self.label_title.setObjectName(u"label_title")
        self.label_title.setText(u"Action")
        self.label_title.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_title.setWordWrap(True)
        self.label_title.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_title, 6, 0, 1, 2)

        self.title = QLineEdit(self.contents_1)
        self.title.setObjectName(u"title")

        self.grid_1.addWidget(self.title, 7, 0, 1, 2)

        self.label_mechanism = QLabel(self.contents_1)
        self.label_mechanism.setObjectName(u"label_mechanism")
        self.label_mechanism.setText(u"Mechanism (form) of implementation")
        self.label_mechanism.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_mechanism.setWordWrap(True)
        self.label_mechanism.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_mechanism, 9, 0, 1, 2)

        self.mechanism = QLineEdit(self.contents_1)
        self.mechanism.setObjectName(u"mechanism")

        self.grid_1.addWidget(self.mechanism, 10, 0, 1, 2)

        self.label_starts = QLabel(self.contents_1)
        self.label_starts.setObjectName(u"label_starts")
        self.label_starts.setText(u"Starts on")
        self.label_starts.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_starts.setWordWrap(True)
        self.label_starts.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_starts, 12, 0, 1, 1)

        self.starts = DateEdit(self.contents_1)
        self.starts.setObjectName(u"starts")

        self.grid_1.addWidget(self.starts, 13, 0, 1, 1)

        self.label_due = QLabel(self.contents_1)
        self.label_due.setObjectName(u"label_due")
        self.label_due.setText(u"Due on")
        self.label_due.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_due.setWordWrap(True)
        self.label_due.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_due, 12, 1, 1, 1)

        self.due = DateEdit(self.contents_1)
        self.due.setObjectName(u"due")

        self.grid_1.addWidget(self.due, 13, 1, 1, 1)

        self.label_responsible = QLabel(self.contents_1)
        self.label_responsible.setObjectName(u"label_responsible")
        self.label_responsible.setText(u"Person responsible")
        self.label_responsible.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_responsible.setWordWrap(True)
        self.label_responsible.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_responsible, 15, 0, 1, 2)

        self.responsible = Lookup(self.contents_1)
        self.responsible.setObjectName(u"responsible")

        self.grid_1.addWidget(self.responsible, 16, 0, 1, 2)

        self.label_resources = QLabel(self.contents_1)
        self.label_resources.setObjectName(u"label_resources")
        self.label_resources.setText(u"Resources")
        self.label_resources.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_resources.setWordWrap(True)
        self.label_resources.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_resources, 18, 0, 1, 2)

        self.resources = QLineEdit(self.contents_1)
        self.resources.setObjectName(u"resources")

        self.grid_1.addWidget(self.resources, 19, 0, 1, 2)

        self.label_expected = QLabel(self.contents_1)
        self.label_expected.setObjectName(u"label_expected")
        self.label_expected.setText(u"Expected result")
        self.label_expected.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_expected.setWordWrap(True)
        self.label_expected.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_expected, 21, 0, 1, 2)

        self.expected = QLineEdit(self.contents_1)
        self.expected.setObjectName(u"expected")

        self.grid_1.addWidget(self.expected, 22, 0, 1, 2)

        self.group_1 = QLabel(self.contents_1)
        self.group_1.setObjectName(u"group_1")
        self.group_1.setProperty(u"role", u"heading")

        self.grid_1.addWidget(self.group_1, 24, 0, 1, 2)

        self.label_done = QLabel(self.contents_1)
        self.label_done.setObjectName(u"label_done")
        self.label_done.setText(u"Done on")
        self.label_done.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_done.setWordWrap(True)
        self.label_done.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_done, 25, 0, 1, 2)

        self.done = DateEdit(self.contents_1)
        self.done.setObjectName(u"done")

        self.grid_1.addWidget(self.done, 26, 0, 1, 2)

        self.label_outcome = QLabel(self.contents_1)
        self.label_outcome.setObjectName(u"label_outcome")
        self.label_outcome.setText(u"What was done")
        self.label_outcome.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_outcome.setWordWrap(True)
        self.label_outcome.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_outcome, 28, 0, 1, 2)

        self.outcome = QLineEdit(self.contents_1)
        self.outcome.setObjectName(u"outcome")

        self.grid_1.addWidget(self.outcome, 29, 0, 1, 2)

        self.label_why_not = QLabel(self.contents_1)
        self.label_why_not.setObjectName(u"label_why_not")
        self.label_why_not.setText(u"Why it was not done")
        self.label_why_not.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_why_not.setWordWrap(True)
        self.label_why_not.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_why_not, 31, 0, 1, 2)

        self.why_not = QLineEdit(self.contents_1)
        self.why_not.setObjectName(u"why_not")

        self.grid_1.addWidget(self.why_not, 32, 0, 1, 2)

        self.grid_1_end = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.grid_1.addItem(self.grid_1_end, 34, 0, 1, 1)

        self.grid_1.setColumnStretch(0, 1)
        self.grid_1.setColumnStretch(1, 1)
        self.tab_1.setWidget(self.contents_1)
        self.tabs.addTab(self.tab_1, "")

        self.page.addWidget(self.tabs)

#if QT_CONFIG(shortcut)
        self.label_project.setBuddy(self.project)
        self.label_phase.setBuddy(self.phase)
        self.label_position.setBuddy(self.position)
        self.label_title.setBuddy(self.title)
        self.label_mechanism.setBuddy(self.mechanism)
        self.label_starts.setBuddy(self.starts)
        self.label_due.setBuddy(self.due)
        self.label_responsible.setBuddy(self.responsible)
        self.label_resources.setBuddy(self.resources)
        self.label_expected.setBuddy(self.expected)
        self.label_done.setBuddy(self.done)
        self.label_outcome.setBuddy(self.outcome)
        self.label_why_not.setBuddy(self.why_not)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.tabs, self.project)
        QWidget.setTabOrder(self.project, self.phase)
        QWidget.setTabOrder(self.phase, self.position)
        QWidget.setTabOrder(self.position, self.title)
        QWidget.setTabOrder(self.title, self.mechanism)
        QWidget.setTabOrder(self.mechanism, self.starts)
        QWidget.setTabOrder(self.starts, self.due)
        QWidget.setTabOrder(self.due, self.responsible)
        QWidget.setTabOrder(self.responsible, self.resources)
        QWidget.setTabOrder(self.resources, self.expected)
        QWidget.setTabOrder(self.expected, self.done)
        QWidget.setTabOrder(self.done, self.outcome)
        QWidget.setTabOrder(self.outcome, self.why_not)

        self.retranslateUi(ProgrammeActionForm)

        QMetaObject.connectSlotsByName(ProgrammeActionForm)
    # setupUi

    def retranslateUi(self, ProgrammeActionForm):
        self.group_1.setText(QCoreApplication.translate("ProgrammeActionForm", u"Carried out", None))
        self.tabs.setTabText(self.tabs.indexOf(self.tab_1), QCoreApplication.translate("ProgrammeActionForm", u"Details", None))
        pass
    # retranslateUi

