"""Numbers that nobody measured, that are impossible, or that a view could not show are refused."""

from typing import Any

import pytest

from kidneyviewer.content.loader import load_from
from tests.content.editing import MemoryReader, Steps, decoded, refused, with_changes

CASE, TRIAL, POOLED = "cases/birch-2013.json", "studies/agate-2010.json", "studies/iolite-2017.json"
FEW = "studies/basalt-2012.json"
"""A trial of 12 and 6 people."""
ANALYTES, GLOSSARY = "analytes.json", "glossary.json"
FIRST = ("series", 0, "measurements", 0)
PAIR = ("series", 1, "measurements", 1)
STEPS = (0, "scale", "steps")

Row = tuple[str, Steps, object, str]
"""File, place, new value, and what the message says after the name of the file."""

ORIGINS: list[Row] = [
    (CASE, (*FIRST, "status"), "editorial", "$.series[0].measurements[0].status: 'editorial'; a number needs an"),
    (CASE, (*FIRST, "sources"), [], "$.series[0].measurements[0].sources: Expected `array` of length >= 1"),
    (CASE, ("events", 0, "status"), "editorial", "$.events[0].status: 'editorial'; a number needs an origin"),
    (TRIAL, ("people", "status"), "editorial", "$.people.status: 'editorial'; a number needs an origin"),
    (TRIAL, ("people", "sources"), [], "$.people.sources: Expected `array` of length >= 1, found []"),
    (TRIAL, ("figures", 0, "status"), "editorial", "$.figures[0].status: 'editorial'; a number needs an origin"),
    (TRIAL, ("printed", 0, "status"), "editorial", "$.printed[0].status: 'editorial'; a number"),
    (ANALYTES, (0, "intervals", 0, "status"), "editorial", "$[0].intervals[0].status: 'editorial'; a number needs"),
    (ANALYTES, (0, "intervals", 0, "sources"), [], "$[0].intervals[0].sources: Expected `array` of length >= 1"),
    (ANALYTES, (0, "other_units", 0, "status"), "editorial", "$[0].other_units[0].status: 'editorial'; a number needs"),
    (ANALYTES, (0, "other_units", 0, "sources"), [], "$[0].other_units[0].sources: []; a number needs at least one"),
    (CASE, ("what_happened", 0, "sources"), ["source-article"] * 2, "$.what_happened[0].sources: ['source-article',"),
    (CASE, ("what_happened", 0, "sources"), ["handbook-2019"] * 21, "$.what_happened[0].sources: Expected `array` of"),
]

MEASURED: list[Row] = [
    (CASE, (*PAIR, "second"), 150, "measurements[1].second: 150; allowed: a number below 140, as `lower` is below"),
    (CASE, (*PAIR, "second"), 140, "measurements[1].second: 140; allowed: a number below 140"),
    (CASE, (*FIRST, "value"), "0.00001", "measurements: '0 and 0.00001 mg/dL'; allowed: numbers that stay apart; both"),
    (CASE, (*FIRST, "value"), "1.5201", "$.series[0].measurements: '1.52 and 1.5201 mg/dL'; allowed: numbers that"),
    (
        CASE,
        ("series", 0, "measurements", 1, "at", "value"),
        0.123,
        "measurements[1].at.value: 0.123; allowed: at most 2",
    ),
    (
        CASE,
        ("events", 0, "until"),
        {"value": 101, "unit": "a"},
        "$.events[0].until.value: 101.0; allowed: at most 1200",
    ),
    (CASE, ("events", 0, "at", "value"), 1e-7, "$.events[0].at.value: 1e-07; allowed: at most 2 digits after the"),
]

UNITS: list[Row] = [
    (ANALYTES, (0, "other_units", 0, "unit"), "1", "$[0].other_units[0].unit: '1'; allowed: a unit with a symbol"),
    (ANALYTES, (0, "unit"), "1", "$[0].unit: '1'; allowed: a unit with a symbol, since a button shows it"),
    (
        ANALYTES,
        (0, "other_units", 0, "factor"),
        "0.000001",
        "$[0].other_units[0].factor: 0.000001; allowed: at least 20",
    ),
    (
        ANALYTES,
        (0, "other_units", 0, "factor"),
        "1e8",
        "$[0].other_units[0].factor: 1E+8; allowed: values of at most 9",
    ),
    (ANALYTES, (0, "other_units", 0, "factor"), "0.2", "$[0].other_units[0].factor: 0.2; allowed: at least 20 values"),
    (
        ANALYTES,
        (0, "highest"),
        "0.15",
        "$[0].highest: 0.15; allowed: at least 20 values from the lowest to the highest",
    ),
    (ANALYTES, (2, "other_units", 1, "decimals"), 0, "$[2].other_units[1].factor: 0.6206; allowed: at least 20 values"),
    (ANALYTES, (5, "intervals", 0, "low"), "0.1", "$[5].intervals[0]: '0 and 0.1 mg/dL'; allowed: numbers that stay"),
    (ANALYTES, (3, "parts"), ["upper", "upper"], "$[3].parts: ['upper', 'upper']; allowed: none, or two different"),
    (ANALYTES, (3, "intervals"), "pair", "$[3].intervals: 1; allowed: none, since a pair of numbers has no single"),
    (ANALYTES, (1, "intervals"), "doubled", "$[1].intervals[1]: {'sex': None"),
]

