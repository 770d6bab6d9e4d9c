"""Makes the bundle, one folder with the program: `bundle` writes dist/kidneyviewer (macOS: Kidney Viewer.app).

Catalogues and records are built first, by the Python that runs this. The bundle itself is built by a separate Python
environment (.venv-bundle) with exactly the packages and hashes of packaging/requirements-bundle.txt. The same source
produces the same folder: the time is that of the last commit, or SOURCE_DATE_EPOCH if it is set.
"""

import argparse
import hashlib
import os
import subprocess
import sys
import venv
from collections.abc import Mapping, Sequence
from pathlib import Path

from kidneyviewer_packaging.source_tree import PACKAGING, ROOT

LOCK = PACKAGING / "requirements-bundle.txt"
BUILDERS = (("catalogues", "release"), ("rate_quality",), ("build_search_keys",))
"""The tools that build files which are not committed."""
TIME = "SOURCE_DATE_EPOCH"


def version() -> str:
    """Return the version of the program."""
    code = (ROOT / "kidneyviewer" / "__init__.py").read_text(encoding="utf-8")
    return code.partition('__version__ = "')[2].partition('"')[0]


def environment(root: Path = ROOT) -> dict[str, str]:
    """Return the environment of a build: it finds program and tools, and nothing in it depends on date or chance."""
    paths = os.pathsep.join(map(str, (ROOT, PACKAGING)))
    fixed = {"PYTHONPATH": paths, "PYTHONHASHSEED": "0", "LC_ALL": "C.UTF-8"}
    return os.environ | {TIME: os.environ.get(TIME) or commit_time(root)} | fixed


def commit_time(root: Path) -> str:
    """Return the time of the last commit, or of pyproject.toml in a source without history."""
    asked = ["git", "-C", str(root), "log", "-1", "--format=%ct"]
    try:
        told = subprocess.run(asked, check=True, capture_output=True, encoding="ascii").stdout.strip()
    except (OSError, subprocess.CalledProcessError):
        told = ""
    return told or str(int((root / "pyproject.toml").stat().st_mtime))


def prepare(known: Mapping[str, str]) -> None:
    """Build the files that are not committed."""
    for tool, *words in BUILDERS:
        command = [sys.executable, "-m", f"kidneyviewer_packaging.{tool}", *words]
        subprocess.run(command, check=True, env=known, cwd=ROOT)


def pinned_python(folder: Path) -> Path:
    """Return the Python with the pinned packages, installing them again if the lock file has changed."""
    python = folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    stamp, wanted = folder / "lock.sha256", hashlib.sha256(LOCK.read_bytes()).hexdigest()
    if not stamp.exists() or stamp.read_text(encoding="ascii") != wanted:
        venv.create(folder, with_pip=True, clear=True)
        options = ["--quiet", "--disable-pip-version-check", "--require-hashes", "--no-deps", "--only-binary", ":all:"]
        subprocess.run([python, "-m", "pip", "install", *options, "--requirement", LOCK], check=True)
        stamp.write_text(wanted, encoding="ascii")
    return python


def freeze(spec: str, made: Path, known: Mapping[str, str], python: Path) -> None:
    """Run PyInstaller on a spec; ``made`` is the folder for the bundle."""
    words = ["--noconfirm", "--clean", "--log-level", "ERROR", "--workpath", str(ROOT / "build" / Path(spec).stem)]
    command = [
        str(python),
        "-m",
        "PyInstaller",
        *words,
        "--distpath",
        str(made),
        str(PACKAGING / spec),
    ]
    subprocess.run(command, check=True, env=known, cwd=ROOT)


def forget_builder(folder: Path) -> None:
    """Remove the paths of the machine that built Python from its libraries (Linux)."""
    for file in sorted(folder.rglob("*.so*")):
        if not file.is_symlink() and file.read_bytes()[:4] == b"\x7fELF":
            asked = ["patchelf", "--print-rpath", str(file)]
            paths = subprocess.run(asked, check=True, capture_output=True, encoding="utf-8").stdout.strip()
            if paths and not paths.startswith("$ORIGIN"):
                subprocess.run(["patchelf", "--remove-rpath", file], check=True)


def finish(folder: Path, time: float) -> None:
    """Add the second command and the licence, and set the time of all files to that of the source."""
    command = folder / "kidneyviewer-cli"
    if sys.platform == "linux" and not command.exists():
        command.symlink_to("kidneyviewer")
    if sys.platform == "linux":
        forget_builder(folder)
    (folder / "LICENSE.txt").write_bytes((ROOT / "LICENSE").read_bytes())
    for file in (*folder.rglob("*"), folder):
        os.utime(file, (time, time), follow_symlinks=False)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command."""
    parser = argparse.ArgumentParser(prog="bundle", description=__doc__)
    parser.add_argument("--into", type=Path, default=ROOT / "dist", help="output folder (default: dist/)")
    parser.add_argument("--environment", type=Path, default=ROOT / ".venv-bundle", help="where the pinned packages are")
    options = parser.parse_args(arguments)
    known = environment()
    prepare(known)
    freeze("kidneyviewer.spec", options.into, known, pinned_python(options.environment))
    if sys.platform != "darwin":
        finish(options.into / "kidneyviewer", float(known[TIME]))
    print(options.into / "kidneyviewer")
    return 0


if __name__ == "__main__":
    sys.exit(main())
