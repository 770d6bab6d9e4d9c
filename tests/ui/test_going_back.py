"""Back and forward through what was read: by keys, by buttons, and by the extra buttons of a mouse."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from kidneyviewer.program import Program
from kidneyviewer.ui.page.results_card import ResultsCard
from kidneyviewer.ui.place import Place
from kidneyviewer.ui.widgets.list_and_detail import ListAndDetail
from kidneyviewer.ui.widgets.simple_table import SimpleTable
from kidneyviewer.ui.widgets.term_mark import TermMark
from kidneyviewer.ui.window.shell import Shell
from tests.ui.keys import focused, is_seen, press_shortcut, use
from tests.ui.showing import only, settle, visible

START = "cases/alder-2011"
VISITS = [START, "cases/birch-2013", "glossary/egfr", "cases/cedar-2015", "glossary/placebo", "cases/birch-2013"]

Step = Callable[[Shell, bool], None]


@pytest.fixture
def shell(program: Program, qtbot: QtBot) -> Shell:
    """Return an active window in which several items were visited."""
    qtbot.waitUntil(program.window.isActiveWindow)
    for address in VISITS[1:]:
        program.shell.places.open(address)
    settle()
    return program.shell


def by_key(shell: Shell, back: bool) -> None:
    """Go by the shortcut."""
    assert shell.isAncestorOf(focused())
    press_shortcut("Alt+Left" if back else "Alt+Right")


def by_button(shell: Shell, back: bool) -> None:
    """Go by the button in the top bar."""
    QTest.mouseClick(shell.top_bar.back if back else shell.top_bar.forward, Qt.MouseButton.LeftButton)
    settle()


def by_mouse(shell: Shell, back: bool) -> None:
    """Go by the extra buttons of a mouse."""
    click(only(shell, ListAndDetail).detail.viewport(), QPoint(4, 4), back)


def click(widget: QWidget, at: QPoint, back: bool = True) -> None:
    """Press an extra button of the mouse."""
    QTest.mouseClick(widget, Qt.MouseButton.BackButton if back else Qt.MouseButton.ForwardButton, pos=at)
    settle()


in_each_way = pytest.mark.parametrize("step", [by_key, by_button, by_mouse])


def ways(shell: Shell) -> tuple[bool, bool]:
    """Return which of the two buttons are enabled."""
    return shell.top_bar.back.isEnabled(), shell.top_bar.forward.isEnabled()


def test_at_the_start_there_is_no_way(program: Program) -> None:
    """Before any visit neither button is enabled, and the first chosen item enables only Back."""
    assert ways(program.shell) == (False, False)
    program.shell.places.open(START)
    assert ways(program.shell) == (False, False)
    program.shell.places.open(VISITS[1])
    assert ways(program.shell) == (True, False)


@in_each_way
def test_the_way_leads_back_and_forward(shell: Shell, step: Step) -> None:
    """Each step shows the item before, up to the first, and forward again, up to the last; further steps do nothing."""
    before = [shell.places.item.address]
    for _ in range(len(VISITS) + 1):
        step(shell, True)
        before.append(shell.places.item.address)
    assert before == [*reversed(VISITS), START, START]
    assert ways(shell) == (False, True)
    after = []
    for _ in range(len(VISITS) + 1):
        step(shell, False)
        after.append(shell.places.item.address)
    assert after == [*VISITS[1:], VISITS[-1], VISITS[-1]]
    assert ways(shell) == (True, False)


@in_each_way
def test_another_item_ends_the_way_forward(shell: Shell, step: Step) -> None:
    """Going back and then opening something else removes the way forward."""
    step(shell, True)
    step(shell, True)
    shell.places.open("cases/elm-2019")
    assert ways(shell) == (True, False)
    step(shell, False)
    assert shell.places.item.address == "cases/elm-2019"
    step(shell, True)
    assert shell.places.item.address == "cases/cedar-2015"


@in_each_way
def test_the_place_and_the_list_follow(shell: Shell, step: Step) -> None:
    """Going back marks the place in the rail and the item in its list, and clears a filter that hides it."""
    shell.places.open("cases/cedar-2015")
    items = only(shell, ListAndDetail).items
    items.filter_box.setText("Small bubbles")
    step(shell, True)
    step(shell, True)
    assert shell.rail.buttons[Place.GLOSSARY].isChecked()
    step(shell, False)
    assert shell.rail.buttons[Place.CASES].isChecked()
    shown = items.view.currentIndex()
    assert shown.data() == "Donor cells in a harbour town"
    assert items.filter_box.text() == ""


@in_each_way
def test_what_is_still_shown_stays_where_it_was_read(shell: Shell, step: Step) -> None:
    """Back from the glossary a case is at the same paragraph, and so is the glossary on the way forward."""
    bar = only(shell, ListAndDetail).detail.verticalScrollBar()
    bar.setValue(300)
    shell.places.open("glossary/egfr")
    settle()
    only(shell, ListAndDetail).detail.verticalScrollBar().setValue(90)
    step(shell, True)
    assert (shell.places.item.address, bar.value()) == ("cases/birch-2013", 300)
    step(shell, False)
    assert only(shell, ListAndDetail).detail.verticalScrollBar().value() == 90


def test_what_is_not_shown_any_more_begins_at_its_top(shell: Shell) -> None:
    """Back at an item that another one of its place has replaced, reading starts at its beginning."""
    detail = only(shell, ListAndDetail).detail
    detail.verticalScrollBar().setValue(300)
    shell.places.open("cases/cedar-2015")
    settle()
    by_key(shell, True)
    assert (shell.places.item.address, detail.verticalScrollBar().value()) == ("cases/birch-2013", 0)


def test_the_keyboard_goes_along(shell: Shell) -> None:
    """After a step to another place the focus is in that place or in the top bar, on something visible."""
    place = _glossary(shell)
    mark = visible(place, TermMark)[0]
    for widget in (place.items.view, place.items.filter_box, place.detail, mark, shell.top_bar.back):
        _glossary(shell)
        use(widget)
        for shortcut in ("Alt+Left", "Alt+Right"):
            press_shortcut(shortcut)
            assert is_seen(focused()), f"{shortcut} from {widget}"
            assert any(part.isAncestorOf(focused()) for part in (only(shell, ListAndDetail), shell.top_bar))


def _glossary(shell: Shell) -> ListAndDetail:
    shell.places.open("glossary/egfr")
    settle()
    return only(shell, ListAndDetail)


def test_the_keyboard_stays_when_the_way_ends(shell: Shell) -> None:
    """If the pressed button becomes disabled, the focus moves on to something visible."""
    use(shell.top_bar.back)
    while shell.top_bar.back.isEnabled():
        shell.top_bar.back.click()
        settle()
    assert shell.isAncestorOf(focused())
    assert focused().isEnabled()
    assert is_seen(focused())


def under_the_mouse(shell: Shell, what: str) -> tuple[QWidget, QPoint]:
    """Return a widget of the window in Cases and a place in it."""
    place, results = only(shell, ListAndDetail), only(shell, ResultsCard)
    match what:
        case "list":
            return place.items.view.viewport(), QPoint(60, 250)
        case "filter":
            return place.items.filter_box, place.items.filter_box.rect().center()
        case "table":
            results.swap_table()
            settle()
            return only(results, SimpleTable).viewport(), QPoint(30, 30)
        case "chart":
            return results.chart.view.viewport(), results.chart.view.rect().center()
        case "button":
            return visible(results, QPushButton)[0], QPoint(9, 9)
        case "mark":
            return visible(place, TermMark)[0], QPoint(5, 5)
        case "label":
            return visible(place.detail, QLabel)[0], QPoint(5, 5)
        case _:
            return shell.rail.buttons[Place.LEARN], QPoint(9, 9)


def test_the_mouse_goes_back_wherever_it_is(shell: Shell) -> None:
    """Whatever is under the mouse, its extra buttons go back and forward, and do nothing else."""
    wrong = []
    for what in ("list", "filter", "table", "chart", "button", "mark", "label", "rail"):
        for address in ("glossary/placebo", "cases/birch-2013", "glossary/egfr"):
            shell.places.open(address)
        by_button(shell, back=True)
        widget, at = under_the_mouse(shell, what)
        click(widget, at)
        wrong += [f"back over {what}"] * (shell.places.item.address != "glossary/placebo")
        by_button(shell, back=False)
        click(widget, at, back=False)
        wrong += [f"forward over {what}"] * (shell.places.item.address != "glossary/egfr")
    assert wrong == []
