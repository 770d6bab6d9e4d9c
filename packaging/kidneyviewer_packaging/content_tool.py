"""What the tools share that build a file of resources/ from the content and the released catalogues."""

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from kidneyviewer.content.faults import ContentError
from kidneyviewer.content.loader import written
from kidneyviewer.ui.translation import Translation

Make = Callable[[Path, Translation], object]
"""Make what is stored from the folder of the content and the catalogues. May raise :class:`ContentError`."""


def build(name: str, make: Make, arguments: Sequence[str] | None, root: Path, parser: argparse.ArgumentParser) -> int:
    """Write ``resources/NAME``, or the file that was asked for. Return 1 if the content cannot be used."""
    parser.add_argument("file", nargs="?", type=Path, help=f"output file (default: resources/{name})")
    parser.add_argument("--catalogues", type=Path, help="folder of the .qm files (default: translations/)")
    options = parser.parse_args(arguments)
    content = root / "resources"
    try:
        made = make(content, Translation(options.catalogues or root / "translations"))
    except ContentError as error:
        print(error, file=sys.stderr)
        return 1
    (options.file or content / name).write_bytes(written(made))
    return 0
