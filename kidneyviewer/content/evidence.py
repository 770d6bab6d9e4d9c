"""How strong each item is: how fair its test was, and how many people it had."""

from enum import IntEnum

from kidneyviewer.content.model import (
    Allocation,
    Blinding,
    Case,
    CaseKind,
    Design,
    Pools,
    Study,
)


class Fairness(IntEnum):
    """How well a test separates the effect of a treatment from chance and from what would have happened anyway.

    The order is that of the levels of the Oxford Centre for Evidence-Based Medicine 2011, with trials divided further
    by allocation and blinding. What is not stated is a state of its own, never the same as "no".
    """

    NO_PEOPLE = 0
    DESIGN_NOT_STATED = 1
    ONE_STORY = 2
    FOLLOWED = 3
    COMPARED = 4
    ALLOCATION_NOT_STATED = 5
    BY_LOT = 6
    BLINDING_NOT_STATED = 7
    BY_LOT_BLINDED = 8


NOT_STATED = frozenset({Fairness.DESIGN_NOT_STATED, Fairness.ALLOCATION_NOT_STATED, Fairness.BLINDING_NOT_STATED})
"""The states in which something is not stated."""
FAIR = Fairness.BY_LOT
"""From here on a test is fair: lots decided who got what."""


def fairness(item: Case | Study) -> Fairness:
    """Return how fair the test behind an item was. A pooled review is as fair as the least fair studies in it."""
    if isinstance(item, Case):
        return Fairness.NO_PEOPLE if item.kind is CaseKind.REVIEW else Fairness.ONE_STORY
    match item.design:
        case Design.META_ANALYSIS:
            return _of_pooled(item.pools)
        case Design.PARALLEL_GROUPS:
            return _of_groups(item)
        case Design.SINGLE_GROUP:
            return Fairness.FOLLOWED
        case Design.CASE_REPORT | Design.CASE_SERIES:
            return Fairness.ONE_STORY
        case Design.REGULATOR_NOTICE:
            return Fairness.NO_PEOPLE
        case Design.NOT_REPORTED:
            return Fairness.DESIGN_NOT_STATED


def is_pooled(item: Case | Study) -> bool:
    """Tell whether an item pools other studies."""
    return isinstance(item, Study) and item.design is Design.META_ANALYSIS


def _of_pooled(pools: Pools | None) -> Fairness:
    match pools:
        case Pools.BLINDED_RANDOMISED:
            return Fairness.BY_LOT_BLINDED
        case Pools.RANDOMISED:
            return Fairness.BLINDING_NOT_STATED
        case Pools.COMPARED:
            return Fairness.COMPARED
        case Pools.SINGLE_GROUP:
            return Fairness.FOLLOWED
        case Pools.NOT_REPORTED | None:
            return Fairness.DESIGN_NOT_STATED


def _of_groups(study: Study) -> Fairness:
    match study.allocation:
        case Allocation.RANDOMISED:
            return _by_lot(study.blinding)
        case Allocation.NOT_RANDOMISED:
            return Fairness.COMPARED
        case Allocation.NOT_REPORTED | None:
            return Fairness.ALLOCATION_NOT_STATED


def _by_lot(blinding: Blinding | None) -> Fairness:
    match blinding:
        case Blinding.DOUBLE_BLIND:
            return Fairness.BY_LOT_BLINDED
        case Blinding.OPEN:
            return Fairness.BY_LOT
        case Blinding.NOT_REPORTED | None:
            return Fairness.BLINDING_NOT_STATED


def people(item: Case | Study) -> int | None:
    """Return how many people an item is about: enrolled, else analysed, else planned; None if not reported."""
    if isinstance(item, Case):
        return item.participants or None
    return item.people.enrolled or item.people.analysed or item.people.planned
