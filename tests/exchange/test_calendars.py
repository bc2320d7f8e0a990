"""Calendar files are read back as RFC 5545 has them: folded lines, escapes, times of Tashkent, one event a half-day."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from labdesk.errors import LabDeskError
from labdesk.exchange.calendars import write_calendars
from labdesk.i18n import language
from labdesk.store import Store
from tests.practice_scene import day, practice

Event = dict[str, str]


def read(path: Path) -> list[Event]:
    """The events of a file by property name; raises AssertionError where the format is broken."""
    raw = path.read_bytes()
    assert raw.endswith(b"\r\n") and b"\n" not in raw.replace(b"\r\n", b"")
    assert all(len(line) <= 75 for line in raw.split(b"\r\n"))
    lines = raw.decode().replace("\r\n ", "").strip().split("\r\n")
    assert lines[0] == "BEGIN:VCALENDAR" and lines[-1] == "END:VCALENDAR" and "VERSION:2.0" in lines
    events: list[Event] = []
    for line in lines:
        name, _, value = line.partition(":")
        if line == "BEGIN:VEVENT":
            events.append({})
        elif events and line != "END:VEVENT":
            plain = re.sub(r"\\(.)", lambda m: "\n" if m[1] in "nN" else m[1], value)
            events[-1].setdefault(name.split(";")[0], plain)
            if name.startswith("DT") and name != "DTSTAMP":
                assert "TZID=Asia/Tashkent" in name
    return events


def test_every_student_and_mentor_gets_a_file_that_reads_back(store: Store, tmp_path: Path) -> None:
    scene = practice(store)
    store.save("kindergarten_group", {"name": "“Kichik”, birinchi; guruh"}, scene.groups["Kichik"])
    store.save("practice_period", {"second_shift": "14:00-18:00"}, scene.period)
    scene.put("Aliyeva", day(1, 1), topic="Tanishuv, kun tartibi; gʻamxoʻrlik va bolalar bilan birinchi muloqot kuni")
    scene.put("Botirova", day(1, 1))
    scene.put("Aliyeva", day(1, 2), "2", sort="lesson")
    folder = write_calendars(store, scene.period, tmp_path / "out", language("en"))
    files = sorted(str(path.relative_to(folder)) for path in folder.rglob("*.ics"))
    assert files == [
        "mentors/MentorKichik1 Nodira.ics", "mentors/MentorKichik2 Nodira.ics", "students/Aliyeva Gulnora.ics",
        "students/Botirova Gulnora.ics",
    ]  # fmt: skip
    first, second = read(folder / "students" / "Aliyeva Gulnora.ics")
    assert (first["DTSTART"], first["DTEND"]) == ("20261102T080000", "20261102T120000")
    assert first["SUMMARY"] == "“Kichik”, birinchi; guruh: Observation" and first["LOCATION"] == "Room 101"
    assert first["DESCRIPTION"].startswith("Mentor: MentorKichik1 Nodira\nTanishuv, kun tartibi; gʻamxoʻrlik")
    assert (second["DTSTART"], second["DTEND"]) == ("20261103T140000", "20261103T180000")
    [of_mentor] = read(folder / "mentors" / "MentorKichik1 Nodira.ics")
    assert of_mentor["DESCRIPTION"].splitlines() == ["Aliyeva Gulnora – Observation", "Botirova Gulnora – Observation"]


def test_an_event_keeps_its_identity(store: Store, tmp_path: Path) -> None:
    scene = practice(store)
    row = scene.put("Aliyeva", day(1, 1))
    names = []
    for shift in ("1", "2"):
        store.save("practice_session", {"shift": shift}, row)
        write_calendars(store, scene.period, tmp_path, language("uz-Latn"))
        names.append([event["UID"] for event in read(tmp_path / "students" / "Aliyeva Gulnora.ics")])
    assert names[0] == names[1]


def test_nothing_planned_and_a_folder_that_cannot_be_written_are_said(store: Store, tmp_path: Path) -> None:
    scene = practice(store)
    with pytest.raises(LabDeskError, match="Nothing is planned"):
        write_calendars(store, scene.period, tmp_path, language("en"))
    scene.put("Aliyeva", day(1, 1))
    (tmp_path / "file").write_text("")
    with pytest.raises(LabDeskError, match="cannot be written"):
        write_calendars(store, scene.period, tmp_path / "file", language("en"))
