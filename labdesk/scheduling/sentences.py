"""Findings in words: what a coordinator reads about a broken rule, a conflict, and what would help."""

from __future__ import annotations

from collections.abc import Callable

from labdesk.i18n import N_, Language, Said
from labdesk.scheduling.instance import Problem
from labdesk.scheduling.proposal import Conflict, Finding, Who
from labdesk.scheduling.rules import RULES

Names = Callable[[Who], str]
"""How somebody or something is called: names, dates, groups."""

KINDS = (N_("observation"), N_("trial lesson"), N_("lesson in the hall"), N_("independent day"))

CONFLICTS = {
    "short_HALL": N_(
        "{n} lessons in the hall are needed, but these students can hold only {supply}: {students}."
    ),
    "short_visit": N_(
        "The supervisor is to see {n} students lead, but there are only {supply} places for these: {students}."
    ),
    "short_INDEPENDENT": N_(
        "{n} independent days are needed, but the groups can give these students only {supply}: {students}."
    ),
    "short_weekly": N_(
        "In the week {week} these students need at least {n} half-days, but the groups take {supply}: {students}."
    ),
    "short_all": N_(
        "These students need {n} half-days altogether, but the groups take {supply} in their weeks: {students}."
    ),
    "short_week_days": N_(
        "In the week {week} these students need {n} places on the days on which they are free ({days}), but the groups "
        "offer {supply}, {lack} too few: {students}."
    ),
    "short_all_days": N_(
        "These students need {n} places altogether on the days on which they are free ({days}), but the groups offer "
        "{supply}, {lack} too few: {students}."
    ),
    "short_quota": N_(
        "These students need {n} half-days altogether, but with as many at once as was agreed there are {supply}: "
        "{students}."
    ),
    "few_week": N_("{students} needs at least {n} half-days in the week {week}, but has only {supply} free."),
    "few_all": N_("{students} needs {n} half-days, but the weeks of the practice have room for {supply}."),
    "few_days": N_("{students} needs {n} independent days, but has only {supply} whole days free for them."),
    "weeks": N_("The parts of the programme of {cohort} last {n} weeks, but the practice lasts {supply}."),
    "odd_days": N_("An independent day is two half-days, but the programme of {cohort} has {n}."),
    "no_group": N_("There is no group for a part of the programme of {cohort}."),
}  # fmt: skip
"""What counting finds, in one sentence."""

BROKEN = {
    "need": N_("{students}: {n} of {need} half-days placed ({kind})."),
    "weekly_least": N_("{students}: half-days in the week {week}: {n}; needed at least: {least}."),
    "weekly_most": N_("{students}: {n} half-days in the week {week}; at most {most} are allowed."),
    "visit": N_("{students}: the supervisor sees no lesson."),
    "locked": N_("{students}: the locked half-day {slot} could not be kept."),
    "blocks": N_("{students}: the groups do not follow the programme."),
    "capacity": N_("{group}, {slot}: {n} students, but only {most} places."),
    "quota": N_("{slot}: {n} students of the university at once, but {most} were agreed."),
    "one_leads": N_("{group}, {slot}: {n} students lead at once."),
    "hall_places": N_("{slot}: {n} groups in the hall, but it takes {most}."),
    "mentor_at_once": N_("{mentor}, {slot}: {n} students at once, but she takes {most}."),
    "mentor_weekly": N_("{mentor}: {n} half-days with students in the week {week}, but she takes {most}."),
    "observe_first": N_("{students}: the week {week} does not begin with observation."),
    "apart": N_("{students} are in one group in the week {week}."),
}  # fmt: skip
"""A rule that a schedule breaks; those without an entry say their rule and whom it concerns."""

REMEDIES = {
    "closed": N_("Open the house on one of the closed days: {who}."),
    "classes": N_("Ask the university for a class day of: {who}."),
    "absence": N_("Free another half-day for: {who}."),
    "need": N_("Ask for less of the programme, or for more weeks, for one of: {who}."),
    "blocks": N_("Let the order of the age groups be free for: {who}."),
    "trials_from": N_("Let trial lessons begin a week earlier for: {who}."),
    "independent_from": N_("Let independent days begin a week earlier for: {who}."),
    "observe_first": N_("Let a week begin without observation for: {who}."),
    "hall_slots": N_("Give the hall on one more half-day to: {who}."),
    "hall_places": N_("Let one more group use the hall at once, or add a half-day on which it is free."),
    "weekly_least": N_("Lower the least number of half-days in a week for: {who}."),
    "weekly_most": N_("Allow more half-days in a week for: {who}."),
    "capacity": N_("Add a place for one more student in: {who}."),
    "quota": N_("Agree with the university on one more student at once."),
    "one_leads": N_("Let two students lead at once in: {who}."),
    "mentor_at_once": N_("Let one more student at once be with: {who}."),
    "mentor_weekly": N_("Let more half-days with students in a week be taken by: {who}."),
    "mentor_absent": N_("Find a substitute for: {who}."),
    "qualified": N_("Let lessons be supervised by, or put a qualified mentor beside: {who}."),
    "visit": N_("Let one of these be seen by the supervisor another time: {who}."),
    "visit_seats": N_("Add a place at a supervisor's visit, or move one: {who}."),
    "apart": N_("Let them be in one group: {who}."),
    "avoids": N_("Let these be with a relative: {who}."),
    "locked": N_("Unlock a half-day of: {who}."),
}  # fmt: skip
"""What would help, by the rule that stands in the way; `{who}` lists those for whom it would."""

