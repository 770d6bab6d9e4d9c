"""What is found, and in which order."""

import pytest

from kidneyviewer.content.finding.findable import Field, heads_of, pieces
from kidneyviewer.content.finding.finder import MOST, find, title_of
from kidneyviewer.content.finding.hits import Hit, Way
from kidneyviewer.content.finding.index import CHINESE, Index, build
from kidneyviewer.content.model import items
from kidneyviewer.content.texts import texts_of
from kidneyviewer.language import Language
from tests.content.finding.conftest import read, read_all
from tests.helpers import library
from tests.queries import QUERIES

EN, CN, TW = Language
BAR = 0.95


def best(index: Index, typed: str, language: Language) -> Hit:
    """Return the first hit."""
    return find(index, typed, language)[0]


def test_what_clinics_type_is_found_first(index: Index) -> None:
    """Of the table of queries at least 95 % have the expected first hit; the others are named."""
    wrong = {}
    for asked in QUERIES:
        hits = find(index, asked.typed, asked.language)
        first = hits[0].address if hits else ""
        if first != asked.first:
            wrong[asked] = first
    assert len(QUERIES) >= 120
    assert len(wrong) <= (1 - BAR) * len(QUERIES), wrong


def test_the_table_has_all_kinds_in_each_language() -> None:
    """Each way of typing is asked for, and each language has its part."""
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


def test_names_come_before_titles_and_texts(index: Index) -> None:
    """In each language hits are in the order term name, synonym, title, source, heading, text."""
    for language, typed in ((EN, "dialysis"), (CN, "透析"), (TW, "腎臟病"), (EN, "stem cell"), (CN, "干细胞")):
        fields = [hit.field for hit in find(index, typed, language) if hit.language in (None, language)]
        assert fields == sorted(fields), typed
        assert len(set(fields)) >= 2, typed


def test_the_shown_language_comes_first(index: Index) -> None:
    """All hits in the shown language stand before those in the two others."""
    for typed, language in (("MSC", CN), ("eGFR", TW), ("细胞", TW), ("细胞", CN), ("dialysis", EN), ("ckd", CN)):
        others = [hit.language not in (None, language) for hit in find(index, typed, language)]
        assert others == sorted(others), typed
        assert not others[0]


@pytest.mark.parametrize(
    ("typed", "language", "why"),
    [
        ("egfr", EN, (Field.NAME, Way.WRITTEN, "eGFR")),
        ("egfr", CN, (Field.SYNONYM, Way.WRITTEN, "eGFR")),
        ("gxb", CN, (Field.NAME, Way.PINYIN, "干细胞")),
        ("ㄍㄒㄅ", TW, (Field.NAME, Way.ZHUYIN, "幹細胞")),
        ("creatnine", EN, (Field.NAME, Way.SIMILAR, "Creatinine")),
        ("NCT00733876", EN, (Field.SOURCE, Way.WRITTEN, "NCT00733876")),
    ],
)
def test_a_hit_says_why(index: Index, typed: str, language: Language, why: tuple[Field, Way, str]) -> None:
    """A hit names the field, the way, and the text that fits."""
    hit = best(index, typed, language)
    assert (hit.field, hit.way, hit.text) == why


def test_marks_lie_on_what_fits(index: Index) -> None:
    """Of the whole table each hit has marks inside its text, and a title in the language that is shown."""
    for asked in QUERIES:
        for hit in find(index, asked.typed, asked.language):
            assert hit.marks
            assert all(0 <= start < end <= len(hit.text) for start, end in hit.marks), (asked, hit)
            assert hit.title == read(asked.language, hit.address, title_of(hit.item))


def test_each_item_is_found_once(index: Index) -> None:
    """No item stands twice in an answer, and no answer is endless."""
    for typed in ("kidney", "细胞", "a", "的", "2"):
        addresses = [hit.address for hit in find(index, typed, CN)]
        assert len(addresses) == len(set(addresses)) <= MOST


def test_all_words_must_be_found(index: Index) -> None:
    """Each hit of several words holds every one of them, in whatever order they were typed."""
    forward = find(index, "umbilical kidney failure", EN)
    backward = find(index, "failure umbilical kidney", EN)
    assert {hit.address for hit in forward} == {hit.address for hit in backward} != set()
    assert find(index, "umbilical zebra", EN) == ()


def test_every_item_is_found_by_its_own_name(index: Index) -> None:
    """Each term, case, study and page is the first hit for its whole name or title, in each language."""
    for item in items(library()):
        for language in Language:
            title = read(language, item.address, title_of(item))
            assert best(index, title, language).address == item.address, (language, title)


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
    """The search relies on it: a Latin word of a Chinese text is looked for among the items whose English has it."""
    for item in items(library()):
        english = {word for source in texts_of(item) for word in index.folding.words(source).split()}
        for language in CHINESE:
            shown = (index.folding.words(read(language, item.address, source)) for source in texts_of(item))
            latin = {word for line in shown for word in line.split() if word.isascii() and word.isalpha()}
            assert latin <= english, (language, item.address)


def test_a_build_can_be_given_up() -> None:
    """A build that is told to stop stops at the next item and gives nothing."""
    asked = []

    def goes_on() -> bool:
        asked.append(True)
        return len(asked) < 5

    assert build(library(), read_all, {}, None, goes_on) is None
    assert len(asked) == 5


def test_without_keys_characters_are_still_found() -> None:
    """Where no search keys were built, names are found as they are written."""
    index = build(library(), read_all, {}, None)
    assert index is not None
    assert best(index, "干细胞", CN).address == "glossary/stem_cell"
    assert find(index, "ganxibao", CN) == ()


def test_blocking_words_of_the_forms_are_no_names(index: Index) -> None:
    """What only keeps a term from being marked is not found as one of its names."""
    texts = [head.text for heads in index.heads.values() for head in heads.all()]
    assert len(texts) > 500
    assert [text for text in texts if text.startswith("!")] == []
