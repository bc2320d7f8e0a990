# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'pilot_indicator.ui'
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

from labdesk.ui.widgets import (ChoiceBox, Lookup, NumberEdit)

class Ui_PilotIndicatorForm(object):
    def setupUi(self, PilotIndicatorForm):
        if not PilotIndicatorForm.objectName():
            PilotIndicatorForm.setObjectName(u"PilotIndicatorForm")
        PilotIndicatorForm.resize(420, 560)
        self.page = QVBoxLayout(PilotIndicatorForm)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(0, 0, 0, 0)
        self.tabs = QTabWidget(PilotIndicatorForm)
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
        self.label_pilot = QLabel(self.contents_1)
        self.label_pilot.setObjectName(u"label_pilot")
        self.label_pilot.setText(u"Pilot test")
        self.label_pilot.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_pilot.setWordWrap(True)
        self.label_pilot.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_pilot, 0, 0, 1, 2)

        self.pilot = Lookup(self.contents_1)
        self.pilot.setObjectName(u"pilot")

        self.grid_1.addWidget(self.pilot, 1, 0, 1, 2)

        self.label_title = QLabel(self.contents_1)
        self.label_title.setObjectName(u"label_title")
        self.label_title.setText(u"Indicator")
        self.label_title.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_title.setWordWrap(True)
        self.label_title.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_title, 3, 0, 1, 2)

        self.title = QLineEdit(self.contents_1)
        self.title.setObjectName(u"title")

        self.grid_1.addWidget(self.title, 4, 0, 1, 2)

        self.label_instrument = QLabel(self.contents_1)
        self.label_instrument.setObjectName(u"label_instrument")
        self.label_instrument.setText(u"Instrument")
        self.label_instrument.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_instrument.setWordWrap(True)
        self.label_instrument.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_instrument, 6, 0, 1, 2)

        self.instrument = QLineEdit(self.contents_1)
        self.instrument.setObjectName(u"instrument")

        self.grid_1.addWidget(self.instrument, 7, 0, 1, 2)

        self.label_unit = QLabel(self.contents_1)
        self.label_unit.setObjectName(u"label_unit")
        self.label_unit.setText(u"Unit")
        self.label_unit.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_unit.setWordWrap(True)
        self.label_unit.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_unit, 9, 0, 1, 1)

        self.unit = QLineEdit(self.contents_1)
        self.unit.setObjectName(u"unit")

        self.grid_1.addWidget(self.unit, 10, 0, 1, 1)

        self.label_better = QLabel(self.contents_1)
        self.label_better.setObjectName(u"label_better")
        self.label_better.setText(u"Which way is better")
        self.label_better.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_better.setWordWrap(True)
        self.label_better.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_better, 9, 1, 1, 1)

        self.better = ChoiceBox(self.contents_1)
        self.better.setObjectName(u"better")

        self.grid_1.addWidget(self.better, 10, 1, 1, 1)

        self.label_baseline = QLabel(self.contents_1)
        self.label_baseline.setObjectName(u"label_baseline")
        self.label_baseline.setText(u"Before the test")
        self.label_baseline.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_baseline.setWordWrap(True)
        self.label_baseline.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_baseline, 12, 0, 1, 1)

        self.baseline = NumberEdit(self.contents_1)
        self.baseline.setObjectName(u"baseline")

        self.grid_1.addWidget(self.baseline, 13, 0, 1, 1)

        self.label_target = QLabel(self.contents_1)
        self.label_target.setObjectName(u"label_target")
        self.label_target.setText(u"Target")
        self.label_target.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_target.setWordWrap(True)
        self.label_target.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_target, 12, 1, 1, 1)

        self.target = NumberEdit(self.contents_1)
        self.target.setObjectName(u"target")

        self.grid_1.addWidget(self.target, 13, 1, 1, 1)

        self.label_actual = QLabel(self.contents_1)
        self.label_actual.setObjectName(u"label_actual")
        self.label_actual.setText(u"After the test")
        self.label_actual.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_actual.setWordWrap(True)
        self.label_actual.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_actual, 15, 0, 1, 2)

        self.actual = NumberEdit(self.contents_1)
        self.actual.setObjectName(u"actual")

        self.grid_1.addWidget(self.actual, 16, 0, 1, 2)

        self.group_1 = QLabel(self.contents_1)
        self.group_1.setObjectName(u"group_1")
        self.group_1.setProperty(u"role", u"heading")

        self.grid_1.addWidget(self.group_1, 18, 0, 1, 2)

        self.label_control_baseline = QLabel(self.contents_1)
        self.label_control_baseline.setObjectName(u"label_control_baseline")
        self.label_control_baseline.setText(u"Control group before")
        self.label_control_baseline.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_control_baseline.setWordWrap(True)
        self.label_control_baseline.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_control_baseline, 19, 0, 1, 1)

        self.control_baseline = NumberEdit(self.contents_1)
        self.control_baseline.setObjectName(u"control_baseline")

        self.grid_1.addWidget(self.control_baseline, 20, 0, 1, 1)

        self.label_control_actual = QLabel(self.contents_1)
        self.label_control_actual.setObjectName(u"label_control_actual")
        self.label_control_actual.setText(u"Control group after")
        self.label_control_actual.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_control_actual.setWordWrap(True)
        self.label_control_actual.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_control_actual, 19, 1, 1, 1)

        self.control_actual = NumberEdit(self.contents_1)
        self.control_actual.setObjectName(u"control_actual")

        self.grid_1.addWidget(self.control_actual, 20, 1, 1, 1)

        self.label_position = QLabel(self.contents_1)
        self.label_position.setObjectName(u"label_position")
        self.label_position.setText(u"Order in the list")
        self.label_position.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_position.setWordWrap(True)
        self.label_position.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_position, 22, 0, 1, 2)

        self.position = NumberEdit(self.contents_1)
        self.position.setObjectName(u"position")

        self.grid_1.addWidget(self.position, 23, 0, 1, 2)

        self.grid_1_end = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.grid_1.addItem(self.grid_1_end, 25, 0, 1, 1)

        self.grid_1.setColumnStretch(0, 1)
        self.grid_1.setColumnStretch(1, 1)
        self.tab_1.setWidget(self.contents_1)
        self.tabs.addTab(self.tab_1, "")

        self.page.addWidget(self.tabs)

