"""What a file from outside may cost, and the refusal when it would cost more.

The child process that parses the file imports this, so it imports next to nothing itself.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass

from labdesk.errors import LabDeskError

MB = 1 << 20


def N_(message: str) -> str:
    """The same mark as `labdesk.i18n.N_`, without loading the languages into the child process."""
    return message


class UnreadableError(LabDeskError):
    """The file was refused before anything of it was taken in."""


@dataclass(frozen=True)
class Limits:
    """How much one file may cost before it is refused: seconds of reading, bytes, and counts in a sheet."""

    seconds: float = 30
    memory: int = 512 * MB
    rows: int = 50_000
    columns: int = 200
    unpacked: int = 100 * MB
    part: int = 50 * MB
    ratio: int = 200
    parts: int = 5_000


def restrict(limits: Limits) -> None:
    """Hold this process to the memory and processor time of `limits`; the parent watches the clock.

    POSIX counts address space and processor seconds. Windows puts the process into a job object with a limit
    on its memory. A system that refuses either goes on without it: the parent still ends the child in time.
    """
    if sys.platform == "win32":
        _restrict_by_job(limits.memory)
        return
    import resource  # there is none on Windows

    for what, most in (
        (resource.RLIMIT_AS, limits.memory),
        (resource.RLIMIT_CPU, int(limits.seconds) + 5),
        (resource.RLIMIT_CORE, 0),
    ):
        _, hard = resource.getrlimit(what)
        soft = most if hard == resource.RLIM_INFINITY else min(most, hard)
        try:
            resource.setrlimit(what, (soft, hard))
        except (OSError, ValueError):  # macOS does not limit address space
            continue


def _restrict_by_job(memory: int) -> None:
    if sys.platform != "win32":
        return
    import ctypes
    from ctypes import wintypes

    class Basic(ctypes.Structure):
        _fields_ = (
            ("PerProcessUserTimeLimit", wintypes.LARGE_INTEGER),
            ("PerJobUserTimeLimit", wintypes.LARGE_INTEGER),
            ("LimitFlags", wintypes.DWORD),
            ("MinimumWorkingSetSize", ctypes.c_size_t),
            ("MaximumWorkingSetSize", ctypes.c_size_t),
            ("ActiveProcessLimit", wintypes.DWORD),
            ("Affinity", ctypes.c_size_t),
            ("PriorityClass", wintypes.DWORD),
            ("SchedulingClass", wintypes.DWORD),
        )

    class Extended(ctypes.Structure):
        _fields_ = (
            ("BasicLimitInformation", Basic),
            ("IoInfo", ctypes.c_ulonglong * 6),
            ("ProcessMemoryLimit", ctypes.c_size_t),
            ("JobMemoryLimit", ctypes.c_size_t),
            ("PeakProcessMemoryUsed", ctypes.c_size_t),
            ("PeakJobMemoryUsed", ctypes.c_size_t),
        )

    process_memory, extended_information = 0x100, 9
    kernel = ctypes.WinDLL("kernel32", use_last_error=True)
    kernel.SetErrorMode(0x8003)  # no window of the system when the process breaks down
    kernel.CreateJobObjectW.restype = wintypes.HANDLE
    kernel.GetCurrentProcess.restype = wintypes.HANDLE
    job = wintypes.HANDLE(kernel.CreateJobObjectW(None, None))
    wanted = Extended()
    wanted.BasicLimitInformation.LimitFlags = process_memory
    wanted.ProcessMemoryLimit = memory
    kernel.SetInformationJobObject(job, extended_information, ctypes.byref(wanted), ctypes.sizeof(wanted))
    kernel.AssignProcessToJobObject(job, wintypes.HANDLE(kernel.GetCurrentProcess()))
