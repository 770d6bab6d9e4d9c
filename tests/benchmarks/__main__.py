"""`make bench`: start-up and memory as ratios against a bare Qt program in the same run; times inside the program."""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.benchmarks import content

STARTS = 9
MANY = 10_000


def run(*arguments: str) -> dict[str, float]:
    """Run a module of this package in a process of its own and give what it prints."""
    with tempfile.TemporaryDirectory() as home:
        environment = os.environ | {"HOME": home, "XDG_CONFIG_HOME": home, "XDG_DATA_HOME": home}
        done = subprocess.run(
            [sys.executable, "-m", *arguments], capture_output=True, text=True, check=True, env=environment
        )
    figures: dict[str, float] = json.loads(done.stdout.strip().splitlines()[-1])
    return figures


def start(kind: str, *more: str) -> dict[str, float]:
    """Measure one start."""
    return run("tests.benchmarks.child", kind, str(time.monotonic()), *more)


def row(name: str, measured: float, bound: float, unit: str = "") -> None:
    """Print a figure beside its bound."""
    verdict = "within" if measured <= bound else "OVER"
    print(f"{name:<58} {measured:7.2f}{unit:<3} bound {bound:6.2f}{unit:<3} {verdict}")


def main() -> None:
    """Measure everything and print it."""
    with tempfile.TemporaryDirectory() as folder:
        many = content.make(Path(folder) / "resources", MANY)
        rounds = [(start("bare"), start("viewer"), start("viewer", str(many))) for _ in range(STARTS)]
        inside, inside_many = run("tests.benchmarks.inside"), run("tests.benchmarks.inside", str(many))
    bare, few, full = (
        {key: statistics.median(taken[kind][key] for taken in rounds) for key in ("ms", "mb")} for kind in range(3)
    )
    print(f"bare {bare['ms']:.0f} ms {bare['mb']:.0f} MB; viewer {few['ms']:.0f} ms {few['mb']:.0f} MB; ", end="")
    print(f"{MANY} cases {full['ms']:.0f} ms {full['mb']:.0f} MB (medians of {STARTS} starts, taken in turn)")
    row("start to first painted window / bare QChartView program", few["ms"] / bare["ms"], 1.3)
    row("resident memory / bare QChartView program", few["mb"] / bare["mb"], 1.6)
    row(f"start with {MANY} cases / with 4", full["ms"] / few["ms"], 2.0)
    row("language switch, all repainted", inside["language"], 60, " ms")
    row("  slowest", inside["language worst"], 60, " ms")
    row("another case, painted", inside["case"], 30, " ms")
    row("  slowest", inside["case worst"], 30, " ms")
    row(f"filter keystroke, {MANY} cases", inside_many["filter"], 30, " ms")
    row("  slowest", inside_many["filter worst"], 30, " ms")


if __name__ == "__main__":
    main()
