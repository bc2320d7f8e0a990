# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'manual_section.ui'
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

class Ui_ManualSectionForm(object):
    def setupUi(self, ManualSectionForm):
        if not ManualSectionForm.objectName():
            ManualSectionForm.setObjectName(u"ManualSectionForm")
        ManualSectionForm.resize(420, 560)
        self.page = QVBoxLayout(ManualSectionForm)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(0, 0, 0, 0)
        self.tabs = QTabWidget(ManualSectionForm)
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
        self.label_manual = QLabel(self.contents_1)
        self.label_manual.setObjectName(u"label_manual")
        self.label_manual.setText(u"Manual")
        self.label_manual.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_manual.setWordWrap(True)
        self.label_manual.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_manual, 0, 0, 1, 2)

        self.manual = Lookup(self.contents_1)
        self.manual.setObjectName(u"manual")

        self.grid_1.addWidget(self.manual, 1, 0, 1, 2)

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

        self.label_sort = QLabel(self.contents_1)
        self.label_sort.setObjectName(u"label_sort")
        self.label_sort.setText(u"Kind of section")
        self.label_sort.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_sort.setWordWrap(True)
        self.label_sort.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_sort, 6, 0, 1, 1)

        self.sort = ChoiceBox(self.contents_1)
        self.sort.setObjectName(u"sort")

        self.grid_1.addWidget(self.sort, 7, 0, 1, 1)

        self.label_position = QLabel(self.contents_1)
        self.label_position.setObjectName(u"label_position")
        self.label_position.setText(u"Order in the list")
        self.label_position.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_position.setWordWrap(True)
        self.label_position.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_position, 6, 1, 1, 1)

        self.position = NumberEdit(self.contents_1)
        self.position.setObjectName(u"position")

        self.grid_1.addWidget(self.position, 7, 1, 1, 1)

        self.grid_1_end = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.grid_1.addItem(self.grid_1_end, 9, 0, 1, 1)

        self.grid_1.setColumnStretch(0, 1)
        self.grid_1.setColumnStretch(1, 1)
        self.tab_1.setWidget(self.contents_1)
        self.tabs.addTab(self.tab_1, "")

        self.page.addWidget(self.tabs)

#if QT_CONFIG(shortcut)
        self.label_manual.setBuddy(self.manual)
        self.label_title.setBuddy(self.title)
        self.label_sort.setBuddy(self.sort)
        self.label_position.setBuddy(self.position)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.tabs, self.manual)
        QWidget.setTabOrder(self.manual, self.title)
        QWidget.setTabOrder(self.title, self.sort)
        QWidget.setTabOrder(self.sort, self.position)

        self.retranslateUi(ManualSectionForm)

        QMetaObject.connectSlotsByName(ManualSectionForm)
    # setupUi

    def retranslateUi(self, ManualSectionForm):
        self.tabs.setTabText(self.tabs.indexOf(self.tab_1), QCoreApplication.translate("ManualSectionForm", u"Details", None))
        pass
    # retranslateUi

