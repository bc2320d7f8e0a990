# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'examination_expert.ui'
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

from labdesk.ui.widgets import (DateEdit, Lookup, NumberEdit)

class Ui_ExaminationExpertForm(object):
    def setupUi(self, ExaminationExpertForm):
        if not ExaminationExpertForm.objectName():
            ExaminationExpertForm.setObjectName(u"ExaminationExpertForm")
        ExaminationExpertForm.resize(420, 560)
        self.page = QVBoxLayout(ExaminationExpertForm)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(0, 0, 0, 0)
        self.tabs = QTabWidget(ExaminationExpertForm)
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
        self.label_examination = QLabel(self.contents_1)
        self.label_examination.setObjectName(u"label_examination")
        self.label_examination.setText(u"Expert examination")
        self.label_examination.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_examination.setWordWrap(True)
        self.label_examination.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_examination, 0, 0, 1, 2)

        self.examination = Lookup(self.contents_1)
        self.examination.setObjectName(u"examination")

        self.grid_1.addWidget(self.examination, 1, 0, 1, 2)

        self.label_person = QLabel(self.contents_1)
        self.label_person.setObjectName(u"label_person")
        self.label_person.setText(u"Expert")
        self.label_person.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_person.setWordWrap(True)
        self.label_person.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_person, 3, 0, 1, 2)

        self.person = Lookup(self.contents_1)
        self.person.setObjectName(u"person")

        self.grid_1.addWidget(self.person, 4, 0, 1, 2)

        self.label_position = QLabel(self.contents_1)
        self.label_position.setObjectName(u"label_position")
        self.label_position.setText(u"Expert number")
        self.label_position.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_position.setWordWrap(True)
        self.label_position.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_position, 6, 0, 1, 1)

        self.position = NumberEdit(self.contents_1)
        self.position.setObjectName(u"position")

        self.grid_1.addWidget(self.position, 7, 0, 1, 1)

        self.label_packet = QLabel(self.contents_1)
        self.label_packet.setObjectName(u"label_packet")
        self.label_packet.setText(u"Code of the packet")
        self.label_packet.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_packet.setWordWrap(True)
        self.label_packet.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_packet, 6, 1, 1, 1)

        self.packet = QLineEdit(self.contents_1)
        self.packet.setObjectName(u"packet")

        self.grid_1.addWidget(self.packet, 7, 1, 1, 1)

        self.label_assigned = QLabel(self.contents_1)
        self.label_assigned.setObjectName(u"label_assigned")
        self.label_assigned.setText(u"Assigned on")
        self.label_assigned.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_assigned.setWordWrap(True)
        self.label_assigned.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_assigned, 9, 0, 1, 1)

        self.assigned = DateEdit(self.contents_1)
        self.assigned.setObjectName(u"assigned")

        self.grid_1.addWidget(self.assigned, 10, 0, 1, 1)

        self.label_returned = QLabel(self.contents_1)
        self.label_returned.setObjectName(u"label_returned")
        self.label_returned.setText(u"Sheet returned on")
        self.label_returned.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_returned.setWordWrap(True)
        self.label_returned.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_returned, 9, 1, 1, 1)

        self.returned = DateEdit(self.contents_1)
        self.returned.setObjectName(u"returned")

        self.grid_1.addWidget(self.returned, 10, 1, 1, 1)

        self.by_secretary = QCheckBox(self.contents_1)
        self.by_secretary.setObjectName(u"by_secretary")
        self.by_secretary.setText(u"Entered by the secretary")

        self.grid_1.addWidget(self.by_secretary, 13, 0, 1, 2)

        self.label_paper = QLabel(self.contents_1)
        self.label_paper.setObjectName(u"label_paper")
        self.label_paper.setText(u"Number of the paper sheet")
        self.label_paper.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_paper.setWordWrap(True)
        self.label_paper.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_paper, 15, 0, 1, 2)

        self.paper = QLineEdit(self.contents_1)
        self.paper.setObjectName(u"paper")

        self.grid_1.addWidget(self.paper, 16, 0, 1, 2)

        self.group_1 = QLabel(self.contents_1)
        self.group_1.setObjectName(u"group_1")
        self.group_1.setProperty(u"role", u"heading")

        self.grid_1.addWidget(self.group_1, 18, 0, 1, 2)

        self.conflict = QCheckBox(self.contents_1)
        self.conflict.setObjectName(u"conflict")
        self.conflict.setText(u"Declared a conflict of interest")

        self.grid_1.addWidget(self.conflict, 20, 0, 1, 2)

        self.label_reason = QLabel(self.contents_1)
        self.label_reason.setObjectName(u"label_reason")
        self.label_reason.setText(u"Reason of the conflict")
        self.label_reason.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_reason.setWordWrap(True)
        self.label_reason.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_reason, 22, 0, 1, 2)

        self.reason = QLineEdit(self.contents_1)
        self.reason.setObjectName(u"reason")

        self.grid_1.addWidget(self.reason, 23, 0, 1, 2)

        self.grid_1_end = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.grid_1.addItem(self.grid_1_end, 25, 0, 1, 1)

        self.grid_1.setColumnStretch(0, 1)
        self.grid_1.setColumnStretch(1, 1)
        self.tab_1.setWidget(self.contents_1)
        self.tabs.addTab(self.tab_1, "")

        self.page.addWidget(self.tabs)

#if QT_CONFIG(shortcut)
        self.label_examination.setBuddy(self.examination)
        self.label_person.setBuddy(self.person)
        self.label_position.setBuddy(self.position)
        self.label_packet.setBuddy(self.packet)
        self.label_assigned.setBuddy(self.assigned)
        self.label_returned.setBuddy(self.returned)
        self.label_paper.setBuddy(self.paper)
        self.label_reason.setBuddy(self.reason)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.tabs, self.examination)
        QWidget.setTabOrder(self.examination, self.person)
        QWidget.setTabOrder(self.person, self.position)
        QWidget.setTabOrder(self.position, self.packet)
        QWidget.setTabOrder(self.packet, self.assigned)
        QWidget.setTabOrder(self.assigned, self.returned)
        QWidget.setTabOrder(self.returned, self.by_secretary)
        QWidget.setTabOrder(self.by_secretary, self.paper)
        QWidget.setTabOrder(self.paper, self.conflict)
        QWidget.setTabOrder(self.conflict, self.reason)

        self.retranslateUi(ExaminationExpertForm)

        QMetaObject.connectSlotsByName(ExaminationExpertForm)
    # setupUi

    def retranslateUi(self, ExaminationExpertForm):
        self.group_1.setText(QCoreApplication.translate("ExaminationExpertForm", u"Conflict of interest", None))
        self.tabs.setTabText(self.tabs.indexOf(self.tab_1), QCoreApplication.translate("ExaminationExpertForm", u"Details", None))
        pass
    # retranslateUi

