# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'programme_topic.ui'
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

from labdesk.ui.widgets import (ChoiceBox, Lookup, NumberEdit)

class Ui_ProgrammeTopicForm(object):
    def setupUi(self, ProgrammeTopicForm):
        if not ProgrammeTopicForm.objectName():
            ProgrammeTopicForm.setObjectName(u"ProgrammeTopicForm")
        ProgrammeTopicForm.resize(420, 560)
        self.page = QVBoxLayout(ProgrammeTopicForm)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(0, 0, 0, 0)
        self.tabs = QTabWidget(ProgrammeTopicForm)
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
        self.label_programme = QLabel(self.contents_1)
        self.label_programme.setObjectName(u"label_programme")
        self.label_programme.setText(u"Practice programme")
        self.label_programme.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_programme.setWordWrap(True)
        self.label_programme.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_programme, 0, 0, 1, 2)

        self.programme = Lookup(self.contents_1)
        self.programme.setObjectName(u"programme")

        self.grid_1.addWidget(self.programme, 1, 0, 1, 2)

        self.label_number = QLabel(self.contents_1)
        self.label_number.setObjectName(u"label_number")
        self.label_number.setText(u"Practice day")
        self.label_number.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_number.setWordWrap(True)
        self.label_number.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_number, 3, 0, 1, 1)

        self.number = NumberEdit(self.contents_1)
        self.number.setObjectName(u"number")

        self.grid_1.addWidget(self.number, 4, 0, 1, 1)

        self.label_hours = QLabel(self.contents_1)
        self.label_hours.setObjectName(u"label_hours")
        self.label_hours.setText(u"Hours")
        self.label_hours.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_hours.setWordWrap(True)
        self.label_hours.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_hours, 3, 1, 1, 1)

        self.hours = NumberEdit(self.contents_1)
        self.hours.setObjectName(u"hours")

        self.grid_1.addWidget(self.hours, 4, 1, 1, 1)

        self.label_topic = QLabel(self.contents_1)
        self.label_topic.setObjectName(u"label_topic")
        self.label_topic.setText(u"Topic")
        self.label_topic.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_topic.setWordWrap(True)
        self.label_topic.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_topic, 6, 0, 1, 2)

        self.topic = QLineEdit(self.contents_1)
        self.topic.setObjectName(u"topic")

        self.grid_1.addWidget(self.topic, 7, 0, 1, 2)

        self.label_sort = QLabel(self.contents_1)
        self.label_sort.setObjectName(u"label_sort")
        self.label_sort.setText(u"Kind of activity")
        self.label_sort.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_sort.setWordWrap(True)
        self.label_sort.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_sort, 9, 0, 1, 2)

        self.sort = ChoiceBox(self.contents_1)
        self.sort.setObjectName(u"sort")

        self.grid_1.addWidget(self.sort, 10, 0, 1, 2)

        self.label_task = QLabel(self.contents_1)
        self.label_task.setObjectName(u"label_task")
        self.label_task.setText(u"Task for the student")
        self.label_task.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_task.setWordWrap(True)
        self.label_task.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_task, 12, 0, 1, 2)

        self.task = QPlainTextEdit(self.contents_1)
        self.task.setObjectName(u"task")
        self.task.setMinimumSize(QSize(0, 72))
        self.task.setMaximumSize(QSize(16777215, 120))
        self.task.setTabChangesFocus(True)

        self.grid_1.addWidget(self.task, 13, 0, 1, 2)

        self.grid_1_end = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.grid_1.addItem(self.grid_1_end, 15, 0, 1, 1)

        self.grid_1.setColumnStretch(0, 1)
        self.grid_1.setColumnStretch(1, 1)
        self.tab_1.setWidget(self.contents_1)
        self.tabs.addTab(self.tab_1, "")

        self.page.addWidget(self.tabs)

#if QT_CONFIG(shortcut)
        self.label_programme.setBuddy(self.programme)
        self.label_number.setBuddy(self.number)
        self.label_hours.setBuddy(self.hours)
        self.label_topic.setBuddy(self.topic)
        self.label_sort.setBuddy(self.sort)
        self.label_task.setBuddy(self.task)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.tabs, self.programme)
        QWidget.setTabOrder(self.programme, self.number)
        QWidget.setTabOrder(self.number, self.hours)
        QWidget.setTabOrder(self.hours, self.topic)
        QWidget.setTabOrder(self.topic, self.sort)
        QWidget.setTabOrder(self.sort, self.task)

        self.retranslateUi(ProgrammeTopicForm)

        QMetaObject.connectSlotsByName(ProgrammeTopicForm)
    # setupUi

    def retranslateUi(self, ProgrammeTopicForm):
        self.tabs.setTabText(self.tabs.indexOf(self.tab_1), QCoreApplication.translate("ProgrammeTopicForm", u"Details", None))
        pass
    # retranslateUi

