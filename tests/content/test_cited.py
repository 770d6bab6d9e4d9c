"""Which sources are cited: all that stand anywhere in the content, in the order of sources.json, and no others."""

import json
from pathlib import Path

from kidneyviewer import paths
from kidneyviewer.content.cited import cited_sources
from kidneyviewer.content.loader import load
from kidneyviewer.content.model import Library
from tests.content.editing import GONE, edit, every_place


def named_in_files() -> set[str]:
    """Return the ids under ``sources`` and ``reference`` in all files."""
    found: set[str] = set()
    for file in paths.resources().rglob("*.json"):
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
    assert {"riordan-2022", "msd-blood-tests", "csmu-unit-conversion"} <= named


def test_a_source_that_nobody_names_is_not_cited(content_copy: Path) -> None:
    """A source that only stands in sources.json is not shown as a source of the content."""
    sources = json.loads((content_copy / "sources.json").read_bytes())
    unused = {"id": "never-named", "type": "webpage", "title": "Never named"}
    (content_copy / "sources.json").write_text(json.dumps([*sources, unused]), encoding="utf-8")

    found = load(content_copy)

    assert "never-named" in found.sources
    assert "never-named" not in {source.id for source in cited_sources(found)}


def test_the_source_of_a_conversion_is_cited(content_copy: Path) -> None:
    """A source that only a conversion between units names is cited; without the conversion it is not."""
    edit(
        content_copy / "analytes.json",
        ((0, "intervals", 3), GONE),
        ((0, "intervals", 2), GONE),
        ((0, "other_units"), []),
    )

    assert "csmu-unit-conversion" not in {source.id for source in cited_sources(load(content_copy))}
