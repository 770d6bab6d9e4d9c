"""The pieces of the smoke test: they find what they look for, and a difference is a failure."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from kidneyviewer_packaging import bundle, clean_debian, reproduce, smoke_checks, smoke_linux
from kidneyviewer_packaging.smoke_checks import Program, SmokeError
from tests.helpers import ROOT
from tests.packaging.tools import need


def saying(folder: Path, out: str = "", err: str = "", code: int = 0) -> Program:
    """Return a program that prints something and ends."""
    script = f"import sys; sys.stdout.write({out!r}); sys.stderr.write({err!r}); sys.exit({code})"
    return Program((sys.executable, "-c", script), os.environ, str(folder), folder, ("harmless",))


def test_the_same_words_are_the_same(tmp_path: Path) -> None:
    """Two programs with the same output pass, apart from harmless lines and the date of a record."""
    smoke_checks.same_words(saying(tmp_path, "a\n", "harmless\n", 2), saying(tmp_path, "a\n", "", 2), ["x"])
    one, other = saying(tmp_path, '{"made": "today", "n": 1}'), saying(tmp_path, '{"made": "then", "n": 1}')
    smoke_checks.same_words(one, other, ["x"])
    assert one.said(one.run()) == []


@pytest.mark.parametrize(
    "words",
    [{"out": "b\n"}, {"out": "a\n", "err": "a warning\n"}, {"out": "a\n", "code": 1}],
    ids=["out", "err", "code"],
)
def test_other_words_are_a_failure(tmp_path: Path, words: dict[str, object]) -> None:
    """Another answer, an unknown line on stderr, or another exit code fails."""
    with pytest.raises(SmokeError, match="x"):
        smoke_checks.same_words(saying(tmp_path, **words), saying(tmp_path, "a\n"), ["x"])  # type: ignore[arg-type]


def test_another_version_is_a_failure(tmp_path: Path) -> None:
    """A bundle of another version than the source is noticed."""
    smoke_checks.check_version(saying(tmp_path, f"Kidney Viewer {bundle.version()}\n"))
    with pytest.raises(SmokeError, match=r"said 'Kidney Viewer 9\.9"):
        smoke_checks.check_version(saying(tmp_path, "Kidney Viewer 9.9\n"))


def test_pictures_are_compared_by_pixels(tmp_path: Path) -> None:
    """Every differing pixel counts."""
    picture = QImage(20, 10, QImage.Format.Format_RGB32)
    picture.fill(0xFFFFFF)
    assert picture.save(str(tmp_path / "one.png"))
    for x in range(7):
        picture.setPixel(x, 3, 0)
    assert picture.save(str(tmp_path / "other.png"))
    assert smoke_checks.pixels_apart(tmp_path / "one.png", tmp_path / "one.png") == 0
    assert smoke_checks.pixels_apart(tmp_path / "one.png", tmp_path / "other.png") == 7


def test_what_is_left_behind_is_named(tmp_path: Path) -> None:
    """New and lost files, other contents and other permissions are found; what the system writes for itself is not."""
    for name in ("etc/a", "etc/b", "etc/c", "var/log/x"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("1", encoding="utf-8")
    before = clean_debian.contents(tmp_path)
    assert "none is new" in smoke_linux.nothing_left(before, clean_debian.contents(tmp_path))
    (tmp_path / "etc/a").write_text("2", encoding="utf-8")
    (tmp_path / "etc/b").chmod(0o600)
    (tmp_path / "etc/c").rename(tmp_path / "etc/d")
    (tmp_path / "var/log/x").write_text("2", encoding="utf-8")
    with pytest.raises(SmokeError, match=r"\['etc/a', 'etc/b', 'etc/c', 'etc/d'\]"):
        smoke_linux.nothing_left(before, clean_debian.contents(tmp_path))


@pytest.mark.parametrize(
    ("call", "is_network"),
    [
        ("socket(AF_UNIX, SOCK_STREAM|SOCK_CLOEXEC, 0) = 3", False),
        ("socket(AF_INET, SOCK_STREAM, IPPROTO_TCP) = 4", True),
        ("connect(5, {sa_family=AF_INET6, sin6_port=htons(443)}, 28) = -1", True),
        ("socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE) = 5", True),
    ],
)
def test_sockets_of_networks_are_told_from_others(call: str, is_network: bool) -> None:
    """A local socket is accepted, one that can reach other machines is not."""
    assert bool(smoke_linux.NETWORK.search(call)) is is_network


def test_a_machine_that_cannot_run_it_says_why(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without root, or without a tool, the reason and the remedy are reported."""
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    assert smoke_linux.why_not() == "needs root"
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    monkeypatch.setattr(clean_debian, "release", lambda: "")
    assert smoke_linux.why_not() == "needs a Debian"
    monkeypatch.setattr(clean_debian, "release", lambda: "bookworm")
    monkeypatch.setattr("shutil.which", lambda _name: None)
    assert smoke_linux.why_not().endswith("run: make system-bundle")


