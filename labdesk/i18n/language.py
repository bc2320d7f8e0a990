"""One catalogue, many languages alive at once."""

from __future__ import annotations

import gettext
import re
from functools import cache
from typing import Any

from labdesk.i18n import dates, numbers, scripts
from labdesk.paths import resources

LANGUAGES = ("uz-Latn", "uz-Cyrl", "ru", "en")
"""The languages of the catalogue, in the order they are offered."""

SCRIPTS = (*LANGUAGES, "uz-Latn-x-reform")
"""Everything the screen and the papers can be shown in: the reformed Latin is derived from uz-Latn."""

_GROUPED = 10_000
"""From here on the thousands of a whole number stand apart; a year of four digits does not."""
_TWO_STOPS = re.compile(r"(?<=[\d_] г)\.\.(?!\.)")
"""A Russian date at the end of a sentence: the stop of its year is the stop of the sentence."""


class Said(str):
    """A catalogue message used as the value of another one, so that it is translated with it."""

    __slots__ = ()


class OwnWords(str):
    """Words of the site itself, in Uzbek, with their Russian and English; a `Language` says them like a message.

    Where a translation was not given, `message` of the catalogue is said instead, else the Uzbek words.
    """

    ru: str
    en: str
    message: str

    def __new__(cls, text: str, ru: str = "", en: str = "", message: str = "") -> OwnWords:
        made = super().__new__(cls, text)
        made.ru, made.en, made.message = ru, en, message
        return made


class Language:
    """Says a catalogue message, a date or a number in one language and script.

    Call it with a message: `t("Save")`, `t("{n} records", n=3)`. Placeholders are `str.format` names.
    """

    def __init__(self, code: str) -> None:
        self.code = code
        self.base = "uz-Latn" if code == "uz-Latn-x-reform" else code
        self._reform = code == "uz-Latn-x-reform"
        folder = resources("locale")
        self._catalogue: gettext.NullTranslations = gettext.translation(
            "labdesk", folder, [self.base.replace("-", "_")], fallback=True
        )

    @property
    def cyrillic(self) -> bool:
        """Whether names of people are written in Cyrillic letters in this language."""
        return self.base in ("uz-Cyrl", "ru")

    def __call__(self, message: str, /, **values: Any) -> str:
        if not message:
            return ""
        if isinstance(message, OwnWords):
            return self._own_words(message)
        text = self._finish(self._catalogue.gettext(message))
        return self._filled(text, values) if values else text

    def _own_words(self, words: OwnWords) -> str:
        given = {"ru": words.ru, "en": words.en}.get(self.base, "")
        if not given and words.message and not self.base.startswith("uz"):
            return self(words.message)
        return given or self.own(str(words))

    def _filled(self, text: str, values: dict[str, Any]) -> str:
        filled = text.format(**self._said(values))
        return _TWO_STOPS.sub(".", filled) if self.base == "ru" else filled

    def _said(self, values: dict[str, Any]) -> dict[str, Any]:
        return {name: self._value(value) for name, value in values.items()}

    def _value(self, value: Any) -> Any:
        if isinstance(value, Said):
            return self(str(value))
        return self.number(value) if isinstance(value, int) and value >= _GROUPED else value

    def plural(self, one: str, many: str, n: int, /, **values: Any) -> str:
        """The message for `n` things; `{n}` is filled with the number as this language writes it."""
        text = self._finish(self._catalogue.ngettext(one, many, n))
        return self._filled(text, {"n": self.number(n), **values})

    def _finish(self, text: str) -> str:
        return scripts.to_reform(text) if self._reform else text

    def own(self, text: str) -> str:
        """Text that a user typed in Uzbek, in the script of this language; left as it is in Russian and English."""
        if not text or not self.base.startswith("uz"):
            return text
        if self.base == "uz-Cyrl":
            return scripts.to_cyrillic(text)
        return self._finish(scripts.to_latin(text))

    def date(self, day: Any) -> str:
        """`23.11.2026`, as every table prints it; empty for None."""
        return dates.short(day)

    def long_date(self, day: Any) -> str:
        """`2026-yil 23-noyabr`, as running text prints it; empty for None."""
        return self._finish(dates.long(day, self.base))

    def month(self, number: int) -> str:
        """The name of month 1..12, lower case except in English."""
        return self._finish(dates.month(number, self.base))

    def number(self, value: Any, digits: int | None = None) -> str:
        """`12 345,5`: decimal comma and no-break spaces (English: `12,345.5`); `digits` after the comma if given."""
        return numbers.written(value, self.base, digits)


@cache
def language(code: str) -> Language:
    """The one `Language` of a code; raises KeyError for a code that is not in `SCRIPTS`."""
    if code not in SCRIPTS:
        raise KeyError(code)
    return Language(code)
