# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'placement.ui'
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

from labdesk.ui.weekdays import WeekdaysEdit
from labdesk.ui.widgets import (ChoiceBox, DateEdit, Lookup)

class Ui_PlacementForm(object):
    def setupUi(self, PlacementForm):
        if not PlacementForm.objectName():
            PlacementForm.setObjectName(u"PlacementForm")
        PlacementForm.resize(420, 560)
        self.page = QVBoxLayout(PlacementForm)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(0, 0, 0, 0)
        self.tabs = QTabWidget(PlacementForm)
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

        self.label_student = QLabel(self.contents_1)
        self.label_student.setObjectName(u"label_student")
        self.label_student.setText(u"Student")
        self.label_student.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_student.setWordWrap(True)
        self.label_student.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_student, 3, 0, 1, 2)

        self.student = Lookup(self.contents_1)
        self.student.setObjectName(u"student")

        self.grid_1.addWidget(self.student, 4, 0, 1, 2)

        self.label_organisation = QLabel(self.contents_1)
        self.label_organisation.setObjectName(u"label_organisation")
        self.label_organisation.setText(u"Kindergarten")
        self.label_organisation.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_organisation.setWordWrap(True)
        self.label_organisation.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_organisation, 6, 0, 1, 2)

        self.organisation = Lookup(self.contents_1)
        self.organisation.setObjectName(u"organisation")

        self.grid_1.addWidget(self.organisation, 7, 0, 1, 2)

        self.label_group = QLabel(self.contents_1)
        self.label_group.setObjectName(u"label_group")
        self.label_group.setText(u"Kindergarten group")
        self.label_group.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_group.setWordWrap(True)
        self.label_group.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_group, 9, 0, 1, 2)

        self.group = Lookup(self.contents_1)
        self.group.setObjectName(u"group")

        self.grid_1.addWidget(self.group, 10, 0, 1, 2)

        self.label_mentor = QLabel(self.contents_1)
        self.label_mentor.setObjectName(u"label_mentor")
        self.label_mentor.setText(u"Mentor")
        self.label_mentor.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_mentor.setWordWrap(True)
        self.label_mentor.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_mentor, 12, 0, 1, 2)

        self.mentor = Lookup(self.contents_1)
        self.mentor.setObjectName(u"mentor")

        self.grid_1.addWidget(self.mentor, 13, 0, 1, 2)

        self.label_starts = QLabel(self.contents_1)
        self.label_starts.setObjectName(u"label_starts")
        self.label_starts.setText(u"Starts on")
        self.label_starts.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_starts.setWordWrap(True)
        self.label_starts.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_starts, 15, 0, 1, 1)

        self.starts = DateEdit(self.contents_1)
        self.starts.setObjectName(u"starts")

        self.grid_1.addWidget(self.starts, 16, 0, 1, 1)

        self.label_ends = QLabel(self.contents_1)
        self.label_ends.setObjectName(u"label_ends")
        self.label_ends.setText(u"Ends on")
        self.label_ends.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_ends.setWordWrap(True)
        self.label_ends.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_ends, 15, 1, 1, 1)

        self.ends = DateEdit(self.contents_1)
        self.ends.setObjectName(u"ends")

        self.grid_1.addWidget(self.ends, 16, 1, 1, 1)

        self.label_shift = QLabel(self.contents_1)
        self.label_shift.setObjectName(u"label_shift")
        self.label_shift.setText(u"Shift")
        self.label_shift.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_shift.setWordWrap(True)
        self.label_shift.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_shift, 18, 0, 1, 1)

        self.shift = ChoiceBox(self.contents_1)
        self.shift.setObjectName(u"shift")

        self.grid_1.addWidget(self.shift, 19, 0, 1, 1)

        self.label_letter_number = QLabel(self.contents_1)
        self.label_letter_number.setObjectName(u"label_letter_number")
        self.label_letter_number.setText(u"Letter number")
        self.label_letter_number.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_letter_number.setWordWrap(True)
        self.label_letter_number.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_letter_number, 18, 1, 1, 1)

        self.letter_number = QLineEdit(self.contents_1)
        self.letter_number.setObjectName(u"letter_number")

        self.grid_1.addWidget(self.letter_number, 19, 1, 1, 1)

        self.label_days = QLabel(self.contents_1)
        self.label_days.setObjectName(u"label_days")
        self.label_days.setText(u"Weekdays")
        self.label_days.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_days.setWordWrap(True)
        self.label_days.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_days, 21, 0, 1, 2)

        self.days = WeekdaysEdit(self.contents_1)
        self.days.setObjectName(u"days")

        self.grid_1.addWidget(self.days, 22, 0, 1, 2)

        self.label_note = QLabel(self.contents_1)
        self.label_note.setObjectName(u"label_note")
        self.label_note.setText(u"Note")
        self.label_note.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_note.setWordWrap(True)
        self.label_note.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_note, 24, 0, 1, 2)

        self.note = QPlainTextEdit(self.contents_1)
        self.note.setObjectName(u"note")
        self.note.setMinimumSize(QSize(0, 72))
        self.note.setMaximumSize(QSize(16777215, 120))
        self.note.setTabChangesFocus(True)

        self.grid_1.addWidget(self.note, 25, 0, 1, 2)

        self.group_1 = QLabel(self.contents_1)
        self.group_1.setObjectName(u"group_1")
        self.group_1.setProperty(u"role", u"heading")

        self.grid_1.addWidget(self.group_1, 27, 0, 1, 2)

        self.label_concluded = QLabel(self.contents_1)
        self.label_concluded.setObjectName(u"label_concluded")
        self.label_concluded.setText(u"Final conclusion written on")
        self.label_concluded.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_concluded.setWordWrap(True)
        self.label_concluded.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_concluded, 28, 0, 1, 2)

        self.concluded = DateEdit(self.contents_1)
        self.concluded.setObjectName(u"concluded")

        self.grid_1.addWidget(self.concluded, 29, 0, 1, 2)

        self.label_report_in = QLabel(self.contents_1)
        self.label_report_in.setObjectName(u"label_report_in")
        self.label_report_in.setText(u"Report handed in on")
        self.label_report_in.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_report_in.setWordWrap(True)
        self.label_report_in.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_report_in, 31, 0, 1, 1)

        self.report_in = DateEdit(self.contents_1)
        self.report_in.setObjectName(u"report_in")

        self.grid_1.addWidget(self.report_in, 32, 0, 1, 1)

        self.label_diary_in = QLabel(self.contents_1)
        self.label_diary_in.setObjectName(u"label_diary_in")
        self.label_diary_in.setText(u"Diary handed in on")
        self.label_diary_in.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_diary_in.setWordWrap(True)
        self.label_diary_in.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_diary_in, 31, 1, 1, 1)

        self.diary_in = DateEdit(self.contents_1)
        self.diary_in.setObjectName(u"diary_in")

        self.grid_1.addWidget(self.diary_in, 32, 1, 1, 1)

        self.grid_1_end = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.grid_1.addItem(self.grid_1_end, 34, 0, 1, 1)

        self.grid_1.setColumnStretch(0, 1)
        self.grid_1.setColumnStretch(1, 1)
        self.tab_1.setWidget(self.contents_1)
        self.tabs.addTab(self.tab_1, "")

        self.page.addWidget(self.tabs)

