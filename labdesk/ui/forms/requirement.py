# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'requirement.ui'
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

class Ui_RequirementForm(object):
    def setupUi(self, RequirementForm):
        if not RequirementForm.objectName():
            RequirementForm.setObjectName(u"RequirementForm")
        RequirementForm.resize(420, 560)
        self.page = QVBoxLayout(RequirementForm)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(0, 0, 0, 0)
        self.tabs = QTabWidget(RequirementForm)
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

        self.label_sort = QLabel(self.contents_1)
        self.label_sort.setObjectName(u"label_sort")
        self.label_sort.setText(u"Kind of requirement")
        self.label_sort.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_sort.setWordWrap(True)
        self.label_sort.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_sort, 3, 0, 1, 2)

        self.sort = ChoiceBox(self.contents_1)
        self.sort.setObjectName(u"sort")

        self.grid_1.addWidget(self.sort, 4, 0, 1, 2)

        self.label_due = QLabel(self.contents_1)
        self.label_due.setObjectName(u"label_due")
        self.label_due.setText(u"Due on")
        self.label_due.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_due.setWordWrap(True)
        self.label_due.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_due, 6, 0, 1, 1)

        self.due = DateEdit(self.contents_1)
        self.due.setObjectName(u"due")

        self.grid_1.addWidget(self.due, 7, 0, 1, 1)

        self.label_done = QLabel(self.contents_1)
        self.label_done.setObjectName(u"label_done")
        self.label_done.setText(u"Done on")
        self.label_done.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_done.setWordWrap(True)
        self.label_done.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_done, 6, 1, 1, 1)

        self.done = DateEdit(self.contents_1)
        self.done.setObjectName(u"done")

        self.grid_1.addWidget(self.done, 7, 1, 1, 1)

        self.label_number = QLabel(self.contents_1)
        self.label_number.setObjectName(u"label_number")
        self.label_number.setText(u"Document number")
        self.label_number.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_number.setWordWrap(True)
        self.label_number.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_number, 9, 0, 1, 2)

        self.number = QLineEdit(self.contents_1)
        self.number.setObjectName(u"number")

        self.grid_1.addWidget(self.number, 10, 0, 1, 2)

        self.label_note = QLabel(self.contents_1)
        self.label_note.setObjectName(u"label_note")
        self.label_note.setText(u"Note")
        self.label_note.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_note.setWordWrap(True)
        self.label_note.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_note, 12, 0, 1, 2)

        self.note = QPlainTextEdit(self.contents_1)
        self.note.setObjectName(u"note")
        self.note.setMinimumSize(QSize(0, 72))
        self.note.setMaximumSize(QSize(16777215, 120))
        self.note.setTabChangesFocus(True)

        self.grid_1.addWidget(self.note, 13, 0, 1, 2)

        self.grid_1_end = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.grid_1.addItem(self.grid_1_end, 15, 0, 1, 1)

        self.grid_1.setColumnStretch(0, 1)
        self.grid_1.setColumnStretch(1, 1)
        self.tab_1.setWidget(self.contents_1)
        self.tabs.addTab(self.tab_1, "")

        self.page.addWidget(self.tabs)

#if QT_CONFIG(shortcut)
        self.label_placement.setBuddy(self.placement)
        self.label_sort.setBuddy(self.sort)
        self.label_due.setBuddy(self.due)
        self.label_done.setBuddy(self.done)
        self.label_number.setBuddy(self.number)
        self.label_note.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.tabs, self.placement)
        QWidget.setTabOrder(self.placement, self.sort)
        QWidget.setTabOrder(self.sort, self.due)
        QWidget.setTabOrder(self.due, self.done)
        QWidget.setTabOrder(self.done, self.number)
        QWidget.setTabOrder(self.number, self.note)

        self.retranslateUi(RequirementForm)

        QMetaObject.connectSlotsByName(RequirementForm)
    # setupUi

    def retranslateUi(self, RequirementForm):
        self.tabs.setTabText(self.tabs.indexOf(self.tab_1), QCoreApplication.translate("RequirementForm", u"Details", None))
        pass
    # retranslateUi

