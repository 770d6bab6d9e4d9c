"""What is wrong with a content file, in one line: file, field, value, and what is allowed."""

from collections.abc import Callable, Iterable
from enum import Enum
from typing import TypeVar, TypeVarTuple

import msgspec

from kidneyviewer.overriding import override

LONGEST_VALUE = 80

Part = TypeVar("Part")
Others = TypeVarTuple("Others")


class Fault(Exception):  # noqa: N818 - it never leaves the loader, which names the file and raises a ContentError
    """A value that breaks a rule: its field, relative to what is being checked; the value; what is allowed.

    The field is empty for the checked value itself. As the fault propagates, it grows to ``$.series[0].unit``.
    """

    def __init__(self, field: str, value: object, allowed: str) -> None:
        super().__init__(field, value, allowed)
        self._field = field
        self._problem = f"{shown(value)}; {allowed}"

    def put_inside(self, field: str) -> None:
        """Prefix the field with that of the enclosing value."""
        self._field = f"{field}{_after_a_dot(self._field)}"

    @override
    def __str__(self) -> str:
        return f"${_after_a_dot(self._field)}: {self._problem}"


class Malformed(Exception):  # noqa: N818 - as above
    """The bytes of a file are not JSON of the right shape. ``str()`` says where, and what is allowed."""


class ContentError(Exception):
    """A content file that cannot be used. ``str()`` is the whole message, in one line."""

    def __init__(self, file: str, problem: str) -> None:
        super().__init__("".join(sign if sign.isprintable() else " " for sign in f"{file}: {problem}"))


def each(field: str, parts: Iterable[Part], check: Callable[[Part, *Others], None], *others: *Others) -> None:
    """Check the parts of a field one by one. Their names are built only if a fault is found."""
    index = 0
    try:
        for index, part in enumerate(parts):  # noqa: B007 - after a fault, the index of the part that has it
            check(part, *others)
    except Fault as fault:
        fault.put_inside(f"{field}[{index}]")
        raise


def inside(field: str, part: Part, check: Callable[[Part, *Others], None], *others: *Others) -> None:
    """Check the value of a field."""
    try:
        check(part, *others)
    except Fault as fault:
        fault.put_inside(field)
        raise


def shown(value: object) -> str:
    """Return a value for a message: as written in the file, shortened, without line breaks."""
    return shortened(" ".join(_written(value).split()), LONGEST_VALUE)


def shortened(text: str, longest: int) -> str:
    """Shorten a text to this length."""
    return text if len(text) <= longest else text[:longest] + "…"


def _after_a_dot(field: str) -> str:
    return f".{field}" if field and not field.startswith("[") else field


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
    """Return the list of allowed values, for a message."""
    return "allowed: " + ", ".join(map(str, names))
