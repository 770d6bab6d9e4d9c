"""Shows a long text as it was written, such as a licence."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QWidget

from kidneyviewer.overriding import override
from kidneyviewer.ui.style.theme import Theme
from kidneyviewer.ui.widgets.fitted_dialog import FittedDialog
from kidneyviewer.ui.widgets.labels import label

WIDTH, HEIGHT = 760, 640
"""In px at 100 %; never larger than the window."""
MARGIN = 40


class TextDialog(FittedDialog):
    """A title, the text, and a Close button."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._window = parent.window()
        self._title = label("heading")
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        readable = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        self.text.setTextInteractionFlags(readable)
        self._close = QPushButton()
        self._close.clicked.connect(self.close)
        self.column.addWidget(self._title)
        self.column.addWidget(self.text, 1)
        self.column.addWidget(self._close)
        self._retranslate()

    def _retranslate(self) -> None:
        self._close.setText(self.tr("Close"))

    def set_title(self, title: str) -> None:
        """Set the title in the current language."""
        self.setWindowTitle(title)
        self._title.setText(title)
        self.text.setAccessibleName(title)

    def show_text(self, title: str, content: str) -> None:
        """Show a text from its beginning."""
        self.set_title(title)
        self.text.setPlainText(content)
        self.take_room(
            min(self._theme.px(WIDTH), self._window.width() - MARGIN),
            min(self._theme.px(HEIGHT), self._window.height() - MARGIN),
        )
        self.show()
        self.text.setFocus()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