#if QT_CONFIG(shortcut)
        self.label_period.setBuddy(self.period)
        self.label_student.setBuddy(self.student)
        self.label_organisation.setBuddy(self.organisation)
        self.label_group.setBuddy(self.group)
        self.label_mentor.setBuddy(self.mentor)
        self.label_starts.setBuddy(self.starts)
        self.label_ends.setBuddy(self.ends)
        self.label_shift.setBuddy(self.shift)
        self.label_letter_number.setBuddy(self.letter_number)
        self.label_days.setBuddy(self.days)
        self.label_note.setBuddy(self.note)
        self.label_concluded.setBuddy(self.concluded)
        self.label_report_in.setBuddy(self.report_in)
        self.label_diary_in.setBuddy(self.diary_in)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.tabs, self.period)
        QWidget.setTabOrder(self.period, self.student)
        QWidget.setTabOrder(self.student, self.organisation)
        QWidget.setTabOrder(self.organisation, self.group)
        QWidget.setTabOrder(self.group, self.mentor)
        QWidget.setTabOrder(self.mentor, self.starts)
        QWidget.setTabOrder(self.starts, self.ends)
        QWidget.setTabOrder(self.ends, self.shift)
        QWidget.setTabOrder(self.shift, self.letter_number)
        QWidget.setTabOrder(self.letter_number, self.days)
        QWidget.setTabOrder(self.days, self.note)
        QWidget.setTabOrder(self.note, self.concluded)
        QWidget.setTabOrder(self.concluded, self.report_in)
        QWidget.setTabOrder(self.report_in, self.diary_in)

        self.retranslateUi(PlacementForm)

        QMetaObject.connectSlotsByName(PlacementForm)
    # setupUi

    def retranslateUi(self, PlacementForm):
        self.group_1.setText(QCoreApplication.translate("PlacementForm", u"End of practice", None))
        self.tabs.setTabText(self.tabs.indexOf(self.tab_1), QCoreApplication.translate("PlacementForm", u"Details", None))
        pass
    # retranslateUi

