"""Program and content: versions and review record."""

import platform

import msgspec
import PySide6
from PySide6.QtCore import QEvent, qVersion

from kidneyviewer import __version__
from kidneyviewer.content.model import Library
from kidneyviewer.content.page_parts import statement
from kidneyviewer.content.texts import LIBRARY
from kidneyviewer.overriding import override
from kidneyviewer.ui.page.text_cards import TextCard
from kidneyviewer.ui.style.theme import Theme
from kidneyviewer.ui.terminology import Terminology
from kidneyviewer.ui.wording import words
from kidneyviewer.ui.wording.filling import fill


class AboutCard(TextCard):
    """Which version this is, who reviewed it, and how it is kept up to date."""

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
        content = self.tr("Content version %1, published %2, next review %3")
        dates = (words.date(edition.published), words.date(edition.next_review))
        self.list.set_texts(
            [
                fill(self.tr("Program version %1"), __version__),
                fill(parts, *versions),
                fill(content, edition.version, *dates),
                words.review(edition.review),
                words.said(statement(LIBRARY, "update_policy", edition.update_policy)),
            ]
        )

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
