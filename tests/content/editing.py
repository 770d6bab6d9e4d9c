"""Ways to break a copy of the small content, and how it is then refused."""

import json
from collections.abc import Callable, Iterator, Mapping
from enum import Enum
from functools import cache
from pathlib import Path
from typing import Any, Final

import pytest

from kidneyviewer.content.faults import ContentError
from kidneyviewer.content.loader import load, load_from
from kidneyviewer.content.reader import FolderReader
from tests import small

FOLDERS = ("cases", "studies", "pages")
TABLES = ("analytes.json", "glossary.json", "library.json", "sources.json")

Steps = tuple[str | int, ...]
"""Keys and indices that lead to a value in a JSON document."""


class Gone(Enum):
    """In place of a new value, if a field is removed; tests are named after it in each process."""

    GONE = "gone"


GONE: Final = Gone.GONE


def changed(document: Any, steps: Steps, value: object) -> Any:
    """Return a deep copy of a document with one value replaced, added or removed."""
    copy = json.loads(json.dumps(document))
    if not steps:
        return value
    place = copy
    for step in steps[:-1]:
        place = place[step]
    if value is GONE:
        del place[steps[-1]]
    else:
        place[steps[-1]] = value
    return copy


def edit(file: Path, *changes: tuple[Steps, object]) -> None:
    """Change values of a JSON file in place."""
    document = json.loads(file.read_bytes())
    for steps, value in changes:
        document = changed(document, steps, value)
    file.write_text(json.dumps(document), encoding="utf-8")


def rewrite(file: Path, change: Callable[[bytes], bytes]) -> None:
    """Change the bytes of a file in place."""
    file.write_bytes(change(file.read_bytes()))


def every_place(document: Any, steps: Steps = ()) -> Iterator[tuple[Steps, Any]]:
    """Yield each value of a document with the steps that lead to it, the whole document first."""
    yield steps, document
    if isinstance(document, dict):
        for key, value in document.items():
            yield from every_place(value, (*steps, key))
    elif isinstance(document, list):
        for index, value in enumerate(document):
            yield from every_place(value, (*steps, index))


class MemoryReader:
    """Reads files from memory, under the names that they have in a folder of content."""

    def __init__(self, files: Mapping[str, bytes]) -> None:
        self._files = files

    def read(self, name: str) -> bytes:
        """Return the contents of a file."""
        if name not in self._files:
            raise ContentError(self.shown(name), "the file is missing")
        return self._files[name]

    def names(self, folder: str) -> list[str]:
        """Return the names of the files of a folder, in order."""
        return sorted(name.removeprefix(f"{folder}/") for name in self._files if name.startswith(f"{folder}/"))

    def shown(self, name: str) -> str:
        """Return the name of a file for a message."""
        return f"content/{name}"


@cache
def files_of(folder: Path) -> Mapping[str, bytes]:
    """Return all files of a folder of content."""
    reader = FolderReader(folder)
    names = [*TABLES, *(f"{name}/{file}" for name in FOLDERS for file in reader.names(name))]
    return {name: reader.read(name) for name in names}


def sound() -> Mapping[str, bytes]:
    """Return all files of the small content."""
    return files_of(small.resources())


@cache
def decoded(file: str) -> Any:
    """Return a file of the small content, decoded."""
    return json.loads(sound()[file])


def with_changes(file: str, *changes: tuple[Steps, object]) -> Mapping[str, bytes]:
    """Return the files of the small content with values of one of them changed."""
    document = decoded(file)
    for steps, value in changes:
        document = changed(document, steps, value)
    return {**sound(), file: json.dumps(document, ensure_ascii=False).encode()}


def refused(files: Mapping[str, bytes]) -> str:
    """Return the message with which the files are refused."""
    return _message(lambda: load_from(MemoryReader(files)))


def refusal(folder: Path) -> str:
    """Return the message with which a folder is refused."""
    return _message(lambda: load(folder))


def _message(loading: Callable[[], object]) -> str:
    """Return the message of the refusal; it must be one short line."""
    with pytest.raises(ContentError) as caught:
        loading()
    message = str(caught.value)
    assert message.isprintable()
    assert "Traceback" not in message
    assert len(message) < 1000
    return message
