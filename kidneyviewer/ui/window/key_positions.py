"""Which key of a Latin keyboard is at the place of a key: shortcuts also work on Russian, Greek or French keyboards.

A Russian keyboard has a Cyrillic letter in place of K, a French one ' in place of 4. Systems report the place of a key
by a code.
"""

import sys
from types import MappingProxyType

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

ROWS = ((2, "1234567890-="), (16, "QWERTYUIOP"), (30, "ASDFGHJKL"), (44, "ZXCVBNM"))
"""For each row of a keyboard the code of its first key, and the keys of the US layout, from left to right."""
BY_CODE = MappingProxyType({code + at: sign for code, row in ROWS for at, sign in enumerate(row)})
XKB_OFFSET = 8
"""X11 and Wayland count from 8; Windows uses the codes as they are."""
MAC_KEYS = "ASDFHGZXCV\0BQWERYT1234" + "65=97-80\0OU\0IP\0LJ\0K"
"""The virtual keys of macOS, from 0 on. They stand for places, too."""
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
LAST_LATIN = 0x24F
"""The last Latin letter of Unicode."""


def shortcut(event: QKeyEvent, *, letters: bool, platform: str = sys.platform) -> QKeySequence | None:
    """Return Ctrl, or Ctrl+Shift, and the key that a US keyboard has at the place of the one that was pressed.

    Without ``letters`` only digits and signs count: a Latin keyboard, such as Dvorak's, has its letters elsewhere.
    """
    modifiers = event.modifiers()
    if modifiers not in (CONTROL, CONTROL | SHIFT):
        return None
    sign = _sign(event, platform)
    if not sign or (sign.isalpha() and not letters):
        return None
    held = CONTROL if not sign.isalpha() else modifiers
    return QKeySequence(QKeyCombination(held, Qt.Key(ord(sign))))


def is_latin(event: QKeyEvent, *, before: bool) -> bool:
    """Tell whether a keyboard has Latin letters. A key that is not a letter does not tell: it is as before."""
    key = event.key()
    if key > sys.maxunicode or not chr(key).isalpha():
        return before
    return key <= LAST_LATIN


def _sign(event: QKeyEvent, platform: str) -> str:
    """Return the letter, digit or sign of the US layout at the place of a key; empty if there is none."""
    if platform == "darwin":
        key = event.nativeVirtualKey()
        return MAC_KEYS[key].strip("\0") if key < len(MAC_KEYS) else ""
    code = event.nativeScanCode()
    return BY_CODE.get(code if platform == "win32" else code - XKB_OFFSET, "")
