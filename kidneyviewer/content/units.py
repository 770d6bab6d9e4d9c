"""Units in UCUM, their symbols, and conversion between the units of one analyte."""

from collections.abc import Mapping
from decimal import ROUND_HALF_UP, Decimal
from types import MappingProxyType

from kidneyviewer.content.model import Analyte, UcumCode

SYMBOLS: Mapping[UcumCode, str] = MappingProxyType(
    {
        "%": "%",
        "/(1000.a)": "/1000",
        "1": "",
        "10*9/L": "×10⁹/L",
        "L/L": "L/L",
        "d": "d",
        "g/L": "g/L",
        "g/d": "g/24 h",
        "g/dL": "g/dL",
        "mL/min/{1.73_m2}": "mL/min/1.73 m²",
        "mL/min": "mL/min",
        "mg/dL": "mg/dL",
        "mg/g": "mg/g",
        "mg/mmol": "mg/mmol",
        "mo": "mo",
        "mm[Hg]": "mmHg",
        "mmol/L": "mmol/L",
        "umol/L": "µmol/L",
    }
)
"""UCUM code → symbol that is shown. Loading refuses a unit that is not listed here."""


SIZES: Mapping[UcumCode, tuple[str, Decimal]] = MappingProxyType(
    {
        "%": ("share", Decimal("0.01")),
        "L/L": ("share", Decimal(1)),
        "g/L": ("mass", Decimal(1)),
        "g/dL": ("mass", Decimal(10)),
        "mg/dL": ("mass", Decimal("0.01")),
        "mmol/L": ("amount", Decimal(1)),
        "umol/L": ("amount", Decimal("0.001")),
    }
)
"""UCUM code → what is counted, and how much of it. Between two units of the same kind there is only one factor."""


def symbol(unit: UcumCode) -> str:
    """Return the symbol of a UCUM unit, such as ``µmol/L`` for ``umol/L``."""
    return SYMBOLS[unit]


def units_of(analyte: Analyte) -> tuple[UcumCode, ...]:
    """Return the units a reader may choose for an analyte, its own unit first."""
    return (analyte.unit, *(choice.unit for choice in analyte.other_units))


def factor(analyte: Analyte, unit: UcumCode) -> Decimal:
    """Return x in *value in unit = value in the analyte's own unit x*. Raises ``KeyError`` for other units."""
    if unit == analyte.unit:
        return Decimal(1)
    for choice in analyte.other_units:
        if choice.unit == unit:
            return choice.factor
    raise KeyError(unit)


def plain_factor(source: UcumCode, target: UcumCode) -> Decimal | None:
    """Return the factor between two units that count the same, such as 10 from g/dL to g/L; None for other units."""
    here, there = SIZES.get(source), SIZES.get(target)
    return here[1] / there[1] if here is not None and there is not None and here[0] == there[0] else None


def convert(value: Decimal, analyte: Analyte, source: UcumCode, target: UcumCode) -> Decimal:
    """Convert a reported value.

    In the analyte's own unit a value keeps its reported digits; converted, it is rounded half up to the digits that are
    usual for the target unit.
    """
    if source == target:
        return value
    exact = value / factor(analyte, source) * factor(analyte, target)
    return exact.quantize(step(analyte, target), rounding=ROUND_HALF_UP)


def _decimals(analyte: Analyte, unit: UcumCode) -> int:
    """Return the usual number of digits after the point; the analyte's own unit has two."""
    for choice in analyte.other_units:
        if choice.unit == unit:
            return choice.decimals
    return 2


def step(analyte: Analyte, unit: UcumCode) -> Decimal:
    """Return the distance between two neighbouring converted values in a unit."""
    return Decimal(1).scaleb(-_decimals(analyte, unit))


def decimals_of(value: Decimal) -> int:
    """Return how many digits a number was written with after the point: 2 for 1.03, 1 for 3.0."""
    exponent = value.as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0
