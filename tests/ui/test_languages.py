"""Changing the language changes every text and nothing else."""

from collections import Counter

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from kidneyviewer.language import Language
from kidneyviewer.program import Program
from kidneyviewer.ui.cases.cases_place import CasesPlace
from kidneyviewer.ui.page.origins_card import OriginsCard
from kidneyviewer.ui.page.page_view import PageView
from kidneyviewer.ui.page.results_card import ResultsCard
from kidneyviewer.ui.place import Place
from kidneyviewer.ui.widgets.reading_pane import ReadingPane
from kidneyviewer.ui.widgets.term_label import TermLabel
from kidneyviewer.ui.window.error_dialog import ErrorDialog
from tests.conftest import MakeProgram
from tests.helpers import CHINESE
from tests.small import library
from tests.ui.showing import Seen, left_over, only, seen, settle, switch, visible

ENGLISH, SIMPLIFIED, TRADITIONAL = Language
THERE_AND_BACK = (SIMPLIFIED, TRADITIONAL, ENGLISH)
ITEMS = [address for address in library().by_address if address.startswith(("cases/", "pages/"))]
ITEMS += ["glossary/egfr", "glossary/msc"]


def assert_all_in(language: Language, window: QWidget, fewest: int) -> list[Seen]:
    """Check each text of a window for remains of another language, and return the texts."""
    found = list(seen(window))
    assert len(found) >= fewest
    assert {shown: left for shown in found if (left := left_over(language, shown))} == {}
    return found


def assert_round_trip(program: Program, window: QWidget, fewest: int = 30) -> None:
    """Check a window in all languages, and that it ends as it began."""
    before = assert_all_in(ENGLISH, window, fewest)
    for language in THERE_AND_BACK:
        switch(program, language)
        after = assert_all_in(language, window, fewest)
    assert Counter(after) == Counter(before)


@pytest.mark.parametrize(
    ("language", "text", "left"),
    [
        (ENGLISH, "Side effects", []),
        (ENGLISH, "副作用", ["副", "作", "用"]),
        (ENGLISH, "简体中文", []),
        (SIMPLIFIED, "副作用", []),
        (SIMPLIFIED, "Side effects", ["Side", "effects"]),
        (SIMPLIFIED, "肌酐3.0 mg/dL", []),
        (SIMPLIFIED, "腎臟", ["腎", "臟"]),
        (TRADITIONAL, "腎臟", []),
        (TRADITIONAL, "肾脏", ["肾", "脏"]),
        (TRADITIONAL, "腎臟 before", ["before"]),
    ],
)
def test_what_is_left_over_is_known(make_program: MakeProgram, language: Language, text: str, left: list[str]) -> None:
    """The checks below detect a text in another language, and accept units and the language switch."""
    make_program(language)
    assert left_over(language, Seen("QLabel", text, "MainWindow/QLabel")) == left


@pytest.mark.parametrize("address", ITEMS)
def test_no_text_is_left_over(program: Program, address: str) -> None:
    """Each item is shown entirely in the chosen language, and in English again as at first."""
    program.shell.places.open(address)
    settle()
    assert_round_trip(program, program.window)


@pytest.mark.parametrize("address", ["cases/birch-2013", "pages/safety", "glossary/egfr"])
def test_no_text_is_left_over_in_an_open_table_of_origins(program: Program, address: str) -> None:
    """The table of origins changes while it is open."""
    program.shell.places.open(address)
    settle()
    toggle = only(program.window, OriginsCard).toggle
    toggle.click()
    settle()
    assert_round_trip(program, program.window, fewest=40)
    assert toggle.isChecked()


def test_no_text_is_left_over_in_the_table_of_a_chart(program: Program) -> None:
    """The table of the chart changes while it is shown."""
    program.shell.places.open("cases/birch-2013")
    results = only(program.window, ResultsCard)
    results.views.buttons()[1].click()
    settle()
    assert_round_trip(program, program.window)
    assert results.table.isVisible()


