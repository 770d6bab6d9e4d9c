"""What a link leads to: one item, several, the window alone, or nothing, with one line that says so."""

import pytest

from kidneyviewer.content.destinations import Found, Several, Stay, Unknown, answer, problem, refusal
from kidneyviewer.content.links import ToCode, ToItem, ToWindow, Unreadable
from kidneyviewer.content.model import Library


def test_an_item_is_found_with_its_section(library: Library) -> None:
    """A link to an item leads to it and passes its section on; a tool is an item, too."""
    found = answer(library, ToItem("cases/birch-2013", "safety"))
    assert found == Found(library.by_address["cases/birch-2013"], "safety")
    assert answer(library, ToItem("evidence/map")) == Found(library.by_address["evidence/map"])


def test_a_code_of_one_page_is_that_page(library: Library) -> None:
    """A code with one item opens that item."""
    assert answer(library, ToCode("LOINC:2160-0")) == Found(library.terms["creatinine"])


def test_a_code_of_several_pages_is_a_list(library: Library) -> None:
    """A code with several items leads to all of them, with its written form and the term that explains it."""
    found = answer(library, ToCode("icd10cm:n17"))
    assert isinstance(found, Several)
    assert (found.code, found.meaning) == ("ICD-10 N17", library.terms["aki"])
    assert len(found.items) == 9
    unnamed = answer(library, ToCode("ICD10CM:R800"))
    assert isinstance(unnamed, Several)
    assert (unnamed.code, unnamed.meaning) == ("ICD-10 R80.0", None)
    assert unnamed.items == (library.terms["proteinuria"], library.terms["albuminuria"])


def test_the_window_alone_stays_as_it_is(library: Library) -> None:
    """A link without a path asks for nothing."""
    assert answer(library, ToWindow()) == Stay()


@pytest.mark.parametrize(
    ("asked", "line"),
    [
        (ToItem("glossary/creatinin"), "there is no item 'glossary/creatinin'; nearest: glossary/creatinine"),
        (ToItem("cases/zzzz"), "there is no item 'cases/zzzz'; nothing is similar"),
        (ToCode("LOINC:2160-1"), "nothing belongs to the code 'LOINC:2160-1'; nearest: glossary/creatinine"),
        (ToCode("ICD10:A00"), "nothing belongs to the code 'ICD10:A00'; nothing is similar"),
        (Unreadable("birch-2013"), "there is no item 'birch-2013'; nearest: cases/birch-2013"),
        (ToItem("cases/" + "z" * 99), f"there is no item 'cases/{'z' * 74}…'; nothing is similar"),
        (Unreadable(""), "there is no item ''; nothing is similar"),
    ],
)
def test_what_does_not_exist_is_said_in_one_line(
    library: Library, asked: ToItem | ToCode | Unreadable, line: str
) -> None:
    """The line for the command line names what was asked for and what is nearest."""
    found = answer(library, asked)
    assert isinstance(found, Unknown)
    assert found.asked == asked
    assert problem(found) == refusal(asked, [item.address for item in found.nearest]) == line
