"""How a command answers: lines on stdout, one line on stderr if something is wrong, and an exit code.

A stream that is closed, full or a broken pipe changes no exit code, unless an answer is lost.
"""

import io
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from typing import TextIO

GOOD, BAD = 0, 2
LONGEST_LINE = 1_500
"""In characters. What a person or a program has passed on may be far longer."""


def tell(line: str) -> None:
    """Print a line on stderr if possible. Invisible characters are escaped, and a long line loses its middle."""
    if sys.stderr is None:  # closed, or a Windows program without a console
        return
    known = sys.stderr.encoding or "ascii"
    seen = without_middle("".join(sign if sign.isprintable() else ascii(sign)[1:-1] for sign in line), LONGEST_LINE)
    try:
        print(seen.encode(known, "backslashreplace").decode(known), file=sys.stderr, flush=True)
    except (OSError, ValueError):
        _give_up(sys.stderr)


def without_middle(text: str, longest: int) -> str:
    """Leave out the middle of a text that is too long."""
    half = longest // 2
    return text if len(text) <= longest else f"{text[:half]} … {text[-half:]}"


def bad(problem: object) -> int:
    """Print what is wrong in one line on stderr, and return the exit code for it."""
    tell(f"kidneyviewer: {problem}")
    return BAD


def no_screen(cause: str = "") -> int:
    """Print that no window can be shown, and return the exit code for it."""
    said = f"there is no screen to show a window on{f' ({cause})' if cause else ''}"
    return bad(f"{said}; set DISPLAY, or use --grab")


def answer(lines: Sequence[str]) -> int:
    """Print lines, even if the terminal has no Chinese; stop quietly if the next program stops reading."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")
    return printed("\n".join(lines), end="\n" if lines else "")


def printed(text: str, end: str = "") -> int:
    """Print a text at once, and return the exit code for that."""
    try:
        print(text, end=end, flush=True)
    except OSError as error:
        _give_up(sys.stdout)
        return GOOD if isinstance(error, BrokenPipeError) else bad(f"the answer cannot be written: {error.strerror}")
    return GOOD


def open_closed_streams() -> None:
    """Open closed streams on the null device, so that no file gets their numbers and with them what Qt prints."""
    for number in range(3):
        try:
            os.fstat(number)
        except OSError:
            with suppress(OSError):
                os.set_inheritable(os.open(os.devnull, os.O_RDWR), True)


def flush_streams() -> None:
    """Flush the streams before Python does so at the end, where a failure would change the exit code."""
    for stream in (sys.stdout, sys.stderr):
        try:
            if stream is not None:
                stream.flush()
        except (OSError, ValueError):
            _give_up(stream)


def _give_up(stream: TextIO) -> None:
    """Send the rest of a stream nowhere, so that the flush at exit has nothing to write."""
    try:
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
    except (OSError, ValueError):
        return
