"""The log: small files that hold what went wrong, and that stop nothing if they cannot be written."""

import logging
import os
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from kidneyviewer import log_file, logs
from kidneyviewer.commands.printing import LONGEST_LINE
from kidneyviewer.log_file import LARGEST
from kidneyviewer.logs import LONGEST_ENTRY, Log
from tests.test_command_line import kidneyviewer

NAME = "kidneyviewer.log"
PROGRAM = """
import logging
from PySide6.QtCore import QCoreApplication, qWarning
from kidneyviewer import logs

logs.set_up()
logs.route_qt_messages()
said = logging.getLogger("kidneyviewer")
said.info("not worth a line")
print(logs.log_file().exists())
for number in range(3):
    said.warning("line %s", number)
qWarning("from Qt")
print(logs.log_file())
"""
on_posix = pytest.mark.skipif(sys.platform == "win32", reason="no such files on Windows")


class Logging:
    """Logs into a log of its own. A logger would also hand everything to pytest, which does not take any text."""

    def __init__(self) -> None:
        self.handler = Log()

    def warning(
        self, text: str, *values: object, level: int = logging.WARNING, error: BaseException | None = None
    ) -> None:
        """Log a message."""
        raised = None if error is None else (type(error), error, error.__traceback__)
        self.handler.handle(logging.LogRecord("tests.logs", level, "", 0, text, values, raised))

    def flush(self) -> None:
        """Wait until everything has been written, as at the end of the program."""
        self.handler.flush()


@pytest.fixture
def log() -> Logging:
    """Return a log that is written as that of the program."""
    return Logging()


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the path of the log file."""
    file = tmp_path / "new folder" / NAME
    monkeypatch.setattr(logs, "log_file", lambda: file)
    return file


def test_a_line_is_written(file: Path, log: Logging, capsys: pytest.CaptureFixture[str]) -> None:
    """There is no file before something is logged; then a line has its time, level and source, in any script."""
    assert not file.parent.exists()
    log.warning("腎 \udce9")
    log.flush()
    line = file.read_text(encoding="utf-8")
    assert line.endswith(" WARNING tests.logs: 腎 \\udce9\n")
    assert line[:4].isdecimal()
    assert capsys.readouterr().err.startswith("WARNING tests.logs: 腎 ")


def test_the_log_stays_small(file: Path) -> None:
    """However much is logged, the last lines are kept, in two files of limited size."""
    lines = [f"{number:05} {'x' * 10_000}" for number in range(3 * LARGEST // 10_000)]
    for line in lines:
        log_file.append(file, line)
    assert sorted(one.name for one in file.parent.iterdir()) == [NAME, f"{NAME}.1"]
    assert all(one.stat().st_size <= LARGEST for one in file.parent.iterdir())
    assert file.read_text(encoding="utf-8").endswith(f"{lines[-1]}\n")


def test_an_old_large_log_is_put_aside(file: Path) -> None:
    """A log that is already too large is put aside as a whole, however large it is."""
    file.parent.mkdir()
    with file.open("wb") as opened:
        opened.truncate(300 * 10**9)  # takes no space
    log_file.append(file, "new")
    assert file.read_text(encoding="utf-8") == "new\n"
    assert file.with_name(f"{NAME}.1").stat().st_size == 300 * 10**9


def test_a_log_that_cannot_be_put_aside_begins_again(file: Path) -> None:
    """If the older file cannot be replaced, the log still stays small, and the last lines are kept."""
    Path(f"{file}.1").mkdir(parents=True)
    file.write_bytes(b"x" * LARGEST)
    for line in ("one", "two"):
        log_file.append(file, line)
    assert file.read_text(encoding="utf-8") == "one\ntwo\n"


def pipe(file: Path) -> None:
    """Make a pipe that nobody reads."""
    file.parent.mkdir()
    os.mkfifo(file)


def link(target: str) -> Callable[[Path], None]:
    """Return a function that makes a link."""

    def make(file: Path) -> None:
        file.parent.mkdir()
        file.symlink_to(target)

    return make


CANNOT: dict[str, Callable[[Path], object]] = {
    "a file instead of the folder": lambda file: file.parent.touch(),
    "a link to nowhere instead of the folder": lambda file: file.parent.symlink_to("nowhere/nothing"),
    "a folder": lambda file: file.mkdir(parents=True),
    "a pipe": pipe,
    "a device": link("/dev/full"),
    "an endless device": link("/dev/zero"),
    "a link to nowhere": link("nowhere/nothing"),
    "a link to itself": link(NAME),
}


@on_posix
@pytest.mark.parametrize("there", CANNOT)
def test_a_log_that_cannot_be_written_stops_nothing(
    file: Path, log: Logging, there: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """A log file that cannot be written is told once; stderr still gets everything, and nothing is raised."""
    CANNOT[there](file)
    for number in range(3):
        log.warning("line %s", number, level=logging.ERROR)
    log.flush()
    told = capsys.readouterr().err.splitlines()
    assert sorted(told)[:3] == [f"ERROR tests.logs: line {number}" for number in range(3)]
    assert len(told) == 4
    assert sorted(told)[3].startswith("WARNING kidneyviewer.logs: The log file cannot be written: ")


def test_a_disk_that_does_not_answer_stops_nothing(file: Path, log: Logging, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever logs does not wait for the disk, and the end of the program waits only a moment."""
    answers = threading.Event()
    append = log_file.append

    def late(file: Path, entry: str) -> None:
        answers.wait()
        append(file, entry)

    monkeypatch.setattr(log_file, "append", late)
    monkeypatch.setattr(logs, "PATIENCE_S", 0.1)
    began = time.monotonic()
    for number in range(3000):
        log.warning("line %s", number)
    logged = time.monotonic()
    log.flush()
    assert time.monotonic() - logged < 0.4
    assert logged - began < 1
    monkeypatch.setattr(logs, "PATIENCE_S", 10)
    answers.set()
    log.flush()
    assert 900 < len(file.read_text(encoding="utf-8").splitlines()) < 1100


