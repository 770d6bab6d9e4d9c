"""How a start joins the running program: the first start takes the lock, later starts ask the first."""

import logging
import sys
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QDeadlineTimer, QLockFile

from kidneyviewer.single_instance import meeting_place

if TYPE_CHECKING:
    from kidneyviewer.content.links import Asked
    from kidneyviewer.language import Language

log = logging.getLogger(__name__)

PATIENCE_MS, STEP_MS = 5000, 50
"""How long a later start waits for the first one to listen, and how often it looks."""


class Joined(NamedTuple):
    """The result of joining.

    ``answer``: empty if the running program shows what was asked for, one line if it cannot, None if this start needs
    its own window. ``may_listen``: no other program listens. ``lock`` must be kept while the program runs.
    """

    answer: str | None
    may_listen: bool
    lock: QLockFile


def join(asked: "Asked | None", language: "Language | None") -> Joined:
    """Ask the running program, if there is one, to show something. Two starts at the same moment also meet."""
    lock, deadline, wait = meeting_place.lock(), QDeadlineTimer(PATIENCE_MS), 0
    while not lock.tryLock(wait):
        answer = _answer(asked, language)
        if lock.error() is not QLockFile.LockError.LockFailedError:  # nothing can be locked in that folder
            return Joined(answer, answer is None, lock)
        if answer is not None:
            return Joined(answer, may_listen=False, lock=lock)
        if deadline.hasExpired():
            log.warning("Links from later starts cannot be received: the program that listens does not answer.")
            return Joined(None, may_listen=False, lock=lock)
        wait = STEP_MS
    answer = None if sys.platform == "win32" else _answer(asked, language)
    return Joined(answer, answer is None, lock)


def _answer(asked: "Asked | None", language: "Language | None") -> str | None:
    if not meeting_place.is_taken():
        return None
    from kidneyviewer.single_instance.asking import hand_over  # noqa: PLC0415 - QtNetwork: 4 ms that a first start saves

    return hand_over(meeting_place.name(), asked, language)
