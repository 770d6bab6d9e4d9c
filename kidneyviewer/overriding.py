"""``@override`` marks a method that overrides another. ``typing`` has it from Python 3.12 on; we also support 3.11.

An error in a method that Qt calls never reaches Qt. PySide 6.11 keeps it until the Python call that led to Qt returns.
If Qt calls another of our methods before that, the error is lost or the program crashes.
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
"""Qt methods whose names look like ours; all others have capitals."""
UNGUARDED = ("hasHeightForWidth",)
"""Qt asks for this constant 1,300 times before the first page is painted: guarding it would take 1 ms."""


class ToHook:
    """Passes an error to Python's hook, where it ends; Qt receives nothing and uses a value of its own."""

    def __enter__(self) -> None:
        """Begin."""

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> bool:
        """Tell whether the error ends here. Anything that ends the program, such as Ctrl+C, does not."""
        if kind is None or not isinstance(error, Exception):
            return False
        sys.excepthook(kind, error, trace)
        return True


TO_HOOK = ToHook()
"""Created once, since it is used thousands of times a second. It has no state."""

__all__ = ["override"]
