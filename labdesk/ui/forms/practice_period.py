# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'practice_period.ui'
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

class Ui_PracticePeriodForm(object):
    def setupUi(self, PracticePeriodForm):
        if not PracticePeriodForm.objectName():
            PracticePeriodForm.setObjectName(u"PracticePeriodForm")
        PracticePeriodForm.resize(420, 560)
        self.page = QVBoxLayout(PracticePeriodForm)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(0, 0, 0, 0)
        self.tabs = QTabWidget(PracticePeriodForm)
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

        self.label_university = QLabel(self.contents_1)
        self.label_university.setObjectName(u"label_university")
        self.label_university.setText(u"University")
        self.label_university.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_university.setWordWrap(True)
        self.label_university.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_university, 3, 0, 1, 2)

        self.university = Lookup(self.contents_1)
        self.university.setObjectName(u"university")

        self.grid_1.addWidget(self.university, 4, 0, 1, 2)

        self.label_sort = QLabel(self.contents_1)
        self.label_sort.setObjectName(u"label_sort")
        self.label_sort.setText(u"Kind of practice")
        self.label_sort.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_sort.setWordWrap(True)
        self.label_sort.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_sort, 6, 0, 1, 2)

        self.sort = ChoiceBox(self.contents_1)
        self.sort.setObjectName(u"sort")

        self.grid_1.addWidget(self.sort, 7, 0, 1, 2)

        self.label_starts = QLabel(self.contents_1)
        self.label_starts.setObjectName(u"label_starts")
        self.label_starts.setText(u"Starts on")
        self.label_starts.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_starts.setWordWrap(True)
        self.label_starts.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_starts, 9, 0, 1, 1)

        self.starts = DateEdit(self.contents_1)
        self.starts.setObjectName(u"starts")

        self.grid_1.addWidget(self.starts, 10, 0, 1, 1)

        self.label_ends = QLabel(self.contents_1)
        self.label_ends.setObjectName(u"label_ends")
        self.label_ends.setText(u"Ends on")
        self.label_ends.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_ends.setWordWrap(True)
        self.label_ends.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_ends, 9, 1, 1, 1)

        self.ends = DateEdit(self.contents_1)
        self.ends.setObjectName(u"ends")

        self.grid_1.addWidget(self.ends, 10, 1, 1, 1)

        self.label_hours = QLabel(self.contents_1)
        self.label_hours.setObjectName(u"label_hours")
        self.label_hours.setText(u"Hours")
        self.label_hours.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_hours.setWordWrap(True)
        self.label_hours.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_hours, 12, 0, 1, 1)

        self.hours = NumberEdit(self.contents_1)
        self.hours.setObjectName(u"hours")

        self.grid_1.addWidget(self.hours, 13, 0, 1, 1)

        self.label_day_hours = QLabel(self.contents_1)
        self.label_day_hours.setObjectName(u"label_day_hours")
        self.label_day_hours.setText(u"Hours a day")
        self.label_day_hours.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_day_hours.setWordWrap(True)
        self.label_day_hours.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_day_hours, 12, 1, 1, 1)

        self.day_hours = NumberEdit(self.contents_1)
        self.day_hours.setObjectName(u"day_hours")

        self.grid_1.addWidget(self.day_hours, 13, 1, 1, 1)

        self.label_first_shift = QLabel(self.contents_1)
        self.label_first_shift.setObjectName(u"label_first_shift")
        self.label_first_shift.setText(u"Hours of the first shift")
        self.label_first_shift.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_first_shift.setWordWrap(True)
        self.label_first_shift.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_first_shift, 15, 0, 1, 1)

        self.first_shift = QLineEdit(self.contents_1)
        self.first_shift.setObjectName(u"first_shift")

        self.grid_1.addWidget(self.first_shift, 16, 0, 1, 1)

        self.label_second_shift = QLabel(self.contents_1)
        self.label_second_shift.setObjectName(u"label_second_shift")
        self.label_second_shift.setText(u"Hours of the second shift")
        self.label_second_shift.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_second_shift.setWordWrap(True)
        self.label_second_shift.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_second_shift, 15, 1, 1, 1)

        self.second_shift = QLineEdit(self.contents_1)
        self.second_shift.setObjectName(u"second_shift")

        self.grid_1.addWidget(self.second_shift, 16, 1, 1, 1)

        self.label_faculty = QLabel(self.contents_1)
        self.label_faculty.setObjectName(u"label_faculty")
        self.label_faculty.setText(u"Faculty")
        self.label_faculty.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_faculty.setWordWrap(True)
        self.label_faculty.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_faculty, 18, 0, 1, 2)

        self.faculty = QLineEdit(self.contents_1)
        self.faculty.setObjectName(u"faculty")

        self.grid_1.addWidget(self.faculty, 19, 0, 1, 2)

        self.label_course = QLabel(self.contents_1)
        self.label_course.setObjectName(u"label_course")
        self.label_course.setText(u"Year of study")
        self.label_course.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_course.setWordWrap(True)
        self.label_course.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_course, 21, 0, 1, 1)

        self.label_at_once = QLabel(self.contents_1)
        self.label_at_once.setObjectName(u"label_at_once")
        self.label_at_once.setText(u"Students at once at most")
        self.label_at_once.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_at_once.setWordWrap(True)
        self.label_at_once.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_at_once, 21, 1, 1, 1)

        self.course = NumberEdit(self.contents_1)
        self.course.setObjectName(u"course")

        self.grid_1.addWidget(self.course, 22, 0, 1, 1)

        self.at_once = NumberEdit(self.contents_1)
        self.at_once.setObjectName(u"at_once")

        self.grid_1.addWidget(self.at_once, 22, 1, 1, 1)

        self.label_plan = QLabel(self.contents_1)
        self.label_plan.setObjectName(u"label_plan")
        self.label_plan.setText(u"Version of the programme")
        self.label_plan.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_plan.setWordWrap(True)
        self.label_plan.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_plan, 24, 0, 1, 2)

        self.plan = Lookup(self.contents_1)
        self.plan.setObjectName(u"plan")

        self.grid_1.addWidget(self.plan, 25, 0, 1, 2)

        self.label_programme = QLabel(self.contents_1)
        self.label_programme.setObjectName(u"label_programme")
        self.label_programme.setText(u"Practice programme")
        self.label_programme.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_programme.setWordWrap(True)
        self.label_programme.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_programme, 27, 0, 1, 2)

        self.programme = QLineEdit(self.contents_1)
        self.programme.setObjectName(u"programme")

        self.grid_1.addWidget(self.programme, 28, 0, 1, 2)

        self.grid_1_end = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.grid_1.addItem(self.grid_1_end, 30, 0, 1, 1)

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
        self.label_agreement = QLabel(self.contents_2)
        self.label_agreement.setObjectName(u"label_agreement")
        self.label_agreement.setText(u"Agreement")
        self.label_agreement.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_agreement.setWordWrap(True)
        self.label_agreement.setProperty(u"role", u"label")

        self.grid_2.addWidget(self.label_agreement, 0, 0, 1, 2)

        self.agreement = Lookup(self.contents_2)
        self.agreement.setObjectName(u"agreement")

        self.grid_2.addWidget(self.agreement, 1, 0, 1, 2)

        self.label_order_number = QLabel(self.contents_2)
        self.label_order_number.setObjectName(u"label_order_number")
        self.label_order_number.setText(u"Order number")
        self.label_order_number.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_order_number.setWordWrap(True)
        self.label_order_number.setProperty(u"role", u"label")

        self.grid_2.addWidget(self.label_order_number, 3, 0, 1, 1)

        self.order_number = QLineEdit(self.contents_2)
        self.order_number.setObjectName(u"order_number")

        self.grid_2.addWidget(self.order_number, 4, 0, 1, 1)

        self.label_order_date = QLabel(self.contents_2)
        self.label_order_date.setObjectName(u"label_order_date")
        self.label_order_date.setText(u"Order date")
        self.label_order_date.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_order_date.setWordWrap(True)
        self.label_order_date.setProperty(u"role", u"label")

        self.grid_2.addWidget(self.label_order_date, 3, 1, 1, 1)

        self.order_date = DateEdit(self.contents_2)
        self.order_date.setObjectName(u"order_date")

        self.grid_2.addWidget(self.order_date, 4, 1, 1, 1)

        self.label_supervisor = QLabel(self.contents_2)
        self.label_supervisor.setObjectName(u"label_supervisor")
        self.label_supervisor.setText(u"Practice supervisor from the HEI")
        self.label_supervisor.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_supervisor.setWordWrap(True)
        self.label_supervisor.setProperty(u"role", u"label")

        self.grid_2.addWidget(self.label_supervisor, 6, 0, 1, 2)

        self.supervisor = Lookup(self.contents_2)
        self.supervisor.setObjectName(u"supervisor")

        self.grid_2.addWidget(self.supervisor, 7, 0, 1, 2)

        self.label_head = QLabel(self.contents_2)
        self.label_head.setObjectName(u"label_head")
        self.label_head.setText(u"Head of department")
        self.label_head.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_head.setWordWrap(True)
        self.label_head.setProperty(u"role", u"label")

        self.grid_2.addWidget(self.label_head, 9, 0, 1, 2)

        self.head = Lookup(self.contents_2)
        self.head.setObjectName(u"head")

        self.grid_2.addWidget(self.head, 10, 0, 1, 2)

        self.label_note = QLabel(self.contents_2)
        self.label_note.setObjectName(u"label_note")
        self.label_note.setText(u"Note")
        self.label_note.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_note.setWordWrap(True)
        self.label_note.setProperty(u"role", u"label")

        self.grid_2.addWidget(self.label_note, 12, 0, 1, 2)

        self.note = QPlainTextEdit(self.contents_2)
        self.note.setObjectName(u"note")
        self.note.setMinimumSize(QSize(0, 72))
        self.note.setMaximumSize(QSize(16777215, 120))
        self.note.setTabChangesFocus(True)

        self.grid_2.addWidget(self.note, 13, 0, 1, 2)

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
        self.label_scale = QLabel(self.contents_3)
        self.label_scale.setObjectName(u"label_scale")
        self.label_scale.setText(u"Grading scale")
        self.label_scale.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_scale.setWordWrap(True)
        self.label_scale.setProperty(u"role", u"label")

        self.grid_3.addWidget(self.label_scale, 0, 0, 1, 2)

        self.scale = ChoiceBox(self.contents_3)
        self.scale.setObjectName(u"scale")

        self.grid_3.addWidget(self.scale, 1, 0, 1, 2)

        self.label_weight_diary = QLabel(self.contents_3)
        self.label_weight_diary.setObjectName(u"label_weight_diary")
        self.label_weight_diary.setText(u"Weight of the diary, %")
        self.label_weight_diary.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_weight_diary.setWordWrap(True)
        self.label_weight_diary.setProperty(u"role", u"label")

        self.grid_3.addWidget(self.label_weight_diary, 3, 0, 1, 2)

        self.weight_diary = NumberEdit(self.contents_3)
        self.weight_diary.setObjectName(u"weight_diary")

        self.grid_3.addWidget(self.weight_diary, 4, 0, 1, 2)

        self.label_weight_report = QLabel(self.contents_3)
        self.label_weight_report.setObjectName(u"label_weight_report")
        self.label_weight_report.setText(u"Weight of the report, %")
        self.label_weight_report.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_weight_report.setWordWrap(True)
        self.label_weight_report.setProperty(u"role", u"label")

        self.grid_3.addWidget(self.label_weight_report, 6, 0, 1, 2)

        self.weight_report = NumberEdit(self.contents_3)
        self.weight_report.setObjectName(u"weight_report")

        self.grid_3.addWidget(self.weight_report, 7, 0, 1, 2)

        self.label_weight_characteristic = QLabel(self.contents_3)
        self.label_weight_characteristic.setObjectName(u"label_weight_characteristic")
        self.label_weight_characteristic.setText(u"Weight of the characteristic, %")
        self.label_weight_characteristic.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_weight_characteristic.setWordWrap(True)
        self.label_weight_characteristic.setProperty(u"role", u"label")

        self.grid_3.addWidget(self.label_weight_characteristic, 9, 0, 1, 2)

        self.weight_characteristic = NumberEdit(self.contents_3)
        self.weight_characteristic.setObjectName(u"weight_characteristic")

        self.grid_3.addWidget(self.weight_characteristic, 10, 0, 1, 2)

        self.label_weight_defence = QLabel(self.contents_3)
        self.label_weight_defence.setObjectName(u"label_weight_defence")
        self.label_weight_defence.setText(u"Weight of the defence, %")
        self.label_weight_defence.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_weight_defence.setWordWrap(True)
        self.label_weight_defence.setProperty(u"role", u"label")

        self.grid_3.addWidget(self.label_weight_defence, 12, 0, 1, 2)

        self.weight_defence = NumberEdit(self.contents_3)
        self.weight_defence.setObjectName(u"weight_defence")

        self.grid_3.addWidget(self.weight_defence, 13, 0, 1, 2)

        self.grid_3_end = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.grid_3.addItem(self.grid_3_end, 15, 0, 1, 1)

        self.grid_3.setColumnStretch(0, 1)
        self.grid_3.setColumnStretch(1, 1)
        self.tab_3.setWidget(self.contents_3)
        self.tabs.addTab(self.tab_3, "")

        self.page.addWidget(self.tabs)

