"""Items side by side in each window, language, text size and theme: nothing is cut off, the choice stays."""

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QListView

from kidneyviewer.appearance import Appearance
from kidneyviewer.content.comparison import Question
from kidneyviewer.language import Language
from kidneyviewer.program import Program
from kidneyviewer.ui.evidence import comparison_words
from kidneyviewer.ui.evidence.compare_view import CompareView
from kidneyviewer.ui.evidence.comparison_table import ComparisonTable
from kidneyviewer.ui.evidence.item_chooser import ItemChooser
from kidneyviewer.ui.style.palette import PALETTES
from tests.conftest import MakeProgram
from tests.ui.comparing import (
    BASALT,
    BIRCH,
    DOLERITE,
    FIRST,
    SECOND,
    rows_of,
    show,
    titles,
)
from tests.ui.layout import cut, sideways
from tests.ui.showing import Seen, left_over, seen, settle, switch

WINDOWS = [((1366, 768), 100), ((1366, 768), 200), ((1024, 700), 100)]
opens_a_list = pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing the keyboard)", extend=True)
"""Offscreen, Qt warns about each list that opens."""
each_language = pytest.mark.parametrize("language", Language, ids=lambda language: language.code)


def test_the_choice_stays_when_the_language_changes(program: Program) -> None:
    """A language switch changes every text of the comparison, even in the lists, but not what is compared."""
    view = show(program, BIRCH, BASALT, DOLERITE)
    before = view.table.texts()
    for language in (*reversed(Language), Language.ENGLISH):
        switch(program, language)
        assert view.addresses == (BIRCH, BASALT, DOLERITE)
        assert [slot.chooser.currentText() for slot in view.slots] == titles(view)
        found = [one for one in seen(program.window) if CompareView.__name__ in one.where]
        assert len(found) > 40
        found += [Seen("row", str(row.data()), "") for slot in view.slots for row in rows_of(slot.chooser)]
        assert {one: left for one in found if (left := left_over(language, one))} == {}
    assert view.table.texts() == before


@each_language
@pytest.mark.parametrize(("size", "text_size"), WINDOWS, ids=str)
def test_nothing_is_cut(make_program: MakeProgram, language: Language, size: tuple[int, int], text_size: int) -> None:
    """Two and three items have room for each header, cell and box, and only the page scrolls, vertically."""
    program = make_program(language, size, text_size)
    for addresses in ((BIRCH, BASALT), (BIRCH, "studies/iolite-2017", "cases/alder-2011")):
        view = show(program, *addresses)
        settle()
        assert cut(program.window) + sideways(program.window) == []
        assert_table_is_whole(view.table)
        for slot in view.slots:
            assert slot.chooser.height() >= max(24, slot.chooser.sizeHint().height())
            assert slot.chooser.width() >= slot.chooser.minimumSizeHint().width()


def assert_table_is_whole(table: ComparisonTable) -> None:
    """Check that the table is as large as its contents, and each row as high as its texts."""
    assert table.verticalScrollBar().maximum() == table.horizontalScrollBar().maximum() == 0
    assert table.horizontalHeader().height() >= table.horizontalHeader().sizeHint().height()
    is_above = table.isColumnHidden(0)
    for row, (question, *answers) in enumerate(table.texts()):
        needed = max(table.height_needed(shown, column) for column, shown in enumerate(answers, 1))
        room = table.rowHeight(row)
        assert room >= needed
        assert room > needed if is_above else room >= table.height_needed(question, 0)
    assert sum(table.columnWidth(column) for column in range(table.columnCount())) <= table.viewport().width()


def test_questions_stand_above_answers_where_these_would_be_too_narrow(make_program: MakeProgram) -> None:
    """At 200 % three items get the whole width, and the questions are still the headers of the rows."""
    program = make_program(size=(1366, 768), text_size=200)
    table = show(program, BIRCH, BASALT).table
    assert not table.isColumnHidden(0)
    table = show(program, BIRCH, BASALT, DOLERITE).table
    assert table.isColumnHidden(0)
    assert table.columnWidth(1) > program.theme.px(112)
    headers = [item.text() for row in range(table.rowCount()) if (item := table.verticalHeaderItem(row)) is not None]
    assert headers == [comparison_words.question(question) for question in Question]
    program.set_text_size(100)
    settle()
    assert not table.isColumnHidden(0)


def test_a_change_of_text_size_leaves_nothing_cut(make_program: MakeProgram) -> None:
    """Going to 200 % and back while the comparison is visible fits rows and header again."""
    program = make_program(size=(1366, 768))
    view = show(program, BIRCH, BASALT, DOLERITE)
    for text_size in (200, 100, 150):
        program.set_text_size(text_size)
        settle()
        assert cut(program.window) + sideways(program.window) == []
        assert_table_is_whole(view.table)


@opens_a_list
@pytest.mark.parametrize(("size", "text_size"), WINDOWS, ids=str)
def test_the_open_list_shows_whole_titles(make_program: MakeProgram, size: tuple[int, int], text_size: int) -> None:
    """In the open list each title has as many lines as it needs, and the list is no wider than the window."""
    view = show(make_program(size=size, text_size=text_size))
    chooser = view.slots[SECOND].chooser
    chooser.showPopup()
    settle()
    listed = chooser.view()
    assert isinstance(listed, QListView)
    assert listed.width() <= size[0]
    assert listed.horizontalScrollBar().maximum() == 0
    for row in rows_of(chooser):
        assert listed.visualRect(row).height() >= listed.sizeHintForIndex(row).height()
    chooser.hidePopup()


@pytest.mark.parametrize("theme", [Appearance.LIGHT, Appearance.DARK, Appearance.HIGH_CONTRAST])
def test_the_boxes_have_the_colours_of_the_theme(make_program: MakeProgram, theme: Appearance) -> None:
    """A box has background and border of the theme, and a ring of its own when it has the focus."""
    program = make_program(theme=theme)
    view = show(program)
    program.window.activateWindow()
    box, colors = view.slots[FIRST].chooser, PALETTES[theme]
    view.table.setFocus()
    settle()
    assert color_at(box, box.width() // 2, 0) == QColor(colors.control_line)
    assert color_at(box, 4, box.height() // 2) == QColor(colors.surface)
    box.setFocus()
    settle()
    assert color_at(box, box.width() // 2, 0) == color_at(box, box.width() // 2, 1) == QColor(colors.accent_strong)


def color_at(box: ItemChooser, x: int, y: int) -> QColor:
    """Return a colour of a box as it is painted."""
    return QColor(box.grab().toImage().pixelColor(x, y))
