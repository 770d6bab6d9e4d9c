"""Where a window is: what was remembered, and what of it fits the screens there are now. No widgets."""

import struct
from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QMargins, QPoint, QRect

USUAL_SIZE = (1280, 800)
USUAL_FRAME = (8, 38, 8, 8)
"""Room for the frame of a new window: left, top, right, bottom, in px. Its real size is known once it is shown."""
SAVED = ">IHH4i4iiBB"
"""The beginning of what ``QWidget.saveGeometry`` writes: signature, version, window with frame, window when neither
maximised nor full screen, screen, maximised, full screen."""
SIGNATURE = 0x1D9D0CB
FARTHEST = 100_000
"""No screen is so far away, in px; such a place is damaged."""


class WindowPlace(NamedTuple):
    """Where a window was when it was closed."""

    frame: QRect
    """With its frame, as it was on the screen."""
    normal: QRect
    """Without its frame, when it is neither maximised nor full screen."""
    is_maximized: bool
    is_full_screen: bool

    @property
    def margins(self) -> QMargins:
        """The width of the frame; usual widths if the saved place does not tell."""
        frame, normal = self.frame, self.normal
        if self.is_maximized or self.is_full_screen or not frame.contains(normal):
            return QMargins(*USUAL_FRAME)
        left, top = normal.left() - frame.left(), normal.top() - frame.top()
        return QMargins(left, top, frame.right() - normal.right(), frame.bottom() - normal.bottom())


def read(saved: bytes) -> WindowPlace | None:
    """Return the place that ``QWidget.saveGeometry`` wrote; None if it is none, or a damaged one.

    Qt itself restores a place only on a screen of about the same width.
    """
    if len(saved) < struct.calcsize(SAVED):
        return None
    signature, _major, _minor, *numbers, _screen, is_maximized, is_full_screen = struct.unpack_from(SAVED, saved)
    if signature != SIGNATURE or max(map(abs, numbers)) > FARTHEST:
        return None
    frame, normal = (QRect(QPoint(*side[:2]), QPoint(*side[2:])) for side in (numbers[:4], numbers[4:]))
    if frame.isEmpty() or normal.isEmpty():
        return None
    return WindowPlace(frame, normal, bool(is_maximized), bool(is_full_screen))


def fitted(wanted: QRect, frame: QMargins, free: QRect) -> QRect:
    """Return where a window goes, without its frame: as wanted, or moved and made smaller to fit a free area."""
    room = free.marginsRemoved(frame)
    width, height = (max(1, side) for side in wanted.size().boundedTo(room.size()).toTuple())
    x = max(room.left(), min(wanted.left(), room.right() + 1 - width))
    y = max(room.top(), min(wanted.top(), room.bottom() + 1 - height))
    return QRect(x, y, width, height)


def nearest(place: QRect, areas: Sequence[QRect]) -> QRect:
    """Return the area that holds most of a place; if none holds any of it, the one nearest to it."""
    return max(areas, key=lambda area: (_shared(place, area), -_distance(place, area)))


def _shared(place: QRect, area: QRect) -> int:
    both = place.intersected(area)
    return max(0, both.width()) * max(0, both.height())


def _distance(place: QRect, area: QRect) -> int:
    return (place.center() - area.center()).manhattanLength()
