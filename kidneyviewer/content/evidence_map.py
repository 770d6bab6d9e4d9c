"""Cases and studies → their places on the evidence map: bands by fairness, people on a log axis, no overlaps."""

import math
from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum
from itertools import pairwise

from msgspec import Struct

from kidneyviewer.content.evidence import NOT_STATED, Fairness, fairness, is_pooled, people
from kidneyviewer.content.model import Case, Cells, Library, Onset, Source, Study

LABELLED_LANES = 16
"""A band grows to this many lanes to make room for labels, and beyond that only as far as its marks need."""
BESIDE = 2.0
"""Px between a mark and its label."""
APART = 8.0
"""Px between a mark with its label and the next mark, so that a label cannot be taken for its neighbour's."""
LONGEST_GROUP = 15
"""Letters of the name of a group of authors that leave room for the year beside a mark."""


class Outcome(StrEnum):
    """What came out. The values are those of ``ResultDirection``, and one for stories and reviews that test nothing."""

    HARM_REPORTED = "harm_reported"
    PROVEN = "proven"
    POSITIVE_SMALL = "positive_small"
    MIXED = "mixed"
    NO_DIFFERENCE = "no_difference"
    NEGATIVE = "negative"
    SAFETY_FIRST = "safety_first"
    SAFETY_ONLY = "safety_only"
    UNKNOWN = "unknown"
    STORY = "story"


class MapMark(Struct, frozen=True):
    """A case or study on the map. ``people`` is None if not reported."""

    item: Case | Study
    name: str
    """Short, and the same in every language: ``Swaminathan 2018``."""
    fairness: Fairness
    people: int | None
    outcome: Outcome
    onset: Onset
    cells: Cells
    is_pooled: bool = False
    """Whether it stands for several studies together."""


class Filter(Struct, frozen=True):
    """What the reader wants to see; None lets everything pass."""

    onset: Onset | None = None
    cells: Cells | None = None
    outcome: Outcome | None = None

    def accepts(self, mark: MapMark) -> bool:
        """Tell whether a mark is of the wanted kinds."""
        wanted = ((self.onset, mark.onset), (self.cells, mark.cells), (self.outcome, mark.outcome))
        return all(one is None or one is other for one, other in wanted)


def marks_of(library: Library) -> tuple[MapMark, ...]:
    """Return a mark for each case and study, in reading order: fairest first, left to right."""
    items: tuple[Case | Study, ...] = (*library.cases, *library.studies)
    marks = (_mark(item, library.sources[item.reference]) for item in items)
    return tuple(sorted(marks, key=lambda mark: (-mark.fairness, *_from_left(mark))))


def decades_of(marks: Sequence[MapMark]) -> tuple[int, ...]:
    """Return the ticks of the axis: 1, 10, 100 …, up to the first that is not below the largest number of people."""
    largest = max((mark.people for mark in marks if mark.people), default=1)
    decades = [1, 10]
    while decades[-1] < largest:
        decades.append(decades[-1] * 10)
    return tuple(decades)


def _from_left(mark: MapMark) -> tuple[int, str, str]:
    return mark.people or 0, mark.name, mark.item.id


def _mark(item: Case | Study, source: Source) -> MapMark:
    return MapMark(
        item=item,
        name=short_name(item, source),
        fairness=fairness(item),
        people=people(item),
        outcome=Outcome.STORY if isinstance(item, Case) else Outcome(item.direction.value),
        onset=Onset(item.course.value) if isinstance(item, Case) else item.onset,
        cells=item.cells,
        is_pooled=is_pooled(item),
    )


def short_name(item: Case | Study, source: Source) -> str:
    """Return first author and year, ``Deng 2017``; without author the trial's short title, journal, site or number.

    A group of authors with a long name gives way to the name of its trial, ``SMART-C 2022``, or of its journal.
    """
    where = source.container_title or source.publisher
    title, colon, _ = source.title.partition(":")
    acronym = title if colon and " " not in title else None
    number = next(iter(item.registry), None) if isinstance(item, Study) else None
    who = _author(item, source, where) or acronym or where or number or item.id.partition("-")[0]
    return f"{who} {item.year}" if item.year else who


def _author(item: Case | Study, source: Source, where: str | None) -> str | None:
    first = next(iter(source.author), None)
    if first is None:
        return None
    if first.literal is None or len(first.literal) <= LONGEST_GROUP:
        return first.family or first.literal
    trial = item.id.partition(f"-{item.year}")[0]
    return where if where and where.casefold() == trial else trial.upper()


class PeopleScale(Struct, frozen=True):
    """The log axis in px of the plot: where one person is, how long a factor of ten is, and the slot for no number."""

    one: float
    decade: float
    unknown: float

    def x(self, count: int | None) -> float:
        """Return the place of a number of people."""
        return self.unknown if count is None else self.one + math.log10(count) * self.decade

    def value(self, x: float) -> float:
        """Return the number at a place of the axis."""
        return float(10 ** ((x - self.one) / self.decade))


def decades_with_room(widths: Mapping[int, float], scale: PeopleScale, width: float) -> list[int]:
    """Return the decades whose numbers can stand below the axis: all, or every second or third one, always the first.

    ``widths`` are those of the numbers. Near the right edge of the plot a number is moved to the left.
    """
    decades = list(widths)
    lefts = {decade: min(scale.x(decade) - need / 2, width - need) for decade, need in widths.items()}
    for step in range(1, len(decades)):
        shown = decades[::step]
        if all(lefts[one] + widths[one] + APART <= lefts[other] for one, other in pairwise(shown)):
            return shown
    return decades[:1]


