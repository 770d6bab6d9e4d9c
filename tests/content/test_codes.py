"""A code as sent by a health record opens what is filed under it; for an unknown code the nearest are returned."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kidneyviewer.content import codes
from kidneyviewer.content.codes import Code, System, lookup
from kidneyviewer.content.model import Item, Library
from kidneyviewer.content.nearest import MOST, nearest_filed, nearest_items
from tests import small

AKI = (
    *("glossary/aki", "cases/alder-2011", "cases/birch-2013", "cases/elm-2019", "cases/fir-2021"),
    *("studies/agate-2010", "studies/emery-2014", "studies/iolite-2017", "studies/halite-trial"),
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
    ],
)
def test_acute_kidney_injury_is_found_in_each_writing(library: Library, text: str) -> None:
    """Term, cases and studies of a disease are found under each name of ICD-10."""
    assert addresses(lookup(library, text)) == AKI


@pytest.mark.parametrize("text", ["ICD10:N17.0", "ICD10:N170"])
def test_a_finer_code_finds_what_it_is_a_part_of(library: Library, text: str) -> None:
    """What is filed under the whole disease is found under a part of it; what is filed under another part is not."""
    assert set(addresses(lookup(library, text))) == set(AKI) - {"cases/fir-2021"}


@pytest.mark.parametrize(
    ("text", "first", "others"),
    [
        ("ICD10:N17", "glossary/aki", set(AKI)),
        ("ICD10:N18", "glossary/ckd", {"glossary/esrd", "cases/cedar-2015", "studies/basalt-2012"}),
        ("ICD10:N18.5", "glossary/esrd", {"glossary/ckd", "studies/opal-2021"}),
        ("ICD10CM:N18.6", "glossary/esrd", {"glossary/ckd"}),
        ("ICD10CM:N18.31", "glossary/ckd", {"studies/dolerite-2014"}),
        ("ICD10:R80", "glossary/proteinuria", {"glossary/albuminuria"}),
        ("ICD10:Z94.0", "studies/coral-2013", set()),
        ("ICD10:N02.8", "cases/birch-2013", set()),
    ],
)
def test_what_belongs_to_a_disease_is_found(library: Library, text: str, first: str, others: set[str]) -> None:
    """The same code comes first, then the branch above and below it; terms before cases, cases before studies."""
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
        ("LOINC:9318-7", "glossary/albuminuria"),
        ("LOINC:85354-9", "cases/birch-2013"),
    ],
)
def test_a_test_opens_the_one_page_that_explains_it(library: Library, text: str, address: str) -> None:
    """A LOINC code leads to the term of its test; blood pressure has none, so it leads to the case that shows it."""
    assert addresses(lookup(library, text)) == (address,)


def test_of_one_distance_the_order_is_that_of_the_content(library: Library) -> None:
    """What is filed under exactly the code comes first in its kind, the rest in the order of the content."""
    assert addresses(lookup(library, "ICD10:N17")) == AKI
    assert addresses(lookup(library, "ICD10:N17.9"))[:2] == ("glossary/aki", "cases/fir-2021")


def test_a_test_without_a_term_opens_the_cases_that_show_it(library: Library) -> None:
    """Haemoglobin has no term, so the two cases with its values are found; for urea there is neither."""
    assert addresses(lookup(library, "LOINC:718-7")) == ("cases/birch-2013", "cases/dogwood-2017")
    assert lookup(library, "LOINC:3094-0") == ()


@pytest.mark.parametrize(
    "text",
    [
        *("", ":", "N17", "2160-0", "ICD10:", "ICD10:N1", "ICD10:17", "ICD10:N17.12345", "ICD10:2160-0", "LOINC:N17"),
        *("LOINC:2160", "SNOMED:14669001", "ICD10:A00", "LOINC:2160-1", "ICD10:N17\ud800", "x" * 5000),
    ],
)
def test_nothing_is_found_under_other_codes(library: Library, text: str) -> None:
    """Anything that is not a code, is of an unknown system, or is not ours leads to nothing and raises no error."""
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
        ("ICD10:Z94.9", "studies/coral-2013"),
    ],
)
def test_the_nearest_codes_are_known(library: Library, text: str, address: str) -> None:
    """A wrong check digit, two swapped digits, a neighbour in the chapter or a missing system find the nearest."""
    found = addresses(nearest_filed(library, text))
    assert found[0] == address
    assert len(found) <= MOST


@pytest.mark.parametrize(
    ("asked", "address"),
    [
        ("cases/birch-2012", "cases/birch-2013"),
        ("birch-2013", "cases/birch-2013"),
        ("kidneyviewer:cases/birch-2013?size=1", "cases/birch-2013"),
        ("kidneyviewer:cases/Birch-2013#Safety", "cases/birch-2013"),
        ("studies/birch-2013", "cases/birch-2013"),
        ("../cases/birch-2013", "cases/birch-2013"),
        ("glossary/creatinin", "glossary/creatinine"),
        ("GLOSSARY/EGFR", "glossary/egfr"),
        ("pages/question", "pages/questions"),
        ("evidence/maps", "evidence/map"),
    ],
)
def test_the_nearest_addresses_are_known(library: Library, asked: str, address: str) -> None:
    """A typing error, a missing place or a wrong place still finds the nearest."""
    assert addresses(nearest_items(library, asked))[0] == address


@given(st.text() | st.lists(st.sampled_from(("ICD10", "LOINC", ":", "|", "N17", ".", "9", "2160-0"))).map("".join))
def test_no_text_makes_it_fail(text: str) -> None:
    """Whatever is asked for, what is found is ours."""
    known = set(small.library().by_address)
    found = (lookup(small.library(), text), nearest_filed(small.library(), text))
    assert {item.address for items in (*found, nearest_items(small.library(), text)) for item in items} <= known


@pytest.mark.parametrize("asked", ["", "/", "zzzzzzzz", "glossary/", "😀", "x" * 10_000, "\ud800"])
def test_nothing_is_near_to_nonsense(library: Library, asked: str) -> None:
    """Something that resembles nothing leads to nothing, whatever characters it has."""
    assert nearest_items(library, asked) == ()


def test_of_two_alike_the_one_in_the_place_is_first(library: Library) -> None:
    """At most five items are returned, and the place decides between two equals."""
    study = msgspec.structs.replace(library.studies[0], id="birch-2014")
    both = msgspec.structs.replace(library, by_address={**library.by_address, study.address: study})
    found = addresses(nearest_items(both, "studies/birch-201"))
    assert found[:2] == ("studies/birch-2014", "cases/birch-2013")
    assert len(found) <= MOST


def test_a_term_says_what_a_code_stands_for(library: Library) -> None:
    """Only a term filed under exactly this code names it, and only if it is the only one."""
    named = {value: codes.term_for(library, Code(System.ICD10, value)) for value in ("N17", "N17.9", "R80")}
    assert named == {"N17": library.terms["aki"], "N17.9": None, "R80": None}
    assert codes.term_for(library, Code(System.LOINC, "2160-0")) is None
