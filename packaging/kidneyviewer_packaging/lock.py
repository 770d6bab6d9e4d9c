"""Pins the contents of the bundle: `lock` writes packaging/requirements-bundle.txt, for Linux, Windows and macOS.

It contains versions and hashes, no addresses: where packages come from is up to whoever installs them. The resolver
(uv) is installed into a temporary environment.
"""

import subprocess
import sys
import tempfile
import venv
from pathlib import Path

from kidneyviewer_packaging.bundle import LOCK
from kidneyviewer_packaging.source_tree import ROOT

OPTIONS = (
    *("--extra", "bundle", "--universal", "--python-version", "3.11", "--upgrade"),
    *("--generate-hashes", "--no-header", "--no-annotate", "--no-emit-index-url", "--no-emit-find-links"),
)
HEAD = "# Made by `make lock` from pyproject.toml: what is in the bundle, and what makes it.\n"


def main() -> int:
    """Run the command."""
    with tempfile.TemporaryDirectory() as folder:
        venv.create(folder, with_pip=True)
        programs = Path(folder, "Scripts" if sys.platform == "win32" else "bin")
        quiet = ["--quiet", "--disable-pip-version-check"]
        subprocess.run([programs / "python", "-m", "pip", "install", *quiet, "uv"], check=True)
        command = [str(programs / "uv"), "pip", "compile", "pyproject.toml", "--quiet", *OPTIONS]
        told = subprocess.run(command, check=True, capture_output=True, encoding="utf-8", cwd=ROOT).stdout
    LOCK.write_text(HEAD + told, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
