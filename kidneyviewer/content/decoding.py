"""The bytes of a JSON file → a record. No key may occur twice, and every text must be visible."""

from typing import TypeVar

import msgspec

from kidneyviewer.content import characters
from kidneyviewer.content.diagnosis import diagnose, examine
from kidneyviewer.content.faults import Malformed

T = TypeVar("T")
Decoder = msgspec.json.Decoder
_A_COLON_MAY_BE_ESCAPED = b"\\u003"


def decode(raw: bytes, decoder: "Decoder[T]") -> T:
    """Decode one file. Raises :class:`Malformed` for anything but complete JSON of the right shape."""
    try:
        return decoder.decode(raw)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise Malformed(diagnose(raw, decoder.type, error)) from error


def decode_content(raw: bytes, decoder: "Decoder[T]") -> T:
    """Decode one file of the content. Raises :class:`Malformed` for a doubled key too, and a fault for an odd text."""
    record = decode(raw, decoder)
    if not _is_sound(raw, record) and not _is_sound(raw, _plain(raw)):
        examine(raw)
    return record


def _is_sound(raw: bytes, whole: object) -> bool:
    """Tell whether no key occurs twice in an object and no text is odd. If False, a closer look is needed.

    msgspec silently keeps the last of two equal keys. Each key has a colon, and all other colons are in strings, unless
    they are escaped. A decoded record is never written with more keys than were read, since records omit default
    values. So if there are as many colons as before, no key was lost.
    """
    written = msgspec.json.encode(whole)
    if raw.count(b":") != written.count(b":") or (b"\\" in raw and _A_COLON_MAY_BE_ESCAPED in raw):
        return False
    return characters.are_plain(written)


def _plain(raw: bytes) -> object:
    """Return a document as dictionaries and lists, which also keep default values; None if that is impossible."""
    try:
        return msgspec.json.decode(raw)
    except msgspec.DecodeError:  # a number that fits the type of its field but is too large on its own
        return None
