"""The search over everything as users experience it: type, move, open, leave."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from kidneyviewer.content.finding.finder import find
from kidneyviewer.content.finding.hits import Hit
from kidneyviewer.language import Language
from kidneyviewer.program import Program
from kidneyviewer.ui.find.hit_model import HitModel, HitRow, rows
from kidneyviewer.ui.find.search_panel import SearchPanel
from kidneyviewer.ui.place import Place
from tests.conftest import MakeProgram
from tests.content.finding.conftest import small_index
from tests.small import library
from tests.ui.keys import press
from tests.ui.showing import settle, switch

EN, CN, TW = Language
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def panel(program: Program, qtbot: QtBot) -> SearchPanel:
    """Return the open search of a program whose index is ready."""
    return opened(program, qtbot)


def opened(program: Program, qtbot: QtBot) -> SearchPanel:
    """Open the search and wait for its index."""
    program.shell.prepare()
    program.window.activateWindow()
    panel = program.shell.overlays.search
    panel.open()
    qtbot.waitUntil(lambda: panel.finder.is_ready)
    settle()
    return panel


def typed(panel: SearchPanel, text: str) -> list[Hit]:
    """Type into the box and return the visible hits."""
    panel.box.setText(text)
    settle()
    return [row.hit for row in shown(panel) if row.hit is not None]


def shown(panel: SearchPanel) -> list[HitRow]:
    """Return the rows that are shown."""
    model = panel.hits.model()
    assert isinstance(model, HitModel)
    return [model.row(number) for number in range(model.rowCount())]


def test_ctrl_k_opens_it_and_esc_leads_back(program: Program, qtbot: QtBot) -> None:
    """Ctrl+K opens the empty box; Esc closes it and returns the focus; nothing else has changed."""
    program.shell.prepare()
    view = program.shell.places.pane(Place.CASES).items.view
    view.setFocus()
    before = program.shell.places.item
    press(Qt.Key.Key_K, CONTROL)
    panel = program.shell.overlays.search
    assert panel.isVisible()
    assert panel.box.hasFocus()
    qtbot.waitUntil(lambda: panel.finder.is_ready)
    typed(panel, "dialysis")
    QTest.keyClick(panel.box, Qt.Key.Key_Escape)
    assert not panel.isVisible()
    assert view.hasFocus()
    assert program.shell.places.item is before


def test_nothing_of_a_search_is_kept(panel: SearchPanel) -> None:
    """A box that is opened again is empty, and so is the list."""
    assert typed(panel, "dialysis")
    panel.close_and_return()
    panel.open()
    settle()
    assert panel.box.text() == ""
    assert not panel.box.isUndoAvailable()
    assert shown(panel) == []


def test_enter_opens_the_best_hit(program: Program, panel: SearchPanel) -> None:
    """Enter opens the selected hit, at first the best one, and closes the search."""
    hits = typed(panel, "creatinine")
    QTest.keyClick(panel.box, Qt.Key.Key_Return)
    settle()
    assert program.shell.places.item is hits[0].item is library().terms["creatinine"]
    assert not panel.isVisible()
    assert program.shell.places.pane(Place.GLOSSARY).detail.hasFocus()


def test_arrow_keys_go_through_the_hits(panel: SearchPanel) -> None:
    """Down and Up skip the headings and stop at the ends; the focus stays in the box."""
    hits = typed(panel, "cells kidney")
    assert len(hits) > 5
    model = panel.hits.model()
    assert isinstance(model, HitModel)
    for hit in [*hits[1:], hits[-1]]:
        QTest.keyClick(panel.box, Qt.Key.Key_Down)
        assert panel.hits.hit(panel.hits.currentIndex()) in (hit, hits[-1])
    for _ in hits:
        QTest.keyClick(panel.box, Qt.Key.Key_PageUp)
    assert panel.hits.hit(panel.hits.currentIndex()) == next(row.hit for row in shown(panel) if row.hit)
    assert panel.box.hasFocus()


def test_a_click_opens_a_hit(program: Program, panel: SearchPanel) -> None:
    """A hit can be clicked; a heading does nothing."""
    hits = typed(panel, "dialysis")
    QTest.mouseClick(panel.hits.viewport(), Qt.MouseButton.LeftButton, pos=centre(panel, 0))
    assert panel.isVisible()
    QTest.mouseClick(panel.hits.viewport(), Qt.MouseButton.LeftButton, pos=centre(panel, 1))
    settle()
    assert program.shell.places.item is hits[0].item


def centre(panel: SearchPanel, row: int) -> QPoint:
    """Return the middle of a row."""
    return panel.hits.visualRect(panel.hits.model().index(row, 0)).center()


def test_a_hit_in_a_text_opens_at_that_text(program: Program, panel: SearchPanel) -> None:
    """A hit in a paragraph opens its page at that paragraph."""
    hit = next(hit for hit in typed(panel, "went away did not need") if hit.address == "cases/birch-2013")
    while panel.hits.hit(panel.hits.currentIndex()) != hit:
        QTest.keyClick(panel.box, Qt.Key.Key_Down)
    QTest.keyClick(panel.box, Qt.Key.Key_Return)
    settle()
    detail = program.shell.places.pane(Place.CASES).detail
    (label,) = (one for one in detail.findChildren(QLabel) if one.isVisible() and one.text() == hit.text)
    top = label.mapTo(detail.viewport(), QPoint(0, 0)).y()
    assert 0 <= top < detail.viewport().height() / 2


def test_the_mouse_goes_on_elsewhere(program: Program, panel: SearchPanel) -> None:
    """A click on the page closes the search and leaves the focus where the user clicked."""
    typed(panel, "dialysis")
    program.shell.places.pane(Place.CASES).items.view.setFocus(Qt.FocusReason.MouseFocusReason)
    assert not panel.isVisible()


@pytest.mark.parametrize("place", [Place.CASES, Place.LEARN])
def test_a_place_that_is_chosen_closes_it(program: Program, panel: SearchPanel, place: Place) -> None:
    """A click on a place closes the search, also on the one that is shown already."""
    assert program.shell.places.place is Place.CASES
    QTest.mouseClick(program.shell.rail.buttons[place], Qt.MouseButton.LeftButton)
    assert not panel.isVisible()
    assert program.shell.places.place is place


def test_hits_stand_in_groups_the_best_first(panel: SearchPanel) -> None:
    """Each group has a heading; the group of the best hit comes first, and within it the best hit."""
    hits = typed(panel, "dialysis")
    found = shown(panel)
    assert found[0].hit is None
    assert found[1].hit == hits[0]
    headings = [row.title for row in found if row.hit is None]
    assert len(headings) == len(set(headings)) >= 2


@pytest.mark.parametrize(("language", "text"), [(EN, "egfr"), (CN, "gxb"), (TW, "ㄍㄒㄅ"), (CN, "腎小球")])
def test_a_row_says_why_it_was_found(language: Language, text: str) -> None:
    """Each row has a title and a reason, and the match is marked in one of them."""
    for row in rows(find(small_index(), text, language), language):
        if row.hit is not None:
            assert row.title
            assert row.why
            assert row.title_marks or row.marks


def test_the_language_can_change_meanwhile(program: Program, panel: SearchPanel) -> None:
    """Changing the language while the search is open changes its words and its hits, not what was typed."""
    typed(panel, "MSC")
    english = [row.title for row in shown(panel)]
    program.set_language(CN)
    settle()
    assert panel.box.text() == "MSC"
    chinese = [row.title for row in shown(panel)]
    assert chinese != english
    assert "间充质干细胞" in chinese


def test_it_says_when_nothing_was_found(panel: SearchPanel) -> None:
    """If nothing matches, a sentence says so and what to do."""
    assert typed(panel, "zebra") == []
    assert panel.state.text().startswith("Nothing was found.")
    typed(panel, "   ")
    assert not panel.state.isVisible()


def test_it_waits_for_its_index(program: Program) -> None:
    """A query typed before the index is ready is answered once it is, and a sentence says so in the meantime."""
    panel = program.shell.overlays.search
    panel.show()
    panel.box.setText("dialysis")
    settle()
    assert panel.state.text().startswith("One moment")


@pytest.mark.parametrize("size", [(800, 480), (1024, 700), (1280, 800), (2560, 1440)])
@pytest.mark.parametrize("text_size", [100, 200])
def test_it_fits_the_window(make_program: MakeProgram, qtbot: QtBot, size: tuple[int, int], text_size: int) -> None:
    """The search is inside the window at any size, with the selected hit visible."""
    program = make_program(size=size, text_size=text_size)
    panel = opened(program, qtbot)
    for text in ("", "dialysis", "zebra", "e"):
        typed(panel, text)
        assert program.window.rect().contains(panel.geometry())
        for part in (
            panel.box,
            panel.close_button,
            *([] if panel.hits.count or panel.keys.isHidden() else [panel.keys]),
        ):
            assert panel.rect().contains(part.geometry()), text
            assert part.visibleRegion().boundingRect() == part.rect(), text
        if panel.hits.count:
            chosen = panel.hits.visualRect(panel.hits.currentIndex())
            assert panel.hits.viewport().rect().intersects(chosen)
            assert panel.hits.visualRect(panel.hits.model().index(0, 0)).top() == 0
            assert panel.hits.viewport().height() > 40


def test_the_button_shows_what_there_is_room_for(make_program: MakeProgram) -> None:
    """In a wide bar the search button looks like a field with its shortcut, in a narrow one it is an icon."""
    wide = make_program(size=(1280, 800)).shell.top_bar.search
    assert wide.text().strip().startswith("Search everything …")
    assert wide.text().endswith("Ctrl+K")
    narrow = make_program(size=(800, 480), text_size=200).shell.top_bar.search
    assert narrow.text() == ""
    assert narrow.accessibleName() == "Search everything"
    assert narrow.isVisible()
    assert narrow.width() >= 40


def test_the_model_is_sound(qtmodeltester: object) -> None:
    """Qt's own model tester finds no fault."""
    model = HitModel()
    model.set_hits(find(small_index(), "dialysis", EN), EN)
    assert model.rowCount() > 5
    qtmodeltester.check(model)  # type: ignore[attr-defined]


