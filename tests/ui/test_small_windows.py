"""On small screens with large text everything can be reached: what does not fit folds into a menu or scrolls."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from kidneyviewer.language import Language
from kidneyviewer.program import Program
from kidneyviewer.ui.place import Place
from kidneyviewer.ui.widgets.focusing import reveal
from kidneyviewer.ui.window.error_dialog import ContentDialog, ErrorDialog
from kidneyviewer.ui.window.help_sheet import HelpSheet
from tests.conftest import MakeProgram
from tests.ui.keys import focused, press_shortcut, use
from tests.ui.layout import sideways
from tests.ui.showing import only, settle, visible
from tests.ui.test_term_popup import first_mark

SIZES = [(910, 470), (640, 330), (455, 228), (266, 180)]
"""1366 x 768 at 150 %, 1920 x 1080, 1366 x 768 and 800 x 600 at 300 %, less a frame, in logical px."""
ITEMS = (
    "cases/birch-2013",
    "evidence/map",
    "evidence/compare",
    "studies/agate-2010",
    "pages/questions",
    "pages/about",
    "glossary/egfr",
)
USABLE = (QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QPlainTextEdit)
LEAST = 12
"""So much of a widget, in px in both directions, is enough to be pointed at."""


def seen_part(widget: QWidget) -> QRect:
    """Return the part of a widget that none of its parents cuts off."""
    part, parent = widget.rect(), widget.parentWidget()
    while parent is not None:
        part &= parent.rect().translated(-widget.mapTo(parent, QPoint(0, 0)))
        parent = None if parent.isWindow() else parent.parentWidget()
    return part


def unreachable(window: QWidget) -> Iterator[str]:
    """Return each usable widget that stays out of sight even after everything around it has been scrolled to it."""
    for kind in USABLE:
        for widget in visible(window, kind):
            if widget.window() is window and widget.isEnabled() and widget.width() and widget.height():
                reveal(widget)
                part = seen_part(widget)
                if part.width() < min(LEAST, widget.width()) or part.height() < min(LEAST, widget.height()):
                    yield f"{type(widget).__name__} {widget.accessibleName()} {widget.geometry()} {part}"


def folded(program: Program) -> list[str]:
    """Return the controls of the top bar that are neither visible nor offered in its menu."""
    bar = program.shell.top_bar
    bar.more.menu().aboutToShow.emit()
    offered = {action.text() for action in bar.more.menu().actions()} if bar.more.isVisible() else set()
    controls = (*bar.languages.buttons(), bar.smaller, bar.larger, bar.appearance, bar.help, bar.back, bar.forward)
    return [one.accessibleName() for one in controls if not one.isVisible() and one.accessibleName() not in offered]


@pytest.mark.parametrize("language", Language, ids=lambda language: language.code)
def test_everything_can_be_reached(make_program: MakeProgram, language: Language) -> None:
    """In each place, size and text size every control is visible, in the menu, or can be scrolled to.

    Sideways nothing scrolls in a window of 910 px or more.
    """
    program = make_program(language, SIZES[-1])
    faults: list[str] = []
    for text_size in (100, 150, 200):
        program.set_text_size(text_size)
        for address in ITEMS:
            program.shell.places.open(address)
            for size in SIZES:
                program.window.resize(*size)
                settle()
                assert program.window.size().toTuple() == size, "nothing makes the window larger"
                assert (
                    program.shell.minimumSizeHint().boundedTo(program.shell.size()) == program.shell.minimumSizeHint()
                )
                found = [*unreachable(program.window), *folded(program)]
                found += sideways(program.window) if size == SIZES[0] else []
                faults += [f"{address} {size} {text_size}: {fault}" for fault in found]
    assert faults == []


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_the_keyboard_reaches_what_is_folded(make_program: MakeProgram, size: tuple[int, int]) -> None:
    """Tab stops at the menu of the top bar, and its entries do what the buttons do."""
    program = make_program(size=size, text_size=200)
    more = program.shell.top_bar.more
    assert more.isVisible()
    use(more)
    more.menu().aboutToShow.emit()
    entries = {action.text(): action for action in more.menu().actions()}
    if program.shell.top_bar.smaller.isHidden():
        entries["Smaller text"].trigger()
        assert program.theme.text_size == 175
    program.shell.places.open("glossary/egfr")
    more.menu().aboutToShow.emit()
    {action.text(): action for action in more.menu().actions()}["Back"].trigger()
    assert program.shell.places.place is Place.CASES


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_overlays_stay_inside_the_window(make_program: MakeProgram, size: tuple[int, int]) -> None:
    """Search and pop-up are inside a small window with large text, and their buttons can be reached."""
    program = make_program(size=size, text_size=200)
    program.shell.overlays.show_search()
    program.shell.overlays.search.box.setText("egfr")
    settle()
    search = program.shell.overlays.search
    assert program.shell.rect().contains(search.geometry())
    assert list(unreachable(program.window)) == []
    search.close_and_return()
    program.shell.places.open("cases/birch-2013")
    settle()
    program.shell.overlays.popup.request(first_mark(program))
    settle()
    assert program.shell.rect().contains(program.shell.overlays.popup.geometry())
    assert list(unreachable(program.window)) == []


@pytest.mark.parametrize("kind", [HelpSheet, ErrorDialog, ContentDialog])
def test_dialogs_fit_the_screen(make_program: MakeProgram, kind: type[QDialog]) -> None:
    """Help and errors are no larger than the screen, and nothing in them keeps them from being smaller."""
    program = make_program(size=(640, 330), text_size=200)
    shown: QDialog
    if kind is HelpSheet:
        program.shell.overlays.show_help()
        shown = only(program.window, HelpSheet)
    elif kind is ErrorDialog:
        shown = ErrorDialog(program.window)
        shown.report("Traceback\n" + "a long line " * 40)
    else:
        shown = ContentDialog("cases/birch.json: " + "a long line " * 40, program.window)
        shown.show()
    settle()
    assert (
        shown.screen().availableGeometry().size().expandedTo(shown.size()) == shown.screen().availableGeometry().size()
    )
    shown.resize(300, 200)
    settle()
    assert shown.size().toTuple() == (300, 200)
    assert list(unreachable(shown)) == []
    shown.close()


def test_an_open_search_closes_when_a_place_is_chosen(program: Program, qtbot: QtBot) -> None:
    """Rail, Ctrl+1 to 4, links, back and forward close the search, and somebody can go on by keyboard."""
    shell = program.shell
    qtbot.waitUntil(program.window.isActiveWindow)
    ways: tuple[Callable[[], object], ...] = (
        shell.rail.buttons[Place.LEARN].click,
        lambda: press_shortcut("Ctrl+4"),
        lambda: shell.places.open("cases/cedar-2015"),
        shell.places.go_back,
        shell.places.go_forward,
    )
    for way in ways:
        press_shortcut("Ctrl+K")
        assert shell.overlays.search.isVisible()
        way()
        settle()
        assert not shell.overlays.search.isVisible()
        assert focused().isVisible()


def test_full_screen_can_be_left(program: Program, qtbot: QtBot) -> None:
    """F11, and a button that only full screen shows, lead back to the window as it was."""
    qtbot.waitUntil(program.window.isActiveWindow)
    leave = program.shell.top_bar.leave_full_screen
    assert not leave.isVisible()
    ways: tuple[Callable[[], object], ...] = (lambda: press_shortcut("F11"), leave.click)
    for back in ways:
        press_shortcut("F11")
        assert program.window.isFullScreen()
        assert leave.isVisible()
        back()
        settle()
        assert not program.window.isFullScreen()
        assert not leave.isVisible()
