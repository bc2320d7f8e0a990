# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'organisation.ui'
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

from labdesk.ui.widgets import (ChoiceBox, Lookup, PhoneEdit)

class Ui_OrganisationForm(object):
    def setupUi(self, OrganisationForm):
        if not OrganisationForm.objectName():
            OrganisationForm.setObjectName(u"OrganisationForm")
        OrganisationForm.resize(420, 560)
        self.page = QVBoxLayout(OrganisationForm)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(0, 0, 0, 0)
        self.tabs = QTabWidget(OrganisationForm)
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
        self.label_name = QLabel(self.contents_1)
        self.label_name.setObjectName(u"label_name")
        self.label_name.setText(u"Name")
        self.label_name.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_name.setWordWrap(True)
        self.label_name.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_name, 0, 0, 1, 2)

        self.name = QLineEdit(self.contents_1)
        self.name.setObjectName(u"name")

        self.grid_1.addWidget(self.name, 1, 0, 1, 2)

        self.label_short_name = QLabel(self.contents_1)
        self.label_short_name.setObjectName(u"label_short_name")
        self.label_short_name.setText(u"Short name")
        self.label_short_name.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_short_name.setWordWrap(True)
        self.label_short_name.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_short_name, 3, 0, 1, 1)

        self.short_name = QLineEdit(self.contents_1)
        self.short_name.setObjectName(u"short_name")

        self.grid_1.addWidget(self.short_name, 4, 0, 1, 1)

        self.label_stir = QLabel(self.contents_1)
        self.label_stir.setObjectName(u"label_stir")
        self.label_stir.setText(u"STIR")
        self.label_stir.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_stir.setWordWrap(True)
        self.label_stir.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_stir, 3, 1, 1, 1)

        self.stir = QLineEdit(self.contents_1)
        self.stir.setObjectName(u"stir")

        self.grid_1.addWidget(self.stir, 4, 1, 1, 1)

        self.label_sort = QLabel(self.contents_1)
        self.label_sort.setObjectName(u"label_sort")
        self.label_sort.setText(u"Kind of organisation")
        self.label_sort.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_sort.setWordWrap(True)
        self.label_sort.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_sort, 6, 0, 1, 2)

        self.sort = ChoiceBox(self.contents_1)
        self.sort.setObjectName(u"sort")

        self.grid_1.addWidget(self.sort, 7, 0, 1, 2)

        self.group_1 = QLabel(self.contents_1)
        self.group_1.setObjectName(u"group_1")
        self.group_1.setProperty(u"role", u"heading")

        self.grid_1.addWidget(self.group_1, 9, 0, 1, 2)

        self.label_region = QLabel(self.contents_1)
        self.label_region.setObjectName(u"label_region")
        self.label_region.setText(u"Region")
        self.label_region.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_region.setWordWrap(True)
        self.label_region.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_region, 12, 0, 1, 1)

        self.region = ChoiceBox(self.contents_1)
        self.region.setObjectName(u"region")

        self.grid_1.addWidget(self.region, 13, 0, 1, 1)

        self.label_district = QLabel(self.contents_1)
        self.label_district.setObjectName(u"label_district")
        self.label_district.setText(u"District")
        self.label_district.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_district.setWordWrap(True)
        self.label_district.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_district, 12, 1, 1, 1)

        self.district = QLineEdit(self.contents_1)
        self.district.setObjectName(u"district")

        self.grid_1.addWidget(self.district, 13, 1, 1, 1)

        self.label_address = QLabel(self.contents_1)
        self.label_address.setObjectName(u"label_address")
        self.label_address.setText(u"Address")
        self.label_address.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_address.setWordWrap(True)
        self.label_address.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_address, 15, 0, 1, 2)

        self.address = QLineEdit(self.contents_1)
        self.address.setObjectName(u"address")

        self.grid_1.addWidget(self.address, 16, 0, 1, 2)

        self.label_phone = QLabel(self.contents_1)
        self.label_phone.setObjectName(u"label_phone")
        self.label_phone.setText(u"Phone")
        self.label_phone.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_phone.setWordWrap(True)
        self.label_phone.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_phone, 18, 0, 1, 1)

        self.phone = PhoneEdit(self.contents_1)
        self.phone.setObjectName(u"phone")

        self.grid_1.addWidget(self.phone, 19, 0, 1, 1)

        self.label_email = QLabel(self.contents_1)
        self.label_email.setObjectName(u"label_email")
        self.label_email.setText(u"E-mail")
        self.label_email.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_email.setWordWrap(True)
        self.label_email.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_email, 18, 1, 1, 1)

        self.email = QLineEdit(self.contents_1)
        self.email.setObjectName(u"email")

        self.grid_1.addWidget(self.email, 19, 1, 1, 1)

        self.group_2 = QLabel(self.contents_1)
        self.group_2.setObjectName(u"group_2")
        self.group_2.setProperty(u"role", u"heading")

        self.grid_1.addWidget(self.group_2, 21, 0, 1, 2)

        self.label_head = QLabel(self.contents_1)
        self.label_head.setObjectName(u"label_head")
        self.label_head.setText(u"Head")
        self.label_head.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_head.setWordWrap(True)
        self.label_head.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_head, 24, 0, 1, 2)

        self.head = Lookup(self.contents_1)
        self.head.setObjectName(u"head")

        self.grid_1.addWidget(self.head, 25, 0, 1, 2)

        self.label_head_position = QLabel(self.contents_1)
        self.label_head_position.setObjectName(u"label_head_position")
        self.label_head_position.setText(u"Position of the head")
        self.label_head_position.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_head_position.setWordWrap(True)
        self.label_head_position.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_head_position, 27, 0, 1, 2)

        self.head_position = QLineEdit(self.contents_1)
        self.head_position.setObjectName(u"head_position")

        self.grid_1.addWidget(self.head_position, 28, 0, 1, 2)

        self.group_3 = QLabel(self.contents_1)
        self.group_3.setObjectName(u"group_3")
        self.group_3.setProperty(u"role", u"heading")

        self.grid_1.addWidget(self.group_3, 30, 0, 1, 2)

        self.label_name_cyrl = QLabel(self.contents_1)
        self.label_name_cyrl.setObjectName(u"label_name_cyrl")
        self.label_name_cyrl.setText(u"Name in Cyrillic")
        self.label_name_cyrl.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_name_cyrl.setWordWrap(True)
        self.label_name_cyrl.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_name_cyrl, 33, 0, 1, 2)

        self.name_cyrl = QLineEdit(self.contents_1)
        self.name_cyrl.setObjectName(u"name_cyrl")

        self.grid_1.addWidget(self.name_cyrl, 34, 0, 1, 2)

        self.label_name_ru = QLabel(self.contents_1)
        self.label_name_ru.setObjectName(u"label_name_ru")
        self.label_name_ru.setText(u"Name in Russian")
        self.label_name_ru.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_name_ru.setWordWrap(True)
        self.label_name_ru.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_name_ru, 36, 0, 1, 2)

        self.name_ru = QLineEdit(self.contents_1)
        self.name_ru.setObjectName(u"name_ru")

        self.grid_1.addWidget(self.name_ru, 37, 0, 1, 2)

        self.label_soato = QLabel(self.contents_1)
        self.label_soato.setObjectName(u"label_soato")
        self.label_soato.setText(u"SOATO")
        self.label_soato.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_soato.setWordWrap(True)
        self.label_soato.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_soato, 39, 0, 1, 1)

        self.soato = QLineEdit(self.contents_1)
        self.soato.setObjectName(u"soato")

        self.grid_1.addWidget(self.soato, 40, 0, 1, 1)

        self.label_note = QLabel(self.contents_1)
        self.label_note.setObjectName(u"label_note")
        self.label_note.setText(u"Note")
        self.label_note.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_note.setWordWrap(True)
        self.label_note.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_note, 42, 0, 1, 2)

        self.note = QPlainTextEdit(self.contents_1)
        self.note.setObjectName(u"note")
        self.note.setMinimumSize(QSize(0, 72))
        self.note.setMaximumSize(QSize(16777215, 120))
        self.note.setTabChangesFocus(True)

        self.grid_1.addWidget(self.note, 43, 0, 1, 2)

        self.grid_1_end = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.grid_1.addItem(self.grid_1_end, 45, 0, 1, 1)

        self.grid_1.setColumnStretch(0, 1)
        self.grid_1.setColumnStretch(1, 1)
        self.tab_1.setWidget(self.contents_1)
        self.tabs.addTab(self.tab_1, "")

        self.page.addWidget(self.tabs)

