"""Which characters a text may contain: none that are invisible, reorder the text or break the line."""

import re
import unicodedata

from kidneyviewer.content.faults import Fault
from kidneyviewer.plain_signs import INVISIBLE

ASCII = rb""" !"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\]^_`abcdefghijklmnopqrstuvwxyz{|}~"""
"""All ASCII characters that a JSON document may contain without escaping."""
LAST_OF_A_PLANE = 0xFFFE
"""The last two code points of each plane are not characters."""

_UNSEEN = re.compile(
    "["
    "\x00-\x1f\x7f-\x9f"  # control characters, including line breaks and tabs: a text is one paragraph
    f"{INVISIBLE}"
    "\u2028\u2029\u2800\ufffc-\uffff"  # line separators, blanks other than spaces, U+FFFD
    "\ud800-\udfff\ue000-\uf8ff\ufdd0-\ufdef"  # surrogates, private use, noncharacters
    "\U000e0000-\U0010ffff"
    "]"
)
_PRINTABLE_YET_UNSEEN = re.compile(
    "[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2800\u3164\ufe00-\ufe0f\uffa0\ufffc\ufffd\U000e0100-\U000e01ef]"
)
_ESCAPED_CONTROL = re.compile(rb"\\[bfnrtu]")


def are_plain(written: bytes) -> bool:
    """Tell whether no string of a JSON document can be invisible. If False, use :func:`check` on each string.

    ``written`` is in the form that msgspec writes: no spaces between its parts, and only what must be escaped is
    escaped. A start may read ten thousand files, so this checks a whole file in a few passes in C.
    """
    if b"\x7f" in written or (b"\\" in written and _ESCAPED_CONTROL.search(written)):
        return False
    if written.isascii():
        return True
    others = written.translate(None, ASCII).decode()
    return others.isprintable() and not _PRINTABLE_YET_UNSEEN.search(others)


def check(text: str) -> None:
    """Check that a text contains only visible characters and spaces."""
    found = _UNSEEN.search(text)
    unseen = found[0] if found else next((sign for sign in text if _is_none(sign)), None)
    if unseen is not None:
        name = unicodedata.name(unseen, "a control or no character")
        raise Fault("", text, f"allowed: visible characters and spaces; found U+{ord(unseen):04X} ({name})")


def _is_none(sign: str) -> bool:
    return ord(sign) & LAST_OF_A_PLANE == LAST_OF_A_PLANE