class MapRoom(Struct, frozen=True, kw_only=True):
    """The available space in px: widths of the plot and of its left slot for marks without a number, side of a mark."""

    width: float
    slot: float
    mark: float
    lane: float
    """Height of a row of marks."""
    padding: float
    """Space above and below the lanes of a band."""
    words: Mapping[Fairness, float]
    """Height of the words of each band."""
    are_words_beside: bool
    """Whether the words are left of the band, or above it."""


class Label(Struct, frozen=True):
    """The place of a name in px of the plot: its left edge; ``y`` is that of its mark."""

    x: float
    width: float


class MapPlace(Struct, frozen=True):
    """The centre of a mark in px of the plot, and its label, or None if there is no room for one."""

    mark: MapMark
    x: float
    y: float
    label: Label | None


class FairnessBand(Struct, frozen=True):
    """A band of equally fair tests, in px: top of its words, top and height of its ground, marks from left to right."""

    fairness: Fairness
    words_top: float
    top: float
    height: float
    places: tuple[MapPlace, ...]


class MapLayout(Struct, frozen=True):
    """The whole plot. ``bands`` are fairest first; of those without marks, only the ones that state everything."""

    scale: PeopleScale
    bands: tuple[FairnessBand, ...]
    height: float


LabelWidth = Callable[[MapMark], float]
"""Width of the label of a mark in px."""


def scale_of(decades: Sequence[int], room: MapRoom) -> PeopleScale:
    """Spread the decades over the plot so that a mark on the first or last one is not cut off."""
    margin = room.mark / 2 + 2
    one, last = room.slot + margin, room.width - margin
    return PeopleScale(one, max(1.0, last - one) / (len(decades) - 1), max(room.slot, room.mark) / 2)


def lay_out(marks: Sequence[MapMark], decades: Sequence[int], room: MapRoom, measure: LabelWidth) -> MapLayout:
    """Place each mark at its true number of people, moved only up or down, and each label that has room."""
    scale = scale_of(decades, room)
    bands: list[FairnessBand] = []
    bottom = 0.0
    for kind in reversed(Fairness):
        shown = sorted((mark for mark in marks if mark.fairness is kind), key=_from_left)
        if kind in NOT_STATED and not shown:
            continue
        bands.append(_band(kind, bottom, _spread(shown, scale, room, measure), room))
        bottom = bands[-1].top + bands[-1].height
    return MapLayout(scale, tuple(bands), bottom)


class _InLane(Struct, frozen=True):
    """A mark in a lane of its band, counted from the top."""

    mark: MapMark
    x: float
    lane: int
    label: Label | None


def _band(kind: Fairness, y: float, spread: Sequence[_InLane], room: MapRoom) -> FairnessBand:
    words = room.words[kind]
    lanes = max((one.lane + 1 for one in spread), default=1) * room.lane
    least = words if room.are_words_beside else 0.0
    top = y if room.are_words_beside else y + words
    height = max(lanes, least) + 2 * room.padding
    first = top + (height - lanes + room.lane) / 2
    places = tuple(MapPlace(one.mark, one.x, first + one.lane * room.lane, one.label) for one in spread)
    return FairnessBand(kind, y + room.padding if room.are_words_beside else y, top, height, places)


def _spread(marks: Sequence[MapMark], scale: PeopleScale, room: MapRoom, measure: LabelWidth) -> list[_InLane]:
    """Assign each mark, from left to right, to the first lane where it and its label are free."""
    ends: list[float] = []
    spread = []
    for mark in marks:
        x = scale.x(mark.people)
        lane, label = _first_free(ends, x, measure(mark), room)
        ends[lane : lane + 1] = [_extent(x, label, room)[1]]
        spread.append(_InLane(mark, x, lane, label))
    return spread


def _first_free(ends: Sequence[float], x: float, width: float, room: MapRoom) -> tuple[int, Label | None]:
    """Return the lane of a mark and its label: right or left of it while there are few lanes, else no label.

    ``ends`` holds the right end of the occupied part of each lane. Marks come from the left, so everything to the right
    of it is free.
    """
    beside = room.mark / 2 + BESIDE
    labels = [Label(x + beside, width), Label(x - beside - width, width)]
    inside = [label for label in labels if label.x >= 0 and label.x + width <= room.width]
    furthest = [(_extent(x, label, room)[0] - APART, label) for label in inside]
    lane = _first_lane(ends, max((most for most, _ in furthest), default=-math.inf))
    if furthest and lane < max(LABELLED_LANES, len(ends)):
        end = ends[lane] if lane < len(ends) else -math.inf
        return lane, next(label for most, label in furthest if end <= most)
    return _first_lane(ends, _extent(x, None, room)[0] - APART), None


def _first_lane(ends: Sequence[float], most: float) -> int:
    """Return the first lane that is free from ``most`` on, or a new one. With thousands of full lanes none is tried."""
    if min(ends, default=math.inf) > most:
        return len(ends)
    return next(lane for lane, end in enumerate(ends) if end <= most)


def _extent(x: float, label: Label | None, room: MapRoom) -> tuple[float, float]:
    """Return the left and right edges of a mark with its label."""
    left, right = x - room.mark / 2, x + room.mark / 2
    return (left, right) if label is None else (min(left, label.x), max(right, label.x + label.width))
