"""The bar of places on the left."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QSizePolicy, QToolButton, QVBoxLayout

from kidneyviewer.overriding import override
from kidneyviewer.ui.place import Place
from kidneyviewer.ui.style import measures
from kidneyviewer.ui.style.icons import Inks, set_icon
from kidneyviewer.ui.style.theme import Theme
from kidneyviewer.ui.widgets.focusing import stop_at_checked

SIDE = 24
"""Side of an icon, in px at 100 %."""
TOP, GAP, AROUND = 8, 4, 20
"""Above the buttons, between them, and above and below their contents, in px."""


class Rail(QFrame):
    """One button per place. In a low window the buttons have no icons."""

    place_requested = Signal(Place)

    def __init__(self, theme: Theme, icons: Path, places: Sequence[Place]) -> None:
        super().__init__()
        self.setObjectName("rail")
        self._theme = theme
        self._icons = icons
        self.buttons: dict[Place, QToolButton] = {}
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, TOP, 0, 0)
        column.setSpacing(GAP)
        for place in places:
            button = QToolButton()
            button.setProperty("role", "rail")
            button.setCheckable(True)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self._group.addButton(button)
            self.buttons[place] = button
            column.addWidget(button)
        self._group.buttonToggled.connect(self._on_toggled)
        column.addStretch()
        self._retranslate()
        self._fit()

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Places"))
        for place, button in self.buttons.items():
            match place:
                case Place.CASES:
                    button.setText(self.tr("Cases"))
                case Place.EVIDENCE:
                    button.setText(self.tr("Evidence"))
                case Place.LEARN:
                    button.setText(self.tr("Learn"))
                case Place.GLOSSARY:
                    button.setText(self.tr("Glossary"))

    def set_current(self, place: Place) -> None:
        """Mark the current place."""
        with QSignalBlocker(self._group):
            self.buttons[place].setChecked(True)
        stop_at_checked(self.buttons.values(), Qt.FocusPolicy.TabFocus, Qt.FocusPolicy.NoFocus)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() is QEvent.Type.StyleChange and hasattr(self, "buttons"):
            self._fit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._shed()

    @override
    def minimumSizeHint(self) -> QSize:
        lines = sum(button.fontMetrics().height() + AROUND for button in self.buttons.values())
        return QSize(self.width(), lines + TOP + GAP * len(self.buttons))

    def _shed(self) -> None:
        """Leave out the icons if there is no room for them."""
        lines = self.minimumSizeHint().height()
        needed = lines + len(self.buttons) * (self._theme.px(SIDE) + GAP)
        has_room = self.height() >= needed
        style = Qt.ToolButtonStyle.ToolButtonTextUnderIcon if has_room else Qt.ToolButtonStyle.ToolButtonTextOnly
        for button in self.buttons.values():
            button.setToolButtonStyle(style)

    def _fit(self) -> None:
        side, colors = self._theme.px(SIDE), self._theme.palette
        for place, button in self.buttons.items():
            set_icon(button, self._icons / f"{place.value}.svg", side, Inks(colors.muted, checked=colors.accent))
        self.setFixedWidth(measures.rail_width(self._theme.text_size))
        self._shed()

    def _on_toggled(self, chosen: QAbstractButton, is_on: bool) -> None:
        for place, button in self.buttons.items():
            if is_on and button is chosen:
                self.place_requested.emit(place)
