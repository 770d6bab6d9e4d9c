"""Item → Page: the one description of what is on a page, in order.

The views, the list of origins, section links, search, where-used, the quality record and the commands all read it. An
id is the path of a text in the record of its item; ``texts.places_of`` finds the same ids by walking the record.
"""

from collections.abc import Iterator

from kidneyviewer.content.balance import balance, shares_cells, shares_disease
from kidneyviewer.content.links import slug
from kidneyviewer.content.model import (
    Analyte,
    Appendix,
    Case,
    LearnPage,
    LearnSection,
    LearnTable,
    Library,
    PageItem,
    ResultDirection,
    Study,
    Term,
)
from kidneyviewer.content.page import (
    Appended,
    AtAGlance,
    Balance,
    Beforehand,
    Beside,
    Block,
    Caution,
    Contrast,
    Facts,
    Graded,
    Heading,
    Names,
    Origins,
    Page,
    PageHead,
    Paragraphs,
    Related,
    Results,
    Section,
    StudyFact,
    Table,
    TableLine,
    Uses,
)
from kidneyviewer.content.page_parts import all_said, lead, people_note, plain, said, section_of, source, statement
from kidneyviewer.content.shortfall import shortfall
from kidneyviewer.content.statements import Count, Passage, PassageRole, Printed, Value
from kidneyviewer.content.study_parts import figure, harms
from kidneyviewer.content.texts import ANALYTES, LIBRARY
from kidneyviewer.content.trend import has_chart


def outline(item: PageItem, library: Library) -> Page:
    """Return the page of an item."""
    match item:
        case Case():
            return _case_page(item, library)
        case Study():
            return _study_page(item)
        case LearnPage():
            return _learn_page(item, library)
        case Term():
            return _term_page(item, library)


# A case


def _case_page(case: Case, library: Library) -> Page:
    address = case.address
    note = plain(case, "evidence_note", case.evidence_note)
    trials = _balance(case, library)
    head = PageHead(plain(case, "title", case.title, PassageRole.TITLE), note)
    facts = tuple(
        AtAGlance(fact.kind, () if told is None else (told,))
        for number, fact in enumerate(case.facts)
        for told in (said(address, f"facts.{number}", fact),)
    )
    return Page(
        case,
        (
            Section((), None, (head,)),
            section_of(Heading.FACTS, Facts(facts)),
            section_of(Heading.RESULTS, *_beforehand(case, trials), _results(case, library)),
            section_of(Heading.STORY, Paragraphs(all_said(address, "what_happened", case.what_happened))),
            section_of(Heading.SAFETY, Paragraphs(all_said(address, "side_effects", case.side_effects))),
            section_of(Heading.LIMITS, Caution(all_said(address, "cannot_tell", case.cannot_tell))),
            section_of(Heading.TRIALS, trials),
            source(case),
        ),
        (plain(case, "place", case.place, PassageRole.LABEL),) if case.place else (),
    )


def _beforehand(item: Case | Study, trials: Balance | None = None) -> Iterator[Beforehand]:
    lacks = shortfall(item)
    if lacks is not None:
        yield Beforehand(lacks, trials, isinstance(item, Case) and has_chart(item))


def _results(case: Case, library: Library) -> Results:
    limits = tuple(_limits(library.analytes[series.analyte]) for series in case.series)
    values = tuple(tuple(_values(case, number)) for number in range(len(case.series)))
    events = tuple(
        Passage(f"events.{number}", case.address, done.text, status=done.status, sources=done.sources, event=done)
        for number, done in enumerate(case.events)
    )
    return Results(values, limits, events, statement(case.address, "figures_note", case.figures_note))


def _limits(analyte: Analyte) -> Passage | None:
    return None if analyte.limits is None else statement(ANALYTES, f"{analyte.id}.limits", analyte.limits)


def _values(case: Case, number: int) -> Iterator[Value]:
    series = case.series[number]
    for order, measured in enumerate(series.measurements):
        place = f"series.{number}.measurements.{order}"
        remark = None
        if measured.remark is not None:
            status, sources = measured.status, measured.sources
            remark = Passage(
                f"{place}.remark", case.address, measured.remark, PassageRole.TEXT, status, sources, owner=place
            )
        yield Value(place, case.address, series, measured, remark)


def _balance(case: Case, library: Library) -> Balance:
    return Balance(tuple(_beside(case, study) for study in balance(case, library.studies)))


def _beside(case: Case, study: Study) -> Beside:
    contrast = _contrast(is_disease=shares_disease(case, study), is_cells=shares_cells(case, study))
    title = plain(study, "title", study.title, PassageRole.TITLE)
    return Beside(study, title, statement(study.address, "summary", study.summary), contrast)


def _contrast(*, is_disease: bool, is_cells: bool) -> Contrast:
    if is_disease:
        return Contrast.NONE if is_cells else Contrast.CELLS
    return Contrast.DISEASE if is_cells else Contrast.BOTH


# A study


