"""The start as named steps: application, settings, first palette, window with a bare frame, then its content.

Only what the frame needs is imported at the top. Everything else comes through one late import, ``program``.
"""

import linecache
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QTimer
from PySide6.QtWidgets import QApplication

from kidneyviewer import paths
from kidneyviewer.commands.printing import BAD, GOOD, bad
from kidneyviewer.language import from_system
from kidneyviewer.options import Options
from kidneyviewer.single_instance.joining import Joined, join
from kidneyviewer.ui import application as applications
from kidneyviewer.ui.early_errors import EarlyErrors
from kidneyviewer.ui.ending_signals import EndingSignals
from kidneyviewer.ui.picture_file import save_picture
from kidneyviewer.ui.settings import Settings
from kidneyviewer.ui.style.system_appearance import first_palette
from kidneyviewer.ui.translation import Translation
from kidneyviewer.ui.window.error_reporter import ErrorReporter
from kidneyviewer.ui.window.main_window import MainWindow
from kidneyviewer.ui.window.screen_fit import ScreenFit
from kidneyviewer.ui.window.window_geometry import USUAL_SIZE

if TYPE_CHECKING:
    from kidneyviewer.program import Program

__all__ = ["Options", "Start", "run"]

ENDED_BY_SIGNAL = 128
"""Added to the number of a signal, as shells do."""
PASSES = 3
"""Turns of the event loop after which a new window has been laid out and painted."""


class Start:
    """The steps of one start: frame, content, program. Keeps the objects they create alive."""

    def __init__(self, options: Options, application: QApplication, joined: Joined | None = None) -> None:
        self.options = options
        self.application = application
        if isinstance(application, applications.Application):
            application.link_opened.connect(self.open_link)
        self.joined = joined
        self.code = GOOD
        self.settings = Settings.of_user()
        colors = first_palette(options.theme or self.settings.appearance, QApplication.palette())
        self.window = MainWindow(options.text_size or self.settings.text_size, colors)
        self.fit = ScreenFit(self.window, self.settings)
        self.errors = ErrorReporter(self.window, shows_dialog=options.grab is None)
        self.errors.ended.connect(lambda: QApplication.exit(BAD))
        self.program: Program | None = None

    def open_link(self, text: str) -> None:
        """Show what a link from the system leads to: at once, or first if there is no content yet."""
        if self.program is not None:
            self.program.open_link(text)
        else:
            self.options = self.options._replace(link=text, item=None, code=None)

    def run(self) -> int:
        """Show the window, fill it once its frame has been painted, and wait until it is closed."""
        self.fit.restore(self.options.size)
        self.window.closing.connect(self.fit.remember)
        self.window.frame_painted.connect(lambda: QTimer.singleShot(0, self.window, self.fill))
        return self._begin(self.fit.show)

    def grab(self, file: Path) -> int:
        """Fill the window, paint it, save the picture and end."""
        self.window.resize(*(self.options.size or USUAL_SIZE))
        return self._begin(lambda: self._grab(file))

    def end(self, number: int) -> None:
        """End because of a signal, as if the window had been closed."""
        self.code = ENDED_BY_SIGNAL + number
        self.window.close()
        QApplication.exit(self.code)

    def _begin(self, step: Callable[[], None]) -> int:
        """Run the first step and wait for the end. Nothing is shown or filled before errors are reported."""
        QTimer.singleShot(0, self.window, step)
        with self.errors.watching():
            code = self.application.exec() or self.code
        self.settings.finish()
        return BAD if self.errors.has_failed else code

    def fill(self) -> None:
        """Import everything the frame did not need, load the content and build the program; end if that fails."""
        QTimer.singleShot(0, self.window, self._let_others_go)
        translation = first_translation(self.settings, self.options)
        self.fit.fit()  # now that the width of the frame is known
        from kidneyviewer.program import start  # noqa: PLC0415 - the one late import: 85 ms that the frame does not need

        linecache.clearcache()  # PySide reads the source of every imported module, which would keep 5 MB
        program = start(self.window, self.settings, self.options, translation)
        if program is None:
            QApplication.exit(self.code or BAD)  # a signal may have ended the dialog
            return
        self.program = program
        self.errors.goes_on = True
        if program.problem:
            self.code = bad(program.problem)
        if self.joined is not None and self.joined.may_listen:
            listen = partial(program.listen, self.joined.claim)
            self.window.content_painted.connect(lambda: QTimer.singleShot(0, self.window, listen))

    def _let_others_go(self) -> None:
        """Let no later start wait for a window that shows a fatal error, or for one that takes no links."""
        if self.joined is not None and not (self.program and self.joined.may_listen):
            self.joined.claim.tell_started()

    def _grab(self, file: Path) -> None:
        self.fill()
        if self.program is None:
            return
        self.window.show()
        self.program.prepare()
        for _ in range(PASSES):
            QApplication.processEvents()
        picture = self.window.grab()
        if self.errors.has_failed:
            return
        problem = save_picture(picture.toImage(), file)
        QApplication.exit(bad(problem) if problem else self.code)


def first_translation(settings: Settings, options: Options) -> Translation:
    """Show the language that was asked for, else the saved one, else the system's."""
    translation = Translation(paths.translations())
    translation.set_language(options.shown_language or settings.language or from_system(QLocale.system().uiLanguages()))
    return translation


def run(options: Options, watch: Callable[[Start], None] | None = None) -> int:
    """Start the program. Return 0, or 2 for an error or for content or an item that cannot be shown.

    A signal that ends the program returns 128 and its number. ``watch`` is called with the start before its window is
    shown; the benchmarks use it.
    """
    with EarlyErrors():
        application = applications.make()
        with EndingSignals() as signals:
            if not options.meets_others:
                return _start(Start(options, application), signals, watch)
            joined = join(options.asked, options.language)
            try:
                if joined.answer is not None:
                    return bad(joined.answer) if joined.answer else GOOD
                return _start(Start(options, application, joined), signals, watch)
            finally:
                joined.claim.release()
    return BAD


def _start(start: Start, signals: EndingSignals, watch: Callable[[Start], None] | None) -> int:
    signals.received.connect(start.end)
    if watch is not None:
        watch(start)
    return start.run() if start.options.grab is None else start.grab(start.options.grab)
