# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'manual.ui'
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

from labdesk.ui.widgets import (ChoiceBox, DateEdit, NumberEdit)

class Ui_ManualForm(object):
    def setupUi(self, ManualForm):
        if not ManualForm.objectName():
            ManualForm.setObjectName(u"ManualForm")
        ManualForm.resize(420, 560)
        self.page = QVBoxLayout(ManualForm)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(0, 0, 0, 0)
        self.tabs = QTabWidget(ManualForm)
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
        self.label_title = QLabel(self.contents_1)
        self.label_title.setObjectName(u"label_title")
        self.label_title.setText(u"Title")
        self.label_title.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_title.setWordWrap(True)
        self.label_title.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_title, 0, 0, 1, 2)

        self.title = QLineEdit(self.contents_1)
        self.title.setObjectName(u"title")

        self.grid_1.addWidget(self.title, 1, 0, 1, 2)

        self.label_sort = QLabel(self.contents_1)
        self.label_sort.setObjectName(u"label_sort")
        self.label_sort.setText(u"Kind of manual")
        self.label_sort.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_sort.setWordWrap(True)
        self.label_sort.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_sort, 3, 0, 1, 1)

        self.sort = ChoiceBox(self.contents_1)
        self.sort.setObjectName(u"sort")

        self.grid_1.addWidget(self.sort, 4, 0, 1, 1)

        self.label_year = QLabel(self.contents_1)
        self.label_year.setObjectName(u"label_year")
        self.label_year.setText(u"Year")
        self.label_year.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_year.setWordWrap(True)
        self.label_year.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_year, 3, 1, 1, 1)

        self.year = NumberEdit(self.contents_1)
        self.year.setObjectName(u"year")

        self.grid_1.addWidget(self.year, 4, 1, 1, 1)

        self.label_audience = QLabel(self.contents_1)
        self.label_audience.setObjectName(u"label_audience")
        self.label_audience.setText(u"For whom")
        self.label_audience.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_audience.setWordWrap(True)
        self.label_audience.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_audience, 6, 0, 1, 2)

        self.audience = QLineEdit(self.contents_1)
        self.audience.setObjectName(u"audience")

        self.grid_1.addWidget(self.audience, 7, 0, 1, 2)

        self.label_heading = QLabel(self.contents_1)
        self.label_heading.setObjectName(u"label_heading")
        self.label_heading.setText(u"Bodies named on the title page")
        self.label_heading.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_heading.setWordWrap(True)
        self.label_heading.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_heading, 9, 0, 1, 2)

        self.heading = QPlainTextEdit(self.contents_1)
        self.heading.setObjectName(u"heading")
        self.heading.setMinimumSize(QSize(0, 72))
        self.heading.setMaximumSize(QSize(16777215, 120))
        self.heading.setTabChangesFocus(True)

        self.grid_1.addWidget(self.heading, 10, 0, 1, 2)

        self.label_city = QLabel(self.contents_1)
        self.label_city.setObjectName(u"label_city")
        self.label_city.setText(u"City")
        self.label_city.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_city.setWordWrap(True)
        self.label_city.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_city, 12, 0, 1, 1)

        self.city = QLineEdit(self.contents_1)
        self.city.setObjectName(u"city")

        self.grid_1.addWidget(self.city, 13, 0, 1, 1)

        self.label_publisher = QLabel(self.contents_1)
        self.label_publisher.setObjectName(u"label_publisher")
        self.label_publisher.setText(u"Publisher")
        self.label_publisher.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_publisher.setWordWrap(True)
        self.label_publisher.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_publisher, 12, 1, 1, 1)

        self.publisher = QLineEdit(self.contents_1)
        self.publisher.setObjectName(u"publisher")

        self.grid_1.addWidget(self.publisher, 13, 1, 1, 1)

        self.label_format = QLabel(self.contents_1)
        self.label_format.setObjectName(u"label_format")
        self.label_format.setText(u"Format")
        self.label_format.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_format.setWordWrap(True)
        self.label_format.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_format, 15, 0, 1, 1)

        self.format = ChoiceBox(self.contents_1)
        self.format.setObjectName(u"format")

        self.grid_1.addWidget(self.format, 16, 0, 1, 1)

        self.grid_1_end = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.grid_1.addItem(self.grid_1_end, 18, 0, 1, 1)

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
        self.label_udc = QLabel(self.contents_2)
        self.label_udc.setObjectName(u"label_udc")
        self.label_udc.setText(u"UO\u02bbK")
        self.label_udc.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_udc.setWordWrap(True)
        self.label_udc.setProperty(u"role", u"label")

        self.grid_2.addWidget(self.label_udc, 0, 0, 1, 1)

        self.udc = QLineEdit(self.contents_2)
        self.udc.setObjectName(u"udc")

        self.grid_2.addWidget(self.udc, 1, 0, 1, 1)

        self.label_bbk = QLabel(self.contents_2)
        self.label_bbk.setObjectName(u"label_bbk")
        self.label_bbk.setText(u"KBK")
        self.label_bbk.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_bbk.setWordWrap(True)
        self.label_bbk.setProperty(u"role", u"label")

        self.grid_2.addWidget(self.label_bbk, 0, 1, 1, 1)

        self.bbk = QLineEdit(self.contents_2)
        self.bbk.setObjectName(u"bbk")

        self.grid_2.addWidget(self.bbk, 1, 1, 1, 1)

        self.label_author_mark = QLabel(self.contents_2)
        self.label_author_mark.setObjectName(u"label_author_mark")
        self.label_author_mark.setText(u"Author mark")
        self.label_author_mark.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_author_mark.setWordWrap(True)
        self.label_author_mark.setProperty(u"role", u"label")

        self.grid_2.addWidget(self.label_author_mark, 3, 0, 1, 1)

        self.author_mark = QLineEdit(self.contents_2)
        self.author_mark.setObjectName(u"author_mark")

        self.grid_2.addWidget(self.author_mark, 4, 0, 1, 1)

        self.label_isbn = QLabel(self.contents_2)
        self.label_isbn.setObjectName(u"label_isbn")
        self.label_isbn.setText(u"ISBN")
        self.label_isbn.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_isbn.setWordWrap(True)
        self.label_isbn.setProperty(u"role", u"label")

        self.grid_2.addWidget(self.label_isbn, 3, 1, 1, 1)

        self.isbn = QLineEdit(self.contents_2)
        self.isbn.setObjectName(u"isbn")

        self.grid_2.addWidget(self.isbn, 4, 1, 1, 1)

        self.label_publisher_address = QLabel(self.contents_2)
        self.label_publisher_address.setObjectName(u"label_publisher_address")
        self.label_publisher_address.setText(u"Licence and address of the publisher")
        self.label_publisher_address.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_publisher_address.setWordWrap(True)
        self.label_publisher_address.setProperty(u"role", u"label")

        self.grid_2.addWidget(self.label_publisher_address, 6, 0, 1, 2)

        self.publisher_address = QLineEdit(self.contents_2)
        self.publisher_address.setObjectName(u"publisher_address")

        self.grid_2.addWidget(self.publisher_address, 7, 0, 1, 2)

        self.label_copies = QLabel(self.contents_2)
        self.label_copies.setObjectName(u"label_copies")
        self.label_copies.setText(u"Print run")
        self.label_copies.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_copies.setWordWrap(True)
        self.label_copies.setProperty(u"role", u"label")

        self.grid_2.addWidget(self.label_copies, 9, 0, 1, 1)

        self.copies = NumberEdit(self.contents_2)
        self.copies.setObjectName(u"copies")

        self.grid_2.addWidget(self.copies, 10, 0, 1, 1)

        self.label_order_number = QLabel(self.contents_2)
        self.label_order_number.setObjectName(u"label_order_number")
        self.label_order_number.setText(u"Printing order number")
        self.label_order_number.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_order_number.setWordWrap(True)
        self.label_order_number.setProperty(u"role", u"label")

        self.grid_2.addWidget(self.label_order_number, 9, 1, 1, 1)

        self.order_number = QLineEdit(self.contents_2)
        self.order_number.setObjectName(u"order_number")

        self.grid_2.addWidget(self.order_number, 10, 1, 1, 1)

        self.label_signed_print = QLabel(self.contents_2)
        self.label_signed_print.setObjectName(u"label_signed_print")
        self.label_signed_print.setText(u"Signed for printing on")
        self.label_signed_print.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_signed_print.setWordWrap(True)
        self.label_signed_print.setProperty(u"role", u"label")

        self.grid_2.addWidget(self.label_signed_print, 12, 0, 1, 1)

        self.signed_print = DateEdit(self.contents_2)
        self.signed_print.setObjectName(u"signed_print")

        self.grid_2.addWidget(self.signed_print, 13, 0, 1, 1)

        self.grid_2_end = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.grid_2.addItem(self.grid_2_end, 15, 0, 1, 1)

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
        self.label_council = QLabel(self.contents_3)
        self.label_council.setObjectName(u"label_council")
        self.label_council.setText(u"Council that recommended it")
        self.label_council.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_council.setWordWrap(True)
        self.label_council.setProperty(u"role", u"label")

        self.grid_3.addWidget(self.label_council, 0, 0, 1, 2)

        self.council = QLineEdit(self.contents_3)
        self.council.setObjectName(u"council")

        self.grid_3.addWidget(self.council, 1, 0, 1, 2)

        self.label_council_date = QLabel(self.contents_3)
        self.label_council_date.setObjectName(u"label_council_date")
        self.label_council_date.setText(u"Council decision date")
        self.label_council_date.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_council_date.setWordWrap(True)
        self.label_council_date.setProperty(u"role", u"label")

        self.grid_3.addWidget(self.label_council_date, 3, 0, 1, 1)

        self.council_date = DateEdit(self.contents_3)
        self.council_date.setObjectName(u"council_date")

        self.grid_3.addWidget(self.council_date, 4, 0, 1, 1)

        self.label_council_number = QLabel(self.contents_3)
        self.label_council_number.setObjectName(u"label_council_number")
        self.label_council_number.setText(u"Council protocol number")
        self.label_council_number.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_council_number.setWordWrap(True)
        self.label_council_number.setProperty(u"role", u"label")

        self.grid_3.addWidget(self.label_council_number, 3, 1, 1, 1)

        self.council_number = QLineEdit(self.contents_3)
        self.council_number.setObjectName(u"council_number")

        self.grid_3.addWidget(self.council_number, 4, 1, 1, 1)

        self.label_annotation = QLabel(self.contents_3)
        self.label_annotation.setObjectName(u"label_annotation")
        self.label_annotation.setText(u"Annotation")
        self.label_annotation.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_annotation.setWordWrap(True)
        self.label_annotation.setProperty(u"role", u"label")

        self.grid_3.addWidget(self.label_annotation, 6, 0, 1, 2)

        self.annotation = QPlainTextEdit(self.contents_3)
        self.annotation.setObjectName(u"annotation")
        self.annotation.setMinimumSize(QSize(0, 72))
        self.annotation.setMaximumSize(QSize(16777215, 120))
        self.annotation.setTabChangesFocus(True)

        self.grid_3.addWidget(self.annotation, 7, 0, 1, 2)

        self.grid_3_end = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.grid_3.addItem(self.grid_3_end, 9, 0, 1, 1)

        self.grid_3.setColumnStretch(0, 1)
        self.grid_3.setColumnStretch(1, 1)
        self.tab_3.setWidget(self.contents_3)
        self.tabs.addTab(self.tab_3, "")

        self.page.addWidget(self.tabs)

