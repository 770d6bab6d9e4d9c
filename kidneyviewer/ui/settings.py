"""What the program remembers: language, text size, theme, window position. Nothing about what was viewed."""

import logging

from PySide6.QtCore import QByteArray, QLocale, QSettings

from kidneyviewer import appearance as appearances
from kidneyviewer import paths
from kidneyviewer.appearance import Appearance
from kidneyviewer.language import Language, from_code, from_system

log = logging.getLogger(__name__)

TEXT_SIZES = (100, 110, 125, 150, 175, 200)
"""In per cent; 100 is 16 px for running text."""


class Settings:
    """Typed interface to QSettings. An invalid value is logged and replaced by its default."""

    def __init__(self, store: QSettings) -> None:
        self._store = store
        self._report("read")

    @classmethod
    def of_user(cls) -> "Settings":
        """Return the settings of the current user, or those in the program's folder if it is portable."""
        portable = paths.portable_data()
        if portable is not None:
            return cls(QSettings(str(portable / "KidneyViewer.ini"), QSettings.Format.IniFormat))
        scope = QSettings.Scope.UserScope
        return cls(QSettings(QSettings.Format.IniFormat, scope, "KidneyViewer", "KidneyViewer"))

    @property
    def language(self) -> Language | None:
        """The saved language, or None."""
        saved = self._text("language")
        language = from_code(saved) if saved else None
        if saved and language is None:
            log.warning("The saved language %r is not known; it is ignored.", saved)
        return language

    @language.setter
    def language(self, language: Language) -> None:
        self._write("language", language.code)

    @property
    def text_size(self) -> int:
        """Text size in per cent, one of ``TEXT_SIZES``."""
        saved = self._text("text_size")
        if saved in map(str, TEXT_SIZES):
            return int(saved)
        if saved:
            log.warning("The saved text size %r is not known; 100 %% is used.", saved)
        return TEXT_SIZES[0]

    @text_size.setter
    def text_size(self, per_cent: int) -> None:
        self._write("text_size", str(per_cent))

    @property
    def appearance(self) -> Appearance:
        """The saved theme; the system's if none is saved."""
        saved = self._text("theme")
        found = appearances.from_code(saved)
        if saved and found is None:
            log.warning("The saved theme %r is not known; the system's is used.", saved)
        return found or Appearance.SYSTEM

    @appearance.setter
    def appearance(self, appearance: Appearance) -> None:
        self._write("theme", appearance.value)

    @property
    def window_place(self) -> QByteArray:
        """The window's geometry, as written by ``QWidget.saveGeometry``; empty if unknown."""
        saved = self._store.value("window_place")
        return saved if isinstance(saved, QByteArray) else QByteArray()

    @window_place.setter
    def window_place(self, place: QByteArray) -> None:
        self._write("window_place", place)

    def _text(self, key: str) -> str:
        saved = self._store.value(key, "")
        return saved if isinstance(saved, str) else ""

    def _write(self, key: str, value: object) -> None:
        self._store.setValue(key, value)
        self._store.sync()
        self._report("written")

    def _report(self, what: str) -> None:
        if self._store.status() is not QSettings.Status.NoError:
            log.warning("The settings could not be %s (%s); defaults are used.", what, self._store.status().name)


def usual_language() -> Language:
    """Return the language that the window would use: the saved one, else the system's, else English."""
    return Settings.of_user().language or from_system(QLocale.system().uiLanguages())
