"""The way back and forward through what was read: by keys, by buttons, and by the extra buttons of a mouse."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from kidneyviewer.app import Program
from kidneyviewer.ui.page.results_card import ResultsCard
from kidneyviewer.ui.place import Place
from kidneyviewer.ui.widgets.list_and_detail import ListAndDetail
from kidneyviewer.ui.widgets.simple_table import SimpleTable
from kidneyviewer.ui.widgets.term_mark import TermMark
from kidneyviewer.ui.window.main_window import MainWindow
from tests.ui.keys import focused, is_seen, press_shortcut, use
from tests.ui.showing import only, settle, visible

START = "cases/alder-2011"
VISITS = [START, "cases/birch-2013", "glossary/egfr", "cases/cedar-2015", "glossary/placebo", "cases/birch-2013"]

Step = Callable[[MainWindow, bool], None]


@pytest.fixture
def window(program: Program, qtbot: QtBot) -> MainWindow:
    """Return a window that has the keyboard, in which several items were visited."""
    qtbot.waitUntil(program.window.isActiveWindow)
    for address in VISITS[1:]:
        program.window.open(address)
    settle()
    return program.window


def by_key(window: MainWindow, back: bool) -> None:
    """Go by the shortcut."""
    assert window.isAncestorOf(focused())
    press_shortcut("Alt+Left" if back else "Alt+Right")


def by_button(window: MainWindow, back: bool) -> None:
    """Go by the button in the top bar."""
    QTest.mouseClick(window.top_bar.back if back else window.top_bar.forward, Qt.MouseButton.LeftButton)
    settle()


def by_mouse(window: MainWindow, back: bool) -> None:
    """Go by the extra buttons of a mouse."""
    click(only(window, ListAndDetail).detail.viewport(), QPoint(4, 4), back)


def click(widget: QWidget, at: QPoint, back: bool = True) -> None:
    """Press an extra button of the mouse."""
    QTest.mouseClick(widget, Qt.MouseButton.BackButton if back else Qt.MouseButton.ForwardButton, pos=at)
    settle()


in_each_way = pytest.mark.parametrize("step", [by_key, by_button, by_mouse])


def ways(window: MainWindow) -> tuple[bool, bool]:
    """Tell which of the two buttons can be pressed."""
    return window.top_bar.back.isEnabled(), window.top_bar.forward.isEnabled()


def test_at_the_start_there_is_no_way(program: Program) -> None:
    """Before anything was visited neither button can be pressed, and the first item chosen makes a way back only."""
    assert ways(program.window) == (False, False)
    program.window.open(START)
    assert ways(program.window) == (False, False)
    program.window.open(VISITS[1])
    assert ways(program.window) == (True, False)


@in_each_way
def test_the_way_leads_back_and_forward(window: MainWindow, step: Step) -> None:
    """Each step shows the item before, up to the first, and forward again, up to the last; further steps do nothing."""
    before = [window.item.address]
    for _ in range(len(VISITS) + 1):
        step(window, True)
        before.append(window.item.address)
    assert before == [*reversed(VISITS), START, START]
    assert ways(window) == (False, True)
    after = []
    for _ in range(len(VISITS) + 1):
        step(window, False)
        after.append(window.item.address)
    assert after == [*VISITS[1:], VISITS[-1], VISITS[-1]]
    assert ways(window) == (True, False)


@in_each_way
def test_another_item_ends_the_way_forward(window: MainWindow, step: Step) -> None:
    """Who goes back and then opens something else cannot go forward to what came before it."""
    step(window, True)
    step(window, True)
    window.open("cases/elm-2019")
    assert ways(window) == (True, False)
    step(window, False)
    assert window.item.address == "cases/elm-2019"
    step(window, True)
    assert window.item.address == "cases/cedar-2015"


@in_each_way
def test_the_place_and_the_list_follow(window: MainWindow, step: Step) -> None:
    """Going back marks the place in the rail and the item in its list, and lifts a filter that hides it."""
    window.open("cases/cedar-2015")
    items = only(window, ListAndDetail).items
    items.filter_box.setText("Small bubbles")
    step(window, True)
    step(window, True)
    assert window.rail.buttons[Place.GLOSSARY].isChecked()
    step(window, False)
    assert window.rail.buttons[Place.CASES].isChecked()
    shown = items.view.currentIndex()
    assert shown.data() == "Donor cells in a harbour town"
    assert items.filter_box.text() == ""


@in_each_way
def test_what_is_still_shown_stays_where_it_was_read(window: MainWindow, step: Step) -> None:
    """Back from the glossary a case stands at the same paragraph, and the glossary likewise on the way forward."""
    bar = only(window, ListAndDetail).detail.verticalScrollBar()
    bar.setValue(300)
    window.open("glossary/egfr")
    settle()
    only(window, ListAndDetail).detail.verticalScrollBar().setValue(90)
    step(window, True)
    assert (window.item.address, bar.value()) == ("cases/birch-2013", 300)
    step(window, False)
    assert only(window, ListAndDetail).detail.verticalScrollBar().value() == 90


def test_what_is_not_shown_any_more_begins_at_its_top(window: MainWindow) -> None:
    """Back at an item that another one of its place has replaced, one reads from its beginning."""
    detail = only(window, ListAndDetail).detail
    detail.verticalScrollBar().setValue(300)
    window.open("cases/cedar-2015")
    settle()
    by_key(window, True)
    assert (window.item.address, detail.verticalScrollBar().value()) == ("cases/birch-2013", 0)


def test_the_keyboard_goes_along(window: MainWindow) -> None:
    """After a step to another place the keyboard is in that place or in the top bar, on something in sight."""
    place = _glossary(window)
    mark = visible(place, TermMark)[0]
    for widget in (place.items.view, place.items.filter_box, place.detail, mark, window.top_bar.back):
        _glossary(window)
        use(widget)
        for shortcut in ("Alt+Left", "Alt+Right"):
            press_shortcut(shortcut)
            assert is_seen(focused()), f"{shortcut} from {widget}"
            assert any(part.isAncestorOf(focused()) for part in (only(window, ListAndDetail), window.top_bar))


def _glossary(window: MainWindow) -> ListAndDetail:
    window.open("glossary/egfr")
    settle()
    return only(window, ListAndDetail)


def test_the_keyboard_stays_when_the_way_ends(window: MainWindow) -> None:
    """When the button that was pressed cannot be pressed any more, the keyboard goes on to something in sight."""
    use(window.top_bar.back)
    while window.top_bar.back.isEnabled():
        window.top_bar.back.click()
        settle()
    assert window.isAncestorOf(focused())
    assert focused().isEnabled()
    assert is_seen(focused())


def under_the_mouse(window: MainWindow, what: str) -> tuple[QWidget, QPoint]:
    """Return a widget of the window in Cases and a place in it."""
    place, results = only(window, ListAndDetail), only(window, ResultsCard)
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
            return window.rail.buttons[Place.LEARN], QPoint(9, 9)


def test_the_mouse_goes_back_wherever_it_is(window: MainWindow) -> None:
    """Whatever is under the mouse, its extra buttons go back and forward, and do nothing else."""
    wrong = []
    for what in ("list", "filter", "table", "chart", "button", "mark", "label", "rail"):
        for address in ("glossary/placebo", "cases/birch-2013", "glossary/egfr"):
            window.open(address)
        by_button(window, back=True)
        widget, at = under_the_mouse(window, what)
        click(widget, at)
        wrong += [f"back over {what}"] * (window.item.address != "glossary/placebo")
        by_button(window, back=False)
        click(widget, at, back=False)
        wrong += [f"forward over {what}"] * (window.item.address != "glossary/egfr")
    assert wrong == []
