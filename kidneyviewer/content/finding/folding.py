"""The form in which texts are compared: without case, width, accents, script, Greek, powers and dashes."""

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from types import MappingProxyType

from kidneyviewer.plain_signs import meant

GREEK = (
    "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda u nu xi omicron pi rho s sigma tau "
    "upsilon phi chi psi omega"
)
"""Names of the lowercase letters α to ω, in Unicode order. μ is nearly always the micro sign, typed as u."""
FIRST_GREEK = 0x3B1
LATIN = re.compile(r"[a-z0-9]")
HAN = re.compile(r"[\u3400-\u9fff]")
ZHUYIN = re.compile(r"[\u3105-\u312f]")
PAUSE = "\x1e"
"""Separates passages that are folded together. Folding leaves it as it is."""
_SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_PLAIN = MappingProxyType(
    {"×": "x", "ɑ": "a", "ɡ": "g", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ı": "i", "™": " ", "℠": " "}
)
_KEPT = frozenset(".,^*")
"""Characters that may be part of a number; elsewhere they are dropped."""
_UNSEEN = frozenset({"Cc", "Cf", "Mn", "Me"})
"""Categories of characters without a width of their own: control characters, direction marks, accents."""
_APART = ("<circle>", "<fraction>")
"""Characters that are a word of their own: ① and ½."""
_USUAL = (
    *((0x0, 0x24F), (0x370, 0x3FF), (0x2000, 0x209F), (0x2190, 0x22FF), (0x3000, 0x303F), (0x3105, 0x312F)),
    (0xFF00, 0xFF65),
)
"""The first and last characters of the blocks that our texts contain, beside Chinese characters."""
_RARE = re.compile(f"[^{''.join(f'{chr(first)}-{chr(last)}' for first, last in _USUAL)}\u3400-\u9fff]")
_UNEVEN = re.compile(
    r"[^\t\n\r -\x5d_-~\u2010-\u2027\u2190-\u22ff\u3000-\u3029\u3030-\u303f\u3105-\u312f\u3400-\u9fff"
    r"\uff01-\uff3d\uff3f-\uff5e]"
)
"""Characters that may become none or several when they are folded."""
_OTHER = re.compile(
    "[\x80-\u200f\u2028-\u218f\u2300-\u2fff\u3004-\u3007\u3012\u3013\u3020-\u33ff\u4dc0-\u4dff\ua000-\uff00"
    "\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff65-\U0010ffff×]"
)
"""Characters other than ASCII, Chinese characters, their punctuation, arrows and mathematical signs."""
_POWERS = re.compile(r"(?<=[a-z])\^|(?<=\^[0-9])\^(?=[0-9])")
_TIMES = re.compile(r"(?<=[0-9])\s*(?:[x*]\s*(?=[0-9])|\.(?=10\^))")
_THOUSANDS = re.compile(r"(?<=[0-9]),(?=[0-9]{3}(?![0-9]))")
_UNITS = re.compile(r"(?<![a-z0-9.,^])([0-9][0-9.,^]*)(?=[a-z])(?!x[0-9])")
"""A number directly followed by its unit: 60mg."""
_ZEROS = re.compile(r"(?<=[0-9])\.0+(?![0-9])")
_EDGES = re.compile(r"(?<![0-9])[.,^*]+|[.,^*]+(?![0-9])")

LetterPlaces = Sequence[int]
"""The position in the original text of each letter of a folded text."""


class Folding:
    """Folds texts and queries alike. Created once, from the table of Traditional to Simplified characters."""

    def __init__(self, simplified: Mapping[int, int]) -> None:
        """Take code point → code point, one Traditional character to one Simplified."""
        self._own = dict(_own_forms()) | {code: chr(new) for code, new in simplified.items()}
        self._table: list[int | str] = list(range(0x10000))
        for code in chain(*(range(first, last + 1) for first, last in _USUAL)):
            self._table[code] = self._folded(chr(code))
        for code, new in simplified.items():
            self._table[code] = new
        self._other = re.compile(f"[{''.join(map(chr, simplified))}]|{_OTHER.pattern}") if simplified else _OTHER

    def letters(self, text: str) -> str:
        """Fold letter by letter; other characters become spaces."""
        usual = text if text.isascii() else _RARE.sub(lambda found: self._folded(found[0]), text)
        return usual.translate(self._table)

    def _folded(self, letter: str) -> str:
        """Fold what a letter means. What has no letter or digit is a space, or nothing if it is not seen."""
        own = self._own.get(ord(letter))
        if own is not None:
            return own
        signs = unicodedata.normalize("NFKD", meant(letter)).casefold()
        folded = "".join(self._own.get(ord(sign)) or _usual(sign) for sign in signs)
        if len(folded) > 1 and not any(map(str.isalnum, folded)):
            return " "
        return f" {folded} " if unicodedata.decomposition(letter).startswith(_APART) else folded

    def text(self, text: str) -> str:
        """Fold a long text for scanning; punctuation may stay. Most Simplified texts only need lowercasing."""
        return text.lower() if self._other.search(text) is None else self.letters(text)

    def words(self, text: str) -> str:
        """Return the words of a text, folded, separated by single spaces.

        Composed letters and letters of other widths become plain ones. Numbers keep their points and powers
        (``5.0×10⁸`` becomes ``5x10^8``), lose thousands separators, and are separated from their units.
        """
        folded = self.letters(text)
        if "x" in folded or "*" in folded or "^" in folded:
            folded = _TIMES.sub("x", folded)
        if "^" in folded:
            folded = _POWERS.sub("", folded)
        if any(sign in folded for sign in ".,^*"):
            folded = _ZEROS.sub("", _EDGES.sub(" ", _THOUSANDS.sub("", folded)))
        return " ".join(_UNITS.sub(r"\1 ", folded).replace(PAUSE, " ").split())

    def placed(self, text: str) -> tuple[str, LetterPlaces]:
        """Fold a text letter by letter, and return where each letter of the result came from."""
        folded, places, end = "", list[int](), 0
        for found in _UNEVEN.finditer(text):
            start = found.start()
            folded += self.letters(text[end:start])
            places += range(end, start)
            end = start + 1
            one = self.letters(found[0])
            one = one[1:] if one[:1] == "^" and folded[-1:].isalpha() else one
            folded += one
            places += [start] * len(one)
        return folded + self.letters(text[end:]), (*places, *range(end, len(text)))


def _usual(sign: str) -> str:
    """Keep a letter or digit, drop a mark without a width of its own, turn anything else into a space."""
    if sign.isalnum() or sign in _KEPT or sign == PAUSE:
        return sign
    return "" if unicodedata.category(sign) in _UNSEEN and not sign.isspace() else " "


def _own_forms() -> Iterator[tuple[int, str]]:
    """Yield the letters and signs with a plain form that Unicode does not know."""
    for number, name in enumerate(GREEK.split()):
        small = chr(FIRST_GREEK + number)
        apart = name if name == "u" else f" {name}"
        yield ord(small), apart
        yield ord(small.upper()), apart
    for number, superscript in enumerate(_SUPERSCRIPTS):
        yield ord(superscript), f"^{number}"
    yield from str.maketrans(dict(_PLAIN)).items()
