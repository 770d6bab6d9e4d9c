"""A link to a section shows it at the top of the page, whatever state the page is in, in each language."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from kidneyviewer.content.links import parse_item
from kidneyviewer.language import Language
from kidneyviewer.program import Program
from kidneyviewer.ui.cases.cases_place import CasesPlace
from kidneyviewer.ui.widgets.reading_pane import ReadingPane
from tests.conftest import MakeProgram
from tests.small import library
from tests.ui.showing import settle, switch

CASE = ["facts", "results", "story", "safety", "limits", "trials", "source"]
STUDY = ["facts", "results", "story", "safety", "limits", "source"]
NAMES = {
    "cases/birch-2013": CASE,
    "cases/elm-2019": CASE,
    "studies/agate-2010": STUDY,
    "studies/lapis-2020": STUDY,
    "evidence/map": [],
    "evidence/compare": [],
    "glossary/egfr": ["meaning", "scale", "range", "related", "used", "source"],
    "glossary/stem_cell": ["meaning", "related", "used", "source"],
    "pages/questions": ["how-to-use-this-list", "about-the-cells", "about-you", "source"],
}
MARGIN = 12
"""Px between a section and the edge."""


def detail(program: Program) -> ReadingPane:
    """Return the page that is shown."""
    return program.shell.places.pane(program.shell.places.place).detail


def assert_at_top(pane: ReadingPane, part: QWidget) -> None:
    """Check that a part is visible, at the top, or as near to it as the end of the page allows."""
    bar, top = pane.verticalScrollBar(), part.mapTo(pane.viewport(), QPoint(0, 0)).y()
    assert part.isVisible()
    if bar.value() < bar.maximum():
        assert top == min(MARGIN, top) >= 0 or bar.value() == 0
        assert abs(top - MARGIN) <= 1 or bar.value() == 0
    else:
        assert MARGIN <= top < pane.viewport().height()


def test_sections_have_names_that_stay(program: Program) -> None:
    """Each kind of page has its documented sections, under the same names in each language."""
    for language in (*reversed(Language), Language.ENGLISH):
        switch(program, language)
        for address, names in NAMES.items():
            program.shell.places.open(address)
            assert list(detail(program).sections()) == names, address


@pytest.mark.parametrize("text_size", [100, 200])
def test_each_section_is_scrolled_to(make_program: MakeProgram, text_size: int) -> None:
    """Opening an item with each of its sections, from another place, shows the section at the top."""
    program = make_program(size=(1024, 700), text_size=text_size)
    for address, name in ((address, name) for address, names in NAMES.items() for name in names):
        program.shell.places.open("pages/about")
        settle()
        program.shell.places.open(address, name)
        settle()
        assert_at_top(detail(program), detail(program).sections()[name])


def test_another_section_of_the_same_item(program: Program) -> None:
    """A link into the current item goes to its section, and one without a section to its beginning."""
    for name in ("limits", "story", "source"):
        program.shell.places.open("cases/birch-2013", name)
        settle()
        assert_at_top(detail(program), detail(program).sections()[name])
    program.shell.places.open("cases/birch-2013")
    settle()
    assert detail(program).verticalScrollBar().value() == 0


def test_an_unknown_section_is_the_beginning(program: Program) -> None:
    """A section that a page does not have opens it at its top, and is then forgotten."""
    program.shell.places.open("cases/birch-2013", "source")
    settle()
    program.shell.places.open("cases/birch-2013", "nonsense")
    settle()
    assert detail(program).verticalScrollBar().value() == 0
    program.shell.places.open("glossary/egfr", "trials")
    settle()
    assert detail(program).verticalScrollBar().value() == 0


@pytest.mark.parametrize("section", ["safety", "trials"])
def test_what_is_built_late_is_built_for_a_section(program: Program, section: str) -> None:
    """A case that is not complete, in a page that is not visible yet, goes to the section once it is shown."""
    parts = (program.theme, program.terminology, library())
    place = CasesPlace(*parts)
    view = place.view
    place.resize(1000, 500)
    place.show_item(library().cases[1])
    view.show_section(section)
    settle()
    assert view.verticalScrollBar().value() == 0
    place.show()
    settle()
    settle()
    assert_at_top(view, view.sections()[section])
    place.close()


@pytest.mark.parametrize(
    "language", [Language.SIMPLIFIED_CHINESE, Language.TRADITIONAL_CHINESE], ids=lambda one: one.code
)
def test_a_link_with_a_language_goes_to_the_section(program: Program, language: Language) -> None:
    """A link that also changes the language shows the section once all texts have changed; a later change keeps it."""
    program.shell.places.open("cases/birch-2013")
    detail(program).verticalScrollBar().setValue(300)
    program.show_language(language)
    program.shell.places.follow(parse_item("cases/birch-2013#limits"))
    settle()
    settle()
    part = detail(program).sections()["limits"]
    assert_at_top(detail(program), part)
    switch(program, Language.ENGLISH)
    settle()
    assert -5 <= part.mapTo(detail(program).viewport(), QPoint(0, 0)).y() <= 40


def test_headings_of_a_page_are_sections_of_their_own(program: Program) -> None:
    """No page has two headings of the same name, so that each can be linked to."""
    for page in library().pages:
        program.shell.places.open(page.address)
        assert len(detail(program).sections()) == len(page.sections) + 1, page.address
