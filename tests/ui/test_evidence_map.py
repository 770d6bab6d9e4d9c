"""The evidence map in the window: every mark reachable and readable, filters, table, themes, languages."""

from collections import Counter
from itertools import combinations, pairwise

import pytest
from PySide6.QtCharts import QScatterSeries
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from kidneyviewer.content.evidence import Fairness
from kidneyviewer.content.evidence_map import MapMark, Outcome, marks_of
from kidneyviewer.language import Language
from kidneyviewer.program import Program
from kidneyviewer.ui.evidence import map_words
from kidneyviewer.ui.evidence.map_chart_view import MapChartView
from kidneyviewer.ui.evidence.map_view import MapView
from kidneyviewer.ui.evidence.study_mark import StudyMark
from kidneyviewer.ui.wording import study_words
from tests.conftest import MakeProgram
from tests.small import library
from tests.ui.pictures import take_picture
from tests.ui.showing import only, settle, switch, visible

SMALLEST = 24
WINDOWS = [((1280, 800), 100), ((1024, 700), 100), ((1366, 768), 200)]
in_each_window = pytest.mark.parametrize(("size", "text_size"), WINDOWS, ids=str)


def open_map(program: Program) -> MapView:
    """Open the map and return it."""
    program.shell.places.open("evidence/map")
    settle()
    return only(program.window, MapView)


def marks(view: MapView) -> list[MapMark]:
    """Return what the buttons stand for, in their order."""
    return [button.mark for button in view.chart.buttons() if button.mark is not None]


def box(button: StudyMark, view: MapView) -> tuple[int, int, int, int]:
    """Return left, top, right and bottom of a button in the chart."""
    at = button.mapTo(view.chart, QPoint(0, 0))
    return at.x(), at.y(), at.x() + button.width(), at.y() + button.height()


# The marks


@in_each_window
def test_every_study_has_a_mark_that_can_be_hit(
    make_program: MakeProgram, size: tuple[int, int], text_size: int
) -> None:
    """Each case and study has a button, large enough, in the chart; no two overlap and nothing scrolls sideways."""
    view = open_map(make_program(size=size, text_size=text_size))
    buttons = view.chart.buttons()
    assert marks(view) == list(marks_of(library()))
    assert [one for one in buttons if not one.isVisible() or min(one.width(), one.height()) < SMALLEST] == []
    boxes = [box(button, view) for button in buttons]
    for left, top, right, bottom in boxes:
        assert left >= 0
        assert top >= 0
        assert right <= view.chart.width()
        assert bottom <= view.chart.height()
    for a, b in combinations(boxes, 2):
        assert a[2] <= b[0] or b[2] <= a[0] or a[3] <= b[1] or b[3] <= a[1]
    assert view.horizontalScrollBar().maximum() == 0


def series_of(view: MapView) -> dict[Outcome, QScatterSeries]:
    """Return the series of each outcome; the chart has them in the order of the outcomes."""
    drawn = zip(Outcome, view.chart.chart().series(), strict=True)
    return {outcome: series for outcome, series in drawn if isinstance(series, QScatterSeries)}


def test_the_buttons_lie_over_what_is_drawn(program: Program) -> None:
    """Qt Charts draws each mark in the middle of its button, in the series of its outcome."""
    view = open_map(program)
    drawn = Counter(
        (outcome, round(at.x()), round(at.y()))
        for outcome, series in series_of(view).items()
        for at in (view.chart.chart().mapToPosition(point, series) for point in series.points())
    )
    assert drawn.total() == len(view.chart.buttons())
    for button in view.chart.buttons():
        left, top, right, bottom = box(button, view)
        near = [key for key in drawn if abs(key[1] - (left + right) / 2) <= 2 and abs(key[2] - (top + bottom) / 2) <= 2]
        assert button.mark is not None
        assert [key[0] for key in near] == [button.mark.outcome]


def test_people_are_to_scale(program: Program) -> None:
    """Ten times as many people are one tick further right; each tick has its number below it."""
    view = open_map(program)
    chart, scale = view.chart, view.chart.layout_shown().scale
    shown = {place.mark.people: place.x for band in chart.layout_shown().bands for place in band.places}
    assert shown[1] == scale.one
    ticks = chart.ticks()
    assert [text for _, text in ticks] == ["no\nnumber", "1", "10", "100", "1,000", "10,000"]
    middles = [rectangle.center().x() for rectangle, _ in ticks[1:-1]]
    assert [b - a for a, b in pairwise(middles)] == pytest.approx([scale.decade] * 3, abs=1.5)
    for (one, _), (other, _) in pairwise(ticks):
        assert one.right() <= other.left()


