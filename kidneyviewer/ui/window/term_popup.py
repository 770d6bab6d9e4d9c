"""The meaning of a term, shown beside the word, over the page."""

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QEnterEvent, QHideEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from kidneyviewer.content.model import Term
from kidneyviewer.content.outline import outline
from kidneyviewer.content.page_contents import passage_of
from kidneyviewer.overriding import override
from kidneyviewer.ui.style.theme import Theme
from kidneyviewer.ui.terminology import Terminology
from kidneyviewer.ui.translation import text
from kidneyviewer.ui.widgets.labels import Card, label, link
from kidneyviewer.ui.widgets.other_names import OtherNames
from kidneyviewer.ui.widgets.term_mark import TermMark
from kidneyviewer.ui.wording import words
from kidneyviewer.ui.wording.filling import fill

OPEN_AFTER_MS = 350
"""A mouse that only passes over a word opens nothing."""
CLOSE_AFTER_MS = 400
"""Time to move the mouse from the word into the pop-up."""
WIDTH = 380
EDGE = 8
"""Smallest space between the pop-up and the edge of the window, in px."""


class TermPopup(Card):
    """Opens by mouse or keyboard, stays while the mouse is over it or the word, closes with Esc."""

    entry_requested = Signal(str)

    def __init__(self, theme: Theme, terminology: Terminology, parent: QWidget) -> None:
        super().__init__("popup", parent)
        self._window = parent
        self._theme = theme
        self._terminology = terminology
        self._term: Term | None = None
        self._mark: TermMark | None = None
        self._is_pinned = False
        self._build_ui()
        self._connect_signals()
        self._retranslate()
        self.hide()

    def _build_ui(self) -> None:
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._name = label("heading")
        self._other_names = OtherNames(self._theme)
        self._meaning = label("body")
        self._range = label("small")
        self._entry = link()
        self._close = QPushButton()
        self._held = QWidget()
        texts = QVBoxLayout(self._held)
        texts.setContentsMargins(0, 0, 0, 0)
        for widget in (self._name, self._other_names, self._meaning, self._range):
            texts.addWidget(widget)
        self._area = QScrollArea()
        self._area.setObjectName("plain")
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setWidget(self._held)
        self.column.addWidget(self._area, 1)
        self._row = row = QHBoxLayout()
        self.column.addLayout(row)
        row.addWidget(self._entry)
        row.addStretch()
        row.addWidget(self._close)
        self._opening, self._closing = QTimer(self), QTimer(self)
        for timer in (self._opening, self._closing):
            timer.setSingleShot(True)

    def _connect_signals(self) -> None:
        self._entry.clicked.connect(self._on_entry)
        self._close.clicked.connect(self.close_and_return)
        self._opening.timeout.connect(self._open)
        self._closing.timeout.connect(self.hide)

    def _retranslate(self) -> None:
        self._entry.setText(self.tr("Open in the glossary"))
        self._close.setText(self.tr("Close"))
        if self._term is not None:
            self._show_term(self._term)

    def request(self, mark: TermMark) -> None:
        """Open for a word that was clicked or chosen by keyboard, and move the focus in."""
        self._closing.stop()
        self._mark, self._is_pinned = mark, True
        self._open()
        self._entry.setFocus(Qt.FocusReason.PopupFocusReason)

    def hover(self, mark: TermMark, is_over: bool) -> None:
        """Open shortly after the mouse has reached the word; close shortly after it has left."""
        if is_over:
            self._closing.stop()
            if not (self.isVisible() and (self._is_pinned or mark is self._mark)):
                self._mark = mark
                self._opening.start(OPEN_AFTER_MS)
        else:
            self._opening.stop()
            self._close_soon()

    def close_and_return(self) -> None:
        """Close, and return the focus to the word."""
        self.hide()
        if self._mark is not None and self._mark.isVisible():
            self._mark.setFocus(Qt.FocusReason.PopupFocusReason)

    def reposition(self) -> None:
        """Move below the word again, or above it if there is no room; stay if the word is gone."""
        self.setFixedWidth(min(self._theme.px(WIDTH), self._window.width() - 32))
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        most = self._window.height() - 2 * EDGE
        self.resize(self.width(), min(self._wanted_height(), most))
        scrolls = self._wanted_height() > most
        policy = Qt.ScrollBarPolicy  # a bar that is left from a longer term would take the width that the texts need
        self._area.setVerticalScrollBarPolicy(policy.ScrollBarAsNeeded if scrolls else policy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.TabFocus if scrolls else Qt.FocusPolicy.NoFocus)
        if self._mark is not None and self._mark.isVisible():
            self.move(self._place(self._mark))
        self.raise_()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._is_pinned = False

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
            QTimer.singleShot(0, self, self.reposition)
        super().changeEvent(event)

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        self._closing.stop()
        super().enterEvent(event)

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self._close_soon()
        super().leaveEvent(event)

    def _close_soon(self) -> None:
        if not self._is_pinned:
            self._closing.start(CLOSE_AFTER_MS)

    def _open(self) -> None:
        if self._mark is None or not self._mark.isVisible():
            return
        self._term = self._terminology.term(self._mark.term)
        self._show_term(self._term)
        self.show()
        self.reposition()

    def _show_term(self, term: Term) -> None:
        self._name.setText(text(term.address, term.name))
        self._area.setAccessibleName(self._name.text())
        self._other_names.show_names(term, self._terminology.translation)
        page = outline(term, self._terminology.library)
        meaning, usual = passage_of(page, "meaning"), passage_of(page, "usual_range")
        self._meaning.setText(words.said(meaning) if meaning else "")
        self._range.setVisible(usual is not None)
        if usual is not None:
            self._range.setText(fill(self.tr("%1: %2"), words.range_heading(term), words.said(usual)))

    def _wanted_height(self) -> int:
        """Return the height at which all texts are visible."""
        margins, frame = self.column.contentsMargins(), 2 * self.frameWidth()
        width = self.width() - margins.left() - margins.right() - frame
        around = margins.top() + margins.bottom() + self.column.spacing() + frame
        return self._held.heightForWidth(width) + self._row.sizeHint().height() + around

    def _place(self, mark: TermMark) -> QPoint:
        window = self._window
        corner = mark.mapTo(window, QPoint(0, mark.height() + 4))
        lowest, rightmost = window.height() - self.height() - EDGE, window.width() - self.width() - EDGE
        above = mark.mapTo(window, QPoint(0, 0)).y() - self.height() - 4
        y = above if corner.y() > lowest and above >= EDGE else corner.y()
        corner.setY(max(EDGE, min(y, lowest)))
        corner.setX(max(EDGE, min(corner.x(), rightmost)))
        return corner

    def _on_entry(self) -> None:
        self.hide()
        if self._term is not None:
            self.entry_requested.emit(self._term.address)
