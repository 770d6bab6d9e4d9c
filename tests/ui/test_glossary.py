"""The Glossary place: list in three languages, meaning, scale, where used, related terms."""

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from kidneyviewer.content.model import Category, Status, Term
from kidneyviewer.language import Language
from kidneyviewer.program import Program
from kidneyviewer.ui.glossary.glossary_place import GlossaryPlace
from kidneyviewer.ui.glossary.scale_bar import ScaleBar
from kidneyviewer.ui.widgets.item_model import ItemModel
from kidneyviewer.ui.widgets.link_row import LinkRow
from kidneyviewer.ui.widgets.other_names import OtherNames, other_languages
from kidneyviewer.ui.widgets.term_label import TermLabel
from tests import chinese
from tests.conftest import MakeProgram
from tests.small import library
from tests.ui.showing import INDEX_MS, only, seen, settle, switch, visible

TERMS = tuple(library().terms.values())


def show(program: Program, term: str) -> GlossaryPlace:
    """Open a term and return the place."""
    program.shell.places.open(f"glossary/{term}")
    settle()
    return only(program.window, GlossaryPlace)


def meaning_of(term: Term) -> str:
    """Return the meaning as shown in English; what nobody has checked yet says so."""
    return f"{term.meaning} (to be checked)" if term.status is Status.MEMORY else term.meaning


def ids(place: GlossaryPlace) -> list[str]:
    """Return the terms in the list."""
    model = place.items.view.model()
    assert isinstance(model, ItemModel)
    return [model.item(row).address.removeprefix("glossary/") for row in range(model.rowCount())]


def test_every_term_can_be_read(program: Program) -> None:
    """Each term opens with its name and its meaning."""
    assert TERMS
    for term in TERMS:
        show(program, term.id)
        texts = {one.text for one in seen(program.window)}
        assert {term.name, meaning_of(term)} <= texts, term.id
        assert program.shell.places.item is term


def test_chips_show_one_group(program: Program) -> None:
    """Each chip shows all terms of its group."""
    place = show(program, "egfr")
    for number, category in enumerate(Category, 1):
        place.items.chips.buttons()[number].click()
        assert set(ids(place)) == {term.id for term in TERMS if term.category is category} > set(), category


@pytest.mark.parametrize("language", Language, ids=lambda language: language.code)
def test_a_term_is_found_by_its_name_in_any_language(program: Program, qtbot: QtBot, language: Language) -> None:
    """A name in one language finds the term while another is shown."""
    place = show(program, "egfr")
    switch(program, language)
    for typed in ("creatinine", "肌酐", "肌酸酐"):
        place.items.filter_box.setText("zzqx")
        qtbot.waitUntil(lambda: ids(place) == [], timeout=INDEX_MS)
        place.items.filter_box.setText(typed)
        qtbot.waitUntil(lambda: "creatinine" in ids(place), timeout=INDEX_MS)


def test_egfr_shows_its_scale(program: Program) -> None:
    """The entry of eGFR shows the six categories in letters, limits and words, and warns about a single value."""
    show(program, "egfr")
    bar = only(program.window, ScaleBar)
    steps = [label.text() for label in visible(program.window, TermLabel)]
    assert bar.accessibleDescription().startswith("G1 (≥ 90): ")
    for step in ("G1 (≥ 90)", "G2 (60–89)", "G3a (45–59)", "G3b (30–44)", "G4 (15–29)", "G5 (< 15)"):
        assert [text for text in steps if text.startswith(step)], step
    assert "Take care" in {one.text for one in seen(program.window)}


def test_a_term_without_a_scale_shows_none(program: Program) -> None:
    """No scale and no warning remains from the previous term."""
    show(program, "egfr")
    show(program, "placebo")
    assert visible(program.window, ScaleBar) == []
    assert not {"Take care", "What does the number mean?"} & {one.text for one in seen(program.window)}


def test_related_terms_are_links(program: Program) -> None:
    """The first related term of each term opens by its link, and the list follows."""
    for term in (term for term in TERMS if term.related):
        place = show(program, term.id)
        related = library().terms[term.related[0]]
        row = next(row for row in visible(program.window, LinkRow) if row.heading.text() == "Related words")
        assert len([button for button in row.links if button.isVisible()]) == len(term.related), term.id
        row.links[0].click()
        settle()
        assert program.shell.places.item is related
        assert ids(place)[place.items.view.currentIndex().row()] == related.id


@pytest.mark.parametrize("language", Language, ids=lambda language: language.code)
def test_names_in_other_languages_stand_beside(program: Program, language: Language) -> None:
    """Beside English are both Chinese names, beside Chinese the English one; first the full form, if it says more."""
    term = library().terms["creatinine"]
    show(program, term.id)
    switch(program, language)
    shown = [label.text() for label in visible(only(program.window, OtherNames), QLabel)]
    name, full = (program.translation.text_in(language, term.address, part) for part in (term.name, term.full_form))
    own = [] if name == full else [full]
    assert [text for text in shown if text in own] == own
    others = [text for text in shown if text not in own]
    assert len(others) == len(other_languages(language))
    assert all(bool(chinese.HAN.search(name)) is not language.is_chinese for name in others)


@pytest.mark.parametrize("language", Language, ids=lambda language: language.code)
def test_a_term_is_not_marked_in_its_own_entry(make_program: MakeProgram, language: Language) -> None:
    """Nothing on the page of a term marks the term itself: not its meaning, its range, its steps, its note."""
    program = make_program(language)
    for term in TERMS:
        show(program, term.id)
        labels = visible(program.window, TermLabel)
        assert labels
        assert [label.text() for label in labels if term.id in [mark.term for mark in label.marks()]] == []
