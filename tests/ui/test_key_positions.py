"""Shortcuts on keyboards that have other letters, digits or signs in place of those of the US keyboard."""

import sys

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from pytestqt.qtbot import QtBot

from kidneyviewer.language import Language
from kidneyviewer.program import Program
from kidneyviewer.ui.place import Place
from kidneyviewer.ui.window import key_positions
from kidneyviewer.ui.window.actions import TABLE
from tests.ui.keys import focused
from tests.ui.showing import settle

CONTROL, SHIFT, ALT = (getattr(Qt.KeyboardModifier, f"{name}Modifier") for name in ("Control", "Shift", "Alt"))
RUSSIAN, GREEK, FRENCH, DVORAK = "ЙЦУКЕНГШЩЗФЫВАПРОЛД", ";ΣΕΡΤΥΘΙΟΠΑΣΔΦΓΗΞΚΛ", "&É\"'(-È_ÇÀ", "',.PYFGCRLAOEUIDHTN"
LETTERS, DIGITS = "QWERTYUIOPASDFGHJKL", "1234567890"
PLACES = {sign: code for code, sign in key_positions.BY_CODE.items()}


def event(sign: str, at: str, modifiers: Qt.KeyboardModifier = CONTROL, offset: int = 8) -> QKeyEvent:
    """Return the press of a key that gives a sign, at the place of another one on a US keyboard."""
    return QKeyEvent(QEvent.Type.KeyPress, ord(sign), modifiers, PLACES[at] + offset, 0, 0)


def meant(pressed: QKeyEvent, *, letters: bool = True, platform: str = "linux") -> str:
    """Return the shortcut that is meant; empty if there is none."""
    found = key_positions.shortcut(pressed, letters=letters, platform=platform)
    return found.toString() if found is not None else ""


def test_a_key_is_known_by_its_place() -> None:
    """Letters of another script and signs in place of digits stand for what a US keyboard has there."""
    for row in (RUSSIAN, GREEK):
        for sign, letter in zip(row, LETTERS, strict=True):
            assert meant(event(sign, letter)) == f"Ctrl+{letter}"
            assert meant(event(sign, letter, CONTROL | SHIFT)) == f"Ctrl+Shift+{letter}"
    for sign, digit in zip(FRENCH, DIGITS, strict=True):
        assert meant(event(sign, digit), letters=False) == f"Ctrl+{digit}"
        assert meant(event(digit, digit, CONTROL | SHIFT), letters=False) == f"Ctrl+{digit}"


def test_windows_and_macos_count_in_their_own_way() -> None:
    """Windows has the same codes without the offset of X11, macOS has a table of its own."""
    assert meant(event("Л", "K", offset=0), platform="win32") == "Ctrl+K"
    mac = {"K": 0x28, "F": 0x03, "T": 0x11, "Q": 0x0C, "E": 0x0E, "S": 0x01, "1": 0x12, "4": 0x15, "0": 0x1D, "-": 0x1B}
    for sign, key in mac.items():
        pressed = QKeyEvent(QEvent.Type.KeyPress, ord("Л"), CONTROL, 1, key, 0)
        assert meant(pressed, platform="darwin") == f"Ctrl+{sign}"


def test_a_latin_keyboard_keeps_its_letters() -> None:
    """On a Dvorak keyboard the key at the place of Q is no Q: Ctrl and that key do not end the program."""
    for sign, letter in zip(DVORAK, LETTERS, strict=True):
        pressed = event(sign, letter)
        assert meant(pressed, letters=not key_positions.is_latin(pressed, before=True)) == ""


@pytest.mark.parametrize("modifiers", [Qt.KeyboardModifier.NoModifier, SHIFT, ALT, CONTROL | ALT], ids=str)
def test_only_ctrl_makes_a_shortcut(modifiers: Qt.KeyboardModifier) -> None:
    """Letters that are typed, and AltGr, which Windows reports as Ctrl+Alt, are no shortcuts."""
    assert meant(event("Л", "K", modifiers)) == ""


def press(sign: str, at: str, modifiers: Qt.KeyboardModifier = CONTROL) -> None:
    """Press a key where the focus is."""
    QCoreApplication.sendEvent(focused(), event(sign, at, modifiers))
    settle()


def test_every_shortcut_with_a_letter_or_digit_has_a_place() -> None:
    """Ctrl with any key of the table can be pressed by its place."""
    keys = [shortcut.rpartition("+")[2] or "+" for _, shortcuts, _ in TABLE for shortcut in shortcuts]
    assert {key for key in keys if len(key) == 1} - {"+"} <= set(PLACES)


@pytest.mark.skipif(sys.platform != "linux", reason="the codes of the keys are those of Linux")
def test_places_and_search_open_on_other_keyboards(program: Program, qtbot: QtBot) -> None:
    """Ctrl+' on a French keyboard shows the glossary, Ctrl+Л on a Russian one the search, Ctrl+Shift+Ы Chinese."""
    qtbot.waitUntil(program.window.isActiveWindow)
    program.shell.places.focus_list()
    press("'", "4")
    assert program.shell.places.place is Place.GLOSSARY
    program.shell.places.focus_list()
    press("Ы", "S", CONTROL | SHIFT)
    assert program.translation.language is Language.SIMPLIFIED_CHINESE
    press("Л", "K")
    assert program.shell.overlays.search.box.hasFocus()
    assert program.shell.overlays.search.box.text() == ""
    press("À", "0")
    assert program.shell.overlays.search.isVisible()
