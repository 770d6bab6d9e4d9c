"""How a start joins the program that runs: the first one locks the place where starts meet, later ones ask it."""

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
"""How long a later start waits for the first one to listen, and between two looks."""


class Joined(NamedTuple):
    """What became of a start.

    ``answer``: empty when the program that runs shows what was asked for, one line when it cannot, None when this start
    needs a window of its own. ``may_listen``: no other program has the place. ``lock`` is kept while the program runs.
    """

    answer: str | None
    may_listen: bool
    lock: QLockFile


def join(asked: "Asked | None", language: "Language | None") -> Joined:
    """Let the program that runs show what is asked for, if one does; two starts in the same moment meet, too."""
    lock, deadline, wait = meeting_place.lock(), QDeadlineTimer(PATIENCE_MS), 0
    while not lock.tryLock(wait):
        answer = _answer(asked, language)
        if lock.error() is not QLockFile.LockError.LockFailedError:  # nothing can be locked there
            return Joined(answer, answer is None, lock)
        if answer is not None:
            return Joined(answer, may_listen=False, lock=lock)
        if deadline.hasExpired():
            log.warning("Links of later starts are not taken over: the program that has their place does not answer.")
            return Joined(None, may_listen=False, lock=lock)
        wait = STEP_MS
    answer = None if sys.platform == "win32" else _answer(asked, language)
    return Joined(answer, answer is None, lock)


def _answer(asked: "Asked | None", language: "Language | None") -> str | None:
    if not meeting_place.is_taken():
        return None
    from kidneyviewer.single_instance.asking import hand_over  # noqa: PLC0415 - QtNetwork: 4 ms that a first start saves

    return hand_over(meeting_place.name(), asked, language)
