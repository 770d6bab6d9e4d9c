"""The page that answers a link: everything filed under a code, or that nothing was found."""

from typing import assert_never

from PySide6.QtCore import QEvent, Signal

from kidneyviewer.content.destinations import Several, Unknown
from kidneyviewer.content.links import name_of, shown
from kidneyviewer.overriding import override
from kidneyviewer.ui.style.theme import Theme
from kidneyviewer.ui.widgets.labels import Card, label, link
from kidneyviewer.ui.widgets.reading_pane import ReadingPane
from kidneyviewer.ui.window.kind_links import KindLinks
from kidneyviewer.ui.wording import item_words
from kidneyviewer.ui.wording.filling import fill


class DestinationView(ReadingPane):
    """Shows one answer, and leads on to items, or to the cases."""

    item_requested = Signal(str)
    cases_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._answer: Several | Unknown | None = None
        self._title = label("title")
        self._asked_card = Card("callout")
        self._asked_name, self._asked_for = label("strong"), label("body")
        self._asked_card.column.addWidget(self._asked_name)
        self._asked_card.column.addWidget(self._asked_for)
        self._advice = label("body")
        self.links = KindLinks(theme)
        self.to_cases = link()
        for widget in (self._title, self._asked_card, self._advice, self.links, self.to_cases):
            self.column.addWidget(widget)
        self.column.addStretch()
        self.links.item_requested.connect(self.item_requested)
        self.to_cases.clicked.connect(self.cases_requested)
        self._retranslate()

    def _retranslate(self) -> None:
        self._asked_name.setText(self.tr("What was asked for"))
        self.to_cases.setText(self.tr("Show the cases"))
        if self._answer is not None:
            self._show(self._answer)

    def show_answer(self, answer: Several | Unknown) -> None:
        """Show an answer from its beginning."""
        self._answer = answer
        with self.laid_out_once():
            self._show(answer)
        self.show_top()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _show(self, answer: Several | Unknown) -> None:
        match answer:
            case Several():
                self._show_several(answer)
            case Unknown():
                self._show_unknown(answer)
            case _:
                assert_never(answer)
        self.setAccessibleName(self._title.text())

    def _show_several(self, answer: Several) -> None:
        meaning = item_words.title(answer.meaning) if answer.meaning else ""
        title = self.tr("%1: %2") if meaning else "%1"
        self._title.setText(fill(title, answer.code, meaning))
        self._asked_card.hide()
        self._advice.setText(self.tr("Several pages belong to this code. Choose the one that you want to read."))
        self.links.heading.setText(self.tr("What belongs to this code"))
        self.links.show_items(answer.items)

    def _show_unknown(self, answer: Unknown) -> None:
        self._title.setText(self.tr("This page does not exist"))
        name = shown(name_of(answer.asked))
        self._asked_card.setVisible(bool(name))
        self._asked_for.setText(name)
        self._advice.setText(
            self.tr("The link or code may be old or mistyped. Choose a page below, or find it in the list on the left.")
            if answer.nearest
            else self.tr(
                "The link or code may be old or mistyped. Find the page in the list on the left, or show the cases."
            )
        )
        self.links.heading.setText(self.tr("The nearest pages"))
        self.links.show_items(answer.nearest)
