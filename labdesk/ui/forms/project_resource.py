# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'project_resource.ui'
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

class Ui_ProjectResourceForm(object):
    def setupUi(self, ProjectResourceForm):
        if not ProjectResourceForm.objectName():
            ProjectResourceForm.setObjectName(u"ProjectResourceForm")
        ProjectResourceForm.resize(420, 560)
        self.page = QVBoxLayout(ProjectResourceForm)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(0, 0, 0, 0)
        self.tabs = QTabWidget(ProjectResourceForm)
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

        self.label_title = QLabel(self.contents_1)
        self.label_title.setObjectName(u"label_title")
        self.label_title.setText(u"Resource")
        self.label_title.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_title.setWordWrap(True)
        self.label_title.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_title, 3, 0, 1, 2)

        self.title = QLineEdit(self.contents_1)
        self.title.setObjectName(u"title")

        self.grid_1.addWidget(self.title, 4, 0, 1, 2)

        self.label_sort = QLabel(self.contents_1)
        self.label_sort.setObjectName(u"label_sort")
        self.label_sort.setText(u"Kind of resource")
        self.label_sort.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_sort.setWordWrap(True)
        self.label_sort.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_sort, 6, 0, 1, 2)

        self.sort = ChoiceBox(self.contents_1)
        self.sort.setObjectName(u"sort")

        self.grid_1.addWidget(self.sort, 7, 0, 1, 2)

        self.label_amount = QLabel(self.contents_1)
        self.label_amount.setObjectName(u"label_amount")
        self.label_amount.setText(u"Planned amount")
        self.label_amount.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_amount.setWordWrap(True)
        self.label_amount.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_amount, 9, 0, 1, 1)

        self.amount = NumberEdit(self.contents_1)
        self.amount.setObjectName(u"amount")

        self.grid_1.addWidget(self.amount, 10, 0, 1, 1)

        self.label_unit = QLabel(self.contents_1)
        self.label_unit.setObjectName(u"label_unit")
        self.label_unit.setText(u"Unit")
        self.label_unit.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_unit.setWordWrap(True)
        self.label_unit.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_unit, 9, 1, 1, 1)

        self.unit = QLineEdit(self.contents_1)
        self.unit.setObjectName(u"unit")

        self.grid_1.addWidget(self.unit, 10, 1, 1, 1)

        self.label_price = QLabel(self.contents_1)
        self.label_price.setObjectName(u"label_price")
        self.label_price.setText(u"Price of a unit, so\u02bbm")
        self.label_price.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_price.setWordWrap(True)
        self.label_price.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_price, 12, 0, 1, 1)

        self.price = NumberEdit(self.contents_1)
        self.price.setObjectName(u"price")

        self.grid_1.addWidget(self.price, 13, 0, 1, 1)

        self.label_actual = QLabel(self.contents_1)
        self.label_actual.setObjectName(u"label_actual")
        self.label_actual.setText(u"Amount used")
        self.label_actual.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_actual.setWordWrap(True)
        self.label_actual.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_actual, 12, 1, 1, 1)

        self.actual = NumberEdit(self.contents_1)
        self.actual.setObjectName(u"actual")

        self.grid_1.addWidget(self.actual, 13, 1, 1, 1)

        self.label_note = QLabel(self.contents_1)
        self.label_note.setObjectName(u"label_note")
        self.label_note.setText(u"Note")
        self.label_note.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_note.setWordWrap(True)
        self.label_note.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_note, 15, 0, 1, 2)

        self.note = QPlainTextEdit(self.contents_1)
        self.note.setObjectName(u"note")
        self.note.setMinimumSize(QSize(0, 72))
        self.note.setMaximumSize(QSize(16777215, 120))
        self.note.setTabChangesFocus(True)

        self.grid_1.addWidget(self.note, 16, 0, 1, 2)

        self.grid_1_end = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.grid_1.addItem(self.grid_1_end, 18, 0, 1, 1)

        self.grid_1.setColumnStretch(0, 1)
        self.grid_1.setColumnStretch(1, 1)
        self.tab_1.setWidget(self.contents_1)
        self.tabs.addTab(self.tab_1, "")

        self.page.addWidget(self.tabs)

#if QT_CONFIG(shortcut)
        self.label_project.setBuddy(self.project)
        self.label_title.setBuddy(self.title)
        self.label_sort.setBuddy(self.sort)
        self.label_amount.setBuddy(self.amount)
        self.label_unit.setBuddy(self.unit)
        self.label_price.setBuddy(self.price)
        self.label_actual.setBuddy(self.actual)
        self.label_note.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.tabs, self.project)
        QWidget.setTabOrder(self.project, self.title)
        QWidget.setTabOrder(self.title, self.sort)
        QWidget.setTabOrder(self.sort, self.amount)
        QWidget.setTabOrder(self.amount, self.unit)
        QWidget.setTabOrder(self.unit, self.price)
        QWidget.setTabOrder(self.price, self.actual)
        QWidget.setTabOrder(self.actual, self.note)

        self.retranslateUi(ProjectResourceForm)

        QMetaObject.connectSlotsByName(ProjectResourceForm)
    # setupUi

    def retranslateUi(self, ProjectResourceForm):
        self.tabs.setTabText(self.tabs.indexOf(self.tab_1), QCoreApplication.translate("ProjectResourceForm", u"Details", None))
        pass
    # retranslateUi

