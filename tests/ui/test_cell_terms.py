"""Glossary terms where texts are painted or small: the cells of the comparison, notes of figures, captions."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from kidneyviewer.language import Language
from kidneyviewer.program import Program
from kidneyviewer.ui.evidence.comparison_table import ComparisonTable
from kidneyviewer.ui.widgets.term_label import TermLabel
from kidneyviewer.ui.widgets.term_mark import TermMark
from kidneyviewer.ui.window.accessible_roles import HEADINGS
from kidneyviewer.ui.window.tab_order import stops
from kidneyviewer.ui.window.term_popup import TermPopup
from tests.conftest import MakeProgram
from tests.small import library
from tests.ui.showing import only, settle, switch, visible

ITEMS = ("cases/birch-2013", "studies/agate-2010", "pages/safety", "pages/about", "glossary/msc", "evidence/map")


def compared(program: Program) -> ComparisonTable:
    """Open the comparison and return its table."""
    program.shell.places.open("evidence/compare")
    settle()
    return only(program.window, ComparisonTable)


@pytest.mark.parametrize(("size", "text_size"), [((1280, 800), 100), ((800, 560), 100), ((1366, 768), 200)], ids=str)
@pytest.mark.parametrize("language", Language, ids=lambda language: language.code)
def test_marks_lie_in_the_cells_of_their_words(
    make_program: MakeProgram, language: Language, size: tuple[int, int], text_size: int
) -> None:
    """Each button is in an answer that has its word, below the header; in each paragraph a term is marked once."""
    table = compared(make_program(language, size, text_size))
    assert len(table.terms.marks()) > 10
    for mark in table.terms.marks():
        cell = table.itemAt(mark.geometry().center())
        assert cell is not None
        assert cell.column() > 0
        assert mark.text() in cell.text()
        assert table.visualItemRect(cell).contains(mark.geometry().center())
        assert table.visualItemRect(cell).adjusted(0, 0, 1, 1).contains(mark.geometry())
    expected = [
        program_span.term
        for row in table.texts()
        for answer in row[1:]
        for paragraph in answer.split("\n")
        for program_span in table.terms.spans(paragraph)
    ]
    assert [mark.term for mark in table.terms.marks()] == expected


def test_a_word_in_a_cell_opens_its_meaning(program: Program) -> None:
    """A click or the keyboard opens the pop-up at the word, and Esc returns there."""
    table = compared(program)
    first, second = table.terms.marks()[:2]
    QTest.mouseClick(first, Qt.MouseButton.LeftButton)
    settle()
    shown = only(program.window, TermPopup)
    assert library().terms[first.term].meaning in "".join(label.text() for label in visible(shown, QLabel))
    QTest.keyClick(program.window.focusWidget() or shown, Qt.Key.Key_Escape)
    second.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(second, Qt.Key.Key_Return)
    settle()
    assert only(program.window, TermPopup).isVisible()
    QTest.keyClick(program.window.focusWidget() or shown, Qt.Key.Key_Escape)
    settle()
    assert program.window.focusWidget() is second


def test_tab_goes_through_the_words_as_one_reads(program: Program) -> None:
    """After the table Tab stops at each word, row by row, from left to right."""
    table = compared(program)
    assert list(stops(table)) == [table, *table.terms.marks()]
    places = [mark.mapTo(table, QPoint(0, 0)) for mark in table.terms.marks()]
    cells = [table.indexAt(mark.geometry().center()) for mark in table.terms.marks()]
    assert len(places) == len(cells)
    assert [(cell.row(), cell.column()) for cell in cells] == sorted((cell.row(), cell.column()) for cell in cells)


def test_words_follow_language_and_choice(program: Program) -> None:
    """After a language switch, or with another item, exactly the terms in the new texts are marked."""
    table = compared(program)
    for language in (Language.SIMPLIFIED_CHINESE, Language.ENGLISH):
        switch(program, language)
        texts = "\n".join(text for row in table.texts() for text in row[1:])
        assert all(mark.text() in texts for mark in table.terms.marks())
        assert len([mark for mark in table.findChildren(TermMark) if mark.isVisible()]) == len(table.terms.marks())


@pytest.mark.parametrize("language", Language, ids=lambda language: language.code)
def test_no_heading_or_button_has_a_mark(make_program: MakeProgram, language: Language) -> None:
    """Terms are marked in running text only: never in a title or heading, never in a button or a link."""
    program = make_program(language)
    count = 0
    for address in ITEMS:
        program.shell.places.open(address)
        settle()
        for mark in visible(program.window, TermMark):
            count += 1
            parent = mark.parentWidget()
            assert not isinstance(parent, QPushButton)
            assert parent is not None
            assert parent.property("role") not in HEADINGS
    assert count > 30


@pytest.mark.parametrize("language", Language, ids=lambda language: language.code)
def test_no_paragraph_marks_a_term_twice(make_program: MakeProgram, language: Language) -> None:
    """In one paragraph a term is marked at most once."""
    program = make_program(language)
    for address in ITEMS:
        program.shell.places.open(address)
        settle()
        for label in visible(program.window, TermLabel):
            terms = [mark.term for mark in label.marks()]
            assert len(terms) == len(set(terms)), label.text()


def test_small_texts_explain_their_words(program: Program) -> None:
    """Terms in how to read a figure, its note, the note on people and the caption of a chart can be opened, too."""
    program.shell.places.open("studies/agate-2010")
    settle()
    explained = {mark.term for label in visible(program.window, TermLabel) for mark in label.marks()}
    small = [label for label in visible(program.window, TermLabel) if label.property("role") == "small"]
    assert {"placebo", "rct"} <= explained
    assert "placebo" in {mark.term for label in small for mark in label.marks()}
    program.shell.places.open("cases/birch-2013")
    settle()
    caption = next(label for label in visible(program.window, TermLabel) if "fell from" in label.text())
    assert [mark.term for mark in caption.marks()] == ["creatinine"]
