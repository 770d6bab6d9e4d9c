"""Tables stay short enough to be read, and printed percentages may be rounded in either direction."""

import pytest

from kidneyviewer.content.loader import load_from
from kidneyviewer.content.model.adverse_event import MOST_ARMS, MOST_EVENTS_COUNTED
from kidneyviewer.content.model.learn_page import MOST_COLUMNS, MOST_IN_A_CELL, MOST_ROWS
from tests.content.editing import MemoryReader, Steps, decoded, refused, with_changes

TRIAL, PAGE = "studies/agate-2010.json", "pages/safety.json"
EVENTS: Steps = ("adverse_events",)
COUNT: Steps = ("adverse_events", "rows", 0, "counts", 0)
TABLE: Steps = ("sections", 5, "table")
CELL: Steps = (*TABLE, "rows", 0, "cells", 0)

MANY: list[tuple[str, Steps, int]] = [
    (TRIAL, (*EVENTS, "groups"), MOST_ARMS),
    (TRIAL, (*EVENTS, "rows"), MOST_EVENTS_COUNTED),
    (PAGE, (*TABLE, "columns"), MOST_COLUMNS),
    (PAGE, (*TABLE, "rows"), MOST_ROWS),
    (PAGE, CELL, MOST_IN_A_CELL),
]


@pytest.mark.parametrize(("file", "steps", "most"), MANY, ids=lambda part: str(part)[:70])
def test_a_table_has_limits(file: str, steps: Steps, most: int) -> None:
    """A table stays short enough to be read and shown."""
    found = decoded(file)
    for step in steps:
        found = found[step]

    assert f"Expected `array` of length <= {most}" in refused(with_changes(file, (steps, [found[0]] * (most + 1))))


def test_a_percentage_is_that_of_its_count_to_the_printed_digit() -> None:
    """Rounding up or down is fine, and a number without people has nothing to fit."""
    for percent in ("10", "10.0", "9.9", "10.1"):
        content = load_from(MemoryReader(with_changes(TRIAL, ((*COUNT, "percent"), percent))))
        study = next(study for study in content.studies if study.id == "agate-2010")
        assert study.adverse_events is not None
        assert str(study.adverse_events.rows[0].counts[0].percent) == percent
