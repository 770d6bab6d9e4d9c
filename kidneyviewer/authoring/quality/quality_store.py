"""Stores the quality record: made when the program is built, read when it is first shown."""

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
"""Environment variable: seconds since 1970. Makes builds on different days identical."""


def make_record(library: Library, text_in: TextIn) -> QualityRecord:
    """Rate the content in all languages, dated today or by the fixed time of the build."""
    return rate(library, text_in, _today())


def load_quality(folder: Path) -> QualityRecord | None:
    """Read the quality record of the content in a folder, or return None if none has been made.

    Raises :class:`~kidneyviewer.content.faults.ContentError` if the record cannot be used.
    """
    return read_made(folder, FILE, QualityRecord)


def _today() -> datetime.date:
    """Return the date of the build if one is fixed, otherwise today. An unreadable time counts as none."""
    fixed = os.environ.get(BUILD_TIME, "")
    try:
        return datetime.datetime.fromtimestamp(int(fixed), datetime.UTC).date()
    except (ValueError, OverflowError, OSError):
        return datetime.datetime.now(datetime.UTC).date()
