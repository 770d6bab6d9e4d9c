"""Contrast of every pair of colours in use, and type that grows with the text size."""

import re
from functools import partial

import pytest
from PySide6.QtGui import QColor, QFontInfo
from PySide6.QtWidgets import QApplication, QLabel

from kidneyviewer.app import Program
from kidneyviewer.language import Language
from kidneyviewer.ui import style_sheet
from kidneyviewer.ui.palette import LIGHT, Palette
from kidneyviewer.ui.settings import TEXT_SIZES
from kidneyviewer.ui.theme import Theme, Type
from tests.helpers import ROOT
from tests.ui.showing import settle, visible

TEXT, LINE = 4.5, 3.0
COLOR = "(#[0-9A-Fa-f]{6})"
RULE = re.compile(r"([^{}]+){([^{}]+)}")

TEXTS = [
    *((ink, surface) for ink in ("ink", "muted") for surface in ("background", "surface")),
    *(("accent", surface) for surface in ("background", "surface", "accent_soft", "caution_soft")),
    *(("accent_strong", surface) for surface in ("surface", "accent_soft")),
    *(("caution", "caution_soft"), ("ink", "caution_soft"), ("on_accent", "accent"), ("ink", "accent_soft")),
    *(("band_ink", "band"), ("band_ink", "surface"), ("second_series", "surface"), ("second_series", "band")),
    *(("ink", "band"), ("surface", "second_series")),
]
"""Text on what it stands on: labels, links, badges, chips, callouts, chart labels, event discs."""
LINES = [
    *(("control_line", surface) for surface in ("background", "surface")),
    *(("accent", surface) for surface in ("background", "surface", "band")),
    *(("accent_strong", surface) for surface in ("background", "surface", "accent_soft")),
    *(("second_series", surface) for surface in ("surface", "band")),
    ("caution", "caution_soft"),
]
"""Borders of controls, chart lines and markers, focus rings, selected card, bar of a callout."""


def contrast(one: str, two: str) -> float:
    """Give the contrast ratio of WCAG 2.2 of two colours."""
    light, dark = sorted((_luminance(QColor(one)), _luminance(QColor(two))), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(color: QColor) -> float:
    parts = (color.redF(), color.greenF(), color.blueF())
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def test_contrast_is_that_of_wcag() -> None:
    """Black on white is 21, a colour on itself 1, and #767676 on white just passes."""
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#123456", "#123456") == 1
    assert contrast("#767676", "#FFFFFF") == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize(("ink", "surface"), TEXTS)
def test_text_can_be_read(ink: str, surface: str) -> None:
    """Text reaches 4.5 on each surface that it stands on."""
    assert contrast(getattr(LIGHT, ink), getattr(LIGHT, surface)) >= TEXT


@pytest.mark.parametrize(("line", "surface"), LINES)
def test_lines_can_be_seen(line: str, surface: str) -> None:
    """Borders of controls, chart lines, markers and focus rings reach 3."""
    assert contrast(getattr(LIGHT, line), getattr(LIGHT, surface)) >= LINE


@pytest.mark.parametrize("code", LIGHT.scale)
def test_letters_on_the_scale_can_be_read(code: str) -> None:
    """The letter of each category reaches 4.5 on its colour."""
    assert contrast(LIGHT.scale[code].ink, LIGHT.scale[code].fill) >= TEXT


def test_each_rule_of_the_style_sheet_can_be_read() -> None:
    """Where a rule sets text and background, they reach 4.5; a control that is switched off is not counted."""
    sheet = style_sheet.render(LIGHT, round)
    pairs = []
    for selector, body in RULE.findall(sheet):
        ink, ground = re.search(rf"(?<![\w-])color: {COLOR}", body), re.search(rf"background: {COLOR}", body)
        if ink and ground and ":disabled" not in selector:
            pairs.append((selector.strip(), contrast(ink[1], ground[1])))
    assert len(pairs) > 8
    assert [pair for pair in pairs if pair[1] < TEXT] == []


def test_each_colour_is_in_use() -> None:
    """No role of the palette is left over."""
    used = "\n".join(file.read_text(encoding="utf-8") for file in (ROOT / "kidneyviewer" / "ui").rglob("*.py"))
    roles = list(Palette.__annotations__)
    assert len(roles) > 10
    assert [role for role in roles if not re.search(rf"(\.|\${{?){role}\b", used)] == []


def _grown(size: int, at_100: float) -> int:
    return round(at_100 * size / 100)


def test_the_style_sheet_has_no_gap() -> None:
    """Every placeholder of the sheet is filled at every text size."""
    for size in TEXT_SIZES:
        sheet = style_sheet.render(LIGHT, partial(_grown, size))
        assert "$" not in sheet
        assert f"font-size: {round(25 * size / 100)}px" in sheet


@pytest.mark.parametrize("language", Language, ids=lambda language: language.code)
def test_our_own_fonts_are_used(qapp: QApplication, language: Language) -> None:
    """Each language is shown in its own font family, not in whatever the system has."""
    theme = Theme(ROOT / "resources" / "fonts", language, 100)
    assert QFontInfo(theme.font(Type.BODY)).family() == theme.families(language)[0]
    assert qapp.devicePixelRatio() == 1


@pytest.mark.parametrize("size", TEXT_SIZES)
def test_all_text_grows(program: Program, size: int) -> None:
    """At each text size every label has the size of its role at 100 %, enlarged."""
    before = {label: QFontInfo(label.font()).pixelSize() for label in visible(program.window, QLabel)}
    program.set_text_size(size)
    settle()
    assert len(before) > 20
    wrong = {
        label.text(): (at_100, QFontInfo(label.font()).pixelSize())
        for label, at_100 in before.items()
        if QFontInfo(label.font()).pixelSize() != round(at_100 * size / 100)
    }
    assert wrong == {}
