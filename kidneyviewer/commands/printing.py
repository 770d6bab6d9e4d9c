"""How a command answers: lines on stdout, one line on stderr if something is wrong, and an exit code."""

import io
import os
import sys
from collections.abc import Sequence

GOOD, BAD = 0, 2


def bad(problem: object) -> int:
    """Print what is wrong in one line on stderr, and return the exit code for it."""
    print(f"kidneyviewer: {problem}", file=sys.stderr)
    return BAD


def answer(lines: Sequence[str]) -> int:
    """Print lines, even if the terminal has no Chinese; stop quietly if the next program stops reading."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")
    try:
        print("\n".join(lines), end="\n" if lines else "", flush=True)
    except OSError as error:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # so that the flush at exit has nothing to write
        return GOOD if isinstance(error, BrokenPipeError) else bad(f"the answer cannot be written: {error.strerror}")
    return GOOD
