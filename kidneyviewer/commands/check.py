"""`kidneyviewer check`: tells whether content is sound, or how easy it is to read."""

import argparse
from collections.abc import Sequence
from pathlib import Path

from kidneyviewer import paths
from kidneyviewer.authoring.quality.quality_store import make_record
from kidneyviewer.authoring.quality.report import failing, table
from kidneyviewer.command_line import Parser
from kidneyviewer.commands.printing import BAD, answer, bad
from kidneyviewer.content.faults import ContentError
from kidneyviewer.content.loader import load, load_folding, load_readings, written
from kidneyviewer.content.model import items
from kidneyviewer.content.outline import outline
from kidneyviewer.content.page_contents import statements_of


def parser() -> Parser:
    """Return the parser for checking content."""
    made = Parser(prog="kidneyviewer check", description="Checks content and names the first fault.")
    made.add_argument("folder", nargs="?", type=Path, metavar="FOLDER", help="laid out like resources/")
    made.add_argument("--quality", action="store_true", help="rate how easy each item is to read, in each language")
    made.add_argument("--json", action="store_true", help="with --quality: print the whole record")
    return made


def run(words: Sequence[str]) -> int:
    """Check a folder of content, by default the program's own."""
    asked = _parsed(words)
    folder = asked.folder or paths.resources()
    try:
        return _rate(folder, as_json=asked.json) if asked.quality else _check(folder)
    except ContentError as error:
        return bad(error)


def _parsed(words: Sequence[str]) -> argparse.Namespace:
    reader = parser()
    asked = reader.parse_args(words)
    if asked.json and not asked.quality:
        reader.error("argument --json: allowed only with --quality")
    return asked


def _check(folder: Path) -> int:
    library = load(folder)
    load_readings(folder)
    load_folding(folder)
    cases, studies, pages = len(library.cases), len(library.studies), len(library.pages)
    statements = sum(1 for item in items(library) for _ in statements_of(outline(item, library)))
    counts = f"{cases} cases, {studies} studies, {pages} pages, {len(library.terms)} terms"
    return answer([f"The content is sound: {counts}, {statements} statements, {len(library.sources)} sources."])


def _rate(folder: Path, *, as_json: bool) -> int:
    """Print the quality record; print everything below its bar on stderr, one line each."""
    from kidneyviewer.ui.translation import Translation  # noqa: PLC0415 - QtCore: 60 ms that a plain `check` does not need

    record = make_record(load(folder), Translation(paths.translations()).text_in)
    code = answer([written(record).decode().rstrip()] if as_json else list(table(record)))
    below = failing(record)
    for line in below:
        bad(line)
    return BAD if below else code
