"""All items in all languages → the quality record."""

import datetime
import hashlib
from collections.abc import Iterable, Iterator

from kidneyviewer.authoring.quality import clear_communication, pemat
from kidneyviewer.authoring.quality import reading_measures as reading
from kidneyviewer.authoring.quality.criteria import ClearCommunication, Criterion, Pemat
from kidneyviewer.authoring.quality.document import Show, document
from kidneyviewer.authoring.quality.judging import Subject
from kidneyviewer.authoring.quality.quality_record import (
    Broken,
    Judgement,
    ListedCriterion,
    Marks,
    QualityRecord,
    Rating,
    Verdict,
)
from kidneyviewer.content.model import Library, PageItem, Term, items
from kidneyviewer.content.terms import Lexicon
from kidneyviewer.content.texts import TextIn, texts
from kidneyviewer.language import Language


def rate(library: Library, text_in: TextIn, made: datetime.date) -> QualityRecord:
    """Rate every item in every language."""
    return QualityRecord(
        made=made,
        content_version=library.edition.version,
        fingerprint=fingerprint(library),
        pemat_p=_listed(Pemat),
        clear_communication_index=_listed(ClearCommunication),
        ratings=tuple(rating for language in Language for rating in _in_language(library, language, text_in)),
    )


def fingerprint(library: Library) -> str:
    """Return a short hash of all texts, which identifies the content that a record belongs to."""
    joined = "\0".join(f"{context}\0{text}" for context, text in texts(library))
    return hashlib.sha256(joined.encode()).hexdigest()[:16]


def _in_language(library: Library, language: Language, text_in: TextIn) -> Iterator[Rating]:
    def show(context: str, english: str) -> str:
        return text_in(language, context, english)

    lexicon = Lexicon({term.id: show(term.address, term.forms) for term in library.terms.values()})
    for item in items(library):
        yield _rating(library, item, language, show, lexicon)


def _rating(library: Library, item: PageItem, language: Language, show: Show, lexicon: Lexicon) -> Rating:
    measures = reading.chinese(item, show) if language.is_chinese else reading.english(item, lexicon)
    if isinstance(item, Term):
        return Rating(address=item.address, language=language.tag, reading=measures)
    subject = Subject(
        document=document(library, item, show),
        reading=measures,
        lexicon=lexicon,
        checklists=tuple(page.title for page in library.pages if page.checklist),
    )
    found = list(pemat.judge(subject))
    return Rating(
        address=item.address,
        language=language.tag,
        reading=measures,
        understanding=marks(one for one in found if one.criterion.number < pemat.FIRST_OF_ACTION),
        action=marks(one for one in found if one.criterion.number >= pemat.FIRST_OF_ACTION),
        index=marks(clear_communication.judge(subject)),
    )


def marks(judgements: Iterable[Judgement]) -> Marks:
    """Sort judgements by verdict."""
    found = list(judgements)

    def numbers(verdict: Verdict) -> tuple[int, ...]:
        return tuple(one.criterion.number for one in found if one.verdict is verdict)

    return Marks(
        met=numbers(Verdict.MET),
        not_met=tuple(
            Broken(number=one.criterion.number, place=one.place) for one in found if one.verdict is Verdict.NOT_MET
        ),
        does_not_apply=numbers(Verdict.DOES_NOT_APPLY),
        not_yet_rated=numbers(Verdict.NOT_YET_RATED),
    )


def _listed(criteria: Iterable[Criterion]) -> tuple[ListedCriterion, ...]:
    return tuple(ListedCriterion(number=one.number, wording=one.wording, rule=one.rule or None) for one in criteria)
