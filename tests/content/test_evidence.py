"""How fair a test is, how many people it has, and which studies appear beside a case."""

from itertools import combinations

import msgspec
import pytest

from kidneyviewer.content.evidence import Fairness, balance, fairness, is_pooled, people, shares_cells, shares_disease
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
    Shelf,
    Study,
)
from tests import small

CASES = small.library().cases
GROUPS, ONE_GROUP = Design.PARALLEL_GROUPS, Design.SINGLE_GROUP
LOT, NO_LOT, LOT_UNKNOWN = Allocation
BLIND, OPEN, BLIND_UNKNOWN = Blinding
each_case = pytest.mark.parametrize("case", CASES, ids=lambda case: case.id)


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


SUDDEN_MSC = case_of(Course.SUDDEN, Cells.MSC)


def names(case: Case, *studies: Study) -> list[str]:
    """Return the ids of the studies beside a case."""
    return [found.id for found in balance(case, studies)]


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


# What stands beside a case


@each_case
def test_each_case_stands_beside_two_or_three_studies(library: Library, case: Case) -> None:
    """No case is shown alone, none beside too many studies, and each study only once."""
    found = balance(case, library.studies)
    assert 2 <= len(found) <= 3
    assert len({one.id for one in found}) == len(found)


@each_case
def test_each_study_beside_a_case_fits_it(library: Library, case: Case) -> None:
    """Each of them shares the disease or the cells with the case, tests or pools a treatment, and has a result."""
    for found in balance(case, library.studies):
        assert shares_disease(case, found) or shares_cells(case, found)
        assert found.shelf in (Shelf.TRIAL, Shelf.POOLED)
        assert found.direction is not ResultDirection.UNKNOWN


@each_case
def test_a_blinded_trial_is_there_if_any_fits(library: Library, case: Case) -> None:
    """If a blinded trial with a result shares disease or cells with a case, one appears beside it."""
    blinded = [
        one
        for one in library.studies
        if one.shelf is Shelf.TRIAL
        and fairness(one) is Fairness.BY_LOT_BLINDED
        and one.direction is not ResultDirection.UNKNOWN
        and (shares_disease(case, one) or shares_cells(case, one))
    ]
    assert blinded
    assert set(blinded) & set(balance(case, library.studies))


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ({"onset": Onset.SUDDEN}, {"onset": Onset.LONG_TERM}),
        ({"cells": Cells.MSC}, {"cells": Cells.CD34, "enrolled": 500}),
        ({"blinding": BLIND}, {"blinding": OPEN, "enrolled": 500}),
        ({"allocation": LOT, "blinding": OPEN}, {"allocation": NO_LOT, "enrolled": 500}),
        ({"design": GROUPS, "allocation": NO_LOT}, {"design": ONE_GROUP, "allocation": None, "blinding": None}),
        ({"enrolled": 156}, {"enrolled": 18}),
        ({"enrolled": 1}, {"enrolled": None}),
        ({"direction": ResultDirection.NEGATIVE}, {"direction": ResultDirection.NO_DIFFERENCE}),
        ({"direction": ResultDirection.NEGATIVE}, {"direction": ResultDirection.POSITIVE_SMALL}),
        ({"direction": ResultDirection.NO_DIFFERENCE}, {"direction": ResultDirection.MIXED}),
        ({"direction": ResultDirection.MIXED}, {"direction": ResultDirection.POSITIVE_SMALL}),
    ],
)
def test_what_says_more_comes_first(first: dict[str, object], second: dict[str, object]) -> None:
    """What shares more comes first, then the fairer test, the larger one, and of two equals the poorer result."""
    a, b = study("z", **first), study("a", **second)
    assert names(SUDDEN_MSC, a, b) == names(SUDDEN_MSC, b, a) == ["z", "a"]


def test_what_pools_trials_comes_last() -> None:
    """A pooled result comes after the trials and takes the third place."""
    trials = [study(name, enrolled=number) for number, name in enumerate(("c", "b", "a"), 10)]
    pooled = [study(name, shelf=Shelf.POOLED, design=Design.META_ANALYSIS) for name in ("pool", "sum")]
    assert names(SUDDEN_MSC, *pooled, *trials) == ["a", "b", "pool"]
    assert names(SUDDEN_MSC, *trials) == ["a", "b", "c"]
    assert names(SUDDEN_MSC, *pooled) == ["pool"]


@pytest.mark.parametrize(
    "changes",
    [
        {"direction": ResultDirection.UNKNOWN},
        {"onset": Onset.LONG_TERM, "cells": Cells.CD34},
        {"shelf": Shelf.SAFETY},
        {"shelf": Shelf.PROVEN},
    ],
    ids=str,
)
def test_what_says_nothing_about_a_case_stays_away(changes: dict[str, object]) -> None:
    """A trial without result, of other cells in another disease, or of another shelf, does not appear beside a case."""
    assert names(SUDDEN_MSC, study(**changes)) == []


def test_better_fitting_gains_never_push_out_the_fairest_trial() -> None:
    """A blinded trial that shares only the disease stays, however many gains share disease and cells."""
    fairest = study("fairest", cells=Cells.CD34)
    gains = [study(f"gain{n}", blinding=OPEN, enrolled=900, direction=ResultDirection.POSITIVE_SMALL) for n in range(9)]
    pooled = study("pool", shelf=Shelf.POOLED, design=Design.META_ANALYSIS)
    assert names(SUDDEN_MSC, *gains, fairest) == ["gain0", "gain1", "fairest"]
    assert names(SUDDEN_MSC, *gains, fairest, pooled) == ["gain0", "fairest", "pool"]


def test_equally_fair_gains_never_push_out_one_that_found_none() -> None:
    """Of equally fair trials the one with the poorest result keeps its place, however large and many the others are."""
    none = study("none", direction=ResultDirection.NEGATIVE, enrolled=5, onset=Onset.LONG_TERM)
    gains = [study(f"gain{n}", enrolled=900, direction=ResultDirection.POSITIVE_SMALL) for n in range(4)]
    for count in range(5):
        for some in combinations(gains, count):
            assert "none" in names(SUDDEN_MSC, *some, none)


@each_case
@pytest.mark.parametrize("blinding", [BLIND, OPEN])
def test_trials_of_the_content_are_not_pushed_out_by_gains(library: Library, case: Case, blinding: Blinding) -> None:
    """Large trials with a gain that fully match a case, blinded or not, leave one of the fairest beside it."""
    before = [found for found in balance(case, library.studies) if found.shelf is Shelf.TRIAL]
    fairest = [found for found in before if fairness(found) is max(map(fairness, before))]
    gains = tuple(
        study(
            f"gain{number}",
            onset=Onset(case.course.value),
            cells=case.cells,
            blinding=blinding,
            enrolled=5000,
            direction=ResultDirection.POSITIVE_SMALL,
        )
        for number in range(5)
    )
    after = balance(case, library.studies + gains)
    assert set(fairest) & set(after)
