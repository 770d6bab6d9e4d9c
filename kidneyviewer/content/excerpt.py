"""A passage cut down to what stands around one word."""

import re
from collections.abc import Iterable

from msgspec import Struct

MOST = 170
"""Widest excerpt, in Latin letters; a Chinese character is as wide as two."""
FIRST_WIDE = 0x2E80
"""From here on characters are as wide as two letters."""
DOTS = "…"
END_OF_SENTENCE = re.compile("(?:[.!?](?=\\s+[^a-z\\s])|[。！？]|\n)[”’」』）)]*")


class Excerpt(Struct, frozen=True):
    """A part of a passage; the word stands from ``start`` to ``end``."""

    text: str
    start: int
    end: int


def excerpt(passage: str, start: int, end: int, most: int = MOST) -> Excerpt:
    """Give the sentence around a word, cut at both sides where it is wider than ``most`` letters."""
    left, right = _sentence(passage, start, end)
    room = max(0, most - _width(passage[start:end]))
    before, after = _width(passage[left:start]), _width(passage[end:right])
    if before + after > room:
        fair = room // 2
        left_room = max(fair, room - after)
        right_room = max(fair, room - before)
        left = start - _fitting(reversed(passage[left:start]), left_room)
        right = end + _fitting(passage[end:right], right_room)
        left, right = _at_words(passage, left, start, end, right)
    is_cut_left, is_cut_right = not _begins(passage, left), not _ends(passage, right)
    lead = DOTS if is_cut_left else ""
    shown = f"{lead}{passage[left:right]}{DOTS if is_cut_right else ''}"
    return Excerpt(shown, start - left + len(lead), end - left + len(lead))


def _sentence(passage: str, start: int, end: int) -> tuple[int, int]:
    """Give where the sentence around a word begins and ends, without white space around it."""
    ends = [found.end() for found in END_OF_SENTENCE.finditer(passage)]
    left = max((stop for stop in ends if stop <= start), default=0)
    right = min((stop for stop in ends if stop >= end), default=len(passage))
    whole = passage[left:right]
    return left + len(whole) - len(whole.lstrip()), right - (len(whole) - len(whole.rstrip()))


def _begins(passage: str, left: int) -> bool:
    """Tell whether nothing of a sentence is missing on the left."""
    before = passage[:left].rstrip(" ")
    return not before or any(found.end() == len(before) for found in END_OF_SENTENCE.finditer(f"{before} A"))


def _ends(passage: str, right: int) -> bool:
    return right == len(passage) or any(found.end() == right for found in END_OF_SENTENCE.finditer(passage))


def _at_words(passage: str, left: int, start: int, end: int, right: int) -> tuple[int, int]:
    """Move both cuts inwards to the next space, so that no Latin word is cut."""
    if left > 0 and _is_inside_word(passage, left):
        space = passage.find(" ", left, start)
        left = space + 1 if space >= 0 else start
    if right < len(passage) and _is_inside_word(passage, right):
        space = passage.rfind(" ", end, right)
        right = space if space >= 0 else end
    return left, len(passage[:right].rstrip(" "))


def _is_inside_word(passage: str, cut: int) -> bool:
    return all(ord(letter) < FIRST_WIDE and not letter.isspace() for letter in passage[cut - 1 : cut + 1])


def _fitting(letters: Iterable[str], room: int) -> int:
    """Tell how many letters are no wider than ``room``."""
    count = 0
    for letter in letters:
        room -= _width(letter)
        if room < 0:
            break
        count += 1
    return count


def _width(text: str) -> int:
    return sum(2 if ord(letter) >= FIRST_WIDE else 1 for letter in text)
