"""The one interface to charts: a widget that draws a Trend. Qt Charts is imported when it is first needed."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kidneyviewer.content.trend import Trend
from kidneyviewer.ui.style.theme import Theme

if TYPE_CHECKING:
    from kidneyviewer.ui.page.chart_view import ChartView


class TrendChart(QWidget):
    """Draws one Trend, with its name and its sentence for screen readers."""

    table_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._view: ChartView | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    @property
    def view(self) -> "ChartView":
        """The view behind this interface; created, and Qt Charts imported, on first use."""
        if self._view is None:
            from kidneyviewer.ui.page.chart_view import ChartView  # noqa: PLC0415 - QtCharts: 6 to 9 ms, and the first case has no chart

            self._view = ChartView(self._theme)
            self._view.table_requested.connect(self.table_requested)
            self._column.addWidget(self._view)
        return self._view

    def prepare(self) -> None:
        """Load what drawing needs, so that the first chart appears at once."""
        _ = self.view  # creates it

    def show_trend(self, trend: Trend, name: str, sentence: str) -> None:
        """Draw a trend that has a line."""
        self.view.setAccessibleName(name)
        self.view.show_trend(trend, sentence)
