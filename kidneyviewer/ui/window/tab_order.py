"""The order in which Tab goes through a window: as one reads, whatever was built first."""

from collections.abc import Iterator, Sequence

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
    children = [child for child in widget.children() if isinstance(child, QWidget) and not child.isWindow()]
    placed = list(_placed(layout, children)) if layout is not None else []
    return placed + [child for child in children if child not in placed]


def _placed(layout: QLayout, children: Sequence[QWidget]) -> Iterator[QWidget]:
    """Yield those of some widgets that a layout and the layouts in it hold, in their order.

    Not by ``itemAt``: Qt deletes the items of a layout when widgets move, and Python would keep their wrappers, which
    then stand for whatever Qt puts at the same address.
    """
    inner = [one for one in layout.children() if isinstance(one, QLayout)]
    places = {layout.indexOf(one): one for one in children} | {layout.indexOf(one): one for one in inner}
    for place in sorted(place for place in places if place >= 0):
        found = places[place]
        yield from _placed(found, children) if isinstance(found, QLayout) else (found,)
