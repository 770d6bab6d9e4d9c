"""How hard the content is to read: school grade 8 at most in English, 25 characters a sentence at most in Chinese."""

from collections.abc import Iterator

import pytest

from kidneyviewer.content.model import Term
from kidneyviewer.content.terms import Lexicon
from kidneyviewer.content.texts import SOURCES, texts
from kidneyviewer.language import Language
from tests.helpers import CHINESE, library, translations
from tests.readability import grade, sentence_length, syllables, words

HIGHEST_GRADE = 8
LONGEST_SENTENCE = 25
FEWEST_WORDS = 6
"""The formula is made for passages; a title or fact of a few words has no grade."""
LONG_DEFINITIONS = ("egfr", "esrd", "iga", "malignant_htn", "exosome", "phase", "kdigo", "cd34")
"""Terms whose Chinese definition is longer, word for word as section 7 of FACTS gives it."""
LEXICON = Lexicon({term.id: term.forms for term in library().terms.values()})
CONTEXTS = tuple(dict.fromkeys(context for context, _ in texts(library()) if context != SOURCES))


def running_texts(context: str) -> Iterator[str]:
    """Give the texts of an item that are read as running text.

    Left out are titles of sources, which are citations, and what a term is called: name, full form, and the forms
    that mark it.
    """
    item = library().by_address.get(context)
    named = {item.name, item.full_form, item.forms} if isinstance(item, Term) else set()
    return (source for found, source in texts(library()) if found == context and source not in named)


def without_terms(text: str) -> str:
    """Leave out the glossary terms of a text: they are explained where they stand, so they are not counted."""
    rest = text
    while spans := LEXICON.mark(rest):
        rest = rest[: spans[0].start] + rest[spans[0].end :]
    return rest


def test_all_content_was_graded() -> None:
    """The texts below are those of every case, page and term, and many of them."""
    assert set(CONTEXTS) >= set(library().by_address)
    assert sum(len(words(text)) >= FEWEST_WORDS for context in CONTEXTS for text in running_texts(context)) > 300


@pytest.mark.parametrize("context", CONTEXTS)
def test_english_can_be_read_after_eight_years_of_school(context: str) -> None:
    """Each English text of the content has Flesch-Kincaid grade 8 or lower."""
    plain = {text: without_terms(text) for text in running_texts(context)}
    graded = {text: round(grade(rest), 1) for text, rest in plain.items() if len(words(rest)) >= FEWEST_WORDS}
    assert {text: found for text, found in graded.items() if found > HIGHEST_GRADE} == {}


@pytest.mark.parametrize("language", CHINESE, ids=lambda language: language.code)
@pytest.mark.parametrize("context", CONTEXTS)
def test_chinese_sentences_are_short(context: str, language: Language) -> None:
    """The sentences of each Chinese text of the content have 25 characters or fewer on average."""
    item = library().by_address.get(context)
    quoted = {item.meaning} if isinstance(item, Term) and item.id in LONG_DEFINITIONS else set()
    shown = [translations(language)[context, text] for text in running_texts(context) if text not in quoted]
    measured = {text: round(sentence_length(text), 1) for text in shown}
    assert {text: found for text, found in measured.items() if found > LONGEST_SENTENCE} == {}


@pytest.mark.parametrize(
    ("word", "count"),
    [
        *(("made", 1), ("table", 2), ("people", 2), ("called", 1), ("needed", 2), ("makes", 1), ("causes", 2)),
        *(("disease", 2), ("creatinine", 3), ("free", 1), ("scales", 1), ("kidney", 2), ("nifedipine", 4)),
        *(("MSC", 1), ("2.96", 1), ("the", 1)),
    ],
)
def test_syllables_are_counted_as_spoken(word: str, count: int) -> None:
    """A silent e is no syllable; an abbreviation or a number counts as one."""
    assert syllables(word) == count


def test_the_grade_is_that_of_kincaid() -> None:
    """Six words of eight syllables in one sentence have grade 0.39 x 6 + 11.8 x 8/6 - 15.59."""
    assert grade("The kidney cleans the whole body.") == pytest.approx(0.39 * 6 + 11.8 * 8 / 6 - 15.59)


@pytest.mark.parametrize(
    ("text", "length"), [("肾脏清洁血液。", 6), ("他用CD34细胞。没有好转！", 4.5), ("130/80（6个月）", 5)]
)
def test_chinese_sentences_are_counted_in_characters(text: str, length: float) -> None:
    """A Latin word or a number counts as one character, punctuation as none."""
    assert sentence_length(text) == length
