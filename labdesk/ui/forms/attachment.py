# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'attachment.ui'
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

from labdesk.ui.widgets import (ChoiceBox, NumberEdit)

class Ui_AttachmentForm(object):
    def setupUi(self, AttachmentForm):
        if not AttachmentForm.objectName():
            AttachmentForm.setObjectName(u"AttachmentForm")
        AttachmentForm.resize(420, 560)
        self.page = QVBoxLayout(AttachmentForm)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(0, 0, 0, 0)
        self.tabs = QTabWidget(AttachmentForm)
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

        self.label_record = QLabel(self.contents_1)
        self.label_record.setObjectName(u"label_record")
        self.label_record.setText(u"Record type")
        self.label_record.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_record.setWordWrap(True)
        self.label_record.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_record, 3, 0, 1, 1)

        self.record = ChoiceBox(self.contents_1)
        self.record.setObjectName(u"record")
        self.record.setEnabled(False)

        self.grid_1.addWidget(self.record, 4, 0, 1, 1)

        self.label_record_id = QLabel(self.contents_1)
        self.label_record_id.setObjectName(u"label_record_id")
        self.label_record_id.setText(u"Record number")
        self.label_record_id.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_record_id.setWordWrap(True)
        self.label_record_id.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_record_id, 3, 1, 1, 1)

        self.record_id = NumberEdit(self.contents_1)
        self.record_id.setObjectName(u"record_id")
        self.record_id.setReadOnly(True)

        self.grid_1.addWidget(self.record_id, 4, 1, 1, 1)

        self.label_file_name = QLabel(self.contents_1)
        self.label_file_name.setObjectName(u"label_file_name")
        self.label_file_name.setText(u"File name")
        self.label_file_name.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_file_name.setWordWrap(True)
        self.label_file_name.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_file_name, 6, 0, 1, 1)

        self.file_name = QLineEdit(self.contents_1)
        self.file_name.setObjectName(u"file_name")
        self.file_name.setReadOnly(True)

        self.grid_1.addWidget(self.file_name, 7, 0, 1, 1)

        self.label_size = QLabel(self.contents_1)
        self.label_size.setObjectName(u"label_size")
        self.label_size.setText(u"Size in bytes")
        self.label_size.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_size.setWordWrap(True)
        self.label_size.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_size, 6, 1, 1, 1)

        self.size = NumberEdit(self.contents_1)
        self.size.setObjectName(u"size")
        self.size.setReadOnly(True)

        self.grid_1.addWidget(self.size, 7, 1, 1, 1)

        self.grid_1_end = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.grid_1.addItem(self.grid_1_end, 9, 0, 1, 1)

        self.grid_1.setColumnStretch(0, 1)
        self.grid_1.setColumnStretch(1, 1)
        self.tab_1.setWidget(self.contents_1)
        self.tabs.addTab(self.tab_1, "")

        self.page.addWidget(self.tabs)

#if QT_CONFIG(shortcut)
        self.label_title.setBuddy(self.title)
        self.label_record.setBuddy(self.record)
        self.label_record_id.setBuddy(self.record_id)
        self.label_file_name.setBuddy(self.file_name)
        self.label_size.setBuddy(self.size)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.tabs, self.title)
        QWidget.setTabOrder(self.title, self.record)
        QWidget.setTabOrder(self.record, self.record_id)
        QWidget.setTabOrder(self.record_id, self.file_name)
        QWidget.setTabOrder(self.file_name, self.size)

        self.retranslateUi(AttachmentForm)

        QMetaObject.connectSlotsByName(AttachmentForm)
    # setupUi

    def retranslateUi(self, AttachmentForm):
        self.tabs.setTabText(self.tabs.indexOf(self.tab_1), QCoreApplication.translate("AttachmentForm", u"Details", None))
        pass
    # retranslateUi

