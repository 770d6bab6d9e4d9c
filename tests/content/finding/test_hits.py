"""Which letters of a text are marked, and how long texts are cut."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kidneyviewer.content.finding.folding import Folding
from kidneyviewer.content.finding.hits import cut, marks
from kidneyviewer.content.finding.query import parse
from tests.content.finding.conftest import small_index


def marked(text: str, typed: str, folding: Folding) -> list[str]:
    """Return the stretches of a text that are marked for a query."""
    return [text[start:end] for start, end in marks(text, parse(typed, folding).words, folding)]


@pytest.mark.parametrize(
    ("text", "typed", "found"),
    [
        ("High blood pressure", "blood pres", ["blood", "pres"]),
        ("haemodialysis, dialysis", "dialysis", ["dialysis"]),
        ("haemodialysis only", "dialysis", ["dialysis"]),
        ("幹細胞與腎", "干细胞", ["幹細胞"]),
        ("5.0×10⁸ cells", "5.0x10^8", ["5.0×10⁸"]),
        ("TNF-α fell", "alpha", ["α"]),
        ("the eGFR, the EGFR", "ｅｇｆｒ", ["eGFR", "EGFR"]),
        ("organ and pan", "an", ["an"]),
        ("nothing", "else", []),
    ],
)
def test_what_fits_is_marked(folding: Folding, text: str, typed: str, found: list[str]) -> None:
    """Each occurrence of a word is marked, in the letters of the original text."""
    assert marked(text, typed, folding) == found


@given(st.text(max_size=60), st.text(max_size=20))
def test_marks_lie_apart_in_the_text(text: str, typed: str) -> None:
    """Marks are in order, do not touch and are never empty, whatever was typed."""
    folding = small_index().folding
    found = marks(text, parse(typed, folding).words, folding)
    edges = [edge for mark in found for edge in mark]
    assert edges == sorted(set(edges))
    assert all(0 <= start < end <= len(text) for start, end in found)


@given(st.text(max_size=300), st.integers(10, 120), st.data())
def test_a_cut_keeps_the_first_mark(text: str, most: int, data: st.DataObject) -> None:
    """The first mark survives the cut, all marks stay on their letters, and the text is not longer than asked for."""
    start = data.draw(st.integers(0, max(0, len(text) - 1)))
    end = data.draw(st.integers(start, min(len(text), start + most // 3)))
    found = ((start, end),) if end > start else ()
    shown, moved = cut(text, found, most)
    assert len(shown) <= most + 2
    assert [shown[a:b] for a, b in moved] == [text[a:b] for a, b in found]


def test_a_cut_is_seen() -> None:
    """A cut text has an ellipsis at the cut, and marks outside it are removed."""
    words = " ".join(f"word{number}" for number in range(100))
    at = words.index("word50")
    shown, moved = cut(words, ((at, at + 6), (0, 5), (at + 7, at + 13)), 60)
    assert shown.startswith("…word")
    assert shown.endswith("…")
    assert [shown[start:end] for start, end in moved] == ["word50", "word51"]
