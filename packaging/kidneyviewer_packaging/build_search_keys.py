"""Builds the search keys from the readings: `build_search_keys [FILE] [--catalogues FOLDER]`, by default in resources/.

The catalogues must have been released before. A text that readings.json does not cover stops the build.
"""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from kidneyviewer.authoring.search_keys import key_texts, make_keys
from kidneyviewer.content.loader import SEARCH_KEYS, load, load_readings
from kidneyviewer.content.model import SearchKeys
from kidneyviewer.ui.translation import Translation
from kidneyviewer_packaging.content_tool import build
from kidneyviewer_packaging.source_tree import ROOT


def main(arguments: Sequence[str] | None = None, root: Path = ROOT) -> int:
    """Run the command. Exit code 1 means that the content or its readings cannot be used."""
    parser = argparse.ArgumentParser(prog="build_search_keys", description=__doc__)
    return build(SEARCH_KEYS, search_keys, arguments, root, parser)


def search_keys(content: Path, translation: Translation) -> SearchKeys:
    """Return the search keys of all texts of a folder of content."""
    texts = key_texts(load(content), translation.text_in)
    return make_keys(load_readings(content), texts)


if __name__ == "__main__":
    sys.exit(main())
