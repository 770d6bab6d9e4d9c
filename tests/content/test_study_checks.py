"""What a study may not say: figures that cannot be drawn truthfully, a wrong direction, counts of nobody."""

from pathlib import Path
from typing import Any

import pytest

from tests.content.editing import Steps, edit, refusal

STUDY = "studies/agate-2010.json"

BROKEN: list[tuple[Steps, Any, str]] = [
    (("title",), " ", "$.title"),
    (("figures", 1, "name"), "  ", "$.figures[1].name"),
    (("direction",), "proven", "$.direction: 'proven'; proven requires the shelf proven"),
    (("direction",), "unknown", "$.figures"),
    (("year",), None, "$.year: null; only a study whose result is unknown"),
    (("people", "enrolled"), 2147483648, "$.people.enrolled"),
    (("people", "enrolled"), 0, "$.people.enrolled"),
    (("people", "sources"), ["nobody"], "$.people.sources[0]: 'nobody'"),
    (("figures", 1, "unit"), "mm[Hg]", "$.figures[1].unit: 'mm[Hg]'; not a unit of time"),
    (("figures", 1, "groups", 0, "value"), -1, "$.figures[1].groups[0].value: -1"),
    (("figures", 1, "groups", 0, "value"), 99, "between low 10 and high 29"),
    (("figures", 1, "groups", 0, "low"), None, "both ends of an interval, or none"),
    (("figures", 1, "groups", 1, "name"), "Cells", "each group needs a name of its own"),
    (("figures", 1, "spread"), "none", "an interval needs a `spread`"),
    (("figures", 2, "groups", 0, "value"), 0, "ratios stand on a logarithmic axis"),
    (("figures", 0, "groups", 0, "value"), 101, "0 to 100 per cent"),
    (("figures", 0, "sources"), [], "$.figures[0].sources"),
    (("registry",), [""], "$.registry[0]"),
    (("reference",), "nothing", "$.reference: 'nothing'; allowed: an id of sources.json"),
]


@pytest.mark.parametrize(("steps", "value", "said"), BROKEN, ids=lambda one: str(one)[:60])
def test_a_broken_study_is_refused(content_copy: Path, steps: Steps, value: object, said: str) -> None:
    """The fault names file and field, and says what is allowed."""
    edit(content_copy / STUDY, (steps, value))
    message = refusal(content_copy)
    assert STUDY in message
    assert said in message
