# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'project.ui'
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

class Ui_ProjectForm(object):
    def setupUi(self, ProjectForm):
        if not ProjectForm.objectName():
            ProjectForm.setObjectName(u"ProjectForm")
        ProjectForm.resize(420, 560)
        self.page = QVBoxLayout(ProjectForm)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(0, 0, 0, 0)
        self.tabs = QTabWidget(ProjectForm)
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
        self.label_title = QLabel(self.contents_1)
        self.label_title.setObjectName(u"label_title")
        self.label_title.setText(u"Title")
        self.label_title.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_title.setWordWrap(True)
        self.label_title.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_title, 0, 0, 1, 2)

        self.title = QLineEdit(self.contents_1)
        self.title.setObjectName(u"title")

        self.grid_1.addWidget(self.title, 1, 0, 1, 2)

        self.label_direction = QLabel(self.contents_1)
        self.label_direction.setObjectName(u"label_direction")
        self.label_direction.setText(u"Programme direction")
        self.label_direction.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_direction.setWordWrap(True)
        self.label_direction.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_direction, 3, 0, 1, 2)

        self.direction = Lookup(self.contents_1)
        self.direction.setObjectName(u"direction")

        self.grid_1.addWidget(self.direction, 4, 0, 1, 2)

        self.label_stage = QLabel(self.contents_1)
        self.label_stage.setObjectName(u"label_stage")
        self.label_stage.setText(u"Stage")
        self.label_stage.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_stage.setWordWrap(True)
        self.label_stage.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_stage, 6, 0, 1, 2)

        self.stage = ChoiceBox(self.contents_1)
        self.stage.setObjectName(u"stage")

        self.grid_1.addWidget(self.stage, 7, 0, 1, 2)

        self.label_leader = QLabel(self.contents_1)
        self.label_leader.setObjectName(u"label_leader")
        self.label_leader.setText(u"Project leader")
        self.label_leader.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_leader.setWordWrap(True)
        self.label_leader.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_leader, 9, 0, 1, 2)

        self.leader = Lookup(self.contents_1)
        self.leader.setObjectName(u"leader")

        self.grid_1.addWidget(self.leader, 10, 0, 1, 2)

        self.label_starts = QLabel(self.contents_1)
        self.label_starts.setObjectName(u"label_starts")
        self.label_starts.setText(u"Starts on")
        self.label_starts.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_starts.setWordWrap(True)
        self.label_starts.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_starts, 12, 0, 1, 1)

        self.starts = DateEdit(self.contents_1)
        self.starts.setObjectName(u"starts")

        self.grid_1.addWidget(self.starts, 13, 0, 1, 1)

        self.label_ends = QLabel(self.contents_1)
        self.label_ends.setObjectName(u"label_ends")
        self.label_ends.setText(u"Ends on")
        self.label_ends.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_ends.setWordWrap(True)
        self.label_ends.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_ends, 12, 1, 1, 1)

        self.ends = DateEdit(self.contents_1)
        self.ends.setObjectName(u"ends")

        self.grid_1.addWidget(self.ends, 13, 1, 1, 1)

        self.label_activity = QLabel(self.contents_1)
        self.label_activity.setObjectName(u"label_activity")
        self.label_activity.setText(u"Direction of the site's activity")
        self.label_activity.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_activity.setWordWrap(True)
        self.label_activity.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_activity, 15, 0, 1, 2)

        self.activity = ChoiceBox(self.contents_1)
        self.activity.setObjectName(u"activity")

        self.grid_1.addWidget(self.activity, 16, 0, 1, 2)

        self.label_title_ru = QLabel(self.contents_1)
        self.label_title_ru.setObjectName(u"label_title_ru")
        self.label_title_ru.setText(u"Title in Russian")
        self.label_title_ru.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_title_ru.setWordWrap(True)
        self.label_title_ru.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_title_ru, 18, 0, 1, 2)

        self.title_ru = QLineEdit(self.contents_1)
        self.title_ru.setObjectName(u"title_ru")

        self.grid_1.addWidget(self.title_ru, 19, 0, 1, 2)

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
        self.label_problem = QLabel(self.contents_2)
        self.label_problem.setObjectName(u"label_problem")
        self.label_problem.setText(u"Problem")
        self.label_problem.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_problem.setWordWrap(True)
        self.label_problem.setProperty(u"role", u"label")

        self.grid_2.addWidget(self.label_problem, 0, 0, 1, 2)

        self.problem = QPlainTextEdit(self.contents_2)
        self.problem.setObjectName(u"problem")
        self.problem.setMinimumSize(QSize(0, 72))
        self.problem.setMaximumSize(QSize(16777215, 120))
        self.problem.setTabChangesFocus(True)

        self.grid_2.addWidget(self.problem, 1, 0, 1, 2)

        self.label_goal = QLabel(self.contents_2)
        self.label_goal.setObjectName(u"label_goal")
        self.label_goal.setText(u"Goal")
        self.label_goal.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_goal.setWordWrap(True)
        self.label_goal.setProperty(u"role", u"label")

        self.grid_2.addWidget(self.label_goal, 3, 0, 1, 2)

        self.goal = QPlainTextEdit(self.contents_2)
        self.goal.setObjectName(u"goal")
        self.goal.setMinimumSize(QSize(0, 72))
        self.goal.setMaximumSize(QSize(16777215, 120))
        self.goal.setTabChangesFocus(True)

        self.grid_2.addWidget(self.goal, 4, 0, 1, 2)

        self.label_result = QLabel(self.contents_2)
        self.label_result.setObjectName(u"label_result")
        self.label_result.setText(u"Expected result")
        self.label_result.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_result.setWordWrap(True)
        self.label_result.setProperty(u"role", u"label")

        self.grid_2.addWidget(self.label_result, 6, 0, 1, 2)

        self.result = QPlainTextEdit(self.contents_2)
        self.result.setObjectName(u"result")
        self.result.setMinimumSize(QSize(0, 72))
        self.result.setMaximumSize(QSize(16777215, 120))
        self.result.setTabChangesFocus(True)

        self.grid_2.addWidget(self.result, 7, 0, 1, 2)

        self.label_note = QLabel(self.contents_2)
        self.label_note.setObjectName(u"label_note")
        self.label_note.setText(u"Note")
        self.label_note.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_note.setWordWrap(True)
        self.label_note.setProperty(u"role", u"label")

        self.grid_2.addWidget(self.label_note, 9, 0, 1, 2)

        self.note = QPlainTextEdit(self.contents_2)
        self.note.setObjectName(u"note")
        self.note.setMinimumSize(QSize(0, 72))
        self.note.setMaximumSize(QSize(16777215, 120))
        self.note.setTabChangesFocus(True)

        self.grid_2.addWidget(self.note, 10, 0, 1, 2)

        self.grid_2_end = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.grid_2.addItem(self.grid_2_end, 12, 0, 1, 1)

        self.grid_2.setColumnStretch(0, 1)
        self.grid_2.setColumnStretch(1, 1)
        self.tab_2.setWidget(self.contents_2)
        self.tabs.addTab(self.tab_2, "")

        self.page.addWidget(self.tabs)

