"""The bar at the top: name, Back and Forward, search, language, text size, colours, help."""

from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

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
from kidneyviewer.ui.window.more_button import MoreButton
from kidneyviewer.ui.window.search_button import SearchButton

GAP, SIDES = 4, 28
"""Between the parts, and left and right of them together, in px."""
SPACES = (4, 8, 2, 12, 8)
"""Spaces between groups of parts, in px."""
BUTTONS = 5
"""The first groups of parts are buttons, which a menu can replace."""


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
        self.back, self.forward, self.help, self.leave_full_screen = (
            IconButton(self._theme, self._icons, name) for name in ("back", "forward", "help", "leave_full_screen")
        )
        self.more = MoreButton(self._theme, self._icons)
        for hidden in (self.leave_full_screen, self.more):
            hidden.hide()
        self.search = SearchButton(self._theme, self._icons)
        self.appearance = AppearanceButton(self._theme, self._icons)
        self._arrange()

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 9, 12, 9)
        row.setSpacing(GAP)
        row.addWidget(self._mark)
        row.addSpacing(SPACES[0])
        row.addWidget(self._brand)
        row.addSpacing(SPACES[1])
        row.addWidget(self.back)
        row.addWidget(self.forward)
        row.addSpacing(SPACES[2])
        row.addWidget(self.search, 1000)
        row.addStretch(1)
        row.addWidget(self.languages)
        row.addSpacing(SPACES[3])
        for widget in (self.smaller, self._size, self.larger):
            row.addWidget(widget)
        row.addSpacing(SPACES[4])
        row.addWidget(self.appearance)
        for button in (self.help, self.more, self.leave_full_screen):
            row.addWidget(button)

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
        self.leave_full_screen.set_name(self.tr("Leave full screen"), keys("view_full_screen"))

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

    @override
    def minimumSizeHint(self) -> QSize:
        """Search and menu remain at any width."""
        kept = (self.search, self.more, *self._of_full_screen)
        return QSize(self._around + sum(_width(part) for part in kept), super().minimumSizeHint().height())

    def show_full_screen(self, *, is_full: bool) -> None:
        """Show the way out of full screen while the window has no frame."""
        self.leave_full_screen.setVisible(is_full)
        self._shed()

    @property
    def _of_full_screen(self) -> tuple[QWidget, ...]:
        return () if self.leave_full_screen.isHidden() else (self.leave_full_screen,)

    @property
    def _around(self) -> int:
        """Return the width of the margins and of the spaces between the parts."""
        margins = self.contentsMargins().left() + self.contentsMargins().right() + SIDES
        return margins + sum(SPACES)

    def _shed(self) -> None:
        """Hide what does not fit, and offer the hidden buttons in a menu.

        First the name goes, then the per cent and the sign, then one button after the other.
        """
        if not hasattr(self, "more"):
            return
        groups: tuple[tuple[QWidget, ...], ...] = (
            (self.languages,),
            (self.smaller, self.larger),
            (self.help,),
            (self.appearance,),
            (self.back, self.forward),
            (self._mark,),
            (self._size,),
            (self._brand,),
        )
        free = self.width() - self._around - sum(_width(part) for part in (self.search, *self._of_full_screen))
        is_folded = sum(_width(part) for group in groups[:BUTTONS] for part in group) > free
        free -= _width(self.more) if is_folded else 0
        for group in groups:
            free -= sum(map(_width, group))
            for part in group:
                part.setHidden(free < 0)
        folded = [part for group in groups[:BUTTONS] for part in group if part.isHidden()]
        self.more.setVisible(is_folded)
        self.more.stand_for([button for part in folded for button in _buttons(part)])

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


def _width(part: QWidget) -> int:
    """Return the width that a part takes from the row."""
    return part.sizeHint().width() + GAP


def _buttons(part: QWidget) -> list[QAbstractButton]:
    if isinstance(part, Choice):
        return list(part.buttons())
    return [part] if isinstance(part, QAbstractButton) else []
