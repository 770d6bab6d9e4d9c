"""A drawing and a width → the place of every text and sign, in px. Knows only the sizes of texts, not fonts."""

from collections.abc import Iterable, Sequence
from enum import Enum
from typing import NamedTuple, Protocol

from msgspec import Struct

from kidneyviewer.content.figures import Drawing, FigureRow, FigureScale
from kidneyviewer.ui.page.label_placing import Box

NAME_SHARE = 0.36
"""Largest share of the width for the names left of the axis, and for the values right of it."""
WIDEST_ARRAY = 9
"""Largest side of an icon array, in line heights."""
NARROWEST_ARRAY = 6
"""Smallest side of an icon array, in line heights. If there is less room, arrays are placed below one another."""
NARROWEST_AXIS = 8
"""Shortest axis beside names and values, in line heights. A shorter one is placed below them."""


class TextKind(Enum):
    """What a text is for. Each kind has its own look."""

    NAME = "name of a group"
    VALUE = "value of a group"
    LARGE = "people of 100"
    TICK = "number or title of the axis"


class Placed(NamedTuple):
    """A text, and the box in which its lines are broken."""

    kind: TextKind
    text: str
    box: Box


class TextMeasure(Protocol):
    """Measures texts in the fonts of their kinds."""

    def __call__(self, kind: TextKind, text: str, width: float | None = None) -> tuple[float, float]:
        """Return width and height of a text on one line, or broken into lines of ``width`` px."""


class RowWords(NamedTuple):
    """The texts beside the drawing of a group: its name, and its value with its interval."""

    name: str
    value: str


class Labels(NamedTuple):
    """All texts of a drawing on an axis: its rows, its numbers, and their meaning."""

    rows: tuple[RowWords, ...]
    ticks: tuple[str, ...]
    title: str


class Strip(NamedTuple):
    """The positions of a value and of the ends of its interval, on a line ``y`` px from the top."""

    y: float
    at: float
    low: float | None
    high: float | None


class FigureLayout(Struct, frozen=True):
    """The place of everything; ``plot`` is the part of the axis with its rows.

    ``free`` are the vertical stretches in which no text crosses the axis.
    """

    texts: tuple[Placed, ...]
    plot: Box
    free: tuple[tuple[float, float], ...]
    strips: tuple[Strip, ...]
    ticks: tuple[float, ...]
    line: float | None
    height: float


def places_of(drawing: Drawing, labels: Labels, width: float, measure: TextMeasure) -> FigureLayout:
    """Return the places of dots or bars: names, axis and values side by side, or below one another if it is narrow."""
    em = measure(TextKind.NAME, "0")[1]
    laid = _columns(labels.rows, width, em, measure) or _stacked(labels.rows, width, em, measure)
    axis, plot = drawing.axis, Box(laid.plot.x + em / 2, 0, laid.plot.width - em, laid.plot.height)
    free = tuple(laid.free)
    if axis is None:
        return FigureLayout(tuple(laid.texts), plot, free, (), (), None, plot.bottom)
    below = _below(axis, labels, plot, width, measure)
    strips = tuple(_strip(row, y, plot) for row, y in zip(drawing.rows, laid.centres, strict=True))
    line = None if axis.line is None else _x(plot, axis.line)
    marks = tuple(_x(plot, tick.at) for tick in axis.ticks)
    height = max(placed.box.bottom for placed in below)
    return FigureLayout((*laid.texts, *below), plot, free, strips, marks, line, height)


class _Laid(NamedTuple):
    """Texts beside the axis, the area of the axis, where no text crosses it, and the middle of each row."""

    texts: list[Placed]
    plot: Box
    free: list[tuple[float, float]]
    centres: list[float]


def _columns(rows: Sequence[RowWords], width: float, em: float, measure: TextMeasure) -> _Laid | None:
    """Place names left and values right of the axis. Return None if a word or the axis would not fit."""
    names = _column_width(TextKind.NAME, [row.name for row in rows], width, measure)
    values = _column_width(TextKind.VALUE, [row.value for row in rows], width, measure)
    plot_x, plot_width = names + em / 2, width - names - values - em
    if plot_width < NARROWEST_AXIS * em or names > width * NAME_SHARE + 1 or values > width * NAME_SHARE + 1:
        return None
    texts, centres, y = [], [], 0.0
    for row in rows:
        name_height = measure(TextKind.NAME, row.name, names)[1]
        value_height = measure(TextKind.VALUE, row.value, values)[1]
        middle = y + max(name_height, value_height) / 2 + em * 0.3
        texts.append(Placed(TextKind.NAME, row.name, Box(0, middle - name_height / 2, names, name_height)))
        value_box = Box(width - values, middle - value_height / 2, values, value_height)
        texts.append(Placed(TextKind.VALUE, row.value, value_box))
        centres.append(middle)
        y = 2 * middle - y
    return _Laid(texts, Box(plot_x, 0, plot_width, y), [(0, y)], centres)


def _column_width(kind: TextKind, texts: Iterable[str], width: float, measure: TextMeasure) -> float:
    """Return the width of a column: its longest text, limited, but at least one word."""
    found = list(texts)
    longest = max(measure(kind, text)[0] for text in found)
    word = max(measure(kind, word)[0] for text in found for word in text.split(" "))
    return max(word, min(longest, width * NAME_SHARE))


