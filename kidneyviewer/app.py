"""Composition root: the start order as named steps. The only place that builds long-lived objects.

A window opens as a frame first. What fills it (content, theme, places) is imported and made when the frame has been
painted; only what the frame needs stands among the imports.
"""

import logging
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QLocale, QTimer
from PySide6.QtWidgets import QApplication

from kidneyviewer import __version__, logs, paths
from kidneyviewer.appearance import Appearance
from kidneyviewer.language import Language, from_system
from kidneyviewer.ui.main_window import MainWindow
from kidneyviewer.ui.palette import DARK, LIGHT, PALETTES, Palette
from kidneyviewer.ui.settings import Settings
from kidneyviewer.ui.system_appearance import is_dark

if TYPE_CHECKING:
    from kidneyviewer.content.model import Library
    from kidneyviewer.ui.error_dialog import ErrorDialog
    from kidneyviewer.ui.theme import Theme
    from kidneyviewer.ui.translation import Translation

log = logging.getLogger(__name__)

USUAL_SIZE = (1280, 800)
GOOD, BAD = 0, 2
QUICKLY_LOADED = 1000
"""So many items are loaded in less than 300 ms; of more the window says that they are being loaded."""
PASSES = 3
"""Turns of the event loop after which a new window is laid out and painted."""


class Options(NamedTuple):
    """What the command line asks for; None leaves it to the saved choice or the default."""

    language: Language | None = None
    item: str | None = None
    size: tuple[int, int] | None = None
    text_size: int | None = None
    grab: Path | None = None
    theme: Appearance | None = None
    content: Path | None = None


