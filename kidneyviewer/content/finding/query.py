"""What was typed → the words that must all be found, and the letters by which Chinese names may be spelled."""

import re
from itertools import groupby

from msgspec import Struct

from kidneyviewer.content.finding.folding import HAN, ZHUYIN, Folding

LONGEST = 200
"""More letters than this are not looked at."""
MOST_WORDS = 12
INNER_FROM = 4
"""A word of so many Latin letters is also found inside longer words, as dialysis in haemodialysis."""
SHORT = 3
"""A Latin word of fewer letters says little by itself: the 6 of IL-6."""
TONES = re.compile("[ˉˊˇˋ˙]")
_WITH_TONES = re.compile(r"(?:[a-z]*[aeiouv][a-z]+[1-5]|[a-z]+[aeiouv][a-z]*[1-5])+[a-z]*")
"""Syllables with digits for tones; ``c3`` and ``cd4`` have none."""


class Word(Struct, frozen=True, gc=False):
    """A stretch of one script. Latin words are found from their beginning on, Chinese ones anywhere."""

    text: str
    is_latin: bool

    @property
    def is_short(self) -> bool:
        """Whether it says little by itself."""
        return self.is_latin and len(self.text) < SHORT

    @property
    def may_be_inside(self) -> bool:
        """Whether it is also found inside a longer word."""
        return not self.is_latin or len(self.text) >= INNER_FROM


class Query(Struct, frozen=True):
    """A query: as it was typed; folded: as a whole, its words, and all its letters without spaces."""

    typed: str
    whole: str
    words: tuple[Word, ...]
    compact: str

    @property
    def has_han(self) -> bool:
        """Whether a Chinese character was typed."""
        return HAN.search(self.compact) is not None

    @property
    def spellings(self) -> tuple[str, ...]:
        """The letters as pinyin or Zhuyin, without tones; as they are first, since ``cd34`` has no tone.

        None where only a tone was typed.
        """
        letters = TONES.sub("", self.compact)
        plain = re.sub("[1-5]", "", letters) if _WITH_TONES.fullmatch(letters) else letters
        return tuple(filter(None, dict.fromkeys((letters, plain))))


def parse(typed: str, folding: Folding) -> Query:
    """Read what was typed. Anything may be typed; what is no letter or digit only separates words."""
    folded = folding.words(typed[:LONGEST].replace("˙", " "))
    words = [word for token in folded.split() for word in _by_script(token)]
    return Query(typed[:LONGEST], folded, tuple(dict.fromkeys(words))[:MOST_WORDS], folded.replace(" ", ""))


def _by_script(token: str) -> list[Word]:
    """Split a word where the script changes, as between IgA and 肾病."""
    parts = ["".join(letters) for _, letters in groupby(token, key=lambda letter: HAN.match(letter) is None)]
    return [Word(part, HAN.match(part) is None) for part in parts]


def is_zhuyin(letters: str) -> bool:
    """Tell whether letters are Zhuyin."""
    return ZHUYIN.search(letters) is not None
