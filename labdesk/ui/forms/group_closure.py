# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'group_closure.ui'
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

from labdesk.ui.widgets import (DateEdit, Lookup)

class Ui_GroupClosureForm(object):
    def setupUi(self, GroupClosureForm):
        if not GroupClosureForm.objectName():
            GroupClosureForm.setObjectName(u"GroupClosureForm")
        GroupClosureForm.resize(420, 560)
        self.page = QVBoxLayout(GroupClosureForm)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(0, 0, 0, 0)
        self.tabs = QTabWidget(GroupClosureForm)
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
        self.label_group = QLabel(self.contents_1)
        self.label_group.setObjectName(u"label_group")
        self.label_group.setText(u"Kindergarten group")
        self.label_group.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_group.setWordWrap(True)
        self.label_group.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_group, 0, 0, 1, 2)

        self.group = Lookup(self.contents_1)
        self.group.setObjectName(u"group")

        self.grid_1.addWidget(self.group, 1, 0, 1, 2)

        self.label_starts = QLabel(self.contents_1)
        self.label_starts.setObjectName(u"label_starts")
        self.label_starts.setText(u"First day")
        self.label_starts.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_starts.setWordWrap(True)
        self.label_starts.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_starts, 3, 0, 1, 1)

        self.starts = DateEdit(self.contents_1)
        self.starts.setObjectName(u"starts")

        self.grid_1.addWidget(self.starts, 4, 0, 1, 1)

        self.label_ends = QLabel(self.contents_1)
        self.label_ends.setObjectName(u"label_ends")
        self.label_ends.setText(u"Last day")
        self.label_ends.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_ends.setWordWrap(True)
        self.label_ends.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_ends, 3, 1, 1, 1)

        self.ends = DateEdit(self.contents_1)
        self.ends.setObjectName(u"ends")

        self.grid_1.addWidget(self.ends, 4, 1, 1, 1)

        self.label_reason = QLabel(self.contents_1)
        self.label_reason.setObjectName(u"label_reason")
        self.label_reason.setText(u"Reason")
        self.label_reason.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_reason.setWordWrap(True)
        self.label_reason.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_reason, 6, 0, 1, 2)

        self.reason = QLineEdit(self.contents_1)
        self.reason.setObjectName(u"reason")

        self.grid_1.addWidget(self.reason, 7, 0, 1, 2)

        self.grid_1_end = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.grid_1.addItem(self.grid_1_end, 9, 0, 1, 1)

        self.grid_1.setColumnStretch(0, 1)
        self.grid_1.setColumnStretch(1, 1)
        self.tab_1.setWidget(self.contents_1)
        self.tabs.addTab(self.tab_1, "")

        self.page.addWidget(self.tabs)

#if QT_CONFIG(shortcut)
        self.label_group.setBuddy(self.group)
        self.label_starts.setBuddy(self.starts)
        self.label_ends.setBuddy(self.ends)
        self.label_reason.setBuddy(self.reason)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.tabs, self.group)
        QWidget.setTabOrder(self.group, self.starts)
        QWidget.setTabOrder(self.starts, self.ends)
        QWidget.setTabOrder(self.ends, self.reason)

        self.retranslateUi(GroupClosureForm)

        QMetaObject.connectSlotsByName(GroupClosureForm)
    # setupUi

    def retranslateUi(self, GroupClosureForm):
        self.tabs.setTabText(self.tabs.indexOf(self.tab_1), QCoreApplication.translate("GroupClosureForm", u"Details", None))
        pass
    # retranslateUi

