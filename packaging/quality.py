"""Stores the quality record: `quality.py [FILE] [--catalogues FOLDER]`, by default in resources/quality.json.

The catalogues must have been released before. What is below a bar is recorded as it is; the tests fail on it.
"""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def main(arguments: Sequence[str] | None = None, root: Path = ROOT) -> int:
    """Run the command; exit code 1 says that the content cannot be rated."""
    parser = argparse.ArgumentParser(prog="quality", description=__doc__)
    parser.add_argument("file", nargs="?", type=Path, help="where to; resources/quality.json if not given")
    parser.add_argument("--catalogues", type=Path, help="where the .qm files are; translations/ if not given")
    options = parser.parse_args(arguments)
    sys.path.insert(0, str(ROOT))  # in the build of a wheel the program is not installed yet
    from kidneyviewer.authoring.quality.quality_store import FILE, make_record  # noqa: PLC0415 - as above
    from kidneyviewer.content.faults import ContentError  # noqa: PLC0415 - found only now
    from kidneyviewer.content.loader import load, written  # noqa: PLC0415 - as above
    from kidneyviewer.ui.translation import Translation  # noqa: PLC0415 - as above

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
