"""Where the starts of one user meet: the lock that the first start holds, and the socket on which it listens."""

import os
import stat
import sys
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QLockFile, QStandardPaths

from kidneyviewer import paths
from kidneyviewer.single_instance import session

LEFT_MS = 1000
"""An older lock is broken unless a program still holds it; a power cut may have left it empty."""
NOWHERE = "/dev/null"
"""A folder in which no file can be, for a user without a folder of their own."""


def lock() -> QLockFile:
    """Return the lock of this meeting place. Once locked, it is held until unlocked or the process ends."""
    made = QLockFile(f"{_folder()}/{_unique()}.lock")
    made.setStaleLockTime(LEFT_MS)
    return made


def name() -> str:
    """Return the socket of this meeting place: a path, or on Windows the name of a pipe."""
    return _unique() if sys.platform == "win32" else f"{_folder()}/{_unique()}"


def is_taken() -> bool:
    """Tell whether another start may be listening, without connecting to it."""
    return sys.platform == "win32" or is_own_socket(Path(name()))


def is_own_socket(file: Path) -> bool:
    """Tell whether a file is a socket of this user, not a symbolic link or one that somebody else put there."""
    try:
        found = file.lstat()
    except OSError:
        return False
    return stat.S_ISSOCK(found.st_mode) and (sys.platform == "win32" or found.st_uid == os.getuid())


def tidy() -> None:
    """Remove the folder if it was made for this program and is empty."""
    folder = Path(_folder())
    if folder.name.startswith("kidneyviewer-"):
        with suppress(OSError):
            folder.rmdir()


def _folder() -> str:
    """Return a folder on a local disk in which nobody else may write.

    On Linux this is the runtime folder, on Windows and macOS the folder for temporary files. If that is not the user's
    own, or too long for a socket, one is made in the folder for temporary files.
    """
    if sys.platform == "win32":
        return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.TempLocation)
    user = str(os.getuid())
    found = (folder for folder in session.folders(sys.platform, os.environ, user) if _is_own(folder, user))
    return next(found, NOWHERE)


def _is_own(folder: str, user: str) -> bool:
    """Tell whether this user alone can write in a folder, creating the one that is named for it."""
    with suppress(OSError):
        if folder.endswith(f"/kidneyviewer-{user}"):
            Path(folder).mkdir(mode=0o700)
    try:
        found = Path(folder).lstat()
    except OSError:
        return False
    is_private = stat.S_ISDIR(found.st_mode) and str(found.st_uid) == user and not found.st_mode & 0o077
    return is_private and os.access(folder, os.W_OK | os.X_OK)


def _unique() -> str:
    """Return a name that differs for other users, other sessions, and other settings, such as those of tests."""
    usual = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericConfigLocation)
    is_windows = sys.platform == "win32"
    user = os.getlogin() if is_windows else str(os.getuid())
    number = _windows_session() if is_windows else 0
    return session.unique(str(paths.portable_data() or usual), user, session.session(sys.platform, os.environ, number))


def _windows_session() -> int:
    """Return the number of the session on a terminal server; 0 elsewhere."""
    if sys.platform != "win32":
        return 0
    import ctypes  # noqa: PLC0415 - 4 ms, only on Windows

    found = ctypes.c_ulong()
    is_known = ctypes.windll.kernel32.ProcessIdToSessionId(os.getpid(), ctypes.byref(found))
    return int(found.value) if is_known else 0
