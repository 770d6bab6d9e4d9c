"""Two real programs, each in a process of its own: the second hands its link over and ends."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor, as_completed
from pathlib import Path

import pytest

from kidneyviewer.language import Language
from kidneyviewer.single_instance import meeting_place
from tests import small
from tests.test_command_line import ON_SMALL_CONTENT, PATIENCE, ROOT, Done
from tests.test_command_line import kidneyviewer as started

pytestmark = [
    pytest.mark.skipif(sys.platform == "win32", reason="a pipe of Windows is no file"),
    pytest.mark.usefixtures("own_home"),
]

TITLE = "Donor cells in a harbour town"
FIRST = (
    small.door()
    + """
import signal, sys
from PySide6.QtCore import Qt
from kidneyviewer import app, command_line
from kidneyviewer.single_instance import listening

def tell(program):
    state = "minimised" if program.window.windowState() & Qt.WindowState.WindowMinimized else "shown"
    places = program.shell.places
    print(places.pane(places.place).detail.accessibleName(), state, sep=" | ", flush=True)

def tell_more(program):
    program.shell.places.place_shown.connect(lambda _: tell(program))
    raised = program.bring_to_front
    program.bring_to_front = lambda: (raised(), tell(program))

def watch(start):
    # ready
    start.window.content_painted.connect(lambda: tell_more(start.program))

listen = listening.Instance.listen
def tell_listening(self):
    is_heard = listen(self)
    print("listening" if is_heard else "not listening", flush=True)
    return is_heard
