"""Anything may be typed: nothing raises, and nothing takes long."""

import time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kidneyviewer.content.finding.finder import find
from kidneyviewer.content.finding.index import Index
from kidneyviewer.language import Language
from tests.content.finding.conftest import bundled

LONGEST_MS = 50
"""Of processor time; the first mistyped word, which loads rapidfuzz, may take longer."""

HOSTILE = (
    "💥🧬👩‍⚕️",
    "a" * 10_000,
    "肾" * 10_000,
    "shen" * 2_500,
    "kidney " * 2_000,
    "s " * 5_000,
    "\x00\x01\x1b[31m\x7f",
    "\ud800\udfff",
    "\udc80kidney\ud800",
    "(.*)+[a-z]{9999}\\d|^$?*",
    "(a+)+$" * 50,
    "\u202ekidney\u202c\u200f\u200e\u2066",
    "\N{LINE SEPARATOR}\n\r\t\v\f",
    "' OR 1=1; --",
    "%s%n%1%L1",
    "<b>kidney</b>&amp;",
    "|shen|xiao",
    "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn",
    "ㄕ" * 500,
    "肾x" * 100,
    "\N{COMBINING ACUTE ACCENT}" * 1000,
    "𠮷" * 300,
    "5" * 5000,
    "1.1.1.1^^^,,,***×××",
    "",
    " ",
    "-",
    "!",
    "ˇ",
    "ˊˇˋ ˙",
)


def warm() -> Index:
    """Return the index once everything has been loaded."""
    index = bundled()
    find(index, "creatnine", Language.ENGLISH)
    return index


@pytest.mark.parametrize("typed", HOSTILE, ids=range(len(HOSTILE)))
@pytest.mark.parametrize("language", Language)
def test_hostile_queries_are_answered_at_once(typed: str, language: Language) -> None:
    """Pictures, control characters, halves of characters, patterns and very long rows do no harm."""
    index = warm()
    took = []
    for _ in range(3):
        start = time.process_time()
        hits = find(index, typed, language)
        took.append((time.process_time() - start) * 1000)
    assert isinstance(hits, tuple)
    assert min(took) <= LONGEST_MS


@given(st.text(max_size=80), st.sampled_from(list(Language)))
@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
def test_any_text_may_be_typed(typed: str, language: Language) -> None:
    """No text raises; hits are of the content and their marks inside their texts."""
    for hit in find(warm(), typed, language):
        assert all(0 <= start < end <= len(hit.text) for start, end in hit.marks)


@given(
    st.text(
        alphabet=st.sampled_from("shenxiaoqiugbzjlv 肾小干细胞腎絲幹ㄕㄒㄧㄠ0158.^×,-+/()α\u200b\ud800"), max_size=40
    ),
    st.sampled_from(list(Language)),
)
@settings(deadline=None)
def test_what_looks_like_a_query_is_answered(typed: str, language: Language) -> None:
    """Rows of letters, characters and signs as clinics type them never raise."""
    hits = find(warm(), typed, language)
    assert len({hit.address for hit in hits}) == len(hits)
