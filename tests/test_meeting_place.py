"""The starts of one user with the same settings meet; all others do not."""

import os
import socket
import sys
from pathlib import Path

import pytest

from kidneyviewer.single_instance import meeting_place

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a pipe of Windows is no file")


@pytest.fixture(autouse=True)
def _folder(socket_name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let starts meet in a folder of the test, short enough for a socket."""
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(Path(socket_name).parent))


def laid(file: str) -> None:
    """Lay a socket behind which nobody listens."""
    made = socket.socket(socket.AF_UNIX)
    made.bind(file)
    made.close()


def test_a_start_looks_where_another_one_listens(monkeypatch: pytest.MonkeyPatch) -> None:
    """The place is in the folder of the session; it is taken when there is a socket."""
    name = meeting_place.name()
    assert Path(name).parent == Path(meeting_place._folder())  # noqa: SLF001 - no other way to ask
    assert not meeting_place.is_taken()
    laid(name)
    assert meeting_place.is_taken()
    monkeypatch.setenv("XDG_CONFIG_HOME", "/elsewhere")
    assert meeting_place.name() != name
    assert not meeting_place.is_taken()


def test_a_home_of_its_own_is_a_place_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a folder for settings the home tells users of one account apart, as tests do."""
    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    names = set()
    for home in ("/home/one", "/home/two"):
        monkeypatch.setenv("HOME", home)
        names.add(meeting_place.name())
    assert len(names) == 2


@pytest.mark.parametrize("folder", ["", "/nowhere", "/"])
def test_a_folder_that_cannot_be_used_is_left(folder: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a folder of the session, or with one of somebody else, the one for temporary files serves."""
    monkeypatch.setenv("XDG_RUNTIME_DIR", folder)
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setattr(os, "getuid", lambda: 12345)
    assert Path(meeting_place.name()).parent == tmp_path


def test_what_another_user_laid_there_is_not_taken_for_ours(monkeypatch: pytest.MonkeyPatch) -> None:
    """A file, a link to a socket and a socket of another user are no place to hand a link to."""
    name = Path(meeting_place.name())
    name.write_text("", encoding="utf-8")
    assert not meeting_place.is_taken()
    name.unlink()
    laid(f"{name}-real")
    name.symlink_to(f"{name}-real")
    assert not meeting_place.is_taken()
    name.unlink()
    laid(str(name))
    assert meeting_place.is_own_socket(name)
    monkeypatch.setattr(os, "getuid", lambda: 12345)
    assert not meeting_place.is_own_socket(name)
