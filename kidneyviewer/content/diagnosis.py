"""msgspec's complaint about a file → one line that also names the value and what is allowed.

Only run after decoding has failed, so it may take its time.
"""

import re
from typing import Any

import msgspec
from msgspec import inspect

from kidneyviewer.content.faults import one_of, shown

_PATH = re.compile(r" - at `(?P<path>\$[^`]*)`$")
_BYTE = re.compile(r"\(byte (?P<byte>\d+)\)")
_TOKEN = re.compile(r"\.([^.\[\]]+)|\[(\d+)\]")


def diagnose(raw: bytes, kind: Any, error: Exception) -> str:
    """Give path, value and allowed values for what decoding ``raw`` as ``kind`` raised."""
    try:
        raw.decode("utf-8")
    except UnicodeDecodeError as fault:
        return f"not UTF-8 at {_position(raw, fault.start)}; allowed: a JSON file saved as UTF-8"
    if not isinstance(error, msgspec.ValidationError):
        return _malformed(raw, str(error))
    path, complaint = _split(str(error))
    value, type_ = _follow(path, msgspec.json.decode(raw), inspect.type_info(kind))
    return f"{path}: {_with_value(complaint, value)}{_allowed(complaint, type_)}"


def _split(message: str) -> tuple[str, str]:
    found = _PATH.search(message)
    return (found["path"], message[: found.start()]) if found else ("$", message)


def _malformed(raw: bytes, message: str) -> str:
    found = _BYTE.search(message)
    where = f" at {_position(raw, int(found['byte']))}" if found else ""
    return f"not complete JSON{where}: {_BYTE.sub('', message).strip()}; allowed: one JSON value"


def _position(raw: bytes, byte: int) -> str:
    before = raw[:byte]
    return f"line {before.count(10) + 1}, column {byte - before.rfind(10)}"


def _follow(path: str, value: Any, type_: Any) -> tuple[Any, Any]:
    """Walk to the value at a path and the type it should have."""
    for name, index in _TOKEN.findall(path):
        try:
            value = value[int(index)] if index else value[name]
        except (KeyError, IndexError, TypeError):
            return None, _step(type_, name)
        type_ = _step(type_, name)
    return value, _plain(type_)


def _plain(type_: Any) -> Any:
    """Strip metadata, and of a union take the part that has a structure of its own."""
    if isinstance(type_, inspect.Metadata):
        return _plain(type_.type)
    if isinstance(type_, inspect.UnionType):
        parts = [_plain(part) for part in type_.types]
        return next((part for part in parts if isinstance(part, inspect.StructType | inspect.EnumType)), parts[0])
    return type_


def _step(type_: Any, name: str) -> Any:
    match _plain(type_):
        case inspect.StructType(fields=fields):
            return next((_plain(f.type) for f in fields if f.encode_name == name), None)
        case inspect.VarTupleType(item_type=item) | inspect.ListType(item_type=item):
            return _plain(item)
        case _:
            return None


def _with_value(complaint: str, value: Any) -> str:
    if "unknown field" in complaint or "missing required field" in complaint:
        return complaint
    return f"{complaint}, found {shown(value)}"


def _allowed(complaint: str, type_: Any) -> str:
    """Name what is allowed where the complaint itself does not."""
    match type_:
        case inspect.StructType(fields=fields) if "field" in complaint:
            return "; " + one_of(field.encode_name for field in fields)
        case inspect.EnumType(cls=cls):
            return "; " + one_of(cls)
        case _:
            return ""
