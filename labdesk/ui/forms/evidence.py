# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'evidence.ui'
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

from labdesk.ui.widgets import (ChoiceBox, DateEdit, Lookup, NumberEdit)

class Ui_EvidenceForm(object):
    def setupUi(self, EvidenceForm):
        if not EvidenceForm.objectName():
            EvidenceForm.setObjectName(u"EvidenceForm")
        EvidenceForm.resize(420, 560)
        self.page = QVBoxLayout(EvidenceForm)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(0, 0, 0, 0)
        self.tabs = QTabWidget(EvidenceForm)
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
        self.label_talent = QLabel(self.contents_1)
        self.label_talent.setObjectName(u"label_talent")
        self.label_talent.setText(u"Talent record")
        self.label_talent.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_talent.setWordWrap(True)
        self.label_talent.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_talent, 0, 0, 1, 2)

        self.talent = Lookup(self.contents_1)
        self.talent.setObjectName(u"talent")

        self.grid_1.addWidget(self.talent, 1, 0, 1, 2)

        self.label_seen = QLabel(self.contents_1)
        self.label_seen.setObjectName(u"label_seen")
        self.label_seen.setText(u"Date")
        self.label_seen.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_seen.setWordWrap(True)
        self.label_seen.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_seen, 3, 0, 1, 1)

        self.seen = DateEdit(self.contents_1)
        self.seen.setObjectName(u"seen")

        self.grid_1.addWidget(self.seen, 4, 0, 1, 1)

        self.label_sort = QLabel(self.contents_1)
        self.label_sort.setObjectName(u"label_sort")
        self.label_sort.setText(u"Kind of evidence")
        self.label_sort.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_sort.setWordWrap(True)
        self.label_sort.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_sort, 3, 1, 1, 1)

        self.sort = ChoiceBox(self.contents_1)
        self.sort.setObjectName(u"sort")

        self.grid_1.addWidget(self.sort, 4, 1, 1, 1)

        self.label_indicator = QLabel(self.contents_1)
        self.label_indicator.setObjectName(u"label_indicator")
        self.label_indicator.setText(u"Indicator")
        self.label_indicator.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_indicator.setWordWrap(True)
        self.label_indicator.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_indicator, 6, 0, 1, 2)

        self.indicator = QLineEdit(self.contents_1)
        self.indicator.setObjectName(u"indicator")

        self.grid_1.addWidget(self.indicator, 7, 0, 1, 2)

        self.label_source = QLabel(self.contents_1)
        self.label_source.setObjectName(u"label_source")
        self.label_source.setText(u"Source")
        self.label_source.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_source.setWordWrap(True)
        self.label_source.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_source, 9, 0, 1, 2)

        self.source = QLineEdit(self.contents_1)
        self.source.setObjectName(u"source")

        self.grid_1.addWidget(self.source, 10, 0, 1, 2)

        self.label_level = QLabel(self.contents_1)
        self.label_level.setObjectName(u"label_level")
        self.label_level.setText(u"Level")
        self.label_level.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_level.setWordWrap(True)
        self.label_level.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_level, 12, 0, 1, 1)

        self.level = ChoiceBox(self.contents_1)
        self.level.setObjectName(u"level")

        self.grid_1.addWidget(self.level, 13, 0, 1, 1)

        self.label_strength = QLabel(self.contents_1)
        self.label_strength.setObjectName(u"label_strength")
        self.label_strength.setText(u"Strength (1-5)")
        self.label_strength.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_strength.setWordWrap(True)
        self.label_strength.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_strength, 12, 1, 1, 1)

        self.strength = NumberEdit(self.contents_1)
        self.strength.setObjectName(u"strength")

        self.grid_1.addWidget(self.strength, 13, 1, 1, 1)

        self.label_observer = QLabel(self.contents_1)
        self.label_observer.setObjectName(u"label_observer")
        self.label_observer.setText(u"Observer")
        self.label_observer.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_observer.setWordWrap(True)
        self.label_observer.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_observer, 15, 0, 1, 2)

        self.observer = Lookup(self.contents_1)
        self.observer.setObjectName(u"observer")

        self.grid_1.addWidget(self.observer, 16, 0, 1, 2)

        self.label_note = QLabel(self.contents_1)
        self.label_note.setObjectName(u"label_note")
        self.label_note.setText(u"Note")
        self.label_note.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_note.setWordWrap(True)
        self.label_note.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_note, 18, 0, 1, 2)

        self.note = QPlainTextEdit(self.contents_1)
        self.note.setObjectName(u"note")
        self.note.setMinimumSize(QSize(0, 72))
        self.note.setMaximumSize(QSize(16777215, 120))
        self.note.setTabChangesFocus(True)

        self.grid_1.addWidget(self.note, 19, 0, 1, 2)

        self.grid_1_end = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.grid_1.addItem(self.grid_1_end, 21, 0, 1, 1)

        self.grid_1.setColumnStretch(0, 1)
        self.grid_1.setColumnStretch(1, 1)
        self.tab_1.setWidget(self.contents_1)
        self.tabs.addTab(self.tab_1, "")

        self.page.addWidget(self.tabs)

#if QT_CONFIG(shortcut)
        self.label_talent.setBuddy(self.talent)
        self.label_seen.setBuddy(self.seen)
        self.label_sort.setBuddy(self.sort)
        self.label_indicator.setBuddy(self.indicator)
        self.label_source.setBuddy(self.source)
        self.label_level.setBuddy(self.level)
        self.label_strength.setBuddy(self.strength)
        self.label_observer.setBuddy(self.observer)
        self.label_note.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.tabs, self.talent)
        QWidget.setTabOrder(self.talent, self.seen)
        QWidget.setTabOrder(self.seen, self.sort)
        QWidget.setTabOrder(self.sort, self.indicator)
        QWidget.setTabOrder(self.indicator, self.source)
        QWidget.setTabOrder(self.source, self.level)
        QWidget.setTabOrder(self.level, self.strength)
        QWidget.setTabOrder(self.strength, self.observer)
        QWidget.setTabOrder(self.observer, self.note)

        self.retranslateUi(EvidenceForm)

        QMetaObject.connectSlotsByName(EvidenceForm)
    # setupUi

    def retranslateUi(self, EvidenceForm):
        self.tabs.setTabText(self.tabs.indexOf(self.tab_1), QCoreApplication.translate("EvidenceForm", u"Details", None))
        pass
    # retranslateUi

