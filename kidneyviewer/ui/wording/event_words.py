"""The interface's words for adverse events: how many people of each group had one."""

from PySide6.QtCore import QCoreApplication, QLocale

from kidneyviewer.content.model import EventCount
from kidneyviewer.content.statements import CountedEvent
from kidneyviewer.ui.translation import text
from kidneyviewer.ui.wording import words
from kidneyviewer.ui.wording.counts import Counts
from kidneyviewer.ui.wording.filling import fill
from kidneyviewer.ui.wording.speech import spoken

translate = QCoreApplication.translate
"""``lupdate`` finds the texts by this name."""


def title() -> str:
    """Return the title of a table of adverse events."""
    return translate("EventWords", "Adverse events in each group")


def corner() -> str:
    """Return the heading above the names of the events."""
    return translate("EventWords", "Event")


def count(found: EventCount) -> str:
    """Return how often an event happened in a group, such as "11 of 66 (16.7%)", with the digits of the source.

    More events than people are counted as events: one person may have had several.
    """
    percent = "" if found.percent is None else fill(translate("EventWords", "%1%"), words.number(found.percent))
    number, people = _whole(found.count), _whole(found.people)
    if found.count is not None and found.people is not None and found.count > found.people:
        return fill(Counts().events_among(found.people), number)
    if number and people:
        of_people = fill(translate("EventWords", "%1 of %2"), number, people)
        return fill(translate("EventWords", "%1 (%2)"), of_people, percent) if percent else of_people
    if number:
        return fill(translate("EventWords", "%1 (%2)"), number, percent) if percent else number
    if percent:
        return fill(Counts().part_of(found.people), percent) if found.people else percent
    return translate("EventWords", "not reported")


def name(event: CountedEvent) -> str:
    """Return the name of an event, marked if nobody has checked its numbers yet."""
    return words.said(event.parts[0])


def notes(event: CountedEvent) -> list[str]:
    """Return how to read the numbers of an event, unmarked; empty if the source has nothing to add."""
    return [words.unmarked(note) for note in event.parts[1:]]


def sentence(event: CountedEvent) -> str:
    """Return an event with its numbers in every group, and its note, on one line."""
    return words.checked(unmarked(event), event.status)


def unmarked(event: CountedEvent) -> str:
    """Return the sentence for places that show beside it how well it is known."""
    groups = zip(event.groups, event.event.counts, strict=True)
    sides = (fill(translate("EventWords", "%1 %2"), words.unmarked(group), count(found)) for group, found in groups)
    joined = translate("EventWords", "; ").join(sides)
    line = fill(translate("EventWords", "%1: %2"), text(event.address, event.event.name), joined)
    return spoken(line, *notes(event)) if event.event.note else line


def _whole(found: int | None) -> str:
    return "" if found is None else QLocale().toString(found)
