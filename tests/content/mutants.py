"""Mutants of the content: in one file, parts are dropped, doubled, moved, exchanged or replaced by plausible values."""

import json
import random
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from kidneyviewer import paths
from kidneyviewer.content.loader import load_from
from kidneyviewer.content.model import Library
from tests.content.editing import GONE, MemoryReader, Steps, changed, every_place, files_of

SEED = 20261129

Kind = tuple[str, ...]
"""What all places of one sort have in common: the folder or file, and the field names that lead there."""

WORDS = (
    *("", " ", "\u2800", "\u200b", "a\x00b", "a\u202eb", "a\nb", "\u3164", "…", "%1 %2", "<b>bold</b>", "a|b", "!x"),
    *(
        "\u0301",
        "a\u0301",
        "\u00a0\u3000",
        "R & D",
        "&amp;",
        "%n",
        "[*]",
        "{0}",
        "א",
        "½ of them",
        "and|the",
        "a\u2066b",
        "__",
    ),
)
LONG = ("W" * 40, "W" * 301, "W" * 2001, "W" * 20_000, "word " * 59, "a" + "\u0301" * 299)
STATUSES = ("paper", "secondary", "article", "memory", "derived", "editorial", None)
CODES = ("A1", "g1", "G6", "x", "null", "memory", "editorial", "before", "review", "mmol/L", "birch-2013", "egfr")
DAYS = ("1950-01-01", "2026-11-22", "2026-11-23", "2099-12-31", "9999-12-31", "0001-01-01", "2026-02-30", "2031-12-31")
NUMBERS = (0, -1, 1, 2, 3, 0.5, 90.5, 100, 120, 199, 1950, 2021, 2099, 10**6, 10**9, 10**25, -0.0, 1e-7, 1e300, 1e-300)
FIGURES = (
    "0",
    "1e-6",
    "0.00001",
    "1E+8",
    "1e999999",
    "NaN",
    "-Infinity",
    "1.0300000",
    "00012",
    "12.",
    "-0",
    "-0.00",
    "0.0",
    "1234567.25",
    "33.3",
)
OTHERS: tuple[Any, ...] = (None, True, False, [], {}, [None], {"text": "x"}, "x", 1)
MANY = (21, 101)
AGAIN = "second-"
"""Before a key that is later written without it, and so occurs twice."""


COMBINED = 0.3
"""Share of mutants of several changes: a rule may look at one field only."""
MOST_CHANGES = 3
WHOLE = 0.03
"""Share of mutants in which a whole file is changed."""


class Mutant(NamedTuple):
    """A change of one file: what was done where, and all files with the change."""

    file: str
    what: str
    files: Mapping[str, bytes]
    is_whole: bool = False
    """Whether the file as a whole was changed, so that a message names no field."""

    def load(self) -> Library:
        """Load the content with the change. Raises ``ContentError`` if it is refused."""
        return load_from(MemoryReader(self.files))


def mutants(count: int, seed: int = SEED, folder: Path | None = None) -> Iterator[Mutant]:
    """Yield different mutants of the content in a folder; the same ones for the same seed.

    Every sort of place has the same chance, whether it occurs once or a thousand times.
    """
    yield from Mutating(files_of(folder or paths.resources()), random.Random(seed)).mutants(count)


