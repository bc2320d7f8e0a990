"""What a site settled once for all its papers: the head of its form, and who signs in which role.

Both are kept with the site as settings, in Uzbek Latin; the other script follows by transliteration, Russian (and
English) words where they were given.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from labdesk.i18n import N_, Language, names, numbers
from labdesk.schema.organisations import Organisation
from labdesk.store.listing import Query
from labdesk.store.store import Store

LETTERHEAD = "letterhead"
"""The setting: `logo` (key of the picture), `contacts` (whether they are printed), and texts by `LINES`."""
SIGNATORIES = "signatories"
"""The setting: role -> `name` and `position`, with `name_ru` and `position_ru` where somebody wrote them."""
LINES = ("name", "name_ru", "name_en", "address", "address_ru", "phone", "email", "stir", "bank")
SIGNING = {
    "director": N_("Director"), "methodologist": N_("Deputy director (methodologist)"),
    "coordinator": N_("Site coordinator"), "supervisor": N_("Practice supervisor"), "psychologist": N_("Psychologist"),
    "accountant": N_("Chief accountant"), "chair": N_("Chair of the laboratory council"), "secretary": N_("Secretary"),
}  # fmt: skip
"""The roles in which papers are signed."""


@dataclass(frozen=True)
class Signatory:
    """Who signs in a role; an empty text was not settled."""

    name: str = ""
    position: str = ""
    name_ru: str = ""
    position_ru: str = ""

    def signs(self, t: Language) -> str:
        """Initials and surname in the script of the paper."""
        if t.base == "ru" and self.name_ru:
            return _short(self.name_ru)
        short = _short(self.name)
        return names.suggest(short, t.code) if t.cyrillic else t.own(short)


def _short(name: str) -> str:
    """`N. Sh. Abdullayeva` of a full name; a name with initials stays as it was written."""
    return name if "." in name else names.initials(*names.split_full(name))


def signatories(store: Store) -> dict[str, Signatory]:
    """Who was settled on, by role."""
    kept: Mapping[str, Mapping[str, Any]] = store.setting(SIGNATORIES, {})
    texts = ("name", "position", "name_ru", "position_ru")
    return {role: Signatory(*(str(given.get(each) or "") for each in texts)) for role, given in kept.items()}


@dataclass(frozen=True)
class Head:
    """The head of the site's form, in the language of a paper."""

    name: str = ""
    logo: bytes = b""
    lines: tuple[str, ...] = ()


def head_of(store: Store) -> dict[str, Any]:
    """The values of the site's own organisation; empty while the passport names none."""
    for row in store.listing(Query("site", ("id",)), 0, 1):
        own = store.get("site", row.id)["organisation"]
        return store.get("organisation", own) if own else {}
    return {}


def usual(organisation: Mapping[str, Any]) -> dict[str, str]:
    """What the record of the organisation says, for lines that were not given otherwise."""
    texts = {each: str(organisation.get(each) or "") for each in LINES}
    return texts | {"phone": numbers.tidy_phone(texts["phone"]) or texts["phone"]}


def head(store: Store, organisation: Organisation | None, t: Language) -> Head:
    """The head as it is settled; without a setting it bears only the name of the organisation."""
    kept: Mapping[str, Any] = store.setting(LETTERHEAD, {})
    own = {each: str(kept.get(each) or "") for each in LINES}
    texts = {each: own[each] or text for each, text in usual(organisation.row() if organisation else {}).items()}
    name = {"ru": texts["name_ru"], "en": texts["name_en"]}.get(t.base) or t.own(own["name"])
    lines = tuple(_contacts(texts, t)) if kept.get("contacts") else ()
    return Head(name, store.blob(kept.get("logo")) or b"", lines)


def _contacts(texts: Mapping[str, str], t: Language) -> Iterator[str]:
    address = (t.base == "ru" and texts["address_ru"]) or t.own(texts["address"])
    if address:
        yield address
    reached = [
        t("tel.: {phone}", phone=texts["phone"]) if texts["phone"] else "",
        t("e-mail: {email}", email=texts["email"]) if texts["email"] else "",
    ]
    if any(reached):
        yield ", ".join(filter(None, reached))
    accounts = [t("STIR {stir}", stir=texts["stir"]) if texts["stir"] else "", t.own(texts["bank"])]
    if any(accounts):
        yield ", ".join(filter(None, accounts))
