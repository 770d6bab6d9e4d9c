"""Translation catalogues: `update` extracts, `release` builds the .qm, `--check` fails if one is stale or unfinished.

Content is English in resources/*.json; its Chinese is in the same .ts files as that of the interface.
"""

import argparse
import json
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from xml.etree import ElementTree

from kidneyviewer.content.faults import ContentError
from kidneyviewer.content.loader import load
from kidneyviewer.content.texts import texts
from kidneyviewer_packaging.source_tree import ROOT

SOURCE_LANGUAGE = "en"
LANGUAGES = (SOURCE_LANGUAGE, "zh_CN", "zh_TW")
PLACEHOLDER = re.compile(r"%L?(?:[1-9][0-9]?|n)")

Texts = Iterable[tuple[str, str]]
"""Pairs of context and English source."""


class CatalogueError(Exception):
    """The catalogues cannot be read or built. The message is one line for the terminal."""


@dataclass(frozen=True)
class Entry:
    """One message of a .ts file. ``state`` is its type attribute: empty, unfinished, vanished or obsolete."""

    context: str
    source: str
    comment: str
    translations: tuple[str, ...]
    state: str

    @property
    def line(self) -> str:
        """The entry on one line."""
        return f"{self.context}: {_literal(self.source)}"


def catalogue(root: Path, language: str) -> Path:
    """Return the .ts file of a language."""
    return root / "translations" / f"kidneyviewer_{language}.ts"


def catalogues(root: Path) -> list[Path]:
    """Return the .ts files of all languages."""
    return [catalogue(root, language) for language in LANGUAGES]


# Qt's tools


def qt_tool(name: str) -> Path:
    """Find a program that comes with PySide6, without importing PySide6."""
    spec = find_spec("PySide6")
    folders = (spec.submodule_search_locations if spec else None) or []
    file_name = f"{name}.exe" if sys.platform == "win32" else name
    for folder in folders:
        if (tool := Path(folder) / file_name).is_file():
            return tool
    raise CatalogueError(f"{name} was not found: install PySide6-Essentials, which includes it")


def run_tool(name: str, *arguments: str | Path) -> None:
    """Run one of Qt's tools quietly. A warning of lupdate counts as an error."""
    command = [qt_tool(name), *arguments]
    done = subprocess.run(command, check=False, capture_output=True, encoding="utf-8", errors="replace")
    if done.returncode != 0:
        raise CatalogueError(f"{name} failed: {(done.stderr or done.stdout).strip()}")


# update


def python_source(texts: Texts) -> str:
    """Return texts as calls that lupdate can read. A JSON string is a valid literal for Python and lupdate."""
    pairs = (map(_literal, pair) for pair in dict.fromkeys(texts))
    return "".join(f"QCoreApplication.translate({context}, {source})\n" for context, source in pairs)


