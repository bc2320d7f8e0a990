"""Commands over a practice: who comes into it, who goes to which kindergarten, its schedule and calendar files."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from labdesk.cli.terminal import Arguments, open_site, print_json, say_left_out, shown_progress
from labdesk.errors import LabDeskError
from labdesk.i18n import N_, Language
from labdesk.schema.attendance import REQUIREMENTS

PLACED_WITH = ("group", "mentor", "shift", "days", "starts", "ends")
"""Fields of a placement that the students placed by one command may have in common."""


def schedule(given: Arguments, t: Language) -> int:
    """The proposal is printed; only --apply writes it. The status is 1 when not everything could be planned."""
    from labdesk.operations.practice_making import make
    from labdesk.operations.practice_problem import keep_levels, levels, wishes_named
    from labdesk.operations.practice_proposal import SECTIONS, carry_out, counted
    from labdesk.operations.practice_reading import find_period
    from labdesk.operations.practice_rules import rules_named

    if given.instance:
        from labdesk.cli.scheduling import schedule as of_instance

        return of_instance(given, t)
    if not given.file or not given.period:
        raise LabDeskError(N_("Name the site file and the practice period."))
    weighed = wishes_named(given.weigh)
    with open_site(given.file, writing=given.apply) as store, shown_progress() as progress:
        period = find_period(store, given.period)
        made = make(
            store, period, given.seconds, improve=given.improve, without=rules_named(given.without), weighed=weighed,
            on_progress=lambda found: progress.step(round(found.seconds), round(given.seconds)),
        )  # fmt: skip
        if given.apply:
            carry_out(store, made.translation, made.proposal.schedule)
            if weighed:
                keep_levels(store, period, {**levels(store, period), **weighed})
    if given.json:
        print_json(made.json(t))
    else:
        for each in made.differences:
            print(each.notice(made.board).said(t))
        reasons = made.reasons(t)
        for sort, heading in SECTIONS.items():
            texts = [reason.text for reason in reasons if reason.sort == sort]
            if texts:
                print(f"{t(heading)}:", *texts, sep="\n  ")
        counts = t(
            "Added {added}, moved {moved}, changed {changed}, removed {removed}; unmet wishes: {cost} points, at least "
            "{bound}.",
            **counted(made.differences), cost=made.proposal.cost.total, bound=made.proposal.bound,
        )  # fmt: skip
        print(counts)
    return 0 if made.proposal.full else 1


def clone(given: Arguments, t: Language) -> None:
    """A period a year later, without its students, as one act."""
    from labdesk.operations.practice_cloning import clone, named_anew
    from labdesk.operations.practice_reading import find_period

    with open_site(given.file, writing=True) as store:
        period = find_period(store, given.period)
        made = clone(store, period, given.title or named_anew(store, period))
        values = store.get("practice_period", made)
    if given.json:
        print_json({"period": made, **{name: values[name] for name in ("title", "starts", "ends")}})
    else:
        first, last = t.date(values["starts"]), t.date(values["ends"])
        print(t("{id}: {title}, {first} – {last}", id=made, title=values["title"], first=first, last=last))


def requirements(given: Arguments, t: Language) -> None:
    """What is still to be brought, the late ones marked; --apply gives every student the whole list first."""
    from labdesk.operations.practice_reading import find_period
    from labdesk.operations.requirements import of_period, start_list

    with open_site(given.file, writing=given.apply) as store:
        period = find_period(store, given.period)
        added = start_list(store, period) if given.apply else 0
        found = of_period(store, period, date.today())
        names = store.titles("placement", [each.placement for each in found], t.cyrillic)
    if given.json:
        print_json({"added": added, "requirements": [
            {"id": each.id, "student": names[each.placement], "sort": each.sort, "due": each.due, "done": each.done,
             "late": each.late} for each in found
        ]})  # fmt: skip
        return
    for each in (each for each in found if not each.done):
        said = t("{student}: {requirement}, due on {day}", student=names[each.placement],
                 requirement=t(REQUIREMENTS[each.sort]), day=t.date(each.due) or "–")  # fmt: skip
        print(f"{said} – {t('Overdue')}" if each.late else said)
    late, done = sum(each.late for each in found), sum(each.done is not None for each in found)
    print(t("{done} of {total} done, {late} overdue.", done=done, total=len(found), late=late))


def place(given: Arguments, t: Language) -> None:
    """The plan is printed; only --apply places the students, as one act."""
    from labdesk.operations import placing
    from labdesk.operations.practice_reading import find_period

    with open_site(given.file, writing=given.apply) as store, shown_progress() as progress:
        period = find_period(store, given.period)
        common = {name: value for name in PLACED_WITH if (value := getattr(given, name))}
        refused: list[placing.Refused] = []
        if given.sheet:
            students, refused = placing.of_sheet(store, period, Path(given.sheet), progress)
        else:
            students = [store.get("student", each)["id"] for each in given.student] or placing.cohort(store, period)
        planned = placing.plan(store, period, students, placing.read_values(store, common))
        planned.refused += refused
        if given.apply:
            placing.apply(store, planned)
        names = store.titles("student", [*planned.new, *planned.there], t.cyrillic)
    if given.json:
        print_json({
            "period": period,
            **{key: [{"id": i, "name": names[i]} for i in ids]
               for key, ids in (("new", planned.new), ("there", planned.there))},
            "refused": [
                {"row": each.row, "name": each.who, "field": each.about, "reason": t(each.message, **each.values)}
                for each in planned.refused
            ],
        })  # fmt: skip
        return
    for each in planned.new:
        print(names[each])
    print(t(
        "{period}: {new} to be placed, {there} there already, {refused} refused.", period=planned.title,
        new=len(planned.new), there=len(planned.there), refused=len(planned.refused),
    ))  # fmt: skip
    for one in planned.refused:
        reason = t(one.message, **one.values).rstrip(".")
        print(t("Row {row}, {field}: {reason}.", row=one.row, field=one.who or one.about, reason=reason))


def allot(given: Arguments, t: Language) -> int:
    """The plan is printed; only --apply writes it, as one act. The status is 1 when somebody has no seat."""
    from labdesk.i18n import language
    from labdesk.operations import allotting
    from labdesk.operations.practice_reading import find_period

    t = language(given.language) if given.language else t
    with open_site(given.file, writing=given.apply) as store:
        period = find_period(store, given.period)
        kept = allotting.levels(store, period)
        levels = allotting.Levels(given.wishes or kept.wishes, given.distance or kept.distance)
        known = allotting.read(store, period)
        if not known.begun:
            raise LabDeskError(allotting.NO_SEATS)
        made = allotting.propose(known, levels, given.anew)
        if given.apply:
            allotting.apply(store, made)
    cohort, places = made.cohort, made.places
    named = {each.id: each.brief(t) for each in cohort.kindergartens.values()}
    if given.json:
        print_json({
            "period": period,
            "students": [
                {"placement": who.placement, "name": who.name.said(t), "old": who.place, "new": places[who.placement],
                 "rank": made.rank(who), "far": cohort.far(who, places[who.placement]), "stays": who.bound}
                for who in cohort.candidates
            ],
            "kindergartens": [
                {"id": each.id, "name": named[each.id], "seats": each.seats, "taken": made.taken[each.id]}
                for each in cohort.kindergartens.values()
            ],
            "ranks": {str(rank): made.ranks[rank] for rank in (1, 2, 3, 0)}, "unseated": len(made.unseated),
        })  # fmt: skip
        return 1 if made.unseated else 0
    for who in cohort.candidates:
        if who.placement in made.moved:
            to = places[who.placement]
            place = t("no seat") if to is None else named[to]
            print(f"{who.name.brief(t)}: {place}")
    for each in cohort.kindergartens.values():
        if each.seats is not None:
            print(t("{name}: {taken} of {seats} seats", name=named[each.id], taken=made.taken[each.id],
                    seats=each.seats))  # fmt: skip
    print(made.met(t))
    if made.unseated:
        print(made.lack(t))
    return 1 if made.unseated else 0


def close(given: Arguments, t: Language) -> int:
    """What speaks against closing a practice is told; --apply files its papers and closes it all the same.

    The status is 1 while something speaks against it.
    """
    from labdesk.documents import student_file
    from labdesk.i18n import language
    from labdesk.operations import closing
    from labdesk.operations.practice_reading import find_period

    writing = given.apply or given.reopen is not None
    with open_site(given.file, writing=writing) as store, shown_progress() as progress:
        period = find_period(store, given.period)
        if given.reopen is not None:
            closing.reopen(store, period, given.reopen)
            print(t("The practice is open again."))
            return 0
        closed = store.get("practice_period", period)["closed"]
        lacks = [] if closed else closing.lacking(store, period, date.today())
        for lack in lacks:
            print(lack.said(t))
        if given.apply:
            paper = language(given.language)
            left_out = student_file.close(store, period, paper, paper("Filed papers"), progress)
            say_left_out(left_out, t)
            print(t("The practice is closed."))
            return 0
    if closed:
        print(t("Closed on {date}. Everything that belongs to it can only be read.", date=t.date(closed)))
    elif not lacks:
        print(t("Everything is there: the practice can be closed."))
    return 1 if lacks else 0


def calendar(given: Arguments, t: Language) -> None:
    """A calendar file for every mentor and every student."""
    from labdesk.exchange.calendars import write_calendars
    from labdesk.i18n import language
    from labdesk.operations.practice_reading import find_period

    with open_site(given.file) as store, shown_progress() as progress:
        period = find_period(store, given.period)
        folder = write_calendars(store, period, Path(given.out), language(given.language), progress)
    print(t("{name} is ready.", name=str(folder)))
