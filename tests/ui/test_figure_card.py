"""Figures of studies on screen: nothing cut off or covered, every value stated, bars from zero, 100 people each."""

from collections.abc import Iterator
from decimal import Decimal
from itertools import combinations

import msgspec
import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAccessible, QColor, QFontMetricsF, QImage, QRegion
from PySide6.QtWidgets import QApplication, QLabel

from kidneyviewer import paths
from kidneyviewer.appearance import Appearance
from kidneyviewer.content.evidence import people
from kidneyviewer.content.figures import DrawingKind, Hundred, draw, say
from kidneyviewer.content.model import Comparison, Duration, Group, Proportion, Spread, Status
from kidneyviewer.content.outline import outline
from kidneyviewer.content.statements import StudyFigure
from kidneyviewer.language import Language
from kidneyviewer.ui.page.figure_card import FigureCard
from kidneyviewer.ui.page.figure_drawing import FigureDrawing, series_colors
from kidneyviewer.ui.page.figure_picture import FigurePicture
from kidneyviewer.ui.page.figure_places import ArrayWords
from kidneyviewer.ui.page.icon_array import IconArray
from kidneyviewer.ui.page.label_placing import Box
from kidneyviewer.ui.style.palette import PALETTES
from kidneyviewer.ui.style.theme import Theme
from kidneyviewer.ui.terminology import Terminology
from kidneyviewer.ui.translation import Translation
from kidneyviewer.ui.wording import figure_words
from tests.conftest import MakeProgram
from tests.helpers import ROOT
from tests.small import library
from tests.ui.layout import cut
from tests.ui.showing import settle, visible
from tests.ui.test_theme import contrast

STUDIES = tuple(study for study in library().studies if study.figures)
WINDOWS = [((1024, 700), 100), ((1366, 768), 200), ((1280, 860), 100)]
MEDIAN_TIME = Duration(
    name="Median time until the kidneys recovered",
    note="P = 0.32: the gap may be due to chance.",
    status=Status.PAPER,
    sources=("x",),
    unit="d",
    spread=Spread.IQR,
    groups=(
        Group(name="Cells", value=Decimal(15), low=Decimal(10), high=Decimal(29), size=67),
        Group(name="Placebo", value=Decimal(12), low=Decimal(6), high=Decimal(21), size=68),
    ),
)
in_each_language = pytest.mark.parametrize("language", Language, ids=lambda language: language.code)


def faults(picture: FigurePicture) -> Iterator[str]:
    """Return which texts overlap, are cut off, have a broken word, or are crossed by a sign."""
    whole = Box(0, 0, picture.width(), picture.height())
    texts = picture.texts()
    yield from (f"{a.text!r} overlaps {b.text!r}" for a, b in combinations(texts, 2) if a.box.overlaps(b.box))
    yield from (f"{one} leaves {whole}" for one in texts if not whole.holds(one.box))
    yield from (f"{one.text!r} is crossed" for one in texts for sign in signs(picture) if sign.overlaps(one.box))
    for one in texts:
        metrics = QFontMetricsF(picture.font_of(one.kind))
        words = [word for word in one.text.split(" ") if word.isascii()]
        yield from (f"{word!r} is broken" for word in words if metrics.horizontalAdvance(word) > one.box.width + 1)
        if one.box.height < picture.measure(one.kind, one.text, one.box.width)[1]:
            yield f"{one.text!r} is cut"


def signs(picture: FigurePicture) -> list[Box]:
    """Return the boxes of what is drawn: dots, bars and intervals, or arrays."""
    if isinstance(picture, IconArray):
        return list(picture.places(picture.width()).arrays)
    assert isinstance(picture, FigureDrawing)
    places = picture.places(picture.width())
    lines = [Box(places.plot.x, top, places.plot.width, bottom - top) for top, bottom in places.free]
    return lines + [Box(strip.at - 8, strip.y - 8, 16, 16) for strip in places.strips]


@in_each_language
@pytest.mark.parametrize(("size", "text_size"), WINDOWS, ids=str)
def test_nothing_is_cut_or_covered(
    make_program: MakeProgram, language: Language, size: tuple[int, int], text_size: int
) -> None:
    """Each figure of each study has all its texts complete and free, in any window, text size and language."""
    program = make_program(language, size, text_size)
    shown = 0
    for study in STUDIES:
        program.shell.places.open(study.address)
        settle()
        cards = visible(program.window, FigureCard)
        assert len(cards) == len(study.figures), study.id
        for card in cards:
            assert list(faults(card.picture)) == [], study.id
            assert card.picture.height() >= card.picture.heightForWidth(card.picture.width()), study.id
            assert cut(card) == []
            shown += len(card.picture.texts())
    assert shown > 100


