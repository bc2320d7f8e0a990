# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'minutes.ui'
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

class Ui_MinutesForm(object):
    def setupUi(self, MinutesForm):
        if not MinutesForm.objectName():
            MinutesForm.setObjectName(u"MinutesForm")
        MinutesForm.resize(420, 560)
        self.page = QVBoxLayout(MinutesForm)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(0, 0, 0, 0)
        self.tabs = QTabWidget(MinutesForm)
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
        self.label_body = QLabel(self.contents_1)
        self.label_body.setObjectName(u"label_body")
        self.label_body.setText(u"Body")
        self.label_body.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_body.setWordWrap(True)
        self.label_body.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_body, 0, 0, 1, 2)

        self.body = ChoiceBox(self.contents_1)
        self.body.setObjectName(u"body")

        self.grid_1.addWidget(self.body, 1, 0, 1, 2)

        self.label_number = QLabel(self.contents_1)
        self.label_number.setObjectName(u"label_number")
        self.label_number.setText(u"Number of the minutes")
        self.label_number.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_number.setWordWrap(True)
        self.label_number.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_number, 3, 0, 1, 1)

        self.number = QLineEdit(self.contents_1)
        self.number.setObjectName(u"number")

        self.grid_1.addWidget(self.number, 4, 0, 1, 1)

        self.label_day = QLabel(self.contents_1)
        self.label_day.setObjectName(u"label_day")
        self.label_day.setText(u"Date")
        self.label_day.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_day.setWordWrap(True)
        self.label_day.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_day, 3, 1, 1, 1)

        self.day = DateEdit(self.contents_1)
        self.day.setObjectName(u"day")

        self.grid_1.addWidget(self.day, 4, 1, 1, 1)

        self.label_place = QLabel(self.contents_1)
        self.label_place.setObjectName(u"label_place")
        self.label_place.setText(u"Place")
        self.label_place.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_place.setWordWrap(True)
        self.label_place.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_place, 6, 0, 1, 2)

        self.place = QLineEdit(self.contents_1)
        self.place.setObjectName(u"place")

        self.grid_1.addWidget(self.place, 7, 0, 1, 2)

        self.label_group = QLabel(self.contents_1)
        self.label_group.setObjectName(u"label_group")
        self.label_group.setText(u"Project group")
        self.label_group.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_group.setWordWrap(True)
        self.label_group.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_group, 9, 0, 1, 2)

        self.group = Lookup(self.contents_1)
        self.group.setObjectName(u"group")

        self.grid_1.addWidget(self.group, 10, 0, 1, 2)

        self.label_chair = QLabel(self.contents_1)
        self.label_chair.setObjectName(u"label_chair")
        self.label_chair.setText(u"Chair of the meeting")
        self.label_chair.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_chair.setWordWrap(True)
        self.label_chair.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_chair, 12, 0, 1, 2)

        self.chair = Lookup(self.contents_1)
        self.chair.setObjectName(u"chair")

        self.grid_1.addWidget(self.chair, 13, 0, 1, 2)

        self.label_secretary = QLabel(self.contents_1)
        self.label_secretary.setObjectName(u"label_secretary")
        self.label_secretary.setText(u"Secretary")
        self.label_secretary.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_secretary.setWordWrap(True)
        self.label_secretary.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_secretary, 15, 0, 1, 2)

        self.secretary = Lookup(self.contents_1)
        self.secretary.setObjectName(u"secretary")

        self.grid_1.addWidget(self.secretary, 16, 0, 1, 2)

        self.label_attended = QLabel(self.contents_1)
        self.label_attended.setObjectName(u"label_attended")
        self.label_attended.setText(u"Number present")
        self.label_attended.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_attended.setWordWrap(True)
        self.label_attended.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_attended, 18, 0, 1, 1)

        self.attended = NumberEdit(self.contents_1)
        self.attended.setObjectName(u"attended")

        self.grid_1.addWidget(self.attended, 19, 0, 1, 1)

        self.label_members = QLabel(self.contents_1)
        self.label_members.setObjectName(u"label_members")
        self.label_members.setText(u"Members of the body")
        self.label_members.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_members.setWordWrap(True)
        self.label_members.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_members, 18, 1, 1, 1)

        self.members = NumberEdit(self.contents_1)
        self.members.setObjectName(u"members")

        self.grid_1.addWidget(self.members, 19, 1, 1, 1)

        self.grid_1_end = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.grid_1.addItem(self.grid_1_end, 21, 0, 1, 1)

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
        self.label_present = QLabel(self.contents_2)
        self.label_present.setObjectName(u"label_present")
        self.label_present.setText(u"Names of those present")
        self.label_present.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_present.setWordWrap(True)
        self.label_present.setProperty(u"role", u"label")

        self.grid_2.addWidget(self.label_present, 0, 0, 1, 2)

        self.present = QPlainTextEdit(self.contents_2)
        self.present.setObjectName(u"present")
        self.present.setMinimumSize(QSize(0, 72))
        self.present.setMaximumSize(QSize(16777215, 120))
        self.present.setTabChangesFocus(True)

        self.grid_2.addWidget(self.present, 1, 0, 1, 2)

        self.label_invited = QLabel(self.contents_2)
        self.label_invited.setObjectName(u"label_invited")
        self.label_invited.setText(u"Invited people")
        self.label_invited.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_invited.setWordWrap(True)
        self.label_invited.setProperty(u"role", u"label")

        self.grid_2.addWidget(self.label_invited, 3, 0, 1, 2)

        self.invited = QPlainTextEdit(self.contents_2)
        self.invited.setObjectName(u"invited")
        self.invited.setMinimumSize(QSize(0, 72))
        self.invited.setMaximumSize(QSize(16777215, 120))
        self.invited.setTabChangesFocus(True)

        self.grid_2.addWidget(self.invited, 4, 0, 1, 2)

        self.label_note = QLabel(self.contents_2)
        self.label_note.setObjectName(u"label_note")
        self.label_note.setText(u"Note")
        self.label_note.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_note.setWordWrap(True)
        self.label_note.setProperty(u"role", u"label")

        self.grid_2.addWidget(self.label_note, 6, 0, 1, 2)

        self.note = QPlainTextEdit(self.contents_2)
        self.note.setObjectName(u"note")
        self.note.setMinimumSize(QSize(0, 72))
        self.note.setMaximumSize(QSize(16777215, 120))
        self.note.setTabChangesFocus(True)

        self.grid_2.addWidget(self.note, 7, 0, 1, 2)

        self.grid_2_end = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.grid_2.addItem(self.grid_2_end, 9, 0, 1, 1)

        self.grid_2.setColumnStretch(0, 1)
        self.grid_2.setColumnStretch(1, 1)
        self.tab_2.setWidget(self.contents_2)
        self.tabs.addTab(self.tab_2, "")

        self.page.addWidget(self.tabs)

