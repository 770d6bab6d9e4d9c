"""What the running window does with a link from a later start."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from pytestqt.qtbot import QtBot

from kidneyviewer.appearance import Appearance
from kidneyviewer.content.destinations import Found, Unknown
from kidneyviewer.content.links import ToCode, ToItem, ToWindow
from kidneyviewer.language import Language
from kidneyviewer.program import Program
from kidneyviewer.ui.settings import Settings
from kidneyviewer.ui.window.destination_view import DestinationView
from tests.conftest import MakeProgram
from tests.small import library
from tests.ui.layout import assert_laid_out
from tests.ui.showing import only, settle, visible

MINIMISED = Qt.WindowState.WindowMinimized


def test_a_link_is_answered_at_once_and_shown_soon(program: Program) -> None:
    """The answer comes before anything is shown, so that the other start need not wait."""
    before = program.shell.places.item
    assert program.take(ToItem("glossary/egfr")) == Found(library().terms["egfr"])
    assert program.shell.places.item is before
    settle()
    assert program.shell.places.item.address == "glossary/egfr"
    assert isinstance(program.take(ToCode("ICD10:A00")), Unknown)
    settle()
    assert visible(program.window, DestinationView)


def test_the_language_of_a_link_is_not_remembered(program: Program, store: QSettings, qtbot: QtBot) -> None:
    """A link may change the current language; the user's own choice remains the saved one."""
    program.set_language(Language.SIMPLIFIED_CHINESE)
    settle()
    program.take(ToWindow(Language.TRADITIONAL_CHINESE))
    settle()
    assert program.translation.language is Language.TRADITIONAL_CHINESE
    assert program.shell.top_bar.languages.current == list(Language).index(Language.TRADITIONAL_CHINESE)
    qtbot.waitUntil(lambda: Settings(Path(store.fileName())).language is Language.SIMPLIFIED_CHINESE)
    program.take(ToItem("glossary/egfr"))
    settle()
    assert program.translation.language is Language.TRADITIONAL_CHINESE


@pytest.mark.parametrize("state", [MINIMISED, MINIMISED | Qt.WindowState.WindowMaximized], ids=["", "maximised"])
def test_a_minimised_window_comes_back(program: Program, state: Qt.WindowState) -> None:
    """A window that was minimised is shown again, as large as it was."""
    program.window.setWindowState(state)
    settle()
    assert program.window.isMinimized()
    program.take(ToWindow())
    settle()
    assert not program.window.isMinimized()
    assert program.window.isMaximized() is bool(state & Qt.WindowState.WindowMaximized)


@pytest.mark.parametrize("asked", [ToCode("ICD10:N18"), ToItem("glossary/creatinin")], ids=["several", "unknown"])
def test_an_answer_follows_text_size_and_theme(make_program: MakeProgram, asked: ToCode | ToItem) -> None:
    """A page that is in no list grows with the text and changes its colours, and nothing of it is cut off."""
    program = make_program(size=(1366, 768))
    program.take(asked)
    settle()
    for text_size in (150, 200, 100):
        program.set_text_size(text_size)
        assert_laid_out(program.window)
    light = only(program.window, DestinationView).grab().toImage()
    for theme in (Appearance.DARK, Appearance.HIGH_CONTRAST):
        program.set_appearance(theme)
        settle()
        assert only(program.window, DestinationView).grab().toImage() != light


def test_the_system_may_hand_a_link_over(program: Program) -> None:
    """What macOS opens with the program is shown in the requested language; anything that is not a link gets a page."""
    program.open_link("kidneyviewer:glossary/egfr?lang=zh_TW#range")
    settle()
    assert program.shell.places.item.address == "glossary/egfr"
    assert program.translation.language is Language.TRADITIONAL_CHINESE
    program.open_link("kidneyviewer:nowhere at all")
    settle()
    assert visible(program.window, DestinationView)
