"""Finds Chinese names by sound: pinyin or Zhuyin, in full, as initials, or mixed with characters.

A name is a row of cells, one per character: ``|shen|xiao|qiu``. A query matches if it consists of the beginnings of
consecutive cells: ``shenxiaoqiu``, ``sxq``, ``shxqiu`` and ``肾xq`` all match. A Latin letter is a cell of its own.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import islice
from types import MappingProxyType

from msgspec import Struct

from kidneyviewer.content.finding.findable import Field
from kidneyviewer.content.finding.folding import HAN, Folding
from kidneyviewer.content.finding.heads import MOST, Head, Quality
from kidneyviewer.content.finding.lines import Lines
from kidneyviewer.content.finding.query import Query, is_zhuyin
from kidneyviewer.content.model import SearchKey

LONGEST = 40
"""Longer queries are not spelled names."""
MOST_MIXED = 24
"""Most names containing the characters of a mixed query that are tried."""
BREAK, BARRIER = "|", "\x1f"
"""Before each cell, and where punctuation divides a name: no match extends across it."""
_RUNS = re.compile(f"{HAN.pattern}+|[a-zA-Z0-9]+")
_PARTS = re.compile(r"[^\w\s-]+")
_TONED, _PLAIN, _TONES = (
    "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüńňǹḿ",
    "aaaaeeeeiiiioooouuuuvvvvvnnnm",
    "ˉˊˇˋ˙",
)
_ACCENTS = (0x300, 0x301, 0x304, 0x30C)
"""Tone marks that follow their letter."""
TONELESS = MappingProxyType(str.maketrans(_TONED, _PLAIN, _TONES + "".join(map(chr, _ACCENTS))))
"""Removes the tones of pinyin and Zhuyin; ü becomes v."""


class Spelling(Struct, frozen=True, gc=False):
    """A head that matches by sound, and the matching part of its text, from ``start`` to ``end``."""

    head: Head
    quality: Quality
    start: int
    end: int
    is_zhuyin: bool


class Spelled:
    """The Chinese heads with their pinyin and Zhuyin."""

    def __init__(self, heads: Iterable[Head], keys: Mapping[str, SearchKey], folding: Folding) -> None:
        """Take the heads, and the search keys by text. A head without a key is found by its characters only."""
        self._folding = folding
        keyed = [(head, key) for head in heads if (key := keys.get(head.text)) is not None]
        self._pinyin = Lines([(line, head) for head, key in keyed for line in _lines(head.text, key.pinyin)])
        self.joined = [line.replace(BREAK, "") for line, head in self._pinyin.all() if head.field <= Field.SYNONYM]
        """The pinyin of each name without its breaks, for comparing with mistyped words."""
        self._zhuyin = Lines([(line, head) for head, key in keyed for line in _lines(head.text, key.zhuyin)])
        self._items = {zhuyin: _by_item(lines) for zhuyin, lines in ((False, self._pinyin), (True, self._zhuyin))}
        self._by_text = Lines([(folding.letters(head.text), head) for head, _ in keyed])
        self.keys = keys

    def matching(self, query: Query) -> Iterator[Spelling]:
        """Yield the heads that sound as a query is spelled. Literal matches are left to the written search."""
        if query.compact and len(query.compact) <= LONGEST:
            spelled = self._mixed(query) if query.has_han else self._by_sound(query)
            yield from (one for one in spelled if HAN.search(one.head.text, one.start, one.end))

    def all_matching(self, query: Query) -> set[int]:
        """Return every item with a head that sounds as a query is spelled; of a mixed query, those that are tried."""
        if query.has_han or not query.compact or len(query.compact) > LONGEST:
            return {spelling.head.number for spelling in self.matching(query)}
        found = (self._items[is_zhuyin(letters)].all_fitting(_said(letters)) for letters in query.spellings)
        return next(filter(None, found), set())

    def _by_sound(self, query: Query) -> Iterator[Spelling]:
        """Look for the letters as they are; if nothing matches, also without digits that may be tones."""
        for letters in query.spellings:
            found = list(self._spelled(letters))
            if found:
                return iter(found)
        return iter(())

    def _spelled(self, letters: str) -> Iterator[Spelling]:
        zhuyin = is_zhuyin(letters)
        lines = self._zhuyin if zhuyin else self._pinyin
        pattern = _pattern(letters)
        count = 0
        for found, head in islice(lines.fitting(re.compile(pattern)), MOST):
            count += 1
            yield self._of_match(lines, found, head, zhuyin)
        if count == MOST:  # the names that begin with it may come after this many others
            for found, head in islice(lines.fitting(re.compile(f"\n{pattern}")), MOST):
                yield self._of_match(lines, found, head, zhuyin)

    def _of_match(self, lines: Lines[Head], found: re.Match[str], head: Head, zhuyin: bool) -> Spelling:
        start, end = _covered(lines, found)
        return _spelling(head, Quality.WORD if start else Quality.START, start, end, zhuyin)

    def _mixed(self, query: Query) -> Iterator[Spelling]:
        """Find names of which some characters are typed and others spelled."""
        han = "".join(HAN.findall(query.compact))
        if han == query.compact:
            return
        letters = query.spellings[0]
        pattern = re.compile(_mixed_pattern(letters))
        holding = (head for line, head in self._by_text.holding(han[0]) if all(letter in line for letter in han))
        for head in islice(holding, MOST_MIXED):
            yield from self._fitting_cells(head, pattern, is_zhuyin(letters))

    def _fitting_cells(self, head: Head, pattern: re.Pattern[str], zhuyin: bool) -> Iterator[Spelling]:
        key = self.keys[head.text]
        for variant in key.zhuyin if zhuyin else key.pinyin:
            found = pattern.search(line := _with_characters(head.text, variant, self._folding))
            if found is not None:
                start, end = _counted(line, found)
                yield _spelling(head, Quality.WORD if start else Quality.START, start, end, zhuyin)


def _by_item(lines: Lines[Head]) -> Lines[int]:
    """Put all readings of an item into one line; no match extends from one head to the next."""
    said = defaultdict(list)
    for line, head in lines.all():
        said[head.number].append(line)
    return Lines([(BARRIER.join(heads), number) for number, heads in said.items()])


def _lines(text: str, variants: Sequence[str]) -> Iterator[str]:
    """Write a text as cells, once for each way to read it; a reading that does not fit is skipped.

    Tones are left out, and ü is v, as people type it.
    """
    characters = sum(map(len, HAN.findall(text)))
    for variant in variants:
        syllables = [plain(syllable) for syllable in variant.split()]
        if len(syllables) == characters:
            yield BREAK + BREAK.join(_cells(text, syllables))


def _cells(text: str, syllables: Sequence[str]) -> Iterator[str]:
    """Yield the cells of a text: syllables for its Chinese characters, and its Latin letters."""
    at = end = 0
    before: str | None = None
    for found in _RUNS.finditer(text):
        run = found.group()
        if before is not None:
            yield before + BARRIER if _PARTS.search(text, end, found.start()) else before
        end = found.end()
        if HAN.match(run):
            before = BREAK.join(syllables[at : at + len(run)])
            at += len(run)
        else:
            before = BREAK.join(run.lower())
    if before is not None:
        yield before


@cache
def plain(said: str) -> str:
    """Return syllables of pinyin or Zhuyin without tones, ü as v."""
    return said.translate(TONELESS)


def _with_characters(text: str, said: str, folding: Folding) -> str:
    """Write a text as cells, each Chinese character before its syllable; empty if the reading does not fit."""
    cells = next(_lines(text, (said,)), BREAK).split(BREAK)[1:]
    letters = (text[place] for place in _places(text))
    return "".join(
        f"{BREAK}{folding.letters(letter) if HAN.match(letter) else ''}{cell}"
        for letter, cell in zip(letters, cells, strict=False)
    )


def _places(text: str) -> list[int]:
    """Return the positions of the characters that have cells."""
    return [place for run in _RUNS.finditer(text) for place in range(*run.span())]


def _pattern(letters: str) -> str:
    """Return the pattern for a row of letters: each letter continues its cell or begins the next one."""
    first, *more = (_letter(letter) for letter in letters)
    return rf"\|{first}" + "".join(rf"(?:[^|\n{BARRIER}]*\|)?{letter}" for letter in more)


def _said(letters: str) -> str:
    """Return the pattern for a row of letters that are read, not written: one Latin letter per cell is no syllable."""
    if is_zhuyin(letters):
        return _pattern(letters)
    first = _pattern(letters[0])
    written = rf"(?!(?:\|[^|\n{BARRIER}]){{{len(letters) - 1}}}[|\n{BARRIER}])"
    return first + written + _pattern(letters).removeprefix(first)


def _mixed_pattern(letters: str) -> str:
    """Return the pattern for letters and characters; a character matches its whole cell."""
    parts = []
    for number, letter in enumerate(letters):
        if HAN.match(letter):
            parts.append(rf"[^|]*\|{letter}" if number else rf"\|{letter}")
        elif number:
            parts.append(rf"(?:[^|]*\|{HAN.pattern}?)?{_letter(letter)}")
        else:
            parts.append(rf"\|{HAN.pattern}?{_letter(letter)}")
    return "".join(parts)


def _letter(letter: str) -> str:
    """Let u match ü, which is v in a cell."""
    return "[uv]" if letter in "uv" else re.escape(letter)


def _covered(lines: Lines[Head], found: re.Match[str]) -> tuple[int, int]:
    """Return the cells that a match covers: the first, and the one after the last."""
    start = found.string.count(BREAK, lines.start_of(found.end() - 1), found.start() + 1 + (found.group()[0] == "\n"))
    return start - 1, start - 1 + found.group().count(BREAK)


def _counted(line: str, found: re.Match[str]) -> tuple[int, int]:
    start = line.count(BREAK, 0, found.start())
    return start, start + found.group().count(BREAK)


def _spelling(head: Head, quality: Quality, first: int, last: int, zhuyin: bool) -> Spelling:
    """Turn cells into the part of the text they stand for."""
    places = _places(head.text)
    return Spelling(head, quality, places[first], places[min(last, len(places)) - 1] + 1, zhuyin)
