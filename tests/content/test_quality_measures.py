"""The reading measures of an item, and when they are below the bar."""

import pytest
from msgspec.structs import replace

from kidneyviewer.authoring.quality import reading_measures as reading
from kidneyviewer.authoring.quality.quality_record import Broken, Marks, Rating, first_fault, shortfalls
from kidneyviewer.authoring.readability import grade
from kidneyviewer.content.model import Library, Term
from kidneyviewer.content.terms import Lexicon
from tests.content.test_quality import EASY, SHORT

FULL = Marks(met=(1, 2), not_met=(), does_not_apply=(), not_yet_rated=())
HALF = Marks(met=(1,), not_met=(Broken(number=2, place="here"),), does_not_apply=(), not_yet_rated=())


@pytest.fixture
def term(library: Library) -> Term:
    """Return a term with a meaning of our own, and nothing else to read."""
    made = library.terms["creatinine"]
    return replace(made, meaning="Creatinine was found in the blood of all of us.", usual_range=None, scale=None)


def test_terms_are_left_out_and_counted(term: Term) -> None:
    """The grade is reported without and with glossary terms, and the passive voice is detected."""
    found = reading.english(term, Lexicon({term.id: "creatinine"}))
    assert found.passages == 1
    assert found.hardest == term.meaning
    assert found.highest_grade == found.mean_grade == round(grade("was found in the blood of all of us."), 1)
    assert found.highest_grade_with_terms == round(grade(term.meaning), 1) > found.highest_grade
    assert (found.words_a_sentence, found.passive) == (10, 100)


def test_chinese_sentences_are_measured(term: Term) -> None:
    """Mean, 90th percentile and longest sentence are those of the translation."""
    found = reading.chinese(term, lambda _, __: "肌酐在血液里。它被肾脏清除掉。好。")
    assert (found.sentences, found.mean_length, found.ninetieth, found.longest) == (3, 4.7, 7, 7)
    assert (found.longest_sentence, found.untranslated, found.passive) == ("它被肾脏清除掉", 0, 33)


def test_what_is_not_translated_is_not_measured(term: Term) -> None:
    """A text that is still English counts as untranslated, not as a short Chinese sentence."""
    found = reading.chinese(term, lambda _, english: english)
    assert (found.untranslated, found.sentences, found.mean_length) == (1, 0, 0)


def rating(**changes: object) -> Rating:
    """Return a rating at the bar, with some parts changed."""
    parts = {"reading": EASY, "understanding": FULL, "action": FULL, "index": FULL} | changes
    return Rating(address="pages/made", language="en", **parts)  # type: ignore[arg-type]


def test_at_the_bar_nothing_falls_short() -> None:
    """Grade 8, and 25 and 40 characters, are allowed; terms have no scores."""
    assert list(shortfalls(rating())) == list(shortfalls(rating(reading=SHORT))) == []
    assert list(shortfalls(rating(understanding=None, action=None, index=None))) == []


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"reading": replace(EASY, highest_grade=8.1)}, "grade 8.1 > 8: the hardest"),
        ({"reading": replace(SHORT, mean_length=25.1)}, "mean sentence 25.1 > 25: 最长的"),
        ({"reading": replace(SHORT, ninetieth=41)}, "90th percentile 41 > 40: 最长的"),
        ({"reading": replace(SHORT, untranslated=3)}, "3 texts are not translated"),
        ({"understanding": HALF}, "PEMAT-P understanding 50 % < 80 %: item 2: here"),
        ({"action": HALF}, "PEMAT-P action 50 % < 70 %: item 2: here"),
        ({"index": HALF}, "Clear Communication Index 50 % < 90 %: item 2: here"),
    ],
)
def test_below_the_bar_a_line_says_what_and_where(changes: dict[str, object], said: str) -> None:
    """Each measure below its bar is reported with its limit and its place."""
    assert list(shortfalls(rating(**changes))) == [said]
    assert first_fault(rating(**changes)) == said


def test_a_broken_point_above_the_bar_is_told_too() -> None:
    """The first fault names an item that is not met, even if the score is high enough."""
    most = Marks(
        met=tuple(range(1, 20)), not_met=(Broken(number=20, place="there"),), does_not_apply=(), not_yet_rated=()
    )
    assert list(shortfalls(rating(index=most))) == []
    assert first_fault(rating(index=most)) == "CCI 20: there"
