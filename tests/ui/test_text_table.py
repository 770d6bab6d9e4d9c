"""Tables on pages: cells below their heads or in cards, marked words, places of passages, and nothing cut off."""

import msgspec
import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from kidneyviewer.content.model import LearnPage, Library, Status, Study
from kidneyviewer.content.outline import outline
from kidneyviewer.content.page import EventsByGroup
from kidneyviewer.content.page_contents import passages_of
from kidneyviewer.language import Language
from kidneyviewer.program import Program
from kidneyviewer.ui.page.page_view import PageView
from kidneyviewer.ui.page.table_views import EventsView, TableView
from kidneyviewer.ui.place import Place
from kidneyviewer.ui.widgets.text_table import TextTable
from kidneyviewer.ui.window.term_popup import TermPopup
from tests import small
from tests.conftest import MakeProgram
from tests.small import library
from tests.ui.layout import assert_laid_out
from tests.ui.showing import only, settle, switch, visible

PAGE, TRIAL = "pages/safety", "studies/agate-2010"
SECTION = 5
"""The section of the page that is a table."""
WIDE, NARROW = (1366, 768), (640, 480)
each_language = pytest.mark.parametrize("language", Language, ids=lambda language: language.code)


def changed(address: str, item: LearnPage | Study) -> Library:
    """Return the small content with another item in place of one."""
    whole = library()
    return msgspec.structs.replace(
        whole,
        pages=tuple(item if page.address == address else page for page in whole.pages),
        studies=tuple(item if study.address == address else study for study in whole.studies),
        by_address={**whole.by_address, address: item},
    )


def page() -> LearnPage:
    """Return the page with a table."""
    found = library().by_address[PAGE]
    assert isinstance(found, LearnPage)
    return found


def study() -> Study:
    """Return the study with adverse events."""
    found = library().by_address[TRIAL]
    assert isinstance(found, Study)
    return found


def large() -> Library:
    """Return content whose table has four columns and six rows, and a longer text in each."""
    section = page().sections[SECTION]
    assert section.table is not None
    long = page().sections[0].paragraphs[:1]
    rows = [msgspec.structs.replace(row, cells=(long, *row.cells, long)) for row in section.table.rows] * 3
    table = msgspec.structs.replace(section.table, columns=section.table.columns * 2, rows=tuple(rows))
    sections = [*page().sections[:SECTION], msgspec.structs.replace(section, table=table)]
    return changed(PAGE, msgspec.structs.replace(page(), sections=tuple(sections)))


def shown(program: Program, address: str) -> TextTable:
    """Open an item and return its table."""
    program.shell.places.open(address)
    settle()
    return only(program.window, TextTable)


def heads_of(table: TextTable) -> list[str]:
    """Return the heads of the columns as a screen reader finds them, that of the names first."""
    heads = [table.model().headerData(n, Qt.Orientation.Horizontal) for n in range(table.columnCount())]
    return list(map(str, heads))


# Columns and cards


@each_language
def test_the_table_has_a_column_for_each_question(make_program: MakeProgram, language: Language) -> None:
    """With room, four columns of text are beside one another, as wide as each other, below their heads."""
    table = shown(make_program(language, WIDE, content=large()), PAGE)

    assert not table.is_folded
    assert (table.rowCount(), table.columnCount()) == (6, 5)
    widths = [table.columnWidth(column) for column in range(1, 5)]
    assert max(widths) - min(widths) <= 4
    assert not table.horizontalHeader().isHidden()
    assert table.texts()[0][0] == small.read(language, PAGE, "Dialysis")


@each_language
@pytest.mark.parametrize(("size", "text_size"), [(NARROW, 100), (WIDE, 200)])
def test_without_room_each_row_is_a_card(
    make_program: MakeProgram, language: Language, size: tuple[int, int], text_size: int
) -> None:
    """In a narrow window or large type the name of a row is followed by each head with its text."""
    table = shown(make_program(language, size, text_size, content=large()), PAGE)
    name, heads = (
        small.read(language, PAGE, "Dialysis"),
        [small.read(language, PAGE, head) for head in ("What it can do", "What it asks of you")],
    )

    assert table.is_folded
    assert (table.rowCount(), table.columnCount()) == (6 * 5, 1)
    texts = [text for (text,) in table.texts()[:5]]
    assert texts[0] == name
    assert [text.split("\n")[0] for text in texts[1:]] == heads * 2


