# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'checkpoint.ui'
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
    QPlainTextEdit, QScrollArea, QSizePolicy, QSpacerItem,
    QTabWidget, QVBoxLayout, QWidget)

from labdesk.ui.widgets import (ChoiceBox, DateEdit, Lookup)

class Ui_CheckpointForm(object):
    def setupUi(self, CheckpointForm):
        if not CheckpointForm.objectName():
            CheckpointForm.setObjectName(u"CheckpointForm")
        CheckpointForm.resize(420, 560)
        self.page = QVBoxLayout(CheckpointForm)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(0, 0, 0, 0)
        self.tabs = QTabWidget(CheckpointForm)
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

        self.label_point = QLabel(self.contents_1)
        self.label_point.setObjectName(u"label_point")
        self.label_point.setText(u"Point of the practice")
        self.label_point.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_point.setWordWrap(True)
        self.label_point.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_point, 3, 0, 1, 2)

        self.point = ChoiceBox(self.contents_1)
        self.point.setObjectName(u"point")

        self.grid_1.addWidget(self.point, 4, 0, 1, 2)

        self.label_assessor = QLabel(self.contents_1)
        self.label_assessor.setObjectName(u"label_assessor")
        self.label_assessor.setText(u"Who assesses")
        self.label_assessor.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_assessor.setWordWrap(True)
        self.label_assessor.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_assessor, 6, 0, 1, 2)

        self.assessor = ChoiceBox(self.contents_1)
        self.assessor.setObjectName(u"assessor")

        self.grid_1.addWidget(self.assessor, 7, 0, 1, 2)

        self.label_day = QLabel(self.contents_1)
        self.label_day.setObjectName(u"label_day")
        self.label_day.setText(u"Date")
        self.label_day.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_day.setWordWrap(True)
        self.label_day.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_day, 9, 0, 1, 2)

        self.day = DateEdit(self.contents_1)
        self.day.setObjectName(u"day")

        self.grid_1.addWidget(self.day, 10, 0, 1, 2)

        self.label_goal = QLabel(self.contents_1)
        self.label_goal.setObjectName(u"label_goal")
        self.label_goal.setText(u"The student's own goal")
        self.label_goal.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_goal.setWordWrap(True)
        self.label_goal.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_goal, 12, 0, 1, 2)

        self.goal = QPlainTextEdit(self.contents_1)
        self.goal.setObjectName(u"goal")
        self.goal.setMinimumSize(QSize(0, 72))
        self.goal.setMaximumSize(QSize(16777215, 120))
        self.goal.setTabChangesFocus(True)

        self.grid_1.addWidget(self.goal, 13, 0, 1, 2)

        self.label_comment = QLabel(self.contents_1)
        self.label_comment.setObjectName(u"label_comment")
        self.label_comment.setText(u"Comment")
        self.label_comment.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_comment.setWordWrap(True)
        self.label_comment.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_comment, 15, 0, 1, 2)

        self.comment = QPlainTextEdit(self.contents_1)
        self.comment.setObjectName(u"comment")
        self.comment.setMinimumSize(QSize(0, 72))
        self.comment.setMaximumSize(QSize(16777215, 120))
        self.comment.setTabChangesFocus(True)

        self.grid_1.addWidget(self.comment, 16, 0, 1, 2)

        self.grid_1_end = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.grid_1.addItem(self.grid_1_end, 18, 0, 1, 1)

        self.grid_1.setColumnStretch(0, 1)
        self.grid_1.setColumnStretch(1, 1)
        self.tab_1.setWidget(self.contents_1)
        self.tabs.addTab(self.tab_1, "")

        self.page.addWidget(self.tabs)

#if QT_CONFIG(shortcut)
        self.label_placement.setBuddy(self.placement)
        self.label_point.setBuddy(self.point)
        self.label_assessor.setBuddy(self.assessor)
        self.label_day.setBuddy(self.day)
        self.label_goal.setBuddy(self.goal)
        self.label_comment.setBuddy(self.comment)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.tabs, self.placement)
        QWidget.setTabOrder(self.placement, self.point)
        QWidget.setTabOrder(self.point, self.assessor)
        QWidget.setTabOrder(self.assessor, self.day)
        QWidget.setTabOrder(self.day, self.goal)
        QWidget.setTabOrder(self.goal, self.comment)

        self.retranslateUi(CheckpointForm)

        QMetaObject.connectSlotsByName(CheckpointForm)
    # setupUi

    def retranslateUi(self, CheckpointForm):
        self.tabs.setTabText(self.tabs.indexOf(self.tab_1), QCoreApplication.translate("CheckpointForm", u"Details", None))
        pass
    # retranslateUi

