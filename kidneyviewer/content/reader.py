"""Where the files of the content come from: a folder on disk that contains only regular files."""

import os
import stat
from collections.abc import Sequence
from itertools import islice
from pathlib import Path
from typing import NoReturn, Protocol

from kidneyviewer.content.faults import ContentError, one_of

LARGEST = 16 * 2**20
"""Most bytes of a content file. The largest one written by hand has a hundredth of it."""
LARGEST_MADE = 512 * 2**20
"""Most bytes of a file that is made from the content when the program is built."""
MOST_FILES = 10_000
"""Most files of a folder. With so many, the start takes several seconds."""
JSON = ".json"
CHUNK = 2**20
LEFT_BY_OTHERS = ("~", "thumbs.db", "desktop.ini")
"""Endings, in lowercase, of the names of files that editors and systems leave in a folder unasked."""


class Reader(Protocol):
    """What the loader reads from. Each method raises :class:`ContentError` with the name of the file."""

    def read(self, name: str) -> bytes:
        """Return the contents of a file, such as ``cases/riordan-2022.json``."""

    def names(self, folder: str) -> list[str]:
        """Return the names of the files in a folder, sorted."""

    def shown(self, name: str) -> str:
        """Return the name of a file for a message."""


class FolderReader:
    """Reads a folder laid out like ``resources/``."""

    def __init__(self, folder: Path, largest: int = LARGEST) -> None:
        self._folder = folder
        self._start = f"{folder}{os.sep}"
        self._largest = largest
        self._flags = os.O_RDONLY
        for name in ("O_BINARY", "O_NONBLOCK", "O_NOCTTY"):  # so that opening a pipe does not wait for a writer
            self._flags |= getattr(os, name, 0)

    def read(self, name: str) -> bytes:
        """Return the contents of a file."""
        path = self._start + name
        try:
            file = os.open(path, self._flags)
        except OSError as error:
            self._refuse(name, error)
        try:
            return self._contents(file, name)
        except OSError as error:
            raise ContentError(self.shown(name), f"the file cannot be read: {error.strerror}") from error
        finally:
            os.close(file)

    def names(self, folder: str) -> list[str]:
        """Return the names of the ``.json`` files in a folder. Anything else is refused, since it would be ignored."""
        try:
            with os.scandir(self._start + folder) as entries:
                found = sorted(entry.name for entry in islice(entries, MOST_FILES + 1))
        except OSError as error:
            raise ContentError(self.shown(folder), f"the folder cannot be read: {error.strerror}") from error
        if len(found) > MOST_FILES:
            raise ContentError(self.shown(folder), f"the folder has more files than allowed: {MOST_FILES}")
        for name in found:
            if not name.endswith(JSON) and not _is_left_by_others(name):
                what = "a folder" if (self._folder / folder / name).is_dir() else "a file"
                problem = f"{what} that would be ignored; allowed: files whose names end in {JSON}"
                raise ContentError(self.shown(f"{folder}/{name}"), problem)
        return [name for name in found if name.endswith(JSON) and not name.startswith(".")]

    def check_alone(self, allowed: Sequence[str]) -> None:
        """Check that beside the folders there are no other JSON files, such as a case in the wrong place."""
        try:
            with os.scandir(self._start) as entries:
                found = sorted(entry.name for entry in islice(entries, MOST_FILES))
        except OSError:
            return  # the first file that is missing tells more
        for name in found:
            if name.casefold().endswith(JSON) and name not in allowed and not name.startswith("."):
                problem = f"a file that would be ignored; {one_of(sorted(allowed))}, and folders with others"
                raise ContentError(self.shown(name), problem)

    def shown(self, name: str) -> str:
        """Return the name of a file for a message: with its folder, but without the folders above."""
        return f"{self._folder.name}/{name}" if self._folder.name else str(self._folder / name)

    def _contents(self, file: int, name: str) -> bytes:
        state = os.fstat(file)
        if not stat.S_ISREG(state.st_mode):
            raise ContentError(self.shown(name), _no_file(state.st_mode))
        if state.st_size > self._largest:
            raise self._too_large(name, state.st_size)
        raw = os.read(file, state.st_size + 1)
        return raw if len(raw) == state.st_size else self._rest(file, name, raw)

    def _rest(self, file: int, name: str, raw: bytes) -> bytes:
        """Read the rest of a file that arrives in parts, or that somebody is still writing."""
        parts, size = [raw], len(raw)
        while part := os.read(file, CHUNK):
            parts.append(part)
            size += len(part)
            if size > self._largest:
                raise self._too_large(name, size)
        return b"".join(parts)

    def _too_large(self, name: str, size: int) -> ContentError:
        return ContentError(self.shown(name), f"the file has {size} bytes or more; allowed: {self._largest}")

    def _refuse(self, name: str, error: OSError) -> NoReturn:
        """Say why a file could not be opened: a socket cannot be, and on Windows a folder cannot be either."""
        if isinstance(error, FileNotFoundError):
            raise ContentError(self.shown(name), "the file is missing") from error
        try:
            mode = os.stat(self._start + name).st_mode  # noqa: PTH116 - a Path knows no mode
        except OSError:
            mode = stat.S_IFREG
        problem = f"the file cannot be read: {error.strerror}" if stat.S_ISREG(mode) else _no_file(mode)
        raise ContentError(self.shown(name), problem) from error


def _is_left_by_others(name: str) -> bool:
    return name.startswith(".") or name.casefold().endswith(LEFT_BY_OTHERS)


def _no_file(mode: int) -> str:
    kinds = ((stat.S_ISDIR, "a folder"), (stat.S_ISFIFO, "a named pipe"), (stat.S_ISSOCK, "a socket"))
    kind = next((name for is_one, name in kinds if is_one(mode)), "a device")
    return f"{kind} in place of a file; allowed: a file"
