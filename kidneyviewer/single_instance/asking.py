"""A later start asks the running program to show its link. Only known answers are accepted."""

from PySide6.QtCore import QDeadlineTimer
from PySide6.QtNetwork import QLocalSocket

from kidneyviewer.content.destinations import refusal
from kidneyviewer.content.links import LONGEST, Asked, ToItem, ToWindow, Unreadable, parse_item, written
from kidneyviewer.language import Language

PATIENCE_MS = 1000
"""Time within which the whole answer must arrive."""
UNREADABLE = ToItem("link/unreadable")
"""Sent in place of something that is not a link, so that the running program says there is no such page."""
NEAREST = 5
"""How many addresses of an answer are used."""


def hand_over(name: str, asked: Asked | None, language: Language | None) -> str | None:
    """Ask the running program to show something, or just its window, in a language if one is given.

    Return an empty text if it does, one line that says why it cannot, or None if no program answers.
    """
    link = asked or ToWindow(language)
    said = _ask(name, written(UNREADABLE if isinstance(link, Unreadable) else link))
    match said.split():
        case ["shown"]:
            return ""
        case ["unknown", *near]:
            return refusal(link, [one for one in near[:NEAREST] if isinstance(parse_item(one), ToItem)])
        case _:
            return None


def _ask(name: str, message: str) -> str:
    """Send one line to the running program and return its one-line answer; empty if there is none in time."""
    socket, deadline = QLocalSocket(), QDeadlineTimer(PATIENCE_MS)
    socket.connectToServer(name)
    if not socket.waitForConnected(PATIENCE_MS):
        return ""
    socket.write(f"{message}\n".encode())
    socket.flush()
    while not socket.canReadLine():
        if not socket.waitForReadyRead(max(0, deadline.remainingTime())):
            socket.abort()
            return ""
    return bytes(socket.readLine(LONGEST).data()).decode("ascii", "replace")
