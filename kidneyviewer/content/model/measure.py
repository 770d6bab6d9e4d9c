"""What is measured in a patient, when, and which values are usual."""

from decimal import Decimal
from enum import StrEnum
from typing import Annotated, Literal

from msgspec import Meta

from kidneyviewer.content.model.record import (
    Identifier,
    Record,
    Reference,
    References,
    RequiredReferences,
    Statement,
    Status,
    Text,
    UcumCode,
)

NUMBERS_OF_A_PAIR = 2
"""Numbers of a pair such as blood pressure, and most lines in one chart."""
MOST_UNITS = 4
"""Most units the reader may switch to."""
MOST_INTERVALS = 20
"""Most usual ranges of one analyte."""
MOST_MEASUREMENTS = 100
"""Most values of one series. Each label looks for a free place among all others."""
MOST_LOINC = 40
"""Most further LOINC codes of one analyte."""

Loinc = Annotated[str, Meta(pattern="^[0-9]{1,5}-[0-9]$(?!\\n)")]


class TimeUnit(StrEnum):
    """UCUM units of time for the follow-up."""

    DAY = "d"
    WEEK = "wk"
    MONTH = "mo"
    YEAR = "a"


class Time(Record, frozen=True):
    """Time since the first cells were given, in the unit the source uses."""

    value: Annotated[float, Meta(ge=0, le=1200)]
    unit: TimeUnit


Moment = Time | Literal["before"]
"""When a value was measured; ``before`` the first cells, on a day the source does not report."""


class Sex(StrEnum):
    """Sex, as reference intervals distinguish it."""

    FEMALE = "female"
    MALE = "male"


class Region(StrEnum):
    """Where a reference interval is used."""

    INTERNATIONAL = "international"
    CHINA = "CN"


class ReferenceInterval(Record, frozen=True):
    """The usual range of an analyte in adults; ``low`` or ``high`` is null if open, ``sex`` if it is for both."""

    sex: Sex | None
    region: Region
    low: Decimal | None
    high: Decimal | None
    unit: UcumCode
    status: Status
    sources: RequiredReferences
    for_charts: bool
    """True for the one interval per sex that charts show."""


class UnitChoice(Record, frozen=True):
    """A unit the reader may switch to: value in it = value in the analyte's own unit x ``factor``."""

    unit: UcumCode
    factor: Decimal
    decimals: Annotated[int, Meta(ge=0, le=4)]
    """Digits after the point of a converted value. Reported values keep their digits."""
    status: Status
    sources: References = ()


class Direction(StrEnum):
    """Which direction is good for the patient."""

    LOWER_IS_BETTER = "lower_is_better"
    HIGHER_IS_BETTER = "higher_is_better"
    NEITHER = "neither"


class Analyte(Record, frozen=True):
    """Something measured by a laboratory or a cuff. ``lowest``/``highest``: what is possible, in ``unit``."""

    id: Identifier
    name: Text
    short_name: Text
    loinc: Loinc
    unit: UcumCode
    lowest: Decimal
    highest: Decimal
    direction: Direction
    term: Reference | None
    other_units: Annotated[tuple[UnitChoice, ...], Meta(max_length=MOST_UNITS)] = ()
    limits: Statement | None = None
    """What else moves the value, so that a better one does not always mean better kidneys."""
    intervals: Annotated[tuple[ReferenceInterval, ...], Meta(max_length=MOST_INTERVALS)] = ()
    parts: tuple[Text, ...] = ()
    """Empty, or the names of the two numbers of a pair such as blood pressure, the upper first."""
    other_loinc: Annotated[tuple[Loinc, ...], Meta(max_length=MOST_LOINC)] = ()
    """The same test in another unit, by another formula or in another tube, as health records send it."""


class Measurement(Record, frozen=True):
    """One reported value; ``value`` is null if the source names the time but no figure.

    ``second`` is the lower number of a pair. ``remark`` says in words what there is instead of a figure.
    """

    at: Moment
    value: Decimal | None
    status: Status
    sources: RequiredReferences
    second: Decimal | None = None
    remark: Text | None = None


class Series(Record, frozen=True):
    """All values of one analyte in one patient, in chronological order, in ``unit``."""

    analyte: Reference
    unit: UcumCode
    measurements: Annotated[tuple[Measurement, ...], Meta(min_length=1, max_length=MOST_MEASUREMENTS)]


class Event(Record, frozen=True):
    """Something done to the patient that a chart marks; ``until`` is null if it took no time."""

    at: Time
    until: Time | None
    text: Text
    status: Status
    sources: RequiredReferences
