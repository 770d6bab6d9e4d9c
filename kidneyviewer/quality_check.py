"""Makes the quality record of content and catalogues. It reads the catalogues with Qt Core, and needs no screen."""

import datetime
import os
from pathlib import Path

from kidneyviewer.content.loader import load
from kidneyviewer.content.quality.rating import rate
from kidneyviewer.content.quality.record import QualityRecord
from kidneyviewer.ui.translation import Translation

BUILD_TIME = "SOURCE_DATE_EPOCH"
"""Seconds since 1970, by which a build is made the same on another day."""


def make_record(content: Path, catalogues: Path) -> QualityRecord:
    """Rate the content of a folder in the languages of the catalogues of another.

    Raises :class:`~kidneyviewer.content.faults.ContentError` when the content cannot be used.
    """
    return rate(load(content), Translation(catalogues).text_in, _today())


def _today() -> datetime.date:
    """Give the day of the build where one is fixed, else today; what is no time is not one."""
    fixed = os.environ.get(BUILD_TIME, "")
    try:
        return datetime.datetime.fromtimestamp(int(fixed), datetime.UTC).date()
    except (ValueError, OverflowError, OSError):
        return datetime.datetime.now(datetime.UTC).date()