@in_each_language
def test_the_description_holds_everything(make_program: MakeProgram, language: Language) -> None:
    """The sentence for screen readers has name, each group, value and interval; so do the texts beside the drawing."""
    program = make_program(language)
    for study in STUDIES:
        program.shell.places.open(study.address)
        settle()
        for card, figure in zip(visible(program.window, FigureCard), study.figures, strict=True):
            said, drawn = card.picture.accessibleDescription(), [placed.text for placed in card.picture.texts()]
            assert card.picture.accessibleName() in said
            for group in figure.groups:
                value = figure_words.quantity(group.value, say(figure).unit)
                assert value in said
                assert figure_words.limits(group) in said
                assert figure_words.name(study.address, group) in said
                assert figure_words.name(study.address, group) in drawn
                assert any(figure_words.number(group.value) in text for text in drawn)
            assert ".." not in said
            assert ". ." not in said


def test_a_share_is_said_as_people(make_program: MakeProgram) -> None:
    """Seventeen of 100 against thirteen, with the printed values and the time, are shown and announced."""
    program = make_program()
    program.shell.places.open("studies/marble-2019")
    settle()
    card = visible(program.window, FigureCard)[0]
    drawn = [placed.text for placed in card.picture.texts()]
    assert drawn == [
        *("White pill", "13 of 100", "13.1% · About 2 years"),
        *("Placebo", "17 of 100", "16.9% · About 2 years"),
    ]
    assert card.picture.accessibleDescription() == (
        "Kidney problem. Had a kidney problem. About 2 years. "
        "White pill: 13 of 100 people (13.1%). Placebo: 17 of 100 people (16.9%)."
    )


def test_a_reader_hears_a_picture(make_program: MakeProgram) -> None:
    """Both drawings are pictures to a screen reader, with nothing inside."""
    program = make_program()
    program.shell.places.open("studies/marble-2019")
    settle()
    for card in visible(program.window, FigureCard):
        found = QAccessible.queryAccessibleInterface(card.picture)
        assert found.role() is QAccessible.Role.Graphic
        assert found.childCount() == 0


def test_a_median_time_is_a_bar_from_zero(qapp: QApplication, make_program: MakeProgram) -> None:
    """A time to an event is a bar that begins at zero, with its size, its days and the middle half of the people."""
    make_program()  # has the plural forms
    card = shown_card(qapp, MEDIAN_TIME)
    places = card.drawing.places(card.drawing.width())
    texts = [placed.text.replace("\N{NO-BREAK SPACE}", " ") for placed in places.texts]

    assert texts[:4] == ["Cells (67 people)", "15 days (10 to 29)", "Placebo (68 people)", "12 days (6 to 21)"]
    assert texts[4:] == ["0", "30", "10", "20", "days"]
    assert places.ticks[0] == places.plot.x
    assert list(faults(card.picture)) == []
    said = card.picture.accessibleDescription()
    assert "Cells (67\N{NO-BREAK SPACE}people): 15 days, middle half of the people 10 to 29." in said
    guide = [label.text() for label in visible(card, QLabel)]
    assert any("the middle half of the people" in text and "median" in text for text in guide)


def test_a_line_that_is_not_drawn_is_not_explained(qapp: QApplication) -> None:
    """Without intervals, nothing is said about a thin line."""
    plain = Comparison(name="Protein", status=Status.PAPER, sources=("x",), unit="g/d", spread=Spread.NONE, groups=PAIR)
    card = shown_card(qapp, plain)
    assert not any("thin line" in label.text() for label in visible(card, QLabel))


PAIR = (Group(name="Before", value=Decimal("0.75")), Group(name="After", value=Decimal("0.54")))


@pytest.mark.parametrize(("size", "kind"), [(1, DrawingKind.WORDS), (99, DrawingKind.BARS), (100, DrawingKind.ICONS)])
def test_a_share_of_one_person_is_not_drawn(qapp: QApplication, size: int, kind: DrawingKind) -> None:
    """One patient is described in words, a small group is a bar with its size, a hundred are people."""
    groups = tuple(Group(name=name, value=Decimal(100), size=size) for name in ("Cells", "Placebo"))
    share = Proportion(name="Got well", status=Status.PAPER, sources=("x",), outcome="Well", period=None, groups=groups)
    card = shown_card(qapp, share)
    assert isinstance(card.picture, IconArray) is (kind is DrawingKind.ICONS)
    assert draw(share, None).kind is kind
    if kind is not DrawingKind.ICONS:
        assert len(card.drawing.places(500).strips) == (2 if kind is DrawingKind.BARS else 0)
        assert [placed.text for placed in card.picture.texts()].count("100%") == 2
    assert list(faults(card.picture)) == []


