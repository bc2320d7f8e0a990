# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'project_stage.ui'
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

class Ui_ProjectStageForm(object):
    def setupUi(self, ProjectStageForm):
        if not ProjectStageForm.objectName():
            ProjectStageForm.setObjectName(u"ProjectStageForm")
        ProjectStageForm.resize(420, 560)
        self.page = QVBoxLayout(ProjectStageForm)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(0, 0, 0, 0)
        self.tabs = QTabWidget(ProjectStageForm)
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

        self.label_stage = QLabel(self.contents_1)
        self.label_stage.setObjectName(u"label_stage")
        self.label_stage.setText(u"Stage")
        self.label_stage.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_stage.setWordWrap(True)
        self.label_stage.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_stage, 3, 0, 1, 2)

        self.stage = ChoiceBox(self.contents_1)
        self.stage.setObjectName(u"stage")

        self.grid_1.addWidget(self.stage, 4, 0, 1, 2)

        self.label_opened = QLabel(self.contents_1)
        self.label_opened.setObjectName(u"label_opened")
        self.label_opened.setText(u"Opened on")
        self.label_opened.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_opened.setWordWrap(True)
        self.label_opened.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_opened, 6, 0, 1, 1)

        self.opened = DateEdit(self.contents_1)
        self.opened.setObjectName(u"opened")

        self.grid_1.addWidget(self.opened, 7, 0, 1, 1)

        self.label_closed = QLabel(self.contents_1)
        self.label_closed.setObjectName(u"label_closed")
        self.label_closed.setText(u"Closed on")
        self.label_closed.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_closed.setWordWrap(True)
        self.label_closed.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_closed, 6, 1, 1, 1)

        self.closed = DateEdit(self.contents_1)
        self.closed.setObjectName(u"closed")

        self.grid_1.addWidget(self.closed, 7, 1, 1, 1)

        self.group_1 = QLabel(self.contents_1)
        self.group_1.setObjectName(u"group_1")
        self.group_1.setProperty(u"role", u"heading")

        self.grid_1.addWidget(self.group_1, 9, 0, 1, 2)

        self.label_paper = QLabel(self.contents_1)
        self.label_paper.setObjectName(u"label_paper")
        self.label_paper.setText(u"Basis paper")
        self.label_paper.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_paper.setWordWrap(True)
        self.label_paper.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_paper, 10, 0, 1, 2)

        self.paper = ChoiceBox(self.contents_1)
        self.paper.setObjectName(u"paper")

        self.grid_1.addWidget(self.paper, 11, 0, 1, 2)

        self.label_number = QLabel(self.contents_1)
        self.label_number.setObjectName(u"label_number")
        self.label_number.setText(u"Paper number")
        self.label_number.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_number.setWordWrap(True)
        self.label_number.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_number, 13, 0, 1, 1)

        self.number = QLineEdit(self.contents_1)
        self.number.setObjectName(u"number")

        self.grid_1.addWidget(self.number, 14, 0, 1, 1)

        self.label_day = QLabel(self.contents_1)
        self.label_day.setObjectName(u"label_day")
        self.label_day.setText(u"Paper date")
        self.label_day.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_day.setWordWrap(True)
        self.label_day.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_day, 13, 1, 1, 1)

        self.day = DateEdit(self.contents_1)
        self.day.setObjectName(u"day")

        self.grid_1.addWidget(self.day, 14, 1, 1, 1)

        self.label_signer = QLabel(self.contents_1)
        self.label_signer.setObjectName(u"label_signer")
        self.label_signer.setText(u"Signed by")
        self.label_signer.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_signer.setWordWrap(True)
        self.label_signer.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_signer, 16, 0, 1, 2)

        self.signer = Lookup(self.contents_1)
        self.signer.setObjectName(u"signer")

        self.grid_1.addWidget(self.signer, 17, 0, 1, 2)

        self.label_remark = QLabel(self.contents_1)
        self.label_remark.setObjectName(u"label_remark")
        self.label_remark.setText(u"Passed with the remark")
        self.label_remark.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_remark.setWordWrap(True)
        self.label_remark.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_remark, 19, 0, 1, 2)

        self.remark = QPlainTextEdit(self.contents_1)
        self.remark.setObjectName(u"remark")
        self.remark.setMinimumSize(QSize(0, 72))
        self.remark.setMaximumSize(QSize(16777215, 120))
        self.remark.setTabChangesFocus(True)

        self.grid_1.addWidget(self.remark, 20, 0, 1, 2)

        self.grid_1_end = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.grid_1.addItem(self.grid_1_end, 22, 0, 1, 1)

        self.grid_1.setColumnStretch(0, 1)
        self.grid_1.setColumnStretch(1, 1)
        self.tab_1.setWidget(self.contents_1)
        self.tabs.addTab(self.tab_1, "")

        self.page.addWidget(self.tabs)

#if QT_CONFIG(shortcut)
        self.label_project.setBuddy(self.project)
        self.label_stage.setBuddy(self.stage)
        self.label_opened.setBuddy(self.opened)
        self.label_closed.setBuddy(self.closed)
        self.label_paper.setBuddy(self.paper)
        self.label_number.setBuddy(self.number)
        self.label_day.setBuddy(self.day)
        self.label_signer.setBuddy(self.signer)
        self.label_remark.setBuddy(self.remark)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.tabs, self.project)
        QWidget.setTabOrder(self.project, self.stage)
        QWidget.setTabOrder(self.stage, self.opened)
        QWidget.setTabOrder(self.opened, self.closed)
        QWidget.setTabOrder(self.closed, self.paper)
        QWidget.setTabOrder(self.paper, self.number)
        QWidget.setTabOrder(self.number, self.day)
        QWidget.setTabOrder(self.day, self.signer)
        QWidget.setTabOrder(self.signer, self.remark)

        self.retranslateUi(ProjectStageForm)

        QMetaObject.connectSlotsByName(ProjectStageForm)
    # setupUi

    def retranslateUi(self, ProjectStageForm):
        self.group_1.setText(QCoreApplication.translate("ProjectStageForm", u"Basis paper", None))
        self.tabs.setTabText(self.tabs.indexOf(self.tab_1), QCoreApplication.translate("ProjectStageForm", u"Details", None))
        pass
    # retranslateUi

