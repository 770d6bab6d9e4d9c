"""The interface's words for studies: kind of test, cells, outcome, number of people."""

from PySide6.QtCore import QCoreApplication

from kidneyviewer.content.evidence import Fairness, people
from kidneyviewer.content.model import Case, Cells, Onset, ResultDirection, Shelf, Study
from kidneyviewer.ui.wording.counts import Counts

translate = QCoreApplication.translate
"""``lupdate`` finds the texts by this name."""


def direction(found: ResultDirection) -> str:
    """Return what came out, in a few words."""
    match found:
        case ResultDirection.NEGATIVE:
            return translate("StudyWords", "No benefit found")
        case ResultDirection.NO_DIFFERENCE:
            return translate("StudyWords", "No clear difference")
        case ResultDirection.MIXED:
            return translate("StudyWords", "Mixed results")
        case ResultDirection.POSITIVE_SMALL:
            return translate("StudyWords", "Small gain, weak proof")
        case ResultDirection.SAFETY_ONLY:
            return translate("StudyWords", "Looked at safety only")
        case ResultDirection.PROVEN:
            return translate("StudyWords", "Proven benefit")
        case ResultDirection.UNKNOWN:
            return translate("StudyWords", "No result yet")


def fairness(found: Fairness) -> str:
    """Return how fair a test was, in plain words."""
    match found:
        case Fairness.POOLED:
            return translate("StudyWords", "Several studies, pooled")
        case Fairness.BY_LOT_BLINDED:
            return translate("StudyWords", "Chosen by lot, blinded")
        case Fairness.BY_LOT:
            return translate("StudyWords", "Chosen by lot")
        case Fairness.COMPARED:
            return translate("StudyWords", "Compared, not by lot")
        case Fairness.FOLLOWED:
            return translate("StudyWords", "Followed as one group")
        case Fairness.ONE_STORY:
            return translate("StudyWords", "Story of one patient")
        case Fairness.NO_PEOPLE:
            return translate("StudyWords", "No patients of its own")


def fairness_term(found: Fairness) -> str:
    """Return the name that researchers use for such a test."""
    match found:
        case Fairness.POOLED:
            return translate("StudyWords", "meta-analysis")
        case Fairness.BY_LOT_BLINDED:
            return translate("StudyWords", "blinded randomised trial")
        case Fairness.BY_LOT:
            return translate("StudyWords", "randomised trial")
        case Fairness.COMPARED:
            return translate("StudyWords", "trial with a control group")
        case Fairness.FOLLOWED:
            return translate("StudyWords", "early trial, no control group")
        case Fairness.ONE_STORY:
            return translate("StudyWords", "case report")
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
        case Cells.SEVERAL:
            return translate("StudyWords", "Several kinds")
        case Cells.NONE:
            return translate("StudyWords", "Medicine, no cells")


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


def count(item: Case | Study) -> str:
    """Return how many people an item is about, and whether they were only planned."""
    number = people(item)
    if number is None:
        return translate("StudyWords", "Number of people not reported")
    is_planned = isinstance(item, Study) and item.people.enrolled is None and item.people.analysed is None
    return Counts().planned(number) if is_planned else Counts().people(number)
