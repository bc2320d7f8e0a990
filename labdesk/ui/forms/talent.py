# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'talent.ui'
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

from labdesk.ui.widgets import (ChoiceBox, DateEdit, Lookup)

class Ui_TalentForm(object):
    def setupUi(self, TalentForm):
        if not TalentForm.objectName():
            TalentForm.setObjectName(u"TalentForm")
        TalentForm.resize(420, 560)
        self.page = QVBoxLayout(TalentForm)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(0, 0, 0, 0)
        self.tabs = QTabWidget(TalentForm)
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

        self.label_category = QLabel(self.contents_1)
        self.label_category.setObjectName(u"label_category")
        self.label_category.setText(u"Child or student")
        self.label_category.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_category.setWordWrap(True)
        self.label_category.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_category, 3, 0, 1, 1)

        self.category = ChoiceBox(self.contents_1)
        self.category.setObjectName(u"category")

        self.grid_1.addWidget(self.category, 4, 0, 1, 1)

        self.label_group_name = QLabel(self.contents_1)
        self.label_group_name.setObjectName(u"label_group_name")
        self.label_group_name.setText(u"Group")
        self.label_group_name.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_group_name.setWordWrap(True)
        self.label_group_name.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_group_name, 3, 1, 1, 1)

        self.group_name = QLineEdit(self.contents_1)
        self.group_name.setObjectName(u"group_name")

        self.grid_1.addWidget(self.group_name, 4, 1, 1, 1)

        self.label_area = QLabel(self.contents_1)
        self.label_area.setObjectName(u"label_area")
        self.label_area.setText(u"Area of talent")
        self.label_area.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_area.setWordWrap(True)
        self.label_area.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_area, 6, 0, 1, 2)

        self.area = ChoiceBox(self.contents_1)
        self.area.setObjectName(u"area")

        self.grid_1.addWidget(self.area, 7, 0, 1, 2)

        self.label_nomination = QLabel(self.contents_1)
        self.label_nomination.setObjectName(u"label_nomination")
        self.label_nomination.setText(u"Nomination")
        self.label_nomination.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_nomination.setWordWrap(True)
        self.label_nomination.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_nomination, 9, 0, 1, 2)

        self.nomination = QLineEdit(self.contents_1)
        self.nomination.setObjectName(u"nomination")

        self.grid_1.addWidget(self.nomination, 10, 0, 1, 2)

        self.label_identified = QLabel(self.contents_1)
        self.label_identified.setObjectName(u"label_identified")
        self.label_identified.setText(u"Identified on")
        self.label_identified.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_identified.setWordWrap(True)
        self.label_identified.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_identified, 12, 0, 1, 1)

        self.identified = DateEdit(self.contents_1)
        self.identified.setObjectName(u"identified")

        self.grid_1.addWidget(self.identified, 13, 0, 1, 1)

        self.label_decision = QLabel(self.contents_1)
        self.label_decision.setObjectName(u"label_decision")
        self.label_decision.setText(u"Decision")
        self.label_decision.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_decision.setWordWrap(True)
        self.label_decision.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_decision, 12, 1, 1, 1)

        self.decision = ChoiceBox(self.contents_1)
        self.decision.setObjectName(u"decision")

        self.grid_1.addWidget(self.decision, 13, 1, 1, 1)

        self.label_identified_by = QLabel(self.contents_1)
        self.label_identified_by.setObjectName(u"label_identified_by")
        self.label_identified_by.setText(u"Identified by")
        self.label_identified_by.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_identified_by.setWordWrap(True)
        self.label_identified_by.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_identified_by, 15, 0, 1, 2)

        self.identified_by = Lookup(self.contents_1)
        self.identified_by.setObjectName(u"identified_by")

        self.grid_1.addWidget(self.identified_by, 16, 0, 1, 2)

        self.label_method = QLabel(self.contents_1)
        self.label_method.setObjectName(u"label_method")
        self.label_method.setText(u"How it was identified")
        self.label_method.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_method.setWordWrap(True)
        self.label_method.setProperty(u"role", u"label")

        self.grid_1.addWidget(self.label_method, 18, 0, 1, 2)

        self.method = QLineEdit(self.contents_1)
        self.method.setObjectName(u"method")

        self.grid_1.addWidget(self.method, 19, 0, 1, 2)

        self.grid_1_end = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.grid_1.addItem(self.grid_1_end, 21, 0, 1, 1)

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
        self.label_strengths = QLabel(self.contents_2)
        self.label_strengths.setObjectName(u"label_strengths")
        self.label_strengths.setText(u"Strengths")
        self.label_strengths.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_strengths.setWordWrap(True)
        self.label_strengths.setProperty(u"role", u"label")

        self.grid_2.addWidget(self.label_strengths, 0, 0, 1, 2)

        self.strengths = QPlainTextEdit(self.contents_2)
        self.strengths.setObjectName(u"strengths")
        self.strengths.setMinimumSize(QSize(0, 72))
        self.strengths.setMaximumSize(QSize(16777215, 120))
        self.strengths.setTabChangesFocus(True)

        self.grid_2.addWidget(self.strengths, 1, 0, 1, 2)

        self.label_interests = QLabel(self.contents_2)
        self.label_interests.setObjectName(u"label_interests")
        self.label_interests.setText(u"Interests")
        self.label_interests.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_interests.setWordWrap(True)
        self.label_interests.setProperty(u"role", u"label")

        self.grid_2.addWidget(self.label_interests, 3, 0, 1, 2)

        self.interests = QPlainTextEdit(self.contents_2)
        self.interests.setObjectName(u"interests")
        self.interests.setMinimumSize(QSize(0, 72))
        self.interests.setMaximumSize(QSize(16777215, 120))
        self.interests.setTabChangesFocus(True)

        self.grid_2.addWidget(self.interests, 4, 0, 1, 2)

        self.label_parents = QLabel(self.contents_2)
        self.label_parents.setObjectName(u"label_parents")
        self.label_parents.setText(u"Parents")
        self.label_parents.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_parents.setWordWrap(True)
        self.label_parents.setProperty(u"role", u"label")

        self.grid_2.addWidget(self.label_parents, 6, 0, 1, 2)

        self.parents = QLineEdit(self.contents_2)
        self.parents.setObjectName(u"parents")

        self.grid_2.addWidget(self.parents, 7, 0, 1, 2)

        self.label_note = QLabel(self.contents_2)
        self.label_note.setObjectName(u"label_note")
        self.label_note.setText(u"Note")
        self.label_note.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_note.setWordWrap(True)
        self.label_note.setProperty(u"role", u"label")

        self.grid_2.addWidget(self.label_note, 9, 0, 1, 2)

        self.note = QPlainTextEdit(self.contents_2)
        self.note.setObjectName(u"note")
        self.note.setMinimumSize(QSize(0, 72))
        self.note.setMaximumSize(QSize(16777215, 120))
        self.note.setTabChangesFocus(True)

        self.grid_2.addWidget(self.note, 10, 0, 1, 2)

        self.grid_2_end = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.grid_2.addItem(self.grid_2_end, 12, 0, 1, 1)

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
        self.label_consent_date = QLabel(self.contents_3)
        self.label_consent_date.setObjectName(u"label_consent_date")
        self.label_consent_date.setText(u"Consent obtained on")
        self.label_consent_date.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_consent_date.setWordWrap(True)
        self.label_consent_date.setProperty(u"role", u"label")

        self.grid_3.addWidget(self.label_consent_date, 0, 0, 1, 1)

        self.consent_date = DateEdit(self.contents_3)
        self.consent_date.setObjectName(u"consent_date")

        self.grid_3.addWidget(self.consent_date, 1, 0, 1, 1)

        self.label_consent_number = QLabel(self.contents_3)
        self.label_consent_number.setObjectName(u"label_consent_number")
        self.label_consent_number.setText(u"Consent number")
        self.label_consent_number.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_consent_number.setWordWrap(True)
        self.label_consent_number.setProperty(u"role", u"label")

        self.grid_3.addWidget(self.label_consent_number, 0, 1, 1, 1)

        self.consent_number = QLineEdit(self.contents_3)
        self.consent_number.setObjectName(u"consent_number")

        self.grid_3.addWidget(self.consent_number, 1, 1, 1, 1)

        self.label_consent_by = QLabel(self.contents_3)
        self.label_consent_by.setObjectName(u"label_consent_by")
        self.label_consent_by.setText(u"Consent given by")
        self.label_consent_by.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_consent_by.setWordWrap(True)
        self.label_consent_by.setProperty(u"role", u"label")

        self.grid_3.addWidget(self.label_consent_by, 3, 0, 1, 2)

        self.consent_by = QLineEdit(self.contents_3)
        self.consent_by.setObjectName(u"consent_by")

        self.grid_3.addWidget(self.consent_by, 4, 0, 1, 2)

        self.consent_photo = QCheckBox(self.contents_3)
        self.consent_photo.setObjectName(u"consent_photo")
        self.consent_photo.setText(u"Consent covers photos")

        self.grid_3.addWidget(self.consent_photo, 7, 0, 1, 2)

        self.label_consent_withdrawn = QLabel(self.contents_3)
        self.label_consent_withdrawn.setObjectName(u"label_consent_withdrawn")
        self.label_consent_withdrawn.setText(u"Consent withdrawn on")
        self.label_consent_withdrawn.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.label_consent_withdrawn.setWordWrap(True)
        self.label_consent_withdrawn.setProperty(u"role", u"label")

        self.grid_3.addWidget(self.label_consent_withdrawn, 9, 0, 1, 1)

        self.consent_withdrawn = DateEdit(self.contents_3)
        self.consent_withdrawn.setObjectName(u"consent_withdrawn")

        self.grid_3.addWidget(self.consent_withdrawn, 10, 0, 1, 1)

        self.grid_3_end = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.grid_3.addItem(self.grid_3_end, 12, 0, 1, 1)

        self.grid_3.setColumnStretch(0, 1)
        self.grid_3.setColumnStretch(1, 1)
        self.tab_3.setWidget(self.contents_3)
        self.tabs.addTab(self.tab_3, "")

        self.page.addWidget(self.tabs)

