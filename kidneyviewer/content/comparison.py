"""Two or three items side by side: what each answers to the questions that patients ask."""

from collections.abc import Sequence
from enum import Enum
from typing import assert_never

from msgspec import Struct

from kidneyviewer.content.model import (
    Case,
    CaseKind,
    Design,
    Detail,
    Disclosure,
    Fact,
    FactKind,
    Statement,
    Status,
    Study,
)


class Question(Enum):
    """What patients ask about a report or a study, in the order in which it is answered."""

    WHO = "who"
    HOW_MANY = "how_many"
    COMPARED_WITH = "compared_with"
    GIVEN = "given"
    DOSE = "dose"
    HAPPENED = "happened"
    HARMS = "harms"
    PAID = "paid"
    NOT_KNOWN = "not_known"


class Said(Struct, frozen=True):
    """An English text of the content, the context in which its translation stands, and how well it is known."""

    context: str
    text: str
    status: Status


class Told(Struct, frozen=True):
    """An answer in texts of the content, at least one."""

    said: tuple[Said, ...]


class Counted(Struct, frozen=True):
    """The answer to how many: the people of ``item``, and in words how they were shared among groups."""

    item: Case | Study
    note: tuple[Said, ...] = ()


class Blank(Enum):
    """Why there is no text: no source that could be read tells it, no other group, or no person at all."""

    NOT_REPORTED = "not_reported"
    NOBODY = "nobody"
    NOT_A_PATIENT = "not_a_patient"


Answer = Told | Counted | Blank
"""Every form in which a question is answered."""


class ComparisonRow(Struct, frozen=True):
    """A question and the answer of each item, in the order of the items."""

    question: Question
    answers: tuple[Answer, ...]


def compare(items: Sequence[Case | Study]) -> tuple[ComparisonRow, ...]:
    """Return one row a question. What an item does not report stays ``NOT_REPORTED``."""
    return tuple(ComparisonRow(question, tuple(answer(question, item) for item in items)) for question in Question)


def answer(question: Question, item: Case | Study) -> Answer:
    """Return what one item answers to one question."""
    return _of_case(question, item) if isinstance(item, Case) else _of_study(question, item)


def _of_case(question: Question, case: Case) -> Answer:
    is_review = case.kind is CaseKind.REVIEW
    match question:
        case Question.WHO:
            about = (FactKind.PATIENT, FactKind.PROBLEM, FactKind.SUBJECT, FactKind.EVIDENCE_BASE)
            return _told(case, *_facts(case, *about))
        case Question.HOW_MANY:
            return Blank.NOT_A_PATIENT if is_review else Counted(case)
        case Question.COMPARED_WITH:
            return Blank.NOT_A_PATIENT if is_review else Blank.NOBODY
        case Question.GIVEN:
            return Blank.NOT_A_PATIENT if is_review else _told(case, *_facts(case, FactKind.TREATMENT))
        case Question.DOSE:
            return Blank.NOT_A_PATIENT if is_review else _told(case, *_facts(case, FactKind.DOSE))
        case Question.HAPPENED:
            return _told(case, *case.what_happened)
        case Question.HARMS:
            return _told(case, *case.side_effects)
        case Question.PAID:
            return _told(case, case.funding)
        case Question.NOT_KNOWN:
            return _told(case, *case.cannot_tell)
        case _:
            assert_never(question)


def _of_study(question: Question, study: Study) -> Answer:
    match question:
        case Question.WHO:
            return _told(study, Detail(text=study.condition, status=study.people.status))
        case Question.HOW_MANY:
            return Counted(study, _said(study, Detail(text=study.people.note, status=study.people.status)))
        case Question.COMPARED_WITH:
            alone = study.comparator.text is None and study.design in (Design.SINGLE_GROUP, Design.CASE_REPORT)
            return Blank.NOBODY if alone else _told(study, study.comparator)
        case Question.GIVEN:
            return _told(study, study.treatment)
        case Question.DOSE:
            return _told(study, study.dose)
        case Question.HAPPENED:
            return _told(study, study.summary)
        case Question.HARMS:
            return _told(study, *study.harms)
        case Question.PAID:
            return _told(study, study.funding)
        case Question.NOT_KNOWN:
            return _told(study, *study.cannot_tell)
        case _:
            assert_never(question)


def _facts(case: Case, *kinds: FactKind) -> tuple[Fact, ...]:
    return tuple(fact for kind in kinds for fact in case.facts if fact.kind is kind)


def _told(item: Case | Study, *parts: Statement | Fact | Detail | Disclosure) -> Answer:
    said = _said(item, *parts)
    return Told(said) if said else Blank.NOT_REPORTED


def _said(item: Case | Study, *parts: Statement | Fact | Detail | Disclosure) -> tuple[Said, ...]:
    """Return the texts of parts; a part that is not reported has none."""
    return tuple(Said(item.address, part.text, part.status or Status.MEMORY) for part in parts if part.text is not None)
