"""Where the source tree is that the tools work on: the one in which they stand."""

from pathlib import Path

PACKAGING = Path(__file__).resolve().parent.parent
ROOT = PACKAGING.parent
