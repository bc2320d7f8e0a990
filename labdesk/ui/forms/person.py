# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'person.ui'
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

from labdesk.ui.widgets import (ChoiceBox, DateEdit, PhoneEdit, PictureBox)

class Ui_PersonForm(object):
    def setupUi(self, PersonForm):
        if not PersonForm.objectName():
            PersonForm.setObjectName(u"PersonForm")
        PersonForm.resize(420, 560)
        self.page = QVBoxLayout(PersonForm)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(0, 0, 0, 0)
        self.tabs = QTabWidget(PersonForm)
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
        self.column_1 = QGridLayout()
        self.column_1.setObjectName(u"column_1")
        self.column_1.setVerticalSpacing(2)
        self.label_surname_latn = QLabel(self.contents_1)
        self.label_surname_latn.setObjectName(u"label_surname_latn")
        self.label_surname_latn.setText(u"Surname (Latin)")
        self.label_surname_latn.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_surname_latn.setWordWrap(True)
        self.label_surname_latn.setProperty(u"role", u"label")

        self.column_1.addWidget(self.label_surname_latn, 0, 0, 1, 1)

        self.surname_latn = QLineEdit(self.contents_1)
        self.surname_latn.setObjectName(u"surname_latn")

        self.column_1.addWidget(self.surname_latn, 1, 0, 1, 1)

        self.label_first_latn = QLabel(self.contents_1)
        self.label_first_latn.setObjectName(u"label_first_latn")
        self.label_first_latn.setText(u"First name (Latin)")
        self.label_first_latn.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_first_latn.setWordWrap(True)
        self.label_first_latn.setProperty(u"role", u"label")

        self.column_1.addWidget(self.label_first_latn, 3, 0, 1, 1)

        self.first_latn = QLineEdit(self.contents_1)
        self.first_latn.setObjectName(u"first_latn")

        self.column_1.addWidget(self.first_latn, 4, 0, 1, 1)

        self.label_patronymic_latn = QLabel(self.contents_1)
        self.label_patronymic_latn.setObjectName(u"label_patronymic_latn")
        self.label_patronymic_latn.setText(u"Patronymic (Latin)")
        self.label_patronymic_latn.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_patronymic_latn.setWordWrap(True)
        self.label_patronymic_latn.setProperty(u"role", u"label")

        self.column_1.addWidget(self.label_patronymic_latn, 6, 0, 1, 1)

        self.patronymic_latn = QLineEdit(self.contents_1)
        self.patronymic_latn.setObjectName(u"patronymic_latn")

        self.column_1.addWidget(self.patronymic_latn, 7, 0, 1, 1)


        self.grid_1.addLayout(self.column_1, 0, 0, 1, 1)

        self.column_2 = QGridLayout()
        self.column_2.setObjectName(u"column_2")
        self.column_2.setVerticalSpacing(2)
        self.label_surname_cyrl = QLabel(self.contents_1)
        self.label_surname_cyrl.setObjectName(u"label_surname_cyrl")
        self.label_surname_cyrl.setText(u"Surname (Cyrillic)")
        self.label_surname_cyrl.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_surname_cyrl.setWordWrap(True)
        self.label_surname_cyrl.setProperty(u"role", u"label")

        self.column_2.addWidget(self.label_surname_cyrl, 0, 0, 1, 1)

        self.surname_cyrl = QLineEdit(self.contents_1)
        self.surname_cyrl.setObjectName(u"surname_cyrl")

        self.column_2.addWidget(self.surname_cyrl, 1, 0, 1, 1)

        self.label_first_cyrl = QLabel(self.contents_1)
        self.label_first_cyrl.setObjectName(u"label_first_cyrl")
        self.label_first_cyrl.setText(u"First name (Cyrillic)")
        self.label_first_cyrl.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_first_cyrl.setWordWrap(True)
        self.label_first_cyrl.setProperty(u"role", u"label")

        self.column_2.addWidget(self.label_first_cyrl, 3, 0, 1, 1)

        self.first_cyrl = QLineEdit(self.contents_1)
        self.first_cyrl.setObjectName(u"first_cyrl")

        self.column_2.addWidget(self.first_cyrl, 4, 0, 1, 1)

        self.label_patronymic_cyrl = QLabel(self.contents_1)
        self.label_patronymic_cyrl.setObjectName(u"label_patronymic_cyrl")
        self.label_patronymic_cyrl.setText(u"Patronymic (Cyrillic)")
        self.label_patronymic_cyrl.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_patronymic_cyrl.setWordWrap(True)
        self.label_patronymic_cyrl.setProperty(u"role", u"label")

        self.column_2.addWidget(self.label_patronymic_cyrl, 6, 0, 1, 1)

        self.patronymic_cyrl = QLineEdit(self.contents_1)
        self.patronymic_cyrl.setObjectName(u"patronymic_cyrl")

        self.column_2.addWidget(self.patronymic_cyrl, 7, 0, 1, 1)


        self.grid_1.addLayout(self.column_2, 0, 1, 1, 1)

        self.latn_confirmed = QCheckBox(self.contents_1)
        self.latn_confirmed.setObjectName(u"latn_confirmed")
        self.latn_confirmed.setText(u"Latin spelling confirmed")

        self.grid_1.addWidget(self.latn_confirmed, 4, 0, 1, 2)

        self.cyrl_confirmed = QCheckBox(self.contents_1)
        self.cyrl_confirmed.setObjectName(u"cyrl_confirmed")
        self.cyrl_confirmed.setText(u"Cyrillic spelling confirmed")

        self.grid_1.addWidget(self.cyrl_confirmed, 7, 0, 1, 2)

        self.label_born = QLabel(self.contents_1)
        self.label_born.setObjectName(u"label_born")
        self.label_born.setText(u"Date of birth")
        self.label_born.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_born.setWordWrap(True)
        self.label_born.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_born, 9, 0, 1, 1)

        self.born = DateEdit(self.contents_1)
        self.born.setObjectName(u"born")

        self.grid_1.addWidget(self.born, 10, 0, 1, 1)

        self.label_sex = QLabel(self.contents_1)
        self.label_sex.setObjectName(u"label_sex")
        self.label_sex.setText(u"Sex")
        self.label_sex.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_sex.setWordWrap(True)
        self.label_sex.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_sex, 9, 1, 1, 1)

        self.sex = ChoiceBox(self.contents_1)
        self.sex.setObjectName(u"sex")

        self.grid_1.addWidget(self.sex, 10, 1, 1, 1)

        self.label_phone = QLabel(self.contents_1)
        self.label_phone.setObjectName(u"label_phone")
        self.label_phone.setText(u"Phone")
        self.label_phone.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_phone.setWordWrap(True)
        self.label_phone.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_phone, 12, 0, 1, 1)

        self.phone = PhoneEdit(self.contents_1)
        self.phone.setObjectName(u"phone")

        self.grid_1.addWidget(self.phone, 13, 0, 1, 1)

        self.label_email = QLabel(self.contents_1)
        self.label_email.setObjectName(u"label_email")
        self.label_email.setText(u"E-mail")
        self.label_email.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_email.setWordWrap(True)
        self.label_email.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_email, 12, 1, 1, 1)

        self.email = QLineEdit(self.contents_1)
        self.email.setObjectName(u"email")

        self.grid_1.addWidget(self.email, 13, 1, 1, 1)

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

        self.grid_1_end = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.grid_1.addItem(self.grid_1_end, 18, 0, 1, 1)

        self.grid_1.setColumnStretch(0, 1)
        self.grid_1.setColumnStretch(1, 1)
        self.tab_1.setWidget(self.contents_1)
        self.tabs.addTab(self.tab_1, "")
        self.tab_2 = QScrollArea()
        self.tab_2.setObjectName(u"tab_2")
        self.tab_2.setFrameShape(QFrame.Shape.NoFrame)
        self.tab_2.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.tab_2.setWidgetResizable(True)
        self.contents_2 = QWidget()
        self.contents_2.setObjectName(u"contents_2")
        self.contents_2.setGeometry(QRect(0, 0, 412, 520))
        self.contents_2.setProperty(u"role", u"plain")
        self.grid_2 = QGridLayout(self.contents_2)
        self.grid_2.setObjectName(u"grid_2")
        self.grid_2.setHorizontalSpacing(16)
        self.grid_2.setVerticalSpacing(2)
        self.grid_2.setContentsMargins(8, 0, 8, 8)
        self.label_jshshir = QLabel(self.contents_2)
        self.label_jshshir.setObjectName(u"label_jshshir")
        self.label_jshshir.setText(u"JSHSHIR")
        self.label_jshshir.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_jshshir.setWordWrap(True)
        self.label_jshshir.setProperty(u"role", u"label")

        self.grid_2.addWidget(self.label_jshshir, 0, 0, 1, 1)

        self.jshshir = QLineEdit(self.contents_2)
        self.jshshir.setObjectName(u"jshshir")

        self.grid_2.addWidget(self.jshshir, 1, 0, 1, 1)

        self.label_passport = QLabel(self.contents_2)
        self.label_passport.setObjectName(u"label_passport")
        self.label_passport.setText(u"Passport series and number")
        self.label_passport.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_passport.setWordWrap(True)
        self.label_passport.setProperty(u"role", u"label")

        self.grid_2.addWidget(self.label_passport, 0, 1, 1, 1)

        self.passport = QLineEdit(self.contents_2)
        self.passport.setObjectName(u"passport")

        self.grid_2.addWidget(self.passport, 1, 1, 1, 1)

        self.label_photo = QLabel(self.contents_2)
        self.label_photo.setObjectName(u"label_photo")
        self.label_photo.setText(u"Photo")
        self.label_photo.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_photo.setWordWrap(True)
        self.label_photo.setProperty(u"role", u"label")

        self.grid_2.addWidget(self.label_photo, 3, 0, 1, 2)

        self.photo = PictureBox(self.contents_2)
        self.photo.setObjectName(u"photo")
        self.photo.setMinimumSize(QSize(128, 144))

        self.grid_2.addWidget(self.photo, 4, 0, 1, 2, Qt.AlignmentFlag.AlignLeft)

        self.label_note = QLabel(self.contents_2)
        self.label_note.setObjectName(u"label_note")
        self.label_note.setText(u"Note")
        self.label_note.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_note.setWordWrap(True)
        self.label_note.setProperty(u"role", u"label")

        self.grid_2.addWidget(self.label_note, 6, 0, 1, 2)

        self.note = QPlainTextEdit(self.contents_2)
        self.note.setObjectName(u"note")
        self.note.setMinimumSize(QSize(0, 72))
        self.note.setMaximumSize(QSize(16777215, 120))
        self.note.setTabChangesFocus(True)

        self.grid_2.addWidget(self.note, 7, 0, 1, 2)

        self.grid_2_end = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.grid_2.addItem(self.grid_2_end, 9, 0, 1, 1)

        self.grid_2.setColumnStretch(0, 1)
        self.grid_2.setColumnStretch(1, 1)
        self.tab_2.setWidget(self.contents_2)
        self.tabs.addTab(self.tab_2, "")

        self.page.addWidget(self.tabs)

