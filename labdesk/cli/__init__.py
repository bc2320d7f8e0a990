"""The same work without a window, for scripts and tests: one sentence on standard error when it cannot.

What carries the commands out is loaded when one is given: a window shows its logo before anything else.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from labdesk.cli.terminal import has_display, spoken
from labdesk.errors import LabDeskError
from labdesk.i18n import N_

__all__ = ["can_show", "is_command", "main"]


def is_command(arguments: list[str]) -> bool:
    """Whether a command is given rather than a window wanted: its name is a word, that of a site file has an ending."""
    first = next(iter(arguments), "")
    if first in ("-h", "--help", "--version"):
        return True
    if not first or first.startswith("-") or Path(first).suffix:
        return False
    from labdesk.cli.parser import COMMANDS

    return first in COMMANDS


def can_show(arguments: list[str]) -> bool:
    """Whether a window can be opened for these arguments; says in one sentence why not."""
    t = spoken()
    named = [a for a in arguments[:1] if not a.startswith("-")]
    if named and not Path(named[0]).is_file():
        print(t("{name} is neither a command nor a site file; see labdesk --help.", name=named[0]), file=sys.stderr)
        return False
    if not has_display():
        print(t("There is no screen to show the window on; see labdesk --help for the commands."), file=sys.stderr)
        return False
    return True


def main(arguments: list[str]) -> int:
    """Carry out one command; returns the exit status: 0 done, 1 could not, 2 not understood."""
    from labdesk.cli.parser import COMMANDS, parser
    from labdesk.store import Invalid

    t = spoken()
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    given = parser(t).parse_args(arguments)
    try:
        return COMMANDS[given.command][0](given, t) or 0
    except Invalid as error:
        flaw = error.problems[0]
        reason = t(flaw.message, **flaw.values)
        print(t("{field}: {reason}.", field=t(error.label), reason=reason.rstrip(".")), file=sys.stderr)
    except LabDeskError as error:
        print(t(error.message, **error.values), file=sys.stderr)
    except KeyboardInterrupt:
        print(t("Cancelled"), file=sys.stderr)
    except BrokenPipeError:
        sys.stderr.close()
    except Exception as error:  # the door through which no traceback may pass
        where = _place(error)
        print(
            t(N_("LabDesk met an error of its own ({where}); your data was not changed."), where=where),
            file=sys.stderr,
        )
        if os.environ.get("LABDESK_DEBUG"):
            raise
    return 1


def _place(error: BaseException) -> str:
    trace = error.__traceback__
    while trace and trace.tb_next:
        trace = trace.tb_next
    name = Path(trace.tb_frame.f_code.co_filename).name if trace else ""
    return f"{type(error).__name__}, {name}:{trace.tb_lineno if trace else 0}"
