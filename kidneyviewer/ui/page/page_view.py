"""Shows a page: a view for each of its blocks, below one another."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TypeVar

from PySide6.QtCore import QEvent, QPoint, QTimer
from PySide6.QtWidgets import QLabel, QWidget

from kidneyviewer.content.model import Library, PageItem
from kidneyviewer.content.outline import outline
from kidneyviewer.content.page import Block, Page, Section
from kidneyviewer.overriding import override
from kidneyviewer.ui.page.beforehand_card import BeforehandCard
from kidneyviewer.ui.page.block_view import BlockView
from kidneyviewer.ui.page.origins_card import OriginsCard
from kidneyviewer.ui.style.theme import Theme
from kidneyviewer.ui.widgets.reading_pane import ReadingPane
from kidneyviewer.ui.wording import item_words

View = TypeVar("View", bound=BlockView)
Makers = Mapping[type[Block], Callable[[], QWidget]]
"""How to create the view of a block. Each view is a widget and a :class:`BlockView`."""
ALL = 1000
"""More blocks than any page has."""


class PageView(ReadingPane):
    """Creates a view for each block when it is first needed, and reuses it for the blocks of other pages."""

    def __init__(self, theme: Theme, library: Library, makers: Makers, at_once: int = ALL) -> None:
        """Show only the first ``at_once`` blocks of a page until :meth:`complete` is called."""
        super().__init__(theme)
        self._library = library
        self._makers = makers
        self._at_once = at_once
        self._made: dict[type[Block], list[QWidget]] = {}
        self._page_shown: Page | None = None
        self._shown: list[tuple[Section, QWidget]] = []
        self._before: dict[type[Block], QWidget] = {}
        self.column.addStretch(1)  # in a high window all free space is below the page, not in its cards

    def put_before(self, kind: type[Block], widget: QWidget) -> None:
        """Place a widget that is not a block before the first block of a kind."""
        self._before[kind] = widget

    @property
    def page(self) -> Page | None:
        """The current page."""
        return self._page_shown

    def show_item(self, item: PageItem) -> None:
        """Show the page of an item from its beginning."""
        if self._page_shown is None or item is not self._page_shown.item:
            for view in self.views():
                view.forget()
        self._page_shown = outline(item, self._library)
        with self.laid_out_once():
            self._show(self._page_shown)
        self.show_top()

    def views(self) -> Iterator[BlockView]:
        """Yield the views of the visible blocks, from top to bottom."""
        return (widget for _, widget in self._shown if isinstance(widget, BlockView))

    def part(self, kind: type[View]) -> View | None:
        """Return the first visible view of a kind, or None."""
        return next((view for view in self.views() if isinstance(view, kind)), None)

    @override
    def complete(self) -> None:
        if self._at_once < ALL:
            self._at_once = ALL
            if self._page_shown is not None:
                with self.laid_out_once():
                    self._show(self._page_shown)

    def open_origins(self) -> None:
        """Open the list of origins, and scroll to it."""
        self.complete()
        card = self.part(OriginsCard)
        if card is not None:
            card.open()
            QTimer.singleShot(0, self, lambda: self.show_widget(card))

    def _follow(self, name: str) -> None:
        """Scroll to a section and move the focus to its heading, so that a screen reader and Tab go on from there."""
        self.show_section(name)
        section = self.sections().get(name)
        headings = [one for one in section.findChildren(QLabel) if one.isVisibleTo(section)] if section else []
        if headings:
            self.passage.put_on(min(headings, key=lambda one: one.mapTo(self, QPoint(0, 0)).y()), "")

    @override
    def sections(self) -> Mapping[str, QWidget]:
        """Return the first widget of each section that a link can name, without hidden ones."""
        self.complete()
        found: dict[str, QWidget] = {}
        for section, widget in self._shown:
            for name in section.names:
                if not widget.isHidden():
                    found.setdefault(name, widget)
        return found

    @override
    def unfold(self, key: str) -> bool:
        return any(view.reveal(key) for view in self.views())

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and self._page_shown is not None:
            self._show(self._page_shown)

    def _show(self, page: Page) -> None:
        self.setAccessibleName(item_words.title(page.item))
        blocks = [(section, block) for section in page.sections for block in section.blocks][: self._at_once]
        views = self._views_for([block for _, block in blocks])
        self._shown = [(section, view) for (section, _), view in zip(blocks, views, strict=True)]
        self._arrange([block for _, block in blocks], views)
        for view in self._hidden(views):
            view.hide()
        for (section, block), view in zip(blocks, views, strict=True):
            view.show()  # first, since a view with nothing to show hides itself
            assert isinstance(view, BlockView)
            view.show_block(page, section, block)

    def _views_for(self, blocks: Sequence[Block]) -> list[QWidget]:
        """Return a view for each block, reusing the views created for blocks of the same kind."""
        used: Counter[type[Block]] = Counter()
        views = []
        for block in blocks:
            made = self._made.setdefault(type(block), [])
            if used[type(block)] == len(made):
                made.append(self._make(type(block)))
            views.append(made[used[type(block)]])
            used[type(block)] += 1
        return views

    def _make(self, kind: type[Block]) -> QWidget:
        view = self._makers[kind]()
        if isinstance(view, BeforehandCard):
            view.section_requested.connect(self._follow)
        return view

    def _hidden(self, views: Sequence[QWidget]) -> list[QWidget]:
        """Return the views created for other pages."""
        return [view for made in self._made.values() for view in made if view not in views]

    def _arrange(self, blocks: Sequence[Block], views: Sequence[QWidget]) -> None:
        """Arrange the views in page order."""
        order: list[QWidget] = []
        for block, view in zip(blocks, views, strict=True):
            companion = self._before.get(type(block))
            order += [companion] if companion is not None and companion not in order else []
            order.append(view)
        for place, widget in enumerate(order):
            if self.column.indexOf(widget) != place:
                self.column.insertWidget(place, widget)
