# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'project_objective.ui'
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

from labdesk.ui.widgets import Lookup

class Ui_ProjectObjectiveForm(object):
    def setupUi(self, ProjectObjectiveForm):
        if not ProjectObjectiveForm.objectName():
            ProjectObjectiveForm.setObjectName(u"ProjectObjectiveForm")
        ProjectObjectiveForm.resize(420, 560)
        self.page = QVBoxLayout(ProjectObjectiveForm)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(0, 0, 0, 0)
        self.tabs = QTabWidget(ProjectObjectiveForm)
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

        self.label_objective = QLabel(self.contents_1)
        self.label_objective.setObjectName(u"label_objective")
        self.label_objective.setText(u"Programme objective")
        self.label_objective.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_objective.setWordWrap(True)
        self.label_objective.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_objective, 3, 0, 1, 2)

        self.objective = Lookup(self.contents_1)
        self.objective.setObjectName(u"objective")

        self.grid_1.addWidget(self.objective, 4, 0, 1, 2)

        self.label_contribution = QLabel(self.contents_1)
        self.label_contribution.setObjectName(u"label_contribution")
        self.label_contribution.setText(u"What the project contributes")
        self.label_contribution.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_contribution.setWordWrap(True)
        self.label_contribution.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_contribution, 6, 0, 1, 2)

        self.contribution = QLineEdit(self.contents_1)
        self.contribution.setObjectName(u"contribution")

        self.grid_1.addWidget(self.contribution, 7, 0, 1, 2)

        self.grid_1_end = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.grid_1.addItem(self.grid_1_end, 9, 0, 1, 1)

        self.grid_1.setColumnStretch(0, 1)
        self.grid_1.setColumnStretch(1, 1)
        self.tab_1.setWidget(self.contents_1)
        self.tabs.addTab(self.tab_1, "")

        self.page.addWidget(self.tabs)

#if QT_CONFIG(shortcut)
        self.label_project.setBuddy(self.project)
        self.label_objective.setBuddy(self.objective)
        self.label_contribution.setBuddy(self.contribution)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.tabs, self.project)
        QWidget.setTabOrder(self.project, self.objective)
        QWidget.setTabOrder(self.objective, self.contribution)

        self.retranslateUi(ProjectObjectiveForm)

        QMetaObject.connectSlotsByName(ProjectObjectiveForm)
    # setupUi

    def retranslateUi(self, ProjectObjectiveForm):
        self.tabs.setTabText(self.tabs.indexOf(self.tab_1), QCoreApplication.translate("ProjectObjectiveForm", u"Details", None))
        pass
    # retranslateUi

