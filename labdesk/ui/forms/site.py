# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'site.ui'
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
    QLabel, QLineEdit, QPlainTextEdit, QScrollArea,
    QSizePolicy, QSpacerItem, QTabWidget, QVBoxLayout,
    QWidget)

from labdesk.ui.widgets import (DateEdit, Lookup)

class Ui_SiteForm(object):
    def setupUi(self, SiteForm):
        if not SiteForm.objectName():
            SiteForm.setObjectName(u"SiteForm")
        SiteForm.resize(420, 560)
        self.page = QVBoxLayout(SiteForm)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(0, 0, 0, 0)
        self.tabs = QTabWidget(SiteForm)
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
        self.label_name.setText(u"Name of the site")
        self.label_name.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_name.setWordWrap(True)
        self.label_name.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_name, 0, 0, 1, 2)

        self.name = QLineEdit(self.contents_1)
        self.name.setObjectName(u"name")

        self.grid_1.addWidget(self.name, 1, 0, 1, 2)

        self.label_organisation = QLabel(self.contents_1)
        self.label_organisation.setObjectName(u"label_organisation")
        self.label_organisation.setText(u"Kindergarten")
        self.label_organisation.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_organisation.setWordWrap(True)
        self.label_organisation.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_organisation, 3, 0, 1, 2)

        self.organisation = Lookup(self.contents_1)
        self.organisation.setObjectName(u"organisation")

        self.grid_1.addWidget(self.organisation, 4, 0, 1, 2)

        self.label_coordinator = QLabel(self.contents_1)
        self.label_coordinator.setObjectName(u"label_coordinator")
        self.label_coordinator.setText(u"Site coordinator")
        self.label_coordinator.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_coordinator.setWordWrap(True)
        self.label_coordinator.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_coordinator, 6, 0, 1, 2)

        self.coordinator = Lookup(self.contents_1)
        self.coordinator.setObjectName(u"coordinator")

        self.grid_1.addWidget(self.coordinator, 7, 0, 1, 2)

        self.label_chair = QLabel(self.contents_1)
        self.label_chair.setObjectName(u"label_chair")
        self.label_chair.setText(u"Chair of the laboratory council")
        self.label_chair.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_chair.setWordWrap(True)
        self.label_chair.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_chair, 9, 0, 1, 2)

        self.chair = Lookup(self.contents_1)
        self.chair.setObjectName(u"chair")

        self.grid_1.addWidget(self.chair, 10, 0, 1, 2)

        self.label_place = QLabel(self.contents_1)
        self.label_place.setObjectName(u"label_place")
        self.label_place.setText(u"Place on papers")
        self.label_place.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_place.setWordWrap(True)
        self.label_place.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_place, 12, 0, 1, 1)

        self.place = QLineEdit(self.contents_1)
        self.place.setObjectName(u"place")

        self.grid_1.addWidget(self.place, 13, 0, 1, 1)

        self.group_1 = QLabel(self.contents_1)
        self.group_1.setObjectName(u"group_1")
        self.group_1.setProperty(u"role", u"heading")

        self.grid_1.addWidget(self.group_1, 15, 0, 1, 2)

        self.label_status_order = QLabel(self.contents_1)
        self.label_status_order.setObjectName(u"label_status_order")
        self.label_status_order.setText(u"Status order number")
        self.label_status_order.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_status_order.setWordWrap(True)
        self.label_status_order.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_status_order, 18, 0, 1, 1)

        self.status_order = QLineEdit(self.contents_1)
        self.status_order.setObjectName(u"status_order")

        self.grid_1.addWidget(self.status_order, 19, 0, 1, 1)

        self.label_status_date = QLabel(self.contents_1)
        self.label_status_date.setObjectName(u"label_status_date")
        self.label_status_date.setText(u"Status order date")
        self.label_status_date.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_status_date.setWordWrap(True)
        self.label_status_date.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_status_date, 18, 1, 1, 1)

        self.status_date = DateEdit(self.contents_1)
        self.status_date.setObjectName(u"status_date")

        self.grid_1.addWidget(self.status_date, 19, 1, 1, 1)

        self.label_status_by = QLabel(self.contents_1)
        self.label_status_by.setObjectName(u"label_status_by")
        self.label_status_by.setText(u"Status given by")
        self.label_status_by.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_status_by.setWordWrap(True)
        self.label_status_by.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_status_by, 21, 0, 1, 2)

        self.status_by = QLineEdit(self.contents_1)
        self.status_by.setObjectName(u"status_by")

        self.grid_1.addWidget(self.status_by, 22, 0, 1, 2)

        self.grid_1_end = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.grid_1.addItem(self.grid_1_end, 24, 0, 1, 1)

        self.grid_1.setColumnStretch(0, 1)
        self.grid_1.setColumnStretch(1, 1)
        self.tab_1.setWidget(self.contents_1)
        self.tabs.addTab(self.tab_1, "")
        self.tab_2 = QScrollArea()
        self.tab_2.setObjectName(u"tab_2")
        self.tab_2.setFrameShape(QFrame.Shape.NoFrame)
        self.tab_2.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.tab_2.setWidgetResizable(True)
        self.contents_2 = QWidget()
        self.contents_2.setObjectName(u"contents_2")
        self.contents_2.setGeometry(QRect(0, 0, 412, 520))
        self.contents_2.setProperty(u"role", u"plain")
        self.grid_2 = QGridLayout(self.contents_2)
        self.grid_2.setObjectName(u"grid_2")
        self.grid_2.setHorizontalSpacing(16)
        self.grid_2.setVerticalSpacing(2)
        self.grid_2.setContentsMargins(8, 0, 8, 8)
        self.experimental = QCheckBox(self.contents_2)
        self.experimental.setObjectName(u"experimental")
        self.experimental.setText(u"Innovative-experimental activity")

        self.grid_2.addWidget(self.experimental, 1, 0, 1, 2)

        self.methodical = QCheckBox(self.contents_2)
        self.methodical.setObjectName(u"methodical")
        self.methodical.setText(u"Scientific-methodical activity")

        self.grid_2.addWidget(self.methodical, 4, 0, 1, 2)

        self.research = QCheckBox(self.contents_2)
        self.research.setObjectName(u"research")
        self.research.setText(u"Research activity")

        self.grid_2.addWidget(self.research, 7, 0, 1, 2)

        self.analytical = QCheckBox(self.contents_2)
        self.analytical.setObjectName(u"analytical")
        self.analytical.setText(u"Information-analytical activity")

        self.grid_2.addWidget(self.analytical, 10, 0, 1, 2)

        self.label_council = QLabel(self.contents_2)
        self.label_council.setObjectName(u"label_council")
        self.label_council.setText(u"Laboratory council")
        self.label_council.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_council.setWordWrap(True)
        self.label_council.setProperty(u"role", u"label")

        self.grid_2.addWidget(self.label_council, 12, 0, 1, 2)

        self.council = QPlainTextEdit(self.contents_2)
        self.council.setObjectName(u"council")
        self.council.setMinimumSize(QSize(0, 72))
        self.council.setMaximumSize(QSize(16777215, 120))
        self.council.setTabChangesFocus(True)

        self.grid_2.addWidget(self.council, 13, 0, 1, 2)

        self.label_results = QLabel(self.contents_2)
        self.label_results.setObjectName(u"label_results")
        self.label_results.setText(u"Results")
        self.label_results.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_results.setWordWrap(True)
        self.label_results.setProperty(u"role", u"label")

        self.grid_2.addWidget(self.label_results, 15, 0, 1, 2)

        self.results = QPlainTextEdit(self.contents_2)
        self.results.setObjectName(u"results")
        self.results.setMinimumSize(QSize(0, 72))
        self.results.setMaximumSize(QSize(16777215, 120))
        self.results.setTabChangesFocus(True)

        self.grid_2.addWidget(self.results, 16, 0, 1, 2)

        self.grid_2_end = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.grid_2.addItem(self.grid_2_end, 18, 0, 1, 1)

        self.grid_2.setColumnStretch(0, 1)
        self.grid_2.setColumnStretch(1, 1)
        self.tab_2.setWidget(self.contents_2)
        self.tabs.addTab(self.tab_2, "")
        self.tab_3 = QScrollArea()
        self.tab_3.setObjectName(u"tab_3")
        self.tab_3.setFrameShape(QFrame.Shape.NoFrame)
        self.tab_3.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.tab_3.setWidgetResizable(True)
        self.contents_3 = QWidget()
        self.contents_3.setObjectName(u"contents_3")
        self.contents_3.setGeometry(QRect(0, 0, 412, 520))
        self.contents_3.setProperty(u"role", u"plain")
        self.grid_3 = QGridLayout(self.contents_3)
        self.grid_3.setObjectName(u"grid_3")
        self.grid_3.setHorizontalSpacing(16)
        self.grid_3.setVerticalSpacing(2)
        self.grid_3.setContentsMargins(8, 0, 8, 8)
        self.label_rooms = QLabel(self.contents_3)
        self.label_rooms.setObjectName(u"label_rooms")
        self.label_rooms.setText(u"Rooms and areas")
        self.label_rooms.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_rooms.setWordWrap(True)
        self.label_rooms.setProperty(u"role", u"label")

        self.grid_3.addWidget(self.label_rooms, 0, 0, 1, 2)

        self.rooms = QPlainTextEdit(self.contents_3)
        self.rooms.setObjectName(u"rooms")
        self.rooms.setMinimumSize(QSize(0, 72))
        self.rooms.setMaximumSize(QSize(16777215, 120))
        self.rooms.setTabChangesFocus(True)

        self.grid_3.addWidget(self.rooms, 1, 0, 1, 2)

        self.label_equipment = QLabel(self.contents_3)
        self.label_equipment.setObjectName(u"label_equipment")
        self.label_equipment.setText(u"Equipment")
        self.label_equipment.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_equipment.setWordWrap(True)
        self.label_equipment.setProperty(u"role", u"label")

        self.grid_3.addWidget(self.label_equipment, 3, 0, 1, 2)

        self.equipment = QPlainTextEdit(self.contents_3)
        self.equipment.setObjectName(u"equipment")
        self.equipment.setMinimumSize(QSize(0, 72))
        self.equipment.setMaximumSize(QSize(16777215, 120))
        self.equipment.setTabChangesFocus(True)

        self.grid_3.addWidget(self.equipment, 4, 0, 1, 2)

        self.label_history = QLabel(self.contents_3)
        self.label_history.setObjectName(u"label_history")
        self.label_history.setText(u"History")
        self.label_history.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_history.setWordWrap(True)
        self.label_history.setProperty(u"role", u"label")

        self.grid_3.addWidget(self.label_history, 6, 0, 1, 2)

        self.history = QPlainTextEdit(self.contents_3)
        self.history.setObjectName(u"history")
        self.history.setMinimumSize(QSize(0, 72))
        self.history.setMaximumSize(QSize(16777215, 120))
        self.history.setTabChangesFocus(True)

        self.grid_3.addWidget(self.history, 7, 0, 1, 2)

        self.grid_3_end = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.grid_3.addItem(self.grid_3_end, 9, 0, 1, 1)

        self.grid_3.setColumnStretch(0, 1)
        self.grid_3.setColumnStretch(1, 1)
        self.tab_3.setWidget(self.contents_3)
        self.tabs.addTab(self.tab_3, "")
        self.tab_4 = QScrollArea()
        self.tab_4.setObjectName(u"tab_4")
        self.tab_4.setFrameShape(QFrame.Shape.NoFrame)
        self.tab_4.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.tab_4.setWidgetResizable(True)
        self.contents_4 = QWidget()
        self.contents_4.setObjectName(u"contents_4")
        self.contents_4.setGeometry(QRect(0, 0, 412, 520))
        self.contents_4.setProperty(u"role", u"plain")
        self.grid_4 = QGridLayout(self.contents_4)
        self.grid_4.setObjectName(u"grid_4")
        self.grid_4.setHorizontalSpacing(16)
        self.grid_4.setVerticalSpacing(2)
        self.grid_4.setContentsMargins(8, 0, 8, 8)
        self.label_superior = QLabel(self.contents_4)
        self.label_superior.setObjectName(u"label_superior")
        self.label_superior.setText(u"Superior body on the letterhead")
        self.label_superior.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_superior.setWordWrap(True)
        self.label_superior.setProperty(u"role", u"label")

        self.grid_4.addWidget(self.label_superior, 0, 0, 1, 2)

        self.superior = QLineEdit(self.contents_4)
        self.superior.setObjectName(u"superior")

        self.grid_4.addWidget(self.superior, 1, 0, 1, 2)

        self.label_superior_ru = QLabel(self.contents_4)
        self.label_superior_ru.setObjectName(u"label_superior_ru")
        self.label_superior_ru.setText(u"Superior body in Russian")
        self.label_superior_ru.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_superior_ru.setWordWrap(True)
        self.label_superior_ru.setProperty(u"role", u"label")

        self.grid_4.addWidget(self.label_superior_ru, 3, 0, 1, 2)

        self.superior_ru = QLineEdit(self.contents_4)
        self.superior_ru.setObjectName(u"superior_ru")

        self.grid_4.addWidget(self.superior_ru, 4, 0, 1, 2)

        self.label_name_ru = QLabel(self.contents_4)
        self.label_name_ru.setObjectName(u"label_name_ru")
        self.label_name_ru.setText(u"Name of the site in Russian")
        self.label_name_ru.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_name_ru.setWordWrap(True)
        self.label_name_ru.setProperty(u"role", u"label")

        self.grid_4.addWidget(self.label_name_ru, 6, 0, 1, 2)

        self.name_ru = QLineEdit(self.contents_4)
        self.name_ru.setObjectName(u"name_ru")

        self.grid_4.addWidget(self.name_ru, 7, 0, 1, 2)

        self.grid_4_end = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.grid_4.addItem(self.grid_4_end, 9, 0, 1, 1)

        self.grid_4.setColumnStretch(0, 1)
        self.grid_4.setColumnStretch(1, 1)
        self.tab_4.setWidget(self.contents_4)
        self.tabs.addTab(self.tab_4, "")

        self.page.addWidget(self.tabs)

