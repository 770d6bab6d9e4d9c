"""Connecting to the screen. Qt would abort the process with several lines if none answers."""

import os
import sys
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from kidneyviewer.commands.printing import BAD, no_screen

Made = TypeVar("Made")
OF_LOCALE = "Detected locale "
"""How Qt begins to say in four lines that it uses UTF-8 although the locale does not, as under ``LC_ALL=C``."""
MOST = 10_000
"""Bytes that are kept of what is said meanwhile."""


def on_screen(make: Callable[[], Made]) -> Made:
    """Return what connects to the screen. If there is none, one line says why, and the program ends with 2."""
    if sys.platform != "linux":
        return make()
    stderr, said = os.dup(2), os.memfd_create("said")
    os.dup2(said, 2)
    qInstallMessageHandler(partial(_hear, stderr, said))
    try:
        return make()
    finally:
        qInstallMessageHandler(None)
        _restore(stderr)
        with suppress(OSError):  # stderr may be closed or full
            os.write(2, os.pread(said, MOST, 0))
        os.close(said)


def _restore(stderr: int) -> None:
    os.dup2(stderr, 2)
    os.close(stderr)


def _hear(stderr: int, said: int, kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    """Collect what Qt and the libraries below it say. The first of it is the cause; a fatal message is the end."""
    if message.startswith(OF_LOCALE):
        return
    os.write(2, f"{message.strip()}\n".encode())
    if kind is QtMsgType.QtFatalMsg:
        _restore(stderr)
        cause = os.pread(said, MOST, 0).decode(errors="replace").splitlines()[0]
        no_screen(cause)
        os._exit(BAD)
