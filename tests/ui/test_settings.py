"""What is remembered between two starts, and what happens if the file is missing or broken."""

from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QSettings
from pytestqt.qtbot import QtBot

from kidneyviewer.appearance import Appearance
from kidneyviewer.language import Language
from kidneyviewer.ui.settings import Settings
from kidneyviewer.ui.window.help_sheet import HelpSheet
from tests.conftest import MakeProgram
from tests.ui.showing import only, saved, switch

INI = QSettings.Format.IniFormat


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Return the path of a settings file that does not exist yet."""
    return tmp_path / "new folder" / "s.ini"


def settings_of(file: Path, content: bytes) -> Settings:
    """Return the settings of a file with some content."""
    file.parent.mkdir()
    file.write_bytes(content)
    return Settings(file)


def read_by_qt(file: Path, key: str) -> object:
    """Return a value as Qt reads it."""
    return QSettings(str(file), INI).value(key)


def test_without_a_file_there_are_defaults(file: Path, caplog: pytest.LogCaptureFixture) -> None:
    """If nothing was saved the defaults apply, without a warning, and nothing is created."""
    settings = Settings(file)
    assert (settings.language, settings.text_size, settings.window_place) == (None, 100, QByteArray())
    assert settings.appearance is Appearance.SYSTEM
    assert settings.hindrance is None
    assert caplog.records == []
    assert not file.parent.exists()


@pytest.mark.parametrize("language", Language, ids=lambda language: language.code)
@pytest.mark.parametrize("size", [100, 125, 200])
def test_what_is_written_is_read_again(file: Path, language: Language, size: int) -> None:
    """Language, text size and window place come back from the file with their types, and Qt reads the same."""
    written = Settings(file)
    written.language, written.text_size, written.window_place = language, size, QByteArray(b"\x00place\xff")
    assert written.finish()
    for settings in (written, Settings(file)):
        assert (settings.language, settings.text_size) == (language, size)
        assert settings.window_place == QByteArray(b"\x00place\xff")
    found = [read_by_qt(file, key) for key in ("language", "text_size", "window_place")]
    assert found == [language.code, str(size), QByteArray(b"\x00place\xff")]


@pytest.mark.parametrize("first", range(0, 256, 32))
def test_what_qt_has_written_is_read(tmp_path: Path, first: int) -> None:
    """Settings of an earlier version, which Qt wrote, are read, whatever bytes the window's place has."""
    place = QByteArray(bytes(range(first, first + 32)) + b"0;,=9\\\"'")
    earlier = QSettings(str(tmp_path / "s.ini"), INI)
    for key, value in (("language", "zh_TW"), ("text_size", "150"), ("theme", "dark"), ("window_place", place)):
        earlier.setValue(key, value)
    earlier.sync()
    settings = Settings(tmp_path / "s.ini")
    assert (settings.language, settings.text_size) == (Language.TRADITIONAL_CHINESE, 150)
    assert (settings.appearance, settings.window_place) == (Appearance.DARK, place)


@pytest.mark.parametrize("theme", Appearance)
def test_a_theme_that_is_written_is_read_again(file: Path, theme: Appearance) -> None:
    """Each theme is read back from the file, including the choice to follow the system."""
    written = Settings(file)
    written.appearance = Appearance.DARK
    written.appearance = theme
    assert written.finish()
    assert Settings(file).appearance is theme
    assert f"theme={theme.value}" in file.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("saved", "complaints"), [("sepia", 1), ("Dark", 1), ("0", 1), ("", 0), ("dark, light", 0), ("@ByteArray(x)", 0)]
)
def test_a_broken_theme_is_that_of_the_system(
    file: Path, saved: str, complaints: int, caplog: pytest.LogCaptureFixture
) -> None:
    """An unknown theme is read as the system's, with one warning that names it."""
    settings = settings_of(file, f"[General]\ntheme={saved}\n".encode())
    assert settings.appearance is Appearance.SYSTEM
    complained = [record.getMessage() for record in caplog.records]
    assert len(complained) == complaints
    assert all(repr(saved) in message for message in complained)


BROKEN: list[tuple[bytes, int]] = [
    (b"[General]\nlanguage=fr\n", 1),
    (b"[General]\ntext_size=99\n", 1),
    (b"[General]\ntext_size=big\nlanguage=12\n", 2),
    (b"[General]\ntext_size=100, 200\n", 0),
    (b"[General]\nwindow_place=5\n", 0),
    (b"[General]\nwindow_place=@ByteArray(\\xfffffffffff)\n", 0),
    (b"not an ini file at all \x01\x02 [[[ = \n]]", 0),
    (b"\x00" * 4096, 0),
    (b"[General]\nlangu", 0),
    ("[General]\nlanguage=zh_TW\n".encode("utf-16"), 0),
    (b"[General]\nlanguage=zh_TW\n" + b"x=" + b"y" * 50_000_000, 0),
    (b" " * 60_000, 0),
    (b"", 0),
]


@pytest.mark.parametrize(("content", "complaints"), BROKEN, ids=lambda value: str(value)[:30])
def test_what_is_broken_is_the_default_and_can_be_mended(
    file: Path, content: bytes, complaints: int, caplog: pytest.LogCaptureFixture
) -> None:
    """Unknown and broken values are defaults; an unknown one is logged, in a short line. A choice mends the file."""
    settings = settings_of(file, content)
    assert (settings.language, settings.text_size, settings.window_place) == (None, 100, QByteArray())
    assert len([record for record in caplog.records if "not known" in record.message]) == complaints
    assert all(len(record.message) < 1000 for record in caplog.records)
    settings.language = Language.SIMPLIFIED_CHINESE
    assert settings.finish()
    assert settings.hindrance is None
    caplog.clear()
    assert Settings(file).language is Language.SIMPLIFIED_CHINESE
    assert read_by_qt(file, "language") == "zh_CN"
    assert caplog.records == []


def test_nothing_of_what_was_viewed_is_written(make_program: MakeProgram, store: QSettings, qtbot: QtBot) -> None:
    """After reading, filtering and changing language only language, text size, theme and window position are stored."""
    program = make_program()
    for address in ("cases/cedar-2015", "pages/questions", "glossary/placebo"):
        program.shell.places.open(address)
    switch(program, Language.TRADITIONAL_CHINESE)
    program.set_text_size(125)
    program.set_appearance(Appearance.DARK)
    program.window.close()
    qtbot.waitUntil(lambda: saved(store, "theme") == "dark")
    kept = {"language", "text_size", "theme"}
    assert kept <= set(store.allKeys()) <= {*kept, "window_place"}
    assert store.value("language") == "zh_TW"
    written = Path(store.fileName()).read_bytes()
    assert not [word for word in (b"wang", b"questions", b"gvhd") if word in written]


def test_help_saves_what_could_not_be_saved(make_program: MakeProgram, store: QSettings, qtbot: QtBot) -> None:
    """Once the file is usable again, opening the help sheet is enough."""
    file = Path(store.fileName())
    file.mkdir()
    program = make_program()
    program.set_text_size(110)
    program.shell.overlays.show_help()
    sheet = only(program.shell, HelpSheet)
    qtbot.waitUntil(sheet.remembering.isVisible)
    program.shell.overlays.show_help()
    file.rmdir()
    program.shell.overlays.show_help()
    assert not sheet.remembering.isVisible()
    assert "text_size=110" in file.read_text(encoding="utf-8")
