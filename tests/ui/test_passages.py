"""Every text of every item can be jumped to: it then stands in sight, is marked, and has the keyboard."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect

from kidneyviewer.app import Program
from kidneyviewer.content.model import Case, Page, Study, Term, items
from kidneyviewer.content.texts import texts_of
from kidneyviewer.content.trend import has_chart
from kidneyviewer.language import Language
from kidneyviewer.ui.place import Place, place_of
from kidneyviewer.ui.translation import text
from kidneyviewer.ui.widgets.reading_pane import ReadingPane
from tests.conftest import MakeProgram
from tests.helpers import library
from tests.ui.showing import settle

PROSE = 20


def without_place(item: Case | Study | Page | Term) -> set[str]:
    """Give the English texts of an item that its page does not show: each kind with its reason."""
    match item:
        case Case():
            events = set() if has_chart(item) else {event.text for event in item.events}  # only a chart marks them
            return events | ({item.place} if item.place else set())  # where it happened stands in the list only
        case Term(forms=forms):
            return {forms}  # by which words are found; nobody reads them
        case _:
            return set()


def texts_with_place(item: Case | Study | Page | Term) -> Iterator[str]:
    """Give the texts of an item in the language that is shown, each once."""
    missing = without_place(item)
    shown = dict.fromkeys(text(item.address, source) for source in texts_of(item) if source not in missing)
    yield from shown


def in_sight(pane: ReadingPane) -> QRect:
    """Give what is to be seen of the marked text, in px of the pane."""
    place = pane.passage.place()
    corner = pane.widget().mapTo(pane.viewport(), place.topLeft())
    return QRect(corner, place.size()).intersected(pane.viewport().rect())


@pytest.mark.parametrize("language", Language, ids=lambda language: language.code)
@pytest.mark.parametrize("place", Place, ids=lambda place: place.value)
def test_each_text_of_each_item_is_found(make_program: MakeProgram, place: Place, language: Language) -> None:
    """Whatever text of an item is asked for, its first line is in the window afterwards, and it is the one marked."""
    program = make_program(language)
    faults = []
    for item in items(library()):
        if place_of(item) is place:
            program.window.open(item.address)
            faults += [f"{item.address}: {fault}" for fault in _faults(program, item)]
    assert faults == []


def _faults(program: Program, item: Case | Study | Page | Term) -> Iterator[str]:
    pane = program.window.pane(place_of(item)).detail
    for shown in texts_with_place(item):
        if not pane.show_passage(shown):
            yield f"{shown!r} was not found"
            continue
        settle()
        place = pane.passage.place()
        if in_sight(pane).height() < min(PROSE, place.height()) or pane.passage.target is None:
            yield f"{shown!r} is out of sight: {place}"
