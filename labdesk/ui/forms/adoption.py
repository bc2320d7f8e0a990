# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'adoption.ui'
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

from labdesk.ui.widgets import (DateEdit, Lookup, NumberEdit)

class Ui_AdoptionForm(object):
    def setupUi(self, AdoptionForm):
        if not AdoptionForm.objectName():
            AdoptionForm.setObjectName(u"AdoptionForm")
        AdoptionForm.resize(420, 560)
        self.page = QVBoxLayout(AdoptionForm)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(0, 0, 0, 0)
        self.tabs = QTabWidget(AdoptionForm)
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
        self.label_project = QLabel(self.contents_1)
        self.label_project.setObjectName(u"label_project")
        self.label_project.setText(u"Project")
        self.label_project.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_project.setWordWrap(True)
        self.label_project.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_project, 0, 0, 1, 2)

        self.project = Lookup(self.contents_1)
        self.project.setObjectName(u"project")

        self.grid_1.addWidget(self.project, 1, 0, 1, 2)

        self.label_organisation = QLabel(self.contents_1)
        self.label_organisation.setObjectName(u"label_organisation")
        self.label_organisation.setText(u"Who took it over")
        self.label_organisation.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_organisation.setWordWrap(True)
        self.label_organisation.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_organisation, 3, 0, 1, 2)

        self.organisation = Lookup(self.contents_1)
        self.organisation.setObjectName(u"organisation")

        self.grid_1.addWidget(self.organisation, 4, 0, 1, 2)

        self.label_day = QLabel(self.contents_1)
        self.label_day.setObjectName(u"label_day")
        self.label_day.setText(u"Introduced on")
        self.label_day.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_day.setWordWrap(True)
        self.label_day.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_day, 6, 0, 1, 1)

        self.day = DateEdit(self.contents_1)
        self.day.setObjectName(u"day")

        self.grid_1.addWidget(self.day, 7, 0, 1, 1)

        self.label_edition = QLabel(self.contents_1)
        self.label_edition.setObjectName(u"label_edition")
        self.label_edition.setText(u"Version handed over")
        self.label_edition.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_edition.setWordWrap(True)
        self.label_edition.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_edition, 6, 1, 1, 1)

        self.edition = QLineEdit(self.contents_1)
        self.edition.setObjectName(u"edition")

        self.grid_1.addWidget(self.edition, 7, 1, 1, 1)

        self.label_responsible = QLabel(self.contents_1)
        self.label_responsible.setObjectName(u"label_responsible")
        self.label_responsible.setText(u"Person responsible")
        self.label_responsible.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_responsible.setWordWrap(True)
        self.label_responsible.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_responsible, 9, 0, 1, 2)

        self.responsible = Lookup(self.contents_1)
        self.responsible.setObjectName(u"responsible")

        self.grid_1.addWidget(self.responsible, 10, 0, 1, 2)

        self.group_1 = QLabel(self.contents_1)
        self.group_1.setObjectName(u"group_1")
        self.group_1.setProperty(u"role", u"heading")

        self.grid_1.addWidget(self.group_1, 12, 0, 1, 2)

        self.label_trained = QLabel(self.contents_1)
        self.label_trained.setObjectName(u"label_trained")
        self.label_trained.setText(u"Training given on")
        self.label_trained.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_trained.setWordWrap(True)
        self.label_trained.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_trained, 13, 0, 1, 1)

        self.trained = DateEdit(self.contents_1)
        self.trained.setObjectName(u"trained")

        self.grid_1.addWidget(self.trained, 14, 0, 1, 1)

        self.label_training_hours = QLabel(self.contents_1)
        self.label_training_hours.setObjectName(u"label_training_hours")
        self.label_training_hours.setText(u"Hours of training")
        self.label_training_hours.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_training_hours.setWordWrap(True)
        self.label_training_hours.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_training_hours, 13, 1, 1, 1)

        self.training_hours = NumberEdit(self.contents_1)
        self.training_hours.setObjectName(u"training_hours")

        self.grid_1.addWidget(self.training_hours, 14, 1, 1, 1)

        self.label_people = QLabel(self.contents_1)
        self.label_people.setObjectName(u"label_people")
        self.label_people.setText(u"People trained")
        self.label_people.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_people.setWordWrap(True)
        self.label_people.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_people, 16, 0, 1, 2)

        self.people = NumberEdit(self.contents_1)
        self.people.setObjectName(u"people")

        self.grid_1.addWidget(self.people, 17, 0, 1, 2)

        self.group_2 = QLabel(self.contents_1)
        self.group_2.setObjectName(u"group_2")
        self.group_2.setProperty(u"role", u"heading")

        self.grid_1.addWidget(self.group_2, 19, 0, 1, 2)

        self.label_act_number = QLabel(self.contents_1)
        self.label_act_number.setObjectName(u"label_act_number")
        self.label_act_number.setText(u"Number of the act")
        self.label_act_number.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_act_number.setWordWrap(True)
        self.label_act_number.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_act_number, 20, 0, 1, 1)

        self.act_number = QLineEdit(self.contents_1)
        self.act_number.setObjectName(u"act_number")

        self.grid_1.addWidget(self.act_number, 21, 0, 1, 1)

        self.label_act_date = QLabel(self.contents_1)
        self.label_act_date.setObjectName(u"label_act_date")
        self.label_act_date.setText(u"Date of the act")
        self.label_act_date.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_act_date.setWordWrap(True)
        self.label_act_date.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_act_date, 20, 1, 1, 1)

        self.act_date = DateEdit(self.contents_1)
        self.act_date.setObjectName(u"act_date")

        self.grid_1.addWidget(self.act_date, 21, 1, 1, 1)

        self.label_effect = QLabel(self.contents_1)
        self.label_effect.setObjectName(u"label_effect")
        self.label_effect.setText(u"Effect, %")
        self.label_effect.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_effect.setWordWrap(True)
        self.label_effect.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_effect, 23, 0, 1, 2)

        self.effect = NumberEdit(self.contents_1)
        self.effect.setObjectName(u"effect")

        self.grid_1.addWidget(self.effect, 24, 0, 1, 2)

        self.label_result = QLabel(self.contents_1)
        self.label_result.setObjectName(u"label_result")
        self.label_result.setText(u"What became better")
        self.label_result.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_result.setWordWrap(True)
        self.label_result.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_result, 26, 0, 1, 2)

        self.result = QLineEdit(self.contents_1)
        self.result.setObjectName(u"result")

        self.grid_1.addWidget(self.result, 27, 0, 1, 2)

        self.label_note = QLabel(self.contents_1)
        self.label_note.setObjectName(u"label_note")
        self.label_note.setText(u"Note")
        self.label_note.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_note.setWordWrap(True)
        self.label_note.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_note, 29, 0, 1, 2)

        self.note = QPlainTextEdit(self.contents_1)
        self.note.setObjectName(u"note")
        self.note.setMinimumSize(QSize(0, 72))
        self.note.setMaximumSize(QSize(16777215, 120))
        self.note.setTabChangesFocus(True)

        self.grid_1.addWidget(self.note, 30, 0, 1, 2)

        self.grid_1_end = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.grid_1.addItem(self.grid_1_end, 32, 0, 1, 1)

        self.grid_1.setColumnStretch(0, 1)
        self.grid_1.setColumnStretch(1, 1)
        self.tab_1.setWidget(self.contents_1)
        self.tabs.addTab(self.tab_1, "")

        self.page.addWidget(self.tabs)

