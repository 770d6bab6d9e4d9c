"""The quick check of a whole file lets nothing pass that the check of each text refuses."""

import json
import sys
import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from kidneyviewer.content import characters
from kidneyviewer.content.faults import Fault

SURROGATES = range(0xD800, 0xE000)


def is_refused(text: str) -> bool:
    """Tell whether a text is refused."""
    try:
        characters.check(text)
    except Fault:
        return True
    return False


def written(text: str) -> bytes:
    """Return a document with a text as msgspec writes it."""
    return json.dumps({"a": text}, ensure_ascii=False, separators=(",", ":")).encode()


def test_no_unseen_sign_passes_the_quick_look() -> None:
    """Every character that is refused in a text is also detected in the bytes of a file."""
    signs = [chr(code) for code in range(sys.maxunicode + 1) if code not in SURROGATES]
    unseen = [sign for sign in signs if is_refused(sign)]

    assert [sign for sign in unseen if characters.are_plain(written(f"a{sign}b"))] == []
    assert len(unseen) > 130_000


def test_what_people_write_is_seen() -> None:
    """Letters of all scripts, combining marks, mathematical and medical symbols, and spaces are allowed."""
    for text in (
        "Paz-Rodríguez",
        "5.0×10⁸ ≥ 3 µmol/L ±2 −1",
        "“one” – it’s",
        "腎臟 肾脏",
        "Ж ע ب क",
        "5 mg\u202f€\u3000x",
    ):
        assert not is_refused(text)
        assert not is_refused(unicodedata.normalize("NFD", text))
    assert is_refused("\u0627\u202e\u0628")


@given(st.text(max_size=40))
def test_the_quick_look_agrees_with_the_slow_one(text: str) -> None:
    """A file counts as plain only if none of its texts is refused."""
    assert not (characters.are_plain(written(text)) and is_refused(text))