#if QT_CONFIG(shortcut)
        self.label_surname_latn.setBuddy(self.surname_latn)
        self.label_first_latn.setBuddy(self.first_latn)
        self.label_patronymic_latn.setBuddy(self.patronymic_latn)
        self.label_surname_cyrl.setBuddy(self.surname_cyrl)
        self.label_first_cyrl.setBuddy(self.first_cyrl)
        self.label_patronymic_cyrl.setBuddy(self.patronymic_cyrl)
        self.label_born.setBuddy(self.born)
        self.label_sex.setBuddy(self.sex)
        self.label_phone.setBuddy(self.phone)
        self.label_email.setBuddy(self.email)
        self.label_address.setBuddy(self.address)
        self.label_jshshir.setBuddy(self.jshshir)
        self.label_passport.setBuddy(self.passport)
        self.label_note.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.tabs, self.surname_latn)
        QWidget.setTabOrder(self.surname_latn, self.first_latn)
        QWidget.setTabOrder(self.first_latn, self.patronymic_latn)
        QWidget.setTabOrder(self.patronymic_latn, self.surname_cyrl)
        QWidget.setTabOrder(self.surname_cyrl, self.first_cyrl)
        QWidget.setTabOrder(self.first_cyrl, self.patronymic_cyrl)
        QWidget.setTabOrder(self.patronymic_cyrl, self.latn_confirmed)
        QWidget.setTabOrder(self.latn_confirmed, self.cyrl_confirmed)
        QWidget.setTabOrder(self.cyrl_confirmed, self.born)
        QWidget.setTabOrder(self.born, self.sex)
        QWidget.setTabOrder(self.sex, self.phone)
        QWidget.setTabOrder(self.phone, self.email)
        QWidget.setTabOrder(self.email, self.address)
        QWidget.setTabOrder(self.address, self.jshshir)
        QWidget.setTabOrder(self.jshshir, self.passport)
        QWidget.setTabOrder(self.passport, self.photo)
        QWidget.setTabOrder(self.photo, self.note)

        self.retranslateUi(PersonForm)

        QMetaObject.connectSlotsByName(PersonForm)
    # setupUi

    def retranslateUi(self, PersonForm):
        self.tabs.setTabText(self.tabs.indexOf(self.tab_1), QCoreApplication.translate("PersonForm", u"Person", None))
        self.tabs.setTabText(self.tabs.indexOf(self.tab_2), QCoreApplication.translate("PersonForm", u"Documents", None))
        pass
    # retranslateUi

