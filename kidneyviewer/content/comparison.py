"""Two or three items side by side, and what each answers to the questions that patients ask."""

from collections.abc import Sequence
from enum import Enum
from typing import assert_never

from msgspec import Struct

from kidneyviewer.content.model import ALONE, Case, CaseKind, FactKind, ResultDirection, Study
from kidneyviewer.content.page_parts import all_said, people_note, plain, said, statement
from kidneyviewer.content.statements import CountedEvent, Passage
from kidneyviewer.content.study_parts import counted_events


class Question(Enum):
    """What patients ask about a report or a study, in the order of the answers."""

    WHO = "who"
    HOW_MANY = "how_many"
    RESULT = "result"
    COMPARED_WITH = "compared_with"
    GIVEN = "given"
    DOSE = "dose"
    HAPPENED = "happened"
    HARMS = "harms"
    PAID = "paid"
    NOT_KNOWN = "not_known"


class Told(Struct, frozen=True):
    """An answer in passages of the content, and how often harms happened; at least one of them."""

    said: tuple[Passage, ...]
    events: tuple[CountedEvent, ...] = ()


class Counted(Struct, frozen=True):
    """The answer to "how many": the people of ``item``, and in words how they were shared among groups."""

    item: Case | Study
    note: Passage | None = None


class CameOut(Struct, frozen=True):
    """The answer to "what came out", in one word; None for a story or review, which tests nothing."""

    direction: ResultDirection | None


class Blank(Enum):
    """Why there is no text: no readable source reports it, there is no other group, or there is no person at all."""

    NOT_REPORTED = "not_reported"
    NOBODY = "nobody"
    NOT_A_PATIENT = "not_a_patient"


Answer = Told | Counted | CameOut | Blank
"""Every form of an answer."""


class ComparisonRow(Struct, frozen=True):
    """A question and each item's answer, in the order of the items."""

    question: Question
    answers: tuple[Answer, ...]


def compare(items: Sequence[Case | Study]) -> tuple[ComparisonRow, ...]:
    """Return one row per question. What an item does not report is ``NOT_REPORTED``."""
    return tuple(ComparisonRow(question, tuple(answer(question, item) for item in items)) for question in Question)


def answer(question: Question, item: Case | Study) -> Answer:
    """Return an item's answer to a question."""
    return _of_case(question, item) if isinstance(item, Case) else _of_study(question, item)


def _of_case(question: Question, case: Case) -> Answer:
    is_review = case.kind is CaseKind.REVIEW
    match question:
        case Question.WHO:
            about = (FactKind.PATIENT, FactKind.PROBLEM, FactKind.SUBJECT, FactKind.EVIDENCE_BASE)
            return _told(_facts(case, *about))
        case Question.HOW_MANY:
            return Blank.NOT_A_PATIENT if is_review else Counted(case)
        case Question.RESULT:
            return CameOut(None)
        case Question.COMPARED_WITH:
            return Blank.NOT_A_PATIENT if is_review else Blank.NOBODY
        case Question.GIVEN:
            return Blank.NOT_A_PATIENT if is_review else _told(_facts(case, FactKind.TREATMENT))
        case Question.DOSE:
            return Blank.NOT_A_PATIENT if is_review else _told(_facts(case, FactKind.DOSE))
        case Question.HAPPENED:
            return _told(all_said(case.address, "what_happened", case.what_happened))
        case Question.HARMS:
            return _told(all_said(case.address, "side_effects", case.side_effects))
        case Question.PAID:
            return _told((said(case.address, "funding", case.funding),))
        case Question.NOT_KNOWN:
            return _told(all_said(case.address, "cannot_tell", case.cannot_tell))
        case _:
            assert_never(question)


def _of_study(question: Question, study: Study) -> Answer:
    match question:
        case Question.WHO:
            return _told((plain(study, "condition", study.condition),))
        case Question.HOW_MANY:
            return Counted(study, people_note(study))
        case Question.RESULT:
            return CameOut(study.direction)
        case Question.COMPARED_WITH:
            alone = study.comparator.text is None and study.design in ALONE
            return Blank.NOBODY if alone else _told((said(study.address, "comparator", study.comparator),))
        case Question.GIVEN:
            return _told((said(study.address, "treatment", study.treatment),))
        case Question.DOSE:
            return _told((said(study.address, "dose", study.dose),))
        case Question.HAPPENED:
            return _told((statement(study.address, "summary", study.summary),))
        case Question.HARMS:
            return _told(all_said(study.address, "harms", study.harms), tuple(counted_events(study)))
        case Question.PAID:
            return _told((said(study.address, "funding", study.funding),))
        case Question.NOT_KNOWN:
            return _told(all_said(study.address, "cannot_tell", study.cannot_tell))
        case _:
            assert_never(question)


def _facts(case: Case, *kinds: FactKind) -> tuple[Passage | None, ...]:
    """Return the texts of the facts of some kinds, in the order of the kinds."""
    told = [(fact.kind, said(case.address, f"facts.{number}", fact)) for number, fact in enumerate(case.facts)]
    return tuple(passage for kind in kinds for found, passage in told if found is kind)


def _told(passages: Sequence[Passage | None], events: tuple[CountedEvent, ...] = ()) -> Answer:
    """Return an answer; None stands for a part that is not reported."""
    found = tuple(passage for passage in passages if passage is not None)
    return Told(found, events) if found or events else Blank.NOT_REPORTED
