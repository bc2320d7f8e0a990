# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'practice_session.ui'
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
    QLabel, QLineEdit, QScrollArea, QSizePolicy,
    QSpacerItem, QTabWidget, QVBoxLayout, QWidget)

from labdesk.ui.widgets import (ChoiceBox, DateEdit, Lookup)

class Ui_PracticeSessionForm(object):
    def setupUi(self, PracticeSessionForm):
        if not PracticeSessionForm.objectName():
            PracticeSessionForm.setObjectName(u"PracticeSessionForm")
        PracticeSessionForm.resize(420, 560)
        self.page = QVBoxLayout(PracticeSessionForm)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(0, 0, 0, 0)
        self.tabs = QTabWidget(PracticeSessionForm)
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

        self.label_day = QLabel(self.contents_1)
        self.label_day.setObjectName(u"label_day")
        self.label_day.setText(u"Date")
        self.label_day.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_day.setWordWrap(True)
        self.label_day.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_day, 3, 0, 1, 1)

        self.day = DateEdit(self.contents_1)
        self.day.setObjectName(u"day")

        self.grid_1.addWidget(self.day, 4, 0, 1, 1)

        self.label_shift = QLabel(self.contents_1)
        self.label_shift.setObjectName(u"label_shift")
        self.label_shift.setText(u"Shift")
        self.label_shift.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_shift.setWordWrap(True)
        self.label_shift.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_shift, 3, 1, 1, 1)

        self.shift = ChoiceBox(self.contents_1)
        self.shift.setObjectName(u"shift")

        self.grid_1.addWidget(self.shift, 4, 1, 1, 1)

        self.label_group = QLabel(self.contents_1)
        self.label_group.setObjectName(u"label_group")
        self.label_group.setText(u"Kindergarten group")
        self.label_group.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_group.setWordWrap(True)
        self.label_group.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_group, 6, 0, 1, 2)

        self.group = Lookup(self.contents_1)
        self.group.setObjectName(u"group")

        self.grid_1.addWidget(self.group, 7, 0, 1, 2)

        self.label_mentor = QLabel(self.contents_1)
        self.label_mentor.setObjectName(u"label_mentor")
        self.label_mentor.setText(u"Mentor")
        self.label_mentor.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_mentor.setWordWrap(True)
        self.label_mentor.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_mentor, 9, 0, 1, 2)

        self.mentor = Lookup(self.contents_1)
        self.mentor.setObjectName(u"mentor")

        self.grid_1.addWidget(self.mentor, 10, 0, 1, 2)

        self.label_sort = QLabel(self.contents_1)
        self.label_sort.setObjectName(u"label_sort")
        self.label_sort.setText(u"Kind of activity")
        self.label_sort.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_sort.setWordWrap(True)
        self.label_sort.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_sort, 12, 0, 1, 2)

        self.sort = ChoiceBox(self.contents_1)
        self.sort.setObjectName(u"sort")

        self.grid_1.addWidget(self.sort, 13, 0, 1, 2)

        self.label_topic = QLabel(self.contents_1)
        self.label_topic.setObjectName(u"label_topic")
        self.label_topic.setText(u"Topic")
        self.label_topic.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_topic.setWordWrap(True)
        self.label_topic.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_topic, 15, 0, 1, 2)

        self.topic = QLineEdit(self.contents_1)
        self.topic.setObjectName(u"topic")

        self.grid_1.addWidget(self.topic, 16, 0, 1, 2)

        self.locked = QCheckBox(self.contents_1)
        self.locked.setObjectName(u"locked")
        self.locked.setText(u"Locked")

        self.grid_1.addWidget(self.locked, 19, 0, 1, 2)

        self.grid_1_end = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.grid_1.addItem(self.grid_1_end, 21, 0, 1, 1)

        self.grid_1.setColumnStretch(0, 1)
        self.grid_1.setColumnStretch(1, 1)
        self.tab_1.setWidget(self.contents_1)
        self.tabs.addTab(self.tab_1, "")

        self.page.addWidget(self.tabs)

#if QT_CONFIG(shortcut)
        self.label_placement.setBuddy(self.placement)
        self.label_day.setBuddy(self.day)
        self.label_shift.setBuddy(self.shift)
        self.label_group.setBuddy(self.group)
        self.label_mentor.setBuddy(self.mentor)
        self.label_sort.setBuddy(self.sort)
        self.label_topic.setBuddy(self.topic)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.tabs, self.placement)
        QWidget.setTabOrder(self.placement, self.day)
        QWidget.setTabOrder(self.day, self.shift)
        QWidget.setTabOrder(self.shift, self.group)
        QWidget.setTabOrder(self.group, self.mentor)
        QWidget.setTabOrder(self.mentor, self.sort)
        QWidget.setTabOrder(self.sort, self.topic)
        QWidget.setTabOrder(self.topic, self.locked)

        self.retranslateUi(PracticeSessionForm)

        QMetaObject.connectSlotsByName(PracticeSessionForm)
    # setupUi

    def retranslateUi(self, PracticeSessionForm):
        self.tabs.setTabText(self.tabs.indexOf(self.tab_1), QCoreApplication.translate("PracticeSessionForm", u"Details", None))
        pass
    # retranslateUi

