"""The rules for what other files refer to: analytes and glossary terms."""

from collections.abc import Collection
from decimal import Decimal

from kidneyviewer.content import units
from kidneyviewer.content.faults import Fault, one_of
from kidneyviewer.content.model import Analyte, ReferenceInterval, Scale, Term
from kidneyviewer.content.terms import SEPARATOR

NUMBERS_OF_A_PAIR = 2


def check_analyte(analyte: Analyte, terms: Collection[str], sources: Collection[str]) -> None:
    """Check units, factors, limits and usual ranges of one analyte."""
    for unit in units.units_of(analyte):
        check_unit("unit", unit)
    for choice in analyte.other_units:
        if not choice.factor.is_finite() or choice.factor <= 0:
            raise Fault("other_units.factor", choice.factor, "allowed: a number above 0")
        _check_ids("other_units.sources", choice.sources, sources)
    if not _ascending(analyte.lowest, analyte.highest):
        raise Fault("highest", analyte.highest, f"allowed: a number above `lowest` {analyte.lowest}")
    if len(analyte.parts) not in (0, NUMBERS_OF_A_PAIR):
        raise Fault("parts", len(analyte.parts), "allowed: none or two names")
    if analyte.term is not None and analyte.term not in terms:
        raise Fault("term", analyte.term, "allowed: an id of glossary.json")
    for interval in analyte.intervals:
        _check_interval(interval, analyte, sources)
    _check_chart_intervals(analyte)


def _check_interval(interval: ReferenceInterval, analyte: Analyte, sources: Collection[str]) -> None:
    if interval.unit not in units.units_of(analyte):
        raise Fault("intervals.unit", interval.unit, one_of(units.units_of(analyte)))
    limits = [limit for limit in (interval.low, interval.high) if limit is not None]
    if not limits or not _ascending(*limits):
        raise Fault("intervals", limits, "allowed: a low and a high limit, at least one of them, low first")
    _check_ids("intervals.sources", interval.sources, sources)


def _check_chart_intervals(analyte: Analyte) -> None:
    charted = [interval.sex for interval in analyte.intervals if interval.for_charts]
    if len(charted) != len(set(charted)) or (None in charted and len(charted) > 1):
        raise Fault("intervals.for_charts", charted, "allowed: one usual range for each sex, or one for both")


def check_unit(path: str, unit: str) -> None:
    """Check that a unit is one the program can show."""
    if unit not in units.SYMBOLS:
        raise Fault(path, unit, "unknown unit; " + one_of(units.SYMBOLS))


def check_term(term: Term, terms: Collection[str], sources: Collection[str]) -> None:
    """Check the references, forms and scale of one glossary term."""
    _check_ids("sources", term.sources, sources)
    for related in term.related:
        if related not in terms:
            raise Fault("related", related, "allowed: an id of glossary.json")
    if not all(form.strip() for form in term.forms.split(SEPARATOR)):
        raise Fault("forms", term.forms, f"allowed: words separated by {SEPARATOR}, none empty")
    if term.usual_range is not None:
        _check_ids("usual_range.sources", term.usual_range.sources, sources)
    if term.scale is not None:
        check_scale(term.scale, sources)


def check_scale(scale: Scale, sources: Collection[str]) -> None:
    """Check that a scale falls from step to step and that only its last step is open."""
    check_unit("scale.unit", scale.unit)
    _check_ids("scale.note.sources", scale.note.sources, sources)
    limits = [step.low for step in scale.steps[:-1]]
    closed = [limit for limit in limits if limit is not None]
    if len(closed) != len(limits) or scale.steps[-1].low is not None or not _ascending(*reversed(closed)):
        raise Fault("scale.steps", [step.code for step in scale.steps], "allowed: falling `low`, the last one null")


def _check_ids(path: str, cited: tuple[str, ...], known: Collection[str]) -> None:
    for source in cited:
        if source not in known:
            raise Fault(path, source, "allowed: an id of sources.json")


def _ascending(*values: Decimal) -> bool:
    finite = all(value.is_finite() for value in values)
    return finite and all(low < high for low, high in zip(values, values[1:], strict=False))
