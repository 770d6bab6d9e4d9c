"""What all kinds of attack have in common: parts that are drawn by chance, thrown at the program, and judged."""

import traceback
from abc import ABC, abstractmethod
from collections.abc import Sequence
from enum import Enum
from pathlib import Path
from random import Random
from types import TracebackType
from typing import ClassVar, Generic, NamedTuple, TypeVar

from tests.helpers import PACKAGE

Part = TypeVar("Part")
LONGEST_SHOWN = 400


class Verdict(Enum):
    """What the program did with an input, if that was right."""

    REFUSED = "refused"
    """By name, as is told to people."""
    SHOWN = "shown"
    """Accepted, and shown whole."""


class Fault(Exception):  # noqa: N818 - a finding of the attack, not an error of it
    """The program did something wrong. ``sort`` is the same for all inputs that fail for the same reason."""

    def __init__(self, sort: str, how: str = "") -> None:
        super().__init__(sort, how)
        self.sort = sort
        self.how = how


class Setup(NamedTuple):
    """What an attack is made with."""

    door: str
    """Code that lets a program in a separate process find its content; a test plants faults with it."""
    folder: Path
    """A folder for files, deleted afterwards."""


class Attack(ABC, Generic[Part]):
    """One kind of attack. It is used in a process of its own, which may crash or hang.

    An input is a sequence of parts, all drawn from the dice that belong to its number. A fault is made smaller by
    leaving out parts. Anything that differs between two inputs must be in their parts.
    """

    share: ClassVar[int]
    """Its share of the time."""
    patience: ClassVar[int]
    """After this many seconds, an input hangs."""
    together: ClassVar[int]
    """How many inputs one process gets, one after the other."""
    fixed: ClassVar[int] = 0
    """The first parts are never left out."""

    def __init__(self, setup: Setup) -> None:
        self.setup = setup

    @abstractmethod
    def parts(self, dice: Random) -> Sequence[Part]:
        """Draw the parts of an input."""

    @abstractmethod
    def run(self, parts: Sequence[Part]) -> Verdict:
        """Throw an input at the program. Raises :class:`Fault`, or whatever the program raises."""

    def limit(self, parts: Sequence[Part]) -> int:  # noqa: ARG002 - some kinds look at them
        """Return the seconds after which an input hangs, if that depends on its parts."""
        return self.patience

    def end(self) -> None:
        """End what was kept from one input to the next."""

    def shown(self, parts: Sequence[Part]) -> str:
        """Return an input as it is printed."""
        return short(" ".join(str(part) for part in parts))


class Caught:
    """Holds the error that ended a block, of whatever kind, instead of passing it on."""

    fault: Fault | None = None

    def __enter__(self) -> "Caught":
        """Begin."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> bool:
        """Keep an error as a fault. Anything that ends the program, such as Ctrl+C, is passed on."""
        if isinstance(error, Fault):
            self.fault = error
        elif isinstance(error, Exception):
            self.fault = unexpected(error)
        return isinstance(error, Exception)


def unexpected(error: BaseException) -> Fault:
    """Return an error that the program should not have raised as a fault, of a sort by the place that raised it."""
    places = traceback.extract_tb(error.__traceback__)
    of_program = [place for place in places if Path(place.filename).is_relative_to(PACKAGE)] or places
    last = of_program[-1] if of_program else None
    where = f" in {Path(last.filename).name}, {last.name}" if last else ""
    return Fault(f"{type(error).__name__}{where}", short(str(error)))


def short(text: str) -> str:
    """Return a text on one line that any terminal can print, shortened in its middle."""
    line = "".join(sign if sign.isprintable() else ascii(sign)[1:-1] for sign in text)
    if len(line) <= LONGEST_SHOWN:
        return line
    half = LONGEST_SHOWN // 2
    return f"{line[:half]} …{len(line) - LONGEST_SHOWN} more… {line[-half:]}"


def must(holds: object, sort: str, how: object = "") -> None:
    """Raise a fault unless something holds."""
    if not holds:
        raise Fault(sort, short(str(how)))
