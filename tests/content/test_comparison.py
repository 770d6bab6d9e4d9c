"""Items side by side: each question, each kind of item, what is not reported, the order."""

from itertools import permutations

import msgspec
import pytest

from kidneyviewer.content.comparison import Blank, Counted, Question, Told, answer, compare
from kidneyviewer.content.model import Case, CaseKind, Design, Detail, Disclosure, Library, Status, Study
from kidneyviewer.content.page_parts import people_note
from kidneyviewer.content.texts import texts
from tests import small

REPORT, TRIAL, REVIEW = "cases/birch-2013", "studies/basalt-2012", "cases/elm-2019"
ITEMS: tuple[Case | Study, ...] = (*small.library().cases, *small.library().studies)
each_item = pytest.mark.parametrize("item", ITEMS, ids=lambda item: item.address)


def at(library: Library, address: str) -> Case | Study:
    """Return a case or study."""
    item = library.by_address[address]
    assert isinstance(item, Case | Study)
    return item


def study(**changes: object) -> Study:
    """Return a study with some of its fields changed."""
    found = at(small.library(), TRIAL)
    assert isinstance(found, Study)
    return msgspec.structs.replace(found, **changes)


def said(item: Case | Study, question: Question) -> list[str]:
    """Return the English texts of an answer."""
    found = answer(question, item)
    assert isinstance(found, Told)
    return [one.text for one in found.said]


@pytest.mark.parametrize(
    ("question", "told"),
    [
        (Question.WHO, ["Man, 52", "Sudden kidney trouble (AKI), then CKD"]),
        (Question.GIVEN, ["MSC from a donor, into a vein"]),
        (Question.DOSE, ["90 million cells in 3 days"]),
    ],
)
def test_a_case_answers_from_its_facts(library: Library, question: Question, told: list[str]) -> None:
    """Patient and problem, treatment and dose are the facts at a glance."""
    assert said(at(library, REPORT), question) == told


@pytest.mark.parametrize(
    ("question", "field"),
    [
        (Question.HAPPENED, "what_happened"),
        (Question.HARMS, "side_effects"),
        (Question.NOT_KNOWN, "cannot_tell"),
    ],
)
def test_a_case_leaves_nothing_out(library: Library, question: Question, field: str) -> None:
    """What happened, side effects and limits are complete: the result may be in the last sentence."""
    for case in library.cases:
        assert said(case, question) == [statement.text for statement in getattr(case, field)]


@pytest.mark.parametrize(
    ("question", "told"),
    [
        (Question.WHO, lambda one: [one.condition]),
        (Question.COMPARED_WITH, lambda one: [one.comparator.text]),
        (Question.GIVEN, lambda one: [one.treatment.text]),
        (Question.DOSE, lambda one: [one.dose.text]),
        (Question.HAPPENED, lambda one: [one.summary.text]),
        (Question.HARMS, lambda one: [statement.text for statement in one.harms]),
        (Question.PAID, lambda one: [one.funding.text]),
        (Question.NOT_KNOWN, lambda one: [statement.text for statement in one.cannot_tell]),
    ],
)
def test_a_study_answers_from_its_page(question: Question, told: object) -> None:
    """Each answer of a study is what its page says."""
    assert callable(told)
    assert said(study(), question) == told(study())


@pytest.mark.parametrize(
    ("question", "changes"),
    [
        (Question.COMPARED_WITH, {"comparator": Detail(text=None)}),
        (Question.GIVEN, {"treatment": Detail(text=None)}),
        (Question.DOSE, {"dose": Detail(text=None)}),
        (Question.HARMS, {"harms": ()}),
        (Question.PAID, {"funding": Disclosure(text=None, status=None, sources=())}),
    ],
)
def test_what_a_study_does_not_report_stays_so(question: Question, changes: dict[str, object]) -> None:
    """A missing answer is neither left out nor made up."""
    assert answer(question, study(**changes)) is Blank.NOT_REPORTED


def test_a_dose_that_is_not_reported_is_told_beside_the_treatment(library: Library) -> None:
    """That a dose is unknown remains visible, although the treatment is known."""
    case = at(library, "cases/alder-2011")
    assert said(case, Question.GIVEN) == ["Her own CD34+ cells, into an artery"]
    assert answer(Question.DOSE, case) is Blank.NOT_REPORTED


@pytest.mark.parametrize("question", [Question.HOW_MANY, Question.COMPARED_WITH, Question.GIVEN, Question.DOSE])
def test_a_review_has_no_patient(library: Library, question: Question) -> None:
    """For a review nobody asks how many, what was given, and compared with what."""
    assert answer(question, at(library, REVIEW)) is Blank.NOT_A_PATIENT


def test_nobody_stands_beside_one_patient(library: Library) -> None:
    """A case report has no comparison, and counts its patients."""
    reports = [case for case in library.cases if case.kind is CaseKind.CASE_REPORT]
    assert len(reports) == 5
    assert [answer(Question.COMPARED_WITH, case) for case in reports] == [Blank.NOBODY] * 5
    assert [answer(Question.HOW_MANY, case) for case in reports] == [Counted(case) for case in reports]


@pytest.mark.parametrize("design", [Design.SINGLE_GROUP, Design.CASE_REPORT])
def test_nobody_stands_beside_a_single_group(design: Design) -> None:
    """A study of one group has no comparison, which is more than none being reported."""
    assert answer(Question.COMPARED_WITH, study(design=design, comparator=Detail(text=None))) is Blank.NOBODY
    assert answer(Question.COMPARED_WITH, study(design=design)) == answer(Question.COMPARED_WITH, study())


def test_people_are_counted_with_their_groups() -> None:
    """The number of people comes from the study, and how they were divided from its note."""
    given = study()
    assert given.people.note is not None
    assert answer(Question.HOW_MANY, given) == Counted(given, people_note(given))
    alone = study(people=msgspec.structs.replace(given.people, note=None))
    assert answer(Question.HOW_MANY, alone) == Counted(alone)


@each_item
def test_every_text_can_be_translated(item: Case | Study) -> None:
    """Each text of an answer is in the catalogue under the address of its item."""
    known = set(texts(small.library()))
    answers = [row.answers[0] for row in compare([item])]
    told = [one for found in answers if isinstance(found, Told) for one in found.said]
    assert len(told) > 2
    assert [one for one in told if (one.address, one.text) not in known or one.address != item.address] == []


@pytest.mark.parametrize(
    "addresses", [one for size in (1, 2, 3) for one in permutations((REPORT, TRIAL, REVIEW), size)]
)
def test_the_order_of_the_items_is_kept(library: Library, addresses: tuple[str, ...]) -> None:
    """One row per question, in order, and in each row one answer per item, in the order of the items."""
    items = [at(library, address) for address in addresses]
    rows = compare(items)
    assert [row.question for row in rows] == list(Question)
    for row in rows:
        assert list(row.answers) == [answer(row.question, item) for item in items]


def test_general_knowledge_can_be_told_apart(library: Library) -> None:
    """A statement that nobody has checked yet says so in the comparison, too."""
    found = answer(Question.NOT_KNOWN, at(library, "cases/cedar-2015"))
    assert isinstance(found, Told)
    assert Status.MEMORY in {one.status for one in found.said}
