# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'examination_remark.ui'
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

class Ui_ExaminationRemarkForm(object):
    def setupUi(self, ExaminationRemarkForm):
        if not ExaminationRemarkForm.objectName():
            ExaminationRemarkForm.setObjectName(u"ExaminationRemarkForm")
        ExaminationRemarkForm.resize(420, 560)
        self.page = QVBoxLayout(ExaminationRemarkForm)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(0, 0, 0, 0)
        self.tabs = QTabWidget(ExaminationRemarkForm)
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
        self.label_examination = QLabel(self.contents_1)
        self.label_examination.setObjectName(u"label_examination")
        self.label_examination.setText(u"Expert examination")
        self.label_examination.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_examination.setWordWrap(True)
        self.label_examination.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_examination, 0, 0, 1, 2)

        self.examination = Lookup(self.contents_1)
        self.examination.setObjectName(u"examination")

        self.grid_1.addWidget(self.examination, 1, 0, 1, 2)

        self.label_number = QLabel(self.contents_1)
        self.label_number.setObjectName(u"label_number")
        self.label_number.setText(u"Remark number")
        self.label_number.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_number.setWordWrap(True)
        self.label_number.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_number, 3, 0, 1, 2)

        self.number = NumberEdit(self.contents_1)
        self.number.setObjectName(u"number")

        self.grid_1.addWidget(self.number, 4, 0, 1, 2)

        self.label_remark = QLabel(self.contents_1)
        self.label_remark.setObjectName(u"label_remark")
        self.label_remark.setText(u"Remark")
        self.label_remark.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_remark.setWordWrap(True)
        self.label_remark.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_remark, 6, 0, 1, 2)

        self.remark = QLineEdit(self.contents_1)
        self.remark.setObjectName(u"remark")

        self.grid_1.addWidget(self.remark, 7, 0, 1, 2)

        self.label_expert = QLabel(self.contents_1)
        self.label_expert.setObjectName(u"label_expert")
        self.label_expert.setText(u"Expert of an examination")
        self.label_expert.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_expert.setWordWrap(True)
        self.label_expert.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_expert, 9, 0, 1, 2)

        self.expert = Lookup(self.contents_1)
        self.expert.setObjectName(u"expert")

        self.grid_1.addWidget(self.expert, 10, 0, 1, 2)

        self.label_answer = QLabel(self.contents_1)
        self.label_answer.setObjectName(u"label_answer")
        self.label_answer.setText(u"Answer of the authors")
        self.label_answer.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_answer.setWordWrap(True)
        self.label_answer.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_answer, 12, 0, 1, 2)

        self.answer = QPlainTextEdit(self.contents_1)
        self.answer.setObjectName(u"answer")
        self.answer.setMinimumSize(QSize(0, 72))
        self.answer.setMaximumSize(QSize(16777215, 120))
        self.answer.setTabChangesFocus(True)

        self.grid_1.addWidget(self.answer, 13, 0, 1, 2)

        self.label_action = QLabel(self.contents_1)
        self.label_action.setObjectName(u"label_action")
        self.label_action.setText(u"What was done")
        self.label_action.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_action.setWordWrap(True)
        self.label_action.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_action, 15, 0, 1, 2)

        self.action = QPlainTextEdit(self.contents_1)
        self.action.setObjectName(u"action")
        self.action.setMinimumSize(QSize(0, 72))
        self.action.setMaximumSize(QSize(16777215, 120))
        self.action.setTabChangesFocus(True)

        self.grid_1.addWidget(self.action, 16, 0, 1, 2)

        self.label_accepted_by = QLabel(self.contents_1)
        self.label_accepted_by.setObjectName(u"label_accepted_by")
        self.label_accepted_by.setText(u"Accepted by")
        self.label_accepted_by.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_accepted_by.setWordWrap(True)
        self.label_accepted_by.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_accepted_by, 18, 0, 1, 2)

        self.accepted_by = Lookup(self.contents_1)
        self.accepted_by.setObjectName(u"accepted_by")

        self.grid_1.addWidget(self.accepted_by, 19, 0, 1, 2)

        self.label_accepted = QLabel(self.contents_1)
        self.label_accepted.setObjectName(u"label_accepted")
        self.label_accepted.setText(u"Accepted on")
        self.label_accepted.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_accepted.setWordWrap(True)
        self.label_accepted.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_accepted, 21, 0, 1, 2)

        self.accepted = DateEdit(self.contents_1)
        self.accepted.setObjectName(u"accepted")

        self.grid_1.addWidget(self.accepted, 22, 0, 1, 2)

        self.grid_1_end = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.grid_1.addItem(self.grid_1_end, 24, 0, 1, 1)

        self.grid_1.setColumnStretch(0, 1)
        self.grid_1.setColumnStretch(1, 1)
        self.tab_1.setWidget(self.contents_1)
        self.tabs.addTab(self.tab_1, "")

        self.page.addWidget(self.tabs)

#if QT_CONFIG(shortcut)
        self.label_examination.setBuddy(self.examination)
        self.label_number.setBuddy(self.number)
        self.label_remark.setBuddy(self.remark)
        self.label_expert.setBuddy(self.expert)
        self.label_answer.setBuddy(self.answer)
        self.label_action.setBuddy(self.action)
        self.label_accepted_by.setBuddy(self.accepted_by)
        self.label_accepted.setBuddy(self.accepted)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.tabs, self.examination)
        QWidget.setTabOrder(self.examination, self.number)
        QWidget.setTabOrder(self.number, self.remark)
        QWidget.setTabOrder(self.remark, self.expert)
        QWidget.setTabOrder(self.expert, self.answer)
        QWidget.setTabOrder(self.answer, self.action)
        QWidget.setTabOrder(self.action, self.accepted_by)
        QWidget.setTabOrder(self.accepted_by, self.accepted)

        self.retranslateUi(ExaminationRemarkForm)

        QMetaObject.connectSlotsByName(ExaminationRemarkForm)
    # setupUi

    def retranslateUi(self, ExaminationRemarkForm):
        self.tabs.setTabText(self.tabs.indexOf(self.tab_1), QCoreApplication.translate("ExaminationRemarkForm", u"Details", None))
        pass
    # retranslateUi