#if QT_CONFIG(shortcut)
        self.label_person.setBuddy(self.person)
        self.label_category.setBuddy(self.category)
        self.label_group_name.setBuddy(self.group_name)
        self.label_area.setBuddy(self.area)
        self.label_nomination.setBuddy(self.nomination)
        self.label_identified.setBuddy(self.identified)
        self.label_decision.setBuddy(self.decision)
        self.label_identified_by.setBuddy(self.identified_by)
        self.label_method.setBuddy(self.method)
        self.label_strengths.setBuddy(self.strengths)
        self.label_interests.setBuddy(self.interests)
        self.label_parents.setBuddy(self.parents)
        self.label_note.setBuddy(self.note)
        self.label_consent_date.setBuddy(self.consent_date)
        self.label_consent_number.setBuddy(self.consent_number)
        self.label_consent_by.setBuddy(self.consent_by)
        self.label_consent_withdrawn.setBuddy(self.consent_withdrawn)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.tabs, self.person)
        QWidget.setTabOrder(self.person, self.category)
        QWidget.setTabOrder(self.category, self.group_name)
        QWidget.setTabOrder(self.group_name, self.area)
        QWidget.setTabOrder(self.area, self.nomination)
        QWidget.setTabOrder(self.nomination, self.identified)
        QWidget.setTabOrder(self.identified, self.decision)
        QWidget.setTabOrder(self.decision, self.identified_by)
        QWidget.setTabOrder(self.identified_by, self.method)
        QWidget.setTabOrder(self.method, self.strengths)
        QWidget.setTabOrder(self.strengths, self.interests)
        QWidget.setTabOrder(self.interests, self.parents)
        QWidget.setTabOrder(self.parents, self.note)
        QWidget.setTabOrder(self.note, self.consent_date)
        QWidget.setTabOrder(self.consent_date, self.consent_number)
        QWidget.setTabOrder(self.consent_number, self.consent_by)
        QWidget.setTabOrder(self.consent_by, self.consent_photo)
        QWidget.setTabOrder(self.consent_photo, self.consent_withdrawn)

        self.retranslateUi(TalentForm)

        QMetaObject.connectSlotsByName(TalentForm)
    # setupUi

    def retranslateUi(self, TalentForm):
        self.tabs.setTabText(self.tabs.indexOf(self.tab_1), QCoreApplication.translate("TalentForm", u"Talent", None))
        self.tabs.setTabText(self.tabs.indexOf(self.tab_2), QCoreApplication.translate("TalentForm", u"Strengths", None))
        self.tabs.setTabText(self.tabs.indexOf(self.tab_3), QCoreApplication.translate("TalentForm", u"Consent", None))
        pass
    # retranslateUi

