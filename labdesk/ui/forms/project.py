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

        self.grid_1.addWidget(self.label_stage, 6, 0, 1, 1)

        self.stage = ChoiceBox(self.contents_1)
        self.stage.setObjectName(u"stage")

        self.grid_1.addWidget(self.stage, 7, 0, 1, 1)

        self.label_state = QLabel(self.contents_1)
        self.label_state.setObjectName(u"label_state")
        self.label_state.setText(u"State")
        self.label_state.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_state.setWordWrap(True)
        self.label_state.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_state, 6, 1, 1, 1)

        self.state = ChoiceBox(self.contents_1)
        self.state.setObjectName(u"state")

        self.grid_1.addWidget(self.state, 7, 1, 1, 1)

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

        self.label_approach = QLabel(self.contents_1)
        self.label_approach.setObjectName(u"label_approach")
        self.label_approach.setText(u"Approach")
        self.label_approach.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_approach.setWordWrap(True)
        self.label_approach.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_approach, 18, 0, 1, 2)

        self.approach = ChoiceBox(self.contents_1)
        self.approach.setObjectName(u"approach")

        self.grid_1.addWidget(self.approach, 19, 0, 1, 2)

        self.label_title_ru = QLabel(self.contents_1)
        self.label_title_ru.setObjectName(u"label_title_ru")
        self.label_title_ru.setText(u"Title in Russian")
        self.label_title_ru.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_title_ru.setWordWrap(True)
        self.label_title_ru.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_title_ru, 21, 0, 1, 2)

        self.title_ru = QLineEdit(self.contents_1)
        self.title_ru.setObjectName(u"title_ru")

        self.grid_1.addWidget(self.title_ru, 22, 0, 1, 2)

        self.grid_1_end = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.grid_1.addItem(self.grid_1_end, 24, 0, 1, 1)

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

        self.label_object = QLabel(self.contents_2)
        self.label_object.setObjectName(u"label_object")
        self.label_object.setText(u"Object of research")
        self.label_object.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_object.setWordWrap(True)
        self.label_object.setProperty(u"role", u"label")

        self.grid_2.addWidget(self.label_object, 3, 0, 1, 2)

        self.object = QPlainTextEdit(self.contents_2)
        self.object.setObjectName(u"object")
        self.object.setMinimumSize(QSize(0, 72))
        self.object.setMaximumSize(QSize(16777215, 120))
        self.object.setTabChangesFocus(True)

        self.grid_2.addWidget(self.object, 4, 0, 1, 2)

        self.label_subject = QLabel(self.contents_2)
        self.label_subject.setObjectName(u"label_subject")
        self.label_subject.setText(u"Subject of research")
        self.label_subject.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_subject.setWordWrap(True)
        self.label_subject.setProperty(u"role", u"label")

        self.grid_2.addWidget(self.label_subject, 6, 0, 1, 2)

        self.subject = QPlainTextEdit(self.contents_2)
        self.subject.setObjectName(u"subject")
        self.subject.setMinimumSize(QSize(0, 72))
        self.subject.setMaximumSize(QSize(16777215, 120))
        self.subject.setTabChangesFocus(True)

        self.grid_2.addWidget(self.subject, 7, 0, 1, 2)

        self.label_hypothesis = QLabel(self.contents_2)
        self.label_hypothesis.setObjectName(u"label_hypothesis")
        self.label_hypothesis.setText(u"Scientific hypothesis")
        self.label_hypothesis.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_hypothesis.setWordWrap(True)
        self.label_hypothesis.setProperty(u"role", u"label")

        self.grid_2.addWidget(self.label_hypothesis, 9, 0, 1, 2)

        self.hypothesis = QPlainTextEdit(self.contents_2)
        self.hypothesis.setObjectName(u"hypothesis")
        self.hypothesis.setMinimumSize(QSize(0, 72))
        self.hypothesis.setMaximumSize(QSize(16777215, 120))
        self.hypothesis.setTabChangesFocus(True)

        self.grid_2.addWidget(self.hypothesis, 10, 0, 1, 2)

        self.grid_2_end = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.grid_2.addItem(self.grid_2_end, 12, 0, 1, 1)

        self.grid_2.setColumnStretch(0, 1)
        self.grid_2.setColumnStretch(1, 1)
        self.tab_2.setWidget(self.contents_2)
        self.tabs.addTab(self.tab_2, "")
        self.tab_3 = QScrollArea()
        self.tab_3.setObjectName(u"tab_3")
        self.tab_3.setFrameShape(QFrame.Shape.NoFrame)
        self.tab_3.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.tab_3.setWidgetResizable(True)
        self.contents_3 = QWidget()
        self.contents_3.setObjectName(u"contents_3")
        self.contents_3.setGeometry(QRect(0, 0, 412, 520))
        self.contents_3.setProperty(u"role", u"plain")
        self.grid_3 = QGridLayout(self.contents_3)
        self.grid_3.setObjectName(u"grid_3")
        self.grid_3.setHorizontalSpacing(16)
        self.grid_3.setVerticalSpacing(2)
        self.grid_3.setContentsMargins(8, 0, 8, 8)
        self.label_goal = QLabel(self.contents_3)
        self.label_goal.setObjectName(u"label_goal")
        self.label_goal.setText(u"Goal in one sentence")
        self.label_goal.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_goal.setWordWrap(True)
        self.label_goal.setProperty(u"role", u"label")

        self.grid_3.addWidget(self.label_goal, 0, 0, 1, 2)

        self.goal = QPlainTextEdit(self.contents_3)
        self.goal.setObjectName(u"goal")
        self.goal.setMinimumSize(QSize(0, 72))
        self.goal.setMaximumSize(QSize(16777215, 120))
        self.goal.setTabChangesFocus(True)

        self.grid_3.addWidget(self.goal, 1, 0, 1, 2)

        self.label_measure = QLabel(self.contents_3)
        self.label_measure.setObjectName(u"label_measure")
        self.label_measure.setText(u"Measurable result")
        self.label_measure.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_measure.setWordWrap(True)
        self.label_measure.setProperty(u"role", u"label")

        self.grid_3.addWidget(self.label_measure, 3, 0, 1, 2)

        self.measure = QPlainTextEdit(self.contents_3)
        self.measure.setObjectName(u"measure")
        self.measure.setMinimumSize(QSize(0, 72))
        self.measure.setMaximumSize(QSize(16777215, 120))
        self.measure.setTabChangesFocus(True)

        self.grid_3.addWidget(self.measure, 4, 0, 1, 2)

        self.label_result = QLabel(self.contents_3)
        self.label_result.setObjectName(u"label_result")
        self.label_result.setText(u"Expected result")
        self.label_result.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_result.setWordWrap(True)
        self.label_result.setProperty(u"role", u"label")

        self.grid_3.addWidget(self.label_result, 6, 0, 1, 2)

        self.result = QPlainTextEdit(self.contents_3)
        self.result.setObjectName(u"result")
        self.result.setMinimumSize(QSize(0, 72))
        self.result.setMaximumSize(QSize(16777215, 120))
        self.result.setTabChangesFocus(True)

        self.grid_3.addWidget(self.result, 7, 0, 1, 2)

        self.label_tasks = QLabel(self.contents_3)
        self.label_tasks.setObjectName(u"label_tasks")
        self.label_tasks.setText(u"Tasks")
        self.label_tasks.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_tasks.setWordWrap(True)
        self.label_tasks.setProperty(u"role", u"label")

        self.grid_3.addWidget(self.label_tasks, 9, 0, 1, 2)

        self.tasks = QPlainTextEdit(self.contents_3)
        self.tasks.setObjectName(u"tasks")
        self.tasks.setMinimumSize(QSize(0, 72))
        self.tasks.setMaximumSize(QSize(16777215, 120))
        self.tasks.setTabChangesFocus(True)

        self.grid_3.addWidget(self.tasks, 10, 0, 1, 2)

        self.label_resources = QLabel(self.contents_3)
        self.label_resources.setObjectName(u"label_resources")
        self.label_resources.setText(u"Resources")
        self.label_resources.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_resources.setWordWrap(True)
        self.label_resources.setProperty(u"role", u"label")

        self.grid_3.addWidget(self.label_resources, 12, 0, 1, 2)

        self.resources = QPlainTextEdit(self.contents_3)
        self.resources.setObjectName(u"resources")
        self.resources.setMinimumSize(QSize(0, 72))
        self.resources.setMaximumSize(QSize(16777215, 120))
        self.resources.setTabChangesFocus(True)

        self.grid_3.addWidget(self.resources, 13, 0, 1, 2)

        self.label_risks = QLabel(self.contents_3)
        self.label_risks.setObjectName(u"label_risks")
        self.label_risks.setText(u"Risks")
        self.label_risks.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_risks.setWordWrap(True)
        self.label_risks.setProperty(u"role", u"label")

        self.grid_3.addWidget(self.label_risks, 15, 0, 1, 2)

        self.risks = QPlainTextEdit(self.contents_3)
        self.risks.setObjectName(u"risks")
        self.risks.setMinimumSize(QSize(0, 72))
        self.risks.setMaximumSize(QSize(16777215, 120))
        self.risks.setTabChangesFocus(True)

        self.grid_3.addWidget(self.risks, 16, 0, 1, 2)

        self.label_note = QLabel(self.contents_3)
        self.label_note.setObjectName(u"label_note")
        self.label_note.setText(u"Note")
        self.label_note.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_note.setWordWrap(True)
        self.label_note.setProperty(u"role", u"label")

        self.grid_3.addWidget(self.label_note, 18, 0, 1, 2)

        self.note = QPlainTextEdit(self.contents_3)
        self.note.setObjectName(u"note")
        self.note.setMinimumSize(QSize(0, 72))
        self.note.setMaximumSize(QSize(16777215, 120))
        self.note.setTabChangesFocus(True)

        self.grid_3.addWidget(self.note, 19, 0, 1, 2)

        self.grid_3_end = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.grid_3.addItem(self.grid_3_end, 21, 0, 1, 1)

        self.grid_3.setColumnStretch(0, 1)
        self.grid_3.setColumnStretch(1, 1)
        self.tab_3.setWidget(self.contents_3)
        self.tabs.addTab(self.tab_3, "")

        self.page.addWidget(self.tabs)

