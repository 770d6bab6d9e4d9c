"""The log: small files that hold what went wrong, and that stop nothing if they cannot be written."""

import logging
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kidneyviewer.log_file import LARGEST, LogFile
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


@pytest.fixture
def log() -> logging.Logger:
    """Return a logger whose records reach the root, where the log file listens."""
    return logging.getLogger("tests.logs")


@pytest.fixture
def file(tmp_path: Path) -> Iterator[Path]:
    """Yield the path of a log file that is written while the test runs."""
    handler = LogFile(tmp_path / "new folder" / NAME)
    logging.getLogger().addHandler(handler)
    yield Path(handler.baseFilename)
    logging.getLogger().removeHandler(handler)
    handler.close()


def test_a_line_is_written(file: Path, log: logging.Logger, monkeypatch: pytest.MonkeyPatch) -> None:
    """There is no file before something is logged; then a line has its time, level and source, in any script."""
    assert not file.parent.exists()
    root = logging.getLogger()
    with monkeypatch.context() as patch:
        # What pytest captures could not be passed on from a process of pytest-xdist, since it is not valid Unicode.
        patch.setattr(root, "handlers", [handler for handler in root.handlers if isinstance(handler, LogFile)])
        log.warning("腎 \udce9")
    line = file.read_text(encoding="utf-8")
    assert line.endswith(" WARNING tests.logs: 腎 \\udce9\n")
    assert line[:4].isdecimal()


def test_the_log_stays_small(file: Path, log: logging.Logger) -> None:
    """However much is logged, the last lines are kept, in two files of limited size."""
    lines = [f"{number:05} {'x' * 1000}" for number in range(3 * LARGEST // 1000)]
    for line in lines:
        log.warning(line)
    assert sorted(one.name for one in file.parent.iterdir()) == [NAME, f"{NAME}.1"]
    assert all(one.stat().st_size <= LARGEST for one in file.parent.iterdir())
    assert file.read_text(encoding="utf-8").endswith(f"{lines[-1]}\n")


def test_an_old_large_log_is_put_aside(file: Path, log: logging.Logger) -> None:
    """A log that is already too large is put aside as a whole."""
    file.parent.mkdir()
    file.write_bytes(b"x" * 2 * LARGEST)
    log.warning("new")
    assert file.stat().st_size < 100
    assert file.with_name(f"{NAME}.1").stat().st_size == 2 * LARGEST


@pytest.mark.skipif(sys.platform == "win32", reason="no pipe of Windows stands in a folder")
@pytest.mark.parametrize("there", ["a file instead of the folder", "a folder", "a pipe", "a device"])
def test_a_log_that_cannot_be_written_stops_nothing(
    file: Path, log: logging.Logger, there: str, caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]
) -> None:
    """A missing log file is reported once; other handlers still receive everything, and nothing is raised."""
    match there:
        case "a file instead of the folder":
            file.parent.touch()
        case "a folder":
            file.mkdir(parents=True)
        case "a pipe":
            file.parent.mkdir()
            os.mkfifo(file)
        case "a device":
            file.parent.mkdir()
            file.symlink_to("/dev/full")
    for number in range(3):
        log.warning("line %s", number)
    said = [record.getMessage() for record in caplog.records]
    assert [line for line in said if line.startswith("line ")] == ["line 0", "line 1", "line 2"]
    assert len([line for line in said if line.startswith("The log file cannot be written: ")]) == 1
    assert len(said) == 4
    assert capsys.readouterr().err == ""


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


def test_the_program_goes_on_without_its_file(tmp_path: Path) -> None:
    """If the folder of the log cannot be created, the program says so in one line and goes on."""
    (tmp_path / "file").touch()
    done = kidneyviewer(code=f"-c {PROGRAM}", XDG_DATA_HOME=str(tmp_path / "file"))
    assert done.returncode == 0
    assert len(done.stderr.splitlines()) == 5
    assert done.stderr.count("The log file cannot be written: ") == 1
    assert "Traceback" not in done.stderr
