"""The filter of a list shows everything that the search finds, and also what its rows show."""

from functools import cache

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kidneyviewer.content.finding.filtering import RowFilter
from kidneyviewer.content.finding.finder import find
from kidneyviewer.content.finding.index import Index, build
from kidneyviewer.content.loader import load_folding, load_search_keys
from kidneyviewer.content.model import Case, LearnPage, Library, PageItem, Study, Term
from kidneyviewer.language import Language
from tests.content.finding.conftest import read_all, small_index
from tests.small import library, resources

EN, CN, TW = Language
LISTS: dict[str, tuple[PageItem, ...]] = {
    "cases": library().cases,
    "studies": library().studies,
    "pages": library().pages,
    "glossary": tuple(library().terms.values()),
}
ALIKE = (("腎臟", "肾脏"), ("ＣＥＬＬＳ", "cells"), ("xibao", "xì bāo"), ("ㄒㄧˋ", "ㄒㄧ"), ("kidny", "KIDNY"))
TYPED = (*(typed for pair in ALIKE for typed in pair), "xb", "harbour", "10^8", "5.0×10⁸", "2013")
ALL = 1_000_000


def filter_of(items: tuple[PageItem, ...], index: Index | None, *shown: str) -> RowFilter:
    """Return the filter of a list whose rows show their English title and further words."""
    rows = RowFilter(index, [item.address for item in items])
    for row, item in enumerate(items):
        rows.learn(row, item.name if isinstance(item, Term) else item.title, *shown)
    return rows


@cache
def of_list(name: str) -> RowFilter:
    """Return the filter of a list of the content, whose rows show nothing beyond their items."""
    return filter_of(LISTS[name], small_index())


def fitting(name: str, typed: str, shown: Language) -> set[str]:
    """Return the addresses of the items that a list shows for a query."""
    return {LISTS[name][row].address for row in of_list(name).rows(typed, shown)}


@cache
def alone(item: PageItem) -> Index:
    """Return an index with a single item, so that no limit of the search can hide it."""
    index = build(only_with(item), read_all, load_folding(resources()), load_search_keys(resources()))
    assert index is not None
    return index


def only_with(item: PageItem) -> Library:
    """Return the content with one item."""
    return msgspec.structs.replace(
        library(),
        cases=(item,) if isinstance(item, Case) else (),
        studies=(item,) if isinstance(item, Study) else (),
        pages=(item,) if isinstance(item, LearnPage) else (),
        terms={item.id: item} if isinstance(item, Term) else {},
    )


@pytest.mark.parametrize("shown", Language, ids=lambda language: language.code)
@pytest.mark.parametrize("name", LISTS)
@pytest.mark.parametrize("typed", TYPED)
def test_a_list_shows_just_what_the_search_finds(typed: str, name: str, shown: Language) -> None:
    """An item is shown if the search, asked about this item alone, finds it."""
    found = {item.address for item in LISTS[name] if find(alone(item), typed, shown)}
    assert fitting(name, typed, shown) == found


@pytest.mark.parametrize("shown", Language, ids=lambda language: language.code)
@pytest.mark.parametrize("name", LISTS)
@pytest.mark.parametrize(("one", "other"), ALIKE)
def test_forms_of_a_word_are_alike(one: str, other: str, name: str, shown: Language) -> None:
    """Script, width, case, tones and a mistyped letter make no difference, and something is found in each list."""
    assert fitting(name, one, shown) == fitting(name, other, shown) != set()


@pytest.mark.parametrize(("typed", "shown"), [("harbour", EN), ("港口", CN), ("gangkou", CN), ("harbur", EN)])
def test_all_that_fits_is_shown(typed: str, shown: Language) -> None:
    """Of two hundred cases that match equally none is left out, although the search would stop earlier."""
    case = library().by_address["cases/birch-2013"]
    assert isinstance(case, Case)
    many = tuple(msgspec.structs.replace(case, id=f"case-{number}") for number in range(200))

    def read(language: Language, _context: str, sources: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(read_all(language, case.address, sources))

    cases = msgspec.structs.replace(library(), cases=many, studies=(), pages=())
    index = build(cases, read, load_folding(resources()), load_search_keys(resources()))  # type: ignore[arg-type]
    assert len(filter_of(many, index).rows(typed, shown)) == 200


def test_words_may_stand_in_the_item_and_in_its_row() -> None:
    """The other words of a row are found by their beginnings, and together with words of the item."""
    rows = filter_of(library().cases, small_index(), "1 patient, Zanzibar")
    assert list(rows.rows("ｚａｎ", EN)) == list(range(len(library().cases)))
    assert [library().cases[row].id for row in rows.rows("harbour zanzibar", EN)] == ["birch-2013"]
    assert list(rows.rows("harbur zanzibar", EN)) == list(rows.rows("harbour", EN)) != []
    assert list(rows.rows("harbour zanzibars", EN)) == []


def test_a_row_that_is_no_item_is_found_by_its_words() -> None:
    """The map of all studies is in no index, but is found in the list of studies."""
    rows = RowFilter(small_index(), ["evidence/map", "studies/halite-trial"])
    rows.learn(0, "Map of all studies")
    rows.learn(1, "shown otherwise")
    assert list(rows.rows("ＭＡＰ stud", EN)) == [0]
    assert list(rows.rows("still looks", EN)) == [1]


@pytest.mark.parametrize(("typed", "count"), [("ＨＡＲＢ", 1), ("harbour virus", 0), ("肾", 0), ("", 6), ("(", 6)])
def test_without_an_index_rows_are_found_by_their_words(typed: str, count: int) -> None:
    """While there is no index, rows are found by what they show."""
    assert len(filter_of(library().cases, None).rows(typed, EN)) == count


@given(st.text(max_size=60), st.sampled_from(list(Language)))
def test_anything_may_be_typed(typed: str, shown: Language) -> None:
    """Whatever is typed, the rows that match come once each, in the order of the list."""
    rows = list(of_list("glossary").rows(typed, shown))
    assert rows == sorted(set(rows))
    assert set(rows) <= set(range(len(LISTS["glossary"])))
