"""Items side by side: what can be chosen, what the table says and announces, what is added."""

from itertools import combinations

import msgspec
import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kidneyviewer.content.balance import balance
from kidneyviewer.content.comparison import Question, compare
from kidneyviewer.content.model import Case, Onset, Study
from kidneyviewer.language import Language
from kidneyviewer.program import Program
from kidneyviewer.ui.evidence import compare_view, comparison_words
from kidneyviewer.ui.evidence.compare_view import CompareView
from kidneyviewer.ui.evidence.item_chooser import is_heading
from kidneyviewer.ui.window.tab_order import stops
from tests.conftest import MakeProgram
from tests.small import library
from tests.ui.comparing import (
    AGATE,
    ALDER,
    BASALT,
    BIRCH,
    CORAL,
    DOLERITE,
    FIRST,
    REVIEW,
    SECOND,
    THIRD,
    choose,
    column_heads,
    items,
    rows_of,
    show,
    titles,
)
from tests.ui.showing import only, settle

opens_a_list = pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing the keyboard)", extend=True)
"""Offscreen, Qt warns about each list that opens."""
each_language = pytest.mark.parametrize("language", Language, ids=lambda language: language.code)


# What is compared


def test_a_story_stands_beside_the_fairest_trial_at_first(program: Program) -> None:
    """At first the first case is beside the most informative study, and the third column is empty."""
    view = show(program)
    assert view.addresses == (ALDER, AGATE)
    assert view.slots[THIRD].chooser.currentText() == "None"


def test_without_that_trial_the_first_of_the_balance_stands_there(make_program: MakeProgram) -> None:
    """Content without that trial shows the fair trial beside the case instead."""
    next_one = library().by_address[BASALT]
    assert isinstance(next_one, Study)
    sudden = msgspec.structs.replace(next_one, onset=Onset.SUDDEN)
    kept = (one for one in library().studies if one.address != AGATE)
    studies = tuple(sudden if one is next_one else one for one in kept)
    addresses = {key: item for key, item in library().by_address.items() if key != AGATE} | {BASALT: sudden}
    content = msgspec.structs.replace(library(), studies=studies, by_address=addresses)
    view = show(make_program(content=content))
    case = library().by_address[ALDER]
    assert isinstance(case, Case)
    assert view.addresses == (ALDER, balance(case, studies)[0].address)


@pytest.mark.parametrize(
    "addresses",
    [(BIRCH, BASALT), (REVIEW, DOLERITE), (BASALT, DOLERITE), (BIRCH, REVIEW, CORAL), (DOLERITE, BASALT, BIRCH)],
)
def test_the_table_answers_the_questions(program: Program, addresses: tuple[str, ...]) -> None:
    """Each row is a question with the answer of each item, and each column is headed by title, kind and people."""
    view = show(program)
    for column, address in enumerate(addresses):  # swaps need a column that is free
        if view.slots[column].chooser.findData(address) < 0:
            choose(view, view.addresses.index(address), CORAL)
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
    """A story has no comparison, a review no patient, and what is not reported says so."""
    view = show(program, "cases/alder-2011", BASALT, REVIEW)
    shown = dict(zip(Question, view.table.texts(), strict=True))
    assert shown[Question.COMPARED_WITH][1:] == ["Nobody", "Placebo, with usual care", "A review, not a patient"]
    assert shown[Question.DOSE][1] == "Not reported in our source"
    assert shown[Question.HOW_MANY][1].startswith("1 person")
    assert column_heads(view.table)[3].splitlines()[1] == "Review of studies"


def test_what_nobody_has_checked_says_so(program: Program) -> None:
    """General knowledge is marked in the table as on the page of its item."""
    view = show(program, BIRCH, "cases/cedar-2015")
    assert "(to be checked)" in view.table.texts()[-1][2]


# What can be chosen


def test_items_are_offered_in_groups(program: Program) -> None:
    """The lists offer all cases and studies except those of the other columns, under headings that cannot be chosen."""
    view = show(program)
    offered = view.slots[FIRST].chooser
    headings = [str(row.data()) for row in rows_of(offered) if is_heading(row)]
    assert headings == ["Cases", "Trials", "Pooled", "Safety", "Proven", "Usual care"]
    all_items: list[Case | Study] = [*library().cases, *library().studies]
    assert set(offered.titles()) == {item.title for item in all_items if item.address != AGATE}
    assert len(offered.titles()) == len(all_items) - 1


@pytest.mark.parametrize("column", range(3))
def test_only_the_third_column_may_be_empty(program: Program, column: int) -> None:
    """Only the third item can be set to none."""
    view = show(program, BIRCH, BASALT, DOLERITE)
    assert ("None" in view.slots[column].chooser.titles()) is (column == THIRD)
    if column == THIRD:
        choose(view, THIRD, "")
        assert view.addresses == (BIRCH, BASALT)
        assert view.table.columnCount() == 3


