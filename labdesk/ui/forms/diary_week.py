# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'diary_week.ui'
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

class Ui_DiaryWeekForm(object):
    def setupUi(self, DiaryWeekForm):
        if not DiaryWeekForm.objectName():
            DiaryWeekForm.setObjectName(u"DiaryWeekForm")
        DiaryWeekForm.resize(420, 560)
        self.page = QVBoxLayout(DiaryWeekForm)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(0, 0, 0, 0)
        self.tabs = QTabWidget(DiaryWeekForm)
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

        self.label_week = QLabel(self.contents_1)
        self.label_week.setObjectName(u"label_week")
        self.label_week.setText(u"Monday of the week")
        self.label_week.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_week.setWordWrap(True)
        self.label_week.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_week, 3, 0, 1, 1)

        self.week = DateEdit(self.contents_1)
        self.week.setObjectName(u"week")

        self.grid_1.addWidget(self.week, 4, 0, 1, 1)

        self.label_entries = QLabel(self.contents_1)
        self.label_entries.setObjectName(u"label_entries")
        self.label_entries.setText(u"Entries made")
        self.label_entries.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_entries.setWordWrap(True)
        self.label_entries.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_entries, 3, 1, 1, 1)

        self.entries = NumberEdit(self.contents_1)
        self.entries.setObjectName(u"entries")

        self.grid_1.addWidget(self.entries, 4, 1, 1, 1)

        self.label_checked = QLabel(self.contents_1)
        self.label_checked.setObjectName(u"label_checked")
        self.label_checked.setText(u"Weekly check signed on")
        self.label_checked.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_checked.setWordWrap(True)
        self.label_checked.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_checked, 6, 0, 1, 2)

        self.checked = DateEdit(self.contents_1)
        self.checked.setObjectName(u"checked")

        self.grid_1.addWidget(self.checked, 7, 0, 1, 2)

        self.label_task = QLabel(self.contents_1)
        self.label_task.setObjectName(u"label_task")
        self.label_task.setText(u"Next task")
        self.label_task.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_task.setWordWrap(True)
        self.label_task.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_task, 9, 0, 1, 2)

        self.task = QLineEdit(self.contents_1)
        self.task.setObjectName(u"task")

        self.grid_1.addWidget(self.task, 10, 0, 1, 2)

        self.label_remark = QLabel(self.contents_1)
        self.label_remark.setObjectName(u"label_remark")
        self.label_remark.setText(u"Remark")
        self.label_remark.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_remark.setWordWrap(True)
        self.label_remark.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_remark, 12, 0, 1, 2)

        self.remark = QPlainTextEdit(self.contents_1)
        self.remark.setObjectName(u"remark")
        self.remark.setMinimumSize(QSize(0, 72))
        self.remark.setMaximumSize(QSize(16777215, 120))
        self.remark.setTabChangesFocus(True)

        self.grid_1.addWidget(self.remark, 13, 0, 1, 2)

        self.grid_1_end = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.grid_1.addItem(self.grid_1_end, 15, 0, 1, 1)

        self.grid_1.setColumnStretch(0, 1)
        self.grid_1.setColumnStretch(1, 1)
        self.tab_1.setWidget(self.contents_1)
        self.tabs.addTab(self.tab_1, "")

        self.page.addWidget(self.tabs)

#if QT_CONFIG(shortcut)
        self.label_placement.setBuddy(self.placement)
        self.label_week.setBuddy(self.week)
        self.label_entries.setBuddy(self.entries)
        self.label_checked.setBuddy(self.checked)
        self.label_task.setBuddy(self.task)
        self.label_remark.setBuddy(self.remark)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.tabs, self.placement)
        QWidget.setTabOrder(self.placement, self.week)
        QWidget.setTabOrder(self.week, self.entries)
        QWidget.setTabOrder(self.entries, self.checked)
        QWidget.setTabOrder(self.checked, self.task)
        QWidget.setTabOrder(self.task, self.remark)

        self.retranslateUi(DiaryWeekForm)

        QMetaObject.connectSlotsByName(DiaryWeekForm)
    # setupUi

    def retranslateUi(self, DiaryWeekForm):
        self.tabs.setTabText(self.tabs.indexOf(self.tab_1), QCoreApplication.translate("DiaryWeekForm", u"Details", None))
        pass
    # retranslateUi

