"""A page as data for JSON: sections, blocks, and what each says, in the current language."""

import re
from collections.abc import Iterator

from kidneyviewer.content.citation import cite
from kidneyviewer.content.model import Case, Library, PageItem, Study
from kidneyviewer.content.page import Beforehand, Block, EventsByGroup, Facts, Page, Results, Section, Table
from kidneyviewer.content.page_contents import said_in, statements_of
from kidneyviewer.content.statements import Count, CountedEvent, Passage, Stated, StudyFigure, Value
from kidneyviewer.ui.wording import beforehand_words, event_words, item_words, origin_words, page_words, words

_CAPITAL = re.compile(r"(?<!^)(?=[A-Z])")


def page_data(page: Page, language: str, library: Library) -> dict[str, object]:
    """Return a page. ``language`` is the BCP 47 tag of the current language.

    Texts are in that language; ids, statuses, units and numbers are those of the content. ``sources`` are the citations
    of all sources that the statements name.
    """
    cited = {source for stated in statements_of(page) for source in stated.sources}
    return {
        "address": page.address,
        "language": language,
        "title": item_words.title(page.item),
        "kind": item_words.kind(page.item),
        **_of_study(page.item),
        "sections": [_section(page, section, library) for section in page.sections],
        "sources": {name: cite(one, words.source_title(one)) for name, one in library.sources.items() if name in cited},
    }


def _of_study(item: PageItem) -> dict[str, object]:
    """Return what a record may file a case or study by."""
    match item:
        case Case():
            return {"year": item.year, "icd10": item.icd10, "evidence_level": item.evidence_level}
        case Study():
            found = {"year": item.year, "icd10": item.icd10, "evidence_level": item.evidence_level}
            return {**found, "registry": item.registry}
        case _:
            return {}


def _section(page: Page, section: Section, library: Library) -> dict[str, object]:
    return {
        "names": section.names,
        "heading": page_words.heading(section, page.item) or None,
        "blocks": [_block(page, block, library) for block in section.blocks],
    }


def _block(page: Page, block: Block, library: Library) -> dict[str, object]:
    kind = _CAPITAL.sub("_", type(block).__name__).lower()
    said: dict[str, object] = {"kind": kind, "said": [_stated(one, library) for one in said_in(block)]}
    if isinstance(block, Beforehand):
        said["text"] = beforehand_words.sentence(page.item, block)
    if isinstance(block, Facts):
        said["facts"] = [
            {"about": page_words.about(fact), "text": page_words.at_a_glance(page.item, fact)} for fact in block.facts
        ]
    if isinstance(block, Results):
        measured = {value.series.analyte for values in block.values for value in values}
        said["usual_ranges"] = {name: library.analytes[name].intervals for name in sorted(measured)}
        said["other_units"] = {name: library.analytes[name].other_units for name in sorted(measured)}
    said.update(_tabled(block))
    return said


def _tabled(block: Block) -> dict[str, object]:
    """Return a table as texts: the heads of its columns, then each row with its name and cells."""
    match block:
        case EventsByGroup(groups, events):
            heads = groups
            rows = [
                {
                    "name": event_words.name(one),
                    "notes": event_words.notes(one),
                    "cells": [[event_words.count(count)] for count in one.event.counts],
                }
                for one in events
            ]
        case Table(columns, lines):
            heads = columns
            rows = [
                {"name": words.said(line.name), "cells": [[words.said(one) for one in cell] for cell in line.cells]}
                for line in lines
            ]
        case _:
            return {}
    return {"columns": [words.said(head) for head in heads], "rows": rows}


def _stated(stated: Stated, library: Library) -> dict[str, object]:
    return {
        "address": stated.address,
        "id": stated.id,
        "text": origin_words.shown(stated, library),
        "status": stated.status,
        "sources": stated.sources,
        **dict(_numbers(stated)),
    }


def _numbers(stated: Stated) -> Iterator[tuple[str, object]]:
    """Yield the numbers of a statement, as in the content."""
    match stated:
        case Value(series=series, measurement=measured):
            yield "analyte", series.analyte
            yield "unit", series.unit
            yield "measurement", measured
        case StudyFigure(drawn=drawn):
            yield "figure", drawn
        case CountedEvent(event=event):
            yield "counts", event.counts
        case Count(people=people):
            yield "people", people
        case Passage(event=done) if done is not None:
            yield "event", done
        case _:
            return
