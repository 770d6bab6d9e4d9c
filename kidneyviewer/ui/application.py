"""Qt's application object: names, log, and links from the system."""

import os
import sys

from PySide6.QtCore import QEvent, QStandardPaths, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from kidneyviewer import __version__, logs
from kidneyviewer.overriding import override
from kidneyviewer.ui import input_method
from kidneyviewer.ui.resuming import Resuming
from kidneyviewer.ui.screen_check import on_screen


class Application(QApplication):
    """Receives the links that macOS opens with the program; other systems start it with the link as an argument."""

    link_opened = Signal(str)

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent):
            self.link_opened.emit(event.url().toString())
            return True
        return super().event(event)


def make() -> Application:
    """Create the application. There can be only one at a time."""
    QApplication.setApplicationName("Kidney Viewer")
    QApplication.setApplicationVersion(__version__)
    QApplication.setDesktopFileName("kidneyviewer")
    if sys.platform == "linux":
        has_ibus = bool(QStandardPaths.findExecutable("ibus-daemon"))
        os.environ.update(input_method.variables(os.environ, has_ibus=has_ibus))
    made = on_screen(lambda: Application([sys.argv[0], "-style", "fusion"]))
    Resuming(made)
    logs.set_up()
    logs.route_qt_messages()
    return made
