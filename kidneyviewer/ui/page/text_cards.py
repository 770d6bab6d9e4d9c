"""Headed blocks of running text: a plain one, and a caution that stands out and cannot be closed."""

from kidneyviewer.ui.style.theme import Theme
from kidneyviewer.ui.terminology import Terminology
from kidneyviewer.ui.widgets.labels import Card, label
from kidneyviewer.ui.widgets.prose import Prose, Style


class Callout(Card):
    """A heading and its statements on the caution colour."""

    def __init__(self, theme: Theme, terminology: Terminology) -> None:
        super().__init__("callout")
        self.heading = label("strong")
        self.prose = Prose(theme, terminology, Style.LIST)
        self.column.addWidget(self.heading)
        self.column.addWidget(self.prose)


class TextCard(Card):
    """A heading, paragraphs, and a list, whose items can be ticked where it is a checklist."""

    def __init__(self, theme: Theme, terminology: Terminology) -> None:
        super().__init__()
        self.heading = label("heading")
        self.prose = Prose(theme, terminology)
        self.list = Prose(theme, terminology, Style.LIST)
        self.checks = Prose(theme, terminology, Style.CHECKLIST)
        for widget in (self.heading, self.prose, self.list, self.checks):
            self.column.addWidget(widget)
        self.list.hide()
        self.checks.hide()
