"""A settings file that cannot be read or written costs what it remembers; nothing waits for it."""

import os
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QSettings
from pytestqt.qtbot import QtBot

from kidneyviewer import settings_file
from kidneyviewer.appearance import Appearance
from kidneyviewer.language import Language
from kidneyviewer.program import Program
from kidneyviewer.saving import Hindrance
from kidneyviewer.ui import settings as remembering
from kidneyviewer.ui.settings import Settings
from kidneyviewer.ui.window.help_sheet import HelpSheet
from tests import small
from tests.conftest import MakeProgram
from tests.full_disk import full_disk
from tests.test_command_line import kidneyviewer
from tests.ui.showing import only, settle, switch

OLD = b"[General]\nlanguage=zh_TW\nextra=kept\n\n[Other]\na=1\n"
AT_ONCE_S = 0.05
SHORT_S = 0.1
CHOOSE = f"""{small.door()}
from PySide6.QtCore import QTimer
from kidneyviewer import app
from kidneyviewer.language import Language

def choose(start):
    start.program.set_language(Language.TRADITIONAL_CHINESE)
    print(start.program.translation.language.code)
    start.window.close()

def watch(start):
    start.window.content_painted.connect(lambda: QTimer.singleShot(0, lambda: choose(start)))

raise SystemExit(app.run(app.Options(), watch))
"""
on_posix = pytest.mark.skipif(sys.platform == "win32", reason="no such files on Windows")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Return a settings file with some content."""
    file = tmp_path / "s" / "KidneyViewer.ini"
    file.parent.mkdir()
    file.write_bytes(OLD)
    return file


def foreign_lock(file: Path) -> None:
    """Lock the file as a program on another computer, a moment ago."""
    Path(f"{file}.lock").write_text("4711\nkidneyviewer\nanother-computer\n\n\n", encoding="utf-8")


LOCKS: dict[str, Callable[[Path], object]] = {
    "a folder": lambda file: Path(f"{file}.lock").mkdir(),
    "of another computer": foreign_lock,
    "a pipe": lambda file: os.mkfifo(f"{file}.lock"),
    "no end of a link": lambda file: Path(f"{file}.lock").symlink_to("nowhere"),
}


@on_posix
@pytest.mark.parametrize("kind", LOCKS)
def test_no_lock_is_waited_for(file: Path, kind: str) -> None:
    """Whatever is in the place of a lock, choices are saved at once."""
    LOCKS[kind](file)
    settings = Settings(file)
    began = time.monotonic()
    settings.language = Language.SIMPLIFIED_CHINESE
    assert time.monotonic() - began < AT_ONCE_S
    assert settings.finish()
    assert settings.hindrance is None
    assert Settings(file).language is Language.SIMPLIFIED_CHINESE


def test_other_values_stay(file: Path) -> None:
    """What another program or a later version has written in the meantime is kept; of one value the last one wins."""
    first, second = Settings(file), Settings(file)
    first.text_size = 150
    assert first.finish()
    second.appearance = Appearance.DARK
    assert second.finish()
    found = Settings(file)
    assert (found.language, found.text_size, found.appearance) == (Language.TRADITIONAL_CHINESE, 150, Appearance.DARK)
    qt = QSettings(str(file), QSettings.Format.IniFormat)
    assert (qt.value("extra"), qt.value("Other/a")) == ("kept", "1")


def test_several_choices_are_written_once(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Choices made together are one write, in another thread."""
    written: list[tuple[str, set[str]]] = []

    def note(_file: Path, changes: dict[str, str]) -> None:
        written.append((threading.current_thread().name, set(changes)))

    monkeypatch.setattr(settings_file, "change", note)
    settings = Settings(file)
    for size in (110, 125, 150):
        settings.language, settings.text_size = Language.ENGLISH, size
    settings.window_place = QByteArray(b"x")
    assert settings.finish()
    assert written == [("settings", {"language", "text_size", "window_place"})]


def in_place_of_the_folder(file: Path) -> None:
    """Put a file where the folder should be."""
    file.unlink()
    file.parent.rmdir()
    file.parent.touch()


def in_place_of_the_file(make: Callable[[Path], object]) -> Callable[[Path], None]:
    """Return a function that puts something in the place of the file."""

    def replace(file: Path) -> None:
        file.unlink()
        make(file)

    return replace


HINDERED: dict[str, tuple[Callable[[Path], object], Hindrance]] = {
    "a folder": (in_place_of_the_file(Path.mkdir), Hindrance.OTHER),
    "a pipe": (in_place_of_the_file(os.mkfifo), Hindrance.OTHER),
    "a full device": (in_place_of_the_file(lambda file: file.symlink_to("/dev/full")), Hindrance.OTHER),
    "an endless device": (in_place_of_the_file(lambda file: file.symlink_to("/dev/zero")), Hindrance.OTHER),
    "a circle of links": (in_place_of_the_file(lambda file: file.symlink_to(file)), Hindrance.OTHER),
    "a file as folder": (in_place_of_the_folder, Hindrance.MISSING),
}


@on_posix
@pytest.mark.parametrize("kind", HINDERED)
def test_a_file_that_cannot_be_used_stops_nothing(file: Path, kind: str, caplog: pytest.LogCaptureFixture) -> None:
    """There are defaults, choices hold for this run, the log has one line, and nothing is left in the folder."""
    make, hindrance = HINDERED[kind]
    make(file)
    settings = Settings(file)
    began = time.monotonic()
    for size in (110, 125, 150):
        settings.text_size = size
    assert time.monotonic() - began < AT_ONCE_S
    assert settings.finish()
    assert (settings.language, settings.text_size, settings.hindrance) == (None, 150, hindrance)
    assert len(caplog.records) == 1
    assert "The settings could not be " in caplog.text
    assert [one.name for one in file.parent.parent.rglob("*") if one.name not in ("s", file.name)] == []


