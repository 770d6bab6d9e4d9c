"""The filter: every word must occur; case, width and spacing do not matter."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kidneyviewer.content import search

KEY = "Riordan 2022: IgA nephropathy, 静脉输注，肾脏 eGFR 60 µmol/L"

FOUND = ["", "   ", "riordan", "IGA", "iga RIORDAN", "ＩｇＡ", "６０", "肾脏", "肾脏 iga", "\tneph\n", "2022:", "μmol"]
NOT_FOUND = ["riordon", "iga suzuki", "腎臟", "igan", "2023"]


@pytest.mark.parametrize("query", FOUND)
def test_a_query_finds_its_text(query: str) -> None:
    """All words of the query occur in the text, in any case, width and order; no words find everything."""
    assert search.matches(search.words(query), search.fold(KEY))


@pytest.mark.parametrize("query", NOT_FOUND)
def test_a_query_with_a_foreign_word_finds_nothing(query: str) -> None:
    """One word that does not occur is enough to find nothing."""
    assert not search.matches(search.words(query), search.fold(KEY))


def test_signs_of_patterns_are_plain_signs() -> None:
    """What a user types is never taken for a pattern."""
    assert not search.matches(search.words(".*"), search.fold(KEY))
    assert search.matches(search.words("CD34+"), search.fold("cd34+ cells"))


@given(st.text(max_size=50))
def test_any_text_finds_itself(text: str) -> None:
    """Whatever a text holds, it is found by itself."""
    assert search.matches(search.words(text), search.fold(text))


@given(st.text(max_size=50), st.text(max_size=10))
def test_more_words_never_find_more(text: str, more: str) -> None:
    """What the longer query finds the shorter one finds, too."""
    longer, shorter = search.words(f"a {more}"), search.words("a")

    assert search.matches(shorter, search.fold(text)) or not search.matches(longer, search.fold(text))
