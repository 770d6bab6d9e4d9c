"""Where the labels of a chart can be without covering one another, the points or the line. Pure geometry."""

from collections.abc import Collection, Iterable, Iterator, Sequence

from msgspec import Struct

APART = 1.0
"""Px between labels, and between labels and points."""


class Box(Struct, frozen=True):
    """A rectangle in px."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """Lower edge."""
        return self.y + self.height

    def overlaps(self, other: "Box", gap: float = 0.0) -> bool:
        """Tell whether two boxes come closer than ``gap``."""
        return (
            self.x < other.right + gap
            and other.x < self.right + gap
            and self.y < other.bottom + gap
            and other.y < self.bottom + gap
        )

    def holds(self, other: "Box") -> bool:
        """Tell whether another box is inside."""
        return self.x <= other.x and self.y <= other.y and other.right <= self.right and other.bottom <= self.bottom


class Segment(Struct, frozen=True):
    """A straight piece of a line; ``half`` is half of its width, in px."""

    x1: float
    y1: float
    x2: float
    y2: float
    half: float = 0.0

    def crosses(self, box: Box) -> bool:
        """Tell whether the segment touches a box (Liang-Barsky clipping of a larger box)."""
        start, end = 0.0, 1.0
        dx, dy = self.x2 - self.x1, self.y2 - self.y1
        for delta, distance in (
            (-dx, self.x1 - box.x + self.half),
            (dx, box.right - self.x1 + self.half),
            (-dy, self.y1 - box.y + self.half),
            (dy, box.bottom - self.y1 + self.half),
        ):
            if delta == 0:
                if distance < 0:
                    return False
            elif delta < 0:
                start = max(start, distance / delta)
            else:
                end = min(end, distance / delta)
        return start <= end


def beside_point(marker: Box, width: float, height: float, *, above: bool) -> Iterator[Box]:
    """Yield places for a label beside the marker of a point, best first."""
    x, y, radius = marker.x + marker.width / 2, marker.y + marker.height / 2, marker.height / 2
    up, down = y - radius - height - 1, y + radius + 1
    first, second = (up, down) if above else (down, up)
    right, left, centre = x + radius + 2, x - radius - width - 2, x - width / 2
    for place_x, place_y in (
        (centre, first),
        (x - width / 4, first),
        (x - width * 3 / 4, first),
        (right, first + (radius if above else -radius)),
        (right, y - height / 2),
        (left, first + (radius if above else -radius)),
        (centre, second),
        (left, y - height / 2),
        (right, second),
        (left, second),
    ):
        yield Box(place_x, place_y, width, height)


def first_free(candidates: Iterable[Box], bounds: Box, taken: Sequence[Box], lines: Sequence[Segment]) -> Box | None:
    """Return the first place inside ``bounds`` that covers nothing, or None."""
    for box in candidates:
        if not bounds.holds(box) or any(box.overlaps(other, APART) for other in taken):
            continue
        if not any(line.crosses(box) for line in lines):
            return box
    return None


def thin_out(boxes: Sequence[Box], gap: float, wanted: Collection[int] = ()) -> list[int]:
    """Return the indices of the boxes in a row that can stay.

    The first and the last can, then the ``wanted`` ones if there is room, then others.
    """
    if not boxes:
        return []
    kept = [0] if len(boxes) == 1 or not boxes[0].overlaps(boxes[-1], gap) else []
    last = len(boxes) - 1
    for index in sorted(range(1, last), key=lambda index: index not in wanted):
        if all(not boxes[index].overlaps(boxes[other], gap) for other in (*kept, last)):
            kept.append(index)
    return sorted([*kept, last]) if last else kept
