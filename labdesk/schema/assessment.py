"""What trainees are marked with: qualities, codes of attendance and the grading scales in use.

Codes of attendance are customary, not standardised. Scales: regulation No. 3069 of 26.09.2018 (its percent bands are
customary), rating regulation No. 1981 of 10.07.2009 with the school-certificate conversion, letters as some
universities use them. Points are stored as given and never converted silently.
"""

from __future__ import annotations

from labdesk.i18n import N_, OwnWords
from labdesk.schema.dictionaries import NAMES, Dictionary, Entry

QUALITIES = Dictionary("quality", {
    "leadership": N_("Leadership"), "organising": N_("Organisational skills"),
    "communication": N_("Communication skills"),
    "thinking": N_("Free thinking"), "speech": N_("Literate speech"), "charm": N_("Personal charm"),
    "creativity": N_("Creativity"), "mastery": N_("Professionalism"), "responsibility": N_("Responsibility"),
    "teamwork": N_("Teamwork"),
})  # fmt: skip
LEARNING_AREAS = Dictionary("learning_area", {
    "physical": N_("Physical development and healthy lifestyle"), "social": N_("Social-emotional development"),
    "speech": N_("Speech, communication, reading and writing skills"),
    "cognitive": N_("Development of the cognitive process"), "creative": N_("Creative development"),
})  # fmt: skip
"""The five areas of the state curriculum Ilk qadam (2nd edition, 2022)."""
PRACTICE_QUESTIONS = Dictionary("practice_question", {
    "welcome": N_("I was received well and knew what was expected of me"),
    "mentor": N_("My mentor explained, showed and listened"),
    "children": N_("I worked with children more than with papers"),
    "lessons": N_("I could prepare my lessons and discuss them afterwards"),
    "conditions": N_("I had what I needed: room, materials, time"),
    "profession": N_("The practice strengthened my wish to work in this profession"),
})  # fmt: skip
"""What students are asked about their practice, without their names."""
ATTENDANCE = Dictionary(
    "attendance",
    {
        "present": N_("Present"), "excused": N_("Absent for a good reason"), "absent": N_("Absent without a reason"),
        "ill": N_("Ill"), "late": N_("Late"), "day_off": N_("Day off"),
    },
    {
        "present": Entry("+"), "excused": Entry(OwnWords("S", "У", "E")), "absent": Entry("–"),
        "ill": Entry(OwnWords("K", "Б", "I")), "late": Entry(OwnWords("KCH", "О", "L")),
        "day_off": Entry(OwnWords("D", "В", "D")),
    },
)  # fmt: skip
_GRADES = {"5": N_("Excellent"), "4": N_("Good"), "3": N_("Satisfactory"), "2": N_("Unsatisfactory")}
SCALES = (
    Dictionary("scale_five", _GRADES, {
        "5": Entry("5", 90, 100), "4": Entry("4", 70, 89.9), "3": Entry("3", 60, 69.9), "2": Entry("2", 0, 59.9),
    }),
    Dictionary("scale_rating", _GRADES, {
        "5": Entry("5", 86, 100), "4": Entry("4", 71, 85), "3": Entry("3", 56, 70), "2": Entry("2", 0, 55),
    }),
    Dictionary(
        "scale_letter",
        {"a": _GRADES["5"], "b": _GRADES["4"], "c": _GRADES["3"], "d": N_("Sufficient"), "f": _GRADES["2"]},
        {
            "a": Entry("A", 90, 100), "b": Entry("B", 75, 89), "c": Entry("C", 60, 74), "d": Entry("D", 50, 59),
            "f": Entry("F", 0, 49),
        },
    ),
    Dictionary("scale_pass", {"passed": N_("Passed"), "failed": N_("Not passed")}, {
        "passed": Entry("P", 60, 100), "failed": Entry("F", 0, 59.9),
    }),
)  # fmt: skip
SCALE_NAMES = {scale.key: NAMES[scale.key] for scale in SCALES}
"""The scales by key, with what they are called."""
