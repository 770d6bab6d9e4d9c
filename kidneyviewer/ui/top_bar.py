"""The bar at the top: name, language, text size."""

from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton

from kidneyviewer.language import Language
from kidneyviewer.overriding import override
from kidneyviewer.ui.icons import icon
from kidneyviewer.ui.settings import TEXT_SIZES
from kidneyviewer.ui.theme import Theme, Type
from kidneyviewer.ui.widgets.choice import Choice
from kidneyviewer.ui.widgets.labels import label


class TopBar(QFrame):
    """Lets the user choose language and text size from everywhere."""

    language_requested = Signal(Language)
    text_size_requested = Signal(int)

    def __init__(self, theme: Theme, icons: Path) -> None:
        super().__init__()
        self.setObjectName("topBar")
        self._theme = theme
        self._icons = icons
        self._side = 0
        self._build_ui()
        self._connect_signals()
        self._retranslate()
        self._fit()

    def _build_ui(self) -> None:
        self._mark = QLabel()
        self._brand = label("brand")
        self._brand.setWordWrap(False)
        self.languages = Choice(joined=True)
        self.languages.set_labels([language.short_name for language in Language])
        for button, language in zip(self.languages.buttons(), Language, strict=True):
            button.setAccessibleName(language.own_name)
            button.setToolTip(language.own_name)
        self.smaller, self.larger = QPushButton("A−"), QPushButton("A+")
        self._size = label("small")
        self._size.setAlignment(Qt.AlignmentFlag.AlignCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 9, 16, 9)
        row.setSpacing(8)
        row.addWidget(self._mark)
        row.addWidget(self._brand)
        row.addStretch()
        row.addWidget(self.languages)
        row.addSpacing(8)
        for widget in (self.smaller, self._size, self.larger):
            row.addWidget(widget)

    def _connect_signals(self) -> None:
        self.languages.chosen.connect(lambda index: self.language_requested.emit(tuple(Language)[index]))
        self.smaller.clicked.connect(lambda: self._step(-1))
        self.larger.clicked.connect(lambda: self._step(+1))

    def _retranslate(self) -> None:
        self._brand.setText(self.tr("Kidney Viewer"))
        for button, name in ((self.smaller, self.tr("Smaller text")), (self.larger, self.tr("Larger text"))):
            button.setAccessibleName(name)
            button.setToolTip(name)
        self.languages.setAccessibleName(self.tr("Language"))

    def set_language(self, language: Language) -> None:
        """Mark the language that is shown."""
        self.languages.set_current(tuple(Language).index(language))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() is QEvent.Type.StyleChange and hasattr(self, "_size"):
            self._fit()

    def _fit(self) -> None:
        """Show the text size, and everything in it."""
        for language, button in zip(Language, self.languages.buttons(), strict=True):
            button.setFont(self._theme.font(Type.CONTROL, language))
        side = self._theme.px(26)
        if side == self._side:
            return
        self._side = side
        self._mark.setPixmap(icon(self._icons, "app", side, self._theme.palette.accent).pixmap(QSize(side, side)))
        self._size.setText(f"{self._theme.text_size}%")
        self.smaller.setEnabled(self._theme.text_size > TEXT_SIZES[0])
        self.larger.setEnabled(self._theme.text_size < TEXT_SIZES[-1])

    def _step(self, by: int) -> None:
        place = TEXT_SIZES.index(self._theme.text_size) + by
        if 0 <= place < len(TEXT_SIZES):
            self.text_size_requested.emit(TEXT_SIZES[place])
