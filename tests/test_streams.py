"""Closed and full streams, and what Qt says at the end: no exit code, picture or page is lost."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from kidneyviewer.commands.printing import LONGEST_LINE
from tests.helpers import ROOT
from tests.test_command_line import ON_SMALL_CONTENT, Done, kidneyviewer

pytestmark = [
    pytest.mark.skipif(sys.platform == "win32", reason="needs a shell"),
    pytest.mark.usefixtures("own_home"),
]
FULL = "kidneyviewer: the answer cannot be written: No space left on device\n"
ERR = ("2>&-", "2>/dev/full", "2> >(:)")
"""Streams for errors that nobody receives: closed, full, a pipe whose reader is gone."""


def run(redirection: str, *words: str) -> Done:
    """Run the program in a shell that redirects its streams."""
    command = ["bash", "-c", f'"$@" {redirection}', "bash", sys.executable, *ON_SMALL_CONTENT.split(" ", 1), *words]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    return subprocess.run(command, env=environment, check=False, capture_output=True, encoding="utf-8", timeout=60)


@pytest.mark.parametrize("redirection", ERR)
def test_an_exit_code_does_not_need_stderr(redirection: str) -> None:
    """A refusal ends with 2 even if nobody can read why, and does not appear among the answers."""
    done = run(redirection, "check", "nowhere")
    assert (done.returncode, done.stdout, done.stderr) == (2, "", "")


def test_what_is_logged_changes_no_exit_code(tmp_path: Path) -> None:
    """A command that has something to log ends with 0, even if nobody can read it."""
    settings = tmp_path / "XDG_CONFIG_HOME" / "KidneyViewer" / "KidneyViewer.ini"
    settings.mkdir(parents=True)
    for redirection in ("2>/dev/full", "2>&-"):
        done = run(redirection, "show", "glossary/egfr")
        assert (done.returncode, done.stderr) == (0, "")
        assert done.stdout


def test_a_picture_does_not_need_a_stream(tmp_path: Path) -> None:
    """The window is shown and its picture saved, although the unknown item cannot be complained about."""
    done = run("<&- >&- 2>&-", "--open", "cases/none", "--grab", str(tmp_path / "x.png"))
    assert done.returncode == 2
    assert (tmp_path / "x.png").read_bytes().startswith(b"\x89PNG")


@pytest.mark.parametrize("words", [("--help",), ("--version",), ("check", "--help"), ("check",)], ids=" ".join)
def test_an_answer_that_nobody_gets_is_an_error(words: tuple[str, ...]) -> None:
    """On a full disk each answer ends with 2 and one line, whatever asks for it."""
    done = run(">/dev/full", *words)
    assert (done.returncode, done.stdout, done.stderr) == (2, "", FULL)


def test_a_full_disk_for_both_streams_is_an_error() -> None:
    """If neither the answer nor the complaint can be written, the exit code still tells."""
    assert run(">/dev/full 2>&1", "check").returncode == 2


def test_a_closed_stream_is_not_given_to_a_file() -> None:
    """The numbers of closed streams are taken, so that nothing is printed into a file that is opened later."""
    code = (
        "import os\nfrom kidneyviewer.commands.printing import open_closed_streams\n"
        "os.close(0)\nos.close(2)\nopen_closed_streams()\nprint(os.open('/dev/null', os.O_RDONLY) > 2)"
    )
    assert kidneyviewer(code=f"-c {code}").stdout == "True\n"


@pytest.mark.parametrize("switch", ["QT_LOGGING_RULES=*.debug=true", "QT_LOGGING_CONF={}"])
def test_what_qt_says_at_the_end_harms_nothing(tmp_path: Path, switch: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """With Qt's own logging switched on, the program ends with 0, although Qt speaks when Python has ended."""
    rules = tmp_path / "rules.ini"
    rules.write_text("[Rules]\n*.debug=true\n", encoding="utf-8")
    name, _, value = switch.partition("=")
    words = ("--grab", str(tmp_path / "x.png"))
    monkeypatch.setenv(name, value.format(rules))
    done = kidneyviewer(*words, code=ON_SMALL_CONTENT)
    assert done.returncode == 0
    assert (tmp_path / "x.png").exists()


def test_what_qt_says_reaches_whoever_asked(tmp_path: Path) -> None:
    """Qt's own logging, switched on as its documentation says, is printed on stderr as Qt prints it."""
    words = ("--grab", str(tmp_path / "x.png"))
    done = kidneyviewer(*words, code=ON_SMALL_CONTENT, QT_DEBUG_PLUGINS="1")
    assert done.returncode == 0
    assert "qt.core.plugin" in done.stderr


def test_a_refusal_is_one_line_that_can_be_read() -> None:
    """What was passed on may be long, or contain signs that nobody sees or that change the direction of the text."""
    done = kidneyviewer("check", ".", f"a\u202eb\x1b[2J{'x' * 5000}")
    assert done.returncode == 2
    line = done.stderr.removesuffix("\n")
    assert line.isprintable()
    assert "\\u202eb\\x1b[2J" in line
    assert len(line) <= LONGEST_LINE + 3


def test_a_locale_without_utf_8_is_no_fault(tmp_path: Path) -> None:
    """Qt uses UTF-8 all the same, and says so in four lines that nobody can do anything about."""
    for locale in ("C", "POSIX", "xx_XX.Big5"):
        done = kidneyviewer("--grab", str(tmp_path / "x.png"), LC_ALL=locale)
        assert (done.returncode, done.stderr) == (0, "")
