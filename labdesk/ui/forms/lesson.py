# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'lesson.ui'
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

class Ui_LessonForm(object):
    def setupUi(self, LessonForm):
        if not LessonForm.objectName():
            LessonForm.setObjectName(u"LessonForm")
        LessonForm.resize(420, 560)
        self.page = QVBoxLayout(LessonForm)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(0, 0, 0, 0)
        self.tabs = QTabWidget(LessonForm)
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

        self.label_sort = QLabel(self.contents_1)
        self.label_sort.setObjectName(u"label_sort")
        self.label_sort.setText(u"Kind of lesson")
        self.label_sort.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_sort.setWordWrap(True)
        self.label_sort.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_sort, 3, 1, 1, 1)

        self.sort = ChoiceBox(self.contents_1)
        self.sort.setObjectName(u"sort")

        self.grid_1.addWidget(self.sort, 4, 1, 1, 1)

        self.label_topic = QLabel(self.contents_1)
        self.label_topic.setObjectName(u"label_topic")
        self.label_topic.setText(u"Topic")
        self.label_topic.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_topic.setWordWrap(True)
        self.label_topic.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_topic, 6, 0, 1, 2)

        self.topic = QLineEdit(self.contents_1)
        self.topic.setObjectName(u"topic")

        self.grid_1.addWidget(self.topic, 7, 0, 1, 2)

        self.label_area = QLabel(self.contents_1)
        self.label_area.setObjectName(u"label_area")
        self.label_area.setText(u"Area of development")
        self.label_area.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_area.setWordWrap(True)
        self.label_area.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_area, 9, 0, 1, 2)

        self.area = ChoiceBox(self.contents_1)
        self.area.setObjectName(u"area")

        self.grid_1.addWidget(self.area, 10, 0, 1, 2)

        self.label_group = QLabel(self.contents_1)
        self.label_group.setObjectName(u"label_group")
        self.label_group.setText(u"Kindergarten group")
        self.label_group.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_group.setWordWrap(True)
        self.label_group.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_group, 12, 0, 1, 2)

        self.group = Lookup(self.contents_1)
        self.group.setObjectName(u"group")

        self.grid_1.addWidget(self.group, 13, 0, 1, 2)

        self.label_change = QLabel(self.contents_1)
        self.label_change.setObjectName(u"label_change")
        self.label_change.setText(u"What is changed")
        self.label_change.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_change.setWordWrap(True)
        self.label_change.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_change, 15, 0, 1, 1)

        self.change = ChoiceBox(self.contents_1)
        self.change.setObjectName(u"change")

        self.grid_1.addWidget(self.change, 16, 0, 1, 1)

        self.label_points = QLabel(self.contents_1)
        self.label_points.setObjectName(u"label_points")
        self.label_points.setText(u"Mark for the lesson")
        self.label_points.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_points.setWordWrap(True)
        self.label_points.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_points, 15, 1, 1, 1)

        self.points = NumberEdit(self.contents_1)
        self.points.setObjectName(u"points")

        self.grid_1.addWidget(self.points, 16, 1, 1, 1)

        self.label_observer = QLabel(self.contents_1)
        self.label_observer.setObjectName(u"label_observer")
        self.label_observer.setText(u"Observer")
        self.label_observer.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_observer.setWordWrap(True)
        self.label_observer.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_observer, 18, 0, 1, 2)

        self.observer = Lookup(self.contents_1)
        self.observer.setObjectName(u"observer")

        self.grid_1.addWidget(self.observer, 19, 0, 1, 2)

        self.grid_1_end = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.grid_1.addItem(self.grid_1_end, 21, 0, 1, 1)

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
        self.label_plan = QLabel(self.contents_2)
        self.label_plan.setObjectName(u"label_plan")
        self.label_plan.setText(u"Aims and plan in short")
        self.label_plan.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_plan.setWordWrap(True)
        self.label_plan.setProperty(u"role", u"label")

        self.grid_2.addWidget(self.label_plan, 0, 0, 1, 2)

        self.plan = QPlainTextEdit(self.contents_2)
        self.plan.setObjectName(u"plan")
        self.plan.setMinimumSize(QSize(0, 72))
        self.plan.setMaximumSize(QSize(16777215, 120))
        self.plan.setTabChangesFocus(True)

        self.grid_2.addWidget(self.plan, 1, 0, 1, 2)

        self.label_analysis = QLabel(self.contents_2)
        self.label_analysis.setObjectName(u"label_analysis")
        self.label_analysis.setText(u"Analysis of the lesson")
        self.label_analysis.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_analysis.setWordWrap(True)
        self.label_analysis.setProperty(u"role", u"label")

        self.grid_2.addWidget(self.label_analysis, 3, 0, 1, 2)

        self.analysis = QPlainTextEdit(self.contents_2)
        self.analysis.setObjectName(u"analysis")
        self.analysis.setMinimumSize(QSize(0, 72))
        self.analysis.setMaximumSize(QSize(16777215, 120))
        self.analysis.setTabChangesFocus(True)

        self.grid_2.addWidget(self.analysis, 4, 0, 1, 2)

        self.label_self_analysis = QLabel(self.contents_2)
        self.label_self_analysis.setObjectName(u"label_self_analysis")
        self.label_self_analysis.setText(u"The student's own analysis")
        self.label_self_analysis.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_self_analysis.setWordWrap(True)
        self.label_self_analysis.setProperty(u"role", u"label")

        self.grid_2.addWidget(self.label_self_analysis, 6, 0, 1, 2)

        self.self_analysis = QPlainTextEdit(self.contents_2)
        self.self_analysis.setObjectName(u"self_analysis")
        self.self_analysis.setMinimumSize(QSize(0, 72))
        self.self_analysis.setMaximumSize(QSize(16777215, 120))
        self.self_analysis.setTabChangesFocus(True)

        self.grid_2.addWidget(self.self_analysis, 7, 0, 1, 2)

        self.grid_2_end = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.grid_2.addItem(self.grid_2_end, 9, 0, 1, 1)

        self.grid_2.setColumnStretch(0, 1)
        self.grid_2.setColumnStretch(1, 1)
        self.tab_2.setWidget(self.contents_2)
        self.tabs.addTab(self.tab_2, "")

        self.page.addWidget(self.tabs)

