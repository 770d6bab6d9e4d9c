"""What is nearest to an address or code that does not exist: typing errors, missing places, wrong check digits."""

from difflib import SequenceMatcher

from kidneyviewer.content.codes import Filed, System, codes_of, filed_under, parse, readings, with_diseases
from kidneyviewer.content.model import Item, Library
from kidneyviewer.content.scheme import SCHEME
from kidneyviewer.plain_signs import copied

MOST = 5
SIMILAR = 0.6
"""Likeness from 0, nothing in common, to 1, the same."""
MUCH_LESS = 0.15
"""Matches that are this much less alike than the best one are left out."""
SAME_BRANCH = 2
"""Two diseases must share at least this many leading characters: N1 is sudden and long-term kidney failure."""
LONGEST = 100
"""Most characters that are compared; none of our addresses is longer."""


def nearest_items(library: Library, address: str) -> tuple[Item, ...]:
    """Return the items whose addresses are most like one that does not exist, most similar first.

    Only the id is compared, since places are often left out or confused; of two equals the one in the same place is
    first.
    """
    path = copied(address[:LONGEST]).casefold().removeprefix(SCHEME).partition("?")[0].partition("#")[0]
    place, _, wanted = path.strip("/").rpartition("/")
    matcher = SequenceMatcher(None, b=wanted)
    found = []
    for item in library.by_address.values():
        own_place, _, own = item.address.rpartition("/")
        matcher.set_seq1(own)
        likeness = _likeness(matcher)
        if likeness >= SIMILAR:
            found.append((-likeness, own_place != place, item.address))
    found.sort()
    return tuple(library.by_address[address] for near, _, address in found[:MOST] if near <= found[0][0] + MUCH_LESS)


def nearest_filed(library: Library, text: str) -> tuple[Filed, ...]:
    """Return what is filed under the codes most like one that has nothing filed under it."""
    code = parse(text)
    if code is None:
        read = [item for reading in readings(text) for item in filed_under(library, reading)]
        return tuple(dict.fromkeys(read))[:MOST]
    return (_near_tests if code.system is System.LOINC else _near_diseases)(library, code.value)


def _likeness(matcher: "SequenceMatcher[str]") -> float:
    """Compare in full only where a quick estimate allows it, so that ten thousand addresses take no noticeable time."""
    if matcher.real_quick_ratio() < SIMILAR or matcher.quick_ratio() < SIMILAR:
        return 0
    return matcher.ratio()


def _near_diseases(library: Library, wanted: str) -> tuple[Filed, ...]:
    found = []
    for number, item in enumerate(with_diseases(library)):
        shared = max((_shared(wanted, code) for code in codes_of(item)), default=0)
        if shared >= SAME_BRANCH:
            found.append((-shared, number, item))
    return tuple(item for *_, item in sorted(found, key=lambda one: one[:2])[:MOST])


def _shared(one: str, other: str) -> int:
    """Return how many leading characters two codes share."""
    return next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


def _near_tests(library: Library, wanted: str) -> tuple[Filed, ...]:
    """Return tests with another check digit, or with nearly the same digits."""
    number = wanted.rpartition("-")[0]
    found = []
    for analyte in library.analytes.values():
        for code in (analyte.loinc, *analyte.other_loinc):
            is_slip = code.rpartition("-")[0] == number
            likeness = 1 if is_slip else SequenceMatcher(None, wanted, code).ratio()
            if likeness > SIMILAR and analyte.term is not None:
                found.append((-likeness, analyte.term))
    found.sort()
    terms = dict.fromkeys(term for near, term in found if near <= found[0][0] + MUCH_LESS)
    return tuple(library.terms[term] for term in terms)[:MOST]
