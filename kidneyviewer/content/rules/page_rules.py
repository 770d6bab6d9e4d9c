"""Rules for short pages: text below each heading, and an address for each heading."""

from collections.abc import Collection, Sequence

from kidneyviewer.content.faults import Fault, each, inside
from kidneyviewer.content.links import slug
from kidneyviewer.content.model import Edition, LearnPage, LearnSection, LearnTable, TableRow
from kidneyviewer.content.model.learn_page import MOST_ON_A_PAGE
from kidneyviewer.content.rules.origin_rules import (
    check_accountability,
    check_dates,
    check_line,
    check_name,
    check_own_names,
    check_statement,
)

TAKEN = ("source",)
"""Section names that every page already has."""


def check_page(page: LearnPage, sources: Collection[str]) -> None:
    """Check one page of the Learn place."""
    check_name("title", page.title)
    inside("summary", page.summary, check_statement, sources)
    each("sections", page.sections, _check_section, sources)
    _check_headings(page.sections)
    if not page.sections and page.appendix is None:
        raise Fault("sections", [], "allowed: at least one section on a page without an appendix")
    count = sum(map(_statements_in, page.sections))
    if count > MOST_ON_A_PAGE:
        raise Fault("sections", f"{count} statements", f"allowed: {MOST_ON_A_PAGE} or fewer on one page")
    if page.checklist and not any(section.items for section in page.sections):
        raise Fault("checklist", page.checklist, "allowed: true where a section has items to tick")
    check_accountability(page, sources)


def _statements_in(section: LearnSection) -> int:
    cells = [cell for row in section.table.rows for cell in row.cells] if section.table else []
    return len(section.paragraphs) + len(section.items) + sum(map(len, cells))


def _check_section(section: LearnSection, sources: Collection[str]) -> None:
    check_name("heading", section.heading)
    if not section.paragraphs and not section.items and section.table is None:
        raise Fault("", section.heading, "allowed: a section with at least one paragraph, item or table")
    each("paragraphs", section.paragraphs, check_statement, sources)
    each("items", section.items, check_statement, sources)
    if section.table is not None:
        inside("table", section.table, _check_table, sources)


def _check_table(table: LearnTable, sources: Collection[str]) -> None:
    for field, names in (("columns", table.columns), ("rows", tuple(row.name for row in table.rows))):
        for index, name in enumerate(names):
            check_name(f"{field}[{index}]", name)
        check_own_names(field, names)
    each("rows", table.rows, _check_row, len(table.columns), sources)


def _check_row(row: TableRow, columns: int, sources: Collection[str]) -> None:
    if len(row.cells) != columns:
        raise Fault("cells", len(row.cells), f"allowed: one for each of the {columns} columns")
    for index, cell in enumerate(row.cells):
        each(f"cells[{index}]", cell, check_statement, sources)


def _check_headings(sections: Sequence[LearnSection]) -> None:
    """Check that each heading makes a section name of its own, by which links lead to it."""
    taken = list(TAKEN)
    for index, section in enumerate(sections):
        address = slug(section.heading)
        if not address or address in taken:
            allowed = f"allowed: Latin letters or figures that no other heading has; the address is {address!r}"
            raise Fault(f"sections[{index}].heading", section.heading, allowed)
        taken.append(address)


def check_edition(edition: Edition, sources: Collection[str]) -> None:
    """Check library.json."""
    check_name("title", edition.title)
    check_line(edition, "version", "notice")
    inside("update_policy", edition.update_policy, check_statement, sources)
    check_dates(edition.published, edition.next_review, edition.review)
