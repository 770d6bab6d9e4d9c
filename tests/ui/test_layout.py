"""No text is cut and nothing scrolls sideways, in each place, language, and two windows."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QLabel, QLineEdit, QWidget

from kidneyviewer.app import Program
from kidneyviewer.language import Language
from kidneyviewer.ui.widgets.origins import OriginsCard
from kidneyviewer.ui.widgets.term_label import TermLabel
from kidneyviewer.ui.widgets.term_mark import TermMark
from kidneyviewer.ui.widgets.wrapped_label import WrappedLabel
from tests.conftest import MakeProgram
from tests.helpers import library
from tests.ui.showing import only, settle, visible

WINDOWS = [((1024, 700), 100), ((1366, 768), 200)]
ITEMS = [address for address in library().by_address if address.startswith(("cases/", "pages/"))]
ITEMS += ["glossary/egfr", "glossary/meta"]
ITEMS.remove("pages/sources")
LONGEST_WORD = 1
"""px that rounding may cost."""

in_each_window = pytest.mark.parametrize(("size", "text_size"), WINDOWS, ids=str)
in_each_language = pytest.mark.parametrize("language", Language, ids=lambda language: language.code)


def cut(window: QWidget) -> list[str]:
    """Name each visible text that needs more room than it has, or that sticks out of what it lies in."""
    labels = [label for label in visible(window, QLabel) if label.text()]
    buttons = [one for one in visible(window, QAbstractButton) if one.text() and not isinstance(one, TermMark)]
    found = [f"height of {_named(label)}" for label in labels if _needed_height(label) > label.height()]
    found += [f"width of {_named(label)}" for label in labels if _needed_width(label) > label.width() + LONGEST_WORD]
    found += [f"size of {_named(button)}" for button in buttons if not _has_room(button)]
    return found + [f"{_named(one)} sticks out" for one in (*labels, *buttons) if _sticks_out(one, window)]


def _named(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
    return f"{type(widget).__name__} {text!r} {widget.width()}x{widget.height()}"


def _needed_height(label: QLabel) -> int:
    return label.heightForWidth(label.width()) if label.hasHeightForWidth() else label.sizeHint().height()


def _needed_width(label: QLabel) -> int:
    """No word of our own is so long that it has to be broken; those of citations may."""
    breaks_anywhere = isinstance(label, TermLabel) or any(ord(sign) > 0x2E80 for sign in label.text())
    parts = label.text().split() if isinstance(label, WrappedLabel) else label.text().splitlines()
    return 0 if breaks_anywhere else max(map(label.fontMetrics().horizontalAdvance, parts), default=0)


def _has_room(button: QAbstractButton) -> bool:
    hint = button.sizeHint()
    return button.width() >= hint.width() and button.height() >= hint.height()


def _sticks_out(widget: QWidget, window: QWidget) -> bool:
    """Tell whether a widget reaches over the left or right edge of one of its parents."""
    parent = widget.parentWidget()
    while parent is not None and parent is not window:
        left = widget.mapTo(parent, QPoint(0, 0)).x()
        if left < 0 or left + widget.width() > parent.width():
            return True
        parent = parent.parentWidget()
    return False


def sideways(window: QWidget) -> list[str]:
    """Name each pane that could be scrolled sideways."""
    panes = [pane for pane in visible(window, QAbstractScrollArea) if pane.horizontalScrollBar().maximum() > 0]
    return [f"{type(pane).__name__} by {pane.horizontalScrollBar().maximum()} px" for pane in panes]


def assert_laid_out(program: Program) -> None:
    """Check the window as it stands."""
    settle()
    assert len(visible(program.window, QLabel)) > 10
    assert cut(program.window) == []
    assert sideways(program.window) == []


@pytest.fixture
def start(make_program: MakeProgram, language: Language, size: tuple[int, int], text_size: int) -> Program:
    """Give the program in the language, window and text size of a test."""
    return make_program(language, size, text_size)


@in_each_language
@in_each_window
def test_no_text_is_cut(start: Program) -> None:
    """Every text of each item has the room that it needs, and nothing scrolls sideways."""
    for address in ITEMS:
        start.window.open(address)
        assert_laid_out(start)


@in_each_language
@in_each_window
def test_no_text_is_cut_in_the_list_of_sources(start: Program) -> None:
    """The page with all sources is no wider than its pane."""
    start.window.open("pages/sources")
    assert_laid_out(start)


@in_each_language
@in_each_window
def test_no_text_is_cut_with_the_tables_open(start: Program) -> None:
    """The table of origins is as high as its rows and no wider than the page."""
    for address in ("cases/riordan-2022", "pages/what-we-know", "glossary/egfr"):
        start.window.open(address)
        settle()
        only(start.window, OriginsCard).toggle.setChecked(True)
        assert_laid_out(start)
        assert only(start.window, OriginsCard).table.verticalScrollBar().maximum() == 0


@in_each_language
@in_each_window
def test_no_text_is_cut_in_an_empty_list(start: Program) -> None:
    """The words that stand in for an empty list have room, too."""
    for address in ("cases/riordan-2022", "glossary/egfr"):
        start.window.open(address)
        box = only(start.window, QLineEdit)
        box.setText("no such word")
        assert_laid_out(start)
        box.clear()


def test_no_text_is_cut_after_a_change_of_text_size(make_program: MakeProgram) -> None:
    """Going to 200 % and back while running leaves nothing cut."""
    program = make_program(size=(1366, 768))
    program.window.open("cases/riordan-2022")
    for size in (200, 100, 150):
        program.set_text_size(size)
        assert_laid_out(program)
