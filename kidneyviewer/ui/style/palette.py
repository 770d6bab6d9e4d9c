"""The colours of the program, by role. The only colour literals."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from kidneyviewer.appearance import Appearance


class ScaleColor(NamedTuple):
    """Fill of one step of a graded scale, and the ink on it."""

    fill: str
    ink: str


class Palette(NamedTuple):
    """One theme. Text reaches 4.5:1 on every background where it is used, lines and markers 3:1."""

    background: str
    surface: str
    ink: str
    muted: str
    line: str
    control_line: str
    accent: str
    accent_strong: str
    accent_soft: str
    pressed: str
    on_accent: str
    caution: str
    caution_soft: str
    harm: str
    """Only for serious harm to people."""
    harm_soft: str
    second_series: str
    band: str
    band_ink: str
    grid: str
    disabled: str
    """Text and icons of a disabled control; no minimum contrast."""
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
    pressed="#CFE6E2",
    on_accent="#FFFFFF",
    caution="#8A5300",
    caution_soft="#FFF3DC",
    harm="#A3221C",
    harm_soft="#FBE5E2",
    second_series="#7A4B94",
    band="#DDEFE3",
    band_ink="#2C6B48",
    grid="#E6ECEA",
    disabled="#9AA7AB",
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

DARK = Palette(
    background="#12191B",
    surface="#1A2326",
    ink="#E9EFED",
    muted="#AAB9B7",
    line="#354245",
    control_line="#7C908E",
    accent="#58C4BA",
    accent_strong="#8FE1D9",
    accent_soft="#19393A",
    pressed="#22494A",
    on_accent="#062220",
    caution="#F2BC62",
    caution_soft="#372A12",
    harm="#FF9A90",
    harm_soft="#401A17",
    second_series="#CFA6E6",
    band="#1C3A2B",
    band_ink="#8DD3A9",
    grid="#2B373A",
    disabled="#5F6F72",
    scale=MappingProxyType(
        {
            "G1": ScaleColor("#4DA46B", "#0B1A11"),
            "G2": ScaleColor("#9CC58F", "#12200E"),
            "G3a": ScaleColor("#EDBE4A", "#241A00"),
            "G3b": ScaleColor("#E08A2E", "#241200"),
            "G4": ScaleColor("#E0754E", "#260B00"),
            "G5": ScaleColor("#E58A8A", "#2A0606"),
        }
    ),
)

HIGH_CONTRAST = Palette(
    background="#000000",
    surface="#000000",
    ink="#FFFFFF",
    muted="#E6E6E6",
    line="#B3B3B3",
    control_line="#FFFFFF",
    accent="#FFE14D",
    accent_strong="#4DE8FF",
    accent_soft="#1F1F1F",
    pressed="#333333",
    on_accent="#000000",
    caution="#FFB84D",
    caution_soft="#1A1200",
    harm="#FF8F8F",
    harm_soft="#2A0000",
    second_series="#FF9CF0",
    band="#00331A",
    band_ink="#8CFFBB",
    grid="#5C5C5C",
    disabled="#858585",
    scale=MappingProxyType(
        {
            "G1": ScaleColor("#57E389", "#000000"),
            "G2": ScaleColor("#B8F5A3", "#000000"),
            "G3a": ScaleColor("#FFE14D", "#000000"),
            "G3b": ScaleColor("#FFB84D", "#000000"),
            "G4": ScaleColor("#FF8A5C", "#000000"),
            "G5": ScaleColor("#FF9C9C", "#000000"),
        }
    ),
)

PALETTES: Mapping[Appearance, Palette] = MappingProxyType(
    {Appearance.LIGHT: LIGHT, Appearance.DARK: DARK, Appearance.HIGH_CONTRAST: HIGH_CONTRAST}
)
"""The palette of each theme; the system's choice is one of these."""
