"""The index of the glossary that ships."""

import pytest

from kidneyviewer.content.glossary_index import HeadKind, index
from kidneyviewer.content.loader import load_search_keys
from kidneyviewer.language import Language
from tests.helpers import ROOT, library, translations


@pytest.mark.parametrize("language", Language, ids=lambda language: language.code)
def test_every_term_has_its_place(language: Language) -> None:
    """Each term occurs in the index once, none below "other", and heads are in order."""
    keys = load_search_keys(ROOT / "resources")
    assert keys is not None, "build them: packaging/search_keys.py"
    english = {term.id: term for term in library().terms.values()}
    chinese = {} if language is Language.ENGLISH else translations(language)
    names = [(name, chinese.get((term.address, term.name), term.name)) for name, term in english.items()]
    groups = index(names, language, keys)
    assert sorted(term for group in groups for term in group.terms) == sorted(library().terms)
    assert HeadKind.OTHER not in {group.head.kind for group in groups}
    heads = [(group.head.kind.value, *group.head[1:]) for group in groups]
    assert heads == sorted(set(heads))
    assert len(groups) > 1
