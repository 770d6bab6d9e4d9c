"""Unusual states: long words and titles, an empty list, one case, ten thousand, and each state of a control."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect, QSignalBlocker, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollBar,
    QStyle,
    QStyleOptionSlider,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from kidneyviewer.appearance import Appearance
from kidneyviewer.language import Language
from kidneyviewer.program import Program
from kidneyviewer.ui.page.origins_card import OriginsCard
from kidneyviewer.ui.place import Place
from kidneyviewer.ui.style.palette import PALETTES
from kidneyviewer.ui.widgets.list_and_detail import ListAndDetail
from kidneyviewer.ui.widgets.term_mark import TermMark
from kidneyviewer.ui.window.main_window import MainWindow
from tests.conftest import MakeProgram
from tests.small import library, translations
from tests.ui.contents import long_words, many, of, very_long, with_texts
from tests.ui.layout import assert_laid_out
from tests.ui.showing import only, settle, visible

SMALL = ((1024, 700), 100)
LARGE = ((1366, 768), 200)
NOTHING = "Nothing in this list matches. Try fewer letters or another group."
TARGET = 24
"""Px: WCAG 2.5.8."""

in_each_window = pytest.mark.parametrize(("size", "text_size"), [SMALL, LARGE], ids=str)
in_each_theme = pytest.mark.parametrize("theme", PALETTES, ids=lambda theme: theme.value)
in_each_language = pytest.mark.parametrize("language", Language, ids=lambda language: language.code)


def assert_items_laid_out(program: Program, *addresses: str) -> None:
    """Check items with their tables open, and the pop-up of the first word."""
    for address in addresses:
        program.shell.places.open(address)
        settle()
        for origins in visible(program.window, OriginsCard):
            origins.toggle.setChecked(True)
        assert_laid_out(program.window, long_words=True)
        for mark in visible(program.window, TermMark)[:1]:
            mark.click()
            assert_laid_out(program.shell.overlays.popup, long_words=True)
            program.shell.overlays.popup.hide()


@in_each_window
def test_long_words_are_shown_whole(make_program: MakeProgram, size: tuple[int, int], text_size: int) -> None:
    """Words of forty letters in every text of cases, pages and terms are broken, never cut off, and widen nothing."""
    program = make_program(content=with_texts(long_words), size=size, text_size=text_size)
    assert_items_laid_out(program, "cases/birch-2013", "cases/alder-2011", "pages/questions", "glossary/egfr")
    rows = program.shell.places.pane(Place.CASES).items.view
    assert rows.horizontalScrollBar().maximum() == 0


@in_each_window
def test_very_long_texts_are_shown_whole(make_program: MakeProgram, size: tuple[int, int], text_size: int) -> None:
    """Titles, facts and names that are eight times too long are shown completely."""
    program = make_program(content=with_texts(very_long), size=size, text_size=text_size)
    assert_items_laid_out(program, "cases/birch-2013", "cases/elm-2019", "glossary/egfr")


@in_each_language
@pytest.mark.parametrize("address", ["cases/birch-2013", "pages/questions", "glossary/egfr"])
def test_an_empty_list_says_what_to_do(make_program: MakeProgram, language: Language, address: str) -> None:
    """If nothing matches, the list says so in the reader's language, the count says 0, and the item stays."""
    program = make_program(language)
    program.shell.places.open(address)
    settle()
    place = only(program.window, ListAndDetail)
    before = {label.text() for label in visible(place.detail, QLabel)}
    place.items.filter_box.setText("zzqx")
    settle()
    said = NOTHING if language is Language.ENGLISH else translations(language)["ItemList", NOTHING]
    (nothing,) = (label for label in visible(place.items, QLabel) if label.text() == said)
    assert not nothing.geometry().intersects(place.items.filter_box.geometry())
    assert place.items.view.model().rowCount() == 0
    assert any(label.text() != said and "0" in label.text() for label in visible(place.items, QLabel))
    assert {label.text() for label in visible(place.detail, QLabel)} == before
    assert_laid_out(program.window)


def test_one_case_alone(make_program: MakeProgram) -> None:
    """Content with a single case shows it, counts it, and filters it away and back."""
    program = make_program(content=of([library().cases[1]]))
    items = only(program.window, ListAndDetail).items
    assert program.shell.places.item is library().cases[1]
    assert "1 of 1" in [label.text() for label in visible(items, QLabel)]
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_End):
        QTest.keyClick(items.view, key)
        assert program.shell.places.item is library().cases[1]
    items.chips.buttons()[2].click()
    settle()
    assert "0 of 1" in [label.text() for label in visible(items, QLabel)]
    assert_laid_out(program.window)


def handle(bar: QScrollBar) -> QRect:
    """Return the part of a scroll bar that is dragged."""
    option = QStyleOptionSlider()
    bar.initStyleOption(option)
    part = QStyle.SubControl.SC_ScrollBarSlider
    return bar.style().subControlRect(QStyle.ComplexControl.CC_ScrollBar, option, part, bar)


