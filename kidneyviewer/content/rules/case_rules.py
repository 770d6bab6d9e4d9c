"""Rules for items of the case list: one patient or none, known tests, values in chronological order."""

from collections.abc import Mapping
from typing import NamedTuple

from kidneyviewer.content.faults import Fault, each, inside, one_of
from kidneyviewer.content.model import Analyte, Case, CaseKind, Event, Fact, Measurement, Series, Source, Time
from kidneyviewer.content.rules.number_rules import (
    Limits,
    UnitLimits,
    check_possible,
    check_time,
    check_told_apart,
)
from kidneyviewer.content.rules.origin_rules import (
    check_accountability,
    check_name,
    check_number_origin,
    check_once,
    check_statement,
    check_told,
    check_year,
)
from kidneyviewer.content.trend import months

BEFORE = -1.0
"""Time, in months, of a value that was measured before the first cells."""
BEST_OF_A_CASE = 4
"""Best level of evidence of a report without a comparison (Oxford Centre for Evidence-Based Medicine 2011)."""


class Known(NamedTuple):
    """What a case may refer to: the sources, the analytes, and what is possible for each analyte."""

    sources: Mapping[str, Source]
    analytes: Mapping[str, Analyte]
    limits: Mapping[str, Limits]


def check_case(case: Case, known: Known) -> None:
    """Check one case against the sources and analytes it refers to."""
    sources = known.sources
    check_name("title", case.title)
    check_name("place", case.place)
    check_name("evidence_note", case.evidence_note)
    inside("figures_note", case.figures_note, check_statement, sources)
    each("what_happened", case.what_happened, check_statement, sources)
    each("side_effects", case.side_effects, check_statement, sources)
    each("cannot_tell", case.cannot_tell, check_statement, sources)
    each("facts", case.facts, _check_fact, sources)
    each("events", case.events, _check_event, sources)
    each("series", case.series, _check_series, known)
    check_once("icd10", case.icd10)
    _check_once("facts", "kind", [fact.kind for fact in case.facts])
    _check_once("series", "analyte", [series.analyte for series in case.series])
    if case.reference not in sources:
        raise Fault("reference", case.reference, "allowed: an id of sources.json")
    check_accountability(case, sources)
    check_year(case.year, case.published, sources[case.reference])
    _check_participants(case)


def _check_once(field: str, name: str, found: list[str]) -> None:
    """Check that no two parts of a field are of the same kind, since they could not be told apart."""
    if len(set(found)) < len(found):
        index = next(index for index, one in enumerate(found) if one in found[:index])
        raise Fault(f"{field}[{index}].{name}", found[index], f"each {name} may occur only once")


def _check_participants(case: Case) -> None:
    if case.kind is CaseKind.REVIEW:
        if case.participants or case.series or case.events or case.sex is not None:
            allowed = "a review has no patient: participants 0, no series, no events, sex null"
            raise Fault("kind", case.kind, allowed)
        return
    if case.participants != 1:
        raise Fault("participants", case.participants, "a case report is of one patient; allowed: 1")
    if case.evidence_level < BEST_OF_A_CASE:
        allowed = f"allowed: {BEST_OF_A_CASE} or 5, since a case report compares with nobody"
        raise Fault("evidence_level", case.evidence_level, allowed)


def _check_fact(fact: Fact, sources: Mapping[str, Source]) -> None:
    check_name("text", fact.text)
    check_told(fact, sources)


def _check_event(event: Event, sources: Mapping[str, Source]) -> None:
    check_name("text", event.text)
    check_number_origin(event, sources)
    check_time("at", event.at)
    if event.until is not None:
        check_time("until", event.until)
        if months(event.until) < months(event.at):
            raise Fault("until", event.until.value, "must not be before `at`")


def _check_series(series: Series, known: Known) -> None:
    """Check one series: known analyte and unit, values that are possible and distinguishable, times in order."""
    analyte = known.analytes.get(series.analyte)
    if analyte is None:
        raise Fault("analyte", series.analyte, one_of(known.analytes))
    limits = known.limits[analyte.id].get(series.unit)
    if limits is None:
        allowed = one_of(known.limits[analyte.id])
        raise Fault("unit", series.unit, f"not a known unit of {analyte.id}; {allowed}")
    each("measurements", series.measurements, _check_measurement, series, analyte, limits, known.sources)
    _check_order(series)
    for part in range(max(1, len(analyte.parts))):
        numbers = [measurement.second if part else measurement.value for measurement in series.measurements]
        if any(numbers):
            reported = [number for number in numbers if number is not None]
            check_told_apart("measurements", reported, limits, analyte, series.unit)


def _check_order(series: Series) -> None:
    latest = 2 * BEFORE
    for index, measurement in enumerate(series.measurements):
        at = measurement.at
        now = months(at) if isinstance(at, Time) else BEFORE
        if now <= latest:
            raise Fault(f"measurements[{index}].at", at, "times must increase, `before` first")
        latest = now


def _check_measurement(
    measurement: Measurement, series: Series, analyte: Analyte, limits: UnitLimits, sources: Mapping[str, Source]
) -> None:
    value, second = measurement.value, measurement.second
    is_pair = bool(analyte.parts) and value is not None
    if is_pair is (second is None):
        raise Fault("second", second, f"{analyte.id} has {max(1, len(analyte.parts))} numbers")
    if value is not None:
        check_possible("value", value, limits, analyte, series.unit)
    if value is not None and second is not None:
        check_possible("second", second, limits, analyte, series.unit)
        if second >= value:
            allowed = f"allowed: a number below {value}, as `{analyte.parts[1]}` is below `{analyte.parts[0]}`"
            raise Fault("second", second, allowed)
    if isinstance(measurement.at, Time):
        check_time("at", measurement.at)
    if measurement.remark is not None:
        check_name("remark", measurement.remark)
    check_number_origin(measurement, sources)