#if QT_CONFIG(shortcut)
        self.label_project.setBuddy(self.project)
        self.label_organisation.setBuddy(self.organisation)
        self.label_day.setBuddy(self.day)
        self.label_edition.setBuddy(self.edition)
        self.label_responsible.setBuddy(self.responsible)
        self.label_trained.setBuddy(self.trained)
        self.label_training_hours.setBuddy(self.training_hours)
        self.label_people.setBuddy(self.people)
        self.label_act_number.setBuddy(self.act_number)
        self.label_act_date.setBuddy(self.act_date)
        self.label_effect.setBuddy(self.effect)
        self.label_result.setBuddy(self.result)
        self.label_note.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.tabs, self.project)
        QWidget.setTabOrder(self.project, self.organisation)
        QWidget.setTabOrder(self.organisation, self.day)
        QWidget.setTabOrder(self.day, self.edition)
        QWidget.setTabOrder(self.edition, self.responsible)
        QWidget.setTabOrder(self.responsible, self.trained)
        QWidget.setTabOrder(self.trained, self.training_hours)
        QWidget.setTabOrder(self.training_hours, self.people)
        QWidget.setTabOrder(self.people, self.act_number)
        QWidget.setTabOrder(self.act_number, self.act_date)
        QWidget.setTabOrder(self.act_date, self.effect)
        QWidget.setTabOrder(self.effect, self.result)
        QWidget.setTabOrder(self.result, self.note)

        self.retranslateUi(AdoptionForm)

        QMetaObject.connectSlotsByName(AdoptionForm)
    # setupUi

    def retranslateUi(self, AdoptionForm):
        self.group_1.setText(QCoreApplication.translate("AdoptionForm", u"Training", None))
        self.group_2.setText(QCoreApplication.translate("AdoptionForm", u"Act of introduction", None))
        self.tabs.setTabText(self.tabs.indexOf(self.tab_1), QCoreApplication.translate("AdoptionForm", u"Details", None))
        pass
    # retranslateUi