class Mutating:
    """The content with all its places, and the random generator."""

    def __init__(self, files: Mapping[str, bytes], dice: random.Random) -> None:
        self._files = files
        self._dice = dice
        self._documents = {file: json.loads(raw) for file, raw in files.items()}
        self._places: dict[Kind, list[tuple[str, Steps]]] = {}
        self._values: dict[Kind, list[Any]] = {}
        for file, document in self._documents.items():
            for steps, value in every_place(document):
                if steps:
                    self._places.setdefault(kind_of(file, steps), []).append((file, steps))
                    self._values.setdefault(kind_of(file, steps), []).append(value)

    def mutants(self, count: int) -> Iterator[Mutant]:
        """Yield this many mutants that differ from one another and from the content."""
        kinds, seen = sorted(self._places), set(self._files.values())
        while count:
            kind = self._dice.choice(kinds)
            file, steps = self._dice.choice(self._places[kind])
            chance = self._dice.random()
            mutant = self._whole(file) if chance < WHOLE else self._mutant(kind, file, steps)
            raw = mutant.files.get(file, b"")
            if raw not in seen:
                seen.add(raw)
                count -= 1
                yield mutant

    def _mutant(self, kind: Kind, file: str, steps: Steps) -> Mutant:
        document, whats = self._documents[file], []
        places = [(kind, steps)]
        if self._dice.random() < COMBINED:
            places += self._beside(file, steps)
        for one, at in places:
            try:
                what, document = self._changed(document, one, at)
            except (LookupError, TypeError):  # an earlier change took the place away
                continue
            whats.append(what)
        raw = json.dumps(document, ensure_ascii=False).replace(AGAIN, "").encode()
        return Mutant(file, f"{file} {', and '.join(whats)}", {**self._files, file: raw})

    def _changed(self, document: Any, kind: Kind, steps: Steps) -> tuple[str, Any]:
        old: Any = document
        for step in steps:
            old = old[step]
        what, new = self._new(kind, old)
        where = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in steps)
        return f"${where} {what}", changed(document, steps, new)

    def _beside(self, file: str, steps: Steps) -> list[tuple[Kind, Steps]]:
        """Return one or two other places of the file, half of the time of the same record."""
        everywhere = [at for at, _ in every_place(self._documents[file]) if at not in ((), steps)]
        near = [at for at in everywhere if at[:-1] == steps[:-1]] or everywhere
        among = near if self._dice.random() < 0.5 else everywhere
        chosen = self._dice.sample(among, min(len(among), self._dice.randrange(1, MOST_CHANGES)))
        return [(kind_of(file, at), at) for at in chosen]

    def _whole(self, file: str) -> Mutant:
        """Drop a file, cut it, write it in another way, or put another in its place."""
        raw = self._files[file]
        ways: Mapping[str, bytes | None] = {
            "is missing": None,
            "is empty": b"",
            "is cut off": raw[: self._dice.randrange(len(raw))],
            "begins with a mark": b"\xef\xbb\xbf" + raw,
            "is UTF-16": raw.decode().encode("utf-16"),
            "holds nothing but zeros": bytes(len(raw)),
            "is nested deeply": b"[" * 100_000,
            "is followed by itself": raw + raw,
            "is that of another": self._files[self._dice.choice(sorted(self._files))],
        }
        what = self._dice.choice(sorted(ways))
        rest = {name: one for name, one in self._files.items() if name != file}
        new = ways[what]
        return Mutant(file, f"{file} {what}", rest if new is None else {**rest, file: new}, is_whole=True)

    def _new(self, kind: Kind, old: Any) -> tuple[str, Any]:
        """Return what is done to a value, and what replaces it."""
        match old:
            case bool():
                ways: Sequence[Callable[[Kind, Any], tuple[str, Any]]] = (self._flipped, self._other_type)
            case dict():
                ways = (
                    self._exchanged,
                    self._gone,
                    self._key_gone,
                    self._key_added,
                    self._keys_exchanged,
                    self._key_doubled,
                    self._other_type,
                )
            case list():
                ways = (self._gone, self._emptied, self._part_doubled, self._part_gone, self._turned, self._repeated)
            case int() | float():
                ways = (self._exchanged, self._gone, self._number, self._number, self._moved)
            case str():
                ways = (self._exchanged, self._exchanged, self._gone, self._word, self._long, self._code, self._figure)
                if kind[-1] == "status":
                    ways = (self._status,)
            case _:
                ways = (self._exchanged, self._gone, self._other_type)
        return self._dice.choice(ways)(kind, old)

    def _exchanged(self, kind: Kind, _old: Any) -> tuple[str, Any]:
        """Return the value of another place of the same sort."""
        new = self._dice.choice(self._values[kind])
        return f"→ that of another, {_short(new)}", new

    def _gone(self, _kind: Kind, old: Any) -> tuple[str, Any]:
        return f"{_short(old)} gone", GONE

    def _other_type(self, _kind: Kind, _old: Any) -> tuple[str, Any]:
        new = self._dice.choice(OTHERS)
        return f"→ {new!r}", new

    def _flipped(self, _kind: Kind, old: Any) -> tuple[str, Any]:
        return f"→ {not old}", not old

    def _key_gone(self, _kind: Kind, old: Any) -> tuple[str, Any]:
        name = self._dice.choice(sorted(old)) if old else "nothing"
        return f".{name} gone", {key: value for key, value in old.items() if key != name}

    def _key_added(self, _kind: Kind, old: Any) -> tuple[str, Any]:
        return ".surprise added", old | {"surprise": 1}

    def _keys_exchanged(self, _kind: Kind, old: Any) -> tuple[str, Any]:
        """Exchange the values of two keys, such as those of ``low`` and ``high``."""
        if len(old) < 2:
            return "unchanged", old
        one, other = self._dice.sample(sorted(old), 2)
        return f".{one} and .{other} exchanged", old | {one: old[other], other: old[one]}

    def _status(self, _kind: Kind, _old: Any) -> tuple[str, Any]:
        new = self._dice.choice(STATUSES)
        return f"→ {new!r}", new

    def _key_doubled(self, _kind: Kind, old: Any) -> tuple[str, Any]:
        name = self._dice.choice(sorted(old)) if old else "nothing"
        return f".{name} doubled", old | {f"{AGAIN}{name}": old.get(name)}

    def _emptied(self, _kind: Kind, _old: Any) -> tuple[str, Any]:
        return "emptied", []

    def _part_doubled(self, _kind: Kind, old: Any) -> tuple[str, Any]:
        number = self._dice.randrange(len(old)) if old else 0
        return f"[{number}] doubled", [*old[: number + 1], *old[number:]]

    def _part_gone(self, _kind: Kind, old: Any) -> tuple[str, Any]:
        number = self._dice.randrange(len(old)) if old else 0
        return f"[{number}] gone", [*old[:number], *old[number + 1 :]]

    def _turned(self, _kind: Kind, old: Any) -> tuple[str, Any]:
        return "turned round", old[::-1]

    def _repeated(self, _kind: Kind, old: Any) -> tuple[str, Any]:
        times = self._dice.choice(MANY)
        return f"repeated {times} times", old[:1] * times

    def _word(self, _kind: Kind, _old: Any) -> tuple[str, Any]:
        new = self._dice.choice(WORDS)
        return f"→ {new!r}", new

    def _long(self, _kind: Kind, _old: Any) -> tuple[str, Any]:
        new = self._dice.choice(LONG)
        return f"→ {_short(new)} of {len(new)}", new

    def _code(self, _kind: Kind, _old: Any) -> tuple[str, Any]:
        new = self._dice.choice((*CODES, *DAYS))
        return f"→ {new!r}", new

    def _figure(self, _kind: Kind, _old: Any) -> tuple[str, Any]:
        new = self._dice.choice(FIGURES)
        return f"→ {new!r}", new

    def _number(self, _kind: Kind, _old: Any) -> tuple[str, Any]:
        new = self._dice.choice(NUMBERS)
        return f"→ {new!r}", new

    def _moved(self, _kind: Kind, old: Any) -> tuple[str, Any]:
        new = old + self._dice.choice((-1, 1, 0.1, 10))
        return f"→ {new!r}", new


def kind_of(file: str, steps: Steps) -> Kind:
    """Return the sort of a place: all entries of a list are of one sort."""
    return (file.partition("/")[0], *("[]" if isinstance(step, int) else step for step in steps))


def _short(value: Any) -> str:
    shown = repr(value)
    return shown if len(shown) < 40 else f"{shown[:40]}…"
