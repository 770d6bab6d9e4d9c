"""The interface's words for the heads of the glossary."""

from kidneyviewer.content.glossary_index import Head, Kind
from kidneyviewer.ui.counts import Counts

LATIN = "A–Z"
OTHER = "#"


def head(shown: Head) -> str:
    """Give a head as it stands above its terms and in the bar."""
    match shown.kind:
        case Kind.LETTER:
            return shown.letter
        case Kind.STROKES:
            return Counts().strokes(shown.strokes)
        case Kind.LATIN:
            return LATIN
        case Kind.OTHER:
            return OTHER
