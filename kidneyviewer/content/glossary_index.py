"""The glossary as an index: by letter in English, by pinyin in Simplified, by strokes in Traditional Chinese."""

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from enum import Enum
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from msgspec import Struct

from kidneyviewer.language import Language

if TYPE_CHECKING:
    from kidneyviewer.content.model import SearchKeys

HAN = re.compile(r"[\u3400-\u9fff]")
LIGHT = 4
"""The light tone comes after the others."""
LATIN = re.compile("[A-Za-z]")
TONES = (0x0304, 0x0301, 0x030C, 0x0300)
"""Combining macron, acute, caron and grave: the marks of the four tones."""
TONELESS = MappingProxyType(dict.fromkeys(TONES))


class HeadKind(Enum):
    """The kind of a head. The heads of an index follow in this order."""

    LETTER = 1
    """One letter; in Simplified Chinese the first of the pinyin."""
    STROKES = 2
    """Number of strokes of the first character."""
    LATIN = 3
    """All names in Latin letters, in an index by strokes."""
    OTHER = 4
    """Names that begin with a digit, or with a character whose reading or strokes are unknown."""


class IndexHead(NamedTuple):
    """The head of a group: a letter, a number of strokes, or neither."""

    kind: HeadKind
    letter: str = ""
    strokes: int = 0


class IndexGroup(Struct, frozen=True):
    """The ids of the terms below a head, in order."""

    head: IndexHead
    terms: tuple[str, ...]


class IndexPlace(NamedTuple):
    """The position of a name: its head, and its sort key below that head."""

    head: IndexHead
    order: tuple[object, ...]


def index(names: Iterable[tuple[str, str]], language: Language, keys: "SearchKeys | None") -> tuple[IndexGroup, ...]:
    """Order terms (id, name as shown) for a language. Terms that compare equal keep their order.

    Chinese needs ``keys``, the readings and strokes of the names. Without them, or if they know none of the names,
    there is no index and the result is empty.
    """
    place = _placing(language, keys)
    if place is None:
        return ()
    placed = [(place(name), term) for term, name in names]
    placed.sort(key=lambda one: (one[0].head.kind.value, one[0].head[1:], one[0].order))
    groups: dict[IndexHead, list[str]] = {}
    for where, term in placed:
        groups.setdefault(where.head, []).append(term)
    if all(head.kind in (HeadKind.OTHER, HeadKind.LATIN) for head in groups):
        return ()
    return tuple(IndexGroup(head, tuple(terms)) for head, terms in groups.items())


def _placing(language: Language, keys: "SearchKeys | None") -> Callable[[str], IndexPlace] | None:
    match language:
        case Language.ENGLISH:
            return _by_letter
        case Language.SIMPLIFIED_CHINESE:
            read = {key.text: key.pinyin[0] for key in keys.keys if key.pinyin} if keys is not None else {}
            return (lambda name: _by_pinyin(name, read)) if read else None
        case Language.TRADITIONAL_CHINESE:
            strokes = keys.strokes if keys is not None else {}
            return (lambda name: _by_strokes(name, strokes)) if strokes else None


def _by_letter(name: str) -> IndexPlace:
    plain = "".join(letter for letter in unicodedata.normalize("NFD", name) if not unicodedata.combining(letter))
    return IndexPlace(_letter(plain), (plain.casefold(),))


def _by_pinyin(name: str, read: Mapping[str, str]) -> IndexPlace:
    """Return the position of a name by its reading, Latin letters as they are; of equal sounds the lower tone first."""
    toned = read.get(name, "")
    plain = unicodedata.normalize("NFC", unicodedata.normalize("NFD", toned).translate(TONELESS))
    if not HAN.match(name):
        latin = HAN.split(name)[0].casefold()
        return IndexPlace(_letter(name), (latin, plain, name))
    return IndexPlace(_letter(plain), (plain, tuple(map(_tone, toned.split())), name))


def _by_strokes(name: str, strokes: Mapping[str, int]) -> IndexPlace:
    """Return the position of a name by the strokes of its characters; names with the same beginning stay together."""
    if LATIN.match(name):
        return IndexPlace(IndexHead(HeadKind.LATIN), (name.casefold(),))
    first = strokes.get(name[0], 0)
    head = IndexHead(HeadKind.STROKES, strokes=first) if first else IndexHead(HeadKind.OTHER)
    return IndexPlace(head, tuple((strokes.get(sign, 0), sign) for sign in name))


def _letter(name: str) -> IndexHead:
    return IndexHead(HeadKind.LETTER, letter=name[0].upper()) if LATIN.match(name) else IndexHead(HeadKind.OTHER)


def _tone(syllable: str) -> int:
    """Return the tone of a syllable, 1 to 4, or 5 for the light tone."""
    marks = (TONES.index(ord(sign)) for sign in unicodedata.normalize("NFD", syllable) if ord(sign) in TONES)
    return next(marks, LIGHT) + 1
