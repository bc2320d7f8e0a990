# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'rule_exception.ui'
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

from labdesk.ui.widgets import (ChoiceBox, Lookup)

class Ui_RuleExceptionForm(object):
    def setupUi(self, RuleExceptionForm):
        if not RuleExceptionForm.objectName():
            RuleExceptionForm.setObjectName(u"RuleExceptionForm")
        RuleExceptionForm.resize(420, 560)
        self.page = QVBoxLayout(RuleExceptionForm)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(0, 0, 0, 0)
        self.tabs = QTabWidget(RuleExceptionForm)
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

        self.label_rule = QLabel(self.contents_1)
        self.label_rule.setObjectName(u"label_rule")
        self.label_rule.setText(u"Rule")
        self.label_rule.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_rule.setWordWrap(True)
        self.label_rule.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_rule, 3, 0, 1, 2)

        self.rule = ChoiceBox(self.contents_1)
        self.rule.setObjectName(u"rule")

        self.grid_1.addWidget(self.rule, 4, 0, 1, 2)

        self.group_1 = QLabel(self.contents_1)
        self.group_1.setObjectName(u"group_1")
        self.group_1.setProperty(u"role", u"heading")

        self.grid_1.addWidget(self.group_1, 6, 0, 1, 2)

        self.label_placement = QLabel(self.contents_1)
        self.label_placement.setObjectName(u"label_placement")
        self.label_placement.setText(u"Student")
        self.label_placement.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_placement.setWordWrap(True)
        self.label_placement.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_placement, 7, 0, 1, 2)

        self.placement = Lookup(self.contents_1)
        self.placement.setObjectName(u"placement")

        self.grid_1.addWidget(self.placement, 8, 0, 1, 2)

        self.label_group = QLabel(self.contents_1)
        self.label_group.setObjectName(u"label_group")
        self.label_group.setText(u"Kindergarten group")
        self.label_group.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_group.setWordWrap(True)
        self.label_group.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_group, 10, 0, 1, 1)

        self.group = Lookup(self.contents_1)
        self.group.setObjectName(u"group")

        self.grid_1.addWidget(self.group, 11, 0, 1, 1)

        self.label_mentor = QLabel(self.contents_1)
        self.label_mentor.setObjectName(u"label_mentor")
        self.label_mentor.setText(u"Mentor")
        self.label_mentor.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_mentor.setWordWrap(True)
        self.label_mentor.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_mentor, 10, 1, 1, 1)

        self.mentor = Lookup(self.contents_1)
        self.mentor.setObjectName(u"mentor")

        self.grid_1.addWidget(self.mentor, 11, 1, 1, 1)

        self.label_reason = QLabel(self.contents_1)
        self.label_reason.setObjectName(u"label_reason")
        self.label_reason.setText(u"Reason")
        self.label_reason.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_reason.setWordWrap(True)
        self.label_reason.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_reason, 13, 0, 1, 2)

        self.reason = QLineEdit(self.contents_1)
        self.reason.setObjectName(u"reason")

        self.grid_1.addWidget(self.reason, 14, 0, 1, 2)

        self.grid_1_end = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.grid_1.addItem(self.grid_1_end, 16, 0, 1, 1)

        self.grid_1.setColumnStretch(0, 1)
        self.grid_1.setColumnStretch(1, 1)
        self.tab_1.setWidget(self.contents_1)
        self.tabs.addTab(self.tab_1, "")

        self.page.addWidget(self.tabs)

#if QT_CONFIG(shortcut)
        self.label_period.setBuddy(self.period)
        self.label_rule.setBuddy(self.rule)
        self.label_placement.setBuddy(self.placement)
        self.label_group.setBuddy(self.group)
        self.label_mentor.setBuddy(self.mentor)
        self.label_reason.setBuddy(self.reason)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.tabs, self.period)
        QWidget.setTabOrder(self.period, self.rule)
        QWidget.setTabOrder(self.rule, self.placement)
        QWidget.setTabOrder(self.placement, self.group)
        QWidget.setTabOrder(self.group, self.mentor)
        QWidget.setTabOrder(self.mentor, self.reason)

        self.retranslateUi(RuleExceptionForm)

        QMetaObject.connectSlotsByName(RuleExceptionForm)
    # setupUi

    def retranslateUi(self, RuleExceptionForm):
        self.group_1.setText(QCoreApplication.translate("RuleExceptionForm", u"For whom it does not hold", None))
        self.tabs.setTabText(self.tabs.indexOf(self.tab_1), QCoreApplication.translate("RuleExceptionForm", u"Details", None))
        pass
    # retranslateUi

