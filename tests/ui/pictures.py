"""Pictures of the window: how one is taken, and when two are the same.

Two pictures are the same when they have one size and at most ``PIXELS`` pixels differ by more than ``LEVELS`` of 255
in red, green or blue. Between FreeType 2.12 and 2.14, with and without the vector commands of a processor, in any
locale, not one value differs, as ``FONTCONFIG`` takes away what systems disagree on. So the tolerance is left for the
rounding of other processors and Qt versions, and is smaller than what a reader sees: a comma in place of a full stop
changes a dozen pixels, and the two lightest surfaces of the light theme are 10 levels apart.
"""

from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QPoint
from PySide6.QtGui import QCursor, QImage, QPainter
from PySide6.QtWidgets import QWidget

from tests.ui.showing import settle

LEVELS = 6
PIXELS = 4
_OVER = bytes(0 if level <= LEVELS else 255 for level in range(256))
"""Maps the difference of a colour value to whether it counts."""
_CHANNELS = 3
_DEPTH = 4
"""Bytes of a pixel: blue, green, red, and an unused one."""
_OUTSIDE = QPoint(-100, -100)

FONTCONFIG = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <match target="font">
    <edit name="antialias"><bool>true</bool></edit>
    <edit name="hinting"><bool>false</bool></edit>
    <edit name="hintstyle"><const>hintnone</const></edit>
    <edit name="rgba"><const>none</const></edit>
  </match>
</fontconfig>
"""
"""Draws glyphs as they are designed, in shades of grey. Full hinting breaks lines elsewhere: 15 % of a picture differ;
without antialiasing it is 6 %."""


class Difference(NamedTuple):
    """How many pixels differ, and a picture of them: white where they do."""

    pixels: int
    picture: QImage

    @property
    def is_seen(self) -> bool:
        """Tell whether this is more than rounding."""
        return self.pixels > PIXELS


def take_picture(window: QWidget) -> QImage:
    """Return what a window shows while the mouse is elsewhere."""
    assert window.devicePixelRatio() == 1, "pictures are taken at 100 %: unset QT_SCALE_FACTOR and QT_FONT_DPI"
    QCursor.setPos(_OUTSIDE)
    settle()
    picture = QImage(window.size(), QImage.Format.Format_RGB32)
    window.render(picture)
    return picture


def read_picture(file: Path) -> QImage:
    """Return a saved picture; an empty one if there is none."""
    return QImage(str(file)).convertToFormat(QImage.Format.Format_RGB32)


def difference(one: QImage, other: QImage) -> Difference:
    """Find where two pictures differ. Pictures of different sizes differ everywhere."""
    if one.size() != other.size():
        return Difference(max(_area(one), _area(other)), one)
    levels = QImage(one)
    with QPainter(levels) as painter:
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Difference)
        painter.drawImage(0, 0, other)
    over = bytes(levels.constBits()).translate(_OVER)
    changed = max(over[channel::_DEPTH].count(255) for channel in range(_CHANNELS))
    shown = QImage(over, one.width(), one.height(), one.bytesPerLine(), QImage.Format.Format_RGB32)
    return Difference(changed, shown.copy())


def _area(picture: QImage) -> int:
    return picture.width() * picture.height()
