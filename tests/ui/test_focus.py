"""The focus is visible: each kind of widget that can have it shows a ring, in each theme."""

from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from kidneyviewer.appearance import Appearance
from kidneyviewer.program import Program
from kidneyviewer.ui.learn.licences import LicencesCard
from kidneyviewer.ui.learn.text_dialog import TextDialog
from kidneyviewer.ui.page.origins_card import OriginsCard
from kidneyviewer.ui.page.results_card import ResultsCard
from kidneyviewer.ui.page.text_cards import Callout
from kidneyviewer.ui.place import Place
from kidneyviewer.ui.style.palette import PALETTES
from kidneyviewer.ui.widgets.list_and_detail import ListAndDetail
from kidneyviewer.ui.widgets.simple_table import SimpleTable
from kidneyviewer.ui.widgets.term_mark import TermMark
from kidneyviewer.ui.window.help_sheet import HelpSheet
from kidneyviewer.ui.window.main_window import MainWindow
from kidneyviewer.ui.window.shell import Shell
from tests.conftest import MakeProgram
from tests.ui.keys import use
from tests.ui.showing import only, settle, visible
from tests.ui.test_theme import LINE, contrast

in_each_theme = pytest.mark.parametrize("theme", PALETTES, ids=lambda theme: theme.value)
ENOUGH = 0.5
"""This share of a widget's outline must change visibly."""


@pytest.fixture
def program(make_program: MakeProgram, theme: Appearance, qtbot: QtBot) -> Program:
    """Return the program in a theme, with the chart."""
    made = make_program(theme=theme)
    qtbot.waitUntil(made.window.isActiveWindow)
    made.shell.places.open("cases/birch-2013")
    settle()
    return made


def taken(widget: QWidget) -> QImage:
    """Return what the window shows of a widget and its surroundings."""
    settle()
    window = widget.window()
    place = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size()).adjusted(-3, -3, 3, 3)
    return window.grab(place & window.rect()).toImage().convertToFormat(QImage.Format.Format_RGB32)


def strong_changes(before: QImage, after: QImage) -> int:
    """Count the pixels whose colour changed by a contrast of 3."""
    assert before.size() == after.size()
    pairs = Counter(zip(memoryview(before.constBits()).cast("I"), memoryview(after.constBits()).cast("I"), strict=True))
    changed = ((pair, count) for pair, count in pairs.items() if pair[0] != pair[1])
    return sum(count for pair, count in changed if contrast(*(QColor(value).name() for value in pair)) >= LINE)


def share(widget: QWidget, elsewhere: QWidget) -> float:
    """Return how much of the visible outline of a widget shows that it has the focus."""
    use(elsewhere)
    before = taken(widget)
    use(widget)
    after = taken(widget)
    return round(strong_changes(before, after) / (after.width() + after.height() - 12) / 2, 2)


def buttons(shell: Shell) -> Iterator[tuple[str, QWidget]]:
    """Yield each kind of button."""
    bar, place, results = shell.top_bar, only(shell, ListAndDetail), only(shell, ResultsCard)
    links = [button for button in visible(place, QPushButton) if button.property("role") == "link"]
    yield "push button", bar.larger
    yield "icon button", bar.help
    yield "rail button", shell.rail.buttons[Place.LEARN]
    yield "rail button, chosen", shell.rail.buttons[Place.CASES]
    yield "chip", place.items.chips.buttons()[1]
    yield "chip, chosen", place.items.chips.buttons()[0]
    yield "first of a switch, chosen", results.units.buttons()[0]
    yield "last of a switch", results.views.buttons()[1]
    yield "middle of a switch", bar.languages.buttons()[1]
    yield "link", links[0]


