"""Program and content: versions, review record, licences."""

from PySide6.QtCore import QEvent, qVersion

from kidneyviewer import __version__
from kidneyviewer.content.model import Library
from kidneyviewer.content.texts import LIBRARY
from kidneyviewer.overriding import override
from kidneyviewer.ui import words
from kidneyviewer.ui.terminology import Terminology
from kidneyviewer.ui.theme import Theme
from kidneyviewer.ui.translation import text
from kidneyviewer.ui.widgets.passages import Passage


class AboutCard(Passage):
    """What version this is, who reviewed it, how it is kept up to date, and under which licences it stands."""

    def __init__(self, theme: Theme, terminology: Terminology, library: Library) -> None:
        super().__init__(theme, terminology)
        self._library = library
        self.prose.hide()
        self._retranslate()

    def _retranslate(self) -> None:
        edition = self._library.edition
        self.heading.setText(self.tr("Version, review and licences"))
        program = self.tr("Program version %1, Qt %2").replace("%1", __version__).replace("%2", qVersion() or "")
        content = self.tr("Content version %1, published %2, next review %3")
        content = content.replace("%1", edition.version).replace("%2", words.date(edition.published))
        self.list.set_texts(
            [
                program,
                content.replace("%3", words.date(edition.next_review)),
                words.review(edition.review),
                text(LIBRARY, edition.update_policy.text),
                self.tr("The program is free software under the GNU General Public License, version 3 or later."),
                self.tr("It has this licence because it uses Qt Charts, which is free only under that licence."),
                self.tr("Qt and PySide stand under the GNU Lesser General Public License, msgspec under BSD."),
                self.tr("The fonts are made from Noto Sans CJK, under the SIL Open Font License."),
            ]
        )

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
