"""The list of a place: its model, filter, chips, empty state, and how it copes with ten thousand items."""

from collections.abc import Callable, Iterator

import msgspec
import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from kidneyviewer.content.model import Case, Item
from kidneyviewer.language import Language
from kidneyviewer.program import Program
from kidneyviewer.ui.cases.cases_place import CHIPS, CasesPlace, describe
from kidneyviewer.ui.evidence.evidence_place import EvidencePlace
from kidneyviewer.ui.glossary.glossary_place import GlossaryPlace
from kidneyviewer.ui.style.badge_tone import Tone
from kidneyviewer.ui.style.theme import Theme
from kidneyviewer.ui.widgets.item_delegate import ItemDelegate
from kidneyviewer.ui.widgets.item_list import SAMPLE, ItemList
from kidneyviewer.ui.widgets.item_model import Entry, ItemModel
from tests.conftest import MakeProgram
from tests.helpers import ROOT
from tests.small import library
from tests.ui.showing import only, settle, visible

MANY = 10_000


def generated(count: int) -> list[Case]:
    """Return many cases that differ in id and year."""
    model = library().cases[0]
    return [msgspec.structs.replace(model, id=f"case-{number}", year=1950 + number % 150) for number in range(count)]


class Describer:
    """Counts how often an item is put into words."""

    def __init__(self) -> None:
        self.asked: list[Item] = []

    def __call__(self, item: Item) -> Entry:
        self.asked.append(item)
        name = item.address.rpartition("/")[2]
        return Entry(f"Case {name}", "detail", "badge", Tone.ACCENT)


@pytest.fixture
def make_list(qapp: QApplication) -> Iterator[Callable[[int, Describer], ItemList]]:
    """Yield a function that makes and shows a list of generated cases."""
    made: list[ItemList] = []

    def make(count: int, describer: Describer) -> ItemList:
        theme = Theme(ROOT / "resources" / "fonts", Language.ENGLISH, 100)
        made.append(ItemList(theme, generated(count), describer, CHIPS))
        made[-1].resize(340, 600)
        made[-1].show()
        qapp.sendPostedEvents()
        return made[-1]

    yield make
    for one in made:
        one.close()
        one.deleteLater()
    settle()


def shown(items: ItemList) -> ItemModel:
    """Return the model of a list."""
    model = items.view.model()
    assert isinstance(model, ItemModel)
    return model


def test_the_model_keeps_the_rules_of_qt(qtmodeltester: ModelTester) -> None:
    """Qt's model tester finds no fault, filtered or not."""
    model = ItemModel(library().cases, describe)
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    model.set_filter("harbour")
    assert model.rowCount() == 1
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]


