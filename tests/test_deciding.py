"""A later start decides within half a second whether the running program shows its link, or it opens a window."""

import os
import signal
import socket
import sys
import threading
from ast import literal_eval
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from kidneyviewer.single_instance import meeting_place
from tests.test_command_line import PATIENCE
from tests.test_second_start import FIRST, TITLE, Running, _leave_nothing_running, kidneyviewer  # noqa: F401 - a fixture

pytestmark = [
    pytest.mark.skipif(sys.platform == "win32", reason="a pipe of Windows is no file"),
    pytest.mark.usefixtures("own_home"),
]

FILLING = """import time
    from kidneyviewer import program
    program.load = lambda folder: print("now", flush=True) or time.sleep(60)"""
BUSY = """import signal
    from PySide6.QtCore import QTimer
    signal.signal(signal.SIGUSR1, lambda *_: None)
    def be_busy():
        if start.program.instance is None:
            QTimer.singleShot(0, start.window, be_busy)
        else:
            print("now", flush=True)
            signal.pause()
    listening.Instance.listen = listen
    start.window.content_painted.connect(be_busy)"""
FATAL = """from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QDialog
    class Told(QTimer):
        def timerEvent(self, event):
            if any(isinstance(one, QDialog) and one.isVisible() for one in start.application.topLevelWidgets()):
                self.stop()
                print("now", flush=True)
    start.told = Told()
    start.told.start(5)"""
BAD_CONTENT = f"""{FATAL}
    paths.resources = lambda: Path("/dev/null")"""
ERROR = f"""{FATAL}
    sys.modules["kidneyviewer.program"] = None"""

TWICE = """import signal
    start.window.closing.connect(lambda: signal.raise_signal(NUMBER))"""
HANG = """import time
    def hang():
        time.sleep(1.1)
        print("hangs", flush=True)
        time.sleep(60)
    start.window.closing.connect(hang)"""

SOON_S = 0.5
"""In seconds, without the start of Python and Qt."""
DECIDE = """
import sys, time
from kidneyviewer import command_line
from kidneyviewer.options import Options
from kidneyviewer.single_instance.joining import join
options = Options(**vars(command_line.window_parser().parse_args(sys.argv[1:])))
before = time.monotonic()
joined = join(options.asked, options.language)
print(time.monotonic() - before, repr(joined.answer))
joined.claim.release()
"""


@pytest.fixture
def running() -> Iterator[Running]:
    """Yield a program that listens."""
    made = Running("--language", "en")
    assert made.told() == "listening"
    yield made
    made.end()


def decided(*words: str) -> str | None:
    """Let a start decide what to do. Return its answer, or None if it opens a window; either is known soon."""
    done = kidneyviewer(*words, code=f"-c {DECIDE}")
    time, answer = done.stdout.split(maxsplit=1)
    assert float(time) < SOON_S
    found: str | None = literal_eval(answer)
    return found


def test_a_program_that_hangs_at_its_start_is_left_alone() -> None:
    """A program that was stopped before its window was filled is not waited for either."""
    first = Running()
    while not meeting_place.is_taken():
        assert first.process.poll() is None
    first.process.send_signal(signal.SIGSTOP)
    assert decided("--open", "glossary/egfr") is None
    assert decided() is None
    first.end()


@pytest.mark.parametrize("first", [FILLING, BUSY, BAD_CONTENT, ERROR], ids=["filling", "busy", "content", "error"])
def test_a_start_decides_soon_what_to_do(first: str) -> None:
    """A start leaves its link to a window that is being filled, and to none that is busy or shows a fatal error."""
    running = Running(code=FIRST.replace("# ready", first))
    assert running.told() == "now"
    assert decided("--open", "glossary/egfr") == ("" if first == FILLING else None)
    assert decided() == ("" if first == FILLING else None)
    running.end()


def test_a_signal_ends_a_program_that_shows_a_fatal_error() -> None:
    """It tells the signal by its exit code, as elsewhere."""
    running = Running(code=FIRST.replace("# ready", BAD_CONTENT))
    assert running.told() == "now"
    running.process.send_signal(signal.SIGTERM)
    running.process.communicate(timeout=PATIENCE)
    assert running.process.returncode == 128 + signal.SIGTERM


def test_a_place_that_somebody_claims_without_listening_is_no_window() -> None:
    """A start opens its own window if another program holds the lock and no socket."""
    held = meeting_place.lock()
    assert held.tryLock(0)
    assert decided() is None
    assert decided("--open", "glossary/egfr") is None
    held.unlock()


def test_what_was_given_up_is_not_shown() -> None:
    """A program that was busy when a start gave up shows nothing of it later."""
    first = Running("--language", "en", code=FIRST.replace("# ready", BUSY))
    assert first.told() == "now"
    assert decided("--open", "glossary/egfr") is None
    first.process.send_signal(signal.SIGUSR1)
    with socket.socket(socket.AF_UNIX) as caller:
        caller.connect(meeting_place.name())
        caller.sendall(b"kidneyviewer:pages/questions\n")
        assert caller.recv(100) == b"shown\n"
    assert first.told() == "Questions to ask | shown"
    first.end()


