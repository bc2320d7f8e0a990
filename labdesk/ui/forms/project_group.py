# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'project_group.ui'
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

from labdesk.ui.widgets import (DateEdit, Lookup)

class Ui_ProjectGroupForm(object):
    def setupUi(self, ProjectGroupForm):
        if not ProjectGroupForm.objectName():
            ProjectGroupForm.setObjectName(u"ProjectGroupForm")
        ProjectGroupForm.resize(420, 560)
        self.page = QVBoxLayout(ProjectGroupForm)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(0, 0, 0, 0)
        self.tabs = QTabWidget(ProjectGroupForm)
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
        self.label_title = QLabel(self.contents_1)
        self.label_title.setObjectName(u"label_title")
        self.label_title.setText(u"Group name")
        self.label_title.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_title.setWordWrap(True)
        self.label_title.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_title, 0, 0, 1, 2)

        self.title = QLineEdit(self.contents_1)
        self.title.setObjectName(u"title")

        self.grid_1.addWidget(self.title, 1, 0, 1, 2)

        self.label_project = QLabel(self.contents_1)
        self.label_project.setObjectName(u"label_project")
        self.label_project.setText(u"Project")
        self.label_project.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_project.setWordWrap(True)
        self.label_project.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_project, 3, 0, 1, 2)

        self.project = Lookup(self.contents_1)
        self.project.setObjectName(u"project")

        self.grid_1.addWidget(self.project, 4, 0, 1, 2)

        self.group_1 = QLabel(self.contents_1)
        self.group_1.setObjectName(u"group_1")
        self.group_1.setProperty(u"role", u"heading")

        self.grid_1.addWidget(self.group_1, 6, 0, 1, 2)

        self.label_order_number = QLabel(self.contents_1)
        self.label_order_number.setObjectName(u"label_order_number")
        self.label_order_number.setText(u"Order number")
        self.label_order_number.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_order_number.setWordWrap(True)
        self.label_order_number.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_order_number, 9, 0, 1, 1)

        self.order_number = QLineEdit(self.contents_1)
        self.order_number.setObjectName(u"order_number")

        self.grid_1.addWidget(self.order_number, 10, 0, 1, 1)

        self.label_order_date = QLabel(self.contents_1)
        self.label_order_date.setObjectName(u"label_order_date")
        self.label_order_date.setText(u"Order date")
        self.label_order_date.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_order_date.setWordWrap(True)
        self.label_order_date.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_order_date, 9, 1, 1, 1)

        self.order_date = DateEdit(self.contents_1)
        self.order_date.setObjectName(u"order_date")

        self.grid_1.addWidget(self.order_date, 10, 1, 1, 1)

        self.label_basis = QLabel(self.contents_1)
        self.label_basis.setObjectName(u"label_basis")
        self.label_basis.setText(u"Basis of the order")
        self.label_basis.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_basis.setWordWrap(True)
        self.label_basis.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_basis, 12, 0, 1, 2)

        self.basis = QLineEdit(self.contents_1)
        self.basis.setObjectName(u"basis")

        self.grid_1.addWidget(self.basis, 13, 0, 1, 2)

        self.label_deadline = QLabel(self.contents_1)
        self.label_deadline.setObjectName(u"label_deadline")
        self.label_deadline.setText(u"Deadline")
        self.label_deadline.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_deadline.setWordWrap(True)
        self.label_deadline.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_deadline, 15, 0, 1, 1)

        self.deadline = DateEdit(self.contents_1)
        self.deadline.setObjectName(u"deadline")

        self.grid_1.addWidget(self.deadline, 16, 0, 1, 1)

        self.label_controller = QLabel(self.contents_1)
        self.label_controller.setObjectName(u"label_controller")
        self.label_controller.setText(u"Control over execution")
        self.label_controller.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_controller.setWordWrap(True)
        self.label_controller.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_controller, 18, 0, 1, 2)

        self.controller = Lookup(self.contents_1)
        self.controller.setObjectName(u"controller")

        self.grid_1.addWidget(self.controller, 19, 0, 1, 2)

        self.group_2 = QLabel(self.contents_1)
        self.group_2.setObjectName(u"group_2")
        self.group_2.setProperty(u"role", u"heading")

        self.grid_1.addWidget(self.group_2, 21, 0, 1, 2)

        self.label_tasks = QLabel(self.contents_1)
        self.label_tasks.setObjectName(u"label_tasks")
        self.label_tasks.setText(u"Tasks of the group")
        self.label_tasks.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_tasks.setWordWrap(True)
        self.label_tasks.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_tasks, 24, 0, 1, 2)

        self.tasks = QPlainTextEdit(self.contents_1)
        self.tasks.setObjectName(u"tasks")
        self.tasks.setMinimumSize(QSize(0, 72))
        self.tasks.setMaximumSize(QSize(16777215, 120))
        self.tasks.setTabChangesFocus(True)

        self.grid_1.addWidget(self.tasks, 25, 0, 1, 2)

        self.label_note = QLabel(self.contents_1)
        self.label_note.setObjectName(u"label_note")
        self.label_note.setText(u"Note")
        self.label_note.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_note.setWordWrap(True)
        self.label_note.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_note, 27, 0, 1, 2)

        self.note = QPlainTextEdit(self.contents_1)
        self.note.setObjectName(u"note")
        self.note.setMinimumSize(QSize(0, 72))
        self.note.setMaximumSize(QSize(16777215, 120))
        self.note.setTabChangesFocus(True)

        self.grid_1.addWidget(self.note, 28, 0, 1, 2)

        self.grid_1_end = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.grid_1.addItem(self.grid_1_end, 30, 0, 1, 1)

        self.grid_1.setColumnStretch(0, 1)
        self.grid_1.setColumnStretch(1, 1)
        self.tab_1.setWidget(self.contents_1)
        self.tabs.addTab(self.tab_1, "")

        self.page.addWidget(self.tabs)

#if QT_CONFIG(shortcut)
        self.label_title.setBuddy(self.title)
        self.label_project.setBuddy(self.project)
        self.label_order_number.setBuddy(self.order_number)
        self.label_order_date.setBuddy(self.order_date)
        self.label_basis.setBuddy(self.basis)
        self.label_deadline.setBuddy(self.deadline)
        self.label_controller.setBuddy(self.controller)
        self.label_tasks.setBuddy(self.tasks)
        self.label_note.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.tabs, self.title)
        QWidget.setTabOrder(self.title, self.project)
        QWidget.setTabOrder(self.project, self.order_number)
        QWidget.setTabOrder(self.order_number, self.order_date)
        QWidget.setTabOrder(self.order_date, self.basis)
        QWidget.setTabOrder(self.basis, self.deadline)
        QWidget.setTabOrder(self.deadline, self.controller)
        QWidget.setTabOrder(self.controller, self.tasks)
        QWidget.setTabOrder(self.tasks, self.note)

        self.retranslateUi(ProjectGroupForm)

        QMetaObject.connectSlotsByName(ProjectGroupForm)
    # setupUi

    def retranslateUi(self, ProjectGroupForm):
        self.group_1.setText(QCoreApplication.translate("ProjectGroupForm", u"Order", None))
        self.group_2.setText(QCoreApplication.translate("ProjectGroupForm", u"Work", None))
        self.tabs.setTabText(self.tabs.indexOf(self.tab_1), QCoreApplication.translate("ProjectGroupForm", u"Details", None))
        pass
    # retranslateUi

