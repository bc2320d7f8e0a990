# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'direction.ui'
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

class Ui_DirectionForm(object):
    def setupUi(self, DirectionForm):
        if not DirectionForm.objectName():
            DirectionForm.setObjectName(u"DirectionForm")
        DirectionForm.resize(420, 560)
        self.page = QVBoxLayout(DirectionForm)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(0, 0, 0, 0)
        self.tabs = QTabWidget(DirectionForm)
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
        self.label_title = QLabel(self.contents_1)
        self.label_title.setObjectName(u"label_title")
        self.label_title.setText(u"Title")
        self.label_title.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_title.setWordWrap(True)
        self.label_title.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_title, 0, 0, 1, 2)

        self.title = QLineEdit(self.contents_1)
        self.title.setObjectName(u"title")

        self.grid_1.addWidget(self.title, 1, 0, 1, 2)

        self.label_title_ru = QLabel(self.contents_1)
        self.label_title_ru.setObjectName(u"label_title_ru")
        self.label_title_ru.setText(u"Title in Russian")
        self.label_title_ru.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_title_ru.setWordWrap(True)
        self.label_title_ru.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_title_ru, 3, 0, 1, 2)

        self.title_ru = QLineEdit(self.contents_1)
        self.title_ru.setObjectName(u"title_ru")

        self.grid_1.addWidget(self.title_ru, 4, 0, 1, 2)

        self.label_description = QLabel(self.contents_1)
        self.label_description.setObjectName(u"label_description")
        self.label_description.setText(u"Description")
        self.label_description.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_description.setWordWrap(True)
        self.label_description.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_description, 6, 0, 1, 2)

        self.description = QPlainTextEdit(self.contents_1)
        self.description.setObjectName(u"description")
        self.description.setMinimumSize(QSize(0, 72))
        self.description.setMaximumSize(QSize(16777215, 120))
        self.description.setTabChangesFocus(True)

        self.grid_1.addWidget(self.description, 7, 0, 1, 2)

        self.grid_1_end = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.grid_1.addItem(self.grid_1_end, 9, 0, 1, 1)

        self.grid_1.setColumnStretch(0, 1)
        self.grid_1.setColumnStretch(1, 1)
        self.tab_1.setWidget(self.contents_1)
        self.tabs.addTab(self.tab_1, "")

        self.page.addWidget(self.tabs)

#if QT_CONFIG(shortcut)
        self.label_title.setBuddy(self.title)
        self.label_title_ru.setBuddy(self.title_ru)
        self.label_description.setBuddy(self.description)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.tabs, self.title)
        QWidget.setTabOrder(self.title, self.title_ru)
        QWidget.setTabOrder(self.title_ru, self.description)

        self.retranslateUi(DirectionForm)

        QMetaObject.connectSlotsByName(DirectionForm)
    # setupUi

    def retranslateUi(self, DirectionForm):
        self.tabs.setTabText(self.tabs.indexOf(self.tab_1), QCoreApplication.translate("DirectionForm", u"Details", None))
        pass
    # retranslateUi

