"""The words people write above columns, below tables and beside signatures, in four languages. Data, no code.

Spelt as `header_key` understands them: apostrophes, capitals and the script do not matter. Ways to say the same
thing are divided by `|`, one thing from the next by an empty line.
"""

ROW_NUMBER = """
t/r | tr | tartib raqami | tartib raqam | no | n | n/n | no p/p | p/p | no t/r | num | serial number |
порядковый номер | номер п/п | т/р | т.р. | № | # | № п/п | п/п | № т/р | row
"""

OTHER_PEOPLE = """
onasi | onasining ismi | onasining f i sh | onasi f i sh | otasi | otasi f i sh | otasining f i sh | мать |
отец | фио матери | фио отца | фио родителей | ота-онаси | ota-onasi | ota-onasining f i sh | mother | father |
mothers name | fathers name | ота-онасининг телефони | ota-onasining telefoni | телефон родителей |
телефон матери | телефон отца | onasining telefoni | otasining telefoni | imzo | imzosi | подпись | signature |
роспись
"""
"""Columns about the parents, and those to sign in: never the person of the row."""

FULL_NAME = """
f i sh | fish | f i o | fio | ф и ш | ф и о | familiyasi ismi sharifi | familiya ism sharif |
familiyasi ismi otasining ismi | familiya ism otasining ismi | familiyasi va ismi | familiya va ism |
familiya ism | familiyasi ismi | ism familiya | ismi familiyasi | ism sharif | ismi sharifi | ism-sharifi |
toliq ismi | toliq ism | фамилия имя отчество | фамилия имя | фамилия и имя | имя фамилия | полное имя |
фамилияси исми шарифи | фамилияси исми отасининг исми | фамилия исм шариф | full name | name and surname |
surname and name | surname first name patronymic | surname name | last name first name | fullname
"""

MEANINGS = """
familiya | familiyasi | фамилия | фамилияси | surname | last name | family name | fam

ism | ismi | имя | исм | исми | first name | given name | forename

otasining ismi | sharif | sharifi | ota ismi | отчество | отасининг исми | шариф | шарифи | patronymic |
middle name | otchestvo

tugilgan sana | tugilgan sanasi | tugilgan yili | tugilgan yil | tugilgan kuni | tugilgan kun |
tugilgan vaqti | tugilgan yili oyi kuni | tugilgan kuni oyi yili | tugilgan kun oy yil | tugilgan sana oy yil |
туғилган санаси | туғилган йили ойи куни | туғилган йили | туғилган куни | т.с. | t.s. | дата рождения |
год рождения | день рождения | число месяц год рождения | др | д.р. | д/р | г.р. | date of birth | birth date |
birthdate | birthday | dob | born | year of birth

jins | jinsi | жинси | жинс | пол | sex | gender

tel | telefon | telefoni | telefon raqami | telefon raqam | tel raqami | tel raqam | telefon nomeri |
tel nomer | tel no | mobil | mobil telefon | mobil telefoni | uyali telefon | uyali telefoni | aloqa telefoni |
qol telefoni | телефон | телефони | телефон рақами | номер телефона | № телефона | моб | моб тел | мобильный |
мобильный телефон | сотовый | сотовый телефон | контактный телефон | конт тел | контакт | phone |
phone number | telephone | mobile | mobile phone | cell phone | contact phone

email | e-mail | mail | elektron pochta | elektron pochtasi | pochta | pochtasi | электрон почта | почта |
эл почта | электронная почта | электронный адрес | емайл | e-mail manzili | elektron manzil | email address

manzil | manzili | yashash manzili | yashash joyi | turar joyi | uy manzili | doimiy yashash manzili | манзил |
манзили | яшаш манзили | адрес | адрес проживания | домашний адрес | место жительства | address |
home address | residence

guruh | guruhi | guruh raqami | guruh nomi | akademik guruh | oquv guruhi | гуруҳ | гуруҳи | группа |
номер группы | № группы | учебная группа | академическая группа | group | academic group | student group

kurs | kursi | bosqich | bosqichi | oquv kursi | курс | год обучения | year of study | course

fakultet | fakulteti | факультет | факультети | faculty | department faculty

yonalish | yonalishi | talim yonalishi | mutaxassislik | mutaxassisligi | йўналиш | йўналиши |
таълим йўналиши | мутахассислиги | направление | направление образования | специальность | field of study |
speciality | specialty | programme | major

lavozim | lavozimi | egallab turgan lavozimi | лавозим | лавозими | должность | занимаемая должность |
position | job title | post

pasport | pasporti | pasport seriyasi va raqami | pasport seriya va raqami | pasport seriya raqami |
pasport seriyasi raqami | pasport malumotlari | паспорт | паспорт серияси ва рақами | серия и номер паспорта |
паспорт серия и номер | паспорт серия номер | серия номер паспорта | паспортные данные | passport |
passport number | passport series and number | passport no | id karta

jshshir | jshir | jshshr | pinfl | жшшир | пинфл | personal identification number | pin | шахсий рақами

viloyat | viloyati | вилоят | область | регион | region | province

tuman | tumani | tuman shahar | tuman yoki shahar | туман | район | район город | district

izoh | izohi | изоҳ | примечание | примечания | прим | note | notes | comment | remark

nomi | nom | номи | название | наименование | tashkilot nomi | muassasa nomi | mtt nomi |
наименование организации | organisation name | organization name | title

tashkilot | muassasa | ish joyi | ish joyi nomi | mtt | dmtt | ташкилот | муассаса | иш жойи | организация |
учреждение | место работы | organisation | organization | workplace | place of work | kindergarten

stir | inn | инн | стир | tin

malumoti | malumot | маълумоти | образование | education

toifa | toifasi | malaka toifasi | тоифа | тоифаси | категория | квалификационная категория | category

ilmiy daraja | ilmiy darajasi | илмий даражаси | ученая степень | учёная степень | academic degree | degree

ilmiy unvon | ilmiy unvoni | илмий унвони | ученое звание | учёное звание | academic title
"""
"""A field takes part in a meaning when one of its labels is in it; the first is the surname."""

