"""How a start joins the program that runs: the first one claims the place where starts meet, later ones ask it."""

import logging
import sys
import time
from typing import TYPE_CHECKING, NamedTuple

from kidneyviewer.single_instance import meeting_place

if TYPE_CHECKING:
    from kidneyviewer.content.links import Asked
    from kidneyviewer.language import Language

log = logging.getLogger(__name__)

PATIENCE, STEP = 5.0, 0.05
"""Seconds for which a later start waits for the first one to listen, and between two looks."""


class Joined(NamedTuple):
    """What became of a start.

    ``answer``: empty when the program that runs shows what was asked for, one line when it cannot, None when this start
    needs a window of its own. ``may_listen``: no other program has the place. ``claim`` is kept while the program runs.
    """

    answer: str | None
    may_listen: bool
    claim: int | None = None


def join(asked: "Asked | None", language: "Language | None") -> Joined:
    """Let the program that runs show what is asked for, if one does; two starts in the same moment meet, too."""
    try:
        claim = meeting_place.claim()
    except OSError:  # nothing can be locked there
        return Joined(_answer(asked, language), may_listen=True)
    if claim is not None:
        answer = None if sys.platform == "win32" else _answer(asked, language)
        return Joined(answer, answer is None, claim)
    until = time.monotonic() + PATIENCE
    while claim is None and time.monotonic() < until:
        answer = _answer(asked, language)
        if answer is not None:
            return Joined(answer, may_listen=False)
        time.sleep(STEP)
        claim = meeting_place.claim()
    if claim is None:
        log.warning("Links of later starts are not taken over: another program has their place, and does not answer.")
    return Joined(None, claim is not None, claim)


def _answer(asked: "Asked | None", language: "Language | None") -> str | None:
    if not meeting_place.is_taken():
        return None
    from kidneyviewer.single_instance.instance import hand_over  # noqa: PLC0415 - only while another program may run

    return hand_over(meeting_place.name(), asked, language)
