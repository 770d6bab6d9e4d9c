"""The quality record as it is kept: made when the program is built, read when it is first shown."""

import datetime
import os
from pathlib import Path

from kidneyviewer.authoring.quality.quality_record import QualityRecord
from kidneyviewer.authoring.quality.rating import rate
from kidneyviewer.content.loader import read_made
from kidneyviewer.content.model import Library
from kidneyviewer.content.texts import TextIn

FILE = "quality.json"
BUILD_TIME = "SOURCE_DATE_EPOCH"
"""Seconds since 1970, by which a build is made the same on another day."""


def make_record(library: Library, text_in: TextIn) -> QualityRecord:
    """Rate the content in all languages, as of today or of the day that the build has fixed."""
    return rate(library, text_in, _today())


def load_quality(folder: Path) -> QualityRecord | None:
    """Read the quality record that was made of the content in a folder; None when none has been made.

    Raises :class:`~kidneyviewer.content.faults.ContentError` when it cannot be used.
    """
    return read_made(folder, FILE, QualityRecord)


def _today() -> datetime.date:
    """Return the day of the build where one is fixed, else today; what is no time is not one."""
    fixed = os.environ.get(BUILD_TIME, "")
    try:
        return datetime.datetime.fromtimestamp(int(fixed), datetime.UTC).date()
    except (ValueError, OverflowError, OSError):
        return datetime.datetime.now(datetime.UTC).date()
