"""Makes the Debian package from the bundle: `deb` writes dist/kidneyviewer_VERSION_ARCHITECTURE.deb.

The package runs no script of its own: Debian's triggers update menus and link types. dpkg-shlibdeps finds the system
libraries it depends on. KIDNEYVIEWER_ADDRESS and KIDNEYVIEWER_MAINTAINER are the web address and contact of the
publisher.
"""

import datetime
import gzip
import hashlib
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path

from kidneyviewer_packaging.bundle import TIME, environment, version
from kidneyviewer_packaging.source_tree import PACKAGING, ROOT

SOURCE = PACKAGING / "linux"
PLACE = "usr/lib/kidneyviewer"
PRINTING = "libcupsprintersupport.so"
"""Loaded only where CUPS is installed; that package is recommended, not required."""
COMMANDS = ("check", "find", "show")
"""Commands with arguments of their own. Those named by --help are described in the manual page."""
FILLED = re.compile(r"@([A-Z]+)@")


def facts(time: int) -> dict[str, str]:
    """Return what is inserted into the texts of the package."""
    date = datetime.datetime.fromtimestamp(time, datetime.UTC)
    return {
        "ADDRESS": os.environ.get("KIDNEYVIEWER_ADDRESS", "https://kidneyviewer.example"),
        "MAINTAINER": os.environ.get("KIDNEYVIEWER_MAINTAINER", "Kidney Viewer <maintainers@kidneyviewer.example>"),
        "VERSION": version(),
        "DATE": date.date().isoformat(),
        "STAMP": date.strftime("%a, %d %b %Y %H:%M:%S +0000"),
    }


def options() -> str:
    """Return the --help output as part of a manual page, so that the page is never out of date."""
    told = [said()]
    told += [said(command) for command in COMMANDS if re.search(rf"\b{command}\b", told[0])]
    escaped = "\n.sp\n".join(told).replace("\\", "\\e").replace("-", "\\-")
    return "\n".join((".nf", *(re.sub(r"^(['.](?!sp$))", r"\\&\1", line) for line in escaped.splitlines()), ".fi"))


def said(*words: str) -> str:
    """Return the program's answer to --help, in lines that fit a page."""
    known = {**os.environ, "COLUMNS": "78", "PYTHONPATH": str(ROOT), "LC_ALL": "C.UTF-8"}
    command = [sys.executable, "-m", "kidneyviewer", *words, "--help"]
    return subprocess.run(command, check=True, capture_output=True, encoding="utf-8", env=known).stdout.strip()


def filled(template: str, known: Mapping[str, str]) -> str:
    """Insert facts into a text. An unknown one is an error."""
    return FILLED.sub(lambda found: known[found[1]], template)


def lay_out(bundle: Path, tree: Path, known: Mapping[str, str]) -> None:
    """Lay out the files of the package as they will be below /."""
    shutil.copytree(bundle, tree / PLACE, symlinks=True)
    (tree / PLACE / "LICENSE.txt").unlink()
    for name in ("kidneyviewer", "kidneyviewer-cli"):
        link(tree / "usr/bin" / name, f"../lib/kidneyviewer/{name}")
    shutil.copytree(PACKAGING / "icons/hicolor", tree / "usr/share/icons/hicolor")
    copied(ROOT / "resources/icons/app.svg", tree / "usr/share/icons/hicolor/scalable/apps/kidneyviewer.svg")
    copied(SOURCE / "kidneyviewer.desktop", tree / "usr/share/applications/kidneyviewer.desktop")
    write(tree / "usr/share/metainfo/kidneyviewer.metainfo.xml", text("kidneyviewer.metainfo.xml", known))
    write(tree / "usr/share/doc/kidneyviewer/copyright", text("copyright", known))
    write(tree / "usr/share/lintian/overrides/kidneyviewer", text("lintian-overrides", known))
    manual = packed(text("kidneyviewer.1", {**known, "OPTIONS": options()}))
    write(tree / "usr/share/man/man1/kidneyviewer.1.gz", manual)
    link(tree / "usr/share/man/man1/kidneyviewer-cli.1.gz", "kidneyviewer.1.gz")
    write(tree / "usr/share/doc/kidneyviewer/changelog.gz", packed(changes(known)))


