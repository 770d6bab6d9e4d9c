"""The contents of a table of texts, as rows and columns or as cards, and how wide its columns are."""

import re
from collections.abc import Sequence
from enum import Enum, auto
from typing import NamedTuple

_WORD = re.compile("[^\\s\u3000-\uff5e-–]+[-–]?")
"""What is not broken: letters and figures of languages with spaces, up to a hyphen."""
_FIGURE_PART = re.compile(" (?=\\()|(?=（)")
"""Where figures may be broken: before a bracket."""
_INSIDE = re.compile(" (?!\\()")
_MEASURED = 3
"""So many of the longest words of a column are measured: the one with most letters may not be the widest."""
WIDEST_NAME = 0.18
"""Largest share of the width for the names of rows beside columns of running text, unless a word is wider."""
MOST_FOR_FIGURES = 0.7
"""Largest share of the width for columns of figures that do not wrap, beside the names of rows."""


class Manner(Enum):
    """How a paragraph of a cell is shown."""

    NAME = auto()
    """The name of a row."""
    TITLE = auto()
    """The name of a row that is a card."""
    HEAD = auto()
    """The head of a column, above its text in a card."""
    TEXT = auto()
    """Running text, in which terms are explained."""
    NOTE = auto()
    """Running text in small type."""
    FIGURE = auto()
    """Numbers."""


class CellLine(NamedTuple):
    """A paragraph of a cell, and the keys of the passages that it shows."""

    text: str
    manner: Manner = Manner.TEXT
    keys: tuple[str, ...] = ()


CellLines = tuple[CellLine, ...]


class TextRow(NamedTuple):
    """A row: its name, with notes below it, one cell for each column, and the key of the row as a whole, if any."""

    name: CellLines
    cells: tuple[CellLines, ...]
    key: str = ""


class Need(NamedTuple):
    """The width in px that a column needs if nothing wraps, and if only words stay whole."""

    whole: int
    word: int


def in_columns(rows: Sequence[TextRow]) -> list[list[CellLines]]:
    """Return the cells as a table with the names in its first column."""
    return [[row.name, *row.cells] for row in rows]


def in_cards(heads: Sequence[CellLine], rows: Sequence[TextRow]) -> list[list[CellLines]]:
    """Return the cells below one another: for each row its name, then each head with the text of its cell.

    A head is the place of its passage in the first card only.
    """
    cells: list[list[CellLines]] = []
    for number, row in enumerate(rows):
        name, *notes = row.name
        cells.append([(name._replace(manner=Manner.TITLE), *notes)])
        for head, cell in zip(heads, row.cells, strict=True):
            above = CellLine(head.text, Manner.HEAD, () if number else head.keys)
            cells.append([(above, *cell)])
    return cells


def longest_words(texts: Sequence[str]) -> list[str]:
    """Return the words with most letters; Chinese may be broken anywhere, so it has none."""
    found = {word for text in texts for word in _WORD.findall(text)}
    return sorted(found, key=len)[-_MEASURED:]


def figure_parts(texts: Sequence[str]) -> list[str]:
    """Return the parts of figures that stay whole, such as "11 of 66" and "(16.7%)"."""
    return [part for text in texts for part in _FIGURE_PART.split(text)]


def unbroken(figure: str) -> str:
    """Return figures, with as many letters, that are not broken at a space inside a part."""
    return _INSIDE.sub("\N{NO-BREAK SPACE}", figure)


def even_widths(room: int, names: Need, columns: Sequence[Need], narrowest: int) -> list[int] | None:
    """Return the width of each column, the names first, the others equal unless a word is wider than its share.

    None if a column would be narrower than ``narrowest``.
    """
    first = min(names.whole, max(names.word, round(room * WIDEST_NAME)))
    words = [need.word for need in columns]
    share = _share(room - first, words)
    if share < narrowest:
        return None
    widths = [max(share, word) for word in words]
    widths[-1] += room - first - sum(widths)
    return [first, *widths]


def _share(room: int, words: Sequence[int]) -> int:
    """Return the width of the columns whose words fit, when the others are as wide as their words."""
    wide = 0
    narrow = sorted(words)
    while narrow and narrow[-1] > (room - wide) // len(narrow):
        wide += narrow.pop()
    return (room - wide) // len(narrow) if narrow else 0


def fitted_widths(room: int, names: Need, columns: Sequence[Need], narrowest: int) -> list[int] | None:
    """Return the width of each column, with those of figures equal and narrow; None if the names have no room."""
    width = max(need.whole for need in columns)
    if width * len(columns) > MOST_FOR_FIGURES * room:
        width = max(need.word for need in columns)
    first = room - width * len(columns)
    return None if first < max(narrowest, names.word) else [first, *[width] * len(columns)]
