"""``@override`` marks a method that we override. ``typing`` has it from Python 3.12 on; we also run on 3.11.

An error in a method that Qt calls never reaches Qt: PySide 6.11 keeps it until the call from Python under which Qt has
asked is over. When Qt asks another of our methods before that, the error is lost, or the program crashes.
"""

import sys
from collections.abc import Callable
from types import TracebackType
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from typing_extensions import override
else:
    Method = TypeVar("Method", bound=Callable[..., Any])

    def override(method: Method) -> Method:
        """Return the method; one that Qt calls hands its errors to the hook of Python, as slots do."""
        name = method.__name__
        if name in UNGUARDED or (name == name.lower() and name not in LOWER_CASE):
            return method

        def guarded(*arguments: Any) -> Any:
            with TO_HOOK:
                return method(*arguments)

        guarded.__name__, guarded.__doc__ = name, method.__doc__
        return guarded


LOWER_CASE = ("data", "event", "paint")
"""Names of Qt's that look like ours; the others have capitals."""
UNGUARDED = ("hasHeightForWidth",)
"""A constant that Qt asks for 1,300 times before the first page is painted: the guard would take 1 ms."""


class ToHook:
    """Hands an error on to the hook of Python, where it ends; Qt gets nothing, and goes on with a value of its own."""

    def __enter__(self) -> None:
        """Begin."""

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> bool:
        """Tell whether the error ends here; what ends the program, such as Ctrl+C, does not."""
        if kind is None or not isinstance(error, Exception):
            return False
        sys.excepthook(kind, error, trace)
        return True


TO_HOOK = ToHook()
"""Made once, since it is used thousands of times a second; it keeps nothing."""

__all__ = ["override"]
