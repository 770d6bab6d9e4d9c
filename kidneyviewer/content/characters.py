"""Which characters a text may contain: none that are invisible, reorder the text or break the line."""

import re
import unicodedata

from kidneyviewer.content.faults import Fault
from kidneyviewer.plain_signs import INVISIBLE

ASCII = rb""" !"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\]^_`abcdefghijklmnopqrstuvwxyz{|}~"""
"""All ASCII characters that a JSON document may contain without escaping."""
UNSEEN_KINDS = frozenset({"Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp"})
"""Categories of Unicode: control, format, unassigned, private use, surrogate, and separators of lines."""

_OTHER_UNSEEN = re.compile(f"[{INVISIBLE}\u2800\ufffc\ufffd\U00016fe4\U0001d159]")
"""Invisible characters of any category, such as fillers, and blanks other than spaces."""
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
    return others.isprintable() and not _OTHER_UNSEEN.search(others)


def check(text: str) -> None:
    """Check that a text contains only visible characters and spaces."""
    unseen = next(filter(_is_unseen, text), None)
    if unseen is not None:
        name = unicodedata.name(unseen, "a control or no character")
        raise Fault("", text, f"allowed: visible characters and spaces; found U+{ord(unseen):04X} ({name})")


def _is_unseen(sign: str) -> bool:
    return unicodedata.category(sign) in UNSEEN_KINDS or _OTHER_UNSEEN.match(sign) is not None
