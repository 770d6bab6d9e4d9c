"""The source tree that the tools work on: the one that contains them."""

from pathlib import Path

PACKAGING = Path(__file__).resolve().parent.parent
ROOT = PACKAGING.parent
