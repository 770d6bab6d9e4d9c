"""Anything may be typed: nothing raises, and nothing causes more work than a usual query."""

import sys

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kidneyviewer.content.finding.finder import find
from kidneyviewer.language import Language
from tests.content.finding.conftest import small_index

USUAL = ("kidney", "creatnine", "small trials of cells put together", "gxb", "细胞", "ㄍㄒㄅ")
MOST_WORK = 10
"""At most this many times the work of the usual query that causes most work."""

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


def work(typed: str, language: Language) -> int:
    """Return how many functions are called to answer a query: on any machine, under any load, the same."""
    calls = 0

    def count(*_: object) -> None:
        nonlocal calls
        calls += 1

    index = small_index()
    find(index, typed, language)  # the first of a kind loads what it needs
    sys.setprofile(count)
    try:
        find(index, typed, language)
    finally:
        sys.setprofile(None)
    return calls


@pytest.mark.parametrize("language", Language, ids=lambda language: language.code)
def test_hostile_queries_make_no_more_work(language: Language) -> None:
    """Pictographs, control characters, surrogates, patterns and very long texts do no harm."""
    most = MOST_WORK * max(work(typed, language) for typed in USUAL)
    assert {typed[:20]: made for typed in HOSTILE if (made := work(typed, language)) > most} == {}


@given(st.text(max_size=80), st.sampled_from(list(Language)))
@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
def test_any_text_may_be_typed(typed: str, language: Language) -> None:
    """No text raises; hits are items of the content, with marks inside their texts."""
    for hit in find(small_index(), typed, language):
        assert all(0 <= start < end <= len(hit.text) for start, end in hit.marks)


@given(
    st.text(
        alphabet=st.sampled_from("shenxiaoqiugbzjlv 肾小干细胞腎絲幹ㄕㄒㄧㄠ0158.^×,-+/()α\u200b\ud800"), max_size=40
    ),
    st.sampled_from(list(Language)),
)
@settings(deadline=None)
def test_what_looks_like_a_query_is_answered(typed: str, language: Language) -> None:
    """Sequences of letters, characters and punctuation as typed in clinics never raise."""
    hits = find(small_index(), typed, language)
    assert len({hit.address for hit in hits}) == len(hits)
