"""Which items hold a word: English and whatever else is written in Latin letters."""

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator

from kidneyviewer.content.finding.folding import Folding
from kidneyviewer.content.finding.query import INNER_FROM, Word

END = "\U0010ffff"
SHORT = 2
"""A word of fewer letters is found whole only: too many begin like it."""


class Words:
    """Word → numbers of the items that hold it, rising. Filled with ``add``, then made ready once with ``finish``."""

    def __init__(self) -> None:
        self._raw: dict[str, array[int]] = {}
        self._items: dict[str, array[int]] = {}
        self._all: list[str] = []
        self._joined = ""

    def add(self, number: int, texts: Iterable[str]) -> None:
        """Take the texts of an item; items come in the order of their numbers."""
        raw = self._raw
        for token in set(" ".join(texts).lower().split()):
            found = raw.get(token)
            if found is None:
                raw[token] = array("I", (number,))
            else:
                found.append(number)

    def finish(self, folding: Folding) -> None:
        """Fold each different word once, and join what folds to the same."""
        parts: dict[str, list[array[int]]] = {}
        for token, numbers in self._raw.items():
            for word in folding.words(token).split():
                parts.setdefault(word, []).append(numbers)
        for word, lists in parts.items():
            self._items[word] = lists[0] if len(lists) == 1 else _merged(lists)
        self._raw = {}
        self._all = sorted(self._items)
        self._joined = "\n" + "\n".join(self._all) + "\n"

    @property
    def vocabulary(self) -> list[str]:
        """All different words, sorted."""
        return self._all

    def matching(self, word: Word) -> Iterator[str]:
        """Give the words that are a word, begin with it, or have it inside, in this order."""
        text = word.text
        if text in self._items:
            yield text
        if len(text) >= SHORT:
            first, last = bisect_left(self._all, text), bisect_left(self._all, text + END)
            yield from (found for found in self._all[first:last] if found != text)
        if len(text) >= INNER_FROM:
            yield from self._inside(text)

    def items(self, words: Iterable[str], most: int) -> dict[int, None]:
        """Give the items that hold one of some words, those of the first word first; not many more than ``most``."""
        found: dict[int, None] = {}
        for word in words:
            numbers = self._items[word]
            found.update(dict.fromkeys(numbers[:most] if len(numbers) > most else numbers))
            if len(found) >= most:
                break
        return found

    def _inside(self, text: str) -> Iterator[str]:
        place = self._joined.find(text)
        while place >= 0:
            start, end = self._joined.rfind("\n", 0, place) + 1, self._joined.find("\n", place)
            if start != place:
                yield self._joined[start:end]
            place = self._joined.find(text, end)


def _merged(lists: list[array[int]]) -> array[int]:
    return array("I", sorted(set().union(*lists)))
