"""The log file: small, with one older file beside it."""

import os
from pathlib import Path

from kidneyviewer.saving import regular

LARGEST = 500_000
"""Size in bytes at which the file becomes the older one."""


def append(file: Path, entry: str) -> None:
    """Write an entry at the end of the file, or raise OSError. The file is open only meanwhile."""
    content = f"{entry}\n".encode(errors="backslashreplace")
    file.parent.mkdir(parents=True, exist_ok=True)
    old = regular(file)
    if old is not None and old.st_size and old.st_size + len(content) > LARGEST:
        _put_aside(file)
    with file.open("ab", buffering=0) as opened:
        opened.write(content)


def _put_aside(file: Path) -> None:
    """Make the file the older one or, if that is impossible, empty it."""
    try:
        file.replace(f"{file}.1")
    except OSError:
        os.truncate(file, 0)
