# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'practice_seat.ui'
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

from labdesk.ui.widgets import (Lookup, NumberEdit)

class Ui_PracticeSeatForm(object):
    def setupUi(self, PracticeSeatForm):
        if not PracticeSeatForm.objectName():
            PracticeSeatForm.setObjectName(u"PracticeSeatForm")
        PracticeSeatForm.resize(420, 560)
        self.page = QVBoxLayout(PracticeSeatForm)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(0, 0, 0, 0)
        self.tabs = QTabWidget(PracticeSeatForm)
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

        self.label_organisation = QLabel(self.contents_1)
        self.label_organisation.setObjectName(u"label_organisation")
        self.label_organisation.setText(u"Kindergarten")
        self.label_organisation.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_organisation.setWordWrap(True)
        self.label_organisation.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_organisation, 3, 0, 1, 2)

        self.organisation = Lookup(self.contents_1)
        self.organisation.setObjectName(u"organisation")

        self.grid_1.addWidget(self.organisation, 4, 0, 1, 2)

        self.label_seats = QLabel(self.contents_1)
        self.label_seats.setObjectName(u"label_seats")
        self.label_seats.setText(u"Seats")
        self.label_seats.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_seats.setWordWrap(True)
        self.label_seats.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_seats, 6, 0, 1, 2)

        self.seats = NumberEdit(self.contents_1)
        self.seats.setObjectName(u"seats")

        self.grid_1.addWidget(self.seats, 7, 0, 1, 2)

        self.grid_1_end = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.grid_1.addItem(self.grid_1_end, 9, 0, 1, 1)

        self.grid_1.setColumnStretch(0, 1)
        self.grid_1.setColumnStretch(1, 1)
        self.tab_1.setWidget(self.contents_1)
        self.tabs.addTab(self.tab_1, "")

        self.page.addWidget(self.tabs)

#if QT_CONFIG(shortcut)
        self.label_period.setBuddy(self.period)
        self.label_organisation.setBuddy(self.organisation)
        self.label_seats.setBuddy(self.seats)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.tabs, self.period)
        QWidget.setTabOrder(self.period, self.organisation)
        QWidget.setTabOrder(self.organisation, self.seats)

        self.retranslateUi(PracticeSeatForm)

        QMetaObject.connectSlotsByName(PracticeSeatForm)
    # setupUi

    def retranslateUi(self, PracticeSeatForm):
        self.tabs.setTabText(self.tabs.indexOf(self.tab_1), QCoreApplication.translate("PracticeSeatForm", u"Details", None))
        pass
    # retranslateUi

