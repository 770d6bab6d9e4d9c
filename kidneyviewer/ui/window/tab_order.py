"""The Tab order of a window: reading order, whatever was created first."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget


def next_stop(root: QWidget, focused: QWidget | None, *, forward: bool) -> QWidget | None:
    """Return where Tab or Shift+Tab leads from the focused widget inside ``root``, or None."""
    order = list(stops(root))
    if not order:
        return None
    if focused not in order:
        return order[0 if forward else -1]
    return order[(order.index(focused) + (1 if forward else -1)) % len(order)]


def stops(widget: QWidget) -> Iterator[QWidget]:
    """Yield every widget in ``widget`` at which Tab stops, in layout order."""
    if not widget.isVisible():
        return
    if widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield widget
    for child in _children(widget):
        yield from stops(child)


def _children(widget: QWidget) -> list[QWidget]:
    """Return the child widgets of a widget: those in its layout, in order, then the others."""
    layout = widget.layout()
    children = [child for child in widget.children() if isinstance(child, QWidget) and not child.isWindow()]
    placed = list(_placed(layout, children)) if layout is not None else []
    return placed + [child for child in children if child not in placed]


def _placed(layout: QLayout, children: Sequence[QWidget]) -> Iterator[QWidget]:
    """Yield those of some widgets that are in a layout and its sub-layouts, in order.

    Not by ``itemAt``: Qt deletes the items of a layout when widgets move, and Python would keep their wrappers, which
    then refer to whatever Qt puts at the same address.
    """
    inner = [one for one in layout.children() if isinstance(one, QLayout)]
    places = {layout.indexOf(one): one for one in children} | {layout.indexOf(one): one for one in inner}
    for place in sorted(place for place in places if place >= 0):
        found = places[place]
        yield from _placed(found, children) if isinstance(found, QLayout) else (found,)
