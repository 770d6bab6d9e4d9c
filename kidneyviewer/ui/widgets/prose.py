"""Statements as running text, one paragraph or list item each."""

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kidneyviewer.content.statements import Passage
from kidneyviewer.overriding import override
from kidneyviewer.ui.style.theme import Theme
from kidneyviewer.ui.terminology import Terminology
from kidneyviewer.ui.widgets.passage_holder import hold
from kidneyviewer.ui.widgets.term_label import TermLabel
from kidneyviewer.ui.widgets.tick_box import TickBox
from kidneyviewer.ui.widgets.width_first import WidthFirst
from kidneyviewer.ui.wording import words


class Style(Enum):
    """How statements are arranged."""

    PARAGRAPHS = "paragraphs"
    LIST = "list"
    CHECKLIST = "checklist"


class Prose(WidthFirst, QWidget):
    """Statements below one another. Those that nobody has checked yet say so."""

    def __init__(self, theme: Theme, terminology: Terminology, style: Style = Style.PARAGRAPHS) -> None:
        super().__init__()
        self._theme = theme
        self._terminology = terminology
        self._style = style
        self._labels: list[TermLabel] = []
        self._rows: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)

    def set_passages(
        self, passages: Sequence[Passage], leave_out: str | None = None, shown: Sequence[str] | None = None
    ) -> None:
        """Show passages in the current language, so that the reader can be led to each.

        ``shown`` are their texts if they say more than the passages themselves.
        """
        self.set_texts(list(map(words.said, passages)) if shown is None else shown, leave_out)
        for label, passage in zip(self._labels, passages, strict=False):
            hold(label, passage.key)

    def set_texts(self, shown: Sequence[str], leave_out: str | None = None) -> None:
        """Show texts that are already in the current language."""
        while len(self._labels) < len(shown):
            self._add()
        for label, row, paragraph in zip(self._labels, self._rows, shown, strict=False):
            label.set_text(paragraph, leave_out)
            hold(label)
            if isinstance(row, CheckItem):
                row.set_name(paragraph)
            row.show()
        for row in self._rows[len(shown) :]:
            row.hide()
        self.setVisible(bool(shown))

    def _add(self) -> None:
        label = TermLabel(self._theme, self._terminology)
        self._labels.append(label)
        row = self._row(label)
        self._rows.append(row)
        self._column.addWidget(row)

    def _row(self, label: TermLabel) -> QWidget:
        match self._style:
            case Style.PARAGRAPHS:
                return label
            case Style.LIST:
                return _ListItem(self._theme, label)
            case Style.CHECKLIST:
                return CheckItem(self._theme, label)

    def ticks(self) -> list[bool]:
        """Return for each item of a checklist whether it is ticked."""
        return [row.box.isChecked() for row in self._rows if isinstance(row, CheckItem) and not row.isHidden()]

    def untick(self) -> None:
        """Remove all ticks, as for another page."""
        for row in self._rows:
            if isinstance(row, CheckItem):
                row.box.setChecked(False)


class CheckItem(WidthFirst, QWidget):
    """A box to tick, and its text. Ticks are not stored."""

    def __init__(self, theme: Theme, label: TermLabel) -> None:
        super().__init__()
        self.box = TickBox(theme)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label, 1)

    def set_name(self, name: str) -> None:
        """Set the accessible name of the box."""
        self.box.setAccessibleName(name)


class _ListItem(WidthFirst, QWidget):
    """A bullet and its text."""

    def __init__(self, theme: Theme, label: TermLabel) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(_Bullet(theme), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label, 1)


class _Bullet(QWidget):
    """A dot at the middle of the first line."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(20), self._theme.px(24))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color(self._theme.palette.accent))
        size = self._theme.px(6)
        painter.drawEllipse(self._theme.px(4), (self._theme.px(24) - size) // 2, size, size)
