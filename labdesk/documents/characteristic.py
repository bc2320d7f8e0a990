"""The characteristic of a trainee, written by hand or drafted from the data (document of par. 11)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from labdesk.documents.assessment import lessons_of, reached, result_of
from labdesk.documents.model import Block, Document, Heading, Page, Paragraph, Rules, Signatures
from labdesk.documents.office import LINE, Office, live
from labdesk.documents.practice import called, kind_of, term_of, year_of
from labdesk.documents.registry import page_count, prints
from labdesk.i18n import N_, Language, plural
from labdesk.operations.assessment import Marks, by_group, label, marks_of, seen_by_others
from labdesk.operations.practice_figures import hours_held
from labdesk.operations.register import hours_there
from labdesk.schema.assessment import LEARNING_AREAS, QUALITIES
from labdesk.schema.lessons import Lesson
from labdesk.schema.marks import PracticeResult
from labdesk.schema.practice import Placement
from labdesk.store.store import Store

_LEVELS = {
    "discipline": (
        N_("The rules of the practice were kept only in part, and tasks needed reminding."),
        N_("The rules of the practice were kept on the whole; some tasks were handed in late."),
        N_("The rules of the practice were kept, and most tasks were done in time."),
        N_("The rules of the practice were kept fully; tasks were done in time and well."),
    ),
    "profession": (
        N_("Professional skills are not formed yet; more practice under guidance is needed."),
        N_("Professional skills are being formed: planning a lesson still needs the mentor's help."),
        N_("Professional skills are formed: lessons are planned with a little help."),
        N_("Professional skills are well formed: lessons are planned independently, methods fit the age."),
    ),
    "people": (
        N_("Working with children and parents is still hard and needs support."),
        N_("There is good contact with children; talks with parents were held with the mentor's help."),
        N_("Work with children is confident; talks with parents are polite and to the point."),
        N_("There is a way to every child, speech is clear and warm, and parents trust the student."),
    ),
}  # fmt: skip
"""What the mean of a group of qualities says in a characteristic, from weak to strong."""
_STEPS = (2.5, 3.5, 4.4)
_FEW = 3


@prints("practice-characteristic", N_("Characteristic of a trainee"), Placement)
def characteristic(placement: Placement, office: Office) -> Document:
    """Who practised where and when; three paragraphs, as written by hand or drafted from the data; the grade."""
    office = office.at(placement.organisation)
    found = result_of(placement, office)
    long = len(written(found, office)) > _LONG
    name = f"{office.t('Characteristic of a trainee')} – {called(placement.student, office)}"
    blocks = _characteristic(placement, found, office)
    for size in _SIZES:
        made = office.paper(name, blocks, size=size, page=_PAGE, spacing=1.1 if size == _SIZES[0] else 1.0)
        if not long or page_count(made) == 1:
            break
    return made


_PAGE = Page(top=14, bottom=12)
_SIZES = (13.0, 11.5, 10.0)
_LONG = 1500
"""Letters of a text written by hand from which on it may need smaller type to stay on one sheet."""


def _characteristic(placement: Placement, found: PracticeResult | None, office: Office) -> list[Block]:
    t = office.t
    own = written(found, office)
    paragraphs: list[Block] = [Paragraph(line.strip()) for line in own.splitlines() if line.strip()]
    if not own:
        paragraphs = [*_drafted(placement, office)]
    reply = recommended(placement, found, office)
    return [
        office.letterhead(found.decided if found else None, ""),
        Heading(t("CHARACTERISTIC"), 1, listed=False),
        Paragraph(introduced(placement, office)),
        *paragraphs,
        Paragraph(reply or t("It is recommended to mark the practice {line}.", line=LINE * 2)),
        Signatures(
            [
                office.signature(t("Mentor"), placement.mentor),
                office.signature(t("Methodologist"), office.holder("methodologist"), role="methodologist"),
                office.director_signature(seal=True),
            ]
        ),
    ]  # fmt: skip


def written(found: PracticeResult | None, office: Office) -> str:
    """The text written by hand in the language of the paper; empty when it is to be drafted."""
    if found is None or office.t.base == "en":
        return ""
    return (found.text_ru or "").strip() if office.t.base == "ru" else office.own(found.text)


def _drafted(placement: Placement, office: Office) -> Iterator[Block]:
    """The three paragraphs, with lines to write on where the data says nothing."""
    for paragraph in draft(placement, office):
        yield Paragraph(paragraph)
    if not marks_of(office.store, [placement.id])[placement.id].given:
        yield Rules(9)


def draft_text(store: Store, placement: int, t: Language) -> str:
    """The three paragraphs of a characteristic as text to be edited, from what the records say now."""
    with store.reading() as session:
        office = Office(t, store, session, page_count)
        found = session.get(Placement, placement)
        return "\n".join(draft(found, office)) if found else ""


def draft(placement: Placement, office: Office) -> list[str]:
    """Discipline, professional skills, work with children and parents: a paragraph each, without empty ones."""
    marks = marks_of(office.store, [placement.id])[placement.id]
    lessons = live(lessons_of(placement, office))
    made = (
        [*_discipline(placement, marks, office)],
        [*_profession(marks, lessons, office)],
        [*_people(marks, lessons, office)],
    )
    return [" ".join(sentences) for sentences in made if sentences]


def introduced(placement: Placement, office: Office) -> str:
    """The sentence that says who practised where and when."""
    student, period = placement.student, placement.period
    starts, ends = term_of(placement)
    male = bool(student and student.person and student.person.sex == "m")
    her = N_(
        "{name} is a year {course} student of {university}. She underwent {practice} in the group {group} of "
        "{organisation} {since} {until}."
    )
    his = N_(
        "{name} is a year {course} student of {university}. He underwent {practice} in the group {group} of "
        "{organisation} {since} {until}."
    )
    return office.t(
        his if male else her,
        name=called(student, office),
        course=year_of(placement, office)[0] or "___",
        university=office.named(student.university if student else None),
        practice=kind_of(period, office),
        group=office.own(placement.group.name if placement.group else None) or LINE,
        organisation=office.brief(office.organisation),
        since=office.since(starts),
        until=office.until(ends),
    )


def _level(group: str, marks: Marks, t: Language) -> Iterator[str]:
    seen = seen_by_others(marks, by_group(marks, group))
    if seen:
        mean = sum(seen.values()) / len(seen)
        yield t(_LEVELS[group][sum(mean >= step for step in _STEPS)])


def _discipline(placement: Placement, marks: Marks, office: Office) -> Iterator[str]:
    t, period = office.t, placement.period
    if period and period.hours:
        day = min(office.today, period.ends or office.today)
        held = hours_held(office.store, period.id, day, placement.id)
        if held is None:
            yield t("The programme of the practice took {hours} hours.", hours=t.number(period.hours))
        else:
            planned = hours_there(office.store, period.id, period.hours) or 0
            yield t("Of {planned} hours planned {held} were worked.", planned=t.number(planned), held=t.number(held))
    yield from _level("discipline", marks, t)


def _profession(marks: Marks, lessons: Sequence[Lesson], office: Office) -> Iterator[str]:
    t = office.t
    if lessons:
        yield t.plural(
            *plural("During the practice {n} lesson was given.", "During the practice {n} lessons were given."),
            len(lessons),
        )
        opened = sum(lesson.sort == "open" for lesson in lessons)
        if opened:
            yield t.plural(*plural("{n} of them was an open lesson.", "{n} of them were open lessons."), opened)
        points = [lesson.points for lesson in lessons if lesson.points]
        if points:
            mean = t.number(sum(points) / len(points), 1)
            yield t("The lessons were marked {mark} of 5 points on average.", mark=mean)
    yield from _level("profession", marks, t)
    yield from _named_qualities(marks, t)


def _named_qualities(marks: Marks, t: Language) -> Iterator[str]:
    """The strongest qualities, those that grew most, and the ones to work on."""
    seen = seen_by_others(marks, marks.qualities())
    if len(seen) < _FEW:
        return
    falling = sorted(seen, key=lambda quality: -seen[quality])
    strong = [q for q in falling[:2] if seen[q] >= 4]
    grown = [q for q in seen if (marks.growth(q, "mentor") or 0) >= 2 and q not in strong][:2]
    weak = [q for q in reversed(falling) if seen[q] < 3.5 and q not in grown][:2]
    for message, found in (
        (N_("Strongest sides: {qualities}."), strong),
        (N_("The greatest growth is seen in: {qualities}."), grown),
        (N_("To be worked on further: {qualities}."), weak),
    ):
        if found:
            yield t(message, qualities=", ".join(lowered(t(QUALITIES[q])) for q in found))


def _people(marks: Marks, lessons: Sequence[Lesson], office: Office) -> Iterator[str]:
    t = office.t
    yield from _level("people", marks, t)
    areas = [area for area in LEARNING_AREAS if any(lesson.area == area for lesson in lessons)]
    if areas:
        said = "; ".join(lowered(t(LEARNING_AREAS[area])) for area in areas)
        yield t("The lessons covered these areas of development: {areas}.", areas=said)


def lowered(text: str) -> str:
    """A label inside a sentence."""
    return text[:1].lower() + text[1:] if text[1:2].islower() or text[1:2] in "ʻʼ" else text


def recommended(placement: Placement, found: PracticeResult | None, office: Office) -> str:
    """The sentence with the grade; empty while there is none."""
    t = office.t
    final = reached(placement, found)
    if final.total is None or final.grade is None:
        return ""
    grade = lowered(t(label(final.scale, final.grade)))
    return t(
        "It is recommended to mark the practice “{grade}” ({points} points).", grade=grade, points=t.number(final.total)
    )
