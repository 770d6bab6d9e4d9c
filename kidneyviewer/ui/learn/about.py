"""Program and content: versions and review record."""

import platform

import msgspec
import PySide6
from PySide6.QtCore import QEvent, qVersion

from kidneyviewer import __version__
from kidneyviewer.content.model import Library
from kidneyviewer.content.texts import LIBRARY
from kidneyviewer.overriding import override
from kidneyviewer.ui.page.text_cards import TextCard
from kidneyviewer.ui.style.theme import Theme
from kidneyviewer.ui.terminology import Terminology
from kidneyviewer.ui.translation import text
from kidneyviewer.ui.wording import words


class AboutCard(TextCard):
    """What version this is, who reviewed it, and how it is kept up to date."""

    def __init__(self, theme: Theme, terminology: Terminology, library: Library) -> None:
        super().__init__(theme, terminology)
        self._library = library
        self.prose.hide()
        self._retranslate()

    def _retranslate(self) -> None:
        edition = self._library.edition
        self.heading.setText(self.tr("Version and review"))
        parts = self.tr("It runs on Python %1, Qt %2, PySide %3 and msgspec %4.")
        versions = (platform.python_version(), qVersion() or "", PySide6.__version__, msgspec.__version__)
        for number, version in enumerate(versions, start=1):
            parts = parts.replace(f"%{number}", version)
        content = self.tr("Content version %1, published %2, next review %3")
        content = content.replace("%1", edition.version).replace("%2", words.date(edition.published))
        self.list.set_texts(
            [
                self.tr("Program version %1").replace("%1", __version__),
                parts,
                content.replace("%3", words.date(edition.next_review)),
                words.review(edition.review),
                text(LIBRARY, edition.update_policy.text),
            ]
        )

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
