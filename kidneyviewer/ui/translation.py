"""Which language is shown: the only module that installs translators."""

import logging
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

from kidneyviewer.language import Language

log = logging.getLogger(__name__)


def text(context: str, source: str) -> str:
    """Return a text of the content in the current language; ``context`` is the address of its item."""
    return QCoreApplication.translate(context, source)


class Translation(QObject):
    """The current language. When it changes, Qt posts ``LanguageChange`` to all widgets."""

    def __init__(self, catalogues: Path) -> None:
        super().__init__()
        self._catalogues = catalogues
        self._installed: list[QTranslator] = []
        self._others: dict[Language, QTranslator | None] = {}
        self.language = Language.ENGLISH

    def set_language(self, language: Language) -> None:
        """Switch to ``language``, or to English if its catalogue is missing."""
        own = self._load(language)
        if own is None and language is not Language.ENGLISH:
            return self.set_language(Language.ENGLISH)
        self.language = language
        QLocale.setDefault(QLocale(language.code))
        for translator in self._installed:
            QCoreApplication.removeTranslator(translator)
            translator.deleteLater()
        self._installed = [translator for translator in (self._load_qt(language), own) if translator is not None]
        for translator in self._installed:
            QCoreApplication.installTranslator(translator)
        return None

    def text_in(self, language: Language, context: str, source: str) -> str:
        """Return a text of the content in any language, current or not."""
        if language is Language.ENGLISH:
            return source
        if language not in self._others:
            self._others[language] = self._load(language)
        return self.texts_in(language, context, (source,))[0]

    def load_all(self) -> None:
        """Load the catalogues of all languages."""
        for language in Language:
            self.text_in(language, "", "")

    def texts_in(self, language: Language, context: str, sources: Sequence[str]) -> Sequence[str]:
        """Return texts of the content in a language. Any thread may call this after :meth:`load_all`."""
        translator = None if language is Language.ENGLISH else self._others.get(language)
        if translator is None:
            return sources
        return [translator.translate(context, source) or source for source in sources]

    def _load(self, language: Language) -> QTranslator | None:
        translator = self._read(f"kidneyviewer_{language.code}.qm", str(self._catalogues))
        if translator is None:
            log.warning("The catalogue for %s is missing; English is shown instead.", language.code)
        return translator

    def _load_qt(self, language: Language) -> QTranslator | None:
        """Load Qt's own texts, such as those of context menus."""
        return self._read(f"qtbase_{language.code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))

    def _read(self, name: str, folder: str) -> QTranslator | None:
        """Return the translator of a catalogue, owned by this object; None if it cannot be read."""
        translator = QTranslator()
        if not translator.load(name, folder):
            return None
        translator.setParent(self)
        return translator
