"""Which theme the system asks for. The first frame asks too, so Qt's large namespace is imported late."""

from typing import TYPE_CHECKING

from kidneyviewer.appearance import Appearance
from kidneyviewer.ui.style.palette import DARK, LIGHT, PALETTES, Palette

if TYPE_CHECKING:
    from PySide6.QtGui import QPalette, QStyleHints

HALF = 128


def is_dark(palette: "QPalette") -> bool:
    """Tell whether a palette that is not ours is dark; some systems say so in no other way."""
    window = palette.window().color()
    is_ours = any(window.name().upper() == ours.background for ours in PALETTES.values())
    return not is_ours and window.lightness() < HALF


def first_palette(chosen: Appearance, system: "QPalette") -> Palette:
    """Return the colours of the frame: the chosen ones, else light or dark as in the system."""
    return PALETTES.get(chosen, DARK if is_dark(system) else LIGHT)


def system_appearance(hints: "QStyleHints", began_dark: bool) -> Appearance:
    """Return light, dark or high contrast. ``began_dark``: the program's initial palette from the system was dark."""
    from PySide6.QtCore import Qt  # noqa: PLC0415 - 11 to 25 ms, so not before the frame is painted

    if hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast:
        return Appearance.HIGH_CONTRAST
    match hints.colorScheme():
        case Qt.ColorScheme.Dark:
            return Appearance.DARK
        case Qt.ColorScheme.Light:
            return Appearance.LIGHT
        case _:
            return Appearance.DARK if began_dark else Appearance.LIGHT
