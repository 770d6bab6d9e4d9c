"""Keeps the window inside the screen it is on, and remembers its place from one run to the next."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QMargins, QObject, QPoint, QRect, QSize, QTimer
from PySide6.QtGui import QGuiApplication

from kidneyviewer.ui.settings import Settings
from kidneyviewer.ui.window.window_geometry import USUAL_FRAME, USUAL_SIZE, WindowPlace, fitted, nearest, read

if TYPE_CHECKING:
    from PySide6.QtGui import QScreen
    from PySide6.QtWidgets import QMainWindow

QUIET_MS = 300
"""The window is fitted this long after the last change, so that nothing moves while the user drags it."""


class ScreenFit(QObject):
    """Fits the window when it is opened, when its screen changes, and when it goes to another screen."""

    def __init__(self, window: "QMainWindow", settings: Settings) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._saved: WindowPlace | None = None
        self._wanted = self._given = QSize()
        """The size that was wanted before the width of the frame was known, and the one that the window got."""
        self._fitted = QRect()
        """The remembered place as far as it fits; empty if all of it does."""
        self._before = QByteArray()
        """The place that the user had chosen when the screen became smaller."""
        self._changed = QTimer(self)
        self._changed.setSingleShot(True)
        self._changed.setInterval(QUIET_MS)
        self._changed.timeout.connect(self.fit)

    def restore(self, size: tuple[int, int] | None) -> None:
        """Set the size that was asked for, else the last place, else the usual size, as far as that fits."""
        self._saved = None if size else read(bytes(self._settings.window_place.data()))
        if self._saved is None:
            self._wanted = QSize(*(size or USUAL_SIZE))
            wanted = QRect(QPoint(), self._wanted)
            free = QGuiApplication.primaryScreen().availableGeometry()
            self._given = self._fit_into(wanted, QMargins(*USUAL_FRAME), free).size()
            self._window.resize(self._given)
            return
        free = nearest(self._saved.frame, _free_areas())
        self._window.setGeometry(self._fit_into(self._saved.normal, self._saved.margins, free))
        if self._window.geometry() != self._saved.normal:
            self._fitted = self._window.geometry()

    def show(self) -> None:
        """Show the window as it was left, and keep it inside its screen from now on."""
        if self._saved is not None and self._saved.is_full_screen:
            self._window.showFullScreen()
        elif self._saved is not None and self._saved.is_maximized:
            self._window.showMaximized()
        else:
            self._window.show()
        self._watch()
        self._changed.start()

    def remember(self) -> None:
        """Save the place of the window. One that had only to be made smaller for this screen stays remembered."""
        if self._saved is None or self._fitted.isEmpty() or self._is_moved(self._saved):
            self._settings.window_place = QByteArray(self._window.saveGeometry())
        elif not self._before.isEmpty():
            self._settings.window_place = self._before

    def _is_moved(self, saved: WindowPlace) -> bool:
        """Tell whether the user has changed the place since it was fitted."""
        window = self._window
        is_same = (window.isMaximized(), window.isFullScreen()) == (saved.is_maximized, saved.is_full_screen)
        return not is_same or window.normalGeometry().size() != self._fitted.size()

    def fit(self) -> None:
        """Bring the window into the free area of its screen. The system does so if it is maximised or full screen."""
        window, handle = self._window, self._window.windowHandle()
        if handle is None or not window.isVisible():
            return
        if window.isMinimized() or window.isMaximized() or window.isFullScreen():
            return
        free = nearest(window.frameGeometry(), _free_areas())
        # On a screen with a scale factor Qt rounds the frame, and may leave out a pixel of it.
        frame = handle.frameMargins() + (1 if window.devicePixelRatio() > 1 else 0)
        place = self._fit_into(QRect(window.geometry().topLeft(), self._wanted_size()), frame, free)
        if place != window.geometry():
            self._keep(place)
            window.setGeometry(place)
        self._given = QSize()

    def _wanted_size(self) -> QSize:
        """Return the size that the window would have if the screen had room for it."""
        size = self._window.size()
        if size == self._given:
            return self._wanted
        return self._saved.normal.size() if self._saved is not None and size == self._fitted.size() else size

    def _keep(self, place: QRect) -> None:
        """Remember the size that the user had chosen, before the window gets another one."""
        size = self._window.size()
        if size != self._fitted.size():
            if size in (self._given, place.size()):
                return
            self._before = QByteArray(self._window.saveGeometry())
            self._saved = read(bytes(self._before.data()))
        self._fitted = place

    def _fit_into(self, wanted: QRect, frame: QMargins, free: QRect) -> QRect:
        """Return where the window fits, and lower its smallest size if necessary."""
        place = fitted(wanted, frame, free)
        least = self._window.minimumSize()
        if least.boundedTo(place.size()) != least:
            self._window.setMinimumSize(least.boundedTo(place.size()))
        return place

    def _watch(self) -> None:
        application, handle = QGuiApplication.instance(), self._window.windowHandle()
        if not isinstance(application, QGuiApplication) or handle is None:
            return
        handle.screenChanged.connect(self._changed.start)
        handle.windowStateChanged.connect(self._changed.start)
        application.screenAdded.connect(self._on_screen_added)
        application.screenRemoved.connect(self._changed.start)
        for screen in QGuiApplication.screens():
            self._watch_screen(screen)

    def _on_screen_added(self, screen: "QScreen") -> None:
        self._watch_screen(screen)
        self._changed.start()

    def _watch_screen(self, screen: "QScreen") -> None:
        screen.availableGeometryChanged.connect(self._changed.start)
        screen.geometryChanged.connect(self._changed.start)


def _free_areas() -> list[QRect]:
    return [screen.availableGeometry() for screen in QGuiApplication.screens()]
