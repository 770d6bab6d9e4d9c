"""A portable program keeps its data in its own folder; every other one in the user's."""

import sys
from pathlib import Path

import pytest

from kidneyviewer import logs, paths
from kidneyviewer.language import Language
from kidneyviewer.ui.settings import Settings


def freeze(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Make the program believe that it is frozen in a folder."""
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(folder / "kidneyviewer"))


def test_a_portable_program_keeps_all_in_its_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With the mark beside it, settings and log are in ``data`` beside the program, and are read from there again."""
    freeze(tmp_path, monkeypatch)
    (tmp_path / "portable").touch()
    settings = Settings.of_user()
    settings.language = Language.TRADITIONAL_CHINESE
    assert settings.finish()
    assert "zh_TW" in (tmp_path / "data" / "KidneyViewer.ini").read_text(encoding="utf-8")
    assert Settings.of_user().language is Language.TRADITIONAL_CHINESE
    assert logs.log_file() == tmp_path / "data" / "kidneyviewer.log"


def test_an_installed_program_writes_nothing_beside_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the mark a frozen program uses the folders of the user."""
    freeze(tmp_path, monkeypatch)
    settings = Settings.of_user()
    settings.language = Language.ENGLISH
    assert settings.finish()
    assert paths.portable_data() is None
    assert tmp_path not in logs.log_file().parents
    assert list(tmp_path.iterdir()) == []


def test_the_mark_means_nothing_to_a_source_tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Run from source, the program does not look for the mark, even beside the Python that runs it."""
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python"))
    (tmp_path / "portable").touch()
    assert paths.portable_data() is None
