"""Which widget shows which passage of the content, so that the reader can be led to it."""

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

PROPERTY = "passages"


class PassageHolder:
    """For widgets that show passages without a label of their own for each, such as the cells of a table."""

    def place_of(self, key: str) -> QRect:
        """Return where a passage stands in the widget, in px; empty where it does not."""
        raise NotImplementedError

    def go_to(self, key: str) -> None:
        """Let the keyboard stand on a passage, where the widget has parts for it."""


def hold(widget: QWidget, *keys: str) -> None:
    """Note which passages a widget shows as a whole, by their keys."""
    if held(widget) != keys:
        widget.setProperty(PROPERTY, list(keys))


def held(widget: QWidget) -> tuple[str, ...]:
    """Return the keys of the passages that a widget shows as a whole."""
    return tuple(widget.property(PROPERTY) or ())


def find(page: QWidget, key: str) -> QWidget | None:
    """Return the visible widget that shows a passage; None when there is none."""
    visible = [widget for widget in page.findChildren(QWidget) if widget.isVisibleTo(page)]
    whole = next((widget for widget in visible if key in held(widget)), None)
    holders = (one for one in visible if isinstance(one, PassageHolder) and not one.place_of(key).isEmpty())
    return whole or next(holders, None)
