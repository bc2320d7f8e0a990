# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'manual_author.ui'
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

class Ui_ManualAuthorForm(object):
    def setupUi(self, ManualAuthorForm):
        if not ManualAuthorForm.objectName():
            ManualAuthorForm.setObjectName(u"ManualAuthorForm")
        ManualAuthorForm.resize(420, 560)
        self.page = QVBoxLayout(ManualAuthorForm)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(0, 0, 0, 0)
        self.tabs = QTabWidget(ManualAuthorForm)
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

        self.label_person = QLabel(self.contents_1)
        self.label_person.setObjectName(u"label_person")
        self.label_person.setText(u"Person")
        self.label_person.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_person.setWordWrap(True)
        self.label_person.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_person, 3, 0, 1, 2)

        self.person = Lookup(self.contents_1)
        self.person.setObjectName(u"person")

        self.grid_1.addWidget(self.person, 4, 0, 1, 2)

        self.label_role = QLabel(self.contents_1)
        self.label_role.setObjectName(u"label_role")
        self.label_role.setText(u"Role")
        self.label_role.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_role.setWordWrap(True)
        self.label_role.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_role, 6, 0, 1, 1)

        self.role = ChoiceBox(self.contents_1)
        self.role.setObjectName(u"role")

        self.grid_1.addWidget(self.role, 7, 0, 1, 1)

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

        self.label_credentials = QLabel(self.contents_1)
        self.label_credentials.setObjectName(u"label_credentials")
        self.label_credentials.setText(u"Degree, title and position")
        self.label_credentials.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_credentials.setWordWrap(True)
        self.label_credentials.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_credentials, 9, 0, 1, 2)

        self.credentials = QLineEdit(self.contents_1)
        self.credentials.setObjectName(u"credentials")

        self.grid_1.addWidget(self.credentials, 10, 0, 1, 2)

        self.grid_1_end = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.grid_1.addItem(self.grid_1_end, 12, 0, 1, 1)

        self.grid_1.setColumnStretch(0, 1)
        self.grid_1.setColumnStretch(1, 1)
        self.tab_1.setWidget(self.contents_1)
        self.tabs.addTab(self.tab_1, "")

        self.page.addWidget(self.tabs)

#if QT_CONFIG(shortcut)
        self.label_manual.setBuddy(self.manual)
        self.label_person.setBuddy(self.person)
        self.label_role.setBuddy(self.role)
        self.label_position.setBuddy(self.position)
        self.label_credentials.setBuddy(self.credentials)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.tabs, self.manual)
        QWidget.setTabOrder(self.manual, self.person)
        QWidget.setTabOrder(self.person, self.role)
        QWidget.setTabOrder(self.role, self.position)
        QWidget.setTabOrder(self.position, self.credentials)

        self.retranslateUi(ManualAuthorForm)

        QMetaObject.connectSlotsByName(ManualAuthorForm)
    # setupUi

    def retranslateUi(self, ManualAuthorForm):
        self.tabs.setTabText(self.tabs.indexOf(self.tab_1), QCoreApplication.translate("ManualAuthorForm", u"Details", None))
        pass
    # retranslateUi