#if QT_CONFIG(shortcut)
        self.label_title.setBuddy(self.title)
        self.label_direction.setBuddy(self.direction)
        self.label_stage.setBuddy(self.stage)
        self.label_state.setBuddy(self.state)
        self.label_leader.setBuddy(self.leader)
        self.label_starts.setBuddy(self.starts)
        self.label_ends.setBuddy(self.ends)
        self.label_activity.setBuddy(self.activity)
        self.label_approach.setBuddy(self.approach)
        self.label_title_ru.setBuddy(self.title_ru)
        self.label_problem.setBuddy(self.problem)
        self.label_object.setBuddy(self.object)
        self.label_subject.setBuddy(self.subject)
        self.label_hypothesis.setBuddy(self.hypothesis)
        self.label_goal.setBuddy(self.goal)
        self.label_measure.setBuddy(self.measure)
        self.label_result.setBuddy(self.result)
        self.label_tasks.setBuddy(self.tasks)
        self.label_resources.setBuddy(self.resources)
        self.label_risks.setBuddy(self.risks)
        self.label_note.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.tabs, self.title)
        QWidget.setTabOrder(self.title, self.direction)
        QWidget.setTabOrder(self.direction, self.stage)
        QWidget.setTabOrder(self.stage, self.state)
        QWidget.setTabOrder(self.state, self.leader)
        QWidget.setTabOrder(self.leader, self.starts)
        QWidget.setTabOrder(self.starts, self.ends)
        QWidget.setTabOrder(self.ends, self.activity)
        QWidget.setTabOrder(self.activity, self.approach)
        QWidget.setTabOrder(self.approach, self.title_ru)
        QWidget.setTabOrder(self.title_ru, self.problem)
        QWidget.setTabOrder(self.problem, self.object)
        QWidget.setTabOrder(self.object, self.subject)
        QWidget.setTabOrder(self.subject, self.hypothesis)
        QWidget.setTabOrder(self.hypothesis, self.goal)
        QWidget.setTabOrder(self.goal, self.measure)
        QWidget.setTabOrder(self.measure, self.result)
        QWidget.setTabOrder(self.result, self.tasks)
        QWidget.setTabOrder(self.tasks, self.resources)
        QWidget.setTabOrder(self.resources, self.risks)
        QWidget.setTabOrder(self.risks, self.note)

        self.retranslateUi(ProjectForm)

        QMetaObject.connectSlotsByName(ProjectForm)
    # setupUi

    def retranslateUi(self, ProjectForm):
        self.tabs.setTabText(self.tabs.indexOf(self.tab_1), QCoreApplication.translate("ProjectForm", u"Project", None))
        self.tabs.setTabText(self.tabs.indexOf(self.tab_2), QCoreApplication.translate("ProjectForm", u"Research", None))
        self.tabs.setTabText(self.tabs.indexOf(self.tab_3), QCoreApplication.translate("ProjectForm", u"Substance", None))
        pass
    # retranslateUi

