"""What was typed → the words that must all be found, and the letters that may spell Chinese names."""

import re
from itertools import groupby

from msgspec import Struct

from kidneyviewer.content.finding.folding import HAN, ZHUYIN, Folding
from kidneyviewer.plain_signs import BREAK, LONGEST_TYPED, copied, joined, visible

LONGEST = 200
"""Letters beyond this number are ignored."""
MOST_WORDS = 12
INNER_FROM = 4
"""Latin words from this length on are also found inside longer words, such as dialysis in haemodialysis."""
SHORT = 3
"""Latin words shorter than this mean little by themselves: the 6 of IL-6."""
TONES = re.compile("[ˉˊˇˋ˙]")
_WITH_TONES = re.compile(r"(?:[a-z]*[aeiouv][a-z]+[1-5]|[a-z]+[aeiouv][a-z]*[1-5])+[a-z]*")
"""Syllables with digits for tones; ``c3`` and ``cd4`` are none."""
_DIVIDED = re.compile(rf"(?<=[^\W\d_])[-‐‑]{BREAK}(?=[^\W\d_])")
"""The hyphen in a word that was divided at the end of a line."""
_RESOLVER = re.compile(r"(?:https?://)?(?:dx\.)?doi\.org/", re.IGNORECASE)


class Word(Struct, frozen=True, gc=False):
    """A stretch of one script. Latin words match from their beginning, Chinese words anywhere."""

    text: str
    is_latin: bool

    @property
    def is_short(self) -> bool:
        """Whether the word means little by itself."""
        return self.is_latin and len(self.text) < SHORT

    @property
    def may_be_inside(self) -> bool:
        """Whether the word is also found inside longer words."""
        return not self.is_latin or len(self.text) >= INNER_FROM


class Query(Struct, frozen=True):
    """A query: as it was meant; folded as a whole; its words; and all its letters without spaces."""

    typed: str
    whole: str
    words: tuple[Word, ...]
    compact: str

    @property
    def has_han(self) -> bool:
        """Whether the query contains a Chinese character."""
        return HAN.search(self.compact) is not None

    @property
    def spellings(self) -> tuple[str, ...]:
        """The letters as pinyin or Zhuyin without tones; first as they are, since ``cd34`` has no tone.

        Empty if only a tone was typed.
        """
        letters = TONES.sub("", self.compact)
        plain = re.sub("[1-5]", "", letters) if _WITH_TONES.fullmatch(letters) else letters
        return tuple(filter(None, dict.fromkeys((letters, plain))))


def readings(typed: str) -> tuple[str, ...]:
    """Return how a text over several lines may be read: by its words, or as one long word such as a DOI or a code.

    A hyphen at the end of a line divides a word, or it is part of the word.
    """
    seen = _RESOLVER.sub("", visible(typed[:LONGEST_TYPED])[:LONGEST])
    return tuple(dict.fromkeys((_DIVIDED.sub("", seen), joined(seen))))


def parse(typed: str, folding: Folding) -> Query:
    """Read a query. Anything may be typed; characters other than letters and digits only separate words."""
    seen = visible(typed[:LONGEST_TYPED])[:LONGEST]
    folded = folding.words(seen)
    words = [word for token in folded.split() for word in _by_script(token)]
    return Query(copied(seen), folded, tuple(dict.fromkeys(words))[:MOST_WORDS], folded.replace(" ", ""))


def _by_script(token: str) -> list[Word]:
    """Split a word where the script changes, as between IgA and 肾病."""
    parts = ["".join(letters) for _, letters in groupby(token, key=lambda letter: HAN.match(letter) is None)]
    return [Word(part, HAN.match(part) is None) for part in parts]


def is_zhuyin(letters: str) -> bool:
    """Tell whether letters are Zhuyin."""
    return ZHUYIN.search(letters) is not None