#if QT_CONFIG(shortcut)
        self.label_placement.setBuddy(self.placement)
        self.label_day.setBuddy(self.day)
        self.label_sort.setBuddy(self.sort)
        self.label_topic.setBuddy(self.topic)
        self.label_area.setBuddy(self.area)
        self.label_group.setBuddy(self.group)
        self.label_change.setBuddy(self.change)
        self.label_points.setBuddy(self.points)
        self.label_observer.setBuddy(self.observer)
        self.label_plan.setBuddy(self.plan)
        self.label_analysis.setBuddy(self.analysis)
        self.label_self_analysis.setBuddy(self.self_analysis)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.tabs, self.placement)
        QWidget.setTabOrder(self.placement, self.day)
        QWidget.setTabOrder(self.day, self.sort)
        QWidget.setTabOrder(self.sort, self.topic)
        QWidget.setTabOrder(self.topic, self.area)
        QWidget.setTabOrder(self.area, self.group)
        QWidget.setTabOrder(self.group, self.change)
        QWidget.setTabOrder(self.change, self.points)
        QWidget.setTabOrder(self.points, self.observer)
        QWidget.setTabOrder(self.observer, self.plan)
        QWidget.setTabOrder(self.plan, self.analysis)
        QWidget.setTabOrder(self.analysis, self.self_analysis)

        self.retranslateUi(LessonForm)

        QMetaObject.connectSlotsByName(LessonForm)
    # setupUi

    def retranslateUi(self, LessonForm):
        self.tabs.setTabText(self.tabs.indexOf(self.tab_1), QCoreApplication.translate("LessonForm", u"Lesson", None))
        self.tabs.setTabText(self.tabs.indexOf(self.tab_2), QCoreApplication.translate("LessonForm", u"Plan and analysis", None))
        pass
    # retranslateUi

