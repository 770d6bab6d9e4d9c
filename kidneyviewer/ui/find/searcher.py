"""The index of the running program: built in a thread of its own, asked by the search box."""

import logging
import threading
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from kidneyviewer.content.model import Library
from kidneyviewer.ui.translation import Translation

if TYPE_CHECKING:
    from kidneyviewer.content.finding.hits import Hit
    from kidneyviewer.content.finding.index import Index

log = logging.getLogger(__name__)

LOOK_EVERY_MS = 15
"""How often is looked whether the index is ready; the thread itself touches nothing of Qt but the catalogues."""


class Searcher(QObject):
    """Builds the index once and answers queries. Nothing of them is kept."""

    ready = Signal()

    def __init__(self, library: Library, translation: Translation, resources: Path) -> None:
        super().__init__()
        self._library = library
        self._translation = translation
        self._resources = resources
        self._index: Index | None = None
        self._thread: threading.Thread | None = None
        self._goes_on = True
        self._looking = QTimer(self)
        self._looking.setInterval(LOOK_EVERY_MS)
        self._looking.timeout.connect(self._look)
        self.has_failed = False
        """Whether the index could not be built; the log says why."""

    @property
    def is_ready(self) -> bool:
        """Whether queries can be answered."""
        return self._index is not None

    @property
    def index(self) -> "Index | None":
        """The index, as soon as it is there."""
        return self._index

    def prepare(self) -> None:
        """Begin to build the index, if nobody has yet."""
        if self._thread is None and self._goes_on:
            self._translation.load_all()  # which only this thread may
            self._thread = threading.Thread(target=self._build, name="search index", daemon=True)
            self._thread.start()
            self._looking.start()

    def stop(self) -> None:
        """Cancel the build and wait for the thread, as before the program ends."""
        self._goes_on = False
        self._looking.stop()
        if self._thread is not None:
            self._thread.join()

    def find(self, typed: str) -> "tuple[Hit, ...]":
        """Return the hits for what was typed, in the language that is shown; none while the index is not ready."""
        from kidneyviewer.content.finding.finder import find  # noqa: PLC0415 - not before something is looked for

        return find(self._index, typed, self._translation.language) if self._index is not None else ()

    def _build(self) -> None:
        from kidneyviewer.content.faults import ContentError  # noqa: PLC0415 - in the thread, so that nobody waits
        from kidneyviewer.content.finding.stored import index_of  # noqa: PLC0415 - as above

        read = self._translation.texts_in
        try:
            self._index = index_of(self._resources, self._library, read, goes_on=lambda: self._goes_on)
        except ContentError as error:
            log.warning("The search cannot be used: %s", error)
            self.has_failed = True

    def _look(self) -> None:
        if self._thread is not None and not self._thread.is_alive():
            self._looking.stop()
            self.ready.emit()
