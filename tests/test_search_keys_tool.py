"""The build step that stores the search keys: from the released catalogues, whole, or not at all."""

import shutil
from pathlib import Path

import pytest

from kidneyviewer.content.faults import ContentError
from kidneyviewer.content.loader import SEARCH_KEYS, load_readings, load_search_keys
from kidneyviewer_packaging import build_search_keys
from tests import small
from tests.content.editing import edit


def test_the_tool_stores_them(tmp_path: Path) -> None:
    """The tool writes the same keys to another file."""
    assert build_search_keys.main([str(tmp_path / SEARCH_KEYS)], root=small.built()) == 0
    assert load_search_keys(tmp_path) == load_search_keys(small.resources())


def test_the_tool_names_a_character_without_a_reading(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """If a word is removed, the tool says in one line which text and character have no reading now."""
    folder = Path(shutil.copytree(small.resources(), tmp_path / "resources"))
    words = load_readings(folder).words
    index = next(index for index, reading in enumerate(words) if reading.word == "肾")
    edit(folder / "readings.json", (("words", index, "word"), "鳳"))
    keys = tmp_path / SEARCH_KEYS
    assert build_search_keys.main([str(keys), "--catalogues", str(small.catalogues())], root=tmp_path) == 1
    said = capsys.readouterr().err
    assert said.startswith("readings.json: $.words: '")
    assert "no word covers '肾'; allowed" in said
    assert len(said.splitlines()) == 1
    assert not keys.exists()


def test_the_tool_says_what_is_wrong_with_the_content(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Content that cannot be read is reported in one line."""
    (tmp_path / "resources").mkdir()
    assert build_search_keys.main([], root=tmp_path) == 1
    assert capsys.readouterr().err == "resources/sources.json: the file is missing\n"


def test_broken_keys_are_refused_by_name(tmp_path: Path) -> None:
    """Keys of another shape are refused."""
    (tmp_path / SEARCH_KEYS).write_text('{"keys": [], "stroke": {}}', encoding="utf-8")
    with pytest.raises(ContentError, match=SEARCH_KEYS):
        load_search_keys(tmp_path)
