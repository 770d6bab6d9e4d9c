"""The committed catalogues: finished, complete, and each in its own script and words."""

import pytest

from kidneyviewer.content.texts import SOURCES, texts
from kidneyviewer.language import Language
from kidneyviewer_packaging import catalogues
from tests import chinese
from tests.helpers import CHINESE, ROOT, entries, library, translations

SIMPLIFIED, TRADITIONAL = CHINESE
each_language = pytest.mark.parametrize("language", Language, ids=lambda language: language.code)
each_chinese = pytest.mark.parametrize("language", CHINESE, ids=lambda language: language.code)

AS_THEY_ARE = frozenset(
    {
        *("Olmesartan", "Nifedipine", "nifedipine", "Finerenone", "finerenone", "UC-MSC, hUC-MSC"),
        *("%1 %2", "%1 (%2): %3", "d MMMM yyyy", "□ %1", "■ %1"),
    }
)
"""Translations without a Chinese character that are correct."""


def shown(language: Language) -> list[tuple[str, str]]:
    """Return (English, translation) of everything readable in a catalogue; forms and synonyms of terms are not."""
    keys = {text for term in library().terms.values() for text in (term.forms, term.synonyms)}
    return [
        (entry.source, translation)
        for entry in entries(language)
        for translation in entry.translations
        if entry.source not in keys or not entry.context.startswith("glossary/")
    ]


@each_language
def test_catalogues_are_finished(language: Language) -> None:
    """No entry is unfinished, obsolete or empty."""
    assert entries(language)
    assert [entry.line for entry in entries(language) if entry.state or not all(entry.translations)] == []


def test_catalogues_are_up_to_date() -> None:
    """The catalogues hold exactly the texts of code and content."""
    assert list(catalogues.problems(ROOT, catalogues.content_texts(ROOT))) == []


@each_language
def test_placeholders_are_those_of_the_source(language: Language) -> None:
    """A translation has the same %1, %2, %n as its source; English may leave %n out of a plural form."""
    different = [
        (source, translation)
        for source, translation in shown(language)
        if catalogues.placeholders(source) != catalogues.placeholders(translation)
    ]
    assert different == []


@each_chinese
def test_every_text_of_the_content_is_translated(language: Language) -> None:
    """Each text of the content is in the catalogue under the address of its item."""
    wanted = set(texts(library()))
    assert len(wanted) > 500
    assert wanted - set(translations(language)) == set()


def test_english_has_plural_forms() -> None:
    """Each text with a count has a singular and a plural in English, which differ if there is a noun."""
    assert len(entries(Language.ENGLISH)) >= 6
    assert all(len(entry.translations) == 2 for entry in entries(Language.ENGLISH))
    same = {entry.source for entry in entries(Language.ENGLISH) if len(set(entry.translations)) == 1}
    assert same <= {"%1 of %n"}


def test_english_holds_no_chinese() -> None:
    """No text of content or interface has Chinese characters or full-width punctuation in English."""
    english = {source for _, source in texts(library())} | {entry.source for entry in entries(SIMPLIFIED)}
    english |= {translation for _, translation in shown(Language.ENGLISH)}
    assert {text for text in english if chinese.ONLY_CHINESE.search(text)} == set()


@pytest.mark.parametrize(("text", "is_wrong"), [("血肌酐升高", False), ("腎臟", True), ("于是", False), ("看著", True)])
def test_traditional_characters_are_known(text: str, is_wrong: bool) -> None:
    """Traditional-only characters are distinguished from Simplified and shared ones."""
    assert bool(chinese.traditional_only(text)) is is_wrong


@pytest.mark.parametrize(
    ("text", "is_wrong"),
    [
        ("腎臟裡的幹細胞", False),
        ("肾", True),
        ("干細胞", True),
        ("干擾", False),
        ("公里", False),
        ("這里", True),
        ("于", True),
    ],
)
def test_simplified_characters_are_known(text: str, is_wrong: bool) -> None:
    """Simplified-only characters are distinguished from Traditional and shared ones, even where Big5 has both."""
    assert bool(chinese.simplified_only(text)) is is_wrong


