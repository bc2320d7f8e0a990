"""The pages of the help: Markdown by topic and language, with the words of buttons taken from the catalogue.

A topic is a file `resources/help/LANGUAGE/TOPIC.md` in Uzbek Latin, Russian and English; the other scripts of Uzbek are
made from the first. In the text `{t:Save}` stands for a button or a name, said by the catalogue, so that the help can
never call it otherwise than the screen does; `[...](lists.md)` leads to another topic; keys stand between backticks.
"""

from __future__ import annotations

import re
from functools import cache

from labdesk.i18n import Language, language
from labdesk.i18n.collation import search_key
from labdesk.paths import resources

TOPICS = (
    "begin", "today", "search", "lists", "forms", "site", "organisations", "groups", "agreements", "people",
    "projects", "board", "passport", "problems", "minutes", "examination", "implementation", "pilots", "spread",
    "project_groups", "students", "practice", "allotment", "schedule", "exceptions", "programmes", "attendance",
    "diary", "lessons", "assessment", "practice_return", "days_off", "talents", "events", "manuals", "manual_text",
    "print", "papers", "import", "attachments", "history", "trash", "backup", "settings",
)  # fmt: skip
"""Every topic, in the order of the contents."""

SHARED = {
    "organisation": "organisations", "kindergarten_group": "groups", "agreement": "agreements",
    "attachment": "attachments", "person": "people", "affiliation": "people", "project": "projects",
    "direction": "passport", "problem": "problems", "project_problem": "problems", "programme_objective": "problems",
    "project_objective": "problems", "direction_criterion": "passport", "direction_choice": "passport",
    "project_stage": "passport", "project_event": "passport", "project_resource": "passport",
    "project_task": "passport", "task_check": "passport", "programme_action": "implementation", "pilot": "pilots",
    "pilot_desk": "pilots", "pilot_group": "pilots", "pilot_member": "pilots", "pilot_indicator": "pilots",
    "adoption": "spread", "follow_up": "spread", "minutes_item": "minutes",
    "examination_desk": "examination", "examination_expert": "examination", "examination_score": "examination",
    "examination_remark": "examination",
    "project_group": "project_groups", "group_member": "project_groups",
    "student": "students", "practice_period": "practice", "placement": "practice", "practice_activity": "practice",
    "practice_session": "practice", "absence": "practice", "supervisor_visit": "lessons",
    "lesson": "lessons", "visit_step": "lessons", "checkpoint": "assessment", "quality_mark": "assessment",
    "practice_result": "assessment", "practice_rating": "practice_return", "incentive": "practice_return",
    "practice_programme": "programmes", "programme_block": "programmes", "programme_topic": "programmes",
    "practice_seat": "allotment",
    "mentor_terms": "schedule", "wish": "schedule", "rule_exception": "exceptions",
    "hall_time": "schedule", "group_closure": "schedule",
    "attendance_mark": "attendance", "diary_week": "diary", "requirement": "diary",
    "day_off": "days_off", "talent": "talents", "evidence": "talents", "event": "events", "participation": "events",
    "manual": "manuals", "manual_author": "manuals", "manual_section": "manual_text", "entry": "papers",
    "blank": "papers",     "term": "settings",
}  # fmt: skip
"""Keys of pages of the window whose topic has another name."""

WRITTEN = ("uz-Latn", "ru", "en")
"""The languages that have files of their own."""

_KEPT = re.compile(r"(`[^`]*`|\{t:[^}]*\}|\]\([^)]*\))")
_NAME = re.compile(r"\{t:([^}]*)\}")


def topic_of(page: str) -> str:
    """The topic about a page of the window; that about lists for a page which has none."""
    topic = SHARED.get(page, page)
    return topic if topic in TOPICS else "lists"


@cache
def source(topic: str, code: str) -> str:
    """The Markdown as it is written, in the script of the language; names of buttons are still marked."""
    written = code if code in WRITTEN else "uz-Latn"
    text = resources("help", written, f"{topic}.md").read_text(encoding="utf-8")
    if written == code:
        return text
    t = language(code)
    said = "".join(part if n % 2 else t.own(part) for n, part in enumerate(_KEPT.split(text)))
    return said.replace("“", "«").replace("”", "»") if t.cyrillic else said


def names(topic: str, code: str) -> list[str]:
    """The messages that a topic names as buttons."""
    return _NAME.findall(source(topic, code))


def text(topic: str, t: Language) -> str:
    """The Markdown of a topic with every name said."""
    return _NAME.sub(lambda found: f"**{t(found[1])}**", source(topic, t.code))


def title(topic: str, t: Language) -> str:
    """The heading of a topic."""
    first = text(topic, t).splitlines()[0]
    return first.lstrip("# ").replace("**", "").strip()


@cache
def _words(topic: str, code: str) -> str:
    return search_key(text(topic, language(code)))


def words(topic: str, t: Language) -> str:
    """Everything a topic says, folded for searching."""
    return _words(topic, t.code)


def html(markdown: str) -> str:
    """Markdown as HTML for a window or a page of the web; HTML written in it is shown as it stands."""
    from markdown_it import MarkdownIt  # takes a tenth of a second

    made: str = MarkdownIt("commonmark", {"html": False}).enable("table").render(markdown)
    return made
