"""The running program listens for links from later starts.

A message is one line with a well-formed link; anything else is refused. The answer is ``shown``, or ``unknown`` with
the nearest addresses.
"""

import logging
import socket
import sys
from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QObject, QTimer
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from kidneyviewer.content.destinations import Destination, Unknown
from kidneyviewer.content.links import Link, parse
from kidneyviewer.content.scheme import LONGEST
from kidneyviewer.single_instance.claim import Claim

log = logging.getLogger(__name__)

PATIENCE_MS = 1000
"""Time within which the whole message must arrive."""
MOST = 8
"""Connections at the same time. Nobody starts the program more often in a second."""


class Instance(QObject):
    """Listens for links from later starts. ``take`` returns at once what a link leads to, and shows it soon."""

    def __init__(self, claim: Claim, take: Callable[[Link], Destination], parent: QObject) -> None:
        super().__init__(parent)
        self._claim = claim
        self._take = take
        self._callers = 0
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.setMaxPendingConnections(MOST)
        self._server.newConnection.connect(self._on_connection)

    def listen(self) -> bool:
        """Start to listen, first to the starts that came while the window was filled. Return False if that fails."""
        self._claim.tell_started()
        if sys.platform == "win32":
            return self._server.listen(self._claim.name)
        return self._claim.bound is not None and self._take_over(self._claim.bound.hand_out())

    def close(self) -> None:
        """Stop taking links."""
        self._server.close()
        self._claim.remove_socket()

    def _take_over(self, descriptor: int) -> bool:
        """Serve everybody who has connected so far, and let Qt listen from now on."""
        bound = socket.socket(fileno=descriptor)
        bound.setblocking(False)
        with suppress(OSError):  # nobody else waits, or no more files can be opened now
            while True:
                waiting = bound.accept()[0].detach()
                caller = QLocalSocket(self)
                caller.setSocketDescriptor(waiting)
                self._serve(caller, may_leave=True)
        return self._server.listen(bound.detach())

    def _on_connection(self) -> None:
        while self._server.hasPendingConnections():
            caller = self._server.nextPendingConnection()
            if self._callers >= MOST:
                caller.abort()
                caller.deleteLater()
            else:
                self._serve(caller, may_leave=False)

    def _serve(self, caller: QLocalSocket, *, may_leave: bool) -> None:
        self._callers += 1
        caller.destroyed.connect(self._on_destroyed)
        Caller(caller, self._take, may_leave=may_leave)

    def _on_destroyed(self) -> None:
        self._callers -= 1


class Caller(QObject):
    """One connection: reads one line, answers it and ends. A slow or silent caller is dropped.

    A caller that does not wait for the answer has opened a window of its own, unless it came while the window here was
    being filled: then it ``may_leave``, and its link is shown all the same.
    """

    def __init__(self, caller: QLocalSocket, take: Callable[[Link], Destination], *, may_leave: bool) -> None:
        super().__init__(caller)
        self._socket = caller
        self._may_leave = may_leave
        self._take = take
        self._read = b""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._drop)
        self._timer.start(PATIENCE_MS)
        caller.setReadBufferSize(LONGEST + 2)
        caller.readyRead.connect(self._on_ready)
        caller.disconnected.connect(caller.deleteLater)
        if caller.state() is QLocalSocket.LocalSocketState.UnconnectedState:
            caller.deleteLater()
        elif caller.bytesAvailable():
            self._on_ready()

    def _on_ready(self) -> None:
        self._read += bytes(self._socket.read(LONGEST + 2 - len(self._read)).data())
        line, end, rest = self._read.partition(b"\n")
        if end or len(line) > LONGEST:
            self._socket.readyRead.disconnect(self._on_ready)
            if self._may_leave or self._waits():
                self._answer(None if rest or not end else _link(line))

    def _waits(self) -> bool:
        """Tell whether the caller still waits for its answer. What it said can be read even after it has left."""
        self._socket.waitForReadyRead(0)
        return self._socket.state() is QLocalSocket.LocalSocketState.ConnectedState

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
