"""The key figures of the trials of cells and of their reviews are those of the papers; what we worked out is right."""

import re
from decimal import Decimal
from math import comb

import pytest

from kidneyviewer.content.model import (
    AdverseEvent,
    Allocation,
    Blinding,
    Comparison,
    Difference,
    Duration,
    Library,
    Proportion,
    Ratio,
    ResultDirection,
    Statement,
    Status,
    Study,
)

# study, enrolled, allocation, blinding, direction, evidence level
DESIGNS = [
    ("deng-2017", 18, Allocation.RANDOMISED, Blinding.DOUBLE_BLIND, ResultDirection.NEGATIVE, 2),
    ("perico-2023", 16, Allocation.RANDOMISED, Blinding.DOUBLE_BLIND, ResultDirection.MIXED, 2),
    ("packham-2016", 30, Allocation.RANDOMISED, Blinding.DOUBLE_BLIND, ResultDirection.MIXED, 2),
    ("swaminathan-2018", 156, Allocation.RANDOMISED, Blinding.DOUBLE_BLIND, ResultDirection.NEGATIVE, 2),
    ("yang-2020", 52, Allocation.RANDOMISED, Blinding.OPEN, ResultDirection.NO_DIFFERENCE, 2),
    ("tan-2012", 159, Allocation.RANDOMISED, Blinding.OPEN, ResultDirection.POSITIVE_SMALL, 2),
    ("thompson-2020", 2696, None, None, ResultDirection.SAFETY_ONLY, 1),
    ("wang-2021", 3546, None, None, ResultDirection.SAFETY_ONLY, 1),
    ("thirabanjasak-2010", 1, None, None, ResultDirection.HARM_REPORTED, 4),
    ("kim-2017", 1, None, None, ResultDirection.HARM_REPORTED, 4),
    ("du-2025", 90, None, None, ResultDirection.MIXED, 3),
    ("villanueva-2019", 6, None, Blinding.OPEN, ResultDirection.MIXED, 4),
]

# study, number of the drawing, (value, low, high) of each group
DRAWN = [
    ("deng-2017", 0, [("75", None, None), ("83", None, None)]),
    ("deng-2017", 1, [("42", None, None), ("50", None, None)]),
    ("packham-2016", 0, [("4.4", "2.24", "6.56"), ("1.6", "-0.55", "3.75")]),
    ("packham-2016", 1, [("4.1", "1.35", "6.85"), ("3.9", "1.15", "6.65")]),
    ("swaminathan-2018", 0, [("15", "10", "29"), ("12", "6", "21")]),
    ("swaminathan-2018", 1, [("0.81", "0.53", "1.24")]),
    ("swaminathan-2018", 2, [("16.7", None, None), ("11.8", None, None)]),
    ("swaminathan-2018", 3, [("10.6", None, None), ("7.4", None, None)]),
    ("tan-2012", 0, [("7.5", None, None), ("7.7", None, None), ("21.6", None, None)]),
    (
        "thompson-2020",
        0,
        [
            ("2.48", "1.27", "4.86"),
            ("1.16", "0.7", "1.91"),
            ("0.99", "0.81", "1.21"),
            ("1.14", "0.67", "1.95"),
            ("0.78", "0.65", "0.94"),
            ("0.93", "0.6", "1.45"),
        ],
    ),
    (
        "wang-2021",
        0,
        [
            ("3.65", "2.05", "6.49"),
            ("1.98", "1.01", "3.87"),
            ("2.45", "1.01", "5.97"),
            ("2.99", "1.06", "8.44"),
            ("5.9", "1.04", "33.47"),
            ("0.62", "0.36", "1.07"),
        ],
    ),
    ("du-2025", 0, [("0.41", "0.08", "0.74")]),
    ("du-2025", 1, [("-0.65", "-1.19", "-0.1")]),
]

