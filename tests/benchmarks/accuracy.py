"""How many queries of the table have the expected first hit, by kind. Prints JSON.

Usage: python -m tests.benchmarks.accuracy
"""

import json
from collections import Counter

from kidneyviewer.commands.find import index
from kidneyviewer.content.finding.finder import find
from tests.live.queries import QUERIES


def main() -> None:
    """Ask all queries and print the result."""
    ours = index()
    right: Counter[str] = Counter()
    for asked in QUERIES:
        hits = find(ours, asked.typed, asked.language)
        is_right = (hits[0].address if hits else "") == asked.first
        right[f"{asked.language.code} {asked.kind}"] += is_right
        right["all"] += is_right
    asked_for = Counter(f"{asked.language.code} {asked.kind}" for asked in QUERIES)
    print(json.dumps({name: right[name] / count for name, count in (asked_for | Counter(all=len(QUERIES))).items()}))


if __name__ == "__main__":
    main()
