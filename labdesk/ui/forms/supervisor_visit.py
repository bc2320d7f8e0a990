# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'supervisor_visit.ui'
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
    QLabel, QPlainTextEdit, QScrollArea, QSizePolicy,
    QSpacerItem, QTabWidget, QVBoxLayout, QWidget)

from labdesk.ui.widgets import (ChoiceBox, DateEdit, Lookup, NumberEdit)

class Ui_SupervisorVisitForm(object):
    def setupUi(self, SupervisorVisitForm):
        if not SupervisorVisitForm.objectName():
            SupervisorVisitForm.setObjectName(u"SupervisorVisitForm")
        SupervisorVisitForm.resize(420, 560)
        self.page = QVBoxLayout(SupervisorVisitForm)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(0, 0, 0, 0)
        self.tabs = QTabWidget(SupervisorVisitForm)
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
        self.label_period = QLabel(self.contents_1)
        self.label_period.setObjectName(u"label_period")
        self.label_period.setText(u"Practice period")
        self.label_period.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_period.setWordWrap(True)
        self.label_period.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_period, 0, 0, 1, 2)

        self.period = Lookup(self.contents_1)
        self.period.setObjectName(u"period")

        self.grid_1.addWidget(self.period, 1, 0, 1, 2)

        self.label_day = QLabel(self.contents_1)
        self.label_day.setObjectName(u"label_day")
        self.label_day.setText(u"Date")
        self.label_day.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_day.setWordWrap(True)
        self.label_day.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_day, 3, 0, 1, 1)

        self.day = DateEdit(self.contents_1)
        self.day.setObjectName(u"day")

        self.grid_1.addWidget(self.day, 4, 0, 1, 1)

        self.label_shift = QLabel(self.contents_1)
        self.label_shift.setObjectName(u"label_shift")
        self.label_shift.setText(u"Shift")
        self.label_shift.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_shift.setWordWrap(True)
        self.label_shift.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_shift, 3, 1, 1, 1)

        self.shift = ChoiceBox(self.contents_1)
        self.shift.setObjectName(u"shift")

        self.grid_1.addWidget(self.shift, 4, 1, 1, 1)

        self.label_supervisor = QLabel(self.contents_1)
        self.label_supervisor.setObjectName(u"label_supervisor")
        self.label_supervisor.setText(u"Supervisor")
        self.label_supervisor.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_supervisor.setWordWrap(True)
        self.label_supervisor.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_supervisor, 6, 0, 1, 2)

        self.supervisor = Lookup(self.contents_1)
        self.supervisor.setObjectName(u"supervisor")

        self.grid_1.addWidget(self.supervisor, 7, 0, 1, 2)

        self.label_seats = QLabel(self.contents_1)
        self.label_seats.setObjectName(u"label_seats")
        self.label_seats.setText(u"Lessons that can be watched")
        self.label_seats.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_seats.setWordWrap(True)
        self.label_seats.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_seats, 9, 0, 1, 2)

        self.seats = NumberEdit(self.contents_1)
        self.seats.setObjectName(u"seats")

        self.grid_1.addWidget(self.seats, 10, 0, 1, 2)

        self.held = QCheckBox(self.contents_1)
        self.held.setObjectName(u"held")
        self.held.setText(u"Has taken place")

        self.grid_1.addWidget(self.held, 13, 0, 1, 2)

        self.label_questions = QLabel(self.contents_1)
        self.label_questions.setObjectName(u"label_questions")
        self.label_questions.setText(u"Questions raised")
        self.label_questions.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_questions.setWordWrap(True)
        self.label_questions.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_questions, 15, 0, 1, 2)

        self.questions = QPlainTextEdit(self.contents_1)
        self.questions.setObjectName(u"questions")
        self.questions.setMinimumSize(QSize(0, 72))
        self.questions.setMaximumSize(QSize(16777215, 120))
        self.questions.setTabChangesFocus(True)

        self.grid_1.addWidget(self.questions, 16, 0, 1, 2)

        self.label_agreed = QLabel(self.contents_1)
        self.label_agreed.setObjectName(u"label_agreed")
        self.label_agreed.setText(u"Agreed steps")
        self.label_agreed.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_agreed.setWordWrap(True)
        self.label_agreed.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_agreed, 18, 0, 1, 2)

        self.agreed = QPlainTextEdit(self.contents_1)
        self.agreed.setObjectName(u"agreed")
        self.agreed.setMinimumSize(QSize(0, 72))
        self.agreed.setMaximumSize(QSize(16777215, 120))
        self.agreed.setTabChangesFocus(True)

        self.grid_1.addWidget(self.agreed, 19, 0, 1, 2)

        self.label_note = QLabel(self.contents_1)
        self.label_note.setObjectName(u"label_note")
        self.label_note.setText(u"Note")
        self.label_note.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_note.setWordWrap(True)
        self.label_note.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_note, 21, 0, 1, 2)

        self.note = QPlainTextEdit(self.contents_1)
        self.note.setObjectName(u"note")
        self.note.setMinimumSize(QSize(0, 72))
        self.note.setMaximumSize(QSize(16777215, 120))
        self.note.setTabChangesFocus(True)

        self.grid_1.addWidget(self.note, 22, 0, 1, 2)

        self.grid_1_end = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.grid_1.addItem(self.grid_1_end, 24, 0, 1, 1)

        self.grid_1.setColumnStretch(0, 1)
        self.grid_1.setColumnStretch(1, 1)
        self.tab_1.setWidget(self.contents_1)
        self.tabs.addTab(self.tab_1, "")

        self.page.addWidget(self.tabs)

#if QT_CONFIG(shortcut)
        self.label_period.setBuddy(self.period)
        self.label_day.setBuddy(self.day)
        self.label_shift.setBuddy(self.shift)
        self.label_supervisor.setBuddy(self.supervisor)
        self.label_seats.setBuddy(self.seats)
        self.label_questions.setBuddy(self.questions)
        self.label_agreed.setBuddy(self.agreed)
        self.label_note.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.tabs, self.period)
        QWidget.setTabOrder(self.period, self.day)
        QWidget.setTabOrder(self.day, self.shift)
        QWidget.setTabOrder(self.shift, self.supervisor)
        QWidget.setTabOrder(self.supervisor, self.seats)
        QWidget.setTabOrder(self.seats, self.held)
        QWidget.setTabOrder(self.held, self.questions)
        QWidget.setTabOrder(self.questions, self.agreed)
        QWidget.setTabOrder(self.agreed, self.note)

        self.retranslateUi(SupervisorVisitForm)

        QMetaObject.connectSlotsByName(SupervisorVisitForm)
    # setupUi

    def retranslateUi(self, SupervisorVisitForm):
        self.tabs.setTabText(self.tabs.indexOf(self.tab_1), QCoreApplication.translate("SupervisorVisitForm", u"Details", None))
        pass
    # retranslateUi

