# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'pilot.ui'
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
    QLineEdit, QPlainTextEdit, QScrollArea, QSizePolicy,
    QSpacerItem, QTabWidget, QVBoxLayout, QWidget)

from labdesk.ui.widgets import (DateEdit, Lookup, NumberEdit)

class Ui_PilotForm(object):
    def setupUi(self, PilotForm):
        if not PilotForm.objectName():
            PilotForm.setObjectName(u"PilotForm")
        PilotForm.resize(420, 560)
        self.page = QVBoxLayout(PilotForm)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(0, 0, 0, 0)
        self.tabs = QTabWidget(PilotForm)
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

        self.label_project = QLabel(self.contents_1)
        self.label_project.setObjectName(u"label_project")
        self.label_project.setText(u"Project")
        self.label_project.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_project.setWordWrap(True)
        self.label_project.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_project, 3, 0, 1, 2)

        self.project = Lookup(self.contents_1)
        self.project.setObjectName(u"project")

        self.grid_1.addWidget(self.project, 4, 0, 1, 2)

        self.label_starts = QLabel(self.contents_1)
        self.label_starts.setObjectName(u"label_starts")
        self.label_starts.setText(u"Starts on")
        self.label_starts.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_starts.setWordWrap(True)
        self.label_starts.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_starts, 6, 0, 1, 1)

        self.starts = DateEdit(self.contents_1)
        self.starts.setObjectName(u"starts")

        self.grid_1.addWidget(self.starts, 7, 0, 1, 1)

        self.label_ends = QLabel(self.contents_1)
        self.label_ends.setObjectName(u"label_ends")
        self.label_ends.setText(u"Ends on")
        self.label_ends.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_ends.setWordWrap(True)
        self.label_ends.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_ends, 6, 1, 1, 1)

        self.ends = DateEdit(self.contents_1)
        self.ends.setObjectName(u"ends")

        self.grid_1.addWidget(self.ends, 7, 1, 1, 1)

        self.label_order_number = QLabel(self.contents_1)
        self.label_order_number.setObjectName(u"label_order_number")
        self.label_order_number.setText(u"Order number")
        self.label_order_number.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_order_number.setWordWrap(True)
        self.label_order_number.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_order_number, 9, 0, 1, 1)

        self.order_number = QLineEdit(self.contents_1)
        self.order_number.setObjectName(u"order_number")

        self.grid_1.addWidget(self.order_number, 10, 0, 1, 1)

        self.label_order_date = QLabel(self.contents_1)
        self.label_order_date.setObjectName(u"label_order_date")
        self.label_order_date.setText(u"Order date")
        self.label_order_date.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_order_date.setWordWrap(True)
        self.label_order_date.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_order_date, 9, 1, 1, 1)

        self.order_date = DateEdit(self.contents_1)
        self.order_date.setObjectName(u"order_date")

        self.grid_1.addWidget(self.order_date, 10, 1, 1, 1)

        self.label_needed = QLabel(self.contents_1)
        self.label_needed.setObjectName(u"label_needed")
        self.label_needed.setText(u"Indicators that must reach the target")
        self.label_needed.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_needed.setWordWrap(True)
        self.label_needed.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_needed, 12, 0, 1, 2)

        self.needed = NumberEdit(self.contents_1)
        self.needed.setObjectName(u"needed")

        self.grid_1.addWidget(self.needed, 13, 0, 1, 2)

        self.group_1 = QLabel(self.contents_1)
        self.group_1.setObjectName(u"group_1")
        self.group_1.setProperty(u"role", u"heading")

        self.grid_1.addWidget(self.group_1, 15, 0, 1, 2)

        self.label_children = QLabel(self.contents_1)
        self.label_children.setObjectName(u"label_children")
        self.label_children.setText(u"Children taking part")
        self.label_children.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_children.setWordWrap(True)
        self.label_children.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_children, 16, 0, 1, 1)

        self.children = NumberEdit(self.contents_1)
        self.children.setObjectName(u"children")

        self.grid_1.addWidget(self.children, 17, 0, 1, 1)

        self.label_educators = QLabel(self.contents_1)
        self.label_educators.setObjectName(u"label_educators")
        self.label_educators.setText(u"Educators taking part")
        self.label_educators.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_educators.setWordWrap(True)
        self.label_educators.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_educators, 16, 1, 1, 1)

        self.educators = NumberEdit(self.contents_1)
        self.educators.setObjectName(u"educators")

        self.grid_1.addWidget(self.educators, 17, 1, 1, 1)

        self.label_trainees = QLabel(self.contents_1)
        self.label_trainees.setObjectName(u"label_trainees")
        self.label_trainees.setText(u"Trainee students taking part")
        self.label_trainees.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_trainees.setWordWrap(True)
        self.label_trainees.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_trainees, 19, 0, 1, 2)

        self.trainees = NumberEdit(self.contents_1)
        self.trainees.setObjectName(u"trainees")

        self.grid_1.addWidget(self.trainees, 20, 0, 1, 2)

        self.label_note = QLabel(self.contents_1)
        self.label_note.setObjectName(u"label_note")
        self.label_note.setText(u"Note")
        self.label_note.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_note.setWordWrap(True)
        self.label_note.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_note, 22, 0, 1, 2)

        self.note = QPlainTextEdit(self.contents_1)
        self.note.setObjectName(u"note")
        self.note.setMinimumSize(QSize(0, 72))
        self.note.setMaximumSize(QSize(16777215, 120))
        self.note.setTabChangesFocus(True)

        self.grid_1.addWidget(self.note, 23, 0, 1, 2)

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
        self.label_chair = QLabel(self.contents_2)
        self.label_chair.setObjectName(u"label_chair")
        self.label_chair.setText(u"Chair of the commission")
        self.label_chair.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_chair.setWordWrap(True)
        self.label_chair.setProperty(u"role", u"label")

        self.grid_2.addWidget(self.label_chair, 0, 0, 1, 2)

        self.chair = Lookup(self.contents_2)
        self.chair.setObjectName(u"chair")

        self.grid_2.addWidget(self.chair, 1, 0, 1, 2)

        self.label_act_number = QLabel(self.contents_2)
        self.label_act_number.setObjectName(u"label_act_number")
        self.label_act_number.setText(u"Number of the act")
        self.label_act_number.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_act_number.setWordWrap(True)
        self.label_act_number.setProperty(u"role", u"label")

        self.grid_2.addWidget(self.label_act_number, 3, 0, 1, 1)

        self.act_number = QLineEdit(self.contents_2)
        self.act_number.setObjectName(u"act_number")

        self.grid_2.addWidget(self.act_number, 4, 0, 1, 1)

        self.label_act_date = QLabel(self.contents_2)
        self.label_act_date.setObjectName(u"label_act_date")
        self.label_act_date.setText(u"Date of the act")
        self.label_act_date.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_act_date.setWordWrap(True)
        self.label_act_date.setProperty(u"role", u"label")

        self.grid_2.addWidget(self.label_act_date, 3, 1, 1, 1)

        self.act_date = DateEdit(self.contents_2)
        self.act_date.setObjectName(u"act_date")

        self.grid_2.addWidget(self.act_date, 4, 1, 1, 1)

        self.label_copies = QLabel(self.contents_2)
        self.label_copies.setObjectName(u"label_copies")
        self.label_copies.setText(u"Copies of the act")
        self.label_copies.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_copies.setWordWrap(True)
        self.label_copies.setProperty(u"role", u"label")

        self.grid_2.addWidget(self.label_copies, 6, 0, 1, 2)

        self.copies = NumberEdit(self.contents_2)
        self.copies.setObjectName(u"copies")

        self.grid_2.addWidget(self.copies, 7, 0, 1, 2)

        self.label_findings = QLabel(self.contents_2)
        self.label_findings.setObjectName(u"label_findings")
        self.label_findings.setText(u"What the test has shown")
        self.label_findings.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_findings.setWordWrap(True)
        self.label_findings.setProperty(u"role", u"label")

        self.grid_2.addWidget(self.label_findings, 9, 0, 1, 2)

        self.findings = QPlainTextEdit(self.contents_2)
        self.findings.setObjectName(u"findings")
        self.findings.setMinimumSize(QSize(0, 72))
        self.findings.setMaximumSize(QSize(16777215, 120))
        self.findings.setTabChangesFocus(True)

        self.grid_2.addWidget(self.findings, 10, 0, 1, 2)

        self.grid_2_end = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.grid_2.addItem(self.grid_2_end, 12, 0, 1, 1)

        self.grid_2.setColumnStretch(0, 1)
        self.grid_2.setColumnStretch(1, 1)
        self.tab_2.setWidget(self.contents_2)
        self.tabs.addTab(self.tab_2, "")

        self.page.addWidget(self.tabs)

