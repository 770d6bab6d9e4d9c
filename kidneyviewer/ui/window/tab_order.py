"""The order in which Tab goes through a window: as one reads, whatever was built first."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget


def next_stop(root: QWidget, focused: QWidget | None, *, forward: bool) -> QWidget | None:
    """Return where Tab or Shift+Tab leads from the focused widget inside ``root``; None when nothing can be reached."""
    order = list(stops(root))
    if not order:
        return None
    if focused not in order:
        return order[0 if forward else -1]
    return order[(order.index(focused) + (1 if forward else -1)) % len(order)]


def stops(widget: QWidget) -> Iterator[QWidget]:
    """Yield every widget in ``widget`` at which Tab stops, in the order of the layouts."""
    if not widget.isVisible():
        return
    if widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield widget
    for child in _children(widget):
        yield from stops(child)


def _children(widget: QWidget) -> list[QWidget]:
    """Return the widgets in a widget: those of its layout in their order, then those that stand freely."""
    layout = widget.layout()
    placed = list(_widgets(layout)) if layout is not None else []
    free = [child for child in widget.children() if isinstance(child, QWidget) and not child.isWindow()]
    return placed + [child for child in free if child not in placed]


def _widgets(layout: QLayout) -> Iterator[QWidget]:
    for item in filter(None, map(layout.itemAt, range(layout.count()))):
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _widgets(inner)
