"""What the program does in a terminal, without a window: check content, rate it, find something in it."""

import io
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from kidneyviewer import command_line, paths
from kidneyviewer.content.faults import ContentError

GOOD, BAD = 0, 2


def find(words: Sequence[str]) -> int:
    """Print what is found, the best hit first, a line each. Exit code 0 also where nothing is."""
    asked = command_line.find_parser().parse_intermixed_args(words)
    from kidneyviewer import find_command  # noqa: PLC0415 - it needs Qt, so not for a wrong word

    try:
        lines = find_command.answer(" ".join(asked.query), asked.language, as_json=asked.json)
    except ContentError as error:
        return _bad(error)
    if not lines:
        print("kidneyviewer: nothing was found", file=sys.stderr)
    return _print(lines)


def check(words: Sequence[str]) -> int:
    """Check a folder of content, by default the program's own."""
    from kidneyviewer.content.loader import load, load_folding, load_readings  # noqa: PLC0415 - not for a wrong word

    asked = command_line.checked(words)
    folder = asked.folder or paths.resources()
    try:
        if asked.quality:
            return _rate(folder, as_json=asked.json)
        library = load(folder)
        load_readings(folder)
        load_folding(folder)
    except ContentError as error:
        return _bad(error)
    cases, studies, pages = len(library.cases), len(library.studies), len(library.pages)
    counts = f"{cases} cases, {studies} studies, {pages} pages, {len(library.terms)} terms"
    return _print([f"The content is sound: {counts}, {len(library.sources)} sources."])


def _rate(folder: Path, *, as_json: bool) -> int:
    """Print the quality record; what is below its bar is said on stderr, a line each."""
    from kidneyviewer.content.loader import written  # noqa: PLC0415 - only when it is asked for
    from kidneyviewer.content.quality.report import failing, table  # noqa: PLC0415 - as above
    from kidneyviewer.quality_check import make_record  # noqa: PLC0415 - it needs Qt, so only when it is asked for

    record = make_record(folder, paths.translations())
    code = _print([written(record).decode().rstrip()] if as_json else list(table(record)))
    below = failing(record)
    for line in below:
        print(f"kidneyviewer: {line}", file=sys.stderr)
    return BAD if below else code


def _bad(error: ContentError | str) -> int:
    print(f"kidneyviewer: {error}", file=sys.stderr)
    return BAD


def _print(lines: Sequence[str]) -> int:
    """Print lines, also where the terminal has no Chinese, and as far as the next program reads them."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")
    try:
        print("\n".join(lines), end="\n" if lines else "", flush=True)
    except OSError as error:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # nothing is left for the flush at the end
        return GOOD if isinstance(error, BrokenPipeError) else _bad(f"the answer cannot be written: {error.strerror}")
    return GOOD