def test_a_row_is_spoken_whole(program: Program) -> None:
    """A screen reader announces title, detail and badge of a row."""
    model = shown(only(program.window, CasesPlace).items)
    spoken = model.data(model.index(1), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Donor cells in a harbour town. Harbour town, 2013, Man, 52. 1 patient."


@pytest.mark.parametrize(
    ("query", "ids"),
    [
        ("2013", {"birch-2013"}),
        ("patient donor", {"birch-2013"}),
        ("1 PATIENT 2013 harb", {"birch-2013"}),
        ("harbour no-such-word", set()),
    ],
)
def test_every_word_must_occur(query: str, ids: set[str]) -> None:
    """The filter accepts the rows that contain every typed word, or a word that begins with it."""
    model = ItemModel(library().cases, describe)
    model.set_filter(query)
    assert {model.item(row).address.removeprefix("cases/") for row in range(model.rowCount())} == ids
    assert model.total == 6


@pytest.mark.parametrize("query", ["", "  ", "(", "\u200b", "—"])
def test_what_holds_no_word_hides_nothing(query: str) -> None:
    """If neither a letter nor a digit was typed, all rows are shown."""
    model = ItemModel(library().cases, describe)
    model.set_filter(query)
    assert model.rowCount() == 6


def test_nothing_found_says_so(program: Program) -> None:
    """A filter that matches nothing tells the reader what to do, and the count says 0."""
    items = only(program.window, CasesPlace).items
    items.filter_box.setText("zzqx")
    settle()
    texts = [label.text() for label in visible(items, QLabel)]
    assert "Nothing in this list matches. Try fewer letters or another group." in texts
    assert "0 of 6" in texts
    items.filter_box.clear()
    settle()
    assert "6 of 6" in [label.text() for label in visible(items, QLabel)]


def test_filtering_does_not_choose(program: Program) -> None:
    """Typing in the filter never opens another item, and the selected one is marked again when it reappears."""
    items = only(program.window, CasesPlace).items
    chosen = program.shell.places.item
    items.filter_box.setText("harbour")
    assert program.shell.places.item is chosen
    assert not items.view.currentIndex().isValid()
    items.filter_box.clear()
    assert shown(items).item(items.view.currentIndex().row()) is chosen


def test_opening_a_hidden_item_lifts_the_filter(program: Program) -> None:
    """An item that the filter hides can be opened by address: the filter is cleared and the item marked."""
    items = only(program.window, CasesPlace).items
    items.filter_box.setText("harbour")
    items.chips.buttons()[1].click()
    program.shell.places.open("cases/cedar-2015")
    assert items.filter_box.text() == ""
    assert items.chips.current == 0
    assert shown(items).item(items.view.currentIndex().row()).address == "cases/cedar-2015"


def test_the_keyboard_chooses(program: Program) -> None:
    """The arrow keys select the next item, and it is shown."""
    items = only(program.window, CasesPlace).items
    program.shell.places.focus_list()
    QTest.keyClick(items.view, Qt.Key.Key_Down)
    assert program.shell.places.item is library().cases[1]


def test_a_click_chooses(program: Program) -> None:
    """A click on a row shows its item."""
    items = only(program.window, CasesPlace).items
    place = items.view.visualRect(shown(items).index(2)).center()
    QTest.mouseClick(items.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert program.shell.places.item is library().cases[2]


def test_hidden_rows_cost_nothing(make_list: Callable[[int, Describer], ItemList]) -> None:
    """Of ten thousand items only a sample and the visible ones are put into words when the list is shown."""
    describer = Describer()
    items = make_list(MANY, describer)
    items.grab()
    assert shown(items).rowCount() == MANY
    assert 0 < len(set(map(id, describer.asked))) <= 250
    before = len(describer.asked)
    items.view.scrollToBottom()
    items.grab()
    assert 0 < len(describer.asked) - before <= 60


def test_ten_thousand_items_can_be_filtered(make_list: Callable[[int, Describer], ItemList]) -> None:
    """The filter checks all items, even those that were never shown, but a sample only once."""
    describer = Describer()
    items = make_list(MANY, describer)
    items.filter_box.setText("case-99")
    assert shown(items).rowCount() == sum("case-99" in f"case-{number}" for number in range(MANY))
    assert len(set(map(id, describer.asked))) == MANY
    assert len(describer.asked) <= MANY + SAMPLE


def test_the_search_is_made_ready_while_nothing_happens(
    make_list: Callable[[int, Describer], ItemList], qtbot: QtBot
) -> None:
    """After some idle time all items are in words, so that the first letter typed is quick."""
    describer = Describer()
    make_list(1000, describer).prepare()
    qtbot.waitUntil(lambda: len(set(map(id, describer.asked))) == 1000)


@pytest.mark.parametrize("count", [0, 1, 1000])
def test_idle_work_ends_when_all_is_done(qtbot: QtBot, count: int) -> None:
    """Every item is put into words once, even if the last one was requested earlier, and then the timer stops."""
    describer = Describer()
    model = ItemModel(generated(count), describer)
    if count:
        model.data(model.index(count - 1), Qt.ItemDataRole.UserRole)

    model.make_ready()
    (timer,) = model.findChildren(QTimer)
    qtbot.waitUntil(lambda: not timer.isActive())

    assert len(describer.asked) == count


@pytest.mark.parametrize("text_size", [100, 200])
def test_the_parts_of_a_row_do_not_cover_each_other(program: Program, text_size: int) -> None:
    """Title, detail and badge of each row are below or beside one another, even without a detail."""
    program.set_text_size(text_size)
    program.shell.places.open("glossary/egfr")
    settle()
    view = only(program.window, GlossaryPlace).items.view
    delegate, model = view.itemDelegate(), shown(only(program.window, GlossaryPlace).items)
    assert isinstance(delegate, ItemDelegate)
    entries = [model.data(model.index(row), Qt.ItemDataRole.UserRole) for row in range(model.rowCount())]
    assert any(not entry.detail for entry in entries)
    for entry in entries:
        places = delegate.place(entry, 250)
        title_bottom = places.title.boundingRect().height()
        assert places.badge.top() >= title_bottom
        assert places.badge.bottom() < places.height
        assert entry.detail == "" or places.detail_top >= title_bottom


@pytest.mark.parametrize("text_size", [100, 200])
def test_the_selected_row_is_visible_when_a_place_is_first_shown(make_program: MakeProgram, text_size: int) -> None:
    """A link to the last item of a place scrolls its list there, although the rows got their heights later."""
    program = make_program(size=(1000, 560))
    last = library().studies[-1]
    program.set_text_size(text_size)
    program.shell.places.open(last.address)
    settle()
    view = only(program.window, EvidencePlace).items.view
    assert view.viewport().rect().intersects(view.visualRect(view.currentIndex()))


def test_the_selected_row_stays_visible_in_larger_text(make_program: MakeProgram) -> None:
    """Larger text makes the rows above higher; the selected one is still in view."""
    program = make_program(size=(1000, 560))
    program.shell.places.open(library().studies[-1].address)
    settle()
    for text_size in (150, 200, 100):
        program.set_text_size(text_size)
        settle()
        view = only(program.window, EvidencePlace).items.view
        assert view.viewport().rect().intersects(view.visualRect(view.currentIndex())), text_size
