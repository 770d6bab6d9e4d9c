"""Which rows of a list match what is typed: those whose items the search finds, and those whose own words match."""

import re
from collections.abc import Sequence, Set

from kidneyviewer.content.finding import typos
from kidneyviewer.content.finding.finder import SPELLED_FROM
from kidneyviewer.content.finding.folding import Folding
from kidneyviewer.content.finding.index import CHINESE, Index
from kidneyviewer.content.finding.lines import Lines, holds
from kidneyviewer.content.finding.query import Query, Word, parse, readings
from kidneyviewer.content.finding.word_index import WordIndex
from kidneyviewer.language import Language

FEW = 3000
"""Fewer lines than this are faster to check one by one than to scan in one go."""


class RowFilter:
    """The rows of one list, each with its item and the words it shows.

    The words of a query may be spread: one in the item, another in its row, such as “1 patient”. A row that is not an
    item, and every row until there is an index, is found by its own words only.
    """

    def __init__(self, index: Index | None, addresses: Sequence[str]) -> None:
        """Take the addresses of the items, in row order; then learn each row once."""
        items = index.items if index else ()
        numbers = {item.address: number for number, item in enumerate(items)}
        self._index = index
        self._items = frozenset(range(len(items)))
        self._folding = index.folding if index else Folding({})
        self._numbers = [numbers.get(address, len(items) + row) for row, address in enumerate(addresses)]
        self._shown = WordIndex()
        self._is_finished = False

    def learn(self, row: int, title: str, *beside: str) -> None:
        """Add the words of a row. The titles of items are in the index already."""
        number = self._numbers[row]
        self._shown.add(number, beside if number in self._items else (title, *beside))

    def rows(self, typed: str, shown: Language) -> Sequence[int]:
        """Return the matching rows in ascending order; all rows if nothing but punctuation is typed."""
        if not self._is_finished:
            self._is_finished = True
            self._shown.finish(self._folding)
        queries = [query for reading in readings(typed) if (query := parse(reading, self._folding)).words]
        if not queries:
            return range(len(self._numbers))
        found = next(filter(None, (self._fitting(query, shown) for query in queries)), None)
        found = found or self._corrected(queries[0], shown)
        return [row for row, number in enumerate(self._numbers) if number in found]

    def _corrected(self, query: Query, shown: Language) -> set[int]:
        """Return what matches the corrected query."""
        found: set[int] = set()
        for meant in typos.corrected(self._index, query) if self._index is not None else ():
            found |= self._fitting(meant, shown, is_sounded=not found)
        return found

    def _fitting(self, query: Query, shown: Language, *, is_sounded: bool = True) -> set[int]:
        """Return literal matches and matches by sound; in English, by sound only if there are no literal ones."""
        found = self._written(query, shown)
        if self._index is None or found.issuperset(self._numbers):
            return found
        is_long = len(query.compact) >= SPELLED_FROM or not query.compact.isascii()
        if shown.is_chinese or (is_sounded and is_long and not found):
            found |= self._index.spelled.all_matching(query)
        return found

    def _written(self, query: Query, shown: Language) -> set[int]:
        held: set[int] | None = None
        for word in sorted(query.words, key=lambda word: not word.text[0].isascii() or word.text[0].isdigit()):
            fitting = self._shown.everything_with(word) | self._in_texts(word, shown, held)
            held = fitting if held is None else held & fitting
        return (held or set()) | self._in_heads(query)

    def _in_texts(self, word: Word, shown: Language, among: Set[int] | None) -> set[int]:
        """Return the items whose texts contain a word, at least those in ``among`` if it is given.

        A Latin word in a Chinese text is in the English of the item too; numbers may be written differently.
        """
        if self._index is None:
            return set()
        found = self._index.words.everything_with(word) if word.is_latin else set()
        if not word.is_latin or (word.text[0].isdigit() and shown.is_chinese):
            for language in sorted(CHINESE, key=lambda one: one is not shown)[: 1 if word.is_latin else None]:
                others = (self._items if among is None else self._items & among) - found
                found |= _holding(self._index.texts[language], word, others)
        return found

    def _in_heads(self, query: Query) -> set[int]:
        """Return the items that have the query as their code, or in their name without spaces and hyphens."""
        if self._index is None:
            return set()
        found = {number for number, _ in self._index.filed_under(query)}
        return found | {head.number for heads in self._index.heads.values() for _, head in heads.named(query)}


def _holding(lines: Lines[int], word: Word, among: Set[int]) -> Set[int]:
    """Return those lines that contain a word; a small number of lines is checked one by one."""
    if len(among) < FEW:
        return {number for number in among if holds(lines.line(number), (word,))}
    text = re.escape(word.text)
    return lines.all_fitting(rf"{text}(?<![a-z0-9]{text})" if word.is_latin else text) & among
