"""The frozen program on Linux: installed from the .deb in a clean Debian, run there by a normal user, and removed.

First the environment is checked: no Python, no Chinese font, no active network interface.
"""

import os
import re
import shutil
import subprocess
import tarfile
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtGui import QImage

from kidneyviewer_packaging import clean_debian, smoke_checks
from kidneyviewer_packaging.screen import Screen, virtual, wait
from kidneyviewer_packaging.smoke_checks import Program, SmokeError, expect
from tests.ui.pictures import difference

NEEDED = ("debootstrap", "unshare", "Xvfb", "xdotool", "strace", "lintian", "dpkg-deb")
ODD_PLACE = "肾 病 阅读器/kidney viewer"
"""Chinese characters and spaces. The folder is read-only."""
HOME = "/home/staff"
INI = ".config/KidneyViewer/KidneyViewer.ini"
FONTS = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <cachedir prefix="xdg">fontconfig</cachedir>
  <match target="font">
    <edit name="antialias"><bool>true</bool></edit>
    <edit name="hinting"><bool>false</bool></edit>
    <edit name="hintstyle"><const>hintnone</const></edit>
    <edit name="rgba"><const>none</const></edit>
  </match>
</fontconfig>
"""
"""As in tests/ui/pictures.py, except that the system's fonts are left out."""
WINDOW = ("--size", "1280x800", "--theme", "light", "--open", "cases/riordan-2022")
ALIKE = 0.01
"""Share of a screen that may differ between the windows from bundle and source: once a key was pressed, a frame shows
where the keyboard is. Two languages differ by 5 % and more."""
NETWORK = re.compile(r"AF_(INET6?|NETLINK|PACKET|VSOCK)")
QT_LOCALE = ("Detected locale", "Qt depends on a UTF-8 locale", "If this causes problems", "for more information")
"""Messages of Qt where no language is set at all."""


def why_not() -> str:
    """Return why the clean Debian cannot be made here; empty if it can."""
    if os.geteuid() != 0:
        return "needs root"
    if not clean_debian.release():
        return "needs a Debian"
    lacking = [name for name in NEEDED if shutil.which(name) is None]
    return f"lacking: {' '.join(lacking)}; run: make system-bundle" if lacking else ""


def steps(bundle: Path, home: Path) -> Iterator[str]:
    """Run everything. Each line that is yielded has been verified."""
    deb = newest_deb(bundle.parent)
    yield lintian(deb)
    yield from watched(bundle, home)
    yield portable(bundle.parent, home)
    with clean_debian.made(deb) as root:
        yield f"a clean Debian with {len(clean_debian.packages(deb))} packages that {deb.name} depends on"
        before = clean_debian.contents(root)
        shutil.copy(deb, root / "tmp" / deb.name)
        clean_debian.in_root(root, "dpkg", "--install", f"/tmp/{deb.name}")
        yield "the .deb is installed"
        yield from inside(root, bundle, home)
        clean_debian.in_root(root, "dpkg", "--purge", "kidneyviewer")
        yield nothing_left(before, clean_debian.contents(root))


def newest_deb(folder: Path) -> Path:
    """Return the package that was made last."""
    found = sorted(folder.glob("kidneyviewer_*.deb"), key=lambda file: file.stat().st_mtime)
    expect(found, f"there is no .deb in {folder}; run: make deb")
    return found[-1]


def lintian(deb: Path) -> str:
    """Check the package with lintian, Debian's own tool."""
    command = ["lintian", "--allow-root", "--profile", "debian", "--fail-on", "error,warning", str(deb)]
    done = subprocess.run(command, check=False, capture_output=True, encoding="utf-8")
    expect(done.returncode == 0 and not done.stdout.strip(), f"lintian: {done.stdout}{done.stderr}")
    return "lintian has nothing to say but for the stated overrides"


def inside(root: Path, bundle: Path, home: Path) -> Iterator[str]:
    """Run the program in the clean Debian: as installed, then from a read-only folder with an unusual name."""
    user = home / "user"
    fonts = prepare_home(user)
    yield look_around(root, user, bundle)
    source_folder = home / "source"
    source_folder.mkdir()
    source = smoke_checks.of_source(
        source_folder, {"QT_QPA_PLATFORM": "offscreen", "HOME": str(source_folder), **fonts}
    )
    installed = frozen(root, user, bundle, "/usr/bin/kidneyviewer", fonts)
    smoke_checks.check_version(installed)
    yield "as installed: --version"
    yield from (f"as installed: {step}" for step in smoke_checks.check_words(installed, source))
    yield from (f"as installed: {step}" for step in smoke_checks.check_pictures(installed, source))
    odd = frozen(root, user, bundle, f"/opt/{ODD_PLACE}/kidneyviewer", {})
    smoke_checks.check_version(odd)
    for language in smoke_checks.LANGUAGES:
        words = ("--open", "cases/riordan-2022", "--language", language)
        yield f"read-only in {ODD_PLACE!r}: {smoke_checks.same_picture(odd, source, f'odd-{language}', words)}"
    yield from switched(root, user, bundle, source)


