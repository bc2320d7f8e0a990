# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'wish.ui'
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

from labdesk.ui.widgets import (ChoiceBox, Lookup)

class Ui_WishForm(object):
    def setupUi(self, WishForm):
        if not WishForm.objectName():
            WishForm.setObjectName(u"WishForm")
        WishForm.resize(420, 560)
        self.page = QVBoxLayout(WishForm)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(0, 0, 0, 0)
        self.tabs = QTabWidget(WishForm)
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
        self.label_sort.setText(u"Wish")
        self.label_sort.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_sort.setWordWrap(True)
        self.label_sort.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_sort, 3, 0, 1, 2)

        self.sort = ChoiceBox(self.contents_1)
        self.sort.setObjectName(u"sort")

        self.grid_1.addWidget(self.sort, 4, 0, 1, 2)

        self.label_rank = QLabel(self.contents_1)
        self.label_rank.setObjectName(u"label_rank")
        self.label_rank.setText(u"Rank")
        self.label_rank.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_rank.setWordWrap(True)
        self.label_rank.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_rank, 6, 0, 1, 1)

        self.rank = ChoiceBox(self.contents_1)
        self.rank.setObjectName(u"rank")

        self.grid_1.addWidget(self.rank, 7, 0, 1, 1)

        self.label_weight = QLabel(self.contents_1)
        self.label_weight.setObjectName(u"label_weight")
        self.label_weight.setText(u"Weight")
        self.label_weight.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_weight.setWordWrap(True)
        self.label_weight.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_weight, 6, 1, 1, 1)

        self.weight = ChoiceBox(self.contents_1)
        self.weight.setObjectName(u"weight")

        self.grid_1.addWidget(self.weight, 7, 1, 1, 1)

        self.group_1 = QLabel(self.contents_1)
        self.group_1.setObjectName(u"group_1")
        self.group_1.setProperty(u"role", u"heading")

        self.grid_1.addWidget(self.group_1, 9, 0, 1, 2)

        self.label_shift = QLabel(self.contents_1)
        self.label_shift.setObjectName(u"label_shift")
        self.label_shift.setText(u"Shift")
        self.label_shift.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_shift.setWordWrap(True)
        self.label_shift.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_shift, 10, 0, 1, 1)

        self.shift = ChoiceBox(self.contents_1)
        self.shift.setObjectName(u"shift")

        self.grid_1.addWidget(self.shift, 11, 0, 1, 1)

        self.label_weekday = QLabel(self.contents_1)
        self.label_weekday.setObjectName(u"label_weekday")
        self.label_weekday.setText(u"Weekday")
        self.label_weekday.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_weekday.setWordWrap(True)
        self.label_weekday.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_weekday, 10, 1, 1, 1)

        self.weekday = ChoiceBox(self.contents_1)
        self.weekday.setObjectName(u"weekday")

        self.grid_1.addWidget(self.weekday, 11, 1, 1, 1)

        self.label_group = QLabel(self.contents_1)
        self.label_group.setObjectName(u"label_group")
        self.label_group.setText(u"Kindergarten group")
        self.label_group.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_group.setWordWrap(True)
        self.label_group.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_group, 13, 0, 1, 2)

        self.group = Lookup(self.contents_1)
        self.group.setObjectName(u"group")

        self.grid_1.addWidget(self.group, 14, 0, 1, 2)

        self.label_other = QLabel(self.contents_1)
        self.label_other.setObjectName(u"label_other")
        self.label_other.setText(u"Other student")
        self.label_other.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_other.setWordWrap(True)
        self.label_other.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_other, 16, 0, 1, 2)

        self.other = Lookup(self.contents_1)
        self.other.setObjectName(u"other")

        self.grid_1.addWidget(self.other, 17, 0, 1, 2)

        self.label_organisation = QLabel(self.contents_1)
        self.label_organisation.setObjectName(u"label_organisation")
        self.label_organisation.setText(u"Kindergarten")
        self.label_organisation.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_organisation.setWordWrap(True)
        self.label_organisation.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_organisation, 19, 0, 1, 2)

        self.organisation = Lookup(self.contents_1)
        self.organisation.setObjectName(u"organisation")

        self.grid_1.addWidget(self.organisation, 20, 0, 1, 2)

        self.label_note = QLabel(self.contents_1)
        self.label_note.setObjectName(u"label_note")
        self.label_note.setText(u"Note")
        self.label_note.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_note.setWordWrap(True)
        self.label_note.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_note, 22, 0, 1, 2)

        self.note = QPlainTextEdit(self.contents_1)
        self.note.setObjectName(u"note")
        self.note.setMinimumSize(QSize(0, 72))
        self.note.setMaximumSize(QSize(16777215, 120))
        self.note.setTabChangesFocus(True)

        self.grid_1.addWidget(self.note, 23, 0, 1, 2)

        self.grid_1_end = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.grid_1.addItem(self.grid_1_end, 25, 0, 1, 1)

        self.grid_1.setColumnStretch(0, 1)
        self.grid_1.setColumnStretch(1, 1)
        self.tab_1.setWidget(self.contents_1)
        self.tabs.addTab(self.tab_1, "")

        self.page.addWidget(self.tabs)

#if QT_CONFIG(shortcut)
        self.label_placement.setBuddy(self.placement)
        self.label_sort.setBuddy(self.sort)
        self.label_rank.setBuddy(self.rank)
        self.label_weight.setBuddy(self.weight)
        self.label_shift.setBuddy(self.shift)
        self.label_weekday.setBuddy(self.weekday)
        self.label_group.setBuddy(self.group)
        self.label_other.setBuddy(self.other)
        self.label_organisation.setBuddy(self.organisation)
        self.label_note.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.tabs, self.placement)
        QWidget.setTabOrder(self.placement, self.sort)
        QWidget.setTabOrder(self.sort, self.rank)
        QWidget.setTabOrder(self.rank, self.weight)
        QWidget.setTabOrder(self.weight, self.shift)
        QWidget.setTabOrder(self.shift, self.weekday)
        QWidget.setTabOrder(self.weekday, self.group)
        QWidget.setTabOrder(self.group, self.other)
        QWidget.setTabOrder(self.other, self.organisation)
        QWidget.setTabOrder(self.organisation, self.note)

        self.retranslateUi(WishForm)

        QMetaObject.connectSlotsByName(WishForm)
    # setupUi

    def retranslateUi(self, WishForm):
        self.group_1.setText(QCoreApplication.translate("WishForm", u"What about", None))
        self.tabs.setTabText(self.tabs.indexOf(self.tab_1), QCoreApplication.translate("WishForm", u"Details", None))
        pass
    # retranslateUi

