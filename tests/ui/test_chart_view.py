"""What is painted of a chart: solid and dashed lines, the usual ranges, and points that no line crosses."""

from collections.abc import Sequence
from decimal import Decimal
from itertools import groupby

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from kidneyviewer.appearance import Appearance
from kidneyviewer.content.model import Event, Measurement, Moment, Series, Sex, Status, Time, TimeUnit
from kidneyviewer.content.trend import Join, Trend, derive
from kidneyviewer.language import Language
from kidneyviewer.ui.page.chart_labels import LabelKind, Plot, plot_of
from kidneyviewer.ui.page.chart_view import ChartView
from kidneyviewer.ui.style.theme import Theme
from tests.helpers import ROOT
from tests.small import library
from tests.ui.charts import faults

GIVEN = Event(at=Time(value=0.0, unit=TimeUnit.DAY), until=None, text="Given", status=Status.PAPER, sources=("x",))
STEPS = 400
"""Places along a line at which its colour is read."""


def at(month: float) -> Time:
    """Return a time in months."""
    return Time(value=float(month), unit=TimeUnit.MONTH)


def trend_of(values: Sequence[tuple[Moment, str]], *events: Event, sex: Sex | None = None) -> Trend:
    """Return the trend of a creatinine."""
    measured = tuple(
        Measurement(at=moment, value=Decimal(value), status=Status.PAPER, sources=("x",)) for moment, value in values
    )
    series = Series(analyte="creatinine", unit="mg/dL", measurements=measured)
    return derive(series, library().analytes["creatinine"], "mg/dL", sex, events)


def painted(app: QApplication, theme: Theme, trend: Trend, width: int = 640) -> tuple[ChartView, QImage]:
    """Return a chart and its picture."""
    view = ChartView(theme)
    view.resize(width, view.sizeHint().height())
    view.show_trend(trend, "")
    view.show()
    app.processEvents()
    return view, view.viewport().grab().toImage()


def plot(view: ChartView, trend: Trend) -> Plot:
    """Return where the values of a chart are in its picture."""
    size = view.viewport().size()
    return plot_of(trend, size.width(), size.height(), view._measure)  # noqa: SLF001 - the fonts of the chart


def pieces(picture: QImage, found: Plot, join: Join, ink: QColor) -> list[bool]:
    """Return in which order a line is painted and left out, from one point to the next."""
    ratio = picture.devicePixelRatio()
    (x1, y1), (x2, y2) = found.at(join.start), found.at(join.end)
    steps = (step / STEPS for step in range(STEPS // 10, STEPS - STEPS // 10))
    places = ((x1 + (x2 - x1) * step, y1 + (y2 - y1) * step) for step in steps)
    colors = (picture.pixelColor(int(x * ratio), int(y * ratio)) for x, y in places)
    return [is_ink for is_ink, _ in groupby(near(color, ink) for color in colors)]


def near(color: QColor, other: QColor) -> bool:
    """Tell whether two colours are nearly the same."""
    channels = ((color.red(), other.red()), (color.green(), other.green()), (color.blue(), other.blue()))
    return all(abs(a - b) < 60 for a, b in channels)


@pytest.mark.parametrize("appearance", Appearance)
def test_a_line_is_dashed_where_it_may_not_be_read_as_a_course(qapp: QApplication, appearance: Appearance) -> None:
    """From an undated value and over the treatment there are gaps; after it there are none."""
    theme = Theme(ROOT / "resources" / "fonts", Language.ENGLISH, 100, appearance)
    trend = trend_of((("before", "4.0"), (at(6), "2.0"), (at(12), "3.5")), GIVEN)
    view, picture = painted(qapp, theme, trend)
    ink = theme.color(theme.palette.accent)
    first, second = (pieces(picture, plot(view, trend), join, ink) for join in trend.joins)
    assert len(first) > 20
    assert second == [True]


def test_no_line_is_painted_over_a_point(qapp: QApplication) -> None:
    """The middle of each point stays free."""
    theme = Theme(ROOT / "resources" / "fonts", Language.ENGLISH, 100, Appearance.LIGHT)
    trend = trend_of(((at(1), "4.0"), (at(6), "2.0"), (at(6.1), "2.1"), (at(12), "3.5")), GIVEN)
    view, picture = painted(qapp, theme, trend)
    found = plot(view, trend)
    surface = theme.color(theme.palette.surface)
    for point in (trend.lines[0].points[0], trend.lines[0].points[-1]):
        x, y = (int(place * picture.devicePixelRatio()) for place in found.at(point))
        assert near(picture.pixelColor(x, y), surface)


@pytest.mark.parametrize("width", [300, 420, 640, 1000])
@pytest.mark.parametrize("text_size", [100, 200])
def test_the_usual_ranges_of_both_sexes_are_told_apart(qapp: QApplication, width: int, text_size: int) -> None:
    """Without a sex both ranges are painted, each with its label, and no label covers another."""
    theme = Theme(ROOT / "resources" / "fonts", Language.ENGLISH, text_size, Appearance.LIGHT)
    trend = trend_of(((at(1), "4.0"), (at(12), "3.0")), GIVEN)
    view, _ = painted(qapp, theme, trend, width * text_size // 100)
    labels = [label.text for label in view.labels() if label.kind is LabelKind.BAND]
    assert labels == ["women 0.6–1.1", "men 0.7–1.3"]
    assert faults(view, theme) == []


def test_each_label_of_two_ranges_stands_where_only_its_range_is(qapp: QApplication) -> None:
    """The label of the lower range is not inside the higher one, and the other way round."""
    theme = Theme(ROOT / "resources" / "fonts", Language.ENGLISH, 100, Appearance.LIGHT)
    trend = trend_of(((at(1), "4.0"), (at(12), "3.0")), GIVEN)
    view, _ = painted(qapp, theme, trend)
    women, men = (label.box for label in view.labels() if label.kind is LabelKind.BAND)
    (_, lower_end), (upper_end, _) = (plot(view, trend).edges(band) for band in reversed(trend.bands))
    assert women.y >= lower_end
    assert men.bottom <= upper_end


def test_ranges_that_are_alike_have_one_label(qapp: QApplication) -> None:
    """If the ranges of women and men have the same ends, one label serves both."""
    theme = Theme(ROOT / "resources" / "fonts", Language.ENGLISH, 100, Appearance.LIGHT)
    view, _ = painted(qapp, theme, trend_of(((at(1), "4.0"), (at(12), "3.0")), GIVEN, sex=Sex.MALE))
    assert [label.text for label in view.labels() if label.kind is LabelKind.BAND] == ["usual range 0.7–1.3 mg/dL"]
