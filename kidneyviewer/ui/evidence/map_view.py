"""The evidence map: every study by the fairness of its test and its number of people."""

from collections import Counter

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from kidneyviewer.content.evidence_map import MapMark, Outcome, decades_of, marks_of
from kidneyviewer.content.model import Case, LearnPage, Library, Study
from kidneyviewer.overriding import override
from kidneyviewer.ui.evidence import map_words
from kidneyviewer.ui.evidence.map_chart_view import MapChartView
from kidneyviewer.ui.evidence.map_filters import MapFilters
from kidneyviewer.ui.evidence.map_key import MapKey
from kidneyviewer.ui.evidence.map_table import MapTable
from kidneyviewer.ui.style.theme import Theme
from kidneyviewer.ui.terminology import Terminology
from kidneyviewer.ui.widgets.choice import Choice
from kidneyviewer.ui.widgets.focusing import take_focus
from kidneyviewer.ui.widgets.labels import Card, label, link
from kidneyviewer.ui.widgets.link_row import LinkRow
from kidneyviewer.ui.widgets.reading_pane import ReadingPane
from kidneyviewer.ui.widgets.term_label import TermLabel
from kidneyviewer.ui.wording import study_words
from kidneyviewer.ui.wording.filling import fill
from kidneyviewer.ui.wording.speech import announce

CHART, TABLE = 0, 1
BESIDE_BUTTON = 6
"""Px above and below a text in a row of buttons."""
FURTHER = ("pages/safety", "pages/proven")


