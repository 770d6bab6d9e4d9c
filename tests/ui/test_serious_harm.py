"""Serious harm has a colour that nothing else has, also in tables."""

from PySide6.QtCore import Qt

from kidneyviewer.content.comparison import Question
from kidneyviewer.content.evidence_map import Outcome
from kidneyviewer.content.model import ResultDirection
from kidneyviewer.program import Program
from kidneyviewer.ui.evidence.map_view import MapView
from kidneyviewer.ui.widgets.cell_delegate import CellDelegate
from kidneyviewer.ui.widgets.simple_table import SimpleTable
from tests.small import library
from tests.ui.comparing import AGATE, ALDER, SECOND, choose, show
from tests.ui.showing import only, settle


def in_its_colour(table: SimpleTable, program: Program) -> list[tuple[int, int]]:
    """Return row and column of the cells in the colour of serious harm."""
    painted, model = table.itemDelegate(), table.model()
    assert isinstance(painted, CellDelegate)
    cells = [(row, column) for row in range(model.rowCount()) for column in range(model.columnCount())]
    return [cell for cell in cells if painted.ink(model.index(*cell)) == program.theme.palette.harm]


def test_in_a_comparison(program: Program) -> None:
    """Only the cell that tells of it has the colour, and after another choice none."""
    harm = next(study for study in library().studies if study.direction is ResultDirection.HARM_REPORTED)
    view = show(program, ALDER, harm.address)
    assert in_its_colour(view.table, program) == [(list(Question).index(Question.RESULT), SECOND + 1)]
    choose(view, SECOND, AGATE)
    assert in_its_colour(view.table, program) == []


def test_in_the_map_as_a_table(program: Program) -> None:
    """The last cell of each row with serious harm has the colour, and its words say so."""
    program.shell.places.open("evidence/map")
    settle()
    view = only(program.window, MapView)
    view.swap_table()
    settle()
    rows = [row for row, mark in enumerate(view.marks_shown()) if mark.outcome is Outcome.HARM_REPORTED]
    last = view.table.columnCount() - 1
    assert in_its_colour(view.table, program) == [(row, last) for row in rows] != []
    said = {view.table.model().index(row, last).data(Qt.ItemDataRole.DisplayRole) for row in rows}
    assert said == {"Serious harm reported"}
