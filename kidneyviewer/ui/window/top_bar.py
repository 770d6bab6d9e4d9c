"""The bar at the top: name, Back and Forward, search, language, text size, colours, help."""

from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from kidneyviewer.appearance import Appearance
from kidneyviewer.language import Language
from kidneyviewer.overriding import override
from kidneyviewer.ui.settings import TEXT_SIZES
from kidneyviewer.ui.style.icons import pixmap
from kidneyviewer.ui.style.theme import Theme, Type
from kidneyviewer.ui.widgets.choice import Choice
from kidneyviewer.ui.widgets.icon_button import IconButton
from kidneyviewer.ui.widgets.labels import label
from kidneyviewer.ui.window.actions import keys
from kidneyviewer.ui.window.appearance_button import AppearanceButton
from kidneyviewer.ui.window.search_button import SearchButton


class TopBar(QFrame):
    """Lets the user go back and choose language, text size and colours, from everywhere."""

    language_requested = Signal(Language)
    text_size_requested = Signal(int)
    appearance_requested = Signal(Appearance)

    def __init__(self, theme: Theme, icons: Path) -> None:
        super().__init__()
        self.setObjectName("topBar")
        self._theme = theme
        self._icons = icons
        self._build_ui()
        self._connect_signals()
        self._retranslate()
        self._fit()

    def _build_ui(self) -> None:
        self._mark = QLabel()
        self._brand = label("brand")
        self.languages = Choice(joined=True)
        self.languages.set_labels([language.short_name for language in Language])
        for button, language in zip(self.languages.buttons(), Language, strict=True):
            button.setAccessibleName(language.own_name)
            button.setToolTip(language.own_name)
        self.smaller, self.larger = QPushButton("A−"), QPushButton("A+")
        self._size = label("small")
        self.back, self.forward, self.help = (
            IconButton(self._theme, self._icons, name) for name in ("back", "forward", "help")
        )
        self.search = SearchButton(self._theme, self._icons)
        self.appearance = AppearanceButton(self._theme, self._icons)
        self._arrange()

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 9, 12, 9)
        row.setSpacing(4)
        row.addWidget(self._mark)
        row.addSpacing(4)
        row.addWidget(self._brand)
        row.addSpacing(8)
        row.addWidget(self.back)
        row.addWidget(self.forward)
        row.addSpacing(2)
        row.addWidget(self.search, 1000)
        row.addStretch(1)
        row.addWidget(self.languages)
        row.addSpacing(12)
        for widget in (self.smaller, self._size, self.larger):
            row.addWidget(widget)
        row.addSpacing(8)
        row.addWidget(self.appearance)
        row.addWidget(self.help)

    def _connect_signals(self) -> None:
        self.languages.chosen.connect(lambda index: self.language_requested.emit(tuple(Language)[index]))
        self.smaller.clicked.connect(lambda: self._step(-1))
        self.larger.clicked.connect(lambda: self._step(+1))
        self.appearance.appearance_requested.connect(self.appearance_requested)

    def _retranslate(self) -> None:
        self._brand.setText(self.tr("Kidney Viewer"))
        for button, name in ((self.smaller, self.tr("Smaller text")), (self.larger, self.tr("Larger text"))):
            button.setAccessibleName(name)
            button.setToolTip(name)
        self.languages.setAccessibleName(self.tr("Language"))
        self.back.set_name(self.tr("Back"), keys("go_back"))
        self.forward.set_name(self.tr("Forward"), keys("go_forward"))
        self.help.set_name(self.tr("Help"), keys("help_sheet"))

    def set_language(self, language: Language) -> None:
        """Mark the current language."""
        self.languages.set_current(tuple(Language).index(language))

    def set_ways(self, *, back: bool, forward: bool) -> None:
        """Enable or disable Back and Forward."""
        self.back.setEnabled(back)
        self.forward.setEnabled(forward)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._shed()

    def _shed(self) -> None:
        """Hide what can be spared if the window is too narrow for large text.

        First the name goes, then the per cent, the sign, and Back and Forward, which have keys.
        """
        parts: tuple[QWidget, ...] = (self.forward, self.back, self._mark, self._size, self._brand)
        free = self.width() - self.sizeHint().width()
        free += sum(0 if part.isHidden() else part.sizeHint().width() for part in parts)
        for part in parts:
            free -= part.sizeHint().width()
            part.setHidden(free < 0)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() is QEvent.Type.StyleChange and hasattr(self, "_size"):
            self._fit()

    def _fit(self) -> None:
        """Show the text size, and fit everything into the bar."""
        for language, button in zip(Language, self.languages.buttons(), strict=True):
            button.setFont(self._theme.font(Type.CONTROL, language))
        self._mark.setPixmap(pixmap(self._icons / "app.svg", self._theme.px(26), self._theme.palette.accent))
        self._size.setText(f"{self._theme.text_size}%")
        self.smaller.setEnabled(self._theme.text_size > TEXT_SIZES[0])
        self.larger.setEnabled(self._theme.text_size < TEXT_SIZES[-1])
        self._shed()

    def _step(self, by: int) -> None:
        place = TEXT_SIZES.index(self._theme.text_size) + by
        if 0 <= place < len(TEXT_SIZES):
            self.text_size_requested.emit(TEXT_SIZES[place])
