"""The Cases place: list, states of the results, chart, table, units, origins."""

import pytest
from pytestqt.qtbot import QtBot

from kidneyviewer.content.model import Item
from kidneyviewer.content.trend import has_chart
from kidneyviewer.language import Language
from kidneyviewer.program import Program
from kidneyviewer.ui.cases.cases_place import CasesPlace
from kidneyviewer.ui.page.origins_card import OriginsCard
from kidneyviewer.ui.page.results_card import ResultsCard
from kidneyviewer.ui.widgets.item_model import ItemModel
from kidneyviewer.ui.widgets.labels import Badge
from kidneyviewer.ui.widgets.simple_table import SimpleTable
from kidneyviewer.ui.widgets.term_label import TermLabel
from tests.small import library
from tests.ui.showing import INDEX_MS, only, seen, settle, visible

DASHES = (
    "Dashed line: the day of the first value is not known, and treatment was given before the next one."
    " How the value moved there is not reported."
)
LIMITS = "It also falls when muscles get smaller or people eat less meat."


def show(program: Program, address: str) -> ResultsCard:
    """Open a case and return its results."""
    program.shell.places.open(address)
    settle()
    return only(program.window, ResultsCard)


def texts(program: Program) -> list[str]:
    """Return all texts of the window."""
    return [one.text for one in seen(program.window)]


@pytest.mark.parametrize(
    ("address", "state"),
    [
        ("cases/alder-2011", "One value only"),
        ("cases/cedar-2015", "No figures reported"),
        ("cases/elm-2019", "Not a patient"),
    ],
)
def test_results_without_a_chart_say_so(program: Program, address: str, state: str) -> None:
    """A case without two values shows its state in words, and no chart."""
    results = show(program, address)
    assert state in [badge.text() for badge in visible(results, Badge)]
    assert not results.chart.isVisible()


def test_one_value_is_shown_with_its_time_and_unit(program: Program) -> None:
    """The only value of a case is shown as reported, in both units, and nothing beside it."""
    results = show(program, "cases/alder-2011")
    assert "2.40 mg/dL" in texts(program)
    assert "at: 23 weeks" in texts(program)
    results.units.buttons()[1].click()
    settle()
    assert "212 µmol/L" in texts(program)
    assert "2.40 mg/dL" not in texts(program)


def test_no_figures_means_no_figure(program: Program) -> None:
    """A case without figures shows for each test a table that says so, or what was said instead."""
    results = show(program, "cases/cedar-2015")
    assert len(results.measures.buttons()) > 1
    for button in results.measures.buttons():
        button.click()
        settle()
        cells = [row[1] for row in only(results, SimpleTable).texts() if not row[0].startswith("Usual range")]
        assert cells
        assert not [cell for cell in cells if any(letter.isdigit() for letter in cell)]


def test_a_review_has_no_figures_at_all(program: Program) -> None:
    """A review shows no test, no unit and no table."""
    results = show(program, "cases/elm-2019")
    assert [widget for widget in (results.measures, results.units, results.views) if widget.isVisible()] == []
    assert visible(results, SimpleTable) == []


def test_the_chart_shows_what_was_reported(program: Program) -> None:
    """The chart labels the three reported values and none for the month without one."""
    results = show(program, "cases/birch-2013")
    values = [label.text for label in results.chart.view.labels() if label.kind.value == "value"]
    assert sorted(values) == ["1.2", "1.52", "4.0"]
    said = "Creatinine fell from 4.0 (before) to 1.2 mg/dL (6 months); usual range 0.7 to 1.3 mg/dL for men; 1 person."
    assert said in texts(program)


def test_the_table_is_the_twin_of_the_chart(program: Program) -> None:
    """The table has the values of the chart, how they are joined, the time that has none, and the usual range."""
    results = show(program, "cases/birch-2013")
    results.views.buttons()[1].click()
    settle()
    assert only(results, SimpleTable).texts() == [
        ["before", "4.0", "none"],
        ["1 month", "Not in our source", "none"],
        ["2 months", "1.52", "dashed"],
        ["6 months", "1.2", "solid"],
        ["Usual range for men", "0.7–1.3", "none"],
    ]
    assert DASHES in texts(program)
    assert not results.chart.isVisible()


def test_what_else_moves_a_value_is_said_below_it(program: Program) -> None:
    """The limits of a test are below its chart or only value, and gone with a test that has none."""
    results = show(program, "cases/birch-2013")
    assert results.limits.text() == LIMITS
    assert "lower usually means better kidneys" in texts(program)
    results.measures.buttons()[1].click()
    settle()
    assert not results.limits.isVisible()
    assert show(program, "cases/alder-2011").limits.isVisible()


def test_a_link_to_the_limits_chooses_their_test(program: Program) -> None:
    """Whoever asks for the limits of a test sees that test."""
    results = show(program, "cases/birch-2013")
    results.measures.buttons()[1].click()
    assert only(program.window, CasesPlace).detail.show_passage("analytes#creatinine.limits")
    settle()
    assert results.measures.current == 0
    assert results.limits.isVisible()


