"""Columns of other people's sheets find their fields, whatever the language, the abbreviation or the typing error."""

from __future__ import annotations

import pytest

from labdesk.exchange.headers import FULL_NAME, FieldName, match_headers

FIELDS = [
    FieldName("surname", ("Familiya", "Фамилия", "Surname")),
    FieldName("first_name", ("Ism", "Исм", "Имя", "First name")),
    FieldName("patronymic", ("Otasining ismi", "Отасининг исми", "Отчество", "Patronymic")),
    FieldName("born", ("Tugʻilgan sana", "Туғилган сана", "Дата рождения", "Date of birth")),
    FieldName("sex", ("Jinsi", "Жинси", "Пол", "Sex")),
    FieldName("phone", ("Telefon", "Телефон", "Phone")),
    FieldName("email", ("Elektron pochta", "Электронная почта", "E-mail")),
    FieldName("address", ("Manzil", "Манзил", "Адрес", "Address")),
    FieldName("group", ("Akademik guruh", "Академик гуруҳ", "Академическая группа", "Academic group")),
    FieldName("course", ("Kurs", "Курс", "Year of study")),
    FieldName("faculty", ("Fakultet", "Факультет", "Faculty")),
    FieldName("position", ("Lavozim", "Лавозим", "Должность", "Position")),
    FieldName("passport", ("Pasport seriyasi va raqami", "Серия и номер паспорта", "Passport series and number")),
    FieldName("jshshir", ("JSHSHIR", "ЖШШИР", "ПИНФЛ")),
    FieldName("note", ("Izoh", "Изоҳ", "Примечание", "Note")),
]  # fmt: skip


def field_of(header: str) -> str | None:
    return match_headers([header], FIELDS).columns[0].field


@pytest.mark.parametrize(
    ("field", "headers"),
    [
        (FULL_NAME, "F.I.Sh.|FISH|F.I.O|ФИО|Ф.И.О.|Ф.И.Ш.|Ф. И. Ш.|Familiyasi, ismi, sharifi|"
         "Familiyasi ismi otasining ismi|Фамилия Имя Отчество|Фамилияси, исми, шарифи|Full name|"
         "ФИО студента|"
         "Talabaning F.I.Sh.|Familiya va ism|"
         "F.I.Sh. (toʻliq)"),
        ("surname", "Familiyasi|ФАМИЛИЯСИ|Фамилия |Familya|Фамиля|Last name|Фамилия студента"),
        ("first_name", "Ismi|Имя|ИСМИ|First  name"),
        ("patronymic", "Sharifi|Otasining ismi|Отчество|Отчесто|Шарифи|Middle name|Otasini ismi"),
        ("born", "Tug'ilgan sana|Tug‘ilgan yili|Tugilgan sanasi|Туғилган йили, ойи, куни|Дата рожд.|Д.р.|д/р|DOB|"
         "Birth date|Tug`ilgan kuni|Дата рождения (дд.мм.гггг)|Год рождения|Tugilgn sana|"
         "Тугилган санаси|Дата  рожденния|T.s."),
        ("phone", "Tel|Tel.|Тел.|Telefon raqami|Моб. тел.|Телифон|Телефон рақами|Phone number|Номер телефона|"
         "Mobil telefon|№ телефона"),
        ("group", "Guruh|Guruhi|Группа|Гуруҳ|группа №|Group|Guruh raqami"),
        ("course", "kurs|Курс|Kursi"),
        ("faculty", "Fakulteti|Факультет|Fakultit"),
        ("position", "Lavozimi|Должность|Лавозими|Долж.|Дольжность"),
        ("passport", "Pasport|Паспорт серия и номер|Pasport seriya raqami"),
        ("jshshir", "JSHSHIR|PINFL|ПИНФЛ|ЖШШИР|JShShIR"),
        ("sex", "Jins|Пол|Gender"),
        ("email", "Email|e-mail|Эл. почта|Pochta"),
        ("address", "Yashash manzili|Адрес проживания|Manzili|Домашний адрес"),
        ("note", "Izoh|Прим.|Примечания"),
    ],
)  # fmt: skip
def test_headers_find_their_field(field: str, headers: str) -> None:
    assert {header: field_of(header) for header in headers.split("|")} == dict.fromkeys(headers.split("|"), field)


