"""Every title of the content that ships is found first, however it is pasted."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kidneyviewer.content.finding.finder import find, title_of
from kidneyviewer.content.model import PageItem, items
from kidneyviewer.language import Language
from tests.helpers import library
from tests.live.test_search import live_index, read
from tests.pasted import UNSEEN, WRITINGS, with_unseen

ITEMS = tuple(items(library()))


@pytest.mark.parametrize("writing", WRITINGS)
def test_a_title_in_other_signs_is_the_first_hit(writing: str) -> None:
    """Radicals, ligatures, width, accents, dashes, spaces and lines of a PDF change nothing, in any language."""
    changed = 0
    for place, item in enumerate(ITEMS):
        language = tuple(Language)[place % len(Language)]
        title = read(language, item.address, title_of(item))
        pasted = WRITINGS[writing](title)
        if pasted != title:
            changed += 1
            assert find(live_index(), pasted, language)[0].address == item.address, pasted
    assert changed


@given(
    st.sampled_from(ITEMS), st.sampled_from(Language), st.lists(st.tuples(st.integers(0, 60), st.sampled_from(UNSEEN)))
)
@settings(deadline=None, max_examples=60)
def test_what_is_not_seen_changes_no_first_hit(
    item: PageItem, language: Language, unseen: list[tuple[int, str]]
) -> None:
    """Invisible characters anywhere in a title leave its item the first hit."""
    title = read(language, item.address, title_of(item))
    for place, sign in unseen:
        title = with_unseen(title, place, sign)
    assert find(live_index(), title, language)[0].address == item.address
