"""A hit: what was found, where, why, and which letters of it fit."""

from collections.abc import Iterable, Sequence
from enum import Enum

from msgspec import Struct

from kidneyviewer.content.finding.folding import Folding
from kidneyviewer.content.finding.lines import begins_word
from kidneyviewer.content.finding.passages import Field
from kidneyviewer.content.finding.query import Word
from kidneyviewer.content.model import Case, Page, Study, Term
from kidneyviewer.language import Language

Mark = tuple[int, int]
"""Where a stretch of a text begins and ends."""
ELLIPSIS = "…"


class Way(Enum):
    """How what was typed leads to what was found."""

    WRITTEN = "written"
    PINYIN = "pinyin"
    ZHUYIN = "zhuyin"
    SIMILAR = "similar"
    """Up to one mistyped letter in a word."""


class Hit(Struct, frozen=True):
    """Something found. ``title`` names the item in the language that is shown.

    ``text`` is the passage that fits, in ``language`` (None: the same in all), a ``field`` of the item; ``marks`` are
    the stretches of it that fit. ``source`` is the passage in the English of the content.
    """

    item: Case | Study | Page | Term
    title: str
    field: Field
    way: Way
    language: Language | None
    text: str
    marks: tuple[Mark, ...]
    source: str

    @property
    def address(self) -> str:
        """Where the item is found."""
        return self.item.address


def marks(text: str, words: Iterable[Word], folding: Folding) -> tuple[Mark, ...]:
    """Give the stretches of a text that fit some words, in order and apart."""
    folded, places = folding.placed(text)
    found: list[Mark] = []
    for word in words:
        start = begins_word(folded, word)
        start = start if start >= 0 else folded.find(word.text)
        while start >= 0:
            end = start + len(word.text)
            found.append((places[start], places[end - 1] + 1))
            start = _next(folded, word, end)
    return _joined(sorted(found))


def _next(folded: str, word: Word, end: int) -> int:
    """Give where a word stands again behind ``end``."""
    rest = begins_word(folded[end:], word)
    return end + rest if rest >= 0 else -1


def _joined(found: Sequence[Mark]) -> tuple[Mark, ...]:
    joined: list[Mark] = []
    for start, end in found:
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return tuple(joined)


def excerpt(text: str, found: Sequence[Mark], most: int) -> tuple[str, tuple[Mark, ...]]:
    """Cut a text to about ``most`` letters around its first mark, and move the marks with it."""
    if len(text) <= most:
        return text, tuple(found)
    first = found[0][0] if found else 0
    begin = max(0, min(first - most // 3, len(text) - most))
    space = text.find(" ", begin, first)
    begin = space + 1 if begin and space >= 0 else begin
    end = min(len(text), begin + most)
    space = text.rfind(" ", max(first, end - most // 4), end) if end < len(text) else -1
    end = space if space > 0 else end
    before, after = ELLIPSIS if begin else "", ELLIPSIS if end < len(text) else ""
    moved = ((start - begin + len(before), min(stop, end) - begin + len(before)) for start, stop in found)
    kept = tuple((start, stop) for start, stop in moved if len(before) <= start < stop)
    return f"{before}{text[begin:end]}{after}", kept