@pytest.mark.parametrize("cleaned", ["socket", "all"])
def test_what_was_cleaned_away_is_made_again(running: Running, cleaned: str) -> None:
    """If somebody removed the socket, the next start opens a window at once, and those after it meet that one."""
    for file in Path(meeting_place.name()).parent.iterdir():
        if cleaned == "all" or file.is_socket():
            file.unlink()
    assert decided() is None
    after = Running("--language", "en")
    assert after.told() == "listening"
    running.process.send_signal(signal.SIGTERM)
    assert "Traceback" not in running.process.communicate(timeout=PATIENCE)[1]
    assert kidneyviewer("--open", "pages/questions").returncode == 0
    assert after.told() == "Questions to ask | shown"
    after.end()


@pytest.mark.parametrize(
    "said", [b"", b"x", b"x" * 5000, b"refused\n"], ids=["nothing", "drops", "a flood", "nonsense"]
)
def test_who_only_squats_there_is_not_waited_for(said: bytes) -> None:
    """A program that takes the connection and does not answer, or never ends its answer, costs half a second."""
    with socket.socket(socket.AF_UNIX) as squatter:
        squatter.bind(meeting_place.name())
        squatter.listen()

        def go_on() -> None:
            with suppress(OSError), squatter.accept()[0] as taken:
                while said or taken.recv(100):
                    taken.sendall(said)

        talking = threading.Thread(target=go_on)
        talking.start()
        assert decided("--open", "glossary/egfr") is None
        squatter.shutdown(socket.SHUT_RDWR)
        talking.join()


def test_a_folder_that_is_too_long_for_a_socket_is_passed_over(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Starts meet all the same, in a folder of their own, and nothing of it is left."""
    long = tmp_path / ("x" * 100)
    long.mkdir(mode=0o700)
    temporary = Path(os.environ["XDG_RUNTIME_DIR"])
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(long))
    monkeypatch.setenv("TMPDIR", str(temporary))
    first = Running("--language", "en")
    assert first.told() == "listening"
    assert kidneyviewer("--open", "pages/questions").returncode == 0
    assert first.told() == "Questions to ask | shown"
    first.process.send_signal(signal.SIGTERM)
    first.process.communicate(timeout=PATIENCE)
    assert [*long.iterdir(), *temporary.iterdir()] == []


def test_another_display_shows_a_window_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    """A start on another screen of the same account opens its own window and turns no page; spellings of one meet."""
    monkeypatch.setenv("DISPLAY", ":71")
    first = Running("--language", "en")
    assert first.told() == "listening"
    monkeypatch.setenv("DISPLAY", ":72")
    second = Running("--language", "en", "--open", "glossary/egfr")
    assert second.told() == "listening"
    monkeypatch.setenv("DISPLAY", "unix:72.0")
    assert kidneyviewer("--open", "pages/questions").returncode == 0
    assert second.told() == "Questions to ask | shown"
    monkeypatch.setenv("DISPLAY", ":71.0")
    assert kidneyviewer("--open", "cases/birch-2013").returncode == 0
    assert first.told() == f"{TITLE} | shown"
    for program in (first, second):
        program.end()


@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143), (signal.SIGHUP, 129)])
def test_a_signal_ends_the_program_as_closing_does(number: signal.Signals, code: int) -> None:
    """Ctrl+C, a system that shuts down and a closed terminal: settings are saved, and nothing is left behind."""
    first = Running()
    assert first.told() == "listening"
    first.process.send_signal(number)
    assert first.process.communicate(timeout=PATIENCE) == ("", "")
    assert first.process.returncode == code
    assert list(Path(meeting_place.name()).parent.iterdir()) == []
    (saved,) = Path(os.environ["XDG_CONFIG_HOME"]).rglob("*.ini")
    assert "window_place" in saved.read_text(encoding="utf-8")


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_a_signal_that_comes_twice_is_one(number: signal.Signals) -> None:
    """Closing a terminal sends two: one from the shell, one from the system. The program ends as after one of them."""
    first = Running(code=FIRST.replace("# ready", TWICE.replace("NUMBER", str(int(number)))))
    assert first.told() == "listening"
    first.process.send_signal(number)
    assert first.process.communicate(timeout=PATIENCE) == ("", "")
    assert first.process.returncode == 128 + number
    assert list(Path(meeting_place.name()).parent.iterdir()) == []


def test_a_later_signal_ends_a_program_that_hangs() -> None:
    """A second signal ends the program at once, even if the first one could not."""
    first = Running(code=FIRST.replace("# ready", HANG))
    assert first.told() == "listening"
    first.process.send_signal(signal.SIGTERM)
    assert first.told() == "hangs"
    first.process.send_signal(signal.SIGTERM)
    first.process.communicate(timeout=PATIENCE)
    assert first.process.returncode == -signal.SIGTERM
