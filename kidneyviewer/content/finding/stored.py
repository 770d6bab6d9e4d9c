"""The index of the content in a folder, with the files that the search needs."""

import logging
from collections.abc import Callable
from pathlib import Path

from kidneyviewer.content.finding.index import Index, Read, build
from kidneyviewer.content.loader import load_folding, load_search_keys
from kidneyviewer.content.model import Library

log = logging.getLogger(__name__)


def index_of(resources: Path, library: Library, read: Read, goes_on: Callable[[], bool] = lambda: True) -> Index | None:
    """Build the index of a library that was read from a folder, or return None if told to stop.

    Raises :class:`~kidneyviewer.content.faults.ContentError` if the folding or the search keys cannot be used.
    """
    folding, keys = load_folding(resources), load_search_keys(resources)
    if keys is None:
        log.warning("The search keys have not been made; Chinese is found by its characters only.")
    return build(library, read, folding, keys, goes_on)
