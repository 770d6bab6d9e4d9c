"""For widgets that show texts of the content without a label of their own, such as the cells of a table."""

from PySide6.QtCore import QRect


class PassageHolder:
    """Can be asked where a text stands, so that the reader can be led to it."""

    def place_of(self, shown: str) -> QRect:
        """Return where a text stands in the widget, in px; empty where it does not."""
        raise NotImplementedError

    def go_to(self, shown: str) -> None:
        """Let the keyboard stand on a text, where the widget has parts for it."""
