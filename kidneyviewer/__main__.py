"""The command line: choose a command, or open the window."""

import os
import signal
import sys
from collections.abc import Sequence

from kidneyviewer import command_line
from kidneyviewer.commands.printing import bad, flush_streams, no_screen, open_closed_streams


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program. Return 0 on success, or 2 for bad arguments or content, with one line on stderr."""
    open_closed_streams()
    if arguments is None:
        signal.signal(signal.SIGINT, signal.SIG_DFL)  # until there is a window, Ctrl+C ends without a traceback
    try:
        return _run(list(sys.argv[1:] if arguments is None else arguments))
    finally:
        flush_streams()


def _run(words: list[str]) -> int:
    match words[:1]:
        case ["check"]:
            from kidneyviewer.commands import check  # noqa: PLC0415 - 49 ms that the window does not need

            return check.run(words[1:])
        case ["find"]:
            from kidneyviewer.commands import find  # noqa: PLC0415 - 107 ms that the window does not need

            return find.run(words[1:])
        case ["show"]:
            from kidneyviewer.commands import show  # noqa: PLC0415 - 110 ms that the window does not need

            return show.run(words[1:])
        case _:
            return _show(words)


def _show(words: list[str]) -> int:
    asked = command_line.window_parser().parse_args(words)
    if asked.grab is not None and sys.platform == "linux":
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # the same picture on any screen, or none
    if not command_line.has_screen():
        return no_screen("the display does not answer" if os.environ.get("DISPLAY") else "")
    try:
        from kidneyviewer.app import Options, run  # noqa: PLC0415 - Qt: 82 ms that a wrong argument does not need
    except ImportError as error:  # a library of the system is missing
        return bad(f"the program cannot be started: {error}")
    return run(Options(**vars(asked)))


if __name__ == "__main__":
    sys.exit(main())
