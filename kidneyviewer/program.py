"""The long-lived objects of the running program, and the connections between them."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication

from kidneyviewer import paths
from kidneyviewer.appearance import Appearance
from kidneyviewer.commands.printing import bad
from kidneyviewer.content.destinations import Destination, Stay, Unknown, answer, problem
from kidneyviewer.content.faults import ContentError
from kidneyviewer.content.links import Asked, Link, first_asked
from kidneyviewer.content.loader import count_files, load
from kidneyviewer.language import Language
from kidneyviewer.options import Options
from kidneyviewer.single_instance.claim import Claim
from kidneyviewer.ui.settings import Settings
from kidneyviewer.ui.style.icons import app_icon
from kidneyviewer.ui.style.palette import LIGHT
from kidneyviewer.ui.style.theme import Theme
from kidneyviewer.ui.terminology import Terminology
from kidneyviewer.ui.translation import Translation
from kidneyviewer.ui.window import accessible_roles
from kidneyviewer.ui.window.busy import busy
from kidneyviewer.ui.window.first_look import first_theme
from kidneyviewer.ui.window.help_sheet import HelpSheet
from kidneyviewer.ui.window.main_window import MainWindow
from kidneyviewer.ui.window.shell import Shell
from kidneyviewer.ui.wording.speech import announce

if TYPE_CHECKING:
    from kidneyviewer.single_instance.listening import Instance

QUICKLY_LOADED = 1000
"""This many items are loaded in less than 300 ms. With more, the window says that they are being loaded."""


class Program:
    """Fills the window, and keeps language, text size, colours and what is shown consistent."""

    def __init__(
        self, window: MainWindow, settings: Settings, options: Options, theme: Theme, terminology: Terminology
    ) -> None:
        self.window = window
        self.theme = theme
        self.terminology = terminology
        self.translation = terminology.translation
        self.instance: Instance | None = None
        self.problem = ""
        """What is wrong with what was asked for, in one line; empty if nothing is."""
        self._settings = settings
        window.setFont(theme.body_font)
        accessible_roles.install()
        self.shell = Shell(theme, terminology, paths.resources() / "icons")
        window.fill(self.shell)
        self._show(options.asked)
        self._connect_signals()

    def _connect_signals(self) -> None:
        bar = self.shell.top_bar
        bar.set_language(self.translation.language)
        bar.language_requested.connect(self.set_language)
        bar.text_size_requested.connect(self.set_text_size)
        bar.appearance_requested.connect(self.set_appearance)
        self.window.content_painted.connect(self._after_first_paint)
        self.window.closing.connect(self.shell.overlays.stop)
        self.shell.overlays.help_opening.connect(self._tell_hindrance)

    def _show(self, asked: Asked | None) -> None:
        """Show what was asked for, else the first case; note the problem if it does not exist."""
        found = self.shell.places.follow(asked) if asked is not None else Stay()
        if isinstance(found, Unknown):
            self.problem = problem(found)
        elif isinstance(found, Stay):
            self.shell.places.show_item(self.terminology.library.cases[0])
            self.shell.places.focus_list()

    def take(self, link: Link) -> Destination:
        """Return what a link from a later start leads to, and show it soon."""
        self._later(lambda: self._follow(link))
        return answer(self.terminology.library, link)

    def _follow(self, asked: Asked) -> None:
        if asked.language not in (None, self.translation.language):
            self.show_language(asked.language)
        self.shell.places.follow(asked)
        self.bring_to_front()

    def open_link(self, text: str) -> None:
        """Show what a link from the system leads to."""
        asked = first_asked(text, None, None)
        if asked is not None:
            self._follow(asked)

    def listen(self, claim: Claim) -> None:
        """Start taking links from later starts."""
        from kidneyviewer.single_instance.listening import Instance  # noqa: PLC0415 - QtNetwork: 5 ms before the paint

        if self.window.isVisible():
            self.instance = Instance(claim, self.take, self.window)
            self.instance.listen()
            self.window.closing.connect(self.instance.close)

    def bring_to_front(self) -> None:
        """Bring the window to the front, even if it was minimised."""
        self.window.setWindowState(
            self.window.windowState() & ~Qt.WindowState.WindowMinimized | Qt.WindowState.WindowActive
        )
        self.window.show()
        if not QGuiApplication.platformName().startswith(("wayland", "offscreen")):  # they cannot, and would warn
            self.window.raise_()
        self.window.activateWindow()

    def set_language(self, language: Language) -> None:
        """Show everything in another language, at the same place, and remember the choice."""
        self.show_language(language)
        self._settings.language = language

    def show_language(self, language: Language) -> None:
        """Show everything in another language, at the same place, without remembering it."""
        self.translation.set_language(language)
        self.theme.set_language(self.translation.language)
        self.window.setFont(self.theme.body_font)
        self.shell.top_bar.set_language(self.translation.language)
        announce(self.window, self.translation.language.own_name)

    def set_text_size(self, per_cent: int) -> None:
        """Change the size of all text, and remember it."""
        with busy():
            self.theme.set_text_size(per_cent)
            self.window.setFont(self.theme.body_font)
        self._settings.text_size = per_cent

    def set_appearance(self, appearance: Appearance) -> None:
        """Show everything in another theme, and remember it."""
        with busy():
            self.theme.set_appearance(appearance)
        self._settings.appearance = appearance

    def _tell_hindrance(self, sheet: HelpSheet) -> None:
        """Let the help sheet say why choices cannot be remembered, if that is still so."""
        self._settings.save_again()
        sheet.set_hindrance(self._settings.hindrance)

    def prepare(self) -> None:
        """Do everything that can wait until the window has been painted, so that later steps are quick."""
        self.theme.load_other_fonts()
        self.window.setWindowIcon(app_icon(paths.resources() / "icons", LIGHT.accent))
        self.shell.prepare()

    def _later(self, step: Callable[[], None]) -> None:
        """Run a step once the window has been painted again, so that nobody waits for the disk."""
        QTimer.singleShot(0, self.window, step)

    def _after_first_paint(self) -> None:
        self.shell.places.place_shown.connect(self.shell.announce_place)
        self._later(self.prepare)


def start(window: MainWindow, settings: Settings, options: Options, translation: Translation) -> Program | None:
    """Load the content and fill the window with it. If the content is bad, say why and return None."""
    theme = first_theme(settings, options, translation.language)
    folder = options.content or paths.resources()
    if count_files(folder) > QUICKLY_LOADED:
        window.say_loading()
    try:
        library = load(folder)
    except ContentError as error:
        bad(str(error))
        if options.grab is None:
            from kidneyviewer.ui.window.error_dialog import ContentDialog  # noqa: PLC0415 - 4 ms, only for bad content

            ContentDialog(str(error), window).exec()
        return None
    return Program(window, settings, options, theme, Terminology(library, translation))
