"""The ways in which a text from elsewhere is written. Each changes signs, and not what is meant."""

import unicodedata
from collections.abc import Callable, Mapping

Writing = Callable[[str], str]

UNSEEN = (
    "\xad\u034f\u061c\u115f\u17b4\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202e\u2060\u2066\u2069\u3164\ufe00\ufe0f"
    "\ufeff\uffa0\ufff9\ufffb\U000e0001\U000e0041\U000e007f\U000e0100\U000e01ef"
)
"""Characters that are not seen, some of each kind."""
KANGXI = {unicodedata.normalize("NFKC", chr(code)): chr(code) for code in range(0x2F00, 0x2FD6)}
COMPATIBLE = {
    unicodedata.normalize("NFKC", chr(code)): chr(code)
    for code in (*range(0xF900, 0xFB00), *range(0x2F800, 0x2FA1E))
    if unicodedata.decomposition(chr(code))
}
LIGATURES = (("ffi", "ﬃ"), ("ffl", "ﬄ"), ("ff", "ﬀ"), ("fi", "ﬁ"), ("fl", "ﬂ"), ("st", "ﬆ"))


def with_radicals(text: str) -> str:
    """Write characters as the radicals that look the same, as many PDFs do."""
    return "".join(KANGXI.get(sign, sign) for sign in text)


def with_ligatures(text: str) -> str:
    """Write letters as typesetters join them."""
    for letters, ligature in LIGATURES:
        text = text.replace(letters, ligature)
    return text


def wide(text: str) -> str:
    """Write ASCII as a Chinese keyboard does."""
    return "".join(chr(ord(sign) + 0xFEE0) if "!" <= sign <= "~" else sign for sign in text).replace(" ", "\u3000")


WRITINGS: Mapping[str, Writing] = {
    "radicals": with_radicals,
    "compatible": lambda text: "".join(COMPATIBLE.get(sign, sign) for sign in text),
    "ligatures": with_ligatures,
    "wide": wide,
    "accents": lambda text: text.replace("e", "e\u0301").replace("a", "ä"),
    "mathematical": lambda text: "".join(chr(0x1D41A + ord(one) - 97) if "a" <= one <= "z" else one for one in text),
    "other dashes": lambda text: text.replace("-", "\u2011"),
    "other spaces": lambda text: text.replace(" ", "\u202f"),
    "lines": lambda text: text.replace(" ", "\r\n"),
    "quoted": lambda text: f"“{text}”。",
}


def with_unseen(text: str, place: int, sign: str) -> str:
    """Put a sign into a text; the place is counted round the text."""
    at = place % (len(text) + 1)
    return text[:at] + sign + text[at:]
