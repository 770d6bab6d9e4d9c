"""The places of the program."""

from enum import Enum

from kidneyviewer.content.model import Case, Item, Page, Term


class Place(Enum):
    """A place; the value names its icon."""

    CASES = "cases"
    LEARN = "learn"
    GLOSSARY = "glossary"


def place_of(item: Item) -> Place:
    """Tell in which place an item is read."""
    match item:
        case Case():
            return Place.CASES
        case Page():
            return Place.LEARN
        case Term():
            return Place.GLOSSARY
