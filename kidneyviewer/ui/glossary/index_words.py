"""The interface's words for the heads of the glossary's index."""

from kidneyviewer.content.glossary_index import HeadKind, IndexHead
from kidneyviewer.ui.wording.counts import Counts

LATIN = "A–Z"
OTHER = "#"


def head(shown: IndexHead) -> str:
    """Return a head as it is shown above its terms and in the bar."""
    match shown.kind:
        case HeadKind.LETTER:
            return shown.letter
        case HeadKind.STROKES:
            return Counts().strokes(shown.strokes)
        case HeadKind.LATIN:
            return LATIN
        case HeadKind.OTHER:
            return OTHER
