"""The roles of our own widgets for screen readers: chart, picture, heading, text. Qt does not know them."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QLabel, QWidget

from kidneyviewer.overriding import override

Role = QAccessible.Role
HEADINGS = ("title", "heading", "strong")
"""Roles of the style sheet."""


class _Picture(QAccessibleWidget):
    """A drawing. Its name and description say everything, so its parts are not read out."""

    @override
    def childCount(self) -> int:
        return 0


class _Heading(QAccessibleWidget):
    """A heading that screen readers can jump to; its name is its text."""

    def __init__(self, heading: QLabel) -> None:
        super().__init__(heading, Role.Heading)
        self._heading = heading

    @override
    def text(self, kind: QAccessible.Text) -> str:
        return self._heading.text() if kind is QAccessible.Text.Name else super().text(kind)


def install() -> None:
    """Register our roles with Qt. Must run before any widget is asked for its role."""
    QAccessible.installFactory(_accessible)


def _accessible(class_name: str, thing: QObject) -> QAccessibleInterface | None:
    """Answer Qt, which asks for each class of a widget, the most derived first. None leaves the answer to Qt."""
    if not isinstance(thing, QWidget):
        return None
    match class_name:
        case "ChartView":
            return _Picture(thing, Role.Chart)
        case "ScaleBar" | "FigurePicture":
            return _Picture(thing, Role.Graphic)
        case "ReadingPane":
            return QAccessibleWidget(thing, Role.Document)
        case "QLabel" if isinstance(thing, QLabel) and thing.property("role") in HEADINGS:
            return _Heading(thing)
        case _:
            return None
