"""Excerpts: the sentence around a word, cut between words, with the word at the given position."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kidneyviewer.content.excerpt import DOTS, FIRST_WIDE, excerpt


def cut(passage: str, word: str, most: int = 60) -> str:
    """Return the excerpt around the first occurrence of a word, with the word in brackets."""
    start = passage.index(word)
    found = excerpt(passage, start, start + len(word), most)
    return f"{found.text[: found.start]}[{found.text[found.start : found.end]}]{found.text[found.end :]}"


@pytest.mark.parametrize(
    ("passage", "word", "found"),
    [
        ("His eGFR fell.", "eGFR", "His [eGFR] fell."),
        ("One. His eGFR fell. Two.", "eGFR", "His [eGFR] fell."),
        ("It is 1.73 m². The eGFR is 30 (vs. 40) today! Then?", "eGFR", "The [eGFR] is 30 (vs. 40) today!"),
        ("“It fell.” The eGFR rose.", "eGFR", "The [eGFR] rose."),
        ("他住院。他的肌酐下降了。后来呢？", "肌酐", "他的[肌酐]下降了。"),
        ("他說：「肌酸酐下降。」後來呢？", "肌酸酐", "他說：「[肌酸酐]下降。」"),
        ("1  Dialysis\n2  Cells given", "Cells", "2  [Cells] given"),
        ("eGFR", "eGFR", "[eGFR]"),
        (
            "This sentence is far too long to be shown whole beside the term eGFR since it goes on and on for ever.",
            "eGFR",
            "…shown whole beside the term [eGFR] since it goes on and on for…",
        ),
    ],
)
def test_the_sentence_around_a_word(passage: str, word: str, found: str) -> None:
    """The sentence is whole if it fits, otherwise cut between words, with dots where something is missing."""
    assert cut(passage, word) == found


def test_chinese_is_cut_anywhere() -> None:
    """A long Chinese sentence is cut between characters, which count double."""
    found = cut("很" * 60 + "肌酐" + "长" * 60, "肌酐")
    assert found == DOTS + "很" * 14 + "[肌酐]" + "长" * 14 + DOTS


TEXTS = st.text(st.sampled_from("ab eGFR.。！? 肾\n”…"), min_size=1, max_size=120)


@given(before=TEXTS, after=TEXTS, word=st.sampled_from(["eGFR", "肾", "stem cell"]), most=st.integers(1, 80))
def test_an_excerpt_is_a_part_of_its_passage(before: str, after: str, word: str, most: int) -> None:
    """Whatever the passage, the excerpt contains the word, is part of the passage, and is not too wide."""
    passage = before + word + after
    found = excerpt(passage, len(before), len(before) + len(word), most)
    assert found.text[found.start : found.end] == word
    lead, tail = found.text[: found.start], found.text[found.end :]
    assert any(before.endswith(one) for one in (lead, lead.removeprefix(DOTS)))
    assert any(after.startswith(one) for one in (tail, tail.removesuffix(DOTS)))
    width = sum(2 if ord(sign) >= FIRST_WIDE else 1 for sign in lead.removeprefix(DOTS) + tail.removesuffix(DOTS))
    assert width <= most
