"""The evidence of the content that ships: the studies beside each case, and the names on the map."""

from kidneyviewer.content.balance import MOST_IN_BALANCE, balance, begins_alike, is_fair, shares_disease
from kidneyviewer.content.evidence import Fairness, fairness
from kidneyviewer.content.evidence_map import marks_of
from kidneyviewer.content.model import Library, ResultDirection, Shelf

FIRST_CASES = ("suzuki-2021", "riordan-2022", "wang-2024", "allela-2025")


def test_no_case_is_read_alone_or_beside_a_crowd(library: Library) -> None:
    """Beside each of the first cases is a fair trial at least, beside any other three at most, each once."""
    for case in library.cases:
        beside = [study.id for study in balance(case, library.studies)]
        assert len(beside) == len(set(beside)) <= MOST_IN_BALANCE, case.id
        assert beside or case.id not in FIRST_CASES, case.id


def test_only_fair_trials_stand_beside_a_case(library: Library) -> None:
    """Trials of one group, or whose groups lots did not make, never stand under "What fair trials found"."""
    beside = {study for case in library.cases for study in balance(case, library.studies)}
    assert [study.id for study in beside if not is_fair(study)] == []
    assert {study.id for study in beside}.isdisjoint({"gooch-2008", "lee-2017"})


def test_trials_in_lupus_or_diabetes_are_of_another_disease(library: Library) -> None:
    """None of the first cases had lupus or diabetes, so a trial in either is marked beside it."""
    cases = [case for case in library.cases if case.id in FIRST_CASES]
    studies = [study for study in library.studies if study.id in ("deng-2017", "packham-2016", "perico-2023")]
    assert cases
    assert studies
    assert [(case.id, study.id) for case in cases for study in studies if shares_disease(case, study)] == []


def test_a_blinded_trial_is_there_if_any_fits(library: Library) -> None:
    """If a blinded trial with a result begins like a case or has its cells, one appears beside it."""
    blinded = [
        study
        for study in library.studies
        if study.shelf is Shelf.TRIAL
        and fairness(study) is Fairness.BY_LOT_BLINDED
        and study.direction is not ResultDirection.UNKNOWN
    ]
    for case in library.cases:
        fitting = {study.id for study in blinded if begins_alike(case, study) or study.cells is case.cells}
        assert not fitting or fitting & {study.id for study in balance(case, library.studies)}, case.id


def test_names_on_the_map_are_short_and_tell_one_from_another(library: Library) -> None:
    """No name is longer than 20 letters, and no two marks have the same."""
    names = [found.name for found in marks_of(library)]
    assert len(set(names)) == len(names)
    assert {"SMART-C 2022", "Cells 2025"} <= set(names)
    assert [name for name in names if len(name) > 20 or not name.strip()] == []