def others(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    """Yield each other kind of widget, including those that have to be opened first."""
    place, results = only(window, ListAndDetail), only(window, ResultsCard)
    yield "line edit", place.items.filter_box
    yield "list", place.items.view
    yield "chart", results.chart.view
    yield "term mark", visible(place.detail, TermMark)[0]
    yield "reading pane", place.detail
    results.swap_table()
    yield "table", only(results, SimpleTable)
    origins = only(window, OriginsCard)
    place.detail.ensureWidgetVisible(origins)
    yield "disclosure", origins.toggle
    origins.toggle.setChecked(True)
    yield "disclosure, open", origins.toggle
    caution = visible(only(window, Callout), TermMark)[0]
    place.detail.ensureWidgetVisible(caution)
    yield "term mark on caution", caution


@in_each_theme
def test_one_sees_which_button_has_the_keyboard(program: Program) -> None:
    """Each kind of button with the focus differs from one without it by an outline with a contrast of 3."""
    found = {kind: share(button, program.shell.top_bar.appearance) for kind, button in buttons(program.shell)}
    assert {kind: measured for kind, measured in found.items() if measured < ENOUGH} == {}


@in_each_theme
def test_one_sees_what_else_has_the_keyboard(program: Program) -> None:
    """Fields, list, chart, tables, words and the page show the focus as clearly as buttons do."""
    found = {kind: share(widget, program.shell.top_bar.appearance) for kind, widget in others(program.window)}
    assert {kind: measured for kind, measured in found.items() if measured < ENOUGH} == {}


@in_each_theme
def test_one_sees_what_has_the_keyboard_in_the_dialogs(program: Program) -> None:
    """The focus is visible in the help sheet and in the text of a licence, too."""
    shell = program.shell
    shell.overlays.show_help()
    sheet = only(shell, HelpSheet)
    close, about = (button for text in ("Close", "About this content") for button in _named(sheet, text))
    found = {"help: close": share(close, about), "help: link": share(about, close)}
    found["help: table"] = share(sheet.table, close)
    sheet.close()
    shell.places.open("pages/about")
    settle()
    only(shell, LicencesCard).links["msgspec"].click()
    dialog = only(shell, TextDialog)
    (close,) = _named(dialog, "Close")
    found |= {"licence: text": share(dialog.text, close), "licence: close": share(close, dialog.text)}
    assert {kind: measured for kind, measured in found.items() if measured < ENOUGH} == {}


def _named(dialog: QWidget, text: str) -> list[QPushButton]:
    return [button for button in visible(dialog, QPushButton) if button.text() == text]


@in_each_theme
def test_one_sees_which_cell_has_the_keyboard(program: Program) -> None:
    """In a table the current cell has a ring of its own, and the previous one has none."""
    only(program.window, ResultsCard).swap_table()
    table = only(program.window, SimpleTable)
    use(table)
    QTest.keyClick(table, Qt.Key.Key_Down)
    before = taken(table)
    QTest.keyClick(table, Qt.Key.Key_Right)
    after = taken(table)
    cell = table.visualRect(table.currentIndex())
    assert table.currentIndex().column() == 1
    assert strong_changes(before, after) >= ENOUGH * 2 * (cell.width() + cell.height())


@in_each_theme
def test_one_sees_which_row_has_the_keyboard(program: Program) -> None:
    """The row of the list with the focus has a ring inside its card, even if it is not the selected one."""
    view = only(program.window, ListAndDetail).items.view
    row = view.visualRect(view.currentIndex())
    use(program.shell.top_bar.help)
    before = taken(view)
    use(view)
    assert strong_changes(before, taken(view)) >= ENOUGH * 2 * (row.width() + row.height())


@in_each_theme
@pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing the keyboard)")
def test_one_sees_which_entry_of_the_menu_is_meant(program: Program) -> None:
    """The current entry of the menu has a border with a contrast of 3."""
    menu = program.shell.top_bar.appearance.menu()
    menu.popup(QPoint(0, 0))
    settle()
    before = taken(menu)
    QTest.keyClick(menu, Qt.Key.Key_Down)
    after = taken(menu)
    place = menu.actionGeometry(menu.activeAction())
    menu.close()
    assert strong_changes(before, after) >= ENOUGH * 2 * (place.width() + place.height())


def test_strong_changes_are_counted() -> None:
    """Of three differing pixels, only those that differ by a contrast of 3 count."""
    before = QImage(4, 4, QImage.Format.Format_RGB32)
    before.fill(QColor("white"))
    after = QImage(before)
    for x, color in enumerate(("black", "#767676", "#DDDDDD")):
        after.setPixelColor(x, 1, QColor(color))
    assert strong_changes(before, after) == 2
