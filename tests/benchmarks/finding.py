"""Measures the search on ten thousand cases in three languages, beside SQLite FTS5 on the same text. Prints JSON.

Usage: python -m tests.benchmarks.finding [CASES]
"""

import gc
import json
import sqlite3
import statistics
import sys
import threading
import time
from collections.abc import Callable
from functools import partial

from kidneyviewer.content.finding.finder import MOST, find
from kidneyviewer.content.finding.index import Index, build
from kidneyviewer.language import Language
from tests.benchmarks.child import resident_mb
from tests.benchmarks.many import Many
from tests.live.queries import QUERIES

CASES = 10_000
BUILDS, ROUNDS = 3, 3
WRITTEN = ("name", "synonym", "title", "source", "text", "unit", "characters", "script")
"""Kinds of queries that FTS5 can answer, because the text contains them literally."""
TRIGRAM = 3


def milliseconds(action: Callable[[], object], rounds: int = ROUNDS) -> float:
    """Return the time of an action, the best of several rounds."""
    taken = []
    for _ in range(rounds):
        start = time.perf_counter()
        action()
        taken.append((time.perf_counter() - start) * 1000)
    return min(taken)


def built(many: Many, figures: dict[str, float]) -> Index:
    """Build the index in a thread of its own, as the program does; note time and memory."""
    made: list[Index] = []

    def run() -> None:
        index = build(many.library, many.read, many.folding, many.keys)
        assert index is not None
        made.append(index)

    taken = []
    for _ in range(BUILDS):
        made.clear()
        gc.collect()
        before, start = resident_mb(), time.perf_counter()
        thread = threading.Thread(target=run)
        thread.start()
        thread.join()
        taken.append(time.perf_counter() - start)
        figures.setdefault("index mb", resident_mb() - before)
    figures["build s"] = min(taken)
    return made[0]


def typing(index: Index, figures: dict[str, float]) -> None:
    """Type each query of the table letter by letter; one letter is one key."""
    first: list[float] = []
    later: list[float] = []
    for asked in QUERIES:
        for length in range(1, len(asked.typed) + 1):
            taken = milliseconds(partial(find, index, asked.typed[:length], asked.language))
            (first if length == 1 else later).append(taken)
    figures["first key"], figures["first key worst"] = statistics.median(first), max(first)
    figures["later key"], figures["later key worst"] = statistics.median(later), max(later)


def beside_fts5(index: Index, many: Many, figures: dict[str, float]) -> None:
    """Send the same whole queries to the search and to FTS5; both return the best hits with their matches marked."""
    database = sqlite3.connect(":memory:")
    database.execute("create virtual table texts using fts5(text, tokenize='trigram')")
    rows = [(text,) for _, threes in many.all_texts() for text in threes]
    figures["fts5 build s"] = milliseconds(lambda: database.executemany("insert into texts values (?)", rows), 1) / 1000
    asked = "select rowid, snippet(texts, 0, '[', ']', '…', 16) from texts where texts match ? order by rank limit ?"
    ours, theirs = [], []
    for one in QUERIES:
        words = one.typed.split()
        if one.kind in WRITTEN and all(len(word) >= TRIGRAM for word in words):
            phrases = " ".join(f'"{word}"' for word in words)
            ours.append(milliseconds(partial(find, index, one.typed, one.language)))
            theirs.append(milliseconds(lambda: database.execute(asked, (phrases, MOST)).fetchall()))  # noqa: B023 - at once
    figures["queries"], figures["ours"], figures["fts5"] = len(ours), sum(ours), sum(theirs)
    figures["ours median"], figures["fts5 median"] = statistics.median(ours), statistics.median(theirs)


def main() -> None:
    """Measure and print."""
    many = Many(int(sys.argv[1]) if len(sys.argv) > 1 else CASES)
    texts = [text for _, threes in many.all_texts() for text in threes]
    figures = {"text mb": sum(len(text.encode()) for text in texts) / 1e6}
    del texts
    index = built(many, figures)
    find(index, "creatnine", Language.ENGLISH)  # loads rapidfuzz
    typing(index, figures)
    beside_fts5(index, many, figures)
    print(json.dumps(figures))


if __name__ == "__main__":
    main()
