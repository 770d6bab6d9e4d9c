"""Items side by side: what can be chosen, what the table says and to whom, what is added, that nothing is cut."""

from itertools import combinations

import msgspec
import pytest
from PySide6.QtCore import QCoreApplication, QModelIndex, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QColor, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView

from kidneyviewer.app import Program
from kidneyviewer.appearance import Appearance
from kidneyviewer.content.comparison import Question, compare
from kidneyviewer.content.evidence import balance
from kidneyviewer.content.model import Case, Study
from kidneyviewer.language import Language
from kidneyviewer.ui.evidence import compare_view, comparison_words
from kidneyviewer.ui.evidence.compare_view import CompareView
from kidneyviewer.ui.evidence.comparison_table import ComparisonTable
from kidneyviewer.ui.evidence.item_chooser import ItemChooser, is_heading
from kidneyviewer.ui.palette import PALETTES
from kidneyviewer.ui.tab_order import stops
from kidneyviewer.ui.translation import text
from tests.conftest import MakeProgram
from tests.helpers import library
from tests.ui.showing import left_over, only, seen, settle, switch
from tests.ui.test_layout import cut, sideways

RIORDAN, SWAMINATHAN = "cases/riordan-2022", "studies/swaminathan-2018"
DENG, YANG, TAN, REVIEW = "studies/deng-2017", "studies/yang-2020", "studies/tan-2012", "cases/allela-2025"
WINDOWS = [((1366, 768), 100), ((1366, 768), 200), ((1024, 700), 100)]
FIRST, SECOND, THIRD = range(3)
opens_a_list = pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing the keyboard)", extend=True)
"""Without a screen Qt warns of each list that opens."""
each_language = pytest.mark.parametrize("language", Language, ids=lambda language: language.code)


def show(program: Program, *addresses: str) -> CompareView:
    """Open the comparison, choose what stands in its columns, and give it."""
    program.window.open("evidence/compare")
    settle()
    view = only(program.window, CompareView)
    for column, address in enumerate(addresses):
        choose(view, column, address)
    settle()
    assert not addresses or view.addresses == addresses
    return view


def choose(view: CompareView, column: int, address: str) -> None:
    """Choose an item for a column, if it does not stand there."""
    chooser = view.slots[column].chooser
    row = chooser.findData(address)
    assert row >= 0
    chooser.setCurrentIndex(row)
    settle()


def items(view: CompareView) -> list[Case | Study]:
    """Give what is compared."""
    found = (library().by_address[address] for address in view.addresses)
    return [item for item in found if isinstance(item, Case | Study)]


def titles(view: CompareView) -> list[str]:
    """Give the titles of what is compared, in the language that is shown."""
    return [text(item.address, item.title) for item in items(view)]


def column_heads(table: ComparisonTable) -> list[str]:
    """Give the texts of the column headers."""
    return [head.text() for n in range(table.columnCount()) if (head := table.horizontalHeaderItem(n)) is not None]


def rows_of(chooser: ItemChooser) -> list[QModelIndex]:
    """Give the rows of a list, headings included."""
    return [chooser.model().index(row, 0) for row in range(chooser.count())]


# What is compared


def test_a_story_stands_beside_the_fairest_trial_at_first(program: Program) -> None:
    """At first the case that has a chart stands beside the largest blinded trial, and the third column is empty."""
    view = show(program)
    assert view.addresses == (RIORDAN, SWAMINATHAN)
    assert view.slots[THIRD].chooser.currentText() == "None"


def test_without_that_trial_the_first_of_the_balance_stands_there(make_program: MakeProgram) -> None:
    """Content without that trial shows the first study that stands beside the case."""
    studies = tuple(one for one in library().studies if one.address != SWAMINATHAN)
    addresses = {key: item for key, item in library().by_address.items() if key != SWAMINATHAN}
    content = msgspec.structs.replace(library(), studies=studies, by_address=addresses)
    view = show(make_program(content=content))
    case = library().by_address[RIORDAN]
    assert isinstance(case, Case)
    assert view.addresses == (RIORDAN, balance(case, studies)[0].address)


