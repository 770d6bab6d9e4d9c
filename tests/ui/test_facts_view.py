"""The strip of at-a-glance facts: as high as its texts, and no space is left beside the last one."""

import pytest

from kidneyviewer.ui.page.facts_view import FactsStrip, FactsView
from tests.conftest import MakeProgram
from tests.small import library
from tests.ui.showing import only, settle


def test_a_high_window_stretches_no_card(make_program: MakeProgram) -> None:
    """On a high screen the space below the page is free; the facts are no higher than they need."""
    program = make_program(size=(1280, 2600))
    addresses = [*(case.address for case in library().cases), *(study.address for study in library().studies)]
    for address in addresses:
        program.shell.places.open(address)
        settle()
        view = only(program.window, FactsView)
        assert view.height() == view.heightForWidth(view.width()), address


@pytest.mark.parametrize("text_size", [100, 200])
def test_the_last_fact_takes_the_rest_of_its_row(make_program: MakeProgram, text_size: int) -> None:
    """Five facts in rows of two leave the last one a whole row."""
    program = make_program(size=(1000, 700), text_size=text_size)
    program.shell.places.open("cases/birch-2013")
    settle()
    strip = only(program.window, FactsStrip)
    last = next(cell for cell in reversed(strip.facts) if not cell.isHidden())
    assert abs(strip.contentsRect().right() - last.geometry().right()) <= 5
