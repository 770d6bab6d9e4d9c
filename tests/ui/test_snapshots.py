"""The window matches the pictures in ``snapshots``, pixel by pixel. After an intended change: make snapshots."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QCursor, QIcon, QImage, QPainter
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from kidneyviewer.appearance import Appearance
from kidneyviewer.language import Language
from kidneyviewer.program import Program
from kidneyviewer.ui.place import Place
from tests.conftest import MakeProgram
from tests.ui.pictures import LEVELS, PIXELS, difference, read_picture, take_picture
from tests.ui.showing import settle, visible

FOLDER = Path(__file__).parent / "snapshots"

on_linux = pytest.mark.skipif(sys.platform != "linux", reason="other systems draw glyphs in their own way")


class Pinned(NamedTuple):
    """What a picture shows. Each field has its part in the name of the file and in ``start``."""

    place: Place
    language: Language
    size: tuple[int, int] = (1024, 700)
    text_size: int = 100
    theme: Appearance = Appearance.LIGHT
    item: str = ""
    typed: str = ""
    """The query; empty while the search is closed."""
    passage: str = ""
    """The id of the passage to which the page is scrolled; empty for the top of the page."""

    @property
    def name(self) -> str:
        """Return the name of the picture's file."""
        text_size = str(self.text_size) if self.text_size != 100 else ""
        theme = self.theme.value if self.theme is not Appearance.LIGHT else ""
        place = "search" if self.typed else self.place.value
        parts = [place, self.language.code, self.item.rpartition("/")[2], text_size, theme]
        return "-".join(filter(None, parts))


PINNED = (
    *(Pinned(place, language) for place in Place for language in Language),
    Pinned(Place.CASES, Language.ENGLISH, (1366, 768), 200),
    *(Pinned(Place.EVIDENCE, language, item="studies/opal-2021") for language in Language),
    Pinned(Place.EVIDENCE, Language.ENGLISH, item="evidence/compare"),
    *(
        Pinned(Place.CASES, language, typed=typed)
        for language, typed in zip(Language, ("dialisis", "gxb", "ㄊㄒ"), strict=True)
    ),
    Pinned(Place.CASES, Language.ENGLISH, (1366, 768), 200, typed="kidney trouble"),
    *(
        Pinned(Place.CASES, Language.ENGLISH, (1280, 860), theme=theme, item="cases/birch-2013")
        for theme in (Appearance.LIGHT, Appearance.DARK, Appearance.HIGH_CONTRAST)
    ),
    *(
        Pinned(place, language, text_size=text_size, item=item, passage=passage)
        for place, item, passage in (
            (Place.LEARN, "pages/safety", "sections.5.heading"),
            (Place.EVIDENCE, "studies/agate-2010", "harms.1"),
        )
        for language in Language
        for text_size in (100, 200)
    ),
)
CASES = PINNED[0]

StartPinned = Callable[[Pinned], Program]


@pytest.fixture
def start(make_program: MakeProgram, qtbot: QtBot) -> StartPinned:
    """Return a function that starts the program as it is in a picture."""

    def start(pinned: Pinned) -> Program:
        program = make_program(pinned.language, pinned.size, pinned.text_size, theme=pinned.theme)
        if pinned.item:
            program.shell.places.open(pinned.item, passage=f"{pinned.item}#{pinned.passage}" if pinned.passage else "")
        program.shell.places.show_place(pinned.place)
        program.shell.places.focus_list()  # a list has no caret that blinks
        qtbot.waitUntil(lambda: program.window.isActiveWindow() and QApplication.focusWidget() is not None)
        assert not isinstance(QApplication.focusWidget(), QLineEdit)
        if pinned.typed:
            _look_for(program, pinned.typed, qtbot)
        return program

    return start


def _look_for(program: Program, typed: str, qtbot: QtBot) -> None:
    """Open the search and type; the box does not get a blinking caret."""
    panel = program.shell.overlays.search
    panel.open()
    qtbot.waitUntil(lambda: panel.finder.is_ready)
    panel.box.setReadOnly(True)
    panel.box.setText(typed)
    settle()


@on_linux
@pytest.mark.parametrize("pinned", PINNED, ids=lambda pinned: pinned.name)
def test_the_window_looks_as_pinned(
    start: StartPinned, pinned: Pinned, tmp_path: Path, pytestconfig: pytest.Config
) -> None:
    """Each place looks as in its picture, in each language and in large type."""
    file = FOLDER / f"{pinned.name}.png"
    actual = take_picture(start(pinned).window)
    found = difference(actual, read_picture(file))
    if found.is_seen and pytestconfig.getoption("update_snapshots"):
        FOLDER.mkdir(exist_ok=True)
        assert actual.save(str(file))
        return
    assert not found.is_seen, _saved(file, tmp_path, actual, found.picture, found.pixels)


