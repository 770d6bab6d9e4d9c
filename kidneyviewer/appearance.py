"""The themes a user can choose from."""

from enum import Enum


class Appearance(Enum):
    """A choice of theme; the value is what settings and command line write."""

    SYSTEM = "system"
    """Light, dark or high contrast, as the system has it."""
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high_contrast"


def from_code(code: str) -> Appearance | None:
    """Return the theme with this code, None when there is none."""
    return next((appearance for appearance in Appearance if appearance.value == code), None)
