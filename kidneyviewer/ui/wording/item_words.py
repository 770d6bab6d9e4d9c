"""The title of an item and the name of its kind, in the current language."""

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from kidneyviewer.content.model import Case, Item, LearnPage, Study, Term, Tool
from kidneyviewer.ui.translation import text
from kidneyviewer.ui.wording import words

translate = QCoreApplication.translate
"""``lupdate`` finds the texts by this name."""


def title(item: Item) -> str:
    """Return the title of an item, or the name of a term."""
    match item:
        case Term():
            return text(item.address, item.name)
        case Tool.MAP:
            return translate("EvidencePlace", "Map of all studies")
        case Tool.COMPARE:
            return translate("EvidencePlace", "Side by side")
        case Case() | Study() | LearnPage():
            return text(item.address, item.title)
        case _:
            assert_never(item)


def kind(item: Item) -> str:
    """Return the name of an item's kind."""
    match item:
        case Term():
            return translate("ItemWords", "Word in the glossary")
        case Case():
            return words.case_kind(item.kind)
        case Study():
            return translate("ItemWords", "Study")
        case LearnPage():
            return translate("ItemWords", "Page to learn from")
        case Tool():
            return translate("ItemWords", "View of all studies")
        case _:
            assert_never(item)