def _saved(file: Path, folder: Path, actual: QImage, where: QImage, pixels: int) -> str:
    """Save what was found, and return where that is."""
    for name, picture in (("actual", actual), ("difference", where)):
        assert picture.save(str(folder / f"{name}.png"))
    what = f"{pixels} pixels differ from {file.name}" if file.exists() else f"{file.name} is missing"
    return f"{what}; see actual.png and difference.png in {folder}; if the change is meant: make snapshots"


def test_no_picture_is_left_over() -> None:
    """Each file in the folder is a picture that is pinned."""
    assert {file.name for file in FOLDER.glob("*")} <= {f"{pinned.name}.png" for pinned in PINNED}


@pytest.fixture
def program(start: StartPinned) -> Program:
    """Return the program as it is in the first picture."""
    return start(CASES)


@pytest.fixture
def before(program: Program) -> QImage:
    """Return the first picture as it is taken now."""
    return take_picture(program.window)


def _badge(program: Program) -> QLabel:
    (badge,) = (label for label in visible(program.window, QLabel) if "nobody to compare" in label.text())
    return badge


def _seen_since(before: QImage, program: Program) -> bool:
    return difference(take_picture(program.window), before).is_seen


def test_one_window_is_the_same_twice(start: StartPinned, before: QImage) -> None:
    """A second window with the same content produces an identical picture."""
    assert take_picture(start(CASES).window) == before


def test_the_mouse_does_not_matter(program: Program, before: QImage) -> None:
    """A button looks the same in a picture when the mouse was over it."""
    shell = program.shell
    for button in (shell.rail.buttons[Place.LEARN], shell.top_bar.languages.buttons()[-1]):
        QCursor.setPos(button.mapToGlobal(button.rect().center()))
        settle()
        assert button.underMouse()
        assert not _seen_since(before, program)


def test_a_wrong_character_is_seen(program: Program, before: QImage) -> None:
    """One other character in a small text counts, even a full stop in place of a comma."""
    badge = _badge(program)
    right = badge.text()
    for old, new in ((",", "."), ("report", "repart"), ("nobody", "nohody"), ("with", "wilh")):
        badge.setText(right.replace(old, new, 1))
        assert badge.text() != right
        assert _seen_since(before, program)
    badge.setText(right)
    assert not _seen_since(before, program)


def test_a_missing_icon_is_seen(program: Program, before: QImage) -> None:
    """A button of the rail without its icon counts."""
    program.shell.rail.buttons[Place.LEARN].setIcon(QIcon())
    assert _seen_since(before, program)


def test_a_moved_label_is_seen(program: Program, before: QImage) -> None:
    """A label that is a few pixels off counts."""
    badge = _badge(program)
    place = badge.pos()
    for step in (QPoint(3, 0), QPoint(0, 3), QPoint(1, 0)):
        badge.move(place + step)
        assert _seen_since(before, program)
    badge.move(place)
    assert not _seen_since(before, program)


def test_another_colour_is_seen(program: Program, before: QImage) -> None:
    """A button in another shade of its colour counts."""
    chosen = program.shell.top_bar.languages.buttons()[0]
    chosen.setStyleSheet(f"background: {program.theme.palette.accent_strong}")
    assert _seen_since(before, program)


def _with_square(picture: QImage, side: int, levels: int) -> QImage:
    """Return a copy in which a square is darker by some levels."""
    changed = QImage(picture)
    color = QColor(picture.pixelColor(0, 0))
    color.setGreen(color.green() - levels)
    with QPainter(changed) as painter:
        painter.fillRect(QRect(0, 0, side, side), color)
    return changed


@pytest.mark.parametrize(
    ("side", "levels", "is_seen"),
    [(200, LEVELS, False), (2, 255, False), (3, LEVELS + 1, True), (200, LEVELS + 1, True)],
)
def test_rounding_is_not_seen(side: int, levels: int, is_seen: bool) -> None:
    """Many pixels may differ by a little and a few by much, no more."""
    plain = QImage(300, 200, QImage.Format.Format_RGB32)
    plain.fill(QColor("white"))
    assert difference(_with_square(plain, side, levels), plain).is_seen is is_seen


def test_pictures_of_two_sizes_differ() -> None:
    """A picture that is larger by one row counts, and so does one that is missing."""
    one, larger = (QImage(30, height, QImage.Format.Format_RGB32) for height in (20, 21))
    assert difference(one, larger).pixels == 30 * 21
    assert difference(one, read_picture(FOLDER / "none.png")).pixels > PIXELS


def test_the_difference_is_shown_where_it_is() -> None:
    """The picture of the difference is white where pixels differ and black elsewhere."""
    plain = QImage(30, 20, QImage.Format.Format_RGB32)
    plain.fill(QColor("black"))
    other = QImage(plain)
    other.setPixelColor(7, 5, QColor("white"))
    found = difference(plain, other)
    assert found.pixels == 1
    assert [found.picture.pixelColor(x, 5).name() for x in (6, 7)] == ["#000000", "#ffffff"]