def changes(known: Mapping[str, str]) -> str:
    """Return the changelog in Debian's format, which refers to ours."""
    head = f"kidneyviewer ({known['VERSION']}) stable; urgency=medium"
    return f"{head}\n\n  * See CHANGELOG.md in the source.\n\n -- {known['MAINTAINER']}  {known['STAMP']}\n"


def text(name: str, known: Mapping[str, str]) -> str:
    """Return one of our texts with the facts inserted."""
    return filled((SOURCE / name).read_text(encoding="utf-8"), known)


def packed(content: str) -> bytes:
    """Compress a text so that the result is always the same."""
    return gzip.compress(content.encode(), compresslevel=9, mtime=0)


def write(file: Path, content: str | bytes) -> None:
    """Write a file, creating the folders above it."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content.encode() if isinstance(content, str) else content)


def copied(source: Path, file: Path) -> None:
    """Copy a file, creating the folders above it."""
    write(file, source.read_bytes())


def link(file: Path, target: str) -> None:
    """Create a symbolic link, and the folders above it."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.symlink_to(target)


def binaries(tree: Path) -> Iterator[Path]:
    """Yield the executable and those libraries that need system libraries."""
    for file in sorted((tree / PLACE).rglob("*")):
        if file.is_file() and not file.is_symlink() and file.name != PRINTING and file.read_bytes()[:4] == b"\x7fELF":
            yield file


def depends(tree: Path) -> str:
    """Return the packages with the system libraries that the bundle uses, as found by dpkg-shlibdeps."""
    with tempfile.TemporaryDirectory() as folder:
        write(Path(folder, "debian/control"), "Source: kidneyviewer\n\nPackage: kidneyviewer\nArchitecture: any\n")
        folders = sorted({file.parent for file in binaries(tree)})
        options = ["-O", "--ignore-missing-info", "--warnings=0", *(f"-l{one}" for one in folders)]
        command = ["dpkg-shlibdeps", *options, *map(str, binaries(tree))]
        told = subprocess.run(command, check=True, capture_output=True, encoding="utf-8", cwd=folder).stdout
    return told.partition("shlibs:Depends=")[2].partition("\n")[0]


def set_rights(tree: Path, time: int) -> None:
    """Set the permissions that Debian requires, whatever the builder has, and the time of the source."""
    for file in (*tree.rglob("*"), tree):
        if not file.is_symlink():
            is_program = file.is_dir() or file == tree / PLACE / "kidneyviewer"
            file.chmod(0o755 if is_program else 0o644)
        os.utime(file, (time, time), follow_symlinks=False)


def sums(tree: Path) -> str:
    """Return the checksums by which Debian detects changed files."""
    files = [file for file in sorted(tree.rglob("*")) if file.is_file() and not file.is_symlink()]
    named = ((hashlib.md5(file.read_bytes()).hexdigest(), file.relative_to(tree)) for file in files)
    return "".join(f"{digest}  {name}\n" for digest, name in named)


def size(tree: Path) -> int:
    """Return the size of all files in KiB."""
    return sum(-(-file.lstat().st_size // 1024) for file in tree.rglob("*"))


def make(bundle: Path, into: Path) -> Path:
    """Make the package."""
    environ = environment()
    time = int(environ[TIME])
    architecture = subprocess.run(
        ["dpkg", "--print-architecture"], check=True, capture_output=True, encoding="ascii"
    ).stdout.strip()
    with tempfile.TemporaryDirectory() as folder:
        tree = Path(folder, "tree")
        known = facts(time) | {"ARCHITECTURE": architecture}
        lay_out(bundle, tree, known)
        known |= {"DEPENDS": depends(tree), "SIZE": str(size(tree))}
        control = {"md5sums": sums(tree), "control": text("control", known)}
        for name, content in control.items():
            write(tree / "DEBIAN" / name, content)
        set_rights(tree, time)
        file = into / f"kidneyviewer_{known['VERSION']}_{architecture}.deb"
        options = ["--root-owner-group", "-Zxz", "-z6", "--threads-max=2"]
        subprocess.run(
            ["dpkg-deb", *options, "--build", tree, file], check=True, env=environ, stdout=subprocess.DEVNULL
        )
    return file


if __name__ == "__main__":
    made = make(ROOT / "dist" / "kidneyviewer", ROOT / "dist")
    print(f"{made} {made.stat().st_size / 1e6:.1f} MB")
    sys.exit(0)