def test_units_can_be_switched(program: Program) -> None:
    """The chart shows the values in the chosen unit, with the usual range in it."""
    results = show(program, "cases/birch-2013")
    results.units.buttons()[1].click()
    settle()
    labels = [label.text for label in results.chart.view.labels()]
    assert {"354", "134", "106", "usual range 62–115 µmol/L"} <= set(labels)


def test_blood_pressure_is_charted_as_a_pair(program: Program) -> None:
    """Blood pressure has two lines, each named at its end; the missing earlier value is left out."""
    results = show(program, "cases/birch-2013")
    results.measures.buttons()[1].click()
    settle()
    values = [label.text for label in results.chart.view.labels() if label.kind.value == "value"]
    assert sorted(values) == ["125 upper", "140", "85 lower", "90"]


def test_a_new_case_begins_at_its_top_with_its_first_test(program: Program) -> None:
    """Choosing another case resets test, unit, table and scroll position."""
    results = show(program, "cases/birch-2013")
    results.measures.buttons()[2].click()
    results.views.buttons()[1].click()
    only(program.window, CasesPlace).detail.verticalScrollBar().setValue(200)
    show(program, "cases/alder-2011")
    results = show(program, "cases/birch-2013")
    assert (results.measures.current, results.units.current, results.views.current) == (0, 0, 0)
    assert only(program.window, CasesPlace).detail.verticalScrollBar().value() == 0


def test_the_chart_is_named_for_screen_readers(program: Program) -> None:
    """Name, what must be known beforehand, sentence, dashes and limits reach those who cannot see the chart."""
    view = show(program, "cases/birch-2013").chart.view
    assert view.accessibleName() == "Creatinine in the blood"
    said = view.accessibleDescription()
    parts = ("1 person, nothing to compare with", "Fair trials say: ", "Creatinine fell from 4.0", DASHES, LIMITS)
    places = [said.find(part) for part in parts]
    assert places[0] == 0
    assert -1 not in places
    assert places == sorted(places)


def test_every_statement_has_an_origin(program: Program) -> None:
    """The table of origins has a row for each statement and reported value, each with status and source or neither."""
    for case in library().cases:
        show(program, case.address)
        card = only(program.window, OriginsCard)
        card.toggle.setChecked(True)
        settle()
        rows = card.table.texts()
        assert {statement.text for statement in (*case.what_happened, *case.side_effects)} <= {row[0] for row in rows}
        assert all(row[1] for row in rows)
        assert all(row[2] for row in rows if row[1] not in ("Our own explanation", "General knowledge, to be checked"))


def test_the_link_below_the_figures_opens_the_origins(program: Program) -> None:
    """Asking where figures come from opens the table and scrolls to it."""
    results = show(program, "cases/birch-2013")
    link = next(
        button for button in results.findChildren(type(results.units.buttons()[0])) if "figures" in button.text()
    )
    link.click()
    settle()
    assert only(program.window, OriginsCard).table.isVisible()
    assert only(program.window, CasesPlace).detail.verticalScrollBar().value() > 0


def test_chips_filter_the_cases(program: Program) -> None:
    """Each chip shows the cases that it names."""
    place = only(program.window, CasesPlace)
    for chip, shown in enumerate(
        (
            {case.id for case in library().cases},
            {"alder-2011", "birch-2013", "elm-2019", "fir-2021"},
            {"cedar-2015", "dogwood-2017"},
            {"birch-2013", "dogwood-2017"},
        )
    ):
        place.items.chips.buttons()[chip].click()
        settle()
        assert {item.address.rpartition("/")[2] for item in rows(place)} == shown, chip


def test_the_chip_for_charts_follows_the_content() -> None:
    """Exactly the cases with two values of one test have a chart."""
    assert [case.id for case in library().cases if has_chart(case)] == ["birch-2013", "dogwood-2017"]


@pytest.mark.parametrize(
    ("typed", "shown"),
    [("harbour", {"birch-2013"}), ("2015 BUBBLES", {"cedar-2015"}), ("ＡＫＩ　ｔｏｗｎ", {"alder-2011", "birch-2013"})],
)
def test_the_filter_looks_into_the_facts(program: Program, qtbot: QtBot, typed: str, shown: set[str]) -> None:
    """Typing shows the cases that contain every word, whatever its case and width."""
    place = only(program.window, CasesPlace)
    place.items.filter_box.setText(typed)
    qtbot.waitUntil(lambda: {item.address.rpartition("/")[2] for item in rows(place)} == shown, timeout=INDEX_MS)


def test_what_is_not_reported_says_so(program: Program) -> None:
    """A fact that no source gives is shown as not reported."""
    show(program, "cases/alder-2011")
    assert "Not reported in our source" in [label.text() for label in visible(program.window, TermLabel)]
    assert program.translation.language is Language.ENGLISH


def rows(place: CasesPlace) -> list[Item]:
    """Return the items that the list shows."""
    model = place.items.view.model()
    assert isinstance(model, ItemModel)
    return [model.item(row) for row in range(model.rowCount())]