#if QT_CONFIG(shortcut)
        self.label_body.setBuddy(self.body)
        self.label_number.setBuddy(self.number)
        self.label_day.setBuddy(self.day)
        self.label_place.setBuddy(self.place)
        self.label_group.setBuddy(self.group)
        self.label_chair.setBuddy(self.chair)
        self.label_secretary.setBuddy(self.secretary)
        self.label_attended.setBuddy(self.attended)
        self.label_members.setBuddy(self.members)
        self.label_present.setBuddy(self.present)
        self.label_invited.setBuddy(self.invited)
        self.label_note.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.tabs, self.body)
        QWidget.setTabOrder(self.body, self.number)
        QWidget.setTabOrder(self.number, self.day)
        QWidget.setTabOrder(self.day, self.place)
        QWidget.setTabOrder(self.place, self.group)
        QWidget.setTabOrder(self.group, self.chair)
        QWidget.setTabOrder(self.chair, self.secretary)
        QWidget.setTabOrder(self.secretary, self.attended)
        QWidget.setTabOrder(self.attended, self.members)
        QWidget.setTabOrder(self.members, self.present)
        QWidget.setTabOrder(self.present, self.invited)
        QWidget.setTabOrder(self.invited, self.note)

        self.retranslateUi(MinutesForm)

        QMetaObject.connectSlotsByName(MinutesForm)
    # setupUi

    def retranslateUi(self, MinutesForm):
        self.tabs.setTabText(self.tabs.indexOf(self.tab_1), QCoreApplication.translate("MinutesForm", u"Details", None))
        self.tabs.setTabText(self.tabs.indexOf(self.tab_2), QCoreApplication.translate("MinutesForm", u"People", None))
        pass
    # retranslateUi

