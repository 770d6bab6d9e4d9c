"""How the values of a trend are joined: solid only between dated values on one side of every treatment."""

import pytest

from kidneyviewer.content.model import Event, Library, Moment, TimeUnit
from tests.content.test_trend import at, derive, event, measured, shown

GIVEN = event(at(0, TimeUnit.DAY), at(3, TimeUnit.DAY))
JOINS = [
    ([at(1), at(2)], [GIVEN], [""]),
    ([at(1), at(2)], [], [""]),
    (["before", at(2)], [], ["undated"]),
    (["before", at(2), at(6)], [GIVEN], ["undated treated", ""]),
    ([at(0), at(2), at(6)], [GIVEN], ["treated", ""]),
    ([at(0), at(2)], [event(at(0))], ["treated"]),
    ([at(1), at(2), at(6)], [GIVEN, event(at(4))], ["", "treated"]),
    ([at(1), at(2), at(6)], [event(at(2))], ["", "treated"]),
    ([at(1), at(2), at(6)], [event(at(0), at(12))], ["treated", "treated"]),
    ([at(1), at(2)], [event(at(0), at(1))], [""]),
    ([at(1), at(2)], [event(at(3))], [""]),
    ([at(2, TimeUnit.DAY), at(2)], [GIVEN], ["treated"]),
    ([at(3, TimeUnit.DAY), at(2)], [GIVEN], [""]),
]


@pytest.mark.parametrize(("moments", "events", "kinds"), JOINS)
def test_only_joins_between_dated_values_on_one_side_of_the_treatment_are_solid(
    library: Library, moments: list[Moment], events: list[Event], kinds: list[str]
) -> None:
    """A join is dashed if a day is not known, or if something was done between the two values."""
    values = [measured(moment, str(9 - number)) for number, moment in enumerate(moments)]
    found = derive(library.analytes["creatinine"], *values, events=tuple(events))

    told = {(True, True): "undated treated", (True, False): "undated", (False, True): "treated", (False, False): ""}
    assert [told[join.is_undated, join.is_treated] for join in found.joins] == kinds
    assert [join.is_dashed for join in found.joins] == [bool(kind) for kind in kinds]


def test_a_value_that_is_missing_in_between_does_not_hide_the_treatment(library: Library) -> None:
    """The line leads from value to value, over times without one, and over what was done meanwhile."""
    values = (measured(at(1), "3"), measured(at(3), None), measured(at(6), "2"))
    (join,) = derive(library.analytes["creatinine"], *values, events=(event(at(4)),)).joins

    assert (join.start.measurement, join.end.measurement, join.is_treated) == (values[0], values[2], True)


def test_both_numbers_of_a_pair_are_joined_alike(library: Library) -> None:
    """The two lines of a pair are dashed and solid at the same times."""
    found = shown(library, "birch-2013", "blood-pressure")

    upper, lower = found.lines
    assert [join.is_dashed for join in upper.joins] == [join.is_dashed for join in lower.joins] != []
