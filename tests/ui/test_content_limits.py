"""The limits of widgets are the limits of the content."""

import pytest

from kidneyviewer.content.model import MOST_GROUPS, NUMBERS_OF_A_PAIR, ScaleCode
from kidneyviewer.ui.page.chart_view import LINES
from kidneyviewer.ui.page.figure_drawing import PATTERNS, series_colors
from kidneyviewer.ui.style.palette import PALETTES, Palette

in_each_palette = pytest.mark.parametrize("palette", PALETTES.values(), ids=[theme.value for theme in PALETTES])


@in_each_palette
def test_each_code_of_a_scale_has_a_colour(palette: Palette) -> None:
    """Every palette paints exactly the codes that a scale may have, in their order."""
    assert list(palette.scale) == [code.value for code in ScaleCode]


@in_each_palette
def test_each_group_of_a_drawing_has_a_colour_and_a_pattern(palette: Palette) -> None:
    """There are as many colours and patterns as groups that can be compared."""
    assert len(set(series_colors(palette))) == len(set(PATTERNS)) == MOST_GROUPS


def test_a_chart_has_a_line_for_each_number_of_a_pair() -> None:
    """A measurement has at most as many numbers as a chart has lines."""
    assert LINES == NUMBERS_OF_A_PAIR
