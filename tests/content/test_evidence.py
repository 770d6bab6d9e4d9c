"""How fair a test is, and how many people it has."""

import msgspec
import pytest

from kidneyviewer.content.evidence import Fairness, fairness, is_pooled, people
from kidneyviewer.content.model import (
    Allocation,
    Blinding,
    Case,
    CaseKind,
    Cells,
    Course,
    Design,
    Library,
    Onset,
    Pools,
    ResultDirection,
    Study,
)
from tests import small

CASES = small.library().cases
GROUPS, ONE_GROUP = Design.PARALLEL_GROUPS, Design.SINGLE_GROUP
LOT, NO_LOT, LOT_UNKNOWN = Allocation
BLIND, OPEN, BLIND_UNKNOWN = Blinding


def case_of(course: Course, cells: Cells, kind: CaseKind = CaseKind.CASE_REPORT) -> Case:
    """Return a case with a disease and cells."""
    return msgspec.structs.replace(CASES[0], course=course, cells=cells, kind=kind)


def study(name: object = "one", **changes: object) -> Study:
    """Return a blinded trial of MSC in sudden kidney failure, 20 people, no clear result; or one that differs."""
    given = next(found for found in small.library().studies if found.id == "basalt-2012")
    enrolled = changes.pop("enrolled", 20)
    plain: dict[str, object] = {"onset": Onset.SUDDEN, "cells": Cells.MSC, "direction": ResultDirection.NO_DIFFERENCE}
    plain["people"] = msgspec.structs.replace(given.people, planned=None, enrolled=enrolled, analysed=None)
    return msgspec.structs.replace(given, id=name, **(plain | changes))


@pytest.mark.parametrize(
    ("design", "allocation", "blinding", "expected"),
    [
        (GROUPS, LOT, BLIND, Fairness.BY_LOT_BLINDED),
        (GROUPS, LOT, OPEN, Fairness.BY_LOT),
        (GROUPS, LOT, BLIND_UNKNOWN, Fairness.BLINDING_NOT_STATED),
        (GROUPS, LOT, None, Fairness.BLINDING_NOT_STATED),
        (GROUPS, NO_LOT, BLIND, Fairness.COMPARED),
        (GROUPS, LOT_UNKNOWN, BLIND, Fairness.ALLOCATION_NOT_STATED),
        (GROUPS, None, None, Fairness.ALLOCATION_NOT_STATED),
        (ONE_GROUP, None, OPEN, Fairness.FOLLOWED),
        (Design.NOT_REPORTED, LOT, BLIND, Fairness.DESIGN_NOT_STATED),
        (Design.CASE_REPORT, None, None, Fairness.ONE_STORY),
        (Design.CASE_SERIES, None, None, Fairness.ONE_STORY),
        (Design.REGULATOR_NOTICE, None, None, Fairness.NO_PEOPLE),
    ],
)
def test_fairness_follows_from_the_design(
    design: Design, allocation: Allocation | None, blinding: Blinding | None, expected: Fairness
) -> None:
    """Fairness follows from design, allocation and blinding; what is not reported is a state of its own."""
    assert fairness(study(design=design, allocation=allocation, blinding=blinding)) is expected


@pytest.mark.parametrize(
    ("pools", "expected"),
    [
        (Pools.BLINDED_RANDOMISED, Fairness.BY_LOT_BLINDED),
        (Pools.RANDOMISED, Fairness.BLINDING_NOT_STATED),
        (Pools.COMPARED, Fairness.COMPARED),
        (Pools.SINGLE_GROUP, Fairness.FOLLOWED),
        (Pools.NOT_REPORTED, Fairness.DESIGN_NOT_STATED),
    ],
)
def test_a_review_is_as_fair_as_what_it_pools(pools: Pools, expected: Fairness) -> None:
    """A pooled review stands as high as the least fair studies in it."""
    review = study(design=Design.META_ANALYSIS, allocation=None, blinding=None, pools=pools)
    assert fairness(review) is expected
    assert is_pooled(review)


@pytest.mark.parametrize(
    ("kind", "expected"), [(CaseKind.CASE_REPORT, Fairness.ONE_STORY), (CaseKind.REVIEW, Fairness.NO_PEOPLE)]
)
def test_a_case_is_a_story_or_has_no_people(kind: CaseKind, expected: Fairness) -> None:
    """The report of a patient is one story; a review has no people of its own."""
    assert fairness(case_of(Course.SUDDEN, Cells.MSC, kind)) is expected


@pytest.mark.parametrize(
    ("planned", "enrolled", "analysed", "expected"),
    [(30, 20, 18, 20), (30, None, 18, 18), (30, None, None, 30), (None, None, None, None)],
)
def test_people_are_those_taken_in(
    planned: int | None, enrolled: int | None, analysed: int | None, expected: int | None
) -> None:
    """The people enrolled count, otherwise those analysed, otherwise those planned."""
    counted = msgspec.structs.replace(study().people, planned=planned, enrolled=enrolled, analysed=analysed)
    assert people(study(people=counted)) == expected


def test_a_review_counts_nobody(library: Library) -> None:
    """A case report is about its patients, a review about none."""
    for case in library.cases:
        assert people(case) == (None if case.kind is CaseKind.REVIEW else case.participants)
