"""The window on screens of several sizes, one after the other: each start in a process of its own."""

import json
from pathlib import Path

import pytest

from tests.test_command_line import kidneyviewer

ROUNDED = 2
"""Px that a scale factor may cost."""
LARGE, USUAL, LOW, SMALL = (3840, 2160), (1366, 768), (1024, 600), (800, 600)
CODE = """
import json, sys
from PySide6.QtCore import QCoreApplication, QDeadlineTimer
from PySide6.QtWidgets import QApplication
from kidneyviewer.ui.settings import Settings
from kidneyviewer.ui.window.main_window import MainWindow
from kidneyviewer.ui.window.screen_fit import ScreenFit

application = QApplication(["kidneyviewer"])
window, settings = MainWindow(), Settings.of_user()
fit = ScreenFit(window, settings)
fit.restore(SIZE)
window.closing.connect(fit.remember)
window.frame_painted.connect(fit.fit)
fit.show()
steps = {"move": lambda: window.setGeometry(*MOVED), "maximize": window.showMaximized,
         "full": window.showFullScreen, "normal": window.showNormal}
for word in STEPS:
    steps[word]()

def fits():
    return window.screen().availableGeometry().contains(window.frameGeometry())

deadline = QDeadlineTimer(5000)
QCoreApplication.processEvents()
while not fits() and not window.isFullScreen() and not window.isMaximized() and not deadline.hasExpired():
    QCoreApplication.processEvents()
state = "full" if window.isFullScreen() else "maximized" if window.isMaximized() else "normal"
free = window.screen().availableGeometry()
sides = [list(one.getRect()) for one in (window.geometry(), window.frameGeometry(), free)]
print(json.dumps([state, *sides, fits()]), flush=True)
window.close()
settings.finish()
"""


class Found:
    """The window as it was found on its screen."""

    def __init__(self, printed: str) -> None:
        self.state, self.place, self.frame, self.free, self.fits = json.loads(printed)


def started(
    folder: Path,
    *screens: tuple[int, int],
    steps: tuple[str, ...] = (),
    moved: tuple[int, ...] = (),
    size: tuple[int, int] | None = None,
    factor: float = 1,
) -> Found:
    """Start the program on screens beside each other, do something with its window, close it, and return it."""
    described, left = [], 0
    for number, (width, height) in enumerate(screens):
        described.append({"name": f"{number}", "x": left, "y": 0, "width": width, "height": height, "logicalDpi": 96})
        left += width
    file = folder / "screens.json"
    file.write_text(json.dumps({"screens": described}), encoding="utf-8")
    code = CODE.replace("STEPS", repr(steps)).replace("MOVED", repr(moved)).replace("SIZE", repr(size))
    done = kidneyviewer(
        code=f"-c {code}",
        XDG_CONFIG_HOME=str(folder / "settings"),
        QT_QPA_PLATFORM=f"offscreen:configfile={file}",
        QT_SCALE_FACTOR=str(factor),
    )
    assert done.returncode == 0, done.stderr
    return Found(done.stdout)


@pytest.mark.parametrize(("screen", "factor"), [(USUAL, 1), (USUAL, 1.5), (USUAL, 3), (LOW, 1), (SMALL, 2)], ids=str)
def test_a_new_window_fits_its_screen(tmp_path: Path, screen: tuple[int, int], factor: float) -> None:
    """Without a remembered place the window is as large as usual, but no larger than the screen."""
    found = started(tmp_path, screen, factor=factor)
    assert found.fits, (found.frame, found.free)
    assert found.frame[2] >= min(1280, found.free[2] - ROUNDED), "as wide as fits"


def test_a_size_that_was_asked_for_is_as_large_as_fits(tmp_path: Path) -> None:
    """``--size`` is kept if it fits, and made smaller if it does not."""
    assert started(tmp_path, USUAL, size=(1000, 600)).place[2:] == [1000, 600]
    found = started(tmp_path, LOW, size=(3000, 2000))
    assert found.fits, (found.frame, found.free)


def test_the_place_outlives_a_smaller_screen(tmp_path: Path) -> None:
    """A place of a large screen fits on a small one, and is there again on the large one."""
    wanted = (2000, 1100, 1500, 900)
    assert started(tmp_path, LARGE, steps=("move",), moved=wanted).place == list(wanted)
    there = started(tmp_path, USUAL)
    assert there.fits, (there.frame, there.free)
    assert there.place[2] > 1300, "as wide as fits"
    assert started(tmp_path, LARGE).place == list(wanted)


def test_the_place_outlives_a_screen_that_becomes_smaller(tmp_path: Path) -> None:
    """A window that no longer fits its screen is made smaller, and is as large as before on the next one with room."""
    there = started(tmp_path, USUAL, steps=("move",), moved=(100, 50, 1500, 900))
    assert there.fits, (there.frame, there.free)
    assert started(tmp_path, LARGE).place[2:] == [1500, 900]


def test_a_window_of_a_screen_that_is_gone_comes_back(tmp_path: Path) -> None:
    """A window that was on a second screen is wholly on the first one if there is no second one any more."""
    found = started(tmp_path, USUAL, LARGE, steps=("move",), moved=(3000, 500, 1000, 700))
    assert found.place == [3000, 500, 1000, 700]
    assert started(tmp_path, USUAL, LARGE).place == [3000, 500, 1000, 700]
    alone = started(tmp_path, USUAL)
    assert alone.fits, (alone.frame, alone.free)
    assert alone.place[2:] == [1000, 700]


@pytest.mark.parametrize(("state", "shown"), [("maximize", "maximized"), ("full", "full")])
def test_a_saved_state_can_be_left(tmp_path: Path, state: str, shown: str) -> None:
    """A window that was maximised or full screen is so again, on a smaller screen too; left, it fits there."""
    started(tmp_path, LARGE, steps=("move", state), moved=(2000, 1100, 1500, 900))
    assert started(tmp_path, USUAL).state == shown
    left = started(tmp_path, USUAL, steps=("normal",))
    assert left.state == "normal"
    assert left.fits, (left.frame, left.free)