#if QT_CONFIG(shortcut)
        self.label_title.setBuddy(self.title)
        self.label_sort.setBuddy(self.sort)
        self.label_year.setBuddy(self.year)
        self.label_audience.setBuddy(self.audience)
        self.label_heading.setBuddy(self.heading)
        self.label_city.setBuddy(self.city)
        self.label_publisher.setBuddy(self.publisher)
        self.label_format.setBuddy(self.format)
        self.label_udc.setBuddy(self.udc)
        self.label_bbk.setBuddy(self.bbk)
        self.label_author_mark.setBuddy(self.author_mark)
        self.label_isbn.setBuddy(self.isbn)
        self.label_publisher_address.setBuddy(self.publisher_address)
        self.label_copies.setBuddy(self.copies)
        self.label_order_number.setBuddy(self.order_number)
        self.label_signed_print.setBuddy(self.signed_print)
        self.label_council.setBuddy(self.council)
        self.label_council_date.setBuddy(self.council_date)
        self.label_council_number.setBuddy(self.council_number)
        self.label_annotation.setBuddy(self.annotation)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.tabs, self.title)
        QWidget.setTabOrder(self.title, self.sort)
        QWidget.setTabOrder(self.sort, self.year)
        QWidget.setTabOrder(self.year, self.audience)
        QWidget.setTabOrder(self.audience, self.heading)
        QWidget.setTabOrder(self.heading, self.city)
        QWidget.setTabOrder(self.city, self.publisher)
        QWidget.setTabOrder(self.publisher, self.format)
        QWidget.setTabOrder(self.format, self.udc)
        QWidget.setTabOrder(self.udc, self.bbk)
        QWidget.setTabOrder(self.bbk, self.author_mark)
        QWidget.setTabOrder(self.author_mark, self.isbn)
        QWidget.setTabOrder(self.isbn, self.publisher_address)
        QWidget.setTabOrder(self.publisher_address, self.copies)
        QWidget.setTabOrder(self.copies, self.order_number)
        QWidget.setTabOrder(self.order_number, self.signed_print)
        QWidget.setTabOrder(self.signed_print, self.council)
        QWidget.setTabOrder(self.council, self.council_date)
        QWidget.setTabOrder(self.council_date, self.council_number)
        QWidget.setTabOrder(self.council_number, self.annotation)

        self.retranslateUi(ManualForm)

        QMetaObject.connectSlotsByName(ManualForm)
    # setupUi

    def retranslateUi(self, ManualForm):
        self.tabs.setTabText(self.tabs.indexOf(self.tab_1), QCoreApplication.translate("ManualForm", u"Title page", None))
        self.tabs.setTabText(self.tabs.indexOf(self.tab_2), QCoreApplication.translate("ManualForm", u"Publication", None))
        self.tabs.setTabText(self.tabs.indexOf(self.tab_3), QCoreApplication.translate("ManualForm", u"Council", None))
        pass
    # retranslateUi

