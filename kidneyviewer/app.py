"""Composition root: the start order as named steps. The only place that builds long-lived objects."""

import logging
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from msgspec import Struct
from PySide6.QtCore import QLocale, QTimer
from PySide6.QtWidgets import QApplication

from kidneyviewer import __version__, logs, paths
from kidneyviewer.content.faults import ContentError
from kidneyviewer.content.loader import load
from kidneyviewer.content.model import Library
from kidneyviewer.language import Language, from_system
from kidneyviewer.ui.error_dialog import ContentDialog, ErrorDialog
from kidneyviewer.ui.icons import icon
from kidneyviewer.ui.main_window import MainWindow
from kidneyviewer.ui.settings import Settings
from kidneyviewer.ui.terminology import Terminology
from kidneyviewer.ui.theme import Theme
from kidneyviewer.ui.translation import Translation

log = logging.getLogger(__name__)

USUAL_SIZE = (1280, 800)
GOOD, BAD = 0, 2
PASSES = 3
"""Turns of the event loop after which a new window is laid out and painted."""


class Options(Struct, frozen=True):
    """What the command line asks for; None leaves it to the saved choice or the default."""

    language: Language | None = None
    item: str | None = None
    size: tuple[int, int] | None = None
    text_size: int | None = None
    grab: Path | None = None
    content: Path | None = None


class Program:
    """The long-lived objects of a running program and the few threads between them."""

    def __init__(self, application: QApplication, library: Library, settings: Settings, options: Options) -> None:
        self._settings = settings
        self._is_visit = options.grab is None
        self.translation = Translation(paths.translations())
        self.translation.set_language(options.language or settings.language or _system_language())
        text_size = options.text_size or settings.text_size
        self.theme = Theme(paths.resources() / "fonts", self.translation.language, text_size)
        self.theme.apply()
        self.terminology = Terminology(library, self.translation)
        icons = paths.resources() / "icons"
        application.setWindowIcon(icon(icons, "app", 64, self.theme.palette.accent))
        self.window = MainWindow(self.theme, self.terminology, library, icons)
        self.window.set_language(self.translation.language)
        self.errors = ErrorDialog(self.window)
        self._connect()

    def _connect(self) -> None:
        self.window.language_requested.connect(self.set_language)
        self.window.text_size_requested.connect(self.set_text_size)
        self.window.closing.connect(self._remember_place)
        self.window.painted.connect(self._after_first_paint)

    def set_language(self, language: Language) -> None:
        """Show everything in another language, at the same place, and remember it."""
        self.translation.set_language(language)
        self.theme.set_language(self.translation.language)
        self.window.set_language(self.translation.language)
        self._settings.language = language

    def set_text_size(self, per_cent: int) -> None:
        """Make all text larger or smaller, and remember it."""
        self.theme.set_text_size(per_cent)
        self._settings.text_size = per_cent

    def _after_first_paint(self) -> None:
        QTimer.singleShot(0, self.window, self.window.prepare)

    def _remember_place(self) -> None:
        if self._is_visit:
            self._settings.window_place = self.window.saveGeometry()

    def place_window(self, size: tuple[int, int] | None) -> None:
        """Give the window the size that was asked for, else its last place, else the usual size."""
        if size is not None:
            self.window.resize(*size)
        elif not self._is_visit or not self.window.restoreGeometry(self._settings.window_place):
            self.window.resize(*USUAL_SIZE)

    def report_error(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Log an unexpected error and show it once; the program goes on."""
        details = "".join(traceback.format_exception(kind, error, trace))
        log.error("Unexpected error\n%s", details)
        self.errors.report(f"Kidney Viewer {__version__}\n{details}")


def run(options: Options, watch: Callable[[Program], None] | None = None) -> int:
    """Start the program and give its exit code: 0 good, 2 for content or an item that cannot be shown.

    ``watch`` gets the program before its window is shown, as the benchmarks do.
    """
    application = _application()
    settings = Settings.of_user()
    try:
        library = load(options.content or paths.resources())
    except ContentError as error:
        return _refuse(str(error), options, settings)
    if options.item is not None and options.item not in library.by_address:
        return _fail(f"there is no item {options.item!r}; items are such as {library.cases[0].address}")
    program = Program(application, library, settings, options)
    sys.excepthook = program.report_error
    if options.item is not None:
        program.window.open(options.item)
    program.place_window(options.size)
    program.window.focus_list()
    if options.grab is not None:
        return _grab(program.window, options.grab)
    if watch is not None:
        watch(program)
    program.window.show()
    return application.exec()


def _application() -> QApplication:
    QApplication.setApplicationName("Kidney Viewer")
    QApplication.setApplicationVersion(__version__)
    QApplication.setDesktopFileName("kidneyviewer")
    QApplication.setStyle("Fusion")
    application = QApplication(sys.argv[:1])
    logs.set_up()
    logs.route_qt_messages()
    return application


def _system_language() -> Language:
    return from_system(QLocale.system().uiLanguages())


def _grab(window: MainWindow, file: Path) -> int:
    """Paint the window, save the picture, end."""
    window.show()
    window.prepare()
    for _ in range(PASSES):
        QApplication.processEvents()
    if window.grab().save(str(file)):
        return GOOD
    return _fail(f"the picture {file} cannot be written; allowed: a file such as picture.png in a folder that exists")


def _refuse(problem: str, options: Options, settings: Settings) -> int:
    """Say on stderr, and in a dialog where somebody sees it, which file of the content is bad."""
    code = _fail(problem)
    if options.grab is None:
        translation = Translation(paths.translations())
        translation.set_language(options.language or settings.language or _system_language())
        theme = Theme(paths.resources() / "fonts", translation.language, options.text_size or settings.text_size)
        theme.apply()
        ContentDialog(problem).exec()
    return code


def _fail(problem: str) -> int:
    print(f"kidneyviewer: {problem}", file=sys.stderr)  # noqa: T201 - the command line's own voice
    return BAD
