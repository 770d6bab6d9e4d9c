"""The tone of a badge: the role that gives it its colours. Its words say the same without colour."""

from enum import StrEnum

from kidneyviewer.content.model import ResultDirection


class Tone(StrEnum):
    """The roles of badges in the style sheet."""

    ACCENT = "accent"
    CAUTION = "caution"
    HARM = "harm"


def tone_of(found: ResultDirection) -> Tone:
    """Return the tone of what came out: one for proven benefit, one for serious harm, one for everything between."""
    match found:
        case ResultDirection.PROVEN:
            return Tone.ACCENT
        case ResultDirection.HARM_REPORTED:
            return Tone.HARM
        case _:
            return Tone.CAUTION
