"""How a command answers: lines on stdout, one line on stderr for what is wrong, and an exit code."""

import io
import os
import sys
from collections.abc import Sequence

GOOD, BAD = 0, 2


def bad(problem: object) -> int:
    """Say in one line what is wrong, and return the exit code for it."""
    print(f"kidneyviewer: {problem}", file=sys.stderr)
    return BAD


def answer(lines: Sequence[str]) -> int:
    """Print lines, also where the terminal has no Chinese, and as far as the next program reads them."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")
    try:
        print("\n".join(lines), end="\n" if lines else "", flush=True)
    except OSError as error:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # nothing is left for the flush at the end
        return GOOD if isinstance(error, BrokenPipeError) else bad(f"the answer cannot be written: {error.strerror}")
    return GOOD
