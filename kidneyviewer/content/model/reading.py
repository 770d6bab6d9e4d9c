"""How Chinese is read aloud, and what the search makes of it."""

from collections.abc import Mapping
from typing import Annotated

from msgspec import Meta

from kidneyviewer.content.model.record import Record

Han = Annotated[str, Meta(pattern=r"^[\u3400-\u9fff]+$(?!\n)")]
"""One or more Chinese characters and nothing else."""


class Reading(Record, frozen=True):
    """How a word is read: one syllable per character, in Hanyu pinyin with tone marks, separated by single spaces.

    ``taiwan`` is the standard reading of Taiwan if it differs.
    """

    word: Han
    pinyin: str
    taiwan: str | None = None


class Readings(Record, frozen=True):
    """readings.json. ``strokes``: character → number of strokes in the standard form of Taiwan."""

    words: Annotated[tuple[Reading, ...], Meta(min_length=1)]
    strokes: Mapping[str, int]


class FoldingTable(Record, frozen=True):
    """folding.json: two lines of equal length, each Traditional character above the one by which it is found."""

    traditional: Han
    simplified: Han


class SearchKey(Record, frozen=True):
    """How a text of the catalogue is read as a whole: in mainland China, then in Taiwan if that differs.

    One syllable per Chinese character, separated by single spaces; other characters are left out. In ``zhuyin`` the
    tone follows its syllable, including the light one, as it is typed; the first tone has no mark.
    """

    text: str
    pinyin: tuple[str, ...]
    zhuyin: tuple[str, ...]


class SearchKeys(Record, frozen=True):
    """search_keys.json, built: a key for each text with a Chinese character, and the strokes of readings.json."""

    keys: tuple[SearchKey, ...]
    strokes: Mapping[str, int]
