"""Which fair trials appear beside a case, and whether they are about its disease and its cells."""

from itertools import combinations

import msgspec
import pytest

from kidneyviewer.content.balance import balance, begins_alike, is_fair, shares_cells, shares_disease
from kidneyviewer.content.evidence import FAIR, Fairness, fairness
from kidneyviewer.content.model import (
    Allocation,
    Blinding,
    Case,
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


def case_of(course: Course, cells: Cells, *codes: str) -> Case:
    """Return a case with a disease and cells."""
    return msgspec.structs.replace(CASES[0], course=course, cells=cells, icd10=codes)


def study(name: object = "one", **changes: object) -> Study:
    """Return a blinded trial of MSC in sudden kidney failure, 20 people, no clear result; or one that differs."""
    given = next(found for found in small.library().studies if found.id == "basalt-2012")
    enrolled = changes.pop("enrolled", 20)
    plain: dict[str, object] = {
        "onset": Onset.SUDDEN,
        "icd10": ("N17",),
        "cells": Cells.MSC,
        "direction": ResultDirection.NO_DIFFERENCE,
    }
    plain["people"] = msgspec.structs.replace(given.people, planned=None, enrolled=enrolled, analysed=None)
    return msgspec.structs.replace(given, id=name, **(plain | changes))


def review(name: str = "pool", **changes: object) -> Study:
    """Return a review that pools such trials; or one that differs."""
    plain: dict[str, object] = {"shelf": Shelf.POOLED, "design": Design.META_ANALYSIS, "pools": Pools.RANDOMISED}
    return study(name, **(plain | {"allocation": None, "blinding": None} | changes))


SUDDEN_MSC = case_of(Course.SUDDEN, Cells.MSC, "N17")


def names(case: Case, *studies: Study) -> list[str]:
    """Return the ids of the studies beside a case."""
    return [found.id for found in balance(case, studies)]


# The same disease, the same cells


@pytest.mark.parametrize(
    ("of_case", "of_study", "is_same"),
    [
        (("N17",), ("N17",), True),
        (("N17", "N02.8"), ("N17",), True),
        (("N18.4",), ("N18.3", "N18.4"), True),
        (("N17",), ("N17", "N99.0"), False),
        (("N17",), ("N17", "N18"), False),
        (("N18", "N20"), ("E11.2",), False),
        (("N02.8",), ("M32.1", "N08.5"), False),
        (("E11.2", "N08.3"), ("N08.3",), True),
        (("E11.2", "N08.3"), ("N08.5",), False),
        (("E11.2",), ("E11.2", "N08.3"), True),
        (("E11.2",), ("E10.2", "E11.2"), False),
        (("N08.3",), ("E11.2", "N08.3"), False),
        (("N17",), (), False),
    ],
)
def test_a_disease_is_the_same_if_the_case_has_all_of_it(
    of_case: tuple[str, ...], of_study: tuple[str, ...], is_same: bool
) -> None:
    """Diseases are compared by category; a study of more, of another cause, or of an unknown disease differs."""
    assert shares_disease(case_of(Course.SUDDEN, Cells.MSC, *of_case), study(icd10=of_study)) is is_same


@pytest.mark.parametrize("onset", Onset)
def test_a_disease_that_begins_otherwise_is_another(onset: Onset) -> None:
    """The same code with another beginning, or with several, is another disease."""
    assert shares_disease(SUDDEN_MSC, study(onset=onset)) is (onset is Onset.SUDDEN)


@pytest.mark.parametrize("cells", Cells)
@pytest.mark.parametrize("given", Cells)
def test_only_one_known_kind_of_cells_is_the_same(cells: Cells, given: Cells) -> None:
    """Several kinds, no cells, or cells that are not stated are never the same cells."""
    is_known = cells not in (Cells.SEVERAL, Cells.NONE, Cells.NOT_REPORTED)
    same = shares_cells(case_of(Course.SUDDEN, given, "N17"), study(cells=cells))
    assert same is (is_known and cells is given)


# What stands beside a case


@each_case
def test_no_case_stands_alone_or_beside_a_crowd(library: Library, case: Case) -> None:
    """Each case of the small content has a fair trial beside it, at most three, and each only once."""
    found = balance(case, library.studies)
    assert 1 <= len(found) <= 3
    assert len({one.id for one in found}) == len(found)


@each_case
def test_each_study_beside_a_case_is_fair_and_fits_it(library: Library, case: Case) -> None:
    """Each of them is a trial by lot, or pools only such, has a result, and begins alike or has the same cells."""
    for found in balance(case, library.studies):
        assert begins_alike(case, found) or found.cells is case.cells
        assert found.shelf in (Shelf.TRIAL, Shelf.POOLED)
        assert found.direction is not ResultDirection.UNKNOWN
        assert fairness(found) >= FAIR


@pytest.mark.parametrize(
    "changes",
    [
        {"design": ONE_GROUP, "allocation": None, "blinding": None},
        {"allocation": NO_LOT},
        {"allocation": LOT_UNKNOWN},
        {"design": Design.NOT_REPORTED, "allocation": None, "blinding": None},
        {"design": Design.CASE_REPORT, "allocation": None, "blinding": None},
        {"design": Design.CASE_SERIES, "allocation": None, "blinding": None},
    ],
    ids=str,
)
def test_what_is_no_fair_trial_never_stands_beside_a_case(changes: dict[str, object]) -> None:
    """One group, groups that lots did not make, stories, and what is not stated are not fair trials."""
    assert names(SUDDEN_MSC, study(**changes)) == []


@pytest.mark.parametrize("pools", Pools)
def test_a_review_is_fair_only_if_all_that_it_pools_is(pools: Pools) -> None:
    """A pooled review stands beside a case only if it pools nothing but trials by lot."""
    is_by_lot = pools in (Pools.RANDOMISED, Pools.BLINDED_RANDOMISED)
    assert is_fair(review(pools=pools)) is is_by_lot
    assert names(SUDDEN_MSC, review(pools=pools)) == (["pool"] if is_by_lot else [])


@each_case
def test_a_blinded_trial_is_there_if_any_fits(library: Library, case: Case) -> None:
    """If a blinded trial with a result begins like a case or has its cells, one appears beside it."""
    blinded = [
        one
        for one in library.studies
        if one.shelf is Shelf.TRIAL
        and fairness(one) is Fairness.BY_LOT_BLINDED
        and one.direction is not ResultDirection.UNKNOWN
        and (begins_alike(case, one) or one.cells is case.cells)
    ]
    assert blinded
    assert set(blinded) & set(balance(case, library.studies))


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ({"onset": Onset.SUDDEN}, {"onset": Onset.LONG_TERM, "enrolled": 500}),
        ({"icd10": ("N17",)}, {"icd10": ("N17", "N99.0"), "enrolled": 500}),
        ({"icd10": ("N17",), "cells": Cells.CD34}, {"onset": Onset.LONG_TERM, "enrolled": 500}),
        ({"cells": Cells.MSC}, {"cells": Cells.CD34, "enrolled": 500}),
        ({"blinding": BLIND}, {"blinding": OPEN, "enrolled": 500}),
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
    pooled = [review("pool"), review("sum")]
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
    pooled = review()
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
            icd10=case.icd10,
            cells=case.cells,
            blinding=blinding,
            enrolled=5000,
            direction=ResultDirection.POSITIVE_SMALL,
        )
        for number in range(5)
    )
    after = balance(case, library.studies + gains)
    assert set(fairest) & set(after)
