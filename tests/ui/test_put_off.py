"""A change of language reaches what is on the screen at once, and everything else when it is shown."""

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QLabel, QWidget

from kidneyviewer.language import Language
from kidneyviewer.overriding import override
from kidneyviewer.program import Program
from kidneyviewer.ui.place import Place
from kidneyviewer.ui.widgets.reading_pane import ReadingPane
from tests.conftest import MakeProgram
from tests.ui.showing import only, seen, settle, switch

EVERYWHERE = (
    "evidence/map",
    "evidence/compare",
    "pages/about",
    "pages/questions",
    "glossary/egfr",
    "studies/opal-2021",
    "cases/elm-2019",
)


class Counter(QObject):
    """Counts the changes of language that reach a widget."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() is QEvent.Type.LanguageChange
        return False


def visit_everywhere(program: Program) -> None:
    """Show every place once, and end in the first."""
    for address in EVERYWHERE:
        program.shell.places.open(address)
        settle()
    program.shell.overlays.show_search()
    program.shell.overlays.search.close_and_return()
    program.shell.overlays.show_help()
    program.shell.overlays.show_help()
    program.shell.places.show_place(Place.CASES)
    settle()


def test_what_is_hidden_is_put_into_words_when_it_is_shown(program: Program) -> None:
    """Nobody waits for the words of a page that is not on the screen."""
    visit_everywhere(program)
    hidden = program.shell.places.pane(Place.GLOSSARY)
    labels = [Counter(label) for label in hidden.findChildren(QLabel)]
    assert labels
    for language in (Language.SIMPLIFIED_CHINESE, Language.TRADITIONAL_CHINESE):
        switch(program, language)
        assert {label.count for label in labels} == {0}
    program.shell.places.show_place(Place.GLOSSARY)
    settle()
    assert {label.count for label in labels} == {1}


@pytest.mark.parametrize("language", [Language.ENGLISH, Language.TRADITIONAL_CHINESE])
def test_a_place_that_was_hidden_looks_like_a_new_one(make_program: MakeProgram, language: Language) -> None:
    """Its texts and fonts are those of a program that was started in that language, at that text size."""
    program = make_program(Language.ENGLISH if language is not Language.ENGLISH else Language.SIMPLIFIED_CHINESE)
    visit_everywhere(program)
    switch(program, language)
    program.set_text_size(150)
    settle()
    shown = {address: appearance(program, address) for address in EVERYWHERE}
    other = make_program(language, text_size=150)
    assert shown == {address: appearance(other, address) for address in shown}


def appearance(program: Program, address: str) -> tuple[set[tuple[str, str]], set[str]]:
    """Return the visible texts of an item, and the fonts of its visible labels."""
    program.shell.places.open(address)
    settle()
    page = only(program.window, ReadingPane)
    fonts = {label.font().toString() for label in page.findChildren(QLabel) if label.isVisible()}
    return {(one.kind, one.text) for one in seen(page)}, fonts
