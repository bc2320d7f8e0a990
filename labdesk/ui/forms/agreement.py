# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'agreement.ui'
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

from labdesk.ui.widgets import (ChoiceBox, DateEdit, Lookup)

class Ui_AgreementForm(object):
    def setupUi(self, AgreementForm):
        if not AgreementForm.objectName():
            AgreementForm.setObjectName(u"AgreementForm")
        AgreementForm.resize(420, 560)
        self.page = QVBoxLayout(AgreementForm)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(0, 0, 0, 0)
        self.tabs = QTabWidget(AgreementForm)
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
        self.label_number = QLabel(self.contents_1)
        self.label_number.setObjectName(u"label_number")
        self.label_number.setText(u"Agreement number")
        self.label_number.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_number.setWordWrap(True)
        self.label_number.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_number, 0, 0, 1, 1)

        self.number = QLineEdit(self.contents_1)
        self.number.setObjectName(u"number")

        self.grid_1.addWidget(self.number, 1, 0, 1, 1)

        self.label_signed = QLabel(self.contents_1)
        self.label_signed.setObjectName(u"label_signed")
        self.label_signed.setText(u"Signed on")
        self.label_signed.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_signed.setWordWrap(True)
        self.label_signed.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_signed, 0, 1, 1, 1)

        self.signed = DateEdit(self.contents_1)
        self.signed.setObjectName(u"signed")

        self.grid_1.addWidget(self.signed, 1, 1, 1, 1)

        self.label_partner = QLabel(self.contents_1)
        self.label_partner.setObjectName(u"label_partner")
        self.label_partner.setText(u"Partner organisation")
        self.label_partner.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_partner.setWordWrap(True)
        self.label_partner.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_partner, 3, 0, 1, 2)

        self.partner = Lookup(self.contents_1)
        self.partner.setObjectName(u"partner")

        self.grid_1.addWidget(self.partner, 4, 0, 1, 2)

        self.label_subject = QLabel(self.contents_1)
        self.label_subject.setObjectName(u"label_subject")
        self.label_subject.setText(u"Subject of the agreement")
        self.label_subject.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_subject.setWordWrap(True)
        self.label_subject.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_subject, 6, 0, 1, 2)

        self.subject = QLineEdit(self.contents_1)
        self.subject.setObjectName(u"subject")

        self.grid_1.addWidget(self.subject, 7, 0, 1, 2)

        self.group_1 = QLabel(self.contents_1)
        self.group_1.setObjectName(u"group_1")
        self.group_1.setProperty(u"role", u"heading")

        self.grid_1.addWidget(self.group_1, 9, 0, 1, 2)

        self.label_starts = QLabel(self.contents_1)
        self.label_starts.setObjectName(u"label_starts")
        self.label_starts.setText(u"In force from")
        self.label_starts.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_starts.setWordWrap(True)
        self.label_starts.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_starts, 12, 0, 1, 1)

        self.starts = DateEdit(self.contents_1)
        self.starts.setObjectName(u"starts")

        self.grid_1.addWidget(self.starts, 13, 0, 1, 1)

        self.label_ends = QLabel(self.contents_1)
        self.label_ends.setObjectName(u"label_ends")
        self.label_ends.setText(u"In force until")
        self.label_ends.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_ends.setWordWrap(True)
        self.label_ends.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_ends, 12, 1, 1, 1)

        self.ends = DateEdit(self.contents_1)
        self.ends.setObjectName(u"ends")

        self.grid_1.addWidget(self.ends, 13, 1, 1, 1)

        self.label_state = QLabel(self.contents_1)
        self.label_state.setObjectName(u"label_state")
        self.label_state.setText(u"Status")
        self.label_state.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_state.setWordWrap(True)
        self.label_state.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_state, 15, 0, 1, 1)

        self.state = ChoiceBox(self.contents_1)
        self.state.setObjectName(u"state")

        self.grid_1.addWidget(self.state, 16, 0, 1, 1)

        self.label_responsible = QLabel(self.contents_1)
        self.label_responsible.setObjectName(u"label_responsible")
        self.label_responsible.setText(u"Responsible person")
        self.label_responsible.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_responsible.setWordWrap(True)
        self.label_responsible.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_responsible, 18, 0, 1, 2)

        self.responsible = Lookup(self.contents_1)
        self.responsible.setObjectName(u"responsible")

        self.grid_1.addWidget(self.responsible, 19, 0, 1, 2)

        self.label_note = QLabel(self.contents_1)
        self.label_note.setObjectName(u"label_note")
        self.label_note.setText(u"Note")
        self.label_note.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_note.setWordWrap(True)
        self.label_note.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_note, 21, 0, 1, 2)

        self.note = QPlainTextEdit(self.contents_1)
        self.note.setObjectName(u"note")
        self.note.setMinimumSize(QSize(0, 72))
        self.note.setMaximumSize(QSize(16777215, 120))
        self.note.setTabChangesFocus(True)

        self.grid_1.addWidget(self.note, 22, 0, 1, 2)

        self.grid_1_end = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.grid_1.addItem(self.grid_1_end, 24, 0, 1, 1)

        self.grid_1.setColumnStretch(0, 1)
        self.grid_1.setColumnStretch(1, 1)
        self.tab_1.setWidget(self.contents_1)
        self.tabs.addTab(self.tab_1, "")

        self.page.addWidget(self.tabs)

#if QT_CONFIG(shortcut)
        self.label_number.setBuddy(self.number)
        self.label_signed.setBuddy(self.signed)
        self.label_partner.setBuddy(self.partner)
        self.label_subject.setBuddy(self.subject)
        self.label_starts.setBuddy(self.starts)
        self.label_ends.setBuddy(self.ends)
        self.label_state.setBuddy(self.state)
        self.label_responsible.setBuddy(self.responsible)
        self.label_note.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.tabs, self.number)
        QWidget.setTabOrder(self.number, self.signed)
        QWidget.setTabOrder(self.signed, self.partner)
        QWidget.setTabOrder(self.partner, self.subject)
        QWidget.setTabOrder(self.subject, self.starts)
        QWidget.setTabOrder(self.starts, self.ends)
        QWidget.setTabOrder(self.ends, self.state)
        QWidget.setTabOrder(self.state, self.responsible)
        QWidget.setTabOrder(self.responsible, self.note)

        self.retranslateUi(AgreementForm)

        QMetaObject.connectSlotsByName(AgreementForm)
    # setupUi

    def retranslateUi(self, AgreementForm):
        self.group_1.setText(QCoreApplication.translate("AgreementForm", u"In force", None))
        self.tabs.setTabText(self.tabs.indexOf(self.tab_1), QCoreApplication.translate("AgreementForm", u"Details", None))
        pass
    # retranslateUi

