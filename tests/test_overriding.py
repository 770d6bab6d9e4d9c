"""An error in a method that Qt calls reaches Python's hook, as one in a slot does."""

import sys

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kidneyviewer.overriding import override


class Fragile(QWidget):
    """Fails at what is asked of it."""

    breaks_at = ""

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self.check("resize")

    @override
    def sizeHint(self) -> QSize:
        self.check("size")
        return QSize(10, 20)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        sys.exit(3)

    def check(self, what: str) -> None:
        """Fail, if that is wanted."""
        if self.breaks_at == what:
            raise ValueError(f"{self.objectName()}: {what}")


class Stern(Fragile):
    """Fails at everything."""

    @override
    def check(self, what: str) -> None:
        raise ValueError(what)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """Return a window of three fragile widgets."""
    made = QWidget()
    qtbot.addWidget(made)
    column = QVBoxLayout(made)
    for name in ("one", "two", "three"):
        widget = Fragile()
        widget.setObjectName(name)
        column.addWidget(widget)
    made.resize(300, 200)
    made.show()
    return made


def break_at(window: QWidget, what: str) -> None:
    """Let the first two widgets fail from now on."""
    for widget in window.findChildren(Fragile)[:2]:
        widget.breaks_at = what


def test_no_error_of_an_event_is_lost(window: QWidget, qtbot: QtBot) -> None:
    """Two events that fail under one call from Python are both reported, and the program goes on."""
    break_at(window, "resize")
    with qtbot.captureExceptions() as heard:
        window.resize(400, 300)
    assert sorted(str(error) for _, error, _ in heard) == ["one: resize", "two: resize"]
    assert window.size().toTuple() == (400, 300)


def test_qt_goes_on_with_a_value_of_its_own(window: QWidget, qtbot: QtBot) -> None:
    """If Qt asks for a value and gets none, it says so and uses its own."""
    break_at(window, "size")
    with qtbot.captureExceptions() as heard, pytest.warns(RuntimeWarning, match="Invalid return value"):
        window.findChildren(Fragile)[0].adjustSize()
    assert [str(error) for _, error, _ in heard] == ["one: size"]


def test_our_own_methods_pass_their_errors_on() -> None:
    """A method that our own code calls fails for its caller."""
    with pytest.raises(ValueError, match="anything"):
        Stern().check("anything")


def test_what_ends_the_program_passes() -> None:
    """``sys.exit`` ends the program from there, too."""
    with pytest.raises(SystemExit):
        Fragile().closeEvent(QCloseEvent())