FIGURES: list[Row] = [
    (FEW, ("figures", 0, "groups", 1, "size"), 19, "$.figures[0].groups[1].size: 19; allowed: at most 18, the people"),
    (
        FEW,
        ("figures", 0, "groups", 1, "value"),
        50.5,
        "groups[1].value: 50.5; allowed: a share that 6 people can have",
    ),
    (FEW, ("figures", 0, "groups", 1, "value"), 100.5, "$.figures[0].groups[1].value: 100.5; allowed: 0 to 100"),
    (FEW, ("figures", 0, "groups", 1, "name"), "CELLS ", "$.figures[0].groups: ['Cells', 'CELLS ']; each group needs"),
    (TRIAL, ("figures", 1, "groups", 0, "value"), 10000, "$.figures[1].groups[0].value: 10000; allowed: at most 9999"),
    (
        TRIAL,
        ("figures", 1, "groups", 0, "value"),
        15.125,
        "groups[0].value: 15.125; allowed: at most 9999, with at most",
    ),
    (TRIAL, ("figures", 2), "doubled", "$.figures[2].name: 'Kidneys that healed'; each figure needs a name, outcome"),
    (TRIAL, ("people", "analysed"), 221, "$.people.analysed: 221; allowed: at most 220, as many as were enrolled"),
    (POOLED, ("people", "studies"), 1, "$.people.studies: 1; allowed: 2 or more"),
    (
        POOLED,
        ("people", "studies"),
        None,
        "$.people.studies: null; allowed: 2 or more for a meta_analysis, null for any",
    ),
    (TRIAL, ("people", "studies"), 3, "$.people.studies: 3; allowed: 2 or more for a meta_analysis, null for any"),
]

SCALES: list[Row] = [
    (
        GLOSSARY,
        (*STEPS, 0, "code"),
        "A1",
        "$[0].scale.steps[0].code: Invalid enum value 'A1', found 'A1'; allowed: G1,",
    ),
    (
        GLOSSARY,
        (*STEPS, 0, "code"),
        "g1",
        "$[0].scale.steps[0].code: Invalid enum value 'g1', found 'g1'; allowed: G1,",
    ),
    (GLOSSARY, (*STEPS, 1, "code"), "G1", "$[0].scale.steps: ['G1', 'G1', 'G3a', 'G3b', 'G4', 'G5']; each code once"),
    (GLOSSARY, (*STEPS, 0, "code"), "G5", "$[0].scale.steps: ['G5', 'G2', 'G3a', 'G3b', 'G4', 'G5']; each code once"),
    (
        GLOSSARY,
        (*STEPS, 0, "low"),
        "120",
        "$[0].scale.steps[0].low: 120; allowed: a whole number above 0 and below 120",
    ),
    (GLOSSARY, (*STEPS, 0, "low"), "90.5", "$[0].scale.steps[0].low: 90.5; allowed: a whole number above 0"),
    (GLOSSARY, (*STEPS, 0, "low"), "90.0", "$[0].scale.steps[0].low: 90.0; allowed: a whole number above 0"),
    (GLOSSARY, (*STEPS, 4, "low"), "-15", "$[0].scale.steps[4].low: -15; allowed: a whole number above 0"),
    (GLOSSARY, (*STEPS, 4, "low"), "30", "$[0].scale.steps: ['90', '60', '45', '30', '30', 'null']"),
    (GLOSSARY, STEPS, [], "$[0].scale.steps: Expected `array` of length >= 2, found []"),
]

ROWS = [*ORIGINS, *MEASURED, *UNITS, *FIGURES, *SCALES]


def special(file: str, steps: Steps, value: object) -> object:
    """Return what a word of the tables stands for: a part of the document that is put elsewhere."""
    document: Any = decoded(file)
    match value, steps:
        case "pair", _:
            return [document[0]["intervals"][0] | {"unit": "mm[Hg]"}]
        case "doubled", (int(number), "intervals"):
            return document[number]["intervals"] * 2
        case "doubled", _:
            return document["figures"][0]
        case _:
            return value


@pytest.mark.parametrize(("file", "steps", "value", "said"), ROWS, ids=lambda part: str(part)[:70])
def test_a_number_that_cannot_stand_is_refused(file: str, steps: Steps, value: object, said: str) -> None:
    """The fault names file, field and value, and says what is allowed."""
    message = refused(with_changes(file, (steps, special(file, steps, value))))

    assert message.startswith(f"content/{file}: $")
    assert said in message


SOUND: list[tuple[str, Steps, object]] = [
    (CASE, ("series", 0, "measurements", 3, "at", "unit"), "a"),
    (ANALYTES, (0, "intervals", 0, "low"), None),
    (FEW, ("figures", 0, "groups", 1, "value"), 83.3),
    (TRIAL, ("figures", 2, "name"), "Dialysis"),
    (CASE, (*FIRST, "value"), 0),
    (CASE, ("events", 0, "at", "value"), 0.25),
    (FEW, ("figures", 0, "groups", 1, "value"), 83.3),
    (GLOSSARY, (*STEPS, 0, "low"), "119"),
]


@pytest.mark.parametrize(("file", "steps", "value"), SOUND, ids=lambda part: str(part)[:70])
def test_a_number_that_can_stand_is_taken(file: str, steps: Steps, value: object) -> None:
    """True statements are accepted: a rounded share, a range with one end, a time of a few hours."""
    assert load_from(MemoryReader(with_changes(file, (steps, value)))).cases
