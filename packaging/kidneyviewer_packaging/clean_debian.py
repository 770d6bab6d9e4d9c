"""A Debian that contains only what the package depends on: made by debootstrap in a folder, removed afterwards."""

import hashlib
import re
import stat
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

BESIDE = ("desktop-file-utils", "hicolor-icon-theme")
"""Packages of desktops that keep lists of programs and icons; removing the program must restore these lists."""
CHANGING = re.compile(r"(dev|proc|sys|run|tmp|var/log|var/cache|var/lib/dpkg/(status-old|lock.*|triggers/Lock))(/.*)?")
"""Files that the system itself changes whenever a package is installed or removed."""
USER = "1000:1000"

ENTER = """set -e
root=$1 home=$2 bundle=$3 place=$4; shift 4
mount -t proc proc "$root/proc"
mount -t tmpfs tmpfs "$root/tmp"
mkdir "$root/tmp/.X11-unix"
if [ -d /tmp/.X11-unix ]; then mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"; fi
mount -t tmpfs tmpfs "$root/home"
mkdir "$root/home/staff"
mount --bind "$home" "$root/home/staff"
mount -t tmpfs tmpfs "$root/opt"
mkdir -p "$root/opt/$place"
mount --bind "$bundle" "$root/opt/$place"
mount -o remount,bind,ro "$root/opt/$place"
exec chroot --userspec=1000:1000 "$root" /usr/bin/env -i PATH=/nowhere HOME=/home/staff "$@"
"""
"""Runs in its own namespace: its mounts disappear when the program ends, and there is no network."""


def release(file: Path = Path("/etc/os-release")) -> str:
    """Return the name of the Debian on which the package is built, and so tested; empty on another system."""
    told = file.read_text(encoding="utf-8") if file.exists() else ""
    known = dict(re.findall(r'^(\w+)="?([^"\n]*)', told, re.MULTILINE))
    return known.get("VERSION_CODENAME", "") if known.get("ID") == "debian" else ""


def packages(deb: Path) -> list[str]:
    """Return the packages that a .deb depends on."""
    asked = ["dpkg-deb", "--field", str(deb), "Depends"]
    told = subprocess.run(asked, check=True, capture_output=True, encoding="utf-8").stdout
    return [re.split(r"[ (|]", entry.strip())[0] for entry in told.split(",")]


@contextmanager
def made(deb: Path) -> Iterator[Path]:
    """Yield the root of a new Debian, in memory, with a package's dependencies. Needs a private mount namespace."""
    folder = Path(tempfile.mkdtemp(prefix="kidneyviewer-debian-"))
    subprocess.run(["mount", "-t", "tmpfs", "-o", "mode=755", "tmpfs", folder], check=True)
    wanted = ",".join([*packages(deb), *BESIDE])
    command = ["debootstrap", "--variant=minbase", f"--include={wanted}", release(), str(folder)]
    try:
        done = subprocess.run(command, check=False, capture_output=True, encoding="utf-8")
        if done.returncode:
            raise SystemExit(f"debootstrap failed: {done.stdout[-2000:]} {done.stderr[-2000:]}")
        yield folder
    finally:
        subprocess.run(["umount", "--recursive", folder], check=True)
        folder.rmdir()


def in_root(root: Path, *words: str) -> str:
    """Run a command of the Debian as its root, without network."""
    command = [
        "unshare",
        "--mount",
        "--net",
        "chroot",
        str(root),
        "/usr/bin/env",
        "-i",
        "PATH=/usr/sbin:/usr/bin:/sbin:/bin",
    ]
    done = subprocess.run([*command, "LC_ALL=C", *words], check=False, capture_output=True, encoding="utf-8")
    if done.returncode:
        raise SystemExit(f"{words} failed: {done.stdout[-2000:]} {done.stderr[-2000:]}")
    return done.stdout


def entering(root: Path, home: Path, bundle: Path, place: str, variables: Sequence[str]) -> list[str]:
    """Return the command that runs another one in the Debian: as a normal user, without network or Python.

    ``home`` becomes the user's home, and ``bundle`` is mounted read-only at ``/opt/place``.
    """
    return [
        "unshare",
        "--mount",
        "--net",
        "sh",
        "-c",
        ENTER,
        "sh",
        str(root),
        str(home),
        str(bundle),
        place,
        *variables,
    ]


def contents(root: Path) -> dict[str, str]:
    """Return every file of the Debian with its contents, except those that the system itself changes."""
    found = {}
    for path in root.rglob("*"):
        name = path.relative_to(root).as_posix()
        if not CHANGING.fullmatch(name):
            found[name] = _content(path)
    return found


def _content(path: Path) -> str:
    status = path.lstat()
    kind = f"{stat.filemode(status.st_mode)} {status.st_uid}:{status.st_gid}"
    if path.is_symlink():
        return f"{kind} -> {path.readlink()}"
    return f"{kind} {hashlib.sha256(path.read_bytes()).hexdigest()}" if stat.S_ISREG(status.st_mode) else kind
