"""What keys do: every shortcut, chart and table, Enter and Space on each kind of button, the help sheet."""

from collections.abc import Callable
from itertools import product

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from kidneyviewer.language import Language
from kidneyviewer.program import Program
from kidneyviewer.ui.page.results_card import ResultsCard
from kidneyviewer.ui.place import Place
from kidneyviewer.ui.widgets.list_and_detail import ListAndDetail
from kidneyviewer.ui.widgets.simple_table import SimpleTable
from kidneyviewer.ui.widgets.term_mark import TermMark
from kidneyviewer.ui.window.actions import TABLE
from kidneyviewer.ui.window.help_sheet import HelpSheet
from kidneyviewer.ui.window.shell import Shell
from tests.ui.keys import focused, is_seen, name, press, press_shortcut, use
from tests.ui.showing import only, settle, switch, visible

CHART = "cases/birch-2013"
Prepare = Callable[[Program], object]


@pytest.fixture
def shell(program: Program, qtbot: QtBot) -> Shell:
    """Return an active window, with the chart in it."""
    qtbot.waitUntil(program.window.isActiveWindow)
    program.shell.places.open(CHART)
    program.shell.places.focus_list()
    return program.shell


def results(shell: Shell) -> ResultsCard:
    """Return the results of the current case."""
    return only(shell, ResultsCard)


PREPARED: dict[str, Prepare] = {
    "go_cases": lambda program: program.shell.places.open("pages/proven"),
    "go_evidence": lambda program: program.shell.places.open("cases/cedar-2015"),
    "go_learn": lambda program: program.shell.places.open("cases/cedar-2015"),
    "go_glossary": lambda program: program.shell.places.open("cases/cedar-2015"),
    "go_back": lambda program: program.shell.places.open("glossary/egfr"),
    "go_forward": lambda program: program.shell.places.go_back(),
    "go_next_pane": lambda program: program.shell.places.focus_list(),
    "go_previous_pane": lambda program: program.shell.places.focus_list(),
    "edit_search": lambda program: program.shell.overlays.search.close_and_return(),
    "edit_filter": lambda program: program.shell.places.focus_list(),
    "view_table": lambda program: program.shell.places.open(CHART),
    "view_larger": lambda program: program.set_text_size(100),
    "view_smaller": lambda program: program.set_text_size(110),
    "view_usual_size": lambda program: program.set_text_size(200),
    "view_full_screen": lambda program: program.window.showNormal(),
    "view_english": lambda program: program.set_language(Language.SIMPLIFIED_CHINESE),
    "view_simplified": lambda program: program.set_language(Language.ENGLISH),
    "view_traditional": lambda program: program.set_language(Language.ENGLISH),
    "help_sheet": lambda program: [sheet.close() for sheet in visible(program.window, HelpSheet)],
    "file_quit": lambda program: program.window.show(),
}
"""The preparation that makes the effect of each action visible."""


def state(program: Program) -> tuple[object, ...]:
    """Return what an action can change."""
    shell = program.shell
    shown = (
        shell.places.item.address,
        shell.isVisible(),
        shell.window().isFullScreen(),
        len(visible(shell, HelpSheet)),
    )
    looks = (program.translation.language, program.theme.text_size, len(visible(shell, SimpleTable)))
    return (*shown, *looks, QApplication.focusWidget())


def test_every_shortcut_does_something(shell: Shell, program: Program) -> None:
    """Each shortcut of the table changes what is shown or where the focus is."""
    assert list(PREPARED) == [action for action, _, _ in TABLE]
    idle = []
    for action, shortcuts, _ in TABLE:
        for shortcut in shortcuts:
            PREPARED[action](program)
            shell.activateWindow()
            settle()
            before = state(program)
            press_shortcut(shortcut)
            if state(program) == before:
                idle.append((action, shortcut))
    assert idle == []
    assert not shell.isVisible(), "the last action quits"


def test_shortcuts_at_their_limits_do_nothing(shell: Shell, program: Program) -> None:
    """If there is nothing before, nothing later, no smaller size and no chart, a shortcut changes nothing."""
    shell.places.go_back()
    shell.places.focus_list()
    shell.places.open("cases/alder-2011")
    for shortcut in ("Ctrl+-", "Ctrl+0", "Ctrl+T"):
        before = state(program)
        press_shortcut(shortcut)
        assert state(program) == before, shortcut


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_key_on_the_chart_shows_the_table(shell: Shell, key: Qt.Key) -> None:
    """Enter and Space on the chart show the table, check it in the switch, and move the focus to it."""
    use(results(shell).chart.view)
    press(key)
    table = only(results(shell), SimpleTable)
    assert focused() is table
    assert is_seen(table)
    assert results(shell).views.current == 1
    assert not results(shell).chart.isVisible()


def test_ctrl_t_goes_to_the_table_and_back(shell: Shell) -> None:
    """Ctrl+T shows the table and moves the focus to it, from anywhere, and then the chart again."""
    for start in (shell.top_bar.help, results(shell).units.buttons()[0], results(shell).chart.view):
        use(start)
        press_shortcut("Ctrl+T")
        assert focused() is only(results(shell), SimpleTable), name(start)
        press_shortcut("Ctrl+T")
        assert focused() is results(shell).chart.view
        assert (visible(results(shell), SimpleTable), results(shell).views.current) == ([], 0)


