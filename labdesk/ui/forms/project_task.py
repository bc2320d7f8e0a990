# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'project_task.ui'
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

class Ui_ProjectTaskForm(object):
    def setupUi(self, ProjectTaskForm):
        if not ProjectTaskForm.objectName():
            ProjectTaskForm.setObjectName(u"ProjectTaskForm")
        ProjectTaskForm.resize(420, 560)
        self.page = QVBoxLayout(ProjectTaskForm)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(0, 0, 0, 0)
        self.tabs = QTabWidget(ProjectTaskForm)
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

        self.label_title = QLabel(self.contents_1)
        self.label_title.setObjectName(u"label_title")
        self.label_title.setText(u"Task")
        self.label_title.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_title.setWordWrap(True)
        self.label_title.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_title, 3, 0, 1, 2)

        self.title = QLineEdit(self.contents_1)
        self.title.setObjectName(u"title")

        self.grid_1.addWidget(self.title, 4, 0, 1, 2)

        self.label_responsible = QLabel(self.contents_1)
        self.label_responsible.setObjectName(u"label_responsible")
        self.label_responsible.setText(u"Person responsible")
        self.label_responsible.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_responsible.setWordWrap(True)
        self.label_responsible.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_responsible, 6, 0, 1, 2)

        self.responsible = Lookup(self.contents_1)
        self.responsible.setObjectName(u"responsible")

        self.grid_1.addWidget(self.responsible, 7, 0, 1, 2)

        self.label_starts = QLabel(self.contents_1)
        self.label_starts.setObjectName(u"label_starts")
        self.label_starts.setText(u"Starts on")
        self.label_starts.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_starts.setWordWrap(True)
        self.label_starts.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_starts, 9, 0, 1, 1)

        self.starts = DateEdit(self.contents_1)
        self.starts.setObjectName(u"starts")

        self.grid_1.addWidget(self.starts, 10, 0, 1, 1)

        self.label_due = QLabel(self.contents_1)
        self.label_due.setObjectName(u"label_due")
        self.label_due.setText(u"Due on")
        self.label_due.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_due.setWordWrap(True)
        self.label_due.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_due, 9, 1, 1, 1)

        self.due = DateEdit(self.contents_1)
        self.due.setObjectName(u"due")

        self.grid_1.addWidget(self.due, 10, 1, 1, 1)

        self.label_progress = QLabel(self.contents_1)
        self.label_progress.setObjectName(u"label_progress")
        self.label_progress.setText(u"Progress, %")
        self.label_progress.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_progress.setWordWrap(True)
        self.label_progress.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_progress, 12, 0, 1, 1)

        self.progress = NumberEdit(self.contents_1)
        self.progress.setObjectName(u"progress")

        self.grid_1.addWidget(self.progress, 13, 0, 1, 1)

        self.label_done = QLabel(self.contents_1)
        self.label_done.setObjectName(u"label_done")
        self.label_done.setText(u"Done on")
        self.label_done.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_done.setWordWrap(True)
        self.label_done.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_done, 12, 1, 1, 1)

        self.done = DateEdit(self.contents_1)
        self.done.setObjectName(u"done")

        self.grid_1.addWidget(self.done, 13, 1, 1, 1)

        self.label_position = QLabel(self.contents_1)
        self.label_position.setObjectName(u"label_position")
        self.label_position.setText(u"Order in the list")
        self.label_position.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_position.setWordWrap(True)
        self.label_position.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_position, 15, 0, 1, 2)

        self.position = NumberEdit(self.contents_1)
        self.position.setObjectName(u"position")

        self.grid_1.addWidget(self.position, 16, 0, 1, 2)

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
        self.label_project.setBuddy(self.project)
        self.label_title.setBuddy(self.title)
        self.label_responsible.setBuddy(self.responsible)
        self.label_starts.setBuddy(self.starts)
        self.label_due.setBuddy(self.due)
        self.label_progress.setBuddy(self.progress)
        self.label_done.setBuddy(self.done)
        self.label_position.setBuddy(self.position)
        self.label_note.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.tabs, self.project)
        QWidget.setTabOrder(self.project, self.title)
        QWidget.setTabOrder(self.title, self.responsible)
        QWidget.setTabOrder(self.responsible, self.starts)
        QWidget.setTabOrder(self.starts, self.due)
        QWidget.setTabOrder(self.due, self.progress)
        QWidget.setTabOrder(self.progress, self.done)
        QWidget.setTabOrder(self.done, self.position)
        QWidget.setTabOrder(self.position, self.note)

        self.retranslateUi(ProjectTaskForm)

        QMetaObject.connectSlotsByName(ProjectTaskForm)
    # setupUi

    def retranslateUi(self, ProjectTaskForm):
        self.tabs.setTabText(self.tabs.indexOf(self.tab_1), QCoreApplication.translate("ProjectTaskForm", u"Details", None))
        pass
    # retranslateUi

