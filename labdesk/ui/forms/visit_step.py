# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'visit_step.ui'
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
    QLabel, QLineEdit, QScrollArea, QSizePolicy,
    QSpacerItem, QTabWidget, QVBoxLayout, QWidget)

from labdesk.ui.widgets import (DateEdit, Lookup)

class Ui_VisitStepForm(object):
    def setupUi(self, VisitStepForm):
        if not VisitStepForm.objectName():
            VisitStepForm.setObjectName(u"VisitStepForm")
        VisitStepForm.resize(420, 560)
        self.page = QVBoxLayout(VisitStepForm)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(0, 0, 0, 0)
        self.tabs = QTabWidget(VisitStepForm)
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
        self.label_visit = QLabel(self.contents_1)
        self.label_visit.setObjectName(u"label_visit")
        self.label_visit.setText(u"Supervisor's visit")
        self.label_visit.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_visit.setWordWrap(True)
        self.label_visit.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_visit, 0, 0, 1, 2)

        self.visit = Lookup(self.contents_1)
        self.visit.setObjectName(u"visit")

        self.grid_1.addWidget(self.visit, 1, 0, 1, 2)

        self.label_step = QLabel(self.contents_1)
        self.label_step.setObjectName(u"label_step")
        self.label_step.setText(u"Step")
        self.label_step.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_step.setWordWrap(True)
        self.label_step.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_step, 3, 0, 1, 2)

        self.step = QLineEdit(self.contents_1)
        self.step.setObjectName(u"step")

        self.grid_1.addWidget(self.step, 4, 0, 1, 2)

        self.label_responsible = QLabel(self.contents_1)
        self.label_responsible.setObjectName(u"label_responsible")
        self.label_responsible.setText(u"Responsible person")
        self.label_responsible.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_responsible.setWordWrap(True)
        self.label_responsible.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_responsible, 6, 0, 1, 2)

        self.responsible = Lookup(self.contents_1)
        self.responsible.setObjectName(u"responsible")

        self.grid_1.addWidget(self.responsible, 7, 0, 1, 2)

        self.label_due = QLabel(self.contents_1)
        self.label_due.setObjectName(u"label_due")
        self.label_due.setText(u"Due on")
        self.label_due.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_due.setWordWrap(True)
        self.label_due.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_due, 9, 0, 1, 1)

        self.due = DateEdit(self.contents_1)
        self.due.setObjectName(u"due")

        self.grid_1.addWidget(self.due, 10, 0, 1, 1)

        self.done = QCheckBox(self.contents_1)
        self.done.setObjectName(u"done")
        self.done.setText(u"Carried out")

        self.grid_1.addWidget(self.done, 10, 1, 1, 1)

        self.grid_1_end = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.grid_1.addItem(self.grid_1_end, 12, 0, 1, 1)

        self.grid_1.setColumnStretch(0, 1)
        self.grid_1.setColumnStretch(1, 1)
        self.tab_1.setWidget(self.contents_1)
        self.tabs.addTab(self.tab_1, "")

        self.page.addWidget(self.tabs)

#if QT_CONFIG(shortcut)
        self.label_visit.setBuddy(self.visit)
        self.label_step.setBuddy(self.step)
        self.label_responsible.setBuddy(self.responsible)
        self.label_due.setBuddy(self.due)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.tabs, self.visit)
        QWidget.setTabOrder(self.visit, self.step)
        QWidget.setTabOrder(self.step, self.responsible)
        QWidget.setTabOrder(self.responsible, self.due)
        QWidget.setTabOrder(self.due, self.done)

        self.retranslateUi(VisitStepForm)

        QMetaObject.connectSlotsByName(VisitStepForm)
    # setupUi

    def retranslateUi(self, VisitStepForm):
        self.tabs.setTabText(self.tabs.indexOf(self.tab_1), QCoreApplication.translate("VisitStepForm", u"Details", None))
        pass
    # retranslateUi

