# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'quality_mark.ui'
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

class Ui_QualityMarkForm(object):
    def setupUi(self, QualityMarkForm):
        if not QualityMarkForm.objectName():
            QualityMarkForm.setObjectName(u"QualityMarkForm")
        QualityMarkForm.resize(420, 560)
        self.page = QVBoxLayout(QualityMarkForm)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(0, 0, 0, 0)
        self.tabs = QTabWidget(QualityMarkForm)
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
        self.label_placement = QLabel(self.contents_1)
        self.label_placement.setObjectName(u"label_placement")
        self.label_placement.setText(u"Placement")
        self.label_placement.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_placement.setWordWrap(True)
        self.label_placement.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_placement, 0, 0, 1, 2)

        self.placement = Lookup(self.contents_1)
        self.placement.setObjectName(u"placement")

        self.grid_1.addWidget(self.placement, 1, 0, 1, 2)

        self.label_point = QLabel(self.contents_1)
        self.label_point.setObjectName(u"label_point")
        self.label_point.setText(u"Point of the practice")
        self.label_point.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_point.setWordWrap(True)
        self.label_point.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_point, 3, 0, 1, 2)

        self.point = ChoiceBox(self.contents_1)
        self.point.setObjectName(u"point")

        self.grid_1.addWidget(self.point, 4, 0, 1, 2)

        self.label_assessor = QLabel(self.contents_1)
        self.label_assessor.setObjectName(u"label_assessor")
        self.label_assessor.setText(u"Who assesses")
        self.label_assessor.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_assessor.setWordWrap(True)
        self.label_assessor.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_assessor, 6, 0, 1, 2)

        self.assessor = ChoiceBox(self.contents_1)
        self.assessor.setObjectName(u"assessor")

        self.grid_1.addWidget(self.assessor, 7, 0, 1, 2)

        self.label_quality = QLabel(self.contents_1)
        self.label_quality.setObjectName(u"label_quality")
        self.label_quality.setText(u"Quality")
        self.label_quality.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_quality.setWordWrap(True)
        self.label_quality.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_quality, 9, 0, 1, 2)

        self.quality = ChoiceBox(self.contents_1)
        self.quality.setObjectName(u"quality")

        self.grid_1.addWidget(self.quality, 10, 0, 1, 2)

        self.label_points = QLabel(self.contents_1)
        self.label_points.setObjectName(u"label_points")
        self.label_points.setText(u"Points")
        self.label_points.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_points.setWordWrap(True)
        self.label_points.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_points, 12, 0, 1, 2)

        self.points = NumberEdit(self.contents_1)
        self.points.setObjectName(u"points")

        self.grid_1.addWidget(self.points, 13, 0, 1, 2)

        self.label_remark = QLabel(self.contents_1)
        self.label_remark.setObjectName(u"label_remark")
        self.label_remark.setText(u"Remark")
        self.label_remark.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_remark.setWordWrap(True)
        self.label_remark.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_remark, 15, 0, 1, 2)

        self.remark = QLineEdit(self.contents_1)
        self.remark.setObjectName(u"remark")

        self.grid_1.addWidget(self.remark, 16, 0, 1, 2)

        self.grid_1_end = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.grid_1.addItem(self.grid_1_end, 18, 0, 1, 1)

        self.grid_1.setColumnStretch(0, 1)
        self.grid_1.setColumnStretch(1, 1)
        self.tab_1.setWidget(self.contents_1)
        self.tabs.addTab(self.tab_1, "")

        self.page.addWidget(self.tabs)

#if QT_CONFIG(shortcut)
        self.label_placement.setBuddy(self.placement)
        self.label_point.setBuddy(self.point)
        self.label_assessor.setBuddy(self.assessor)
        self.label_quality.setBuddy(self.quality)
        self.label_points.setBuddy(self.points)
        self.label_remark.setBuddy(self.remark)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.tabs, self.placement)
        QWidget.setTabOrder(self.placement, self.point)
        QWidget.setTabOrder(self.point, self.assessor)
        QWidget.setTabOrder(self.assessor, self.quality)
        QWidget.setTabOrder(self.quality, self.points)
        QWidget.setTabOrder(self.points, self.remark)

        self.retranslateUi(QualityMarkForm)

        QMetaObject.connectSlotsByName(QualityMarkForm)
    # setupUi

    def retranslateUi(self, QualityMarkForm):
        self.tabs.setTabText(self.tabs.indexOf(self.tab_1), QCoreApplication.translate("QualityMarkForm", u"Details", None))
        pass
    # retranslateUi