class Program:
    """The long-lived objects of a running program and the few threads between them."""

    def __init__(
        self,
        window: MainWindow,
        library: "Library",
        settings: Settings,
        options: Options,
        shown: "tuple[Translation, Theme] | None" = None,
    ) -> None:
        from kidneyviewer.ui import accessible_roles  # noqa: PLC0415 - not before the frame is painted
        from kidneyviewer.ui.terminology import Terminology  # noqa: PLC0415 - as above

        self.window = window
        self._settings = settings
        self._errors: ErrorDialog | None = None
        self.translation, self.theme = shown or _language_and_theme(settings, options)
        self.terminology = Terminology(library, self.translation)
        icons = paths.resources() / "icons"
        window.setFont(self.theme.body_font)
        accessible_roles.install()
        window.fill(self.theme, self.terminology, library, icons)
        window.show_item(library.by_address[options.item] if options.item else library.cases[0])
        window.set_language(self.translation.language)
        window.language_requested.connect(self.set_language)
        window.text_size_requested.connect(self.set_text_size)
        window.appearance_requested.connect(self.set_appearance)
        window.content_painted.connect(self._after_first_paint)

    @property
    def errors(self) -> "ErrorDialog":
        """The dialog for unexpected errors; made when there is one."""
        if self._errors is None:
            from kidneyviewer.ui.error_dialog import ErrorDialog  # noqa: PLC0415 - not at start

            self._errors = ErrorDialog(self.window)
        return self._errors

    def set_language(self, language: Language) -> None:
        """Show everything in another language, at the same place, and remember it."""
        from kidneyviewer.ui.speech import announce  # noqa: PLC0415 - not at start

        self.translation.set_language(language)
        self.theme.set_language(self.translation.language)
        self.window.setFont(self.theme.body_font)
        self.window.set_language(self.translation.language)
        announce(self.window, self.translation.language.own_name)
        self._later(lambda: setattr(self._settings, "language", language))

    def set_text_size(self, per_cent: int) -> None:
        """Make all text larger or smaller, and remember it."""
        with _busy():
            self.theme.set_text_size(per_cent)
            self.window.setFont(self.theme.body_font)
        self._later(lambda: setattr(self._settings, "text_size", per_cent))

    def set_appearance(self, appearance: Appearance) -> None:
        """Show everything in another theme, and remember it."""
        with _busy():
            self.theme.set_appearance(appearance)
        self._later(lambda: setattr(self._settings, "appearance", appearance))

    def prepare(self) -> None:
        """Do what may wait until the window has been painted, so that later steps do not wait."""
        from kidneyviewer.ui.icons import app_icon  # noqa: PLC0415 - not at start

        self.theme.load_other_fonts()
        self.window.setWindowIcon(app_icon(paths.resources() / "icons", LIGHT.accent))
        self.window.prepare()

    def report_error(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Log an unexpected error and show it once; the program goes on."""
        import traceback  # noqa: PLC0415 - not at start

        details = "".join(traceback.format_exception(kind, error, trace))
        log.error("Unexpected error\n%s", details)
        self.errors.report(f"Kidney Viewer {__version__}\n{details}")

    def _later(self, step: Callable[[], None]) -> None:
        """Do a step when the window has been painted again, so that nobody waits for a disk."""
        QTimer.singleShot(0, self.window, step)

    def _after_first_paint(self) -> None:
        self._later(self.prepare)


class Start:
    """The steps of one start: the frame, then the content, then the program. Keeps what they make alive."""

    def __init__(self, options: Options) -> None:
        self.options = options
        self.application = _application()
        self.settings = Settings.of_user()
        self.window = MainWindow(options.text_size or self.settings.text_size, self._first_colors())
        self.program: Program | None = None

    def run(self) -> int:
        """Show the window, fill it, and wait until it is closed."""
        self._place_window()
        self.window.closing.connect(self._remember_place)
        self.window.frame_painted.connect(lambda: QTimer.singleShot(0, self.window, self._fill))
        self.window.show()
        return self.application.exec()

    def grab(self, file: Path) -> int:
        """Paint the window, save the picture, end."""
        self.window.resize(*(self.options.size or USUAL_SIZE))
        if not self.fill() or self.program is None:
            return BAD
        self.window.show()
        self.program.prepare()
        for _ in range(PASSES):
            QApplication.processEvents()
        if self.window.grab().save(str(file)):
            return GOOD
        return _fail(f"the picture {file} cannot be written; allowed: a file such as picture.png in a folder")

    def fill(self) -> bool:
        """Load the content and build the program; say what is wrong with it and give False when that fails."""
        from kidneyviewer.content.faults import ContentError  # noqa: PLC0415 - not before the frame is painted
        from kidneyviewer.content.loader import count_files, load  # noqa: PLC0415 - as above

        shown = _language_and_theme(self.settings, self.options)
        folder = self.options.content or paths.resources()
        if count_files(folder) > QUICKLY_LOADED:
            self.window.say_loading()
        try:
            library = load(folder)
        except ContentError as error:
            _fail(str(error))
            if self.options.grab is None:
                self._show_problem(str(error))
            return False
        item = self.options.item
        if item is not None and item not in library.by_address:
            _fail(f"there is no item {item!r}; items are such as {library.cases[0].address}")
            return False
        self.program = Program(self.window, library, self.settings, self.options, shown)
        sys.excepthook = self.program.report_error
        self.window.focus_list()
        return True

    def _fill(self) -> None:
        if not self.fill():
            QApplication.exit(BAD)

    def _first_colors(self) -> Palette:
        """Give the colours of the frame: those chosen, else as light or dark as the system's."""
        usual = DARK if is_dark(QApplication.palette()) else LIGHT
        return PALETTES.get(self.options.theme or self.settings.appearance, usual)

    def _place_window(self) -> None:
        """Give the window the size that was asked for, else its last place, else the usual size."""
        if self.options.size is not None:
            self.window.resize(*self.options.size)
        elif not self.window.restoreGeometry(self.settings.window_place):
            self.window.resize(*USUAL_SIZE)

    def _remember_place(self) -> None:
        self.settings.window_place = self.window.saveGeometry()

    def _show_problem(self, problem: str) -> None:
        """Say in a dialog which file of the content is bad, in the reader's language."""
        from kidneyviewer.ui.error_dialog import ContentDialog  # noqa: PLC0415 - only when content is bad

        ContentDialog(problem, self.window).exec()


def run(options: Options, watch: Callable[[Start], None] | None = None) -> int:
    """Start the program and give its exit code: 0 good, 2 for content or an item that cannot be shown.

    ``watch`` gets the start before its window is shown, as the benchmarks do.
    """
    start = Start(options)
    if watch is not None:
        watch(start)
    return start.run() if options.grab is None else start.grab(options.grab)


@contextmanager
def _busy() -> Iterator[None]:
    """Show that the program works: with all places built a new style takes more than half a second."""
    from PySide6.QtCore import Qt  # noqa: PLC0415 - not before the frame is painted

    QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        yield
    finally:
        QApplication.restoreOverrideCursor()


def _application() -> QApplication:
    QApplication.setApplicationName("Kidney Viewer")
    QApplication.setApplicationVersion(__version__)
    QApplication.setDesktopFileName("kidneyviewer")
    application = QApplication([sys.argv[0], "-style", "fusion"])
    logs.set_up()
    logs.route_qt_messages()
    return application


def _language_and_theme(settings: Settings, options: Options) -> "tuple[Translation, Theme]":
    """Show everything in the language and text size asked for, else saved, else the system's and the usual one."""
    from kidneyviewer.ui.theme import Theme  # noqa: PLC0415 - not before the frame is painted
    from kidneyviewer.ui.translation import Translation  # noqa: PLC0415 - as above

    translation = Translation(paths.translations())
    translation.set_language(options.language or settings.language or from_system(QLocale.system().uiLanguages()))
    text_size, appearance = options.text_size or settings.text_size, options.theme or settings.appearance
    theme = Theme(paths.resources() / "fonts", translation.language, text_size, appearance)
    theme.apply()
    return translation, theme


def _fail(problem: str) -> int:
    print(f"kidneyviewer: {problem}", file=sys.stderr)  # noqa: T201 - the command line's own voice
    return BAD
