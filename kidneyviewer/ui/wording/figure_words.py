"""The interface's words for figures of studies: values, measures, intervals, how to read a drawing, its sentence."""

from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from kidneyviewer.content.figures import Drawing, DrawingKind, Hundred, say
from kidneyviewer.content.model import (
    Comparison,
    Difference,
    Drawn,
    Duration,
    Group,
    Proportion,
    Ratio,
    Spread,
    TimeUnit,
    UcumCode,
)
from kidneyviewer.ui.translation import text
from kidneyviewer.ui.wording import words
from kidneyviewer.ui.wording.counts import Counts
from kidneyviewer.ui.wording.filling import fill
from kidneyviewer.ui.wording.speech import spoken

translate = QCoreApplication.translate
"""``lupdate`` finds the texts by this name."""

WORDS_BESIDE_A_VALUE = ("%", "d", "mo")
"""Units that are short enough to be shown with each value of a drawing."""
UNBROKEN = "\N{NO-BREAK SPACE}"


def joined(*parts: str) -> str:
    """Join sentences and parts of sentences, each with one end mark."""
    return spoken(*(part.rstrip(".。") for part in parts))


def number(value: Decimal) -> str:
    """Return a number with a minus sign as wide as a plus sign, as in the content."""
    return words.number(value).replace("-", "−")


def quantity(value: Decimal, unit: UcumCode) -> str:
    """Return a value with its unit, in words if possible: 15 days, 43.2 per 1,000 patient-years, 0.72."""
    match unit:
        case "1":
            return number(value)
        case "d":
            return words.length(value, TimeUnit.DAY).replace("-", "−")
        case "mo":
            return words.length(value, TimeUnit.MONTH).replace("-", "−")
        case "/(1000.a)":
            return fill(translate("FigureWords", "%1 per 1,000 patient-years"), number(value))
        case _:
            return words.quantity((value,), unit).replace("-", "−")


def limits(group: Group) -> str:
    """Return the ends of an interval; empty if not reported."""
    if group.low is None or group.high is None:
        return ""
    return fill(translate("FigureWords", "%1 to %2"), number(group.low), number(group.high))


def value(group: Group, unit: UcumCode) -> str:
    """Return the text beside the drawing of a group: its value, and in brackets the ends of its interval.

    Units that are not read as words are in the title of the axis.
    """
    shown = quantity(group.value, unit) if unit in WORDS_BESIDE_A_VALUE else number(group.value)
    ends = limits(group)
    return _bracketed(shown, ends) if ends else shown


def name(address: str, group: Group) -> str:
    """Return the name of a group, with its size if that is reported."""
    shown = text(address, group.name)
    return _bracketed(shown, Counts().people(group.size)) if group.size is not None else shown


def _bracketed(outside: str, inside: str) -> str:
    return fill(translate("FigureWords", "%1 (%2)"), outside, inside.replace(" ", UNBROKEN))


def of_hundred(hundred: Hundred) -> str:
    """Return how many of 100 people had the outcome."""
    return fill(translate("FigureWords", "%1 of 100"), hundred.filled)


def measure(term: str) -> str:
    """Return the name of the number that compares two groups, with its abbreviation; empty if there is none."""
    match term:
        case "RR":
            return translate("FigureWords", "Risk ratio (RR)")
        case "OR":
            return translate("FigureWords", "Odds ratio (OR)")
        case "HR":
            return translate("FigureWords", "Hazard ratio (HR)")
        case "MD":
            return translate("FigureWords", "Mean difference (MD)")
        case "SMD":
            return translate("FigureWords", "Standardised mean difference (SMD)")
        case _:
            return ""


def _measure_in_plain_words(term: str) -> str:
    match term:
        case "RR":
            return translate("FigureWords", "A risk ratio tells how many times as common it is. 1 means no difference.")
        case "OR":
            return translate("FigureWords", "An odds ratio compares the odds of two groups. 1 means no difference.")
        case "HR":
            return translate("FigureWords", "A hazard ratio compares how fast it happens. 1 means no difference.")
        case "MD":
            return translate("FigureWords", "A mean difference is the average gap. 0 means no difference.")
        case "SMD":
            return translate("FigureWords", "This is the average gap on a common scale. 0 means no difference.")
        case _:
            return ""


def spread(kind: Spread) -> str:
    """Return what the thin line through a value means."""
    match kind:
        case Spread.CI95:
            return translate(
                "FigureWords", "The thin line shows the range in which the true value may lie (95% interval)."
            )
        case Spread.IQR:
            return translate(
                "FigureWords", "The thin line shows the middle half of the people (interquartile range, IQR)."
            )
        case Spread.STANDARD_ERROR:
            return translate(
                "FigureWords", "The thin line shows how exact the average is: one standard error to each side."
            )
        case Spread.NONE:
            return ""


