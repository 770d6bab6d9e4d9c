"""How a link begins. Imports very little, since every command line is looked at before anything is loaded."""

import re

from kidneyviewer.plain_signs import copied, joined

SCHEME = "kidneyviewer:"
LONGEST = 2048
"""Most bytes of a link, in UTF-8."""
LONGEST_SHOWN = 80
"""Most characters of an unreadable link that are shown."""

_ENCODED_SCHEME = re.compile(f"({SCHEME[:-1]})%3A", re.IGNORECASE)


def is_link(text: str) -> bool:
    """Tell whether a text begins like a link, well-formed or not."""
    return plain_link(text[:LONGEST]).casefold().startswith(SCHEME)


def plain_link(text: str) -> str:
    """Return a link as it was meant: without line breaks, and without what was around it in a sentence."""
    return _ENCODED_SCHEME.sub(r"\1:", joined(copied(text)))
