"""The filters of the lists in the content that ships: whatever clinics type, no list hides what the search finds."""

import pytest

from kidneyviewer.content.finding.filtering import RowFilter
from kidneyviewer.content.finding.finder import find
from kidneyviewer.content.model import PageItem
from kidneyviewer.language import Language
from tests.helpers import library
from tests.live.queries import QUERIES
from tests.live.test_search import live_index

LISTS: dict[str, tuple[PageItem, ...]] = {
    "cases": library().cases,
    "studies": library().studies,
    "pages": library().pages,
    "glossary": tuple(library().terms.values()),
}
ALL = 1_000_000


@pytest.mark.parametrize("shown", Language, ids=lambda language: language.code)
@pytest.mark.parametrize("name", LISTS)
def test_a_list_loses_nothing_that_the_search_finds(name: str, shown: Language) -> None:
    """Each hit of the search is in its list."""
    listed = [item.address for item in LISTS[name]]
    rows = RowFilter(live_index(), listed)
    for typed in {asked.typed for asked in QUERIES}:
        hits = {hit.address for hit in find(live_index(), typed, shown, ALL)}
        assert hits & set(listed) <= {listed[row] for row in rows.rows(typed, shown)}, typed
