"""Hanyu pinyin with tone marks → Bopomofo (Zhuyin) as typed in Taiwan. Uses pypinyin, which only the build has."""

import unicodedata
from functools import cache

from pypinyin import Style
from pypinyin.pinyin_dict import pinyin_dict
from pypinyin.style import convert


def zhuyin(pinyin: str) -> str:
    """Return pinyin in Bopomofo, with spaces between syllables. The first tone has no mark; the light tone comes last.

    Raises ValueError for anything that is not a syllable.
    """
    return " ".join(map(_syllable, pinyin.split(" ")))


def _syllable(written: str) -> str:
    syllable = unicodedata.normalize("NFC", written)
    if syllable not in _syllables():
        raise ValueError(f"{written!r} is not a syllable of pinyin")
    return str(convert(syllable, Style.BOPOMOFO, strict=False))


@cache
def _syllables() -> frozenset[str]:
    """Return every syllable that pypinyin knows, with each of its tones and with the light tone."""
    toned = {syllable for readings in pinyin_dict.values() for syllable in readings.split(",")}
    return frozenset(toned | {str(convert(syllable, Style.NORMAL, strict=False)) for syllable in toned})
