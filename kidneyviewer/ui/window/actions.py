"""All actions and their shortcuts, in one ordered table. Texts are set when the language changes."""

from collections.abc import Callable
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow

from kidneyviewer.language import Language
from kidneyviewer.ui.place import Place
from kidneyviewer.ui.wording.shortcuts import native

translate = QCoreApplication.translate

TABLE: tuple[tuple[str, tuple[str, ...], Callable[[], str]], ...] = (
    ("go_cases", ("Ctrl+1",), lambda: translate("Actions", "Show the cases")),
    ("go_evidence", ("Ctrl+2",), lambda: translate("Actions", "Show the evidence")),
    ("go_learn", ("Ctrl+3",), lambda: translate("Actions", "Show the pages to learn from")),
    ("go_glossary", ("Ctrl+4",), lambda: translate("Actions", "Show the glossary")),
    ("go_back", ("Alt+Left",), lambda: translate("Actions", "Back to what was read before")),
    ("go_forward", ("Alt+Right",), lambda: translate("Actions", "Forward again")),
    ("go_next_pane", ("F6",), lambda: translate("Actions", "Next part of the window")),
    ("go_previous_pane", ("Shift+F6",), lambda: translate("Actions", "Previous part of the window")),
    ("edit_search", ("Ctrl+K",), lambda: translate("Actions", "Search everything")),
    ("edit_filter", ("Ctrl+F",), lambda: translate("Actions", "Filter the list")),
    ("view_table", ("Ctrl+T",), lambda: translate("Actions", "Chart or table")),
    ("view_larger", ("Ctrl++", "Ctrl+="), lambda: translate("Actions", "Larger text")),
    ("view_smaller", ("Ctrl+-",), lambda: translate("Actions", "Smaller text")),
    ("view_usual_size", ("Ctrl+0",), lambda: translate("Actions", "Usual text size")),
    ("view_full_screen", ("F11",), lambda: translate("Actions", "Full screen, and back")),
    ("view_english", ("Ctrl+Shift+E",), lambda: Language.ENGLISH.own_name),
    ("view_simplified", ("Ctrl+Shift+S",), lambda: Language.SIMPLIFIED_CHINESE.own_name),
    ("view_traditional", ("Ctrl+Shift+T",), lambda: Language.TRADITIONAL_CHINESE.own_name),
    ("help_sheet", ("F1",), lambda: translate("Actions", "Help")),
    ("file_quit", ("Ctrl+Q",), lambda: translate("Actions", "Quit")),
)
"""Name, shortcuts, and the text in the current language."""

STANDARD = MappingProxyType(
    {
        "edit_filter": QKeySequence.StandardKey.Find,
        "view_larger": QKeySequence.StandardKey.ZoomIn,
        "view_smaller": QKeySequence.StandardKey.ZoomOut,
        "view_full_screen": QKeySequence.StandardKey.FullScreen,
        "help_sheet": QKeySequence.StandardKey.HelpContents,
        "file_quit": QKeySequence.StandardKey.Quit,
    }
)
"""Actions that also have the system's shortcuts: keys for help or zoom where a keyboard has them, Command+? on macOS.

On Linux they include all of ours, but Windows has no shortcut to quit. Back is not among them: on Windows that is
Backspace, which is easily pressed while somebody is still reading.
"""


def keys(name: str) -> str:
    """Return the shortcut of an action as the system writes it."""
    return next(native(shortcuts[0]) for action, shortcuts, _text in TABLE if action == name)


class Actions:
    """The actions of a window, by name."""

    PLACES = (
        ("go_cases", Place.CASES),
        ("go_evidence", Place.EVIDENCE),
        ("go_learn", Place.LEARN),
        ("go_glossary", Place.GLOSSARY),
    )
    LANGUAGES = tuple(zip(("view_english", "view_simplified", "view_traditional"), Language, strict=True))

    def __init__(self, window: QMainWindow) -> None:
        self._by_name: dict[str, QAction] = {}
        for name, shortcuts, _text in TABLE:
            action = QAction(window)
            action.setShortcuts(_sequences(name, shortcuts))
            action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
            window.addAction(action)
            self._by_name[name] = action
        self.retranslate()

    def __getitem__(self, name: str) -> QAction:
        return self._by_name[name]

    def of(self, shortcut: QKeySequence | None) -> QAction | None:
        """Return the action with a shortcut, or None."""
        return next((action for action in self._by_name.values() if shortcut in action.shortcuts()), None)

    def retranslate(self) -> None:
        """Set the texts in the current language."""
        for name, _shortcuts, text in TABLE:
            self._by_name[name].setText(text())


def _sequences(name: str, shortcuts: tuple[str, ...]) -> list[QKeySequence]:
    """Return the shortcuts of an action, each once: Qt ignores a shortcut that is listed twice."""
    of_system = QKeySequence.keyBindings(STANDARD[name]) if name in STANDARD else []
    return list(dict.fromkeys((*map(QKeySequence, shortcuts), *of_system)))