#if QT_CONFIG(shortcut)
        self.label_pilot.setBuddy(self.pilot)
        self.label_title.setBuddy(self.title)
        self.label_instrument.setBuddy(self.instrument)
        self.label_unit.setBuddy(self.unit)
        self.label_better.setBuddy(self.better)
        self.label_baseline.setBuddy(self.baseline)
        self.label_target.setBuddy(self.target)
        self.label_actual.setBuddy(self.actual)
        self.label_control_baseline.setBuddy(self.control_baseline)
        self.label_control_actual.setBuddy(self.control_actual)
        self.label_position.setBuddy(self.position)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.tabs, self.pilot)
        QWidget.setTabOrder(self.pilot, self.title)
        QWidget.setTabOrder(self.title, self.instrument)
        QWidget.setTabOrder(self.instrument, self.unit)
        QWidget.setTabOrder(self.unit, self.better)
        QWidget.setTabOrder(self.better, self.baseline)
        QWidget.setTabOrder(self.baseline, self.target)
        QWidget.setTabOrder(self.target, self.actual)
        QWidget.setTabOrder(self.actual, self.control_baseline)
        QWidget.setTabOrder(self.control_baseline, self.control_actual)
        QWidget.setTabOrder(self.control_actual, self.position)

        self.retranslateUi(PilotIndicatorForm)

        QMetaObject.connectSlotsByName(PilotIndicatorForm)
    # setupUi

    def retranslateUi(self, PilotIndicatorForm):
        self.group_1.setText(QCoreApplication.translate("PilotIndicatorForm", u"Control group", None))
        self.tabs.setTabText(self.tabs.indexOf(self.tab_1), QCoreApplication.translate("PilotIndicatorForm", u"Details", None))
        pass
    # retranslateUi

