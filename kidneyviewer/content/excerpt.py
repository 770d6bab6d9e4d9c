"""A passage shortened to the text around one word."""

import re
from collections.abc import Iterable

from msgspec import Struct

MOST = 170
"""Widest excerpt in Latin letters; a Chinese character counts as two."""
FIRST_WIDE = 0x2E80
"""Characters from here on are as wide as two letters."""
DOTS = "…"
END_OF_SENTENCE = re.compile(r"[.!?][”’\")]*(?=\s+[A-Z“\"(])|[。！？][”’」』）]*|\n")


class Excerpt(Struct, frozen=True):
    """Part of a passage; the word is from ``start`` to ``end``."""

    text: str
    start: int
    end: int


def excerpt(passage: str, start: int, end: int, most: int = MOST) -> Excerpt:
    """Return the sentence around a word, cut on both sides if it is wider than ``most`` letters."""
    left, right = first, last = _sentence(passage, start, end)
    room = max(0, most - _width(passage[start:end]))
    before, after = _width(passage[first:start]), _width(passage[end:last])
    if before + after > room:
        left = _cut_before(passage[first:start], max(room // 2, room - after)) + first
        right = end + _cut_after(passage[end:last], max(room // 2, room - before))
    lead = DOTS if left > first else ""
    shown = f"{lead}{passage[left:right]}{DOTS if right < last else ''}"
    return Excerpt(shown, start - left + len(lead), end - left + len(lead))


def _sentence(passage: str, start: int, end: int) -> tuple[int, int]:
    """Return where the sentence around a word begins and ends, without surrounding white space."""
    ends = [found.end() for found in END_OF_SENTENCE.finditer(passage)]
    left = max((stop for stop in ends if stop <= start), default=0)
    right = min((stop for stop in ends if stop >= end), default=len(passage))
    blank = len(passage[left:start]) - len(passage[left:start].lstrip())
    return left + blank, end + len(passage[end:right].rstrip())


def _cut_before(text: str, room: int) -> int:
    """Return where to cut the text before a word, without splitting a Latin word."""
    cut = len(text) - _fitting(reversed(text), room)
    if _is_inside_word(text, cut):
        space = text.find(" ", cut)
        return space + 1 if space >= 0 else len(text)
    return cut


def _cut_after(text: str, room: int) -> int:
    """Return where to cut the text after a word."""
    cut = _fitting(text, room)
    if _is_inside_word(text, cut):
        cut = max(0, text.rfind(" ", 0, cut))
    return len(text[:cut].rstrip())


def _is_inside_word(text: str, cut: int) -> bool:
    around = text[max(0, cut - 1) : cut + 1]
    return 0 < cut < len(text) and all(ord(sign) < FIRST_WIDE and not sign.isspace() for sign in around)


def _fitting(signs: Iterable[str], room: int) -> int:
    """Return how many characters fit into ``room``."""
    count = 0
    for sign in signs:
        room -= _width(sign)
        if room < 0:
            break
        count += 1
    return count


def _width(text: str) -> int:
    return sum(2 if ord(sign) >= FIRST_WIDE else 1 for sign in text)
