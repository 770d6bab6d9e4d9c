"""The conversions of the content that ships have the factors of their sources."""

from decimal import Decimal

import pytest

from kidneyviewer.content import units
from kidneyviewer.content.model import Library

FACTORS = [
    ("creatinine", "mg/dL", "umol/L", "88.4"),
    ("bun", "mg/dL", "mmol/L", "0.357"),
    ("haemoglobin", "g/dL", "g/L", "10"),
    ("haemoglobin", "g/dL", "mmol/L", "0.6206"),
    ("haematocrit", "%", "L/L", "0.01"),
    ("acr", "mg/g", "mg/mmol", "0.113"),
]


@pytest.mark.parametrize(("analyte", "own", "other", "factor"), FACTORS)
def test_the_factors_are_those_of_the_facts(library: Library, analyte: str, own: str, other: str, factor: str) -> None:
    """Each conversion has the factor of its source."""
    assert library.analytes[analyte].unit == own
    assert units.factor(library.analytes[analyte], other) == Decimal(factor)


def test_no_other_conversion_is_offered(library: Library) -> None:
    """Every unit of these analytes that a reader may switch to has a factor that is checked here."""
    known = {analyte for analyte, *_ in FACTORS}
    offered = {(name, choice.unit) for name in known for choice in library.analytes[name].other_units}

    assert offered == {(analyte, other) for analyte, _, other, _ in FACTORS}
