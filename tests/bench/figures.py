"""How quick LabDesk is, as ratios to the plainest program that does the same, measured in the same run.

    python tests/bench/figures.py [NAME ...]     all figures, or those named; prints a table

Every time is the best of several runs (searches: the 95th percentile); a floor uses the same file and settings.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from of_data import exporting, importing_rows, lists, names, refusing, saving
from of_papers import packet_of_letters, register, student_files
from of_practice import attendance
from of_schedules import against_fet, conflict_sets, costs, first_schedules, large, repairs, timing_layer
from of_windows import calendar, memory, pasting, speaking, starting, typing

FIGURES = {
    f.__name__: f
    for f in (
        lists, typing, pasting, speaking, saving, exporting, register, packet_of_letters, student_files, importing_rows,
        names, refusing, attendance, starting, memory, calendar, first_schedules, costs, timing_layer, repairs,
        conflict_sets, large, against_fet,
    )
}  # fmt: skip


def main() -> int:
    """Measure and print the table."""
    for name in sys.argv[1:] or FIGURES:
        with tempfile.TemporaryDirectory() as folder:
            for what, ours, floor, target in FIGURES[name](Path(folder)):
                unit, scale = ("MB", 1) if "MB" in what else ("ms", 1000)
                shown = f"{ours * scale:9.1f} {unit} {floor * scale:9.1f} {unit} {ours / floor:6.2f}"
                sys.stdout.write(f"{what:<38} {shown}   {target}\n")
                sys.stdout.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main())
