"""Which items hold a stretch of Chinese text, or a Latin word in it."""

import re
from array import array
from collections.abc import Iterator

from kidneyviewer.content.finding.query import Word

NONE: tuple[int, ...] = ()


class Characters:
    """The folded text of each item in one Chinese language, and the items in which each character occurs."""

    def __init__(self) -> None:
        self._texts: list[str] = []
        self._items: dict[str, array[int]] = {}

    def add(self, folded: str) -> None:
        """Take the text of the next item."""
        number, items = len(self._texts), self._items
        self._texts.append(folded)
        for letter in set(folded):
            found = items.get(letter)
            if found is None:
                items[letter] = array("I", (number,))
            else:
                found.append(number)

    def items(self, word: Word) -> Iterator[int]:
        """Give the items that hold a word, in their order."""
        rarest = min((self._items.get(letter, NONE) for letter in word.text), key=len)
        texts, text = self._texts, word.text
        found = (number for number in rarest if text in texts[number])
        if not word.is_latin or len(word.text) > 1:
            starts = re.compile(f"(?<![a-z0-9]){re.escape(text)}") if word.is_latin else None
            return found if starts is None else (number for number in found if starts.search(texts[number]))
        return iter(NONE)
