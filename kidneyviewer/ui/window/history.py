"""The visited items in order, for Back and Forward as in a browser."""

MOST = 100
"""Older visits are forgotten."""


class History:
    """Addresses of visited items, and the current one."""

    def __init__(self) -> None:
        self._visits: list[str] = []
        self._at = -1

    @property
    def can_go_back(self) -> bool:
        """Whether an item was visited before this one."""
        return self._at > 0

    @property
    def can_go_forward(self) -> bool:
        """Whether the reader went back from a later item."""
        return self._at < len(self._visits) - 1

    def visit(self, address: str) -> None:
        """Add a visit, replacing what the reader went back from. The same item again does not count."""
        if self._visits and self._visits[self._at] == address:
            return
        self._visits = [*self._visits[: self._at + 1], address][-MOST:]
        self._at = len(self._visits) - 1

    def back(self) -> str | None:
        """Go to the previous item and return its address, or None."""
        return self._step(-1) if self.can_go_back else None

    def forward(self) -> str | None:
        """Go to the item from which the reader went back and return its address, or None."""
        return self._step(+1) if self.can_go_forward else None

    def _step(self, by: int) -> str:
        self._at += by
        return self._visits[self._at]
