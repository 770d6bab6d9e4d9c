"""The window: opening by address, places built when visited, shortcuts, text size."""

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kidneyviewer.language import Language
from kidneyviewer.program import Program
from kidneyviewer.ui.place import Place, place_of
from kidneyviewer.ui.settings import TEXT_SIZES
from kidneyviewer.ui.widgets.list_and_detail import ListAndDetail
from kidneyviewer.ui.window.actions import TABLE
from tests.small import library
from tests.ui.showing import only, saved, settle, visible

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def places(program: Program) -> list[ListAndDetail]:
    """Return the places that have been built."""
    return program.window.findChildren(ListAndDetail)


def press(program: Program, qtbot: QtBot, key: Qt.Key, modifiers: Qt.KeyboardModifier = CONTROL) -> None:
    """Press a key with Ctrl in the window."""
    qtbot.waitUntil(program.window.isActiveWindow)
    QTest.keyClick(program.window.focusWidget() or program.window, key, modifiers)
    settle()


@pytest.mark.parametrize("address", ["cases/cedar-2015", "pages/proven", "glossary/placebo"])
def test_an_item_opens_by_its_address(program: Program, address: str) -> None:
    """An address opens its item in its place, and the rail marks the place."""
    program.shell.places.open(address)
    settle()
    item = library().by_address[address]
    assert program.shell.places.item is item
    checked = [place for place, button in program.shell.rail.buttons.items() if button.isChecked()]
    assert checked == [place_of(item)]
    assert len(visible(program.window, ListAndDetail)) == 1


@pytest.mark.parametrize("address", ["cases/none", "", "none", "glossary/"])
def test_an_unknown_address_changes_nothing(program: Program, address: str) -> None:
    """An unknown address is an error, and the current item stays."""
    before = program.shell.places.item
    with pytest.raises(KeyError):
        program.shell.places.open(address)
    assert program.shell.places.item is before


def test_places_are_built_when_they_are_visited(program: Program) -> None:
    """At the start only the cases exist; each other place is built once, on its first visit."""
    assert len(places(program)) == 1
    for count, place in (
        (2, Place.LEARN),
        (3, Place.GLOSSARY),
        (4, Place.EVIDENCE),
        (4, Place.LEARN),
        (4, Place.CASES),
    ):
        program.shell.rail.buttons[place].click()
        settle()
        assert len(places(program)) == count


def test_a_place_remembers_what_was_read(program: Program) -> None:
    """Returning to a place shows the item that was last read there."""
    program.shell.places.open("cases/cedar-2015")
    program.shell.places.open("glossary/placebo")
    program.shell.places.show_place(Place.CASES)
    assert program.shell.places.item.address == "cases/cedar-2015"
    program.shell.places.show_place(Place.GLOSSARY)
    assert program.shell.places.item.address == "glossary/placebo"


@pytest.mark.parametrize(
    ("key", "place"),
    list(zip((Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4), Place, strict=True)),
)
def test_shortcuts_show_the_places(program: Program, qtbot: QtBot, key: Qt.Key, place: Place) -> None:
    """Ctrl+1, 2, 3, 4 show the places, in the order of the rail."""
    press(program, qtbot, key)
    assert place_of(program.shell.places.item) is place


@pytest.mark.parametrize(
    ("key", "language"), list(zip((Qt.Key.Key_E, Qt.Key.Key_S, Qt.Key.Key_T), Language, strict=True))
)
def test_shortcuts_choose_the_language(program: Program, qtbot: QtBot, key: Qt.Key, language: Language) -> None:
    """Ctrl+Shift+E, S, T choose the language, which the switch marks and the settings keep."""
    press(program, qtbot, key, CONTROL | SHIFT)
    assert program.translation.language is language
    assert program.shell.top_bar.languages.current == list(Language).index(language)


def test_shortcuts_go_to_the_filter_and_the_search(program: Program, qtbot: QtBot) -> None:
    """Ctrl+F moves the focus to the filter box of the place, Ctrl+K to that of the search."""
    press(program, qtbot, Qt.Key.Key_F)
    assert only(program.window, ListAndDetail).items.filter_box.hasFocus()
    press(program, qtbot, Qt.Key.Key_K)
    assert program.shell.overlays.search.box.hasFocus()


def test_shortcuts_change_the_text_size(program: Program, qtbot: QtBot) -> None:
    """Ctrl and plus, minus, 0 make text larger, smaller, and normal again, within the limits."""
    press(program, qtbot, Qt.Key.Key_Plus)
    assert program.theme.text_size == TEXT_SIZES[1]
    for _ in TEXT_SIZES:
        press(program, qtbot, Qt.Key.Key_Equal)
    assert program.theme.text_size == TEXT_SIZES[-1]
    assert not program.shell.top_bar.larger.isEnabled()
    press(program, qtbot, Qt.Key.Key_Minus)
    assert program.theme.text_size == TEXT_SIZES[-2]
    press(program, qtbot, Qt.Key.Key_0)
    assert program.theme.text_size == TEXT_SIZES[0]
    assert not program.shell.top_bar.smaller.isEnabled()


def test_no_shortcut_stands_for_two_actions(program: Program) -> None:
    """Each shortcut belongs to one action, once, and is a key that Qt knows; those of the system come after ours."""
    shortcuts = [[key.toString() for key in action.shortcuts()] for action in program.window.actions()]
    every = [key for keys in shortcuts for key in keys]
    assert all(every)
    assert len(every) == len(set(every))
    for (_, ours, _), keys in zip(TABLE, shortcuts, strict=True):
        assert keys[: len(ours)] == list(ours)
    assert {key.toString() for key in QKeySequence.keyBindings(QKeySequence.StandardKey.HelpContents)} <= set(every)


def test_language_and_text_size_are_remembered(program: Program, store: QSettings, qtbot: QtBot) -> None:
    """A choice is saved soon after it was made, not only at the end."""
    program.set_language(Language.SIMPLIFIED_CHINESE)
    program.set_text_size(150)
    qtbot.waitUntil(lambda: (saved(store, "language"), saved(store, "text_size")) == ("zh_CN", "150"))


def test_tab_reaches_every_control(program: Program, qtbot: QtBot) -> None:
    """Tab leads through the whole window and back; in a group of buttons it stops at the checked one."""
    shell = program.shell
    qtbot.waitUntil(shell.isActiveWindow)
    shell.places.focus_list()
    stops = [shell.focusWidget()]
    while len(stops) < 200 and stops[-1] not in stops[:-1]:
        QTest.keyClick(stops[-1] or shell, Qt.Key.Key_Tab)
        stops.append(shell.focusWidget())
    assert 10 < len(stops) < 200
    assert all(stop is not None and stop.isVisible() for stop in stops)
    bar, items = shell.top_bar, only(shell, ListAndDetail).items
    assert {bar.larger, bar.languages.buttons()[0], shell.rail.buttons[Place.CASES], items.filter_box} <= set(stops)
