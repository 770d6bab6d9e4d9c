"""Which starts belong together, on each system: derived from user, settings and session."""

import pytest

from kidneyviewer import x_display
from kidneyviewer.single_instance import session
from kidneyviewer.x_display import XDisplay

RUNTIME = {"XDG_RUNTIME_DIR": "/run/user/1000"}
WAYLAND = RUNTIME | {"WAYLAND_DISPLAY": "wayland-0"}

SAME: list[tuple[str, list[dict[str, str]]]] = [
    ("linux", [{"DISPLAY": name} for name in (":0", ":0.0", ":0.1", ":00", "unix:0", "UNIX:0.0", "unix/host:0")]),
    ("linux", [{"DISPLAY": name} for name in ("/tmp/.X11-unix/X7", "unix:/tmp/.X11-unix/X7", ":7", ":7.0")]),
    ("linux", [{"DISPLAY": name} for name in ("/run/x:0", "unix:/run/x:0", "/run/x:0.0")]),
    ("linux", [{"DISPLAY": name} for name in ("Ward3:2.0", "ward3:2", "tcp/ward3:2.1")]),
    ("linux", [WAYLAND, WAYLAND | {"WAYLAND_DISPLAY": "/run/user/1000/wayland-0"}]),
    ("linux", [{}, {"XDG_SESSION_ID": "3"}, {"DISPLAY": "", "WAYLAND_DISPLAY": ""}]),
    ("darwin", [{}, {"DISPLAY": "/private/tmp/com.apple.launchd.x/org.xquartz:0"}]),
]
OTHERS: list[tuple[str, list[dict[str, str]]]] = [
    (
        "linux",
        [{"DISPLAY": name} for name in ("", ":0", ":1", ":10", ":11", "localhost:10", "localhost:11", "ward3:10", "x")],
    ),
    ("linux", [WAYLAND, WAYLAND | {"WAYLAND_DISPLAY": "wayland-1"}, WAYLAND | {"XDG_RUNTIME_DIR": "/run/user/2"}]),
    ("linux", [WAYLAND, WAYLAND | {"DISPLAY": ":0"}, WAYLAND | {"DISPLAY": ":1"}, RUNTIME | {"DISPLAY": ":0"}]),
]


@pytest.mark.parametrize(("platform", "environments"), SAME)
def test_spellings_of_one_display_are_one_session(platform: str, environments: list[dict[str, str]]) -> None:
    """However a display is written, starts on it meet."""
    assert len({session.session(platform, environment) for environment in environments}) == 1


@pytest.mark.parametrize(("platform", "environments"), OTHERS)
def test_another_display_is_another_session(platform: str, environments: list[dict[str, str]]) -> None:
    """Screens of other people, of other machines, and of remote sessions are told apart."""
    found = {session.session(platform, environment) for environment in environments}
    assert len(found) == len(environments)
    assert len({session.unique("settings", "1000", one) for one in found}) == len(environments)


def test_windows_numbers_its_sessions() -> None:
    """On a terminal server the number counts, not the name, which changes when somebody connects again."""
    console, remote = {"SESSIONNAME": "Console"}, {"SESSIONNAME": "RDP-Tcp#3"}
    assert session.session("win32", console, 2) == session.session("win32", remote, 2)
    assert session.session("win32", console, 2) != session.session("win32", console, 3)


def test_names_tell_users_and_settings_apart() -> None:
    """Names of pipes are known on the whole machine: two users of a portable program never meet."""
    found = {session.unique(*words) for words in (("a", "b", "c"), ("a", "x", "c"), ("x", "b", "c"), ("ab", "", "c"))}
    assert len(found) == 4
    assert session.unique("a", "b", "c") in found
    assert all(len(name) + len("/.new") == session.ROOM for name in found)


@pytest.mark.parametrize(
    ("platform", "environment", "folders"),
    [
        ("linux", RUNTIME, ("/run/user/1000", "/tmp/kidneyviewer-7")),
        ("linux", {}, ("/tmp/kidneyviewer-7",)),
        ("linux", RUNTIME | {"TMPDIR": "/home/x/tmp/"}, ("/run/user/1000", "/home/x/tmp/kidneyviewer-7")),
        ("linux", {"XDG_RUNTIME_DIR": "/run/" + "x" * 64, "TMPDIR": "/" + "y" * 70}, ()),
        ("linux", {"XDG_RUNTIME_DIR": "relative", "TMPDIR": "tmp"}, ()),
        ("linux", {"XDG_RUNTIME_DIR": "/run/\udcff", "TMPDIR": "/临时"}, ()),
        (
            "darwin",
            RUNTIME | {"TMPDIR": "/var/folders/ab/c/T/"},
            ("/var/folders/ab/c/T", "/var/folders/ab/c/T/kidneyviewer-7"),
        ),
    ],
)
def test_a_socket_fits_where_starts_meet(platform: str, environment: dict[str, str], folders: tuple[str, ...]) -> None:
    """A folder that is too long for a socket, or not absolute, or not ASCII, is passed over; /tmp is the last."""
    found = session.folders(platform, environment, "7")
    assert found == tuple(dict.fromkeys((*folders, "/tmp/kidneyviewer-7")))
    assert all(len(folder) + session.ROOM <= session.LONGEST_SOCKET for folder in found)


@pytest.mark.parametrize(
    ("text", "display"),
    [
        (":0", XDisplay("", 0)),
        ("localhost:10.0", XDisplay("localhost", 10)),
        ("[fe80::1]:2", XDisplay("[fe80::1]", 2)),
        ("/run/x:0", XDisplay("/run/x:0")),
        *((text, None) for text in ("", "x", ":", ":x", ":0.x", "0")),
    ],
)
def test_a_display_is_parsed(text: str, display: XDisplay | None) -> None:
    """Host and number are read as X libraries do; what none would understand is no display."""
    assert x_display.parse(text) == display
