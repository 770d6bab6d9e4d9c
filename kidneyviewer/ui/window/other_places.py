"""The places that most starts do not show."""

from typing import Literal

from kidneyviewer.content.model import Library
from kidneyviewer.ui.evidence.evidence_place import EvidencePlace
from kidneyviewer.ui.glossary.glossary_place import GlossaryPlace
from kidneyviewer.ui.learn.learn_place import LearnPlace
from kidneyviewer.ui.place import Place
from kidneyviewer.ui.style.theme import Theme
from kidneyviewer.ui.terminology import Terminology
from kidneyviewer.ui.widgets.list_and_detail import ListAndDetail

Other = Literal[Place.EVIDENCE, Place.LEARN, Place.GLOSSARY]


def build(place: Other, theme: Theme, terminology: Terminology, library: Library) -> ListAndDetail:
    """Create a place."""
    match place:
        case Place.EVIDENCE:
            return EvidencePlace(theme, terminology, library)
        case Place.LEARN:
            return LearnPlace(theme, terminology, library)
        case Place.GLOSSARY:
            return GlossaryPlace(theme, terminology, library)
