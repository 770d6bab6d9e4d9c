"""The patient's test results: chart or state, unit switch, table, sentence, usual range."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QVBoxLayout, QWidget

from kidneyviewer.content import units
from kidneyviewer.content.model import Case, CaseKind, Library, Series
from kidneyviewer.content.page import Beforehand, Block, Page, Results, Section
from kidneyviewer.content.page_contents import keys_of
from kidneyviewer.content.texts import ANALYTES
from kidneyviewer.content.trend import Trend, TrendState, derive
from kidneyviewer.overriding import override
from kidneyviewer.ui.page.block_view import BlockView
from kidneyviewer.ui.page.event_list import EventList
from kidneyviewer.ui.page.result_state import ResultState
from kidneyviewer.ui.page.trend_chart import TrendChart
from kidneyviewer.ui.style.theme import Theme
from kidneyviewer.ui.terminology import Terminology
from kidneyviewer.ui.translation import text
from kidneyviewer.ui.widgets.choice import Choice
from kidneyviewer.ui.widgets.flow_layout import FlowLayout
from kidneyviewer.ui.widgets.focusing import take_focus
from kidneyviewer.ui.widgets.labels import Card, label, link
from kidneyviewer.ui.widgets.passage_holder import hold
from kidneyviewer.ui.widgets.prose import Prose
from kidneyviewer.ui.widgets.simple_table import SimpleTable
from kidneyviewer.ui.widgets.term_label import TermLabel
from kidneyviewer.ui.wording import beforehand_words, page_words, range_words, trend_words, words
from kidneyviewer.ui.wording.filling import fill
from kidneyviewer.ui.wording.speech import announce, spoken

CHART, TABLE = 0, 1


class ResultsCard(BlockView, Card):
    """Shows the series of one case, one at a time."""

    origins_requested = Signal()

    def __init__(self, theme: Theme, terminology: Terminology, library: Library) -> None:
        super().__init__()
        self._theme = theme
        self._terminology = terminology
        self._library = library
        self._case: Case | None = None
        self._results: Results | None = None
        self._unit = self._heading = self._beforehand = ""
        self._build_ui()
        self._connect_signals()

    def _build_ui(self) -> None:
        self.name = label("heading")
        self._direction = label("small")
        self.measures, self.units, self.views = Choice(joined=False), Choice(joined=True), Choice(joined=True)
        self.chart = TrendChart(self._theme)
        self.state = ResultState()
        self._table: SimpleTable | None = None
        self.sentence = TermLabel(self._theme, self._terminology)
        self._range, self._conversions = label("small"), label("small")
        self._dashes, self.limits = label("small"), TermLabel(self._theme, self._terminology)
        self.events = EventList(self._theme, self._terminology)
        self.note = Prose(self._theme, self._terminology)
        self._origins = link()
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.column.addLayout(self._head)
        self._fill_head()
        below_head: tuple[QWidget, ...] = (self.measures, self.state, self.chart)
        for widget in (
            *below_head,
            self.events,
            self._dashes,
            self.sentence,
            self.limits,
            self._range,
            self._conversions,
            self.note,
            self._origins,
        ):
            self.column.addWidget(widget)

    def _fill_head(self) -> None:
        """Place name and switches side by side; in a narrow window :meth:`resizeEvent` makes two rows of them."""
        names = QVBoxLayout()
        self._head.addLayout(names, 1)
        names.setSpacing(0)
        names.addWidget(self.name)
        names.addWidget(self._direction)
        names.addStretch()
        self._switches = QWidget()
        flow = FlowLayout(self._switches, spacing=10)
        flow.addWidget(self.units)
        flow.addWidget(self.views)
        self._head.addWidget(self._switches)

    def _connect_signals(self) -> None:
        self.measures.chosen.connect(self._on_measure)
        self.units.chosen.connect(self._on_unit)
        self.chart.table_requested.connect(self.swap_table)
        self.views.chosen.connect(self._show)
        self._origins.clicked.connect(self.origins_requested)

    @override
    def show_block(self, page: Page, section: Section, block: Block) -> None:
        """Show the first series of a case in its reported unit; after a language change, the same series again."""
        assert isinstance(block, Results)
        assert isinstance(page.item, Case)
        if page.item is not self._case:
            self.measures.set_current(0)
            self.views.set_current(CHART)
            self._unit = page.item.series[0].unit if page.item.series else ""
        self._case, self._results = page.item, block
        self._heading = page_words.heading(section, page.item)
        said = (beforehand_words.sentence(page.item, one) for one in page.all(Beforehand))
        self._beforehand = next(said, "")
        self._name_switches()
        self._show()

    def _name_switches(self) -> None:
        view = max(CHART, self.views.current)
        self.views.set_labels([self.tr("Chart"), self.tr("Table")])
        self.views.set_current(view)
        self._origins.setText(self.tr("Where do these figures come from?"))
        self.measures.setAccessibleName(self.tr("Test"))
        self.units.setAccessibleName(self.tr("Unit"))
        self.views.setAccessibleName(self.tr("Chart or table"))

    @property
    def table(self) -> SimpleTable:
        """The table; created when it is first needed."""
        if self._table is None:
            self._table = SimpleTable(self._theme)
            self.column.insertWidget(self.column.indexOf(self.chart) + 1, self._table)
        return self._table

    def swap_table(self) -> None:
        """Show the table instead of the chart, or the chart again, and move the focus to it."""
        if self.views.isHidden():
            return
        self.views.set_current(CHART if self.views.current == TABLE else TABLE)
        self._show()
        shown: QWidget = self.table if self.views.current == TABLE else self.chart.view
        take_focus(shown, Qt.FocusReason.ShortcutFocusReason)

    @override
    def reveal(self, key: str) -> bool:
        """Show the table with a value or its remark."""
        results = self._results
        for number, values in enumerate(results.values if results else ()):
            assert results is not None
            limits = results.limits[number]
            is_value = any(key in keys_of(value) for value in values)
            if is_value or (limits is not None and key == limits.key):
                self.measures.set_current(number)
                self.views.set_current(TABLE if is_value else self.views.current)
                self._on_measure()
                return True
        return False

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange_head()

    def _arrange_head(self) -> None:
        needed = self.name.sizeHint().width() + self._switches.sizeHint().width() + 60
        direction = QBoxLayout.Direction
        self._head.setDirection(direction.LeftToRight if needed <= self.width() else direction.TopToBottom)

    def _on_measure(self) -> None:
        self._unit = self._series().unit
        self._show()

    def _on_unit(self, index: int) -> None:
        series = self._series()
        self._unit = units.units_of(self._library.analytes[series.analyte])[index]
        self._show()
        announce(self, self.sentence.text())

    def _series(self) -> Series:
        assert self._case is not None
        return self._case.series[max(0, self.measures.current)]

    def _show(self) -> None:
        case, results = self._case, self._results
        if case is None or results is None:
            return
        self.note.set_passages((results.note,))
        if case.series:
            self._show_series(case)
        else:
            self._show_nothing(case)

    def _show_nothing(self, case: Case) -> None:
        """Show that there are no figures, or no patient at all."""
        self.name.setText(self._heading)
        lines = (self._direction, self._dashes, self.sentence, self.limits, self._range, self._conversions)
        for widget in (*lines, self.measures, self.units, self.views, self.chart):
            widget.hide()
        if self._table is not None:
            self._table.hide()
        self._show_events(is_chart=False)
        self.state.show()
        self.state.show_no_figures(is_patient=case.kind is CaseKind.CASE_REPORT)

    def _show_series(self, case: Case) -> None:
        self._show_measures(case)
        series = self._series()
        analyte = self._library.analytes[series.analyte]
        trend = derive(series, analyte, self._unit, case.sex, case.events)
        self.name.setText(text(ANALYTES, analyte.name))
        self._set(self._direction, words.direction(analyte.direction))
        self._show_units(trend)
        self._show_view(trend, case)
        self._show_limits()
        self._set(self._range, range_words.line(trend, self._library))
        self._set(self._conversions, trend_words.conversions(trend, series, self._library))
        self._arrange_head()

    def _show_measures(self, case: Case) -> None:
        current = max(0, self.measures.current)
        names = [text(ANALYTES, self._library.analytes[series.analyte].short_name) for series in case.series]
        self.measures.set_labels(names)
        self.measures.set_current(min(current, len(names) - 1))
        self.measures.setVisible(len(names) > 1)

    def _show_units(self, trend: Trend) -> None:
        choices = units.units_of(trend.analyte)
        self.units.set_labels([units.symbol(unit) for unit in choices])
        self.units.set_current(choices.index(trend.unit))
        self.units.setVisible(len(choices) > 1 and trend.state is not TrendState.NO_FIGURES)

    def _show_view(self, trend: Trend, case: Case) -> None:
        """Show chart or table. Without a chart, its state is shown, and the table with it."""
        is_chart = trend.state is TrendState.CHART
        is_table = self.views.current == TABLE or not is_chart
        sentence = trend_words.sentence(trend, case.participants) if is_chart else ""
        self.views.setVisible(is_chart)
        if is_table:
            self._show_table(trend)
            self.table.setAccessibleName(text(ANALYTES, trend.analyte.name))
        if self._table is not None:
            self._table.setVisible(is_table)
        self.state.setVisible(not is_chart)
        self.chart.setVisible(is_chart and not is_table)
        dashes = trend_words.dashes(trend) if is_chart else ""
        if is_chart:
            whole = spoken(self._beforehand, sentence, dashes, range_words.limits_of(trend))
            described = fill(self.tr("%1 Press Enter for a table."), whole)
            self.chart.show_trend(trend, text(ANALYTES, trend.analyte.name), described)
        else:
            self.state.show_trend(trend)
        self._set(self.sentence, sentence)
        self._set(self._dashes, dashes)
        self._show_events(is_chart=is_chart)

    def _show_events(self, *, is_chart: bool) -> None:
        assert self._results is not None
        self.events.show_events(self._results.events, numbered=is_chart)

    def _show_limits(self) -> None:
        assert self._results is not None
        limits = self._results.limits[max(0, self.measures.current)]
        self._set(self.limits, words.said(limits) if limits else "")
        hold(self.limits, *((limits.key,) if limits else ()))

    def _show_table(self, trend: Trend) -> None:
        assert self._results is not None
        values = self._results.values[max(0, self.measures.current)]
        rows = [*trend_words.rows(trend, values), *range_words.rows(trend)]
        self.table.set_rows(trend_words.header(trend), rows, list(map(keys_of, values)))

    def _set(self, line: QLabel, shown: str) -> None:
        if isinstance(line, TermLabel):
            line.set_text(shown)
        else:
            line.setText(shown)
        line.setVisible(bool(shown))
