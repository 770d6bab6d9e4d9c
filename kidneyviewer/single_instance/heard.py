"""What a later start hears from the running program."""

from typing import NamedTuple


class Heard(NamedTuple):
    """What became of a link.

    ``answer``: empty if the running program shows it, one line if it cannot, None if there is no answer.
    ``is_sent``: a program has the link, and may still read it. ``is_reached``: a program listens.
    """

    answer: str | None = None
    is_sent: bool = False
    is_reached: bool = False
