"""The interface's words for the closed sets of the content, and numbers as the reader's language writes them."""

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from kidneyviewer.content import units
from kidneyviewer.content.model import (
    CaseKind,
    Category,
    Direction,
    FactKind,
    Measurement,
    Moment,
    Review,
    Scale,
    Sex,
    Source,
    Status,
    Term,
    Time,
    TimeUnit,
    UcumCode,
)
from kidneyviewer.content.statements import Passage
from kidneyviewer.content.texts import SOURCES, is_translated
from kidneyviewer.ui.translation import text
from kidneyviewer.ui.wording.counts import Counts
from kidneyviewer.ui.wording.filling import fill

translate = QCoreApplication.translate
"""``lupdate`` finds the texts by this name."""

GRADED = frozenset({"albuminuria"})
"""Tests whose figures are grades, although they have no scale of their own here."""


def number(value: Decimal) -> str:
    """Return a number with the digits it was written with."""
    locale = QLocale()
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return locale.toString(float(value), "f", units.decimals_of(value))


def numbers(values: tuple[Decimal | None, ...]) -> str:
    """Return a value, or a pair such as 130/80; empty if not reported."""
    return "/".join(number(value) for value in values if value is not None)


def quantity(values: tuple[Decimal | None, ...], unit: UcumCode) -> str:
    """Return a value with its unit."""
    separator = "" if unit == "%" else " "
    return f"{numbers(values)}{separator}{units.symbol(unit)}"


def measured(measurement: Measurement, unit: UcumCode) -> str:
    """Return a measured value or pair with its unit; empty if no figure is reported."""
    values = (measurement.value, measurement.second)
    return "" if measurement.value is None else quantity(values, unit)


def interval(low: Decimal | None, high: Decimal | None) -> str:
    """Return a usual range; open ends are written with signs."""
    if low is None and high is not None:
        return f"≤ {number(high)}"
    if low is not None and high is None:
        return f"≥ {number(low)}"
    return "–".join(number(limit) for limit in (low, high) if limit is not None)


def interval_said(low: Decimal | None, high: Decimal | None) -> str:
    """Return a usual range as it is read aloud."""
    if low is None and high is not None:
        return fill(translate("Words", "up to %1"), number(high))
    if low is not None and high is None:
        return fill(translate("Words", "%1 or more"), number(low))
    return fill(translate("Words", "%1 to %2"), *(number(limit) for limit in (low, high) if limit is not None))


def date(day: object) -> str:
    """Return a ``datetime.date`` as the reader's language writes it."""
    return QLocale().toString(QDate.fromString(str(day), "yyyy-MM-dd"), translate("Words", "d MMMM yyyy"))


def moment(when: Moment) -> str:
    """Return a time of measurement, such as "2 months" or "before"."""
    return duration(when) if isinstance(when, Time) else translate("Words", "before")


def duration(time: Time) -> str:
    """Return a length of time in the unit of the source."""
    whole = time.value.is_integer()
    return length(Decimal(int(time.value)) if whole else Decimal(str(time.value)), time.unit)


def length(value: Decimal, unit: TimeUnit) -> str:
    """Return a length of time with the digits it was written with, such as "15 days" or "1.5 months"."""
    if units.decimals_of(value) or value < 0:
        return fill(_part_of(unit), number(value))
    count = int(value)
    match unit:
        case TimeUnit.DAY:
            return Counts().days(count)
        case TimeUnit.WEEK:
            return Counts().weeks(count)
        case TimeUnit.MONTH:
            return Counts().months(count)
        case TimeUnit.YEAR:
            return Counts().years(count)


def _part_of(unit: TimeUnit) -> str:
    match unit:
        case TimeUnit.DAY:
            return translate("Words", "%1 days")
        case TimeUnit.WEEK:
            return translate("Words", "%1 weeks")
        case TimeUnit.MONTH:
            return translate("Words", "%1 months")
        case TimeUnit.YEAR:
            return translate("Words", "%1 years")


def status(value: Status) -> str:
    """Return how well something is known."""
    match value:
        case Status.PAPER:
            return translate("Words", "Seen in the paper, often only its summary, or in a trial registry")
        case Status.SECONDARY:
            return translate("Words", "Read on another page, not in the paper")
        case Status.ARTICLE:
            return translate("Words", "Only in the promotional article, seen in no other source")
        case Status.MEMORY:
            return translate("Words", "General knowledge, to be checked")
        case Status.DERIVED:
            return translate("Words", "Worked out from reported figures")
        case Status.EDITORIAL:
            return translate("Words", "Our own explanation")