def _study_page(study: Study) -> Page:
    address = study.address
    figures = tuple(figure(study, number) for number in range(len(study.figures)))
    story = section_of(
        Heading.STORY,
        Paragraphs(all_said(address, "what_happened", study.what_happened)),
        also=() if figures else (Heading.RESULTS.value,),
    )
    printed = (
        Printed(f"printed.{number}", address, part.statistic, part.status, part.sources)
        for number, part in enumerate(study.printed)
    )
    harm = section_of(Heading.SAFETY, *harms(study))
    is_harm_first = study.direction is ResultDirection.HARM_REPORTED
    return Page(
        study,
        (
            Section((), None, (PageHead(plain(study, "title", study.title, PassageRole.TITLE)), lead(study))),
            *((harm,) if is_harm_first else ()),
            section_of(Heading.FACTS, _study_facts(study)),
            *((section_of(Heading.RESULTS, *_beforehand(study), *figures),) if figures else ()),
            story,
            *(() if is_harm_first else (harm,)),
            section_of(Heading.LIMITS, Caution(all_said(address, "cannot_tell", study.cannot_tell))),
            source(study, said(address, "outcome", study.outcome), *printed),
        ),
    )


def _study_facts(study: Study) -> Facts:
    people, address, note = study.people, study.address, people_note(study)

    def of(*fields: str) -> tuple[Passage, ...]:
        told = (said(address, field, getattr(study, field)) for field in fields)
        return tuple(passage for passage in told if passage is not None)

    return Facts(
        (
            AtAGlance(StudyFact.WHO, (plain(study, "condition", study.condition),)),
            AtAGlance(StudyFact.HOW_MANY, count=Count("people", address, people, note)),
            AtAGlance(StudyFact.GIVEN, of("treatment", "dose")),
            AtAGlance(StudyFact.COMPARED_WITH, of("comparator")),
            AtAGlance(StudyFact.FOLLOWED_FOR, of("follow_up")),
        ),
        note,
    )


# A page to learn from


def _learn_page(page: LearnPage, library: Library) -> Page:
    sections = (_learn_section(page, number, section) for number, section in enumerate(page.sections))
    appended = _appended(page, library)
    return Page(
        page,
        (
            Section((), None, (PageHead(plain(page, "title", page.title, PassageRole.TITLE)), lead(page))),
            *sections,
            *((Section((), None, (appended,)),) if appended else ()),
            source(page),
        ),
    )


def _learn_section(page: LearnPage, number: int, section: LearnSection) -> Section:
    place, address = f"sections.{number}", page.address
    blocks: list[Block] = []
    if section.paragraphs or section.items:
        paragraphs = all_said(address, f"{place}.paragraphs", section.paragraphs)
        blocks.append(Paragraphs(paragraphs, all_said(address, f"{place}.items", section.items), page.checklist))
    if section.table is not None:
        blocks.append(_table(page, f"{place}.table", section.table))
    heading = plain(page, f"{place}.heading", section.heading, PassageRole.HEADING)
    return Section((slug(section.heading),), heading, tuple(blocks))


def _table(page: LearnPage, place: str, table: LearnTable) -> Table:
    columns = (plain(page, f"{place}.columns.{n}", head, PassageRole.LABEL) for n, head in enumerate(table.columns))
    lines = []
    for number, row in enumerate(table.rows):
        at = f"{place}.rows.{number}"
        cells = (all_said(page.address, f"{at}.cells.{order}", cell) for order, cell in enumerate(row.cells))
        lines.append(TableLine(plain(page, f"{at}.name", row.name, PassageRole.LABEL), tuple(cells)))
    return Table(tuple(columns), tuple(lines))


def _appended(page: LearnPage, library: Library) -> Appended | None:
    if page.appendix is None:
        return None
    policy = statement(LIBRARY, "update_policy", library.edition.update_policy)
    return Appended(page.appendix, (policy,) if page.appendix is Appendix.ABOUT else ())


# A term


def _term_page(term: Term, library: Library) -> Page:
    address = term.address
    name = plain(term, "name", term.name, PassageRole.NAME)
    meaning = Passage("meaning", address, term.meaning, status=term.status, sources=term.sources)
    related = tuple(library.terms[related] for related in term.related)
    return Page(
        term,
        (
            Section(
                (), None, (PageHead(name), Names((plain(term, "full_form", term.full_form, PassageRole.SYNONYM),)))
            ),
            section_of(Heading.MEANING, Paragraphs((meaning,))),
            *_scale_sections(term),
            *_range_section(term),
            *((section_of(Heading.RELATED, Related(related)),) if related else ()),
            section_of(Heading.USED, Uses(term)),
            section_of(Heading.SOURCE, Origins()),
        ),
        tuple(
            plain(term, field, words, PassageRole.SYNONYM)
            for field, words in (("forms", term.forms), ("synonyms", term.synonyms))
            if words is not None
        ),
    )


def _scale_sections(term: Term) -> Iterator[Section]:
    if term.scale is not None:
        steps = (plain(term, f"scale.steps.{n}", step.text) for n, step in enumerate(term.scale.steps))
        yield section_of(Heading.SCALE, Graded(term.scale, tuple(steps)))
        caution = Caution((statement(term.address, "scale.note", term.scale.note),))
        yield Section((), Heading.CAUTION, (caution,))


def _range_section(term: Term) -> Iterator[Section]:
    if term.usual_range is not None:
        usual = statement(term.address, "usual_range", term.usual_range)
        yield section_of(Heading.RANGE, Paragraphs((usual,)))
