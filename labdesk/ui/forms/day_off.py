# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'day_off.ui'
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

from labdesk.ui.widgets import (ChoiceBox, DateEdit)

class Ui_DayOffForm(object):
    def setupUi(self, DayOffForm):
        if not DayOffForm.objectName():
            DayOffForm.setObjectName(u"DayOffForm")
        DayOffForm.resize(420, 560)
        self.page = QVBoxLayout(DayOffForm)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(0, 0, 0, 0)
        self.tabs = QTabWidget(DayOffForm)
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
        self.label_day = QLabel(self.contents_1)
        self.label_day.setObjectName(u"label_day")
        self.label_day.setText(u"Date")
        self.label_day.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_day.setWordWrap(True)
        self.label_day.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_day, 0, 0, 1, 1)

        self.day = DateEdit(self.contents_1)
        self.day.setObjectName(u"day")

        self.grid_1.addWidget(self.day, 1, 0, 1, 1)

        self.label_sort = QLabel(self.contents_1)
        self.label_sort.setObjectName(u"label_sort")
        self.label_sort.setText(u"Kind of day off")
        self.label_sort.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_sort.setWordWrap(True)
        self.label_sort.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_sort, 0, 1, 1, 1)

        self.sort = ChoiceBox(self.contents_1)
        self.sort.setObjectName(u"sort")

        self.grid_1.addWidget(self.sort, 1, 1, 1, 1)

        self.label_title = QLabel(self.contents_1)
        self.label_title.setObjectName(u"label_title")
        self.label_title.setText(u"Title")
        self.label_title.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_title.setWordWrap(True)
        self.label_title.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_title, 3, 0, 1, 2)

        self.title = QLineEdit(self.contents_1)
        self.title.setObjectName(u"title")

        self.grid_1.addWidget(self.title, 4, 0, 1, 2)

        self.estimated = QCheckBox(self.contents_1)
        self.estimated.setObjectName(u"estimated")
        self.estimated.setText(u"Estimated date")

        self.grid_1.addWidget(self.estimated, 7, 0, 1, 2)

        self.grid_1_end = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.grid_1.addItem(self.grid_1_end, 9, 0, 1, 1)

        self.grid_1.setColumnStretch(0, 1)
        self.grid_1.setColumnStretch(1, 1)
        self.tab_1.setWidget(self.contents_1)
        self.tabs.addTab(self.tab_1, "")

        self.page.addWidget(self.tabs)

#if QT_CONFIG(shortcut)
        self.label_day.setBuddy(self.day)
        self.label_sort.setBuddy(self.sort)
        self.label_title.setBuddy(self.title)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.tabs, self.day)
        QWidget.setTabOrder(self.day, self.sort)
        QWidget.setTabOrder(self.sort, self.title)
        QWidget.setTabOrder(self.title, self.estimated)

        self.retranslateUi(DayOffForm)

        QMetaObject.connectSlotsByName(DayOffForm)
    # setupUi

    def retranslateUi(self, DayOffForm):
        self.tabs.setTabText(self.tabs.indexOf(self.tab_1), QCoreApplication.translate("DayOffForm", u"Details", None))
        pass
    # retranslateUi