#if QT_CONFIG(shortcut)
        self.label_title.setBuddy(self.title)
        self.label_project.setBuddy(self.project)
        self.label_starts.setBuddy(self.starts)
        self.label_ends.setBuddy(self.ends)
        self.label_order_number.setBuddy(self.order_number)
        self.label_order_date.setBuddy(self.order_date)
        self.label_needed.setBuddy(self.needed)
        self.label_children.setBuddy(self.children)
        self.label_educators.setBuddy(self.educators)
        self.label_trainees.setBuddy(self.trainees)
        self.label_note.setBuddy(self.note)
        self.label_chair.setBuddy(self.chair)
        self.label_act_number.setBuddy(self.act_number)
        self.label_act_date.setBuddy(self.act_date)
        self.label_copies.setBuddy(self.copies)
        self.label_findings.setBuddy(self.findings)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.tabs, self.title)
        QWidget.setTabOrder(self.title, self.project)
        QWidget.setTabOrder(self.project, self.starts)
        QWidget.setTabOrder(self.starts, self.ends)
        QWidget.setTabOrder(self.ends, self.order_number)
        QWidget.setTabOrder(self.order_number, self.order_date)
        QWidget.setTabOrder(self.order_date, self.needed)
        QWidget.setTabOrder(self.needed, self.children)
        QWidget.setTabOrder(self.children, self.educators)
        QWidget.setTabOrder(self.educators, self.trainees)
        QWidget.setTabOrder(self.trainees, self.note)
        QWidget.setTabOrder(self.note, self.chair)
        QWidget.setTabOrder(self.chair, self.act_number)
        QWidget.setTabOrder(self.act_number, self.act_date)
        QWidget.setTabOrder(self.act_date, self.copies)
        QWidget.setTabOrder(self.copies, self.findings)

        self.retranslateUi(PilotForm)

        QMetaObject.connectSlotsByName(PilotForm)
    # setupUi

    def retranslateUi(self, PilotForm):
        self.group_1.setText(QCoreApplication.translate("PilotForm", u"Taking part", None))
        self.tabs.setTabText(self.tabs.indexOf(self.tab_1), QCoreApplication.translate("PilotForm", u"Test", None))
        self.tabs.setTabText(self.tabs.indexOf(self.tab_2), QCoreApplication.translate("PilotForm", u"Commission and act", None))
        pass
    # retranslateUi

