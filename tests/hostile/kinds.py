"""The kinds of attack. A new one is a class named ``Kind`` in a module of its own, and its name here."""

from importlib import import_module
from typing import Any

from tests.hostile.attack import Attack

NAMES = ("content", "links", "commands", "sockets", "settings", "system", "visits")
"""In the order in which they are tried, and listed. Each is a module of this package."""


def kind_named(name: str) -> type[Attack[Any]]:
    """Return a kind; a process that needs only this one imports nothing of the others."""
    found: type[Attack[Any]] = import_module(f"tests.hostile.{name}").Kind
    return found