@pytest.mark.parametrize(
    "addresses", [(RIORDAN, DENG), (REVIEW, YANG), (DENG, YANG), (RIORDAN, REVIEW, TAN), (YANG, DENG, RIORDAN)]
)
def test_the_table_answers_the_questions(program: Program, addresses: tuple[str, ...]) -> None:
    """Each row is a question with the answer of each item, and each column is headed by title, kind and people."""
    view = show(program)
    for column, address in enumerate(addresses):  # swaps need a column that is free
        if view.slots[column].chooser.findData(address) < 0:
            choose(view, view.addresses.index(address), TAN)
        choose(view, column, address)
    assert view.addresses == addresses
    expected = [
        [comparison_words.question(row.question), *map(comparison_words.answer, row.answers)]
        for row in compare(items(view))
    ]
    assert view.table.texts() == expected
    heads = [f"{title}\n{comparison_words.kind(item)}" for title, item in zip(titles(view), items(view), strict=True)]
    assert column_heads(view.table) == ["Question", *heads]


def test_the_table_says_what_is_missing(program: Program) -> None:
    """A story has nobody to compare with, a review no patient, and what is not reported says so."""
    view = show(program, "cases/suzuki-2021", DENG, REVIEW)
    shown = dict(zip(Question, view.table.texts(), strict=True))
    assert shown[Question.COMPARED_WITH][1:] == ["Nobody", "Placebo, with standard drugs", "A review, not a patient"]
    assert shown[Question.DOSE][1] == "Not reported in our source"
    assert shown[Question.HOW_MANY][1].startswith("1 person")
    assert column_heads(view.table)[3].splitlines()[1] == "Review of studies"


def test_what_nobody_has_checked_says_so(program: Program) -> None:
    """General knowledge is marked in the table as on the page of its item."""
    view = show(program, RIORDAN, "cases/wang-2024")
    assert "(to be checked)" in view.table.texts()[-1][2]


# What can be chosen


def test_items_are_offered_in_groups(program: Program) -> None:
    """The lists offer all cases and studies but those of the other columns, under headings that cannot be chosen."""
    view = show(program)
    offered = view.slots[FIRST].chooser
    headings = [str(row.data()) for row in rows_of(offered) if is_heading(row)]
    assert headings == ["Cases", "Trials", "Pooled", "Safety", "Proven"]
    all_items: list[Case | Study] = [*library().cases, *library().studies]
    assert set(offered.titles()) == {item.title for item in all_items if item.address != SWAMINATHAN}
    assert len(offered.titles()) == len(all_items) - 1


@pytest.mark.parametrize("column", range(3))
def test_only_the_third_column_may_be_empty(program: Program, column: int) -> None:
    """Nothing can be chosen as the third item only."""
    view = show(program, RIORDAN, DENG, YANG)
    assert ("None" in view.slots[column].chooser.titles()) is (column == THIRD)
    if column == THIRD:
        choose(view, THIRD, "")
        assert view.addresses == (RIORDAN, DENG)
        assert view.table.columnCount() == 3


def test_no_item_is_offered_twice(program: Program) -> None:
    """What stands in a column is not offered in another, whatever is chosen."""
    view = show(program)
    for column, address in ((THIRD, DENG), (SECOND, YANG), (FIRST, REVIEW), (THIRD, TAN)):
        choose(view, column, address)
        offered = [slot.chooser for slot in view.slots]
        for one, other in combinations(range(3), 2):
            assert offered[one].findData(view.addresses[other]) < 0
            assert offered[other].findData(view.addresses[one]) < 0
        assert [chooser.address for chooser in offered][: len(view.addresses)] == list(view.addresses)