def test_no_text_is_left_over_in_an_open_pop_up(program: Program) -> None:
    """The pop-up of a term changes while it is open, and stays open."""
    program.shell.places.open("cases/birch-2013")
    settle()
    next(label for label in visible(program.window, TermLabel) if label.marks()).marks()[0].click()
    settle()
    assert_round_trip(program, program.window)
    assert program.shell.overlays.popup.isVisible()


def test_no_text_is_left_over_in_an_open_error_dialog(program: Program) -> None:
    """The error dialog changes while it is open; the details stay as they are."""
    dialog = ErrorDialog(program.window)
    dialog.report("trace")
    dialog.report("trace")
    settle()
    assert_round_trip(program, dialog, fewest=6)
    assert dialog.details.toPlainText() == "trace"


def test_places_that_are_not_shown_change_too(program: Program) -> None:
    """A place that was visited before the change is in the new language when it is visited again."""
    for address in ("pages/questions", "glossary/egfr", "cases/birch-2013"):
        program.shell.places.open(address)
    for language in THERE_AND_BACK:
        switch(program, language)
        for place in Place:
            program.shell.places.show_place(place)
            settle()
            assert_all_in(language, program.window, 30)


@pytest.mark.parametrize("language", CHINESE, ids=lambda language: language.code)
def test_a_start_in_chinese_shows_what_a_change_shows(make_program: MakeProgram, language: Language) -> None:
    """The program looks the same whether it was started in a language or switched to it."""
    changed, started = make_program(), make_program(language)
    started.shell.places.open("cases/birch-2013")
    changed.shell.places.open("cases/birch-2013")
    switch(changed, language)
    settle()
    assert Counter(seen(changed.window)) == Counter(seen(started.window))


def test_what_was_chosen_stays(program: Program) -> None:
    """Item, filter, chip, unit, test and table stay as they were chosen."""
    shell = program.shell
    shell.places.open("cases/birch-2013")
    settle()
    results, pane = only(shell, ResultsCard), only(shell, CasesPlace)
    pane.items.filter_box.setText("1")
    pane.items.chips.buttons()[1].click()
    results.units.buttons()[1].click()
    results.views.buttons()[1].click()
    for language in THERE_AND_BACK:
        switch(program, language)
        assert shell.places.item.address == "cases/birch-2013"
        assert (pane.items.filter_box.text(), pane.items.chips.current) == ("1", 1)
        assert (results.measures.current, results.units.current, results.views.current) == (0, 1, 1)
        assert pane.items.view.currentIndex().isValid()


def test_the_same_paragraph_stays_at_the_top(make_program: MakeProgram) -> None:
    """The paragraph at the top of the pane is still there after the change, within a few pixels."""
    program = make_program(size=(1024, 700))
    program.shell.places.open("pages/safety")
    settle()
    pane = only(program.window, PageView)
    paragraph = [label for label in visible(pane, TermLabel) if len(label.text()) > 80][4]
    pane.show_widget(paragraph)
    settle()
    at_first = _top(pane, paragraph)
    assert pane.verticalScrollBar().value() > 200
    for language in THERE_AND_BACK:
        switch(program, language)
        assert abs(_top(pane, paragraph) - at_first) <= 4


def test_dates_follow_the_language(program: Program) -> None:
    """The same date is written in each language's own way."""
    shown = {}
    for language in (*THERE_AND_BACK,):
        switch(program, language)
        shown[language] = "\n".join(one.text for one in seen(program.window))
    day = library().cases[0].published
    assert f"{day.day} {day:%B} {day.year}" in shown[ENGLISH]
    assert all(f"{day.year}年{day.month}月{day.day}日" in shown[language] for language in CHINESE)


def test_units_and_times_follow_the_language(program: Program) -> None:
    """The times on the chart are in the chosen language."""
    program.shell.places.open("cases/birch-2013")
    for language, time in ((SIMPLIFIED, "2个月"), (TRADITIONAL, "2個月"), (ENGLISH, "2 months")):
        switch(program, language)
        assert time in [one.text for one in seen(program.window) if one.kind == "chart label"]


def _top(pane: ReadingPane, label: QWidget) -> int:
    return label.mapTo(pane.viewport(), QPoint(0, 0)).y()
