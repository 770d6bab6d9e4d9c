"""Everything works by keyboard: Tab in reading order, F6 from part to part, Esc to leave, keys that press."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from kidneyviewer.appearance import Appearance
from kidneyviewer.program import Program
from kidneyviewer.ui.learn.licences import LicencesCard
from kidneyviewer.ui.learn.text_dialog import TextDialog
from kidneyviewer.ui.place import Place
from kidneyviewer.ui.widgets.list_and_detail import ListAndDetail
from kidneyviewer.ui.widgets.term_mark import TermMark
from kidneyviewer.ui.window.help_sheet import HelpSheet
from kidneyviewer.ui.window.shell import Shell
from kidneyviewer.ui.window.tab_order import stops
from kidneyviewer.ui.window.term_popup import TermPopup
from tests.ui.keys import SHIFT, focused, is_seen, name, press, use, walk
from tests.ui.showing import only, settle, visible
from tests.ui.tab_orders import ORDER

OTHERS = (
    "pages/safety",
    "cases/fir-2021",
    "cases/cedar-2015",
    "cases/elm-2019",
    "pages/questions",
    "glossary/placebo",
    "pages/about",
)

in_each_place = pytest.mark.parametrize("address", ORDER)


@pytest.fixture
def shell(program: Program, qtbot: QtBot) -> Shell:
    """Return an active window."""
    qtbot.waitUntil(program.window.isActiveWindow)
    program.shell.places.focus_list()
    return program.shell


def pane(shell: Shell) -> ListAndDetail:
    """Return the current place."""
    return only(shell, ListAndDetail)


def show(shell: Shell, address: str) -> ListAndDetail:
    """Open an item and return its place."""
    shell.places.open(address)
    settle()
    return pane(shell)


@in_each_place
def test_tab_goes_as_one_reads(shell: Shell, address: str) -> None:
    """Tab stops at each control in page order, and never where it is not visible."""
    found = [(name(stop), is_seen(stop)) for stop in walk(show(shell, address).items.view)]
    assert tuple(stop for stop, _ in found) == ORDER[address]
    assert [stop for stop, seen in found if not seen] == []


@in_each_place
def test_shift_tab_goes_the_same_way_back(shell: Shell, address: str) -> None:
    """Shift+Tab stops at the same controls in the opposite order, and never where they are not visible."""
    found = [(name(stop), is_seen(stop)) for stop in walk(show(shell, address).items.view, backwards=True)]
    first, *others = ORDER[address]
    assert tuple(stop for stop, _ in found) == (first, *reversed(others))
    assert [stop for stop, seen in found if not seen] == []


def test_the_order_does_not_depend_on_what_was_shown(shell: Shell) -> None:
    """After items with more and with fewer glossary words, buttons and sections the order is the same as at first."""
    for address in (*OTHERS, *ORDER, *reversed(OTHERS)):
        show(shell, address)
    for address, order in ORDER.items():
        assert tuple(name(stop) for stop in walk(show(shell, address).items.view)) == order


def test_of_exclusive_buttons_tab_stops_at_the_chosen_one(shell: Shell) -> None:
    """If another button is checked by program after one had the focus, Tab stops at the checked one."""
    use(shell.rail.buttons[Place.CASES])
    press(Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert [name(stop) for stop in stops(shell.rail)] == ["QToolButton: Learn"]
    results = show(shell, "cases/birch-2013").findChildren(QPushButton)
    urea = next(button for button in results if button.text() == "Blood pressure")
    use(urea)
    urea.click()
    shown = [
        one for one in stops(show(shell, "cases/alder-2011")) if isinstance(one, QPushButton) and one.isCheckable()
    ]
    group = [one for one in shown if one.group() is not None]
    assert group
    assert [name(one) for one in group if not one.isChecked()] == []


def parts(shell: Shell) -> list[QWidget]:
    """Return the parts of the window in the order of F6."""
    return [pane(shell).items, pane(shell).detail, shell.top_bar, shell.rail]


def part(shell: Shell) -> int:
    """Return the number of the part that has the focus."""
    (number,) = (number for number, one in enumerate(parts(shell)) if one is focused() or one.isAncestorOf(focused()))
    return number


@in_each_place
def test_f6_goes_from_part_to_part(shell: Shell, address: str) -> None:
    """F6 visits list, page, top bar, rail, and list again; Shift+F6 in reverse; each time something visible."""
    use(show(shell, address).items.view)
    for expected in (1, 2, 3, 0, 1):
        press(Qt.Key.Key_F6)
        assert (part(shell), is_seen(focused())) == (expected, True)
    for expected in (0, 3, 2, 1, 0):
        press(Qt.Key.Key_F6, SHIFT)
        assert (part(shell), is_seen(focused())) == (expected, True)


def test_f6_comes_back_to_what_was_used_last(shell: Shell) -> None:
    """Each part is entered at the widget that last had the focus there."""
    place = show(shell, "cases/birch-2013")
    used = [
        place.items.filter_box,
        visible(place.detail, TermMark)[2],
        shell.top_bar.larger,
        shell.rail.buttons[Place.LEARN],
    ]
    for widget in used:
        use(widget)
    for expected in used:
        press(Qt.Key.Key_F6)
        assert focused() is expected


def test_f6_shows_where_it_has_gone(shell: Shell) -> None:
    """A widget to which F6 returns is scrolled into view."""
    place = show(shell, "cases/birch-2013")
    last = visible(place.detail, TermMark)[-1]
    use(last)
    use(shell.top_bar.help)
    place.detail.verticalScrollBar().setValue(0)
    assert not is_seen(last)
    press(Qt.Key.Key_F6, SHIFT)
    assert part(shell) == 1
    assert is_seen(focused())


def test_f6_passes_what_is_gone(shell: Shell) -> None:
    """If the last used widget is hidden, F6 goes to the part itself."""
    place = show(shell, "cases/birch-2013")
    use(next(one for one in stops(place.detail) if name(one) == "ChartView: Creatinine in the blood"))
    use(place.items.view)
    show(shell, "cases/elm-2019")
    use(place.items.view)
    press(Qt.Key.Key_F6)
    assert focused() is place.detail


@in_each_place
def test_escape_goes_to_the_list(shell: Shell, address: str) -> None:
    """From each stop of the window Esc goes to the list, and nothing else changes."""
    place = show(shell, address)
    before = shell.places.item
    for stop in list(stops(shell)):
        use(stop)
        press(Qt.Key.Key_Escape)
        assert focused() is place.items.view, name(stop)
    assert shell.places.item is before


def test_escape_first_empties_the_filter(shell: Shell) -> None:
    """In a filter box with a text Esc clears the text, and only then leaves the box."""
    place = pane(shell)
    use(place.items.filter_box)
    QTest.keyClicks(place.items.filter_box, "man")
    press(Qt.Key.Key_Escape)
    assert (place.items.filter_box.text(), focused()) == ("", place.items.filter_box)
    press(Qt.Key.Key_Escape)
    assert focused() is place.items.view


def test_going_to_the_list_opens_nothing(shell: Shell) -> None:
    """If the filter hides the current item, going to the list by keyboard does not open another one."""
    place, before = pane(shell), shell.places.item
    use(place.items.filter_box)
    QTest.keyClicks(place.items.filter_box, "harbour")
    use(place.items.view)
    assert shell.places.item is before
    press(Qt.Key.Key_Down)
    assert shell.places.item.address == "cases/birch-2013"


def test_escape_closes_the_pop_up_first(shell: Shell) -> None:
    """With the pop-up open Esc closes it, returns to the word, and leaves the filter as it is."""
    place = show(shell, "cases/birch-2013")
    place.items.filter_box.setText("man")
    mark = visible(place.detail, TermMark)[0]
    use(mark)
    for inside in range(2):
        press(Qt.Key.Key_Space)
        assert only(shell, TermPopup).isAncestorOf(focused())
        for _ in range(inside):
            press(Qt.Key.Key_Tab)
        press(Qt.Key.Key_Escape)
        assert (focused(), visible(shell, TermPopup), place.items.filter_box.text()) == (mark, [], "man")


def test_tab_stays_in_the_pop_up(shell: Shell) -> None:
    """While the pop-up has the focus Tab stays in it, in both directions."""
    use(visible(show(shell, "cases/birch-2013").detail, TermMark)[0])
    press(Qt.Key.Key_Return)
    inside = ["WrappingButton: Open in the glossary", "QPushButton: Close"]
    assert [name(stop) for stop in walk(focused())] == inside
    assert [name(stop) for stop in walk(focused(), backwards=True)] == inside


def open_help(shell: Shell) -> HelpSheet:
    """Open the help sheet by its key."""
    for sheet in visible(shell, HelpSheet):
        return sheet
    press(Qt.Key.Key_F1)
    return only(shell, HelpSheet)


def open_licence(shell: Shell) -> TextDialog:
    """Open a licence by keyboard."""
    for dialog in visible(shell, TextDialog):
        return dialog
    use(only(show(shell, "pages/about"), LicencesCard).links["msgspec"])
    press(Qt.Key.Key_Return)
    return only(shell, TextDialog)


@pytest.mark.parametrize("opened", [open_help, open_licence])
def test_escape_closes_a_dialog(shell: Shell, opened: Callable[[Shell], QWidget]) -> None:
    """From each stop of a dialog, which Tab does not leave, Esc closes it and returns the focus."""
    dialog, before = opened(shell), shell.focusWidget()
    inside = list(walk(focused()))
    assert len(inside) > 1
    assert [name(stop) for stop in inside if not dialog.isAncestorOf(stop)] == []
    for stop in inside:
        assert opened(shell) is dialog
        use(stop)
        press(Qt.Key.Key_Escape)
        shell.activateWindow()
        settle()
        assert (dialog.isVisible(), focused()) == (False, before), name(stop)


@pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing the keyboard)")
def test_escape_closes_the_menu(shell: Shell, program: Program) -> None:
    """Esc in the menu of themes closes it; the theme stays, and the focus is on its button again."""
    button, found = shell.top_bar.appearance, []

    def leave() -> None:
        found.append(button.menu().isVisible())
        QTest.keyClick(button.menu(), Qt.Key.Key_Escape)

    use(button)
    QTimer.singleShot(0, leave)
    press(Qt.Key.Key_Return)
    assert found == [True]
    assert not button.menu().isVisible()
    shell.activateWindow()
    settle()
    assert (focused(), program.theme.appearance) == (button, Appearance.LIGHT)
