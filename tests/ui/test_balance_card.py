"""What fair trials found is beside each case, opens what it mentions, and cannot be hidden."""

from types import MappingProxyType

import msgspec
import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

from kidneyviewer.content.balance import balance, shares_cells, shares_disease
from kidneyviewer.content.model import Case, ResultDirection, Study
from kidneyviewer.content.page_parts import statement
from kidneyviewer.language import Language
from kidneyviewer.program import Program
from kidneyviewer.ui.evidence.compare_view import CompareView
from kidneyviewer.ui.page.balance_card import BalanceCard, BalanceEntry
from kidneyviewer.ui.page.origins_card import OriginsCard
from kidneyviewer.ui.translation import text
from kidneyviewer.ui.widgets.term_mark import TermMark
from kidneyviewer.ui.window.tab_order import stops
from kidneyviewer.ui.wording import study_words, words
from tests.conftest import MakeProgram
from tests.small import library
from tests.ui.layout import assert_laid_out
from tests.ui.showing import left_over, only, seen, settle, switch, visible

CASES = library().cases
NOTES = MappingProxyType(
    {
        (True, True): "",
        (True, False): "Other cells than in this case.",
        (False, True): "Another kidney disease, or another cause of it, than in this case.",
        (False, False): "Another kidney disease or cause, and other cells, than in this case.",
    }
)
"""The note beside a study, by whether it shares disease and cells with the case."""
NO_SAME_TRIAL = "We found no fair trial of these cells for this disease that has a result. The closest ones are below."
each_language = pytest.mark.parametrize("language", Language, ids=lambda language: language.code)


def show(program: Program, case: Case) -> BalanceCard:
    """Open a case and return its card."""
    program.shell.places.open(case.address)
    settle()
    return only(program.window, BalanceCard)


def beside(case: Case) -> tuple[Study, ...]:
    """Return the studies beside a case."""
    return balance(case, library().studies)


def texts(card: BalanceCard) -> list[str]:
    """Return the visible texts of the card."""
    return [label.text() for label in visible(card, QLabel)]


@each_language
def test_the_card_stands_in_each_case(make_program: MakeProgram, language: Language) -> None:
    """Each case shows, in each language, every study beside it with direction, summary and title."""
    program = make_program(language)
    for case in CASES:
        card = show(program, case)
        shown = texts(card)
        assert shown[0] == QCoreApplication.translate("PageWords", "What fair trials found")
        for study in beside(case):
            assert study_words.direction(study.direction) in shown
            assert words.said(statement(study.address, "summary", study.summary)) in shown
        titles = [text(study.address, study.title) for study in beside(case)]
        assert [entry.link.text() for entry in visible(card, BalanceEntry)] == titles


def test_the_card_follows_the_language(program: Program) -> None:
    """After a switch the texts of the content on the card are in the new language, and in English again at the end."""
    for case in CASES:
        card = show(program, case)
        before = texts(card)
        for language in (*reversed(Language), Language.ENGLISH):
            switch(program, language)
            shown = [one for one in seen(program.window) if BalanceEntry.__name__ in one.where]
            summaries = [words.said(statement(study.address, "summary", study.summary)) for study in beside(case)]
            assert set(summaries) <= {one.text for one in shown}
            assert [one for one in shown if one.text in summaries and left_over(language, one)] == []
        assert texts(card) == before


def test_a_study_that_differs_from_the_case_says_so(program: Program) -> None:
    """A study of another disease, of other cells, or of both, has a note; one of the same has none."""
    for case in CASES:
        card = show(program, case)
        for study, entry in zip(beside(case), visible(card, BalanceEntry), strict=True):
            note = NOTES[shares_disease(case, study), shares_cells(case, study)]
            assert entry.note.text() == note
            assert entry.note.isVisible() is not (shares_disease(case, study) and shares_cells(case, study))


def test_each_kind_of_note_is_there() -> None:
    """The cases have studies of the same disease and cells, and of others."""
    pairs = {(shares_disease(case, study), shares_cells(case, study)) for case in CASES for study in beside(case)}
    assert pairs == set(NOTES)


