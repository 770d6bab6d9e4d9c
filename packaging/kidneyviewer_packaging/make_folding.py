"""Makes resources/folding.json, which folds Traditional into Simplified characters for the search.

It uses OpenCC's table of characters (TSCharacters.txt, Apache-2.0) from the development package
opencc-python-reimplemented, always its first choice, and the characters in ADDED. `--check` fails if the committed file
differs.
"""

import argparse
import sys
from collections.abc import Iterator, Sequence
from importlib.util import find_spec
from pathlib import Path
from types import MappingProxyType

from kidneyviewer_packaging.source_tree import ROOT

FIRST, LAST = "\u3400", "\u9fff"
"""The characters that our texts can contain: those of the Basic Multilingual Plane."""

ADDED = MappingProxyType(
    {
        "著": "着",  # 看著, but also 著名: 着 finds both, which does no harm
        "衞": "卫",  # Hong Kong's form of 衛
    }
)
"""Characters that OpenCC covers only in phrases or regional variants."""


def main(arguments: Sequence[str] | None = None, root: Path = ROOT) -> int:
    """Run the command. Exit code 1 means that something is wrong."""
    parser = argparse.ArgumentParser(prog="make_folding", description=__doc__)
    parser.add_argument("--check", action="store_true", help="fail when the committed file is not the one made now")
    options = parser.parse_args(arguments)
    table = source()
    if table is None:
        print("OpenCC's table was not found: install opencc-python-reimplemented", file=sys.stderr)
        return 1
    file, content = root / "resources" / "folding.json", written(dict(pairs(table.read_text(encoding="utf-8"))))
    if options.check:
        is_same = file.is_file() and file.read_text(encoding="utf-8") == content
        print("folding.json is up to date." if is_same else "folding.json is not what make_folding makes")
        return 0 if is_same else 1
    file.write_text(content, encoding="utf-8")
    return 0


def source() -> Path | None:
    """Find OpenCC's table without importing the package it comes with."""
    spec = find_spec("opencc")
    folders = (spec.submodule_search_locations if spec else None) or []
    files = (Path(folder) / "dictionary" / "TSCharacters.txt" for folder in folders)
    return next((file for file in files if file.is_file()), None)


def pairs(table: str) -> Iterator[tuple[str, str]]:
    """Yield each character that folds to another one, with that one, in the order of the table."""
    known = {**{parts[0]: parts[1] for line in table.splitlines() if (parts := line.split())}, **ADDED}
    for character, choice in known.items():
        folded = known.get(choice, choice)  # 薴 → 苧 → 苎
        if folded != character and all(FIRST <= one <= LAST for one in (character, folded)):
            yield character, folded


def written(folding: dict[str, str]) -> str:
    """Return the file: two lines of equal length."""
    above, below = "".join(folding), "".join(folding.values())
    return f'{{\n  "traditional": "{above}",\n  "simplified": "{below}"\n}}\n'


if __name__ == "__main__":
    sys.exit(main())
