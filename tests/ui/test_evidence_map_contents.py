"""What the evidence map shows of the studies: marks that differ without colour, key, filters, table."""

from collections import Counter
from itertools import pairwise

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from kidneyviewer.appearance import Appearance
from kidneyviewer.content.evidence_map import Outcome, marks_of
from kidneyviewer.content.model import Onset
from kidneyviewer.program import Program
from kidneyviewer.ui.evidence import map_words
from kidneyviewer.ui.evidence.mark_looks import Shape, brush_of, draw_mark, look_of, pen_of
from kidneyviewer.ui.style.palette import PALETTES
from tests.conftest import MakeProgram
from tests.small import library
from tests.ui.showing import settle, visible
from tests.ui.test_evidence_map import in_each_window, marks, open_map, series_of
from tests.ui.test_theme import LINE, TEXT, contrast

# Not by colour alone


def test_looks_differ_without_colour() -> None:
    """Each outcome has a shape, filling or sign of its own; only the proven one is a star."""
    looks = [look_of(outcome) for outcome in Outcome]
    assert len({(look.shape, look.is_filled, look.sign) for look in looks}) == len(Outcome)
    assert len({look.sign for look in looks}) == len(Outcome)
    assert [outcome for outcome in Outcome if look_of(outcome).shape == look_of(Outcome.PROVEN).shape] == [
        Outcome.PROVEN
    ]


@pytest.mark.parametrize("appearance", PALETTES)
@pytest.mark.parametrize("outcome", Outcome)
def test_marks_can_be_seen(appearance: Appearance, outcome: Outcome) -> None:
    """The outline reaches 3:1 on both backgrounds of the bands, the sign 4.5:1 in the mark, in each theme."""
    palette, look = PALETTES[appearance], look_of(outcome)
    ink = getattr(palette, look.ink)
    assert min(contrast(ink, ground) for ground in (palette.surface, palette.background)) >= LINE
    assert contrast(ink, palette.surface) >= TEXT


def test_the_chart_has_our_own_pens(program: Program) -> None:
    """Series take pen and brush from the theme, even after a change of theme."""
    view = open_map(program)
    for appearance in (Appearance.LIGHT, Appearance.DARK, Appearance.HIGH_CONTRAST):
        program.theme.set_appearance(appearance)
        settle()
        for outcome, series in series_of(view).items():
            if look_of(outcome).shape is Shape.OCTAGON:
                assert series.pen().style() is Qt.PenStyle.NoPen, "drawn over the chart instead"
                continue
            assert series.pen().color() == pen_of(look_of(outcome), program.theme).color()
            assert series.brush().color() == brush_of(look_of(outcome), program.theme).color()


def test_the_key_names_each_mark_and_counts_it(program: Program) -> None:
    """The key has the word and the number of each outcome that the content has."""
    view = open_map(program)
    counts = Counter(mark.outcome for mark in marks(view))
    assert view.key.texts() == {
        outcome: f"{map_words.outcome(outcome)} ({counts[outcome]})" for outcome in Outcome if counts[outcome]
    }


def test_each_mark_of_the_key_can_be_drawn(program: Program) -> None:
    """The key shows a different drawing for each outcome."""
    drawings = set()
    for outcome in Outcome:
        image = QImage(30, 30, QImage.Format.Format_Grayscale8)
        image.fill(255)
        painter = QPainter(image)
        draw_mark(painter, outcome, QPointF(15, 15), program.theme)
        painter.end()
        drawings.add(bytes(image.constBits()))
    assert len(drawings) == len(Outcome)


# Filters and table


def test_chips_filter_by_kidney_trouble(program: Program) -> None:
    """Each chip leaves the marks of its kidney trouble at their place along the axis; the key counts them."""
    view = open_map(program)
    before = {place.mark: place.x for band in view.chart.layout_shown().bands for place in band.places}
    for number, onset in ((1, Onset.SUDDEN), (2, Onset.LONG_TERM), (3, Onset.TRANSPLANT), (0, None)):
        view.filters.troubles.buttons()[number].click()
        settle()
        shown = marks(view)
        assert shown == [mark for mark in marks_of(library()) if onset in (None, mark.onset)]
        assert f"{len(shown)} of {len(before)} shown" in [label.text() for label in visible(view, QLabel)]
        for band in view.chart.layout_shown().bands:
            assert all(place.x == before[place.mark] for place in band.places)


