"""Every text of every item can be jumped to: it is then visible, marked, and has the focus."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QAccessible, QColor, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from kidneyviewer.appearance import Appearance
from kidneyviewer.content.model import PageItem, Status, items
from kidneyviewer.content.outline import outline
from kidneyviewer.content.page_contents import passages_of
from kidneyviewer.content.statements import Passage
from kidneyviewer.language import Language
from kidneyviewer.program import Program
from kidneyviewer.ui.page.origins_card import OriginsCard
from kidneyviewer.ui.place import Place, place_of
from kidneyviewer.ui.translation import text
from kidneyviewer.ui.widgets.passage_mark import BAR, STRENGTH
from kidneyviewer.ui.widgets.reading_pane import ReadingPane
from kidneyviewer.ui.widgets.simple_table import SimpleTable
from kidneyviewer.ui.window.tab_order import stops
from tests.conftest import MakeProgram
from tests.small import library
from tests.ui.showing import only, settle, switch, visible
from tests.ui.test_theme import TEXT, contrast

PROSE = 20


def with_place(item: PageItem) -> list[Passage]:
    """Return the passages of an item that are on its page; its other search words are in lists or nowhere."""
    page = outline(item, library())
    return [passage for passage in passages_of(page) if passage not in page.keywords]


def in_sight(pane: ReadingPane) -> QRect:
    """Return the visible part of the marked text, in px of the pane."""
    place = pane.passage.place()
    page = pane.widget()
    assert page is not None
    return QRect(page.mapTo(pane.viewport(), place.topLeft()), place.size()).intersected(pane.viewport().rect())


@pytest.mark.parametrize("language", Language, ids=lambda language: language.code)
@pytest.mark.parametrize("place", Place, ids=lambda place: place.value)
def test_each_text_of_each_item_is_found(make_program: MakeProgram, place: Place, language: Language) -> None:
    """Whatever text of an item is requested, its first line is then in the window, and it is the marked one."""
    program = make_program(language)
    faults = []
    for item in items(library()):
        if place_of(item) is place:
            program.shell.places.open(item.address)
            faults += [f"{item.address}: {fault}" for fault in _faults(program, item)]
    assert faults == []


def _faults(program: Program, item: PageItem) -> Iterator[str]:
    pane = program.shell.places.pane(place_of(item)).detail
    for passage in with_place(item):
        if not pane.show_passage(passage.key):
            yield f"{passage.key} was not found"
            continue
        settle()
        place, target = pane.passage.place(), pane.passage.target
        if in_sight(pane).height() < min(PROSE, place.height()) or target is None:
            yield f"{passage.key} is out of sight: {place}"
        elif isinstance(target, QLabel) and text(item.address, passage.text).casefold() not in target.text().casefold():
            yield f"{passage.key} leads to {target.text()!r}"


CASE = next(case for case in library().cases if case.id == "birch-2013")
PARAGRAPH = next(said.text for said in CASE.cannot_tell if said.status is not Status.MEMORY)
KEY = next(one.key for one in passages_of(outline(CASE, library())) if one.text == PARAGRAPH)


@pytest.fixture
def pane(program: Program, qtbot: QtBot) -> ReadingPane:
    """Return the page of a case, scrolled to one of its last paragraphs."""
    qtbot.waitUntil(program.window.isActiveWindow)
    program.shell.places.open(CASE.address, passage=KEY)
    settle()
    return program.shell.places.pane(Place.CASES).detail


def target(pane: ReadingPane) -> QLabel:
    """Return the label that is marked."""
    found = pane.passage.target
    assert isinstance(found, QLabel)
    return found


def test_the_paragraph_is_near_the_top_or_the_page_at_its_end(pane: ReadingPane) -> None:
    """The reader need not look for it: it is in the upper part unless the page ends before."""
    bar = pane.verticalScrollBar()
    assert target(pane).text() == PARAGRAPH
    assert in_sight(pane).top() < pane.height() // 3 or bar.value() == bar.maximum()
    assert bar.value() > 0


def test_it_is_marked_by_more_than_colour(pane: ReadingPane) -> None:
    """A bar is left of the text, inside the page, and nothing of the text is hidden."""
    mark = pane.passage
    assert mark.isVisible()
    assert mark.geometry().contains(mark.place())
    assert mark.geometry().left() >= 0
    assert mark.geometry().left() + BAR < mark.place().left()


def test_a_screen_reader_reads_it(pane: ReadingPane) -> None:
    """The paragraph has the focus, and its name is its text."""
    assert pane.window().focusWidget() is target(pane)
    found = QAccessible.queryAccessibleInterface(target(pane))
    assert found is not None
    assert found.text(QAccessible.Text.Name) == PARAGRAPH


def test_tab_goes_on_from_it(pane: ReadingPane) -> None:
    """Tab reaches the next control after the paragraph, and the paragraph is no longer a stop."""
    label = target(pane)
    order = list(stops(pane))
    QTest.keyClick(label, Qt.Key.Key_Tab)
    settle()
    focused = pane.window().focusWidget()
    assert focused is order[order.index(label) + 1]
    assert label not in list(stops(pane))
    assert pane.passage.target is None
    assert not pane.passage.isVisible()


def test_scrolling_on_takes_the_mark_away(pane: ReadingPane) -> None:
    """The scrolling keys still work, and the mark disappears; the focus stays on the page."""
    before = pane.verticalScrollBar().value()
    QTest.keyClick(target(pane), Qt.Key.Key_PageUp)
    settle()
    assert pane.verticalScrollBar().value() < before
    assert pane.passage.target is None
    assert pane.window().focusWidget() is pane


def test_the_wheel_takes_the_mark_away(pane: ReadingPane, qapp: QApplication) -> None:
    """Scrolling with the mouse counts as moving on, too."""
    middle = QPointF(pane.viewport().rect().center())
    turn = (QPoint(0, 0), QPoint(0, 240), Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier)
    event = QWheelEvent(middle, pane.viewport().mapToGlobal(middle), *turn, Qt.ScrollPhase.NoScrollPhase, False)
    qapp.sendEvent(pane.viewport(), event)
    settle()
    assert pane.passage.target is None


def test_another_item_takes_the_mark_away(pane: ReadingPane, program: Program) -> None:
    """A mark on one page does not carry over to the next."""
    program.shell.places.open("cases/cedar-2015")
    assert pane.passage.target is None
    assert pane.verticalScrollBar().value() == 0


def test_the_mark_follows_its_paragraph(pane: ReadingPane, program: Program) -> None:
    """In another window width, text size or language the mark is still over the paragraph, and visible."""
    label = target(pane)
    program.window.resize(1024, 700)
    settle()
    switch(program, Language.TRADITIONAL_CHINESE)
    program.shell.top_bar.larger.click()
    settle()
    assert pane.passage.target is label
    assert label.text() == text(CASE.address, PARAGRAPH) != PARAGRAPH
    page = pane.widget()
    assert page is not None
    assert pane.passage.geometry().contains(QRect(label.mapTo(page, QPoint(0, 0)), label.size()))
    assert not in_sight(pane).isEmpty()


@pytest.mark.parametrize("wanted", ["", "   ", "cases/birch-2013", "cases/cedar-2015#side_effects.0"])
def test_an_unknown_passage_changes_nothing(program: Program, wanted: str) -> None:
    """A page without the passage is read from its beginning, with nothing opened and nothing marked."""
    program.shell.places.open(CASE.address, passage=wanted)
    pane = program.shell.places.pane(Place.CASES).detail
    assert pane.show_passage(wanted) is False
    assert pane.passage.target is None
    assert pane.verticalScrollBar().value() == 0
    assert not visible(program.window, SimpleTable)


def test_what_is_only_among_the_origins_opens_them(program: Program) -> None:
    """The primary outcome of a study is among the origins: they open, and its cell has the focus."""
    study = next(study for study in library().studies if study.outcome.text)
    program.shell.places.open(study.address, passage=f"{study.address}#outcome")
    settle()
    table = only(program.window, OriginsCard).table
    cell = table.currentItem()
    assert cell is not None
    assert study.outcome.text == cell.text()
    assert program.window.focusWidget() is table


@pytest.mark.parametrize("theme", [Appearance.LIGHT, Appearance.DARK, Appearance.HIGH_CONTRAST])
def test_the_marked_text_can_be_read(make_program: MakeProgram, theme: Appearance) -> None:
    """The background of the mark keeps the contrast of normal and small text."""
    palette = make_program(theme=theme).theme.palette
    for ground in (palette.surface, palette.background, palette.caution_soft):
        for ink in (palette.ink, palette.muted if ground != palette.caution_soft else palette.ink):
            assert contrast(laid_over(palette.accent, ink), laid_over(palette.accent, ground)) >= TEXT


def laid_over(color: str, ground: str) -> str:
    """Return a colour under the background of the mark."""
    over, under = QColor(color), QColor(ground)
    pairs = ((over.red(), under.red()), (over.green(), under.green()), (over.blue(), under.blue()))
    return QColor(*(round(STRENGTH * one + (1 - STRENGTH) * other) for one, other in pairs)).name()
