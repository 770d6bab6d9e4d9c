"""What the frozen program must do on any system. Each check also runs the program from source, for comparison."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from kidneyviewer_packaging.bundle import version
from kidneyviewer_packaging.source_tree import ROOT
from tests.ui.pictures import difference, read_picture

PATIENCE = 120
TOLERANCE = 4
"""Pixels of a picture that may differ, as in tests/ui/pictures.py."""
LANGUAGES = ("en", "zh_CN", "zh_TW")
ITEMS = ("cases/riordan-2022", "evidence/map", "pages/questions", "glossary/egfr")
LATER = {
    "find": (("find", "egfr"), ("find", "肾", "--language", "zh_CN", "--json"), ("find", "nothing at all of this")),
    "show": (
        ("show", "cases/riordan-2022"),
        ("show", "glossary/egfr", "--language", "zh_TW", "--json"),
        ("show", "no/such"),
    ),
    "--code": (("--code", "LOINC:33914-3"), ("--code", "nonsense")),
    "LINK": (("kidneyviewer:cases/riordan-2022?lang=zh_TW#safety",), ("kidneyviewer:no/such",)),
}
"""Commands that a program may have. Each is run if ``--help`` names it."""

KEPT = ROOT / "build" / "smoke"
"""Where pictures are saved for people to look at."""

Done = subprocess.CompletedProcess[str]


class SmokeError(Exception):
    """The frozen program does not do what it must."""


@dataclass(frozen=True)
class Program:
    """A program to run: its command, its environment, and its picture folder as seen by it and by us."""

    command: Sequence[str]
    environment: Mapping[str, str]
    inside: str
    outside: Path
    quiet: Sequence[str] = field(default=())
    """Parts of harmless lines on stderr."""

    def run(self, *words: str) -> Done:
        """Run the program to its end."""
        return subprocess.run(
            [*self.command, *words],
            check=False,
            capture_output=True,
            encoding="utf-8",
            env=dict(self.environment),
            timeout=PATIENCE,
            stdin=subprocess.DEVNULL,
        )

    def picture(self, name: str, *words: str) -> tuple[Done, Path]:
        """Let the program paint itself, and return its output and the picture."""
        done = self.run(*words, "--size", "1280x860", "--theme", "light", "--grab", f"{self.inside}/{name}.png")
        return done, self.outside / f"{name}.png"

    def said(self, done: Done) -> list[str]:
        """Return the lines on stderr that are not known to be harmless."""
        return [line for line in done.stderr.splitlines() if not any(part in line for part in self.quiet)]


def of_source(folder: Path, environment: Mapping[str, str]) -> Program:
    """Return the program as it runs from source, with the current Python."""
    known = {**os.environ, **environment, "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"}
    return Program((sys.executable, "-m", "kidneyviewer"), known, str(folder), folder)


def expect(condition: object, problem: str) -> None:
    """Fail with a reason unless a condition holds."""
    if not condition:
        raise SmokeError(problem)


def check_version(frozen: Program) -> None:
    """Check that --version prints the version and nothing else."""
    done = frozen.run("--version")
    expect(done.returncode == 0 and frozen.said(done) == [], f"--version: {done}")
    expect(done.stdout == f"Kidney Viewer {version()}\n", f"--version said {done.stdout!r}")


def check_words(frozen: Program, source: Program) -> Iterator[str]:
    """Check that every command that ends by itself prints the same, with the same exit code, as from source."""
    told = frozen.run("--help").stdout
    commands = [("--help",), ("check",), ("check", "--quality", "--json"), ("check", "/no/such"), ("--no-such-word",)]
    for name in ("find", "show"):
        commands += LATER[name] if name in told else ()
    for words in commands:
        same_words(frozen, source, words)
        yield f"{' '.join(words)}: the same words and exit code"


def same_words(frozen: Program, source: Program, words: Sequence[str]) -> None:
    """Compare the output and exit code of both; of the quality record everything but its date."""
    one, other = frozen.run(*words), source.run(*words)
    expect(one.returncode == other.returncode, f"{words}: {one.returncode}, from the source {other.returncode}: {one}")
    expect(_plain(one.stdout) == _plain(other.stdout), f"{words}: other words than from the source: {one.stdout[:500]}")
    expect(frozen.said(one) == source.said(other), f"{words}: {one.stderr} instead of {other.stderr}")


def _plain(text: str) -> object:
    if not text.startswith("{"):
        return text
    record = json.loads(text)
    return {key: value for key, value in record.items() if key != "made"}


def check_pictures(frozen: Program, source: Program) -> Iterator[str]:
    """Check that the frozen program paints the same pictures as the source; yield what was compared."""
    told = frozen.run("--help").stdout
    calls: list[tuple[str, Sequence[str]]] = [
        (f"{item.replace('/', '-')}-{language}", ("--open", item, "--language", language))
        for item in ITEMS
        for language in LANGUAGES
    ]
    for kind in ("--code", "LINK"):
        found = LATER[kind] if kind in told else ()
        calls += [(f"{kind.strip('-')}-{number}", words) for number, words in enumerate(found)]
    for name, words in calls:
        yield f"{name}: {same_picture(frozen, source, name, words)}"


def same_picture(frozen: Program, source: Program, name: str, words: Sequence[str]) -> str:
    """Compare two pictures. Both may also refuse, with the same message."""
    one, other = frozen.picture(name, *words), source.picture(name, *words)
    expect(one[0].returncode == other[0].returncode, f"{name}: {one[0]} instead of {other[0]}")
    if other[0].returncode:
        expect(frozen.said(one[0]) == source.said(other[0]), f"{name}: {one[0].stderr} instead of {other[0].stderr}")
        return "refused with the same words"
    expect(frozen.said(one[0]) == [], f"{name}: {one[0].stderr}")
    found = pixels_apart(one[1], other[1])
    if found > TOLERANCE:
        KEPT.mkdir(parents=True, exist_ok=True)
        shutil.copy(one[1], KEPT / f"{name}-is.png")
        shutil.copy(other[1], KEPT / f"{name}-wanted.png")
    expect(found <= TOLERANCE, f"{name}: {found} pixels differ from the source's picture")
    return f"{found} pixels differ"


def pixels_apart(one: Path, other: Path) -> int:
    """Count the pixels in which two pictures differ."""
    return difference(read_picture(one), read_picture(other)).pixels