QUALIFIERS = """
no talaba talabaning talabalar talabalarning oquvchi oquvchining bola bolaning tarbiyalanuvchi tarbiyalanuvchining
xodim xodimning hodim hodimning tinglovchi tinglovchining pedagog pedagogning tarbiyachi tarbiyachining
ishtirokchi ishtirokchining amaliyotchi rahbarning студента студентов студентки сотрудника ребёнка ребенка
воспитанника педагога слушателя участника практиканта работника students student employee child participant его
ее uning
"""
"""Whose it is: `ФИО студента` is `ФИО`."""

TOTALS = """
jami jamisi hammasi umumiy жами ҳаммаси умумий итого всего итог total sum summa
"""

SIGNERS = """
direktor direktori mudir mudira mudirasi mudiri rahbar rahbari imzo dekan dekani rektor prorektor hisobchi
tuzuvchi ijrochi bajaruvchi tasdiqlayman kelishildi masul muhr director head signature prepared approved dean
директор директори мудир мудира мудираси раҳбар раҳбари декан ректор проректор заведующий заведующая зав
руководитель подпись исполнитель исполнил исполнила составил составила ответственный ответственная утверждаю
согласовано бухгалтер начальник масъул ижрочи тузувчи бажарувчи ҳисобчи мп мў moʻ boshligi boshliq бошлиғи бошлиқ
"""

NOTHING = "yoʻq|йўқ|нет|нету|no|none|n/a|н/д|mavjud emas|отсутствует"
"""Said in a cell for a telephone, an address or a number that somebody does not have."""

UNITS = """
kurs курс year inchi nchi chi инчи нчи чи th ой ый й soat соат час часа часов hours akademik ак ball балл балла
баллов nafar нафар kishi киши ta та чел человек yosh лет nusxa нусха экз дет детей bola oʻrin мест
"""
"""Written behind a number that counts without them."""
