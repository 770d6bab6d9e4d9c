"""What a test lacks: told for each item whose groups were not made by lot, and for no other."""

import msgspec
import pytest

from kidneyviewer.content.evidence import FAIR, fairness
from kidneyviewer.content.model import Allocation, CaseKind, Design, Library, Pools
from kidneyviewer.content.shortfall import Shortfall, shortfall
from tests import small

GROUPS = Design.PARALLEL_GROUPS


@pytest.mark.parametrize(
    ("design", "allocation", "pools", "expected"),
    [
        (GROUPS, Allocation.RANDOMISED, None, None),
        (GROUPS, Allocation.NOT_RANDOMISED, None, Shortfall.NOT_BY_LOT),
        (GROUPS, Allocation.NOT_REPORTED, None, Shortfall.NOT_STATED),
        (Design.NOT_REPORTED, None, None, Shortfall.NOT_STATED),
        (Design.SINGLE_GROUP, None, None, Shortfall.NO_COMPARISON),
        (Design.CASE_SERIES, None, None, Shortfall.NO_COMPARISON),
        (Design.CASE_REPORT, None, None, Shortfall.NO_COMPARISON),
        (Design.REGULATOR_NOTICE, None, None, Shortfall.NO_PATIENT),
        (Design.META_ANALYSIS, None, Pools.RANDOMISED, None),
        (Design.META_ANALYSIS, None, Pools.COMPARED, Shortfall.NOT_BY_LOT),
        (Design.META_ANALYSIS, None, Pools.SINGLE_GROUP, Shortfall.NO_COMPARISON),
        (Design.META_ANALYSIS, None, Pools.NOT_REPORTED, Shortfall.NOT_STATED),
    ],
)
def test_a_study_lacks_what_its_design_lacks(
    design: Design, allocation: Allocation | None, pools: Pools | None, expected: Shortfall | None
) -> None:
    """Only groups made by lot lack nothing; what is not stated is not read as no."""
    given = small.library().studies[0]
    found = msgspec.structs.replace(given, design=design, allocation=allocation, blinding=None, pools=pools)
    assert shortfall(found) is expected


def test_every_case_lacks_a_comparison(library: Library) -> None:
    """A case report has nobody to compare with, and a review no patient."""
    for case in library.cases:
        is_review = case.kind is CaseKind.REVIEW
        assert shortfall(case) is (Shortfall.NO_PATIENT if is_review else Shortfall.NO_COMPARISON)


def test_a_fair_test_lacks_nothing(library: Library) -> None:
    """Whether something is lacking is the same question as whether a test is fair."""
    for study in library.studies:
        assert (shortfall(study) is None) is (fairness(study) >= FAIR)
