# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'problem.ui'
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

class Ui_ProblemForm(object):
    def setupUi(self, ProblemForm):
        if not ProblemForm.objectName():
            ProblemForm.setObjectName(u"ProblemForm")
        ProblemForm.resize(420, 560)
        self.page = QVBoxLayout(ProblemForm)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(0, 0, 0, 0)
        self.tabs = QTabWidget(ProblemForm)
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
        self.label_title.setText(u"Problem")
        self.label_title.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_title.setWordWrap(True)
        self.label_title.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_title, 0, 0, 1, 2)

        self.title = QLineEdit(self.contents_1)
        self.title.setObjectName(u"title")

        self.grid_1.addWidget(self.title, 1, 0, 1, 2)

        self.label_area = QLabel(self.contents_1)
        self.label_area.setObjectName(u"label_area")
        self.label_area.setText(u"Area")
        self.label_area.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_area.setWordWrap(True)
        self.label_area.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_area, 3, 0, 1, 1)

        self.area = ChoiceBox(self.contents_1)
        self.area.setObjectName(u"area")

        self.grid_1.addWidget(self.area, 4, 0, 1, 1)

        self.label_source = QLabel(self.contents_1)
        self.label_source.setObjectName(u"label_source")
        self.label_source.setText(u"Where it comes from")
        self.label_source.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_source.setWordWrap(True)
        self.label_source.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_source, 3, 1, 1, 1)

        self.source = ChoiceBox(self.contents_1)
        self.source.setObjectName(u"source")

        self.grid_1.addWidget(self.source, 4, 1, 1, 1)

        self.label_whom = QLabel(self.contents_1)
        self.label_whom.setObjectName(u"label_whom")
        self.label_whom.setText(u"Whom it touches")
        self.label_whom.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_whom.setWordWrap(True)
        self.label_whom.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_whom, 6, 0, 1, 2)

        self.whom = QLineEdit(self.contents_1)
        self.whom.setObjectName(u"whom")

        self.grid_1.addWidget(self.whom, 7, 0, 1, 2)

        self.label_scale = QLabel(self.contents_1)
        self.label_scale.setObjectName(u"label_scale")
        self.label_scale.setText(u"How many it touches")
        self.label_scale.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_scale.setWordWrap(True)
        self.label_scale.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_scale, 9, 0, 1, 1)

        self.scale = NumberEdit(self.contents_1)
        self.scale.setObjectName(u"scale")

        self.grid_1.addWidget(self.scale, 10, 0, 1, 1)

        self.label_noticed = QLabel(self.contents_1)
        self.label_noticed.setObjectName(u"label_noticed")
        self.label_noticed.setText(u"Noticed on")
        self.label_noticed.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_noticed.setWordWrap(True)
        self.label_noticed.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_noticed, 9, 1, 1, 1)

        self.noticed = DateEdit(self.contents_1)
        self.noticed.setObjectName(u"noticed")

        self.grid_1.addWidget(self.noticed, 10, 1, 1, 1)

        self.label_noticed_by = QLabel(self.contents_1)
        self.label_noticed_by.setObjectName(u"label_noticed_by")
        self.label_noticed_by.setText(u"Noticed by")
        self.label_noticed_by.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_noticed_by.setWordWrap(True)
        self.label_noticed_by.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_noticed_by, 12, 0, 1, 2)

        self.noticed_by = Lookup(self.contents_1)
        self.noticed_by.setObjectName(u"noticed_by")

        self.grid_1.addWidget(self.noticed_by, 13, 0, 1, 2)

        self.label_state = QLabel(self.contents_1)
        self.label_state.setObjectName(u"label_state")
        self.label_state.setText(u"State")
        self.label_state.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_state.setWordWrap(True)
        self.label_state.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_state, 15, 0, 1, 2)

        self.state = ChoiceBox(self.contents_1)
        self.state.setObjectName(u"state")

        self.grid_1.addWidget(self.state, 16, 0, 1, 2)

        self.group_1 = QLabel(self.contents_1)
        self.group_1.setObjectName(u"group_1")
        self.group_1.setProperty(u"role", u"heading")

        self.grid_1.addWidget(self.group_1, 18, 0, 1, 2)

        self.label_votes = QLabel(self.contents_1)
        self.label_votes.setObjectName(u"label_votes")
        self.label_votes.setText(u"Votes")
        self.label_votes.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_votes.setWordWrap(True)
        self.label_votes.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_votes, 19, 0, 1, 1)

        self.votes = NumberEdit(self.contents_1)
        self.votes.setObjectName(u"votes")

        self.grid_1.addWidget(self.votes, 20, 0, 1, 1)

        self.label_ballots = QLabel(self.contents_1)
        self.label_ballots.setObjectName(u"label_ballots")
        self.label_ballots.setText(u"Ballots counted")
        self.label_ballots.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_ballots.setWordWrap(True)
        self.label_ballots.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_ballots, 19, 1, 1, 1)

        self.ballots = NumberEdit(self.contents_1)
        self.ballots.setObjectName(u"ballots")

        self.grid_1.addWidget(self.ballots, 20, 1, 1, 1)

        self.grid_1_end = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.grid_1.addItem(self.grid_1_end, 22, 0, 1, 1)

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
        self.label_evidence = QLabel(self.contents_2)
        self.label_evidence.setObjectName(u"label_evidence")
        self.label_evidence.setText(u"Facts that prove it")
        self.label_evidence.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_evidence.setWordWrap(True)
        self.label_evidence.setProperty(u"role", u"label")

        self.grid_2.addWidget(self.label_evidence, 0, 0, 1, 2)

        self.evidence = QPlainTextEdit(self.contents_2)
        self.evidence.setObjectName(u"evidence")
        self.evidence.setMinimumSize(QSize(0, 72))
        self.evidence.setMaximumSize(QSize(16777215, 120))
        self.evidence.setTabChangesFocus(True)

        self.grid_2.addWidget(self.evidence, 1, 0, 1, 2)

        self.label_note = QLabel(self.contents_2)
        self.label_note.setObjectName(u"label_note")
        self.label_note.setText(u"Note")
        self.label_note.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_note.setWordWrap(True)
        self.label_note.setProperty(u"role", u"label")

        self.grid_2.addWidget(self.label_note, 3, 0, 1, 2)

        self.note = QPlainTextEdit(self.contents_2)
        self.note.setObjectName(u"note")
        self.note.setMinimumSize(QSize(0, 72))
        self.note.setMaximumSize(QSize(16777215, 120))
        self.note.setTabChangesFocus(True)

        self.grid_2.addWidget(self.note, 4, 0, 1, 2)

        self.grid_2_end = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.grid_2.addItem(self.grid_2_end, 6, 0, 1, 1)

        self.grid_2.setColumnStretch(0, 1)
        self.grid_2.setColumnStretch(1, 1)
        self.tab_2.setWidget(self.contents_2)
        self.tabs.addTab(self.tab_2, "")

        self.page.addWidget(self.tabs)