# study, beginning of the name of a row, (number, people) of each group
COUNTED = [
    ("deng-2017", "Died", [(1, 12), (0, 6)]),
    ("deng-2017", "Pneumonia with", [(1, 12), (0, 6)]),
    ("deng-2017", "Stroke", [(0, 12), (1, 6)]),
    ("deng-2017", "Fluid in the belly", [(0, 12), (1, 6)]),
    ("perico-2023", "Died", [(2, 12), (0, 4)]),
    ("perico-2023", "The airways got tight", [(0, 12), (1, 4)]),
    ("packham-2016", "Adverse event linked", [(0, 10), (0, 10), (0, 10)]),
    ("packham-2016", "Had antibodies", [(0, 10), (0, 10), (0, 10)]),
    ("swaminathan-2018", "Died within 30 days", [(11, 66), (8, 68)]),
    ("swaminathan-2018", "Had died at the last", [(12, 67), (6, 68)]),
    ("swaminathan-2018", "Had dialysis", [(7, 66), (5, 68)]),
    ("yang-2020", "Dialysis or death", [(0, None), (4, None)]),
    ("du-2025", "Adverse events", [(67, None), (35, None)]),
]

# study, text that its page prints
PRINTED = [
    ("deng-2017", "9 of 12 people (75%) with cells and in 5 of 6 (83%) with placebo"),
    ("perico-2023", "12 people got donor cells and 4 got placebo"),
    ("packham-2016", "4.4 ± 2.16 (lower dose) and 1.6 ± 2.15 (higher dose)"),
    ("packham-2016", "4.1 ± 2.75 (lower dose) and 3.9 ± 2.75 (higher dose)"),
    ("swaminathan-2018", "0.81 (95% CI 0.53 to 1.24)"),
    ("yang-2020", "0% with cells and 13.3% (4 people) with drugs only, with a P value of 0.038"),
    ("tan-2012", "7.5% (95% CI 0.4% to 14.7%)"),
    ("tan-2012", "7.7% (0.5% to 14.9%)"),
    ("tan-2012", "21.6% (10.5% to 32.6%)"),
    ("tan-2012", "P = 0.04 and P = 0.046"),
    ("thompson-2020", "Fewer people died with MSC: the ratio was 0.78 (0.65 to 0.94)"),
    ("wang-2021", "1.61 (1.22 to 2.11)"),
    ("kim-2017", "After 1 week the kidneys got worse fast"),
    ("kim-2017", "At 3 months dialysis was started"),
    ("du-2025", "67 events in 60 people with cells and 35 events in 28 people without"),
    ("du-2025", "1.12 events per person with cells and 1.25 without"),
]

# study, what was worked out as it is printed, its two groups as (with the event, without it)
FISHER = [
    ("swaminathan-2018", "P = 0.14 (Fisher’s exact test)", (12, 55), (6, 62)),
    ("swaminathan-2018", "P = 0.47, Fisher’s exact test", (11, 55), (8, 60)),
    ("yang-2020", "the P value is 0.11", (0, 26), (4, 22)),
    ("tan-2012", "P = 0.053 and", (4, 49), (11, 40)),
    ("tan-2012", "and P = 0.055", (4, 48), (11, 40)),
    ("sun-2018", "(P = 0.13)", (2, 19), (7, 14)),
    ("sun-2018", "(P = 0.61)", (3, 18), (1, 20)),
]


def _study(library: Library, study_id: str) -> Study:
    return next(study for study in library.studies if study.id == study_id)


def _statements(study: Study) -> tuple[Statement, ...]:
    return study.summary, *study.what_happened, *study.harms, *study.cannot_tell


def _texts(study: Study) -> str:
    notes = () if study.adverse_events is None else (row.note or "" for row in study.adverse_events.rows)
    return " ".join((*(one.text for one in _statements(study)), *notes))


def _row(study: Study, name: str) -> AdverseEvent:
    assert study.adverse_events is not None
    return next(row for row in study.adverse_events.rows if row.name.startswith(name))


def fisher(one: tuple[int, int], other: tuple[int, int]) -> float:
    """Return the two-sided P value of Fisher's exact test: all tables that are at most as likely as the one seen."""
    ours, theirs, events = sum(one), sum(other), one[0] + other[0]
    ways = {
        count: comb(ours, count) * comb(theirs, events - count)
        for count in range(max(0, events - theirs), min(ours, events) + 1)
    }
    return sum(way for way in ways.values() if way <= ways[one[0]]) / comb(ours + theirs, events)


