"""Every text of the content that is translated, with the context it stands in."""

from collections.abc import Iterator
from functools import cache
from typing import get_type_hints

import msgspec

from kidneyviewer.content.model import Case, Library, Page, Source, SourceType, Study, Text, items

ANALYTES, SOURCES, LIBRARY = "analytes", "sources", "library"
"""Contexts of the texts that belong to no item; an item's context is its address."""

NO_PASSAGES = frozenset({"title", "heading", "name", "place", "outcome", "period"})
"""Fields whose texts are headings, or words beside a drawing or in a list, not running text."""

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


def texts_of(value: object, leave_out: frozenset[str] = frozenset()) -> Iterator[str]:
    """Give the texts inside a record, a tuple of records, or nothing for anything else, in field order.

    Texts of fields whose names are in ``leave_out`` are left out.
    """
    if isinstance(value, tuple):
        for part in value:
            yield from texts_of(part, leave_out)
    elif isinstance(value, msgspec.Struct):
        own = _text_fields(type(value))
        for name in value.__struct_fields__:
            content = getattr(value, name)
            if name not in own:
                yield from texts_of(content, leave_out)
            elif name not in leave_out:
                yield from _strings(content)


def passages_of(item: Case | Study | Page) -> Iterator[str]:
    """Give the running texts of an item, in which terms are marked: no titles, no headings, no words of drawings."""
    return texts_of(item, NO_PASSAGES)


def _strings(content: object) -> Iterator[str]:
    if isinstance(content, str):
        yield content
    elif isinstance(content, tuple):
        yield from content


@cache
def _text_fields(record: type[msgspec.Struct]) -> frozenset[str]:
    hints = get_type_hints(record, include_extras=True)
    wanted = (Text, Text | None, tuple[Text, ...])
    return frozenset(name for name, hint in hints.items() if hint in wanted)
