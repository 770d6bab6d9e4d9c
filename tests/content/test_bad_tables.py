"""Tables of adverse events and of options: every group on its own side, every question answered in every row."""

from pathlib import Path
from typing import Any

import pytest

from tests.content.editing import GONE, Steps, edit, refusal

TRIAL, ONE_GROUP, REVIEW, SERIES, PAGE = (
    *(f"studies/{name}.json" for name in ("agate-2010", "nephrite-2019", "pearl-2023", "quartz-2024")),
    "pages/safety.json",
)
EVENTS = ("adverse_events",)
ROW = ("adverse_events", "rows", 0)
MORE_EVENTS = {"count": 101, "people": 100, "percent": 100}
COUNTED = {"name": "Fever", "counts": [{"count": 1}, {"count": 2}], "status": "paper", "sources": ["quartz-2024"]}
TABLE = ("sections", 5, "table")

BROKEN: list[tuple[str, Steps, Any, str]] = [
    (TRIAL, (*EVENTS, "groups"), ["Cells"], "$.adverse_events.groups: ['Cells']; allowed: every group of the study"),
    (TRIAL, (*EVENTS, "groups"), ["Cells", " cells"], "$.adverse_events.groups: "),
    (TRIAL, (*ROW, "counts", 1), GONE, "$.adverse_events.rows[0].counts: 1; allowed: one for each of the 2 groups"),
    (TRIAL, (*ROW, "counts"), [{}, {}], "rows[0].counts: null; allowed: a count or per cent in at least one group"),
    (TRIAL, (*ROW, "counts", 0, "people"), 300, "counts[0].people: 300; allowed: at most 220"),
    (TRIAL, (*ROW, "counts", 0, "people"), 111, "rows[0].counts: 221; allowed: groups of together at most 220"),
    (TRIAL, (*ROW, "counts", 0), MORE_EVENTS, "counts[0].percent: 100; allowed: null where there are more events"),
    (TRIAL, (*ROW, "counts", 0, "people"), 0, "counts[0].people: 0; allowed: 1 or more"),
    (TRIAL, (*ROW, "counts", 0, "percent"), "12.0", "counts[0].percent: 12.0; 11 of 110 is 10.0 %; allowed: that"),
    (TRIAL, (*ROW, "counts", 0, "percent"), "101", "counts[0].percent: 101; allowed: 0 to 100"),
    (TRIAL, (*ROW, "counts", 0, "percent"), "-1", "counts[0].percent: -1; allowed: 0 to 100"),
    (TRIAL, (*ROW, "counts", 0), {"people": 9}, "counts[0].count: null; allowed: a count or per cent beside people"),
    (TRIAL, (*ROW, "name"), "fever", "$.adverse_events.rows: ['fever', 'Fever', 'Problems of any kind']; each needs"),
    (TRIAL, (*ROW, "note"), " ", "$.adverse_events.rows[0].note: ' '; allowed: at least one visible"),
    (TRIAL, (*ROW, "status"), "editorial", "$.adverse_events.rows[0].status: 'editorial'; a number needs an origin"),
    (TRIAL, (*ROW, "sources"), ["nobody"], "$.adverse_events.rows[0].sources[0]: 'nobody'"),
    (
        ONE_GROUP,
        (*EVENTS, "groups"),
        ["Cells", "Others"],
        "groups: ['Cells', 'Others']; allowed: one group for a",
    ),
    (
        SERIES,
        EVENTS,
        {"groups": ["Cells", "Others"], "rows": [COUNTED]},
        "groups: ['Cells', 'Others']; allowed: one group for a case_series",
    ),
    (REVIEW, ("pools",), GONE, "$.pools: null; allowed: blinded_randomised, randomised, compared, single_group"),
    (TRIAL, ("pools",), "randomised", "$.pools: 'randomised'; allowed: blinded_randomised"),
    (REVIEW, ("evidence_level",), 1, "$.evidence_level: 1; allowed for a meta_analysis: 2 to 5, or null"),
    ("studies/ruby-2024.json", ("evidence_level",), 2, "$.evidence_level: 2; allowed for a meta_analysis: 3 to 5"),
    (SERIES, ("harms",), [], "$.harms: []; allowed: at least one statement where the direction is"),
    (SERIES, ("people", "enrolled"), 21, "$.people: 21; allowed: 2 to 20 in a case series"),
    (SERIES, ("people", "enrolled"), 1, "$.people: 1; allowed: 2 to 20 in a case series"),
    (SERIES, ("evidence_level",), 3, "$.evidence_level: 3; allowed for a case_series: 4 to 5"),
    (PAGE, (*TABLE, "rows", 0, "cells", 1), GONE, "table.rows[0].cells: "),
    (PAGE, (*TABLE, "columns"), ["One", "one "], "table.columns: ['One', 'one ']; each needs a name of its own"),
    (PAGE, (*TABLE, "rows", 1, "name"), "dialysis", "table.rows: ['Dialysis', 'dialysis']; each needs a name"),
    (PAGE, (*TABLE, "rows", 0, "cells", 0, 0, "sources"), ["nobody"], "rows[0].cells[0][0].sources[0]: 'nobody'"),
    (PAGE, (*TABLE, "rows", 0, "cells", 0), [], "table.rows[0].cells[0]: "),
    (PAGE, TABLE, GONE, "$.sections[5]: 'Which ways are there?'; allowed: a section with at least one paragraph, item"),
    ("analytes.json", (0, "limits", "sources"), [], "$[0].limits.sources: []; status secondary needs at least one"),
]


@pytest.mark.parametrize(("file", "steps", "value", "said"), BROKEN, ids=lambda one: str(one)[:60])
def test_a_broken_table_is_refused(content_copy: Path, file: str, steps: Steps, value: object, said: str) -> None:
    """The fault names file and field, and says what is allowed."""
    edit(content_copy / file, (steps, value))
    message = refusal(content_copy)
    assert file in message
    assert said in message
