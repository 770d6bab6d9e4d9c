"""Where lines of a text end."""

import pytest
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication

from kidneyviewer.language import Language
from kidneyviewer.ui.style.theme import Theme, Type
from kidneyviewer.ui.widgets import text_block
from tests.helpers import ROOT


@pytest.fixture
def font(qapp: QApplication) -> QFont:
    """Return the font of running text."""
    assert qapp is not None
    return Theme(ROOT / "resources" / "fonts", Language.ENGLISH, 100).font(Type.BODY)


@pytest.mark.parametrize(
    ("shown", "wide", "expected"),
    [
        ("Given once · 10 mg a day", "Given once", ["Given", "once · 10", "mg a day"]),
        ("The gap is chance (P = 0.32).", "The gap is chance (P =", ["The gap is chance", "(P = 0.32)."]),
        ("Higher by 1.6 ± 2.15 here", "Higher by 1.6 ±", ["Higher by", "1.6 ± 2.15 here"]),
        ("G1 is ≥ 90", "G1 is ≥", ["G1 is", "≥ 90"]),
        ("Immunoglobulins · yes", "Immunoglobulins", ["Immunoglobulins", "· yes"]),
    ],
)
def test_no_line_ends_before_a_sign(font: QFont, shown: str, wide: str, expected: list[str]) -> None:
    """A sign stays beside what it belongs to, unless a long word takes the whole line."""
    width = QFontMetrics(font).horizontalAdvance(wide) + 3
    assert text_block.lines(shown, font, width) == expected


@pytest.mark.parametrize(
    ("shown", "wide", "expected"),
    [
        ("2018 · 156 people · By lot", "2018 · 156 people · ", ["2018 · 156 people ·", "By lot"]),
        ("A · two words · three words more", "three words more", ["A · two words ·", "three words more"]),
        ("Wide enough · for both", "Wide enough · for both", ["Wide enough · for both"]),
        ("First\nA · two words", "two words", ["First", "A ·", "two words"]),
        (
            "A · words that have no room in one line",
            "A · words that have",
            ["A · words that have", "no room in one line"],
        ),
    ],
)
def test_lines_end_between_parts(font: QFont, shown: str, wide: str, expected: list[str]) -> None:
    """A part between dots that has room on a line of its own is not broken."""
    assert text_block.lines(shown, font, QFontMetrics(font).horizontalAdvance(wide) + 3) == expected


def test_places_in_a_text_stay_the_same(font: QFont) -> None:
    """What is kept together has as many letters, so that terms and hits are found where they are."""
    shown = "One · two = 3"
    assert len(text_block.lay_out(shown, font, 500, 20).text()) == len(shown)


def test_bounds_are_those_of_the_letters(font: QFont) -> None:
    """A ring around a short text in a wide room is as wide as the text."""
    shown = "A short link"
    needed = QFontMetrics(font).horizontalAdvance(shown)
    assert abs(text_block.bounds(text_block.lay_out(shown, font, 900, 20)).width() - needed) <= 2
