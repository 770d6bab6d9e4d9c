"""A later start asks the program that runs to show its link. Of the answer only what is known is believed."""

from PySide6.QtCore import QDeadlineTimer
from PySide6.QtNetwork import QLocalSocket

from kidneyviewer.content.destinations import refusal
from kidneyviewer.content.links import LONGEST, Asked, ToItem, ToWindow, Unreadable, parse_item, written
from kidneyviewer.language import Language

PATIENCE_MS = 1000
"""In which the answer must be there whole."""
UNREADABLE = ToItem("link/unreadable")
"""Stands for what is no link: the running program says that there is no such page."""
NEAREST = 5
"""Addresses that are read from an answer."""


def hand_over(name: str, asked: Asked | None, language: Language | None) -> str | None:
    """Let the running program show what is asked for, or just itself, in a language if one is given.

    Return an empty text when it does, one line that says why it cannot, or None when no program takes it over.
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
    """Send one line to the running program and return the line that it answers; empty when it does not soon."""
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
