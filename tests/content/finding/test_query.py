"""How the search understands what was typed."""

import pytest

from kidneyviewer.content.finding.folding import Folding
from kidneyviewer.content.finding.query import LONGEST, MOST_WORDS, Word, parse


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("Blood  pressure", ("blood", "pressure")),
        ("IgA肾病", ("iga", "肾病")),
        ("CD34+ cells", ("cd34", "cells")),
        ("the the", ("the",)),
        ("5.0×10⁸", ("5x10^8",)),
        ("干细胞，肾", ("干细胞", "肾")),
        ("()[]{}\\|.*+?^$", ()),
        ("   ", ()),
    ],
)
def test_words_are_split_at_signs_and_scripts(folding: Folding, typed: str, words: tuple[str, ...]) -> None:
    """Each stretch of one script is a word, and each word counts once."""
    assert tuple(word.text for word in parse(typed, folding).words) == words


@pytest.mark.parametrize(
    ("typed", "spellings"),
    [
        ("gan4xi4bao1", ("gan4xi4bao1", "ganxibao")),
        ("gàn xì bāo", ("ganxibao",)),
        ("ㄍㄢˋ ㄒㄧˋ", ("ㄍㄢㄒㄧ",)),
        ("˙ㄉㄜ", ("ㄉㄜ",)),
        ("cd34", ("cd34",)),
        ("c3", ("c3",)),
        ("cd4", ("cd4",)),
        ("G3b", ("g3b",)),
        ("gan4xi", ("gan4xi", "ganxi")),
        ("e4", ("e4",)),
        ("lüguo", ("luguo",)),
    ],
)
def test_tones_are_taken_off(folding: Folding, typed: str, spellings: tuple[str, ...]) -> None:
    """Tones may be typed as marks or digits; a number is not a tone."""
    assert parse(typed, folding).spellings == spellings


def test_only_so_much_is_looked_at(folding: Folding) -> None:
    """A query of any length is reduced to a limited length."""
    query = parse("word1 " * 5000, folding)
    assert len(query.whole) <= LONGEST
    many = parse(" ".join(f"w{number}" for number in range(50)), folding)
    assert len(many.words) == MOST_WORDS


def test_short_latin_words_are_found_from_their_beginning_only() -> None:
    """``an`` is not found inside ``organ``; Chinese words are found anywhere."""
    assert not Word("an", is_latin=True).may_be_inside
    assert Word("lysis", is_latin=True).may_be_inside
    assert Word("肾", is_latin=False).may_be_inside
