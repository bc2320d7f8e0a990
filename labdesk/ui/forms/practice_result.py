# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'practice_result.ui'
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
    QPlainTextEdit, QScrollArea, QSizePolicy, QSpacerItem,
    QTabWidget, QVBoxLayout, QWidget)

from labdesk.ui.widgets import (ChoiceBox, DateEdit, Lookup, NumberEdit)

class Ui_PracticeResultForm(object):
    def setupUi(self, PracticeResultForm):
        if not PracticeResultForm.objectName():
            PracticeResultForm.setObjectName(u"PracticeResultForm")
        PracticeResultForm.resize(420, 560)
        self.page = QVBoxLayout(PracticeResultForm)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(0, 0, 0, 0)
        self.tabs = QTabWidget(PracticeResultForm)
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
        self.label_placement = QLabel(self.contents_1)
        self.label_placement.setObjectName(u"label_placement")
        self.label_placement.setText(u"Placement")
        self.label_placement.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_placement.setWordWrap(True)
        self.label_placement.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_placement, 0, 0, 1, 2)

        self.placement = Lookup(self.contents_1)
        self.placement.setObjectName(u"placement")

        self.grid_1.addWidget(self.placement, 1, 0, 1, 2)

        self.label_diary = QLabel(self.contents_1)
        self.label_diary.setObjectName(u"label_diary")
        self.label_diary.setText(u"Diary, points")
        self.label_diary.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_diary.setWordWrap(True)
        self.label_diary.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_diary, 3, 0, 1, 1)

        self.diary = NumberEdit(self.contents_1)
        self.diary.setObjectName(u"diary")

        self.grid_1.addWidget(self.diary, 4, 0, 1, 1)

        self.label_report = QLabel(self.contents_1)
        self.label_report.setObjectName(u"label_report")
        self.label_report.setText(u"Report, points")
        self.label_report.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_report.setWordWrap(True)
        self.label_report.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_report, 3, 1, 1, 1)

        self.report = NumberEdit(self.contents_1)
        self.report.setObjectName(u"report")

        self.grid_1.addWidget(self.report, 4, 1, 1, 1)

        self.label_characteristic = QLabel(self.contents_1)
        self.label_characteristic.setObjectName(u"label_characteristic")
        self.label_characteristic.setText(u"Characteristic, points")
        self.label_characteristic.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_characteristic.setWordWrap(True)
        self.label_characteristic.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_characteristic, 6, 0, 1, 1)

        self.characteristic = NumberEdit(self.contents_1)
        self.characteristic.setObjectName(u"characteristic")

        self.grid_1.addWidget(self.characteristic, 7, 0, 1, 1)

        self.label_defence = QLabel(self.contents_1)
        self.label_defence.setObjectName(u"label_defence")
        self.label_defence.setText(u"Defence, points")
        self.label_defence.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_defence.setWordWrap(True)
        self.label_defence.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_defence, 6, 1, 1, 1)

        self.defence = NumberEdit(self.contents_1)
        self.defence.setObjectName(u"defence")

        self.grid_1.addWidget(self.defence, 7, 1, 1, 1)

        self.label_scale = QLabel(self.contents_1)
        self.label_scale.setObjectName(u"label_scale")
        self.label_scale.setText(u"Grading scale")
        self.label_scale.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_scale.setWordWrap(True)
        self.label_scale.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_scale, 9, 0, 1, 2)

        self.scale = ChoiceBox(self.contents_1)
        self.scale.setObjectName(u"scale")

        self.grid_1.addWidget(self.scale, 10, 0, 1, 2)

        self.label_decided = QLabel(self.contents_1)
        self.label_decided.setObjectName(u"label_decided")
        self.label_decided.setText(u"Decided on")
        self.label_decided.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_decided.setWordWrap(True)
        self.label_decided.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_decided, 12, 0, 1, 2)

        self.decided = DateEdit(self.contents_1)
        self.decided.setObjectName(u"decided")

        self.grid_1.addWidget(self.decided, 13, 0, 1, 2)

        self.label_decided_by = QLabel(self.contents_1)
        self.label_decided_by.setObjectName(u"label_decided_by")
        self.label_decided_by.setText(u"Decided by")
        self.label_decided_by.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_decided_by.setWordWrap(True)
        self.label_decided_by.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_decided_by, 15, 0, 1, 2)

        self.decided_by = Lookup(self.contents_1)
        self.decided_by.setObjectName(u"decided_by")

        self.grid_1.addWidget(self.decided_by, 16, 0, 1, 2)

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
        self.label_text = QLabel(self.contents_2)
        self.label_text.setObjectName(u"label_text")
        self.label_text.setText(u"Characteristic in Uzbek")
        self.label_text.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_text.setWordWrap(True)
        self.label_text.setProperty(u"role", u"label")

        self.grid_2.addWidget(self.label_text, 0, 0, 1, 2)

        self.text = QPlainTextEdit(self.contents_2)
        self.text.setObjectName(u"text")
        self.text.setMinimumSize(QSize(0, 72))
        self.text.setMaximumSize(QSize(16777215, 120))
        self.text.setTabChangesFocus(True)

        self.grid_2.addWidget(self.text, 1, 0, 1, 2)

        self.label_text_ru = QLabel(self.contents_2)
        self.label_text_ru.setObjectName(u"label_text_ru")
        self.label_text_ru.setText(u"Characteristic in Russian")
        self.label_text_ru.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_text_ru.setWordWrap(True)
        self.label_text_ru.setProperty(u"role", u"label")

        self.grid_2.addWidget(self.label_text_ru, 3, 0, 1, 2)

        self.text_ru = QPlainTextEdit(self.contents_2)
        self.text_ru.setObjectName(u"text_ru")
        self.text_ru.setMinimumSize(QSize(0, 72))
        self.text_ru.setMaximumSize(QSize(16777215, 120))
        self.text_ru.setTabChangesFocus(True)

        self.grid_2.addWidget(self.text_ru, 4, 0, 1, 2)

        self.grid_2_end = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.grid_2.addItem(self.grid_2_end, 6, 0, 1, 1)

        self.grid_2.setColumnStretch(0, 1)
        self.grid_2.setColumnStretch(1, 1)
        self.tab_2.setWidget(self.contents_2)
        self.tabs.addTab(self.tab_2, "")

        self.page.addWidget(self.tabs)

