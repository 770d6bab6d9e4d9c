"""Which records of the content say how well something is known: what the pages must not lose."""

from collections.abc import Iterator

import msgspec


def with_status(value: object, at: str = "") -> Iterator[str]:
    """Yield the place of every record that says how well something is known."""
    if isinstance(value, tuple):
        for number, part in enumerate(value):
            yield from with_status(part, f"{at}.{number}")
    elif isinstance(value, msgspec.Struct):
        if getattr(value, "status", None) is not None:
            yield at.removeprefix(".")
        for name in value.__struct_fields__:
            yield from with_status(getattr(value, name), f"{at}.{name}")
