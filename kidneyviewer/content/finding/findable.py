"""The texts by which an item can be found, each with its rank."""

from collections.abc import Iterator
from enum import IntEnum

from msgspec import Struct

from kidneyviewer.content import units
from kidneyviewer.content.citation import authors_and_year, cite
from kidneyviewer.content.model import Case, LearnPage, Library, PageItem, Study, Term
from kidneyviewer.content.terms import names_in


class Field(IntEnum):
    """What kind of text it is, best first."""

    NAME = 0
    SYNONYM = 1
    TITLE = 2
    SOURCE = 3
    """Authors, registry numbers, disease codes, units and grades."""
    HEADING = 4
    TEXT = 5


class FindableText(Struct, frozen=True, gc=False):
    """A text of an item. ``source`` is the English of the content, translated in the context of the item.

    ``is_printed``: the same in all languages, such as a citation. ``is_list``: words separated by ``|``.
    """

    field: Field
    source: str
    is_printed: bool = False
    is_list: bool = False


def printed(item: PageItem, library: Library) -> tuple[str, ...]:
    """Return the texts of an item that are the same in all languages: the citation of its source."""
    if not isinstance(item, Case | Study):
        return ()
    source = library.sources[item.reference]
    return (cite(source, source.title),)


def heads_of(item: PageItem, library: Library) -> Iterator[FindableText]:
    """Yield the texts of an item that people search for most."""
    match item:
        case Term():
            yield FindableText(Field.NAME, item.name)
            yield FindableText(Field.SYNONYM, item.full_form)
            for words in filter(None, (item.forms, item.synonyms)):
                yield FindableText(Field.SYNONYM, words, is_list=True)
            signs = (*item.icd10, *_measured(item, library), *_grades(item))
            yield from (FindableText(Field.SOURCE, sign, is_printed=True) for sign in signs)
        case LearnPage():
            yield FindableText(Field.TITLE, item.title)
            for section in item.sections:
                yield FindableText(Field.HEADING, section.heading)
        case Case() | Study():
            yield FindableText(Field.TITLE, item.title)
            source = library.sources[item.reference]
            names = (authors_and_year(source), *(item.registry if isinstance(item, Study) else ()), *item.icd10)
            yield from (FindableText(Field.SOURCE, name, is_printed=True) for name in names if name)


def _measured(term: Term, library: Library) -> Iterator[str]:
    """Yield the units of the test that a term explains."""
    for analyte in library.analytes.values():
        if analyte.term == term.id:
            yield from map(units.symbol, units.units_of(analyte))


def _grades(term: Term) -> tuple[str, ...]:
    """Return the codes of a term's scale, such as G3b."""
    return tuple(step.code for step in term.scale.steps) if term.scale else ()


def pieces(passage: FindableText, shown: str) -> tuple[str, ...]:
    """Return the words of a list, or the text as a whole; ``shown`` is that text in some language."""
    return names_in(shown) if passage.is_list else (shown,)