#if QT_CONFIG(shortcut)
        self.label_placement.setBuddy(self.placement)
        self.label_diary.setBuddy(self.diary)
        self.label_report.setBuddy(self.report)
        self.label_characteristic.setBuddy(self.characteristic)
        self.label_defence.setBuddy(self.defence)
        self.label_scale.setBuddy(self.scale)
        self.label_decided.setBuddy(self.decided)
        self.label_decided_by.setBuddy(self.decided_by)
        self.label_text.setBuddy(self.text)
        self.label_text_ru.setBuddy(self.text_ru)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.tabs, self.placement)
        QWidget.setTabOrder(self.placement, self.diary)
        QWidget.setTabOrder(self.diary, self.report)
        QWidget.setTabOrder(self.report, self.characteristic)
        QWidget.setTabOrder(self.characteristic, self.defence)
        QWidget.setTabOrder(self.defence, self.scale)
        QWidget.setTabOrder(self.scale, self.decided)
        QWidget.setTabOrder(self.decided, self.decided_by)
        QWidget.setTabOrder(self.decided_by, self.text)
        QWidget.setTabOrder(self.text, self.text_ru)

        self.retranslateUi(PracticeResultForm)

        QMetaObject.connectSlotsByName(PracticeResultForm)
    # setupUi

    def retranslateUi(self, PracticeResultForm):
        self.tabs.setTabText(self.tabs.indexOf(self.tab_1), QCoreApplication.translate("PracticeResultForm", u"Points", None))
        self.tabs.setTabText(self.tabs.indexOf(self.tab_2), QCoreApplication.translate("PracticeResultForm", u"Characteristic", None))
        pass
    # retranslateUi

