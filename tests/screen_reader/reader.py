"""What a test does with a screen reader: look, press, write, listen, and wait."""

import json
import select
import subprocess
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

from kidneyviewer.overriding import override

PATIENCE = 10.0
"""Seconds after which an awaited thing counts as missing."""
PAUSE = 0.1
"""Seconds until the next look, if nothing is heard before."""
BUTTONS = ("push button", "toggle button", "check box", "radio button")
ALL = 100_000
"""More accessibles than there are."""

Found = TypeVar("Found")
Process = subprocess.Popen[str]


class Node(NamedTuple):
    """An accessible as the screen reader sees it; ``number`` and ``parent`` are valid within one look at the tree."""

    number: int
    parent: int
    role: str
    name: str
    description: str
    states: frozenset[str]

    @override
    def __str__(self) -> str:
        return f"{self.role} {self.name!r} ({self.description!r})"

    @property
    def is_on(self) -> bool:
        """Whether it is a button that is currently checked."""
        return bool(self.states & {"checked", "pressed"})


class Event(NamedTuple):
    """Something the screen reader was told without asking."""

    kind: str
    role: str
    name: str
    on: int
    said: str


class Table(NamedTuple):
    """What the screen reader finds when it moves over a table."""

    header: list[str]
    names: list[str]
    """The headers of the rows."""
    rows: list[list[str]]


class ScreenReader:
    """Sends requests to the client, one at a time."""

    def __init__(self, client: Process, program: Process, log: Path) -> None:
        self._client = client
        self._program = program
        self._log = log

    def ask(self, do: str, **rest: object) -> Any:
        """Send a request and return the client's answer."""
        assert self._client.stdin is not None
        self._client.stdin.write(f"{json.dumps({'do': do, **rest})}\n")
        self._client.stdin.flush()
        said = json.loads(first_line(self._client, f"an answer of the screen reader to {do!r}"))
        assert "error" not in said, said["error"]
        return said["is"]

    def showing(self, *roles: str, name: str | None = None, most: int = ALL) -> list[Node]:
        """Return everything visible, parents first; only some roles or a name if they are given."""
        told = self.ask("tree", roles=roles, name=name, most=most)
        return [Node(**{**node, "states": frozenset(node["states"])}) for node in told]

    def until(self, found: Callable[[], Found], what: str) -> Found:
        """Look again after each event until there is something, and return it."""
        end = time.monotonic() + PATIENCE
        while not (seen := found()):
            is_late = time.monotonic() > end
            assert not is_late, f"never came: {what}"
            assert self._program.poll() is None, f"the program has ended: {self.log()}"
            self.ask("next", seconds=PAUSE)
        return seen

    def one(self, *roles: str, name: str | None = None) -> Node:
        """Wait for the first accessible with these roles and name, and return it."""
        return self.until(lambda: self.showing(*roles, name=name, most=1), f"{roles} {name!r}")[0]

    def press(self, node: Node) -> None:
        """Trigger the first action of a button, as a screen reader does when its user presses it."""
        assert self.ask("press", node=node.number), f"{node} cannot be pressed"

    def choose(self, name: str) -> None:
        """Press one of several buttons, unless it is already on, and wait until it is on."""
        button = self.one(*BUTTONS, name=name)
        if not button.is_on:
            self.press(button)
            self.until(lambda: self.one(*BUTTONS, name=name).is_on, f"{name!r} is on")

    def write(self, node: Node, text: str) -> None:
        """Put a text into a box."""
        assert self.ask("write", node=node.number, text=text), f"{node} cannot be written"

    def focus(self, node: Node) -> None:
        """Move the focus to an accessible."""
        self.ask("focus", node=node.number)

    def key(self, name: str) -> None:
        """Press and release a key."""
        self.ask("key", name=name)

    def table(self, node: Node) -> Table:
        """Read a table cell by cell."""
        return Table(**self.ask("table", node=node.number))

    def events(self, since: int = 0) -> list[Event]:
        """Return the events after this many."""
        return [Event(**told) for told in self.ask("events", since=since)]

    def heard(self, part: str, since: int) -> list[Event]:
        """Wait until a text with this part is announced after this many events; an earlier one may arrive late."""
        return self.until(
            lambda: [event for event in self._heard("announcement", since) if part in event.said],
            f"an announcement of {part!r}",
        )

    def focused(self, since: int) -> list[Event]:
        """Wait until something gets the focus after this many events, and return everything that did."""
        return self.until(
            lambda: [event for event in self._heard("state-changed:focused", since) if event.on], "the focus"
        )

    def _heard(self, kind: str, since: int) -> list[Event]:
        return [event for event in self.events(since) if event.kind == f"object:{kind}"]

    def log(self) -> str:
        """Return what the program has logged."""
        return self._log.read_text(encoding="utf-8")


def first_line(process: Process, what: str) -> str:
    """Wait for a line of a process and return it."""
    assert process.stdout is not None
    ready, _, _ = select.select([process.stdout], [], [], PATIENCE)
    line = process.stdout.readline() if ready else ""
    assert line, f"never came: {what}"
    return line.strip()
