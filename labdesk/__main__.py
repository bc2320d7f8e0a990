"""Starts LabDesk: with a command it works over files, without one it opens the window."""

from __future__ import annotations

import sys
from multiprocessing import freeze_support


def main(arguments: list[str] | None = None) -> int:
    """Run the program; returns the exit status."""
    try:
        return _main(arguments)
    except KeyboardInterrupt:  # while the libraries were still loading
        return 1


def _main(arguments: list[str] | None) -> int:
    given = sys.argv[1:] if arguments is None else arguments
    if given[:1] == ["--read-sheet"]:  # how a frozen program starts its own reader of foreign sheets
        from labdesk.exchange import child

        return child.main(given[1:])
    if given[:1] == ["--make-schedule"]:  # how a frozen program starts its own search
        from labdesk.scheduling import worker

        return worker.main()
    from labdesk import cli

    if cli.is_command(given):
        return cli.main(given)
    if not cli.can_show(given):
        return 1
    from labdesk.app import run

    return run(given)


if __name__ == "__main__":
    freeze_support()  # a frozen program starts itself to share work among processors
    sys.exit(main())
