"""How many queries of the table have the expected first hit, by kind. Prints JSON.

Usage: python -m tests.benchmarks.accuracy
"""

import json
from collections import Counter

from kidneyviewer import paths
from kidneyviewer.content.finding.finder import find
from kidneyviewer.content.finding.index import build
from kidneyviewer.content.loader import load, load_folding, load_search_keys
from kidneyviewer.ui.translation import Translation
from tests.queries import QUERIES


def main() -> None:
    """Ask all and print."""
    folder = paths.resources()
    translation = Translation(paths.translations())
    translation.load_all()
    index = build(load(folder), translation.texts_in, load_folding(folder), load_search_keys(folder))
    assert index is not None
    right: Counter[str] = Counter()
    for asked in QUERIES:
        hits = find(index, asked.typed, asked.language)
        is_right = (hits[0].address if hits else "") == asked.first
        right[f"{asked.language.code} {asked.kind}"] += is_right
        right["all"] += is_right
    asked_for = Counter(f"{asked.language.code} {asked.kind}" for asked in QUERIES)
    print(json.dumps({name: right[name] / count for name, count in (asked_for | Counter(all=len(QUERIES))).items()}))


if __name__ == "__main__":
    main()
