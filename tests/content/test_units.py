"""Units: conversion both ways, digits and rounding."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kidneyviewer.content import units
from kidneyviewer.content.model import Library

CONVERTED = [
    ("creatinine", "3.0 mg/dL", "265 umol/L"),
    ("creatinine", "2.96 mg/dL", "262 umol/L"),
    ("creatinine", "1.03 mg/dL", "91 umol/L"),
    ("creatinine", "1.0 mg/dL", "88 umol/L"),
    ("creatinine", "0.3 mg/dL", "27 umol/L"),
    ("creatinine", "4.0 mg/dL", "354 umol/L"),
    ("creatinine", "97 umol/L", "1.10 mg/dL"),
    ("urea", "7 mg/dL", "2.5 mmol/L"),
    ("urea", "20 mg/dL", "7.1 mmol/L"),
    ("haemoglobin", "15.3 g/dL", "153 g/L"),
    ("haemoglobin", "15.3 g/dL", "9.5 mmol/L"),
    ("haemoglobin", "153 g/L", "15.30 g/dL"),
    ("haemoglobin", "130 g/L", "8.1 mmol/L"),
    ("acr", "30 mg/g", "3.4 mg/mmol"),
    ("acr", "300 mg/g", "33.9 mg/mmol"),
]

SYMBOLS = [
    ("umol/L", "µmol/L"),
    ("mL/min/{1.73_m2}", "mL/min/1.73 m²"),
    ("mm[Hg]", "mmHg"),
    ("10*9/L", "×10⁹/L"),
    ("g/d", "g/24 h"),
    ("mg/dL", "mg/dL"),
]


@pytest.mark.parametrize(("analyte", "reported", "shown"), CONVERTED)
def test_values_convert_as_in_the_facts(library: Library, analyte: str, reported: str, shown: str) -> None:
    """A reported value in another unit has the usual digits of that unit."""
    value, source = reported.split()
    target = shown.split()[1]

    assert f"{units.convert(Decimal(value), library.analytes[analyte], source, target)} {target}" == shown


@pytest.mark.parametrize(("value", "rounded"), [("0.25", "3"), ("0.15", "2"), ("0.05", "1"), ("0.049", "0")])
def test_halves_are_rounded_up(library: Library, value: str, rounded: str) -> None:
    """A half is rounded up, not to the nearest even digit: 0.25 g/dL is 3 g/L."""
    assert str(units.convert(Decimal(value), library.analytes["haemoglobin"], "g/dL", "g/L")) == rounded


@pytest.mark.parametrize("value", ["3.0", "1.03", "3.00", "1", "0", "2.960"])
def test_reported_digits_are_kept(library: Library, value: str) -> None:
    """In its own unit a value keeps exactly the digits it was reported with."""
    assert str(units.convert(Decimal(value), library.analytes["creatinine"], "mg/dL", "mg/dL")) == value


@given(data=st.data())
def test_there_and_back_is_the_same_within_the_rounding(library: Library, data: st.DataObject) -> None:
    """A value converted to any unit and back differs by at most half of the last digit of each step."""
    analyte = data.draw(st.sampled_from([a for a in library.analytes.values() if a.other_units]))
    source, target = data.draw(st.permutations(units.units_of(analyte)).map(lambda found: found[:2]))
    most = analyte.highest * units.factor(analyte, source)
    value = data.draw(st.decimals(0, most, places=2))

    there = units.convert(value, analyte, source, target)
    back = units.convert(there, analyte, target, source)

    ratio = units.factor(analyte, source) / units.factor(analyte, target)
    half = Decimal("0.5000000001")
    allowed = half.scaleb(-units.decimals_of(there)) * ratio + half.scaleb(-units.decimals_of(back))
    assert abs(back - value) <= allowed


@given(data=st.data())
def test_conversion_keeps_the_order(library: Library, data: st.DataObject) -> None:
    """The larger of two values is never the smaller one in another unit."""
    analyte = data.draw(st.sampled_from([a for a in library.analytes.values() if a.other_units]))
    values = st.decimals(analyte.lowest, analyte.highest, places=2)
    small, large = sorted([data.draw(values), data.draw(values)])

    for unit in units.units_of(analyte):
        assert units.convert(small, analyte, analyte.unit, unit) <= units.convert(large, analyte, analyte.unit, unit)


def test_a_foreign_unit_is_refused(library: Library) -> None:
    """A unit that the analyte does not have is an error, not a factor of 1."""
    with pytest.raises(KeyError, match="mm"):
        units.factor(library.analytes["creatinine"], "mm[Hg]")


def test_the_own_unit_comes_first(library: Library) -> None:
    """A reader may choose the analyte's own unit first, then the others, each once."""
    assert units.units_of(library.analytes["haemoglobin"]) == ("g/dL", "g/L", "mmol/L")
    assert all(len(set(units.units_of(a))) == len(units.units_of(a)) for a in library.analytes.values())


@pytest.mark.parametrize(("unit", "sign"), SYMBOLS)
def test_units_have_signs_for_the_eye(unit: str, sign: str) -> None:
    """A UCUM code is shown as the symbol that is usual in print."""
    assert units.symbol(unit) == sign


@pytest.mark.parametrize(
    ("value", "digits"), [("3.0", 1), ("1.03", 2), ("120", 0), ("1E+2", 0), ("0.440", 3), ("NaN", 0)]
)
def test_digits_after_the_point(value: str, digits: int) -> None:
    """The digits after the point are counted as written."""
    assert units.decimals_of(Decimal(value)) == digits
