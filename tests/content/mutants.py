"""Mutants of the content: in one file, one part is dropped, doubled, moved, or replaced by a plausible value."""

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

WORDS = ("", " ", "\u2800", "\u200b", "a\x00b", "a\u202eb", "a\nb", "\u3164", "…", "%1 %2", "<b>bold</b>", "a|b", "!x")
LONG = ("W" * 40, "W" * 301, "W" * 2001, "W" * 20_000, "word " * 59, "a" + "\u0301" * 299)
CODES = ("A1", "g1", "G6", "x", "null", "memory", "editorial", "before", "review", "mmol/L", "birch-2013", "egfr")
DAYS = ("1950-01-01", "2026-11-22", "2026-11-23", "2099-12-31", "9999-12-31", "0001-01-01", "2026-02-30")
NUMBERS = (0, -1, 1, 2, 3, 0.5, 90.5, 100, 120, 199, 1950, 2021, 2099, 10**6, 10**9, 10**25, -0.0, 1e-7, 1e300, 1e-300)
FIGURES = ("0", "1e-6", "0.00001", "1E+8", "1e999999", "NaN", "-Infinity", "1.0300000", "00012", "12.")
OTHERS: tuple[Any, ...] = (None, True, False, [], {}, [None], {"text": "x"}, "x", 1)
MANY = (21, 101)
AGAIN = "second-"
"""Before a key that is later written without it, and so occurs twice."""


class Mutant(NamedTuple):
    """A change of one file: what was done where, and all files with the change."""

    file: str
    what: str
    files: Mapping[str, bytes]

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
            mutant = self._mutant(kind, file, steps)
            if mutant.files[file] not in seen:
                seen.add(mutant.files[file])
                count -= 1
                yield mutant

    def _mutant(self, kind: Kind, file: str, steps: Steps) -> Mutant:
        document = self._documents[file]
        old: Any = document
        for step in steps:
            old = old[step]
        what, new = self._new(kind, old)
        where = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in steps)
        written = json.dumps(changed(document, steps, new), ensure_ascii=False).replace(AGAIN, "")
        raw = written.encode()
        return Mutant(file, f"{file} ${where} {what}", {**self._files, file: raw})

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
                    self._key_doubled,
                    self._other_type,
                )
            case list():
                ways = (self._gone, self._emptied, self._part_doubled, self._part_gone, self._turned, self._repeated)
            case int() | float():
                ways = (self._exchanged, self._gone, self._number, self._number, self._moved)
            case str():
                ways = (self._exchanged, self._exchanged, self._gone, self._word, self._long, self._code, self._figure)
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
