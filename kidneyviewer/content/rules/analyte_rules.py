"""Rules for analytes: units that can be shown and told apart, usual ranges with an origin."""

from collections.abc import Collection, Mapping

from kidneyviewer.content import units
from kidneyviewer.content.faults import Fault, each, inside, one_of
from kidneyviewer.content.model import Analyte, ReferenceInterval, Sex, Status, UcumCode, UnitChoice
from kidneyviewer.content.model.measure import NUMBERS_OF_A_PAIR
from kidneyviewer.content.rules.number_rules import (
    MOST_BEFORE,
    Limits,
    check_number,
    check_possible,
    check_told_apart,
    limits_of,
)
from kidneyviewer.content.rules.origin_rules import check_cited, check_name, check_number_origin, check_statement

LONGEST_LABEL = 24
"""Most characters of a text on a button or beside a line, where no line break is possible."""
FEWEST_STEPS = 20
"""Fewest values between the lowest and the highest that a unit must tell apart."""


def check_analyte(analyte: Analyte, terms: Collection[str], sources: Collection[str]) -> None:
    """Check names, units, factors, limits and usual ranges of one analyte."""
    check_name("name", analyte.name)
    check_name("short_name", analyte.short_name, LONGEST_LABEL)
    check_unit("unit", analyte.unit)
    each("other_units", analyte.other_units, _check_choice, analyte.unit, sources)
    _check_units(analyte)
    check_number("lowest", analyte.lowest)
    check_number("highest", analyte.highest)
    if analyte.lowest >= analyte.highest:
        raise Fault("highest", analyte.highest, f"allowed: a number above `lowest` {analyte.lowest}")
    _check_steps(analyte)
    _check_parts(analyte)
    if analyte.term is not None and analyte.term not in terms:
        raise Fault("term", analyte.term, "allowed: an id of glossary.json")
    each("intervals", analyte.intervals, _check_interval, analyte, limits_of(analyte), sources)
    _check_intervals(analyte)
    if analyte.limits is not None:
        inside("limits", analyte.limits, check_statement, sources)


def check_apart(analytes: Mapping[str, Analyte]) -> None:
    """Check that no two tests have a name or a code in common: a button, and a health record, would mean both."""
    filed: set[str] = set()
    named: dict[str, str] = {}
    for index, analyte in enumerate(analytes.values()):
        for field in ("name", "short_name"):
            name: str = getattr(analyte, field)
            if named.setdefault(name.casefold(), analyte.id) != analyte.id:
                raise Fault(f"[{index}].{field}", name, f"allowed: a name that {named[name.casefold()]} does not have")
        for code in (analyte.loinc, *analyte.other_loinc):
            if code in filed:
                raise Fault(f"[{index}]", code, "each LOINC code may occur only once, in `loinc` or in `other_loinc`")
            filed.add(code)


def check_unit(field: str, unit: str) -> None:
    """Check that the program can show a unit."""
    if unit not in units.SYMBOLS:
        raise Fault(field, unit, "unknown unit; " + one_of(units.SYMBOLS))


def _check_choice(choice: UnitChoice, unit: UcumCode, sources: Collection[str]) -> None:
    check_unit("unit", choice.unit)
    check_number("factor", choice.factor)
    if choice.factor <= 0:
        raise Fault("factor", choice.factor, "allowed: a number above 0")
    _check_factor_origin(choice, sources, is_plain=units.plain_factor(unit, choice.unit) is not None)


def _check_factor_origin(choice: UnitChoice, sources: Collection[str], *, is_plain: bool) -> None:
    """Check the origin of a factor. Only the one between two units of the same kind needs no source."""
    if choice.status is Status.EDITORIAL:
        allowed = one_of(status.value for status in Status if status is not Status.EDITORIAL)
        raise Fault("status", choice.status, f"a number needs an origin; {allowed}")
    if not (choice.sources or (is_plain and choice.status is Status.DERIVED)):
        raise Fault("sources", [], "a number needs at least one source")
    check_cited(choice.sources, None, sources)


def _check_units(analyte: Analyte) -> None:
    seen: list[str] = []
    for index, unit in enumerate(units.units_of(analyte)):
        if unit in seen:
            raise Fault(f"other_units[{index - 1}].unit", unit, "each unit may occur only once")
        if analyte.other_units and not units.symbol(unit):
            allowed = "allowed: a unit with a symbol, since a button shows it"
            raise Fault(f"other_units[{index - 1}].unit" if index else "unit", unit, allowed)
        plain = units.plain_factor(analyte.unit, unit)
        if plain not in (None, units.factor(analyte, unit)):
            field = f"other_units[{index - 1}].factor"
            allowed = f"allowed: {plain:f}, as many {unit} as there are in one {analyte.unit}"
            raise Fault(field, units.factor(analyte, unit), allowed)
        seen.append(unit)


def _check_steps(analyte: Analyte) -> None:
    """Check that a unit is neither so coarse that all values look alike, nor so fine that they are too long."""
    for index, unit in enumerate(units.units_of(analyte)):
        factor = units.factor(analyte, unit)
        field = f"other_units[{index - 1}].factor" if index else "highest"
        highest = max(abs(analyte.lowest), abs(analyte.highest)) * factor
        if highest.adjusted() >= MOST_BEFORE:
            allowed = f"values of at most {MOST_BEFORE} digits before the point"
            raise Fault(field, factor if index else analyte.highest, f"allowed: {allowed}; the largest is {highest:f}")
        steps = (analyte.highest - analyte.lowest) * factor / units.step(analyte, unit)
        if steps < FEWEST_STEPS:
            allowed = f"at least {FEWEST_STEPS} values from the lowest to the highest; in {unit} there are {steps:.1f}"
            raise Fault(field, factor if index else analyte.highest, f"allowed: {allowed}")


def _check_parts(analyte: Analyte) -> None:
    for index, part in enumerate(analyte.parts):
        check_name(f"parts[{index}]", part, LONGEST_LABEL)
    if len(analyte.parts) not in (0, NUMBERS_OF_A_PAIR) or len(set(analyte.parts)) < len(analyte.parts):
        raise Fault("parts", list(analyte.parts), "allowed: none, or two different names")


def _check_interval(interval: ReferenceInterval, analyte: Analyte, limits: Limits, sources: Collection[str]) -> None:
    in_unit = limits.get(interval.unit)
    if in_unit is None:
        raise Fault("unit", interval.unit, one_of(limits))
    for name, limit in (("low", interval.low), ("high", interval.high)):
        if limit is not None:
            check_possible(name, limit, in_unit, analyte, interval.unit)
    ends = [limit for limit in (interval.low, interval.high) if limit is not None]
    if not ends or ends != sorted(set(ends)):
        raise Fault("", list(map(str, ends)), "allowed: a low and a high limit, at least one of them, low first")
    check_told_apart("", ends, in_unit, analyte, interval.unit)
    check_number_origin(interval, sources)


def _check_intervals(analyte: Analyte) -> None:
    if analyte.parts and analyte.intervals:
        raise Fault("intervals", len(analyte.intervals), "allowed: none, since a pair of numbers has no single range")
    for index, interval in enumerate(analyte.intervals):
        if interval in analyte.intervals[:index]:
            raise Fault(f"intervals[{index}]", interval, "each usual range may occur only once")
    charted = [interval.sex for interval in analyte.intervals if interval.for_charts]
    if len(charted) != len(set(charted)) or set(charted) not in (set(), {None}, set(Sex)):
        allowed = "allowed: one usual range for each sex, or one for both, or none"
        raise Fault("intervals.for_charts", charted, allowed)
