# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'absence.ui'
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

class Ui_AbsenceForm(object):
    def setupUi(self, AbsenceForm):
        if not AbsenceForm.objectName():
            AbsenceForm.setObjectName(u"AbsenceForm")
        AbsenceForm.resize(420, 560)
        self.page = QVBoxLayout(AbsenceForm)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(0, 0, 0, 0)
        self.tabs = QTabWidget(AbsenceForm)
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
        self.label_person = QLabel(self.contents_1)
        self.label_person.setObjectName(u"label_person")
        self.label_person.setText(u"Person")
        self.label_person.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_person.setWordWrap(True)
        self.label_person.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_person, 0, 0, 1, 2)

        self.person = Lookup(self.contents_1)
        self.person.setObjectName(u"person")

        self.grid_1.addWidget(self.person, 1, 0, 1, 2)

        self.label_starts = QLabel(self.contents_1)
        self.label_starts.setObjectName(u"label_starts")
        self.label_starts.setText(u"First day")
        self.label_starts.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_starts.setWordWrap(True)
        self.label_starts.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_starts, 3, 0, 1, 1)

        self.starts = DateEdit(self.contents_1)
        self.starts.setObjectName(u"starts")

        self.grid_1.addWidget(self.starts, 4, 0, 1, 1)

        self.label_ends = QLabel(self.contents_1)
        self.label_ends.setObjectName(u"label_ends")
        self.label_ends.setText(u"Last day")
        self.label_ends.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_ends.setWordWrap(True)
        self.label_ends.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_ends, 3, 1, 1, 1)

        self.ends = DateEdit(self.contents_1)
        self.ends.setObjectName(u"ends")

        self.grid_1.addWidget(self.ends, 4, 1, 1, 1)

        self.label_reason = QLabel(self.contents_1)
        self.label_reason.setObjectName(u"label_reason")
        self.label_reason.setText(u"Reason")
        self.label_reason.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_reason.setWordWrap(True)
        self.label_reason.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_reason, 6, 0, 1, 2)

        self.reason = ChoiceBox(self.contents_1)
        self.reason.setObjectName(u"reason")

        self.grid_1.addWidget(self.reason, 7, 0, 1, 2)

        self.label_document = QLabel(self.contents_1)
        self.label_document.setObjectName(u"label_document")
        self.label_document.setText(u"Document")
        self.label_document.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_document.setWordWrap(True)
        self.label_document.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_document, 9, 0, 1, 1)

        self.document = QLineEdit(self.contents_1)
        self.document.setObjectName(u"document")

        self.grid_1.addWidget(self.document, 10, 0, 1, 1)

        self.label_announced = QLabel(self.contents_1)
        self.label_announced.setObjectName(u"label_announced")
        self.label_announced.setText(u"Announced on")
        self.label_announced.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_announced.setWordWrap(True)
        self.label_announced.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_announced, 9, 1, 1, 1)

        self.announced = DateEdit(self.contents_1)
        self.announced.setObjectName(u"announced")

        self.grid_1.addWidget(self.announced, 10, 1, 1, 1)

        self.label_made_up = QLabel(self.contents_1)
        self.label_made_up.setObjectName(u"label_made_up")
        self.label_made_up.setText(u"To be made up on")
        self.label_made_up.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_made_up.setWordWrap(True)
        self.label_made_up.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_made_up, 12, 0, 1, 2)

        self.made_up = DateEdit(self.contents_1)
        self.made_up.setObjectName(u"made_up")

        self.grid_1.addWidget(self.made_up, 13, 0, 1, 2)

        self.label_note = QLabel(self.contents_1)
        self.label_note.setObjectName(u"label_note")
        self.label_note.setText(u"Note")
        self.label_note.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_note.setWordWrap(True)
        self.label_note.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_note, 15, 0, 1, 2)

        self.note = QPlainTextEdit(self.contents_1)
        self.note.setObjectName(u"note")
        self.note.setMinimumSize(QSize(0, 72))
        self.note.setMaximumSize(QSize(16777215, 120))
        self.note.setTabChangesFocus(True)

        self.grid_1.addWidget(self.note, 16, 0, 1, 2)

        self.grid_1_end = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.grid_1.addItem(self.grid_1_end, 18, 0, 1, 1)

        self.grid_1.setColumnStretch(0, 1)
        self.grid_1.setColumnStretch(1, 1)
        self.tab_1.setWidget(self.contents_1)
        self.tabs.addTab(self.tab_1, "")

        self.page.addWidget(self.tabs)

#if QT_CONFIG(shortcut)
        self.label_person.setBuddy(self.person)
        self.label_starts.setBuddy(self.starts)
        self.label_ends.setBuddy(self.ends)
        self.label_reason.setBuddy(self.reason)
        self.label_document.setBuddy(self.document)
        self.label_announced.setBuddy(self.announced)
        self.label_made_up.setBuddy(self.made_up)
        self.label_note.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.tabs, self.person)
        QWidget.setTabOrder(self.person, self.starts)
        QWidget.setTabOrder(self.starts, self.ends)
        QWidget.setTabOrder(self.ends, self.reason)
        QWidget.setTabOrder(self.reason, self.document)
        QWidget.setTabOrder(self.document, self.announced)
        QWidget.setTabOrder(self.announced, self.made_up)
        QWidget.setTabOrder(self.made_up, self.note)

        self.retranslateUi(AbsenceForm)

        QMetaObject.connectSlotsByName(AbsenceForm)
    # setupUi

    def retranslateUi(self, AbsenceForm):
        self.tabs.setTabText(self.tabs.indexOf(self.tab_1), QCoreApplication.translate("AbsenceForm", u"Details", None))
        pass
    # retranslateUi

