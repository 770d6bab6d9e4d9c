"""The program for a screen reader: names, roles, states, tables, the focus, and announcements."""

import os
import re
import sys
from collections.abc import Iterator

import pytest

from kidneyviewer.content.model import Term
from kidneyviewer.language import Language
from tests.screen_reader.reader import BUTTONS, Event, Node, ScreenReader
from tests.screen_reader.session import missing_parts, screen_reader
from tests.small import door, library, translations

ENGLISH, _, TRADITIONAL = Language
NO_ROLE = frozenset({"", "filler", "invalid", "redundant object", "unknown"})
LISTS = {"Learn": "Pages", "Glossary": "Glossary", "Cases": "Cases"}
"""The places, each with the name of its list."""
PLACES = tuple(LISTS)
WITH_CHART = "cases/birch-2013"
ON_SMALL_CONTENT = f"{door()}\nimport sys\nfrom kidneyviewer.__main__ import main\nsys.exit(main())"


@pytest.fixture(scope="module", autouse=True)
def _needed_parts() -> None:
    """Skip if a part is missing, unless all tests were requested."""
    missing = missing_parts()
    if missing and os.environ.get("KIDNEYVIEWER_ALL_TESTS"):
        pytest.fail(f"a screen reader needs: {', '.join(missing)}")
    if missing:
        pytest.skip(f"a screen reader needs: {', '.join(missing)}")


def started(language: Language) -> Iterator[ScreenReader]:
    """Start the program with a case that has a chart, and return it once everything is shown."""
    words = ["--language", language.code, "--size", "1280x800", "--open", WITH_CHART]
    with screen_reader([sys.executable, "-c", ON_SMALL_CONTENT, *words]) as reader:
        reader.one("list")
        yield reader


@pytest.fixture(scope="module")
def english(_needed_parts: None) -> Iterator[ScreenReader]:
    """Yield the program in English."""
    yield from started(ENGLISH)


@pytest.fixture(scope="module")
def traditional(_needed_parts: None) -> Iterator[ScreenReader]:
    """Yield the program in Traditional Chinese."""
    yield from started(TRADITIONAL)


@pytest.fixture(params=[ENGLISH, TRADITIONAL], ids=lambda language: language.code)
def language(request: pytest.FixtureRequest) -> Language:
    """Return each language in turn."""
    chosen: Language = request.param
    return chosen


@pytest.fixture
def reader(request: pytest.FixtureRequest, language: Language) -> ScreenReader:
    """Return the program in a language."""
    found: ScreenReader = request.getfixturevalue("english" if language is ENGLISH else "traditional")
    return found


def put(language: Language, context: str, source: str) -> str:
    """Return a text of the program in a language."""
    return source if language is ENGLISH else translations(language)[context, source]


def rows(reader: ScreenReader, name: str) -> list[Node]:
    """Return the rows of a list; none while it is hidden."""
    found = reader.showing("list", "list item")
    lists = [node.number for node in found if node.role == "list" and node.name == name]
    return [node for node in found if node.parent in lists]


def go(reader: ScreenReader, language: Language, place: str) -> list[Node]:
    """Show a place, and return the rows of its list."""
    reader.choose(put(language, "Rail", place))
    name = put(language, f"{place}Place", LISTS[place])
    reader.one("list", name=name)
    return rows(reader, name)


def switch(reader: ScreenReader, language: Language) -> None:
    """Press the button of a language, and wait for the window's name in it."""
    reader.press(reader.one(*BUTTONS, name=language.own_name))
    reader.one("frame", name=put(language, "MainWindow", "Kidney Viewer"))


def faceless(reader: ScreenReader) -> list[str]:
    """Return what can get the focus without a role or name."""
    reached = (node for node in reader.showing() if "focusable" in node.states)
    return [str(node) for node in reached if node.role in NO_ROLE or not node.name.strip()]


