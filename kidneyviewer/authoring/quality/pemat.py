"""Judges those items of PEMAT-P that a program can judge."""

from collections.abc import Iterator

from kidneyviewer.authoring.quality import judging
from kidneyviewer.authoring.quality.criteria import Pemat
from kidneyviewer.authoring.quality.document import DocumentKind
from kidneyviewer.authoring.quality.judging import Flaw, Subject, judged, not_applicable, unrated
from kidneyviewer.authoring.quality.quality_record import Judgement
from kidneyviewer.authoring.quality.signs import addresses_reader
from kidneyviewer.authoring.readability import words

FIRST_OF_ACTION = 20
MOST_COLUMNS = 5


def judge(subject: Subject) -> Iterator[Judgement]:
    """Yield a verdict for each item."""
    for item in Pemat:
        yield unrated(item) if item.needs_people and _applies(item, subject) else _judge(item, subject)


def _applies(item: Pemat, subject: Subject) -> bool:
    """Tell whether an item that needs people is about something that is present."""
    about_pictures = item in (Pemat.VISUALS_REINFORCE, Pemat.VISUALS_CLEAR)
    return bool(subject.document.visuals) or not about_pictures


def _judge(item: Pemat, subject: Subject) -> Judgement:
    match item:
        case Pemat.LOGICAL_ORDER:
            return unrated(item) if subject.document.kind is DocumentKind.PAGE else judged(item, _order(subject))
        case Pemat.VISUALS_TITLED | Pemat.READ_CHARTS if subject.document.visuals:
            return judged(item, judging.reading_of_charts(subject) if item is Pemat.READ_CHARTS else None)
        case Pemat.SIMPLE_TABLES if subject.document.columns:
            return judged(item, None if subject.document.columns <= MOST_COLUMNS else "a wide table")
        case Pemat.SUM_EXAMPLES if judging.a_sum(subject) is not None:
            return unrated(item)
        case _:
            return _judge_text(item, subject)


def _judge_text(item: Pemat, subject: Subject) -> Judgement:
    match item:
        case Pemat.PURPOSE:
            return judged(item, _purpose(subject))
        case Pemat.NO_DISTRACTION:
            return judged(item, judging.distraction(subject))
        case Pemat.EVERYDAY_WORDS:
            return judged(item, judging.everyday_words(subject))
        case Pemat.TERMS_DEFINED:
            return judged(item, judging.defined_terms(subject))
        case Pemat.CLEAR_NUMBERS:
            return (
                judged(item, judging.clear_numbers(subject)) if judging.has_numbers(subject) else not_applicable(item)
            )
        case Pemat.NO_SUMS:
            return judged(item, judging.a_sum(subject))
        case Pemat.SHORT_CHUNKS:
            return judged(item, judging.section_lengths(subject))
        case Pemat.HEADERS:
            return judged(item, judging.headings(subject))
        case Pemat.SUMMARY:
            return judged(item, judging.summary(subject))
        case _:
            return _judge_use(item, subject)


def _judge_use(item: Pemat, subject: Subject) -> Judgement:
    match item:
        case Pemat.VISUAL_CUES:
            return judged(item, _cues(subject))
        case Pemat.ACTION:
            return judged(item, judging.an_action(subject))
        case Pemat.YOU:
            return judged(item, _speaks_to_you(subject))
        case Pemat.STEPS:
            return judged(item, judging.steps(subject))
        case Pemat.TOOL:
            return judged(item, judging.tool(subject))
        case _:
            return not_applicable(item)


def _purpose(subject: Subject) -> Flaw:
    title = subject.document.title
    return title.shown if len(words(title.english)) > judging.MOST_TITLE_WORDS else judging.main_message(subject)


def _order(subject: Subject) -> Flaw:
    """Find a part that is missing from a case or study, in the order in which the interface shows them."""
    document = subject.document
    return None if document.has_summary and document.limits else "a part is missing"


def _cues(subject: Subject) -> Flaw:
    has_cue = bool(subject.document.limits) or any(block.listed for block in subject.document.blocks)
    return None if has_cue else "no list"


def _speaks_to_you(subject: Subject) -> Flaw:
    return None if any(map(addresses_reader, subject.document.passages)) else "no sentence addresses the reader"
