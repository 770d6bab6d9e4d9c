"""What harm befell how many people, in each group of a study."""

from decimal import Decimal
from typing import Annotated

from msgspec import Meta

from kidneyviewer.content.model.record import Record, RequiredReferences, Status, Text

MOST_ARMS = 4
"""Most groups of one table of adverse events."""
MOST_EVENTS_COUNTED = 30
"""Most rows of one table of adverse events."""

EventNumber = Annotated[int, Meta(ge=0, le=10_000_000)]
"""A number of people or of events."""


class EventCount(Record, frozen=True):
    """How often something happened in one group; all null if no readable source reports it.

    ``count`` events or people, of ``people`` in the group, which are ``percent`` of them as printed.
    """

    count: EventNumber | None = None
    people: EventNumber | None = None
    percent: Decimal | None = None


class AdverseEvent(Record, frozen=True):
    """One kind of harm, and how often it happened in each group, in the order of the groups."""

    name: Text
    counts: Annotated[tuple[EventCount, ...], Meta(min_length=1, max_length=MOST_ARMS)]
    status: Status
    sources: RequiredReferences
    note: Text | None = None
    """How to read the numbers, such as whether the gap may be due to chance."""


class AdverseEvents(Record, frozen=True):
    """The adverse events of a study, with every group on its own side."""

    groups: Annotated[tuple[Text, ...], Meta(min_length=1, max_length=MOST_ARMS)]
    rows: Annotated[tuple[AdverseEvent, ...], Meta(min_length=1, max_length=MOST_EVENTS_COUNTED)]
