"""Codes as health records send them, ICD-10 for diseases and LOINC for tests, and what is filed under each."""

import re
from collections.abc import Iterable, Iterator, Mapping
from enum import Enum
from types import MappingProxyType
from typing import NamedTuple

from kidneyviewer.content.model import Case, Library, Study, Term
from kidneyviewer.plain_signs import copied

Filed = Case | Study | Term
"""An item that a code can lead to."""


class System(Enum):
    """A code system; the value is the name that people write."""

    ICD10 = "ICD-10"
    LOINC = "LOINC"


class Code(NamedTuple):
    """A code as its system writes it: ``N17.9``, ``2160-0``."""

    system: System
    value: str

    @property
    def name(self) -> str:
        """The code with its system, as people write it."""
        return f"{self.system.value} {self.value}"


_NAMES: Mapping[str, System] = MappingProxyType(
    {
        "icd10": System.ICD10,
        "icd10cm": System.ICD10,
        "2.16.840.1.113883.6.3": System.ICD10,
        "2.16.840.1.113883.6.90": System.ICD10,
        "http://hl7.org/fhir/sid/icd-10": System.ICD10,
        "http://hl7.org/fhir/sid/icd-10-cm": System.ICD10,
        "loinc": System.LOINC,
        "2.16.840.1.113883.6.1": System.LOINC,
        "http://loinc.org": System.LOINC,
    }
)
"""Names of the systems: as people write them, without hyphens; HL7's numbers; FHIR's names."""

_ICD10 = re.compile(r"([A-Z][0-9][0-9A-Z])(?:\.?([0-9A-Z]{1,4}))?")
"""WHO codes have one or two characters after the point, ICD-10-CM codes up to four. Some records omit the point."""
_LOINC = re.compile(r"[0-9]{1,7}-[0-9]")


def parse(text: str) -> Code | None:
    """Read ``SYSTEM:CODE``, or FHIR's ``SYSTEM|CODE``, ignoring case and spaces. Return None for anything else."""
    name, value = _parts(text)
    system = _NAMES.get(name) or _NAMES.get(name.removeprefix("urn:oid:")) or _NAMES.get(name.replace("-", ""))
    return _in(system, value) if system else None


def readings(text: str) -> Iterator[Code]:
    """Yield the codes that a text may mean if its system is unknown or missing."""
    _name, value = _parts(text)
    for system in System:
        code = _in(system, value)
        if code is not None:
            yield code


def lookup(library: Library, text: str) -> tuple[Filed, ...]:
    """Return what is filed under a code: terms, then cases, then studies, each with exact matches first.

    An ICD-10 code matches its own parts (N18.5 under N18) and the code it is a part of (N17 for N17.9). A LOINC code
    leads to the term that explains the test, otherwise to the cases that show its values.
    """
    code = parse(text)
    return () if code is None else filed_under(library, code)


def filed_under(library: Library, code: Code) -> tuple[Filed, ...]:
    """Return what is filed under a code; see :func:`lookup`."""
    if code.system is System.LOINC:
        return _measured(library, code.value)
    found = [(item, _distance(code.value, codes_of(item))) for item in with_diseases(library)]
    kinds = (Term, Case, Study)
    near = [(kinds.index(type(item)), distance, item) for item, distance in found if distance is not None]
    return tuple(item for _kind, _distance, item in sorted(near, key=lambda one: one[:2]))


def term_for(library: Library, code: Code) -> Term | None:
    """Return the only term filed under exactly this disease: it explains the code."""
    named = [term for term in library.terms.values() if code.system is System.ICD10 and code.value in term.icd10]
    return named[0] if len(named) == 1 else None


def with_diseases(library: Library) -> tuple[Filed, ...]:
    """Return everything that can have ICD-10 codes."""
    return (*library.terms.values(), *library.cases, *library.studies)


def codes_of(item: Filed) -> tuple[str, ...]:
    """Return the ICD-10 codes of an item."""
    return item.icd10


def _parts(text: str) -> tuple[str, str]:
    """Split a text into the name of a system, in lowercase, and a code, in uppercase."""
    whole = "".join(copied(text).split())
    name, _, value = whole.rpartition("|" if "|" in whole else ":")
    return name.casefold(), value.upper()


def _in(system: System, value: str) -> Code | None:
    match system:
        case System.ICD10:
            found = _ICD10.fullmatch(value)
            return Code(system, ".".join(filter(None, found.groups()))) if found else None
        case System.LOINC:
            return Code(system, value) if _LOINC.fullmatch(value) else None


def _distance(wanted: str, codes: Iterable[str]) -> int | None:
    """Return how much longer or shorter the nearest code of the same branch is, in characters, or None."""
    near = (_apart(wanted.replace(".", ""), code.replace(".", "")) for code in codes)
    return min((apart for apart in near if apart is not None), default=None)


def _apart(wanted: str, code: str) -> int | None:
    is_of_branch = wanted.startswith(code) or code.startswith(wanted)
    return abs(len(wanted) - len(code)) if is_of_branch else None


def _measured(library: Library, value: str) -> tuple[Filed, ...]:
    analytes = [analyte for analyte in library.analytes.values() if value in (analyte.loinc, *analyte.other_loinc)]
    terms = dict.fromkeys(analyte.term for analyte in analytes if analyte.term is not None)
    if terms:
        return tuple(library.terms[term] for term in terms)
    measured = {analyte.id for analyte in analytes}
    return tuple(case for case in library.cases if any(series.analyte in measured for series in case.series))