@each_language
@pytest.mark.parametrize("address", [PAGE, TRIAL])
@pytest.mark.parametrize(("size", "text_size"), [(WIDE, 100), (WIDE, 200), ((1024, 700), 100), (NARROW, 100)])
def test_no_word_is_cut(
    make_program: MakeProgram, language: Language, size: tuple[int, int], text_size: int, address: str
) -> None:
    """Nothing sticks out or scrolls sideways, and no word goes on in the next line."""
    program = make_program(language, size, text_size, content=large())
    shown(program, address)
    assert_laid_out(program.window.centralWidget() or program.window)


def test_the_table_unfolds_again(program: Program) -> None:
    """When the window becomes wide again, so do the columns."""
    table = shown(program, TRIAL)
    for size, is_folded in ((NARROW, True), (WIDE, False), (NARROW, True)):
        program.window.setMinimumSize(1, 1)
        program.window.resize(*size)
        settle()
        assert table.is_folded is is_folded


# What a table says


def test_each_side_has_its_numbers(program: Program) -> None:
    """Every group is a column, whether or not its number is reported, and a note is below the name."""
    table = shown(program, TRIAL)

    assert table.texts() == [
        ["Died within a year\nThe gap may be due to chance.", "11 of 110 (10.0%)", "12 of 110 (10.9%)"],
        ["Fever", "8.5%", "not reported"],
        ["Problems of any kind", "1,230 in 110 people", "1,198"],
    ]
    assert heads_of(table) == ["Event", "Cells", "Placebo"]
    assert table.accessibleName() == "Adverse events in each group"
    assert table.columnWidth(1) == table.columnWidth(2)


def test_what_nobody_has_checked_is_marked_in_cells(make_program: MakeProgram) -> None:
    """General knowledge says so in its cell, and numbers beside their name."""
    counted = study().adverse_events
    assert counted is not None
    row = msgspec.structs.replace(counted.rows[0], status=Status.MEMORY)
    events = msgspec.structs.replace(counted, rows=(row, *counted.rows[1:]))
    program = make_program(content=changed(TRIAL, msgspec.structs.replace(study(), adverse_events=events)))

    assert shown(program, TRIAL).texts()[0][0].startswith("Died within a year (to be checked)\n")
    assert shown(program, PAGE).texts()[0][2] == "Three visits a week, of 4 hours each. (to be checked)"


def test_events_without_words_have_the_heading(make_program: MakeProgram) -> None:
    """If nothing is said of harms but numbers, the page does not say that nothing is reported."""
    only_numbers = msgspec.structs.replace(study(), harms=())
    program = make_program(content=changed(TRIAL, only_numbers))
    shown(program, TRIAL)
    section = outline(only_numbers, library()).section("safety")

    assert section is not None
    assert [type(block) for block in section.blocks] == [EventsByGroup]
    view = only(program.window, EventsView)
    assert (view.heading.text(), view.heading.isVisible()) == ("Side effects", True)
    assert program.shell.places.pane(Place.EVIDENCE).detail.sections()["safety"] is view


def test_a_table_alone_has_the_heading_of_its_section(program: Program) -> None:
    """A heading is shown once, above the first part of its section."""
    shown(program, PAGE)
    assert only(program.window, TableView).heading.isVisible()
    shown(program, TRIAL)
    assert not only(program.window, EventsView).heading.isVisible()


# Places, words, screen readers


@pytest.mark.parametrize("size", [WIDE, NARROW])
@pytest.mark.parametrize("address", [PAGE, TRIAL])
def test_each_passage_of_a_table_has_its_place(make_program: MakeProgram, address: str, size: tuple[int, int]) -> None:
    """A hit is marked where its words are, inside the cell; no two passages share a place."""
    program = make_program(size=size)
    table = shown(program, address)
    item = library().by_address[address]
    assert isinstance(item, LearnPage | Study)
    inside = [one for one in passages_of(outline(item, library())) if ".table." in one.id or "adverse" in one.id]
    places = [table.place_of(one.key) for one in inside]

    assert len(inside) >= 6
    assert [one.id for one, place in zip(inside, places, strict=True) if place.isEmpty()] == []
    assert [place for place in places if not table.rect().contains(place)] == []
    assert [one for n, one in enumerate(places) for other in places[n + 1 :] if one.intersects(other)] == []
    for one, place in zip(inside, places, strict=True):
        middle = table.viewport().mapFrom(table, place.center())
        cell = table.itemAt(middle)
        assert cell is None or one.text in cell.text()
    assert table.place_of("pages/safety#nothing") == QRect()