#if QT_CONFIG(shortcut)
        self.label_title.setBuddy(self.title)
        self.label_direction.setBuddy(self.direction)
        self.label_stage.setBuddy(self.stage)
        self.label_leader.setBuddy(self.leader)
        self.label_starts.setBuddy(self.starts)
        self.label_ends.setBuddy(self.ends)
        self.label_activity.setBuddy(self.activity)
        self.label_title_ru.setBuddy(self.title_ru)
        self.label_problem.setBuddy(self.problem)
        self.label_goal.setBuddy(self.goal)
        self.label_result.setBuddy(self.result)
        self.label_note.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.tabs, self.title)
        QWidget.setTabOrder(self.title, self.direction)
        QWidget.setTabOrder(self.direction, self.stage)
        QWidget.setTabOrder(self.stage, self.leader)
        QWidget.setTabOrder(self.leader, self.starts)
        QWidget.setTabOrder(self.starts, self.ends)
        QWidget.setTabOrder(self.ends, self.activity)
        QWidget.setTabOrder(self.activity, self.title_ru)
        QWidget.setTabOrder(self.title_ru, self.problem)
        QWidget.setTabOrder(self.problem, self.goal)
        QWidget.setTabOrder(self.goal, self.result)
        QWidget.setTabOrder(self.result, self.note)

        self.retranslateUi(ProjectForm)

        QMetaObject.connectSlotsByName(ProjectForm)
    # setupUi

    def retranslateUi(self, ProjectForm):
        self.tabs.setTabText(self.tabs.indexOf(self.tab_1), QCoreApplication.translate("ProjectForm", u"Project", None))
        self.tabs.setTabText(self.tabs.indexOf(self.tab_2), QCoreApplication.translate("ProjectForm", u"Substance", None))
        pass
    # retranslateUi

