# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'student.ui'
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

from labdesk.ui.widgets import (Lookup, NumberEdit)

class Ui_StudentForm(object):
    def setupUi(self, StudentForm):
        if not StudentForm.objectName():
            StudentForm.setObjectName(u"StudentForm")
        StudentForm.resize(420, 560)
        self.page = QVBoxLayout(StudentForm)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(0, 0, 0, 0)
        self.tabs = QTabWidget(StudentForm)
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
        self.label_person = QLabel(self.contents_1)
        self.label_person.setObjectName(u"label_person")
        self.label_person.setText(u"Person")
        self.label_person.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_person.setWordWrap(True)
        self.label_person.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_person, 0, 0, 1, 2)

        self.person = Lookup(self.contents_1)
        self.person.setObjectName(u"person")

        self.grid_1.addWidget(self.person, 1, 0, 1, 2)

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

        self.label_faculty = QLabel(self.contents_1)
        self.label_faculty.setObjectName(u"label_faculty")
        self.label_faculty.setText(u"Faculty")
        self.label_faculty.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_faculty.setWordWrap(True)
        self.label_faculty.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_faculty, 6, 0, 1, 2)

        self.faculty = QLineEdit(self.contents_1)
        self.faculty.setObjectName(u"faculty")

        self.grid_1.addWidget(self.faculty, 7, 0, 1, 2)

        self.label_programme = QLabel(self.contents_1)
        self.label_programme.setObjectName(u"label_programme")
        self.label_programme.setText(u"Field of study")
        self.label_programme.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_programme.setWordWrap(True)
        self.label_programme.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_programme, 9, 0, 1, 2)

        self.programme = QLineEdit(self.contents_1)
        self.programme.setObjectName(u"programme")

        self.grid_1.addWidget(self.programme, 10, 0, 1, 2)

        self.label_course = QLabel(self.contents_1)
        self.label_course.setObjectName(u"label_course")
        self.label_course.setText(u"Year of study")
        self.label_course.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_course.setWordWrap(True)
        self.label_course.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_course, 12, 0, 1, 1)

        self.course = NumberEdit(self.contents_1)
        self.course.setObjectName(u"course")

        self.grid_1.addWidget(self.course, 13, 0, 1, 1)

        self.label_academic_group = QLabel(self.contents_1)
        self.label_academic_group.setObjectName(u"label_academic_group")
        self.label_academic_group.setText(u"Academic group")
        self.label_academic_group.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_academic_group.setWordWrap(True)
        self.label_academic_group.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_academic_group, 12, 1, 1, 1)

        self.academic_group = QLineEdit(self.contents_1)
        self.academic_group.setObjectName(u"academic_group")

        self.grid_1.addWidget(self.academic_group, 13, 1, 1, 1)

        self.label_record_book = QLabel(self.contents_1)
        self.label_record_book.setObjectName(u"label_record_book")
        self.label_record_book.setText(u"Record book number")
        self.label_record_book.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_record_book.setWordWrap(True)
        self.label_record_book.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_record_book, 15, 0, 1, 1)

        self.record_book = QLineEdit(self.contents_1)
        self.record_book.setObjectName(u"record_book")

        self.grid_1.addWidget(self.record_book, 16, 0, 1, 1)

        self.label_district = QLabel(self.contents_1)
        self.label_district.setObjectName(u"label_district")
        self.label_district.setText(u"Lives in (district, city)")
        self.label_district.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_district.setWordWrap(True)
        self.label_district.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_district, 15, 1, 1, 1)

        self.district = QLineEdit(self.contents_1)
        self.district.setObjectName(u"district")

        self.grid_1.addWidget(self.district, 16, 1, 1, 1)

        self.label_supervisor = QLabel(self.contents_1)
        self.label_supervisor.setObjectName(u"label_supervisor")
        self.label_supervisor.setText(u"Supervisor")
        self.label_supervisor.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_supervisor.setWordWrap(True)
        self.label_supervisor.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_supervisor, 18, 0, 1, 2)

        self.supervisor = Lookup(self.contents_1)
        self.supervisor.setObjectName(u"supervisor")

        self.grid_1.addWidget(self.supervisor, 19, 0, 1, 2)

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
        self.label_person.setBuddy(self.person)
        self.label_university.setBuddy(self.university)
        self.label_faculty.setBuddy(self.faculty)
        self.label_programme.setBuddy(self.programme)
        self.label_course.setBuddy(self.course)
        self.label_academic_group.setBuddy(self.academic_group)
        self.label_record_book.setBuddy(self.record_book)
        self.label_district.setBuddy(self.district)
        self.label_supervisor.setBuddy(self.supervisor)
        self.label_note.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.tabs, self.person)
        QWidget.setTabOrder(self.person, self.university)
        QWidget.setTabOrder(self.university, self.faculty)
        QWidget.setTabOrder(self.faculty, self.programme)
        QWidget.setTabOrder(self.programme, self.course)
        QWidget.setTabOrder(self.course, self.academic_group)
        QWidget.setTabOrder(self.academic_group, self.record_book)
        QWidget.setTabOrder(self.record_book, self.district)
        QWidget.setTabOrder(self.district, self.supervisor)
        QWidget.setTabOrder(self.supervisor, self.note)

        self.retranslateUi(StudentForm)

        QMetaObject.connectSlotsByName(StudentForm)
    # setupUi

    def retranslateUi(self, StudentForm):
        self.tabs.setTabText(self.tabs.indexOf(self.tab_1), QCoreApplication.translate("StudentForm", u"Details", None))
        pass
    # retranslateUi

