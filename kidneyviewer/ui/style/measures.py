"""Lengths of the window's parts, in px at 100 % text size."""

TOP_BAR = 52
RAIL = 80
NARROWEST_RAIL = 88
"""Smallest width of the rail, in px at any text size."""
LIST = 340
LIST_SHARE = 0.34
"""Largest share of a place for its list."""
NARROWEST_LIST = 220
"""Smallest width of a list, in px at any text size."""

NARROWEST_PAGE = 300
"""Smallest width of a page beside its list, in px at any text size."""


def rail_width(text_size: int) -> int:
    """Return the width of the rail in px, for a text size in per cent."""
    return max(NARROWEST_RAIL, round(RAIL * text_size / 100))


def list_width(available: int, text_size: int) -> int:
    """Return the width of a list in px, in a place ``available`` px wide, for a text size in per cent."""
    return min(round(LIST * text_size / 100), max(NARROWEST_LIST, round(available * LIST_SHARE)))
