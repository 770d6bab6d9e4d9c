"""The rules a file must keep beyond its shape: ids that exist, figures inside their axes, origins given.

Each function raises :class:`Fault` at the first broken rule.
"""

import re
from collections.abc import Collection, Mapping
from datetime import date
from decimal import Decimal

from kidneyviewer.content import units
from kidneyviewer.content.faults import Fault, one_of
from kidneyviewer.content.model import (
    Analyte,
    Case,
    CaseKind,
    Disclosure,
    Edition,
    Fact,
    LearnPage,
    Measurement,
    Review,
    Series,
    Statement,
    Status,
    Study,
    Time,
    UcumCode,
)
from kidneyviewer.content.trend import months

_NEEDS_SOURCE = frozenset({Status.PAPER, Status.SECONDARY, Status.ARTICLE, Status.DERIVED})
_DIGIT = re.compile(r"\d")
MOST_BEFORE, MOST_AFTER = 9, 6
"""Digits before and after the point that a number of the content may have."""


def check_case(case: Case, analytes: Mapping[str, Analyte], sources: Collection[str]) -> None:
    """Check one case against the analytes and source ids it refers to."""
    check_statement("$.figures_note", case.figures_note, sources)
    check_statements("what_happened", case.what_happened, sources)
    check_statements("side_effects", case.side_effects, sources)
    check_statements("cannot_tell", case.cannot_tell, sources)
    for index, fact in enumerate(case.facts):
        check_origin(f"$.facts[{index}]", fact, sources)
    for index, event in enumerate(case.events):
        check_sources(f"$.events[{index}]", event.sources, event.status, sources)
        if event.until is not None and months(event.until) < months(event.at):
            raise Fault(f"$.events[{index}].until", event.until.value, "must not be before `at`")
    for index, series in enumerate(case.series):
        check_series(f"$.series[{index}]", series, analytes, sources)
    if case.reference not in sources:
        raise Fault("$.reference", case.reference, "allowed: an id of sources.json")
    check_accountability(case, sources)
    _check_participants(case)


def _check_participants(case: Case) -> None:
    if case.kind is CaseKind.CASE_REPORT and case.participants < 1:
        raise Fault("$.participants", case.participants, "a case report has at least one patient")
    if case.kind is CaseKind.REVIEW and (case.participants or case.series):
        raise Fault("$.kind", case.kind, "a review has no patient: participants 0 and no series")


def check_series(path: str, series: Series, analytes: Mapping[str, Analyte], sources: Collection[str]) -> None:
    """Check one series: known analyte and unit, values inside the axis, times in order."""
    analyte = analytes.get(series.analyte)
    if analyte is None:
        raise Fault(f"{path}.analyte", series.analyte, one_of(analytes))
    if series.unit not in units.units_of(analyte):
        raise Fault(f"{path}.unit", series.unit, f"not a known unit of {analyte.id}; {one_of(units.units_of(analyte))}")
    latest = -1.0
    for index, measurement in enumerate(series.measurements):
        here = f"{path}.measurements[{index}]"
        _check_values(here, measurement, series, analyte)
        check_sources(here, measurement.sources, measurement.status, sources)
        now = months(measurement.at) if isinstance(measurement.at, Time) else -0.5
        if now <= latest:
            raise Fault(f"{here}.at", measurement.at, "times must rise, `before` first")
        latest = now


def _check_values(path: str, measurement: Measurement, series: Series, analyte: Analyte) -> None:
    is_pair = bool(analyte.parts) and measurement.value is not None
    if is_pair is (measurement.second is None):
        raise Fault(f"{path}.second", measurement.second, f"{analyte.id} has {max(1, len(analyte.parts))} numbers")
    for name, value in (("value", measurement.value), ("second", measurement.second)):
        if value is not None:
            check_on_axis(f"{path}.{name}", value, series.unit, analyte)


def check_on_axis(path: str, value: Decimal, unit: UcumCode, analyte: Analyte) -> None:
    """Check that a value is a plain number between what is possible for the analyte."""
    factor = units.factor(analyte, unit)
    low, high = analyte.lowest * factor, analyte.highest * factor
    if not value.is_finite() or not low <= value <= high:
        allowed = f"outside the axis of {analyte.id}; allowed: {low:f} to {high:f} {units.symbol(unit)}"
        raise Fault(path, value, allowed)
    check_number(path, value)


