"""Several papers at once: as one bound PDF, one workbook, Word file or page, or a folder of files with plain names."""

from __future__ import annotations

import re
import shutil
import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from labdesk.documents import registry
from labdesk.documents.model import Block, Document, Heading, Page, Paragraph, Section
from labdesk.documents.office import Office
from labdesk.errors import Cancelled, LabDeskError, NothingToPrint
from labdesk.i18n import N_, Language, language
from labdesk.store.listing import Query
from labdesk.store.store import Store
from labdesk.work import Progress

ENDINGS = (".pdf", ".xlsx", ".docx", ".html")
_UNSAFE = re.compile(r'[\\/:*?"<>|\x00-\x1f\x7f\u200b-\u200f\u2028-\u202e]+')
_LONGEST = 80


@dataclass(frozen=True)
class Wanted:
    """One line of the queue: a paper, the records it is about (none for the whole site), options of its builder.

    Lines that follow one another `under` one name are bound under it.
    """

    key: str
    ids: tuple[int, ...] = ()
    options: tuple[tuple[str, Any], ...] = ()
    under: str = ""


@dataclass(frozen=True)
class Item:
    """A paper drawn up about one record: its name, the name of the record, and the sheets it came to."""

    label: str
    about: str
    documents: Sequence[Document]
    under: str = ""


@dataclass(frozen=True)
class LeftOut:
    """A paper that cannot be made yet: its name as a message, the name of its record, and the reason."""

    label: str
    about: str
    reason: LabDeskError

    def said(self, t: Language) -> str:
        """Which paper is left out and why, for whoever wanted it."""
        reason = t(self.reason.message, **self.reason.values)
        return t("Left out: {paper}. {reason}", paper=_named(t(self.label), self.about), reason=reason)


@dataclass(frozen=True)
class Packet:
    """Papers in the order of the queue, in one language; `head` is whose papers they are.

    `left_out` are the papers of the queue that there is nothing to print on yet.
    """

    items: Sequence[Item]
    language: str
    head: str = ""
    left_out: Sequence[LeftOut] = ()

    @property
    def documents(self) -> list[Document]:
        """All of them, one after another."""
        return [document for item in self.items for document in item.documents]

    @property
    def title(self) -> str:
        """What the packet is called: its only paper with its record, else a word for packets."""
        labels = dict.fromkeys(item.label for item in self.items)
        if len(self.items) == 1:
            return _named(self.items[0].label, self.items[0].about)
        return next(iter(labels)) if len(labels) == 1 else language(self.language)("Packet of papers")


def draw_up(
    store: Store, queue: Sequence[Wanted], t: Language, progress: Progress | None = None, *, lenient: bool = False,
    **options: Any,
) -> Packet:  # fmt: skip
    """Draw up the papers of a queue, one record after another; errors and `options` are those of `registry.make`.

    Papers that there is nothing to print on yet are left out as long as one can be made; a `lenient` packet leaves out
    those that cannot be made for any other reason too.
    """
    progress = progress or Progress()
    total = sum(len(wanted.ids) or 1 for wanted in queue)
    items: list[Item] = []
    left_out: list[LeftOut] = []
    for wanted in queue:
        paper = registry.printed()[wanted.key]
        label = t(paper.label)
        titles = store.titles(paper.subject, wanted.ids, t.cyrillic) if wanted.ids else {}
        for row_id in wanted.ids or (None,):
            progress.step(len(items) + len(left_out), total, label)
            about = t.own(titles.get(row_id, "")) if row_id else ""
            try:
                made = registry.make(store, wanted.key, t, row_id, progress, **{**options, **dict(wanted.options)})
            except LabDeskError as error:
                left_out.append(LeftOut(paper.label, about, error))
                borne = isinstance(error, NothingToPrint) or (lenient and not isinstance(error, Cancelled))
                if not borne or len(left_out) == total:
                    raise
                continue
            items.append(Item(label, about, made, wanted.under))
    with store.reading() as session:
        office = Office(t, store, session, registry.page_count)
        head = office.named(office.organisation) if office.organisation else ""
    return Packet(items, t.code, head, left_out)


def write(
    packet: Packet, target: Path, progress: Progress | None = None, *, cover: bool = False, running: bool = False
) -> None:
    """Write a packet into one file of the ending of `target`, whole or not at all.

    Of a PDF only: `cover` puts a list of the papers before them, `running` counts "page n of m" over all of them
    instead of in each paper. Raises LabDeskError, and `Cancelled` when `progress` says so.
    """
    if target.suffix.lower() != ".pdf":
        registry.write(packet.documents, target, progress)
        return
    from labdesk.documents.pdf import write_packet
    from labdesk.documents.pdf_cover import Binding

    papers = [_running(each) for each in packet.documents] if running else packet.documents
    front = _cover(packet) if cover else None
    if front and running:
        front = _running(front)
    binding = Binding(list(_bookmarks(packet)) if len(papers) > 1 else [], running, front)
    write_packet(papers, target, binding=binding, progress=progress)


def write_folder(packet: Packet, folder: Path, ending: str = ".pdf", progress: Progress | None = None) -> list[Path]:
    """Write every paper into a file of its own in a new or empty folder; gives the files.

    They appear together at the end: whatever goes wrong before, and a wish to stop, leave no file behind.
    Raises LabDeskError for a folder that holds files or cannot be written.
    """
    folder = folder.absolute()
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise LabDeskError(N_("The folder {name} holds other files; choose an empty one."), name=str(folder))
    progress = progress or Progress()
    files = list(_files(packet))
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        work = Path(tempfile.mkdtemp(prefix=f".{folder.name[:40]}-", suffix=".part", dir=folder.parent))
    except OSError as error:
        raise LabDeskError(N_("You may not write into the folder {name}."), name=str(folder.parent)) from error
    try:
        for number, (name, papers) in enumerate(files):
            progress.step(number, len(files), name)
            registry.write(papers, work / f"{name}{ending}", Progress(stopped=progress.stopped))
        progress.step(len(files), len(files))
        if folder.exists():
            folder.rmdir()
        work.chmod(0o755)
        work.rename(folder)
    finally:
        shutil.rmtree(work, ignore_errors=True)
    return [folder / f"{name}{ending}" for name, _ in files]