class MapView(ReadingPane):
    """Shows the map, its table, and what to read first."""

    item_requested = Signal(str)

    def __init__(self, theme: Theme, terminology: Terminology, library: Library) -> None:
        super().__init__(theme)
        self._terminology = terminology
        self._marks = marks_of(library)
        self._decades = decades_of(self._marks)
        self._pages = [
            page for page in map(library.by_address.get, FURTHER) if isinstance(page, Case | LearnPage | Study)
        ]
        self._chart: MapChartView | None = None
        self._table: MapTable | None = None
        self._pointed: MapMark | None = None
        self._build_ui()
        self._connect_signals()
        self._retranslate()

    def _build_ui(self) -> None:
        self._title, self._intro = label("title"), TermLabel(self._theme, self._terminology)
        self._intro.setProperty("role", "small")
        self._build_caution()
        self.views, self._count = Choice(joined=True), label("small")
        self.filters = MapFilters(self._marks, self.views, self._count)
        self._count.setContentsMargins(0, BESIDE_BUTTON, 0, BESIDE_BUTTON)
        self._hint, self._axis = label("small"), label("small")
        self.card, self.key, self.sentence = Card(), MapKey(self._theme), label("body")
        for widget in (self._axis, self.key, self.sentence):
            self.card.column.addWidget(widget)
        self._build_nothing()
        self.further = LinkRow(self._theme)
        top: tuple[QWidget, ...] = (self._title, self._intro, self._caution, self.filters)
        for one in (*top, self.nothing, self.card, self._hint, self.further):
            self.column.addWidget(one)
        self.column.addStretch()

    def _build_caution(self) -> None:
        self._caution = Card("callout")
        self._caution_name, self._caution_text = label("strong"), label("body")
        self._caution_row = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._caution.column.addLayout(self._caution_row)
        self._caution_row.addWidget(self._caution_name)
        self._caution_row.addWidget(self._caution_text)

    def _build_nothing(self) -> None:
        self.nothing = Card()
        self._nothing_name, self._nothing_text, self.show_all = label("strong"), label("body"), link()
        for widget in (self._nothing_name, self._nothing_text, self.show_all):
            self.nothing.column.addWidget(widget)

    def _connect_signals(self) -> None:
        self.views.chosen.connect(self._show)
        self.filters.changed.connect(self._on_filter)
        self.show_all.clicked.connect(self.filters.clear)
        self.further.item_requested.connect(self.item_requested)

    def _retranslate(self) -> None:
        self._title.setText(self.tr("How sure can we be?"))
        self.setAccessibleName(self._title.text())
        self._intro.set_text(
            self.tr(
                "Each mark is one study. Further right: more people. Higher up: a fairer test. "
                "Select a mark to open the study."
            )
        )
        self._caution_name.setText(self.tr("Read this first"))
        self._caution_text.setText(
            self.tr(
                "A story of one patient can raise a question. Only a fair comparison of many patients can answer it."
            )
        )
        self._axis.setText(
            self.tr("The numbers count people. Each line stands for ten times as many as the one before.")
        )
        view = max(CHART, self.views.current)
        self.views.set_labels([self.tr("Map"), self.tr("Table")])
        self.views.set_current(view)
        self.views.setAccessibleName(self.tr("Map or table"))
        self._nothing_name.setText(self.tr("No study matches"))
        self._nothing_text.setText(self.tr("We know of no study of this kind. That, too, tells us how sure we can be."))
        self.show_all.setText(self.tr("Show all studies"))
        self._hint.setText(self.tr("Press Enter on a row, or double-click it, to open the study."))
        self.further.heading.setText(self.tr("Read on"))
        self.further.show_items(self._pages)
        self._show()

    @property
    def chart(self) -> MapChartView:
        """The map itself; created when it is first shown."""
        if self._chart is None:
            self._chart = MapChartView(self._theme)
            self._chart.mark_pointed.connect(self._on_pointed)
            self._chart.mark_chosen.connect(self._on_chosen)
            self.card.column.insertWidget(0, self._chart)
        return self._chart

    @property
    def table(self) -> MapTable:
        """The table; created when it is first needed."""
        if self._table is None:
            self._table = MapTable(self._theme)
            self._table.cellActivated.connect(self._on_row)
            self.column.insertWidget(self.column.indexOf(self._hint) + 1, self._table)
        return self._table

    def marks_shown(self) -> list[MapMark]:
        """Return the marks that pass the filters, in the order of the table."""
        accepts = self.filters.chosen.accepts
        return [mark for mark in self._marks if accepts(mark)]

    def prepare(self) -> None:
        """Load what drawing needs, so that the map appears at once when it is first shown."""
        _ = self.chart  # creates it

    def swap_table(self) -> None:
        """Show the table instead of the map, or the map again, and move the focus to it."""
        self.views.set_current(CHART if self.views.current == TABLE else TABLE)
        self._show()
        buttons = self.chart.buttons() if self.views.current == CHART else []
        target = self.table if self.views.current == TABLE else next(iter(buttons), self)
        take_focus(target, Qt.FocusReason.ShortcutFocusReason)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange_caution()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.StyleChange) and hasattr(self, "further"):
            self._arrange_caution()

    def _arrange_caution(self) -> None:
        """Put name and text of the caution on one line if there is room."""
        needed = self._caution_name.sizeHint().width() + self._caution_text.sizeHint().width() + 60
        direction = QBoxLayout.Direction
        fits = needed <= self._caution.width()
        self._caution_row.setDirection(direction.LeftToRight if fits else direction.TopToBottom)
        self._caution_row.setSpacing(10 if fits else 2)
        self._caution_row.setStretch(1, 1 if fits else 0)

    def _on_filter(self) -> None:
        self._pointed = None
        self._show()
        announce(self, self._count.text() if self.marks_shown() else self._nothing_name.text())

    def _on_pointed(self, mark: MapMark) -> None:
        self._pointed = mark
        self._show_sentence()

    def _on_chosen(self, mark: MapMark) -> None:
        self.item_requested.emit(mark.item.address)

    def _on_row(self, row: int) -> None:
        self._on_chosen(self.marks_shown()[row])

    def _show(self) -> None:
        """Show what passes the filters, on the map or in the table. Nothing is drawn before the map is visible."""
        marks = self.marks_shown()
        is_table = self.views.current == TABLE
        self._count.setText(fill(self.tr("%1 of %2 shown"), len(marks), len(self._marks)))
        with self.laid_out_once():
            self.nothing.setVisible(not marks)
            self.card.setVisible(bool(marks) and not is_table)
            self._hint.setVisible(bool(marks) and is_table)
            if self.isVisible() and marks and is_table:
                self._show_table(marks)
            if self._table is not None:
                self._table.setVisible(bool(marks) and is_table)
            if self.isVisible() and marks and not is_table:
                self._show_chart(marks)

    def _show_chart(self, marks: list[MapMark]) -> None:
        known = frozenset(mark.outcome for mark in self._marks)
        self.key.show_counts(Counter(mark.outcome for mark in marks), known)
        self.chart.setAccessibleName(self.tr("Map of all studies"))
        self.chart.setAccessibleDescription(self._intro.text())
        self.chart.show_marks(marks, self._decades)
        self._show_sentence()

    def _show_sentence(self) -> None:
        """Show what the last pointed mark stands for. The line keeps its height, so that nothing jumps."""
        hint = self.tr("Point at a mark, or go to it with the Tab key, to read here what it stands for.")
        self.sentence.setText(map_words.named_sentence(self._pointed) if self._pointed else hint)
        self.sentence.setMinimumHeight(3 * self.sentence.fontMetrics().lineSpacing())

    def _show_table(self, marks: list[MapMark]) -> None:
        header = [self.tr("Study"), self.tr("People"), self.tr("Fairness"), self.tr("Result")]
        self.table.set_rows(header, [_row(mark) for mark in marks])
        for number, mark in enumerate(marks):
            if mark.outcome is Outcome.HARM_REPORTED:
                self.table.show_harm(number, len(header) - 1)
        self.table.setAccessibleName(self._title.text())


def _row(mark: MapMark) -> list[str]:
    """Return the cells of a mark's row in the table."""
    study = f"{map_words.label(mark)}\n{map_words.title(mark)}"
    return [study, map_words.people(mark), study_words.test(mark.item), map_words.outcome(mark.outcome)]