def test_each_mark_says_its_sentence(program: Program) -> None:
    """Screen readers announce name, study, people and result of each mark, and how fair the test was."""
    view = open_map(program)
    for button in view.chart.buttons():
        mark = button.mark
        assert mark is not None
        name = button.accessibleName()
        assert name.startswith(f"{map_words.label(mark)}. ")
        assert map_words.people(mark) in name
        assert map_words.outcome(mark.outcome) in name
        assert ".." not in name
        assert button.accessibleDescription() == study_words.test(mark.item)
        assert button.toolTip().replace("\n", " ") == name
        assert max(map(len, button.toolTip().split("\n"))) < 70


def test_a_negative_trial_is_there_as_such(program: Program) -> None:
    """A negative trial is among the blinded trials, at 18 people, as no benefit."""
    view = open_map(program)
    basalt = next(mark for mark in marks(view) if mark.name == "Basalt 2012")
    assert (basalt.fairness, basalt.people, basalt.outcome) == (Fairness.BY_LOT_BLINDED, 18, Outcome.NEGATIVE)
    assert "No benefit found" in map_words.sentence(basalt)


# Mouse and keyboard


def test_a_click_opens_the_page(program: Program) -> None:
    """Clicking a mark opens its study, or its case in the other place."""
    for wanted in ("studies/basalt-2012", "cases/birch-2013"):
        view = open_map(program)
        button = next(one for one in view.chart.buttons() if one.mark and one.mark.item.address == wanted)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        settle()
        assert program.shell.places.item.address == wanted


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_a_key_opens_the_page(program: Program, qtbot: QtBot, key: Qt.Key) -> None:
    """Space and Enter open the study of the mark that has the focus."""
    view = open_map(program)
    qtbot.waitUntil(program.window.isActiveWindow)
    button = view.chart.buttons()[3]
    assert button.mark is not None
    button.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(button, key)
    settle()
    assert program.shell.places.item.address == button.mark.item.address


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Right, Qt.Key.Key_Down])
def test_keys_go_through_the_marks_as_one_reads(program: Program, qtbot: QtBot, key: Qt.Key) -> None:
    """From the first mark on, Tab and the arrow keys reach every mark in order, and each is scrolled into view."""
    view = open_map(program)
    qtbot.waitUntil(program.window.isActiveWindow)
    buttons = view.chart.buttons()
    buttons[0].setFocus(Qt.FocusReason.TabFocusReason)
    reached: list[object] = []
    for _ in buttons:
        focused = program.window.focusWidget()
        assert isinstance(focused, StudyMark)
        reached.append(focused)
        top = focused.mapTo(view.viewport(), QPoint(0, 0)).y()
        assert len(reached) == 1 or 0 <= top <= view.viewport().height() - focused.height()
        QTest.keyClick(focused, key)
    assert reached == buttons


def test_pointing_at_a_mark_shows_its_sentence(program: Program, qtbot: QtBot) -> None:
    """The line below the chart describes the mark that was last reached, by mouse or keyboard."""
    view = open_map(program)
    qtbot.waitUntil(program.window.isActiveWindow)
    assert "Tab" in view.sentence.text()
    first, second = view.chart.buttons()[:2]
    height = view.sentence.height()
    place = QPointF(5, 5)
    QApplication.sendEvent(first, QEnterEvent(place, place, place))
    assert view.sentence.text() == first.accessibleName()
    second.setFocus(Qt.FocusReason.TabFocusReason)
    settle()
    assert view.sentence.text() == second.accessibleName()
    assert view.sentence.height() == height
    QApplication.sendEvent(first, QEvent(QEvent.Type.Leave))
    assert view.sentence.text() == second.accessibleName()


