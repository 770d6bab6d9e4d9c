"""A key that occurs twice in an object is refused, however it is written; a key inside a text is only text."""

import json
from collections.abc import Callable
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kidneyviewer.content import decoding
from kidneyviewer.content.faults import Malformed
from kidneyviewer.content.loader import load_from
from kidneyviewer.content.model import (
    Analyte,
    Case,
    Edition,
    FoldingTable,
    LearnPage,
    Readings,
    Source,
    Study,
    Term,
)
from tests.content.editing import MemoryReader, refused, sound

CASE = "cases/birch-2013.json"
RAW = sound()[CASE]

Change = Callable[[bytes], bytes]
DOUBLED: list[tuple[str, Change, str]] = [
    ("at the end", lambda raw: raw.rstrip()[:-1] + b',"year":2013}', "$: the key `year` occurs twice"),
    ("at the beginning", lambda raw: b'{"year": 2021,' + raw.lstrip()[1:], "$: the key `year` occurs twice"),
    ("with an escape", lambda raw: rb'{"\u0069d": "birch-2013",' + raw.lstrip()[1:], "$: the key `id` occurs twice"),
    ("with spaces", lambda raw: b'{"year"   \n : 2021,' + raw.lstrip()[1:], "$: the key `year` occurs twice"),
    ("with a large value", lambda raw: b'{"series": [],' + raw.lstrip()[1:], "$: the key `series` occurs twice"),
    (
        "inside",
        lambda raw: raw.replace(b'"value": 4.0,', b'"value": 4.0, "value": 4.0,', 1),
        "$.series[0].measurements[0]: the key `value` occurs twice",
    ),
    (
        "while another may be left out",
        lambda raw: raw.replace(b'"value": 4.0,', b'"second": null, "value": 4.0, "value": 4.0,', 1),
        "$.series[0].measurements[0]: the key `value` occurs twice",
    ),
    (
        "beside an escaped colon",
        lambda raw: raw.replace(b"Harbour ", rb"Harbour\u003a").replace(b'"value": 4.0,', b'"value": 3, "value": 3,'),
        "$.series[0].measurements[0]: the key `value` occurs twice",
    ),
    (
        "beside an escaped colon in capitals",
        lambda raw: raw.replace(b"Harbour ", rb"Harbour\u003A").replace(b'"value": 4.0,', b'"value": 3, "value": 3,'),
        "$.series[0].measurements[0]: the key `value` occurs twice",
    ),
    (
        "beside a number that is too large",
        lambda raw: raw.replace(b'"value": 4.0,', b'"value": 9, "value": 1.' + b"0" * 400 + b"e-1,"),
        "$.series[0].measurements[0]: the key `value` occurs twice",
    ),
]


@pytest.mark.parametrize(("change", "said"), [row[1:] for row in DOUBLED], ids=[row[0] for row in DOUBLED])
def test_a_doubled_key_is_refused(change: Change, said: str) -> None:
    """The last of two equal keys would silently win; the file is refused instead, with the place."""
    raw = change(RAW)
    assert raw != RAW

    assert refused({**sound(), CASE: raw}) == f"content/{CASE}: {said}; allowed: once"


SINGLE: list[tuple[str, Change]] = [
    ("a text that looks like a key", lambda raw: raw.replace(b'"Harbour town"', rb'"\"year\": 2013, \"year\": 2013"')),
    ("colons in a text", lambda raw: raw.replace(b'"Harbour town"', b'"a:b:c::"')),
    ("an escaped colon", lambda raw: raw.replace(b'"Harbour town"', rb'"a\u003ab"')),
    ("an escaped key", lambda raw: raw.replace(b'"year"', rb'"\u0079ear"')),
    ("a backslash before a colon", lambda raw: raw.replace(b'"Harbour town"', rb'"a\\u003ab"')),
    ("what is as by default", lambda raw: raw.replace(b'"value": 4.0,', b'"value": 4.0, "second": null,')),
    ("one line", lambda raw: json.dumps(json.loads(raw)).encode()),
]


@pytest.mark.parametrize("change", [row[1] for row in SINGLE], ids=[row[0] for row in SINGLE])
def test_what_only_looks_doubled_is_taken(change: Change) -> None:
    """Texts may contain colons, quotes and whole objects, and keys may be written with escapes."""
    raw = change(RAW)
    assert raw != RAW

    assert load_from(MemoryReader({**sound(), CASE: raw})).cases


def is_doubled(raw: bytes) -> bool:
    """Tell whether an object of a document has a key twice, as the standard library reads it."""
    found = False

    def look(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        nonlocal found
        found = found or len({key for key, _ in pairs}) < len(pairs)
        return dict(pairs)

    json.loads(raw, object_pairs_hook=look)
    return found


DECODER = msgspec.json.Decoder(Case)
ESCAPES = st.sampled_from([lambda key: key, lambda key: "".join(f"\\u{ord(sign):04x}" for sign in key)])


@st.composite
def rewritten(draw: st.DrawFn) -> bytes:
    """Return the case with some keys doubled, escaped or spaced out, and some optional fields left out."""

    def pairs_of(value: dict[str, Any]) -> list[tuple[str, Any]]:
        pairs = list(value.items())
        if "at" in value and "value" in value and draw(st.booleans()):
            pairs += [(name, None) for name in ("second", "remark") if name not in value]
        if draw(st.integers(0, 100)) == 0:
            pairs.insert(draw(st.integers(0, len(pairs))), draw(st.sampled_from(pairs)))
        return pairs

    def text(value: Any) -> str:
        if isinstance(value, dict):
            colon = draw(st.sampled_from([":", " : "]))
            return "{" + ",".join(f'"{draw(ESCAPES)(key)}"{colon}{text(part)}' for key, part in pairs_of(value)) + "}"
        if isinstance(value, list):
            return "[" + ",".join(map(text, value)) + "]"
        return json.dumps(value)

    return text(json.loads(RAW)).encode()


def is_refused_for_its_keys(raw: bytes) -> bool:
    """Tell whether a file is refused because a key occurs twice; anything else is a fault of the test."""
    try:
        decoding.decode_content(raw, DECODER)
    except Malformed as fault:
        if "occurs twice" in str(fault):
            return True
        raise
    return False


@settings(max_examples=150, deadline=None)
@given(rewritten())
def test_each_doubled_key_is_found_and_nothing_else(raw: bytes) -> None:
    """Exactly those files are refused for their keys in which the standard library sees a key twice."""
    assert is_refused_for_its_keys(raw) is is_doubled(raw)


def records(kind: Any, seen: set[type[msgspec.Struct]]) -> None:
    """Return every record that is read as part of another."""
    if isinstance(kind, type) and issubclass(kind, msgspec.Struct) and kind not in seen:
        seen.add(kind)
        for field in msgspec.structs.fields(kind):
            records(field.type, seen)
    for part in getattr(kind, "__args__", ()):
        records(part, seen)


def test_each_record_leaves_out_what_is_as_by_default() -> None:
    """Otherwise a doubled key could hide behind an omitted one, since the numbers of keys would be equal."""
    seen: set[type[msgspec.Struct]] = set()
    for kind in (Analyte, Case, Edition, FoldingTable, LearnPage, Readings, Source, Study, Term):
        records(kind, seen)

    assert len(seen) > 25
    assert [kind.__name__ for kind in seen if not kind.__struct_config__.omit_defaults] == []
    fields = [(kind.__name__, field) for kind in seen for field in msgspec.structs.fields(kind)]
    assert [(name, field.name) for name, field in fields if field.default_factory is not msgspec.NODEFAULT] == []