#if QT_CONFIG(shortcut)
        self.label_title.setBuddy(self.title)
        self.label_university.setBuddy(self.university)
        self.label_sort.setBuddy(self.sort)
        self.label_starts.setBuddy(self.starts)
        self.label_ends.setBuddy(self.ends)
        self.label_hours.setBuddy(self.hours)
        self.label_day_hours.setBuddy(self.day_hours)
        self.label_first_shift.setBuddy(self.first_shift)
        self.label_second_shift.setBuddy(self.second_shift)
        self.label_faculty.setBuddy(self.faculty)
        self.label_course.setBuddy(self.course)
        self.label_at_once.setBuddy(self.at_once)
        self.label_plan.setBuddy(self.plan)
        self.label_programme.setBuddy(self.programme)
        self.label_agreement.setBuddy(self.agreement)
        self.label_order_number.setBuddy(self.order_number)
        self.label_order_date.setBuddy(self.order_date)
        self.label_supervisor.setBuddy(self.supervisor)
        self.label_head.setBuddy(self.head)
        self.label_note.setBuddy(self.note)
        self.label_scale.setBuddy(self.scale)
        self.label_weight_diary.setBuddy(self.weight_diary)
        self.label_weight_report.setBuddy(self.weight_report)
        self.label_weight_characteristic.setBuddy(self.weight_characteristic)
        self.label_weight_defence.setBuddy(self.weight_defence)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.tabs, self.title)
        QWidget.setTabOrder(self.title, self.university)
        QWidget.setTabOrder(self.university, self.sort)
        QWidget.setTabOrder(self.sort, self.starts)
        QWidget.setTabOrder(self.starts, self.ends)
        QWidget.setTabOrder(self.ends, self.hours)
        QWidget.setTabOrder(self.hours, self.day_hours)
        QWidget.setTabOrder(self.day_hours, self.first_shift)
        QWidget.setTabOrder(self.first_shift, self.second_shift)
        QWidget.setTabOrder(self.second_shift, self.faculty)
        QWidget.setTabOrder(self.faculty, self.course)
        QWidget.setTabOrder(self.course, self.at_once)
        QWidget.setTabOrder(self.at_once, self.plan)
        QWidget.setTabOrder(self.plan, self.programme)
        QWidget.setTabOrder(self.programme, self.agreement)
        QWidget.setTabOrder(self.agreement, self.order_number)
        QWidget.setTabOrder(self.order_number, self.order_date)
        QWidget.setTabOrder(self.order_date, self.supervisor)
        QWidget.setTabOrder(self.supervisor, self.head)
        QWidget.setTabOrder(self.head, self.note)
        QWidget.setTabOrder(self.note, self.scale)
        QWidget.setTabOrder(self.scale, self.weight_diary)
        QWidget.setTabOrder(self.weight_diary, self.weight_report)
        QWidget.setTabOrder(self.weight_report, self.weight_characteristic)
        QWidget.setTabOrder(self.weight_characteristic, self.weight_defence)

        self.retranslateUi(PracticePeriodForm)

        QMetaObject.connectSlotsByName(PracticePeriodForm)
    # setupUi

    def retranslateUi(self, PracticePeriodForm):
        self.tabs.setTabText(self.tabs.indexOf(self.tab_1), QCoreApplication.translate("PracticePeriodForm", u"Practice", None))
        self.tabs.setTabText(self.tabs.indexOf(self.tab_2), QCoreApplication.translate("PracticePeriodForm", u"Papers", None))
        self.tabs.setTabText(self.tabs.indexOf(self.tab_3), QCoreApplication.translate("PracticePeriodForm", u"Assessment", None))
        pass
    # retranslateUi

