"""The studies of harm and the trials of cells that were added in 2026 print the figures of their sources."""

import pytest

from kidneyviewer.content.model import Comparison, Design, Library, ResultDirection, Shelf, Study

HARM = {"wu-2017": 2, "nguyen-2024": 3, "hartnett-2021": 20, "fda-2019-exosomes": None}
"""Reports of serious harm, and how many people each is about."""
WITHOUT_RESULT = {"nct05099770": 685, "nct07240987": 32, "nct04216849": 54, "nct07396155": None}
"""Registered trials without a result, and how many people are planned."""

# study, text that its page prints
PRINTED = [
    ("wu-2017", "risk ratio 1.14 (0.67 to 1.95)"),
    ("hartnett-2021", "20 people in 8 states"),
    ("hartnett-2021", "All but 1 had to go to hospital"),
    ("regen-007-2025", "4.57 (95% CI 1.95 to 7.18)"),
    ("regen-007-2025", "(P = 0.085)"),
    ("regen-007-2025", "15 of 25 people"),
    ("kaufman-2025", "19 (95%)"),
    ("kaufman-2025", "15 of the 20 (75%)"),
    ("sun-2018", "9.5% with cells and in 33.3% without"),
    ("sun-2018", "14.3% with cells and in 4.8% without"),
    ("ohtake-2024", "−1.36 ± 1.1"),
    ("ohtake-2024", "+0.22 ± 0.71"),
    ("ohtake-2024", "(P = 0.135)"),
]

# study, row of its table of harm, (number, people) of each group; None where no source tells it
COUNTED = [
    ("sun-2018", "Late start of the new kidney", [(2, 21), (7, 21)]),
    ("sun-2018", "Acute rejection", [(3, 21), (1, 21)]),
    ("kaufman-2025", "Died", [(0, 20), (None, None)]),
    ("kaufman-2025", "Rejection", [(2, 20), (None, None)]),
    ("kaufman-2025", "IgA nephropathy came back", [(2, 20), (None, None)]),
    ("kaufman-2025", "Had to start the drugs again", [(4, 20), (None, None)]),
    ("ohtake-2024", "Fever after the cells", [(1, 4)]),
    ("ohtake-2024", "Severe adverse events", [(0, 4)]),
]


def _study(library: Library, study_id: str) -> Study:
    return next(study for study in library.studies if study.id == study_id)


def _texts(study: Study) -> str:
    return " ".join(one.text for one in (*study.what_happened, *study.harms, *study.cannot_tell))


@pytest.mark.parametrize("study_id", HARM)
def test_a_report_of_harm_says_so_first(library: Library, study_id: str) -> None:
    """A report of harm is not shown as a safety study, tells the harm, and says what it cannot tell."""
    study = _study(library, study_id)
    assert (study.shelf, study.direction) == (Shelf.SAFETY, ResultDirection.HARM_REPORTED)
    assert study.people.most == HARM[study_id]
    assert study.harms
    assert not study.figures


@pytest.mark.parametrize("study_id", WITHOUT_RESULT)
def test_a_registered_trial_claims_no_result(library: Library, study_id: str) -> None:
    """A trial without a result has no year, no figure and no direction, and its number in the registry."""
    study = _study(library, study_id)
    assert study.direction is ResultDirection.UNKNOWN
    assert study.people.planned == WITHOUT_RESULT[study_id]
    assert study.registry == (study_id.upper(),)


@pytest.mark.parametrize(("study_id", "text"), PRINTED)
def test_the_figures_are_those_of_the_sources(library: Library, study_id: str, text: str) -> None:
    """Figures read in the abstract are printed as they stand there."""
    assert text in _texts(_study(library, study_id))


@pytest.mark.parametrize(("study_id", "name", "counts"), COUNTED)
def test_harm_is_counted_in_every_group(
    library: Library, study_id: str, name: str, counts: list[tuple[int | None, int | None]]
) -> None:
    """Each row has all groups, and a group that no source counts is left empty."""
    events = _study(library, study_id).adverse_events
    assert events is not None
    row = next(row for row in events.rows if row.name == name)
    assert [(count.count, count.people) for count in row.counts] == counts


def test_cells_for_everybody_are_no_comparison(library: Library) -> None:
    """A trial whose groups all got the cells stands as low as one without a control group."""
    study = _study(library, "regen-007-2025")
    assert study.design is Design.SINGLE_GROUP
    assert study.evidence_level == 4
    assert "regression to the mean" in _texts(study)
    [figure] = study.figures
    assert isinstance(figure, Comparison)
    assert [str(group.value) for group in figure.groups] == ["-5.84", "-1.27", "-3.4", "-1.71"]
