"""Where the tests run: without a screen, with settings of their own, and with the program started as by a user."""

import os
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QLocale, QSettings, QSize
from PySide6.QtWidgets import QApplication
from shiboken6 import delete

from kidneyviewer import paths
from kidneyviewer.appearance import Appearance
from kidneyviewer.collecting import pauses
from kidneyviewer.content.model import Library
from kidneyviewer.language import Language
from kidneyviewer.options import Options
from kidneyviewer.program import Program
from kidneyviewer.ui.resuming import Resuming
from kidneyviewer.ui.settings import Settings
from kidneyviewer.ui.window.main_window import MainWindow
from tests import helpers, small
from tests.ui.pictures import FONTCONFIG
from tests.ui.showing import fill_window, settle

MakeProgram = Callable[..., Program]
ON_LIVE_CONTENT = "tests.live."
"""Tests of the content that ships. All others use the small content of the fixtures."""


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the option that takes new pictures for tests/ui/snapshots."""
    parser.addoption("--update-snapshots", action="store_true", help="save the pictures of the window that differ")


@pytest.fixture(scope="session", autouse=True)
def _own_folders(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keep settings, fonts and logs of the tests away from those of the user, even in programs that tests start."""
    with pytest.MonkeyPatch.context() as patch:
        for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"):
            patch.setenv(name, str(tmp_path_factory.mktemp(name.lower())))
        fonts = tmp_path_factory.mktemp("fontconfig") / "fonts.conf"
        fonts.write_text(FONTCONFIG, encoding="utf-8")
        patch.setenv("FONTCONFIG_FILE", str(fonts))
        for scope in (QSettings.Scope.UserScope, QSettings.Scope.SystemScope):
            QSettings.setPath(QSettings.Format.IniFormat, scope, str(tmp_path_factory.mktemp("settings")))
        yield


def is_on_live_content(request: pytest.FixtureRequest) -> bool:
    """Tell whether the tests of a module use the content that ships."""
    return str(request.module.__name__).startswith(ON_LIVE_CONTENT)


@pytest.fixture(scope="module", autouse=True)
def _content(request: pytest.FixtureRequest) -> Iterator[None]:
    """Let the program find the content that the tests of a module use."""
    with pytest.MonkeyPatch.context() as patch:
        if not is_on_live_content(request):
            patch.setattr(paths, "resources", small.resources)
            patch.setattr(paths, "translations", small.catalogues)
        yield


@pytest.fixture(scope="module")
def library(request: pytest.FixtureRequest) -> Library:
    """Return the content that the tests of a module use."""
    return helpers.library() if is_on_live_content(request) else small.library()


@pytest.fixture
def store(tmp_path: Path) -> QSettings:
    """Return an empty settings file, to see what the program writes into it; see :func:`tests.ui.showing.saved`."""
    return QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def socket_name() -> Iterator[str]:
    """Yield a path for a socket, short enough for one."""
    with tempfile.TemporaryDirectory(prefix="kv") as folder:
        yield str(Path(folder) / "socket")


@pytest.fixture
def own_home(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[None]:
    """Let the programs that a test starts have folders of their own."""
    for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"):
        monkeypatch.setenv(name, str(tmp_path / name))
        (tmp_path / name).mkdir()
    with tempfile.TemporaryDirectory(prefix="kv") as folder:
        monkeypatch.setenv("XDG_RUNTIME_DIR", folder)
        yield


@pytest.fixture
def resuming(qapp: QApplication) -> Iterator[Resuming]:
    """Yield what lets the main thread collect garbage again, as in the program."""
    made = Resuming(qapp)
    yield made
    delete(made)
    pauses().ask = pauses().resume
    pauses().resume()


@pytest.fixture
def make_program(qapp: QApplication, library: Library, store: QSettings, resuming: Resuming) -> Iterator[MakeProgram]:
    """Yield a function that starts the program in a window of a given size; everything is closed after the test."""
    assert resuming.parent() is qapp
    made: list[Program] = []

    def make(
        language: Language = Language.ENGLISH,
        size: tuple[int, int] = (1280, 800),
        text_size: int = 100,
        content: Library = library,
        theme: Appearance = Appearance.LIGHT,
    ) -> Program:
        qapp.setStyle("Fusion")
        window = MainWindow(text_size)
        window.setMinimumSize(window.minimumSize().boundedTo(QSize(*size)))  # as on a small screen
        window.resize(*size)
        options = Options(language=language, text_size=text_size, theme=theme)
        program = fill_window(window, Settings(Path(store.fileName())), options, content)
        made.append(program)
        assert program.translation.language is language, "build the catalogues: make catalogues"
        window.show()
        settle()
        assert program.window.size().toTuple() == size
        return program

    yield make
    for program in made:
        close(program)
    QLocale.setDefault(QLocale.c())


@pytest.fixture
def program(make_program: MakeProgram) -> Program:
    """Return the program in English, in a window of 1280 x 800."""
    return make_program()


def close(program: Program) -> None:
    """Close the program: its window, and the translators it installed."""
    program.window.close()
    delete(program.window)
    delete(program.translation)
    delete(program.theme)
    QCoreApplication.sendPostedEvents()
