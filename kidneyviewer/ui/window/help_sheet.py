"""The help sheet: what each key does, and the way to the page about the program."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QDialogButtonBox, QHBoxLayout, QWidget

from kidneyviewer.overriding import override
from kidneyviewer.saving import Hindrance
from kidneyviewer.ui.style.theme import Theme
from kidneyviewer.ui.widgets.fitted_dialog import FittedDialog
from kidneyviewer.ui.widgets.labels import label, link
from kidneyviewer.ui.widgets.reading_pane import ReadingPane
from kidneyviewer.ui.widgets.simple_table import SimpleTable
from kidneyviewer.ui.window.actions import TABLE
from kidneyviewer.ui.wording.shortcuts import native

translate = QCoreApplication.translate

WIDTH, HEIGHT = 620, 680
"""In px at 100 %; never larger than the window."""
MARGIN = 40


class HelpSheet(FittedDialog):
    """Lists every shortcut. F1 opens and closes it, Esc closes it; the window stays usable."""

    about_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._window = parent
        self._hindrance: Hindrance | None = None
        self._build_ui()
        self._connect_signals()
        self._retranslate()

    def _build_ui(self) -> None:
        self._pane = ReadingPane(self._theme)
        self._title, self._hint, self.remembering = label("title"), label("body"), label("body")
        self.table = SimpleTable(self._theme)
        for widget in (self._title, self._hint, self.remembering, self.table):
            self._pane.column.addWidget(widget)
        self._pane.column.addStretch()
        self._about = link()
        self._buttons = QDialogButtonBox()
        self._close = self._buttons.addButton("", QDialogButtonBox.ButtonRole.RejectRole)
        self._close.setDefault(True)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.addWidget(self._pane, 1)
        row = QHBoxLayout()
        self.column.addLayout(row)
        row.setContentsMargins(22, 0, 22, 14)
        row.addWidget(self._about)
        row.addStretch()
        row.addWidget(self._buttons)

    def _connect_signals(self) -> None:
        self._buttons.rejected.connect(self.close)
        self._about.clicked.connect(self._on_about)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Help"))
        self._title.setText(self.tr("Keys"))
        self._pane.setAccessibleName(self.tr("Keys"))
        self._hint.setText(self.tr("Everything can be done without a mouse."))
        self._about.setText(self.tr("About this content"))
        self._close.setText(self.tr("Close"))
        self.table.setAccessibleName(self.tr("Keys"))
        self.table.set_rows([self.tr("Key"), self.tr("What it does")], _rows())
        self.set_hindrance(self._hindrance)

    def set_hindrance(self, hindrance: Hindrance | None) -> None:
        """Say why choices cannot be remembered; say nothing if they can."""
        self._hindrance = hindrance
        self.remembering.setVisible(hindrance is not None)
        self.remembering.setText("" if hindrance is None else _forgetting(hindrance))

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        window = self._window.size()
        width = min(self._theme.px(WIDTH), window.width() - MARGIN)
        self.take_room(width, min(self._theme.px(HEIGHT), window.height() - MARGIN))
        self.table.fit_first_column()
        self._close.setFocus()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F1 or event.matches(QKeySequence.StandardKey.HelpContents):
            self.close()
        else:
            super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.StyleChange) and hasattr(self, "table"):
            self.table.fit_first_column()

    def _on_about(self) -> None:
        self.close()
        self.about_requested.emit()


def _rows() -> list[list[str]]:
    """Return keys and what they do: first those that work everywhere, then the shortcuts."""
    general = (
        ("Tab", translate("HelpSheet", "To the next word, button or field")),
        ("Enter", translate("HelpSheet", "Press the button, explain the word, or show the chart as a table")),
        ("Esc", translate("HelpSheet", "Leave: close what is open, clear the filter, go back to the list")),
        ("Up", translate("HelpSheet", "In the list: the item above; on a page: scroll up")),
        ("Down", translate("HelpSheet", "In the list: the item below; on a page: scroll down")),
    )
    rows = [[native(key), meaning] for key, meaning in general]
    for _name, shortcuts, text in TABLE:
        rows.append([" / ".join(map(native, shortcuts)), text()])
    return rows


def _forgetting(hindrance: Hindrance) -> str:
    """Return why choices will be gone at the next start, as a sentence for the reader."""
    match hindrance:
        case Hindrance.FULL:
            return translate("HelpSheet", "Your choices cannot be remembered on this computer: the disk is full.")
        case Hindrance.DENIED:
            return translate("HelpSheet", "Your choices cannot be remembered on this computer: writing is not allowed.")
        case Hindrance.SLOW:
            return translate("HelpSheet", "Your choices cannot be remembered now: the disk does not answer.")
        case Hindrance.MISSING | Hindrance.OTHER:
            return translate("HelpSheet", "Your choices cannot be remembered on this computer: their file is unusable.")
