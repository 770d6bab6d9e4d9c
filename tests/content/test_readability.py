"""The measures of reading: syllables, school grade, lengths of Chinese sentences."""

import pytest

from kidneyviewer.authoring.readability import (
    characters,
    chinese_sentences,
    grade,
    ninetieth,
    sentences,
    syllables,
)


@pytest.mark.parametrize(
    ("word", "count"),
    [
        *(("made", 1), ("table", 2), ("people", 2), ("called", 1), ("needed", 2), ("makes", 1), ("causes", 2)),
        *(("disease", 2), ("creatinine", 3), ("free", 1), ("scales", 1), ("kidney", 2), ("nifedipine", 4)),
        *(("MSC", 1), ("2.96", 1), ("the", 1)),
    ],
)
def test_syllables_are_counted_as_spoken(word: str, count: int) -> None:
    """A silent e is not a syllable; an abbreviation or a number counts as one."""
    assert syllables(word) == count


def test_the_grade_is_that_of_kincaid() -> None:
    """Six words of eight syllables in one sentence have grade 0.39 x 6 + 11.8 x 8/6 - 15.59."""
    assert grade("The kidney cleans the whole body.") == pytest.approx(0.39 * 6 + 11.8 * 8 / 6 - 15.59)


def test_longer_sentences_have_a_higher_grade() -> None:
    """The same words in one sentence are harder than in two."""
    assert grade("The cells came late and nobody saw them.") > grade("The cells came late. And nobody saw them.")


def test_a_point_inside_a_number_ends_no_sentence() -> None:
    """Sentences end at a full stop, question mark, colon or semicolon before a space."""
    assert sentences("It was 2.96 mg/dL. Why? Two things: one; two.") == [
        "It was 2.96 mg/dL",
        "Why",
        "Two things",
        "one",
        "two",
    ]


@pytest.mark.parametrize(
    ("text", "lengths"), [("肾脏清洁血液。", [6]), ("他用CD34细胞。没有好转！", [5, 4]), ("130/80（6个月）", [5])]
)
def test_chinese_sentences_are_counted_in_characters(text: str, lengths: list[int]) -> None:
    """A Latin word or a number counts as one character, punctuation as none."""
    assert [characters(sentence) for sentence in chinese_sentences(text)] == lengths


def test_chinese_sentences_end_at_their_own_stops() -> None:
    """A comma does not end a sentence; a sentence must contain characters."""
    assert chinese_sentences("他来了，又走了。好吗？……。") == ["他来了，又走了", "好吗"]


@pytest.mark.parametrize(
    ("lengths", "found"),
    [([7], 7), (list(range(1, 11)), 9), (list(range(1, 12)), 10), ([40] * 9 + [90], 40), ([40] * 8 + [90, 90], 90)],
)
def test_nine_of_ten_do_not_exceed_the_ninetieth_percentile(lengths: list[int], found: int) -> None:
    """The percentile is one of the lengths, by nearest rank."""
    assert ninetieth(lengths) == found
    assert sum(length <= found for length in lengths) >= 0.9 * len(lengths)
