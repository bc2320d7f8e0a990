# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'programme_block.ui'
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
    QScrollArea, QSizePolicy, QSpacerItem, QTabWidget,
    QVBoxLayout, QWidget)

from labdesk.ui.widgets import (ChoiceBox, Lookup, NumberEdit)

class Ui_ProgrammeBlockForm(object):
    def setupUi(self, ProgrammeBlockForm):
        if not ProgrammeBlockForm.objectName():
            ProgrammeBlockForm.setObjectName(u"ProgrammeBlockForm")
        ProgrammeBlockForm.resize(420, 560)
        self.page = QVBoxLayout(ProgrammeBlockForm)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(0, 0, 0, 0)
        self.tabs = QTabWidget(ProgrammeBlockForm)
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
        self.label_programme = QLabel(self.contents_1)
        self.label_programme.setObjectName(u"label_programme")
        self.label_programme.setText(u"Practice programme")
        self.label_programme.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_programme.setWordWrap(True)
        self.label_programme.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_programme, 0, 0, 1, 2)

        self.programme = Lookup(self.contents_1)
        self.programme.setObjectName(u"programme")

        self.grid_1.addWidget(self.programme, 1, 0, 1, 2)

        self.label_position = QLabel(self.contents_1)
        self.label_position.setObjectName(u"label_position")
        self.label_position.setText(u"Place in the order")
        self.label_position.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_position.setWordWrap(True)
        self.label_position.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_position, 3, 0, 1, 1)

        self.position = NumberEdit(self.contents_1)
        self.position.setObjectName(u"position")

        self.grid_1.addWidget(self.position, 4, 0, 1, 1)

        self.label_weeks = QLabel(self.contents_1)
        self.label_weeks.setObjectName(u"label_weeks")
        self.label_weeks.setText(u"Weeks")
        self.label_weeks.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_weeks.setWordWrap(True)
        self.label_weeks.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_weeks, 3, 1, 1, 1)

        self.weeks = NumberEdit(self.contents_1)
        self.weeks.setObjectName(u"weeks")

        self.grid_1.addWidget(self.weeks, 4, 1, 1, 1)

        self.label_age_group = QLabel(self.contents_1)
        self.label_age_group.setObjectName(u"label_age_group")
        self.label_age_group.setText(u"Age group")
        self.label_age_group.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_age_group.setWordWrap(True)
        self.label_age_group.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_age_group, 6, 0, 1, 2)

        self.age_group = ChoiceBox(self.contents_1)
        self.age_group.setObjectName(u"age_group")

        self.grid_1.addWidget(self.age_group, 7, 0, 1, 2)

        self.grid_1_end = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.grid_1.addItem(self.grid_1_end, 9, 0, 1, 1)

        self.grid_1.setColumnStretch(0, 1)
        self.grid_1.setColumnStretch(1, 1)
        self.tab_1.setWidget(self.contents_1)
        self.tabs.addTab(self.tab_1, "")

        self.page.addWidget(self.tabs)

#if QT_CONFIG(shortcut)
        self.label_programme.setBuddy(self.programme)
        self.label_position.setBuddy(self.position)
        self.label_weeks.setBuddy(self.weeks)
        self.label_age_group.setBuddy(self.age_group)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.tabs, self.programme)
        QWidget.setTabOrder(self.programme, self.position)
        QWidget.setTabOrder(self.position, self.weeks)
        QWidget.setTabOrder(self.weeks, self.age_group)

        self.retranslateUi(ProgrammeBlockForm)

        QMetaObject.connectSlotsByName(ProgrammeBlockForm)
    # setupUi

    def retranslateUi(self, ProgrammeBlockForm):
        self.tabs.setTabText(self.tabs.indexOf(self.tab_1), QCoreApplication.translate("ProgrammeBlockForm", u"Details", None))
        pass
    # retranslateUi

