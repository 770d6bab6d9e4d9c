"""The command line: parse, then hand over."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from kidneyviewer import command_line, paths


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program. Exit code 0 good, 2 bad arguments or content, with one line on stderr."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    if words[:1] == ["check"]:
        return _check(words[1:])
    return _show(words)


def _show(words: list[str]) -> int:
    asked = command_line.window_parser().parse_args(words)
    if asked.grab is not None and sys.platform == "linux":
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # the same picture with any screen, or none
    if not command_line.has_screen():
        print("kidneyviewer: there is no screen to show a window on; set DISPLAY, or use --grab", file=sys.stderr)
        return 2
    from kidneyviewer.app import Options, run  # noqa: PLC0415 - Qt is loaded only when a window is shown

    return run(Options(**vars(asked)))


def _check(words: list[str]) -> int:
    from kidneyviewer.content.faults import ContentError  # noqa: PLC0415 - only for this command
    from kidneyviewer.content.loader import load, load_folding, load_readings  # noqa: PLC0415 - as above

    asked = command_line.checked(words)
    folder = asked.folder or paths.resources()
    try:
        if asked.quality:
            return _rate(folder, as_json=asked.json)
        library = load(folder)
        load_readings(folder)
        load_folding(folder)
    except ContentError as error:
        print(f"kidneyviewer: {error}", file=sys.stderr)
        return 2
    cases, studies, pages = len(library.cases), len(library.studies), len(library.pages)
    counts = f"{cases} cases, {studies} studies, {pages} pages, {len(library.terms)} terms"
    print(f"The content is sound: {counts}, {len(library.sources)} sources.")
    return 0


def _rate(folder: Path, *, as_json: bool) -> int:
    """Print the quality record; what is below its bar is said on stderr, a line each."""
    from kidneyviewer.content.loader import written  # noqa: PLC0415 - only for this command
    from kidneyviewer.content.quality.report import failing, table  # noqa: PLC0415 - only for this command
    from kidneyviewer.quality_check import make_record  # noqa: PLC0415 - it needs Qt, so only for this command

    record = make_record(folder, paths.translations())
    print(written(record).decode().rstrip() if as_json else "\n".join(table(record)))
    below = failing(record)
    for line in below:
        print(f"kidneyviewer: {line}", file=sys.stderr)
    return 2 if below else 0


if __name__ == "__main__":
    sys.exit(main())
