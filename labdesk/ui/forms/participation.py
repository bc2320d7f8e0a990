# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'participation.ui'
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
    QLineEdit, QScrollArea, QSizePolicy, QSpacerItem,
    QTabWidget, QVBoxLayout, QWidget)

from labdesk.ui.widgets import (ChoiceBox, Lookup)

class Ui_ParticipationForm(object):
    def setupUi(self, ParticipationForm):
        if not ParticipationForm.objectName():
            ParticipationForm.setObjectName(u"ParticipationForm")
        ParticipationForm.resize(420, 560)
        self.page = QVBoxLayout(ParticipationForm)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(0, 0, 0, 0)
        self.tabs = QTabWidget(ParticipationForm)
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
        self.label_event = QLabel(self.contents_1)
        self.label_event.setObjectName(u"label_event")
        self.label_event.setText(u"Event")
        self.label_event.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_event.setWordWrap(True)
        self.label_event.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_event, 0, 0, 1, 2)

        self.event = Lookup(self.contents_1)
        self.event.setObjectName(u"event")

        self.grid_1.addWidget(self.event, 1, 0, 1, 2)

        self.label_person = QLabel(self.contents_1)
        self.label_person.setObjectName(u"label_person")
        self.label_person.setText(u"Participant")
        self.label_person.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_person.setWordWrap(True)
        self.label_person.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_person, 3, 0, 1, 2)

        self.person = Lookup(self.contents_1)
        self.person.setObjectName(u"person")

        self.grid_1.addWidget(self.person, 4, 0, 1, 2)

        self.label_category = QLabel(self.contents_1)
        self.label_category.setObjectName(u"label_category")
        self.label_category.setText(u"Category")
        self.label_category.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_category.setWordWrap(True)
        self.label_category.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_category, 6, 0, 1, 1)

        self.category = ChoiceBox(self.contents_1)
        self.category.setObjectName(u"category")

        self.grid_1.addWidget(self.category, 7, 0, 1, 1)

        self.label_role = QLabel(self.contents_1)
        self.label_role.setObjectName(u"label_role")
        self.label_role.setText(u"Role")
        self.label_role.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_role.setWordWrap(True)
        self.label_role.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_role, 6, 1, 1, 1)

        self.role = ChoiceBox(self.contents_1)
        self.role.setObjectName(u"role")

        self.grid_1.addWidget(self.role, 7, 1, 1, 1)

        self.label_topic = QLabel(self.contents_1)
        self.label_topic.setObjectName(u"label_topic")
        self.label_topic.setText(u"Topic or nomination")
        self.label_topic.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_topic.setWordWrap(True)
        self.label_topic.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_topic, 9, 0, 1, 2)

        self.topic = QLineEdit(self.contents_1)
        self.topic.setObjectName(u"topic")

        self.grid_1.addWidget(self.topic, 10, 0, 1, 2)

        self.label_result = QLabel(self.contents_1)
        self.label_result.setObjectName(u"label_result")
        self.label_result.setText(u"Result")
        self.label_result.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_result.setWordWrap(True)
        self.label_result.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_result, 12, 0, 1, 1)

        self.result = ChoiceBox(self.contents_1)
        self.result.setObjectName(u"result")

        self.grid_1.addWidget(self.result, 13, 0, 1, 1)

        self.label_document = QLabel(self.contents_1)
        self.label_document.setObjectName(u"label_document")
        self.label_document.setText(u"Confirming document")
        self.label_document.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_document.setWordWrap(True)
        self.label_document.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_document, 12, 1, 1, 1)

        self.document = QLineEdit(self.contents_1)
        self.document.setObjectName(u"document")

        self.grid_1.addWidget(self.document, 13, 1, 1, 1)

        self.label_supervisor = QLabel(self.contents_1)
        self.label_supervisor.setObjectName(u"label_supervisor")
        self.label_supervisor.setText(u"Prepared by")
        self.label_supervisor.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_supervisor.setWordWrap(True)
        self.label_supervisor.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_supervisor, 15, 0, 1, 2)

        self.supervisor = Lookup(self.contents_1)
        self.supervisor.setObjectName(u"supervisor")

        self.grid_1.addWidget(self.supervisor, 16, 0, 1, 2)

        self.grid_1_end = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.grid_1.addItem(self.grid_1_end, 18, 0, 1, 1)

        self.grid_1.setColumnStretch(0, 1)
        self.grid_1.setColumnStretch(1, 1)
        self.tab_1.setWidget(self.contents_1)
        self.tabs.addTab(self.tab_1, "")

        self.page.addWidget(self.tabs)

#if QT_CONFIG(shortcut)
        self.label_event.setBuddy(self.event)
        self.label_person.setBuddy(self.person)
        self.label_category.setBuddy(self.category)
        self.label_role.setBuddy(self.role)
        self.label_topic.setBuddy(self.topic)
        self.label_result.setBuddy(self.result)
        self.label_document.setBuddy(self.document)
        self.label_supervisor.setBuddy(self.supervisor)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.tabs, self.event)
        QWidget.setTabOrder(self.event, self.person)
        QWidget.setTabOrder(self.person, self.category)
        QWidget.setTabOrder(self.category, self.role)
        QWidget.setTabOrder(self.role, self.topic)
        QWidget.setTabOrder(self.topic, self.result)
        QWidget.setTabOrder(self.result, self.document)
        QWidget.setTabOrder(self.document, self.supervisor)

        self.retranslateUi(ParticipationForm)

        QMetaObject.connectSlotsByName(ParticipationForm)
    # setupUi

    def retranslateUi(self, ParticipationForm):
        self.tabs.setTabText(self.tabs.indexOf(self.tab_1), QCoreApplication.translate("ParticipationForm", u"Details", None))
        pass
    # retranslateUi

