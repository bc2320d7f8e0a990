# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'term.ui'
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
    QLabel, QLineEdit, QPlainTextEdit, QScrollArea,
    QSizePolicy, QSpacerItem, QTabWidget, QVBoxLayout,
    QWidget)

from labdesk.ui.widgets import (ChoiceBox, NumberEdit)

class Ui_TermForm(object):
    def setupUi(self, TermForm):
        if not TermForm.objectName():
            TermForm.setObjectName(u"TermForm")
        TermForm.resize(420, 560)
        self.page = QVBoxLayout(TermForm)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(0, 0, 0, 0)
        self.tabs = QTabWidget(TermForm)
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
        self.label_dictionary = QLabel(self.contents_1)
        self.label_dictionary.setObjectName(u"label_dictionary")
        self.label_dictionary.setText(u"Dictionary")
        self.label_dictionary.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_dictionary.setWordWrap(True)
        self.label_dictionary.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_dictionary, 0, 0, 1, 2)

        self.dictionary = ChoiceBox(self.contents_1)
        self.dictionary.setObjectName(u"dictionary")

        self.grid_1.addWidget(self.dictionary, 1, 0, 1, 2)

        self.label_name = QLabel(self.contents_1)
        self.label_name.setObjectName(u"label_name")
        self.label_name.setText(u"Name")
        self.label_name.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_name.setWordWrap(True)
        self.label_name.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_name, 3, 0, 1, 2)

        self.name = QLineEdit(self.contents_1)
        self.name.setObjectName(u"name")

        self.grid_1.addWidget(self.name, 4, 0, 1, 2)

        self.label_name_ru = QLabel(self.contents_1)
        self.label_name_ru.setObjectName(u"label_name_ru")
        self.label_name_ru.setText(u"Name in Russian")
        self.label_name_ru.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_name_ru.setWordWrap(True)
        self.label_name_ru.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_name_ru, 6, 0, 1, 2)

        self.name_ru = QLineEdit(self.contents_1)
        self.name_ru.setObjectName(u"name_ru")

        self.grid_1.addWidget(self.name_ru, 7, 0, 1, 2)

        self.label_name_en = QLabel(self.contents_1)
        self.label_name_en.setObjectName(u"label_name_en")
        self.label_name_en.setText(u"Name in English")
        self.label_name_en.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_name_en.setWordWrap(True)
        self.label_name_en.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_name_en, 9, 0, 1, 2)

        self.name_en = QLineEdit(self.contents_1)
        self.name_en.setObjectName(u"name_en")

        self.grid_1.addWidget(self.name_en, 10, 0, 1, 2)

        self.label_sign = QLabel(self.contents_1)
        self.label_sign.setObjectName(u"label_sign")
        self.label_sign.setText(u"Short sign")
        self.label_sign.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_sign.setWordWrap(True)
        self.label_sign.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_sign, 12, 0, 1, 1)

        self.label_code = QLabel(self.contents_1)
        self.label_code.setObjectName(u"label_code")
        self.label_code.setText(u"Code")
        self.label_code.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_code.setWordWrap(True)
        self.label_code.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_code, 12, 1, 1, 1)

        self.sign = QLineEdit(self.contents_1)
        self.sign.setObjectName(u"sign")

        self.grid_1.addWidget(self.sign, 13, 0, 1, 1)

        self.code = QLineEdit(self.contents_1)
        self.code.setObjectName(u"code")

        self.grid_1.addWidget(self.code, 13, 1, 1, 1)

        self.label_least = QLabel(self.contents_1)
        self.label_least.setObjectName(u"label_least")
        self.label_least.setText(u"Points from")
        self.label_least.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_least.setWordWrap(True)
        self.label_least.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_least, 15, 0, 1, 1)

        self.label_most = QLabel(self.contents_1)
        self.label_most.setObjectName(u"label_most")
        self.label_most.setText(u"Points to")
        self.label_most.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_most.setWordWrap(True)
        self.label_most.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_most, 15, 1, 1, 1)

        self.least = NumberEdit(self.contents_1)
        self.least.setObjectName(u"least")

        self.grid_1.addWidget(self.least, 16, 0, 1, 1)

        self.most = NumberEdit(self.contents_1)
        self.most.setObjectName(u"most")

        self.grid_1.addWidget(self.most, 16, 1, 1, 1)

        self.label_position = QLabel(self.contents_1)
        self.label_position.setObjectName(u"label_position")
        self.label_position.setText(u"Place in the list")
        self.label_position.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_position.setWordWrap(True)
        self.label_position.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_position, 18, 0, 1, 1)

        self.position = NumberEdit(self.contents_1)
        self.position.setObjectName(u"position")

        self.grid_1.addWidget(self.position, 19, 0, 1, 1)

        self.hidden = QCheckBox(self.contents_1)
        self.hidden.setObjectName(u"hidden")
        self.hidden.setText(u"Not offered any more")

        self.grid_1.addWidget(self.hidden, 22, 0, 1, 2)

        self.label_note = QLabel(self.contents_1)
        self.label_note.setObjectName(u"label_note")
        self.label_note.setText(u"Note")
        self.label_note.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_note.setWordWrap(True)
        self.label_note.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_note, 24, 0, 1, 2)

        self.note = QPlainTextEdit(self.contents_1)
        self.note.setObjectName(u"note")
        self.note.setMinimumSize(QSize(0, 72))
        self.note.setMaximumSize(QSize(16777215, 120))
        self.note.setTabChangesFocus(True)

        self.grid_1.addWidget(self.note, 25, 0, 1, 2)

        self.grid_1_end = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.grid_1.addItem(self.grid_1_end, 27, 0, 1, 1)

        self.grid_1.setColumnStretch(0, 1)
        self.grid_1.setColumnStretch(1, 1)
        self.tab_1.setWidget(self.contents_1)
        self.tabs.addTab(self.tab_1, "")

        self.page.addWidget(self.tabs)

#if QT_CONFIG(shortcut)
        self.label_dictionary.setBuddy(self.dictionary)
        self.label_name.setBuddy(self.name)
        self.label_name_ru.setBuddy(self.name_ru)
        self.label_name_en.setBuddy(self.name_en)
        self.label_sign.setBuddy(self.sign)
        self.label_code.setBuddy(self.code)
        self.label_least.setBuddy(self.least)
        self.label_most.setBuddy(self.most)
        self.label_position.setBuddy(self.position)
        self.label_note.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.tabs, self.dictionary)
        QWidget.setTabOrder(self.dictionary, self.name)
        QWidget.setTabOrder(self.name, self.name_ru)
        QWidget.setTabOrder(self.name_ru, self.name_en)
        QWidget.setTabOrder(self.name_en, self.sign)
        QWidget.setTabOrder(self.sign, self.code)
        QWidget.setTabOrder(self.code, self.least)
        QWidget.setTabOrder(self.least, self.most)
        QWidget.setTabOrder(self.most, self.position)
        QWidget.setTabOrder(self.position, self.hidden)
        QWidget.setTabOrder(self.hidden, self.note)

        self.retranslateUi(TermForm)

        QMetaObject.connectSlotsByName(TermForm)
    # setupUi

    def retranslateUi(self, TermForm):
        self.tabs.setTabText(self.tabs.indexOf(self.tab_1), QCoreApplication.translate("TermForm", u"Details", None))
        pass
    # retranslateUi

