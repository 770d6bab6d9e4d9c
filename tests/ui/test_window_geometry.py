"""Where a window may be: tables of screens, frames and wishes, without a window."""

import itertools
import struct

import pytest
from PySide6.QtCore import QMargins, QRect

from kidneyviewer.ui.window.window_geometry import SAVED, SIGNATURE, USUAL_FRAME, fitted, nearest, read

SCREENS = [(3840, 2160), (1920, 1080), (1366, 768), (1280, 720), (1024, 600), (800, 600)]
FACTORS = [1, 1.25, 1.5, 2, 3]
FRAMES = [QMargins(), QMargins(1, 20, 1, 5), QMargins(8, 31, 8, 8), QMargins(*USUAL_FRAME)]
WISHES = [
    QRect(0, 0, 1280, 800),
    QRect(2500, 1400, 1300, 700),
    QRect(-3000, -20, 900, 600),
    QRect(40, 760, 800, 480),
    QRect(0, 0, 100_000, 100_000),
]
AREAS = [QRect(0, 0, 1366, 738), QRect(1366, 0, 1920, 1080), QRect(-1280, 200, 1280, 720)]


@pytest.mark.parametrize(("screen", "factor"), list(itertools.product(SCREENS, FACTORS)), ids=str)
def test_a_window_fits_its_screen(screen: tuple[int, int], factor: float) -> None:
    """With its frame a window is inside the free area, whatever was wanted, with a bar at the bottom or at the left."""
    width, height = (round(side / factor) for side in screen)
    for free in (
        QRect(0, 0, width, height - 40),
        QRect(64, 24, width - 64, height - 24),
        QRect(-width, 90, width, height),
    ):
        for frame, wanted in itertools.product(FRAMES, WISHES):
            place = fitted(wanted, frame, free)
            assert free.contains(place.marginsAdded(frame)), (free, frame, wanted, place)


def test_a_window_that_fits_stays_as_it_is() -> None:
    """Nothing is moved or made smaller without need."""
    for frame, wanted in itertools.product(FRAMES, (QRect(100, 100, 640, 480), QRect(8, 38, 800, 600))):
        assert fitted(wanted, frame, QRect(0, 0, 1366, 768)) == wanted


def test_a_window_is_made_no_smaller_than_needed() -> None:
    """A window that is too large takes the whole free area, and its size survives if only its place does not fit."""
    free, frame = QRect(0, 0, 1366, 738), QMargins(1, 20, 1, 5)
    assert fitted(QRect(0, 0, 2000, 2000), frame, free).marginsAdded(frame) == free
    assert fitted(QRect(3000, 1500, 900, 600), frame, free).size().toTuple() == (900, 600)


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        (QRect(10, 10, 500, 500), 0),
        (QRect(1300, 10, 500, 500), 1),
        (QRect(-1000, 300, 500, 500), 2),
        (QRect(5000, 300, 500, 500), 1),
        (QRect(-5000, 300, 500, 500), 2),
        (QRect(300, 3000, 500, 500), 0),
    ],
    ids=str,
)
def test_a_window_belongs_to_one_screen(place: QRect, expected: int) -> None:
    """It belongs to the screen that shows most of it; if its screen is gone, to the nearest."""
    assert nearest(place, AREAS) == AREAS[expected]


def saved(frame: tuple[int, ...], normal: tuple[int, ...], *, flags: tuple[int, int] = (0, 0)) -> bytes:
    """Return what Qt saves: edges of the window with and without frame, and whether it is maximised, full screen."""
    return struct.pack(SAVED, SIGNATURE, 3, 0, *frame, *normal, 0, *flags) + struct.pack(">i4i", 1366, *normal)


def test_a_saved_place_is_read() -> None:
    """The place with and without its frame, and the state, are those that Qt has saved."""
    place = read(saved((99, 80, 1100, 905), (100, 100, 1099, 899), flags=(1, 0)))
    assert place is not None
    assert (place.normal, place.is_maximized, place.is_full_screen) == (QRect(100, 100, 1000, 800), True, False)
    assert place.margins == QMargins(*USUAL_FRAME), "maximised, it does not tell the frame"
    normal = read(saved((99, 80, 1100, 905), (100, 100, 1099, 899)))
    assert normal is not None
    assert normal.margins == QMargins(1, 20, 1, 6)


@pytest.mark.parametrize(
    "damaged",
    [
        b"",
        b"nonsense" * 20,
        bytes(200),
        saved((0, 0, 9, 9), (0, 0, 9, 9))[:40],
        saved((5, 5, 0, 0), (0, 0, 9, 9)),
        saved((0, 0, 9, 9), (9, 9, 0, 0)),
        saved((0, 0, 2**31 - 1, 9), (0, 0, 9, 9)),
    ],
    ids=range(7),
)
def test_a_damaged_place_is_no_place(damaged: bytes) -> None:
    """What Qt has not saved, or what no screen can show, is ignored."""
    assert read(damaged) is None