def test_simplified_chinese_has_no_traditional_character() -> None:
    """No Traditional-only character is in the catalogue of Simplified Chinese."""
    found = {word: chinese.traditional_only(word) for _, word in shown(SIMPLIFIED) if chinese.traditional_only(word)}
    assert found == {}


def test_traditional_chinese_has_no_simplified_character() -> None:
    """No Simplified-only character is in the catalogue of Traditional Chinese."""
    found = {word: chinese.simplified_only(word) for _, word in shown(TRADITIONAL) if chinese.simplified_only(word)}
    assert found == {}


@each_chinese
def test_no_english_sentence_is_left(language: Language) -> None:
    """No Chinese text has three Latin words in a row, unless they are a name."""
    runs = {run for _, translation in shown(language) for run in chinese.LATIN_RUN.findall(translation)}
    assert runs - chinese.KNOWN_NAMES == set()


@each_chinese
def test_latin_words_are_units_abbreviations_drugs_and_names(language: Language) -> None:
    """Each Latin word in a Chinese text is one that Chinese readers know in Latin letters."""
    found = {translation: chinese.foreign_words(translation) for _, translation in shown(language)}
    assert {translation: words for translation, words in found.items() if words} == {}


@each_chinese
def test_everything_is_translated_into_chinese(language: Language) -> None:
    """A translation without any Chinese character is an abbreviation or a pattern for numbers."""
    bare = {word for _, word in shown(language) if not chinese.ONLY_CHINESE.search(word)} - AS_THEY_ARE
    assert {word for word in bare if chinese.foreign_words(word) or " " in word} == set()


@each_chinese
def test_punctuation_is_full_width(language: Language) -> None:
    """No half-width comma, colon, bracket, quote or full stop is next to a Chinese character."""
    assert [word for _, word in shown(language) if chinese.HALF_WIDTH.search(word)] == []


def test_quotes_are_those_of_the_region() -> None:
    """The mainland writes “…”, Taiwan 「…」."""
    assert [word for _, word in shown(SIMPLIFIED) if set(word) & set("「」『』")] == []
    assert [word for _, word in shown(TRADITIONAL) if set(word) & set("“”‘’")] == []


def test_taiwan_reads_its_own_words() -> None:
    """No word of mainland China is in Traditional Chinese, except where a bracket has the term of Hong Kong."""
    plain = [chinese.GLOSSES.sub("", word) for _, word in shown(TRADITIONAL)]
    assert {word: chinese.MAINLAND_WORDS.findall(word) for word in plain if chinese.MAINLAND_WORDS.search(word)} == {}


def test_the_mainland_reads_its_own_words() -> None:
    """No word of Taiwan is in Simplified Chinese."""
    found = {word: chinese.TAIWAN_WORDS.findall(word) for _, word in shown(SIMPLIFIED)}
    assert {word: words for word, words in found.items() if words} == {}


@each_chinese
def test_titles_of_sources_are_translated(language: Language) -> None:
    """The title of each source that is not a paper is in Chinese."""
    titles = [translation for (context, _), translation in translations(language).items() if context == SOURCES]
    assert len(titles) > 80
    assert [title for title in titles if not chinese.ONLY_CHINESE.search(title)] == []


@each_chinese
def test_the_same_sentence_has_one_translation(language: Language) -> None:
    """A sentence that occurs in several items is the same in Chinese, too."""
    by_source: dict[str, set[str]] = {}
    for (context, source), translation in translations(language).items():
        if "/" in context and len(source) > 40:
            by_source.setdefault(source, set()).add(translation)
    assert {source: found for source, found in by_source.items() if len(found) > 1} == {}
