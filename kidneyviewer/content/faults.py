"""What is wrong with a content file, said in one line: file, field, value, and what is allowed."""

from collections.abc import Iterable

LONGEST_VALUE = 80


class Fault(Exception):
    """A value that breaks a rule: ``path`` in the file (``$.series[0].unit``), the value, what is allowed."""

    def __init__(self, path: str, value: object, allowed: str) -> None:
        super().__init__(f"{path}: {shown(value)}; {allowed}")


class ContentError(Exception):
    """A file of the content cannot be used. ``str()`` is the whole message, in one line."""

    def __init__(self, file: str, problem: str) -> None:
        super().__init__(f"{file}: {problem}".replace("\n", " "))


def shown(value: object) -> str:
    """Give a value as it is shown in a message, shortened and without line breaks."""
    text = repr(value) if isinstance(value, str) else str(value)
    text = " ".join(text.split())
    return text if len(text) <= LONGEST_VALUE else text[:LONGEST_VALUE] + "…"


def one_of(names: Iterable[object]) -> str:
    """Say which values are allowed."""
    return "allowed: " + ", ".join(map(str, names))
