"""The interface's words for a comparison: its questions and answers, in the current language."""

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from kidneyviewer.content.comparison import Answer, Blank, CameOut, Counted, Question, Told
from kidneyviewer.content.model import Case, CaseKind, Study
from kidneyviewer.ui.wording import event_words, study_words, words
from kidneyviewer.ui.wording.speech import SEPARATOR

translate = QCoreApplication.translate


def question(asked: Question) -> str:
    """Return a question that patients ask."""
    match asked:
        case Question.WHO:
            return translate("Comparison", "Who?")
        case Question.HOW_MANY:
            return translate("Comparison", "How many people?")
        case Question.RESULT:
            return translate("Comparison", "What came out?")
        case Question.COMPARED_WITH:
            return translate("Comparison", "Compared with what?")
        case Question.GIVEN:
            return translate("Comparison", "What was given?")
        case Question.DOSE:
            return translate("Comparison", "How much?")
        case Question.HAPPENED:
            return translate("Comparison", "What happened?")
        case Question.HARMS:
            return translate("Comparison", "Side effects?")
        case Question.PAID:
            return translate("Comparison", "Who paid?")
        case Question.NOT_KNOWN:
            return translate("Comparison", "What do we still not know?")


def answer(given: Answer) -> str:
    """Return an answer, with each of its texts on a line of its own."""
    match given:
        case Told(said, events):
            return "\n".join((*map(words.said, said), *map(event_words.sentence, events)))
        case Counted(item, note):
            return "\n".join((_counted(item), *((words.said(note),) if note else ())))
        case CameOut(direction):
            return study_words.outcome(direction)
        case Blank.NOT_REPORTED:
            return words.not_reported()
        case Blank.NOBODY:
            return translate("Comparison", "Nobody")
        case Blank.NOT_A_PATIENT:
            return translate("Comparison", "A review, not a patient")
        case _:
            assert_never(given)


def _counted(item: Case | Study) -> str:
    if isinstance(item, Study):
        return words.checked(study_words.headcount(item), item.people.status)
    return study_words.count(item)


def kind(item: Case | Study) -> str:
    """Return the kind of test behind an item and how many people it is about, in a few words."""
    if isinstance(item, Study):
        return SEPARATOR.join((study_words.test(item), study_words.count(item)))
    if item.kind is CaseKind.REVIEW:
        return words.case_kind(item.kind)
    return SEPARATOR.join((words.case_kind(item.kind), study_words.count(item)))
