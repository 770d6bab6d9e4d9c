"""Rules for readings.json and folding.json beyond their shape. Each function raises :class:`Fault`."""

import re
import unicodedata
from collections.abc import Mapping

from kidneyviewer.content.faults import Fault
from kidneyviewer.content.model import FoldingTable, Reading, Readings

MOST_STROKES = 40
_TONE = re.compile("[\u0300\u0301\u0304\u030c]")
"""The tone marks, each after its letter."""
_LETTERS = re.compile("[a-uw-zêü]+")


def check_readings(readings: Readings) -> None:
    """Check that each word occurs once with one syllable per character, and that stroke counts are plausible."""
    seen: set[str] = set()
    for index, reading in enumerate(readings.words):
        if reading.word in seen:
            raise Fault(f"words[{index}].word", reading.word, "each word may occur only once")
        seen.add(reading.word)
        _check_reading(f"words[{index}]", reading)
    _check_strokes(readings.strokes)


def _check_reading(path: str, reading: Reading) -> None:
    _check_pinyin(f"{path}.pinyin", reading.pinyin, len(reading.word))
    if reading.taiwan is not None:
        _check_pinyin(f"{path}.taiwan", reading.taiwan, len(reading.word))
        if reading.taiwan == reading.pinyin:
            raise Fault(f"{path}.taiwan", reading.taiwan, "allowed: a reading other than `pinyin`, or none")


def _check_pinyin(path: str, pinyin: str, length: int) -> None:
    syllables = pinyin.split(" ")
    wrong = next((syllable for syllable in syllables if not _may_be_pinyin(syllable)), None)
    if wrong is not None:
        problem = f"{wrong!r} is not a syllable of pinyin"
        raise Fault(path, pinyin, f"{problem}; allowed: syllables such as shèn, one space between two")
    if len(syllables) != length:
        raise Fault(path, pinyin, f"allowed: one syllable per character, here {length}")


def _may_be_pinyin(written: str) -> bool:
    """Tell whether a text has only letters of pinyin, with at most one tone. The build knows all syllables."""
    letters, tones = _TONE.subn("", unicodedata.normalize("NFD", written))
    return tones <= 1 and _LETTERS.fullmatch(unicodedata.normalize("NFC", letters)) is not None


def _check_strokes(strokes: Mapping[str, int]) -> None:
    for character, number in strokes.items():
        if len(character) != 1:
            raise Fault("strokes", character, "allowed: one character")
        if not 0 < number <= MOST_STROKES:
            raise Fault(f"strokes.{character}", number, f"allowed: 1 to {MOST_STROKES}")


def check_folding(folding: FoldingTable) -> None:
    """Check that the lines pair up, each character once, and that no folded character folds further."""
    above, below = folding.traditional, folding.simplified
    if len(above) != len(below):
        raise Fault("simplified", len(below), f"allowed: as many characters as `traditional` has, {len(above)}")
    seen: set[str] = set()
    for character, folded in zip(above, below, strict=True):
        if character in seen:
            raise Fault("traditional", character, "each character may occur only once")
        seen.add(character)
        if folded in above:
            raise Fault("simplified", folded, "allowed: a character that folds to no other")
