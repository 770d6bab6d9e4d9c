"""Judges those items of the CDC Clear Communication Index that a program can judge."""

from collections.abc import Iterator

from kidneyviewer.authoring.quality import judging
from kidneyviewer.authoring.quality.criteria import ClearCommunication
from kidneyviewer.authoring.quality.document import DocumentKind
from kidneyviewer.authoring.quality.judging import Flaw, Subject, judged, not_applicable, unrated
from kidneyviewer.authoring.quality.quality_record import Judgement


def judge(subject: Subject) -> Iterator[Judgement]:
    """Yield a verdict for each item."""
    for item in ClearCommunication:
        match item.number:
            case 12 | 13 | 14:
                yield _behaviour(item, subject)
            case 15 | 16 | 17:
                yield _numbers(item, subject)
            case 18 | 19 | 20:
                yield _risk(item, subject)
            case _:
                yield unrated(item) if item.needs_people else judged(item, _core(item, subject))


def _core(item: ClearCommunication, subject: Subject) -> Flaw:
    """Check an item of part A. All of them always apply."""
    match item:
        case ClearCommunication.MAIN_MESSAGE | ClearCommunication.MESSAGE_FIRST:
            return judging.main_message(subject)
        case ClearCommunication.MESSAGE_PICTURE:
            return None if subject.document.visuals else "no figure"
        case ClearCommunication.CALL_TO_ACTION:
            return judging.an_action(subject)
        case ClearCommunication.READERS_WORDS:
            return judging.everyday_words(subject) or judging.defined_terms(subject)
        case ClearCommunication.LISTS:
            return judging.lists(subject)
        case ClearCommunication.CHUNKS:
            return judging.headings(subject)
        case ClearCommunication.KEY_FIRST:
            return judging.summary(subject)
        case _:
            return judging.known_and_not(subject)


def _behaviour(item: ClearCommunication, subject: Subject) -> Judgement:
    """Judge an item of part B, which applies if the text recommends a behaviour."""
    if judging.an_action(subject) is not None:
        return not_applicable(item)
    match item:
        case ClearCommunication.BEHAVIOUR:
            return judged(item, None)
        case ClearCommunication.HOW if judging.steps(subject) is None:
            return judged(item, None)
        case _:
            return unrated(item)


def _numbers(item: ClearCommunication, subject: Subject) -> Judgement:
    """Judge an item of part C, which applies if the text contains numbers."""
    if not judging.has_numbers(subject) and not subject.document.visuals:
        return not_applicable(item)
    match item:
        case ClearCommunication.FAMILIAR_NUMBERS:
            return judged(item, judging.unfamiliar_numbers(subject))
        case ClearCommunication.ONE_DENOMINATOR:
            return judged(item, judging.arithmetic(subject))
        case _:
            return judged(item, judging.reading_of_charts(subject)) if subject.document.visuals else unrated(item)


def _risk(item: ClearCommunication, subject: Subject) -> Judgement:
    """Judge an item of part D, which applies if the text mentions a risk."""
    document = subject.document
    if document.kind is DocumentKind.PAGE:
        return unrated(item)
    if not document.harms:
        return not_applicable(item)
    if item is not ClearCommunication.PROBABILITY:
        return judged(item, None)
    return judged(item, None) if any(visual.shows_how_common for visual in document.visuals) else unrated(item)