@pytest.mark.parametrize("appearance", PALETTES)
def test_as_many_people_are_filled_in_as_had_the_outcome(qapp: QApplication, appearance: Appearance) -> None:
    """Of 100 people, exactly as many are filled with the colour of their group; all form a square of ten by ten."""
    theme = themed(qapp, appearance)
    array = IconArray(theme)
    hundreds = [Hundred(Group(name="x", value=Decimal(number)), number) for number in (0, 17, 100)]
    array.show_hundreds(hundreds, [ArrayWords("Group", f"{one.filled} of 100", "%") for one in hundreds])
    array.resize(800, array.heightForWidth(800))
    picture = painted(array)
    for box, hundred, colour in zip(array.places(800).arrays, hundreds, series_colors(theme.palette), strict=False):
        cell = box.width / 10
        bodies = [(box.x + (n % 10 + 0.5) * cell, box.y + (n // 10 + 0.7) * cell) for n in range(100)]
        inside = [picture.pixelColor(int(x), int(y)) == QColor(colour) for x, y in bodies]
        assert inside == [True] * hundred.filled + [False] * (100 - hundred.filled)
        assert box.width == box.height


def test_arrays_are_of_one_size_and_wrap(qapp: QApplication) -> None:
    """Both arrays have the same size; they are side by side if there is room, otherwise below one another."""
    array = IconArray(themed(qapp))
    hundreds = [Hundred(Group(name="x", value=Decimal(number)), number) for number in (13, 17)]
    array.show_hundreds(hundreds, [ArrayWords("Group", "13 of 100", "13.1%")] * 2)
    for width, is_abreast in ((600, True), (250, False)):
        one, other = array.places(width).arrays
        assert (one.width, one.height) == (other.width, other.height)
        assert (one.y == other.y) is is_abreast
        assert max(one.right, other.right) <= width


def test_groups_differ_without_colour(qapp: QApplication) -> None:
    """The first dot is filled, the second is hollow and has another shape."""
    theme = themed(qapp)
    card = shown_card(
        qapp, Comparison(name="P", status=Status.PAPER, sources=("x",), unit="g/d", spread=Spread.NONE, groups=PAIR)
    )
    picture = painted(card.drawing)
    first, second = card.drawing.places(card.drawing.width()).strips
    assert picture.pixelColor(int(first.at), int(first.y)) == QColor(theme.palette.accent)
    assert picture.pixelColor(int(second.at), int(second.y)) == QColor(theme.palette.surface)
    corner = 6
    assert picture.pixelColor(int(second.at) + corner, int(second.y) + corner) != QColor(theme.palette.surface)


def test_pictures_differ_by_theme(make_program: MakeProgram) -> None:
    """After a change of theme, dots, bars and people are painted in its colours."""
    program = make_program()
    for address in ("studies/marble-2019", "studies/basalt-2012"):
        program.shell.places.open(address)
        looks = []
        for appearance in PALETTES:
            program.theme.set_appearance(appearance)
            settle()
            looks.append([painted(card.picture) for card in visible(program.window, FigureCard)])
        for one, other in combinations(looks, 2):
            assert all(left != right for left, right in zip(one, other, strict=True))


@pytest.mark.parametrize("appearance", PALETTES)
def test_signs_stand_out(appearance: Appearance) -> None:
    """The colour of each group, and the outline of empty people and bars, reach 3:1 on the card."""
    palette = PALETTES[appearance]
    for colour in (*series_colors(palette), palette.control_line, palette.ink):
        assert contrast(colour, palette.surface) >= 3


def test_all_studies_have_the_kind_that_their_people_allow() -> None:
    """No icon array is drawn for a study with fewer than 100 people in each group."""
    figures = [(study, figure) for study in STUDIES for figure in study.figures]
    drawn = [one for one in figures if draw(one[1], people(one[0])).kind is DrawingKind.ICONS]
    assert 0 < len(drawn) < len(figures)
    for study, figure in drawn:
        assert (people(study) or 0) >= 100 * len(figure.groups), study.id


def themed(app: QApplication, appearance: Appearance = Appearance.LIGHT) -> Theme:
    """Return a theme that the application uses."""
    app.setStyle("Fusion")
    theme = Theme(ROOT / "resources" / "fonts", Language.ENGLISH, 100, appearance)
    theme.apply()
    return theme


def shown_card(app: QApplication, figure: Comparison | Duration | Proportion) -> FigureCard:
    """Return the card of a figure in a window of its own."""
    card = FigureCard(themed(app), Terminology(library(), Translation(paths.translations())))
    study = msgspec.structs.replace(library().studies[0], figures=(figure,))
    page = outline(study, library())
    card.show_block(page, page.sections[0], next(page.all(StudyFigure)))
    card.resize(600, card.heightForWidth(600))
    card.show()
    settle()
    return card


def painted(picture: FigurePicture) -> QImage:
    """Return what a drawing paints, on the surface of a card."""
    image = QImage(picture.size(), QImage.Format.Format_RGB32)
    image.fill(QColor(picture.theme.palette.surface))
    picture.render(image, QPoint(), QRegion(), picture.RenderFlag.DrawChildren)
    return image
