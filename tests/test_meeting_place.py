"""The starts of one user with the same settings meet; all others do not."""

import os
import socket
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLockFile

from kidneyviewer.content.links import ToItem
from kidneyviewer.single_instance import meeting_place, session
from kidneyviewer.single_instance.joining import join

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only there is a folder for running programs")

OLD = 1_000_000_000


@pytest.fixture(autouse=True)
def _folder(socket_name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let starts meet in a folder of the test, short enough for a socket, on no display."""
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
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


UNUSABLE = ("nothing", "others may look into it", "a link", "a file", "too long for a socket", "not ASCII", "read-only")


@pytest.mark.parametrize("there", UNUSABLE)
def test_without_a_folder_for_running_programs_one_is_made(
    temporary: Path, monkeypatch: pytest.MonkeyPatch, there: str
) -> None:
    """If the session has no such folder, or not for this user alone, or not for sockets, one is created for him."""
    given = temporary / ("x" * 80 if there == "too long for a socket" else "给" if there == "not ASCII" else "given")
    match there:
        case "nothing":
            monkeypatch.delenv("XDG_RUNTIME_DIR")
        case "a link":
            given.symlink_to(os.environ["XDG_RUNTIME_DIR"])
        case "a file":
            given.touch()
        case _:
            given.mkdir(mode=0o755 if there == "others may look into it" else 0o700)
    if there != "nothing":
        monkeypatch.setenv("XDG_RUNTIME_DIR", str(given))
    if there == "read-only":  # a mode does not stop an administrator
        monkeypatch.setattr(os, "access", lambda asked, _: Path(asked) != given)
    folder = Path(meeting_place.name()).parent
    assert folder.parent == temporary
    assert folder != given
    assert folder.stat().st_mode & 0o777 == 0o700
    joined = join(None, None)
    assert joined.answer is None
    assert Path(meeting_place.name()).is_socket()
    joined.claim.release()
    assert not folder.exists()


@pytest.mark.parametrize("there", ["a pipe", "a folder"])
def test_what_is_no_lock_is_not_waited_for(there: str) -> None:
    """Something else in place of the lock costs no start: it listens all the same."""
    if there == "a pipe":
        os.mkfifo(lock_file())
    else:
        lock_file().mkdir()
    joined = join(None, None)
    assert joined.answer is None
    assert joined.may_listen
    joined.claim.release()


@pytest.mark.parametrize("there", ["a link", "a folder of everybody", "a file"])
def test_what_another_user_laid_there_is_not_taken_for_ours(
    temporary: Path, monkeypatch: pytest.MonkeyPatch, there: str
) -> None:
    """If somebody was faster, that is left alone; a start which has no folder at all waits for nobody."""
    monkeypatch.delenv("XDG_RUNTIME_DIR")
    laid_there = temporary / f"kidneyviewer-{os.getuid()}"
    match there:
        case "a link":
            laid_there.symlink_to("/etc")
        case "a folder of everybody":
            laid_there.mkdir()
            laid_there.chmod(0o777)
        case _:
            laid_there.touch()
    assert not Path(meeting_place.name()).is_relative_to(temporary)
    monkeypatch.setattr(session, "folders", lambda *_: (str(laid_there),))
    joined = join(None, None)
    assert (joined.answer, joined.claim.bound) == (None, None)
    joined.claim.release()
    assert os.path.lexists(laid_there)


def test_a_socket_of_another_user_is_not_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    """Only a socket of this user is taken for one on which a start listens, and no link to one."""
    name = Path(meeting_place.name())
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
    assert not meeting_place.is_own_socket(name)


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


@pytest.mark.parametrize("variable", ["DISPLAY", "WAYLAND_DISPLAY"])
def test_another_display_is_a_place_of_its_own(monkeypatch: pytest.MonkeyPatch, variable: str) -> None:
    """Starts on two displays share neither lock nor socket."""
    found = set()
    for display in ("one:1", "one:1", "two:2"):
        monkeypatch.setenv(variable, display)
        found |= {meeting_place.name(), meeting_place.lock().fileName()}
    assert len(found) == 4


@pytest.mark.parametrize("left", ["a socket", "a link", "a file"])
def test_only_a_socket_that_was_left_is_replaced(left: str, tmp_path: Path) -> None:
    """The first start listens in place of one that crashed; a link and a file stay, and then nobody listens."""
    name = Path(meeting_place.name())
    match left:
        case "a socket":
            laid(str(name))
            laid(f"{name}.new")
        case "a link":
            name.symlink_to(tmp_path)
        case _:
            name.write_text("mine", encoding="utf-8")
    joined = join(None, None)
    assert joined.answer is None
    assert (joined.claim.bound is not None) is (left == "a socket")
    joined.claim.release()
    assert os.path.lexists(name) is (left != "a socket")


def test_the_socket_of_another_start_is_not_removed() -> None:
    """A start whose socket was cleaned away lets the next one listen, and does not remove that socket when it ends."""
    first = join(None, None).claim
    first.tell_started()
    Path(first.name).unlink()
    second = join(None, None).claim
    assert second.bound is not None
    first.release()
    assert meeting_place.is_taken()
    second.release()
    assert list(Path(first.name).parent.iterdir()) == []


def test_a_window_that_is_being_filled_is_waited_for() -> None:
    """Until the first start has its window a second one hands its link over and ends; afterwards it opens its own."""
    first = join(None, None).claim
    assert join(ToItem("glossary/egfr"), None).answer == ""
    first.tell_started()
    assert join(ToItem("glossary/egfr"), None).answer is None
    first.release()
    last = join(ToItem("glossary/egfr"), None)
    assert last.answer is None
    last.claim.release()
