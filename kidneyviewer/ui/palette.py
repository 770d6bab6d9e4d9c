"""The colours of the program, by role. The only colour literals."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple


class ScaleColor(NamedTuple):
    """Fill of one step of a graded scale, and the ink that stands on it."""

    fill: str
    ink: str


class Palette(NamedTuple):
    """One theme. Text roles reach 4.5:1 on every background they stand on, lines and markers 3:1."""

    background: str
    surface: str
    ink: str
    muted: str
    line: str
    control_line: str
    accent: str
    accent_strong: str
    accent_soft: str
    on_accent: str
    caution: str
    caution_soft: str
    second_series: str
    band: str
    band_ink: str
    grid: str
    scale: Mapping[str, ScaleColor]
    """By KDIGO GFR category."""


LIGHT = Palette(
    background="#F6F7F5",
    surface="#FFFFFF",
    ink="#1B2A2F",
    muted="#55666C",
    line="#D9E0DE",
    control_line="#7F8F94",
    accent="#0B6B66",
    accent_strong="#07514D",
    accent_soft="#E1F0EE",
    on_accent="#FFFFFF",
    caution="#8A5300",
    caution_soft="#FFF3DC",
    second_series="#7A4B94",
    band="#DDEFE3",
    band_ink="#2C6B48",
    grid="#E6ECEA",
    scale=MappingProxyType(
        {
            "G1": ScaleColor("#2F7D4C", "#FFFFFF"),
            "G2": ScaleColor("#9CC58F", "#1B2A2F"),
            "G3a": ScaleColor("#EDBE4A", "#1B2A2F"),
            "G3b": ScaleColor("#E08A2E", "#1B2A2F"),
            "G4": ScaleColor("#B5471F", "#FFFFFF"),
            "G5": ScaleColor("#8E2F2F", "#FFFFFF"),
        }
    ),
)
