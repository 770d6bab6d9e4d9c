"""The places of the program."""

from enum import Enum

from kidneyviewer.content.model import Case, Item, LearnPage, Study, Term, Tool


class Place(Enum):
    """A place. The value is the name of its icon."""

    CASES = "cases"
    EVIDENCE = "evidence"
    LEARN = "learn"
    GLOSSARY = "glossary"


def place_of(item: Item) -> Place:
    """Return the place where an item is read."""
    match item:
        case Study() | Tool():
            return Place.EVIDENCE
        case Case():
            return Place.CASES
        case LearnPage():
            return Place.LEARN
        case Term():
            return Place.GLOSSARY