def test_bundles_are_compared_file_by_file(tmp_path: Path) -> None:
    """Contents, permissions and targets of links count; equal folders are equal."""
    for name in ("one", "other"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "program").write_text("x", encoding="utf-8")
        (tmp_path / name / "link").symlink_to("program")
    one, other = reproduce.contents(tmp_path / "one"), reproduce.contents(tmp_path / "other")
    assert reproduce.different(one, other) == []
    (tmp_path / "other" / "program").chmod(0o700)
    assert reproduce.different(one, reproduce.contents(tmp_path / "other")) == ["program"]


def test_a_build_does_not_depend_on_the_day(monkeypatch: pytest.MonkeyPatch) -> None:
    """The time of a build is that of the last commit, or the one that is asked for."""
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    told = subprocess.run(["git", "log", "-1", "--format=%ct"], check=False, capture_output=True, text=True, cwd=ROOT)
    usual = told.stdout.strip() or str(int((ROOT / "pyproject.toml").stat().st_mtime))
    assert bundle.environment()["SOURCE_DATE_EPOCH"] == usual
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "12")
    assert bundle.environment()["SOURCE_DATE_EPOCH"] == "12"


def test_the_dependencies_of_a_package_are_read(tmp_path: Path) -> None:
    """The names come without versions and alternatives."""
    need("dpkg-deb")
    (tmp_path / "tree" / "DEBIAN").mkdir(parents=True)
    control = "Package: x\nVersion: 1\nArchitecture: all\nMaintainer: x <x@x.example>\nDescription: x\n"
    depends = "Depends: libc6 (>= 2.35), libgl1, libglib2.0-0 (>= 2.26.0) | libglib2.0-0t64\n"
    (tmp_path / "tree" / "DEBIAN" / "control").write_text(control + depends, encoding="utf-8")
    subprocess.run(["dpkg-deb", "--build", tmp_path / "tree", tmp_path / "x.deb"], check=True, capture_output=True)
    assert clean_debian.packages(tmp_path / "x.deb") == ["libc6", "libgl1", "libglib2.0-0"]


@pytest.mark.parametrize(
    ("told", "name"),
    [
        ('PRETTY_NAME="Debian"\nVERSION_CODENAME=bookworm\nID=debian\n', "bookworm"),
        ('VERSION_CODENAME="trixie"\nID="debian"\n', "trixie"),
        ("VERSION_CODENAME=noble\nID=ubuntu\nID_LIKE=debian\n", ""),
        ("", ""),
    ],
)
def test_the_package_is_tried_on_the_debian_it_was_built_on(tmp_path: Path, told: str, name: str) -> None:
    """Library names differ between versions of Debian, so the clean one is of the same version; others have none."""
    (tmp_path / "os-release").write_text(told, encoding="utf-8")
    assert clean_debian.release(tmp_path / "os-release") == name
