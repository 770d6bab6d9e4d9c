"""How the columns of a table of texts share the room, and where its texts may be broken."""

import pytest

from kidneyviewer.ui.widgets.text_rows import Need, even_widths, figure_parts, fitted_widths, longest_words, unbroken


@pytest.mark.parametrize(
    ("room", "words", "widths"),
    [
        (1000, (100, 100, 100), [180, 273, 273, 274]),
        (600, (100, 180, 100), [108, 156, 180, 156]),
        (600, (100, 300, 100), None),
        (400, (100, 100, 100), None),
    ],
)
def test_columns_of_text_share_the_room(room: int, words: tuple[int, ...], widths: list[int] | None) -> None:
    """They are equal; a column with a wider word takes what it needs, unless that leaves too little for the others."""
    needs = [Need(500, word) for word in words]
    assert even_widths(room, Need(300, 80), needs, 136) == widths


@pytest.mark.parametrize(("room", "widths"), [(700, [400, 150, 150]), (400, [240, 80, 80]), (280, None)])
def test_columns_of_figures_are_as_narrow_as_they_can_be(room: int, widths: list[int] | None) -> None:
    """Figures stay on one line if they take no more than their share; then they wrap, and then the table folds."""
    assert fitted_widths(room, Need(500, 90), [Need(150, 70), Need(120, 80)], 136) == widths


def test_figures_are_broken_before_brackets_only() -> None:
    """A count and its people stay together, in each language."""
    assert figure_parts(["11 of 66 (16.7%)", "66人中11人（16.7%）"]) == [
        *("11 of 66", "(16.7%)"),
        *("66人中11人", "（16.7%）"),
    ]
    assert unbroken("11 of 66 (16.7%)") == "11\u00a0of\u00a066 (16.7%)"
    assert longest_words(["a pre-emptive 移植 transplant, CKD"]) == ["pre-", "emptive", "transplant,"]