def test_ctrl_t_shows_where_it_has_gone(shell: Shell) -> None:
    """Even from the end of the page, the table and the chart are scrolled into view."""
    detail = only(shell, ListAndDetail).detail
    for _ in range(2):
        detail.verticalScrollBar().setValue(detail.verticalScrollBar().maximum())
        use(detail)
        press_shortcut("Ctrl+T")
        assert results(shell).isAncestorOf(focused())
        assert is_seen(focused())


@pytest.mark.parametrize("address", ["pages/questions", "glossary/egfr", "cases/cedar-2015", "cases/elm-2019"])
def test_without_a_chart_ctrl_t_changes_nothing(shell: Shell, program: Program, address: str) -> None:
    """If there is no chart, the focus stays where it is."""
    shell.places.open(address)
    settle()
    before = state(program)
    press_shortcut("Ctrl+T")
    assert state(program) == before


def kinds(shell: Shell) -> dict[str, QAbstractButton]:
    """Return a button of each kind that does not disappear when pressed."""
    shell.places.open(CHART)
    shell.top_bar.set_ways(back=True, forward=True)
    settle()
    place = only(shell, ListAndDetail)
    links = [button for button in visible(place, QPushButton) if button.property("role") == "link"]
    disclosure = [button for button in visible(place, QPushButton) if button.text() == "Where does this come from?"]
    return {
        "rail": shell.rail.buttons[Place.LEARN],
        "icon": shell.top_bar.back,
        "help": shell.top_bar.help,
        "push": shell.top_bar.larger,
        "language": shell.top_bar.languages.buttons()[2],
        "chip": place.items.chips.buttons()[1],
        "switch": results(shell).units.buttons()[1],
        "link": links[0],
        "disclosure": disclosure[0],
        "mark": visible(place.detail, TermMark)[0],
        "menu": shell.top_bar.appearance,
    }


KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


def clicks(shell: Shell, button: QAbstractButton, key: Qt.Key) -> int:
    """Press a key on a button and return how often that pressed the button; a menu is closed again."""
    found: list[QAbstractButton] = []
    heard = button.clicked.connect(lambda: found.append(button))
    use(button)
    QTimer.singleShot(0, shell.top_bar.appearance.menu().close)
    press(key)
    button.clicked.disconnect(heard)
    return len(found)


@pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing the keyboard)")
def test_enter_and_space_press_each_kind_of_button(shell: Shell, program: Program) -> None:
    """Each kind of button is pressed once by each of the keys that press."""
    wrong = []
    for kind, key in product(kinds(shell), KEYS):
        for sheet in visible(shell, HelpSheet):
            sheet.close()
        count = clicks(shell, kinds(shell)[kind], key)
        if count != 1:
            wrong.append((kind, key.name, count))
        if program.translation.language is not Language.ENGLISH:
            switch(program, Language.ENGLISH)
    assert wrong == []


def sheet_of(shell: Shell) -> HelpSheet:
    """Open the help sheet by its key."""
    press(Qt.Key.Key_F1)
    return only(shell, HelpSheet)


@pytest.mark.parametrize("language", Language, ids=lambda language: language.code)
def test_the_help_sheet_lists_every_shortcut_once(shell: Shell, program: Program, language: Language) -> None:
    """Each action occurs once in the help sheet with its text in the current language, and each key once."""
    sheet = sheet_of(shell)
    switch(program, language)
    rows = sheet.table.texts()
    assert all(key and meaning for key, meaning in rows)
    for action, shortcuts, text in TABLE:
        (keys,) = (key for key, meaning in rows if meaning == text())
        assert keys.split(" / ") == [_native(one) for one in shortcuts], action
    named = [key for row in rows for key in row[0].split(" / ")]
    assert len(named) == len(set(named))
    assert {_native("Tab"), _native("Esc")} <= set(named)


def _native(shortcut: str) -> str:
    return QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.NativeText)


def test_f1_and_the_button_open_and_close_the_help_sheet(shell: Shell) -> None:
    """F1 opens the help sheet and closes it from each of its widgets; the button in the top bar opens the same."""
    sheet = sheet_of(shell)
    for inside in [sheet, *(one for one in sheet.findChildren(QWidget) if one.focusPolicy() & Qt.FocusPolicy.TabFocus)]:
        sheet.show()
        use(inside)
        press(Qt.Key.Key_F1)
        assert not sheet.isVisible(), name(inside)
    shell.top_bar.help.click()
    settle()
    assert only(shell, HelpSheet) is sheet


def test_the_help_sheet_leads_to_the_page_about_the_content(shell: Shell) -> None:
    """Its link closes the sheet, opens that page, and moves the focus to it."""
    sheet = sheet_of(shell)
    next(button for button in visible(sheet, QPushButton) if button.text() == "About this content").click()
    settle()
    shell.activateWindow()
    settle()
    assert (sheet.isVisible(), shell.places.item.address) == (False, "pages/about")
    assert focused() is only(shell, ListAndDetail).detail
