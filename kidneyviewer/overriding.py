"""``@override`` marks a method of Qt's that we override. ``typing`` has it from Python 3.12 on; we also run on 3.11."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from typing_extensions import override
else:
    Method = TypeVar("Method", bound=Callable[..., Any])

    def override(method: Method) -> Method:
        """Return the method itself; the type checker sees the mark."""
        return method


__all__ = ["override"]
