# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'mentor_terms.ui'
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
    QLabel, QScrollArea, QSizePolicy, QSpacerItem,
    QTabWidget, QVBoxLayout, QWidget)

from labdesk.ui.widgets import (ChoiceBox, Lookup, NumberEdit)

class Ui_MentorTermsForm(object):
    def setupUi(self, MentorTermsForm):
        if not MentorTermsForm.objectName():
            MentorTermsForm.setObjectName(u"MentorTermsForm")
        MentorTermsForm.resize(420, 560)
        self.page = QVBoxLayout(MentorTermsForm)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(0, 0, 0, 0)
        self.tabs = QTabWidget(MentorTermsForm)
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
        self.label_period = QLabel(self.contents_1)
        self.label_period.setObjectName(u"label_period")
        self.label_period.setText(u"Practice period")
        self.label_period.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_period.setWordWrap(True)
        self.label_period.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_period, 0, 0, 1, 2)

        self.period = Lookup(self.contents_1)
        self.period.setObjectName(u"period")

        self.grid_1.addWidget(self.period, 1, 0, 1, 2)

        self.label_person = QLabel(self.contents_1)
        self.label_person.setObjectName(u"label_person")
        self.label_person.setText(u"Mentor")
        self.label_person.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_person.setWordWrap(True)
        self.label_person.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_person, 3, 0, 1, 2)

        self.person = Lookup(self.contents_1)
        self.person.setObjectName(u"person")

        self.grid_1.addWidget(self.person, 4, 0, 1, 2)

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

        self.label_shift = QLabel(self.contents_1)
        self.label_shift.setObjectName(u"label_shift")
        self.label_shift.setText(u"On duty")
        self.label_shift.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_shift.setWordWrap(True)
        self.label_shift.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_shift, 9, 0, 1, 2)

        self.shift = ChoiceBox(self.contents_1)
        self.shift.setObjectName(u"shift")

        self.grid_1.addWidget(self.shift, 10, 0, 1, 2)

        self.label_trainees = QLabel(self.contents_1)
        self.label_trainees.setObjectName(u"label_trainees")
        self.label_trainees.setText(u"Trainees at a time")
        self.label_trainees.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_trainees.setWordWrap(True)
        self.label_trainees.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_trainees, 12, 0, 1, 2)

        self.trainees = NumberEdit(self.contents_1)
        self.trainees.setObjectName(u"trainees")

        self.grid_1.addWidget(self.trainees, 13, 0, 1, 2)

        self.label_half_days = QLabel(self.contents_1)
        self.label_half_days.setObjectName(u"label_half_days")
        self.label_half_days.setText(u"Trainee half-days a week at most")
        self.label_half_days.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_half_days.setWordWrap(True)
        self.label_half_days.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_half_days, 15, 0, 1, 2)

        self.half_days = NumberEdit(self.contents_1)
        self.half_days.setObjectName(u"half_days")

        self.grid_1.addWidget(self.half_days, 16, 0, 1, 2)

        self.qualified = QCheckBox(self.contents_1)
        self.qualified.setObjectName(u"qualified")
        self.qualified.setText(u"May supervise lessons")

        self.grid_1.addWidget(self.qualified, 19, 0, 1, 2)

        self.grid_1_end = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.grid_1.addItem(self.grid_1_end, 21, 0, 1, 1)

        self.grid_1.setColumnStretch(0, 1)
        self.grid_1.setColumnStretch(1, 1)
        self.tab_1.setWidget(self.contents_1)
        self.tabs.addTab(self.tab_1, "")

        self.page.addWidget(self.tabs)

#if QT_CONFIG(shortcut)
        self.label_period.setBuddy(self.period)
        self.label_person.setBuddy(self.person)
        self.label_group.setBuddy(self.group)
        self.label_shift.setBuddy(self.shift)
        self.label_trainees.setBuddy(self.trainees)
        self.label_half_days.setBuddy(self.half_days)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.tabs, self.period)
        QWidget.setTabOrder(self.period, self.person)
        QWidget.setTabOrder(self.person, self.group)
        QWidget.setTabOrder(self.group, self.shift)
        QWidget.setTabOrder(self.shift, self.trainees)
        QWidget.setTabOrder(self.trainees, self.half_days)
        QWidget.setTabOrder(self.half_days, self.qualified)

        self.retranslateUi(MentorTermsForm)

        QMetaObject.connectSlotsByName(MentorTermsForm)
    # setupUi

    def retranslateUi(self, MentorTermsForm):
        self.tabs.setTabText(self.tabs.indexOf(self.tab_1), QCoreApplication.translate("MentorTermsForm", u"Details", None))
        pass
    # retranslateUi

