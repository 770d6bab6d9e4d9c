"""What a running program accepts from later starts: one well-formed link per connection, and nothing else."""

import os
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kidneyviewer.content.destinations import Destination, answer
from kidneyviewer.content.links import Link, ToCode, ToItem, ToWindow
from kidneyviewer.content.scheme import LONGEST
from kidneyviewer.language import Language
from kidneyviewer.single_instance import listening
from kidneyviewer.single_instance.bound_socket import bind
from kidneyviewer.single_instance.claim import Claim
from kidneyviewer.single_instance.listening import MOST, Instance
from tests.small import library

pytestmark = pytest.mark.skipif(os.name != "posix", reason="the socket is a file here")


class Listener:
    """An instance that records what it is asked for."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.links: list[Link] = []
        self.parent = QObject()
        claim = Claim()
        claim.bound = bind(name)
        self.instance = Instance(claim, self._take, self.parent)

    def _take(self, link: Link) -> Destination:
        self.links.append(link)
        return answer(library(), link)


@pytest.fixture
def listener(qapp: QApplication, socket_name: str) -> Iterator[Listener]:
    """Yield an instance that listens."""
    assert qapp is not None
    made = Listener(socket_name)
    assert made.instance.listen()
    yield made
    made.instance.close()


class Caller:
    """A client that writes anything and reads the answer, without ever waiting."""

    def __init__(self, name: str) -> None:
        self._socket = socket.socket(socket.AF_UNIX)
        self._socket.connect(name)
        self._socket.setblocking(False)
        self.heard = b""
        self.is_left = False

    def say(self, words: bytes) -> "Caller":
        """Send bytes."""
        self._socket.sendall(words)
        return self

    def listen(self) -> bool:
        """Read what is there; return whether the other side has ended."""
        try:
            read = self._socket.recv(4096)
        except BlockingIOError:
            return False
        except ConnectionResetError:
            read = b""
        self.heard += read
        self.is_left = self.is_left or not read
        return self.is_left

    def close(self) -> None:
        """Close the connection."""
        self._socket.close()


def answered(qtbot: QtBot, name: str, words: bytes) -> bytes:
    """Send words and return the whole answer."""
    caller = Caller(name).say(words)
    qtbot.waitUntil(caller.listen)
    caller.close()
    return caller.heard


@pytest.mark.parametrize(
    ("words", "link", "said"),
    [
        (
            b"kidneyviewer:cases/birch-2013?lang=zh_TW#safety\n",
            ToItem("cases/birch-2013", "safety", Language.TRADITIONAL_CHINESE),
            b"shown\n",
        ),
        (b"kidneyviewer:\n", ToWindow(), b"shown\n"),
        ("kidneyviewer：cases／birch‑2013\u200b。\r\n".encode(), ToItem("cases/birch-2013"), b"shown\n"),
        (b"kidneyviewer:code/ICD10:N17\n", ToCode("ICD10:N17"), b"shown\n"),
        (b"kidneyviewer:glossary/creatinin\n", ToItem("glossary/creatinin"), b"unknown glossary/creatinine\n"),
        (b"kidneyviewer:code/ICD10:A00\n", ToCode("ICD10:A00"), b"unknown\n"),
        (b"kidneyviewer:cases/" + b"x" * (LONGEST - 19) + b"\n", ToItem("cases/" + "x" * (LONGEST - 19)), b"unknown\n"),
    ],
)
def test_a_link_is_taken_and_answered(qtbot: QtBot, listener: Listener, words: bytes, link: Link, said: bytes) -> None:
    """One line with a link is answered with one line: whether it is known, and what is nearest."""
    assert answered(qtbot, listener.name, words) == said
    assert listener.links == [link]


@pytest.mark.parametrize(
    "words",
    [
        *(
            b"\n",
            b"hello\n",
            b"cases/birch-2013\n",
            b"kidneyviewer:../x\n",
            b"kidneyviewer:cases/x y\r\n",
            b"\xff\xfe\n",
        ),
        *(b"kidneyviewer:cases/x\nkidneyviewer:cases/y\n", b"kidneyviewer:cases/x\nmore", b"GET / HTTP/1.1\r\n\r\n"),
        *(b"kidneyviewer:cases/" + b"x" * LONGEST + b"\n", b"x" * 100_000, b"\0" * 5000, "kidneyviewer:肾\n".encode()),
    ],
)
def test_all_else_is_refused_without_its_content(
    qtbot: QtBot, listener: Listener, socket_name: str, words: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    """Anything that is not exactly one link of limited length is refused; the log says so, but not what it was."""
    caller = Caller(socket_name)
    try:
        caller.say(words)
    except BlockingIOError:
        assert len(words) > 50_000
    qtbot.waitUntil(caller.listen)
    caller.close()
    assert caller.heard in (b"refused\n", b"")
    assert listener.links == []
    assert [record.getMessage() for record in caplog.records] == ["A message that is not a link was refused."]
    assert answered(qtbot, socket_name, b"kidneyviewer:\n") == b"shown\n"


def test_a_link_may_come_in_pieces(qtbot: QtBot, listener: Listener, socket_name: str) -> None:
    """A line that comes in two parts is read whole."""
    caller = Caller(socket_name).say(b"kidneyviewer:cases/")
    answered(qtbot, socket_name, b"kidneyviewer:\n")
    assert listener.links == [ToWindow()]
    caller.say(b"birch-2013\n")
    qtbot.waitUntil(caller.listen)
    assert caller.heard == b"shown\n"
    assert listener.links[1:] == [ToItem("cases/birch-2013")]
    caller.close()


def test_who_says_nothing_is_left(qtbot: QtBot, listener: Listener, monkeypatch: pytest.MonkeyPatch) -> None:
    """Silent callers are dropped after a while, so that others get their turn; too many at a time are refused."""
    monkeypatch.setattr(listening, "PATIENCE_MS", 300)
    silent = [Caller(listener.name) for _ in range(MOST + 3)]
    qtbot.waitUntil(lambda: sum(caller.listen() for caller in silent) >= 3)
    qtbot.waitUntil(lambda: sum(caller.listen() for caller in silent) == len(silent))
    assert [caller.heard for caller in silent] == [b""] * len(silent)
    assert answered(qtbot, listener.name, b"kidneyviewer:\n") == b"shown\n"
    for caller in silent:
        caller.close()


def test_who_goes_away_is_forgotten(qtbot: QtBot, listener: Listener, socket_name: str) -> None:
    """Callers that leave at once, with a link, half a link or nothing, do no harm, however many they are."""
    for number in range(4 * MOST):
        Caller(socket_name).say((b"", b"kidneyviewer:ca", b"kidneyviewer:\n")[number % 3]).close()
        qtbot.waitUntil(lambda: answered(qtbot, socket_name, b"kidneyviewer:pages/about\n") == b"shown\n")
    assert ToItem("pages/about") in listener.links


def test_the_socket_is_for_its_user_alone(listener: Listener, socket_name: str) -> None:
    """No other user may read or write the socket, and it is removed when the program ends."""
    assert Path(socket_name).stat().st_mode & 0o077 == 0
    listener.instance.close()
    assert not Path(socket_name).exists()


@pytest.mark.usefixtures("qapp")
def test_who_came_while_the_window_was_filled_is_served(qtbot: QtBot, socket_name: str) -> None:
    """What starts sent before the program read it is shown, also to one that has left; later ones must wait for it."""
    made = Listener(socket_name)
    Caller(socket_name).say(b"kidneyviewer:cases/left\n").close()
    waiting = Caller(socket_name).say(b"kidneyviewer:cases/birch-2013\n")
    assert made.instance.listen()
    qtbot.waitUntil(waiting.listen)
    assert waiting.heard == b"shown\n"
    assert made.links == [ToItem("cases/left"), ToItem("cases/birch-2013")]
    waiting.close()
    made.instance.close()


@pytest.mark.usefixtures("qapp")
def test_who_cannot_be_served_yet_is_served_later(qtbot: QtBot, socket_name: str) -> None:
    """If the program may open no further file when it begins to listen, those who came before have to wait."""
    resource = pytest.importorskip("resource", reason="Windows has no limit for files")
    made = Listener(socket_name)
    waiting = Caller(socket_name).say(b"kidneyviewer:cases/birch-2013\n")
    before = resource.getrlimit(resource.RLIMIT_NOFILE)
    first_free = os.dup(0)
    os.close(first_free)
    resource.setrlimit(resource.RLIMIT_NOFILE, (first_free, before[1]))
    try:
        assert made.instance.listen()
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, before)
    qtbot.waitUntil(waiting.listen)
    assert waiting.heard == b"shown\n"
    waiting.close()
    made.instance.close()


@pytest.mark.usefixtures("qapp")
def test_who_has_left_is_not_served(qtbot: QtBot, socket_name: str) -> None:
    """A start that gave up has its own window: when this program can read its link at last, nothing is shown."""
    made = Listener(socket_name)
    assert made.instance.listen()
    Caller(socket_name).say(b"kidneyviewer:cases/left\n").close()
    assert answered(qtbot, socket_name, b"kidneyviewer:pages/about\n") == b"shown\n"
    assert made.links == [ToItem("pages/about")]
    made.instance.close()


@pytest.mark.usefixtures("qapp")
def test_without_a_socket_nobody_listens(socket_name: str) -> None:
    """If the place is taken by something else, the program runs without taking links, and takes nothing away."""
    first = Listener(socket_name)
    assert first.instance.listen()
    second = Listener("/proc/nowhere/socket")
    assert not second.instance.listen()
    second.instance.close()
    assert Path(socket_name).exists()
    first.instance.close()
