"""A trend without a chart: one value only, or none. Says so instead of drawing."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kidneyviewer.content.trend import Trend, TrendState
from kidneyviewer.ui.style.badge_tone import Tone
from kidneyviewer.ui.widgets.labels import Badge, label
from kidneyviewer.ui.wording import range_words, trend_words, words
from kidneyviewer.ui.wording.filling import fill


class ResultState(QWidget):
    """The state as a badge and, if there is one, the value in large figures with its time and where it stands."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(6)
        self._state = Badge(Tone.CAUTION)
        self._value = label("figure")
        self._when = label("small")
        self._range = label("small")
        for widget in (self._state, self._value, self._when, self._range):
            column.addWidget(widget)

    def show_trend(self, trend: Trend) -> None:
        """Show a trend whose state is not CHART."""
        is_value = trend.state is TrendState.ONE_VALUE
        self._state.setText(trend_words.state(trend.state))
        for widget in (self._value, self._when):
            widget.setVisible(is_value)
        self._range.setVisible(is_value and bool(trend.bands))
        if is_value:
            point = trend.lines[0].points[0]
            self._value.setText(trend_words.only_value(trend))
            self._when.setText(fill(self.tr("at: %1"), words.moment(point.measurement.at)))
            self._range.setText(range_words.stands(trend))

    def show_no_figures(self, *, is_patient: bool) -> None:
        """Show that no figures are reported, or that there is no patient whose results could be shown."""
        self._state.setText(trend_words.state(TrendState.NO_FIGURES) if is_patient else trend_words.not_a_patient())
        for widget in (self._value, self._when, self._range):
            widget.hide()
