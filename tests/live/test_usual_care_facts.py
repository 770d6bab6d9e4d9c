"""The key figures of what works today, and of dialysis, transplant and conservative care, are those of the papers."""

import pytest

from kidneyviewer.content.model import Library

# study, enrolled, its main results as printed
PRINTED = [
    ("credence-2019", 4401, "HR 0.70 (95% CI 0.59 to 0.82); P = 0.00001"),
    ("dapa-ckd-2020", 4304, "HR 0.61 (95% CI 0.51 to 0.72); P < 0.001"),
    ("empa-kidney-2023", 6609, "HR 0.72 (95% CI 0.64 to 0.82); P < 0.001"),
    ("flow-2024", 3533, "HR 0.76 (95% CI 0.66 to 0.88); P = 0.0003"),
    ("fidelity-2022", 13026, "HR 0.77 (95% CI 0.67 to 0.88); P = 0.0002"),
    ("smart-c-2022", 90413, "RR 0.63 (95% CI 0.58 to 0.69)"),
    ("ideal-2010", 828, "HR 1.04 (95% CI 0.83 to 1.30); P = 0.75"),
    ("chandna-2011", 844, "21.2 vs 67.1 months; P < 0.001"),
    ("wolfe-1999", 228552, "RR 0.32 (95% CI 0.30 to 0.35); P < 0.001"),
]

# study, name of the row, count and per cent of each arm
HARMS = [
    ("credence-2019", "Serious adverse event", (737, None, 806, None)),
    ("dapa-ckd-2020", "Died of any cause", (101, "4.7", 146, "6.8")),
    ("empa-kidney-2023", "Died of any cause", (None, "4.5", None, "5.1")),
    ("flow-2024", "Serious adverse event", (None, "49.6", None, "53.8")),
    ("fidelity-2022", "Too much potassium", (516, "18.3", 255, "9.0")),
    ("ideal-2010", "Died of any cause", (152, "37.6", 155, "36.6")),
]


@pytest.mark.parametrize(("study_id", "enrolled", "statistic"), PRINTED)
def test_the_results_are_those_of_the_papers(library: Library, study_id: str, enrolled: int, statistic: str) -> None:
    """People and main result are as printed."""
    study = next(one for one in library.studies if one.id == study_id)
    assert study.people.enrolled == enrolled
    assert [printed.statistic for printed in study.printed] == [statistic]


@pytest.mark.parametrize(("study_id", "name", "expected"), HARMS)
def test_harms_are_counted_in_every_arm(
    library: Library, study_id: str, name: str, expected: tuple[int | str | None, ...]
) -> None:
    """Counts and per cents of both arms are as printed."""
    study = next(one for one in library.studies if one.id == study_id)
    assert study.adverse_events is not None
    row = next(one for one in study.adverse_events.rows if one.name == name)
    found = [part for one in row.counts for part in (one.count, one.percent)]
    assert [part if isinstance(part, int) or part is None else str(part) for part in found] == list(expected)
