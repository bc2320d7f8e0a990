"""Figures of papers: a long register, a packet of letters."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from datetime import date
from pathlib import Path
from typing import Any

from measured import FIRSTS, ROOT, Line, best


def register(folder: Path) -> list[Line]:
    """A register of 1,000 rows to PDF."""
    from reportlab.lib.pagesizes import A4, landscape
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.platypus import LongTable, Paragraph, SimpleDocTemplate, TableStyle

    from labdesk.documents import fonts, model, pdf

    chance = random.Random(3)
    rows = [
        [n, f"{n}/26-son", date(2026, 1, 1), "Nizomiy nomidagi pedagogika universiteti",
         "Malakaviy amaliyotni birgalikda tashkil etish", date(2027, 1, 1), f"{chance.choice(FIRSTS)}a", "amalda", ""]
        for n in range(1, 1001)
    ]  # fmt: skip
    titles = ["№", "Raqami", "Sana", "Hamkor", "Predmeti", "Muddati", "Masʼul", "Holati", "Izoh"]
    document = model.Document(
        "Reyestr", [model.Heading("Reyestr", 1), model.Table([model.Column(t) for t in titles], rows)],
        page=model.Page(landscape=True),
    )  # fmt: skip
    pdf.write_pdf(document, folder / "warm.pdf")

    def floor() -> None:
        style = ParagraphStyle("cell", fontName=fonts.family().regular.name, fontSize=10, leading=12)
        told = [[Paragraph(_cell(v), style) for v in row] for row in [titles, *rows]]
        table = LongTable(told, colWidths=[28, 60, 60, 160, 160, 60, 60, 60, 60], repeatRows=1)
        table.setStyle(TableStyle([("GRID", (0, 0), (-1, -1), 0.5, "black")]))
        SimpleDocTemplate(str(folder / "plain.pdf"), pagesize=landscape(A4)).build([table])

    def ours() -> None:
        pdf.write_pdf(document, folder / "ours.pdf")

    return [("register of 1,000 rows to PDF", *best(ours, floor, 3), "<= 1.4")]


def _cell(value: Any) -> str:
    return value.strftime("%d.%m.%Y") if isinstance(value, date) else str(value)


def packet_of_letters(folder: Path) -> list[Line]:
    """60 placement letters bound into one PDF behind a list of them, against the same letters one by one."""
    from labdesk.documents import model, packet, pdf

    letter = [
        model.Letterhead("Nizomiy nomidagi pedagogika universiteti", ["OLIY TAʼLIM VAZIRLIGI"]),
        model.Corner(["45-DMTT direktori", "N. Sh. Abdullayevaga"]),
        model.Heading("YOʻLLANMA № 12", 1),
        model.Paragraph("Maktabgacha taʼlim fakulteti talabasi malakaviy amaliyotni oʻtash uchun yuboriladi. " * 3),
        model.Signatures([model.Signature("Prorektor", "A. Karimov")]), model.CutLine(),
        model.Paragraph("Talaba amaliyotga keldi va uni yakunladi."),
        model.Signatures([model.Signature("Direktor", "N. Sh. Abdullayeva", seal=True)]),
    ]  # fmt: skip
    page = model.Page("A5", numbers="none")
    papers = [model.Document(f"Yoʻllanma {n}", letter, page=page, size=11) for n in range(60)]
    bound = packet.Packet([packet.Item("Yoʻllanma", one.title, [one]) for one in papers], "uz-Latn")
    pdf.write_pdf(papers[0], folder / "warm.pdf")

    def floor() -> None:
        for number, paper in enumerate(papers):
            pdf.write_pdf(paper, folder / f"{number}.pdf")

    def ours() -> None:
        packet.write(bound, folder / "packet.pdf", cover=True, running=True)

    return [("packet of 60 letters", *best(ours, floor, 5), "<= 1.5")]


_BOUND = """
import sys
from pathlib import Path
from labdesk.documents import packet, student_file
from labdesk.i18n import language
from labdesk.store import Query, Store
store, t = Store.open(Path(sys.argv[1])), language("uz-Latn")
ids = [row.id for row in store.listing(Query("placement", ("id",)), 0, -1)][: int(sys.argv[2])]
queue = [wanted for row_id in ids for wanted in student_file.student_file(store, row_id, t)]
packet.write(packet.draw_up(store, queue, t), Path(sys.argv[1]).with_suffix(".pdf"), cover=True)
status = Path("/proc/self/status").read_text().split()
print(int(status[status.index("VmHWM:") + 1]) // 1024)
"""


def student_files(folder: Path) -> list[Line]:
    """The files of 60 students bound into one PDF, against their papers rendered alone; memory; a wish to stop."""
    from labdesk.documents import packet, pdf, student_file
    from labdesk.errors import Cancelled
    from labdesk.i18n import language
    from labdesk.operations import sample
    from labdesk.store import Query, Store
    from labdesk.work import Progress

    t = language("uz-Latn")
    store = Store.create(folder / "year.labdesk")
    sample.fill(store)
    ids = [row.id for row in store.listing(Query("placement", ("id",)), 0, -1)]
    made = packet.draw_up(store, [w for row_id in ids for w in student_file.student_file(store, row_id, t)], t)
    store.close()
    pdf.write_pdf(made.documents[0], folder / "warm.pdf")

    def floor() -> None:
        for number, paper in enumerate(made.documents):
            pdf.write_pdf(paper, folder / f"{number}.pdf")

    def ours() -> None:
        packet.write(made, folder / "files.pdf", cover=True)

    def stopped_at(step: int) -> float:
        """From a wish to stop at a step until it was heard, in seconds."""
        steps, since = 0, 0.0

        def stopped() -> bool:
            nonlocal steps, since
            steps += 1
            if steps == step:
                since = time.perf_counter()
            return steps > step

        try:
            packet.write(made, folder / "stopped.pdf", Progress(stopped=stopped), cover=True)
        except Cancelled:
            return time.perf_counter() - since
        return 0.0

    times = best(ours, floor, 2)
    waited = [stopped_at(step) for step in (1, 100, 300, 500, 700)]
    sizes = [_peak(folder / "year.labdesk", number) for number in (60, 1)]
    return [
        (f"files of 60 students, {len(made.documents)} papers", *times, "<= 1.5"),
        ("memory of binding them (MB)", sizes[0], sizes[1], "< 400 MB"),
        ("longest wait for a stop", max(waited), times[1] / len(made.documents), "at once"),
    ]


def _peak(site: Path, students: int) -> float:
    """The most memory a process takes that binds the files of so many students, in MB."""
    command = [sys.executable, "-c", _BOUND, str(site), str(students)]
    return float(subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout)
