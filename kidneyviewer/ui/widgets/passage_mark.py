"""Marks the paragraph to which a link has led, with a bar and a soft background, until the reader moves on."""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kidneyviewer.overriding import override
from kidneyviewer.ui.style.theme import Theme
from kidneyviewer.ui.widgets.passage_holder import PassageHolder

BAR = 3
BESIDE = 8
"""Px from the bar to the text: less than the margin of any page."""
STRENGTH = 0.12
"""Opacity of the background over the text, which keeps its contrast."""
STAYS = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason, Qt.FocusReason.MenuBarFocusReason)
"""The focus leaves for these reasons and comes back."""


class PassageMark(QWidget):
    """Lies over a page and takes no clicks. While it is visible, the paragraph has the focus."""

    def __init__(self, theme: Theme, page: QWidget) -> None:
        super().__init__(page)
        self._theme = theme
        self._sheet = page
        self._target: QWidget | None = None
        self._key = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setObjectName("passage_mark")
        self.hide()

    @property
    def target(self) -> QWidget | None:
        """The widget that shows the paragraph, or None."""
        return self._target

    def place(self) -> QRect:
        """Return the place of the paragraph on the page."""
        target = self._target
        if target is None:
            return QRect()
        inside = target.place_of(self._key) if isinstance(target, PassageHolder) else target.rect()
        return inside.translated(target.mapTo(self._sheet, QPoint(0, 0)))

    def put_on(self, target: QWidget, key: str) -> None:
        """Mark a passage in a widget, and move the focus to it, so that a screen reader reads it."""
        self.clear()
        self._target, self._key = target, key
        for widget in self._chain():
            widget.installEventFilter(self)
        if isinstance(target, PassageHolder):
            target.go_to(key)
        else:
            target.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        target.setFocus(Qt.FocusReason.OtherFocusReason)
        self._cover()

    def clear(self) -> None:
        """Remove the mark, as when the reader has moved on."""
        target = self._target
        if target is None:
            return
        for widget in self._chain():
            widget.removeEventFilter(self)
        self._target = None
        self.hide()
        if not isinstance(target, PassageHolder):
            target.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        match event.type():
            case QEvent.Type.Move | QEvent.Type.Resize:
                self._cover()
            case QEvent.Type.Hide if watched is self._target:
                self.clear()
            case QEvent.Type.FocusOut if watched is self._target and isinstance(event, QFocusEvent):
                if event.reason() not in STAYS:
                    self.clear()
            case _:
                pass
        return False

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        color = self._theme.color(self._theme.palette.accent)
        painter.fillRect(0, 0, BAR, self.height(), color)
        color.setAlphaF(STRENGTH)
        painter.fillRect(BAR, 0, self.width() - BAR, self.height(), color)

    def _cover(self) -> None:
        place = self.place()
        self.setGeometry(place.adjusted(-BESIDE, -2, 2, 2))
        self.setVisible(not place.isEmpty())
        self.raise_()

    def _chain(self) -> Iterator[QWidget]:
        """Yield the widget that shows the paragraph and its parents: when one of them moves, the paragraph does."""
        widget = self._target
        while widget is not None and widget is not self._sheet:
            yield widget
            widget = widget.parentWidget()
