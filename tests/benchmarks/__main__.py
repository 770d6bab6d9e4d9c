"""`make bench`: start-up and memory as ratios against a bare Qt program in the same run; times inside; sizes."""

import compileall
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.benchmarks import content, frozen
from tests.live.queries import QUERIES

STARTS = 9
MANY = 10_000


def run(*arguments: str) -> dict[str, float]:
    """Run a module of this package in a process of its own and return what it prints."""
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


def best_of(taken: list[dict[str, float]]) -> dict[str, float]:
    """Return the best of each figure: delays by other work on the machine are not the program's."""
    return {name: min(figures[name] for figures in taken) for name in taken[0]}


def row(name: str, measured: float, bound: float, unit: str = "") -> None:
    """Print a figure beside its bound."""
    verdict = "within" if measured <= bound else "OVER"
    print(f"{name:<58} {measured:7.2f}{unit:<3} bound {bound:6.2f}{unit:<3} {verdict}")


def main() -> None:
    """Measure everything and print it."""
    compileall.compile_dir("kidneyviewer", quiet=1)
    with tempfile.TemporaryDirectory() as folder:
        many = content.make(Path(folder) / "resources", MANY)
        rounds = [(start("bare"), start("viewer"), start("viewer", str(many))) for _ in range(STARTS)]
        inside, inside_many = run("tests.benchmarks.inside"), run("tests.benchmarks.inside", str(many))
    bare, few, full = (best_of([taken[kind] for taken in rounds]) for kind in range(3))
    print(f"best of {STARTS} starts, taken in turn:")
    print(f"  bare QChartView program: window {bare['window']:.0f} ms, {bare['mb']:.0f} MB")
    for name, taken in (("viewer", few), (f"viewer, {MANY} cases", full)):
        print(f"  {name}: window {taken['window']:.0f} ms, content {taken['content']:.0f} ms, {taken['mb']:.0f} MB")
    row("exec to first painted window / bare", few["window"] / bare["window"], 1.3)
    print(f"{'exec to all content painted / bare (told, not bound)':<58} {few['content'] / bare['window']:7.2f}")
    row("resident memory / bare", few["mb"] / bare["mb"], 1.6)
    row(f"start with {MANY} cases / with 4, first painted window", full["window"] / few["window"], 2.0)
    print(f"{'  the same until all content is painted (told, not bound)':<58} {full['content'] / few['content']:7.2f}")
    row("language switch, all repainted", inside["language"], 60, " ms")
    row("  slowest", inside["language worst"], 60, " ms")
    row("another case, painted", inside["case"], 30, " ms")
    row("  slowest", inside["case worst"], 30, " ms")
    row(f"filter keystroke, {MANY} cases", inside_many["filter"], 30, " ms")
    row("  slowest", inside_many["filter worst"], 30, " ms")
    row("  first letter", inside_many["filter first"], 30, " ms")
    row("search, first key to painted results", inside["search first"], 60, " ms")
    row("search, later keys", inside["search"], 20, " ms")
    finding()
    frozen.report(row)


def finding() -> None:
    """Print what was measured of the search, and how often it finds the right thing first."""
    found = run("tests.benchmarks.finding", str(MANY))
    print(f"search in {MANY} made cases x 3 languages, {found['text mb']:.0f} MB of text:")
    row("index built in a thread", found["build s"], 2, " s")
    row("memory of the index / the text", found["index mb"] / found["text mb"], 3)
    row("first key to hits", found["first key"], 60, " ms")
    row("  slowest", found["first key worst"], 60, " ms")
    row("later keys to hits", found["later key"], 20, " ms")
    row("  slowest", found["later key worst"], 20, " ms")
    row(f"{found['queries']:.0f} written queries / FTS5 trigram", found["ours"] / found["fts5"], 1)
    print(f"  median {found['ours median']:.1f} ms, FTS5 {found['fts5 median']:.1f} ms;", end=" ")
    print(f"FTS5 takes {found['fts5 build s']:.0f} s for its index, and knows no pinyin, no typo, no two-letter word")
    right = run("tests.benchmarks.accuracy")
    print(f"right first hit: {right.pop('all'):.1%} of {len(QUERIES)} queries, at least 95 %")
    for kind, share in right.items():
        print(f"  {kind:<24} {share:.0%}")


if __name__ == "__main__":
    main()