def _literal(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def update(root: Path, texts: Texts, *, drop_obsolete: bool = False) -> None:
    """Bring the .ts files in line with code and content. Changed texts become unfinished."""
    _update_files(root, texts, catalogues(root), drop_obsolete=drop_obsolete)


def _update_files(root: Path, texts: Texts, files: Iterable[Path], *, drop_obsolete: bool) -> None:
    with tempfile.TemporaryDirectory() as folder:
        sources = _source_list(root, texts, Path(folder))
        for language, file in zip(LANGUAGES, files, strict=True):
            run_tool("lupdate", *_update_options(language, drop_obsolete=drop_obsolete), f"@{sources}", "-ts", file)


def _source_list(root: Path, texts: Texts, folder: Path) -> Path:
    content = folder / "content.py"
    content.write_text(python_source(texts), encoding="utf-8")
    names = [str(path) for path in (*sorted((root / "kidneyviewer").rglob("*.py")), content)]
    sources = folder / "sources.lst"
    sources.write_text("\n".join(names), encoding="utf-8")
    return sources


def _update_options(language: str, *, drop_obsolete: bool) -> Iterator[str]:
    yield from ("-silent", "-warnings-are-errors", "-locations", "none")
    yield from ("-source-language", SOURCE_LANGUAGE, "-target-language", language)
    if language == SOURCE_LANGUAGE:
        yield "-pluralonly"
    if drop_obsolete:
        yield "-no-obsolete"


def content_texts(root: Path) -> Texts:
    """Return every text of the content that the reader sees."""
    try:
        return list(texts(load(root / "resources")))
    except ContentError as error:
        raise CatalogueError(str(error)) from error


# release


def release(root: Path, folder: Path) -> None:
    """Build the .qm files. Unfinished translations are left out: English is better than text that may be stale."""
    folder.mkdir(parents=True, exist_ok=True)
    for file in catalogues(root):
        run_tool("lrelease", "-silent", "-nounfinished", file, "-qm", folder / f"{file.stem}.qm")


# check


def entries(file: Path) -> list[Entry]:
    """Read a .ts file."""
    try:
        document = ElementTree.parse(file)
    except (OSError, ElementTree.ParseError) as error:
        raise CatalogueError(f"{file.name} cannot be read: {error}") from error
    contexts = document.getroot().iter("context")
    return [_entry(context.findtext("name", ""), item) for context in contexts for item in context.iter("message")]


def _entry(context: str, message: ElementTree.Element) -> Entry:
    translation = message.find("translation")
    if translation is None:
        translation = ElementTree.Element("translation", type="unfinished")
    forms = translation.findall("numerusform") or [translation]
    return Entry(
        context=context,
        source=message.findtext("source", ""),
        comment=message.findtext("comment", ""),
        translations=tuple("".join(form.itertext()) for form in forms),
        state=translation.get("type", ""),
    )


def problems(root: Path, texts: Texts) -> Iterator[str]:
    """Yield a line for everything that is unfinished or out of date in the catalogues."""
    with tempfile.TemporaryDirectory() as folder:
        copies = [Path(shutil.copy(file, folder)) for file in _existing(root)]
        _update_files(root, texts, copies, drop_obsolete=False)
        for file, updated in zip(catalogues(root), copies, strict=True):
            found = (*_stale(entries(file), entries(updated)), *_faults(entries(file)))
            yield from (f"{file.name}: {problem}" for problem in found)


def _existing(root: Path) -> Iterator[Path]:
    for file in catalogues(root):
        if not file.is_file():
            raise CatalogueError(f"{file.name} is missing; run: make catalogues")
        yield file


def _stale(committed: list[Entry], updated: list[Entry]) -> Iterator[str]:
    if missing := sorted(entry.line for entry in set(updated) - set(committed)):
        yield from (f"not up to date, run: make catalogues: {name}" for name in missing)
    elif gone := sorted(entry.line for entry in set(committed) - set(updated)):
        yield from (f"no longer used, run: make catalogues: {name}" for name in gone)


def _faults(committed: list[Entry]) -> Iterator[str]:
    for entry in committed:
        if entry.state:
            yield f"{entry.state}: {entry.line}"
        elif not all(entry.translations):
            yield f"translation empty: {entry.line}"
        elif wrong := [text for text in entry.translations if placeholders(text) != placeholders(entry.source)]:
            yield f"placeholders differ: {entry.line} is translated {_literal(wrong[0])}"


def placeholders(text: str) -> set[str]:
    """Return the placeholders that Qt fills in: %1, %L1, %n."""
    return set(PLACEHOLDER.findall(text))


# the command line


def main(arguments: Sequence[str] | None = None, root: Path = ROOT) -> int:
    """Run the command. Exit code 1 means that something is wrong."""
    try:
        return _run(_parser().parse_args(arguments), root)
    except CatalogueError as error:
        print(error, file=sys.stderr)
        return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="catalogues", description=__doc__)
    parser.add_argument("--check", action="store_true", help="fail when a catalogue is stale or unfinished")
    commands = parser.add_subparsers(dest="command")
    updating = commands.add_parser("update", help="extract the texts of code and content into the .ts files")
    updating.add_argument("--drop-obsolete", action="store_true", help="drop translations that are no longer used")
    releasing = commands.add_parser("release", help="build the .qm files")
    releasing.add_argument("folder", nargs="?", type=Path, help="output folder (default: beside the .ts files)")
    return parser


def _run(options: argparse.Namespace, root: Path) -> int:
    if options.command == "update":
        update(root, content_texts(root), drop_obsolete=options.drop_obsolete)
    elif options.command == "release":
        release(root, options.folder or root / "translations")
    elif options.check:
        return _report(list(problems(root, content_texts(root))))
    else:
        _parser().error("one of update, release or --check is needed")
    return 0


def _report(found: list[str]) -> int:
    print("\n".join(found) if found else "The catalogues are finished and up to date.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
