"""The commands, and what each of them takes."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping
from typing import NoReturn

from labdesk import __version__
from labdesk.cli import examinations, papers, practice, projects, sites
from labdesk.cli.terminal import Arguments, spoken
from labdesk.i18n import LANGUAGES, N_, SCRIPTS, Language
from labdesk.operations.allotting import WEIGHED
from labdesk.operations.practice_problem import SOFT
from labdesk.operations.practice_rules import OPTIONAL
from labdesk.schema.arrangements import WEIGHTS
from labdesk.schema.projects import STAGES


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sentence = spoken()(N_("The command was not understood ({detail}); see labdesk --help."), detail=message)
        self.exit(2, sentence + "\n")


COMMANDS: dict[str, tuple[Callable[[Arguments, Language], int | None], str]] = {
    "demo": (sites.demo, N_("make a sample site with all its papers and open it")),
    "new": (sites.new, N_("make an empty site file")),
    "records": (sites.record_types, N_("name the record types")),
    "list": (sites.list_records, N_("list records")),
    "today": (sites.today, N_("say what needs attention today")),
    "import": (sites.import_sheet, N_("show what a sheet would change, or apply it")),
    "export": (sites.export, N_("write a list to a workbook")),
    "attach": (papers.attach, N_("keep a copy of a file with a record")),
    "attachments": (papers.attachments, N_("list the files of a record, or save them in a folder")),
    "documents": (papers.documents, N_("name the printed documents")),
    "print": (papers.print_papers, N_("print a document to a PDF, a workbook or a web page")),
    "packet": (papers.packet, N_("bind several documents into one PDF, or write them into a folder")),
    "paper": (papers.paper, N_("tell which paper a code belongs to, and keep its scan")),
    "clone": (practice.clone, N_("make a practice period like another one, a year later")),
    "requirements": (
        practice.requirements,
        N_("tell what each student of a practice has still to bring before it, or begin the list"),
    ),
    "place": (practice.place, N_("show which students would come into a practice, or place them")),
    "allot": (practice.allot, N_("show which kindergarten each student of a practice would go to, or send them there")),
    "schedule": (practice.schedule, N_("make the schedule of a practice period, or show what it would change")),
    "calendar": (practice.calendar, N_("write the practice calendar as .ics files of mentors and students")),
    "close": (
        practice.close,
        N_("say what speaks against closing a practice, file its papers and close it, or reopen it"),
    ),
    "advance": (projects.advance, N_("say what the stage of a project lacks, or move it to another stage")),
    "scores": (
        examinations.scores,
        N_("write score forms for experts, take filled ones in, or tell how a round stands"),
    ),
    "guide": (papers.guide, N_("write the quick guide of eight pages")),
    "check": (sites.check, N_("check a site file")),
    "backup": (sites.backup, N_("write a proven copy of a site file")),
    "restore": (sites.restore, N_("put a backup in the place of a site file")),
    "convert": (sites.convert, N_("turn text from standard input into another script")),
}


def _row_id(text: str) -> int:
    if not text.isdecimal() or len(text) > 18:
        raise argparse.ArgumentTypeError(text)
    return int(text)


def parser(t: Language) -> argparse.ArgumentParser:
    """The commands and what each of them takes."""
    whole = _Parser(prog="labdesk", description=t("LabDesk: facts in, signed papers out."))
    whole.add_argument("--version", action="version", version=f"labdesk {__version__}")
    commands = whole.add_subparsers(dest="command", required=True, metavar="COMMAND")
    each = {
        name: commands.add_parser(name, help=t(about), description=t(about)) for name, (_, about) in COMMANDS.items()
    }
    each["demo"].add_argument("dir")
    each["demo"].add_argument("--no-window", action="store_true")
    over_records = ("list", "import", "export", "attach", "attachments")
    for name in (
        "new",
        "today",
        *over_records,
        "print",
        "packet",
        "paper",
        "clone",
        "requirements",
        "place",
        "allot",
        "calendar",
        "close",
        "advance",
        "check",
        "backup",
    ):
        each[name].add_argument("file")
    each["new"].add_argument("--site", required=True)
    for name in over_records:
        each[name].add_argument("record")
    for name in ("attach", "attachments"):
        each[name].add_argument("id", type=_row_id)
    each["attach"].add_argument("path")
    each["attach"].add_argument("--title", default="")
    each["attachments"].add_argument("--save", metavar="DIR", default="")
    each["list"].add_argument("--search", default="")
    each["import"].add_argument("sheet")
    each["import"].add_argument("--apply", action="store_true")
    each["import"].add_argument("--into", type=_row_id)
    each["import"].add_argument("--refused", default="")
    each["import"].add_argument("--month", default="", metavar="YYYY-MM")
    for name in ("today", "allot"):
        each[name].add_argument("--language", choices=SCRIPTS)
    over_practice = ("clone", "requirements", "place", "allot")
    for name in ("list", "today", "import", "attachments", "documents", "paper", *over_practice, "advance"):
        each[name].add_argument("--json", action="store_true")
    each["export"].add_argument("out")
    each["print"].add_argument("document")
    each["print"].add_argument("--of", type=_row_id, nargs="+", default=[])
    each["packet"].add_argument("documents", nargs="+", metavar="DOCUMENT[:ID,ID|:all]")
    each["packet"].add_argument("--no-cover", action="store_true")
    each["packet"].add_argument("--running", action="store_true")
    each["packet"].add_argument("--files", choices=("pdf", "docx", "xlsx", "html"), default="pdf")
    for name in ("print", "packet"):
        each[name].add_argument("--language", choices=SCRIPTS, default=LANGUAGES[0])
        each[name].add_argument("-o", "--out", required=True)
    each["print"].add_argument("--blank", default="", metavar="FIELD,…")
    each["print"].add_argument("--columns", default="", metavar="FIELD,…")
    each["print"].add_argument("--month", default="", metavar="YYYY-MM")
    each["print"].add_argument("--empty", action="store_true")
    each["print"].add_argument("--size", choices=("A3", "A4", "A5"), default="")
    each["paper"].add_argument("code")
    each["paper"].add_argument("--attach", metavar="SCAN", default="")
    _practice_and_projects(each, t)
    each["guide"].add_argument("out")
    each["guide"].add_argument("--language", choices=SCRIPTS, default=LANGUAGES[0])
    each["backup"].add_argument("dir", nargs="?")
    each["restore"].add_argument("backup")
    each["restore"].add_argument("file")
    each["convert"].add_argument("--to", choices=list(sites.CONVERSIONS), required=True)
    return whole


def _practice_and_projects(each: Mapping[str, argparse.ArgumentParser], t: Language) -> None:
    """The commands over a practice and over a project."""
    rules = t(
        "give a rule up, or keep it as a wish with =low, =normal or =high; may be repeated: {names}",
        names=", ".join(OPTIONAL),
    )
    each["clone"].add_argument("period")
    each["clone"].add_argument("--title", default="")
    each["requirements"].add_argument("period")
    each["requirements"].add_argument("--apply", action="store_true")
    each["place"].add_argument("period")
    each["place"].add_argument("--sheet", default="", metavar="LIST")
    each["place"].add_argument("--student", type=_row_id, nargs="+", default=[], metavar="ID")
    for name in practice.PLACED_WITH:
        each["place"].add_argument(f"--{name}", default="")
    each["place"].add_argument("--apply", action="store_true")
    each["allot"].add_argument("period")
    for name in WEIGHED:
        each["allot"].add_argument(f"--{name}", choices=list(WEIGHTS), default="")
    for name in ("anew", "apply"):
        each["allot"].add_argument(f"--{name}", action="store_true")
    for name in ("file", "period"):
        each["schedule"].add_argument(name, nargs="?")
    each["schedule"].add_argument("--instance", default="", metavar="FILE.json")
    each["schedule"].add_argument("--seconds", type=float, default=30.0)
    each["schedule"].add_argument("--without", metavar="RULE", action="append", default=[], help=rules)
    wishes = t("how much a wish counts: =none, =low, =normal or =high; may be repeated: {names}", names=", ".join(SOFT))
    each["schedule"].add_argument("--weigh", metavar="WISH=LEVEL", action="append", default=[], help=wishes)
    for name in ("apply", "improve", "json"):
        each["schedule"].add_argument(f"--{name}", action="store_true")
    for name in ("calendar", "close"):
        each[name].add_argument("period")
        each[name].add_argument("--language", choices=SCRIPTS, default=LANGUAGES[0])
    each["close"].add_argument("--apply", action="store_true")
    each["close"].add_argument("--reopen", metavar="REASON")
    each["calendar"].add_argument("-o", "--out", required=True)
    each["advance"].add_argument("project")
    each["advance"].add_argument("--to", choices=list(STAGES), metavar="STAGE", default="")
    each["advance"].add_argument("--paper", type=projects.paper, metavar="KIND:NUMBER:DATE")
    each["advance"].add_argument("--remark", default="")
    each["scores"].add_argument("file")
    each["scores"].add_argument("examination", type=_row_id, nargs="?")
    each["scores"].add_argument("--forms", metavar="DIR", default="")
    each["scores"].add_argument("--read", metavar="FORM", nargs="+", default=[])
    each["scores"].add_argument("--language", choices=SCRIPTS, default=LANGUAGES[0])
    each["scores"].add_argument("--json", action="store_true")
