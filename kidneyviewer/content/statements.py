"""What a page says: passages, values, counts and figures, each with its origin."""

from enum import Enum

from msgspec import Struct

from kidneyviewer.content.model import AdverseEvent, Drawn, Event, Headcount, Measurement, Series, Status

REFERENCE = "reference"
"""Id of the citation of an item's source. It is the same in all languages, so it is not a passage."""


class PassageRole(Enum):
    """The role of a passage on its page."""

    NAME = "name"
    SYNONYM = "synonym"
    """Other words by which a term is found: its full form, its forms, its synonyms."""
    TITLE = "title"
    HEADING = "heading"
    TEXT = "text"
    """Running text, in which terms are explained."""
    LABEL = "label"
    """Words beside a drawing, or in a list of items."""


class Passage(Struct, frozen=True, gc=False):
    """A text of the content. ``id`` is its place in the record of its item, the same in every language.

    ``address`` is the item that says it, and the context of its translation: a page may quote another item. ``owner``
    is the id of the statement it is part of, or empty if it is a statement itself.
    """

    id: str
    address: str
    text: str
    """English."""
    role: PassageRole = PassageRole.TEXT
    status: Status | None = None
    """None for a text that cannot be true or false, such as a heading."""
    sources: tuple[str, ...] = ()
    owner: str = ""
    event: Event | None = None
    """What was done to a patient, if the text tells of it: its times are part of the statement."""

    @property
    def key(self) -> str:
        """Address and id: ``cases/riordan-2022#side_effects.0``."""
        return f"{self.address}#{self.id}"


class Value(Struct, frozen=True, gc=False):
    """A statement: the measurement at one time. ``remark`` is part of it."""

    id: str
    address: str
    series: Series
    measurement: Measurement
    remark: Passage | None

    @property
    def status(self) -> Status:
        """How well it is known."""
        return self.measurement.status

    @property
    def sources(self) -> tuple[str, ...]:
        """Ids of its sources."""
        return self.measurement.sources


class Count(Struct, frozen=True, gc=False):
    """A statement: how many people a study is about. ``note`` is part of it."""

    id: str
    address: str
    people: Headcount
    note: Passage | None

    @property
    def status(self) -> Status:
        """How well it is known."""
        return self.people.status

    @property
    def sources(self) -> tuple[str, ...]:
        """Ids of its sources."""
        return self.people.sources


class StudyFigure(Struct, frozen=True, gc=False):
    """A statement and a block: a result of a study in numbers. ``parts`` are its texts."""

    id: str
    address: str
    drawn: Drawn
    parts: tuple[Passage, ...]

    @property
    def status(self) -> Status:
        """How well it is known."""
        return self.drawn.status

    @property
    def sources(self) -> tuple[str, ...]:
        """Ids of its sources."""
        return self.drawn.sources


class CountedEvent(Struct, frozen=True, gc=False):
    """A statement: how often an adverse event happened in each of the ``groups``. ``parts`` are its name and its note.

    There is no second part if there is no note.
    """

    id: str
    address: str
    event: AdverseEvent
    groups: tuple[Passage, ...]
    parts: tuple[Passage, ...]

    @property
    def status(self) -> Status:
        """How well it is known."""
        return self.event.status

    @property
    def sources(self) -> tuple[str, ...]:
        """Ids of its sources."""
        return self.event.sources


class Printed(Struct, frozen=True, gc=False):
    """A statement: a test statistic as printed, for professionals."""

    id: str
    address: str
    statistic: str
    status: Status
    sources: tuple[str, ...]


Stated = Passage | Value | Count | StudyFigure | CountedEvent | Printed
"""Everything that is said and has an origin. Each has ``id``, ``address``, ``status`` and ``sources``."""
