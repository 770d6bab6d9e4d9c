"""Which items contain a word: English and everything else in Latin letters."""

from array import array
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import partial

from kidneyviewer.content.finding.folding import Folding
from kidneyviewer.content.finding.query import INNER_FROM, Word

ALL = 50_000
"""Most occurrences of a word that are considered; enough for every word that is typed in full."""
SHORT = 2
"""Words shorter than this match whole words only: too many words begin like them."""


class WordIndex:
    """Word → numbers of the items that contain it, ascending. Fill it with ``add``, then call ``finish`` once."""

    def __init__(self) -> None:
        self._raw: defaultdict[str, array[int]] = defaultdict(partial(array, "I"))
        self._items: dict[str, array[int]] = {}
        self._all: list[str] = []
        self._joined = ""
        self._begun: dict[int, dict[str, str]] = {}
        self._count = 0

    def add(self, number: int, texts: Iterable[str]) -> None:
        """Add the texts of an item. Items must come in the order of their numbers."""
        raw = self._raw
        self._count += 1
        for token in set(" ".join(texts).lower().split()):
            raw[token].append(number)

    def finish(self, folding: Folding) -> None:
        """Fold each distinct word once, and merge words that fold to the same form."""
        parts: dict[str, list[array[int]]] = {}
        for token, numbers in self._raw.items():
            for word in folding.words(token).split():
                parts.setdefault(word, []).append(numbers)
        for word, lists in parts.items():
            self._items[word] = lists[0] if len(lists) == 1 else _merged(lists)
        self._raw.clear()
        self._all = sorted(self._items)
        self._joined = "\n" + "\n".join(self._all) + "\n"

    def begun(self, length: int) -> dict[str, str]:
        """Map the first ``length`` letters to a word; the first word that begins with them counts."""
        if length not in self._begun:
            self._begun[length] = {word[:length]: word for word in reversed(self._all)}
        return self._begun[length]

    def count(self, word: str) -> int:
        """Return how many items contain a word."""
        return len(self._items[word])

    def matching(self, word: Word) -> Iterator[str]:
        """Yield the words that equal a word, begin with it, or contain it, in this order."""
        text = word.text
        if text in self._items:
            yield text
        if len(text) >= SHORT:
            first, last = bisect_left(self._all, text), bisect_left(self._all, _after(text))
            yield from (found for found in self._all[first:last] if found != text)
        if len(text) >= INNER_FROM:
            yield from self._inside(text)

    def holding(self, words: Sequence[Word], most: int) -> Iterator[int]:
        """Return the items that contain every word; for one word not many more than ``most``, best matches first."""
        if len(words) == 1:
            return iter(self._holding_one(words[0], most))
        forms = sorted((self._forms(word) for word in words), key=lambda found: sum(map(len, found)))
        others = [set().union(*found) for found in forms[1:]]
        first = dict.fromkeys(number for numbers in forms[0] for number in numbers)
        return (number for number in first if all(number in found for found in others))

    def everything_with(self, word: Word) -> set[int]:
        """Return all items that contain a word or a word that begins with it, even a single letter."""
        first, last = bisect_left(self._all, word.text), bisect_left(self._all, _after(word.text))
        forms = [*self._all[first:last], *(self._inside(word.text) if word.may_be_inside else ())]
        found: set[int] = set()
        for numbers in sorted((self._items[form] for form in forms), key=len, reverse=True):
            found.update(numbers)
            if len(found) == self._count:
                break
        return found

    def _holding_one(self, word: Word, most: int) -> dict[int, None]:
        """Return the items that contain a word, those with the whole word first."""
        found: dict[int, None] = {}
        for numbers in self._forms(word):
            found.update(dict.fromkeys(numbers[:most]))
            if len(found) >= most:
                break
        return found

    def _forms(self, word: Word) -> "list[array[int]]":
        """Return the items of each matching word, not many more than ``ALL`` in total."""
        forms, count = [], 0
        for one in self.matching(word):
            forms.append(self._items[one])
            count += len(forms[-1])
            if count > ALL:
                break
        return forms

    def _inside(self, text: str) -> Iterator[str]:
        place = self._joined.find(text)
        while place >= 0:
            start, end = self._joined.rfind("\n", 0, place) + 1, self._joined.find("\n", place)
            if start != place:
                yield self._joined[start:end]
            place = self._joined.find(text, end)


def _after(text: str) -> str:
    """Return a string that sorts after all words that begin with a text."""
    return text[:-1] + chr(ord(text[-1]) + 1)


def _merged(lists: "list[array[int]]") -> "array[int]":
    return array("I", sorted(set().union(*lists)))
