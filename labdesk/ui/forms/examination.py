# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'examination.ui'
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

from labdesk.ui.widgets import (ChoiceBox, DateEdit, Lookup, NumberEdit)

class Ui_ExaminationForm(object):
    def setupUi(self, ExaminationForm):
        if not ExaminationForm.objectName():
            ExaminationForm.setObjectName(u"ExaminationForm")
        ExaminationForm.resize(420, 560)
        self.page = QVBoxLayout(ExaminationForm)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(0, 0, 0, 0)
        self.tabs = QTabWidget(ExaminationForm)
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

        self.label_number = QLabel(self.contents_1)
        self.label_number.setObjectName(u"label_number")
        self.label_number.setText(u"Round")
        self.label_number.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_number.setWordWrap(True)
        self.label_number.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_number, 3, 0, 1, 1)

        self.number = NumberEdit(self.contents_1)
        self.number.setObjectName(u"number")

        self.grid_1.addWidget(self.number, 4, 0, 1, 1)

        self.label_state = QLabel(self.contents_1)
        self.label_state.setObjectName(u"label_state")
        self.label_state.setText(u"State")
        self.label_state.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_state.setWordWrap(True)
        self.label_state.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_state, 3, 1, 1, 1)

        self.state = ChoiceBox(self.contents_1)
        self.state.setObjectName(u"state")

        self.grid_1.addWidget(self.state, 4, 1, 1, 1)

        self.label_title = QLabel(self.contents_1)
        self.label_title.setObjectName(u"label_title")
        self.label_title.setText(u"Version of the project")
        self.label_title.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_title.setWordWrap(True)
        self.label_title.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_title, 6, 0, 1, 2)

        self.title = QLineEdit(self.contents_1)
        self.title.setObjectName(u"title")

        self.grid_1.addWidget(self.title, 7, 0, 1, 2)

        self.label_submitted = QLabel(self.contents_1)
        self.label_submitted.setObjectName(u"label_submitted")
        self.label_submitted.setText(u"Submitted on")
        self.label_submitted.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_submitted.setWordWrap(True)
        self.label_submitted.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_submitted, 9, 0, 1, 1)

        self.submitted = DateEdit(self.contents_1)
        self.submitted.setObjectName(u"submitted")

        self.grid_1.addWidget(self.submitted, 10, 0, 1, 1)

        self.label_due = QLabel(self.contents_1)
        self.label_due.setObjectName(u"label_due")
        self.label_due.setText(u"Experts answer by")
        self.label_due.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_due.setWordWrap(True)
        self.label_due.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_due, 9, 1, 1, 1)

        self.due = DateEdit(self.contents_1)
        self.due.setObjectName(u"due")

        self.grid_1.addWidget(self.due, 10, 1, 1, 1)

        self.label_chair = QLabel(self.contents_1)
        self.label_chair.setObjectName(u"label_chair")
        self.label_chair.setText(u"Chair of the expert commission")
        self.label_chair.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_chair.setWordWrap(True)
        self.label_chair.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_chair, 12, 0, 1, 2)

        self.chair = Lookup(self.contents_1)
        self.chair.setObjectName(u"chair")

        self.grid_1.addWidget(self.chair, 13, 0, 1, 2)

        self.grid_1_end = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.grid_1.addItem(self.grid_1_end, 15, 0, 1, 1)

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
        self.label_decision = QLabel(self.contents_2)
        self.label_decision.setObjectName(u"label_decision")
        self.label_decision.setText(u"Decision")
        self.label_decision.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_decision.setWordWrap(True)
        self.label_decision.setProperty(u"role", u"label")

        self.grid_2.addWidget(self.label_decision, 0, 0, 1, 2)

        self.decision = ChoiceBox(self.contents_2)
        self.decision.setObjectName(u"decision")

        self.grid_2.addWidget(self.decision, 1, 0, 1, 2)

        self.label_decided = QLabel(self.contents_2)
        self.label_decided.setObjectName(u"label_decided")
        self.label_decided.setText(u"Decided on")
        self.label_decided.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_decided.setWordWrap(True)
        self.label_decided.setProperty(u"role", u"label")

        self.grid_2.addWidget(self.label_decided, 3, 0, 1, 1)

        self.decided = DateEdit(self.contents_2)
        self.decided.setObjectName(u"decided")

        self.grid_2.addWidget(self.decided, 4, 0, 1, 1)

        self.label_remarks_due = QLabel(self.contents_2)
        self.label_remarks_due.setObjectName(u"label_remarks_due")
        self.label_remarks_due.setText(u"Remarks to be met by")
        self.label_remarks_due.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_remarks_due.setWordWrap(True)
        self.label_remarks_due.setProperty(u"role", u"label")

        self.grid_2.addWidget(self.label_remarks_due, 3, 1, 1, 1)

        self.remarks_due = DateEdit(self.contents_2)
        self.remarks_due.setObjectName(u"remarks_due")

        self.grid_2.addWidget(self.remarks_due, 4, 1, 1, 1)

        self.label_minutes = QLabel(self.contents_2)
        self.label_minutes.setObjectName(u"label_minutes")
        self.label_minutes.setText(u"Minutes of the council")
        self.label_minutes.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_minutes.setWordWrap(True)
        self.label_minutes.setProperty(u"role", u"label")

        self.grid_2.addWidget(self.label_minutes, 6, 0, 1, 2)

        self.minutes = Lookup(self.contents_2)
        self.minutes.setObjectName(u"minutes")

        self.grid_2.addWidget(self.minutes, 7, 0, 1, 2)

        self.label_protocol = QLabel(self.contents_2)
        self.label_protocol.setObjectName(u"label_protocol")
        self.label_protocol.setText(u"Number of the minutes")
        self.label_protocol.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_protocol.setWordWrap(True)
        self.label_protocol.setProperty(u"role", u"label")

        self.grid_2.addWidget(self.label_protocol, 9, 0, 1, 1)

        self.protocol = QLineEdit(self.contents_2)
        self.protocol.setObjectName(u"protocol")

        self.grid_2.addWidget(self.protocol, 10, 0, 1, 1)

        self.label_protocol_day = QLabel(self.contents_2)
        self.label_protocol_day.setObjectName(u"label_protocol_day")
        self.label_protocol_day.setText(u"Date of the minutes")
        self.label_protocol_day.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_protocol_day.setWordWrap(True)
        self.label_protocol_day.setProperty(u"role", u"label")

        self.grid_2.addWidget(self.label_protocol_day, 9, 1, 1, 1)

        self.protocol_day = DateEdit(self.contents_2)
        self.protocol_day.setObjectName(u"protocol_day")

        self.grid_2.addWidget(self.protocol_day, 10, 1, 1, 1)

        self.grid_2_end = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.grid_2.addItem(self.grid_2_end, 12, 0, 1, 1)

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
        self.label_merits = QLabel(self.contents_3)
        self.label_merits.setObjectName(u"label_merits")
        self.label_merits.setText(u"Merits of the project")
        self.label_merits.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_merits.setWordWrap(True)
        self.label_merits.setProperty(u"role", u"label")

        self.grid_3.addWidget(self.label_merits, 0, 0, 1, 2)

        self.merits = QPlainTextEdit(self.contents_3)
        self.merits.setObjectName(u"merits")
        self.merits.setMinimumSize(QSize(0, 72))
        self.merits.setMaximumSize(QSize(16777215, 120))
        self.merits.setTabChangesFocus(True)

        self.grid_3.addWidget(self.merits, 1, 0, 1, 2)

        self.label_shortcomings = QLabel(self.contents_3)
        self.label_shortcomings.setObjectName(u"label_shortcomings")
        self.label_shortcomings.setText(u"Shortcomings and proposals")
        self.label_shortcomings.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_shortcomings.setWordWrap(True)
        self.label_shortcomings.setProperty(u"role", u"label")

        self.grid_3.addWidget(self.label_shortcomings, 3, 0, 1, 2)

        self.shortcomings = QPlainTextEdit(self.contents_3)
        self.shortcomings.setObjectName(u"shortcomings")
        self.shortcomings.setMinimumSize(QSize(0, 72))
        self.shortcomings.setMaximumSize(QSize(16777215, 120))
        self.shortcomings.setTabChangesFocus(True)

        self.grid_3.addWidget(self.shortcomings, 4, 0, 1, 2)

        self.label_conclusion = QLabel(self.contents_3)
        self.label_conclusion.setObjectName(u"label_conclusion")
        self.label_conclusion.setText(u"Conclusion")
        self.label_conclusion.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_conclusion.setWordWrap(True)
        self.label_conclusion.setProperty(u"role", u"label")

        self.grid_3.addWidget(self.label_conclusion, 6, 0, 1, 2)

        self.conclusion = QPlainTextEdit(self.contents_3)
        self.conclusion.setObjectName(u"conclusion")
        self.conclusion.setMinimumSize(QSize(0, 72))
        self.conclusion.setMaximumSize(QSize(16777215, 120))
        self.conclusion.setTabChangesFocus(True)

        self.grid_3.addWidget(self.conclusion, 7, 0, 1, 2)

        self.label_note = QLabel(self.contents_3)
        self.label_note.setObjectName(u"label_note")
        self.label_note.setText(u"Note")
        self.label_note.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_note.setWordWrap(True)
        self.label_note.setProperty(u"role", u"label")

        self.grid_3.addWidget(self.label_note, 9, 0, 1, 2)

        self.note = QPlainTextEdit(self.contents_3)
        self.note.setObjectName(u"note")
        self.note.setMinimumSize(QSize(0, 72))
        self.note.setMaximumSize(QSize(16777215, 120))
        self.note.setTabChangesFocus(True)

        self.grid_3.addWidget(self.note, 10, 0, 1, 2)

        self.grid_3_end = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.grid_3.addItem(self.grid_3_end, 12, 0, 1, 1)

        self.grid_3.setColumnStretch(0, 1)
        self.grid_3.setColumnStretch(1, 1)
        self.tab_3.setWidget(self.contents_3)
        self.tabs.addTab(self.tab_3, "")

        self.page.addWidget(self.tabs)

