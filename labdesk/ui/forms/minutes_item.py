# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'minutes_item.ui'
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

class Ui_MinutesItemForm(object):
    def setupUi(self, MinutesItemForm):
        if not MinutesItemForm.objectName():
            MinutesItemForm.setObjectName(u"MinutesItemForm")
        MinutesItemForm.resize(420, 560)
        self.page = QVBoxLayout(MinutesItemForm)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(0, 0, 0, 0)
        self.tabs = QTabWidget(MinutesItemForm)
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
        self.label_minutes = QLabel(self.contents_1)
        self.label_minutes.setObjectName(u"label_minutes")
        self.label_minutes.setText(u"Minutes")
        self.label_minutes.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_minutes.setWordWrap(True)
        self.label_minutes.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_minutes, 0, 0, 1, 2)

        self.minutes = Lookup(self.contents_1)
        self.minutes.setObjectName(u"minutes")

        self.grid_1.addWidget(self.minutes, 1, 0, 1, 2)

        self.label_position = QLabel(self.contents_1)
        self.label_position.setObjectName(u"label_position")
        self.label_position.setText(u"Item number")
        self.label_position.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_position.setWordWrap(True)
        self.label_position.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_position, 3, 0, 1, 2)

        self.position = NumberEdit(self.contents_1)
        self.position.setObjectName(u"position")

        self.grid_1.addWidget(self.position, 4, 0, 1, 2)

        self.label_title = QLabel(self.contents_1)
        self.label_title.setObjectName(u"label_title")
        self.label_title.setText(u"Question")
        self.label_title.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_title.setWordWrap(True)
        self.label_title.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_title, 6, 0, 1, 2)

        self.title = QLineEdit(self.contents_1)
        self.title.setObjectName(u"title")

        self.grid_1.addWidget(self.title, 7, 0, 1, 2)

        self.label_project = QLabel(self.contents_1)
        self.label_project.setObjectName(u"label_project")
        self.label_project.setText(u"Project")
        self.label_project.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_project.setWordWrap(True)
        self.label_project.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_project, 9, 0, 1, 2)

        self.project = Lookup(self.contents_1)
        self.project.setObjectName(u"project")

        self.grid_1.addWidget(self.project, 10, 0, 1, 2)

        self.label_reporter = QLabel(self.contents_1)
        self.label_reporter.setObjectName(u"label_reporter")
        self.label_reporter.setText(u"Reporter")
        self.label_reporter.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_reporter.setWordWrap(True)
        self.label_reporter.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_reporter, 12, 0, 1, 2)

        self.reporter = Lookup(self.contents_1)
        self.reporter.setObjectName(u"reporter")

        self.grid_1.addWidget(self.reporter, 13, 0, 1, 2)

        self.label_heard = QLabel(self.contents_1)
        self.label_heard.setObjectName(u"label_heard")
        self.label_heard.setText(u"Heard")
        self.label_heard.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_heard.setWordWrap(True)
        self.label_heard.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_heard, 15, 0, 1, 2)

        self.heard = QPlainTextEdit(self.contents_1)
        self.heard.setObjectName(u"heard")
        self.heard.setMinimumSize(QSize(0, 72))
        self.heard.setMaximumSize(QSize(16777215, 120))
        self.heard.setTabChangesFocus(True)

        self.grid_1.addWidget(self.heard, 16, 0, 1, 2)

        self.label_spoke = QLabel(self.contents_1)
        self.label_spoke.setObjectName(u"label_spoke")
        self.label_spoke.setText(u"Spoke")
        self.label_spoke.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_spoke.setWordWrap(True)
        self.label_spoke.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_spoke, 18, 0, 1, 2)

        self.spoke = QPlainTextEdit(self.contents_1)
        self.spoke.setObjectName(u"spoke")
        self.spoke.setMinimumSize(QSize(0, 72))
        self.spoke.setMaximumSize(QSize(16777215, 120))
        self.spoke.setTabChangesFocus(True)

        self.grid_1.addWidget(self.spoke, 19, 0, 1, 2)

        self.label_decided = QLabel(self.contents_1)
        self.label_decided.setObjectName(u"label_decided")
        self.label_decided.setText(u"Decided")
        self.label_decided.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_decided.setWordWrap(True)
        self.label_decided.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_decided, 21, 0, 1, 2)

        self.decided = QPlainTextEdit(self.contents_1)
        self.decided.setObjectName(u"decided")
        self.decided.setMinimumSize(QSize(0, 72))
        self.decided.setMaximumSize(QSize(16777215, 120))
        self.decided.setTabChangesFocus(True)

        self.grid_1.addWidget(self.decided, 22, 0, 1, 2)

        self.grid_1_end = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.grid_1.addItem(self.grid_1_end, 24, 0, 1, 1)

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
        self.label_responsible = QLabel(self.contents_2)
        self.label_responsible.setObjectName(u"label_responsible")
        self.label_responsible.setText(u"Person responsible")
        self.label_responsible.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_responsible.setWordWrap(True)
        self.label_responsible.setProperty(u"role", u"label")

        self.grid_2.addWidget(self.label_responsible, 0, 0, 1, 2)

        self.responsible = Lookup(self.contents_2)
        self.responsible.setObjectName(u"responsible")

        self.grid_2.addWidget(self.responsible, 1, 0, 1, 2)

        self.label_due = QLabel(self.contents_2)
        self.label_due.setObjectName(u"label_due")
        self.label_due.setText(u"Due on")
        self.label_due.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_due.setWordWrap(True)
        self.label_due.setProperty(u"role", u"label")

        self.grid_2.addWidget(self.label_due, 3, 0, 1, 2)

        self.due = DateEdit(self.contents_2)
        self.due.setObjectName(u"due")

        self.grid_2.addWidget(self.due, 4, 0, 1, 2)

        self.group_1 = QLabel(self.contents_2)
        self.group_1.setObjectName(u"group_1")
        self.group_1.setProperty(u"role", u"heading")

        self.grid_2.addWidget(self.group_1, 6, 0, 1, 2)

        self.label_votes_for = QLabel(self.contents_2)
        self.label_votes_for.setObjectName(u"label_votes_for")
        self.label_votes_for.setText(u"Votes for")
        self.label_votes_for.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_votes_for.setWordWrap(True)
        self.label_votes_for.setProperty(u"role", u"label")

        self.grid_2.addWidget(self.label_votes_for, 7, 0, 1, 1)

        self.votes_for = NumberEdit(self.contents_2)
        self.votes_for.setObjectName(u"votes_for")

        self.grid_2.addWidget(self.votes_for, 8, 0, 1, 1)

        self.label_votes_against = QLabel(self.contents_2)
        self.label_votes_against.setObjectName(u"label_votes_against")
        self.label_votes_against.setText(u"Votes against")
        self.label_votes_against.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_votes_against.setWordWrap(True)
        self.label_votes_against.setProperty(u"role", u"label")

        self.grid_2.addWidget(self.label_votes_against, 7, 1, 1, 1)

        self.votes_against = NumberEdit(self.contents_2)
        self.votes_against.setObjectName(u"votes_against")

        self.grid_2.addWidget(self.votes_against, 8, 1, 1, 1)

        self.label_abstained = QLabel(self.contents_2)
        self.label_abstained.setObjectName(u"label_abstained")
        self.label_abstained.setText(u"Abstained")
        self.label_abstained.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_abstained.setWordWrap(True)
        self.label_abstained.setProperty(u"role", u"label")

        self.grid_2.addWidget(self.label_abstained, 10, 0, 1, 2)

        self.abstained = NumberEdit(self.contents_2)
        self.abstained.setObjectName(u"abstained")

        self.grid_2.addWidget(self.abstained, 11, 0, 1, 2)

        self.grid_2_end = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.grid_2.addItem(self.grid_2_end, 13, 0, 1, 1)

        self.grid_2.setColumnStretch(0, 1)
        self.grid_2.setColumnStretch(1, 1)
        self.tab_2.setWidget(self.contents_2)
        self.tabs.addTab(self.tab_2, "")

        self.page.addWidget(self.tabs)

