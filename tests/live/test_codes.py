"""The codes of the content that ships: well-formed, and each once."""

from kidneyviewer.content.model import Library, Study, Term


def test_loinc_codes_have_their_check_digit(library: Library) -> None:
    """Each of our LOINC codes ends in the right check digit (Luhn), and none stands for two tests."""
    ours = [code for analyte in library.analytes.values() for code in (analyte.loinc, *analyte.other_loinc)]
    assert ours
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
    assert coded
    assert [item.address for item in coded if list(item.icd10) != sorted(set(item.icd10))] == []
