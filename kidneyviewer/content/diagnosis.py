"""Explains why a file cannot be used, in one line with place, value and what is allowed.

Runs only if a file is bad, or may be, so it may take its time.
"""

import re
from collections.abc import Iterator
from typing import Any

import msgspec
from msgspec import inspect

from kidneyviewer.content import characters
from kidneyviewer.content.faults import Malformed, inside, one_of, shortened, shown
from kidneyviewer.content.model.record import SEEN

LONGEST_COMPLAINT = 200
LONGEST_KEY = 40

_PATH = re.compile(r" - at `(?P<path>\$[^`]*)`$")
_BYTE = re.compile(r"\(byte (?P<byte>\d+)\)")
_TOKEN = re.compile(r"\.([^.\[\]]+)|\[(\d+)\]")


def diagnose(raw: bytes, kind: Any, error: Exception) -> str:
    """Return path, value and allowed values for the error raised by decoding ``raw`` as ``kind``."""
    try:
        raw.decode("utf-8")
    except UnicodeDecodeError as fault:
        return f"not UTF-8 at {_position(raw, fault.start)}; allowed: a JSON file saved as UTF-8"
    try:
        return _explain(raw, kind, error)
    except RecursionError:
        return "nested too deeply; allowed: the shape of the other files"


def examine(raw: bytes) -> None:
    """Check each key and text of a document that is otherwise sound.

    Raises :class:`Malformed` for a key that occurs twice in an object, and a fault for a text that cannot be shown.
    """
    import json  # noqa: PLC0415 - 2 ms that sound content does not need

    _examine("", json.loads(raw, object_pairs_hook=_Pairs, parse_int=str, parse_float=str))


class _Pairs(list[tuple[str, Any]]):
    """An object of a document, with all its keys, even repeated ones."""


def _examine(place: str, value: Any) -> None:
    match value:
        case _Pairs():
            seen: set[str] = set()
            for key, part in value:
                if key in seen:
                    raise Malformed(f"${place}: the key `{shortened(key, LONGEST_KEY)}` occurs twice; allowed: once")
                seen.add(key)
                _examine(f"{place}.{key}", part)
        case list():
            for index, part in enumerate(value):
                _examine(f"{place}[{index}]", part)
        case str():
            inside(place.removeprefix("."), value, characters.check)


def _explain(raw: bytes, kind: Any, error: Exception) -> str:
    """Explain an error. A worse fault may follow it: if the file cannot be read at all, say so instead."""
    if not isinstance(error, msgspec.ValidationError):
        return _malformed(raw, str(error))
    path, complaint = _split(str(error))
    try:
        whole = msgspec.json.decode(raw)
    except msgspec.ValidationError:
        return f"{path}: {complaint}; a number in the file has too many digits"
    except msgspec.DecodeError as worse:
        return _malformed(raw, str(worse))
    value, type_ = _follow(path, whole, inspect.type_info(kind))
    return f"{path}: {_with_value(complaint, value)}{_allowed(complaint, type_)}"


def _split(message: str) -> tuple[str, str]:
    found = _PATH.search(message)
    path, complaint = (found["path"], message[: found.start()]) if found else ("$", message)
    return path, shortened(complaint, LONGEST_COMPLAINT)


def _malformed(raw: bytes, message: str) -> str:
    found = _BYTE.search(message)
    where = f" at {_position(raw, int(found['byte']))}" if found else ""
    return f"not complete JSON{where}: {_BYTE.sub('', message).strip()}; allowed: one JSON value"


def _position(raw: bytes, byte: int) -> str:
    before = raw[:byte]
    return f"line {before.count(10) + 1}, column {byte - before.rfind(10)}"


def _follow(path: str, value: Any, type_: Any) -> tuple[Any, Any]:
    """Return the value at a path and the type it should have."""
    for name, index in _TOKEN.findall(path):
        try:
            value = value[int(index)] if index else value[name]
        except (KeyError, IndexError, TypeError):
            return None, _step(type_, name)
        type_ = _step(type_, name)
    return value, type_


def _plain(type_: Any) -> Any:
    """Remove metadata; of a union return the part that has a structure of its own."""
    if isinstance(type_, inspect.Metadata):
        return _plain(type_.type)
    if isinstance(type_, inspect.UnionType):
        parts = [_plain(part) for part in type_.types]
        return next((part for part in parts if isinstance(part, inspect.StructType | inspect.EnumType)), parts[0])
    return type_


def _step(type_: Any, name: str) -> Any:
    match _plain(type_):
        case inspect.StructType(fields=fields):
            return next((f.type for f in fields if f.encode_name == name), None)
        case inspect.VarTupleType(item_type=item) | inspect.ListType(item_type=item):
            return item
        case _:
            return None


def _with_value(complaint: str, value: Any) -> str:
    if "unknown field" in complaint or "missing required field" in complaint:
        return complaint
    return f"{complaint}, found {shown(value)}"


def _allowed(complaint: str, type_: Any) -> str:
    """Return what is allowed if the error message itself does not say so."""
    plain = _plain(type_)
    if complaint.endswith(f"matching regex {SEEN!r}"):
        return "; allowed: at least one visible character"
    if isinstance(plain, inspect.StructType) and "field" in complaint:
        return "; " + one_of(field.encode_name for field in plain.fields)
    names = list(_names(type_))
    return "; " + one_of(names) if names else ""


def _names(type_: Any) -> Iterator[object]:
    """Yield the values that a type allows, as far as the type can tell."""
    match type_:
        case inspect.Metadata(type=inner):
            yield from _names(inner)
        case inspect.UnionType(types=types):
            names = [name for part in types for name in _names(part)]
            yield from (
                [*names, "null"] if names and any(isinstance(part, inspect.NoneType) for part in types) else names
            )
        case inspect.EnumType(cls=cls):
            yield from cls
        case inspect.LiteralType(values=values):
            yield from values
        case inspect.StructType(fields=fields):
            yield f"an object ({', '.join(field.encode_name for field in fields)})"
        case inspect.DateType():
            yield "a day such as 2026-01-31"
        case inspect.DecimalType():
            yield "a number"
