"""What our own widgets are to a screen reader: chart, picture, text to read. Qt would call them fillers."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

from kidneyviewer.overriding import override

Role = QAccessible.Role


class _Picture(QAccessibleWidget):
    """A drawing: its name and its sentence say everything, so what it is made of is not to be heard."""

    @override
    def childCount(self) -> int:
        return 0


def install() -> None:
    """Tell Qt of our roles; before the first widget is asked for its own."""
    QAccessible.installFactory(_accessible)


def _accessible(class_name: str, thing: QObject) -> QAccessibleInterface | None:
    """Answer Qt, which asks with each class of a widget, its own class first; None leaves it to Qt."""
    if not isinstance(thing, QWidget):
        return None
    match class_name:
        case "ChartView":
            return _Picture(thing, Role.Chart)
        case "ScaleBar":
            return _Picture(thing, Role.Graphic)
        case "ReadingPane":
            return QAccessibleWidget(thing, Role.Document)
        case _:
            return None
