"""How to create the views of blocks that every place has. A place adds its own."""

from kidneyviewer.content.model import Library
from kidneyviewer.content.page import Beforehand, Caution, Facts, Lead, Origins, PageHead, Paragraphs, Provenance
from kidneyviewer.ui.page.accountability import Accountability
from kidneyviewer.ui.page.beforehand_card import BeforehandCard
from kidneyviewer.ui.page.facts_view import FactsView
from kidneyviewer.ui.page.head_view import HeadView
from kidneyviewer.ui.page.origins_card import OriginsCard
from kidneyviewer.ui.page.page_view import Makers
from kidneyviewer.ui.page.text_cards import Callout, LeadView, TextCard
from kidneyviewer.ui.style.theme import Theme
from kidneyviewer.ui.terminology import Terminology


def shared_makers(theme: Theme, terminology: Terminology, library: Library) -> Makers:
    """Return how to create the views of blocks that pages of several places have."""
    return {
        PageHead: HeadView,
        Lead: lambda: LeadView(theme, terminology),
        Facts: lambda: FactsView(theme, terminology),
        Beforehand: BeforehandCard,
        Paragraphs: lambda: TextCard(theme, terminology),
        Caution: lambda: Callout(theme, terminology),
        Provenance: lambda: Accountability(theme, terminology, library),
        Origins: lambda: OriginsCard(theme, library),
    }
