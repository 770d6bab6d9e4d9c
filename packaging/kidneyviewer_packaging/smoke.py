"""Runs the frozen program as a user does: `smoke [FOLDER]`, by default dist/kidneyviewer.

On Windows and macOS, and without root on Linux, it runs in place. As root on Debian it is installed from the .deb, run
and removed in a Debian without Python, Chinese fonts and network (smoke_linux.py).
"""

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from kidneyviewer_packaging import smoke_checks
from kidneyviewer_packaging.smoke_checks import Program, SmokeError
from kidneyviewer_packaging.source_tree import ROOT

OWN_MOUNTS = "KIDNEYVIEWER_OWN_MOUNTS"
NEEDED = ("SYSTEMROOT", "TEMP", "TMP", "WINDIR")
"""The variables that a program on Windows needs. Nothing else of the environment is passed on."""


def bare_environment(home: Path) -> dict[str, str]:
    """Return an environment in which no Python, no tool and no setting is found."""
    kept = {name: os.environ[name] for name in NEEDED if name in os.environ}
    here = {"HOME": str(home), "USERPROFILE": str(home), "APPDATA": str(home), "LOCALAPPDATA": str(home)}
    return {**kept, **here, "PATH": "", "LANG": "C.UTF-8"}


def executable(folder: Path) -> Path:
    """Return the command in a bundle."""
    inside = {"win32": "kidneyviewer-cli.exe", "darwin": "Contents/MacOS/kidneyviewer"}
    return folder / inside.get(sys.platform, "kidneyviewer")


def anywhere(folder: Path, home: Path) -> Iterator[str]:
    """Run the checks that need only the program."""
    frozen = Program((str(executable(folder)),), bare_environment(home), str(home), home)
    pictures = home / "source"
    pictures.mkdir()
    source = smoke_checks.of_source(pictures, {"HOME": str(home / "source")})
    smoke_checks.check_version(frozen)
    yield "--version"
    yield from smoke_checks.check_words(frozen, source)
    yield from smoke_checks.check_pictures(frozen, source)


def steps(folder: Path, home: Path) -> Iterator[str]:
    """Run what this machine can: as root all of it in a clean Debian, otherwise what needs no root, saying why."""
    if sys.platform != "linux":
        yield from anywhere(folder, home)
        return
    from kidneyviewer_packaging import smoke_linux  # noqa: PLC0415 - only on Linux

    reason = smoke_linux.why_not()
    if reason:
        yield f"SKIPPED: the clean Debian, the .deb and the namespace without network ({reason})"
        yield from anywhere(folder, home)
    else:
        yield from smoke_linux.steps(folder, home)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command. Exit code 1 means that a check failed, which is named."""
    usual = ROOT / "dist" / ("Kidney Viewer.app" if sys.platform == "darwin" else "kidneyviewer")
    parser = argparse.ArgumentParser(prog="smoke", description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=usual)
    asked = parser.parse_args(arguments)
    begun = time.monotonic()
    if sys.platform == "linux" and os.geteuid() == 0 and OWN_MOUNTS not in os.environ:
        # The mounts made below disappear when this process ends, however it ends.
        again = ["unshare", "--mount", sys.executable, *sys.orig_argv[1:]]
        os.execvpe("unshare", again, os.environ | {OWN_MOUNTS: "1"})
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as home:
        try:
            for step in steps(asked.folder.resolve(), Path(home)):
                print(f"{time.monotonic() - begun:6.1f} s  {step}", flush=True)
        except SmokeError as error:
            print(f"FAILED after {time.monotonic() - begun:.1f} s: {error}", file=sys.stderr)
            return 1
    print(f"The frozen program does what it must ({time.monotonic() - begun:.0f} s).")
    return 0


if __name__ == "__main__":
    sys.exit(main())
