"""A visitor who does random things with mouse and keyboard. The same seed does the same things."""

import gc
import random
from collections import Counter
from collections.abc import Callable, Mapping
from functools import partial
from typing import TypeAlias

from PySide6.QtCore import QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from kidneyviewer.appearance import Appearance
from kidneyviewer.language import Language
from kidneyviewer.program import Program
from kidneyviewer.ui.settings import TEXT_SIZES
from tests.ui.showing import settle

Key: TypeAlias = Qt.Key
Modifier: TypeAlias = Qt.KeyboardModifier
Button: TypeAlias = Qt.MouseButton
KEYS = (
    Key.Key_Return,
    Key.Key_Space,
    Key.Key_Down,
    Key.Key_Up,
    Key.Key_Left,
    Key.Key_Right,
    Key.Key_PageDown,
    Key.Key_End,
    Key.Key_Escape,
    Key.Key_F6,
    Key.Key_F1,
    Key.Key_Backspace,
)
WITH_CONTROL = (Key.Key_1, Key.Key_2, Key.Key_3, Key.Key_4, Key.Key_T, Key.Key_F, Key.Key_K)
TYPED = ("kidney", "umb", "肾", "腎臟", "shenzang", "ㄕㄣ", "creatnine", "12", "zzz", "n18.5", "\u2f0a", "é")
SIZES = ((1280, 800), (1024, 700), (900, 560), (1366, 720))
LATER_MS = 5
"""How often an open menu or dialog is looked for. Its own event loop keeps everything else waiting."""
FROZEN, THAWED = 20, 1000
"""After so many steps, what is in use is left out of the collections that follow; after so many, all is looked at."""


class Visitor(QObject):
    """Does one random thing after the other. After each, all unused Python objects are collected."""

    def __init__(self, program: Program, seed: int, note: Callable[[str], None]) -> None:
        super().__init__(program.window)
        self._program = program
        self._random = random.Random(seed)
        self._note = note
        self.counts: Counter[str] = Counter()
        self._steps: Mapping[Callable[[], str], int] = {
            self._tab: 240,
            self._press: 200,
            self._press_with_control: 80,
            self._click: 220,
            self._point: 60,
            self._type: 80,
            self._search: 100,
            self._switch_language: 120,
            self._open_item: 120,
            self._follow_link: 40,
            self._go_back_or_forward: 60,
            self._resize: 10,
            self._change_text_size: 4,
            self._change_theme: 4,
        }
        self._closing = QTimer(self)
        self._closing.timeout.connect(self._leave_menu_or_dialog)
        self._closing.start(LATER_MS)

    def visit(self, steps: int) -> None:
        """Take steps."""
        choices, weights = list(self._steps), list(self._steps.values())
        for number in range(steps):
            if number % THAWED == 0:
                gc.unfreeze()
                gc.collect()
            if number % FROZEN == 0:
                gc.freeze()
            step = self._random.choices(choices, weights)[0]
            self._note(f"{number} {step.__name__.strip('_')}")
            did = step()
            self.counts[step.__name__.strip("_")] += 1
            self._note(f"{number} {did}")
            settle()
            gc.collect()

    def _focused(self) -> QWidget:
        return QApplication.focusWidget() or self._program.window

    def _send(self, key: Key, modifiers: Modifier = Modifier.NoModifier) -> str:
        QTest.keyClick(self._focused(), key, modifiers)
        return key.name

    def _tab(self) -> str:
        backward = self._random.choice((True, False, False, False))
        return self._send(Key.Key_Backtab if backward else Key.Key_Tab)

    def _press(self) -> str:
        return self._send(self._random.choice(KEYS))

    def _press_with_control(self) -> str:
        return self._send(self._random.choice(WITH_CONTROL), Modifier.ControlModifier)

    def _somewhere(self) -> tuple[QWidget, QPoint]:
        """Return a random visible point, and the widget there."""
        window = self._program.window
        at = QPoint(self._random.randrange(window.width()), self._random.randrange(window.height()))
        widget = window.childAt(at) or window
        return widget, widget.mapFrom(window, at)

    def _click(self) -> str:
        widget, at = self._somewhere()
        button = self._random.choice((Button.LeftButton, Button.LeftButton, Button.LeftButton, Button.RightButton))
        said = f"{button.name} {type(widget).__name__} {at.x()} {at.y()}"
        QTest.mouseClick(widget, button, Modifier.NoModifier, at)
        return said

    def _point(self) -> str:
        widget, at = self._somewhere()
        said = f"{type(widget).__name__} {at.x()} {at.y()}"
        QTest.mouseMove(widget, at)
        return said

    def _type(self) -> str:
        typed = self._random.choice(TYPED)
        for sign in typed:
            if sign.isascii():
                QTest.keyClicks(self._focused(), sign)
            else:
                self._compose(sign)
            QApplication.processEvents()
        return typed

    def _compose(self, sign: str) -> None:
        """Enter a sign as an input method does."""
        event = QInputMethodEvent()
        event.setCommitString(sign)
        QApplication.sendEvent(self._focused(), event)

    def _search(self) -> str:
        """Search, go down some hits, and choose one, or not."""
        self._program.shell.overlays.show_search()
        box = self._program.shell.overlays.search.box
        box.clear()
        typed = self._random.choice(TYPED)
        box.setText(typed)
        settle()
        for _ in range(self._random.randrange(4)):
            self._send(Key.Key_Down)
        return f"{typed} {self._send(self._random.choice((Key.Key_Return, Key.Key_Return, Key.Key_Escape)))}"

    def _switch_language(self) -> str:
        language = self._random.choice(list(Language))
        self._program.shell.top_bar.language_requested.emit(language)
        return language.code

    def _open_item(self) -> str:
        address = self._random.choice(sorted(self._program.terminology.library.by_address))
        self._program.shell.places.open(address)
        return address

    def _follow_link(self) -> str:
        addresses = sorted(self._program.terminology.library.by_address)
        address = self._random.choice((*addresses, "cases/nobody", "evidence/map"))
        language = self._random.choice(("", "?language=zh-Hans", "?language=zh-Hant"))
        link = f"kidneyviewer:{address}{language}"
        self._program.open_link(link)
        return link

    def _go_back_or_forward(self) -> str:
        bar = self._program.shell.top_bar
        button = self._random.choice((bar.back, bar.back, bar.forward))
        QTest.mouseClick(button, Button.LeftButton)
        return button.accessibleName()

    def _resize(self) -> str:
        size = self._random.choice(SIZES)
        self._program.window.resize(*size)
        return f"{size}"

    def _change_text_size(self) -> str:
        size = self._random.choice(TEXT_SIZES)
        self._program.set_text_size(size)
        return f"{size}"

    def _change_theme(self) -> str:
        appearance = self._random.choice(list(Appearance))
        self._program.set_appearance(appearance)
        return appearance.value

    def _leave_menu_or_dialog(self) -> None:
        """Choose something from an open menu, or close it; close an open dialog."""
        popup, dialog = QApplication.activePopupWidget(), QApplication.activeModalWidget()
        if popup is not None:
            self.counts["menu"] += 1
            for _ in range(self._random.randrange(4)):
                QTest.keyClick(popup, Key.Key_Down)
            QTest.keyClick(popup, self._random.choice((Key.Key_Return, Key.Key_Escape)))
            QTimer.singleShot(0, popup, partial(_close, popup))
        elif dialog is not None:
            self.counts["dialog"] += 1
            dialog.close()


def _close(popup: QWidget) -> None:
    if popup.isVisible():
        popup.close()
