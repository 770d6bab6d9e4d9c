"""A small screen reader: sees the running program through AT-SPI only, and answers requests about it.

It is run by the system's Python, which has pyatspi on Debian, so it imports nothing of the project. Each line on stdin
is a request such as ``{"do": "tree"}``; each is answered with one line on stdout: ``{"is": ...}``, or ``{"error":
...}``. One more line comes first, when it listens.
"""

from __future__ import annotations

import importlib
import json
import sys
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

pyatspi: Any = importlib.import_module("pyatspi")
atspi: Any = importlib.import_module("gi.repository.Atspi")
glib: Any = importlib.import_module("gi.repository.GLib")

HEARD = (
    "object:announcement",
    "object:state-changed:checked",
    "object:state-changed:focused",
    "object:state-changed:selected",
    "object:property-change:accessible-name",
)
QUIET = 20
"""Milliseconds without an event after which a burst of them is over."""
KEYS = {"Escape": 0xFF1B, "Home": 0xFF50, "Down": 0xFF54, "Tab": 0xFF09}
"""X11's key codes."""


class Reader:
    """Stores what it has seen and heard. A node is identified by its number in the last tree that was requested."""

    def __init__(self) -> None:
        self._loop = glib.MainLoop()
        self._nodes: list[Any] = []
        self._events: list[dict[str, Any]] = []
        self._timer = 0
        self._requests: dict[str, Callable[[dict[str, Any]], Any]] = {
            "tree": self._tree,
            "press": lambda asked: self._node(asked).queryAction().doAction(0),
            "focus": lambda asked: self._node(asked).queryComponent().grabFocus(),
            "write": lambda asked: self._node(asked).queryEditableText().setTextContents(asked["text"]),
            "key": lambda asked: pyatspi.Registry.generateKeyboardEvent(KEYS[asked["name"]], None, pyatspi.KEY_SYM),
            "table": lambda asked: _table(self._node(asked).queryTable()),
            "events": lambda asked: self._events[asked["since"] :],
        }

    def run(self) -> None:
        """Answer until stdin is closed."""
        # What is kept on this side may be older than what the program shows.
        pyatspi.Registry.getDesktop(0).set_cache_mask(atspi.Cache.NONE)
        pyatspi.Registry.registerEventListener(self._on_event, *HEARD)
        glib.io_add_watch(sys.stdin.fileno(), glib.IO_IN | glib.IO_HUP, self._on_request)
        _say({"is": "ready"})
        self._loop.run()

    def _on_request(self, _source: int, _condition: int) -> bool:
        """Read one request. The next is sent only after its answer, so none is left in the buffer."""
        line = sys.stdin.readline()
        if not line:
            self._loop.quit()
            return False
        asked = json.loads(line)
        if asked["do"] == "next":
            self._wait(int(asked["seconds"] * 1000))
        else:
            self._answer(asked)
        return True

    def _answer(self, asked: dict[str, Any]) -> None:
        try:
            said = {"is": self._requests[asked["do"]](asked)}
        except (glib.Error, NotImplementedError, LookupError) as error:
            said = {"error": f"{asked}: {type(error).__name__}: {error}"}
        _say(said)

    def _on_event(self, event: Any) -> None:
        """Note an event; a request that waits for one continues when the burst is over."""
        role, name = _who(event.source)
        said = event.any_data if isinstance(event.any_data, str) else ""
        self._events.append({"kind": str(event.type), "role": role, "name": name, "on": event.detail1, "said": said})
        if self._timer:
            self._wait(QUIET)

    def _wait(self, milliseconds: int) -> None:
        """Answer after this time, unless an event arrives earlier."""
        if self._timer:
            glib.source_remove(self._timer)
        self._timer = glib.timeout_add(milliseconds, self._stop_waiting)

    def _stop_waiting(self) -> bool:
        self._timer = 0
        _say({"is": len(self._events)})
        return False

    def _node(self, asked: dict[str, Any]) -> Any:
        return self._nodes[asked["node"]]

    def _tree(self, asked: dict[str, Any]) -> list[dict[str, Any]]:
        """Return everything visible, parents first: all, or those with a role and name, or the first of these.

        Like any screen reader it skips what is inside something hidden, and what disappears while it looks.
        """
        self._nodes = []
        told: list[dict[str, Any]] = []
        waiting = [(program, -1) for program in reversed(_children(pyatspi.Registry.getDesktop(0)))]
        while waiting and len(told) < asked["most"]:
            node, parent = waiting.pop()
            number = len(self._nodes)
            try:
                states = _states(node)
                if "showing" in states:
                    children = [(child, number) for child in reversed(_children(node))]
                    found = {"number": number, "parent": parent, "states": states}
                    told += [{**found, **_describe(node)}] if _fits(node, asked) else []
                    waiting += children
                    self._nodes.append(node)
            except glib.Error:
                continue
        return told


def _fits(node: Any, asked: dict[str, Any]) -> bool:
    """Tell whether a node has the requested role and name, if any."""
    is_named = asked["name"] is None or node.name == asked["name"]
    return is_named and (not asked["roles"] or node.getRoleName() in asked["roles"])


def _who(source: Any) -> tuple[str, str]:
    """Return role and name of the source of an event; empty if it has disappeared."""
    try:
        return (source.getRoleName(), source.name) if source is not None else ("", "")
    except glib.Error:
        return "", ""


def _children(node: Any) -> list[Any]:
    found = (node.getChildAtIndex(number) for number in range(node.childCount))
    return [child for child in found if child is not None]


def _states(node: Any) -> list[str]:
    return [pyatspi.stateToString(state) for state in node.getState().getStates()]


def _describe(node: Any) -> dict[str, Any]:
    return {
        "role": node.getRoleName(),
        "name": node.name,
        "description": node.description,
    }


def _table(table: Any) -> dict[str, Any]:
    """Return headers and cells as a screen reader finds them when its user moves over the table."""
    columns, rows = range(table.nColumns), range(table.nRows)
    return {
        "header": [table.getColumnHeader(column).name for column in columns],
        "names": [getattr(table.getRowHeader(row), "name", "") for row in rows],
        "rows": [[table.getAccessibleAt(row, column).name for column in columns] for row in rows],
    }


def _say(said: dict[str, Any]) -> None:
    sys.stdout.write(f"{json.dumps(said)}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    Reader().run()
