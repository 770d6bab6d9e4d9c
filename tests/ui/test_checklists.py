"""Lists that can be ticked: on screen, stored nowhere, and printed as they are."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kidneyviewer.content.model import LearnPage
from kidneyviewer.content.outline import outline
from kidneyviewer.content.texts import LIBRARY
from kidneyviewer.language import Language
from kidneyviewer.program import Program
from kidneyviewer.ui.learn.learn_place import LearnPlace
from kidneyviewer.ui.learn.list_printer import document
from kidneyviewer.ui.translation import text
from kidneyviewer.ui.widgets.tick_box import TickBox
from kidneyviewer.ui.wording import words
from tests.conftest import MakeProgram
from tests.small import library
from tests.ui.contents import of
from tests.ui.showing import only, settle, switch, visible


def boxes(program: Program) -> list[TickBox]:
    """Return the boxes of the visible page."""
    return visible(program.window, TickBox)


def printed(program: Program, page: LearnPage) -> QTextDocument:
    """Return the page as it would be printed now."""
    ticks = only(program.window, LearnPlace).ticks()
    return document(outline(page, library()), ticks, program.theme, library().edition.notice)


def test_each_item_of_a_checklist_has_a_box(program: Program) -> None:
    """Each item can be ticked, and its box has the item's text as its name."""
    program.shell.places.open("pages/questions")
    settle()
    page = library().by_address["pages/questions"]
    assert isinstance(page, LearnPage)
    items = [item.text for section in page.sections for item in section.items]
    assert len(items) > 5
    names = [box.accessibleName() for box in boxes(program)]
    assert all(name.startswith(item) for name, item in zip(names, items, strict=True))


def test_other_pages_have_no_boxes(program: Program) -> None:
    """The lists of a page that is not a checklist have bullets, and no button to print."""
    program.shell.places.open("pages/about")
    settle()
    assert boxes(program) == []
    assert not only(program.window, LearnPlace).print_button.isVisible()


def test_ticks_are_set_by_mouse_and_keyboard(program: Program, qtbot: QtBot) -> None:
    """A click and the space key tick and untick."""
    program.shell.places.open("pages/questions")
    settle()
    first, second = boxes(program)[:2]
    QTest.mouseClick(first, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(program.window.isActiveWindow)
    second.setFocus()
    QTest.keyClick(second, Qt.Key.Key_Space)
    assert (first.isChecked(), second.isChecked()) == (True, True)
    QTest.mouseClick(first, Qt.MouseButton.LeftButton)
    assert not first.isChecked()


def test_ticks_stay_with_the_language_and_go_with_the_page(make_program: MakeProgram) -> None:
    """Another language keeps the ticks; another page with boxes removes them, also on the way back."""
    other = library().by_address["pages/safety"]
    assert isinstance(other, LearnPage)
    program = make_program(content=of([*library().cases, replace(other, checklist=True)]))
    program.shell.places.open("pages/questions")
    settle()
    boxes(program)[0].click()
    switch(program, Language.SIMPLIFIED_CHINESE)
    assert boxes(program)[0].isChecked()
    program.shell.places.open(other.address)
    settle()
    assert boxes(program)
    assert not any(box.isChecked() for box in boxes(program))
    program.shell.places.open("pages/questions")
    settle()
    assert not any(box.isChecked() for box in boxes(program))


@pytest.mark.parametrize("language", Language, ids=lambda language: language.code)
def test_paper_shows_the_ticks_and_says_that_it_is_a_draft(program: Program, language: Language) -> None:
    """The printout has the title, each item with its box as ticked, the review record and the notice."""
    switch(program, language)
    program.shell.places.open("pages/questions")
    settle()
    boxes(program)[1].click()
    page = library().by_address["pages/questions"]
    assert isinstance(page, LearnPage)
    shown = printed(program, page).toPlainText()
    assert shown.count("■") == 1
    assert shown.count("□") == len(boxes(program)) - 1
    assert boxes(program)[1].accessibleName() in shown.partition("■")[2].partition("\n")[0]
    lines = shown.splitlines()
    assert (lines[0], lines[-1]) == (text(page.address, page.title), text(LIBRARY, library().edition.notice))
    assert lines[-2] == words.review(page.review)
    items = [item.text for section in page.sections for item in section.items]
    assert all(text(page.address, item) in shown for item in items)