def test_no_item_is_offered_twice(program: Program) -> None:
    """An item of one column is not offered in another, whatever is chosen."""
    view = show(program)
    for column, address in ((THIRD, BASALT), (SECOND, DOLERITE), (FIRST, REVIEW), (THIRD, CORAL)):
        choose(view, column, address)
        offered = [slot.chooser for slot in view.slots]
        for one, other in combinations(range(3), 2):
            assert offered[one].findData(view.addresses[other]) < 0
            assert offered[other].findData(view.addresses[one]) < 0
        assert [chooser.address for chooser in offered][: len(view.addresses)] == list(view.addresses)


@opens_a_list
def test_an_item_is_chosen_by_keyboard(program: Program) -> None:
    """Tab visits lists and links; the arrow keys choose and skip headings; so does Enter in the open list."""
    view = show(program, BIRCH, BASALT, DOLERITE)
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
    """Scrolling the page with the mouse over a list does not choose another item."""
    view = show(program)
    chooser = view.slots[FIRST].chooser
    chooser.setFocus()
    middle = QPointF(chooser.rect().center())
    no_button, no_key = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    begin = Qt.ScrollPhase.NoScrollPhase
    turn = QWheelEvent(middle, middle, QPoint(0, 0), QPoint(0, -120), no_button, no_key, begin, False)
    QCoreApplication.sendEvent(chooser, turn)
    settle()
    assert view.addresses == (ALDER, AGATE)


@pytest.mark.parametrize("column", range(3))
def test_each_item_can_be_read(program: Program, column: int) -> None:
    """The link of a column opens the page of its item, and there is none for an empty column."""
    view = show(program, BIRCH, BASALT, DOLERITE)
    view.slots[column].open.click()
    settle()
    assert program.shell.places.item.address == (BIRCH, BASALT, DOLERITE)[column]
    view = show(program)
    choose(view, THIRD, "")
    assert not view.slots[THIRD].open.isVisible()


# What is added


def test_what_is_added_stands_in_the_second_column_then_in_the_third(program: Program) -> None:
    """The first item that is added takes the second column, the next the third, each later one the third again."""
    view = show(program)
    for address, expected in (
        (BASALT, (ALDER, BASALT)),
        (DOLERITE, (ALDER, BASALT, DOLERITE)),
        (CORAL, (ALDER, BASALT, CORAL)),
        (BASALT, (ALDER, BASALT, CORAL)),
        (ALDER, (ALDER, BASALT, CORAL)),
    ):
        view.add(address)
        settle()
        assert view.addresses == expected
        assert view.table.columnCount() == 1 + len(expected)


def test_what_the_reader_chose_is_not_replaced(program: Program) -> None:
    """After the reader has chosen the second item, an added item goes to the third column."""
    view = show(program, BIRCH, BASALT)
    view.add(DOLERITE)
    assert view.addresses == (BIRCH, BASALT, DOLERITE)


def test_what_is_compared_is_announced(program: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    """A screen reader announces what is compared after choosing, and after adding even an item already there."""
    view = show(program)
    heard: list[str] = []
    monkeypatch.setattr(compare_view, "announce", lambda _, message: heard.append(message))
    view.add(BASALT)
    view.add(BASALT)
    assert heard == ["Two items are compared: {}; {}".format(*titles(view))] * 2
    choose(view, THIRD, DOLERITE)
    assert heard[2:] == ["Three items are compared: {}; {}; {}".format(*titles(view))]
    assert view.table.accessibleName() == heard[-1]


def test_a_study_is_added_from_its_page(program: Program) -> None:
    """The link of a study's page compares the study with others, and Back returns to the page."""
    program.shell.places.open(CORAL)
    settle()
    place = program.shell.places.pane(program.shell.places.place)
    place.compare_requested.emit(CORAL)
    settle()
    assert CORAL in only(program.window, CompareView).addresses
    program.shell.places.go_back()
    settle()
    assert program.shell.places.item.address == CORAL


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
    """A title that is cut off in its box is complete in its name and tooltip, and in those of its link."""
    view = show(program, BIRCH, BASALT, DOLERITE)
    for slot, name, title in zip(view.slots, ("First", "Second", "Third"), titles(view), strict=True):
        assert slot.chooser.accessibleName() == f"{name}: {title}"
        assert slot.open.accessibleName() == f"Read its page: {title}"
        assert slot.chooser.toolTip() == slot.open.toolTip() == title


def test_the_page_follows_the_keyboard_through_the_table(make_program: MakeProgram) -> None:
    """Arrow keys in the table scroll the page so that the new cell is visible."""
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
