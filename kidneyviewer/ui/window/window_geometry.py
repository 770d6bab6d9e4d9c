"""The position and size of the window, from one run to the next."""

from PySide6.QtWidgets import QMainWindow

from kidneyviewer.ui.settings import Settings

USUAL_SIZE = (1280, 800)


def restore(window: QMainWindow, settings: Settings, size: tuple[int, int] | None) -> None:
    """Restore the window's last position, unless a size was asked for; otherwise use the usual size."""
    if size is not None:
        window.resize(*size)
    elif not window.restoreGeometry(settings.window_place):
        window.resize(*USUAL_SIZE)


def remember(window: QMainWindow, settings: Settings) -> None:
    """Save the position of the window."""
    settings.window_place = window.saveGeometry()
