"""Every text of the content that is translated, with the context it stands in."""

from collections.abc import Iterator
from functools import cache
from typing import get_type_hints

import msgspec

from kidneyviewer.content.model import Library, Source, SourceType, Text, items

ANALYTES, SOURCES, LIBRARY = "analytes", "sources", "library"
"""Contexts of the texts that belong to no item; an item's context is its address."""

_AS_PRINTED = frozenset({SourceType.ARTICLE_JOURNAL, SourceType.ARTICLE, SourceType.CHAPTER})


def texts(library: Library) -> Iterator[tuple[str, str]]:
    """Give (context, English text) of everything a translator has to write, in the order of the content."""
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
    """Tell whether a source's title is translated. The title of a paper stays as printed."""
    return source.type not in _AS_PRINTED


def texts_of(value: object) -> Iterator[str]:
    """Give the texts inside a record, a tuple of records, or nothing for anything else, in field order."""
    found: list[str] = []
    _collect(value, found)
    return iter(found)


def _collect(value: object, found: list[str]) -> None:
    if isinstance(value, tuple):
        for part in value:
            if isinstance(part, msgspec.Struct):
                _collect(part, found)
    elif isinstance(value, msgspec.Struct):
        own = _text_fields(type(value))
        for name in value.__struct_fields__:
            content = getattr(value, name)
            if name in own:
                found.extend(_strings(content))
            elif isinstance(content, tuple | msgspec.Struct):
                _collect(content, found)


def _strings(content: object) -> tuple[str, ...]:
    if isinstance(content, str):
        return (content,)
    return content if isinstance(content, tuple) else ()


@cache
def _text_fields(record: type[msgspec.Struct]) -> frozenset[str]:
    hints = get_type_hints(record, include_extras=True)
    wanted = (Text, Text | None, tuple[Text, ...])
    return frozenset(name for name, hint in hints.items() if hint in wanted)
