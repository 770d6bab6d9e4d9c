"""How hard the content is to read: school grade 8 at most in English, 25 characters per sentence at most in Chinese."""

from statistics import fmean

import pytest

from kidneyviewer.authoring.quality import reading_measures as reading
from kidneyviewer.authoring.quality.quality_record import HIGHEST_GRADE, LONGEST_MEAN
from kidneyviewer.authoring.quality.reading_measures import FEWEST_WORDS, without_terms
from kidneyviewer.authoring.readability import characters, chinese_sentences, grade, words
from kidneyviewer.content.model import Case, LearnPage, Study, Term, items
from kidneyviewer.content.terms import Lexicon
from kidneyviewer.content.texts import SOURCES, texts
from kidneyviewer.language import Language
from tests.helpers import CHINESE, library, translations

LONG_DEFINITIONS = ("egfr", "esrd", "iga", "malignant_htn", "exosome", "phase", "kdigo", "cd34")
"""Terms whose Chinese definition is longer because it is quoted verbatim."""
LEXICON = Lexicon({term.id: term.forms for term in library().terms.values()})
CONTEXTS = tuple(dict.fromkeys(context for context, _ in texts(library()) if context != SOURCES))


def running_texts(context: str) -> list[str]:
    """Return the texts of a context that are read as running text.

    Left out are titles of sources, which are citations, and the names of a term: name, full form, and the forms that
    mark it.
    """
    item = library().by_address.get(context)
    if isinstance(item, Case | Study | LearnPage | Term):
        return list(reading.running_texts(item))
    return [source for found, source in texts(library()) if found == context]


def test_all_content_was_graded() -> None:
    """The texts below are those of every case, study, page and term, and many of them."""
    assert set(CONTEXTS) >= {item.address for item in items(library())}
    assert sum(len(words(text)) >= FEWEST_WORDS for context in CONTEXTS for text in running_texts(context)) > 300


def test_english_can_be_read_after_eight_years_of_school() -> None:
    """Each English text of the content has Flesch-Kincaid grade 8 or lower."""
    plain = {(context, text): without_terms(text, LEXICON) for context in CONTEXTS for text in running_texts(context)}
    graded = {text: round(grade(rest), 1) for text, rest in plain.items() if len(words(rest)) >= FEWEST_WORDS}
    assert {text: found for text, found in graded.items() if found > HIGHEST_GRADE} == {}


def mean_length(text: str) -> float:
    """Return the mean length of the sentences of a Chinese text, in characters."""
    return round(fmean(map(characters, chinese_sentences(text))), 1)


@pytest.mark.parametrize("language", CHINESE, ids=lambda language: language.code)
def test_chinese_sentences_are_short(language: Language) -> None:
    """The sentences of each Chinese text of the content have 25 characters or fewer on average."""
    quoted = {term.meaning for term in library().terms.values() if term.id in LONG_DEFINITIONS}
    sources = [(context, text) for context in CONTEXTS for text in running_texts(context) if text not in quoted]
    measured = {source: mean_length(translations(language)[source]) for source in sources}
    assert {text: found for text, found in measured.items() if found > LONGEST_MEAN} == {}
