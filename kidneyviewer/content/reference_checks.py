"""The rules for what other files refer to: analytes and glossary terms."""

from collections.abc import Collection

from kidneyviewer.content import units
from kidneyviewer.content.checks import (
    check_ids,
    check_no_figure,
    check_number,
    check_on_axis,
    check_sources,
    check_statement,
)
from kidneyviewer.content.faults import Fault, one_of, shown
from kidneyviewer.content.model import Analyte, ReferenceInterval, Scale, Source, Term, UnitChoice
from kidneyviewer.content.terms import BLOCKS, KEY_LENGTH, SEPARATOR

NUMBERS_OF_A_PAIR = 2


def check_source(source: Source) -> None:
    """Check that each author has a name."""
    for index, name in enumerate(source.author):
        if not (name.family or name.literal):
            raise Fault(f"$.author[{index}]", name, "allowed: a name with `family` or `literal`")


def check_analyte(analyte: Analyte, terms: Collection[str], sources: Collection[str]) -> None:
    """Check units, factors, limits and usual ranges of one analyte."""
    check_unit("$.unit", analyte.unit)
    for index, choice in enumerate(analyte.other_units):
        _check_choice(f"$.other_units[{index}]", choice, units.units_of(analyte)[: index + 1], sources)
    check_number("$.lowest", analyte.lowest)
    check_number("$.highest", analyte.highest)
    if analyte.lowest >= analyte.highest:
        raise Fault("$.highest", analyte.highest, f"allowed: a number above `lowest` {analyte.lowest}")
    if len(analyte.parts) not in (0, NUMBERS_OF_A_PAIR):
        raise Fault("$.parts", len(analyte.parts), "allowed: none or two names")
    if analyte.term is not None and analyte.term not in terms:
        raise Fault("$.term", analyte.term, "allowed: an id of glossary.json")
    for index, interval in enumerate(analyte.intervals):
        _check_interval(f"$.intervals[{index}]", interval, analyte, sources)
    _check_chart_intervals(analyte)


def _check_choice(path: str, choice: UnitChoice, earlier: Collection[str], sources: Collection[str]) -> None:
    check_unit(f"{path}.unit", choice.unit)
    if choice.unit in earlier:
        raise Fault(f"{path}.unit", choice.unit, "each unit may stand only once")
    check_number(f"{path}.factor", choice.factor)
    if choice.factor <= 0:
        raise Fault(f"{path}.factor", choice.factor, "allowed: a number above 0")
    check_ids(f"{path}.sources", choice.sources, sources)


def _check_interval(path: str, interval: ReferenceInterval, analyte: Analyte, sources: Collection[str]) -> None:
    if interval.unit not in units.units_of(analyte):
        raise Fault(f"{path}.unit", interval.unit, one_of(units.units_of(analyte)))
    for name, limit in (("low", interval.low), ("high", interval.high)):
        if limit is not None:
            check_on_axis(f"{path}.{name}", limit, interval.unit, analyte)
    limits = [limit for limit in (interval.low, interval.high) if limit is not None]
    if not limits or limits != sorted(set(limits)):
        raise Fault(path, list(map(str, limits)), "allowed: a low and a high limit, at least one of them, low first")
    check_sources(path, interval.sources, interval.status, sources)


def _check_chart_intervals(analyte: Analyte) -> None:
    charted = [interval.sex for interval in analyte.intervals if interval.for_charts]
    if len(charted) != len(set(charted)) or (None in charted and len(charted) > 1):
        raise Fault("$.intervals.for_charts", charted, "allowed: one usual range for each sex, or one for both")


def check_unit(path: str, unit: str) -> None:
    """Check that a unit is one the program can show."""
    if unit not in units.SYMBOLS:
        raise Fault(path, unit, "unknown unit; " + one_of(units.SYMBOLS))


def check_term(term: Term, terms: Collection[str], sources: Collection[str]) -> None:
    """Check the references, forms and scale of one glossary term."""
    check_no_figure("$", term.meaning, term.status)
    check_sources("$", term.sources, term.status, sources)
    for index, related in enumerate(term.related):
        if related not in terms:
            raise Fault(f"$.related[{index}]", related, "allowed: an id of glossary.json")
    if not all(len(form.strip().removeprefix(BLOCKS)) >= KEY_LENGTH for form in term.forms.split(SEPARATOR)):
        raise Fault("$.forms", term.forms, f"allowed: words of {KEY_LENGTH} letters or more, separated by {SEPARATOR}")
    if term.synonyms is not None and not all(map(str.strip, term.synonyms.split(SEPARATOR))):
        raise Fault("$.synonyms", term.synonyms, f"allowed: words separated by {SEPARATOR}, none of them empty")
    if term.usual_range is not None:
        check_statement("$.usual_range", term.usual_range, sources)
    if term.scale is not None:
        check_scale(term.scale, sources)


def check_scale(scale: Scale, sources: Collection[str]) -> None:
    """Check that a scale falls from step to step and that only its last step is open."""
    check_unit("$.scale.unit", scale.unit)
    check_statement("$.scale.note", scale.note, sources)
    lows = [step.low for step in scale.steps]
    closed = [low for low in lows if low is not None]
    for low in closed:
        check_number("$.scale.steps", low)
    if lows != [*sorted(set(closed), reverse=True), None]:
        raise Fault("$.scale.steps", list(map(shown, lows)), "allowed: falling `low`, the last one null")
