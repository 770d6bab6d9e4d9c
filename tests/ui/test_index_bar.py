"""The index of the glossary: order and heads of the list, and the bar that leads into it."""

import logging

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from kidneyviewer import paths
from kidneyviewer.content.model import Category
from kidneyviewer.language import Language
from kidneyviewer.program import Program
from kidneyviewer.ui.glossary.glossary_place import GlossaryPlace
from kidneyviewer.ui.widgets.item_model import HEAD_ROLE, ItemModel
from kidneyviewer.ui.window.tab_order import stops
from tests.conftest import MakeProgram
from tests.small import library
from tests.ui.keys import use
from tests.ui.layout import assert_laid_out
from tests.ui.showing import only, settle, switch

in_each_language = pytest.mark.parametrize("language", Language, ids=lambda language: language.code)


def glossary(program: Program) -> GlossaryPlace:
    """Open the glossary."""
    program.shell.places.open("glossary/egfr")
    settle()
    return only(program.window, GlossaryPlace)


def model(place: GlossaryPlace) -> ItemModel:
    """Return the rows of the list."""
    found = place.items.view.model()
    assert isinstance(found, ItemModel)
    return found


def heads(place: GlossaryPlace) -> list[str]:
    """Return the heads above the rows, from the top."""
    rows = model(place)
    found = [rows.data(rows.index(row), HEAD_ROLE) for row in range(rows.rowCount())]
    return [head for head in found if head]


def buttons(place: GlossaryPlace) -> list[QPushButton]:
    """Return the buttons of the bar."""
    return place.items.index_bar.buttons()


def button(place: GlossaryPlace, head: str) -> QPushButton:
    """Return the button of a head."""
    return next(one for one in buttons(place) if one.text() == head)


@in_each_language
def test_the_list_has_the_heads_of_its_language(make_program: MakeProgram, language: Language) -> None:
    """Each head occurs once, above its first row, and the bar has the same heads in the same order."""
    place = glossary(make_program(language))
    assert heads(place) == [one.text() for one in buttons(place)]
    assert len(set(heads(place))) == len(heads(place)) > 5
    assert model(place).rowCount() == len(library().terms)
    match language:
        case Language.ENGLISH | Language.SIMPLIFIED_CHINESE:
            assert all(len(head) == 1 and head.isascii() for head in heads(place))
        case Language.TRADITIONAL_CHINESE:
            assert [head.endswith("畫") for head in heads(place)] == [True] * (len(heads(place)) - 1) + [False]


def test_the_order_follows_the_language(program: Program) -> None:
    """A language switch reorders the list, and the selected term stays selected and visible."""
    place = glossary(program)
    orders = []
    for language in (*Language, Language.ENGLISH):
        switch(program, language)
        rows = model(place)
        orders.append([rows.item(row).address for row in range(rows.rowCount())])
        current = place.items.view.currentIndex()
        assert rows.item(current.row()) is program.shell.places.item
        assert place.items.view.visualRect(current).intersects(place.items.view.viewport().rect())
    assert orders[0] == orders[-1]
    assert len({tuple(order) for order in orders}) == len(Language)
    assert len({frozenset(order) for order in orders}) == 1


@in_each_language
def test_a_head_leads_to_its_first_term(make_program: MakeProgram, language: Language) -> None:
    """Choosing a head opens the first term below it, which is at the top of the list and has the focus."""
    program = make_program(language)
    place = glossary(program)
    view = place.items.view
    for head in (heads(place)[0], heads(place)[len(heads(place)) // 2]):
        button(place, head).click()
        settle()
        current = view.currentIndex()
        assert current.data(HEAD_ROLE) == head
        assert view.visualRect(current).top() == 0 or head == heads(place)[0]
        assert view.hasFocus()
        assert program.shell.places.item is model(place).item(current.row())


def test_arrow_keys_go_along_the_bar(program: Program) -> None:
    """Tab stops at the bar once; arrow keys move from head to head, wrapping around; Enter opens."""
    place = glossary(program)
    bar = place.items.index_bar
    assert len(list(stops(bar))) == 1
    first, second, *_, last = buttons(place)
    use(first)
    QTest.keyClick(first, Qt.Key.Key_Right)
    assert program.window.focusWidget() is second
    QTest.keyClick(second, Qt.Key.Key_Left)
    QTest.keyClick(first, Qt.Key.Key_Up)
    assert program.window.focusWidget() is last
    assert list(stops(bar)) == [last]
    QTest.keyClick(last, Qt.Key.Key_Return)
    settle()
    assert place.items.view.currentIndex().data(HEAD_ROLE) == last.text()


@in_each_language
def test_heads_have_names(make_program: MakeProgram, language: Language) -> None:
    """A screen reader announces what a head does, and the head of the first row below it."""
    place = glossary(make_program(language))
    assert place.items.index_bar.accessibleName()
    for one in buttons(place):
        assert one.text() in one.accessibleName() != one.text()
    rows = model(place)
    spoken = rows.data(rows.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith(heads(place)[0])


def test_chips_and_filter_go_with_the_index(program: Program) -> None:
    """A chip keeps the heads that it has terms for enabled; the others stay in place, disabled."""
    place = glossary(program)
    whole = heads(place)
    place.items.chips.buttons()[1 + list(Category).index(Category.RESEARCH)].click()
    settle()
    assert [one.text() for one in buttons(place)] == whole
    assert [one.text() for one in buttons(place) if one.isEnabled()] == heads(place)
    assert set(heads(place)) < set(whole)
    assert len(list(stops(place.items.index_bar))) == 1
    place.items.filter_box.setText("zzqx")
    settle()
    assert not any(one.isEnabled() for one in buttons(place))
    assert list(stops(place.items.index_bar)) == []


@pytest.mark.parametrize(("size", "text_size"), [((1024, 700), 100), ((1366, 768), 200), ((800, 480), 100)], ids=str)
@in_each_language
def test_the_bar_wraps(make_program: MakeProgram, language: Language, size: tuple[int, int], text_size: int) -> None:
    """In a small window and in large type all heads are complete, and a row of the list is visible below them."""
    program = make_program(language, size, text_size)
    place = glossary(program)
    assert_laid_out(program.window)
    bar, view = place.items.index_bar, place.items.view
    assert all(bar.rect().contains(one.geometry()) for one in buttons(place))
    assert all(min(one.width(), one.height()) >= 24 for one in buttons(place))
    assert view.viewport().height() >= 100


def test_without_keys_the_list_keeps_its_order(
    make_program: MakeProgram, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, tmp_path: object
) -> None:
    """Without built keys, Chinese has neither heads nor bar, which is logged once."""
    program = make_program(Language.TRADITIONAL_CHINESE)
    monkeypatch.setattr(paths, "resources", lambda: tmp_path)
    with caplog.at_level(logging.WARNING):
        place = glossary(program)
        for language in (Language.SIMPLIFIED_CHINESE, Language.TRADITIONAL_CHINESE):
            switch(program, language)
    rows = model(place)
    assert [rows.item(row) for row in range(rows.rowCount())] == list(library().terms.values())
    assert heads(place) == []
    assert place.items.index_bar.isHidden()
    assert len([one for one in caplog.records if "search keys" in one.message]) == 1


def test_english_reads_no_keys(program: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    """The keys are read when a Chinese glossary is first shown, not before."""
    asked: list[object] = []
    monkeypatch.setattr(paths, "resources", lambda: asked.append(None))
    place = glossary(program)
    assert heads(place)
    assert asked == []
