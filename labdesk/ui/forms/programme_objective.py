# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'programme_objective.ui'
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

class Ui_ProgrammeObjectiveForm(object):
    def setupUi(self, ProgrammeObjectiveForm):
        if not ProgrammeObjectiveForm.objectName():
            ProgrammeObjectiveForm.setObjectName(u"ProgrammeObjectiveForm")
        ProgrammeObjectiveForm.resize(420, 560)
        self.page = QVBoxLayout(ProgrammeObjectiveForm)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(0, 0, 0, 0)
        self.tabs = QTabWidget(ProgrammeObjectiveForm)
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
        self.label_direction = QLabel(self.contents_1)
        self.label_direction.setObjectName(u"label_direction")
        self.label_direction.setText(u"Programme direction")
        self.label_direction.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_direction.setWordWrap(True)
        self.label_direction.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_direction, 0, 0, 1, 2)

        self.direction = Lookup(self.contents_1)
        self.direction.setObjectName(u"direction")

        self.grid_1.addWidget(self.direction, 1, 0, 1, 2)

        self.label_title = QLabel(self.contents_1)
        self.label_title.setObjectName(u"label_title")
        self.label_title.setText(u"Objective")
        self.label_title.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_title.setWordWrap(True)
        self.label_title.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_title, 3, 0, 1, 2)

        self.title = QLineEdit(self.contents_1)
        self.title.setObjectName(u"title")

        self.grid_1.addWidget(self.title, 4, 0, 1, 2)

        self.label_position = QLabel(self.contents_1)
        self.label_position.setObjectName(u"label_position")
        self.label_position.setText(u"Order in the list")
        self.label_position.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_position.setWordWrap(True)
        self.label_position.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_position, 6, 0, 1, 1)

        self.position = NumberEdit(self.contents_1)
        self.position.setObjectName(u"position")

        self.grid_1.addWidget(self.position, 7, 0, 1, 1)

        self.label_due = QLabel(self.contents_1)
        self.label_due.setObjectName(u"label_due")
        self.label_due.setText(u"Due on")
        self.label_due.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_due.setWordWrap(True)
        self.label_due.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_due, 6, 1, 1, 1)

        self.due = DateEdit(self.contents_1)
        self.due.setObjectName(u"due")

        self.grid_1.addWidget(self.due, 7, 1, 1, 1)

        self.label_indicator = QLabel(self.contents_1)
        self.label_indicator.setObjectName(u"label_indicator")
        self.label_indicator.setText(u"Indicator")
        self.label_indicator.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_indicator.setWordWrap(True)
        self.label_indicator.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_indicator, 9, 0, 1, 2)

        self.indicator = QLineEdit(self.contents_1)
        self.indicator.setObjectName(u"indicator")

        self.grid_1.addWidget(self.indicator, 10, 0, 1, 2)

        self.label_unit = QLabel(self.contents_1)
        self.label_unit.setObjectName(u"label_unit")
        self.label_unit.setText(u"Unit")
        self.label_unit.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_unit.setWordWrap(True)
        self.label_unit.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_unit, 12, 0, 1, 2)

        self.unit = QLineEdit(self.contents_1)
        self.unit.setObjectName(u"unit")

        self.grid_1.addWidget(self.unit, 13, 0, 1, 2)

        self.label_baseline = QLabel(self.contents_1)
        self.label_baseline.setObjectName(u"label_baseline")
        self.label_baseline.setText(u"Baseline")
        self.label_baseline.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_baseline.setWordWrap(True)
        self.label_baseline.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_baseline, 15, 0, 1, 1)

        self.baseline = NumberEdit(self.contents_1)
        self.baseline.setObjectName(u"baseline")

        self.grid_1.addWidget(self.baseline, 16, 0, 1, 1)

        self.label_target = QLabel(self.contents_1)
        self.label_target.setObjectName(u"label_target")
        self.label_target.setText(u"Target")
        self.label_target.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_target.setWordWrap(True)
        self.label_target.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_target, 15, 1, 1, 1)

        self.target = NumberEdit(self.contents_1)
        self.target.setObjectName(u"target")

        self.grid_1.addWidget(self.target, 16, 1, 1, 1)

        self.label_note = QLabel(self.contents_1)
        self.label_note.setObjectName(u"label_note")
        self.label_note.setText(u"Note")
        self.label_note.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_note.setWordWrap(True)
        self.label_note.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_note, 18, 0, 1, 2)

        self.note = QPlainTextEdit(self.contents_1)
        self.note.setObjectName(u"note")
        self.note.setMinimumSize(QSize(0, 72))
        self.note.setMaximumSize(QSize(16777215, 120))
        self.note.setTabChangesFocus(True)

        self.grid_1.addWidget(self.note, 19, 0, 1, 2)

        self.grid_1_end = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.grid_1.addItem(self.grid_1_end, 21, 0, 1, 1)

        self.grid_1.setColumnStretch(0, 1)
        self.grid_1.setColumnStretch(1, 1)
        self.tab_1.setWidget(self.contents_1)
        self.tabs.addTab(self.tab_1, "")

        self.page.addWidget(self.tabs)

#if QT_CONFIG(shortcut)
        self.label_direction.setBuddy(self.direction)
        self.label_title.setBuddy(self.title)
        self.label_position.setBuddy(self.position)
        self.label_due.setBuddy(self.due)
        self.label_indicator.setBuddy(self.indicator)
        self.label_unit.setBuddy(self.unit)
        self.label_baseline.setBuddy(self.baseline)
        self.label_target.setBuddy(self.target)
        self.label_note.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.tabs, self.direction)
        QWidget.setTabOrder(self.direction, self.title)
        QWidget.setTabOrder(self.title, self.position)
        QWidget.setTabOrder(self.position, self.due)
        QWidget.setTabOrder(self.due, self.indicator)
        QWidget.setTabOrder(self.indicator, self.unit)
        QWidget.setTabOrder(self.unit, self.baseline)
        QWidget.setTabOrder(self.baseline, self.target)
        QWidget.setTabOrder(self.target, self.note)

        self.retranslateUi(ProgrammeObjectiveForm)

        QMetaObject.connectSlotsByName(ProgrammeObjectiveForm)
    # setupUi

    def retranslateUi(self, ProgrammeObjectiveForm):
        self.tabs.setTabText(self.tabs.indexOf(self.tab_1), QCoreApplication.translate("ProgrammeObjectiveForm", u"Details", None))
        pass
    # retranslateUi

