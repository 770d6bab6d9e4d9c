"""What lies over the page on request: the meaning of a word, the search, the help sheet."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from kidneyviewer import paths
from kidneyviewer.content.finding.findable import Field
from kidneyviewer.ui.style.theme import Theme
from kidneyviewer.ui.terminology import Terminology
from kidneyviewer.ui.widgets.put_off import PutOff
from kidneyviewer.ui.widgets.term_mark import TermMark
from kidneyviewer.ui.window.help_sheet import HelpSheet
from kidneyviewer.ui.window.term_popup import TermPopup

if TYPE_CHECKING:
    from kidneyviewer.content.finding.hits import Hit
    from kidneyviewer.ui.find.search_panel import SearchPanel

IDLE_MS = 1000
"""The search index is built this long after the first paint, unless somebody searches earlier."""


class Overlays(QObject):
    """Creates each overlay when it is first needed. ``page`` is what they lie over: everything in the window."""

    item_requested = Signal(str, str)
    """The reader wants to go to an address: to the passage with a key or, without one, to the beginning."""
    help_opening = Signal(object)
    """The help sheet is about to be shown. Carries it."""
    index_built = Signal(object)
    """The search index has been built. Carries it."""

    def __init__(self, theme: Theme, icons: Path, terminology: Terminology, page: QWidget) -> None:
        super().__init__(page)
        self._theme = theme
        self._icons = icons
        self._terminology = terminology
        self._page = page
        self._popup: TermPopup | None = None
        self._search: SearchPanel | None = None
        self._help: HelpSheet | None = None
        terminology.term_requested.connect(self._on_term_requested)
        terminology.term_hovered.connect(self._on_term_hovered)

    @property
    def popup(self) -> TermPopup:
        """The meaning of a term, beside the word."""
        if self._popup is None:
            self._popup = TermPopup(self._theme, self._terminology, self._page)
            self._popup.entry_requested.connect(lambda address: self.item_requested.emit(address, ""))
            PutOff(self._popup, self._theme)
        return self._popup

    @property
    def search(self) -> "SearchPanel":
        """The search over everything."""
        if self._search is None:
            from kidneyviewer.ui.find.search_panel import SearchPanel  # noqa: PLC0415 - 5 ms, and no start shows it
            from kidneyviewer.ui.find.searcher import Searcher  # noqa: PLC0415 - with the index 10 ms, needed later

            translation = self._terminology.translation
            finder = Searcher(self._terminology.library, translation, paths.resources())
            self._search = SearchPanel(self._theme, self._icons, translation, finder, self._page)
            self._search.hit_chosen.connect(self._on_hit_chosen)
            finder.build_ended.connect(self._on_index_ended)
            PutOff(self._search, self._theme)
        return self._search

    def show_search(self) -> None:
        """Show the search, or select its text if it is already open."""
        self.search.open()

    def show_help(self) -> None:
        """Show or hide the help sheet."""
        if self._help is None:
            self._help = HelpSheet(self._theme, self._page)
            self._help.about_requested.connect(lambda: self.item_requested.emit("pages/about", ""))
            PutOff(self._help, self._theme)
        if not self._help.isVisible():
            self.help_opening.emit(self._help)
        self._help.setVisible(not self._help.isVisible())

    def prepare(self) -> None:
        """Create the pop-up, and a little later the index, so that the first word and letter are answered at once."""
        _ = self.popup  # creates it
        QTimer.singleShot(IDLE_MS, self, self._prepare_search)

    def prepare_index(self) -> None:
        """Build the index as soon as the current event has been handled."""
        QTimer.singleShot(0, self, self._prepare_search)

    def _prepare_search(self) -> None:
        if self._page.isVisible():
            self.search.finder.prepare()

    def _on_index_ended(self) -> None:
        index = self.search.finder.index
        if index is not None:
            self.index_built.emit(index)

    def stop(self) -> None:
        """Stop all background work, as before the program ends."""
        if self._search is not None:
            self._search.finder.stop()

    def hide_popup(self) -> None:
        """Hide the meaning of a term, as on the way to another page."""
        if self._popup is not None:
            self._popup.hide()

    def close_search(self) -> bool:
        """Close the search, as on the way to another page. Return whether it was open."""
        if self._search is None or not self._search.isVisible():
            return False
        self._search.close_and_return()
        return True

    def close_popup(self) -> bool:
        """Close the meaning of a term and return the focus to the word. Return whether it was open."""
        if self._popup is None or not self._popup.isVisible():
            return False
        self._popup.close_and_return()
        return True

    def around(self, focused: QWidget | None) -> QWidget:
        """Return the widget inside which Tab stays: the overlay that has the focus, else the page."""
        for overlay in (self._popup, self._search):
            if overlay is not None and focused is not None and overlay.isAncestorOf(focused):
                return overlay
        return self._page

    def _on_term_requested(self, mark: TermMark) -> None:
        self.popup.request(mark)

    def _on_term_hovered(self, mark: TermMark, is_over: bool) -> None:
        self.popup.hover(mark, is_over)

    def _on_hit_chosen(self, hit: "Hit") -> None:
        """Go to a hit: to its passage if it is inside a page."""
        is_inside = hit.field in (Field.HEADING, Field.TEXT)
        self.item_requested.emit(hit.address, hit.key if is_inside else "")
