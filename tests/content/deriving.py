"""Everything that is derived from content without Qt, item by item."""

from kidneyviewer.content import evidence_map, figures, trend, units
from kidneyviewer.content.balance import balance
from kidneyviewer.content.citation import authors_and_year, cite
from kidneyviewer.content.cited import cited_sources
from kidneyviewer.content.comparison import compare
from kidneyviewer.content.evidence import Fairness, fairness, people
from kidneyviewer.content.glossary_index import index
from kidneyviewer.content.links import slug
from kidneyviewer.content.model import Case, LearnPage, Library, PageItem, Sex, Study
from kidneyviewer.content.outline import outline
from kidneyviewer.content.page_contents import passages_of, statements_of
from kidneyviewer.content.terms import Lexicon
from kidneyviewer.content.texts import places_of, texts, texts_of
from kidneyviewer.language import Language
from tests.content.statuses import with_status

ROOM = evidence_map.MapRoom(
    width=700, slot=60, mark=14, lane=18, padding=4, words=dict.fromkeys(Fairness, 40.0), are_words_beside=True
)


def derive_changed(library: Library, file: str) -> None:
    """Derive what a change of one file can affect: an item and the views of all items, or all that uses a table."""
    item = library.by_address.get(file.removesuffix(".json"))
    if isinstance(item, Case | Study | LearnPage):
        derive_item(library, item)
        derive_map(library)
        return
    match file:
        case "glossary.json":
            derive_terms(library)
        case "analytes.json":
            for case in library.cases:
                derive_case(library, case)
        case "sources.json":
            assert all(cite(source, source.title) for source in cited_sources(library))
            derive_map(library)
    assert all(text for _, text in texts(library))


def derive_all(library: Library) -> None:
    """Derive every item, and the pages about all of them."""
    everything: tuple[Case | Study | LearnPage, ...] = (*library.cases, *library.studies, *library.pages)
    for item in everything:
        derive_item(library, item)
    for table in ("glossary.json", "sources.json"):
        derive_changed(library, table)


def derive_terms(library: Library) -> None:
    """Derive the words that are marked, the order of the glossary, and the page of each term."""
    for term in library.terms.values():
        derive_page(library, term)
    lexicon = Lexicon({term.id: term.forms for term in library.terms.values()})
    found = {span.term for term in library.terms.values() for span in lexicon.mark(f"{term.name} {term.meaning}")}
    assert found <= set(library.terms)
    assert index([(term.id, term.name) for term in library.terms.values()], Language.ENGLISH, None)
    assert all(related in library.terms for term in library.terms.values() for related in term.related)


def derive_page(library: Library, item: PageItem) -> None:
    """Derive the page of an item, which has each text and each statement of its record exactly once."""
    page = outline(item, library)
    assert sorted((passage.id, passage.text) for passage in passages_of(page)) == sorted(places_of(item))
    said = sorted(one.id for one in statements_of(page) if one.address == item.address)
    assert said == sorted(place or "meaning" for place in with_status(item))


def derive_item(library: Library, item: Case | Study | LearnPage) -> None:
    """Derive the contents of an item's page."""
    derive_page(library, item)
    assert list(texts_of(item))
    match item:
        case Case():
            derive_case(library, item)
        case Study():
            derive_study(library, item)
        case LearnPage():
            assert all(slug(section.heading) for section in item.sections)


def derive_case(library: Library, case: Case) -> None:
    """Derive each chart in each unit and for each sex, the balance and the source."""
    derive_source(library, case)
    for series in case.series:
        analyte = library.analytes[series.analyte]
        for unit in units.units_of(analyte):
            for sex in (None, *Sex):
                found = trend.derive(series, analyte, unit, sex, case.events)
                assert found.state is not trend.TrendState.CHART or found.change
                assert all(band.interval.sources for band in found.bands)
                assert all(units.symbol(unit) is not None for _ in found.rows)
    assert all(study in library.studies for study in balance(case, library.studies))


def derive_study(library: Library, study: Study) -> None:
    """Derive each drawing and its sentence, and the source."""
    derive_source(library, study)
    for figure in study.figures:
        drawing = figures.draw(figure, people(study))
        assert len(figures.say(figure).groups) == len(figure.groups)
        places = [row.at for row in drawing.rows]
        assert all(0 <= place <= 1 for place in places)


def derive_source(library: Library, item: Case | Study) -> None:
    """Derive how an item is cited, and how it is compared with others."""
    source = library.sources[item.reference]
    assert cite(source, source.title)
    assert evidence_map.short_name(item, source)
    assert authors_and_year(source) is not None
    assert fairness(item) in Fairness
    assert len(compare([item, item])) > 5


def derive_map(library: Library) -> None:
    """Derive the map of all cases and studies."""
    marks = evidence_map.marks_of(library)
    layout = evidence_map.lay_out(marks, evidence_map.decades_of(marks), ROOM, lambda mark: 6.0 * len(mark.name))
    assert sum(len(band.places) for band in layout.bands) == len(library.cases) + len(library.studies)
