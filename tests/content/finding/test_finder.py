"""What is found, and in which order."""

import pytest

from kidneyviewer.content.finding.findable import Field
from kidneyviewer.content.finding.finder import MOST, find, title_of
from kidneyviewer.content.finding.hits import Hit, Way
from kidneyviewer.content.finding.index import Index, build
from kidneyviewer.language import Language
from tests import small
from tests.content.finding.conftest import read_all

EN, CN, TW = Language


def best(index: Index, typed: str, language: Language) -> Hit:
    """Return the first hit."""
    return find(index, typed, language)[0]


def test_names_come_before_titles_and_texts(index: Index) -> None:
    """In each language hits come in the order term name, synonym, title, source, heading, text."""
    for language, typed in ((EN, "dialysis"), (CN, "透析"), (TW, "透析"), (EN, "stem cell"), (CN, "干细胞")):
        fields = [hit.field for hit in find(index, typed, language) if hit.language in (None, language)]
        assert fields == sorted(fields), typed
        assert len(set(fields)) >= 2, typed


def test_the_shown_language_comes_first(index: Index) -> None:
    """All hits in the current language come before those in the other two."""
    for typed, language in (("MSC", CN), ("eGFR", TW), ("细胞", TW), ("细胞", CN), ("dialysis", EN), ("ckd", TW)):
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
        ("NCT00000010", EN, (Field.SOURCE, Way.WRITTEN, "NCT00000010")),
    ],
)
def test_a_hit_says_why(index: Index, typed: str, language: Language, why: tuple[Field, Way, str]) -> None:
    """A hit names the field, the way it matched, and the matching text."""
    hit = best(index, typed, language)
    assert (hit.field, hit.way, hit.text) == why


def test_marks_lie_on_what_fits(index: Index) -> None:
    """Each hit has marks inside its text, and a title in the current language."""
    for typed, language in (
        ("kidney", EN),
        ("own cells", EN),
        ("creatnine", EN),
        ("gxb", CN),
        ("细胞", TW),
        ("ckd", CN),
    ):
        hits = find(index, typed, language)
        assert hits, typed
        for hit in hits:
            assert hit.marks
            assert all(0 <= start < end <= len(hit.text) for start, end in hit.marks), (typed, hit)
            assert hit.title == small.read(language, hit.address, title_of(hit.item))


def test_each_item_is_found_once(index: Index) -> None:
    """No item occurs twice in an answer, and no answer is endless."""
    for typed in ("kidney", "细胞", "a", "的", "2"):
        addresses = [hit.address for hit in find(index, typed, CN)]
        assert len(addresses) == len(set(addresses)) <= MOST


def test_all_words_must_be_found(index: Index) -> None:
    """Each hit for several words contains every one of them, in whatever order they were typed."""
    forward = find(index, "harbour donor cells", EN)
    backward = find(index, "cells harbour donor", EN)
    assert {hit.address for hit in forward} == {hit.address for hit in backward} != set()
    assert find(index, "harbour zebra", EN) == ()


def test_a_build_can_be_given_up() -> None:
    """A build that is told to stop stops at the next item and returns nothing."""
    asked = []

    def goes_on() -> bool:
        asked.append(True)
        return len(asked) < 5

    assert build(small.library(), read_all, {}, None, goes_on) is None
    assert len(asked) == 5


def test_without_keys_characters_are_still_found() -> None:
    """Without search keys, names are found as they are written."""
    index = build(small.library(), read_all, {}, None)
    assert index is not None
    assert best(index, "干细胞", CN).address == "glossary/stem_cell"
    assert find(index, "ganxibao", CN) == ()
