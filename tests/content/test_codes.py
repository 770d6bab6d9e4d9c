"""A code as a health record sends it opens what is filed under it; of one that is not ours the nearest are known."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kidneyviewer.content import codes
from kidneyviewer.content.codes import Code, System, lookup
from kidneyviewer.content.model import Item, Library, Study, Term
from kidneyviewer.content.nearest import MOST, nearest_filed, nearest_items
from tests import helpers

AKI = (
    *("glossary/aki", "cases/suzuki-2021", "cases/riordan-2022", "cases/allela-2025"),
    *("studies/gooch-2008", "studies/swaminathan-2018", "studies/nct03015623", "studies/nct04445220"),
)


def addresses(items: tuple[Item, ...]) -> tuple[str, ...]:
    """Return the addresses of items."""
    return tuple(item.address for item in items)


@pytest.mark.parametrize(
    "text",
    [
        *("ICD10:N17", "icd10:n17", "ICD-10:N17", "ICD10CM:N17", "ICD-10-CM:N17", " ICD10 : N17 ", "ICD10|N17"),
        *("2.16.840.1.113883.6.3:N17", "2.16.840.1.113883.6.90:N17", "urn:oid:2.16.840.1.113883.6.3:N17"),
        *(
            "http://hl7.org/fhir/sid/icd-10|N17",
            "http://hl7.org/fhir/sid/icd-10-cm:N17",
            "HTTP://HL7.org/fhir/sid/ICD-10|n17",
        ),
        *("ICD10:N17.9", "ICD10:N179"),
    ],
)
def test_acute_kidney_injury_is_found_in_each_writing(library: Library, text: str) -> None:
    """Term, cases and studies of a disease are found under each name of ICD-10, and under a part of the code."""
    assert addresses(lookup(library, text)) == AKI


@pytest.mark.parametrize(
    ("text", "first", "others"),
    [
        ("ICD10:N18", "glossary/ckd", {"glossary/esrd", "cases/wang-2024", "studies/yang-2020"}),
        ("ICD10:N18.5", "glossary/esrd", {"glossary/ckd", "cases/wang-2024"}),
        ("ICD10CM:N18.6", "glossary/esrd", {"glossary/ckd"}),
        ("ICD10CM:N18.31", "glossary/ckd", {"studies/lee-2017"}),
        ("ICD10CM:E11.22", "glossary/dkd", {"studies/credence-2019", "studies/packham-2016"}),
        ("ICD10:R80", "glossary/proteinuria", {"glossary/albuminuria"}),
        ("ICD10CM:M32.14", "studies/thirabanjasak-2010", {"studies/deng-2017"}),
        ("ICD10:Z94.0", "glossary/transplant", {"studies/tan-2012"}),
        ("ICD10:N02.8", "glossary/iga", {"cases/riordan-2022"}),
    ],
)
def test_what_belongs_to_a_disease_is_found(library: Library, text: str, first: str, others: set[str]) -> None:
    """The same code is first, then the branch above and below it; terms stand before cases, cases before studies."""
    found = addresses(lookup(library, text))
    assert found[0] == first
    assert others <= set(found)
    assert sorted(found, key=_rank) == list(found)


def _rank(address: str) -> int:
    return ["glossary", "cases", "studies"].index(address.partition("/")[0])


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("LOINC:2160-0", "glossary/creatinine"),
        ("loinc:2160-0", "glossary/creatinine"),
        ("http://loinc.org|14682-9", "glossary/creatinine"),
        ("2.16.840.1.113883.6.1:38483-4", "glossary/creatinine"),
        ("LOINC:33914-3", "glossary/egfr"),
        ("LOINC:98979-8", "glossary/egfr"),
        ("LOINC:22664-7", "glossary/bun"),
        ("LOINC:14959-1", "glossary/albuminuria"),
        ("LOINC:85354-9", "cases/riordan-2022"),
    ],
)
def test_a_test_opens_the_one_page_that_explains_it(library: Library, text: str, address: str) -> None:
    """A LOINC code gives exactly the term of its test; blood pressure has none, so the case that shows it."""
    assert addresses(lookup(library, text)) == (address,)


@pytest.mark.parametrize(
    "text",
    [
        *("", ":", "N17", "2160-0", "ICD10:", "ICD10:N1", "ICD10:17", "ICD10:N17.12345", "ICD10:2160-0", "LOINC:N17"),
        *("LOINC:2160", "SNOMED:14669001", "ICD10:A00", "LOINC:2160-1", "ICD10:N17\ud800", "ICD10:Ｎ17", "x" * 5000),
    ],
)
def test_nothing_is_found_under_other_codes(library: Library, text: str) -> None:
    """What is no code, of no known system, or not ours gives nothing, and no error."""
    assert lookup(library, text) == ()
    assert len(nearest_filed(library, text)) <= MOST


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("LOINC:2160-1", "glossary/creatinine"),
        ("LOINC:2610-0", "glossary/creatinine"),
        ("ICD10:N19", "glossary/aki"),
        ("N17", "glossary/aki"),
        ("2160-0", "glossary/creatinine"),
        ("SNOMED:N18", "glossary/ckd"),
        ("ICD10:Z94.9", "glossary/transplant"),
    ],
)
def test_the_nearest_codes_are_known(library: Library, text: str, address: str) -> None:
    """Another check digit, two digits changed about, a neighbour in the chapter, a system left out."""
    found = addresses(nearest_filed(library, text))
    assert found[0] == address
    assert len(found) <= MOST


@pytest.mark.parametrize(
    ("asked", "address"),
    [
        ("cases/riordan-2021", "cases/riordan-2022"),
        ("riordan-2022", "cases/riordan-2022"),
        ("kidneyviewer:cases/riordan-2022?size=1", "cases/riordan-2022"),
        ("kidneyviewer:cases/Riordan-2022#Safety", "cases/riordan-2022"),
        ("studies/riordan-2022", "cases/riordan-2022"),
        ("../cases/riordan-2022", "cases/riordan-2022"),
        ("glossary/creatinin", "glossary/creatinine"),
        ("GLOSSARY/EGFR", "glossary/egfr"),
        ("pages/question", "pages/questions"),
        ("evidence/maps", "evidence/map"),
    ],
)
def test_the_nearest_addresses_are_known(library: Library, asked: str, address: str) -> None:
    """A slip of the hand, a place that is left out or mistaken for another."""
    assert addresses(nearest_items(library, asked))[0] == address


@given(st.text() | st.lists(st.sampled_from(("ICD10", "LOINC", ":", "|", "N17", ".", "9", "2160-0"))).map("".join))
def test_no_text_makes_it_fail(text: str) -> None:
    """Whatever is asked for, what is found is ours."""
    known = set(helpers.library().by_address)
    found = (lookup(helpers.library(), text), nearest_filed(helpers.library(), text))
    assert {item.address for items in (*found, nearest_items(helpers.library(), text)) for item in items} <= known


@pytest.mark.parametrize("asked", ["", "/", "zzzzzzzz", "glossary/", "😀", "x" * 10_000, "\ud800"])
def test_nothing_is_near_to_nonsense(library: Library, asked: str) -> None:
    """What is like nothing gives nothing, whatever signs it has."""
    assert nearest_items(library, asked) == ()


def test_of_two_alike_the_one_in_the_place_is_first(library: Library) -> None:
    """At most five are given, and the place decides between two that are alike."""
    found = addresses(nearest_items(library, "studies/wang-202"))
    assert found[:2] == ("studies/wang-2021", "cases/wang-2024")
    assert len(found) <= MOST


def test_a_term_says_what_a_code_stands_for(library: Library) -> None:
    """Only a term that is filed under exactly this code names it, and only where it is the only one."""
    named = {value: codes.term_for(library, Code(System.ICD10, value)) for value in ("N17", "N17.9", "R80")}
    assert named == {"N17": library.terms["aki"], "N17.9": None, "R80": None}
    assert codes.term_for(library, Code(System.LOINC, "2160-0")) is None


def test_loinc_codes_have_their_check_digit(library: Library) -> None:
    """Each LOINC code of ours ends in the digit that its others give (Luhn), and none stands for two tests."""
    ours = [code for analyte in library.analytes.values() for code in (analyte.loinc, *analyte.other_loinc)]
    assert len(ours) > 20
    assert len(ours) == len(set(ours))
    assert [code for code in ours if _check_digit(code) != code[-1]] == []


def _check_digit(code: str) -> str:
    digits = [int(digit) for digit in reversed(code.partition("-")[0])]
    doubled = [digit if place % 2 else sum(divmod(2 * digit, 10)) for place, digit in enumerate(digits)]
    return str(-sum(doubled) % 10)


def test_no_code_stands_twice_in_an_item(library: Library) -> None:
    """The codes of terms and studies are sorted, each once."""
    possible: tuple[Term | Study, ...] = (*library.terms.values(), *library.studies)
    coded = [item for item in possible if item.icd10]
    assert len(coded) > 30
    assert [item.address for item in coded if list(item.icd10) != sorted(set(item.icd10))] == []
