"""What the result of a test means: its graded scale as a bar, and each grade in words."""

from kidneyviewer.content import units
from kidneyviewer.content.page import Block, Graded, Page, Section
from kidneyviewer.overriding import override
from kidneyviewer.ui.glossary.scale_bar import ScaleBar
from kidneyviewer.ui.page.block_view import BlockView
from kidneyviewer.ui.page.text_cards import own_term
from kidneyviewer.ui.style.theme import Theme
from kidneyviewer.ui.terminology import Terminology
from kidneyviewer.ui.widgets.labels import Card, label
from kidneyviewer.ui.widgets.prose import Prose, Style
from kidneyviewer.ui.wording import page_words, words


class ScaleCard(BlockView, Card):
    """Heading, unit, bar, and the grades as a list."""

    def __init__(self, theme: Theme, terminology: Terminology) -> None:
        super().__init__()
        self._heading = label("heading")
        self._unit = label("small")
        self.bar = ScaleBar(theme)
        self._steps = Prose(theme, terminology, Style.LIST)
        for widget in (self._heading, self._unit, self.bar, self._steps):
            self.column.addWidget(widget)

    @override
    def show_block(self, page: Page, section: Section, block: Block) -> None:
        assert isinstance(block, Graded)
        said = words.steps(block.scale, block.steps)
        self._heading.setText(page_words.heading(section, page.item))
        self._unit.setText(units.symbol(block.scale.unit))
        self.bar.show_scale(block.scale, "; ".join(said))
        self.bar.setAccessibleName(self._heading.text())
        self._steps.set_passages(block.steps, own_term(page), said)