def test_the_card_says_if_no_fair_trial_is_of_the_same_disease_and_cells(program: Program) -> None:
    """Above the closest trials stands that none is of these cells for this disease, unless there is one."""
    for case in CASES:
        shown = texts(show(program, case))
        is_same = any(shares_disease(case, study) and shares_cells(case, study) for study in beside(case))
        assert (NO_SAME_TRIAL in shown) is not is_same


def test_the_card_cannot_be_hidden(program: Program) -> None:
    """Its only buttons open a study or explain a word, and Esc leaves it where it is."""
    for case in CASES:
        card = show(program, case)
        links = [entry.link for entry in card.entries]
        others = [one for one in visible(card, QAbstractButton) if one not in links and not isinstance(one, TermMark)]
        assert others == []
        assert card.actions() == []
        links[0].setFocus()
        QTest.keyClick(links[0], Qt.Key.Key_Escape)
        settle()
        assert card.isVisible()


def test_links_open_their_study_by_mouse(program: Program) -> None:
    """A click on a title opens the page of its study, and Back returns to the case."""
    for case in CASES:
        for number, study in enumerate(beside(case)):
            link = show(program, case).entries[number].link
            QTest.mouseClick(link, Qt.MouseButton.LeftButton)
            settle()
            assert program.shell.places.item.address == study.address
            program.shell.places.go_back()
            settle()
            assert program.shell.places.item.address == case.address


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_links_open_their_study_by_keyboard(program: Program, key: Qt.Key) -> None:
    """Tab reaches each link of the card in its order; Enter and Space open the study."""
    card = show(program, CASES[0])
    reached = [stop for stop in stops(program.window) if isinstance(stop.parent(), BalanceEntry)]
    assert [stop for stop in reached if not isinstance(stop, TermMark)] == [entry.link for entry in card.entries]
    link = card.entries[0].link
    link.setFocus()
    assert QApplication.focusWidget() is link
    QTest.keyClick(link, key)
    settle()
    assert program.shell.places.item.address == beside(CASES[0])[0].address


def test_the_sentences_have_an_origin(program: Program) -> None:
    """The table of origins of a case lists the summary of each study beside it, with a source."""
    for case in CASES:
        show(program, case)
        card = only(program.window, OriginsCard)
        card.toggle.setChecked(True)
        settle()
        rows = {row[0]: row for row in card.table.texts()}
        for study in beside(case):
            assert all(rows[study.summary.text])


def test_without_a_fitting_study_the_card_says_so(make_program: MakeProgram) -> None:
    """If no study with a result fits, the card stays and says that there is none."""
    unknown = [msgspec.structs.replace(one, direction=ResultDirection.UNKNOWN) for one in library().studies]
    addresses = {**library().by_address, **{one.address: one for one in unknown}}
    content = msgspec.structs.replace(library(), studies=tuple(unknown), by_address=addresses)
    card = show(make_program(content=content), CASES[0])
    assert texts(card)[1] == "We found no fair trial of these cells for this disease that has a result."
    assert visible(card, BalanceEntry) == []


def test_a_case_can_be_compared(program: Program) -> None:
    """The link below the card compares the case with others, in the Evidence place."""
    for case in CASES:
        show(program, case)
        link = next(one for one in visible(program.window, QAbstractButton) if one.text() == "Compare with other items")
        link.click()
        settle()
        assert program.shell.places.item.address == "evidence/compare"
        assert case.address in only(program.window, CompareView).addresses


@each_language
@pytest.mark.parametrize(("size", "text_size"), [((1024, 700), 100), ((1366, 768), 200)], ids=str)
def test_no_text_of_the_card_is_cut(
    make_program: MakeProgram, language: Language, size: tuple[int, int], text_size: int
) -> None:
    """Titles wrap if they are wider than the card."""
    program = make_program(language, size, text_size)
    for case in CASES:
        card = show(program, case)
        assert_laid_out(program.window)
        links = [entry.link for entry in visible(card, BalanceEntry)]
        assert [link.text() for link in links if link.height() < max(24, link.heightForWidth(link.width()))] == []
