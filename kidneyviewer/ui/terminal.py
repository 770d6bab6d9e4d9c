"""The interface's words for a terminal: a language without a window."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from kidneyviewer.language import Language
from kidneyviewer.ui.translation import Translation


class Terminal:
    """Makes all words appear in a language as long as it lives. Needs no screen."""

    def __init__(self, catalogues: Path, language: Language) -> None:
        self._application = QCoreApplication.instance() or QCoreApplication([])
        self.translation = Translation(catalogues)
        self.translation.set_language(language)