def prepare_home(user: Path) -> dict[str, str]:
    """Create the user's home, with settings that hide all system fonts from both programs.

    The fonts of a system change what is painted: where a Chinese font is installed, English lines with Chinese names in
    them are 4 px higher.
    """
    user.mkdir()
    (user / "fonts.conf").write_text(FONTS, encoding="utf-8")
    os.chown(user, 1000, 1000)
    return {"FONTCONFIG_FILE": str(user / "fonts.conf")}


def frozen(root: Path, user: Path, bundle: Path, program: str, fonts: Mapping[str, str]) -> Program:
    """Return the program in the clean Debian; without fonts.conf and language for the unusual folder."""
    variables = ["LANG=C.UTF-8"] if fonts else []
    variables.append(f"FONTCONFIG_FILE={HOME}/fonts.conf")
    command = clean_debian.entering(root, user, bundle, ODD_PLACE, [*variables, program])
    return Program(command, os.environ, HOME, user, () if fonts else QT_LOCALE)


def look_around(root: Path, user: Path, bundle: Path) -> str:
    """Check that the environment is as bare as it should be."""
    pythons = [path for path in root.rglob("python*") if path.is_file() and "kidneyviewer" not in str(path)]
    pythons = [path for path in pythons if "bin" in path.parts]
    expect(not pythons, f"there is a Python: {pythons}")
    fonts = [
        path for path in root.rglob("*") if re.search(r"(CJK|WenQuan|wqy|uming|ukai)", path.name) and path.is_file()
    ]
    expect(not fonts, f"there is a Chinese font: {fonts}")
    command = clean_debian.entering(
        root, user, bundle, ODD_PLACE, ["/bin/cat", "/proc/net/route", "/proc/net/if_inet6"]
    )
    told = subprocess.run(command, check=False, capture_output=True, encoding="utf-8").stdout
    expect(len(told.splitlines()) <= 1, f"there is a network: {told}")
    return "no Python, no Chinese font, no network"


def nothing_left(before: Mapping[str, str], after: Mapping[str, str]) -> str:
    """Check that the system is as it was before."""
    changed = sorted(name for name in before.keys() | after.keys() if before.get(name) != after.get(name))
    expect(not changed, f"left behind or changed: {changed[:20]}")
    return f"purged: all {len(before)} files of the system are as they were, none is new"


def switched(root: Path, user: Path, bundle: Path, source: Program) -> Iterator[str]:
    """Open the window on a virtual screen, press Ctrl+Shift+S, and compare with the source's window in Chinese."""
    wanted = {language: window_of_source(source, language) for language in ("en", "zh_CN")}
    with virtual() as screen:
        program = frozen(root, user, bundle, "/usr/bin/kidneyviewer", {"": ""})
        variables = [*program.command[:-1], f"DISPLAY={screen.name}", "QT_QPA_PLATFORM=xcb", program.command[-1]]
        with running([*variables, *WINDOW, "--language", "en"]):
            window = screen.window()
            yield f"the window in English: {until_alike(screen, wanted['en'])}"
            screen.press(window, "ctrl+shift+s")
            yield f"after Ctrl+Shift+S in Simplified Chinese: {until_alike(screen, wanted['zh_CN'])}"
            keep(screen.picture(), "switched-zh_CN")
            saved = wait(
                lambda: (user / INI).is_file() and "zh_CN" in (user / INI).read_text(encoding="utf-8"), "settings"
            )
            expect(saved, "the language was not remembered")
            screen.press(window, "ctrl+q")
    yield "the language is remembered"


def window_of_source(source: Program, language: str) -> QImage:
    """Return the screen with the window of the program run from source, once it is steady."""
    with virtual() as screen:
        known = {**source.environment, "DISPLAY": screen.name, "QT_QPA_PLATFORM": "xcb"}
        with running([*source.command, *WINDOW, "--language", language], known):
            screen.window()
            return still(screen)


def still(screen: Screen) -> QImage:
    """Wait until a screen no longer changes and shows more than a few colours."""
    seen: list[QImage] = []

    def is_still() -> bool:
        seen.append(screen.picture())
        return len(seen) > STEADY and all(picture == seen[-1] for picture in seen[-STEADY:]) and colors(seen[-1]) > MANY

    wait(is_still, "a window that stands still")
    return seen[-1]