def fact_kind(kind: FactKind) -> str:
    """Return the name of an at-a-glance fact."""
    match kind:
        case FactKind.PATIENT:
            return translate("Words", "Patient")
        case FactKind.PROBLEM:
            return translate("Words", "Problem")
        case FactKind.TREATMENT:
            return translate("Words", "Treatment")
        case FactKind.DOSE:
            return translate("Words", "Dose")
        case FactKind.FOLLOW_UP:
            return translate("Words", "Followed for")
        case FactKind.SUBJECT:
            return translate("Words", "Subject")
        case FactKind.NEW_PATIENTS:
            return translate("Words", "New patients")
        case FactKind.EVIDENCE_BASE:
            return translate("Words", "Based on")


def category(value: Category) -> str:
    """Return the name of a group of glossary terms."""
    match value:
        case Category.TEST:
            return translate("Words", "Tests")
        case Category.DISEASE:
            return translate("Words", "Diseases")
        case Category.TREATMENT:
            return translate("Words", "Treatments")
        case Category.RESEARCH:
            return translate("Words", "Research")


def direction(value: Direction) -> str:
    """Return which direction usually means better kidneys; empty if neither does."""
    match value:
        case Direction.LOWER_IS_BETTER:
            return translate("Words", "lower usually means better kidneys")
        case Direction.HIGHER_IS_BETTER:
            return translate("Words", "higher usually means better kidneys")
        case Direction.NEITHER:
            return ""


def sex(value: Sex | None) -> str:
    """Return whom a usual range is for."""
    match value:
        case Sex.MALE:
            return translate("Words", "men")
        case Sex.FEMALE:
            return translate("Words", "women")
        case None:
            return translate("Words", "adults")


def review(value: Review) -> str:
    """Return whether a clinician has reviewed the text."""
    if value.state == "draft":
        return translate("Words", "Draft, not yet reviewed by a clinician")
    return fill(translate("Words", "Reviewed by %1 on %2"), value.by or "", date(value.on))


def not_reported() -> str:
    """Return that no readable source reports something."""
    return translate("Words", "Not reported in our source")


def to_be_checked(statement: str) -> str:
    """Return a statement marked as general knowledge that nobody has checked yet."""
    return fill(translate("Words", "%1 (to be checked)"), statement)


def said(passage: Passage) -> str:
    """Return a text of the content, marked if nobody has checked it yet."""
    return checked(unmarked(passage), passage.status)


def unmarked(passage: Passage) -> str:
    """Return a text of the content; if it is about something that was done to a patient, with its times."""
    shown, event = text(passage.address, passage.text), passage.event
    if event is None:
        return shown
    if event.until is None:
        return fill(translate("Words", "%1 (%2)"), shown, _since_start(event.at))
    return fill(translate("Words", "%1 (%2 to %3)"), shown, _since_start(event.at), _since_start(event.until))


def _since_start(time: Time) -> str:
    return duration(time) if time.value else translate("Words", "start")


def checked(shown: str, status: Status | None) -> str:
    """Return a statement, marked if nobody has checked it yet."""
    return to_be_checked(shown) if status is Status.MEMORY and shown else shown


def source_title(source: Source) -> str:
    """Return the title of a source: of a paper as printed, of anything else in the current language."""
    return text(SOURCES, source.title) if is_translated(source) else source.title


def case_kind(kind: CaseKind) -> str:
    """Return the name of the kind of publication."""
    match kind:
        case CaseKind.CASE_REPORT:
            return translate("Words", "Case report")
        case CaseKind.REVIEW:
            return translate("Words", "Review of studies")


def step_limits(low: Decimal | None, above: Decimal | None) -> str:
    """Return the limits of a step of whole numbers, from ``low`` to below ``above``."""
    if above is None:
        return f"≥ {number(low)}" if low is not None else ""
    if low is None:
        return f"< {number(above)}"
    return f"{number(low)}–{number(above - 1)}"


def step(code: str, limits: str, meaning: str) -> str:
    """Return a step of a scale in words, such as "G1 (≥ 90): normal or high"."""
    return fill(translate("Words", "%1 (%2): %3"), code, limits, meaning)


def steps(scale: Scale, meanings: Sequence[Passage]) -> list[str]:
    """Return each step of a scale in words: letter, limits, meaning."""
    above = (None, *(step.low for step in scale.steps))
    return [
        step(one.code, step_limits(one.low, limit), said(meaning))
        for one, limit, meaning in zip(scale.steps, above, meanings, strict=False)
    ]


def range_heading(term: Term) -> str:
    """Return the heading above a term's figures: "usual range" only if they are one."""
    if term.scale is not None or term.id in GRADED:
        return translate("Words", "What the numbers mean")
    if term.category is Category.TEST:
        return translate("Words", "Usual range")
    return translate("Words", "Good to know")
