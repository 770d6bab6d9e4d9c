"""For widgets whose height depends on their width."""

from PySide6.QtCore import QSize


class WidthFirst:
    """Answers ``sizeHint`` at once: Qt asks ``heightForWidth`` for the height that matters.

    Otherwise each layout above breaks all lines again at the hinted widths, several times for one change.
    """

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return any small size."""
        return QSize(200, 24)
