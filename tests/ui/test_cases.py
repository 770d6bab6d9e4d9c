"""The Cases place: list, states of the results, chart, table, units, origins."""

import pytest
from pytestqt.qtbot import QtBot

from kidneyviewer.content.model import Case, Item
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
from tests.helpers import library
from tests.ui.showing import INDEX_MS, only, seen, settle, visible


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
        ("cases/suzuki-2021", "One value only"),
        ("cases/wang-2024", "No figures reported"),
        ("cases/allela-2025", "Not a patient"),
    ],
)
def test_results_without_a_chart_say_so(program: Program, address: str, state: str) -> None:
    """A case without two values shows its state in words, and no chart."""
    results = show(program, address)
    assert state in [badge.text() for badge in visible(results, Badge)]
    assert not results.chart.isVisible()


def test_one_value_is_shown_with_its_time_and_unit(program: Program) -> None:
    """The only value of Suzuki 2021 is shown as reported, in both units, and nothing beside it."""
    results = show(program, "cases/suzuki-2021")
    assert "2.96 mg/dL" in texts(program)
    assert "at: 23 weeks" in texts(program)
    results.units.buttons()[1].click()
    settle()
    assert "262 µmol/L" in texts(program)
    assert "2.96 mg/dL" not in texts(program)


@pytest.mark.parametrize("number", range(3))
def test_no_figures_means_no_figure(program: Program, number: int) -> None:
    """A case without figures shows for each test a table that says so, or what was said instead."""
    results = show(program, "cases/wang-2024")
    results.measures.buttons()[number].click()
    settle()
    cells = [row[1] for row in only(results, SimpleTable).texts()]
    assert cells
    assert not [cell for cell in cells if any(letter.isdigit() for letter in cell)]


def test_a_review_has_no_figures_at_all(program: Program) -> None:
    """A review shows no test, no unit and no table."""
    results = show(program, "cases/allela-2025")
    assert [widget for widget in (results.measures, results.units, results.views) if widget.isVisible()] == []
    assert visible(results, SimpleTable) == []


def test_the_chart_shows_what_was_reported(program: Program) -> None:
    """The chart of Riordan 2022 labels its three reported values and none for the month without one."""
    results = show(program, "cases/riordan-2022")
    values = [label.text for label in results.chart.view.labels() if label.kind.value == "value"]
    assert sorted(values) == ["1.0", "1.03", "3.0"]
    assert "Creatinine fell from 3.0 (before) to 1.0 mg/dL (6 months); usual range 0.6–1.2 mg/dL; 1 person." in texts(
        program
    )


def test_the_table_is_the_twin_of_the_chart(program: Program) -> None:
    """The table has the values of the chart, and a row that says that one time has none."""
    results = show(program, "cases/riordan-2022")
    results.views.buttons()[1].click()
    settle()
    assert only(results, SimpleTable).texts() == [
        ["before", "3.0"],
        ["1 month", "Not in our source"],
        ["2 months", "1.03"],
        ["6 months", "1.0"],
    ]
    assert not results.chart.isVisible()


def test_units_can_be_switched(program: Program) -> None:
    """The chart shows the values in the chosen unit, with the usual range in it."""
    results = show(program, "cases/riordan-2022")
    results.units.buttons()[1].click()
    settle()
    labels = [label.text for label in results.chart.view.labels()]
    assert {"265", "91", "88", "usual range 53–106 µmol/L"} <= set(labels)


def test_blood_pressure_is_charted_as_a_pair(program: Program) -> None:
    """Blood pressure has two lines, each named at its end; the missing earlier value is left out."""
    results = show(program, "cases/riordan-2022")
    results.measures.buttons()[1].click()
    settle()
    values = [label.text for label in results.chart.view.labels() if label.kind.value == "value"]
    assert sorted(values) == ["120 upper", "130", "80", "80 lower"]


