# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'project_event.ui'
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

from labdesk.ui.widgets import (ChoiceBox, DateEdit, Lookup)

class Ui_ProjectEventForm(object):
    def setupUi(self, ProjectEventForm):
        if not ProjectEventForm.objectName():
            ProjectEventForm.setObjectName(u"ProjectEventForm")
        ProjectEventForm.resize(420, 560)
        self.page = QVBoxLayout(ProjectEventForm)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(0, 0, 0, 0)
        self.tabs = QTabWidget(ProjectEventForm)
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

        self.label_sort = QLabel(self.contents_1)
        self.label_sort.setObjectName(u"label_sort")
        self.label_sort.setText(u"What changed")
        self.label_sort.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_sort.setWordWrap(True)
        self.label_sort.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_sort, 3, 1, 1, 1)

        self.sort = ChoiceBox(self.contents_1)
        self.sort.setObjectName(u"sort")

        self.grid_1.addWidget(self.sort, 4, 1, 1, 1)

        self.label_reason = QLabel(self.contents_1)
        self.label_reason.setObjectName(u"label_reason")
        self.label_reason.setText(u"Reason")
        self.label_reason.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_reason.setWordWrap(True)
        self.label_reason.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_reason, 6, 0, 1, 2)

        self.reason = QPlainTextEdit(self.contents_1)
        self.reason.setObjectName(u"reason")
        self.reason.setMinimumSize(QSize(0, 72))
        self.reason.setMaximumSize(QSize(16777215, 120))
        self.reason.setTabChangesFocus(True)

        self.grid_1.addWidget(self.reason, 7, 0, 1, 2)

        self.label_old = QLabel(self.contents_1)
        self.label_old.setObjectName(u"label_old")
        self.label_old.setText(u"Before")
        self.label_old.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_old.setWordWrap(True)
        self.label_old.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_old, 9, 0, 1, 2)

        self.old = QLineEdit(self.contents_1)
        self.old.setObjectName(u"old")

        self.grid_1.addWidget(self.old, 10, 0, 1, 2)

        self.label_new = QLabel(self.contents_1)
        self.label_new.setObjectName(u"label_new")
        self.label_new.setText(u"After")
        self.label_new.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_new.setWordWrap(True)
        self.label_new.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_new, 12, 0, 1, 2)

        self.new = QLineEdit(self.contents_1)
        self.new.setObjectName(u"new")

        self.grid_1.addWidget(self.new, 13, 0, 1, 2)

        self.group_1 = QLabel(self.contents_1)
        self.group_1.setObjectName(u"group_1")
        self.group_1.setProperty(u"role", u"heading")

        self.grid_1.addWidget(self.group_1, 15, 0, 1, 2)

        self.label_number = QLabel(self.contents_1)
        self.label_number.setObjectName(u"label_number")
        self.label_number.setText(u"Paper number")
        self.label_number.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_number.setWordWrap(True)
        self.label_number.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_number, 16, 0, 1, 1)

        self.number = QLineEdit(self.contents_1)
        self.number.setObjectName(u"number")

        self.grid_1.addWidget(self.number, 17, 0, 1, 1)

        self.label_paper_day = QLabel(self.contents_1)
        self.label_paper_day.setObjectName(u"label_paper_day")
        self.label_paper_day.setText(u"Paper date")
        self.label_paper_day.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_paper_day.setWordWrap(True)
        self.label_paper_day.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_paper_day, 16, 1, 1, 1)

        self.paper_day = DateEdit(self.contents_1)
        self.paper_day.setObjectName(u"paper_day")

        self.grid_1.addWidget(self.paper_day, 17, 1, 1, 1)

        self.grid_1_end = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.grid_1.addItem(self.grid_1_end, 19, 0, 1, 1)

        self.grid_1.setColumnStretch(0, 1)
        self.grid_1.setColumnStretch(1, 1)
        self.tab_1.setWidget(self.contents_1)
        self.tabs.addTab(self.tab_1, "")

        self.page.addWidget(self.tabs)

#if QT_CONFIG(shortcut)
        self.label_project.setBuddy(self.project)
        self.label_day.setBuddy(self.day)
        self.label_sort.setBuddy(self.sort)
        self.label_reason.setBuddy(self.reason)
        self.label_old.setBuddy(self.old)
        self.label_new.setBuddy(self.new)
        self.label_number.setBuddy(self.number)
        self.label_paper_day.setBuddy(self.paper_day)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.tabs, self.project)
        QWidget.setTabOrder(self.project, self.day)
        QWidget.setTabOrder(self.day, self.sort)
        QWidget.setTabOrder(self.sort, self.reason)
        QWidget.setTabOrder(self.reason, self.old)
        QWidget.setTabOrder(self.old, self.new)
        QWidget.setTabOrder(self.new, self.number)
        QWidget.setTabOrder(self.number, self.paper_day)

        self.retranslateUi(ProjectEventForm)

        QMetaObject.connectSlotsByName(ProjectEventForm)
    # setupUi

    def retranslateUi(self, ProjectEventForm):
        self.group_1.setText(QCoreApplication.translate("ProjectEventForm", u"Basis paper", None))
        self.tabs.setTabText(self.tabs.indexOf(self.tab_1), QCoreApplication.translate("ProjectEventForm", u"Details", None))
        pass
    # retranslateUi