listening.Instance.listen = tell_listening
signal.signal(signal.SIGHUP, signal.SIG_DFL)  # the tests may run under nohup, whose programs ignore it
options = app.Options(**vars(command_line.window_parser().parse_args(sys.argv[1:])))
code = app.run(options, watch)
sys.exit(code)
"""
)

CLOSE_LISTENING = """from PySide6.QtCore import QTimer
    def close_soon():
        if start.program.instance is None:
            QTimer.singleShot(0, start.window, close_soon)
        else:
            start.window.close()
    start.window.content_painted.connect(close_soon)"""


CLOSE = FIRST.replace("# ready", "start.window.content_painted.connect(start.window.close)")


STARTED: list["Running"] = []
"""The programs of the current test."""


@pytest.fixture(autouse=True)
def _leave_nothing_running() -> Iterator[None]:
    """End the programs that a failed test has left."""
    yield
    while STARTED:
        STARTED.pop().end()


class Running:
    """A running program; what it shows is read line by line."""

    def __init__(self, *words: str, code: str = FIRST) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-c", code, *words],
            cwd=ROOT,
            env=os.environ | {"PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            encoding="utf-8",
        )
        STARTED.append(self)

    def told(self) -> str:
        """Return the next line that it prints."""
        assert self.process.stdout is not None
        return self.process.stdout.readline().removesuffix("\n")

    def end(self) -> str:
        """Let it crash unless it has ended, and return its stderr."""
        self.process.send_signal(signal.SIGKILL)
        return self.process.communicate(timeout=PATIENCE)[1]


@pytest.fixture
def running() -> Iterator[Running]:
    """Yield a program that listens."""
    made = Running("--language", "en")
    assert made.told() == "listening"
    yield made
    made.end()


def kidneyviewer(*words: str, code: str = ON_SMALL_CONTENT) -> Done:
    """Start the program with the small content, as a user does."""
    return started(*words, code=code)


def test_a_second_start_hands_its_link_over(running: Running) -> None:
    """The first window shows what the second start asked for, in its language; the second succeeds."""
    done = kidneyviewer("kidneyviewer:cases/birch-2013?lang=zh_TW#safety")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    title = small.read(Language.TRADITIONAL_CHINESE, "cases/birch-2013", TITLE)
    assert title != TITLE
    assert [running.told(), running.told()] == [f"{title} | shown"] * 2
    assert kidneyviewer("--open", "glossary/egfr", "--language", "en").returncode == 0
    assert running.told() == "eGFR | shown"


def test_a_second_start_without_a_link_brings_the_window_to_the_front(running: Running) -> None:
    """Starting the program again shows the existing window, as it is."""
    done = kidneyviewer()
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert running.told() == f"{small.library().cases[0].title} | shown"


@pytest.mark.parametrize(
    ("words", "line"),
    [
        (("--open", "glossary/creatinin"), "there is no item 'glossary/creatinin'; nearest: glossary/creatinine"),
        (("--code", "ICD10:A00"), "nothing belongs to the code 'ICD10:A00'; nothing is similar"),
    ],
)
def test_what_the_running_program_does_not_know_is_said(running: Running, words: tuple[str, ...], line: str) -> None:
    """The second start prints the same line as a first one, with exit code 2, and the window shows it too."""
    done = kidneyviewer(*words)
    assert (done.returncode, done.stdout, done.stderr) == (2, "", f"kidneyviewer: {line}\n")
    assert running.told() == "This page does not exist | shown"


@pytest.mark.usefixtures("running")
def test_pictures_and_other_content_are_not_handed_over(tmp_path: Path) -> None:
    """--grab takes its picture itself, while another program runs."""
    done = kidneyviewer("--open", "glossary/egfr", "--grab", str(tmp_path / "picture.png"))
    assert (done.returncode, done.stderr) == (0, "")
    assert (tmp_path / "picture.png").exists()


def test_other_settings_are_another_program(running: Running, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A start with other settings opens its own window, and listens for its own links."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    other = Running()
    assert other.told() == "listening"
    assert other.end() == ""
    assert running.process.poll() is None


def test_after_a_crash_the_next_start_listens(running: Running) -> None:
    """The socket that a crashed program left is replaced: the next start opens a window, and takes links."""
    assert running.end() == ""
    assert meeting_place.is_taken()
    after = Running("--language", "en")
    assert after.told() == "listening"
    assert kidneyviewer("--open", "pages/questions").returncode == 0
    assert after.told() == "Questions to ask | shown"
    after.end()


def test_a_program_that_hangs_is_left_alone(running: Running) -> None:
    """If no answer comes, the second start opens its own window, without taking the place of the first."""
    running.process.send_signal(signal.SIGSTOP)
    after = kidneyviewer("--open", "glossary/egfr", code=f"-c {CLOSE}")
    assert after.returncode == 0
    assert "cannot be received" in after.stderr
    assert "listening" not in after.stdout
    running.process.send_signal(signal.SIGCONT)
    assert kidneyviewer("--open", "pages/questions").returncode == 0
    assert running.told() == "Questions to ask | shown"


@pytest.mark.parametrize(("words", "code"), [((), 0), (("--open", "cases/nobody"), 2), (("--code", "ICD10:N17"), 0)])
def test_the_exit_code_is_that_of_what_was_asked_for(words: tuple[str, ...], code: int) -> None:
    """A window that opened for something that does not exist ends with exit code 2."""
    assert kidneyviewer(*words, code=f"-c {CLOSE}").returncode == code


def test_a_program_that_ends_leaves_nothing_behind() -> None:
    """Neither lock nor socket remains when the window is closed."""
    done = kidneyviewer(code=f"-c {FIRST.replace('# ready', CLOSE_LISTENING)}")
    assert (done.returncode, done.stdout) == (0, "listening\n")
    assert list(Path(meeting_place.name()).parent.iterdir()) == []


def test_starts_in_the_same_moment_meet() -> None:
    """Of several starts at once, as after a double click, one opens a window, and the others end."""
    processes = [Running("--open", "glossary/egfr").process for _ in range(4)]
    with ThreadPoolExecutor() as pool:
        ended = as_completed([pool.submit(process.communicate) for process in processes], timeout=PATIENCE)
        for _ in processes[1:]:
            next(ended)
        (left,) = (process for process in processes if process.returncode is None)
        left.kill()
    assert sorted(process.returncode for process in processes) == [-signal.SIGKILL, 0, 0, 0]


def test_what_is_no_link_is_said_by_the_program_that_runs(running: Running) -> None:
    """A malformed link or code opens no second window: the existing one says so, and the start ends with 2."""
    for words in (("kidneyviewer:###",), ("--open", "x y z"), ("--code", "ICD10:N17?")):
        done = kidneyviewer(*words)
        assert done.returncode == 2
        assert done.stderr.count("\n") == 1
        assert running.told()
