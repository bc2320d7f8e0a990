# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'attendance_mark.ui'
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

class Ui_AttendanceMarkForm(object):
    def setupUi(self, AttendanceMarkForm):
        if not AttendanceMarkForm.objectName():
            AttendanceMarkForm.setObjectName(u"AttendanceMarkForm")
        AttendanceMarkForm.resize(420, 560)
        self.page = QVBoxLayout(AttendanceMarkForm)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(0, 0, 0, 0)
        self.tabs = QTabWidget(AttendanceMarkForm)
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
        self.label_placement = QLabel(self.contents_1)
        self.label_placement.setObjectName(u"label_placement")
        self.label_placement.setText(u"Placement")
        self.label_placement.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_placement.setWordWrap(True)
        self.label_placement.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_placement, 0, 0, 1, 2)

        self.placement = Lookup(self.contents_1)
        self.placement.setObjectName(u"placement")

        self.grid_1.addWidget(self.placement, 1, 0, 1, 2)

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

        self.label_code = QLabel(self.contents_1)
        self.label_code.setObjectName(u"label_code")
        self.label_code.setText(u"Attendance code")
        self.label_code.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_code.setWordWrap(True)
        self.label_code.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_code, 6, 0, 1, 2)

        self.code = ChoiceBox(self.contents_1)
        self.code.setObjectName(u"code")

        self.grid_1.addWidget(self.code, 7, 0, 1, 2)

        self.label_hours = QLabel(self.contents_1)
        self.label_hours.setObjectName(u"label_hours")
        self.label_hours.setText(u"Hours done")
        self.label_hours.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_hours.setWordWrap(True)
        self.label_hours.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_hours, 9, 0, 1, 1)

        self.hours = NumberEdit(self.contents_1)
        self.hours.setObjectName(u"hours")

        self.grid_1.addWidget(self.hours, 10, 0, 1, 1)

        self.label_late = QLabel(self.contents_1)
        self.label_late.setObjectName(u"label_late")
        self.label_late.setText(u"Minutes late")
        self.label_late.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_late.setWordWrap(True)
        self.label_late.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_late, 9, 1, 1, 1)

        self.late = NumberEdit(self.contents_1)
        self.late.setObjectName(u"late")

        self.grid_1.addWidget(self.late, 10, 1, 1, 1)

        self.label_note = QLabel(self.contents_1)
        self.label_note.setObjectName(u"label_note")
        self.label_note.setText(u"Note")
        self.label_note.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_note.setWordWrap(True)
        self.label_note.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_note, 12, 0, 1, 2)

        self.note = QLineEdit(self.contents_1)
        self.note.setObjectName(u"note")

        self.grid_1.addWidget(self.note, 13, 0, 1, 2)

        self.grid_1_end = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.grid_1.addItem(self.grid_1_end, 15, 0, 1, 1)

        self.grid_1.setColumnStretch(0, 1)
        self.grid_1.setColumnStretch(1, 1)
        self.tab_1.setWidget(self.contents_1)
        self.tabs.addTab(self.tab_1, "")

        self.page.addWidget(self.tabs)

#if QT_CONFIG(shortcut)
        self.label_placement.setBuddy(self.placement)
        self.label_day.setBuddy(self.day)
        self.label_shift.setBuddy(self.shift)
        self.label_code.setBuddy(self.code)
        self.label_hours.setBuddy(self.hours)
        self.label_late.setBuddy(self.late)
        self.label_note.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.tabs, self.placement)
        QWidget.setTabOrder(self.placement, self.day)
        QWidget.setTabOrder(self.day, self.shift)
        QWidget.setTabOrder(self.shift, self.code)
        QWidget.setTabOrder(self.code, self.hours)
        QWidget.setTabOrder(self.hours, self.late)
        QWidget.setTabOrder(self.late, self.note)

        self.retranslateUi(AttendanceMarkForm)

        QMetaObject.connectSlotsByName(AttendanceMarkForm)
    # setupUi

    def retranslateUi(self, AttendanceMarkForm):
        self.tabs.setTabText(self.tabs.indexOf(self.tab_1), QCoreApplication.translate("AttendanceMarkForm", u"Details", None))
        pass
    # retranslateUi

