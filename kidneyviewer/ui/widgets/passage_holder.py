"""Which widget shows which passage of the content, so that the reader can be led there."""

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QWidget

PROPERTY = "passages"


class PassageHolder:
    """For widgets that show passages without a label for each, such as tables."""

    def place_of(self, key: str) -> QRect:
        """Return the place of a passage in the widget, in px; empty if it is not there."""
        raise NotImplementedError

    def go_to(self, key: str) -> None:
        """Move the focus to a passage inside the widget, if it has such parts."""


def hold(widget: QWidget, *keys: str) -> None:
    """Note by their keys which passages a widget shows as a whole."""
    if held(widget) != keys:
        widget.setProperty(PROPERTY, list(keys))


def held(widget: QWidget) -> tuple[str, ...]:
    """Return the keys of the passages that a widget shows as a whole."""
    return tuple(widget.property(PROPERTY) or ())


def find(page: QWidget, key: str) -> QWidget | None:
    """Return the visible widget that shows a passage, or None: a label of its own, or the first of several tables."""
    visible = [widget for widget in page.findChildren(QWidget) if widget.isVisibleTo(page)]
    whole = next((widget for widget in visible if key in held(widget)), None)
    holders = [one for one in visible if isinstance(one, PassageHolder) and not one.place_of(key).isEmpty()]
    return whole or min(holders, key=lambda one: one.mapTo(page, QPoint(0, 0)).y(), default=None)