def test_a_link_to_an_event_marks_its_row(program: Program) -> None:
    """The row of an event is a statement as a whole."""
    table = shown(program, TRIAL)
    whole, name = (table.place_of(f"{TRIAL}#adverse_events.rows.1{part}") for part in ("", ".name"))

    assert whole.contains(name)
    assert whole.width() >= table.viewport().width() - 2
    table.go_to(f"{TRIAL}#adverse_events.rows.1")
    assert table.currentRow() == 1
    shown(program, "studies/nephrite-2019")
    assert (table.currentRow(), table.selectedItems()) == (-1, [])


def test_a_hit_leads_to_the_cell_and_not_to_the_origins(program: Program) -> None:
    """While the list of origins is open, too, a hit is marked where it is read."""
    program.shell.places.open("studies/basalt-2012")
    settle()
    detail = only(program.window, PageView)
    detail.open_origins()
    key = f"{TRIAL}#adverse_events.rows.1.name"
    program.shell.places.open(TRIAL, passage=key)
    settle()
    table = only(program.window, TextTable)

    assert detail.passage.target is table
    assert program.window.focusWidget() is table
    assert (table.currentRow(), table.currentColumn()) == (1, 0)


def test_the_page_follows_the_cells(make_program: MakeProgram) -> None:
    """Arrow keys scroll the page to each cell, since the table itself does not scroll."""
    program = make_program(size=NARROW, content=large())
    table = shown(program, PAGE)
    pane = program.shell.places.pane(Place.LEARN).detail
    for row in (0, table.rowCount() - 1, 3):
        table.setCurrentCell(row, 0)
        settle()
        top = table.viewport().mapTo(pane.viewport(), table.visualRect(table.model().index(row, 0)).topLeft())
        assert -1 <= top.y() < pane.viewport().height()


@each_language
def test_a_word_in_a_cell_opens_its_meaning(make_program: MakeProgram, language: Language) -> None:
    """A click on a marked word opens its pop-up, as in running text; other languages mark their own words."""
    program = make_program(content=large())
    table = shown(program, TRIAL)
    shown(program, PAGE)
    switch(program, language)
    table = only(program.window, TextTable)
    marks = table.terms.marks()
    assert marks
    for mark in marks:
        cell = table.itemAt(mark.geometry().center())
        assert cell is not None
        assert mark.text() in cell.text()
    QTest.mouseClick(marks[0], Qt.MouseButton.LeftButton, pos=QPoint(2, marks[0].height() // 2))
    settle()
    meaning = small.read(language, f"glossary/{marks[0].term}", library().terms[marks[0].term].meaning)
    assert meaning in "".join(label.text() for label in visible(only(program.window, TermPopup), QLabel))


@pytest.mark.parametrize("size", [WIDE, NARROW])
def test_a_screen_reader_hears_row_and_column(make_program: MakeProgram, size: tuple[int, int]) -> None:
    """Each cell has the name of its row as its header; the question is the head of its column, or said in the cell."""
    table = shown(make_program(size=size, content=large()), PAGE)
    for row in range(table.rowCount()):
        name = "Dialysis" if (row // 5 if table.is_folded else row) % 2 == 0 else "Cells from a clinic"
        assert table.model().headerData(row, Qt.Orientation.Vertical) == name
        if table.is_folded:
            assert row % 5 == 0 or table.texts()[row][0].startswith("What it ")
    assert heads_of(table)[1:] == ([] if table.is_folded else ["What it can do", "What it asks of you"] * 2)
    spoken = QAccessible.queryAccessibleInterface(table)
    assert spoken is not None
    assert spoken.text(QAccessible.Text.Name) == "Which ways are there?"
