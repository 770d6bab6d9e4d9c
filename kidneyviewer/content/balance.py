"""Which fair trials appear beside a case, and whether they are about its disease and its cells."""

from kidneyviewer.content.evidence import FAIR, fairness, people
from kidneyviewer.content.model import Case, Cells, ResultDirection, Shelf, Study

MOST_IN_BALANCE = 3
CATEGORY = 3
"""Characters of an ICD-10 category, such as N18."""

_IN_ANOTHER_DISEASE = frozenset({"N08", "N16", "N22", "N29", "N33", "N37"})
"""ICD-10 categories of disorders "in diseases classified elsewhere". They stand beside the code of the disease."""
_NO_SINGLE_KIND = frozenset({Cells.SEVERAL, Cells.NOT_REPORTED, Cells.NONE})
"""What cells may be without being of one known kind."""


def balance(case: Case, studies: tuple[Study, ...]) -> tuple[Study, ...]:
    """Return the fair trials that appear beside a case, the most informative first: by lot, and with a result.

    Trials of the same disease and the same cells come first, fairest and largest first, then those that share less. The
    fairest trial always has a place, however many others fit better. The last place is for a review that pools trials
    by lot.
    """
    fitting = sorted((study for study in studies if _fit(case, study)), key=lambda study: _weight(case, study))
    trials = [study for study in fitting if study.shelf is Shelf.TRIAL]
    pooled = [study for study in fitting if study.shelf is Shelf.POOLED]
    room = MOST_IN_BALANCE - len(pooled[:1])
    fairest = sorted(trials, key=_unfairness)[:1]
    others = [study for study in trials if study not in fairest][: room - len(fairest)]
    return tuple([study for study in trials if study in fairest or study in others] + pooled[: MOST_IN_BALANCE - room])


def is_fair(study: Study) -> bool:
    """Tell whether people came into the groups by lot, also in the trials that a review pools."""
    return fairness(study) >= FAIR


def shares_disease(case: Case, study: Study) -> bool:
    """Tell whether a study is about the kidney disease of a case: every disease it is filed under is one of the case.

    Diseases are compared by ICD-10 category. A study that is filed under none, under others too, or under a cause that
    the case does not have, is about another disease.
    """
    own = {*case.icd10, *(code[:CATEGORY] for code in case.icd10)}
    return begins_alike(case, study) and bool(study.icd10) and own >= _diseases(study.icd10)


def shares_cells(case: Case, study: Study) -> bool:
    """Tell whether a study used the kind of cells of a case. Several kinds, or an unknown one, are not the same."""
    return study.cells is case.cells and study.cells not in _NO_SINGLE_KIND


def begins_alike(case: Case, study: Study) -> bool:
    """Tell whether the kidney trouble began in the same way: suddenly, or over a long time."""
    return study.onset.value == case.course.value


def _diseases(codes: tuple[str, ...]) -> set[str]:
    """Return the categories of the diseases themselves; without any, only whole codes tell disorders apart."""
    categories = {code[:CATEGORY] for code in codes}
    return categories - _IN_ANOTHER_DISEASE or set(codes)


def _fit(case: Case, study: Study) -> bool:
    """Tell whether a study is a fair trial with a result that has to do with a case."""
    has_result = study.direction is not ResultDirection.UNKNOWN
    is_near = begins_alike(case, study) or study.cells is case.cells
    return has_result and is_near and is_fair(study)


def _weight(case: Case, study: Study) -> tuple[int, int, int, int, str]:
    """Return a sort key: what is shared, fairness, size; of two equals the poorer result comes first."""
    shared = shares_disease(case, study) + begins_alike(case, study) + shares_cells(case, study)
    return -shared, -fairness(study), -(people(study) or 0), _poorest_first(study), study.id


def _unfairness(study: Study) -> tuple[int, int]:
    """Return a sort key by fairness; among equally fair trials a gain must not displace one that found none."""
    return -fairness(study), _poorest_first(study)


def _poorest_first(study: Study) -> int:
    return list(ResultDirection).index(study.direction)
