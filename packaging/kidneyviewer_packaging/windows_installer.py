"""Makes the Windows installer with NSIS: `windows_installer [--stand-in]` writes kidneyviewer-VERSION-windows.exe.

On Windows it is made from the bundle. Elsewhere there is no bundle for Windows: `--stand-in` compiles the same script
against placeholder files, so that errors in the script are found anywhere. The result installs no program.
"""

import argparse
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from kidneyviewer_packaging.bundle import version
from kidneyviewer_packaging.source_tree import PACKAGING, ROOT

SCRIPT = PACKAGING / "windows" / "kidneyviewer.nsi"
STAND_IN = {
    "kidneyviewer.exe": "This is not the program.",
    "kidneyviewer-cli.exe": "This is not the program.",
    "LICENSE.txt": "This stands for the licence.",
    "_internal/kidneyviewer/resources/library.json": "{}",
    "_internal/内容 content.txt": "This stands for a name in Chinese.",
}


def lay_out(folder: Path) -> Path:
    """Lay out placeholder files in place of the bundle."""
    for name, content in STAND_IN.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(content, encoding="utf-8")
    return folder


def compiled(bundle: Path, made: Path) -> Path:
    """Compile the script. A warning of NSIS is an error."""
    facts = {"VERSION": version(), "BUNDLE": str(bundle.resolve()), "OUTPUT": str(made.resolve())}
    options = ["-V2", "-WX", "-INPUTCHARSET", "UTF8", *(f"-D{name}={value}" for name, value in facts.items())]
    subprocess.run(["makensis", *options, SCRIPT.name], check=True, cwd=SCRIPT.parent)
    return made


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command."""
    parser = argparse.ArgumentParser(prog="windows_installer", description=__doc__)
    parser.add_argument("--stand-in", action="store_true", help="compile against placeholder files")
    parser.add_argument("--into", type=Path, default=ROOT / "dist", help="output folder (default: dist/)")
    asked = parser.parse_args(arguments)
    asked.into.mkdir(parents=True, exist_ok=True)
    name = f"kidneyviewer-{version()}-windows"
    if not asked.stand_in:
        made = compiled(asked.into / "kidneyviewer", asked.into / f"{name}.exe")
    else:
        with tempfile.TemporaryDirectory() as folder:
            made = compiled(lay_out(Path(folder)), asked.into / f"{name}-stand-in.exe")
    print(f"{made} {made.stat().st_size / 1e6:.1f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