def test_the_window_has_the_name_of_the_program(reader: ScreenReader, language: Language) -> None:
    """The frame has the program's name in the current language."""
    assert [node.name for node in reader.showing("frame")] == [put(language, "MainWindow", "Kidney Viewer")]


@pytest.mark.parametrize("place", PLACES)
def test_what_gets_the_focus_says_what_it_is(reader: ScreenReader, language: Language, place: str) -> None:
    """In each place, everything that can get the focus has a role and a name."""
    go(reader, language, place)

    assert len([node for node in reader.showing() if "focusable" in node.states]) > 10
    assert faceless(reader) == []


def test_a_row_is_a_sentence(reader: ScreenReader, language: Language) -> None:
    """A row of the list is named by title and badge, with a full stop at its end and no doubled punctuation."""
    found = [node.name for node in go(reader, language, "Cases")]
    titles = [put(language, case.address, case.title) for case in library().cases]
    patients = "1 patient" if language is ENGLISH else "1位病人"
    badges = f"{patients}|{put(language, 'Words', 'Review of studies')}"

    assert [row.startswith(title) for row, title in zip(found, titles, strict=True)] == [True] * len(titles)
    assert [row for row in found if not re.search(badges, row)] == []
    assert [row for row in found if not re.search("[.。]$", row)] == []
    assert [row for row in found if re.search(r"[.?!。？！][.。]", row)] == []


def test_buttons_have_names(reader: ScreenReader, language: Language) -> None:
    """Languages, text size, places, units and views are buttons with names."""
    go(reader, language, "Cases")
    wanted = {*(one.own_name for one in Language), *(put(language, "Rail", place) for place in PLACES)}
    wanted |= {put(language, "TopBar", name) for name in ("Smaller text", "Larger text")}
    wanted |= {put(language, "ResultsCard", name) for name in ("Chart", "Table")} | {"mg/dL", "µmol/L"}

    assert wanted - {node.name for node in reader.showing(*BUTTONS)} == set()


@pytest.mark.parametrize("group", [("English", "简体中文"), PLACES, ("mg/dL", "µmol/L"), ("Chart", "Table")])
def test_one_button_of_a_group_is_on(english: ScreenReader, group: tuple[str, ...]) -> None:
    """Of the buttons for one choice exactly one is on; pressing another one moves that."""
    go(english, ENGLISH, "Cases")
    for name in (group[1], group[0], group[-1]):
        english.choose(name)
        buttons = [node for node in english.showing(*BUTTONS) if node.name in group]
        assert [node.name for node in buttons if node.is_on] == [name]
        assert [node for node in buttons if "checkable" not in node.states] == []
    english.choose(put(ENGLISH, "Rail", "Cases") if group is PLACES else group[0])


def test_the_chart_is_told_in_words(reader: ScreenReader, language: Language) -> None:
    """The chart has the role of a chart, a name, and a sentence with its figures that mentions the table."""
    go(reader, language, "Cases")
    reader.choose(put(language, "ResultsCard", "Chart"))
    chart = reader.one("chart")

    assert chart.name == put(language, "analytes", "Creatinine in the blood")
    assert re.search(r"4\.0.*1\.2.*mg/dL", chart.description)
    assert re.search("table|表", chart.description)


def test_the_table_is_read_cell_by_cell(english: ScreenReader) -> None:
    """Pressing Table shows a table with column headers, whose cells are the figures."""
    go(english, ENGLISH, "Cases")
    english.choose("Table")
    table = english.table(english.one("table", name="Creatinine in the blood"))
    english.choose("Chart")

    assert table.header == ["When", "Creatinine (mg/dL)", "Line"]
    assert table.rows[0][:2] == ["before", "4.0"]
    assert table.rows[-2][:2] == ["6 months", "1.2"]
    assert table.rows[-1][:2] == ["Usual range for men", "0.7–1.3"]
    assert [cell for row in table.rows for cell in row if not cell.strip()] == []