def axis_title(figure: Drawn) -> str:
    """Return what the numbers below the axis are; empty for a pure number without a name."""
    match figure:
        case Proportion():
            return translate("FigureWords", "per cent of the people in the group")
        case Ratio():
            return measure(figure.measure)
        case Difference():
            return _bracketed_unit(measure(figure.measure), figure.unit)
        case Duration() | Comparison():
            return _unit(figure.unit)


def _bracketed_unit(title: str, unit: UcumCode) -> str:
    shown = _unit(unit)
    return fill(translate("FigureWords", "%1, in %2"), title, shown) if shown else title


def _unit(unit: UcumCode) -> str:
    match unit:
        case "d":
            return translate("FigureWords", "days")
        case "mo":
            return translate("FigureWords", "months")
        case "/(1000.a)":
            return translate("FigureWords", "per 1,000 patient-years")
        case _:
            return words.quantity((), unit).strip()


def how_to_read(drawing: Drawing) -> str:
    """Return in whole sentences how to read a drawing: what each sign is, which side is more, what the thin line is."""
    sentences = [*_signs(drawing), *_sides(drawing.figure)]
    if drawing.kind is not DrawingKind.WORDS and any(group.low is not None for group in drawing.figure.groups):
        sentences.append(spread(say(drawing.figure).spread))
    return joined(*sentences)


def _signs(drawing: Drawing) -> list[str]:
    figure = drawing.figure
    match drawing.kind:
        case DrawingKind.ICONS:
            return [translate("FigureWords", "Each picture is 100 people. Those who had this outcome are filled in.")]
        case DrawingKind.BARS if isinstance(figure, Proportion):
            return [translate("FigureWords", "The whole bar is everyone in the group."), _few(drawing)]
        case DrawingKind.BARS:
            return [
                translate("FigureWords", "Each bar is a median: half of the people took less time, half took more.")
            ]
        case DrawingKind.DOTS if isinstance(figure, Comparison):
            return [translate("FigureWords", "Each sign is one result. Further right means more.")]
        case DrawingKind.DOTS:
            return [_measure_in_plain_words(say(figure).measure or "")]
        case DrawingKind.WORDS:
            return [translate("FigureWords", "A share of one person is not drawn, since it says nothing about others.")]


def _few(drawing: Drawing) -> str:
    if not drawing.is_small:
        return ""
    return translate("FigureWords", "The groups are small: one person more or less moves the bar.")


def _sides(figure: Drawn) -> list[str]:
    match figure:
        case Ratio(measure="HR"):
            return [
                translate("FigureWords", "Left of the dashed line: later or less often with the treatment."),
                translate("FigureWords", "Right of the line: sooner or more often."),
            ]
        case Ratio():
            return [
                translate("FigureWords", "Left of the dashed line: fewer people with the treatment."),
                translate("FigureWords", "Right of the line: more people."),
            ]
        case Difference():
            return [
                translate("FigureWords", "Left of the dashed line: lower with the treatment."),
                translate("FigureWords", "Right of the line: higher."),
            ]
        case _:
            return []


def subject(address: str, drawing: Drawing) -> str:
    """Return what was counted and over what time. Icon arrays have the time in their captions."""
    saying = say(drawing.figure)
    parts = (saying.outcome, saying.period if drawing.kind is not DrawingKind.ICONS else None)
    return joined(*(text(address, part) for part in parts if part))


def sentence(address: str, drawing: Drawing) -> str:
    """Return everything that is drawn, for people who cannot see it: each group, its value, its interval."""
    saying = say(drawing.figure)
    about = [text(address, part) for part in (saying.outcome, saying.period) if part]
    hundreds = {hundred.group: hundred for hundred in drawing.icons}
    groups = [_said(address, group, saying.unit, saying.spread, hundreds.get(group)) for group in saying.groups]
    note = [text(address, saying.note)] if saying.note else []
    name = words.checked(text(address, saying.name), drawing.figure.status)
    return joined(name, *about, measure(saying.measure or ""), *groups, *note)


def _said(address: str, group: Group, unit: UcumCode, kind: Spread, hundred: Hundred | None) -> str:
    said = quantity(group.value, unit)
    ends = limits(group)
    if hundred is not None:
        said = fill(translate("FigureWords", "%1 of 100 people (%2)"), hundred.filled, said)
    elif ends:
        said = fill(_spread_said(kind), said, ends)
    return fill(translate("FigureWords", "%1: %2"), name(address, group), said)


def _spread_said(kind: Spread) -> str:
    match kind:
        case Spread.CI95:
            return translate("FigureWords", "%1, 95% interval %2")
        case Spread.IQR:
            return translate("FigureWords", "%1, middle half of the people %2")
        case Spread.STANDARD_ERROR:
            return translate("FigureWords", "%1, one standard error to each side %2")
        case Spread.NONE:
            return translate("FigureWords", "%1, range %2")
