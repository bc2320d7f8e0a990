"""Keeps the one catalogue whole: gathers every message of code and forms, merges translations, compiles.

    python -m labdesk.i18n.catalogue             gather, generate uz-Cyrl, compile, and name what is missing
    python -m labdesk.i18n.catalogue words.tsv   merge translations first: msgid, uz_latn, ru; plurals `one|||many`

uz-Cyrl is produced from uz-Latn by the transliterator; an entry with the comment "reviewed" keeps its own text.
For developers only: needs Babel, which the program itself does not.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_dir
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

from labdesk.i18n.scripts import to_cyrillic
from labdesk.paths import resources

TRANSLATED = ("uz_Latn", "uz_Cyrl", "ru")
_PACKAGE = Path(__file__).resolve().parent.parent
_KEYWORDS = {"N_": None, "t": None, "_t": None, "plural": (1, 2)}
_PLURALS = {
    "uz_Latn": (1, "0"),
    "uz_Cyrl": (1, "0"),
    "ru": (3, "n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2"),
}
Id = str | tuple[str, str]


@cache
def messages() -> list[Id]:
    """Every message of the program: marked in code, passed to a `Language`, or written in a form; read once."""
    found: dict[Id, None] = {}
    method = [("ui/forms/**", "ignore"), ("**.py", "python")]
    for _, _, message, _, _ in extract_from_dir(_PACKAGE, method, keywords=_KEYWORDS):
        found[(message[0], message[1]) if isinstance(message, tuple) else message] = None
    for text in _form_texts():
        found[text] = None
    plural = {m[0] for m in found if isinstance(m, tuple)}
    return sorted((m for m in found if m and m not in plural), key=str)


def _form_texts() -> Iterator[str]:
    for form in sorted((_PACKAGE.parent / "forms").glob("*.ui")):
        for string in ElementTree.parse(form).iter("string"):  # noqa: S314  (our own files)
            if string.get("notr") != "true" and string.text:
                yield string.text


def path(locale: str, ending: str = "po") -> Path:
    """Where the catalogue of a language lies."""
    return resources("locale", locale, "LC_MESSAGES", f"labdesk.{ending}")


def load(locale: str) -> Catalog:
    """The catalogue of a language; empty when there is none yet."""
    number, rule = _PLURALS[locale]
    if path(locale).exists():
        with path(locale).open("rb") as file:
            return read_po(file, locale=locale.replace("uz_Latn", "uz"))
    catalogue = Catalog(locale="ru" if locale == "ru" else "uz", project="LabDesk", fuzzy=False)
    _decline(catalogue, number, rule)
    return catalogue


def _decline(catalogue: Any, number: int, rule: str) -> None:
    """Set the plural forms, which Babel only knows how to guess from the locale."""
    catalogue._num_plurals, catalogue._plural_expr = number, rule


def merge(catalogue: Catalog, wanted: list[Id], given: dict[Id, list[str]]) -> Catalog:
    """A catalogue of exactly the wanted messages, with given translations over known ones."""
    merged = Catalog(locale=catalogue.locale, project="LabDesk", fuzzy=False)
    _decline(merged, catalogue.num_plurals, catalogue.plural_expr)
    merged.creation_date = catalogue.creation_date
    merged.revision_date = catalogue.revision_date
    for message in wanted:
        known = catalogue.get(message[0] if isinstance(message, tuple) else message)
        texts = given.get(message) or (_texts(known) if known else [])
        string: str | tuple[str, ...] = texts[0] if texts else ""
        if isinstance(message, tuple):
            string = tuple((texts * merged.num_plurals)[: merged.num_plurals]) if texts else ("",) * merged.num_plurals
        comments = known.user_comments if known and not given.get(message) else []
        merged.add(message, string, user_comments=comments)
    return merged


def _texts(message: Message) -> list[str]:
    texts = list(message.string) if isinstance(message.string, tuple | list) else [message.string]
    return [t for t in texts if t]


def cyrillic(text: str) -> str:
    """A uz-Latn catalogue text in Cyrillic letters, with the quotation marks Cyrillic uses."""
    return to_cyrillic(text).replace("“", "«").replace("”", "»")


def read_words(file: Path) -> dict[str, dict[Id, list[str]]]:
    """Translations from a table: msgid, uz_latn, ru; `\\n` stands for a line feed."""
    given: dict[str, dict[Id, list[str]]] = {"uz_Latn": {}, "ru": {}}
    for line in file.read_text(encoding="utf-8").splitlines()[1:]:
        cells = [cell.replace("\\n", "\n") for cell in line.split("\t")]
        if len(cells) < 3 or not cells[0]:
            continue
        parts = cells[0].split("|||")
        message: Id = (parts[0], parts[1]) if len(parts) == 2 else cells[0]
        for locale, cell in (("uz_Latn", cells[1]), ("ru", cells[2])):
            if cell:
                given[locale][message] = cell.split("|||")
    return given


def update(tables: list[Path]) -> list[tuple[str, Id]]:
    """Bring every catalogue up to date and compile it; returns what has no translation yet."""
    given: dict[str, dict[Id, list[str]]] = {"uz_Latn": {}, "ru": {}}
    for table in tables:
        for locale, words in read_words(table).items():
            given[locale].update(words)
    wanted = messages()
    latin = merge(load("uz_Latn"), wanted, given["uz_Latn"])
    known = load("uz_Cyrl")
    generated: dict[Id, list[str]] = {}
    for message in latin:
        if message.id:
            own = known.get(message.id if isinstance(message.id, str) else message.id[0])
            if not (own and "reviewed" in own.user_comments):
                key: Id = message.id if isinstance(message.id, str) else (message.id[0], message.id[1])
                generated[key] = [cyrillic(t) for t in _texts(message)]
    done = {
        "uz_Latn": latin,
        "uz_Cyrl": merge(known, wanted, {k: v for k, v in generated.items() if v}),
        "ru": merge(load("ru"), wanted, given["ru"]),
    }
    missing: list[tuple[str, Id]] = []
    for locale, catalogue in done.items():
        path(locale).parent.mkdir(parents=True, exist_ok=True)
        with path(locale).open("wb") as file:
            write_po(file, catalogue, no_location=True, sort_output=True, width=110, omit_header=False)
        with path(locale, "mo").open("wb") as file:
            write_mo(file, catalogue)
        missing += [(locale, m.id) for m in catalogue if m.id and not all(_texts(m))]  # type: ignore[misc]
        missing += [(locale, m.id) for m in catalogue if m.id and not _texts(m)]  # type: ignore[misc]
    return missing


def main() -> int:
    """Carry out the update and list what is missing."""
    missing = update([Path(name) for name in sys.argv[1:]])
    for locale, message in missing:
        sys.stdout.write(f"{locale}\t{message if isinstance(message, str) else '|||'.join(message)}\n")
    sys.stdout.write(f"{len(messages())} messages, {len(missing)} translations missing\n")
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