def test_a_table_of_texts_has_the_names_of_its_rows(english: ScreenReader) -> None:
    """Each cell of a table on a page has the head of its column and the name of its row as headers."""
    go(english, ENGLISH, "Learn")
    english.focus(english.one("list", name=LISTS["Learn"]))
    for key in ("Home", "Down"):
        english.key(key)
    table = english.table(english.one("table", name="Which ways are there?"))

    assert table.header[1:] == ["What it can do", "What it asks of you"]
    assert table.names == ["Dialysis", "Cells from a clinic"]
    assert table.rows[1][2] == "Money, and the risk of harm."


def test_a_word_of_the_glossary_is_explained(english: ScreenReader) -> None:
    """A term in running text is a button; pressing it shows its meaning, and Esc returns the focus to it."""
    go(english, ENGLISH, "Cases")
    term = library().by_address["glossary/creatinine"]
    assert isinstance(term, Term)
    word = english.one("push button", name=term.name)

    since = len(english.events())
    english.press(word)
    assert english.focused(since)[-1].name.strip()
    english.until(lambda: english.showing(name=term.meaning), f"{term.meaning!r}")
    since = len(english.events())
    english.key("Escape")

    english.until(lambda: not english.showing(name=term.meaning), "the end of the explanation")
    assert english.focused(since)[-1].name == term.name


def test_the_focus_is_followed(english: ScreenReader) -> None:
    """Each press of Tab moves the focus to something with a name, and the screen reader is told."""
    english.focus(english.one("text"))
    for _ in range(3):
        since = len(english.events())
        english.key("Tab")
        reached = english.focused(since)
        assert reached[-1].name.strip()
        assert reached[-1].role not in NO_ROLE


def test_a_language_switch_names_everything_anew(english: ScreenReader) -> None:
    """After pressing 繁體中文 names and descriptions are Chinese, and English again after pressing English."""
    before = [node.name for node in english.showing(*BUTTONS)]
    switch(english, TRADITIONAL)
    names = {node.name for node in english.showing(*BUTTONS)}
    switch(english, ENGLISH)

    assert {put(TRADITIONAL, "Rail", place) for place in PLACES} <= names
    assert not {"Cases", "Learn", "Glossary", "Larger text", "Table"} & names
    assert [node.name for node in english.showing(*BUTTONS)] == before


# What changes away from the focus is announced.


def test_a_language_switch_is_announced(english: ScreenReader) -> None:
    """After a language switch the screen reader says the language, in that language."""
    for language in (TRADITIONAL, ENGLISH):
        since = len(english.events())
        switch(english, language)
        assert english.heard(language.own_name, since)


def test_a_filter_is_announced(english: ScreenReader) -> None:
    """Typing into the filter box announces how many rows are left, or that none is, even when it is cleared."""
    go(english, ENGLISH, "Cases")

    count = len(library().cases)
    assert heard_of_filter(english, "harbour", 1, "1")
    assert heard_of_filter(english, "zzqx", 0, "Nothing in this list matches")
    assert heard_of_filter(english, "", count, str(count))


def heard_of_filter(reader: ScreenReader, typed: str, left: int, said: str) -> list[Event]:
    """Type into the filter box, wait for the remaining rows, and return what was announced with this text."""
    since = len(reader.events())
    reader.write(reader.one("text"), typed)
    reader.until(lambda: len(rows(reader, "Cases")) == left, f"{left} rows")
    return reader.heard(said, since)


def test_another_case_is_announced(english: ScreenReader) -> None:
    """Selecting another row announces what is shown now."""
    go(english, ENGLISH, "Cases")
    english.focus(english.one("list"))
    since = len(english.events())
    english.key("Home")
    english.until(lambda: "selected" in rows(english, "Cases")[0].states, "the first row chosen")
    assert english.heard(library().cases[0].title, since)


def test_nothing_goes_wrong_meanwhile(reader: ScreenReader) -> None:
    """The program has logged no error while it was read, and still responds."""
    assert reader.showing("frame")
    assert not re.search("Traceback|ERROR|CRITICAL", reader.log())
