"""A result of a study, drawn in a way that suits it."""

from kidneyviewer.content.evidence import people
from kidneyviewer.content.figures import Drawing, DrawingKind, draw, say
from kidneyviewer.content.model import Study
from kidneyviewer.content.page import Block, Page, Section
from kidneyviewer.content.statements import StudyFigure
from kidneyviewer.overriding import override
from kidneyviewer.ui.page.block_view import BlockView
from kidneyviewer.ui.page.figure_drawing import FigureDrawing
from kidneyviewer.ui.page.figure_picture import FigurePicture
from kidneyviewer.ui.page.figure_places import ArrayWords, Labels, RowWords
from kidneyviewer.ui.page.icon_array import IconArray
from kidneyviewer.ui.style.theme import Theme
from kidneyviewer.ui.terminology import Terminology
from kidneyviewer.ui.translation import text
from kidneyviewer.ui.widgets.labels import Card, label
from kidneyviewer.ui.widgets.passage_holder import hold
from kidneyviewer.ui.widgets.term_label import TermLabel
from kidneyviewer.ui.wording import figure_words, words
from kidneyviewer.ui.wording.speech import SEPARATOR


class FigureCard(BlockView, Card):
    """Heading, drawing, and how to read it."""

    def __init__(self, theme: Theme, terminology: Terminology) -> None:
        super().__init__()
        self._name, self._subject = label("heading"), TermLabel(theme, terminology)
        self.drawing, self.icons = FigureDrawing(theme), IconArray(theme)
        self._guide, self._note = TermLabel(theme, terminology, "small"), TermLabel(theme, terminology)
        for widget in (self._name, self._subject, self.drawing, self.icons, self._guide, self._note):
            self.column.addWidget(widget)

    @property
    def picture(self) -> FigurePicture:
        """The drawing that is shown."""
        return self.drawing if self.icons.isHidden() else self.icons

    @override
    def show_block(self, page: Page, section: Section, block: Block) -> None:
        assert isinstance(block, StudyFigure)
        assert isinstance(page.item, Study)
        address, drawing = block.address, draw(block.drawn, people(page.item))
        self._name.setText(words.checked(text(address, block.drawn.name), block.status))
        _set(self._subject, figure_words.subject(address, drawing))
        self._show_drawing(address, drawing)
        _set(self._guide, figure_words.how_to_read(drawing))
        _set(self._note, text(address, block.drawn.note) if block.drawn.note else "")
        self._hold(block)

    def _hold(self, figure: StudyFigure) -> None:
        """Note where each text of the figure is: on a line of its own, or in the drawing."""
        keys = {part.id.removeprefix(f"{figure.id}."): part.key for part in figure.parts}
        beside = ("outcome",) if self.picture is self.icons else ("outcome", "period")
        for line, names in ((self._name, ("name",)), (self._note, ("note",)), (self._subject, beside)):
            hold(line, *(keys.pop(name) for name in names if name in keys))
        for drawn in (self.drawing, self.icons):
            hold(drawn, *keys.values())

    def _show_drawing(self, address: str, drawing: Drawing) -> None:
        is_icons = drawing.kind is DrawingKind.ICONS
        self.icons.setVisible(is_icons)
        self.drawing.setVisible(not is_icons)
        if is_icons:
            self.icons.show_hundreds(drawing.icons, _array_words(address, drawing))
        else:
            self.drawing.show_drawing(drawing, _labels(address, drawing))
        self.picture.setAccessibleName(self._name.text())
        self.picture.setAccessibleDescription(figure_words.sentence(address, drawing))


def _labels(address: str, drawing: Drawing) -> Labels:
    figure, unit = drawing.figure, say(drawing.figure).unit
    rows = tuple(
        RowWords(figure_words.name(address, group), figure_words.value(group, unit)) for group in figure.groups
    )
    ticks = drawing.axis.ticks if drawing.axis else ()
    return Labels(rows, tuple(figure_words.number(tick.value) for tick in ticks), figure_words.axis_title(figure))


def _array_words(address: str, drawing: Drawing) -> list[ArrayWords]:
    """Return the words of each group: how many of 100, the value as printed, and over what time."""
    saying = say(drawing.figure)
    time = text(address, saying.period) if saying.period else ""
    found = []
    for hundred in drawing.icons:
        printed = SEPARATOR.join(filter(None, (figure_words.quantity(hundred.group.value, saying.unit), time)))
        name, large = figure_words.name(address, hundred.group), figure_words.of_hundred(hundred)
        found.append(ArrayWords(name, large, printed))
    return found


def _set(line: TermLabel, shown: str) -> None:
    line.set_text(shown)
    line.setVisible(bool(shown))
