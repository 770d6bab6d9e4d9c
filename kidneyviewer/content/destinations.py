"""What a link leads to: one item, several, or none with the nearest matches."""

from collections.abc import Sequence
from typing import NamedTuple

from kidneyviewer.content import codes
from kidneyviewer.content.links import Asked, ToCode, ToItem, ToWindow, Unreadable, name_of, shown
from kidneyviewer.content.model import Item, Library, Term
from kidneyviewer.content.nearest import nearest_filed, nearest_items


class Stay(NamedTuple):
    """Only the window was asked for."""


class Found(NamedTuple):
    """One item, shown from a section on, or from its beginning."""

    item: Item
    section: str = ""


class Several(NamedTuple):
    """Everything filed under a code, and the term that explains the code, if there is one."""

    code: str
    meaning: Term | None
    items: tuple[Item, ...]


class Unknown(NamedTuple):
    """Something that does not exist, and what is most like it."""

    asked: Asked
    nearest: tuple[Item, ...]


Destination = Stay | Found | Several | Unknown


def answer(library: Library, asked: Asked) -> Destination:
    """Return where a request leads."""
    match asked:
        case ToWindow():
            return Stay()
        case ToItem(address, section):
            item = library.by_address.get(address)
            return Found(item, section) if item else _unknown(library, asked)
        case ToCode():
            return _filed(library, asked)
        case Unreadable():
            return _unknown(library, asked)


def problem(unknown: Unknown) -> str:
    """Return one line for the command line: something does not exist, and what is nearest."""
    return refusal(unknown.asked, [item.address for item in unknown.nearest])


def refusal(asked: Asked, near: Sequence[str]) -> str:
    """Return one line that says that something does not exist. ``near`` are addresses."""
    missing = "nothing belongs to the code" if isinstance(asked, ToCode) else "there is no item"
    return f"{missing} {shown(name_of(asked))!r}; " + (f"nearest: {', '.join(near)}" if near else "nothing is similar")


def _filed(library: Library, asked: ToCode) -> Destination:
    found, code = codes.lookup(library, asked.code), codes.parse(asked.code)
    if not found or code is None:
        return Unknown(asked, nearest_filed(library, asked.code))
    if len(found) == 1:
        return Found(found[0])
    return Several(code.name, codes.term_for(library, code), found)


def _unknown(library: Library, asked: Asked) -> Unknown:
    return Unknown(asked, nearest_items(library, name_of(asked)))
