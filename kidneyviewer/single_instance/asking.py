"""A later start asks the running program to show its link. Only known answers are accepted."""

from PySide6.QtCore import QDeadlineTimer
from PySide6.QtNetwork import QLocalSocket

from kidneyviewer.content.destinations import refusal
from kidneyviewer.content.links import Asked, ToItem, ToWindow, Unreadable, parse_item, written
from kidneyviewer.content.scheme import LONGEST
from kidneyviewer.language import Language
from kidneyviewer.single_instance.heard import Heard

UNREADABLE = ToItem("link/unreadable")
"""Sent in place of something that is not a link, so that the running program says there is no such page."""
NEAREST = 5
"""How many addresses of an answer are used."""
NOBODY = (QLocalSocket.LocalSocketError.ServerNotFoundError, QLocalSocket.LocalSocketError.ConnectionRefusedError)
"""Any other error means that a program is there and takes no connection."""


def hand_over(name: str, asked: Asked | None, language: Language | None, deadline: QDeadlineTimer) -> Heard:
    """Ask the running program to show something, or just its window, in a language if one is given."""
    link = asked or ToWindow(language)
    socket = QLocalSocket()
    socket.setReadBufferSize(LONGEST)
    socket.connectToServer(name)
    if not socket.waitForConnected(_left(deadline)):
        return Heard(is_reached=socket.error() not in NOBODY)
    said = _ask(socket, written(UNREADABLE if isinstance(link, Unreadable) else link), deadline)
    is_sent = socket.state() is QLocalSocket.LocalSocketState.ConnectedState
    return Heard(_read(said, link), is_sent=is_sent, is_reached=True)


def _read(said: str, link: Asked) -> str | None:
    match said.split():
        case ["shown"]:
            return ""
        case ["unknown", *near]:
            return refusal(link, [one for one in near[:NEAREST] if isinstance(parse_item(one), ToItem)])
        case _:
            return None


def _ask(socket: QLocalSocket, message: str, deadline: QDeadlineTimer) -> str:
    """Send one line to the running program and return its one-line answer; empty if there is none in time."""
    socket.write(f"{message}\n".encode())
    socket.flush()
    while not socket.canReadLine():
        if socket.bytesAvailable() >= LONGEST or not socket.waitForReadyRead(_left(deadline)):
            return ""
    return bytes(socket.readLine(LONGEST).data()).decode("ascii", "replace")


def _left(deadline: QDeadlineTimer) -> int:
    return max(0, deadline.remainingTime())
