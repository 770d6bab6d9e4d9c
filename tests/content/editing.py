"""Ways to break a copy of the content, and how it is refused then."""

import json
from collections.abc import Callable, Iterator
from enum import Enum
from pathlib import Path
from typing import Any, Final

import pytest

from kidneyviewer.content.faults import ContentError
from kidneyviewer.content.loader import load

Steps = tuple[str | int, ...]
"""Keys and indices that lead to a value in a JSON document."""


class Gone(Enum):
    """What stands in place of a new value when a field is taken away; tests are named after it in each process."""

    GONE = "gone"


GONE: Final = Gone.GONE


def changed(document: Any, steps: Steps, value: object) -> Any:
    """Return a deep copy of a document with one value replaced, added or taken away."""
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
    """Yield each value of a document with the steps that lead to it, the whole first."""
    yield steps, document
    if isinstance(document, dict):
        for key, value in document.items():
            yield from every_place(value, (*steps, key))
    elif isinstance(document, list):
        for index, value in enumerate(document):
            yield from every_place(value, (*steps, index))


def refusal(folder: Path) -> str:
    """Return the message with which a folder is refused; it must be one short line."""
    with pytest.raises(ContentError) as caught:
        load(folder)
    message = str(caught.value)
    assert message.isprintable()
    assert "Traceback" not in message
    assert len(message) < 1000
    return message
