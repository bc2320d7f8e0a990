# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'hall_time.ui'
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
    QScrollArea, QSizePolicy, QSpacerItem, QTabWidget,
    QVBoxLayout, QWidget)

from labdesk.ui.widgets import (ChoiceBox, Lookup)

class Ui_HallTimeForm(object):
    def setupUi(self, HallTimeForm):
        if not HallTimeForm.objectName():
            HallTimeForm.setObjectName(u"HallTimeForm")
        HallTimeForm.resize(420, 560)
        self.page = QVBoxLayout(HallTimeForm)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(0, 0, 0, 0)
        self.tabs = QTabWidget(HallTimeForm)
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
        self.label_group = QLabel(self.contents_1)
        self.label_group.setObjectName(u"label_group")
        self.label_group.setText(u"Kindergarten group")
        self.label_group.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_group.setWordWrap(True)
        self.label_group.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_group, 0, 0, 1, 2)

        self.group = Lookup(self.contents_1)
        self.group.setObjectName(u"group")

        self.grid_1.addWidget(self.group, 1, 0, 1, 2)

        self.label_hall = QLabel(self.contents_1)
        self.label_hall.setObjectName(u"label_hall")
        self.label_hall.setText(u"Hall")
        self.label_hall.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_hall.setWordWrap(True)
        self.label_hall.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_hall, 3, 0, 1, 2)

        self.hall = ChoiceBox(self.contents_1)
        self.hall.setObjectName(u"hall")

        self.grid_1.addWidget(self.hall, 4, 0, 1, 2)

        self.label_weekday = QLabel(self.contents_1)
        self.label_weekday.setObjectName(u"label_weekday")
        self.label_weekday.setText(u"Weekday")
        self.label_weekday.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_weekday.setWordWrap(True)
        self.label_weekday.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_weekday, 6, 0, 1, 1)

        self.weekday = ChoiceBox(self.contents_1)
        self.weekday.setObjectName(u"weekday")

        self.grid_1.addWidget(self.weekday, 7, 0, 1, 1)

        self.label_shift = QLabel(self.contents_1)
        self.label_shift.setObjectName(u"label_shift")
        self.label_shift.setText(u"Shift")
        self.label_shift.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_shift.setWordWrap(True)
        self.label_shift.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_shift, 6, 1, 1, 1)

        self.shift = ChoiceBox(self.contents_1)
        self.shift.setObjectName(u"shift")

        self.grid_1.addWidget(self.shift, 7, 1, 1, 1)

        self.grid_1_end = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.grid_1.addItem(self.grid_1_end, 9, 0, 1, 1)

        self.grid_1.setColumnStretch(0, 1)
        self.grid_1.setColumnStretch(1, 1)
        self.tab_1.setWidget(self.contents_1)
        self.tabs.addTab(self.tab_1, "")

        self.page.addWidget(self.tabs)

#if QT_CONFIG(shortcut)
        self.label_group.setBuddy(self.group)
        self.label_hall.setBuddy(self.hall)
        self.label_weekday.setBuddy(self.weekday)
        self.label_shift.setBuddy(self.shift)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.tabs, self.group)
        QWidget.setTabOrder(self.group, self.hall)
        QWidget.setTabOrder(self.hall, self.weekday)
        QWidget.setTabOrder(self.weekday, self.shift)

        self.retranslateUi(HallTimeForm)

        QMetaObject.connectSlotsByName(HallTimeForm)
    # setupUi

    def retranslateUi(self, HallTimeForm):
        self.tabs.setTabText(self.tabs.indexOf(self.tab_1), QCoreApplication.translate("HallTimeForm", u"Details", None))
        pass
    # retranslateUi

