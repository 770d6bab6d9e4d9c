"""Statements in words, for the list of origins."""

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from kidneyviewer.content.citation import cite
from kidneyviewer.content.model import Library, Study
from kidneyviewer.content.statements import Count, CountedEvent, Passage, Printed, Stated, StudyFigure, Value
from kidneyviewer.content.texts import ANALYTES
from kidneyviewer.ui.translation import text
from kidneyviewer.ui.wording import event_words, study_words, trend_words, words
from kidneyviewer.ui.wording.filling import fill
from kidneyviewer.ui.wording.speech import spoken

translate = QCoreApplication.translate
"""``lupdate`` finds the texts by this name."""


def shown(stated: Stated, library: Library) -> str:
    """Return a statement as one line. How well it is known is shown beside it."""
    match stated:
        case Passage():
            return words.unmarked(stated)
        case Value():
            return _value(stated, library)
        case Count():
            return _count(stated, library)
        case StudyFigure():
            return _figure(stated)
        case CountedEvent():
            return event_words.unmarked(stated)
        case Printed():
            return stated.statistic
        case _:
            assert_never(stated)


def sources(stated: Stated, library: Library) -> list[str]:
    """Return the citations of a statement's sources."""
    found = (library.sources[source] for source in stated.sources)
    return [cite(source, words.source_title(source)) for source in found]


def _value(value: Value, library: Library) -> str:
    """Return which test had which result, and when: the number, and the remark beside it or in its place."""
    measured, name = value.measurement, text(ANALYTES, library.analytes[value.series.analyte].short_name)
    said = words.measured(measured, value.series.unit)
    remark = text(value.address, value.remark.text) if value.remark else ""
    found = said or remark or trend_words.not_in_source()
    line = fill(translate("OriginWords", "%1 %2 (%3)"), name, found, words.moment(measured.at))
    return spoken(line, remark) if said and remark else line


def _count(count: Count, library: Library) -> str:
    item = library.by_address[count.address]
    assert isinstance(item, Study)
    note = text(count.address, count.note.text) if count.note else ""
    return spoken(study_words.headcount(item), note) if note else study_words.headcount(item)


def _figure(figure: StudyFigure) -> str:
    """Return a figure with the values of its groups."""
    groups = (
        fill(translate("OriginWords", "%1 %2"), text(figure.address, group.name), words.number(group.value))
        for group in figure.drawn.groups
    )
    joined = translate("OriginWords", ", ").join(groups)
    return fill(translate("OriginWords", "%1: %2"), text(figure.address, figure.drawn.name), joined)