def _stacked(rows: Sequence[RowWords], width: float, em: float, measure: TextMeasure) -> _Laid:
    """Place name and value of each row above its part of the axis."""
    laid = _Laid([], Box(0, 0, width, 0), [], [])
    y = 0.0
    for row in rows:
        laid.texts.extend(_above(row, y, width, em, measure))
        top = laid.texts[-1].box.bottom
        y = top + em * 1.3
        laid.free.append((top + 2, y))
        laid.centres.append(top + em * 0.65)
        y += em * 0.2
    return laid._replace(plot=Box(0, 0, width, y))


def _above(row: RowWords, y: float, width: float, em: float, measure: TextMeasure) -> Iterable[Placed]:
    """Place a name left and its value right; if they do not fit on one line, place the value below."""
    name_width, _ = measure(TextKind.NAME, row.name)
    value_width, value_height = measure(TextKind.VALUE, row.value)
    if name_width + em + value_width <= width:
        yield Placed(TextKind.NAME, row.name, Box(0, y, name_width, value_height))
        yield Placed(TextKind.VALUE, row.value, Box(width - value_width, y, value_width, value_height))
        return
    name_height = measure(TextKind.NAME, row.name, width)[1]
    yield Placed(TextKind.NAME, row.name, Box(0, y, width, name_height))
    broken = measure(TextKind.VALUE, row.value, width)[1]
    yield Placed(TextKind.VALUE, row.value, Box(0, y + name_height, width, broken))


def _x(plot: Box, share: float) -> float:
    return plot.x + share * plot.width


def _strip(row: FigureRow, y: float, plot: Box) -> Strip:
    low = None if row.low is None else _x(plot, row.low)
    high = None if row.high is None else _x(plot, row.high)
    return Strip(y, _x(plot, row.at), low, high)


def _below(axis: FigureScale, labels: Labels, plot: Box, width: float, measure: TextMeasure) -> list[Placed]:
    """Place the numbers of the axis below it, and their meaning below them."""
    placed: list[Placed] = []
    for number in _by_weight(axis):
        shown = labels.ticks[number]
        size, height = measure(TextKind.TICK, shown)
        x = min(max(_x(plot, axis.ticks[number].at) - size / 2, 0), width - size)
        box = Box(x, plot.bottom + 5, size, height)
        if not any(box.overlaps(other.box, height / 2) for other in placed):
            placed.append(Placed(TextKind.TICK, shown, box))
    if labels.title:
        placed.append(_title(labels.title, plot, placed[0].box.bottom, width, measure))
    return placed


def _by_weight(axis: FigureScale) -> list[int]:
    """Return the ticks by the importance of their numbers: the line, the ends, the others."""
    last = len(axis.ticks) - 1
    lines = [number for number, tick in enumerate(axis.ticks) if tick.at == axis.line]
    return list(dict.fromkeys((*lines, 0, last, *range(last))))


def _title(title: str, plot: Box, y: float, width: float, measure: TextMeasure) -> Placed:
    """Centre the title below the axis if it fits there, otherwise place it below everything."""
    size, height = measure(TextKind.TICK, title)
    if size <= width:
        x = min(max(plot.x + (plot.width - size) / 2, 0), width - size)
        return Placed(TextKind.TICK, title, Box(x, y, size, height))
    return Placed(TextKind.TICK, title, Box(0, y, width, measure(TextKind.TICK, title, width)[1]))


class ArrayWords(NamedTuple):
    """The texts above an icon array: the group, how many of 100, the printed value and the time."""

    name: str
    large: str
    small: str


class ArrayPlaces(Struct, frozen=True):
    """Icon arrays of equal size, and their captions."""

    texts: tuple[Placed, ...]
    arrays: tuple[Box, ...]
    height: float


def array_places(words: Sequence[ArrayWords], width: float, measure: TextMeasure) -> ArrayPlaces:
    """Place as many arrays side by side as fit, and the others below."""
    em = measure(TextKind.NAME, "0")[1]
    gap = 1.5 * em
    abreast = next(n for n in range(len(words), 0, -1) if n == 1 or (width + gap) / n - gap >= NARROWEST_ARRAY * em)
    side = min((width + gap) / abreast - gap, WIDEST_ARRAY * em)
    texts: list[Placed] = []
    arrays: list[Box] = []
    y = 0.0
    for start in range(0, len(words), abreast):
        row = [
            _caption(one, (side + gap) * n, y, side, measure) for n, one in enumerate(words[start : start + abreast])
        ]
        top = max(caption[-1].box.bottom for caption in row) + em / 3
        texts += [placed for caption in row for placed in caption]
        arrays += [Box((side + gap) * n, top, side, side) for n in range(len(row))]
        y = top + side + em
    return ArrayPlaces(tuple(texts), tuple(arrays), arrays[-1].bottom)


def _caption(words: ArrayWords, x: float, y: float, width: float, measure: TextMeasure) -> list[Placed]:
    placed: list[Placed] = []
    kinds = ((TextKind.NAME, words.name), (TextKind.LARGE, words.large), (TextKind.TICK, words.small))
    for kind, text in kinds:
        height = measure(kind, text, width)[1]
        placed.append(Placed(kind, text, Box(x, y, width, height)))
        y += height
    return placed
