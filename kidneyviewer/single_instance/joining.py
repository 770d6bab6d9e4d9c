"""How a start joins the running program: the first start takes the lock, later starts ask the first."""

import logging
import sys
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QDeadlineTimer

from kidneyviewer.single_instance import meeting_place
from kidneyviewer.single_instance.claim import Claim
from kidneyviewer.single_instance.heard import Heard

if TYPE_CHECKING:
    from kidneyviewer.content.links import Asked
    from kidneyviewer.language import Language

log = logging.getLogger(__name__)

PATIENCE_MS, STEP_MS = 300, 20
"""Within this time a later start decides what to do; how often it looks whether the first one can be reached."""


class Joined(NamedTuple):
    """The result of joining.

    ``answer``: empty if the running program shows what was asked for, one line if it cannot, None if this start needs
    its own window. ``may_listen``: no other program listens. ``claim`` is released at the end of the program.
    """

    answer: str | None
    may_listen: bool
    claim: Claim


def join(asked: "Asked | None", language: "Language | None") -> Joined:
    """Ask the running program, if there is one, to show something. Two starts at the same moment also meet."""
    claim, deadline = Claim(), QDeadlineTimer(PATIENCE_MS)
    is_first, heard = _meet(claim, asked, language, deadline)
    if heard.answer is not None:
        return Joined(heard.answer, may_listen=False, claim=claim)
    if _may_leave(heard, is_empty=asked is None and language is None) and not is_first and claim.is_starting():
        return Joined("", may_listen=False, claim=claim)
    if heard.is_reached:
        log.warning("Links from later starts cannot be received: the program that listens does not answer.")
    return Joined(None, may_listen=not heard.is_reached and claim.bind(), claim=claim)


def _may_leave(heard: Heard, *, is_empty: bool) -> bool:
    """Tell whether nothing is lost if this start leaves while the first one is still filling its window.

    On Windows the first one cannot be reached before that. Elsewhere its socket exists as soon as it has the lock; one
    that cannot be reached is no program of ours, or cannot go on.
    """
    return heard.is_sent or (sys.platform == "win32" and not heard.is_reached and is_empty)


def _meet(
    claim: Claim, asked: "Asked | None", language: "Language | None", deadline: QDeadlineTimer
) -> tuple[bool, Heard]:
    """Become the first, or reach it. A start that has just taken the lock listens a moment later."""
    is_first = claim.take(0)
    if is_first and sys.platform == "win32":
        return is_first, Heard()
    heard = _ask(asked, language, deadline)
    while not (is_first or heard.is_reached) and claim.is_starting() and not deadline.hasExpired():
        is_first = claim.take(STEP_MS)
        heard = _ask(asked, language, deadline)
    return is_first, heard


def _ask(asked: "Asked | None", language: "Language | None", deadline: QDeadlineTimer) -> Heard:
    if not meeting_place.is_taken():
        return Heard()
    from kidneyviewer.single_instance.asking import hand_over  # noqa: PLC0415 - QtNetwork: 4 ms that a first start saves

    return hand_over(meeting_place.name(), asked, language, deadline)
