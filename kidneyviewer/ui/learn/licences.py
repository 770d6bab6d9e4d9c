"""The licences of the program and its parts, with their texts."""

import logging
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QPushButton, QWidget

from kidneyviewer import paths
from kidneyviewer.overriding import override
from kidneyviewer.ui.learn.text_dialog import TextDialog
from kidneyviewer.ui.page.text_cards import TextCard
from kidneyviewer.ui.style.theme import Theme
from kidneyviewer.ui.terminology import Terminology
from kidneyviewer.ui.widgets.flow_layout import FlowLayout
from kidneyviewer.ui.widgets.labels import label, link

log = logging.getLogger(__name__)

FILES = ("GPL-3.0", "LGPL-3.0", "msgspec", "rapidfuzz", "Python", "OFL-1.1", "Apache-2.0")
PACKED = ("third-party", "source-offer")
"""Created when the program is bundled (kidneyviewer_packaging.supply); missing when it runs from source."""


class LicencesCard(TextCard):
    """Says who may do what with which part. Each licence can be read in full."""

    def __init__(self, theme: Theme, terminology: Terminology) -> None:
        super().__init__(theme, terminology)
        self._theme = theme
        self._dialog: TextDialog | None = None
        self._shown = FILES[0]
        self.prose.hide()
        self._read = label("small")
        holder = QWidget()
        flow = FlowLayout(holder, spacing=6)
        self.links: dict[str, QPushButton] = {}
        for name in (*FILES, *filter(_is_there, PACKED)):
            self.links[name] = made = link()
            made.clicked.connect(partial(self._show, name))
            flow.addWidget(made)
        self.column.addWidget(self._read)
        self.column.addWidget(holder)
        self._retranslate()

    def _retranslate(self) -> None:
        self.heading.setText(self.tr("Licences"))
        self.list.set_texts(
            [
                self.tr("The program is free software under the GNU General Public License, version 3 or later."),
                self.tr("It has this licence because it uses Qt Charts, which is free only under that licence."),
                self.tr("Qt and PySide are under the GNU Lesser General Public License, version 3."),
                self.tr("msgspec is under a BSD licence, Python under its own free licence."),
                self.tr("rapidfuzz, which compares mistyped words, is under the MIT licence."),
                self.tr("The fonts are made from Noto Sans CJK, under the SIL Open Font License."),
                self.tr("Search matches both Chinese scripts with a table from OpenCC, under the Apache License."),
                self.tr("The icons were drawn for the program and share its licence."),
            ]
        )
        self._read.setText(self.tr("Read a licence (in English):"))
        for name, made in self.links.items():
            made.setText(self._names()[name])
        if self._dialog is not None:
            self._dialog.set_title(self.links[self._shown].text())

    def _names(self) -> dict[str, str]:
        return {
            "GPL-3.0": self.tr("GNU General Public License 3"),
            "LGPL-3.0": self.tr("GNU Lesser General Public License 3"),
            "msgspec": self.tr("Licence of msgspec"),
            "rapidfuzz": self.tr("Licence of rapidfuzz"),
            "Python": self.tr("Licence of Python"),
            "OFL-1.1": self.tr("SIL Open Font License 1.1"),
            "Apache-2.0": self.tr("Apache License 2.0"),
            "third-party": self.tr("All parts and their licences"),
            "source-offer": self.tr("Where the source code is"),
        }

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _show(self, name: str) -> None:
        file = _file(name)
        try:
            content = file.read_text(encoding="utf-8")
        except OSError as error:
            log.warning("The licence %s cannot be read: %s", file.name, error)
            content = self.tr("This text is missing. Install the program again.")
        if self._dialog is None:
            self._dialog = TextDialog(self._theme, self)
        self._shown = name
        self._dialog.show_text(self.links[name].text(), content)


def _file(name: str) -> Path:
    return paths.resources() / "licenses" / f"{name}.txt"


def _is_there(name: str) -> bool:
    return _file(name).is_file()
