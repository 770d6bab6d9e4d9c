"""The outline icons, drawn in any colour."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QSize
from PySide6.QtGui import QIcon, QImageReader, QPixmap

APP_SIDES = (16, 24, 32, 48, 64, 128, 256)
SCREEN_FACTOR = 3
"""Icons are drawn this much larger than shown, so that they stay sharp up to a scale factor of 3."""


def icon(folder: Path, name: str, px: int, color: str, checked_color: str | None = None) -> QIcon:
    """Return ``folder/name.svg`` in ``color`` (its ``currentColor``), and in another when the button is checked."""
    made = QIcon(_pixmap(folder, name, px, color))
    if checked_color is not None:
        made.addPixmap(_pixmap(folder, name, px, checked_color), QIcon.Mode.Normal, QIcon.State.On)
    return made


def app_icon(folder: Path, color: str) -> QIcon:
    """Return the icon of the program, drawn for each size that systems ask for."""
    made = QIcon()
    for side in APP_SIDES:
        made.addPixmap(_drawn(folder, "app", side, color))
    return made


def _pixmap(folder: Path, name: str, px: int, color: str) -> QPixmap:
    drawn = _drawn(folder, name, px * SCREEN_FACTOR, color)
    drawn.setDevicePixelRatio(SCREEN_FACTOR)
    return drawn


def _drawn(folder: Path, name: str, side: int, color: str) -> QPixmap:
    drawing = (folder / f"{name}.svg").read_text(encoding="utf-8").replace("currentColor", color)
    buffer = QBuffer()
    buffer.setData(QByteArray(drawing.encode()))
    reader = QImageReader(buffer, QByteArray(b"svg"))
    reader.setScaledSize(QSize(side, side))
    return QPixmap.fromImageReader(reader)
