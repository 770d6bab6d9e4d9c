"""Contrast of every pair of colours in use, and fonts that grow with the text size."""

import re
from functools import partial
from itertools import product
from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtGui import QColor, QFontInfo
from PySide6.QtWidgets import QApplication, QLabel

from kidneyviewer.appearance import Appearance
from kidneyviewer.language import Language
from kidneyviewer.program import Program
from kidneyviewer.ui.settings import TEXT_SIZES
from kidneyviewer.ui.style import style_sheet
from kidneyviewer.ui.style.palette import LIGHT, PALETTES, Palette
from kidneyviewer.ui.style.theme import Theme, Type
from tests.helpers import ROOT
from tests.ui.showing import settle, visible

TEXT, LINE = 4.5, 3.0
COLOR = "(#[0-9A-Fa-f]{6})"
RULE = re.compile(r"([^{}]+){([^{}]+)}")

TEXTS = [
    *((ink, surface) for ink in ("ink", "muted") for surface in ("background", "surface")),
    *(("accent", surface) for surface in ("background", "surface", "accent_soft", "caution_soft")),
    *(("accent_strong", surface) for surface in ("background", "surface", "accent_soft")),
    *(
        ("caution", "caution_soft"),
        ("harm", "harm_soft"),
        ("harm", "surface"),
        ("surface", "harm"),
        ("ink", "caution_soft"),
        ("on_accent", "accent"),
        ("ink", "accent_soft"),
    ),
    *(("band_ink", "band"), ("band_ink", "surface"), ("second_series", "surface"), ("second_series", "band")),
    *(("ink", "band"), ("surface", "second_series")),
]
"""Text on its backgrounds: labels, links, badges, chips, callouts, menus, tables, chart labels, event discs."""
LINES = [
    *(("control_line", surface) for surface in ("background", "surface")),
    *(("accent", surface) for surface in ("background", "surface", "accent_soft", "caution_soft", "band", "grid")),
    *(("accent_strong", surface) for surface in ("background", "surface", "accent_soft", "caution_soft", "grid")),
    *(("second_series", surface) for surface in ("surface", "band", "grid")),
    *(("ink", surface) for surface in ("background", "surface", "accent_soft")),
    *(("muted", surface) for surface in ("background", "surface")),
    *(("caution", surface) for surface in ("background", "caution_soft")),
    *(("harm", surface) for surface in ("background", "surface")),
    ("on_accent", "accent"),
]
"""Borders of controls, icons, bullets, chart lines and markers, focus rings, selected card, bar of a callout."""
DECORATION = {"line", "grid", "disabled", "band", "background", "surface"}
"""Lines that separate what spacing separates as well; disabled controls; and pure backgrounds."""

in_each_theme = pytest.mark.parametrize("theme", PALETTES, ids=lambda theme: theme.value)


def contrast(one: str, two: str) -> float:
    """Return the contrast ratio of WCAG 2.2 of two colours."""
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


@in_each_theme
@pytest.mark.parametrize(("ink", "surface"), TEXTS)
def test_text_can_be_read(theme: Appearance, ink: str, surface: str) -> None:
    """Text reaches 4.5 on each surface where it is used."""
    assert contrast(getattr(PALETTES[theme], ink), getattr(PALETTES[theme], surface)) >= TEXT


@in_each_theme
@pytest.mark.parametrize(("line", "surface"), LINES)
def test_lines_can_be_seen(theme: Appearance, line: str, surface: str) -> None:
    """Borders of controls, icons, chart lines, markers and focus rings reach 3."""
    assert contrast(getattr(PALETTES[theme], line), getattr(PALETTES[theme], surface)) >= LINE


@in_each_theme
def test_letters_on_the_scale_can_be_read(theme: Appearance) -> None:
    """The letter of each category reaches 4.5 on its colour, and each theme has the same categories."""
    scale = PALETTES[theme].scale
    assert list(scale) == list(LIGHT.scale)
    assert {code: look for code, look in scale.items() if contrast(look.ink, look.fill) < TEXT} == {}


@in_each_theme
def test_high_contrast_is_higher(theme: Appearance) -> None:
    """Surfaces and text of each theme differ as much as its name says."""
    least = {Appearance.LIGHT: 12, Appearance.DARK: 12, Appearance.HIGH_CONTRAST: 21}[theme]
    colors = PALETTES[theme]
    assert round(contrast(colors.ink, colors.surface), 1) >= least
    assert (QColor(colors.surface).lightness() > 128) is (theme is Appearance.LIGHT)


