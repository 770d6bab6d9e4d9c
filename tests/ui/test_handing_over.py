"""A second start hands its link over: what it sends, which answers it accepts, and when it gives up."""

import os
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QDeadlineTimer
from PySide6.QtNetwork import QLocalSocket
from PySide6.QtWidgets import QApplication

from kidneyviewer.content.links import ToItem, ToWindow, Unreadable
from kidneyviewer.content.scheme import LONGEST
from kidneyviewer.language import Language
from kidneyviewer.single_instance import asking
from kidneyviewer.single_instance.heard import Heard

pytestmark = pytest.mark.skipif(os.name != "posix", reason="the socket is a file here")


PATIENCE_MS = 1000


def patience(time: int = PATIENCE_MS) -> QDeadlineTimer:
    """Return how long to wait, in ms."""
    return QDeadlineTimer(time)


class Scripted:
    """A socket of a program that answers whatever a test says."""

    room = 2
    """This many connections may wait."""

    def __init__(self, name: str) -> None:
        self._server = socket.socket(socket.AF_UNIX)
        self._server.bind(name)
        self._server.listen(self.room)
        self._taken: socket.socket | None = None

    def say(self, said: bytes) -> None:
        """Say something more to the first who connects."""
        if self._taken is None:
            self._taken, _ = self._server.accept()
        self._taken.sendall(said)

    def answer(self, said: bytes) -> None:
        """Take one connection, answer it and end it."""
        taken, _ = self._server.accept()
        with taken:
            taken.sendall(said)
            taken.recv(LONGEST)

    def close(self) -> None:
        """End."""
        self._server.close()
        if self._taken is not None:
            self._taken.close()


@pytest.fixture
def scripted(qapp: QApplication, socket_name: str) -> Iterator[Scripted]:
    """Yield a socket that can be connected to."""
    assert qapp is not None
    made = Scripted(socket_name)
    yield made
    made.close()


@pytest.mark.parametrize(
    ("said", "line"),
    [
        (b"shown\n", ""),
        (b"unknown\n", "there is no item 'cases/x'; nothing is similar"),
        (b"unknown cases/y glossary/egfr\n", "there is no item 'cases/x'; nearest: cases/y, glossary/egfr"),
        (b"unknown \x1b[31m cases/y ../z\n", "there is no item 'cases/x'; nearest: cases/y"),
        *((words, None) for words in (b"refused\n", b"hello\n", b"\n", b"\xff\n", b"shown and more\n")),
    ],
)
def test_of_an_answer_only_what_is_known_is_believed(
    scripted: Scripted, socket_name: str, said: bytes, line: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The second start reads whether its link is known, and well-formed addresses; else it opens a window."""
    flush = QLocalSocket.flush

    def then_answer(caller: QLocalSocket) -> bool:
        is_sent = flush(caller)
        scripted.answer(said)
        return is_sent

    monkeypatch.setattr(QLocalSocket, "flush", then_answer)
    assert asking.hand_over(socket_name, ToItem("cases/x"), None, patience()).answer == line


@pytest.mark.usefixtures("scripted")
def test_a_program_that_does_not_answer_is_not_waited_for(socket_name: str) -> None:
    """A hung program has the link and does not answer."""
    heard = asking.hand_over(socket_name, None, Language.ENGLISH, patience(50))
    assert heard == Heard(None, is_sent=True, is_reached=True)


def test_a_program_that_takes_no_connection_is_not_waited_for(scripted: Scripted, socket_name: str) -> None:
    """If more starts wait than the system lets connect, the next one knows that somebody listens, and goes on."""
    callers = [socket.socket(socket.AF_UNIX) for _ in range(scripted.room + 1)]
    for caller in callers:
        caller.connect(socket_name)
    deadline = patience(100)
    assert asking.hand_over(socket_name, None, None, deadline) == Heard(is_reached=True)
    assert deadline.remainingTime() > -PATIENCE_MS
    for caller in callers:
        caller.close()


@pytest.mark.parametrize("said", [b"x", b"x" * 1000, b"shown"], ids=["drops", "a flood", "no end of line"])
def test_an_answer_that_never_ends_is_not_read_for_ever(
    scripted: Scripted, socket_name: str, said: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Bytes that keep coming do not keep a start waiting."""
    wait = QLocalSocket.waitForReadyRead

    def after_more(caller: QLocalSocket, time: int) -> bool:
        scripted.say(said)
        return wait(caller, time)

    monkeypatch.setattr(QLocalSocket, "waitForReadyRead", after_more)
    deadline = patience(100)
    assert asking.hand_over(socket_name, None, None, deadline).answer is None
    assert deadline.remainingTime() > -PATIENCE_MS


@pytest.mark.usefixtures("qapp")
def test_where_nobody_listens_nobody_answers(socket_name: str) -> None:
    """No socket, and one of a crashed program, return nothing; nor is anything unreadable sent to one."""
    assert asking.hand_over(socket_name, ToWindow(), None, patience()) == Heard()
    left = Scripted(socket_name)
    left.close()
    assert Path(socket_name).is_socket()
    assert asking.hand_over(socket_name, ToWindow(), None, patience()) == Heard()
    assert asking.hand_over(socket_name, Unreadable("x"), None, patience()) == Heard()