#if QT_CONFIG(shortcut)
        self.label_name.setBuddy(self.name)
        self.label_short_name.setBuddy(self.short_name)
        self.label_stir.setBuddy(self.stir)
        self.label_sort.setBuddy(self.sort)
        self.label_region.setBuddy(self.region)
        self.label_district.setBuddy(self.district)
        self.label_address.setBuddy(self.address)
        self.label_phone.setBuddy(self.phone)
        self.label_email.setBuddy(self.email)
        self.label_head.setBuddy(self.head)
        self.label_head_position.setBuddy(self.head_position)
        self.label_name_cyrl.setBuddy(self.name_cyrl)
        self.label_name_ru.setBuddy(self.name_ru)
        self.label_soato.setBuddy(self.soato)
        self.label_note.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.tabs, self.name)
        QWidget.setTabOrder(self.name, self.short_name)
        QWidget.setTabOrder(self.short_name, self.stir)
        QWidget.setTabOrder(self.stir, self.sort)
        QWidget.setTabOrder(self.sort, self.region)
        QWidget.setTabOrder(self.region, self.district)
        QWidget.setTabOrder(self.district, self.address)
        QWidget.setTabOrder(self.address, self.phone)
        QWidget.setTabOrder(self.phone, self.email)
        QWidget.setTabOrder(self.email, self.head)
        QWidget.setTabOrder(self.head, self.head_position)
        QWidget.setTabOrder(self.head_position, self.name_cyrl)
        QWidget.setTabOrder(self.name_cyrl, self.name_ru)
        QWidget.setTabOrder(self.name_ru, self.soato)
        QWidget.setTabOrder(self.soato, self.note)

        self.retranslateUi(OrganisationForm)

        QMetaObject.connectSlotsByName(OrganisationForm)
    # setupUi

    def retranslateUi(self, OrganisationForm):
        self.group_1.setText(QCoreApplication.translate("OrganisationForm", u"Address and contacts", None))
        self.group_2.setText(QCoreApplication.translate("OrganisationForm", u"Head", None))
        self.group_3.setText(QCoreApplication.translate("OrganisationForm", u"Names and codes", None))
        self.tabs.setTabText(self.tabs.indexOf(self.tab_1), QCoreApplication.translate("OrganisationForm", u"Details", None))
        pass
    # retranslateUi