def free_folder(parent: Path, name: str) -> Path:
    """A folder of that name under `parent` that does not exist yet, with a number after it if need be."""
    made, number = parent / name, 1
    while made.exists():
        number += 1
        made = parent / f"{name} ({number})"
    return made


def safe_name(text: str, blank: str = " ") -> str:
    """A text as the name of a file that every system takes; `blank` stands where words part."""
    words = [word for word in _UNSAFE.sub(" ", text).split() if blank == " " or word != "–"]
    return blank.join(words)[:_LONGEST].strip(" ._") or "LabDesk"


def _files(packet: Packet) -> Iterator[tuple[str, list[Document]]]:
    """Name without ending and contents of each file; the papers of a batch are a file each."""
    found: list[tuple[str, list[Document]]] = []
    for item in packet.items:
        if len(item.documents) > 1:
            found += [(document.title, [document]) for document in item.documents]
        else:
            found.append((f"{item.label} {item.about}", list(item.documents)))
    digits = max(2, len(str(len(found))))
    for number, (name, papers) in enumerate(found, 1):
        yield f"{number:0{digits}}_{safe_name(name, '_')}", papers


def _bookmarks(packet: Packet) -> Iterator[list[tuple[int, str]]]:
    """Paper, record and (in a batch) document, each where it begins; a lone record stands beside its paper."""
    labels = [item.label for item in packet.items]
    for n, item in enumerate(packet.items):
        if item.under:
            yield from _under(item, packet.items[n - 1] if n else None)
            continue
        first = n == 0 or labels[n - 1] != item.label
        batch = len(item.documents) > 1
        grouped = batch or labels.count(item.label) > 1
        for place, document in enumerate(item.documents):
            if not grouped:
                yield [(0, _named(item.label, item.about))]
                continue
            entries = [(0, item.label)] if first and place == 0 else []
            if not batch:
                entries.append((1, item.about or document.title))
            elif labels.count(item.label) > 1:
                entries += [(1, item.about)] if place == 0 else []
                entries.append((2, _own_part(document.title, item.label)))
            else:
                entries.append((1, _own_part(document.title, item.label)))
            yield entries


def _under(item: Item, before: Item | None) -> Iterator[list[tuple[int, str]]]:
    """The name papers are bound under, where it begins, and below it each paper with what tells it from its like."""
    for place, document in enumerate(item.documents):
        head = [(0, item.under)] if place == 0 and (before is None or before.under != item.under) else []
        own = item.about if item.about != item.under else ""
        if len(item.documents) > 1:
            own = _own_part(document.title, item.label)
        yield [*head, (1, _named(item.label, own))]


def _named(label: str, about: str) -> str:
    """A paper with the name of its record, where it is about one."""
    return f"{label} – {about}" if about else label


def _own_part(title: str, label: str) -> str:
    """The title of a paper in a batch without the words all of them begin with."""
    return title.removeprefix(label).strip(" –") or title


def _running(document: Document) -> Document:
    """The paper with "page n of m" on every sheet that is not framed."""

    def counted(page: Page) -> Page:
        return page if page.frame else replace(page, numbers="of", numbers_from=1, first_number=1)

    blocks = [Section(counted(block.page)) if isinstance(block, Section) else block for block in document.blocks]
    return replace(document, page=counted(document.page), blocks=blocks)


def _cover(packet: Packet) -> Document:
    """The sheet before the papers; their list is added where the pages are known."""
    t = language(packet.language)
    blocks: list[Block] = [Paragraph(packet.head, "centre", indent=0, space_after=6)] if packet.head else []
    blocks.append(Heading(t("Papers in this packet"), 1, listed=False))
    return Document(
        packet.title, blocks, packet.language, author=packet.head, size=12, indent=0, page=Page(numbers="none")
    )


def parse_queue(store: Store, words: Iterable[str], more: Mapping[str, str] = {}) -> list[Wanted]:
    """The queue said as `DOCUMENT`, `DOCUMENT:ID,ID` or `DOCUMENT:all`; LabDeskError for what it is not.

    `more` are further keys with the record type they are about.
    """
    subjects = {**{key: paper.subject for key, paper in registry.printed().items()}, **more}
    queue = []
    for word in words:
        key, _, numbers = word.partition(":")
        if key not in subjects:
            raise LabDeskError(N_("There is no document “{key}”; see labdesk documents."), key=key)
        subject = subjects[key]
        if numbers and not subject:
            raise LabDeskError(N_("The document “{key}” is of the whole site; name it without records."), key=key)
        if numbers == "all":
            ids = [row.id for row in store.listing(Query(subject), 0, -1)]
        elif all(each.isdecimal() and len(each) <= 18 for each in numbers.split(",") if numbers):
            ids = [int(each) for each in numbers.split(",") if numbers]
        else:
            raise LabDeskError(N_("Write a document with its records as {example}."), example="talent-card:1,2")
        if subject and not ids:
            raise LabDeskError(N_("Say which records “{key}” is about, as {example}."), key=key, example=f"{key}:1,2")
        queue.append(Wanted(key, tuple(ids)))
    return queue
