"""The one door to resources/ and translations/: in the source tree, in a wheel and in a frozen program."""

import sys
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def resources() -> Path:
    """Return the folder of content, fonts and icons."""
    return _beside("resources")


def translations() -> Path:
    """Return the folder of the compiled catalogues."""
    return _beside("translations")


def portable_data() -> Path | None:
    """Return the folder of settings and log if a file ``portable`` is beside the frozen program, else None."""
    folder = Path(sys.executable).resolve().parent
    is_portable = getattr(sys, "frozen", False) and (folder / "portable").is_file()
    return folder / "data" if is_portable else None


def _beside(name: str) -> Path:
    """Look inside the package (wheel, frozen), then beside it (source tree)."""
    inside = _PACKAGE / name
    return inside if inside.is_dir() else _PACKAGE.parent / name