@opens_a_list
def test_an_item_is_chosen_by_keyboard(program: Program) -> None:
    """Tab goes through lists and links, the arrow keys choose and pass over headings, Enter in the open list, too."""
    view = show(program, RIORDAN, DENG, YANG)
    row = view.slots
    expected = [stop for slot in row for stop in (slot.open, slot.chooser)]
    assert [stop for stop in stops(view) if stop in expected] == expected
    chooser = row[FIRST].chooser
    chooser.setFocus()
    for _ in range(12):
        before = view.addresses
        QTest.keyClick(chooser, Qt.Key.Key_Down)
        settle()
        assert view.addresses[FIRST] != before[FIRST]
        assert view.addresses[1:] == before[1:]
    QTest.keyClick(chooser, Qt.Key.Key_Home)
    chooser.showPopup()
    QTest.keyClick(chooser.view(), Qt.Key.Key_Down)
    QTest.keyClick(chooser.view(), Qt.Key.Key_Return)
    settle()
    assert view.addresses[FIRST] in [case.address for case in library().cases]
    assert QApplication.activePopupWidget() is None


def test_the_wheel_changes_nothing(program: Program) -> None:
    """Who scrolls the page with the mouse over a list does not choose another item."""
    view = show(program)
    chooser = view.slots[FIRST].chooser
    chooser.setFocus()
    middle = QPointF(chooser.rect().center())
    no_button, no_key = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    begin = Qt.ScrollPhase.NoScrollPhase
    turn = QWheelEvent(middle, middle, QPoint(0, 0), QPoint(0, -120), no_button, no_key, begin, False)
    QCoreApplication.sendEvent(chooser, turn)
    settle()
    assert view.addresses == (RIORDAN, SWAMINATHAN)


@pytest.mark.parametrize("column", range(3))
def test_each_item_can_be_read(program: Program, column: int) -> None:
    """The link of a column opens the page of its item, and there is none for an empty column."""
    view = show(program, RIORDAN, DENG, YANG)
    view.slots[column].open.click()
    settle()
    assert program.window.item.address == (RIORDAN, DENG, YANG)[column]
    view = show(program)
    choose(view, THIRD, "")
    assert not view.slots[THIRD].open.isVisible()


# What is added


def test_what_is_added_stands_in_the_second_column_then_in_the_third(program: Program) -> None:
    """The first item that is added takes the second column, the next the third, each later one the third again."""
    view = show(program)
    for address, expected in (
        (DENG, (RIORDAN, DENG)),
        (YANG, (RIORDAN, DENG, YANG)),
        (TAN, (RIORDAN, DENG, TAN)),
        (DENG, (RIORDAN, DENG, TAN)),
        (RIORDAN, (RIORDAN, DENG, TAN)),
    ):
        view.add(address)
        settle()
        assert view.addresses == expected
        assert view.table.columnCount() == 1 + len(expected)


def test_what_the_reader_chose_is_not_replaced(program: Program) -> None:
    """After the reader has chosen the second item, what is added stands in the third column."""
    view = show(program, RIORDAN, DENG)
    view.add(YANG)
    assert view.addresses == (RIORDAN, DENG, YANG)


