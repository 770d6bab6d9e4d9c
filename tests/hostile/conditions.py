"""What may be wrong with a system, one condition each; a number decides between several forms of it."""

import os
import sys
from collections.abc import Callable, Mapping
from types import MappingProxyType

from tests.hostile.child import OWN
from tests.hostile.world import GONE, World

LOG = "XDG_DATA_HOME/Kidney Viewer/kidneyviewer.log"
BAD_SETTINGS = "XDG_CONFIG_HOME/KidneyViewer/KidneyViewer.ini"
LANGUAGES = (
    "",
    "C",
    "POSIX",
    "xx_YY.UTF-8",
    "zh_TW.Big5",
    "zh-Hant-MO",
    "yue",
    "nan_TW",
    "cmn",
    "C.UTF-8",
    "de_DE",
    "%s%n",
    "x" * 500,
)
QT = (
    *("QT_LOGGING_RULES=*.debug=true", "QT_LOGGING_RULES=*=true", "QT_DEBUG_PLUGINS=1", "QT_SCALE_FACTOR=nonsense"),
    *("QT_SCALE_FACTOR=0", "QT_SCALE_FACTOR=3", "QT_FONT_DPI=1"),
    *("QT_FONT_DPI=nonsense", "QT_FONT_DPI=100000", "QT_SCREEN_SCALE_FACTORS=a;b;c", "QT_AUTO_SCREEN_SCALE_FACTOR=x"),
    *("QT_QPA_PLATFORM=nonsense", "QT_QPA_PLATFORM=xcb", "QT_QPA_PLATFORM=wayland"),
    *("QT_QPA_PLATFORM=offscreen:size=1x1", "QT_QPA_PLATFORM=", "QT_PLUGIN_PATH=/tmp", "QT_PLUGIN_PATH=/usr/lib"),
    *("QT_STYLE_OVERRIDE=nonsense", "QT_STYLE_OVERRIDE=windows", "QT_QPA_PLATFORMTHEME=gtk3", "QT_QPA_PLATFORMTHEME=x"),
    *(
        "QT_IM_MODULE=fcitx",
        "QT_IM_MODULE=nonsense",
        "QT_ACCESSIBILITY=1",
        "QT_QPA_FONTDIR=/nowhere",
        "QT_XCB_GL_INTEGRATION=x",
    ),
    *("QT_MESSAGE_PATTERN=%{nonsense} %{message}", "QML2_IMPORT_PATH=/x", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1"),
)
NOISY = (
    *("QT_LOGGING_RULES=*.debug=true", "QT_LOGGING_RULES=*=true", "QT_DEBUG_PLUGINS=1", "PYTHONDEVMODE=1"),
    *("QT_SCALE_FACTOR=0", "QT_FONT_DPI=100000"),
)
"""Who sets these wants to see much, or a window that Qt cannot draw."""
PYTHON = (
    "PYTHONUTF8=0",
    "PYTHONIOENCODING=ascii",
    "PYTHONOPTIMIZE=2",
    "PYTHONHASHSEED=0",
    "PYTHONUNBUFFERED=1",
    "PYTHONDEVMODE=1",
)
OTHER = (
    *("TZ=nonsense", "TZ=:/dev/zero", "DISPLAY=:77", "DISPLAY=nonsense", "WAYLAND_DISPLAY=nonsense", "PATH=", "TERM=x"),
    *("COLUMNS=0", "COLUMNS=nonsense", "LINES=-1", "FONTCONFIG_FILE=/nowhere", "DBUS_SESSION_BUS_ADDRESS=unix:path=/x"),
    *(
        "XDG_SESSION_TYPE=wayland",
        "XDG_CURRENT_DESKTOP=KDE",
        "SESSION_MANAGER=local/x:@/tmp/x",
        "NO_COLOR=1",
        "X=" + "x" * 100_000,
    ),
)


def _home(world: World, number: int) -> None:
    world.set(
        "HOME",
        ("", "/nowhere", "/dev/null", "relative", "/proc/1", f"/tmp/{os.fsdecode(b'bad-' + bytes([255]))}")[number % 6],
    )


def _nobody(world: World, number: int) -> None:
    world.be_stranger()
    for name in ((), ("HOME",), ("HOME", "XDG_RUNTIME_DIR", "XDG_CACHE_HOME"))[number % 3]:
        world.set(name, GONE)


def _variable(world: World, number: int) -> None:
    name = OWN[number % len(OWN)]
    values = (
        "",
        "/nowhere/at/all",
        "relative",
        "/dev/null/x",
        f"/tmp/{'long' * 40}",
        "/proc/1/x",
        os.fsdecode(b"/tmp/\xff\xfe"),
    )
    world.set(name, values[number // len(OWN) % len(values)])


def _folder(world: World, number: int) -> None:
    ways = ("nothing", "a file", "a read-only folder", "a pipe", "a link to itself", "a folder without an end")
    world.block(OWN[number % len(OWN)], ways[number // len(OWN) % len(ways)])


def _log(world: World, number: int) -> None:
    """A log that cannot be written, and something to log."""
    ways = ("a folder", "a pipe", "a link to itself", "a link to a full device")
    world.block(LOG, ways[number % len(ways)])
    world.block(BAD_SETTINGS, "[General]\nlanguage=fr\n")
    world.lines = max(world.lines, 2)


def _settings(world: World, number: int) -> None:
    world.block(BAD_SETTINGS, ("a folder", "a pipe", "a link to itself", "a link to a full device")[number % 4])
    world.lines = max(world.lines, 2)


def _streams(world: World, number: int) -> None:
    ways = ("<&-", ">&-", "2>&-", ">/dev/full", "2>/dev/full", "<&- >&- 2>&-", ">/dev/full 2>/dev/full", "</dev/zero")
    world.redirect(ways[number % len(ways)])


def _files(world: World, number: int) -> None:
    world.limit("n", (24, 32, 40, 64, 128)[number % 5])


def _size(world: World, number: int) -> None:
    world.limit("f", (0, 1, 8)[number % 3])
    world.lines = max(world.lines, 2)  # neither settings nor log can be written


def _memory(world: World, number: int) -> None:
    world.limit("v", (400_000, 600_000, 1_000_000)[number % 3])


def _stack(world: World, number: int) -> None:
    world.limit("s", (256, 512, 2048)[number % 3])


def _clock(world: World, number: int) -> None:
    world.live_at(("1970-01-02", "2000-02-29", "2038-01-19", "2099-12-31")[number % 4])


def _language(world: World, number: int) -> None:
    name = ("LANG", "LC_ALL", "LANGUAGE")[number % 3]
    world.set(name, LANGUAGES[number // 3 % len(LANGUAGES)])


def _one_of(values: tuple[str, ...]) -> Callable[[World, int], None]:
    def choose(world: World, number: int) -> None:
        name, _, value = values[number % len(values)].partition("=")
        world.set(name, value)
        if values[number % len(values)] in NOISY:
            world.lines = sys.maxsize

    return choose


CONDITIONS: Mapping[str, Callable[[World, int], None]] = MappingProxyType(
    {
        "home": _home,
        "nobody": _nobody,
        "variable": _variable,
        "folder": _folder,
        "log": _log,
        "settings": _settings,
        "streams": _streams,
        "files": _files,
        "size": _size,
        "memory": _memory,
        "stack": _stack,
        "clock": _clock,
        "language": _language,
        "qt": _one_of(QT),
        "qt again": _one_of(QT),
        "python": _one_of(PYTHON),
        "other": _one_of(OTHER),
    }
)