_SEATS = N_("The supervisor's visits have only so many places.")
_CONCERNS = N_("{rule} This concerns: {who}.")
_DAYS = ("weekday", "half")
_MOST_NAMED = 6
_MORE = N_("{names} and {n} more")


def said(finding: Finding, t: Language, names: Names) -> str:
    """A finding as a sentence."""
    template = CONFLICTS.get(str(finding.message)) or (BROKEN.get(finding.rule) if finding.numbers else None)
    named = finding.rule == "visit" or (finding.rule == "locked" and any(who.sort == "slot" for who in finding.who))
    template = template or (BROKEN.get(finding.rule) if named else None)
    if template is None:
        return t(_CONCERNS, rule=Said(_sentence(finding.rule)), who=listed(finding.who, t, names))
    values: dict[str, object] = {k: (t.number(v) if isinstance(v, int) else v) for k, v in finding.numbers.items()}
    if "kind" in finding.numbers:
        values["kind"] = Said(KINDS[finding.numbers["kind"]])
    if "week" in finding.numbers:
        values["week"] = names(Who("week", finding.numbers["week"]))
    by_sort: dict[str, list[Who]] = {}
    for who in finding.who:
        by_sort.setdefault(who.sort, []).append(who)
    for sort, found in by_sort.items():
        values[{"student": "students"}.get(sort, sort)] = listed(tuple(found), t, names)
    if days := tuple(who for who in finding.who if who.sort in _DAYS):
        values["days"] = listed(days, t, names)
    return t(template, **values)


def _sentence(rule: str) -> str:
    return RULES[_base(rule)].sentence if _base(rule) in RULES else _SEATS


def _base(rule: str) -> str:
    """The rule of the table: `need.HALL` is the need of one kind of activity."""
    return rule.partition(".")[0]


def listed(who: tuple[Who, ...], t: Language, names: Names) -> str:
    """Names one after the other, the first few of many; parts of a practice that share a name are named once."""
    said = list(dict.fromkeys((names(each), each.id if each.sort == "student" else 0) for each in who))
    shown = ", ".join(name for name, _ in said[:_MOST_NAMED])
    if len(said) > _MOST_NAMED:
        return t(_MORE, names=shown, n=t.number(len(said) - _MOST_NAMED))
    return shown


def remedies(conflict: Conflict, t: Language, names: Names) -> list[str]:
    """What would resolve a conflict, each enough by itself."""
    return [
        t(REMEDIES[_base(cause.rule)], who=listed(tuple(w for w in cause.who if w.sort not in _DAYS), t, names))
        for cause in conflict.causes
        if _base(cause.rule) in REMEDIES
    ]


def plain_names(problem: Problem, t: Language) -> Names:
    """Numbers for names, where nothing better is known: a practice out of a file."""
    words = {
        "student": N_("student {n}"), "mentor": N_("mentor {n}"), "group": N_("group {n}"), "cohort": N_("cohort {n}"),
        "site": N_("site {n}"), "university": N_("university {n}"), "band": N_("age band {n}"),
    }  # fmt: skip

    def name(who: Who) -> str:
        if who.sort == "week":
            return t.number(who.id + 1)
        if who.sort == "slot":
            week, rest = divmod(who.id, problem.calendar.per_week)
            values = {"week": week + 1, "day": rest // 2 + 1, "half": rest % 2 + 1}
            return t(N_("week {week}, day {day}, half {half}"), **values)
        if who.sort in ("weekday", "half"):
            day, half = (who.id, None) if who.sort == "weekday" else divmod(who.id, 2)
            told = N_("day {day}") if half is None else N_("day {day}, half {half}")
            return t(told, day=day + 1, half=(half or 0) + 1)
        return t(words[who.sort], n=who.id)

    return name
