# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'practice_rating.ui'
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

from labdesk.ui.widgets import (ChoiceBox, Lookup, NumberEdit)

class Ui_PracticeRatingForm(object):
    def setupUi(self, PracticeRatingForm):
        if not PracticeRatingForm.objectName():
            PracticeRatingForm.setObjectName(u"PracticeRatingForm")
        PracticeRatingForm.resize(420, 560)
        self.page = QVBoxLayout(PracticeRatingForm)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(0, 0, 0, 0)
        self.tabs = QTabWidget(PracticeRatingForm)
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
        self.label_period = QLabel(self.contents_1)
        self.label_period.setObjectName(u"label_period")
        self.label_period.setText(u"Practice period")
        self.label_period.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_period.setWordWrap(True)
        self.label_period.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_period, 0, 0, 1, 2)

        self.period = Lookup(self.contents_1)
        self.period.setObjectName(u"period")

        self.grid_1.addWidget(self.period, 1, 0, 1, 2)

        self.label_sheet = QLabel(self.contents_1)
        self.label_sheet.setObjectName(u"label_sheet")
        self.label_sheet.setText(u"Sheet number")
        self.label_sheet.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_sheet.setWordWrap(True)
        self.label_sheet.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_sheet, 3, 0, 1, 2)

        self.sheet = NumberEdit(self.contents_1)
        self.sheet.setObjectName(u"sheet")

        self.grid_1.addWidget(self.sheet, 4, 0, 1, 2)

        self.label_question = QLabel(self.contents_1)
        self.label_question.setObjectName(u"label_question")
        self.label_question.setText(u"Question")
        self.label_question.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_question.setWordWrap(True)
        self.label_question.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_question, 6, 0, 1, 2)

        self.question = ChoiceBox(self.contents_1)
        self.question.setObjectName(u"question")

        self.grid_1.addWidget(self.question, 7, 0, 1, 2)

        self.label_points = QLabel(self.contents_1)
        self.label_points.setObjectName(u"label_points")
        self.label_points.setText(u"Points")
        self.label_points.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_points.setWordWrap(True)
        self.label_points.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_points, 9, 0, 1, 2)

        self.points = NumberEdit(self.contents_1)
        self.points.setObjectName(u"points")

        self.grid_1.addWidget(self.points, 10, 0, 1, 2)

        self.label_remark = QLabel(self.contents_1)
        self.label_remark.setObjectName(u"label_remark")
        self.label_remark.setText(u"Remark")
        self.label_remark.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_remark.setWordWrap(True)
        self.label_remark.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_remark, 12, 0, 1, 2)

        self.remark = QLineEdit(self.contents_1)
        self.remark.setObjectName(u"remark")

        self.grid_1.addWidget(self.remark, 13, 0, 1, 2)

        self.grid_1_end = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.grid_1.addItem(self.grid_1_end, 15, 0, 1, 1)

        self.grid_1.setColumnStretch(0, 1)
        self.grid_1.setColumnStretch(1, 1)
        self.tab_1.setWidget(self.contents_1)
        self.tabs.addTab(self.tab_1, "")

        self.page.addWidget(self.tabs)

#if QT_CONFIG(shortcut)
        self.label_period.setBuddy(self.period)
        self.label_sheet.setBuddy(self.sheet)
        self.label_question.setBuddy(self.question)
        self.label_points.setBuddy(self.points)
        self.label_remark.setBuddy(self.remark)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.tabs, self.period)
        QWidget.setTabOrder(self.period, self.sheet)
        QWidget.setTabOrder(self.sheet, self.question)
        QWidget.setTabOrder(self.question, self.points)
        QWidget.setTabOrder(self.points, self.remark)

        self.retranslateUi(PracticeRatingForm)

        QMetaObject.connectSlotsByName(PracticeRatingForm)
    # setupUi

    def retranslateUi(self, PracticeRatingForm):
        self.tabs.setTabText(self.tabs.indexOf(self.tab_1), QCoreApplication.translate("PracticeRatingForm", u"Details", None))
        pass
    # retranslateUi

