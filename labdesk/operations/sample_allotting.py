"""The sample's coming practice, whose students are still to be sent to three kindergartens."""

from __future__ import annotations

from labdesk.operations.sample_people import STUDENTS, student_code
from labdesk.operations.sample_tables import Tables, read

DISTRICTS = (
    "Fargʻona shahri", "Margʻilon shahri", "Fargʻona shahri", "Qoʻqon shahri", "Fargʻona shahri", "",
    "Margʻilon shahri", "Quva tumani",
)  # fmt: skip
"""Where every student in turn lives; of one it is not known."""
_WISHES = (
    ("mtt", "mtt58", "mtt9"), ("mtt58", "mtt"), ("mtt",), (), ("mtt58", "mtt9", "mtt"), ("mtt", "mtt9"), ("mtt9",),
)  # fmt: skip
"""The kindergartens that every student in turn would like, the best first."""


def write(tables: Tables) -> None:
    """The period with its hours and seats, the younger half of the students, and where they would like to go."""
    (period,) = read("coming_period")
    tables.put("practice_period", [period])
    same = [row for row in read("practice_activity") if row["period"] == "p2"]
    tables.put("practice_activity", [{**row, "period": "p3"} for row in same])
    tables.typed("practice_seat")
    placed = [
        {"code": f"p3-{number}", "period": "p3", "student": student_code(STUDENTS // 2 + number), "days": "1234"}
        for number in range(STUDENTS // 2)
    ]
    tables.put("placement", placed)
    tables.put("wish", [
        {"placement": row["code"], "sort": "site", "organisation": place, "rank": str(rank), "weight": "normal"}
        for number, row in enumerate(placed)
        for rank, place in enumerate(_WISHES[number % len(_WISHES)], 1)
    ])  # fmt: skip
