"""The build step that stores the search keys: from the released catalogues, whole, or not at all."""

from pathlib import Path

import pytest

from kidneyviewer import paths
from kidneyviewer.authoring.search_keys import HAN, key_texts, make_keys
from kidneyviewer.content.faults import ContentError
from kidneyviewer.content.loader import SEARCH_KEYS, load_readings, load_search_keys
from kidneyviewer.language import Language
from kidneyviewer_packaging import build_search_keys
from tests.content.conftest import copy_content
from tests.content.editing import edit
from tests.helpers import library, translations


def test_the_stored_keys_are_the_computed_ones() -> None:
    """What search finds is what the catalogues have; `make test` stores it anew."""
    shown = {language: translations(language) for language in Language}
    texts = list(key_texts(library(), lambda language, context, english: shown[language][context, english]))
    stored = load_search_keys(paths.resources())
    assert stored is not None, "make the keys: python -m kidneyviewer_packaging.build_search_keys"
    assert stored == make_keys(load_readings(paths.resources()), texts)
    assert {key.text for key in stored.keys} == {text for text in texts if HAN.search(text)}


def test_the_tool_stores_them(tmp_path: Path) -> None:
    """The tool writes the same keys to another file."""
    assert build_search_keys.main([str(tmp_path / SEARCH_KEYS)]) == 0
    assert load_search_keys(tmp_path) == load_search_keys(paths.resources())


def test_the_tool_names_a_character_without_a_reading(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Where a word is taken away, the tool says in one line which text and character have no reading now."""
    folder = copy_content(tmp_path / "resources")
    words = load_readings(folder).words
    index = next(index for index, reading in enumerate(words) if reading.word == "肾")
    edit(folder / "readings.json", (("words", index, "word"), "鳳"))
    keys = tmp_path / SEARCH_KEYS
    assert build_search_keys.main([str(keys), "--catalogues", str(paths.translations())], root=tmp_path) == 1
    said = capsys.readouterr().err
    assert said.startswith("readings.json: $.words: '")
    assert "no word covers '肾'; allowed" in said
    assert len(said.splitlines()) == 1
    assert not keys.exists()


def test_the_tool_says_what_is_wrong_with_the_content(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Content that cannot be read is told in one line."""
    (tmp_path / "resources").mkdir()
    assert build_search_keys.main([], root=tmp_path) == 1
    assert capsys.readouterr().err == "resources/sources.json: the file is missing\n"


def test_broken_keys_are_refused_by_name(tmp_path: Path) -> None:
    """Keys of another shape are no keys."""
    (tmp_path / SEARCH_KEYS).write_text('{"keys": [], "stroke": {}}', encoding="utf-8")
    with pytest.raises(ContentError, match=SEARCH_KEYS):
        load_search_keys(tmp_path)
