"""The outline icons, drawn in any colour."""

from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QBuffer, QByteArray, QSize
from PySide6.QtGui import QIcon, QImage, QImageReader, QPixmap
from PySide6.QtWidgets import QAbstractButton

APP_SIDES = (16, 24, 32, 48, 64, 128, 256)
SCREEN_FACTOR = 3
"""Icons are drawn this much larger than shown, so that they stay sharp up to a scale factor of 3."""
MOST_KEPT = 64
"""Number of drawings that are cached, so that a button may ask again whenever its look may have changed."""


class Inks(NamedTuple):
    """The colours that replace ``currentColor`` in an icon. A missing one falls back to the usual one."""

    usual: str
    checked: str = ""
    disabled: str = ""


def set_icon(button: QAbstractButton, file: Path, px: int, inks: Inks) -> None:
    """Show an icon on a button, in the colours of its states."""
    icon = QIcon(pixmap(file, px, inks.usual))
    if inks.checked:
        icon.addPixmap(pixmap(file, px, inks.checked), QIcon.Mode.Normal, QIcon.State.On)
    if inks.disabled:
        icon.addPixmap(pixmap(file, px, inks.disabled), QIcon.Mode.Disabled)
    button.setIcon(icon)
    button.setIconSize(QSize(px, px))


def pixmap(file: Path, px: int, color: str) -> QPixmap:
    """Return an icon in a colour, sharp on every screen."""
    drawn = QPixmap.fromImage(_drawn(file, px * SCREEN_FACTOR, color))
    drawn.setDevicePixelRatio(SCREEN_FACTOR)
    return drawn


def app_icon(folder: Path, color: str) -> QIcon:
    """Return the icon of the program, in every size that systems ask for."""
    made = QIcon()
    for side in APP_SIDES:
        made.addPixmap(QPixmap.fromImage(_drawn(folder / "app.svg", side, color)))
    return made


@lru_cache(MOST_KEPT)
def _drawn(file: Path, side: int, color: str) -> QImage:
    drawing = file.read_text(encoding="utf-8").replace("currentColor", color)
    buffer = QBuffer()
    buffer.setData(QByteArray(drawing.encode()))
    reader = QImageReader(buffer, QByteArray(b"svg"))
    reader.setScaledSize(QSize(side, side))
    return reader.read()