def test_a_new_case_begins_at_its_top_with_its_first_test(program: Program) -> None:
    """Choosing another case resets test, unit, table and scroll position."""
    results = show(program, "cases/riordan-2022")
    results.measures.buttons()[2].click()
    results.views.buttons()[1].click()
    only(program.window, CasesPlace).detail.verticalScrollBar().setValue(200)
    show(program, "cases/suzuki-2021")
    results = show(program, "cases/riordan-2022")
    assert (results.measures.current, results.units.current, results.views.current) == (0, 0, 0)
    assert only(program.window, CasesPlace).detail.verticalScrollBar().value() == 0


def test_the_chart_is_named_for_screen_readers(program: Program) -> None:
    """The name of the chart and its sentence are announced to those who cannot see it."""
    view = show(program, "cases/riordan-2022").chart.view
    assert view.accessibleName() == "Creatinine in the blood"
    assert view.accessibleDescription().startswith("Creatinine fell from 3.0")


@pytest.mark.parametrize("case", library().cases, ids=lambda case: case.id)
def test_every_statement_has_an_origin(program: Program, case: Case) -> None:
    """The table of origins has a row for each statement and reported value, each with status and source or neither."""
    show(program, case.address)
    card = only(program.window, OriginsCard)
    card.toggle.click()
    settle()
    rows = card.table.texts()
    assert {statement.text for statement in (*case.what_happened, *case.side_effects)} <= {row[0] for row in rows}
    assert all(row[1] for row in rows)
    assert all(row[2] for row in rows if row[1] not in ("Our own explanation", "General knowledge, to be checked"))


def test_the_link_below_the_figures_opens_the_origins(program: Program) -> None:
    """Asking where figures come from opens the table and scrolls to it."""
    results = show(program, "cases/riordan-2022")
    link = next(
        button for button in results.findChildren(type(results.units.buttons()[0])) if "figures" in button.text()
    )
    link.click()
    settle()
    assert only(program.window, OriginsCard).table.isVisible()
    assert only(program.window, CasesPlace).detail.verticalScrollBar().value() > 0


@pytest.mark.parametrize(
    ("chip", "shown"),
    [
        (0, {"suzuki-2021", "riordan-2022", "wang-2024", "allela-2025"}),
        (1, {"suzuki-2021", "riordan-2022", "allela-2025"}),
        (2, {"wang-2024"}),
        (3, {"riordan-2022"}),
    ],
)
def test_chips_filter_the_cases(program: Program, chip: int, shown: set[str]) -> None:
    """Each chip shows the cases that it names."""
    place = only(program.window, CasesPlace)
    place.items.chips.buttons()[chip].click()
    settle()
    assert {item.address.rpartition("/")[2] for item in rows(place)} == shown


def test_the_chip_for_charts_follows_the_content() -> None:
    """Exactly the cases with two values of one test have a chart."""
    assert [case.id for case in library().cases if has_chart(case)] == ["riordan-2022"]


@pytest.mark.parametrize(
    ("typed", "shown"),
    [("panama", {"riordan-2022"}), ("2024 STONES", {"wang-2024"}), ("ＡＫＩ　ｍａｎ", {"suzuki-2021", "riordan-2022"})],
)
def test_the_filter_looks_into_the_facts(program: Program, qtbot: QtBot, typed: str, shown: set[str]) -> None:
    """Typing shows the cases that contain every word, whatever its case and width."""
    place = only(program.window, CasesPlace)
    place.items.filter_box.setText(typed)
    qtbot.waitUntil(lambda: {item.address.rpartition("/")[2] for item in rows(place)} == shown, timeout=INDEX_MS)


def test_what_is_not_reported_says_so(program: Program) -> None:
    """A fact that no source gives is shown as not reported."""
    show(program, "cases/suzuki-2021")
    assert "Not reported in our source" in [label.text() for label in visible(program.window, TermLabel)]
    assert program.translation.language is Language.ENGLISH


def rows(place: CasesPlace) -> list[Item]:
    """Return the items that the list shows."""
    model = place.items.view.model()
    assert isinstance(model, ItemModel)
    return [model.item(row) for row in range(model.rowCount())]
