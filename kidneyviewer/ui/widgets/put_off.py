"""Puts a change of language off for what is hidden: only what is on the screen is put into words at once."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QWidget

from kidneyviewer.overriding import override
from kidneyviewer.ui.style.theme import Theme


class PutOff(QObject):
    """Keeps a change of language from a hidden widget and all its children until the widget is shown again."""

    def __init__(self, widget: QWidget, theme: Theme) -> None:
        super().__init__(widget)
        self._widget = widget
        self._theme = theme
        self._is_due = False
        widget.setFont(theme.body_font)
        widget.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        match event.type():
            case QEvent.Type.LanguageChange if self._widget.isHidden():
                self._is_due = True
                return True
            case QEvent.Type.LanguageChange:
                self._is_due = False
                self._widget.setFont(self._theme.body_font)
            case QEvent.Type.StyleChange:
                self._widget.setFont(self._theme.body_font)
            case QEvent.Type.Show if self._is_due:
                QCoreApplication.sendEvent(self._widget, QEvent(QEvent.Type.LanguageChange))
            case _:
                pass
        return False
