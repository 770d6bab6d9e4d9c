"""The themes a user can choose from."""

from enum import Enum


class Appearance(Enum):
    """A choice of theme; the value is how settings and the command line write it."""

    SYSTEM = "system"
    """Light, dark or high contrast, following the system."""
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high_contrast"


def from_code(code: str) -> Appearance | None:
    """Return the theme with this code, or None."""
    return next((appearance for appearance in Appearance if appearance.value == code), None)