#if QT_CONFIG(shortcut)
        self.label_minutes.setBuddy(self.minutes)
        self.label_position.setBuddy(self.position)
        self.label_title.setBuddy(self.title)
        self.label_project.setBuddy(self.project)
        self.label_reporter.setBuddy(self.reporter)
        self.label_heard.setBuddy(self.heard)
        self.label_spoke.setBuddy(self.spoke)
        self.label_decided.setBuddy(self.decided)
        self.label_responsible.setBuddy(self.responsible)
        self.label_due.setBuddy(self.due)
        self.label_votes_for.setBuddy(self.votes_for)
        self.label_votes_against.setBuddy(self.votes_against)
        self.label_abstained.setBuddy(self.abstained)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.tabs, self.minutes)
        QWidget.setTabOrder(self.minutes, self.position)
        QWidget.setTabOrder(self.position, self.title)
        QWidget.setTabOrder(self.title, self.project)
        QWidget.setTabOrder(self.project, self.reporter)
        QWidget.setTabOrder(self.reporter, self.heard)
        QWidget.setTabOrder(self.heard, self.spoke)
        QWidget.setTabOrder(self.spoke, self.decided)
        QWidget.setTabOrder(self.decided, self.responsible)
        QWidget.setTabOrder(self.responsible, self.due)
        QWidget.setTabOrder(self.due, self.votes_for)
        QWidget.setTabOrder(self.votes_for, self.votes_against)
        QWidget.setTabOrder(self.votes_against, self.abstained)

        self.retranslateUi(MinutesItemForm)

        QMetaObject.connectSlotsByName(MinutesItemForm)
    # setupUi

    def retranslateUi(self, MinutesItemForm):
        self.tabs.setTabText(self.tabs.indexOf(self.tab_1), QCoreApplication.translate("MinutesItemForm", u"Details", None))
        self.group_1.setText(QCoreApplication.translate("MinutesItemForm", u"Voting", None))
        self.tabs.setTabText(self.tabs.indexOf(self.tab_2), QCoreApplication.translate("MinutesItemForm", u"Decision", None))
        pass
    # retranslateUi

