"""Checks for what pip cannot install, with the system's Python: venv and the shared libraries that Qt needs on Linux.

Root on an apt system gets what is missing; anyone else gets one line that says what to do. Silent if nothing is
missing. With ``--tests`` it also checks what the tests run beside the program: a screen, a message bus and a screen
reader. With ``--bundle`` it also checks what makes and tests the installers.
"""

from __future__ import annotations

import ctypes
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

OLDEST_PYTHON = (3, 11)

# What Qt's libraries and its plug-ins xcb and offscreen are linked to (see `ldd`), except what every Debian has,
# with the package that provides it.
LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libbrotlidec.so.1": "libbrotli1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}

# The commands that the tests start, with the package that provides each.
COMMANDS = {
    "Xvfb": "xvfb",
    "dbus-daemon": "dbus",
    "openbox": "openbox",
}

# The commands that make the installers and test them in a clean Debian, with the package that provides each.
BUNDLE_COMMANDS = {
    "Xvfb": "xvfb",
    "appstreamcli": "appstream",
    "debootstrap": "debootstrap",
    "desktop-file-validate": "desktop-file-utils",
    "dpkg-shlibdeps": "dpkg-dev",
    "git": "git",
    "icupkg": "icu-devtools",
    "ld": "binutils",
    "lintian": "lintian",
    "makensis": "nsis",
    "man": "man-db",
    "patchelf": "patchelf",
    "shellcheck": "shellcheck",
    "strace": "strace",
    "unshare": "util-linux",
    "xdotool": "xdotool",
    "xz": "xz-utils",
}

# This file starts the bus of screen readers; their Python modules are installed for the system's own Python.
ACCESSIBILITY_SERVICE = "/usr/share/dbus-1/services/org.a11y.Bus.service"
SYSTEM_PYTHON = "/usr/bin/python3"


def is_too_old(version: tuple[int, ...]) -> bool:
    """Tell whether a Python cannot run the program."""
    return version < OLDEST_PYTHON


def has_venv() -> bool:
    """Tell whether `python -m venv` works; Debian ships it separately."""
    return all(importlib.util.find_spec(name) for name in ("venv", "ensurepip"))


def loads(library: str) -> bool:
    """Tell whether the system finds a shared library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def has_command(name: str) -> bool:
    """Tell whether the system finds a command, even one in root's path."""
    return shutil.which(name, path=f"{os.environ.get('PATH', os.defpath)}:/usr/sbin:/sbin") is not None


def has_screen_readers_bus() -> bool:
    """Tell whether the system can start the message bus of screen readers."""
    return Path(ACCESSIBILITY_SERVICE).exists()


def has_pyatspi() -> bool:
    """Tell whether the system's own Python can act as a screen reader."""
    if not Path(SYSTEM_PYTHON).exists():
        return False
    asked = [SYSTEM_PYTHON, "-c", "import pyatspi"]
    quiet = subprocess.DEVNULL
    return subprocess.run(asked, check=False, stdout=quiet, stderr=quiet).returncode == 0


def has_apt() -> bool:
    """Tell whether this is an apt system."""
    return shutil.which("apt-get") is not None


def is_root() -> bool:
    """Tell whether we may install for the whole system."""
    return os.geteuid() == 0


def missing(*, tests: bool = False, bundle: bool = False) -> dict[str, str]:
    """Return what is missing, each with the Debian package that provides it."""
    found = {} if has_venv() else {"venv": "python{}.{}-venv".format(*sys.version_info)}
    libraries = {library: package for library, package in LIBRARIES.items() if not loads(library)}
    tools = BUNDLE_COMMANDS if bundle else {}
    found |= {command: package for command, package in tools.items() if not has_command(command)}
    return {**found, **libraries, **(missing_for_tests() if tests else {})}


def missing_for_tests() -> dict[str, str]:
    """Return which tools of the tests are missing, each with the Debian package that provides it."""
    found = {command: package for command, package in COMMANDS.items() if not has_command(command)}
    if not has_screen_readers_bus():
        found["at-spi2-core"] = "at-spi2-core"
    if not has_pyatspi():
        found["pyatspi"] = "python3-pyatspi"
    return found


def command(packages: list[str]) -> list[str]:
    """Return the command that installs packages."""
    return ["apt-get", "install", "--yes", "--no-install-recommends", *packages]


def install(packages: list[str]) -> None:
    """Install packages quietly. The caller checks again for what failed."""
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    print(f"Installing system packages: {' '.join(packages)}")
    for step in (["apt-get", "update"], command(packages)):
        subprocess.run([*step, "-qq"], check=False, env=environment, stdout=subprocess.DEVNULL)


def advice(lacking: dict[str, str]) -> str:
    """Return one line that says what the user can do."""
    if has_apt():
        return f"Some system packages are missing; run: sudo {' '.join(command(packages_of(lacking)))}"
    return f"Some system parts are missing; install what provides: {' '.join(lacking)}"


def python_advice(version: tuple[int, ...]) -> str:
    """Return one line that says which Python is needed."""
    wanted, found = (".".join(map(str, numbers)) for numbers in (OLDEST_PYTHON, version))
    return f"Kidney Viewer needs Python {wanted} or newer, this is {found}; run: make run PYTHON=python{wanted}"


def packages_of(lacking: dict[str, str]) -> list[str]:
    """Return each package once."""
    return sorted(set(lacking.values()))


def main(
    version: tuple[int, ...] = sys.version_info[:2],
    platform: str = sys.platform,
    *,
    tests: bool = False,
    bundle: bool = False,
) -> int:
    """Check, and install if allowed. Exit code 1 means that something is still missing."""
    if is_too_old(version):
        print(python_advice(version), file=sys.stderr)
        return 1
    if platform != "linux":
        return 0
    lacking = missing(tests=tests, bundle=bundle)
    if lacking and has_apt() and is_root():
        install(packages_of(lacking))
        lacking = missing(tests=tests, bundle=bundle)
    if lacking:
        print(advice(lacking), file=sys.stderr)
    return 1 if lacking else 0


if __name__ == "__main__":
    sys.exit(main(tests="--tests" in sys.argv, bundle="--bundle" in sys.argv))
