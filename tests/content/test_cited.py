"""Which sources are cited: all that occur anywhere in the content, in the order of sources.json, and no others."""

import json

import msgspec

from kidneyviewer.content.cited import cited_sources
from kidneyviewer.content.model import Library
from tests import small
from tests.content.editing import every_place


def named_in_files() -> set[str]:
    """Return the ids under ``sources`` and ``reference`` in all files."""
    found: set[str] = set()
    for file in small.CONTENT.rglob("*.json"):
        for steps, value in every_place(json.loads(file.read_bytes())):
            if steps and steps[-1] == "sources":
                found.update(value)
            if steps and steps[-1] == "reference":
                found.add(value)
    return found


def test_all_that_the_files_name_is_cited(library: Library) -> None:
    """The cited sources are those that the files name, each once, in the order of sources.json."""
    named = named_in_files()

    assert [source.id for source in cited_sources(library)] == [name for name in library.sources if name in named]
    assert {"birch-2013", "handbook-2019", "units-page"} <= named


def test_a_source_that_nobody_names_is_not_cited(library: Library) -> None:
    """A source that occurs only in sources.json is not shown as a source of the content."""
    assert "never-cited" in library.sources
    assert "never-cited" not in {source.id for source in cited_sources(library)}


def test_the_source_of_a_conversion_is_cited(library: Library) -> None:
    """A source named only by a conversion between units is cited; without the conversions it is not."""
    plain = {name: msgspec.structs.replace(one, other_units=()) for name, one in library.analytes.items()}
    assert "units-page" in {source.id for source in cited_sources(library)}
    without = msgspec.structs.replace(library, analytes=plain)
    assert "units-page" not in {source.id for source in cited_sources(without)}
