"""A page as plain text, for a terminal or a record: everything on it, in order."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from kidneyviewer.content.citation import cite
from kidneyviewer.content.cited import cited_sources
from kidneyviewer.content.evidence import people
from kidneyviewer.content.figures import draw
from kidneyviewer.content.model import Appendix, Case, CaseKind, LearnPage, Library, Study, Term
from kidneyviewer.content.page import (
    Appended,
    Balance,
    Beforehand,
    Block,
    Caution,
    EventsByGroup,
    Facts,
    Graded,
    Lead,
    Names,
    Origins,
    Page,
    PageHead,
    Paragraphs,
    Provenance,
    Related,
    Results,
    Table,
    Uses,
)
from kidneyviewer.content.page_contents import running_texts, statements_of
from kidneyviewer.content.statements import Stated, StudyFigure
from kidneyviewer.content.terms import Lexicon, where_used
from kidneyviewer.content.texts import LIBRARY
from kidneyviewer.content.trend import Trend, TrendState, derive
from kidneyviewer.ui.translation import text
from kidneyviewer.ui.wording import (
    beforehand_words,
    event_words,
    figure_words,
    item_words,
    origin_words,
    page_words,
    range_words,
    study_words,
    trend_words,
    words,
)
from kidneyviewer.ui.wording.filling import fill

translate = QCoreApplication.translate
"""``lupdate`` finds the texts by this name."""

BULLET = "- "
INDENT = " " * len(BULLET)


def page_text(page: Page, library: Library) -> Iterator[str]:
    """Yield the lines of a page, with an empty line between sections."""
    for section in page.sections:
        lines = [line for block in section.blocks for line in _block(page, block, library)]
        heading = page_words.heading(section, page.item)
        if lines:
            yield from (heading,) if heading else ()
            yield from lines
            yield ""


def _block(page: Page, block: Block, library: Library) -> Iterator[str]:
    match block:
        case PageHead(title):
            yield from filter(None, (words.said(title), page_words.badge(page.item, block), page.address))
        case Names(passages):
            yield from dict.fromkeys(said for said in map(words.said, passages) if said != item_words.title(page.item))
        case Lead(passages):
            yield from map(words.said, passages)
        case Facts(facts, note):
            for fact in facts:
                yield BULLET + _pair(page_words.about(fact), page_words.at_a_glance(page.item, fact))
            yield from (words.said(note),) if note else ()
        case Beforehand():
            yield beforehand_words.sentence(page.item, block)
        case Results():
            yield from _results(page, block, library)
        case StudyFigure(address=address, drawn=drawn):
            assert isinstance(page.item, Study)
            yield figure_words.sentence(address, draw(drawn, people(page.item)))
        case Paragraphs():
            yield from _paragraphs(block)
        case EventsByGroup() | Table():
            yield from _table(block)
        case Caution(passages):
            yield from (BULLET + words.said(passage) for passage in passages)
        case Balance():
            yield from _balance(block)
        case Graded(scale, steps):
            yield from (BULLET + said for said in words.steps(scale, steps))
        case Related(terms):
            yield from (f"{BULLET}{item_words.title(term)} ({term.address})" for term in terms)
        case Uses(term):
            yield from _uses(term, library)
        case Appended():
            yield from _appended(block, library)
        case Provenance():
            yield from _provenance(page, block, library)
        case Origins():
            yield from _origins(page, library)


def _paragraphs(block: Paragraphs) -> Iterator[str]:
    yield from map(words.said, block.paragraphs)
    yield from (BULLET + words.said(passage) for passage in block.listed)
    yield from () if block.paragraphs or block.listed else (words.not_reported(),)


def _table(table: EventsByGroup | Table) -> Iterator[str]:
    """Yield each event with its numbers, or what each row is about, then each head with what its cell says."""
    if isinstance(table, EventsByGroup):
        yield event_words.title()
        yield from (BULLET + event_words.sentence(event) for event in table.events)
        return
    for line in table.lines:
        yield words.said(line.name)
        for column, cell in zip(table.columns, line.cells, strict=True):
            yield BULLET + words.said(column)
            yield from (INDENT + words.said(passage) for passage in cell)


def _results(page: Page, results: Results, library: Library) -> Iterator[str]:
    case = page.item
    assert isinstance(case, Case)
    if not case.series:
        is_patient = case.kind is CaseKind.CASE_REPORT
        yield trend_words.state(TrendState.NO_FIGURES) if is_patient else trend_words.not_a_patient()
    for series, values in zip(case.series, results.values, strict=True):
        analyte = library.analytes[series.analyte]
        trend = derive(series, analyte, series.unit, case.sex, case.events)
        yield trend_words.header(trend)[1]
        for row, (when, found, *_) in zip(trend.rows, trend_words.rows(trend, values), strict=True):
            yield BULLET + _pair(when, found.replace("\n", " ")) + _joined(trend, trend_words.line_to(trend, row))
        yield from (BULLET + _pair(whom, limits) for whom, limits, *_ in range_words.rows(trend))
        yield from filter(None, _trend(trend, case))
        yield from filter(None, (range_words.line(trend, library), trend_words.conversions(trend, series, library)))
    yield from (BULLET + words.said(event) for event in results.events)
    yield words.said(results.note)


def _joined(trend: Trend, line: str) -> str:
    """Return in brackets how the chart joins a value to the one before it; empty if it does not."""
    return line and fill(translate("PageText", " (%1)"), _pair(trend_words.header(trend)[-1], line))


def _trend(trend: Trend, case: Case) -> Iterator[str]:
    if trend.state is TrendState.CHART:
        yield trend_words.sentence(trend, case.participants)
        yield trend_words.dashes(trend)
    else:
        yield trend_words.state(trend.state)
    if trend.state is TrendState.ONE_VALUE:
        yield range_words.stands(trend)
    yield range_words.limits_of(trend)


def _balance(balance: Balance) -> Iterator[str]:
    yield from filter(None, (page_words.no_same_trial(balance),))
    for beside in balance.studies:
        yield f"{BULLET}{words.said(beside.title)} ({beside.study.address})"
        found = (study_words.direction(beside.study.direction), words.said(beside.summary))
        yield from filter(None, (*found, page_words.contrast(beside.contrast)))


def _uses(term: Term, library: Library) -> Iterator[str]:
    forms = {one.id: text(one.address, one.forms) for one in library.terms.values()}
    shown = ((passage, text(passage.address, passage.text)) for passage in running_texts(library))
    found = where_used(shown, Lexicon(forms)).get(term.id, ())
    for address in dict.fromkeys(use.passage.address for use in found):
        yield f"{BULLET}{item_words.title(library.by_address[address])} ({address})"


def _appended(appended: Appended, library: Library) -> Iterator[str]:
    yield from map(words.said, appended.passages)
    match appended.appendix:
        case Appendix.SOURCES:
            sources = cited_sources(library)
            yield from (BULLET + cite(source, words.source_title(source)) for source in sources)
        case Appendix.ABOUT:
            yield words.review(library.edition.review)


def _provenance(page: Page, block: Provenance, library: Library) -> Iterator[str]:
    item = page.item
    assert isinstance(item, Case | Study | LearnPage)
    source, paid, conflict, review = page_words.behind()
    if not isinstance(item, LearnPage):
        yield _pair(source, page_words.reference(item, library))
    for name, passage in ((paid, block.funding), (conflict, block.conflict_of_interest)):
        yield _pair(name, words.said(passage) if passage else words.not_reported())
    yield _pair(review, page_words.review(item.review, item.published, item.next_review))
    yield text(LIBRARY, library.edition.notice)


def _origins(page: Page, library: Library) -> Iterator[str]:
    yield ""
    yield page_words.origins()
    yield from (BULLET + _origin(stated, library) for stated in statements_of(page))


def _origin(stated: Stated, library: Library) -> str:
    """Return a statement, how well it is known, and its source, on one line."""
    assert stated.status is not None
    parts = (origin_words.shown(stated, library), words.status(stated.status), *origin_words.sources(stated, library))
    return " | ".join(parts)


def _pair(name: str, said: str) -> str:
    return fill(translate("PageText", "%1: %2"), name, said)
