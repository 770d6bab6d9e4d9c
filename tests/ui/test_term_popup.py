"""The pop-up of a term: how it opens, stays, closes, changes language, and leads to the glossary."""

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea
from pytestqt.qtbot import QtBot

from kidneyviewer.content.model import Term
from kidneyviewer.content.outline import outline
from kidneyviewer.content.page_contents import passage_of
from kidneyviewer.language import Language
from kidneyviewer.program import Program
from kidneyviewer.ui.widgets.reading_pane import ReadingPane
from kidneyviewer.ui.widgets.term_label import TermLabel
from kidneyviewer.ui.widgets.term_mark import TermMark
from kidneyviewer.ui.window.term_popup import TermPopup
from kidneyviewer.ui.wording import words
from tests.conftest import MakeProgram
from tests.small import library
from tests.ui.showing import only, settle, switch, visible


@pytest.fixture
def mark(program: Program) -> TermMark:
    """Return a visible marked word, with the mouse elsewhere."""
    program.shell.places.open("cases/birch-2013")
    settle()
    QTest.mouseMove(program.shell.rail, QPoint(2, 2))
    return first_mark(program)


def first_mark(program: Program) -> TermMark:
    """Return the first marked word of the window."""
    label = next(label for label in visible(program.window, TermLabel) if label.marks())
    return label.marks()[0]


def popup(mark: TermMark) -> TermPopup:
    """Return the pop-up of the window of a marked word."""
    found = mark.window().findChild(TermPopup)
    assert found is not None
    return found


def button(shown: TermPopup, text: str) -> QPushButton:
    """Return a button of the pop-up by its text."""
    return next(button for button in shown.findChildren(QPushButton) if button.text() == text)


def is_closing(shown: TermPopup) -> bool:
    """Tell whether the pop-up is about to close."""
    return any(timer.isActive() for timer in shown.findChildren(QTimer))


def test_it_opens_when_the_mouse_rests_on_a_word(mark: TermMark, qtbot: QtBot) -> None:
    """A mouse over a term opens its meaning, and leaving closes it."""
    assert not visible(mark.window(), TermPopup)
    QTest.mouseMove(mark)
    qtbot.waitUntil(popup(mark).isVisible)
    meaning = library().terms[mark.term].meaning
    assert meaning in [label.text() for label in visible(popup(mark), QLabel)]
    QTest.mouseMove(mark.window(), QPoint(2, 2))
    qtbot.waitUntil(popup(mark).isHidden)


def test_it_stays_while_the_mouse_is_over_it(mark: TermMark, qtbot: QtBot) -> None:
    """A mouse that moves from the word into the pop-up keeps it open until it leaves that, too."""
    QTest.mouseMove(mark)
    qtbot.waitUntil(popup(mark).isVisible)
    QTest.mouseMove(popup(mark))
    settle()
    assert popup(mark).isVisible()
    assert not is_closing(popup(mark))
    QTest.mouseMove(mark.window(), QPoint(2, 2))
    qtbot.waitUntil(popup(mark).isHidden)


def test_it_does_not_open_for_a_mouse_that_passes(mark: TermMark, qtbot: QtBot) -> None:
    """A mouse that only crosses a word opens nothing."""
    QTest.mouseMove(mark)
    settle()
    QTest.mouseMove(mark.window(), QPoint(2, 2))
    qtbot.waitUntil(lambda: not is_closing(popup(mark)))
    assert not popup(mark).isVisible()


def test_a_click_opens_it_and_it_stays_without_the_mouse(mark: TermMark) -> None:
    """A click opens the pop-up and moves the focus in; it does not close when the mouse leaves."""
    QTest.mouseClick(mark, Qt.MouseButton.LeftButton)
    settle()
    assert popup(mark).isVisible()
    assert popup(mark).isAncestorOf(mark.window().focusWidget())
    QTest.mouseMove(mark.window(), QPoint(2, 2))
    settle()
    assert not is_closing(popup(mark))


def test_the_keyboard_reaches_a_word_and_opens_it(mark: TermMark) -> None:
    """Tab leads to a marked word and Space opens it."""
    mark.window().activateWindow()
    window = mark.window()
    for _ in range(60):
        if window.focusWidget() is mark:
            break
        QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_Tab)
    assert window.focusWidget() is mark
    QTest.keyClick(mark, Qt.Key.Key_Space)
    settle()
    assert popup(mark).isVisible()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_each_usual_key_opens_it(mark: TermMark, key: Qt.Key) -> None:
    """Enter opens a marked word as Space does."""
    mark.setFocus()
    QTest.keyClick(mark, key)
    settle()
    assert popup(mark).isVisible()


def test_escape_closes_it_and_the_focus_returns(mark: TermMark) -> None:
    """Esc inside the pop-up closes it and returns the focus to the word."""
    mark.click()
    settle()
    QTest.keyClick(mark.window().focusWidget() or mark, Qt.Key.Key_Escape)
    settle()
    assert not popup(mark).isVisible()
    assert mark.window().focusWidget() is mark