def test_repeats_are_not_logged_without_limit(file: Path, log: Logging, capsys: pytest.CaptureFixture[str]) -> None:
    """Of many equal messages a few are logged, with their number; a different one is always logged."""
    for _ in range(20_000):
        log.warning("A message that is not a link was refused.")
    log.warning("something else")
    log.flush()
    told = capsys.readouterr().err.splitlines()
    assert len(told) == 3 + 13 + 1
    assert told[-2:] == [
        "WARNING tests.logs: A message that is not a link was refused. (16384 times)",
        "WARNING tests.logs: something else",
    ]
    assert len(file.read_text(encoding="utf-8").splitlines()) == len(told)


def test_nothing_huge_is_logged_whole(file: Path, log: Logging, capsys: pytest.CaptureFixture[str]) -> None:
    """Of a very long message or traceback the beginning and the end are kept."""
    try:
        raise ValueError("x" * 5_000_000)
    except ValueError as error:
        log.warning("The value %r is not known.", "y" * 5_000_000, level=logging.ERROR, error=error)
    log.flush()
    (told,) = capsys.readouterr().err.splitlines()
    assert told.startswith("ERROR tests.logs: The value 'yyy")
    assert told.endswith("yy' is not known.")
    assert len(told) < LONGEST_LINE + 100
    written = file.read_text(encoding="utf-8")
    assert len(written) < LONGEST_ENTRY + 100
    assert "Traceback" in written


def test_a_message_whose_values_do_not_fit_is_logged(
    file: Path, log: Logging, capsys: pytest.CaptureFixture[str]
) -> None:
    """A mistake in a message is no reason to lose it, or to fail; each message is one line."""
    log.warning("%d pages", "some")
    log.warning("%(name)s", {"other": 1})
    log.warning("two\nlines")
    log.flush()
    told = [
        "WARNING tests.logs: %d pages ('some',)",
        "WARNING tests.logs: %(name)s {'other': 1}",
        "WARNING tests.logs: two lines",
    ]
    assert capsys.readouterr().err.splitlines() == told
    assert [line.split(" ", 2)[2] for line in file.read_text(encoding="utf-8").splitlines()] == told


def test_the_program_logs_to_its_file(tmp_path: Path) -> None:
    """Warnings of the program and of Qt go to stderr and to a file of the user, which is created only for them."""
    done = kidneyviewer(code=f"-c {PROGRAM}", XDG_DATA_HOME=str(tmp_path))
    assert done.returncode == 0
    before, path = done.stdout.splitlines()
    assert before == "False"
    wanted = [*(f"WARNING kidneyviewer: line {number}" for number in range(3)), "WARNING qt: from Qt"]
    assert done.stderr.splitlines() == wanted
    written = Path(path).read_text(encoding="utf-8").splitlines()
    assert [line.split(" ", 2)[2] for line in written] == wanted
    assert tmp_path in Path(path).parents


def test_the_last_words_of_qt_are_logged(tmp_path: Path) -> None:
    """A fatal message of Qt, after which Qt ends the program at once, is in the log."""
    last = PROGRAM.replace("qWarning", "qFatal")
    done = kidneyviewer(code=f"-c {last}", XDG_DATA_HOME=str(tmp_path))
    assert done.returncode != 0
    (file,) = tmp_path.rglob(NAME)
    assert " CRITICAL qt: " in file.read_text(encoding="utf-8").splitlines()[-1]


def test_the_program_goes_on_without_its_file(tmp_path: Path) -> None:
    """If the folder of the log cannot be created, the program says so in one line and goes on."""
    (tmp_path / "file").touch()
    done = kidneyviewer(code=f"-c {PROGRAM}", XDG_DATA_HOME=str(tmp_path / "file"))
    assert done.returncode == 0
    assert len(done.stderr.splitlines()) == 5
    assert done.stderr.count("The log file cannot be written: ") == 1
    assert "Traceback" not in done.stderr