def test_the_keyboard_brings_the_sentence_along(program: Program, qtbot: QtBot) -> None:
    """Beside the mark with the focus is its sentence, visible until the focus leaves."""
    view = open_map(program)
    qtbot.waitUntil(program.window.isActiveWindow)
    view.chart.buttons()[0].setFocus(Qt.FocusReason.TabFocusReason)
    for button in view.chart.buttons():
        assert program.window.focusWidget() is button
        qtbot.waitUntil(view.chart.tip.isVisible)
        settle()
        (words,) = view.chart.tip.findChildren(QLabel)
        assert words.text() == button.accessibleName()
        assert words.height() >= words.heightForWidth(words.width())
        top = view.chart.tip.mapTo(view.viewport(), QPoint(0, 0)).y()
        assert 0 <= top <= view.viewport().height() - view.chart.tip.height()
        ring, shown = button.mapTo(view.chart, QPoint(0, 0)), view.chart.tip.geometry()
        assert not shown.intersects(button.rect().translated(ring))
        QTest.keyClick(button, Qt.Key.Key_Tab)
    assert not view.chart.tip.isVisible()


def test_focus_can_be_seen(program: Program, qtbot: QtBot) -> None:
    """The mark with the focus has a ring in the focus colour."""
    view = open_map(program)
    qtbot.waitUntil(program.window.isActiveWindow)
    button = view.chart.buttons()[0]
    strong = QColor(program.theme.palette.accent_strong)
    at = button.mapTo(program.window, QPoint(1, button.height() // 2))
    assert QColor(take_picture(program.window).pixel(at)) != strong
    button.setFocus(Qt.FocusReason.TabFocusReason)
    picture = take_picture(program.window)
    assert strong in [QColor(picture.pixel(at + QPoint(step, 0))) for step in (-1, 0, 1)]


# The window around it


def test_nothing_is_drawn_before_the_map_is_seen(program: Program) -> None:
    """Another page of the place builds no chart; the first look at the map does."""
    program.shell.places.open("studies/basalt-2012")
    settle()
    assert program.window.findChildren(MapChartView) == []
    assert open_map(program).chart.isVisible()


def test_the_caution_stands_above_the_map(program: Program) -> None:
    """The text to read first is visible before the map, and cannot be closed."""
    view = open_map(program)
    texts = [label.text() for label in visible(view, QLabel)]
    assert texts.index("Read this first") < texts.index("Chosen by lot, blinded")


def test_links_lead_to_safety_and_proven_treatments(program: Program) -> None:
    """The links below the map open their pages."""
    view = open_map(program)
    view.further.links[0].click()
    settle()
    assert program.shell.places.item.address == "pages/safety"
    assert [link.property("address") for link in view.further.links] == ["pages/safety", "pages/proven"]


@pytest.mark.parametrize("language", [Language.SIMPLIFIED_CHINESE, Language.TRADITIONAL_CHINESE])
def test_a_change_of_language_reaches_the_map(program: Program, language: Language) -> None:
    """Bands, sentences and key change in place; the filter and the last pointed mark stay."""
    view = open_map(program)
    view.filters.troubles.buttons()[2].click()
    first = view.chart.buttons()[0]
    first.pointed.emit()
    before, shown = first.accessibleName(), marks(view)
    switch(program, language)
    assert marks(view) == shown
    assert view.filters.troubles.current == 2
    bands = [label.text() for label in visible(view.chart, QLabel) if label.property("role") == "fact"]
    kinds = [band.fairness for band in view.chart.layout_shown().bands]
    assert bands == [study_words.fairness(kind) for kind in kinds]
    assert kinds == sorted(kinds, reverse=True)
    assert "Chosen by lot, blinded" not in bands
    assert first.accessibleName() != before
    assert view.sentence.text() == first.accessibleName()


def test_large_text_keeps_everything_in_sight(make_program: MakeProgram) -> None:
    """Going to 200 % and back moves the words above the bands and back; no word is cut off or covered."""
    program = make_program(size=(1366, 768))
    view = open_map(program)
    for size in (200, 100, 150, 100):
        program.set_text_size(size)
        settle()
        assert view.chart.height() == view.chart.heightForWidth(view.chart.width())
        for one in view.chart.findChildren(QLabel):
            assert one.height() >= one.heightForWidth(one.width())
            assert one.mapTo(view.chart, QPoint(one.width(), 0)).x() <= view.chart.width()
        view.chart.buttons()[-1].pointed.emit()
        settle()
        assert view.sentence.height() >= view.sentence.heightForWidth(view.sentence.width())
        assert view.horizontalScrollBar().maximum() == 0
