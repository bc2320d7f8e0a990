# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'follow_up.ui'
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

class Ui_FollowUpForm(object):
    def setupUi(self, FollowUpForm):
        if not FollowUpForm.objectName():
            FollowUpForm.setObjectName(u"FollowUpForm")
        FollowUpForm.resize(420, 560)
        self.page = QVBoxLayout(FollowUpForm)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(0, 0, 0, 0)
        self.tabs = QTabWidget(FollowUpForm)
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
        self.label_adoption = QLabel(self.contents_1)
        self.label_adoption.setObjectName(u"label_adoption")
        self.label_adoption.setText(u"Introduction into practice")
        self.label_adoption.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_adoption.setWordWrap(True)
        self.label_adoption.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_adoption, 0, 0, 1, 2)

        self.adoption = Lookup(self.contents_1)
        self.adoption.setObjectName(u"adoption")

        self.grid_1.addWidget(self.adoption, 1, 0, 1, 2)

        self.label_months = QLabel(self.contents_1)
        self.label_months.setObjectName(u"label_months")
        self.label_months.setText(u"When")
        self.label_months.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_months.setWordWrap(True)
        self.label_months.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_months, 3, 0, 1, 1)

        self.months = ChoiceBox(self.contents_1)
        self.months.setObjectName(u"months")

        self.grid_1.addWidget(self.months, 4, 0, 1, 1)

        self.label_due = QLabel(self.contents_1)
        self.label_due.setObjectName(u"label_due")
        self.label_due.setText(u"Due on")
        self.label_due.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_due.setWordWrap(True)
        self.label_due.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_due, 3, 1, 1, 1)

        self.due = DateEdit(self.contents_1)
        self.due.setObjectName(u"due")

        self.grid_1.addWidget(self.due, 4, 1, 1, 1)

        self.label_done = QLabel(self.contents_1)
        self.label_done.setObjectName(u"label_done")
        self.label_done.setText(u"Done on")
        self.label_done.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_done.setWordWrap(True)
        self.label_done.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_done, 6, 0, 1, 1)

        self.done = DateEdit(self.contents_1)
        self.done.setObjectName(u"done")

        self.grid_1.addWidget(self.done, 7, 0, 1, 1)

        self.label_state = QLabel(self.contents_1)
        self.label_state.setObjectName(u"label_state")
        self.label_state.setText(u"How it stands")
        self.label_state.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_state.setWordWrap(True)
        self.label_state.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_state, 6, 1, 1, 1)

        self.state = ChoiceBox(self.contents_1)
        self.state.setObjectName(u"state")

        self.grid_1.addWidget(self.state, 7, 1, 1, 1)

        self.label_reason = QLabel(self.contents_1)
        self.label_reason.setObjectName(u"label_reason")
        self.label_reason.setText(u"Why, or how it was adapted")
        self.label_reason.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_reason.setWordWrap(True)
        self.label_reason.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_reason, 9, 0, 1, 2)

        self.reason = QLineEdit(self.contents_1)
        self.reason.setObjectName(u"reason")

        self.grid_1.addWidget(self.reason, 10, 0, 1, 2)

        self.label_effect = QLabel(self.contents_1)
        self.label_effect.setObjectName(u"label_effect")
        self.label_effect.setText(u"Effect, %")
        self.label_effect.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_effect.setWordWrap(True)
        self.label_effect.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_effect, 12, 0, 1, 2)

        self.effect = NumberEdit(self.contents_1)
        self.effect.setObjectName(u"effect")

        self.grid_1.addWidget(self.effect, 13, 0, 1, 2)

        self.grid_1_end = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.grid_1.addItem(self.grid_1_end, 15, 0, 1, 1)

        self.grid_1.setColumnStretch(0, 1)
        self.grid_1.setColumnStretch(1, 1)
        self.tab_1.setWidget(self.contents_1)
        self.tabs.addTab(self.tab_1, "")

        self.page.addWidget(self.tabs)

#if QT_CONFIG(shortcut)
        self.label_adoption.setBuddy(self.adoption)
        self.label_months.setBuddy(self.months)
        self.label_due.setBuddy(self.due)
        self.label_done.setBuddy(self.done)
        self.label_state.setBuddy(self.state)
        self.label_reason.setBuddy(self.reason)
        self.label_effect.setBuddy(self.effect)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.tabs, self.adoption)
        QWidget.setTabOrder(self.adoption, self.months)
        QWidget.setTabOrder(self.months, self.due)
        QWidget.setTabOrder(self.due, self.done)
        QWidget.setTabOrder(self.done, self.state)
        QWidget.setTabOrder(self.state, self.reason)
        QWidget.setTabOrder(self.reason, self.effect)

        self.retranslateUi(FollowUpForm)

        QMetaObject.connectSlotsByName(FollowUpForm)
    # setupUi

    def retranslateUi(self, FollowUpForm):
        self.tabs.setTabText(self.tabs.indexOf(self.tab_1), QCoreApplication.translate("FollowUpForm", u"Details", None))
        pass
    # retranslateUi