@pytest.mark.parametrize(
    "header",
    ["T/r", "№", "№ п/п", "Т/р", "Tr", "n", "N", "#", "Tartib raqami", "Imzo", "Onasining ismi", "ФИО матери",
     "Ota-onasining F.I.Sh."],
)  # fmt: skip
def test_row_numbers_and_parents_are_left_out_knowingly(header: str) -> None:
    match = match_headers([header], FIELDS).columns[0]
    assert (match.field, match.known) == (None, True)


@pytest.mark.parametrize(
    "header",
    ["", "Рост", "Rangi", "Oylik maosh", "Dars soati", "Yoshi", "Sana", "Дата", "Manba", "Baho", "Guvoh", "Imtihon",
     "Pos", "Familiya tarixi", "Telegram", "Fakt", "Kursdosh", "Адресат", "Name", "Ismoil",
     "Родители", "Tel Aviv", "Noteboek"],
)  # fmt: skip
def test_unrelated_headers_find_nothing(header: str) -> None:
    match = match_headers([header], FIELDS).columns[0]
    assert (match.field, match.known) == (None, False)


def test_each_field_once_and_the_surest_first() -> None:
    mapping = match_headers(["Telifon", "Телефон", "Tel."], FIELDS)
    assert [match.field for match in mapping.columns] == [None, "phone", None]
    assert mapping.columns[1].confidence == 1
    mapping = match_headers(["ФИО", "Дата рождения", "ФИО"], FIELDS)
    assert [match.field for match in mapping.columns] == [FULL_NAME, "born", None]


def test_typing_errors_are_less_sure_than_labels() -> None:
    sure, less = match_headers(["Familiya"], FIELDS), match_headers(["Familya"], FIELDS)
    assert 0.75 <= less.columns[0].confidence < 0.95 < sure.columns[0].confidence == 1


def test_group_titles_help_only_where_the_lower_title_is_not_enough() -> None:
    mapping = match_headers(["Talaba / Familiyasi", "Talaba / Ismi", "Pasport / seriyasi va raqami"], FIELDS)
    assert [match.field for match in mapping.columns] == ["surname", "first_name", "passport"]


def test_labels_of_the_record_go_before_built_in_words() -> None:
    fields = [FieldName("stage", ("Kurs bosqichi",), ("Guruh",)), FieldName("team", ("Jamoa",))]
    assert match_headers(["Guruh", "Jamoasi"], fields).columns[0].field == "stage"
    assert match_headers(["Guruh", "Jamoasi"], fields).columns[1].field == "team"


def test_whole_name_is_offered_only_to_records_with_a_surname() -> None:
    assert match_headers(["ФИО"], [FieldName("title", ("Nomi",))]).columns[0].field is None


def test_samples_stand_beside_their_headers() -> None:
    mapping = match_headers(["Familiya", "Ism"], FIELDS, ["Aliyeva", "Nodira"])
    assert [match.sample for match in mapping.columns] == ["Aliyeva", "Nodira"]
    assert (mapping.column_of("first_name"), mapping.column_of("born")) == (1, None)


def test_corrections_are_kept_and_remembered() -> None:
    headers = ["Rangi", "Familiya", "Tel."]
    mapping = match_headers(headers, FIELDS).corrected(0, "phone").corrected(1, None)
    assert [match.field for match in mapping.columns] == ["phone", None, None]
    again = match_headers(["tel", "RANGI ", "Фамилия"], FIELDS, remembered=mapping.to_remember())
    assert [match.field for match in again.columns] == [None, "phone", None]


def test_remembered_fields_that_no_longer_exist_are_forgotten() -> None:
    assert match_headers(["Tel."], FIELDS, remembered={"tel": "fax"}).columns[0].field == "phone"