@pytest.mark.qt_log_ignore("does not support (raise|grabbing)")  # the offscreen platform says so of each menu
def test_menus_filter_by_cells_and_result(program: Program, qtbot: QtBot) -> None:
    """The menus offer what the content has, show the choice, and combine with the chips."""
    view = open_map(program)
    cells, outcomes = view.filters.cells, view.filters.outcomes
    assert (cells.accessibleName(), outcomes.accessibleName()) == ("Treatment: All", "Result: All")
    cells.click()
    qtbot.waitUntil(cells.menu_shown.isVisible)
    action = next(one for one in cells.menu_shown.actions() if one.text() == "CD34+ cells")
    action.trigger()
    cells.menu_shown.close()
    settle()
    assert cells.accessibleName() == "Treatment: CD34+ cells"
    assert {mark.name for mark in marks(view)} == {
        mark.name for mark in marks_of(library()) if mark.cells.value == "cd34"
    }
    next(one for one in outcomes.menu_shown.actions() if one.text() == "Looked at safety only").trigger()
    settle()
    assert {mark.outcome for mark in marks(view)} == {Outcome.SAFETY_ONLY}


def test_an_empty_map_says_so(program: Program) -> None:
    """Filters that match nothing leave a message instead of the map, and a way back."""
    view = open_map(program)
    view.filters.troubles.buttons()[3].click()
    next(one for one in view.filters.outcomes.menu_shown.actions() if one.text() == "Proven benefit").trigger()
    settle()
    assert view.nothing.isVisible()
    assert not view.card.isVisible()
    (caution,) = [label for label in visible(view, QLabel) if label.text().startswith("A story of one patient")]
    assert caution.height() == caution.heightForWidth(caution.width())
    view.show_all.click()
    settle()
    assert not view.nothing.isVisible()
    assert marks(view) == list(marks_of(library()))


def test_the_table_is_the_twin_of_the_map(program: Program) -> None:
    """The table has a row for each mark: study, people, fairness, result; it follows the filters."""
    view = open_map(program)
    view.views.buttons()[1].click()
    settle()
    assert not view.card.isVisible()
    rows = view.table.texts()
    expected = list(marks_of(library()))
    assert [row[0].split("\n")[0] for row in rows] == [map_words.label(mark) for mark in expected]
    assert [row[3] for row in rows] == [map_words.outcome(mark.outcome) for mark in expected]
    assert next(row for row in rows if row[0].startswith("Basalt 2012"))[1:3] == ["18 people", "Chosen by lot, blinded"]
    view.filters.troubles.buttons()[3].click()
    settle()
    assert len(view.table.texts()) == len([mark for mark in expected if mark.onset is Onset.TRANSPLANT])


def test_a_row_opens_its_page(program: Program) -> None:
    """A double click, or Enter, on a row opens the study."""
    view = open_map(program)
    view.swap_table()
    settle()
    wanted = view.marks_shown()[5]
    view.table.cellActivated.emit(5, 0)
    settle()
    assert program.shell.places.item is wanted.item


def test_the_keyboard_swaps_map_and_table(program: Program, qtbot: QtBot) -> None:
    """Swapping moves the focus to what is shown."""
    view = open_map(program)
    qtbot.waitUntil(program.window.isActiveWindow)
    view.swap_table()
    assert program.window.focusWidget() is view.table
    view.swap_table()
    assert program.window.focusWidget() is view.chart.buttons()[0]


@in_each_window
def test_numbers_of_the_axis_keep_apart(make_program: MakeProgram, size: tuple[int, int], text_size: int) -> None:
    """In large type and narrow windows only every second or third number is there, and none touches another."""
    view = open_map(make_program(size=size, text_size=text_size))
    view.chart.show_marks(view.marks_shown(), [10**power for power in range(8)])
    ticks = view.chart.ticks()
    assert len(ticks) >= 4
    for (one, _), (other, _) in pairwise(ticks):
        assert one.right() < other.left()
