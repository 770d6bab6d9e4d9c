"""The interface's words for studies: kind of test, cells, outcome, number of people."""

from PySide6.QtCore import QCoreApplication

from kidneyviewer.content.evidence import Fairness, people
from kidneyviewer.content.evidence import fairness as fairness_of
from kidneyviewer.content.model import Case, Cells, Onset, Pools, ResultDirection, Shelf, Status, Study
from kidneyviewer.ui.wording import words
from kidneyviewer.ui.wording.counts import Counts
from kidneyviewer.ui.wording.speech import SEPARATOR

translate = QCoreApplication.translate
"""``lupdate`` finds the texts by this name."""


def direction(found: ResultDirection) -> str:
    """Return what came out, in a few words."""
    match found:
        case ResultDirection.HARM_REPORTED:
            return translate("StudyWords", "Serious harm reported")
        case ResultDirection.NEGATIVE:
            return translate("StudyWords", "No benefit found")
        case ResultDirection.NO_DIFFERENCE:
            return translate("StudyWords", "No clear difference")
        case ResultDirection.MIXED:
            return translate("StudyWords", "Mixed results")
        case ResultDirection.POSITIVE_SMALL:
            return translate("StudyWords", "Small gain, weak proof")
        case ResultDirection.SAFETY_FIRST:
            return translate("StudyWords", "Safety first, kidneys too")
        case ResultDirection.SAFETY_ONLY:
            return translate("StudyWords", "Looked at safety only")
        case ResultDirection.PROVEN:
            return translate("StudyWords", "Proven benefit")
        case ResultDirection.UNKNOWN:
            return translate("StudyWords", "No result yet")


def outcome(found: ResultDirection | None) -> str:
    """Return what came out, in a few words; None stands for a story or review, which tests nothing."""
    return translate("StudyWords", "A story or review, not a test") if found is None else direction(found)


def fairness(found: Fairness) -> str:
    """Return how fair a test was, in plain words."""
    match found:
        case Fairness.BY_LOT_BLINDED:
            return translate("StudyWords", "Chosen by lot, blinded")
        case Fairness.BLINDING_NOT_STATED:
            return translate("StudyWords", "By lot, blinding not stated")
        case Fairness.BY_LOT:
            return translate("StudyWords", "By lot, not blinded")
        case Fairness.ALLOCATION_NOT_STATED:
            return translate("StudyWords", "Compared, not stated whether by lot")
        case Fairness.COMPARED:
            return translate("StudyWords", "Compared, not by lot")
        case Fairness.FOLLOWED:
            return translate("StudyWords", "Followed as one group")
        case Fairness.ONE_STORY:
            return translate("StudyWords", "Stories of single patients")
        case Fairness.DESIGN_NOT_STATED:
            return translate("StudyWords", "Kind of test not stated")
        case Fairness.NO_PEOPLE:
            return translate("StudyWords", "No patients of its own")


def test(item: Case | Study) -> str:
    """Return how fair the test behind an item was; of a pooled review, what kind of studies it pools."""
    return pooled(item.pools) if isinstance(item, Study) and item.pools is not None else fairness(fairness_of(item))


def pooled(found: Pools) -> str:
    """Return what kind of studies a review pools, in plain words."""
    match found:
        case Pools.BLINDED_RANDOMISED:
            return translate("StudyWords", "Pooled: all by lot and blinded")
        case Pools.RANDOMISED:
            return translate("StudyWords", "Pooled: all by lot")
        case Pools.COMPARED:
            return translate("StudyWords", "Pooled: not all by lot")
        case Pools.SINGLE_GROUP:
            return translate("StudyWords", "Pooled: not all had a control group")
        case Pools.NOT_REPORTED:
            return translate("StudyWords", "Pooled: kinds of study not stated")


def fairness_term(found: Fairness) -> str:
    """Return the name that researchers use for such a test."""
    match found:
        case Fairness.BY_LOT_BLINDED:
            return translate("StudyWords", "blinded randomised trial")
        case Fairness.BLINDING_NOT_STATED:
            return translate("StudyWords", "randomised trial, blinding unclear")
        case Fairness.BY_LOT:
            return translate("StudyWords", "open randomised trial")
        case Fairness.ALLOCATION_NOT_STATED:
            return translate("StudyWords", "trial with a control group, allocation unclear")
        case Fairness.COMPARED:
            return translate("StudyWords", "trial or cohort with a control group")
        case Fairness.FOLLOWED:
            return translate("StudyWords", "early trial, no control group")
        case Fairness.ONE_STORY:
            return translate("StudyWords", "case report or series")
        case Fairness.DESIGN_NOT_STATED:
            return translate("StudyWords", "design unclear")
        case Fairness.NO_PEOPLE:
            return translate("StudyWords", "review or notice")


def onset(found: Onset) -> str:
    """Return the name of the kind of kidney trouble."""
    match found:
        case Onset.SUDDEN:
            return translate("StudyWords", "Sudden (AKI)")
        case Onset.LONG_TERM:
            return translate("StudyWords", "Long-term (CKD)")
        case Onset.TRANSPLANT:
            return translate("StudyWords", "Kidney transplant")
        case Onset.SEVERAL:
            return translate("StudyWords", "Many diseases")


def cells(found: Cells) -> str:
    """Return the name of the kind of cells."""
    match found:
        case Cells.MSC:
            return translate("StudyWords", "MSC")
        case Cells.CD34:
            return translate("StudyWords", "CD34+ cells")
        case Cells.VESICLES:
            return translate("StudyWords", "Vesicles from cells")
        case Cells.OUTSIDE_BODY:
            return translate("StudyWords", "Cells outside the body")
        case Cells.BLOOD_STEM_CELLS:
            return translate("StudyWords", "Blood stem cells")
        case Cells.KIDNEY_CELLS:
            return translate("StudyWords", "Own kidney cells")
        case Cells.SEVERAL:
            return translate("StudyWords", "Several kinds")
        case Cells.NOT_REPORTED:
            return translate("StudyWords", "Cells not stated")
        case Cells.NONE:
            return translate("StudyWords", "No cells")


def shelf(found: Shelf) -> str:
    """Return the name of a part of the evidence."""
    match found:
        case Shelf.TRIAL:
            return translate("StudyWords", "Trials")
        case Shelf.POOLED:
            return translate("StudyWords", "Pooled")
        case Shelf.SAFETY:
            return translate("StudyWords", "Safety")
        case Shelf.PROVEN:
            return translate("StudyWords", "Proven")
        case Shelf.USUAL_CARE:
            return translate("StudyWords", "Usual care")


def count(item: Case | Study) -> str:
    """Return how many people an item is about, whether they were only planned, and if that is still to be checked."""
    is_unchecked = isinstance(item, Study) and item.people.status is Status.MEMORY and people(item) is not None
    return words.to_be_checked(_count(item)) if is_unchecked else _count(item)


def headcount(study: Study) -> str:
    """Return everything that is known about how many people a study is about, unmarked."""
    counts, found = study.people, [_count(study)]
    if counts.planned is not None and counts.planned != people(study):
        found.append(Counts().planned(counts.planned))
    if counts.enrolled is not None and counts.analysed is not None:
        found.append(Counts().analysed(counts.analysed))
    if counts.studies is not None:
        found.append(Counts().studies(counts.studies))
    return SEPARATOR.join(found)


def _count(item: Case | Study) -> str:
    number = people(item)
    if number is None:
        return translate("StudyWords", "Number of people not reported")
    is_planned = isinstance(item, Study) and item.people.enrolled is None and item.people.analysed is None
    return Counts().planned(number) if is_planned else Counts().people(number)
