"""Names, titles and headings of one language as lines of text: what readers search for most often."""

import re
from collections.abc import Iterator, Sequence
from enum import IntEnum

from msgspec import Struct

from kidneyviewer.content.finding.findable import Field
from kidneyviewer.content.finding.folding import Folding
from kidneyviewer.content.finding.lines import Lines, begins_word
from kidneyviewer.content.finding.query import Query, Word
from kidneyviewer.language import Language

MOST = 60
"""Most lines that are considered for each kind of match. Nobody reads more."""
COMPACT_FROM = 3


class Quality(IntEnum):
    """How well a line matches, best first."""

    EXACT = 0
    START = 1
    WORD = 2
    INNER = 3


class Head(Struct, frozen=True, gc=False):
    """A name, title, heading or source of item ``number``; ``source`` is the passage it belongs to.

    ``language`` is None if it is the same in all languages.
    """

    number: int
    field: Field
    language: Language | None
    text: str
    source: str


class Heads:
    """The heads of one language, found by words; names also by their letters without hyphens or spaces."""

    def __init__(self, heads: Sequence[Head], folding: Folding) -> None:
        """Take the heads, best field first."""
        folded = [(f" {folding.words(head.text)}", head) for head in heads]
        self._is_chinese = any(head.language is not None and head.language.is_chinese for head in heads)
        self._lines = Lines(folded)
        self._names = Lines([(_compact(line), head) for line, head in folded if head.field <= Field.SYNONYM])

    def all(self) -> Iterator[Head]:
        """Return every head."""
        return (head for _, head in self._lines.all())

    def fitting(self, pattern: re.Pattern[str]) -> Iterator[tuple[re.Match[str], Head]]:
        """Return the heads whose folded line matches a pattern."""
        return self._lines.fitting(pattern)

    def matching(self, query: Query) -> Iterator[tuple[Quality, Head]]:
        """Yield the heads that contain every word of a query, up to a limit for each kind of match."""
        if not query.words:
            return
        whole = query.whole
        for count, (line, head) in enumerate(self._lines.holding(f"\n {whole}")):
            yield (Quality.EXACT if line[1:] == whole else Quality.START), head
            if count >= MOST:
                break
        yield from self.named(query)
        yield from self._by_words(query.words)

    def named(self, query: Query) -> Iterator[tuple[Quality, Head]]:
        """Yield the names that begin with the letters of a query, ignoring spaces and hyphens."""
        if len(query.compact) >= COMPACT_FROM:
            for line, head in self._names.holding(f"\n{query.compact}"):
                yield (Quality.EXACT if line == query.compact else Quality.START), head

    def _by_words(self, words: Sequence[Word]) -> Iterator[tuple[Quality, Head]]:
        rarest = max(words, key=lambda word: len(word.text))
        count = 0
        needle = rarest.text if rarest.may_be_inside or self._is_chinese else f" {rarest.text}"
        for line, head in self._lines.holding(needle):
            quality = fit(line, words)
            if quality is not None:
                yield quality, head
                count += 1
                if count >= MOST:
                    break


def fit(line: str, words: Sequence[Word]) -> Quality | None:
    """Return how well a folded line matches all words, or None."""
    worst = Quality.WORD
    for word in words:
        if begins_word(line, word) >= 0:
            continue
        if not (word.may_be_inside and word.text in line):
            return None
        worst = Quality.INNER
    return worst


def _compact(line: str) -> str:
    return line.replace(" ", "")
