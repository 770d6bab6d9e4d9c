"""Makes the bundle again from a copy of the source in another folder, and compares the two: they must be equal.

`reproduce` compares with dist/kidneyviewer and prints each file that differs. None is known to: the builder's paths are
removed, the time is that of the last commit, and the order of sets is fixed.
"""

import hashlib
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

from kidneyviewer_packaging.bundle import environment
from kidneyviewer_packaging.source_tree import ROOT

OTHER_NAME = "another folder 另一个"
QUIET = subprocess.DEVNULL


def contents(folder: Path) -> dict[str, str]:
    """Return every file of a bundle with its permissions, and its target or contents."""
    found = {}
    for path in sorted(folder.rglob("*")):
        kind = oct(path.lstat().st_mode)
        if path.is_symlink():
            found[path.relative_to(folder).as_posix()] = f"{kind} -> {path.readlink()}"
        elif path.is_file():
            found[path.relative_to(folder).as_posix()] = f"{kind} {hashlib.sha256(path.read_bytes()).hexdigest()}"
    return found


def different(one: Mapping[str, str], other: Mapping[str, str]) -> list[str]:
    """Return the names of the files in which two bundles differ."""
    return sorted(name for name in one.keys() | other.keys() if one.get(name) != other.get(name))


def copy_source(folder: Path) -> None:
    """Copy the files that git tracks, in their current state."""
    listed = subprocess.run(["git", "ls-files", "-z"], check=True, capture_output=True, encoding="utf-8", cwd=ROOT)
    for name in filter(None, listed.stdout.split("\0")):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(ROOT / name, folder / name)


def main() -> int:
    """Run the command. Exit code 1 means that something differs."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder, OTHER_NAME)
        copy_source(copy)
        command = [sys.executable, "-m", "kidneyviewer_packaging.bundle", "--environment", str(ROOT / ".venv-bundle")]
        # Python searches the folder where it is started first, so it uses the tools of the copy.
        subprocess.run(command, check=True, env=environment(), cwd=copy / "packaging", stdout=QUIET, stderr=QUIET)
        first, second = contents(ROOT / "dist" / "kidneyviewer"), contents(copy / "dist" / "kidneyviewer")
    found = different(first, second)
    print("\n".join(found) if found else f"The same source made the same bundle twice: all {len(first)} files.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
