"""What must be known before a result is seen: above each chart and each figure of an unfair test, in each language."""

import msgspec
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

from kidneyviewer.content.model import Case, Design, Pools, Study
from kidneyviewer.content.page import Beforehand
from kidneyviewer.content.shortfall import Shortfall, shortfall
from kidneyviewer.language import Language
from kidneyviewer.program import Program
from kidneyviewer.ui.cases.cases_place import CasesPlace
from kidneyviewer.ui.page.balance_card import BalanceCard
from kidneyviewer.ui.page.beforehand_card import BeforehandCard
from kidneyviewer.ui.page.figure_card import FigureCard
from kidneyviewer.ui.page.results_card import ResultsCard
from kidneyviewer.ui.page.text_cards import Callout
from kidneyviewer.ui.window.tab_order import stops
from kidneyviewer.ui.wording import beforehand_words
from kidneyviewer.ui.wording.counts import Counts
from tests.conftest import MakeProgram
from tests.small import library
from tests.ui.layout import assert_laid_out
from tests.ui.showing import only, settle, switch, visible

CASES = library().cases
each_language = pytest.mark.parametrize("language", Language, ids=lambda language: language.code)


def show(program: Program, item: Case | Study) -> BeforehandCard:
    """Open an item and return its card."""
    program.shell.places.open(item.address)
    settle()
    return only(program.window, BeforehandCard)


def case(name: str) -> Case:
    """Return a case of the small content."""
    return next(one for one in CASES if one.id == name)


SENTENCES = [
    (
        "birch-2013",
        "1 person, nothing to compare with: this chart cannot show that the cells helped."
        " Fair trials say: “No clear difference”, “No benefit found”.",
    ),
    (
        "alder-2011",
        "1 person, nothing to compare with: this cannot show that the cells helped."
        " The closest fair trials say: “No clear difference”.",
    ),
    (
        "elm-2019",
        "No patients of its own: this review alone cannot show that the cells help."
        " The closest fair trials say: “No clear difference”, “Small gain, weak proof”.",
    ),
]


@pytest.mark.parametrize(("name", "sentence"), SENTENCES)
def test_a_case_says_what_it_lacks_and_what_fair_trials_found(program: Program, name: str, sentence: str) -> None:
    """How many people, that nothing was compared, and the outcomes of the fair trials, each once."""
    assert show(program, case(name)).sentence.text() == sentence


def test_many_people_are_counted_with_separators(program: Program) -> None:
    """As everywhere else, so that a large study without a comparison is not misread."""
    assert program.window.isVisible()
    assert Counts().compared_with_nobody(1_234_567).startswith("1,234,567 people, nothing to compare with:")


@pytest.mark.parametrize(
    ("name", "begins"),
    [
        ("dolerite-2014", "The groups were not made by lot."),
        ("emery-2014", "It is not stated how fair this test was:"),
        ("flint-2015", "7 people, nothing to compare with:"),
    ],
)
def test_a_study_that_is_no_fair_test_says_so_above_its_figures(program: Program, name: str, begins: str) -> None:
    """A study without lots says what that means, and links only to what it cannot tell."""
    study = next(one for one in library().studies if one.id == name)
    card = show(program, study)
    assert card.sentence.text().startswith(begins)
    assert [link.text() for link in visible(card, QAbstractButton)] == ["What this cannot tell us"]
    assert top(card) < min(map(top, visible(program.window, FigureCard)))


def test_a_review_of_studies_without_comparison_says_so() -> None:
    """It is not said that nobody was compared, since some of the pooled studies had a group to compare with."""
    study = next(one for one in library().studies if one.id == "flint-2015")
    review = msgspec.structs.replace(study, design=Design.META_ANALYSIS, pools=Pools.SINGLE_GROUP)
    said = beforehand_words.sentence(review, Beforehand(Shortfall.NO_COMPARISON, None, is_chart=True))
    assert said.startswith("Not every study in this review had people to compare with:")


def test_a_fair_trial_has_no_such_sentence(program: Program) -> None:
    """Groups that were made by lot need no warning."""
    for study in library().studies:
        if shortfall(study) is None:
            program.shell.places.open(study.address)
            settle()
            assert visible(program.window, BeforehandCard) == []


@each_language
@pytest.mark.parametrize("text_size", [100, 200])
def test_nobody_sees_a_curve_before_it(make_program: MakeProgram, language: Language, text_size: int) -> None:
    """At 1366 × 768 a page opens with the sentence above the chart, and nothing of both is cut."""
    program = make_program(language, (1366, 768), text_size)
    for one in CASES:
        card = show(program, one)
        results = only(program.window, ResultsCard)
        assert top(card) + card.height() <= top(results)
        assert_laid_out(program.window)


def test_each_link_leads_to_what_it_announces(program: Program) -> None:
    """A click scrolls to the section below."""
    card = show(program, case("birch-2013"))
    pane = only(program.window, CasesPlace).detail
    for link, target in zip(card.links, (Callout, BalanceCard), strict=True):
        pane.verticalScrollBar().setValue(0)
        link.click()
        settle()
        at = only(program.window, target).mapTo(pane.viewport(), QPoint(0, 0)).y()
        assert 0 <= at <= pane.viewport().height() - 100


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_the_links_work_by_keyboard(program: Program, key: Qt.Key) -> None:
    """Tab reaches both links before the chart; Enter and Space follow them."""
    card = show(program, case("birch-2013"))
    reached = [
        stop for stop in stops(program.window) if stop in (*card.links, only(program.window, ResultsCard).chart.view)
    ]
    assert reached[:2] == card.links
    card.links[1].setFocus()
    assert QApplication.focusWidget() is card.links[1]
    QTest.keyClick(card.links[1], key)
    settle()
    assert only(program.window, CasesPlace).detail.verticalScrollBar().value() > 0


@pytest.mark.parametrize("number", [0, 1])
def test_tab_goes_on_where_a_link_led(program: Program, number: int) -> None:
    """The focus is on the heading of the section; Tab moves on inside or below it, and does not jump back up."""
    card = show(program, case("birch-2013"))
    name = card.links[number].text()
    card.links[number].setFocus()
    QTest.keyClick(card.links[number], Qt.Key.Key_Return)
    settle()
    heading = QApplication.focusWidget()
    assert isinstance(heading, QLabel)
    assert heading.text() == name
    place = heading.mapTo(program.window, QPoint(0, 0)).y()
    QTest.keyClick(heading, Qt.Key.Key_Tab)
    settle()
    reached = QApplication.focusWidget()
    assert reached is not None
    assert reached.mapTo(program.window, QPoint(0, 0)).y() > place - 1


def test_it_follows_the_language(program: Program) -> None:
    """After a switch sentence and links are in the new language."""
    card = show(program, case("birch-2013"))
    before = card.sentence.text()
    switch(program, Language.TRADITIONAL_CHINESE)
    assert card.sentence.text().startswith("只有1位病人，沒有對照，這張圖不能證明細胞有效。")
    assert [link.text() for link in card.links] == ["這份資料無法告訴我們哪些事", "公平比較的試驗發現了什麼"]
    switch(program, Language.ENGLISH)
    assert card.sentence.text() == before


def top(widget: BeforehandCard | ResultsCard | FigureCard) -> int:
    """Return the top of a widget in its window."""
    return widget.mapTo(widget.window(), QPoint(0, 0)).y()
