"""Composition root: the start order as named steps. The only place that builds long-lived objects.

A window opens as a frame first. What fills it (content, theme, places) is imported and made when the frame has been
painted; only what the frame needs stands among the imports.
"""

import logging
import sys
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from kidneyviewer import __version__, paths
from kidneyviewer.appearance import Appearance
from kidneyviewer.language import Language
from kidneyviewer.options import Options
from kidneyviewer.single_instance import meeting_place
from kidneyviewer.single_instance.joining import Joined, join
from kidneyviewer.ui import application as applications
from kidneyviewer.ui.settings import Settings
from kidneyviewer.ui.style.palette import LIGHT
from kidneyviewer.ui.style.system_appearance import first_palette
from kidneyviewer.ui.window import window_geometry as window_place
from kidneyviewer.ui.window.main_window import MainWindow

if TYPE_CHECKING:
    from kidneyviewer.content.destinations import Destination
    from kidneyviewer.content.links import Asked, Link
    from kidneyviewer.content.model import Library
    from kidneyviewer.single_instance.listening import Instance
    from kidneyviewer.ui.style.theme import Theme
    from kidneyviewer.ui.translation import Translation
    from kidneyviewer.ui.window.error_dialog import ErrorDialog

__all__ = ["Options", "Program", "Start", "run"]

log = logging.getLogger(__name__)

