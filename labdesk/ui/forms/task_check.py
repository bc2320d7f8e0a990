# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'task_check.ui'
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

from labdesk.ui.widgets import (DateEdit, Lookup, NumberEdit)

class Ui_TaskCheckForm(object):
    def setupUi(self, TaskCheckForm):
        if not TaskCheckForm.objectName():
            TaskCheckForm.setObjectName(u"TaskCheckForm")
        TaskCheckForm.resize(420, 560)
        self.page = QVBoxLayout(TaskCheckForm)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(0, 0, 0, 0)
        self.tabs = QTabWidget(TaskCheckForm)
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
        self.label_task = QLabel(self.contents_1)
        self.label_task.setObjectName(u"label_task")
        self.label_task.setText(u"Task")
        self.label_task.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_task.setWordWrap(True)
        self.label_task.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_task, 0, 0, 1, 2)

        self.task = Lookup(self.contents_1)
        self.task.setObjectName(u"task")

        self.grid_1.addWidget(self.task, 1, 0, 1, 2)

        self.label_day = QLabel(self.contents_1)
        self.label_day.setObjectName(u"label_day")
        self.label_day.setText(u"Date")
        self.label_day.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_day.setWordWrap(True)
        self.label_day.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_day, 3, 0, 1, 1)

        self.day = DateEdit(self.contents_1)
        self.day.setObjectName(u"day")

        self.grid_1.addWidget(self.day, 4, 0, 1, 1)

        self.label_progress = QLabel(self.contents_1)
        self.label_progress.setObjectName(u"label_progress")
        self.label_progress.setText(u"Progress, %")
        self.label_progress.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_progress.setWordWrap(True)
        self.label_progress.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_progress, 3, 1, 1, 1)

        self.progress = NumberEdit(self.contents_1)
        self.progress.setObjectName(u"progress")

        self.grid_1.addWidget(self.progress, 4, 1, 1, 1)

        self.label_checked_by = QLabel(self.contents_1)
        self.label_checked_by.setObjectName(u"label_checked_by")
        self.label_checked_by.setText(u"Checked by")
        self.label_checked_by.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_checked_by.setWordWrap(True)
        self.label_checked_by.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_checked_by, 6, 0, 1, 2)

        self.checked_by = Lookup(self.contents_1)
        self.checked_by.setObjectName(u"checked_by")

        self.grid_1.addWidget(self.checked_by, 7, 0, 1, 2)

        self.label_finding = QLabel(self.contents_1)
        self.label_finding.setObjectName(u"label_finding")
        self.label_finding.setText(u"What was found")
        self.label_finding.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_finding.setWordWrap(True)
        self.label_finding.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_finding, 9, 0, 1, 2)

        self.finding = QLineEdit(self.contents_1)
        self.finding.setObjectName(u"finding")

        self.grid_1.addWidget(self.finding, 10, 0, 1, 2)

        self.grid_1_end = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.grid_1.addItem(self.grid_1_end, 12, 0, 1, 1)

        self.grid_1.setColumnStretch(0, 1)
        self.grid_1.setColumnStretch(1, 1)
        self.tab_1.setWidget(self.contents_1)
        self.tabs.addTab(self.tab_1, "")

        self.page.addWidget(self.tabs)

#if QT_CONFIG(shortcut)
        self.label_task.setBuddy(self.task)
        self.label_day.setBuddy(self.day)
        self.label_progress.setBuddy(self.progress)
        self.label_checked_by.setBuddy(self.checked_by)
        self.label_finding.setBuddy(self.finding)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.tabs, self.task)
        QWidget.setTabOrder(self.task, self.day)
        QWidget.setTabOrder(self.day, self.progress)
        QWidget.setTabOrder(self.progress, self.checked_by)
        QWidget.setTabOrder(self.checked_by, self.finding)

        self.retranslateUi(TaskCheckForm)

        QMetaObject.connectSlotsByName(TaskCheckForm)
    # setupUi

    def retranslateUi(self, TaskCheckForm):
        self.tabs.setTabText(self.tabs.indexOf(self.tab_1), QCoreApplication.translate("TaskCheckForm", u"Details", None))
        pass
    # retranslateUi