@pytest.mark.parametrize(("study_id", "expected"), [(study_id, tuple(rest)) for study_id, *rest in DESIGNS])
def test_how_the_trial_was_made_is_told_as_printed(
    library: Library, study_id: str, expected: tuple[int | Allocation | Blinding | ResultDirection | None, ...]
) -> None:
    """People, allocation, blinding, outcome in one word and level are those that the source supports."""
    study = _study(library, study_id)
    found = (study.people.enrolled, study.allocation, study.blinding, study.direction, study.evidence_level)
    assert found == expected


@pytest.mark.parametrize(("study_id", "number", "expected"), DRAWN)
def test_what_is_drawn_is_what_is_printed(
    library: Library, study_id: str, number: int, expected: list[tuple[str, str | None, str | None]]
) -> None:
    """Each value stands with its range, and a range that nobody printed is not drawn."""
    drawn = _study(library, study_id).figures[number]
    assert isinstance(drawn, Comparison | Difference | Duration | Proportion | Ratio)
    found = [(group.value, group.low, group.high) for group in drawn.groups]
    assert found == [tuple(None if part is None else Decimal(part) for part in one) for one in expected]


@pytest.mark.parametrize(("study_id", "name", "counts"), COUNTED)
def test_harm_is_counted_on_both_sides(
    library: Library, study_id: str, name: str, counts: list[tuple[int, int | None]]
) -> None:
    """Each row counts every group, with the people of the group where the paper's numbers fit together."""
    assert [(one.count, one.people) for one in _row(_study(library, study_id), name).counts] == counts


@pytest.mark.parametrize(("study_id", "text"), PRINTED)
def test_the_figures_are_those_of_the_papers(library: Library, study_id: str, text: str) -> None:
    """Figures of the abstract are printed as they stand there."""
    assert text in _texts(_study(library, study_id))


@pytest.mark.parametrize(("study_id", "said", "one", "other"), FISHER)
def test_exact_tests_are_right(
    library: Library, study_id: str, said: str, one: tuple[int, int], other: tuple[int, int]
) -> None:
    """A P value of Fisher's exact test is what the counts give, to the decimals that are printed."""
    [printed] = re.findall(r"0\.\d+", said)
    decimals = len(printed.partition(".")[2])
    assert f"{fisher(one, other):.{decimals}f}" == printed
    assert said in _texts(_study(library, study_id))


@pytest.mark.parametrize("study_id", ["swaminathan-2018", "yang-2020", "tan-2012", "du-2025"])
def test_what_we_worked_out_says_so(library: Library, study_id: str) -> None:
    """A text that names our own calculation has the status of one, and each study that has one names it."""
    ours = [one for one in _statements(_study(library, study_id)) if "our own calculation" in one.text]
    assert ours
    assert {one.status for one in ours} == {Status.DERIVED}


def test_events_per_person_are_right(library: Library) -> None:
    """67 events in 60 people and 35 in 28 are what the page says per person."""
    assert (f"{67 / 60:.2f}", f"{35 / 28:.2f}") == ("1.12", "1.25")
    assert _row(_study(library, "du-2025"), "Adverse events").name == "Adverse events (not people)"


def test_the_death_after_the_injections_is_told(library: Library) -> None:
    """The woman's dialysis, the lost kidney and her death are all told, with what the doctors believe."""
    study = _study(library, "thirabanjasak-2010")
    harms = " ".join(one.text for one in study.harms)
    for told in ("dialysis", "a kidney was removed", "liver", "She later died of an infection", "The doctors believe"):
        assert told in harms
    assert "She later died of an infection" in study.summary.text


def test_weak_signals_are_called_weak(library: Library) -> None:
    """Four of the ranges begin just above 1; the page says that these may be due to chance."""
    study = _study(library, "wang-2021")
    [drawn] = study.figures
    assert isinstance(drawn, Ratio)
    weak = [group for group in drawn.groups if group.low is not None and 1 < group.low < Decimal("1.1")]
    assert len(weak) == 4
    assert "weak signals: they may be due to chance" in study.summary.text


@pytest.mark.parametrize("study_id", ["nct04445220", "nct05099770", "nct06969807", "nct07240987", "nct07396155"])
def test_a_trial_without_a_result_tells_harm_from_elsewhere(library: Library, study_id: str) -> None:
    """What went wrong with such cells elsewhere stands beside a trial that has no result of its own."""
    study = _study(library, study_id)
    assert study.direction is ResultDirection.UNKNOWN
    assert study.harms
