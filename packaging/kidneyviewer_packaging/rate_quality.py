"""Builds the quality record: `rate_quality [FILE] [--catalogues FOLDER]`, by default in resources/quality.json.

The catalogues must have been released before. What is below a bar is recorded as it is; the tests fail on it.
"""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from kidneyviewer.authoring.quality.quality_store import FILE, make_record
from kidneyviewer.content.faults import ContentError
from kidneyviewer.content.loader import load, written
from kidneyviewer.ui.translation import Translation
from kidneyviewer_packaging.source_tree import ROOT


def main(arguments: Sequence[str] | None = None, root: Path = ROOT) -> int:
    """Run the command. Exit code 1 means that the content cannot be rated."""
    parser = argparse.ArgumentParser(prog="rate_quality", description=__doc__)
    parser.add_argument("file", nargs="?", type=Path, help="output file (default: resources/quality.json)")
    parser.add_argument("--catalogues", type=Path, help="folder of the .qm files (default: translations/)")
    options = parser.parse_args(arguments)
    try:
        catalogues = Translation(options.catalogues or root / "translations")
        record = make_record(load(root / "resources"), catalogues.text_in)
    except ContentError as error:
        print(error, file=sys.stderr)
        return 1
    (options.file or root / "resources" / FILE).write_bytes(written(record))
    return 0


if __name__ == "__main__":
    sys.exit(main())
