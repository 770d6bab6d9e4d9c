"""How Chinese is read aloud, and what search makes of it."""

from collections.abc import Mapping
from typing import Annotated

from msgspec import Meta

from kidneyviewer.content.model.record import Record

Han = Annotated[str, Meta(pattern=r"^[\u3400-\u9fff]+$(?!\n)")]
"""One or more Chinese characters and nothing else."""


class Reading(Record, frozen=True):
    """How a word is read. One syllable a character, in Hanyu pinyin with tone marks, one space between two.

    ``taiwan`` is the standard reading of Taiwan where that is another one.
    """

    word: Han
    pinyin: str
    taiwan: str | None = None


class Readings(Record, frozen=True):
    """readings.json. ``strokes``: of a character → their number in the standard form of Taiwan."""

    words: Annotated[tuple[Reading, ...], Meta(min_length=1)]
    strokes: Mapping[str, int]


class FoldingTable(Record, frozen=True):
    """folding.json: two lines of equal length, each traditional character above the one it is found by."""

    traditional: Han
    simplified: Han


class SearchKey(Record, frozen=True):
    """How a text is read as a whole, as the catalogue has it: the mainland's reading, then Taiwan's where it differs.

    One syllable a Chinese character, one space between two; all other signs of the text give nothing. In ``zhuyin``
    a tone stands behind its syllable, also the light one, as it is typed; the first tone has no mark.
    """

    text: str
    pinyin: tuple[str, ...]
    zhuyin: tuple[str, ...]


class SearchKeys(Record, frozen=True):
    """search_keys.json, built: a key for each text with a Chinese character, and the strokes of readings.json."""

    keys: tuple[SearchKey, ...]
    strokes: Mapping[str, int]