def test_no_pair_is_forgotten() -> None:
    """Each role used for writing or drawing by the style sheet or a painter is in the lists above."""
    template = (ROOT / "kidneyviewer" / "ui" / "style" / "style_sheet.py").read_text(encoding="utf-8")
    inks = set(re.findall(r"(?<![\w-])color: \$\{?(\w+)", template))
    borders = set(re.findall(r"(?:border|outline)[\w-]*: [^;]*\$\{?([a-z_]+)\b(?!px)", template))
    painters = [file for file in (ROOT / "kidneyviewer" / "ui").rglob("*.py") if file.stem != "palette"]
    painted = set(re.findall(r"\b(?:colors|palette)\.(\w+)", "".join(map(_read, painters))))
    assert len(inks) > 6
    assert len(borders) > 3
    assert inks - {ink for ink, _ in TEXTS} - DECORATION == set()
    assert borders - {line for line, _ in LINES} - DECORATION == set()
    drawn = painted & set(Palette.__annotations__) - {role for pair in (*TEXTS, *LINES) for role in pair}
    assert drawn - DECORATION - {"scale"} == set()


def _read(file: Path) -> str:
    return file.read_text(encoding="utf-8")


class Rule(NamedTuple):
    """What a rule of the style sheet says about a button, and when it applies."""

    kind: str
    role: str
    states: frozenset[str]
    body: str

    def look(self, what: str) -> str | None:
        """Return the value of a property."""
        found = re.search(rf"(?<![\w-]){what}: ([^;}}]+)", self.body)
        return found[1] if found else None


def rules(colors: Palette) -> list[Rule]:
    """Return the rules about buttons and menu entries in their order of precedence."""
    found = []
    for selectors, body in RULE.findall(style_sheet.render(colors, round)):
        for selector in selectors.split(","):
            match = re.fullmatch(r"(\w+(?:::item)?)(?:\[role=\"(\w+)\"\])?((?::\w+)*)", selector.strip())
            if match:
                found.append(Rule(match[1], match[2] or "", frozenset(match[3].split(":")[1:]), body))
    return sorted(found, key=lambda rule: bool(rule.role) + len(rule.states))


KINDS = [("QPushButton", role) for role in ("", "link", "chip")] + [("QToolButton", role) for role in ("rail", "icon")]
STATES = [frozenset(states.split()) for states in ("", "hover", "hover pressed", "pressed", "checked", "checked hover")]
STATES += [frozenset({"checked", "hover", "pressed"}), frozenset({"focus"}), frozenset({"checked", "focus"})]


@in_each_theme
@pytest.mark.parametrize(("kind", "role"), KINDS)
def test_buttons_can_be_read_in_each_state(theme: Appearance, kind: str, role: str) -> None:
    """Hovered, pressed, checked, focused: the text of a button, or its icon, reaches 4.5."""
    colors = PALETTES[theme]
    poor = []
    for states in STATES:
        holding = [rule for rule in rules(colors) if rule.kind == kind and rule.role in ("", role)]
        holding = [rule for rule in holding if rule.states <= states]
        ink = next(filter(None, (rule.look("color") for rule in reversed(holding))), colors.ink)
        ground = next(filter(None, (rule.look("background") for rule in reversed(holding))), "transparent")
        grounds = [colors.surface, colors.background] if ground == "transparent" else [ground]
        poor += [(sorted(states), ink, one) for one in grounds if contrast(ink, one) < TEXT]
    assert poor == []


@in_each_theme
def test_each_rule_of_the_style_sheet_can_be_read(theme: Appearance) -> None:
    """If a rule sets text and background, they reach 4.5; a disabled control is not counted."""
    sheet = style_sheet.render(PALETTES[theme], round)
    pairs = []
    for selector, body in RULE.findall(sheet):
        ink, ground = re.search(rf"(?<![\w-])color: {COLOR}", body), re.search(rf"background: {COLOR}", body)
        if ink and ground and ":disabled" not in selector:
            pairs.append((selector.strip(), contrast(ink[1], ground[1])))
    assert len(pairs) > 8
    assert [pair for pair in pairs if pair[1] < TEXT] == []


def test_each_colour_is_in_use() -> None:
    """Every role of the palette is used."""
    used = "\n".join(file.read_text(encoding="utf-8") for file in (ROOT / "kidneyviewer" / "ui").rglob("*.py"))
    roles = list(Palette.__annotations__)
    assert len(roles) > 10
    assert [role for role in roles if not re.search(rf"(\.|\${{?){role}\b", used)] == []


def _grown(size: int, at_100: float) -> int:
    return round(at_100 * size / 100)


def test_the_style_sheet_has_no_gap() -> None:
    """Every placeholder of the sheet is filled at every text size, in every theme."""
    for size, colors in product(TEXT_SIZES, PALETTES.values()):
        sheet = style_sheet.render(colors, partial(_grown, size))
        assert "$" not in sheet
        assert f"font-size: {round(25 * size / 100)}px" in sheet


@pytest.mark.parametrize("language", Language, ids=lambda language: language.code)
def test_our_own_fonts_are_used(qapp: QApplication, language: Language) -> None:
    """Each language is shown in its own font family, not in one of the system."""
    theme = Theme(ROOT / "resources" / "fonts", language, 100)
    assert QFontInfo(theme.font(Type.BODY)).family() == theme.families(language)[0]
    assert qapp.devicePixelRatio() == 1


@pytest.mark.parametrize("size", TEXT_SIZES)
def test_all_text_grows(program: Program, size: int) -> None:
    """At each text size every label has the size of its role at 100 %, scaled."""
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
