# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'examination_score.ui'
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

class Ui_ExaminationScoreForm(object):
    def setupUi(self, ExaminationScoreForm):
        if not ExaminationScoreForm.objectName():
            ExaminationScoreForm.setObjectName(u"ExaminationScoreForm")
        ExaminationScoreForm.resize(420, 560)
        self.page = QVBoxLayout(ExaminationScoreForm)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(0, 0, 0, 0)
        self.tabs = QTabWidget(ExaminationScoreForm)
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
        self.label_expert = QLabel(self.contents_1)
        self.label_expert.setObjectName(u"label_expert")
        self.label_expert.setText(u"Expert of an examination")
        self.label_expert.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_expert.setWordWrap(True)
        self.label_expert.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_expert, 0, 0, 1, 2)

        self.expert = Lookup(self.contents_1)
        self.expert.setObjectName(u"expert")

        self.grid_1.addWidget(self.expert, 1, 0, 1, 2)

        self.label_criterion = QLabel(self.contents_1)
        self.label_criterion.setObjectName(u"label_criterion")
        self.label_criterion.setText(u"Criterion")
        self.label_criterion.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_criterion.setWordWrap(True)
        self.label_criterion.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_criterion, 3, 0, 1, 2)

        self.criterion = ChoiceBox(self.contents_1)
        self.criterion.setObjectName(u"criterion")

        self.grid_1.addWidget(self.criterion, 4, 0, 1, 2)

        self.label_points = QLabel(self.contents_1)
        self.label_points.setObjectName(u"label_points")
        self.label_points.setText(u"Points")
        self.label_points.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_points.setWordWrap(True)
        self.label_points.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_points, 6, 0, 1, 2)

        self.points = NumberEdit(self.contents_1)
        self.points.setObjectName(u"points")

        self.grid_1.addWidget(self.points, 7, 0, 1, 2)

        self.label_comment = QLabel(self.contents_1)
        self.label_comment.setObjectName(u"label_comment")
        self.label_comment.setText(u"Comment")
        self.label_comment.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_comment.setWordWrap(True)
        self.label_comment.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_comment, 9, 0, 1, 2)

        self.comment = QLineEdit(self.contents_1)
        self.comment.setObjectName(u"comment")

        self.grid_1.addWidget(self.comment, 10, 0, 1, 2)

        self.grid_1_end = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.grid_1.addItem(self.grid_1_end, 12, 0, 1, 1)

        self.grid_1.setColumnStretch(0, 1)
        self.grid_1.setColumnStretch(1, 1)
        self.tab_1.setWidget(self.contents_1)
        self.tabs.addTab(self.tab_1, "")

        self.page.addWidget(self.tabs)

#if QT_CONFIG(shortcut)
        self.label_expert.setBuddy(self.expert)
        self.label_criterion.setBuddy(self.criterion)
        self.label_points.setBuddy(self.points)
        self.label_comment.setBuddy(self.comment)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.tabs, self.expert)
        QWidget.setTabOrder(self.expert, self.criterion)
        QWidget.setTabOrder(self.criterion, self.points)
        QWidget.setTabOrder(self.points, self.comment)

        self.retranslateUi(ExaminationScoreForm)

        QMetaObject.connectSlotsByName(ExaminationScoreForm)
    # setupUi

    def retranslateUi(self, ExaminationScoreForm):
        self.tabs.setTabText(self.tabs.indexOf(self.tab_1), QCoreApplication.translate("ExaminationScoreForm", u"Details", None))
        pass
    # retranslateUi

