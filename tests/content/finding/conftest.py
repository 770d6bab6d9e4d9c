"""The index of the small content, built once."""

from collections.abc import Sequence
from functools import cache

import pytest

from kidneyviewer.content.finding.folding import Folding
from kidneyviewer.content.finding.index import Index
from kidneyviewer.content.finding.stored import index_of
from kidneyviewer.language import Language
from tests import small


def read_all(language: Language, context: str, sources: Sequence[str]) -> Sequence[str]:
    """Return texts of the small content in a language."""
    return [small.read(language, context, source) for source in sources]


@cache
def small_index() -> Index:
    """Build the index of the small content."""
    index = index_of(small.resources(), small.library(), read_all)
    assert index is not None
    return index


@pytest.fixture
def index() -> Index:
    """Return the index of the small content."""
    return small_index()


@pytest.fixture
def folding() -> Folding:
    """Return the folding that the program uses."""
    return small_index().folding
