"""The index of the running program: built in a thread, queried by the search box."""

import logging
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from kidneyviewer.collecting import pauses
from kidneyviewer.content.finding.finder import find
from kidneyviewer.content.finding.hits import Hit
from kidneyviewer.content.finding.stored import index_of
from kidneyviewer.content.model import Library
from kidneyviewer.ui.translation import Translation

if TYPE_CHECKING:
    from kidneyviewer.content.finding.index import Index

log = logging.getLogger(__name__)


class Searcher(QObject):
    """Builds the index and answers queries. Queries are not stored."""

    build_ended = Signal()
    """Queries can be answered from now on, or the index could not be built."""
    _thread_ended = Signal()

    def __init__(self, library: Library, translation: Translation, resources: Path) -> None:
        super().__init__()
        self._library = library
        self._translation = translation
        self._resources = resources
        self._index: Index | None = None
        self._build: Future[Index | None] | None = None
        self._threads: ThreadPoolExecutor | None = None
        self._goes_on = True
        self._thread_ended.connect(self._on_thread_ended, Qt.ConnectionType.QueuedConnection)
        self.has_failed = False
        """Whether the last build of the index failed; the log says why."""

    @property
    def is_ready(self) -> bool:
        """Whether queries can be answered."""
        return self._index is not None

    @property
    def index(self) -> "Index | None":
        """The index, once it has been built."""
        return self._index

    def prepare(self) -> None:
        """Start building the index, unless it exists or is being built."""
        if self._build is None and self._goes_on:
            self.has_failed = False
            self._translation.load_all()  # only this thread may do that
            read = self._translation.texts_in
            pauses().begin()
            self._threads = ThreadPoolExecutor(max_workers=1, thread_name_prefix="search index")
            self._build = self._threads.submit(index_of, self._resources, self._library, read, lambda: self._goes_on)
            self._build.add_done_callback(lambda _: self._thread_ended.emit())

    def stop(self) -> None:
        """Cancel the build and wait for the thread, as before the program ends."""
        self._goes_on = False
        self._end_thread()

    def find(self, typed: str) -> tuple[Hit, ...]:
        """Return the hits for a query, in the current language; none while the index is not ready."""
        return find(self._index, typed, self._translation.language) if self._index is not None else ()

    def _end_thread(self) -> None:
        """Wait until the thread has ended; from then on Python may collect garbage again."""
        if self._threads is not None:
            self._threads.shutdown()
            self._threads = None
            pauses().end()

    def _on_thread_ended(self) -> None:
        """Take the index, or log the error of the thread so that the next :meth:`prepare` tries again."""
        if self._build is None or not self._goes_on:
            return
        self._end_thread()
        error = self._build.exception()
        if error is None:
            self._index = self._build.result()
        else:
            log.error("The search cannot be used: %s", error, exc_info=error)
            self.has_failed = True
            self._build = None
        self.build_ended.emit()
