"""Judges the items of the CDC Clear Communication Index that a program can judge."""

from collections.abc import Iterator

from kidneyviewer.content.quality import judging
from kidneyviewer.content.quality.criteria import Index
from kidneyviewer.content.quality.document import Kind
from kidneyviewer.content.quality.judging import Fault, Subject, judged, not_applicable, unrated
from kidneyviewer.content.quality.record import Judgement


def judge(subject: Subject) -> Iterator[Judgement]:
    """Give a verdict for each item."""
    for item in Index:
        match item.number:
            case 12 | 13 | 14:
                yield _behaviour(item, subject)
            case 15 | 16 | 17:
                yield _numbers(item, subject)
            case 18 | 19 | 20:
                yield _risk(item, subject)
            case _:
                yield unrated(item) if item.needs_people else judged(item, _core(item, subject))


def _core(item: Index, subject: Subject) -> Fault:
    """Check an item of part A; all of them always apply."""
    match item:
        case Index.MAIN_MESSAGE | Index.MESSAGE_FIRST:
            return judging.main_message(subject)
        case Index.MESSAGE_PICTURE:
            return None if subject.document.visuals else "no figure"
        case Index.CALL_TO_ACTION:
            return judging.an_action(subject)
        case Index.READERS_WORDS:
            return judging.everyday_words(subject) or judging.defined_terms(subject)
        case Index.LISTS:
            return judging.lists(subject)
        case Index.CHUNKS:
            return judging.headings(subject)
        case Index.KEY_FIRST:
            return judging.summary(subject)
        case _:
            return judging.known_and_not(subject)


def _behaviour(item: Index, subject: Subject) -> Judgement:
    """Judge part B, which applies where a behaviour is recommended."""
    if judging.an_action(subject) is not None:
        return not_applicable(item)
    match item:
        case Index.BEHAVIOUR:
            return judged(item, None)
        case Index.HOW if judging.steps(subject) is None:
            return judged(item, None)
        case _:
            return unrated(item)


def _numbers(item: Index, subject: Subject) -> Judgement:
    """Judge part C, which applies where there are numbers."""
    if not judging.has_numbers(subject) and not subject.document.visuals:
        return not_applicable(item)
    match item:
        case Index.FAMILIAR_NUMBERS:
            return judged(item, judging.unfamiliar_numbers(subject))
        case Index.ONE_DENOMINATOR:
            return judged(item, judging.arithmetic(subject))
        case _:
            return judged(item, judging.reading_of_charts(subject)) if subject.document.visuals else unrated(item)


def _risk(item: Index, subject: Subject) -> Judgement:
    """Judge part D, which applies where a risk is told."""
    document = subject.document
    if document.kind is Kind.PAGE:
        return unrated(item)
    if not document.harms:
        return not_applicable(item)
    if item is not Index.PROBABILITY:
        return judged(item, None)
    return judged(item, None) if any(visual.shows_how_common for visual in document.visuals) else unrated(item)