@on_posix
def test_a_folder_without_the_right_to_write_is_known_at_once(file: Path) -> None:
    """Where nothing may be written, that is known before a choice is lost; what was saved is used."""
    if os.geteuid() == 0:
        pytest.skip("root may write everywhere")
    file.parent.chmod(0o500)
    settings = Settings(file)
    assert (settings.language, settings.hindrance) == (Language.TRADITIONAL_CHINESE, Hindrance.DENIED)
    settings.text_size = 125
    assert settings.finish()
    assert settings.hindrance is Hindrance.DENIED
    file.parent.chmod(0o700)
    assert file.read_bytes() == OLD


@on_posix
def test_a_link_to_the_file_stays_a_link(file: Path, tmp_path: Path) -> None:
    """If the file is a link, that to which it leads is written."""
    link = tmp_path / "link.ini"
    link.symlink_to(file)
    settings = Settings(link)
    settings.text_size = 125
    assert settings.finish()
    assert link.is_symlink()
    assert Settings(file).text_size == 125


def test_a_full_disk_keeps_the_old_settings(file: Path, caplog: pytest.LogCaptureFixture) -> None:
    """The old file stays as it was, nothing else is left; what could not be saved is saved with the next choice."""
    settings = Settings(file)
    with full_disk():
        settings.text_size = 200
        assert settings.finish()
    assert settings.hindrance is Hindrance.FULL
    assert len(caplog.records) == 1
    assert file.read_bytes() == OLD
    assert list(file.parent.iterdir()) == [file]
    settings.appearance = Appearance.DARK
    assert settings.finish()
    assert settings.hindrance is None
    found = Settings(file)
    assert (found.language, found.text_size, found.appearance) == (Language.TRADITIONAL_CHINESE, 200, Appearance.DARK)


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """Yield what lets a disk go on that does not answer."""
    answers = threading.Event()
    read = settings_file.read

    def late(file: Path) -> bytes:
        answers.wait()
        return read(file)

    monkeypatch.setattr(settings_file, "read", late)
    yield answers
    answers.set()


def test_a_disk_that_does_not_answer_stops_nothing(
    file: Path, disk: threading.Event, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Start and end wait for a time, a choice not at all; what was chosen is saved once the disk answers."""
    monkeypatch.setattr(remembering, "PATIENCE_S", SHORT_S)
    began = time.monotonic()
    settings = Settings(file)
    started = time.monotonic()
    settings.text_size = 150
    chosen = time.monotonic()
    assert not settings.finish()
    ended = time.monotonic()
    assert max(started - began, ended - chosen) < SHORT_S + 0.3
    assert chosen - started < AT_ONCE_S
    assert (settings.text_size, settings.hindrance) == (150, Hindrance.SLOW)
    monkeypatch.setattr(remembering, "PATIENCE_S", 10)
    disk.set()
    assert settings.finish()
    assert settings.hindrance is None
    found = Settings(file)
    assert (found.language, found.text_size) == (Language.TRADITIONAL_CHINESE, 150)


SENTENCE = "Your choices cannot be remembered on this computer: their file is unusable."


@pytest.mark.parametrize("language", Language, ids=lambda language: language.code)
def test_help_says_that_nothing_is_remembered(
    make_program: MakeProgram, store: QSettings, language: Language, qtbot: QtBot
) -> None:
    """The help sheet says in one sentence why, in the reader's language, and nothing once choices can be saved."""
    file = Path(store.fileName())
    file.mkdir()
    program = make_program(language)
    program.shell.overlays.show_help()
    settle()
    sheet = only(program.shell, HelpSheet)
    assert sheet.remembering.text() == small.read(language, "HelpSheet", SENTENCE)
    assert sheet.remembering.isVisible()
    other = Language.SIMPLIFIED_CHINESE if language is not Language.SIMPLIFIED_CHINESE else Language.ENGLISH
    switch(program, other)
    assert sheet.remembering.text() == small.read(other, "HelpSheet", SENTENCE)
    program.shell.overlays.show_help()
    file.rmdir()
    program.set_text_size(110)
    qtbot.waitUntil(file.is_file)
    program.window.setFocus()
    program.shell.overlays.show_help()
    settle()
    assert not sheet.remembering.isVisible()


def test_each_reason_has_its_sentence(program: Program) -> None:
    """No reason is without words in a language."""
    sheet = HelpSheet(program.theme, program.window)
    for language in Language:
        switch(program, language)
        for hindrance in Hindrance:
            sheet.set_hindrance(hindrance)
            assert sheet.remembering.text().endswith((".", "。"))
            assert (language is Language.ENGLISH) == sheet.remembering.text().isascii()


@on_posix
@pytest.mark.usefixtures("own_home")
def test_the_program_starts_and_ends_without_its_settings(tmp_path: Path) -> None:
    """With a pipe in place of the settings the window opens, a choice is taken, and the program ends with 0."""
    folder = tmp_path / "XDG_CONFIG_HOME" / "KidneyViewer"
    folder.mkdir()
    os.mkfifo(folder / "KidneyViewer.ini")
    done = kidneyviewer(code=f"-c {CHOOSE}")
    assert (done.returncode, done.stdout) == (0, "zh_TW\n")
    assert len(done.stderr.splitlines()) == 1
    assert "The settings could not be read: " in done.stderr
