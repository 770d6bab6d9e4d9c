"""What is wrong with a content file, said in one line: file, field, value, and what is allowed."""

from collections.abc import Iterable
from enum import Enum

import msgspec

LONGEST_VALUE = 80


class Fault(Exception):  # noqa: N818 - it never leaves the loader, which names the file and raises a ContentError
    """A value that breaks a rule: ``path`` in the file (``$.series[0].unit``), the value, what is allowed."""

    def __init__(self, path: str, value: object, allowed: str) -> None:
        super().__init__(f"{path}: {shown(value)}; {allowed}")


class ContentError(Exception):
    """A file of the content cannot be used. ``str()`` is the whole message, in one line."""

    def __init__(self, file: str, problem: str) -> None:
        super().__init__("".join(sign if sign.isprintable() else " " for sign in f"{file}: {problem}"))


def shown(value: object) -> str:
    """Return a value as it is shown in a message: as the file has it, shortened and without line breaks."""
    return shortened(" ".join(_written(value).split()), LONGEST_VALUE)


def shortened(text: str, longest: int) -> str:
    """Cut a text that is longer than this."""
    return text if len(text) <= longest else text[:longest] + "…"


def _written(value: object) -> str:
    match value:
        case None:
            return "null"
        case bool():
            return str(value).lower()
        case Enum():
            return repr(value.value)
        case str():
            return repr(value)
        case msgspec.Struct():
            return str(msgspec.to_builtins(value))
        case _:
            return str(value)


def one_of(names: Iterable[object]) -> str:
    """Say which values are allowed."""
    return "allowed: " + ", ".join(map(str, names))
