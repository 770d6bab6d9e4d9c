"""The visited items in order, for Back and Forward as in a browser."""

from kidneyviewer.content.links import Asked

Visit = str | Asked
"""The address of an item, or something else that was asked for."""
MOST = 100
"""Older visits are forgotten."""


class History:
    """What was visited, and the current visit."""

    def __init__(self) -> None:
        self._visits: list[Visit] = []
        self._at = -1

    @property
    def can_go_back(self) -> bool:
        """Whether an item was visited before this one."""
        return self._at > 0

    @property
    def can_go_forward(self) -> bool:
        """Whether the reader went back from a later item."""
        return self._at < len(self._visits) - 1

    def visit(self, visit: Visit) -> None:
        """Add a visit, replacing what the reader went back from. The same item again does not count."""
        if self._visits and self._visits[self._at] == visit:
            return
        self._visits = [*self._visits[: self._at + 1], visit][-MOST:]
        self._at = len(self._visits) - 1

    def back(self) -> Visit | None:
        """Go to the previous visit and return it, or None."""
        return self._step(-1) if self.can_go_back else None

    def forward(self) -> Visit | None:
        """Go to the visit from which the reader went back and return it, or None."""
        return self._step(+1) if self.can_go_forward else None

    def _step(self, by: int) -> Visit:
        self._at += by
        return self._visits[self._at]
