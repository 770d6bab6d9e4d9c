"""The filter boxes of the four lists, as the user types into them."""

import pytest
from pytestqt.qtbot import QtBot

from kidneyviewer.language import Language
from kidneyviewer.program import Program
from kidneyviewer.ui.place import Place
from kidneyviewer.ui.widgets.item_list import ItemList
from kidneyviewer.ui.widgets.item_model import ItemModel
from tests.ui.showing import INDEX_MS, settle, switch

TYPED = ("腎臟", "肾脏", "shenzang", "sz", "ㄕㄣˋ", "ＭＳＣ", "dialisis")


def shown(items: ItemList) -> list[str]:
    """Return the addresses of the rows that a list shows."""
    model = items.view.model()
    assert isinstance(model, ItemModel)
    return [model.item(row).address for row in range(model.rowCount())]


def with_index(program: Program, qtbot: QtBot) -> None:
    """Wait until the search index exists, and the lists have it."""
    with qtbot.waitSignal(program.shell.overlays.index_built, timeout=INDEX_MS):
        program.shell.overlays.prepare_index()


@pytest.mark.parametrize("language", Language, ids=lambda language: language.code)
@pytest.mark.parametrize("place", Place, ids=lambda place: place.name.lower())
def test_each_list_shows_what_the_search_finds(
    program: Program, qtbot: QtBot, place: Place, language: Language
) -> None:
    """Whichever way a word is typed, a list shows the hits of the search that belong to it, and there are some."""
    switch(program, language)
    with_index(program, qtbot)
    program.shell.places.show_place(place)
    settle()
    items = program.shell.places.pane(place).items
    everything = set(shown(items))
    found = {}
    for typed in TYPED:
        items.filter_box.setText(typed)
        hits = {hit.address for hit in program.shell.overlays.search.finder.find(typed)}
        found[typed] = set(shown(items))
        assert hits & everything <= found[typed], typed
        assert set() < found[typed] < everything, typed
    assert found["腎臟"] == found["肾脏"]


def test_what_a_row_shows_is_found(program: Program, qtbot: QtBot) -> None:
    """Year, number of patients and kind of a row are found, alone and with words of the item."""
    with_index(program, qtbot)
    items = program.shell.places.pane(Place.CASES).items
    for typed, ids in (
        ("1 patient 2013", {"cases/birch-2013"}),
        ("review", {"cases/elm-2019"}),
        ("harbour creatinine patient", {"cases/birch-2013"}),
    ):
        items.filter_box.setText(typed)
        assert ids <= set(shown(items)), typed
        assert len(shown(items)) < 4


def test_typing_before_the_index_is_there(program: Program, qtbot: QtBot) -> None:
    """The first letters are matched with what the rows show; the index is then built, and the items match, too."""
    items = program.shell.places.pane(Place.CASES).items
    items.filter_box.setText("harbour")
    assert shown(items) == ["cases/birch-2013"]
    items.filter_box.setText("creatinine")
    assert shown(items) == []
    qtbot.waitUntil(lambda: "cases/birch-2013" in shown(items), timeout=INDEX_MS)


def test_a_list_keeps_its_filter_in_another_language(program: Program, qtbot: QtBot) -> None:
    """After a change of language the same text finds what it finds in the new one."""
    with_index(program, qtbot)
    items = program.shell.places.pane(Place.CASES).items
    items.filter_box.setText("港口")
    assert shown(items) == ["cases/birch-2013"]
    switch(program, Language.SIMPLIFIED_CHINESE)
    assert shown(items) == ["cases/birch-2013"]
    items.filter_box.setText("gangkou")
    switch(program, Language.ENGLISH)
    assert items.filter_box.text() == "gangkou"
