"""The portable archives, the archive of the source, and the checksums."""

import hashlib
import stat
import tarfile
import zipfile
from pathlib import Path

import pytest

from kidneyviewer import __version__
from kidneyviewer_packaging import archives
from tests.packaging.tools import need

NAME = f"kidneyviewer-{__version__}-portable"


@pytest.fixture
def bundle(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a small bundle, built at a fixed time."""
    need("xz")
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1790000000")
    folder = tmp_path / "kidneyviewer"
    (folder / "_internal").mkdir(parents=True)
    (folder / "kidneyviewer").write_text("program", encoding="utf-8")
    (folder / "kidneyviewer").chmod(0o755)
    (folder / "kidneyviewer-cli").symlink_to("kidneyviewer")
    (folder / "_internal" / "内容.json").write_text("{}", encoding="utf-8")
    return folder


def test_the_portable_program_is_marked(bundle: Path, tmp_path: Path) -> None:
    """The archive contains the bundle, the mark that keeps settings in it, and how to start in three languages."""
    with tarfile.open(archives.portable(bundle, tmp_path, "linux")) as packed:
        names = packed.getnames()
        assert {f"{NAME}/portable", f"{NAME}/_internal/内容.json", f"{NAME}/README.txt"} <= set(names)
        assert packed.getmember(f"{NAME}/kidneyviewer").mode & stat.S_IXUSR
        assert packed.getmember(f"{NAME}/kidneyviewer-cli").linkname == "kidneyviewer"
        assert {(member.uid, member.uname, member.mtime) for member in packed} == {(0, "root", 1_790_000_000)}


def test_the_archive_for_windows_is_marked_too(bundle: Path, tmp_path: Path) -> None:
    """The zip contains the same, with Chinese names unchanged."""
    with zipfile.ZipFile(archives.portable(bundle, tmp_path, "win32")) as packed:
        assert {f"{NAME}/portable", f"{NAME}/_internal/内容.json", f"{NAME}/kidneyviewer"} <= set(packed.namelist())
        assert "kidneyviewer.exe" in packed.read(f"{NAME}/README.txt").decode()


@pytest.mark.parametrize("system", ["linux", "win32"])
def test_the_same_bundle_gives_the_same_archive(bundle: Path, tmp_path: Path, system: str) -> None:
    """Packing twice makes the same bytes."""
    first = archives.portable(bundle, tmp_path, system).read_bytes()
    assert archives.portable(bundle, tmp_path, system).read_bytes() == first


def test_checksums_are_those_of_the_files(tmp_path: Path) -> None:
    """Each installer and archive is listed with its SHA-256, in the format of sha256sum; nothing else is."""
    for name in ("a.deb", "b.tar.xz", "notes.txt"):
        (tmp_path / name).write_text(name, encoding="utf-8")
    lines = archives.checksums(tmp_path).read_text(encoding="utf-8").splitlines()
    assert lines == [f"{hashlib.sha256(name.encode()).hexdigest()}  {name}" for name in ("a.deb", "b.tar.xz")]
