"""Values inserted into sentences: each in its place, and none inside another."""

import pytest

from kidneyviewer.ui.wording.filling import fill


@pytest.mark.parametrize(
    ("pattern", "parts", "filled"),
    [
        ("Go to %1", ("A",), "Go to A"),
        ("%2 (%1)", ("eGFR", 90), "90 (eGFR)"),
        ("%1, %1", ("twice",), "twice, twice"),
        ("%1: %2", ("a %2 b", "c"), "a %2 b: c"),
        ("%1: %2", (r"\1 \g<0> %1", ""), r"\1 \g<0> %1: "),
        ("%10 %1", [*range(1, 11)], "10 1"),
        ("%1, 95% interval %2; %1%", ("1", "0 to 2"), "1, 95% interval 0 to 2; 1%"),
        ("%1 of %2", ("1",), "1 of %2"),
        ("%1", ("shown", "left out"), "shown"),
        ("%0 %n %", ("1",), "%0 %n %"),
        ("", ("1",), ""),
    ],
)
def test_each_value_stands_at_its_place(pattern: str, parts: tuple[object, ...], filled: str) -> None:
    """Placeholders are filled at once: a value that looks like a placeholder, or has backslashes, is not touched."""
    assert fill(pattern, *parts) == filled
