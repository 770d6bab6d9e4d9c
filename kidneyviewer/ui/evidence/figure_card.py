"""A result of a study, drawn as it deserves."""

from kidneyviewer.content.model import Drawn, Study
from kidneyviewer.ui.theme import Theme
from kidneyviewer.ui.translation import text
from kidneyviewer.ui.widgets.labels import Card, label


class FigureCard(Card):
    """Heading, drawing, and how to read it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._name = label("heading")
        self.column.addWidget(self._name)

    def show_figure(self, study: Study, figure: Drawn) -> None:
        """Show a figure of a study in the language that is shown."""
        self._name.setText(text(study.address, figure.name))
