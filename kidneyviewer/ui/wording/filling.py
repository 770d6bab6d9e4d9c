"""Inserts values into a translated sentence."""

import re

_PLACE = re.compile("%([1-9][0-9]?)")


def fill(pattern: str, *parts: object) -> str:
    """Return ``pattern`` with ``%1``, ``%2`` … replaced by ``parts``, all at once.

    A ``%2`` inside a part stays as it is, and so does a placeholder without a part.
    """

    def part(found: re.Match[str]) -> str:
        number = int(found[1])
        return str(parts[number - 1]) if number <= len(parts) else found[0]

    return _PLACE.sub(part, pattern)