def test_escape_closes_it_from_anywhere(mark: TermMark, program: Program) -> None:
    """Esc in the filter box closes an open pop-up, too."""
    mark.click()
    program.shell.keyboard.actions["edit_filter"].trigger()
    settle()
    QTest.keyClick(program.window.focusWidget() or program.window, Qt.Key.Key_Escape)
    settle()
    assert not popup(mark).isVisible()


def test_close_returns_the_focus(mark: TermMark) -> None:
    """The button closes the pop-up and returns the focus to the word."""
    mark.click()
    button(popup(mark), "Close").click()
    settle()
    assert not popup(mark).isVisible()
    assert mark.window().focusWidget() is mark


def test_it_leads_to_the_glossary(mark: TermMark, program: Program) -> None:
    """The link opens the entry of the term, and the pop-up is gone."""
    mark.click()
    button(popup(mark), "Open in the glossary").click()
    settle()
    assert program.shell.places.item is library().terms[mark.term]
    assert not popup(mark).isVisible()


def test_it_changes_language_while_it_is_open(mark: TermMark, program: Program) -> None:
    """An open pop-up is in the new language at once, in the window, and still about the same term."""
    mark.click()
    term = library().terms[mark.term]
    for language in (*Language, Language.ENGLISH):
        switch(program, language)
        wanted = program.translation.text_in(language, term.address, term.meaning)
        assert wanted in [label.text() for label in visible(popup(mark), QLabel)]


def test_it_closes_when_another_item_is_opened(mark: TermMark, program: Program) -> None:
    """A pop-up does not outlive the page that it explains."""
    mark.click()
    program.shell.places.open("pages/questions")
    settle()
    assert not popup(mark).isVisible()


@pytest.mark.parametrize("language", list(Language), ids=lambda language: language.code)
def test_it_says_everything_in_short(make_program: MakeProgram, language: Language) -> None:
    """It shows name and full form, the names in other languages, the meaning and, if there is one, the range."""
    program = make_program(language)
    explained = set()
    for address in ("cases/birch-2013", "cases/cedar-2015", "pages/proven"):
        program.shell.places.open(address)
        settle()
        for mark in [mark for label in visible(program.window, TermLabel) for mark in label.marks()]:
            if mark.term in explained:
                continue
            explained.add(mark.term)
            mark.click()
            settle()
            term = library().terms[mark.term]
            shown = [label.text() for label in visible(popup(mark), QLabel)]
            assert said_of(program, term) - set(shown) == set()
            assert button(popup(mark), program.translation.text_in(language, "TermPopup", "Open in the glossary"))
            ranges = [text for text in shown if term.usual_range and _in(program, term, term.usual_range.text) in text]
            assert len(ranges) == bool(term.usual_range)
    assert {"creatinine", "aki"} <= explained


def _in(program: Program, term: Term, source: str) -> str:
    return program.translation.text_in(program.translation.language, term.address, source)


def said_of(program: Program, term: Term) -> set[str]:
    """Return what the pop-up must contain besides the range: names and meaning."""
    said = passage_of(outline(term, library()), "meaning")
    assert said is not None
    meaning = words.said(said)
    full = _in(program, term, term.full_form)
    name = _in(program, term, term.name)
    return {name, meaning} | ({full} if full.casefold() != name.casefold() else set())


@pytest.mark.parametrize(("size", "text_size"), [((1024, 700), 100), ((1366, 768), 200), ((800, 560), 100)], ids=str)
@pytest.mark.parametrize(
    "language",
    list(Language),
    ids=lambda language: language.code,
)
def test_it_stands_whole_inside_the_window(
    make_program: MakeProgram, language: Language, size: tuple[int, int], text_size: int
) -> None:
    """Wherever the word is, the pop-up is inside the window, and none of its texts is cut off."""
    program = make_program(language, size, text_size)
    program.shell.places.open("cases/birch-2013")
    settle()
    for label in [label for label in visible(program.window, TermLabel) if label.marks()]:
        only(program.window, ReadingPane).ensureWidgetVisible(label.marks()[-1])
        label.marks()[-1].click()
        settle()
        shown = popup(label.marks()[-1])
        whole = program.window.centralWidget()
        assert whole is not None
        assert whole.rect().contains(shown.geometry())
        cut = [line.text() for line in visible(shown, QLabel) if line.heightForWidth(line.width()) > line.height()]
        assert cut == []


def test_a_short_term_has_no_scroll_bar_after_a_long_one(program: Program, qtbot: QtBot) -> None:
    """All of a meaning is visible, whichever term was explained before."""
    seen = []
    for address in ("cases/birch-2013", "studies/agate-2010", "pages/safety"):
        program.shell.places.open(address)
        settle()
        for one in visible(program.window, TermMark):
            one.click()
            qtbot.waitUntil(popup(one).isVisible)
            settle()
            area = only(popup(one), QScrollArea)
            assert area.verticalScrollBar().maximum() == 0, one.term
            assert area.viewport().width() == area.width(), one.term
            seen.append(one.term)
    assert len(set(seen)) > 2
