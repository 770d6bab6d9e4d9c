"""Builds the search keys from the readings: `build_search_keys [FILE] [--catalogues FOLDER]`, by default in resources/.

The catalogues must have been released before. A text that readings.json does not cover stops the build.
"""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from kidneyviewer.authoring.search_keys import key_texts, make_keys
from kidneyviewer.content.faults import ContentError
from kidneyviewer.content.loader import SEARCH_KEYS, load, load_readings, written
from kidneyviewer.ui.translation import Translation
from kidneyviewer_packaging.source_tree import ROOT


def main(arguments: Sequence[str] | None = None, root: Path = ROOT) -> int:
    """Run the command. Exit code 1 means that the content or its readings cannot be used."""
    parser = argparse.ArgumentParser(prog="build_search_keys", description=__doc__)
    parser.add_argument("file", nargs="?", type=Path, help="output file (default: resources/search_keys.json)")
    parser.add_argument("--catalogues", type=Path, help="folder of the .qm files (default: translations/)")
    options = parser.parse_args(arguments)

    content, catalogues = root / "resources", options.catalogues or root / "translations"
    try:
        texts = key_texts(load(content), Translation(catalogues).text_in)
        keys = make_keys(load_readings(content), texts)
    except ContentError as error:
        print(error, file=sys.stderr)
        return 1
    (options.file or root / "resources" / SEARCH_KEYS).write_bytes(written(keys))
    return 0


if __name__ == "__main__":
    sys.exit(main())
