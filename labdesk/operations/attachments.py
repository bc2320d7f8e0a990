"""Files kept with a record: papers scanned, orders received, photographs of works."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from pathlib import Path

from labdesk.errors import LabDeskError
from labdesk.files import atomic_file
from labdesk.i18n import N_
from labdesk.operations.pictures import prepare_picture
from labdesk.schema import records
from labdesk.store import Query, Store
from labdesk.work import Progress

MOST_BYTES = 25_000_000
_ZIPPED, _OLD_OFFICE = (b"PK",), (b"\xd0\xcf\x11\xe0",)
_PICTURES = {"jpg": (b"\xff\xd8",), "jpeg": (b"\xff\xd8",), "png": (b"\x89PNG",), "webp": (b"RIFF",)}
KINDS: dict[str, tuple[bytes, ...]] = {
    "pdf": (b"%PDF",), **_PICTURES, "tif": (b"II*\0", b"MM\0*"), "tiff": (b"II*\0", b"MM\0*"),
    **dict.fromkeys(("docx", "xlsx", "pptx", "odt", "ods", "odp", "zip"), _ZIPPED),
    **dict.fromkeys(("doc", "xls", "ppt"), _OLD_OFFICE), "rtf": (b"{\\rtf",), "txt": (), "csv": (), "json": (b"{",),
}  # fmt: skip
"""The suffixes that may be kept, each with how such a file begins; nothing the system would run is among them."""


@dataclass(frozen=True)
class Attached:
    """One file of a record; `size` is in bytes."""

    id: int
    title: str
    file_name: str
    size: int


def attach(
    store: Store, record: str, row_id: int, path: Path, title: str = "", progress: Progress | None = None
) -> int:
    """Keep a copy of a file with a record, in one step that can be undone; returns the attachment's id.

    Raises LabDeskError when the file is missing, empty, larger than `MOST_BYTES` or of a kind not in `KINDS`.
    """
    (progress or Progress()).step(0, 1, path.name)
    return attach_bytes(store, record, row_id, path.name, _read(path), title)


def attach_bytes(store: Store, record: str, row_id: int, file_name: str, data: bytes, title: str = "") -> int:
    """Keep bytes as a file of a record; see `attach`.

    Pictures are made upright, at most 2,048 pixels long and bare of place and device; every other kind is kept byte
    for byte. A name that the record has already gets a number; the very same file is refused.
    """
    store.get(record, row_id)
    name, data = _checked(safe_name(file_name), data)
    content = hashlib.sha256(data).hexdigest()
    present = attachments_of(store, record, row_id)
    for each in present:
        if store.get("attachment", each.id)["content"] == content:
            raise LabDeskError(N_("This file is kept here already, as {name}."), name=each.file_name)
    name = _free(name, {each.file_name.casefold() for each in present})
    store.put_blob(data)
    values = {"title": title.strip() or Path(name).stem, "record": record, "record_id": row_id}
    return store.save("attachment", {**values, "file_name": name, "size": len(data), "content": content})


def attachments_of(store: Store, record: str, row_id: int) -> list[Attached]:
    """The files of a record, by title."""
    query = Query("attachment", ("title", "file_name", "size"), where={"record": record, "record_id": row_id})
    return [
        Attached(row.id, row.values[0] or "", row.values[1] or "", row.values[2] or 0)
        for row in store.listing(query, 0, -1)
    ]


def owner_of(store: Store, attachment_id: int) -> tuple[str, int] | None:
    """The record a file belongs to, or None when there is no such record any more."""
    values = store.get("attachment", attachment_id)
    record, row_id = str(values["record"]), int(values["record_id"])
    if record not in records():
        return None
    try:
        store.get(record, row_id)
    except LabDeskError:
        return None
    return record, row_id


def write_out(store: Store, attachment_id: int, target: Path) -> None:
    """Write an attachment to a file, whole or not at all; refuses contents that are missing or damaged."""
    values = store.get("attachment", attachment_id)
    data = store.blob(values["content"])
    name = values["file_name"] or values["title"]
    if data is None:
        raise LabDeskError(N_("The contents of {name} are missing; restore the site from a backup."), name=name)
    if hashlib.sha256(data).hexdigest() != values["content"]:
        raise LabDeskError(N_("The contents of {name} are damaged; restore the site from a backup."), name=name)
    with atomic_file(target) as file:
        file.write(data)


def write_all(store: Store, record: str, row_id: int, folder: Path) -> list[Path]:
    """Write every file of a record into a folder under its own name; returns them. Nothing is written over."""
    if not folder.is_dir():
        raise LabDeskError(N_("The folder {name} does not exist."), name=str(folder))
    written = []
    for each in attachments_of(store, record, row_id):
        taken = {path.name.casefold() for path in folder.iterdir()}
        target = folder / _free(safe_name(each.file_name or each.title), taken)
        write_out(store, each.id, target)
        written.append(target)
    return written


def safe_name(name: str) -> str:
    """A file name without folders, control characters and what Windows refuses, at most 120 characters long."""
    bare = re.sub(r'[<>:"/\\|?*\x00-\x1f]', "_", re.split(r"[/\\]", name)[-1]).strip(" .")
    stem, dot, suffix = bare.rpartition(".")
    return f"{(stem or bare)[:110].rstrip()}{dot}{suffix[:9]}" if dot else bare[:120] or "file"


def may_open(name: str) -> bool:
    """Whether a file of this name is of a kind that other programs open without running it."""
    return Path(name).suffix[1:].lower() in KINDS


def _read(path: Path) -> bytes:
    try:
        if path.is_file() and path.stat().st_size > MOST_BYTES:
            raise _too_large(path.name)
        return path.read_bytes()
    except FileNotFoundError:
        raise LabDeskError(N_("The file {name} does not exist."), name=str(path)) from None
    except IsADirectoryError:
        raise LabDeskError(N_("{name} is a folder; choose a file."), name=path.name) from None
    except OSError:
        raise LabDeskError(N_("The file {name} cannot be opened; choose it again."), name=path.name) from None


def _checked(name: str, data: bytes) -> tuple[str, bytes]:
    """The name and the bytes to keep."""
    suffix = Path(name).suffix[1:].lower()
    if not data:
        raise LabDeskError(N_("The file {name} is empty; ask for it again."), name=name)
    if len(data) > MOST_BYTES:
        raise _too_large(name)
    if suffix not in KINDS:
        raise LabDeskError(
            N_("Files such as {name} are not kept here; give a PDF, a picture, an office file, a text or a ZIP."),
            name=name,
        )
    if KINDS[suffix] and not data.startswith(KINDS[suffix]):
        raise LabDeskError(N_("{name} is not what its name says, or it is damaged; ask for it again."), name=name)
    if data.startswith((b"MZ", b"\x7fELF", b"#!")):
        raise LabDeskError(N_("{name} is a program, and programs are not kept here."), name=name)
    if suffix not in _PICTURES:
        return name, data
    smaller = prepare_picture(data)
    return f"{Path(name).stem}.{'png' if smaller.startswith(_PICTURES['png']) else 'jpg'}", smaller


def _too_large(name: str) -> LabDeskError:
    return LabDeskError(
        N_("{name} is larger than {n} MB; give a smaller copy of it."), name=name, n=MOST_BYTES // 1_000_000
    )


def _free(name: str, taken: set[str]) -> str:
    """The name, with a number when it is taken."""
    path, number, free = Path(name), 1, name
    while free.casefold() in taken:
        number += 1
        free = f"{path.stem} ({number}){path.suffix}"
    return free
