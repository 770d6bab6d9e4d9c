"""The search in the content that ships: what clinics type, and every item by its own name."""

from collections.abc import Sequence
from functools import cache

import pytest

from kidneyviewer.content.finding.findable import Field, heads_of, pieces
from kidneyviewer.content.finding.finder import find, title_of
from kidneyviewer.content.finding.index import CHINESE, Index
from kidneyviewer.content.finding.stored import index_of
from kidneyviewer.content.model import items
from kidneyviewer.content.texts import texts_of
from kidneyviewer.language import Language
from tests.helpers import ROOT, library, translations
from tests.live.queries import QUERIES

BAR = 0.95


def read(language: Language, context: str, source: str) -> str:
    """Return a text in a language, from the committed catalogues."""
    return source if language is Language.ENGLISH else translations(language).get((context, source), source)


def read_all(language: Language, context: str, sources: Sequence[str]) -> Sequence[str]:
    """Return texts in a language."""
    return [read(language, context, source) for source in sources]


@cache
def live_index() -> Index:
    """Build the index of the content that ships."""
    index = index_of(ROOT / "resources", library(), read_all)
    assert index is not None
    return index


@pytest.fixture
def index() -> Index:
    """Return the index of the content that ships."""
    assert live_index().spelled.keys, "build the search keys: python -m kidneyviewer_packaging.build_search_keys"
    return live_index()


def test_what_clinics_type_is_found_first(index: Index) -> None:
    """At least 95 % of the queries in the table have the expected first hit; the others are named."""
    wrong = {}
    for asked in QUERIES:
        hits = find(index, asked.typed, asked.language)
        first = hits[0].address if hits else ""
        if first != asked.first:
            wrong[asked] = first
    assert len(QUERIES) >= 120
    assert len(wrong) <= (1 - BAR) * len(QUERIES), wrong


def test_the_table_has_all_kinds_in_each_language() -> None:
    """Every way of typing is tested, in every language."""
    kinds = {asked.kind for asked in QUERIES}
    assert kinds >= {
        "name",
        "synonym",
        "title",
        "text",
        "typo",
        "unit",
        "pinyin",
        "initials",
        "mixed",
        "script",
        "zhuyin",
    }
    assert all(sum(asked.language is language for asked in QUERIES) >= 35 for language in Language)
    known = {item.address for item in items(library())} | {""}
    assert {asked.first for asked in QUERIES} <= known


def test_marks_lie_on_what_fits(index: Index) -> None:
    """Each hit for the whole table has marks inside its text, and a title in the current language."""
    for asked in QUERIES:
        for hit in find(index, asked.typed, asked.language):
            assert hit.marks
            assert all(0 <= start < end <= len(hit.text) for start, end in hit.marks), (asked, hit)
            assert hit.title == read(asked.language, hit.address, title_of(hit.item))


def test_every_item_is_found_by_its_own_name(index: Index) -> None:
    """Each term, case, study and page is the first hit for its whole name or title, in each language."""
    for item in items(library()):
        for language in Language:
            title = read(language, item.address, title_of(item))
            assert find(index, title, language)[0].address == item.address, (language, title)


def test_every_synonym_leads_to_its_term(index: Index) -> None:
    """Each form and synonym of a term finds it, in its own language, among the first three."""
    for term in library().terms.values():
        for language in Language:
            for passage in heads_of(term, library()):
                if passage.field is not Field.SYNONYM or passage.is_printed:
                    continue
                for piece in pieces(passage, read(language, term.address, passage.source)):
                    first = [hit.address for hit in find(index, piece, language)[:3]]
                    assert term.address in first, (language, piece, first)


def test_latin_words_of_chinese_texts_stand_in_the_english_too(index: Index) -> None:
    """The search relies on this: a Latin word of a Chinese text is looked up in the items whose English contains it."""
    for item in items(library()):
        english = {word for source in texts_of(item) for word in index.folding.words(source).split()}
        for language in CHINESE:
            shown = (index.folding.words(read(language, item.address, source)) for source in texts_of(item))
            latin = {word for line in shown for word in line.split() if word.isascii() and word.isalpha()}
            assert latin <= english, (language, item.address)


def test_blocking_words_of_the_forms_are_no_names(index: Index) -> None:
    """A word that only prevents a term from being marked is not found as one of its names."""
    texts = [head.text for heads in index.heads.values() for head in heads.all()]
    assert len(texts) > 500
    assert [text for text in texts if text.startswith("!")] == []
