"""Every translated text of the content, with its context."""

from collections.abc import Callable, Iterator
from functools import cache
from typing import get_args, get_type_hints

import msgspec

from kidneyviewer.content.model import Library, Source, Text, items
from kidneyviewer.content.model.source import PAPERS
from kidneyviewer.language import Language

TextIn = Callable[[Language, str, str], str]
"""Language, context and English text → what the reader sees; the English if there is no translation."""

ANALYTES, SOURCES, LIBRARY = "analytes", "sources", "library"
"""Contexts of the texts that belong to no item. The context of an item's texts is its address."""


def texts(library: Library) -> Iterator[tuple[str, str]]:
    """Yield (context, English text) of everything that must be translated, in the order of the content."""
    for item in items(library):
        for text in texts_of(item):
            yield item.address, text
    for analyte in library.analytes.values():
        for text in texts_of(analyte):
            yield ANALYTES, text
    for source in library.sources.values():
        if is_translated(source):
            yield SOURCES, source.title
    for text in texts_of(library.edition):
        yield LIBRARY, text


def is_translated(source: Source) -> bool:
    """Tell whether a source's title is translated. Titles of papers stay as printed."""
    return source.type not in PAPERS


def texts_of(value: object) -> Iterator[str]:
    """Yield the texts in a record or a tuple of records, in field order; nothing for anything else."""
    return (text for _, text in places_of(value))


def places_of(value: object) -> list[tuple[str, str]]:
    """Return the texts of :func:`texts_of`, each with its place: names and numbers, without a final ``text``.

    The second statement of ``side_effects`` is at ``side_effects.1``; a heading is at ``sections.0.heading``.
    """
    found: list[tuple[str, str]] = []
    _collect(value, "", found)
    return found


def _collect(value: object, at: str, found: list[tuple[str, str]]) -> None:
    if isinstance(value, tuple):
        for number, part in enumerate(value):
            if isinstance(part, msgspec.Struct | tuple):
                _collect(part, f"{at}.{number}", found)
    elif isinstance(value, msgspec.Struct):
        for name, is_text in _fields(type(value)):
            content = getattr(value, name)
            if not content:
                continue
            place = at if name == "text" else f"{at}.{name}"
            if not is_text:
                _collect(content, place, found)
            elif isinstance(content, str):
                found.append((place.removeprefix("."), content))
            else:
                found.extend((f"{place}.{number}".removeprefix("."), text) for number, text in enumerate(content))


@cache
def _fields(record: type[msgspec.Struct]) -> tuple[tuple[str, bool], ...]:
    """Return the fields of a record that are texts or may contain records with texts, and whether each is a text."""
    hints = get_type_hints(record, include_extras=True)
    kinds = {name: _is_text(hint) or _is_text(getattr(hint, "__origin__", None)) for name, hint in hints.items()}
    return tuple((name, is_text) for name, is_text in kinds.items() if is_text or _has_texts(hints[name]))


def _is_text(hint: object) -> bool:
    """Tell whether a type is a text or a tuple of texts; one with limits of its own has it as its origin."""
    return hint in (Text, Text | None, tuple[Text, ...])


def _has_texts(hint: object) -> bool:
    """Tell whether a type is a record with texts, or consists of such records."""
    if isinstance(hint, type) and issubclass(hint, msgspec.Struct):
        return bool(_fields(hint))
    return any(map(_has_texts, get_args(hint)))
