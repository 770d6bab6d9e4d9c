"""The search keys of the content that ships are stored as they are computed."""

from kidneyviewer import paths
from kidneyviewer.authoring.search_keys import HAN, key_texts, make_keys
from kidneyviewer.content.loader import load_readings, load_search_keys
from kidneyviewer.language import Language
from tests.helpers import library, translations


def test_the_stored_keys_are_the_computed_ones() -> None:
    """What the search finds is what the catalogues have; `make test` builds it again."""
    shown = {language: translations(language) for language in Language}
    texts = list(key_texts(library(), lambda language, context, english: shown[language][context, english]))
    stored = load_search_keys(paths.resources())
    assert stored is not None, "make the keys: packaging/search_keys.py"
    assert stored == make_keys(load_readings(paths.resources()), texts)
    assert {key.text for key in stored.keys} == {text for text in texts if HAN.search(text)}
