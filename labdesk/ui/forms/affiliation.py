# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'affiliation.ui'
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

from labdesk.ui.widgets import (ChoiceBox, DateEdit, Lookup)

class Ui_AffiliationForm(object):
    def setupUi(self, AffiliationForm):
        if not AffiliationForm.objectName():
            AffiliationForm.setObjectName(u"AffiliationForm")
        AffiliationForm.resize(420, 560)
        self.page = QVBoxLayout(AffiliationForm)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(0, 0, 0, 0)
        self.tabs = QTabWidget(AffiliationForm)
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
        self.label_person = QLabel(self.contents_1)
        self.label_person.setObjectName(u"label_person")
        self.label_person.setText(u"Person")
        self.label_person.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_person.setWordWrap(True)
        self.label_person.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_person, 0, 0, 1, 2)

        self.person = Lookup(self.contents_1)
        self.person.setObjectName(u"person")

        self.grid_1.addWidget(self.person, 1, 0, 1, 2)

        self.label_organisation = QLabel(self.contents_1)
        self.label_organisation.setObjectName(u"label_organisation")
        self.label_organisation.setText(u"Organisation")
        self.label_organisation.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_organisation.setWordWrap(True)
        self.label_organisation.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_organisation, 3, 0, 1, 2)

        self.organisation = Lookup(self.contents_1)
        self.organisation.setObjectName(u"organisation")

        self.grid_1.addWidget(self.organisation, 4, 0, 1, 2)

        self.label_role = QLabel(self.contents_1)
        self.label_role.setObjectName(u"label_role")
        self.label_role.setText(u"Role")
        self.label_role.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_role.setWordWrap(True)
        self.label_role.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_role, 6, 0, 1, 2)

        self.role = ChoiceBox(self.contents_1)
        self.role.setObjectName(u"role")

        self.grid_1.addWidget(self.role, 7, 0, 1, 2)

        self.label_position = QLabel(self.contents_1)
        self.label_position.setObjectName(u"label_position")
        self.label_position.setText(u"Position")
        self.label_position.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_position.setWordWrap(True)
        self.label_position.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_position, 9, 0, 1, 2)

        self.position = QLineEdit(self.contents_1)
        self.position.setObjectName(u"position")

        self.grid_1.addWidget(self.position, 10, 0, 1, 2)

        self.label_starts = QLabel(self.contents_1)
        self.label_starts.setObjectName(u"label_starts")
        self.label_starts.setText(u"From")
        self.label_starts.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_starts.setWordWrap(True)
        self.label_starts.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_starts, 12, 0, 1, 1)

        self.starts = DateEdit(self.contents_1)
        self.starts.setObjectName(u"starts")

        self.grid_1.addWidget(self.starts, 13, 0, 1, 1)

        self.label_ends = QLabel(self.contents_1)
        self.label_ends.setObjectName(u"label_ends")
        self.label_ends.setText(u"To")
        self.label_ends.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_ends.setWordWrap(True)
        self.label_ends.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_ends, 12, 1, 1, 1)

        self.ends = DateEdit(self.contents_1)
        self.ends.setObjectName(u"ends")

        self.grid_1.addWidget(self.ends, 13, 1, 1, 1)

        self.group_1 = QLabel(self.contents_1)
        self.group_1.setObjectName(u"group_1")
        self.group_1.setProperty(u"role", u"heading")

        self.grid_1.addWidget(self.group_1, 15, 0, 1, 2)

        self.label_degree = QLabel(self.contents_1)
        self.label_degree.setObjectName(u"label_degree")
        self.label_degree.setText(u"Academic degree")
        self.label_degree.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_degree.setWordWrap(True)
        self.label_degree.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_degree, 18, 0, 1, 1)

        self.degree = QLineEdit(self.contents_1)
        self.degree.setObjectName(u"degree")

        self.grid_1.addWidget(self.degree, 19, 0, 1, 1)

        self.label_title = QLabel(self.contents_1)
        self.label_title.setObjectName(u"label_title")
        self.label_title.setText(u"Academic title")
        self.label_title.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_title.setWordWrap(True)
        self.label_title.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_title, 18, 1, 1, 1)

        self.title = QLineEdit(self.contents_1)
        self.title.setObjectName(u"title")

        self.grid_1.addWidget(self.title, 19, 1, 1, 1)

        self.label_category = QLabel(self.contents_1)
        self.label_category.setObjectName(u"label_category")
        self.label_category.setText(u"Qualification category")
        self.label_category.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_category.setWordWrap(True)
        self.label_category.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_category, 21, 0, 1, 1)

        self.category = QLineEdit(self.contents_1)
        self.category.setObjectName(u"category")

        self.grid_1.addWidget(self.category, 22, 0, 1, 1)

        self.label_education = QLabel(self.contents_1)
        self.label_education.setObjectName(u"label_education")
        self.label_education.setText(u"Education")
        self.label_education.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_education.setWordWrap(True)
        self.label_education.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_education, 21, 1, 1, 1)

        self.education = QLineEdit(self.contents_1)
        self.education.setObjectName(u"education")

        self.grid_1.addWidget(self.education, 22, 1, 1, 1)

        self.grid_1_end = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.grid_1.addItem(self.grid_1_end, 24, 0, 1, 1)

        self.grid_1.setColumnStretch(0, 1)
        self.grid_1.setColumnStretch(1, 1)
        self.tab_1.setWidget(self.contents_1)
        self.tabs.addTab(self.tab_1, "")

        self.page.addWidget(self.tabs)

#if QT_CONFIG(shortcut)
        self.label_person.setBuddy(self.person)
        self.label_organisation.setBuddy(self.organisation)
        self.label_role.setBuddy(self.role)
        self.label_position.setBuddy(self.position)
        self.label_starts.setBuddy(self.starts)
        self.label_ends.setBuddy(self.ends)
        self.label_degree.setBuddy(self.degree)
        self.label_title.setBuddy(self.title)
        self.label_category.setBuddy(self.category)
        self.label_education.setBuddy(self.education)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.tabs, self.person)
        QWidget.setTabOrder(self.person, self.organisation)
        QWidget.setTabOrder(self.organisation, self.role)
        QWidget.setTabOrder(self.role, self.position)
        QWidget.setTabOrder(self.position, self.starts)
        QWidget.setTabOrder(self.starts, self.ends)
        QWidget.setTabOrder(self.ends, self.degree)
        QWidget.setTabOrder(self.degree, self.title)
        QWidget.setTabOrder(self.title, self.category)
        QWidget.setTabOrder(self.category, self.education)

        self.retranslateUi(AffiliationForm)

        QMetaObject.connectSlotsByName(AffiliationForm)
    # setupUi

    def retranslateUi(self, AffiliationForm):
        self.group_1.setText(QCoreApplication.translate("AffiliationForm", u"Qualification", None))
        self.tabs.setTabText(self.tabs.indexOf(self.tab_1), QCoreApplication.translate("AffiliationForm", u"Details", None))
        pass
    # retranslateUi

