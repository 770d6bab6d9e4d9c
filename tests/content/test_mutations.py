"""Mutants of the small content: each loads equal, or loads as a sound legal edit, or is refused by name."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kidneyviewer.content import trend, units
from kidneyviewer.content.citation import cite
from kidneyviewer.content.cited import cited_sources
from kidneyviewer.content.faults import ContentError
from kidneyviewer.content.loader import load
from kidneyviewer.content.model import Library
from kidneyviewer.content.texts import texts
from tests.content.editing import GONE, Steps, changed, decoded, every_place, sound

EXAMPLES = settings(max_examples=120, deadline=None)
FILES = st.sampled_from(sorted(sound()))

OPTIONAL = {
    *("planned", "enrolled", "analysed", "studies", "note", "low", "high", "size", "checklist", "printed"),
    *("accessed", "author", "container-title", "DOI", "issue", "issued", "literal", "page", "PMCID", "PMID"),
    *("publisher", "URL", "volume", "family", "given"),
    *("intervals", "items", "other_units", "paragraphs", "parts", "remark", "scale", "second", "sources", "status"),
    *("synonyms", "icd10", "other_loinc", "pools", "limits", "table", "adverse_events", "count", "people", "percent"),
}
"""Fields that some record may omit. All others are required everywhere."""

ODD_VALUES: tuple[object, ...] = (
    *(None, True, 0, -1, 1, 2, 7.5, 10**25, -1e300, 1e-300, 4.2e9, [], {}, [None], {"text": "x"}),
    *("", " ", "x", "birch-2013", "creatinine", "before", "editorial", "review", "NaN", "Infinity", "1e999999"),
    *("-0", "0.0000001", "2026-11-22", "mg/dL", "umol/L", "a\nb", "\x00", "é" * 5000, "9" * 400),
)


@cache
def places(file: str, kind: type) -> tuple[Steps, ...]:
    """Return where in a file values of a JSON type are; ``object`` for any."""
    return tuple(steps for steps, value in every_place(decoded(file)) if isinstance(value, kind))


@contextmanager
def mutant(folder: Path, file: str, raw: bytes) -> Iterator[None]:
    """Put other bytes into a file for a while."""
    whole = (folder / file).read_bytes()
    (folder / file).write_bytes(raw)
    try:
        yield
    finally:
        (folder / file).write_bytes(whole)


def outcome(folder: Path, file: str, raw: bytes) -> Library | str:
    """Load a folder with one mutant; return the library, or the line that refuses it. Nothing else may happen."""
    with mutant(folder, file, raw):
        try:
            return load(folder)
        except ContentError as error:
            message = str(error)
    assert message.isprintable()
    named = message.removeprefix("content/").partition(": ")[0]
    assert (folder / named).exists()
    return message


def at(document: Any, steps: Steps) -> Any:
    """Return the value to which the steps lead."""
    for step in steps:
        document = document[step]
    return document


def meant(value: Any) -> Any:
    """Return a document with its numbers as numbers: a figure may be written as 40 or as "40"."""
    match value:
        case dict():
            return {key: meant(part) for key, part in value.items()}
        case list():
            return [meant(part) for part in value]
        case str():
            try:
                return float(value)
            except ValueError:
                return value
        case _:
            return value


def encoded(document: object) -> bytes:
    """Write a document as JSON."""
    return json.dumps(document).encode()


def use(library: Library) -> int:
    """Derive everything that is shown of a library; return how much that was."""
    trends = [
        trend.derive(series, analyte, unit, case.sex, case.events)
        for case in library.cases
        for series in case.series
        if (analyte := library.analytes[series.analyte])
        for unit in units.units_of(analyte)
    ]
    lines = [cite(source, source.title) for source in cited_sources(library)]
    return len(trends) + len(lines) + len(list(texts(library)))


@pytest.mark.parametrize("file", sorted(sound()))
def test_an_unchanged_file_loads_equal(library: Library, shared_copy: Path, file: str) -> None:
    """A file that is decoded and written again without a change loads equal."""
    assert outcome(shared_copy, file, encoded(decoded(file))) == library


@EXAMPLES
@given(data=st.data(), file=FILES, name=st.text(min_size=1, max_size=20).map("_".__add__))
def test_an_unknown_field_is_refused(shared_copy: Path, data: st.DataObject, file: str, name: str) -> None:
    """A field that no record knows is refused by the name of its file, wherever it is."""
    steps = data.draw(st.sampled_from(places(file, dict)))

    said = outcome(shared_copy, file, encoded(changed(decoded(file), (*steps, name), 1)))

    assert isinstance(said, str)
    assert said.startswith(f"content/{file}: $")
    assert "unknown field" in said


@EXAMPLES
@given(data=st.data(), file=FILES)
def test_a_missing_field_is_refused(shared_copy: Path, data: st.DataObject, file: str) -> None:
    """A required field that is removed is refused by name; an optional one leaves a sound library or none."""
    fields = [steps for steps in places(file, object) if steps and isinstance(steps[-1], str)]
    steps = data.draw(st.sampled_from(fields))

    said = outcome(shared_copy, file, encoded(changed(decoded(file), steps, GONE)))

    if isinstance(said, str):
        is_named = said.startswith(f"content/{file}: $") and f"missing required field `{steps[-1]}`" in said
        assert is_named or steps[-1] in OPTIONAL
    else:
        assert steps[-1] in OPTIONAL
        assert steps[-1] != "status" or at(decoded(file), steps[:-1])["text"] is None
        assert use(said) > 0


@EXAMPLES
@given(data=st.data(), file=FILES)
def test_a_renamed_field_is_refused(shared_copy: Path, data: st.DataObject, file: str) -> None:
    """A field under a wrong name is refused by the name of its file."""
    steps = data.draw(st.sampled_from([steps for steps in places(file, dict) if at(decoded(file), steps)]))
    record = at(decoded(file), steps)
    key = data.draw(st.sampled_from(sorted(record)))
    renamed = {f"{name}s" if name == key else name: value for name, value in record.items()}

    said = outcome(shared_copy, file, encoded(changed(decoded(file), steps, renamed)))

    assert isinstance(said, str)
    assert said.startswith(f"content/{file}: $")


@EXAMPLES
@given(data=st.data(), file=FILES)
def test_a_wrong_type_is_refused(shared_copy: Path, data: st.DataObject, file: str) -> None:
    """A value of another JSON type is refused by the name of its file and with the path that leads to it."""
    steps = data.draw(st.sampled_from(places(file, object)))
    wrong = data.draw(st.sampled_from([True, [], {}, [[]], {"a": 1}]))
    if isinstance(at(decoded(file), steps), bool | list):
        wrong = "a word"

    said = outcome(shared_copy, file, encoded(changed(decoded(file), steps, wrong)))

    path = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in steps)
    assert isinstance(said, str)
    assert said.startswith(f"content/{file}: ${path}")


@EXAMPLES
@given(data=st.data(), file=FILES, value=st.sampled_from(ODD_VALUES))
def test_an_odd_value_is_refused_or_sound(
    library: Library, shared_copy: Path, data: st.DataObject, file: str, value: object
) -> None:
    """A value that is odd but may be legal is refused by name, or loads and all that is shown can be derived."""
    steps = data.draw(st.sampled_from(places(file, object)))
    document = changed(decoded(file), steps, value)

    said = outcome(shared_copy, file, encoded(document))

    if isinstance(said, Library):
        assert use(said) > 0
        assert (said == library) is (meant(document) == meant(decoded(file)))


@EXAMPLES
@given(data=st.data(), file=FILES)
def test_a_cut_file_is_refused(shared_copy: Path, data: st.DataObject, file: str) -> None:
    """A file that ends too early is refused by name, wherever it was cut."""
    raw = sound()[file].rstrip()
    length = data.draw(st.integers(0, len(raw) - 1))

    said = outcome(shared_copy, file, raw[:length])

    assert isinstance(said, str)
    assert said.startswith(f"content/{file}: not ")


@EXAMPLES
@given(data=st.data(), file=FILES, byte=st.integers(0, 255))
def test_a_flipped_byte_is_refused_or_sound(
    library: Library, shared_copy: Path, data: st.DataObject, file: str, byte: int
) -> None:
    """A file with one changed byte is refused by name, loads equal, or loads as the legal edit that this byte makes."""
    raw = bytearray(sound()[file])
    raw[data.draw(st.integers(0, len(raw) - 1))] = byte

    said = outcome(shared_copy, file, bytes(raw))

    if isinstance(said, Library):
        assert use(said) > 0
        assert (said == library) is (meant(json.loads(raw)) == meant(decoded(file)))


@EXAMPLES
@given(file=FILES, raw=st.binary(max_size=300) | st.text(max_size=300).map(str.encode))
def test_noise_is_refused(shared_copy: Path, file: str, raw: bytes) -> None:
    """A file of arbitrary contents is refused by name."""
    said = outcome(shared_copy, file, raw)

    assert isinstance(said, str)
    assert said.startswith(f"content/{file}: ")