GOOD, BAD = 0, 2
QUICKLY_LOADED = 1000
"""So many items are loaded in less than 300 ms; of more the window says that they are being loaded."""
PASSES = 3
"""Turns of the event loop after which a new window is laid out and painted."""


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
        from kidneyviewer.ui.terminology import Terminology  # noqa: PLC0415 - as above
        from kidneyviewer.ui.window import accessible_roles  # noqa: PLC0415 - not before the frame is painted
        from kidneyviewer.ui.window.first_look import language_and_theme  # noqa: PLC0415 - as above

        self.window = window
        self._settings = settings
        self._library = library
        self._errors: ErrorDialog | None = None
        self.translation, self.theme = shown or language_and_theme(settings, options)
        self.terminology = Terminology(library, self.translation)
        icons = paths.resources() / "icons"
        window.setFont(self.theme.body_font)
        accessible_roles.install()
        window.fill(self.theme, self.terminology, library, icons)
        self.problem = ""
        self.is_usual = not self._show(options.asked)
        window.set_language(self.translation.language)
        window.language_requested.connect(self.set_language)
        window.text_size_requested.connect(self.set_text_size)
        window.appearance_requested.connect(self.set_appearance)
        window.content_painted.connect(self._after_first_paint)

    def _show(self, asked: "Asked | None") -> bool:
        """Show what was asked for, else the first case, and tell which; keep what is wrong when it does not exist."""
        if asked is not None:
            from kidneyviewer.content.destinations import Stay, Unknown, problem  # noqa: PLC0415 - few starts need it

            found = self.window.follow(asked)
            self.problem = problem(found) if isinstance(found, Unknown) else ""
            if not isinstance(found, Stay):
                return True
        self.window.show_item(self._library.cases[0])
        return False

    def take(self, link: "Link") -> "Destination":
        """Find what a link of a later start leads to, and show it soon."""
        from kidneyviewer.content.destinations import answer  # noqa: PLC0415 - few programs need it

        self._later(lambda: self._follow(link))
        return answer(self._library, link)

    def _follow(self, asked: "Asked") -> None:
        from kidneyviewer.content.links import language_of  # noqa: PLC0415 - few programs need it

        language = language_of(asked)
        if language not in (None, self.translation.language):
            self.show_language(language)
        self.window.follow(asked)
        self.window.bring_to_front()

    def open_link(self, text: str) -> None:
        """Show what a link that the system hands over leads to."""
        from kidneyviewer.content.links import first_asked  # noqa: PLC0415 - few programs need it

        asked = first_asked(text, None, None)
        if asked is not None:
            self._follow(asked)

    @property
    def errors(self) -> "ErrorDialog":
        """The dialog for unexpected errors; made when there is one."""
        if self._errors is None:
            from kidneyviewer.ui.window.error_dialog import ErrorDialog  # noqa: PLC0415 - not at start

            self._errors = ErrorDialog(self.window)
        return self._errors

    def set_language(self, language: Language) -> None:
        """Show everything in another language, at the same place, and remember it."""
        self.show_language(language)
        self._later(lambda: setattr(self._settings, "language", language))

    def show_language(self, language: Language) -> None:
        """Show everything in another language, at the same place, for now."""
        from kidneyviewer.ui.wording.speech import announce  # noqa: PLC0415 - not at start

        self.translation.set_language(language)
        self.theme.set_language(self.translation.language)
        self.window.setFont(self.theme.body_font)
        self.window.set_language(self.translation.language)
        announce(self.window, self.translation.language.own_name)

    def set_text_size(self, per_cent: int) -> None:
        """Make all text larger or smaller, and remember it."""
        from kidneyviewer.ui.window.busy import busy  # noqa: PLC0415 - not before the frame is painted

        with busy():
            self.theme.set_text_size(per_cent)
            self.window.setFont(self.theme.body_font)
        self._later(lambda: setattr(self._settings, "text_size", per_cent))

    def set_appearance(self, appearance: Appearance) -> None:
        """Show everything in another theme, and remember it."""
        from kidneyviewer.ui.window.busy import busy  # noqa: PLC0415 - not before the frame is painted

        with busy():
            self.theme.set_appearance(appearance)
        self._later(lambda: setattr(self._settings, "appearance", appearance))

    def prepare(self) -> None:
        """Do what may wait until the window has been painted, so that later steps do not wait."""
        from kidneyviewer.ui.style.icons import app_icon  # noqa: PLC0415 - not at start

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

    def __init__(self, options: Options, application: QApplication, joined: Joined | None = None) -> None:
        self.options = options
        self.application = application
        if isinstance(application, applications.Application):
            application.link_opened.connect(self.open_link)
        self.joined = joined
        self.instance: Instance | None = None
        self.code = GOOD
        self.settings = Settings.of_user()
        colors = first_palette(options.theme or self.settings.appearance, QApplication.palette())
        self.window = MainWindow(options.text_size or self.settings.text_size, colors)
        self.program: Program | None = None

    def open_link(self, text: str) -> None:
        """Show what a link of the system leads to: at once, or first when there is no content yet."""
        if self.program is not None:
            self.program.open_link(text)
        else:
            self.options = self.options._replace(link=text, item=None, code=None)

    def run(self) -> int:
        """Show the window, fill it, and wait until it is closed."""
        window_place.restore(self.window, self.settings, self.options.size)
        self.window.closing.connect(lambda: window_place.remember(self.window, self.settings))
        self.window.frame_painted.connect(lambda: QTimer.singleShot(0, self.window, self._fill))
        self.window.show()
        return self.application.exec() or self.code

    def grab(self, file: Path) -> int:
        """Paint the window, save the picture, end."""
        self.window.resize(*(self.options.size or window_place.USUAL_SIZE))
        if not self.fill() or self.program is None:
            return BAD
        self.window.show()
        self.program.prepare()
        for _ in range(PASSES):
            QApplication.processEvents()
        if self.window.grab().save(str(file)):
            return self.code
        return _fail(f"the picture {file} cannot be written; allowed: a file such as picture.png in a folder")

    def fill(self) -> bool:
        """Load the content and build the program; say what is wrong with it and give False when that fails."""
        from kidneyviewer.content.faults import ContentError  # noqa: PLC0415 - not before the frame is painted
        from kidneyviewer.content.loader import count_files, load  # noqa: PLC0415 - as above
        from kidneyviewer.ui.window.first_look import language_and_theme  # noqa: PLC0415 - as above

        shown = language_and_theme(self.settings, self.options)
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
        self.program = Program(self.window, library, self.settings, self.options, shown)
        sys.excepthook = self.program.report_error
        if self.program.problem:
            self.code = _fail(self.program.problem)
        if self.program.is_usual:
            self.window.focus_list()
        if self.joined is not None and self.joined.may_listen:
            self.window.content_painted.connect(lambda: QTimer.singleShot(0, self.window, self._listen))
        return True

    def _listen(self) -> None:
        """Take over links of later starts; QtNetwork is imported now, when all is painted."""
        from kidneyviewer.single_instance.listening import Instance  # noqa: PLC0415 - QtNetwork: 4 ms

        if self.program is not None and self.window.isVisible():
            self.instance = Instance(meeting_place.name(), self.program.take, self.window)
            self.instance.listen()
            self.window.closing.connect(self.instance.close)

    def _fill(self) -> None:
        if not self.fill():
            QApplication.exit(BAD)

    def _show_problem(self, problem: str) -> None:
        """Say in a dialog which file of the content is bad, in the reader's language."""
        from kidneyviewer.ui.window.error_dialog import ContentDialog  # noqa: PLC0415 - only when content is bad

        ContentDialog(problem, self.window).exec()


def run(options: Options, watch: Callable[[Start], None] | None = None) -> int:
    """Start the program and give its exit code: 0 good, 2 for content or an item that cannot be shown.

    ``watch`` gets the start before its window is shown, as the benchmarks do.
    """
    application = applications.make()
    joined = join(options.asked, options.language) if options.meets_others else None
    if joined is not None and joined.answer is not None:
        return _fail(joined.answer) if joined.answer else GOOD
    start = Start(options, application, joined)
    if watch is not None:
        watch(start)
    return start.run() if options.grab is None else start.grab(options.grab)


def _fail(problem: str) -> int:
    print(f"kidneyviewer: {problem}", file=sys.stderr)  # noqa: T201 - the command line's own voice
    return BAD