#if QT_CONFIG(shortcut)
        self.label_title.setBuddy(self.title)
        self.label_area.setBuddy(self.area)
        self.label_source.setBuddy(self.source)
        self.label_whom.setBuddy(self.whom)
        self.label_scale.setBuddy(self.scale)
        self.label_noticed.setBuddy(self.noticed)
        self.label_noticed_by.setBuddy(self.noticed_by)
        self.label_state.setBuddy(self.state)
        self.label_votes.setBuddy(self.votes)
        self.label_ballots.setBuddy(self.ballots)
        self.label_evidence.setBuddy(self.evidence)
        self.label_note.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.tabs, self.title)
        QWidget.setTabOrder(self.title, self.area)
        QWidget.setTabOrder(self.area, self.source)
        QWidget.setTabOrder(self.source, self.whom)
        QWidget.setTabOrder(self.whom, self.scale)
        QWidget.setTabOrder(self.scale, self.noticed)
        QWidget.setTabOrder(self.noticed, self.noticed_by)
        QWidget.setTabOrder(self.noticed_by, self.state)
        QWidget.setTabOrder(self.state, self.votes)
        QWidget.setTabOrder(self.votes, self.ballots)
        QWidget.setTabOrder(self.ballots, self.evidence)
        QWidget.setTabOrder(self.evidence, self.note)

        self.retranslateUi(ProblemForm)

        QMetaObject.connectSlotsByName(ProblemForm)
    # setupUi

    def retranslateUi(self, ProblemForm):
        self.group_1.setText(QCoreApplication.translate("ProblemForm", u"Votes", None))
        self.tabs.setTabText(self.tabs.indexOf(self.tab_1), QCoreApplication.translate("ProblemForm", u"Details", None))
        self.tabs.setTabText(self.tabs.indexOf(self.tab_2), QCoreApplication.translate("ProblemForm", u"Facts", None))
        pass
    # retranslateUi

