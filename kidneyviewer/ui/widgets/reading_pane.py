"""The scrolled column in which an item is read. It stays at the same paragraph when texts change."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from kidneyviewer.overriding import override
from kidneyviewer.ui.style.theme import Theme
from kidneyviewer.ui.widgets.labels import polish_again
from kidneyviewer.ui.widgets.passage_holder import find
from kidneyviewer.ui.widgets.passage_mark import PassageMark

KEYBOARD_REASONS = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
SIDE = 26
"""Smallest space left and right of the column, in px."""
PASSES = 3
"""Turns of the event loop after which new texts have been laid out."""
WIDEST = 900
"""Largest width of the column in px at 100 %: longer lines are hard to read."""
ABOVE_PASSAGE = 48
"""Space above a passage in px at 100 %, so that its heading is often visible, too."""


class ReadingPane(QScrollArea):
    """Scrolls sideways only if a part cannot be as narrow as the pane. Add widgets to ``column``."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._section = ""
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._page = QWidget()
        self._page.setObjectName("page")
        self._around = row = QHBoxLayout(self._page)
        row.setContentsMargins(SIDE, 18, SIDE, 24)
        self._sheet = QWidget()
        self.column = QVBoxLayout(self._sheet)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(12)
        row.addWidget(self._sheet, 1000)
        row.addStretch(1)  # takes the remaining space once the sheet has its largest width
        self.setWidget(self._page)
        self.passage = PassageMark(theme, self._page)
        self.verticalScrollBar().actionTriggered.connect(self._on_scrolled)
        self._limit_width()

    @contextmanager
    def laid_out_once(self) -> Iterator[None]:
        """Lay out the column once at the end, not whenever a part is shown or hidden."""
        layouts = [layout for layout in (self._page.layout(), self.column) if layout is not None]
        for layout in layouts:
            layout.setEnabled(False)
        try:
            yield
        finally:
            for layout in layouts:
                layout.setEnabled(True)
            self.column.invalidate()

    def show_top(self) -> None:
        """Go back to the beginning, as for another item."""
        self.passage.clear()
        self.verticalScrollBar().setValue(0)

    def show_passage(self, key: str) -> bool:
        """Scroll to a passage, mark it, and move the focus to it.

        Return whether the passage is on the page; if it is not, nothing happens.
        """
        if not key:
            return False
        self.complete()
        target = find(self._page, key)
        if target is None and self.unfold(key):
            target = find(self._page, key)
        if target is None:
            return False
        self._settle()
        self.passage.put_on(target, key)
        self._scroll_to_passage()
        QTimer.singleShot(0, self, self._scroll_to_passage)  # again, since tables fit their rows once more after layout
        return True

    def complete(self) -> None:
        """Build everything that was left for later."""

    def unfold(self, key: str) -> bool:  # noqa: ARG002 - most panes hide nothing
        """Open the part that hides a passage, such as the table of origins. Return whether there was one."""
        return False

    def show_widget(self, widget: QWidget) -> None:
        """Scroll so that a widget is at the top."""
        self._settle()
        self.verticalScrollBar().setValue(widget.mapTo(self._page, QPoint(0, 0)).y() - 12)

    def sections(self) -> Mapping[str, QWidget]:
        """Return the parts that a link can name, by names that are the same in every language."""
        return MappingProxyType({})

    def show_section(self, section: str) -> None:
        """Scroll to a part once it has been laid out. If there is no such part, stay."""
        self._section = section
        QTimer.singleShot(0, self, self._show_asked_section)

    def _show_asked_section(self) -> None:
        """Scroll to the part that a link asked for. A hidden page does so when it is shown."""
        part = self.sections().get(self._section) if self._section and self.isVisible() else None
        if part is not None:
            self._section = ""
            self._bring_to_top(part, PASSES)

    def _bring_to_top(self, part: QWidget, passes: int) -> None:
        """Scroll to a part several times, since a new part, or one with new texts, gets its height step by step."""
        self.show_widget(part)
        if passes > 1:
            QTimer.singleShot(0, self, lambda: self._bring_to_top(part, passes - 1))

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._section:
            QTimer.singleShot(0, self, self._show_asked_section)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        self._show_keyboard(event.reason() in KEYBOARD_REASONS)
        super().focusInEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._show_keyboard(True)
        super().keyPressEvent(event)

    def _show_keyboard(self, is_used: bool) -> None:
        """Show a focus ring while the page is scrolled by keyboard, not after a click."""
        if self.property("keyboard") is not is_used:
            self.setProperty("keyboard", is_used)
            polish_again(self)

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Remember the paragraph before its texts change, and return to it once they have been laid out."""
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.StyleChange) and hasattr(self, "_sheet"):
            self._keep_place()
            self._limit_width()
        super().changeEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        if event.oldSize().width() > 0 and event.oldSize().width() != event.size().width():
            self._keep_place()
        super().resizeEvent(event)
        self._limit_width()

    def _on_scrolled(self) -> None:
        """Drop the mark when the reader scrolls on; the focus stays on the page."""
        target = self.passage.target
        if target is not None and target.hasFocus():
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.passage.clear()

    def _scroll_to_passage(self) -> None:
        if self.passage.target is not None:
            self._settle()
            self.verticalScrollBar().setValue(self.passage.place().top() - self._theme.px(ABOVE_PASSAGE))

    def _settle(self) -> None:
        """Lay out all changes now, not at the next turn of the event loop."""
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        layout = self._page.layout()
        if layout is not None:
            layout.activate()

    def _limit_width(self) -> None:
        """Keep lines short, and the column centred in a wide window."""
        widest = self._theme.px(WIDEST)
        self._sheet.setMaximumWidth(widest)
        side = max(SIDE, (self.viewport().width() - widest) // 2)
        if self._around.contentsMargins().left() != side:
            self._around.setContentsMargins(side, 18, side, 24)

    def _keep_place(self) -> None:
        if self.verticalScrollBar().value() == 0:
            return
        paragraph = self._topmost()
        if paragraph is not None:
            hidden = self._top_of(paragraph) / max(1, paragraph.height())
            QTimer.singleShot(0, self, lambda: self._return_to(paragraph, hidden))

    def _topmost(self) -> QLabel | None:
        """Return the first text that is at least partly visible."""
        visible = (label for label in self._page.findChildren(QLabel) if label.isVisible() and label.text())
        below = [label for label in visible if self._top_of(label) + label.height() > 0]
        return min(below, key=self._top_of, default=None)

    def _top_of(self, label: QLabel) -> int:
        return label.mapTo(self.viewport(), QPoint(0, 0)).y()

    def _return_to(self, paragraph: QLabel, hidden: float) -> None:
        self._settle()
        wanted = round(hidden * paragraph.height())
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self._top_of(paragraph) - wanted)
