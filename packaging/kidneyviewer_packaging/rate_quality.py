"""Builds the quality record: `rate_quality [FILE] [--catalogues FOLDER]`, by default in resources/quality.json.

The catalogues must have been released before. What is below a bar is recorded as it is; the tests fail on it.
"""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from kidneyviewer.authoring.quality.quality_record import QualityRecord
from kidneyviewer.authoring.quality.quality_store import FILE, make_record
from kidneyviewer.content.loader import load
from kidneyviewer.ui.translation import Translation
from kidneyviewer_packaging.content_tool import build
from kidneyviewer_packaging.source_tree import ROOT


def main(arguments: Sequence[str] | None = None, root: Path = ROOT) -> int:
    """Run the command. Exit code 1 means that the content cannot be rated."""
    return build(FILE, rated, arguments, root, argparse.ArgumentParser(prog="rate_quality", description=__doc__))


def rated(content: Path, translation: Translation) -> QualityRecord:
    """Return the quality record of a folder of content."""
    return make_record(load(content), translation.text_in)


if __name__ == "__main__":
    sys.exit(main())
