"""The comparison as tests use it: opened, with items chosen for its columns."""

from PySide6.QtCore import QModelIndex

from kidneyviewer.content.model import Case, Study
from kidneyviewer.program import Program
from kidneyviewer.ui.evidence.compare_view import CompareView
from kidneyviewer.ui.evidence.comparison_table import ComparisonTable
from kidneyviewer.ui.evidence.item_chooser import ItemChooser
from kidneyviewer.ui.translation import text
from tests.small import library
from tests.ui.showing import only, settle

ALDER, BIRCH, AGATE = "cases/alder-2011", "cases/birch-2013", "studies/agate-2010"
BASALT, DOLERITE, CORAL, REVIEW = "studies/basalt-2012", "studies/dolerite-2014", "studies/coral-2013", "cases/elm-2019"
FIRST, SECOND, THIRD = range(3)


def show(program: Program, *addresses: str) -> CompareView:
    """Open the comparison, choose the items of its columns, and return it."""
    program.shell.places.open("evidence/compare")
    settle()
    view = only(program.window, CompareView)
    for column, address in enumerate(addresses):
        choose(view, column, address)
    settle()
    assert not addresses or view.addresses == addresses
    return view


def choose(view: CompareView, column: int, address: str) -> None:
    """Choose an item for a column, unless it is already there."""
    chooser = view.slots[column].chooser
    row = chooser.findData(address)
    assert row >= 0
    chooser.setCurrentIndex(row)
    settle()


def items(view: CompareView) -> list[Case | Study]:
    """Return what is compared."""
    found = (library().by_address[address] for address in view.addresses)
    return [item for item in found if isinstance(item, Case | Study)]


def titles(view: CompareView) -> list[str]:
    """Return the titles of what is compared, in the current language."""
    return [text(item.address, item.title) for item in items(view)]


def column_heads(table: ComparisonTable) -> list[str]:
    """Return the texts of the column headers."""
    return [head.text() for n in range(table.columnCount()) if (head := table.horizontalHeaderItem(n)) is not None]


def rows_of(chooser: ItemChooser) -> list[QModelIndex]:
    """Return the rows of a list, headings included."""
    return [chooser.model().index(row, 0) for row in range(chooser.count())]