@pytest.mark.parametrize("text_size", [100, 200])
def test_ten_thousand_cases(make_program: MakeProgram, text_size: int) -> None:
    """A list of ten thousand has rows of one height, a usable scroll bar, scrolls to its end, and filters."""
    program = make_program(content=many(10_000), text_size=text_size)
    items = only(program.window, ListAndDetail).items
    view, model = items.view, items.view.model()
    assert model.rowCount() == 10_000
    tops = [view.visualRect(model.index(row, 0)).y() for row in (*range(50), *range(9_950, 10_000))]
    assert len({after - before for before, after in pairwise(tops[:50])}) == 1
    assert tops[-1] - tops[-2] == tops[1] - tops[0] > 0
    assert handle(view.verticalScrollBar()).height() >= TARGET
    QTest.keyClick(view, Qt.Key.Key_End)
    assert program.shell.places.item.address == "cases/case-9999"
    assert view.viewport().rect().intersects(view.visualRect(model.index(9_999, 0)))
    items.filter_box.setText("number 4321")
    settle()
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == ["Case number 4321 of very many"]
    assert "1 of 10000" in [label.text().replace(",", "") for label in visible(items, QLabel)]


@pytest.mark.parametrize("text_size", [100, 200])
def test_everything_is_large_enough_to_hit(make_program: MakeProgram, text_size: int) -> None:
    """Each control is at least 24 px wide and high; a marked word is as high as its line."""
    program = make_program(size=(1366, 768), text_size=text_size)
    small = []
    for address in ("cases/birch-2013", "pages/about", "glossary/egfr"):
        program.shell.places.open(address)
        settle()
        only(program.window, ListAndDetail).items.filter_box.setText("e")
        settle()
        controls = [*visible(program.window, QAbstractButton), *visible(program.window, QLineEdit)]
        marks = [control for control in controls if isinstance(control, TermMark)]
        others = [control for control in controls if control not in marks]
        assert len(others) > 12
        small += [f"{type(one).__name__} {one.accessibleName()} {one.size()}" for one in others if not _is_large(one)]
        small += [f"{mark.text()} {mark.size()}" for mark in marks if mark.height() < _line_height(mark)]
    assert small == []


def _line_height(mark: TermMark) -> int:
    label = mark.parentWidget()
    assert isinstance(label, QLabel)
    return label.fontMetrics().height()


def _is_large(control: QWidget) -> bool:
    return min(control.width(), control.height()) >= TARGET


def kinds(program: Program) -> dict[str, QAbstractButton]:
    """Return a button of each kind, none of them checked."""
    place, bar = only(program.window, ListAndDetail), program.shell.top_bar
    links = [button for button in visible(place, QPushButton) if button.property("role") == "link"]
    place.detail.ensureWidgetVisible(links[0])
    return {
        "push": bar.larger,
        "icon": bar.help,
        "rail": program.shell.rail.buttons[Place.LEARN],
        "switch": bar.languages.buttons()[1],
        "chip": place.items.chips.buttons()[1],
        "link": links[0],
    }


def taken(button: QWidget) -> QImage:
    """Return the current look of a widget."""
    settle()
    return button.grab().toImage()


@in_each_theme
def test_each_kind_of_button_answers_the_mouse(make_program: MakeProgram, theme: Appearance) -> None:
    """A button looks different with the mouse over it, again different while pressed, and as before afterwards."""
    program = make_program(theme=theme)
    silent = []
    for kind, button in kinds(program).items():
        QTest.mouseMove(program.window, QPoint(2, 2))
        rest = taken(button)
        QTest.mouseMove(button)
        over = taken(button)
        with QSignalBlocker(button):
            QTest.mousePress(button, Qt.MouseButton.LeftButton)
            pressed = taken(button)
            QTest.mouseMove(program.window, QPoint(2, 2))
            QTest.mouseRelease(program.window, Qt.MouseButton.LeftButton)
            button.setDown(False)
        silent += [f"{kind} over"] * (over == rest) + [f"{kind} pressed"] * (pressed in (rest, over))
    assert silent == []


@in_each_theme
def test_what_cannot_be_used_looks_so(make_program: MakeProgram, theme: Appearance) -> None:
    """A disabled button differs from an enabled one."""
    program = make_program(theme=theme)
    for kind in ("push", "icon"):
        button = kinds(program)[kind]
        before = taken(button)
        button.setEnabled(False)
        assert taken(button) != before, kind


def test_the_button_in_the_filter_empties_it(program: Program, qtbot: QtBot) -> None:
    """The button in the filter box is there while there is a text, and clears it."""
    box = only(program.window, ListAndDetail).items.filter_box
    assert visible(box, QToolButton) == []
    box.setText("man")
    qtbot.waitUntil(lambda: len(visible(box, QToolButton)) == 1)
    only(box, QToolButton).click()
    assert box.text() == ""


@in_each_language
def test_loading_is_said_in_the_language_that_is_shown(make_program: MakeProgram, language: Language) -> None:
    """The message is on the page of the frame, complete, in each language."""
    program = make_program(language)
    window = MainWindow(100)
    window.resize(1024, 700)
    window.setFont(program.theme.body_font)
    window.show()
    settle()
    window.say_loading()
    (notice,) = visible(window, QLabel)
    source = "The content is being loaded …"
    assert notice.text() == (source if language is Language.ENGLISH else translations(language)["MainWindow", source])
    assert notice.width() - 60 > notice.fontMetrics().horizontalAdvance(notice.text())
    assert window.rect().contains(notice.mapTo(window, QPoint(60, notice.height() // 2)))
    window.close()
