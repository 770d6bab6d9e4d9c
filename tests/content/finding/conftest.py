"""The index of the bundled content, built once."""

from collections.abc import Sequence
from functools import cache

import pytest

from kidneyviewer import paths
from kidneyviewer.content.finding.folding import Folding
from kidneyviewer.content.finding.index import Index, build
from kidneyviewer.content.loader import load_folding, load_search_keys
from kidneyviewer.language import Language
from tests.helpers import library, translations


def read(language: Language, context: str, source: str) -> str:
    """Return a text in a language, from the catalogues as they are committed."""
    return source if language is Language.ENGLISH else translations(language).get((context, source), source)


def read_all(language: Language, context: str, sources: Sequence[str]) -> Sequence[str]:
    """Return texts in a language."""
    return [read(language, context, source) for source in sources]


@cache
def bundled() -> Index:
    """Build the index of the bundled content."""
    keys = load_search_keys(paths.resources())
    assert keys is not None, "build the search keys: python -m kidneyviewer_packaging.build_search_keys"
    index = build(library(), read_all, load_folding(paths.resources()), keys)
    assert index is not None
    return index


@pytest.fixture
def index() -> Index:
    """Return the index of the bundled content."""
    return bundled()


@pytest.fixture
def folding() -> Folding:
    """Return the folding that the program uses."""
    return bundled().folding
