"""What is remembered between two starts, and what happens if the file is missing, broken or read-only."""

import logging
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QSettings
from pytestqt.qtbot import QtBot

from kidneyviewer.appearance import Appearance
from kidneyviewer.language import Language
from kidneyviewer.ui.settings import Settings
from tests.conftest import MakeProgram
from tests.ui.showing import settle, switch

INI = QSettings.Format.IniFormat


def settings_of(file: Path, content: str) -> Settings:
    """Return the settings of a file with some content."""
    file.write_text(content, encoding="utf-8")
    return Settings(QSettings(str(file), INI))


def test_without_a_file_there_are_defaults(store: QSettings, caplog: pytest.LogCaptureFixture) -> None:
    """If nothing was saved the defaults apply, without a warning."""
    settings = Settings(store)
    assert (settings.language, settings.text_size, settings.window_place) == (None, 100, QByteArray())
    assert settings.appearance is Appearance.SYSTEM
    assert caplog.records == []


@pytest.mark.parametrize("language", Language, ids=lambda language: language.code)
@pytest.mark.parametrize("size", [100, 125, 200])
def test_what_is_written_is_read_again(tmp_path: Path, language: Language, size: int) -> None:
    """Language, text size and window place come back from the file with their types."""
    written = Settings(QSettings(str(tmp_path / "s.ini"), INI))
    written.language, written.text_size, written.window_place = language, size, QByteArray(b"\x00place\xff")
    read = Settings(QSettings(str(tmp_path / "s.ini"), INI))
    assert (read.language, read.text_size, read.window_place) == (language, size, QByteArray(b"\x00place\xff"))
    assert isinstance(read.text_size, int)


@pytest.mark.parametrize("theme", Appearance)
def test_a_theme_that_is_written_is_read_again(tmp_path: Path, theme: Appearance) -> None:
    """Each theme is read back from the file, including the choice to follow the system."""
    written = Settings(QSettings(str(tmp_path / "s.ini"), INI))
    written.appearance = Appearance.DARK
    written.appearance = theme
    assert Settings(QSettings(str(tmp_path / "s.ini"), INI)).appearance is theme
    assert f"theme={theme.value}" in (tmp_path / "s.ini").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("saved", "complaints"), [("sepia", 1), ("Dark", 1), ("0", 1), ("", 0), ("dark, light", 0), ("@ByteArray(x)", 0)]
)
def test_a_broken_theme_is_that_of_the_system(
    tmp_path: Path, saved: str, complaints: int, caplog: pytest.LogCaptureFixture
) -> None:
    """An unknown theme is read as the system's, with one warning that names it."""
    settings = settings_of(tmp_path / "s.ini", f"[General]\ntheme={saved}\n")
    assert settings.appearance is Appearance.SYSTEM
    complained = [record.getMessage() for record in caplog.records]
    assert len(complained) == complaints
    assert all(repr(saved) in message for message in complained)


@pytest.mark.parametrize(
    ("content", "complaints"),
    [
        ("[General]\nlanguage=fr\n", 1),
        ("[General]\ntext_size=99\n", 1),
        ("[General]\ntext_size=big\nlanguage=12\n", 2),
        ("[General]\ntext_size=100, 200\n", 0),
        ("[General]\nwindow_place=5\n", 0),
        ("not an ini file at all \x01\x02 [[[ = \n]]", 0),
        ("", 0),
    ],
)
def test_what_is_broken_is_the_default(
    tmp_path: Path, content: str, complaints: int, caplog: pytest.LogCaptureFixture
) -> None:
    """Unknown and broken values are read as defaults; an unknown one is logged."""
    settings = settings_of(tmp_path / "s.ini", content)
    assert (settings.language, settings.text_size, settings.window_place) == (None, 100, QByteArray())
    assert len([record for record in caplog.records if "not known" in record.message]) == complaints


def test_an_unreadable_file_is_logged(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """A settings file that is a folder leads to defaults and a line in the log."""
    (tmp_path / "s.ini").mkdir()
    settings = Settings(QSettings(str(tmp_path / "s.ini"), INI))
    settings.language = Language.ENGLISH
    assert settings.text_size == 100
    assert "settings could not be" in caplog.text


@pytest.mark.skipif(not Path("/dev/null").exists(), reason="needs a path below which nothing can be written")
def test_an_unwritable_place_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    """If nothing can be written the program goes on and logs it."""
    settings = Settings(QSettings("/dev/null/none/s.ini", INI))
    with caplog.at_level(logging.WARNING):
        settings.language = Language.ENGLISH
    assert "settings could not be written" in caplog.text


def test_nothing_of_what_was_viewed_is_written(make_program: MakeProgram, store: QSettings, qtbot: QtBot) -> None:
    """After reading, filtering and changing language only language, text size, theme and window position are stored."""
    program = make_program()
    for address in ("cases/cedar-2015", "pages/questions", "glossary/placebo"):
        program.shell.places.open(address)
    switch(program, Language.TRADITIONAL_CHINESE)
    program.set_text_size(125)
    program.set_appearance(Appearance.DARK)
    qtbot.waitUntil(lambda: {"language", "text_size", "theme"} <= set(store.allKeys()))
    program.window.close()
    settle()
    store.sync()
    kept = {"language", "text_size", "theme"}
    assert kept <= set(store.allKeys()) <= {*kept, "window_place"}
    assert store.value("language") == "zh_TW"
    written = Path(store.fileName()).read_bytes()
    assert not [word for word in (b"wang", b"questions", b"gvhd") if word in written]
