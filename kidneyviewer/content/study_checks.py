"""The rules for studies: origins given, figures that can be drawn truly, a direction that fits."""

from collections.abc import Collection
from decimal import Decimal

from kidneyviewer.content import units
from kidneyviewer.content.checks import (
    check_accountability,
    check_no_figure,
    check_number,
    check_origin,
    check_sources,
    check_statement,
    check_statements,
)
from kidneyviewer.content.faults import Fault, one_of
from kidneyviewer.content.model import (
    Comparison,
    Difference,
    Drawn,
    Duration,
    Group,
    Proportion,
    Ratio,
    ResultDirection,
    Shelf,
    Spread,
    Study,
)

HUNDRED = Decimal(100)
TIMES = ("d", "mo")


def check_study(study: Study, sources: Collection[str]) -> None:
    """Check one study against the ids of the sources."""
    check_statement("$.summary", study.summary, sources)
    check_sources("$.people", study.people.sources, study.people.status, sources)
    for name in ("treatment", "dose", "comparator", "outcome", "follow_up"):
        check_origin(f"$.{name}", getattr(study, name), sources)
    check_statements("what_happened", study.what_happened, sources)
    check_statements("harms", study.harms, sources)
    check_statements("cannot_tell", study.cannot_tell, sources)
    for index, printed in enumerate(study.printed):
        check_sources(f"$.printed[{index}]", printed.sources, printed.status, sources)
    for index, figure in enumerate(study.figures):
        check_figure(f"$.figures[{index}]", figure, sources)
    if study.reference not in sources:
        raise Fault("$.reference", study.reference, "allowed: an id of sources.json")
    check_accountability(study, sources)
    _check_direction(study)


def _check_direction(study: Study) -> None:
    is_proven = study.direction is ResultDirection.PROVEN
    if is_proven is not (study.shelf is Shelf.PROVEN):
        raise Fault("$.direction", study.direction, "proven is for the shelf proven, and only for it")
    if study.direction is ResultDirection.UNKNOWN and study.figures:
        raise Fault("$.figures", len(study.figures), "a study whose result is unknown has no figures")
    if study.year is None and study.direction is not ResultDirection.UNKNOWN:
        raise Fault("$.year", study.year, "only a study whose result is unknown may have no year")


def check_figure(path: str, figure: Drawn, sources: Collection[str]) -> None:
    """Check that a figure has an origin, known units, and groups that its drawing can show."""
    check_sources(path, figure.sources, figure.status, sources)
    for text in (figure.name, figure.note or ""):
        check_no_figure(path, text, figure.status)
    match figure:
        case Comparison() | Difference() | Duration():
            if isinstance(figure, Duration) and figure.unit not in TIMES:
                raise Fault(f"{path}.unit", figure.unit, "not a unit of time; " + one_of(TIMES))
            if figure.unit not in units.SYMBOLS:
                raise Fault(f"{path}.unit", figure.unit, "unknown unit; " + one_of(units.SYMBOLS))
        case Proportion() | Ratio():
            pass
    names = [group.name for group in figure.groups]
    if len(set(names)) < len(names):
        raise Fault(f"{path}.groups", names, "each group needs a name of its own")
    for index, group in enumerate(figure.groups):
        _check_group(f"{path}.groups[{index}]", group, figure)


def _check_group(path: str, group: Group, figure: Drawn) -> None:
    for name, value in (("value", group.value), ("low", group.low), ("high", group.high)):
        if value is not None:
            check_number(f"{path}.{name}", value)
            _check_range(f"{path}.{name}", value, figure)
    if (group.low is None) is not (group.high is None):
        raise Fault(path, group.name, "allowed: both ends of an interval, or none")
    if group.low is not None and group.high is not None and not group.low <= group.value <= group.high:
        raise Fault(f"{path}.value", group.value, f"allowed: between low {group.low} and high {group.high}")
    if group.low is not None and getattr(figure, "spread", None) in (None, Spread.NONE):
        raise Fault(f"{path}.low", group.low, "an interval needs a `spread` that says what it is")


def _check_range(path: str, value: Decimal, figure: Drawn) -> None:
    match figure:
        case Proportion():
            if not 0 <= value <= HUNDRED:
                raise Fault(path, value, "allowed: 0 to 100 per cent")
        case Duration():
            if value < 0:
                raise Fault(path, value, "allowed: 0 or more, since bars begin at zero")
        case Ratio():
            if value <= 0:
                raise Fault(path, value, "allowed: more than 0, since ratios stand on a logarithmic axis")
        case Comparison() | Difference():
            pass