#if QT_CONFIG(shortcut)
        self.label_project.setBuddy(self.project)
        self.label_number.setBuddy(self.number)
        self.label_state.setBuddy(self.state)
        self.label_title.setBuddy(self.title)
        self.label_submitted.setBuddy(self.submitted)
        self.label_due.setBuddy(self.due)
        self.label_chair.setBuddy(self.chair)
        self.label_decision.setBuddy(self.decision)
        self.label_decided.setBuddy(self.decided)
        self.label_remarks_due.setBuddy(self.remarks_due)
        self.label_minutes.setBuddy(self.minutes)
        self.label_protocol.setBuddy(self.protocol)
        self.label_protocol_day.setBuddy(self.protocol_day)
        self.label_merits.setBuddy(self.merits)
        self.label_shortcomings.setBuddy(self.shortcomings)
        self.label_conclusion.setBuddy(self.conclusion)
        self.label_note.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.tabs, self.project)
        QWidget.setTabOrder(self.project, self.number)
        QWidget.setTabOrder(self.number, self.state)
        QWidget.setTabOrder(self.state, self.title)
        QWidget.setTabOrder(self.title, self.submitted)
        QWidget.setTabOrder(self.submitted, self.due)
        QWidget.setTabOrder(self.due, self.chair)
        QWidget.setTabOrder(self.chair, self.decision)
        QWidget.setTabOrder(self.decision, self.decided)
        QWidget.setTabOrder(self.decided, self.remarks_due)
        QWidget.setTabOrder(self.remarks_due, self.minutes)
        QWidget.setTabOrder(self.minutes, self.protocol)
        QWidget.setTabOrder(self.protocol, self.protocol_day)
        QWidget.setTabOrder(self.protocol_day, self.merits)
        QWidget.setTabOrder(self.merits, self.shortcomings)
        QWidget.setTabOrder(self.shortcomings, self.conclusion)
        QWidget.setTabOrder(self.conclusion, self.note)

        self.retranslateUi(ExaminationForm)

        QMetaObject.connectSlotsByName(ExaminationForm)
    # setupUi

    def retranslateUi(self, ExaminationForm):
        self.tabs.setTabText(self.tabs.indexOf(self.tab_1), QCoreApplication.translate("ExaminationForm", u"Round", None))
        self.tabs.setTabText(self.tabs.indexOf(self.tab_2), QCoreApplication.translate("ExaminationForm", u"Decision", None))
        self.tabs.setTabText(self.tabs.indexOf(self.tab_3), QCoreApplication.translate("ExaminationForm", u"Conclusion", None))
        pass
    # retranslateUi

