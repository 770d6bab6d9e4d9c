"""The evidence of the content that ships: the studies beside each case, and the names on the map."""

from kidneyviewer.content.evidence import MOST_IN_BALANCE, Fairness, balance, fairness, shares_cells, shares_disease
from kidneyviewer.content.evidence_map import marks_of
from kidneyviewer.content.model import Library, ResultDirection, Shelf

FIRST_CASES = ("suzuki-2021", "riordan-2022", "wang-2024", "allela-2025")


def test_no_case_is_read_alone_or_beside_a_crowd(library: Library) -> None:
    """Beside each of the first cases are two or three studies, beside any other three at most, each once."""
    for case in library.cases:
        beside = [study.id for study in balance(case, library.studies)]
        assert len(beside) == len(set(beside)) <= MOST_IN_BALANCE, case.id
        assert len(beside) >= 2 or case.id not in FIRST_CASES, case.id


def test_a_blinded_trial_is_there_if_any_fits(library: Library) -> None:
    """If a blinded trial with a result shares disease or cells with a case, one appears beside it."""
    blinded = [
        study
        for study in library.studies
        if study.shelf is Shelf.TRIAL
        and fairness(study) is Fairness.BY_LOT_BLINDED
        and study.direction is not ResultDirection.UNKNOWN
    ]
    for case in library.cases:
        fitting = {study.id for study in blinded if shares_disease(case, study) or shares_cells(case, study)}
        assert not fitting or fitting & {study.id for study in balance(case, library.studies)}, case.id


def test_names_on_the_map_are_short_and_tell_one_from_another(library: Library) -> None:
    """No name is longer than 20 letters, and no two marks have the same."""
    names = [found.name for found in marks_of(library)]
    assert len(set(names)) == len(names)
    assert [name for name in names if len(name) > 20 or not name.strip()] == []
