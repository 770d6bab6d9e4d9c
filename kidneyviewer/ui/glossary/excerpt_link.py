"""A link to a passage: the words around a term, with the term marked."""

from PySide6.QtGui import QTextCharFormat, QTextLayout

from kidneyviewer.content.excerpt import Excerpt
from kidneyviewer.overriding import override
from kidneyviewer.ui.style.theme import Theme, Type
from kidneyviewer.ui.widgets.wrapped_link import WrappedLink, format_range


class ExcerptLink(WrappedLink):
    """Reads like the page it leads to; only the term looks like a link."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, Type.CONTROL)
        self._excerpt = Excerpt("", 0, 0)

    def show_excerpt(self, shown: Excerpt, title: str) -> None:
        """Show an excerpt of the item with this title."""
        self._excerpt = shown
        self.setText(shown.text)
        self.setAccessibleName(shown.text)
        self.setAccessibleDescription(title)

    @override
    def ink(self) -> str:
        return self._theme.palette.accent_strong if self.underMouse() else self._theme.palette.ink

    @override
    def formats(self) -> list[QTextLayout.FormatRange]:
        word = QTextCharFormat()
        word.setFontUnderline(True)
        word.setForeground(self._theme.color(self._theme.palette.accent))
        return [format_range(self._excerpt.start, self._excerpt.end - self._excerpt.start, word)]
