"""Rules for adverse events: each group on its own side, with counts that fit together and fit the study."""

from collections.abc import Collection
from decimal import Decimal

from kidneyviewer.content.faults import Fault, each
from kidneyviewer.content.figures import HUNDRED
from kidneyviewer.content.model import ALONE, AdverseEvent, AdverseEvents, Design, EventCount, Study
from kidneyviewer.content.rules.number_rules import check_number
from kidneyviewer.content.rules.origin_rules import check_name, check_number_origin, check_own_names, check_seen

FEWEST_SIDES = 2
"""Fewest groups of a comparison. Harm on one side only says nothing of the other."""


def check_adverse_events(events: AdverseEvents, study: Study, sources: Collection[str]) -> None:
    """Check the table of adverse events of a study."""
    for index, group in enumerate(events.groups):
        check_name(f"groups[{index}]", group)
    check_own_names("groups", events.groups)
    if study.design is Design.PARALLEL_GROUPS and len(events.groups) < FEWEST_SIDES:
        raise Fault("groups", list(events.groups), "allowed: every group of the study, so two or more")
    if study.design in ALONE and len(events.groups) > 1:
        raise Fault("groups", list(events.groups), f"allowed: one group for a {study.design.value}")
    check_own_names("rows", tuple(row.name for row in events.rows))
    each("rows", events.rows, _check_row, events, study.people.most, sources)
    if study.design is Design.PARALLEL_GROUPS and study.people.most is not None:
        each("rows", events.rows, _check_together, study.people.most)


def _check_row(row: AdverseEvent, events: AdverseEvents, people: int | None, sources: Collection[str]) -> None:
    check_name("name", row.name)
    if row.note is not None:
        check_seen("note", row.note)
    check_number_origin(row, sources)
    if len(row.counts) != len(events.groups):
        raise Fault("counts", len(row.counts), f"allowed: one for each of the {len(events.groups)} groups")
    if all(count == EventCount() for count in row.counts):
        raise Fault("counts", None, "allowed: a count or per cent in at least one group")
    each("counts", row.counts, _check_count, people)


def _check_together(row: AdverseEvent, most: int) -> None:
    """Check that the groups of a trial together have no more people than the trial."""
    together = sum(count.people or 0 for count in row.counts)
    if together > most:
        raise Fault("counts", together, f"allowed: groups of together at most {most}, the people of the whole study")


def _check_count(count: EventCount, most: int | None) -> None:
    if count.people is not None and count.count is None and count.percent is None:
        raise Fault("count", None, "allowed: a count or per cent beside people")
    if count.people == 0:
        raise Fault("people", 0, "allowed: 1 or more")
    if count.people is not None and most is not None and count.people > most:
        raise Fault("people", count.people, f"allowed: at most {most}, the people of the whole study")
    if count.percent is not None:
        check_number("percent", count.percent)
        if not 0 <= count.percent <= HUNDRED:
            raise Fault("percent", count.percent, f"allowed: 0 to {HUNDRED}")
    if count.count is not None and count.people is not None and count.percent is not None:
        if count.count > count.people:
            raise Fault("percent", count.percent, "allowed: null where there are more events than people")
        _check_percent(count.count, count.people, count.percent)


def _check_percent(count: int, people: int, percent: Decimal) -> None:
    """Check that a printed percentage is that of its count, to one unit of its last digit."""
    exponent = percent.as_tuple().exponent
    assert isinstance(exponent, int), "the JSON has no infinite numbers"
    exact = Decimal(HUNDRED) * count / people
    if abs(exact - percent) > Decimal(1).scaleb(min(0, exponent)):
        raise Fault(
            "percent", percent, f"{count} of {people} is {exact:.1f} %; allowed: that, or null for count or percent"
        )
