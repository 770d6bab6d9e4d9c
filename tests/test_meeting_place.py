"""The starts of one user with the same settings meet; all others do not."""

import os
import pwd
import socket
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLockFile

from kidneyviewer.single_instance import meeting_place
from kidneyviewer.single_instance.joining import join

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only there is a folder for running programs")

OLD = 1_000_000_000


@pytest.fixture(autouse=True)
def _folder(socket_name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let starts meet in a folder of the test, short enough for a socket."""
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(Path(socket_name).parent))


@pytest.fixture
def temporary(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Yield another folder for temporary files."""
    with tempfile.TemporaryDirectory(prefix="kv") as folder:
        monkeypatch.setenv("TMPDIR", folder)
        yield Path(folder)


def laid(file: str) -> None:
    """Create a socket on which nobody listens."""
    made = socket.socket(socket.AF_UNIX)
    made.bind(file)
    made.close()


def lock_file() -> Path:
    """Return the file of the lock."""
    return Path(meeting_place.lock().fileName())


def test_a_start_looks_where_another_one_listens(socket_name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The meeting place is in the runtime folder; it is taken if there is a socket."""
    name = meeting_place.name()
    assert Path(name).parent == lock_file().parent == Path(socket_name).parent
    assert not meeting_place.is_taken()
    laid(name)
    assert meeting_place.is_taken()
    monkeypatch.setenv("XDG_CONFIG_HOME", "/elsewhere")
    assert meeting_place.name() != name
    assert not meeting_place.is_taken()


def test_a_home_of_its_own_is_a_place_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a folder for settings the home distinguishes users of one account, as tests do."""
    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    found = set()
    for home in ("/home/one", "/home/two"):
        monkeypatch.setenv("HOME", home)
        found |= {meeting_place.name(), meeting_place.lock().fileName()}
    assert len(found) == 4


@pytest.mark.qt_log_ignore("^QStandardPaths: ")
@pytest.mark.parametrize("there", ["nothing", "others may look into it", "a link", "a file"])
def test_without_a_folder_for_running_programs_qt_makes_one(
    temporary: Path, monkeypatch: pytest.MonkeyPatch, there: str
) -> None:
    """If the session has no such folder, or not for this user alone, one is created for this user alone."""
    given = temporary / "given"
    match there:
        case "nothing":
            monkeypatch.delenv("XDG_RUNTIME_DIR")
        case "others may look into it":
            given.mkdir(mode=0o755)
        case "a link":
            given.symlink_to(os.environ["XDG_RUNTIME_DIR"])
        case "a file":
            given.touch()
    if there != "nothing":
        monkeypatch.setenv("XDG_RUNTIME_DIR", str(given))
    folder = Path(meeting_place.name()).parent
    assert folder.parent == temporary
    assert folder != given
    assert folder.stat().st_mode & 0o777 == 0o700
    assert meeting_place.lock().tryLock(0)


@pytest.mark.qt_log_ignore("^QStandardPaths: ")
def test_what_another_user_laid_there_is_not_taken_for_ours(temporary: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """If somebody was faster than Qt, the temporary folder is used, and what is not ours is left alone."""
    monkeypatch.delenv("XDG_RUNTIME_DIR")
    (temporary / f"runtime-{pwd.getpwuid(os.geteuid()).pw_name}").symlink_to("/etc")
    name = Path(meeting_place.name())
    assert name.parent == temporary
    name.write_text("", encoding="utf-8")
    assert not meeting_place.is_taken()
    name.unlink()
    laid(f"{name}-real")
    name.symlink_to(f"{name}-real")
    assert not meeting_place.is_taken()
    name.unlink()
    laid(str(name))
    assert meeting_place.is_taken()
    monkeypatch.setattr(os, "getuid", lambda: 12345)
    assert not meeting_place.is_taken()


def test_one_start_has_the_lock() -> None:
    """While one start has the lock no other gets it, however old it is; afterwards nothing is left of it."""
    first, second = meeting_place.lock(), meeting_place.lock()
    assert first.tryLock(0)
    os.utime(lock_file(), (OLD, OLD))
    assert not second.tryLock(0)
    assert second.error() is QLockFile.LockError.LockFailedError
    first.unlock()
    assert list(lock_file().parent.iterdir()) == []
    assert second.tryLock(0)


@pytest.mark.parametrize("left", ["", "\0" * 90, "1\nkidneyviewer\nelsewhere\n", "12\n"])
def test_a_lock_that_was_left_is_broken(left: str) -> None:
    """What a program left behind after a crash or power cut keeps nobody out."""
    lock_file().write_text(left, encoding="utf-8")
    os.utime(lock_file(), (OLD, OLD))
    assert meeting_place.lock().tryLock(0)


@pytest.mark.parametrize("pid", [2**30, 1], ids=["ended", "another program"])
def test_a_program_that_does_not_run_any_more_is_not_waited_for(pid: int) -> None:
    """A lock is broken at once if its process is gone, or its number belongs to another program now."""
    lock_file().write_text(f"{pid}\nkidneyviewer\n{socket.gethostname()}\n", encoding="utf-8")
    assert meeting_place.lock().tryLock(0)


@pytest.mark.qt_log_ignore("^QStandardPaths: ")
def test_where_nothing_can_be_locked_a_window_opens(monkeypatch: pytest.MonkeyPatch) -> None:
    """A start without a writable folder waits for nobody."""
    monkeypatch.delenv("XDG_RUNTIME_DIR")
    monkeypatch.setenv("TMPDIR", "/proc/nowhere")
    joined = join(None, None)
    assert (joined.answer, joined.may_listen) == (None, True)
    assert not joined.lock.isLocked()
