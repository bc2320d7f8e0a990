"""What a passport prints: single papers, the whole of it or a stage in one PDF, and an edition that stays."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from labdesk.errors import LabDeskError
from labdesk.i18n import language
from labdesk.operations.project_papers import Edition, bind, keep_edition, queue
from labdesk.schema.projects import STAGES
from labdesk.ui.desk import Desk
from labdesk.ui.pages.print_order import document_language


def print_menu(parent: QWidget, desk: Desk, project: int, stage: str) -> QMenu:
    """The choices of the print button of a passport that shows `stage`."""
    t = desk.t
    menu = QMenu(parent)
    menu.setObjectName("print_menu")
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for name, text, act in (
        ("papers", t("Papers of the project"), partial(desk.go, "print", ("project-passport", project, "project"))),
        ("plan", t("Work plan on A3"), partial(desk.go, "print", ("project-plan", project, "project", {"size": "A3"}))),
        ("packet", t("The whole passport in one PDF…"), partial(save_packet, desk, project)),
        (
            "stage", t("Papers of the stage “{stage}” in one PDF…", stage=t(STAGES[stage])),
            partial(save_packet, desk, project, stage),
        ),
        ("edition", t("Keep an edition"), partial(keep, desk, project)),
    ):  # fmt: skip
        made = menu.addAction(text)
        made.setObjectName(f"print_{name}")
        made.triggered.connect(lambda *_, act=act: act())
    return menu


def save_packet(desk: Desk, project: int, stage: str = "") -> None:
    """Ask where, and write the papers of a project or of one stage into one PDF."""
    t, store = desk.t, desk.store
    try:
        queue(store, project, stage)
    except LabDeskError as error:
        desk.ask.error(error)
        return
    title = t.own(store.titles("project", [project])[project])[:60].replace("/", "-")
    path = desk.ask.save_file(t("Packet of papers"), f"{t('Packet of papers')} – {title}.pdf", [("PDF", "*.pdf")])
    if path is None:
        return
    said = language(document_language(desk))

    def done(_: None) -> None:
        desk.say(t("{name} is ready.", name=path.name), t("Open"), lambda: desk.ask.show_file(path))

    desk.jobs.run(t("Packet of papers"), lambda progress: bind(store, project, path, said, stage, progress), done)


def keep(desk: Desk, project: int) -> None:
    """Print the passport as it stands now, and keep it with the data it was made from."""
    t, store = desk.t, desk.store
    said = language(document_language(desk))

    def done(made: Edition) -> None:
        told = t("Edition {n} of the passport is kept with the project.", n=made.number)
        desk.say(told, t("Open"), lambda: desk.go("attachment", made.paper))

    desk.jobs.run(t("Keep an edition"), lambda progress: keep_edition(store, project, said, progress), done)
