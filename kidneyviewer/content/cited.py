"""Which sources the content actually cites."""

import msgspec

from kidneyviewer.content.model import Library, Source, items


def cited_sources(library: Library) -> tuple[Source, ...]:
    """Return the sources cited by an item or an analyte, in the order of sources.json."""
    found: set[str] = set()
    for part in (*items(library), *library.analytes.values(), library.edition):
        _collect(part, found)
    return tuple(source for source in library.sources.values() if source.id in found)


def _collect(value: object, found: set[str]) -> None:
    if isinstance(value, tuple):
        for part in value:
            _collect(part, found)
    elif isinstance(value, msgspec.Struct):
        for name in value.__struct_fields__:
            content = getattr(value, name)
            if name == "sources":
                found.update(content)
            elif name == "reference":
                found.add(content)
            else:
                _collect(content, found)
