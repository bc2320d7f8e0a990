"""What an expert may not read of a project: who its authors are and where they work, gathered from the records."""

from __future__ import annotations

from labdesk.i18n import LANGUAGES, language
from labdesk.i18n.names import FullName
from labdesk.operations.blinding import Blinder, Workplace
from labdesk.operations.experts import authors
from labdesk.operations.notices import rows
from labdesk.schema.organisations import REGIONS
from labdesk.store import Store


def blinder(store: Store, project: int) -> Blinder:
    """What hides the authors of a project, the site, and every organisation they work or study in, or ever did."""
    people = authors(store, project)
    return Blinder(
        [_spellings(store, person) for person in people],
        [_workplace(row) for row in _organisations(store, project, people)],
        [row[0] for row in rows(store, "SELECT name FROM kindergarten_group WHERE deleted_at IS NULL AND name != ''")],
    )


def _spellings(store: Store, person: int) -> list[FullName]:
    parts = "surname_{0}, first_{0}, patronymic_{0}"
    sql = f"SELECT {parts.format('latn')}, {parts.format('cyrl')} FROM person WHERE id = :id"  # noqa: S608
    found = [text or "" for text in rows(store, sql, id=person)[0]]
    return [FullName(*found[:3]), FullName(*found[3:])]


def _organisations(store: Store, project: int, people: list[int]) -> list[tuple[str | None, ...]]:
    """The site's own organisation first, then those of the authors."""
    wanted = ", ".join(str(int(person)) for person in people) or "NULL"
    return [
        tuple(row)
        for row in rows(
            store,
            f"""WITH wanted AS (
              SELECT organisation_id AS id, 0 AS place FROM site WHERE deleted_at IS NULL
              UNION SELECT organisation_id, 1 FROM affiliation WHERE deleted_at IS NULL AND person_id IN ({wanted})
              UNION SELECT university_id, 1 FROM student WHERE deleted_at IS NULL AND person_id IN ({wanted})
              UNION SELECT m.organisation_id, 1 FROM group_member m JOIN project_group g ON g.id = m.group_id
                WHERE m.deleted_at IS NULL AND g.deleted_at IS NULL AND g.project_id = :project)
            SELECT o.name, o.name_cyrl, o.name_ru, o.short_name, o.district, o.address, o.region,
              s.place, s.name, s.name_ru
            FROM organisation o JOIN (SELECT id, min(place) AS place FROM wanted GROUP BY id) w ON w.id = o.id
            LEFT JOIN site s ON s.organisation_id = o.id AND s.deleted_at IS NULL
            ORDER BY w.place, o.id""",  # noqa: S608  (numbers only)
            project=project,
        )
    ]


def _workplace(row: tuple[str | None, ...]) -> Workplace:
    name, cyrl, russian, short, district, address, region, place, site, site_ru = (text or "" for text in row)
    label = REGIONS.get(region, "")
    spoken = {language(code)(label) for code in LANGUAGES if label}
    titles = tuple(title for title in (name, cyrl, russian, short, site, site_ru, *_acronyms(name, russian)) if title)
    return Workplace(titles, (district, address, place, *sorted(spoken)))


def _acronyms(*titles: str) -> list[str]:
    """`FVPU` of `Fargʻona vodiysi pedagogika universiteti`."""
    found = ["".join(word[0] for word in title.split() if word[:1].isalpha()).upper() for title in titles]
    return [each for each in found if 3 <= len(each) <= 6]
