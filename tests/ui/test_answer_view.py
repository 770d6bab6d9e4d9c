"""Pages that are in no list: that of a code with several items, and that for something that does not exist."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from kidneyviewer.content.links import Asked, ToCode, ToItem, ToWindow, Unreadable
from kidneyviewer.language import Language
from kidneyviewer.program import Program
from kidneyviewer.ui.place import Place
from kidneyviewer.ui.window.destination_view import DestinationView
from kidneyviewer.ui.window.shell import Shell
from tests.conftest import MakeProgram
from tests.small import translations
from tests.ui.keys import focused, press, press_shortcut, use
from tests.ui.layout import assert_laid_out
from tests.ui.showing import left_over, only, seen, settle, switch, visible

AKI, NOBODY = ToCode("ICD10:N17"), ToItem("glossary/creatinin")
UNKNOWN: tuple[Asked, ...] = (NOBODY, Unreadable("x" * 80 + "…"), ToItem("cases/" + "long-" * 60), ToCode("ICD10:A00"))
MISSING = "This page does not exist"

in_each_language = pytest.mark.parametrize("language", Language, ids=lambda language: language.code)


@pytest.fixture
def shell(program: Program, qtbot: QtBot) -> Shell:
    """Return an active window in which a case is read."""
    qtbot.waitUntil(program.window.isActiveWindow)
    program.shell.places.open("cases/birch-2013")
    settle()
    return program.shell


def follow(shell: Shell, asked: Asked) -> DestinationView:
    """Follow a link that leads to no item, and return the page."""
    shell.places.follow(asked)
    settle()
    return only(shell, DestinationView)


def said(view: DestinationView) -> list[str]:
    """Return the texts of the page, from top to bottom."""
    return [label.text() for label in visible(view, QLabel)]


def test_what_does_not_exist_is_said(shell: Shell) -> None:
    """The page says so, shows what was asked for, what to do and what is nearest; no item of the list is selected."""
    view = follow(shell, NOBODY)
    assert said(view)[:3] == [MISSING, "What was asked for", "glossary/creatinin"]
    assert [link.text() for link in view.links.links] == ["Creatinine"]
    assert view.accessibleName() == MISSING
    assert shell.places.place is Place.GLOSSARY
    assert not shell.places.pane(Place.GLOSSARY).items.view.currentIndex().isValid()
    assert view.hasFocus()


def test_what_was_asked_for_is_plain_text(shell: Shell) -> None:
    """Characters with a meaning in HTML are shown as they are; without a name there is no card for it."""
    view = follow(shell, Unreadable("<b>x</b> & <img src=x>"))
    assert "<b>x</b> & <img src=x>" in said(view)
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in visible(view, QLabel))
    assert "What was asked for" not in said(follow(shell, Unreadable("")))


def test_several_items_of_a_code_are_listed(shell: Shell) -> None:
    """The title names the code and its meaning; each link has its kind, seen and announced, and opens its item."""
    view = follow(shell, AKI)
    assert said(view)[0] == view.accessibleName() == "ICD-10 N17: AKI"
    shown = [link for link in view.links.links if link.isVisible()]
    assert [link.text() for link in shown[:2]] == ["AKI", "Own blood cells in a lake town"]
    assert len(shown) == 9
    heard = [QAccessible.queryAccessibleInterface(link).text(QAccessible.Text.Name) for link in shown]
    assert heard[0] == "AKI. Word in the glossary."
    assert heard[-1] == "A trial that still looks for people. Study."
    shown[-1].click()
    settle()
    assert shell.places.item.address == "studies/halite-trial"
    assert visible(shell, DestinationView) == []


def test_a_code_that_no_term_names(shell: Shell) -> None:
    """The title is the code alone; after a longer list the unused links are hidden."""
    follow(shell, AKI)
    view = follow(shell, ToCode("ICD10:N18.9"))
    assert said(view)[0] == "ICD-10 N18.9"
    assert len([link for link in view.links.links if link.isVisible()]) == 6


def test_the_window_alone_changes_nothing(shell: Shell) -> None:
    """A link without a path leaves everything as it is, even an answer."""
    shell.places.follow(ToWindow())
    assert shell.places.item.address == "cases/birch-2013"
    follow(shell, NOBODY)
    shell.places.follow(ToWindow())
    settle()
    assert said(only(shell, DestinationView))[0] == MISSING


def test_the_way_back_leads_to_the_same_paragraph_and_to_the_answer(shell: Shell) -> None:
    """Back from an answer leads to what was read, at the same place; back to an answer shows it again."""
    pane = shell.places.pane(Place.CASES)
    pane.detail.verticalScrollBar().setValue(400)
    view = follow(shell, ToItem("cases/nobody"))
    press_shortcut("Alt+Left")
    assert visible(shell, DestinationView) == []
    assert (shell.places.item.address, pane.detail.verticalScrollBar().value()) == ("cases/birch-2013", 400)
    assert pane.items.view.currentIndex().isValid()
    press_shortcut("Alt+Right")
    assert said(only(shell, DestinationView))[2] == "cases/nobody"
    follow(shell, AKI)
    follow(shell, Unreadable("?!"))
    press_shortcut("Alt+Left")
    assert said(view)[0] == "ICD-10 N17: AKI"
    press_shortcut("Alt+Right")
    assert said(view)[2] == "?!"


@pytest.mark.parametrize("way", ["link", "key", "row"])
def test_ways_out_of_an_answer(shell: Shell, way: str) -> None:
    """The link to the cases, the shortcut of a place and a row of the list each show an item again."""
    view = follow(shell, ToItem("cases/nobody"))
    pane = shell.places.pane(Place.CASES)
    if way == "link":
        view.to_cases.click()
    elif way == "key":
        press_shortcut("Ctrl+1")
    else:
        pane.items.view.setCurrentIndex(pane.items.view.model().index(1, 0))
    settle()
    assert visible(shell, DestinationView) == []
    assert shell.places.item.address == "cases/birch-2013"
    assert pane.detail is not view


def test_tab_reaches_each_link_and_enter_opens_it(shell: Shell) -> None:
    """The keyboard reaches the links of the page in their order, and opens one."""
    view = follow(shell, AKI)
    use(view)
    for link in (*view.links.links, view.to_cases):
        press(Qt.Key.Key_Tab)
        assert focused() is link
    use(view.links.links[1])
    press(Qt.Key.Key_Return)
    assert shell.places.item.address == "cases/alder-2011"


@pytest.mark.parametrize("asked", [AKI, *UNKNOWN], ids=lambda asked: str(asked)[:30])
@pytest.mark.parametrize(("size", "text_size"), [((1024, 700), 100), ((1366, 768), 200)], ids=str)
@in_each_language
def test_no_text_is_cut(
    make_program: MakeProgram, language: Language, size: tuple[int, int], text_size: int, asked: Asked
) -> None:
    """Answers have enough room in each language and window, whatever was asked for."""
    program = make_program(language, size, text_size)
    follow(program.shell, asked)
    assert_laid_out(program.window, long_words=True)


@pytest.mark.parametrize("asked", [AKI, NOBODY], ids=["several", "unknown"])
def test_a_language_changes_every_text(program: Program, asked: Asked) -> None:
    """A visible answer is in the chosen language, with nothing left of another."""
    follow(program.shell, asked)
    for language in (*reversed(Language), Language.ENGLISH):
        switch(program, language)
        view = only(program.window, DestinationView)
        shown = [found for found in seen(view) if found.text not in ("glossary/creatinin",)]
        assert len(shown) > 6
        assert [found for found in shown if left_over(language, found)] == []
    switch(program, Language.TRADITIONAL_CHINESE)
    follow(program.shell, NOBODY)
    missing = translations(Language.TRADITIONAL_CHINESE)["DestinationView", MISSING]
    assert said(only(program.window, DestinationView))[0] == missing
