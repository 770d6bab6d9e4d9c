"""What stands on the evidence map: a mark for each case and study, its name, and the filters."""

from itertools import pairwise

import msgspec
import pytest

from kidneyviewer.content.evidence_map import Filter, Outcome, marks_of, short_name
from kidneyviewer.content.model import Case, Cells, Library, Name, Onset, ResultDirection, Study
from tests.content.test_evidence_map import mark

# What stands on the map


def test_all_cases_and_studies_are_on_the_map(library: Library) -> None:
    """Each case and each study has exactly one mark, and nothing else has."""
    items: list[Case | Study] = [*library.cases, *library.studies]
    assert sorted(found.item.address for found in marks_of(library)) == sorted(item.address for item in items)


def test_marks_are_ordered_as_one_reads(library: Library) -> None:
    """The fairest come first; within a band those without a number, then in order of people."""
    marks = marks_of(library)
    assert [one.fairness for one in marks] == sorted((one.fairness for one in marks), reverse=True)
    for one, other in pairwise(marks):
        assert one.fairness is not other.fairness or (one.people or 0) <= (other.people or 0)


def test_a_case_is_a_story_and_never_a_success(library: Library) -> None:
    """Cases have outcomes of their own; those of studies are the ones of the content."""
    for found in marks_of(library):
        if isinstance(found.item, Study):
            assert found.outcome.value == found.item.direction.value
        else:
            assert found.outcome is Outcome.STORY
    assert {outcome.value for outcome in Outcome} == {found.value for found in ResultDirection} | {"story"}


def test_names_are_short_and_tell_one_from_another(library: Library) -> None:
    """No name is longer than 20 letters, and no two marks have the same."""
    names = [found.name for found in marks_of(library)]
    assert len(set(names)) == len(names)
    assert [name for name in names if len(name) > 20 or not name.strip()] == []


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"author": (Name(family="Slate"), Name(family="Schist"))}, "Slate 2017"),
        ({"author": (Name(literal="FDA"),)}, "FDA 2017"),
        ({"author": (Name(literal="Group of All Trialists of Iolite"),)}, "IOLITE 2017"),
        ({"author": (Name(family="Papadimitropoulos"),)}, "Papadimitropoulos 2017"),
        ({"author": (), "title": "DAPA-CKD: a trial"}, "DAPA-CKD 2017"),
        ({"author": (), "title": "MSC for the kidney: a trial", "container_title": "Cells"}, "Cells 2017"),
        ({"author": (), "title": "A trial", "container_title": None, "publisher": "medRxiv"}, "medRxiv 2017"),
        ({"author": (), "title": "A trial", "container_title": None}, "NCT00000001 2017"),
    ],
)
def test_short_names(library: Library, changes: dict[str, object], expected: str) -> None:
    """The first author and the year; without one the acronym, journal, site or registry number."""
    study = msgspec.structs.replace(
        next(one for one in library.studies if one.id == "iolite-2017"), registry=("NCT00000001",)
    )
    source = msgspec.structs.replace(library.sources[study.reference], publisher=None)
    assert short_name(study, msgspec.structs.replace(source, **changes)) == expected


def test_a_trial_without_result_has_no_year(library: Library) -> None:
    """The name of an unpublished study has no year; with nothing else it is its id."""
    study = msgspec.structs.replace(library.studies[0], id="somewhere-trial", year=None, registry=())
    source = msgspec.structs.replace(
        library.sources[study.reference], author=(), title="A page", container_title=None, publisher=None
    )
    assert short_name(study, source) == "somewhere"


# Filters


@pytest.mark.parametrize(
    ("wanted", "passes"),
    [
        (Filter(), True),
        (Filter(onset=Onset.LONG_TERM), True),
        (Filter(onset=Onset.SUDDEN), False),
        (Filter(cells=Cells.MSC), True),
        (Filter(cells=Cells.CD34), False),
        (Filter(outcome=Outcome.MIXED), True),
        (Filter(outcome=Outcome.PROVEN), False),
        (Filter(Onset.LONG_TERM, Cells.MSC, Outcome.MIXED), True),
        (Filter(Onset.LONG_TERM, Cells.MSC, Outcome.UNKNOWN), False),
    ],
)
def test_filters_join(wanted: Filter, passes: bool) -> None:
    """A mark passes if it is of each wanted kind; kinds that are not asked for do not matter."""
    assert wanted.accepts(mark(10)) is passes


def test_each_outcome_is_found(library: Library) -> None:
    """Filtering by an outcome returns exactly the marks that have it."""
    marks = marks_of(library)
    for outcome in Outcome:
        passing = [one for one in marks if Filter(outcome=outcome).accepts(one)]
        assert passing == [one for one in marks if one.outcome is outcome]
