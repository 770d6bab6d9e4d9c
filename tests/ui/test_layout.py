"""No text is cut off and nothing scrolls sideways, in each place, language, and two windows."""

import pytest
from PySide6.QtWidgets import QLineEdit

from kidneyviewer.language import Language
from kidneyviewer.program import Program
from kidneyviewer.ui.page.origins_card import OriginsCard
from tests.conftest import MakeProgram
from tests.small import library
from tests.ui.layout import assert_laid_out
from tests.ui.showing import only, settle

WINDOWS = [((1024, 700), 100), ((1366, 768), 200)]
ITEMS = [address for address in library().by_address if address.startswith(("cases/", "pages/"))]
ITEMS += ["glossary/egfr", "glossary/rct"]
ITEMS.remove("pages/sources")

in_each_window = pytest.mark.parametrize(("size", "text_size"), WINDOWS, ids=str)
in_each_language = pytest.mark.parametrize("language", Language, ids=lambda language: language.code)


@pytest.fixture
def start(make_program: MakeProgram, language: Language, size: tuple[int, int], text_size: int) -> Program:
    """Return the program in the language, window and text size of a test."""
    return make_program(language, size, text_size)


@in_each_language
@in_each_window
def test_no_text_is_cut(start: Program) -> None:
    """Every text of each item has enough room, and nothing scrolls sideways."""
    for address in ITEMS:
        start.shell.places.open(address)
        assert_laid_out(start.window)


@in_each_language
@in_each_window
def test_no_text_is_cut_in_the_list_of_sources(start: Program) -> None:
    """The page with all sources is no wider than its pane."""
    start.shell.places.open("pages/sources")
    assert_laid_out(start.window)


@in_each_language
@in_each_window
def test_no_text_is_cut_with_the_tables_open(start: Program) -> None:
    """The table of origins is as high as its rows and no wider than the page."""
    for address in ("cases/birch-2013", "pages/safety", "glossary/egfr"):
        start.shell.places.open(address)
        settle()
        only(start.window, OriginsCard).toggle.setChecked(True)
        assert_laid_out(start.window)
        assert only(start.window, OriginsCard).table.verticalScrollBar().maximum() == 0


@in_each_language
@in_each_window
def test_no_text_is_cut_in_an_empty_list(start: Program) -> None:
    """The message of an empty list has enough room, too."""
    for address in ("cases/birch-2013", "glossary/egfr"):
        start.shell.places.open(address)
        box = only(start.window, QLineEdit)
        box.setText("zzqx")
        assert_laid_out(start.window)
        box.clear()


def test_no_text_is_cut_after_a_change_of_text_size(make_program: MakeProgram) -> None:
    """Going to 200 % and back while running leaves nothing cut off."""
    program = make_program(size=(1366, 768))
    program.shell.places.open("cases/birch-2013")
    for size in (200, 100, 150):
        program.set_text_size(size)
        assert_laid_out(program.window)