def check_number(path: str, value: Decimal) -> None:
    """Check that a number is finite and of a length that can be shown and reckoned with."""
    is_short = value.is_finite() and value.adjusted() < MOST_BEFORE and units.decimals_of(value) <= MOST_AFTER
    if not is_short:
        allowed = f"a number of at most {MOST_BEFORE} digits before the point and {MOST_AFTER} after it"
        raise Fault(path, value, f"allowed: {allowed}")


def check_statements(field: str, statements: tuple[Statement, ...], sources: Collection[str]) -> None:
    """Check that each statement has an honest origin."""
    for index, statement in enumerate(statements):
        check_statement(f"$.{field}[{index}]", statement, sources)


def check_statement(path: str, statement: Statement, sources: Collection[str]) -> None:
    """Check that one statement has an honest origin."""
    check_no_figure(path, statement.text, statement.status)
    check_sources(path, statement.sources, statement.status, sources)


def check_no_figure(path: str, text: str, status: Status) -> None:
    """Check that a text of our own holds no figure: a figure comes from somewhere."""
    if status is Status.EDITORIAL and _DIGIT.search(text):
        allowed = [status.value for status in Status if status is not Status.EDITORIAL]
        raise Fault(f"{path}.status", status, f"the text holds a figure, so it needs a status; {one_of(allowed)}")


def check_origin(path: str, origin: Fact | Disclosure, sources: Collection[str]) -> None:
    """Check that a text has a status, and that a status stands for a text."""
    if (origin.text is None) is not (origin.status is None):
        allowed = "null without a text" if origin.text is None else one_of(status.value for status in Status)
        raise Fault(f"{path}.status", origin.status, f"needed beside the text; {allowed}")
    if origin.text is not None and origin.status is not None:
        check_no_figure(path, origin.text, origin.status)
    check_sources(path, origin.sources, origin.status, sources)


def check_sources(path: str, cited: tuple[str, ...], status: Status | None, sources: Collection[str]) -> None:
    """Check that a status that needs a source has one, and that each source exists."""
    if not cited and status in _NEEDS_SOURCE:
        raise Fault(f"{path}.sources", list(cited), f"status {status} needs at least one source")
    check_ids(f"{path}.sources", cited, sources)


def check_ids(path: str, cited: tuple[str, ...], sources: Collection[str]) -> None:
    """Check that each source that is cited stands in sources.json."""
    for index, source in enumerate(cited):
        if source not in sources:
            raise Fault(f"{path}[{index}]", source, "allowed: an id of sources.json")


def check_accountability(item: Case | LearnPage | Study, sources: Collection[str]) -> None:
    """Check funding, conflict of interest, dates and review record."""
    check_origin("$.funding", item.funding, sources)
    check_origin("$.conflict_of_interest", item.conflict_of_interest, sources)
    check_dates(item.published, item.next_review, item.review)


def check_dates(published: date, next_review: date, review: Review) -> None:
    """Check that the next review lies ahead and that a finished review says by whom and when."""
    if next_review <= published:
        raise Fault("$.next_review", next_review, f"allowed: a day after {published}")
    is_signed, is_blank = bool(review.by and review.on), review.by is None and review.on is None
    if not (is_signed if review.state == "reviewed" else is_blank):
        raise Fault("$.review", review, "reviewed needs `by` and `on`; draft has neither")


def check_page(page: LearnPage, sources: Collection[str]) -> None:
    """Check one page of the Learn place."""
    check_statement("$.summary", page.summary, sources)
    for index, section in enumerate(page.sections):
        check_statements(f"sections[{index}].paragraphs", section.paragraphs, sources)
        check_statements(f"sections[{index}].items", section.items, sources)
    check_accountability(page, sources)


def check_edition(edition: Edition, sources: Collection[str]) -> None:
    """Check library.json."""
    check_statement("$.update_policy", edition.update_policy, sources)
    check_dates(edition.published, edition.next_review, edition.review)