#if QT_CONFIG(shortcut)
        self.label_name.setBuddy(self.name)
        self.label_organisation.setBuddy(self.organisation)
        self.label_coordinator.setBuddy(self.coordinator)
        self.label_chair.setBuddy(self.chair)
        self.label_place.setBuddy(self.place)
        self.label_status_order.setBuddy(self.status_order)
        self.label_status_date.setBuddy(self.status_date)
        self.label_status_by.setBuddy(self.status_by)
        self.label_council.setBuddy(self.council)
        self.label_results.setBuddy(self.results)
        self.label_rooms.setBuddy(self.rooms)
        self.label_equipment.setBuddy(self.equipment)
        self.label_history.setBuddy(self.history)
        self.label_superior.setBuddy(self.superior)
        self.label_superior_ru.setBuddy(self.superior_ru)
        self.label_name_ru.setBuddy(self.name_ru)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.tabs, self.name)
        QWidget.setTabOrder(self.name, self.organisation)
        QWidget.setTabOrder(self.organisation, self.coordinator)
        QWidget.setTabOrder(self.coordinator, self.chair)
        QWidget.setTabOrder(self.chair, self.place)
        QWidget.setTabOrder(self.place, self.status_order)
        QWidget.setTabOrder(self.status_order, self.status_date)
        QWidget.setTabOrder(self.status_date, self.status_by)
        QWidget.setTabOrder(self.status_by, self.experimental)
        QWidget.setTabOrder(self.experimental, self.methodical)
        QWidget.setTabOrder(self.methodical, self.research)
        QWidget.setTabOrder(self.research, self.analytical)
        QWidget.setTabOrder(self.analytical, self.council)
        QWidget.setTabOrder(self.council, self.results)
        QWidget.setTabOrder(self.results, self.rooms)
        QWidget.setTabOrder(self.rooms, self.equipment)
        QWidget.setTabOrder(self.equipment, self.history)
        QWidget.setTabOrder(self.history, self.superior)
        QWidget.setTabOrder(self.superior, self.superior_ru)
        QWidget.setTabOrder(self.superior_ru, self.name_ru)

        self.retranslateUi(SiteForm)

        QMetaObject.connectSlotsByName(SiteForm)
    # setupUi

    def retranslateUi(self, SiteForm):
        self.group_1.setText(QCoreApplication.translate("SiteForm", u"Status of the site", None))
        self.tabs.setTabText(self.tabs.indexOf(self.tab_1), QCoreApplication.translate("SiteForm", u"Site", None))
        self.tabs.setTabText(self.tabs.indexOf(self.tab_2), QCoreApplication.translate("SiteForm", u"Activity", None))
        self.tabs.setTabText(self.tabs.indexOf(self.tab_3), QCoreApplication.translate("SiteForm", u"Base", None))
        self.tabs.setTabText(self.tabs.indexOf(self.tab_4), QCoreApplication.translate("SiteForm", u"Letterhead", None))
        pass
    # retranslateUi

