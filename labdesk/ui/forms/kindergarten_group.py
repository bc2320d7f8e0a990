# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'kindergarten_group.ui'
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

from labdesk.ui.widgets import (ChoiceBox, Lookup, NumberEdit)

class Ui_KindergartenGroupForm(object):
    def setupUi(self, KindergartenGroupForm):
        if not KindergartenGroupForm.objectName():
            KindergartenGroupForm.setObjectName(u"KindergartenGroupForm")
        KindergartenGroupForm.resize(420, 560)
        self.page = QVBoxLayout(KindergartenGroupForm)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(0, 0, 0, 0)
        self.tabs = QTabWidget(KindergartenGroupForm)
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
        self.label_name = QLabel(self.contents_1)
        self.label_name.setObjectName(u"label_name")
        self.label_name.setText(u"Group name")
        self.label_name.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_name.setWordWrap(True)
        self.label_name.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_name, 0, 0, 1, 1)

        self.name = QLineEdit(self.contents_1)
        self.name.setObjectName(u"name")

        self.grid_1.addWidget(self.name, 1, 0, 1, 1)

        self.label_room = QLabel(self.contents_1)
        self.label_room.setObjectName(u"label_room")
        self.label_room.setText(u"Room")
        self.label_room.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_room.setWordWrap(True)
        self.label_room.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_room, 0, 1, 1, 1)

        self.room = QLineEdit(self.contents_1)
        self.room.setObjectName(u"room")

        self.grid_1.addWidget(self.room, 1, 1, 1, 1)

        self.label_age_group = QLabel(self.contents_1)
        self.label_age_group.setObjectName(u"label_age_group")
        self.label_age_group.setText(u"Age group")
        self.label_age_group.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_age_group.setWordWrap(True)
        self.label_age_group.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_age_group, 3, 0, 1, 2)

        self.age_group = ChoiceBox(self.contents_1)
        self.age_group.setObjectName(u"age_group")

        self.grid_1.addWidget(self.age_group, 4, 0, 1, 2)

        self.label_stay = QLabel(self.contents_1)
        self.label_stay.setObjectName(u"label_stay")
        self.label_stay.setText(u"Length of stay")
        self.label_stay.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_stay.setWordWrap(True)
        self.label_stay.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_stay, 6, 0, 1, 2)

        self.stay = ChoiceBox(self.contents_1)
        self.stay.setObjectName(u"stay")

        self.grid_1.addWidget(self.stay, 7, 0, 1, 2)

        self.label_educator = QLabel(self.contents_1)
        self.label_educator.setObjectName(u"label_educator")
        self.label_educator.setText(u"Educator")
        self.label_educator.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_educator.setWordWrap(True)
        self.label_educator.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_educator, 9, 0, 1, 2)

        self.educator = Lookup(self.contents_1)
        self.educator.setObjectName(u"educator")

        self.grid_1.addWidget(self.educator, 10, 0, 1, 2)

        self.label_children = QLabel(self.contents_1)
        self.label_children.setObjectName(u"label_children")
        self.label_children.setText(u"Children")
        self.label_children.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_children.setWordWrap(True)
        self.label_children.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_children, 12, 0, 1, 1)

        self.children = NumberEdit(self.contents_1)
        self.children.setObjectName(u"children")

        self.grid_1.addWidget(self.children, 13, 0, 1, 1)

        self.label_places = QLabel(self.contents_1)
        self.label_places.setObjectName(u"label_places")
        self.label_places.setText(u"Places for trainees per shift")
        self.label_places.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_places.setWordWrap(True)
        self.label_places.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_places, 12, 1, 1, 1)

        self.places = NumberEdit(self.contents_1)
        self.places.setObjectName(u"places")

        self.grid_1.addWidget(self.places, 13, 1, 1, 1)

        self.label_organisation = QLabel(self.contents_1)
        self.label_organisation.setObjectName(u"label_organisation")
        self.label_organisation.setText(u"Kindergarten")
        self.label_organisation.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_organisation.setWordWrap(True)
        self.label_organisation.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_organisation, 15, 0, 1, 2)

        self.organisation = Lookup(self.contents_1)
        self.organisation.setObjectName(u"organisation")

        self.grid_1.addWidget(self.organisation, 16, 0, 1, 2)

        self.label_note = QLabel(self.contents_1)
        self.label_note.setObjectName(u"label_note")
        self.label_note.setText(u"Note")
        self.label_note.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_note.setWordWrap(True)
        self.label_note.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_note, 18, 0, 1, 2)

        self.note = QPlainTextEdit(self.contents_1)
        self.note.setObjectName(u"note")
        self.note.setMinimumSize(QSize(0, 72))
        self.note.setMaximumSize(QSize(16777215, 120))
        self.note.setTabChangesFocus(True)

        self.grid_1.addWidget(self.note, 19, 0, 1, 2)

        self.grid_1_end = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.grid_1.addItem(self.grid_1_end, 21, 0, 1, 1)

        self.grid_1.setColumnStretch(0, 1)
        self.grid_1.setColumnStretch(1, 1)
        self.tab_1.setWidget(self.contents_1)
        self.tabs.addTab(self.tab_1, "")

        self.page.addWidget(self.tabs)

#if QT_CONFIG(shortcut)
        self.label_name.setBuddy(self.name)
        self.label_room.setBuddy(self.room)
        self.label_age_group.setBuddy(self.age_group)
        self.label_stay.setBuddy(self.stay)
        self.label_educator.setBuddy(self.educator)
        self.label_children.setBuddy(self.children)
        self.label_places.setBuddy(self.places)
        self.label_organisation.setBuddy(self.organisation)
        self.label_note.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.tabs, self.name)
        QWidget.setTabOrder(self.name, self.room)
        QWidget.setTabOrder(self.room, self.age_group)
        QWidget.setTabOrder(self.age_group, self.stay)
        QWidget.setTabOrder(self.stay, self.educator)
        QWidget.setTabOrder(self.educator, self.children)
        QWidget.setTabOrder(self.children, self.places)
        QWidget.setTabOrder(self.places, self.organisation)
        QWidget.setTabOrder(self.organisation, self.note)

        self.retranslateUi(KindergartenGroupForm)

        QMetaObject.connectSlotsByName(KindergartenGroupForm)
    # setupUi

    def retranslateUi(self, KindergartenGroupForm):
        self.tabs.setTabText(self.tabs.indexOf(self.tab_1), QCoreApplication.translate("KindergartenGroupForm", u"Details", None))
        pass
    # retranslateUi

