"""A second start hands its link over: what it sends, which answers it accepts, and when it gives up."""

import os
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket
from PySide6.QtWidgets import QApplication

from kidneyviewer.content.links import LONGEST, ToItem, ToWindow, Unreadable
from kidneyviewer.language import Language
from kidneyviewer.single_instance import asking

pytestmark = pytest.mark.skipif(os.name != "posix", reason="the socket is a file here")


class Scripted:
    """A socket of a program that answers whatever a test says."""

    def __init__(self, name: str) -> None:
        self._server = socket.socket(socket.AF_UNIX)
        self._server.bind(name)
        self._server.listen()

    def answer(self, said: bytes) -> None:
        """Take one connection, answer it and end it."""
        taken, _ = self._server.accept()
        with taken:
            taken.sendall(said)
            taken.recv(LONGEST)

    def close(self) -> None:
        """End."""
        self._server.close()


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
    assert asking.hand_over(socket_name, ToItem("cases/x"), None) == line


@pytest.mark.usefixtures("scripted")
def test_a_program_that_does_not_answer_is_not_waited_for(socket_name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A hung program returns nothing, so that the start opens a window of its own."""
    monkeypatch.setattr(asking, "PATIENCE_MS", 50)
    assert asking.hand_over(socket_name, None, Language.ENGLISH) is None


@pytest.mark.usefixtures("qapp")
def test_where_nobody_listens_nobody_answers(socket_name: str) -> None:
    """No socket, and one of a crashed program, return nothing; nor is anything unreadable sent to one."""
    assert asking.hand_over(socket_name, ToWindow(), None) is None
    left = Scripted(socket_name)
    left.close()
    assert Path(socket_name).is_socket()
    assert asking.hand_over(socket_name, ToWindow(), None) is None
    assert asking.hand_over(socket_name, Unreadable("x"), None) is None
