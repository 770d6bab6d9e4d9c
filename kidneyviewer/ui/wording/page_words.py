"""The interface's words on pages: headings, badges, at-a-glance facts, and how a study beside a case differs."""

from datetime import date
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from kidneyviewer.content.citation import cite
from kidneyviewer.content.model import (
    Case,
    CaseKind,
    FactKind,
    LearnPage,
    Library,
    PageItem,
    ResultDirection,
    Review,
    Study,
    Term,
)
from kidneyviewer.content.page import AtAGlance, Balance, Contrast, Heading, PageHead, Section, StudyFact
from kidneyviewer.content.statements import Passage
from kidneyviewer.ui.wording import beforehand_words, study_words, words
from kidneyviewer.ui.wording.filling import fill
from kidneyviewer.ui.wording.speech import SEPARATOR

translate = QCoreApplication.translate
"""``lupdate`` finds the texts by this name."""


def heading(section: Section, item: PageItem) -> str:
    """Return the heading of a section; empty for the first section of a page."""
    match section.heading:
        case None:
            return ""
        case Passage():
            return words.said(section.heading)
        case Heading():
            return _heading(section.heading, item)
        case _:
            assert_never(section.heading)


def _heading(found: Heading, item: PageItem) -> str:
    match found:
        case Heading.STORY if isinstance(item, Case) and item.kind is CaseKind.REVIEW:
            return translate("PageWords", "What it says")
        case Heading.FACTS:
            return translate("PageWords", "At a glance")
        case Heading.RESULTS if isinstance(item, Study):
            return translate("PageWords", "Results")
        case Heading.RESULTS:
            return translate("PageWords", "Test results")
        case Heading.STORY:
            return translate("PageWords", "What happened")
        case Heading.SAFETY if isinstance(item, Study) and item.direction is ResultDirection.HARM_REPORTED:
            return translate("PageWords", "What harm was seen")
        case Heading.SAFETY:
            return translate("PageWords", "Side effects")
        case Heading.LIMITS:
            return translate("PageWords", "What this cannot tell us")
        case Heading.TRIALS:
            return translate("PageWords", "What fair trials found")
        case Heading.SOURCE:
            return translate("PageWords", "Source and review")
        case Heading.MEANING:
            return translate("PageWords", "What it means")
        case Heading.SCALE:
            return translate("PageWords", "What does the number mean?")
        case Heading.CAUTION:
            return translate("PageWords", "Take care")
        case Heading.RANGE:
            assert isinstance(item, Term)
            return words.range_heading(item)
        case Heading.USED:
            return translate("PageWords", "Where it is used")
        case Heading.RELATED:
            return translate("PageWords", "Related words")


def badge(item: PageItem, head: PageHead) -> str:
    """Return the kind of evidence of an item in a few words; empty if it is no evidence."""
    match item:
        case Case():
            note = (words.said(head.note),) if head.note else ()
            return SEPARATOR.join((words.case_kind(item.kind), *note))
        case Study():
            test, found = study_words.test(item), study_words.direction(item.direction)
            return SEPARATOR.join((test, study_words.count(item), found))
        case LearnPage() | Term():
            return ""
        case _:
            assert_never(item)


def about(fact: AtAGlance) -> str:
    """Return the name of an at-a-glance fact."""
    return words.fact_kind(fact.about) if isinstance(fact.about, FactKind) else _about_study(fact.about)


def _about_study(fact: StudyFact) -> str:
    match fact:
        case StudyFact.WHO:
            return translate("PageWords", "Who")
        case StudyFact.HOW_MANY:
            return translate("PageWords", "How many people")
        case StudyFact.GIVEN:
            return translate("PageWords", "What was given")
        case StudyFact.COMPARED_WITH:
            return translate("PageWords", "Compared with")
        case StudyFact.FOLLOWED_FOR:
            return translate("PageWords", "Followed for")


def at_a_glance(item: PageItem, fact: AtAGlance) -> str:
    """Return the text of an at-a-glance fact, or that it is not reported."""
    if fact.count is not None and isinstance(item, Study):
        return words.checked(study_words.headcount(item), item.people.status)
    return SEPARATOR.join(map(words.said, fact.passages)) or words.not_reported()


def contrast(found: Contrast) -> str:
    """Return how a study differs from the case beside which it appears; empty if it does not."""
    match found:
        case Contrast.NONE:
            return ""
        case Contrast.DISEASE:
            return translate("PageWords", "Another kidney disease, or another cause of it, than in this case.")
        case Contrast.CELLS:
            return translate("PageWords", "Other cells than in this case.")
        case Contrast.BOTH:
            return translate("PageWords", "Another kidney disease or cause, and other cells, than in this case.")


def no_same_trial(balance: Balance) -> str:
    """Return that no fair trial tested the cells of a case for its disease; empty if one did."""
    if balance.is_same:
        return ""
    return beforehand_words.only_others() if balance.studies else beforehand_words.no_fair_trial()


def behind() -> tuple[str, str, str, str]:
    """Return the names of who is behind an item: source, funding, conflict of interest, review."""
    return (
        translate("PageWords", "Source"),
        translate("PageWords", "Who paid"),
        translate("PageWords", "Conflict of interest"),
        translate("PageWords", "Review"),
    )


def review(found: Review, published: date, next_review: date) -> str:
    """Return whether a clinician has reviewed an item, when it was published, and when the next review is due."""
    dates = fill(
        translate("PageWords", "Published %1. Next review %2."), words.date(published), words.date(next_review)
    )
    return fill(translate("PageWords", "%1. %2"), words.review(found), dates)


def origins() -> str:
    """Return the question where everything on a page comes from."""
    return translate("PageWords", "Where does this come from?")


def reference(item: Case | Study, library: Library) -> str:
    """Cite what an item is about, with its numbers in trial registries."""
    source = library.sources[item.reference]
    registered = item.registry if isinstance(item, Study) else ()
    return " ".join((cite(source, words.source_title(source)), *registered))