STEADY, MANY = 8, 50
"""This many identical pictures mean steady; a window with content has more colours than this."""


def colors(picture: QImage) -> int:
    """Count the colours of a picture, up to the limit of an indexed one."""
    small = picture.scaled(320, 200)
    return len({small.pixel(x, y) for x in range(320) for y in range(200)})


def until_alike(screen: Screen, wanted: QImage) -> str:
    """Wait until a screen shows a picture, and return how much it differs."""
    bound = int(wanted.width() * wanted.height() * ALIKE)
    found = [bound + 1]

    def is_alike() -> bool:
        found.append(difference(screen.picture(), wanted).pixels)
        return found[-1] <= bound

    try:
        wait(is_alike, "the window of the source")
    except SystemExit as error:
        keep(screen.picture(), "failed-is")
        keep(wanted, "failed-wanted")
        raise SmokeError(f"the window is not that of the source, {min(found)} pixels differ") from error
    return f"{found[-1]} pixels of {wanted.width() * wanted.height()} differ from the window of the source"


def keep(picture: QImage, name: str) -> None:
    """Save a picture for people to look at."""
    smoke_checks.KEPT.mkdir(parents=True, exist_ok=True)
    picture.save(str(smoke_checks.KEPT / f"{name}.png"))


@contextmanager
def running(command: Sequence[str], environment: Mapping[str, str] | None = None) -> Iterator[subprocess.Popen[bytes]]:
    """Run a program in the background, and end it if it does not end by itself."""
    known = dict(environment) if environment is not None else None
    program = subprocess.Popen(command, env=known, stderr=subprocess.DEVNULL)
    try:
        yield program
    finally:
        program.terminate()
        program.wait()


def portable(folder: Path, home: Path) -> str:
    """Unpack the portable archive, switch the language in its window, and check that it keeps to its own folder."""
    archives = sorted(folder.glob("kidneyviewer-*-portable-linux.tar.xz"), key=lambda file: file.stat().st_mtime)
    expect(archives, f"there is no portable archive in {folder}; run: make portable")
    place, own = home / "U 盘", home / "portable-home"
    own.mkdir()
    with tarfile.open(archives[-1]) as packed:
        packed.extractall(place, filter="data")
    program = next(place.glob("*/kidneyviewer"))
    with virtual() as screen:
        known = {"HOME": str(own), "PATH": "", "LANG": "C.UTF-8", "DISPLAY": screen.name, "QT_QPA_PLATFORM": "xcb"}
        with running([str(program), *WINDOW], known) as started:
            window = screen.window()
            still(screen)
            screen.press(window, "ctrl+shift+t")
            saved = program.parent / "data" / "KidneyViewer.ini"
            wait(lambda: saved.is_file() and "zh_TW" in saved.read_text(encoding="utf-8"), f"settings in {saved}")
            screen.press(window, "ctrl+q")
            wait(lambda: started.poll() is not None, "the end of the program")
    elsewhere = [path for path in own.rglob("*") if path.is_file() and ".cache" not in path.parts]
    expect(not elsewhere, f"the portable program wrote elsewhere: {elsewhere}")
    return f"{archives[-1].name}, unpacked, keeps its settings in its own folder and writes nothing elsewhere"


def watched(bundle: Path, home: Path) -> Iterator[str]:
    """Watch each socket that the window opens, from start to end: none may reach a network."""
    log = home / "sockets.txt"
    with tempfile.TemporaryDirectory() as own, virtual() as screen:
        known = {"HOME": own, "PATH": "", "LANG": "C.UTF-8", "DISPLAY": screen.name, "QT_QPA_PLATFORM": "xcb"}
        calls = "trace=socket,socketpair,connect,bind,sendto,sendmsg"
        strace = str(shutil.which("strace"))
        command = [strace, "-I2", "-f", "-qq", "-e", calls, "-o", str(log), str(bundle / "kidneyviewer"), *WINDOW]
        with running(command, known) as program:
            window = screen.window()
            still(screen)
            screen.press(window, "ctrl+shift+t")
            still(screen)
            screen.press(window, "ctrl+q")
            wait(lambda: program.poll() is not None, "the end of the program")
    told = log.read_text(encoding="utf-8", errors="replace").splitlines()
    sockets = [line for line in told if "socket(" in line]
    expect(sockets, "no socket was seen, not even that of the screen")
    expect(not [line for line in told if NETWORK.search(line)], f"it asks for a network: {told}")
    yield f"a window from start to end makes {len(sockets)} sockets, all of this machine (AF_UNIX)"
