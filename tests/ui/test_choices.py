"""Switches and drop-down lists look alike in every language."""

import pytest
from PySide6.QtCore import QRect

from kidneyviewer.language import Language
from kidneyviewer.ui.widgets.drop_down import ARROW, DropDown
from tests.conftest import MakeProgram
from tests.ui.showing import settle


@pytest.mark.parametrize("text_size", [100, 200])
@pytest.mark.parametrize("language", list(Language))
def test_the_segments_of_a_switch_are_equally_high(
    make_program: MakeProgram, language: Language, text_size: int
) -> None:
    """The names of the languages have fonts of their own, with lines of other heights."""
    languages = make_program(language, text_size=text_size).shell.top_bar.languages
    assert len({(button.y(), button.height()) for button in languages.buttons()}) == 1
    assert all(button.height() >= button.sizeHint().height() for button in languages.buttons())


def test_a_drop_down_list_shows_that_it_opens(make_program: MakeProgram) -> None:
    """There is an arrow in its right part, which is empty otherwise."""
    program = make_program(size=(800, 560), text_size=200)
    box = DropDown(program.theme)
    box.addItems(["All", "Some"])
    box.resize(300, 60)
    settle()
    picture = box.grab(QRect(box.width() - ARROW, 6, ARROW - 6, box.height() - 12)).toImage()
    colors = {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())}
    assert program.theme.palette.ink.lower() in colors
