"""What the program remembers: language, text size, theme, window position. Nothing about what was viewed."""

import logging
import os
import sys
import threading
import time
from pathlib import Path

from PySide6.QtCore import QByteArray, QDir, QLocale, QStandardPaths

from kidneyviewer import appearance as appearances
from kidneyviewer import paths, settings_file
from kidneyviewer.appearance import Appearance
from kidneyviewer.background import Worker
from kidneyviewer.language import Language, from_code, from_system
from kidneyviewer.saving import Hindrance, hindrance

log = logging.getLogger(__name__)

TEXT_SIZES = (100, 110, 125, 150, 175, 200)
"""In per cent; 100 is 16 px for running text."""
PATIENCE_S = 1.0
"""How long the start waits for the saved choices, and the end for the last ones to be saved."""
TOGETHER_S = 0.1
"""Choices made within this time are written once."""


class Settings:
    """Typed interface to the settings file. An invalid value is logged and replaced by its default.

    The file is read and written in another thread, so that nothing else waits for a disk that is slow or hangs.
    """

    def __init__(self, file: Path) -> None:
        self._file = file
        self._saved: dict[str, str] = {}
        self._chosen: dict[str, str] = {}
        self._unsaved: dict[str, str] = {}
        self._lock = threading.Lock()
        self._is_ending = threading.Event()
        self._hindrance: Hindrance | None = None
        self._is_told = False
        self._began: float | None = time.monotonic()
        self._worker = Worker("settings")
        self._worker.do(self._read)
        self._worker.wait(PATIENCE_S)

    @classmethod
    def of_user(cls) -> "Settings":
        """Return the settings of the current user, or those in the program's folder if it is portable."""
        portable = paths.portable_data()
        return cls((portable or _usual_folder() / "KidneyViewer") / "KidneyViewer.ini")

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
        return QByteArray(settings_file.binary(self._value("window_place")))

    @window_place.setter
    def window_place(self, place: QByteArray) -> None:
        self._write("window_place", settings_file.from_binary(bytes(place.data())))

    @property
    def hindrance(self) -> Hindrance | None:
        """Why choices cannot be remembered, as far as that is known; None if they can."""
        began = self._began
        is_slow = began is not None and time.monotonic() - began > PATIENCE_S
        return Hindrance.SLOW if is_slow else self._hindrance

    def save_again(self) -> None:
        """Try once more to save what could not be saved. Wait a moment for that, since it usually takes no longer."""
        if self._hindrance is not None:
            self._worker.do(self._save if self._unsaved else self._read)
            self._worker.wait(2 * TOGETHER_S)

    def finish(self) -> bool:
        """Save what has not been saved yet, as before the program ends. Return False if the disk is too slow."""
        self._is_ending.set()
        return self._worker.wait(PATIENCE_S)

    def _text(self, key: str) -> str:
        return settings_file.text(self._value(key))

    def _value(self, key: str) -> str:
        return self._chosen.get(key, self._saved.get(key, ""))

    def _write(self, key: str, value: str) -> None:
        """Remember a value. It is written soon, by the other thread."""
        with self._lock:
            self._chosen[key] = self._unsaved[key] = value
        self._worker.do(self._save)

    # What follows runs in the other thread.

    def _read(self) -> None:
        try:
            self._saved, is_damaged = settings_file.parsed(settings_file.read(self._file))
            self._hindrance = None if settings_file.is_in_reach(self._file) else Hindrance.DENIED
        except OSError as error:
            self._note(error, "read")
        else:
            if is_damaged:
                log.warning("Some of the settings cannot be read: %s is damaged.", self._file)
        self._began = None

    def _save(self) -> None:
        if not self._unsaved:  # an earlier step has saved this choice, too
            return
        self._is_ending.wait(TOGETHER_S)
        self._began = time.monotonic()
        with self._lock:
            unsaved, self._unsaved = self._unsaved, {}
        try:
            settings_file.change(self._file, unsaved)
            self._hindrance, self._is_told = None, False
        except OSError as error:
            self._note(error, "written")
            with self._lock:
                self._unsaved = unsaved | self._unsaved  # for the next choice, or the end
        self._began = None

    def _note(self, error: OSError, what: str) -> None:
        """Note what hinders. It is logged once, until something has been saved again."""
        if not self._is_told:
            log.warning("The settings could not be %s: %s", what, error)
        self._hindrance, self._is_told = hindrance(error), True


def usual_language() -> Language:
    """Return the language that the window would use: the saved one, else the system's, else English."""
    return Settings.of_user().language or from_system(QLocale.system().uiLanguages())


def _usual_folder() -> Path:
    """Return the folder in which QSettings keeps INI files."""
    if sys.platform == "win32":
        return Path(os.environ.get("APPDATA") or QDir.homePath())
    if sys.platform == "darwin":
        return Path(os.environ.get("XDG_CONFIG_HOME") or f"{QDir.homePath()}/.config")
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericConfigLocation))
