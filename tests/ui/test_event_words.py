"""How often an adverse event happened in a group, in words."""

from decimal import Decimal

import pytest

from kidneyviewer.content.model import EventCount
from kidneyviewer.program import Program
from kidneyviewer.ui.wording import event_words


@pytest.mark.parametrize(
    ("found", "said"),
    [
        (EventCount(count=2, people=1), "2 in 1 person"),
        (EventCount(people=1767, percent=Decimal("49.6")), "49.6% of 1,767 people"),
        (EventCount(people=1, percent=Decimal(100)), "100% of 1 person"),
        (EventCount(count=0, people=1), "0 of 1"),
    ],
)
def test_one_person_is_not_people(program: Program, found: EventCount, said: str) -> None:
    """Counts are plain English also in a group of one."""
    assert program.window.isVisible()
    assert event_words.count(found) == said
