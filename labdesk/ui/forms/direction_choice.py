# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'direction_choice.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QFrame, QGridLayout,
    QLabel, QPlainTextEdit, QScrollArea, QSizePolicy,
    QSpacerItem, QTabWidget, QVBoxLayout, QWidget)

from labdesk.ui.widgets import (DateEdit, Lookup)

class Ui_DirectionChoiceForm(object):
    def setupUi(self, DirectionChoiceForm):
        if not DirectionChoiceForm.objectName():
            DirectionChoiceForm.setObjectName(u"DirectionChoiceForm")
        DirectionChoiceForm.resize(420, 560)
        self.page = QVBoxLayout(DirectionChoiceForm)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(0, 0, 0, 0)
        self.tabs = QTabWidget(DirectionChoiceForm)
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
        self.label_project = QLabel(self.contents_1)
        self.label_project.setObjectName(u"label_project")
        self.label_project.setText(u"Project")
        self.label_project.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_project.setWordWrap(True)
        self.label_project.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_project, 0, 0, 1, 2)

        self.project = Lookup(self.contents_1)
        self.project.setObjectName(u"project")

        self.grid_1.addWidget(self.project, 1, 0, 1, 2)

        self.label_direction = QLabel(self.contents_1)
        self.label_direction.setObjectName(u"label_direction")
        self.label_direction.setText(u"Programme direction")
        self.label_direction.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_direction.setWordWrap(True)
        self.label_direction.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_direction, 3, 0, 1, 2)

        self.direction = Lookup(self.contents_1)
        self.direction.setObjectName(u"direction")

        self.grid_1.addWidget(self.direction, 4, 0, 1, 2)

        self.chosen = QCheckBox(self.contents_1)
        self.chosen.setObjectName(u"chosen")
        self.chosen.setText(u"Chosen")

        self.grid_1.addWidget(self.chosen, 7, 0, 1, 2)

        self.label_criterion = QLabel(self.contents_1)
        self.label_criterion.setObjectName(u"label_criterion")
        self.label_criterion.setText(u"Criterion")
        self.label_criterion.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_criterion.setWordWrap(True)
        self.label_criterion.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_criterion, 9, 0, 1, 2)

        self.criterion = Lookup(self.contents_1)
        self.criterion.setObjectName(u"criterion")

        self.grid_1.addWidget(self.criterion, 10, 0, 1, 2)

        self.label_reason = QLabel(self.contents_1)
        self.label_reason.setObjectName(u"label_reason")
        self.label_reason.setText(u"Reason")
        self.label_reason.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_reason.setWordWrap(True)
        self.label_reason.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_reason, 12, 0, 1, 2)

        self.reason = QPlainTextEdit(self.contents_1)
        self.reason.setObjectName(u"reason")
        self.reason.setMinimumSize(QSize(0, 72))
        self.reason.setMaximumSize(QSize(16777215, 120))
        self.reason.setTabChangesFocus(True)

        self.grid_1.addWidget(self.reason, 13, 0, 1, 2)

        self.label_day = QLabel(self.contents_1)
        self.label_day.setObjectName(u"label_day")
        self.label_day.setText(u"Date")
        self.label_day.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_day.setWordWrap(True)
        self.label_day.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_day, 15, 0, 1, 2)

        self.day = DateEdit(self.contents_1)
        self.day.setObjectName(u"day")

        self.grid_1.addWidget(self.day, 16, 0, 1, 2)

        self.grid_1_end = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.grid_1.addItem(self.grid_1_end, 18, 0, 1, 1)

        self.grid_1.setColumnStretch(0, 1)
        self.grid_1.setColumnStretch(1, 1)
        self.tab_1.setWidget(self.contents_1)
        self.tabs.addTab(self.tab_1, "")

        self.page.addWidget(self.tabs)

#if QT_CONFIG(shortcut)
        self.label_project.setBuddy(self.project)
        self.label_direction.setBuddy(self.direction)
        self.label_criterion.setBuddy(self.criterion)
        self.label_reason.setBuddy(self.reason)
        self.label_day.setBuddy(self.day)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.tabs, self.project)
        QWidget.setTabOrder(self.project, self.direction)
        QWidget.setTabOrder(self.direction, self.chosen)
        QWidget.setTabOrder(self.chosen, self.criterion)
        QWidget.setTabOrder(self.criterion, self.reason)
        QWidget.setTabOrder(self.reason, self.day)

        self.retranslateUi(DirectionChoiceForm)

        QMetaObject.connectSlotsByName(DirectionChoiceForm)
    # setupUi

    def retranslateUi(self, DirectionChoiceForm):
        self.tabs.setTabText(self.tabs.indexOf(self.tab_1), QCoreApplication.translate("DirectionChoiceForm", u"Details", None))
        pass
    # retranslateUi

