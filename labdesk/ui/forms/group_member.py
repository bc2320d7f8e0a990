# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'group_member.ui'
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

from labdesk.ui.widgets import (ChoiceBox, DateEdit, Lookup, NumberEdit)

class Ui_GroupMemberForm(object):
    def setupUi(self, GroupMemberForm):
        if not GroupMemberForm.objectName():
            GroupMemberForm.setObjectName(u"GroupMemberForm")
        GroupMemberForm.resize(420, 560)
        self.page = QVBoxLayout(GroupMemberForm)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(0, 0, 0, 0)
        self.tabs = QTabWidget(GroupMemberForm)
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
        self.label_group.setText(u"Project group")
        self.label_group.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_group.setWordWrap(True)
        self.label_group.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_group, 0, 0, 1, 2)

        self.group = Lookup(self.contents_1)
        self.group.setObjectName(u"group")

        self.grid_1.addWidget(self.group, 1, 0, 1, 2)

        self.label_person = QLabel(self.contents_1)
        self.label_person.setObjectName(u"label_person")
        self.label_person.setText(u"Person")
        self.label_person.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_person.setWordWrap(True)
        self.label_person.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_person, 3, 0, 1, 2)

        self.person = Lookup(self.contents_1)
        self.person.setObjectName(u"person")

        self.grid_1.addWidget(self.person, 4, 0, 1, 2)

        self.label_role = QLabel(self.contents_1)
        self.label_role.setObjectName(u"label_role")
        self.label_role.setText(u"Role in the group")
        self.label_role.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_role.setWordWrap(True)
        self.label_role.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_role, 6, 0, 1, 2)

        self.role = ChoiceBox(self.contents_1)
        self.role.setObjectName(u"role")

        self.grid_1.addWidget(self.role, 7, 0, 1, 2)

        self.label_task = QLabel(self.contents_1)
        self.label_task.setObjectName(u"label_task")
        self.label_task.setText(u"Task")
        self.label_task.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_task.setWordWrap(True)
        self.label_task.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_task, 9, 0, 1, 2)

        self.task = QLineEdit(self.contents_1)
        self.task.setObjectName(u"task")

        self.grid_1.addWidget(self.task, 10, 0, 1, 2)

        self.label_due = QLabel(self.contents_1)
        self.label_due.setObjectName(u"label_due")
        self.label_due.setText(u"Due on")
        self.label_due.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_due.setWordWrap(True)
        self.label_due.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_due, 12, 0, 1, 1)

        self.due = DateEdit(self.contents_1)
        self.due.setObjectName(u"due")

        self.grid_1.addWidget(self.due, 13, 0, 1, 1)

        self.label_position = QLabel(self.contents_1)
        self.label_position.setObjectName(u"label_position")
        self.label_position.setText(u"Order in the list")
        self.label_position.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_position.setWordWrap(True)
        self.label_position.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_position, 12, 1, 1, 1)

        self.position = NumberEdit(self.contents_1)
        self.position.setObjectName(u"position")

        self.grid_1.addWidget(self.position, 13, 1, 1, 1)

        self.label_organisation = QLabel(self.contents_1)
        self.label_organisation.setObjectName(u"label_organisation")
        self.label_organisation.setText(u"Organisation")
        self.label_organisation.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_organisation.setWordWrap(True)
        self.label_organisation.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_organisation, 15, 0, 1, 2)

        self.organisation = Lookup(self.contents_1)
        self.organisation.setObjectName(u"organisation")

        self.grid_1.addWidget(self.organisation, 16, 0, 1, 2)

        self.label_specialism = QLabel(self.contents_1)
        self.label_specialism.setObjectName(u"label_specialism")
        self.label_specialism.setText(u"Field of knowledge")
        self.label_specialism.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_specialism.setWordWrap(True)
        self.label_specialism.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_specialism, 18, 0, 1, 2)

        self.specialism = QLineEdit(self.contents_1)
        self.specialism.setObjectName(u"specialism")

        self.grid_1.addWidget(self.specialism, 19, 0, 1, 2)

        self.group_1 = QLabel(self.contents_1)
        self.group_1.setObjectName(u"group_1")
        self.group_1.setProperty(u"role", u"heading")

        self.grid_1.addWidget(self.group_1, 21, 0, 1, 2)

        self.label_joined = QLabel(self.contents_1)
        self.label_joined.setObjectName(u"label_joined")
        self.label_joined.setText(u"Member since")
        self.label_joined.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_joined.setWordWrap(True)
        self.label_joined.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_joined, 22, 0, 1, 1)

        self.joined = DateEdit(self.contents_1)
        self.joined.setObjectName(u"joined")

        self.grid_1.addWidget(self.joined, 23, 0, 1, 1)

        self.label_left = QLabel(self.contents_1)
        self.label_left.setObjectName(u"label_left")
        self.label_left.setText(u"Left on")
        self.label_left.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_left.setWordWrap(True)
        self.label_left.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_left, 22, 1, 1, 1)

        self.left = DateEdit(self.contents_1)
        self.left.setObjectName(u"left")

        self.grid_1.addWidget(self.left, 23, 1, 1, 1)

        self.label_left_reason = QLabel(self.contents_1)
        self.label_left_reason.setObjectName(u"label_left_reason")
        self.label_left_reason.setText(u"Reason for leaving")
        self.label_left_reason.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_left_reason.setWordWrap(True)
        self.label_left_reason.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_left_reason, 25, 0, 1, 2)

        self.left_reason = QLineEdit(self.contents_1)
        self.left_reason.setObjectName(u"left_reason")

        self.grid_1.addWidget(self.left_reason, 26, 0, 1, 2)

        self.grid_1_end = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.grid_1.addItem(self.grid_1_end, 28, 0, 1, 1)

        self.grid_1.setColumnStretch(0, 1)
        self.grid_1.setColumnStretch(1, 1)
        self.tab_1.setWidget(self.contents_1)
        self.tabs.addTab(self.tab_1, "")

        self.page.addWidget(self.tabs)

#if QT_CONFIG(shortcut)
        self.label_group.setBuddy(self.group)
        self.label_person.setBuddy(self.person)
        self.label_role.setBuddy(self.role)
        self.label_task.setBuddy(self.task)
        self.label_due.setBuddy(self.due)
        self.label_position.setBuddy(self.position)
        self.label_organisation.setBuddy(self.organisation)
        self.label_specialism.setBuddy(self.specialism)
        self.label_joined.setBuddy(self.joined)
        self.label_left.setBuddy(self.left)
        self.label_left_reason.setBuddy(self.left_reason)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.tabs, self.group)
        QWidget.setTabOrder(self.group, self.person)
        QWidget.setTabOrder(self.person, self.role)
        QWidget.setTabOrder(self.role, self.task)
        QWidget.setTabOrder(self.task, self.due)
        QWidget.setTabOrder(self.due, self.position)
        QWidget.setTabOrder(self.position, self.organisation)
        QWidget.setTabOrder(self.organisation, self.specialism)
        QWidget.setTabOrder(self.specialism, self.joined)
        QWidget.setTabOrder(self.joined, self.left)
        QWidget.setTabOrder(self.left, self.left_reason)

        self.retranslateUi(GroupMemberForm)

        QMetaObject.connectSlotsByName(GroupMemberForm)
    # setupUi

    def retranslateUi(self, GroupMemberForm):
        self.group_1.setText(QCoreApplication.translate("GroupMemberForm", u"Membership", None))
        self.tabs.setTabText(self.tabs.indexOf(self.tab_1), QCoreApplication.translate("GroupMemberForm", u"Details", None))
        pass
    # retranslateUi