def test_what_is_compared_is_announced(program: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    """A screen reader hears what is compared after adding, also what is there already, and after choosing."""
    view = show(program)
    heard: list[str] = []
    monkeypatch.setattr(compare_view, "announce", lambda _, message: heard.append(message))
    view.add(DENG)
    view.add(DENG)
    assert heard == ["Two items are compared: {}; {}".format(*titles(view))] * 2
    choose(view, THIRD, YANG)
    assert heard[2:] == ["Three items are compared: {}; {}; {}".format(*titles(view))]
    assert view.table.accessibleName() == heard[-1]


def test_a_study_is_added_from_its_page(program: Program) -> None:
    """The link of a study's page shows the study beside others, and Back returns to the page."""
    program.window.open(TAN)
    settle()
    place = program.window.pane(program.window.places.place)
    place.compare_requested.emit(TAN)
    settle()
    assert TAN in only(program.window, CompareView).addresses
    program.window.places.go_back()
    settle()
    assert program.window.item.address == TAN


# What screen readers are told


@each_language
def test_rows_and_columns_are_headed_for_screen_readers(make_program: MakeProgram, language: Language) -> None:
    """The table has the questions as row headers, and title, kind and people of each item as column headers."""
    view = show(make_program(language))
    found = QAccessible.queryAccessibleInterface(view.table)
    assert found is not None
    assert found.role() is QAccessible.Role.Table
    children = [found.child(number) for number in range(found.childCount())]
    told = [(child.role(), child.text(QAccessible.Text.Name)) for child in children if child is not None]
    rows = [name for role, name in told if role is QAccessible.Role.RowHeader]
    assert rows == [comparison_words.question(question) for question in Question]
    columns = [name for role, name in told if role is QAccessible.Role.ColumnHeader]
    assert len(columns) == 3
    for name, title in zip(columns[1:], titles(view), strict=True):
        assert name.startswith(title)
        assert "\n" not in name


def test_whole_titles_are_told(program: Program) -> None:
    """A title that is cut in its box stands whole in its name and tool-tip, and in those of its link."""
    view = show(program, RIORDAN, DENG, YANG)
    for slot, name, title in zip(view.slots, ("First", "Second", "Third"), titles(view), strict=True):
        assert slot.chooser.accessibleName() == f"{name}: {title}"
        assert slot.open.accessibleName() == f"Read its page: {title}"
        assert slot.chooser.toolTip() == slot.open.toolTip() == title


def test_the_page_follows_the_keyboard_through_the_table(make_program: MakeProgram) -> None:
    """Arrow keys in the table scroll the page so that the cell that was reached can be seen."""
    view = show(make_program(size=(1024, 700)))
    view.table.setFocus()
    view.table.setCurrentCell(0, 1)
    for row in range(1, len(Question)):
        QTest.keyClick(view.table, Qt.Key.Key_Down)
        settle()
        cell = view.table.visualRect(view.table.model().index(row, 1))
        top = view.table.viewport().mapTo(view.viewport(), cell.topLeft()).y()
        assert view.table.currentRow() == row
        assert 0 <= top < view.viewport().height()
    assert view.verticalScrollBar().value() > 0


# Language, layout, themes


def test_the_choice_stays_when_the_language_changes(program: Program) -> None:
    """A switch of language changes every text of the comparison and not what is compared."""
    view = show(program, RIORDAN, DENG, YANG)
    before = view.table.texts()
    for language in (*reversed(Language), Language.ENGLISH):
        switch(program, language)
        assert view.addresses == (RIORDAN, DENG, YANG)
        assert [slot.chooser.currentText() for slot in view.slots] == titles(view)
        found = [one for one in seen(program.window) if CompareView.__name__ in one.where]
        assert len(found) > 40
        assert {one: left for one in found if (left := left_over(language, one))} == {}
    assert view.table.texts() == before


@each_language
@pytest.mark.parametrize(("size", "text_size"), WINDOWS, ids=str)
def test_nothing_is_cut(make_program: MakeProgram, language: Language, size: tuple[int, int], text_size: int) -> None:
    """Two items and three have room for each header, cell and box, and only the page scrolls, downwards."""
    program = make_program(language, size, text_size)
    for addresses in ((RIORDAN, DENG), (RIORDAN, "studies/medrxiv-2024", "cases/suzuki-2021")):
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
    table = show(program, RIORDAN, DENG).table
    assert not table.isColumnHidden(0)
    table = show(program, RIORDAN, DENG, YANG).table
    assert table.isColumnHidden(0)
    assert table.columnWidth(1) > program.theme.px(112)
    headers = [item.text() for row in range(table.rowCount()) if (item := table.verticalHeaderItem(row)) is not None]
    assert headers == [comparison_words.question(question) for question in Question]
    program.set_text_size(100)
    settle()
    assert not table.isColumnHidden(0)


def test_a_change_of_text_size_leaves_nothing_cut(make_program: MakeProgram) -> None:
    """Going to 200 % and back while the comparison is shown fits rows and header anew."""
    program = make_program(size=(1366, 768))
    view = show(program, RIORDAN, DENG, YANG)
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
        assert listed.visualRect(row).height() >= chooser.height_needed(row)
    chooser.hidePopup()


@pytest.mark.parametrize("theme", [Appearance.LIGHT, Appearance.DARK, Appearance.HIGH_CONTRAST])
def test_the_boxes_have_the_colours_of_the_theme(make_program: MakeProgram, theme: Appearance) -> None:
    """A box has ground and border of the theme, and a ring of its own when the keyboard is there."""
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
    """Give a colour of a box as it is painted."""
    return QColor(box.grab().toImage().pixelColor(x, y))
