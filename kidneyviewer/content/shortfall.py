"""Why a result cannot show that a treatment helped: what must be known before anybody sees a curve or a bar."""

from enum import Enum

from kidneyviewer.content.evidence import FAIR, NOT_STATED, Fairness, fairness
from kidneyviewer.content.model import Case, Study


class Shortfall(Enum):
    """What a test lacks."""

    NO_PATIENT = "no patient of its own"
    NO_COMPARISON = "nobody to compare with"
    NOT_BY_LOT = "groups that were not made by lot"
    NOT_STATED = "not stated how fair it was"


def shortfall(item: Case | Study) -> Shortfall | None:
    """Return what the test behind an item lacks; None if its groups were made by lot."""
    found = fairness(item)
    if found >= FAIR:
        return None
    match found:
        case _ if found in NOT_STATED:
            return Shortfall.NOT_STATED
        case Fairness.NO_PEOPLE:
            return Shortfall.NO_PATIENT
        case Fairness.COMPARED:
            return Shortfall.NOT_BY_LOT
        case _:
            return Shortfall.NO_COMPARISON
