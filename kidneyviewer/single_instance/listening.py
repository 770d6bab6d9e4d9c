"""The running program listens for links from later starts.

A message is one line with a well-formed link; anything else is refused. The answer is ``shown``, or ``unknown`` with
the nearest addresses.
"""

import logging
import os
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from kidneyviewer.content.destinations import Destination, Unknown
from kidneyviewer.content.links import LONGEST, Link, parse
from kidneyviewer.single_instance.meeting_place import is_own_socket

log = logging.getLogger(__name__)

PATIENCE_MS = 1000
"""Time within which the whole message must arrive."""
MOST = 8
"""Connections at the same time. Nobody starts the program more often in a second."""


class Instance(QObject):
    """Listens for links from later starts. ``take`` returns at once what a link leads to, and shows it soon."""

    def __init__(self, name: str, take: Callable[[Link], Destination], parent: QObject) -> None:
        super().__init__(parent)
        self._name = name
        self._take = take
        self._callers = 0
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.setMaxPendingConnections(MOST)
        self._server.newConnection.connect(self._on_connection)

    def listen(self) -> bool:
        """Start to listen, replacing the socket of a crashed program. Return False if another program listens."""
        if self._is_free() and self._server.listen(self._name):
            return True
        log.warning("Links from later starts cannot be received. %s", self._server.errorString())
        return False

    def close(self) -> None:
        """Stop taking links."""
        self._server.close()

    def _is_free(self) -> bool:
        """Make sure that nobody listens there: Qt would replace any file, even a socket in use."""
        if not os.path.lexists(self._name):
            return True
        if not is_own_socket(Path(self._name)):
            return False
        probe = QLocalSocket()
        probe.connectToServer(self._name)
        is_answered = probe.waitForConnected(PATIENCE_MS // 10)
        probe.abort()
        return not is_answered and QLocalServer.removeServer(self._name)

    def _on_connection(self) -> None:
        while self._server.hasPendingConnections():
            socket = self._server.nextPendingConnection()
            if self._callers >= MOST:
                socket.abort()
                socket.deleteLater()
            else:
                self._callers += 1
                socket.destroyed.connect(self._on_destroyed)
                Caller(socket, self._take)

    def _on_destroyed(self) -> None:
        self._callers -= 1


class Caller(QObject):
    """One connection: reads one line, answers it and ends. A slow or silent caller is dropped."""

    def __init__(self, socket: QLocalSocket, take: Callable[[Link], Destination]) -> None:
        super().__init__(socket)
        self._socket = socket
        self._take = take
        self._read = b""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._drop)
        self._timer.start(PATIENCE_MS)
        socket.setReadBufferSize(LONGEST + 2)
        socket.readyRead.connect(self._on_ready)
        socket.disconnected.connect(socket.deleteLater)
        if socket.state() is QLocalSocket.LocalSocketState.UnconnectedState:
            socket.deleteLater()
        elif socket.bytesAvailable():
            self._on_ready()

    def _on_ready(self) -> None:
        self._read += bytes(self._socket.read(LONGEST + 2 - len(self._read)).data())
        line, end, rest = self._read.partition(b"\n")
        if end or len(line) > LONGEST:
            self._socket.readyRead.disconnect(self._on_ready)
            self._answer(None if rest or not end else _link(line))

    def _answer(self, link: Link | None) -> None:
        if link is None:
            log.warning("A message that is not a link was refused.")
            self._say("refused")
            return
        match self._take(link):
            case Unknown(_, nearest):
                self._say(" ".join(("unknown", *(item.address for item in nearest))))
            case _:
                self._say("shown")

    def _say(self, answer: str) -> None:
        self._socket.write(f"{answer}\n".encode())
        self._socket.flush()
        self._socket.disconnectFromServer()

    def _drop(self) -> None:
        self._socket.abort()
        self._socket.deleteLater()


def _link(line: bytes) -> Link | None:
    try:
        return parse(line.decode())
    except UnicodeDecodeError:
        return None
