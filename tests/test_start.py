"""The first moments of a start, each in a process of its own: the frame's colours, and messages meanwhile."""

import json
from pathlib import Path

import pytest

from kidneyviewer.language import Language
from kidneyviewer.ui.style.palette import DARK, HIGH_CONTRAST, LIGHT, Palette
from tests import small
from tests.test_command_line import kidneyviewer

NOTICE = "The content is being loaded …"
BEGIN = """
import json, os, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel
from kidneyviewer import app, command_line
from kidneyviewer.content import loader

def done(found):
    print(json.dumps(found), flush=True)
    os._exit(0)
"""
FRAME = """
def look(start):
    picture = start.window.grab().toImage()
    places = ((5, 400), (400, 5), (700, 400))
    done([picture.pixelColor(*place).name().upper() for place in places])

def watch(start):
    start.window.frame_painted.connect(lambda: QTimer.singleShot(0, lambda: look(start)))
"""
LOADING = """
def watch(start):
    labels = lambda: start.window.findChildren(QLabel)
    loader.load = lambda folder: done([label.text() for label in labels() if label.isVisible()])
"""
LATE = """
def watch(start):
    known = lambda: [name for name in sys.modules if name in WANTED]
    start.window.content_painted.connect(lambda: done(known()))
"""
CACHED = """
import linecache

def watch(start):
    kept = lambda: [file for file, entry in linecache.cache.items() if len(entry) > 1 and "/content/" in file]
    start.window.content_painted.connect(lambda: done(kept()))
"""
UNSEEN = """
from PySide6.QtCore import QEvent, QObject, Qt
from kidneyviewer.overriding import override

class Unpainted(QObject):
    @override
    def eventFilter(self, watched, event):
        return event.type() is QEvent.Type.Paint

def look(start):
    if start.program is not None and start.program.instance is not None and start.program.shell.keyboard is not None:
        done([str(start.window.isMinimized())])

def watch(start):
    start.unpainted, start.timer = Unpainted(), QTimer(interval=20)
    start.application.installEventFilter(start.unpainted)
    start.timer.timeout.connect(lambda: look(start))
    start.timer.start()
    if MINIMIZED:
        start.window.setWindowState(Qt.WindowState.WindowMinimized)
"""
AFTER_THE_PAINT = ("PySide6.QtNetwork", "PySide6.QtCharts", "PySide6.QtPrintSupport", "rapidfuzz")
AFTER_THE_FRAME = ("kidneyviewer.program", "kidneyviewer.ui.style.theme", "kidneyviewer.ui.window.shell")
END = """
app.run(app.Options(**vars(command_line.window_parser().parse_args(sys.argv[1:]))), watch)
"""


def started(what: str, *words: str, config: Path) -> list[str]:
    """Start the program as a user does and return what was found before it was filled."""
    done = kidneyviewer(*words, code=f"-c {small.door()}{BEGIN}{what}{END}", XDG_CONFIG_HOME=str(config))
    assert done.returncode == 0, done.stderr
    found: list[str] = json.loads(done.stdout)
    return found


@pytest.mark.parametrize(
    ("words", "saved", "palette"),
    [
        ((), "", LIGHT),
        (("--theme", "dark"), "", DARK),
        (("--theme", "high_contrast"), "dark", HIGH_CONTRAST),
        (("--theme", "system"), "dark", LIGHT),
        ((), "dark", DARK),
        ((), "nonsense", LIGHT),
    ],
)
def test_the_first_frame_has_the_colours_of_the_theme(
    tmp_path: Path, words: tuple[str, ...], saved: str, palette: Palette
) -> None:
    """Rail, bar and page of the frame have the requested theme, else the saved one, before anything is loaded."""
    settings = tmp_path / "KidneyViewer" / "KidneyViewer.ini"
    settings.parent.mkdir()
    settings.write_text(f"[General]\ntheme={saved}\n" if saved else "", encoding="utf-8")
    found = started(FRAME, *words, "--size", "1280x800", config=tmp_path)
    assert found == [palette.surface, palette.surface, palette.background]


@pytest.mark.parametrize("language", Language, ids=lambda language: language.code)
def test_much_content_is_said_to_be_loading(tmp_path: Path, language: Language) -> None:
    """Before more than a thousand items are loaded the window says so, in the reader's language."""
    content_of(tmp_path, 1001)
    found = started(LOADING, "--content", str(tmp_path), "--language", language.code, config=tmp_path)
    assert found == [small.read(language, "MainWindow", NOTICE)]


@pytest.mark.parametrize("count", [4, 1000])
def test_little_content_is_loaded_without_a_word(tmp_path: Path, count: int) -> None:
    """Up to a thousand items load so fast that nothing is said."""
    content_of(tmp_path, count)
    assert started(LOADING, "--content", str(tmp_path), config=tmp_path) == []


def test_the_frame_is_painted_before_the_rest_is_imported(tmp_path: Path) -> None:
    """The contents of the window are imported after its frame has been painted."""
    code = LATE.replace("WANTED", str(AFTER_THE_FRAME)).replace("content_painted", "frame_painted")
    assert started(code, config=tmp_path) == []


def test_what_no_first_page_needs_is_not_known_at_first(tmp_path: Path) -> None:
    """Before all content is painted, sockets, charts, printing and typing errors are not imported: they take 35 ms."""
    assert started(LATE.replace("WANTED", str(AFTER_THE_PAINT)), config=tmp_path) == []


def test_no_source_text_is_kept(tmp_path: Path) -> None:
    """PySide reads the source of each module that is imported. What Python keeps of it would take 5 MB."""
    assert started(CACHED, config=tmp_path) == []


@pytest.mark.usefixtures("own_home")
@pytest.mark.parametrize("is_minimized", [True, False])
def test_a_window_that_nobody_sees_is_filled_and_listens(tmp_path: Path, is_minimized: bool) -> None:
    """A start that comes up minimised, or covered, is never painted; it is filled and takes links all the same."""
    code = UNSEEN.replace("MINIMIZED", str(is_minimized))
    assert started(code, config=tmp_path) == [str(is_minimized)]


def content_of(folder: Path, count: int) -> None:
    """Create a folder with this many items; they are counted, not read."""
    for kind in ("cases", "pages"):
        (folder / kind).mkdir()
    for number in range(count):
        (folder / ("cases" if number % 2 else "pages") / f"{number}.json").touch()
