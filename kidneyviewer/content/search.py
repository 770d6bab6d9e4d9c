"""Filtering by what the user types: case, width and spacing do not matter, every word must occur."""

import unicodedata


def fold(text: str) -> str:
    """Return text in the form in which it is compared: NFKC, case folded."""
    return unicodedata.normalize("NFKC", text).casefold()


def words(query: str) -> tuple[str, ...]:
    """Split a query into the folded words that must all occur."""
    return tuple(fold(query).split())


def matches(wanted: tuple[str, ...], key: str) -> bool:
    """Tell whether every word occurs in a folded key."""
    return all(word in key for word in wanted)
