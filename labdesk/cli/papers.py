"""Commands over what is printed, and over the files kept with a record."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from labdesk.cli.terminal import Arguments, known, open_site, print_json, say_left_out, shown_progress
from labdesk.errors import LabDeskError
from labdesk.i18n import N_, Language, language


def attach(given: Arguments, t: Language) -> None:
    from labdesk.operations.attachments import attach

    key = known(given.record)
    with open_site(given.file) as store, shown_progress() as progress:
        attach(store, key, given.id, Path(given.path), given.title, progress)
    print(t("{name} is kept with the record.", name=Path(given.path).name))


def attachments(given: Arguments, t: Language) -> None:
    from labdesk.operations.attachments import attachments_of, write_all

    key = known(given.record)
    with open_site(given.file) as store:
        store.get(key, given.id)
        found = attachments_of(store, key, given.id)
        written = write_all(store, key, given.id, Path(given.save)) if given.save else []
    if given.json:
        print_json([vars(each) for each in found])
        return
    lines = [str(path) for path in written]
    for line in lines or ["\t".join((str(f.id), f.file_name, str(f.size), f.title)) for f in found]:
        print(line)


def documents(given: Arguments, t: Language) -> None:
    from labdesk.documents.registry import printed

    found = [{"key": d.key, "label": t(d.label), "subject": d.subject} for d in printed().values()]
    if given.json:
        print_json(found)
        return
    for each in found:
        print("\t".join(each.values()))


_SIZED = ("project-plan", "placement-letter", "placement-letters")
"""Papers that come in several sizes; which ones, their builders say."""


def print_papers(given: Arguments, t: Language) -> None:
    from labdesk.documents import packet, registry

    if given.document not in registry.printed():
        raise LabDeskError(N_("There is no document “{key}”; see labdesk documents."), key=given.document)
    if given.of and not registry.printed()[given.document].subject:
        raise LabDeskError(N_("This document is of the whole site; leave out --of."))
    with open_site(given.file) as store, shown_progress() as progress:
        queue = [packet.Wanted(given.document, tuple(given.of))]
        made = packet.draw_up(store, queue, language(given.language), progress, **_blank_options(given))
        registry.keep_codes(store, made.documents)
        packet.write(made, Path(given.out), progress)
    say_left_out(made.left_out, t)
    print(t("{name} is ready.", name=given.out))


def packet(given: Arguments, t: Language) -> None:
    from labdesk.documents import packet, registry, student_file

    target, paper_language = Path(given.out), language(given.language)
    with open_site(given.file) as store, shown_progress() as progress:
        queue: list[packet.Wanted] = []
        for wanted in packet.parse_queue(store, given.documents, student_file.SUBJECTS):
            if wanted.key in student_file.SUBJECTS:
                queue += student_file.unfolded(store, wanted.key, wanted.ids, paper_language)
            else:
                queue.append(wanted)
        made = packet.draw_up(store, queue, paper_language, progress)
        registry.keep_codes(store, made.documents)
        if target.suffix:
            packet.write(made, target, progress, cover=not given.no_cover, running=given.running)
        else:
            packet.write_folder(made, target, f".{given.files}", progress)
    say_left_out(made.left_out, t)
    print(t("{name} is ready.", name=given.out))


def _blank_options(given: Arguments) -> dict[str, Any]:
    """The columns of a list to be filled in by hand, which only lists take."""
    told = {"blank": given.blank, "columns": given.columns}
    options: dict[str, Any] = {key: [name.strip() for name in names.split(",")] for key, names in told.items() if names}
    if options and not given.document.startswith("list-"):
        raise LabDeskError(N_("Only lists have columns to choose; leave out --blank and --columns."))
    if options and not given.blank:
        raise LabDeskError(N_("Name the columns to be left blank with --blank."))
    return options | _sheet_options(given) | _size_option(given)


def _sheet_options(given: Arguments) -> dict[str, Any]:
    """The month of an attendance sheet, and whether it is printed to be filled in by hand."""
    options = {"month": given.month, "blank": given.empty}
    if not any(options.values()):
        return {}
    if given.document != "attendance-sheet":
        raise LabDeskError(N_("Only the attendance sheet has a month and can be left empty; leave these options out."))
    return options


def _size_option(given: Arguments) -> dict[str, Any]:
    """The size of the sheets, of papers that come in several."""
    if given.size and given.document not in _SIZED:
        raise LabDeskError(N_("This document has one size of sheets; leave out --size."))
    return {"size": given.size} if given.size else {}


def paper(given: Arguments, t: Language) -> None:
    from labdesk.operations import papers

    with open_site(given.file) as store:
        paper = papers.find(store, given.code)
        told = papers.summary(store, paper, t)
        if given.attach:
            told["attached"] = papers.attach_scan(store, paper, Path(given.attach), t)
    if given.json:
        print_json(told)
        return
    print("\t".join(str(told[key]) for key in ("code", "label", "language", "printed")))
    for row in told["about"]:
        print("\t".join([str(row["id"]), row["title"], *([t("deleted")] if row["gone"] else [])]))


def guide(given: Arguments, t: Language) -> None:
    from labdesk.documents import guide

    guide.write(language(given.language), Path(given.out))
    print(t("{name} is ready.", name=given.out))
