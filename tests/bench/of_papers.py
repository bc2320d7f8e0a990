"""Figures of papers: a long register, a packet of letters."""

from __future__ import annotations

import random
from datetime import date
from pathlib import Path
from typing import Any

from measured import FIRSTS, Line, best


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
