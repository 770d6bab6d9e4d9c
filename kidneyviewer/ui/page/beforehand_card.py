"""What must be known before a result is seen: directly above it, on the caution colour. Cannot be closed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kidneyviewer.content.page import Beforehand, Block, Heading, Page, Section
from kidneyviewer.overriding import override
from kidneyviewer.ui.page.block_view import BlockView
from kidneyviewer.ui.widgets.flow_layout import FlowLayout
from kidneyviewer.ui.widgets.labels import Card, label, link
from kidneyviewer.ui.wording import beforehand_words, page_words

TARGETS = (Heading.LIMITS, Heading.TRIALS)
"""The sections that it announces, in page order."""


class BeforehandCard(BlockView, Card):
    """The sentence, and a link to each section that it announces."""

    section_requested = Signal(str)
    """Carries the name of a section of the page."""

    def __init__(self) -> None:
        super().__init__("callout")
        self.sentence = label("strong")
        self.links = [link() for _ in TARGETS]
        holder = QWidget()
        flow = FlowLayout(holder, spacing=10)
        for button, target in zip(self.links, TARGETS, strict=True):
            button.setProperty("section", target.value)
            button.clicked.connect(self._on_clicked)
            flow.addWidget(button)
        self.column.setSpacing(2)
        self.column.addWidget(self.sentence)
        self.column.addWidget(holder)

    @override
    def show_block(self, page: Page, section: Section, block: Block) -> None:
        assert isinstance(block, Beforehand)
        self.sentence.setText(beforehand_words.sentence(page.item, block))
        for button, target in zip(self.links, TARGETS, strict=True):
            announced = page.section(target.value)
            button.setVisible(announced is not None)
            if announced is not None:
                button.setText(page_words.heading(announced, page.item))

    def _on_clicked(self) -> None:
        self.section_requested.emit(self.sender().property("section"))
