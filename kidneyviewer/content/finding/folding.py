"""The form in which texts are compared: without case, width, accents, script, Greek, powers and dashes."""

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence

GREEK = (
    "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda u nu xi omicron pi rho s sigma tau "
    "upsilon phi chi psi omega"
)
"""Names of the lowercase letters α to ω, in Unicode order. μ is nearly always the micro sign, typed as u."""
FIRST_GREEK = 0x3B1
BASIC_PLANE = 0x10000
LATIN = re.compile(r"[a-z0-9]")
HAN = re.compile(r"[\u3400-\u9fff]")
ZHUYIN = re.compile(r"[\u3105-\u312f]")
PAUSE = "\x1e"
"""Separates passages that are folded together. Folding leaves it as it is."""
_LAST_LATIN = 0x24F
_SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_KEPT = frozenset(".,^*")
"""Characters that may be part of a number; elsewhere they are dropped."""
_UNSEEN = frozenset({"Cf", "Mn", "Me"})
"""Categories of characters without a width of their own: joiners, direction marks, accents."""
_RARE = re.compile(r"[\U00010000-\U0010ffff]")
"""Characters beyond the table: rare characters, which stay, and pictographs, which do not."""
_POWERS = re.compile(r"(?<=[a-z])\^|(?<=\^[0-9])\^(?=[0-9])")
_TIMES = re.compile(r"(?<=[0-9])\s*[x*]\s*(?=[0-9])")
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
        plain: dict[int, int | str] = {code: ord(new) if len(new) == 1 else new for code, new in _latin()}
        folded = plain | dict(simplified)
        folded[ord(PAUSE)] = ord(PAUSE)
        self._table = [folded[code] if code in folded else _usual(code) for code in range(BASIC_PLANE)]
        others = (chr(code) for code in folded)
        letters = (other for other in others if not other.isascii() and (other.isalnum() or other == "×"))
        self._other = re.compile(f"[{''.join(letters)}]")

    def letters(self, text: str) -> str:
        """Fold letter by letter; other characters become spaces."""
        return text.translate(self._table)

    def text(self, text: str) -> str:
        """Fold a long text for scanning; punctuation may stay. Most Simplified texts only need lowercasing."""
        return text.lower() if self._other.search(text) is None else self.letters(text)

    def words(self, text: str) -> str:
        """Return the words of a text, folded, separated by single spaces.

        Composed letters and letters of other widths become plain ones. Numbers keep their points and powers
        (``5.0×10⁸`` becomes ``5x10^8``), lose thousands separators, and are separated from their units.
        """
        if not text.isascii():
            text = _RARE.sub(_spaced, unicodedata.normalize("NFC", text))
        folded = self.letters(text)
        if "x" in folded or "*" in folded:
            folded = _TIMES.sub("x", folded)
        if "^" in folded:
            folded = _POWERS.sub("", folded)
        if any(sign in folded for sign in ".,^*"):
            folded = _ZEROS.sub("", _EDGES.sub(" ", _THOUSANDS.sub("", folded)))
        return " ".join(_UNITS.sub(r"\1 ", folded).replace(PAUSE, " ").split())

    def placed(self, text: str) -> tuple[str, LetterPlaces]:
        """Fold a text letter by letter, and return where each letter of the result came from."""
        whole = self.letters(text)
        if len(whole) == len(text) and "^" not in whole:
            return whole, range(len(text))
        letters: list[str] = []
        places: list[int] = []
        for place, letter in enumerate(text):
            folded = self.letters(letter)
            if folded.startswith("^") and letters and letters[-1].isalpha():
                folded = folded[1:]
            letters.append(folded)
            places.extend([place] * len(folded))
        return "".join(letters), tuple(places)


def _spaced(found: re.Match[str]) -> str:
    return found.group() if found.group().isalnum() else " "


def _usual(code: int) -> int | str:
    """Keep a letter or digit, drop a mark without a width of its own, turn anything else into a space."""
    letter = chr(code)
    if letter.isalnum() or letter in _KEPT:
        return code
    return "" if unicodedata.category(letter) in _UNSEEN else " "


def _latin() -> Iterator[tuple[int, str]]:
    """Yield every other form of a Latin or Greek letter, digit or dash, with the plain form."""
    for code in (*range(0x80), *range(0xFF01, 0xFF5F)):
        plain = unicodedata.normalize("NFKC", chr(code)).lower()
        yield code, plain if plain.isalnum() or plain in _KEPT else " "
    for code in range(0xA1, _LAST_LATIN + 1):
        base = unicodedata.normalize("NFKD", chr(code))[0].lower()
        if base.isascii() and base.isalpha():
            yield code, base
    for number, name in enumerate(GREEK.split()):
        small = chr(FIRST_GREEK + number)
        apart = name if name == "u" else f" {name}"
        yield ord(small), apart
        yield ord(small.upper()), apart
    yield 0xB5, "u"
    yield 0x2126, "omega"
    yield ord("×"), "x"
    for number, superscript in enumerate(_SUPERSCRIPTS):
        yield ord(superscript), f"^{number}"
        yield ord("₀") + number, str(number)