def test_everything_is_translated(make_program: MakeProgram, qtbot: QtBot) -> None:
    """In each language the words around the hits are in that language."""
    program = make_program(language=CN)
    panel = opened(program, qtbot)
    typed(panel, "gxb")
    assert {row.why for row in shown(panel) if row.hit} <= {
        "名称 · 拼音",
        "相关词 · 拼音",
        "标题 · 拼音",
        "小标题 · 拼音",
    }
    switch(program, TW)
    assert panel.isVisible()
    assert panel.box.text() == "gxb"
    typed(panel, "ㄍㄒㄅ")
    assert shown(panel)[1].why == "名稱 · 注音"
    assert QGuiApplication.focusObject() is panel.box
    assert QApplication.focusWidget() is panel.box


def test_the_search_follows_the_window(program: Program, panel: SearchPanel) -> None:
    """A window that changes its size while the search is open keeps it inside, centred."""
    typed(panel, "dialysis")
    for size in ((900, 600), (1366, 768), (800, 480)):
        program.window.resize(*size)
        settle()
        assert program.window.rect().contains(panel.geometry())
        assert abs(panel.geometry().center().x() - program.window.width() // 2) <= 1


def test_a_first_case_opens_at_the_text_that_was_found(make_program: MakeProgram, qtbot: QtBot) -> None:
    """Even if no case has been read before, a hit inside a case opens at its paragraph."""
    program = make_program()
    program.shell.places.open("glossary/egfr")
    panel = opened(program, qtbot)
    hit = typed(panel, "back hurt 4 days")[0]
    assert hit.address == "cases/alder-2011"
    QTest.keyClick(panel.box, Qt.Key.Key_Return)
    settle()
    detail = program.shell.places.pane(Place.CASES).detail
    (label,) = (one for one in detail.findChildren(QLabel) if one.isVisible() and one.text() == hit.text)
    top = label.mapTo(detail.viewport(), QPoint(0, 0)).y()
    assert 0 <= top < detail.viewport().height()
    assert detail.passage.target is not None
