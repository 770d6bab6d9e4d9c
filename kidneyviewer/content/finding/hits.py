"""A hit: what was found, where, why, and which letters match."""

import re
from collections.abc import Iterable, Sequence
from enum import Enum

from msgspec import Struct

from kidneyviewer.content.excerpt import excerpt
from kidneyviewer.content.finding.findable import Field
from kidneyviewer.content.finding.folding import Folding
from kidneyviewer.content.finding.query import Word
from kidneyviewer.content.model import PageItem
from kidneyviewer.content.statements import REFERENCE
from kidneyviewer.content.texts import places_of
from kidneyviewer.language import Language

_ROUND = re.compile(r"[0-9](?=x|$)")
"""The end of a number, after which the text may have zeros."""
Stretch = tuple[int, int]
"""The beginning and end of a stretch of text."""


class Way(Enum):
    """How the query matched."""

    WRITTEN = "written"
    PINYIN = "pinyin"
    ZHUYIN = "zhuyin"
    SIMILAR = "similar"
    """One letter of a word is mistyped."""


class Hit(Struct, frozen=True):
    """Something that was found. ``title`` names the item in the current language.

    ``text`` is the matching passage in ``language`` (None: the same in all), a ``field`` of the item; ``marks`` are its
    matching stretches. ``source`` is that passage in the English of the content.
    """

    item: PageItem
    title: str
    field: Field
    way: Way
    language: Language | None
    text: str
    marks: tuple[Stretch, ...]
    source: str

    @property
    def address(self) -> str:
        """The address of the item."""
        return self.item.address

    @property
    def passage(self) -> str:
        """Id of the first passage of the item with this text. Printed texts belong to the citation."""
        return next((place for place, text in places_of(self.item) if text == self.source), REFERENCE)

    @property
    def key(self) -> str:
        """Address and id of the passage."""
        return f"{self.address}#{self.passage}"


def marks(text: str, words: Iterable[Word], folding: Folding) -> tuple[Stretch, ...]:
    """Return the stretches of a text that match some words, in order and without overlaps."""
    folded, places = folding.placed(text)
    found: list[Stretch] = []
    for word in words:
        pattern = re.escape(word.text)
        if word.is_latin:
            pattern = _ROUND.sub(lambda end: rf"{end.group()}(?:\.0+)?", pattern)
            starting = re.compile(f"(?<![a-z0-9]){pattern}")
            pattern = starting.pattern if starting.search(folded) or not word.may_be_inside else pattern
        found += [(places[one.start()], places[one.end() - 1] + 1) for one in re.finditer(pattern, folded)]
    return _joined(sorted(found))


def _joined(found: Sequence[Stretch]) -> tuple[Stretch, ...]:
    joined: list[Stretch] = []
    for start, end in found:
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return tuple(joined)


def cut(text: str, found: Sequence[Stretch], most: int) -> tuple[str, tuple[Stretch, ...]]:
    """Cut a text to the sentence around its first mark, at most ``most`` Latin letters wide, and move the marks."""
    start, end = found[0] if found else (0, 0)
    around = excerpt(text, start, end, most)
    by = around.start - start
    moved = (
        (first + by, last + by) for first, last in found if text[first:last] == around.text[first + by : last + by]
    )
    return around.text, tuple(mark for mark in moved if mark[0] >= 0)
