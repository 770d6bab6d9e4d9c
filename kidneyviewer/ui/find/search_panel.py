"""The search over everything: a box with its results below, over the page."""

from pathlib import Path

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from kidneyviewer.content.finding.hits import Hit
from kidneyviewer.overriding import override
from kidneyviewer.plain_signs import meant
from kidneyviewer.ui.find.hit_list import HitList
from kidneyviewer.ui.find.search_box import SearchBox
from kidneyviewer.ui.find.searcher import Searcher
from kidneyviewer.ui.style.theme import Theme
from kidneyviewer.ui.translation import Translation
from kidneyviewer.ui.widgets.icon_button import IconButton
from kidneyviewer.ui.widgets.labels import label, link
from kidneyviewer.ui.wording.shortcuts import native
from kidneyviewer.ui.wording.speech import announce

WIDTH = 720
"""Width in px at 100 %; never wider than the window."""
MARGIN = 16
LOW = 300
"""In a panel lower than this, in px at 100 %, the hits take the place of the hint about keys."""


class SearchPanel(QFrame):
    """Opens empty, answers while the user types, closes with Esc and returns the focus to where it was."""

    hit_chosen = Signal(Hit)

    def __init__(self, theme: Theme, icons: Path, translation: Translation, finder: Searcher, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self._theme = theme
        self._translation = translation
        self.finder = finder
        self._before: QWidget | None = None
        self._build_ui(icons)
        self._connect_signals()
        self._retranslate()
        self.hide()

    def _build_ui(self, icons: Path) -> None:
        self.setProperty("role", "search")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.box = SearchBox()
        self.close_button = IconButton(self._theme, icons, "close")
        self.state, self.keys = label("small"), label("small")
        self.again = link()
        self.hits = HitList(self._theme)
        column, row = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(12, 12, 12, 10)
        column.setSpacing(8)
        column.addLayout(row)
        row.setSpacing(6)
        row.addWidget(self.box, 1)
        row.addWidget(self.close_button)
        column.addWidget(self.state)
        column.addWidget(self.again)
        column.addWidget(self.hits, 1)
        column.addWidget(self.keys)
        self._asking = QTimer(self)
        self._asking.setSingleShot(True)

    def _connect_signals(self) -> None:
        self.box.textChanged.connect(lambda: self._asking.start(0))
        self.box.moved.connect(self._on_moved)
        self.box.entered.connect(lambda: self._choose(self.hits.currentIndex()))
        self.box.left.connect(self.close_and_return)
        self.close_button.clicked.connect(self.close_and_return)
        self.hits.clicked.connect(self._choose)
        self._asking.timeout.connect(self._ask)
        self.again.clicked.connect(self._try_again)
        self.finder.build_ended.connect(self._ask)

    def _retranslate(self) -> None:
        self.box.setPlaceholderText(self.tr("Search cases, studies, pages and words"))
        self.box.setAccessibleName(self.tr("Search everything"))
        self.hits.setAccessibleName(self.tr("What was found"))
        self.close_button.set_name(self.tr("Close the search"), native("Esc"))
        self.again.setText(self.tr("Try again"))
        self.keys.setText(self.tr("Arrow keys choose, Enter opens, Esc closes"))
        if self.isVisible():
            self._ask()

    def open(self) -> None:
        """Show the empty box and move the focus to it. If it is open already, select its text."""
        if self.isVisible():
            self.box.selectAll()
        else:
            self._before = QApplication.focusWidget()
            self.finder.prepare()
            self.show()
            self.raise_()
            self._ask()
        self.box.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_and_return(self) -> None:
        """Close, and return the focus to the widget that had it."""
        before = self._before
        self.hide()
        if before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.PopupFocusReason)

    def reposition(self) -> None:
        """Move to the centre of the window, as high as the results need."""
        width = min(self._theme.px(WIDTH), self._window.width() - 2 * MARGIN)
        self.setFixedWidth(width)
        most = self._window.height() - 2 * MARGIN
        self.keys.setVisible(most >= self._theme.px(LOW))
        layout = self.layout()
        if layout is not None:
            layout.activate()
        wanted = self.sizeHint().height()
        if not self.hits.isHidden():
            wanted += self.hits.wanted_height() - self.hits.sizeHint().height()
        self.resize(width, min(most, wanted))
        self.move((self._window.width() - width) // 2, MARGIN // 2)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window while the search is open."""
        if event.type() is QEvent.Type.Resize:
            QTimer.singleShot(0, self, self.reposition)
        return super().eventFilter(watched, event)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._window.installEventFilter(self)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus_changed)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        """Forget the query."""
        super().hideEvent(event)
        self._before = None
        self._window.removeEventFilter(self)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.disconnect(self._on_focus_changed)
        self.box.setText("")  # this clears the undo history, too
        self._asking.stop()
        self.hits.show_hits((), self._translation.language)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() is QEvent.Type.StyleChange and hasattr(self, "_asking") and self.isVisible():
            QTimer.singleShot(0, self, self.reposition)

    def _ask(self) -> None:
        if not self.isVisible():
            return
        typed = meant(self.box.text()).strip()
        self.hits.show_hits(self.finder.find(self.box.text()) if typed else (), self._translation.language)
        state = self._told(typed)
        self.state.setText(state)
        self.state.setVisible(bool(state))
        self.again.setVisible(self.finder.has_failed)
        self.hits.setVisible(self.hits.count > 0)
        self.reposition()
        self.hits.show_top()
        self._announce(state)

    def _told(self, typed: str) -> str:
        """Return the text in place of hits; empty if there are hits, or nothing was typed."""
        if self.finder.has_failed:
            return self.tr("The search does not work. Please tell your IT staff: the log says why.")
        if not typed or self.hits.count:
            return ""
        if not self.finder.is_ready:
            return self.tr("One moment: the search is being prepared …")
        return self.tr("Nothing was found. Try fewer letters or another word.")

    def _try_again(self) -> None:
        self.finder.prepare()
        self.box.setFocus(Qt.FocusReason.OtherFocusReason)
        self._ask()

    def _announce(self, state: str) -> None:
        announce(self.box, state or self.hits.spoken_current())

    def _on_moved(self, by: int) -> None:
        self.hits.move_by(by)
        announce(self.box, self.hits.spoken_current())

    def _choose(self, index: QModelIndex) -> None:
        hit = self.hits.hit(index)
        if hit is not None:
            self.hide()
            self.hit_chosen.emit(hit)

    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Close when the user continues elsewhere."""
        if new is not None and new is not self and not self.isAncestorOf(new):
            self.hide()
