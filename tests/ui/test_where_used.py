"""Where a term is used: items and passages with the word marked, each a button that leads to its exact paragraph."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from kidneyviewer.content.excerpt import DOTS, excerpt
from kidneyviewer.content.model import Case, LearnPage, Study
from kidneyviewer.content.outline import outline
from kidneyviewer.content.page_contents import passage_of
from kidneyviewer.language import Language
from kidneyviewer.program import Program
from kidneyviewer.ui.glossary.excerpt_link import ExcerptLink
from kidneyviewer.ui.glossary.uses_card import FEW_ITEMS, FEW_PASSAGES, UsesCard
from kidneyviewer.ui.place import place_of
from kidneyviewer.ui.translation import text
from kidneyviewer.ui.widgets.term_label import TermLabel
from tests.conftest import MakeProgram
from tests.small import library
from tests.ui.keys import use
from tests.ui.showing import only, settle, switch, visible


def uses(program: Program, term: str) -> UsesCard:
    """Open a term and return the card of its uses."""
    program.shell.places.open(f"glossary/{term}")
    settle()
    return only(program.window, UsesCard)


def marked_word(link: ExcerptLink) -> str:
    """Return what is marked in an excerpt."""
    (look,) = link.formats()
    return link.text()[look.start : look.start + look.length]


def shown(link: ExcerptLink) -> str:
    """Return the passage to which an excerpt leads, in the current language."""
    address, _, passage = link.property("leads_to").partition("#")
    item = library().by_address[address]
    assert isinstance(item, Case | Study | LearnPage)
    found = passage_of(outline(item, library()), passage)
    assert found is not None
    return text(found.address, found.text)


@pytest.mark.parametrize("language", Language, ids=lambda language: language.code)
def test_each_excerpt_shows_the_word_it_is_about(make_program: MakeProgram, language: Language) -> None:
    """Each passage is an excerpt of the shown text of its item, with a form of the term marked in it."""
    program = make_program(language)
    for term in ("egfr", "msc", "dialysis"):
        links = visible(uses(program, term), ExcerptLink)
        assert len(links) > FEW_ITEMS
        for link in links:
            assert link.text().strip(DOTS) in shown(link)
            spans = program.terminology.mark(marked_word(link))
            assert [span.term for span in spans] == [term]


@pytest.mark.parametrize("language", Language, ids=lambda language: language.code)
def test_each_leads_to_its_paragraph(make_program: MakeProgram, language: Language) -> None:
    """Choosing a passage opens its item at the paragraph, in which the word is marked as a term."""
    program = make_program(language)
    for term in ("rct", "cd34", "stem_cell", "dialysis"):
        assert_leads_to_its_paragraphs(program, term)


def assert_leads_to_its_paragraphs(program: Program, term: str) -> None:
    """Check all passages that use a term, and the way back."""
    count = len(visible(uses(program, term), ExcerptLink))
    assert count
    for number in range(count):
        link = visible(uses(program, term), ExcerptLink)[number]
        wanted = shown(link)
        link.click()
        settle()
        pane = program.shell.places.pane(place_of(program.shell.places.item)).detail
        label = pane.passage.target
        if isinstance(label, TermLabel):
            assert wanted in label.text()
            assert term in [mark.term for mark in label.marks()]
        else:
            assert label is not None  # a badge, a cell of the results or of the origins
        assert program.shell.places.item.address.startswith(("cases/", "studies/", "pages/"))
    program.shell.places.go_back()
    assert program.shell.places.item is library().terms[term]


def test_the_title_leads_to_the_beginning(program: Program) -> None:
    """The title above the passages opens the item from its top."""
    entry = uses(program, "cd34").entries[0]
    address = next(item.address for item in library().cases if item.title == entry.title.text())
    entry.title.click()
    settle()
    assert program.shell.places.item.address == address
    pane = program.shell.places.pane(place_of(program.shell.places.item)).detail
    assert pane.passage.target is None
    assert pane.verticalScrollBar().value() == 0


def test_few_are_shown_and_all_can_be(program: Program) -> None:
    """At first a few items with a few passages each; buttons show the rest, and the focus moves there."""
    card = uses(program, "msc")
    found = program.terminology.where_used(library().terms["msc"])
    entries = [entry for entry in card.entries if not entry.isHidden()]
    assert len(entries) == FEW_ITEMS < len(found)
    entry = next(entry for entry in entries if not entry.more.isHidden())
    used = found[entries.index(entry)]
    excerpts = {excerpt(use.shown, use.start, use.end).text for use in used.uses}
    assert len(visible(entry, ExcerptLink)) == FEW_PASSAGES < len(excerpts)
    entry.more.click()
    settle()
    assert sorted(link.text() for link in visible(entry, ExcerptLink)) == sorted(excerpts)
    assert entry.more.isHidden()
    assert program.window.focusWidget() is entry.passages[FEW_PASSAGES]
    card.more.click()
    settle()
    assert len([entry for entry in card.entries if not entry.isHidden()]) == len(found)
    assert card.more.isHidden()
    assert program.window.focusWidget() is card.entries[FEW_ITEMS].title


def test_the_next_term_shows_few_again(program: Program) -> None:
    """What was expanded for one term is collapsed for the next."""
    uses(program, "msc").more.click()
    card = uses(program, "aki")
    assert len([entry for entry in card.entries if not entry.isHidden()]) == FEW_ITEMS


def test_a_language_switch_shows_the_uses_of_that_language(program: Program) -> None:
    """After a language switch titles and passages are those of the new language, and lead to its paragraphs."""
    card = uses(program, "egfr")
    for language in (Language.TRADITIONAL_CHINESE, Language.SIMPLIFIED_CHINESE, Language.ENGLISH):
        switch(program, language)
        titles = [entry.title.text() for entry in card.entries if not entry.isHidden()]
        found = (used.item for used in program.terminology.where_used(library().terms["egfr"]))
        assert titles == [text(item.address, item.title) for item in found][:FEW_ITEMS]
    switch(program, Language.TRADITIONAL_CHINESE)
    link = visible(card, ExcerptLink)[0]
    wanted = shown(link)
    link.click()
    settle()
    label = program.shell.places.pane(place_of(program.shell.places.item)).detail.passage.target
    assert isinstance(label, QLabel)
    assert wanted in label.text()


def test_every_entry_is_a_button_with_a_name(program: Program) -> None:
    """A screen reader announces the excerpt and its item; the keyboard opens it."""
    card = uses(program, "aki")
    entry = card.entries[0]
    for link in visible(entry, ExcerptLink):
        assert link.accessibleName() == link.text()
        assert link.accessibleDescription() == entry.title.text()
        assert link.focusPolicy() & Qt.FocusPolicy.TabFocus
    link = visible(entry, ExcerptLink)[0]
    use(link)
    QTest.keyClick(link, Qt.Key.Key_Return)
    settle()
    assert program.shell.places.item.address.startswith("cases/")


def test_a_term_that_nothing_uses_has_no_card(program: Program) -> None:
    """No heading is above nothing."""
    unused = [term for term in library().terms.values() if not program.terminology.where_used(term)]
    for term in unused:
        program.shell.places.open(term.address)
        settle()
        assert not visible(program.window, UsesCard)
    assert 0 < len(unused) < len(library().terms) // 3
