"""One question and one act: chosen students come into a practice period; a period is made again for another year."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from labdesk.errors import LabDeskError
from labdesk.operations.practice_cloning import clone, named_anew
from labdesk.ui.desk import Desk


def place_students(desk: Desk, students: Sequence[int]) -> None:
    """Ask for the period, place the students in it, and show their placements."""
    from labdesk.operations import placing  # reading sheets comes with it, which a list does not need to open

    t = desk.t
    title = t("Place in a practice…")
    periods = {str(row_id): said for row_id, said in placing.open_periods(desk.store, date.today())}
    if not periods:
        desk.ask.tell(title, t("No practice period is open. Write the period first, then place its students."))
        desk.go("practice_period", {})
        return
    text = t.plural("{n} student is chosen. Into which practice?", "{n} students are chosen. Into which practice?",
                    len(students))  # fmt: skip
    chosen = desk.ask.choose(title, text, periods)
    if chosen is None:
        return
    try:
        made = placing.place(desk.store, int(chosen), students)
    except LabDeskError as error:
        desk.ask.error(error)
        return
    if made:
        desk.go("placement", frozenset(made))
        desk.say(t.plural("{n} student placed", "{n} students placed", len(made)))
    else:
        desk.ask.tell(title, t("All of them have a placement in this practice already."))


def clone_period(desk: Desk, period: int) -> int | None:
    """Ask for the title of the new period, make it, and open it; its id."""
    t = desk.t
    title = desk.ask.text(
        t("Clone this period for another year…"),
        t("Activities, mentors' terms and visits are copied with their days a year later; students are not."),
        named_anew(desk.store, period),
    )
    if not title:
        return None
    made = clone(desk.store, period, title)
    desk.go("practice_period", made)
    return made
