"""The file of the settings: an INI file as QSettings reads and writes it. No Qt, and no lock to wait for.

A value is kept as it is written in the file. Its key is that of the file; one of another section than ``[General]`` has
the section in front of it.
"""

import os
import re
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from kidneyviewer.saving import regular, save

LARGEST = 65_536
"""In bytes. A larger file is none of ours."""
BYTES = "@ByteArray(", ")"
ESCAPE = r"\\(?:x(?P<hex>[0-9A-Fa-f]+)|(?P<octal>[0-7]+)|(?P<letter>.))"
LETTERS, MEANT = "abfnrtv", "\a\b\f\n\r\t\v"
HEX = r"\x{:x}"
GENERAL = "General"


class Parsed(NamedTuple):
    """The values of a file, and whether some of it could not be read."""

    values: dict[str, str]
    is_damaged: bool


def read(file: Path) -> bytes:
    """Return what the file contains, cut if it is too large; nothing if there is no file. Raises OSError."""
    if regular(file) is None:
        return b""
    with file.open("rb") as opened:
        return opened.read(LARGEST + 1)


def parsed(content: bytes) -> Parsed:
    """Return the values of all lines that can be read."""
    found: dict[str, str] = {}
    section, is_damaged = "", len(content) > LARGEST
    for line in "" if is_damaged else content.decode("utf-8-sig", "surrogateescape").split("\n"):
        stripped = line.strip()
        key, equals, value = map(str.strip, stripped.partition("="))
        if stripped[:1] in ("", ";", "#"):
            continue
        if not _is_readable(stripped):
            is_damaged = True
        elif stripped[0] == "[" and stripped[-1] == "]":
            section = "" if stripped[1:-1] == GENERAL else f"{stripped[1:-1]}/"
        elif key and equals:
            found[section + key] = value
        else:
            is_damaged = True
    return Parsed(found, is_damaged)


def written(values: Mapping[str, str]) -> bytes:
    """Return a file with some values."""
    sections: dict[str, list[str]] = {GENERAL: []}
    for key, value in values.items():
        section, _, name = key.rpartition("/")
        sections.setdefault(section or GENERAL, []).append(f"{name}={value}\n")
    return "\n".join(f"[{section}]\n{''.join(lines)}" for section, lines in sections.items()).encode()


def change(file: Path, changes: Mapping[str, str]) -> None:
    """Write some values into the file; all others stay as they are on the disk. Raises OSError."""
    try:
        before = parsed(read(file)).values
    except PermissionError:  # it may still be replaced if the folder is ours
        before = {}
    file.parent.mkdir(parents=True, exist_ok=True)
    save(file, written({**before, **changes}), is_private=True)


def is_in_reach(file: Path) -> bool:
    """Tell whether the file could be written, as far as that can be known without doing it."""
    folder = next(folder for folder in file.absolute().parents if folder.exists())
    return folder.is_dir() and os.access(folder, os.W_OK | os.X_OK)


def text(value: str) -> str:
    """Return the text that a value stands for; an empty one if it is a list or something else."""
    is_text = not value.startswith(("@", '"@')) and "," not in value
    return value.strip('"') if is_text else ""


def binary(value: str) -> bytes:
    """Return the bytes that a value stands for; none if it is something else."""
    bare = value.strip('"')
    if not (bare.startswith(BYTES[0]) and bare.endswith(BYTES[1])):
        return b""
    try:
        return re.sub(ESCAPE, _unescaped, bare[len(BYTES[0]) : -len(BYTES[1])]).encode("latin-1")
    except (OverflowError, ValueError):
        return b""


def from_binary(data: bytes) -> str:
    """Return the value for some bytes."""
    return "".join(map(HEX.format, data)).join(BYTES)


def _is_readable(line: str) -> bool:
    """Tell whether a program may have written a line; bytes that are no text are not printable here.

    A line that ends in a backslash goes on in the next one.
    """
    return line.isprintable() and not line.endswith("\\")


def _unescaped(match: re.Match[str]) -> str:
    letter = match["letter"]
    if letter is not None:
        return MEANT[LETTERS.index(letter)] if letter in LETTERS else letter
    return chr(int(match["hex"], 16) if match["hex"] else int(match["octal"], 8))
