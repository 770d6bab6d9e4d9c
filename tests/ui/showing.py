"""What a window shows: every text that is visible, announced by a screen reader, or in a tooltip."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QPoint, QSettings, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QListView,
    QTableWidget,
    QWidget,
)

from kidneyviewer import paths
from kidneyviewer.app import first_translation
from kidneyviewer.content.citation import cite
from kidneyviewer.content.evidence_map import marks_of
from kidneyviewer.content.model import Library, Term
from kidneyviewer.content.texts import is_translated
from kidneyviewer.language import Language
from kidneyviewer.options import Options
from kidneyviewer.program import Program
from kidneyviewer.ui.glossary.names_view import NamesView
from kidneyviewer.ui.page.chart_view import ChartView
from kidneyviewer.ui.settings import Settings
from kidneyviewer.ui.terminology import Terminology
from kidneyviewer.ui.widgets.index_bar import IndexBar
from kidneyviewer.ui.widgets.item_model import HEAD_ROLE, Entry, ItemModel
from kidneyviewer.ui.widgets.other_names import OtherNames
from kidneyviewer.ui.window.first_look import first_theme
from kidneyviewer.ui.window.main_window import MainWindow
from kidneyviewer.ui.wording import words
from tests import chinese
from tests.helpers import loaded

Kind = TypeVar("Kind", bound=QWidget)
TURNS = 4
"""Turns of the event loop after which a request has been carried out: posted events, layout, place, paint."""
INDEX_MS = 30_000
"""The index of the search is there by then, also on a machine that is busy."""
OWN_NAMES = frozenset(name for language in Language for name in (language.own_name, language.short_name))


@dataclass(frozen=True)
class Seen:
    """A text, the kind of place where it is, and the classes of the widgets around it."""

    kind: str
    text: str
    where: str


def settle() -> None:
    """Let everything happen that has been requested."""
    for _ in range(TURNS):
        QCoreApplication.sendPostedEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()


def fill_window(window: MainWindow, settings: Settings, options: Options, content: Library) -> Program:
    """Fill a window as a start does, with loaded content."""
    translation = first_translation(settings, options)
    theme = first_theme(settings, options, translation.language)
    return Program(window, settings, options, theme, Terminology(content, translation))


def saved(store: QSettings, key: str) -> object:
    """Return what the settings file contains now, as Qt reads it."""
    store.sync()
    return store.value(key)


def switch(program: Program, language: Language) -> None:
    """Choose a language in the top bar, as the user does."""
    program.shell.top_bar.languages.buttons()[list(Language).index(language)].click()
    settle()
    assert program.translation.language is language


def seen(window: QWidget) -> Iterator[Seen]:
    """Yield every text in a window as it is shown now."""
    yield Seen("title", window.windowTitle(), type(window).__name__)
    for action in window.actions():
        yield Seen("action", action.text(), type(window).__name__)
    for widget in (window, *window.findChildren(QWidget)):
        if widget.isVisible():
            where = _path(widget)
            found = (("tool-tip", widget.toolTip()), ("name", widget.accessibleName()))
            described = ("description", widget.accessibleDescription())
            for kind, text in (*_texts(widget), *found, described):
                if text:
                    yield Seen(kind, text, where)


def _path(widget: QWidget) -> str:
    names = []
    at: QWidget | None = widget
    while at is not None:
        names.append(type(at).__name__)
        at = at.parentWidget()
    return "/".join(reversed(names))


def _texts(widget: QWidget) -> Iterator[tuple[str, str]]:
    match widget:
        case QLabel() | QAbstractButton():
            yield type(widget).__name__, widget.text()
        case QLineEdit():
            yield "placeholder", widget.placeholderText()
        case QTableWidget():
            yield from _cells(widget)
        case QListView():
            yield from _rows(widget)
        case ChartView():
            yield from (("chart label", label.text) for label in widget.labels())


def _cells(table: QTableWidget) -> Iterator[tuple[str, str]]:
    for column in range(table.columnCount()):
        header = table.horizontalHeaderItem(column)
        assert header is not None
        yield "header", header.text()
        for row in range(table.rowCount()):
            cell = table.item(row, column)
            assert cell is not None
            yield "cell", cell.text()


def _rows(view: QListView) -> Iterator[tuple[str, str]]:
    """Yield the texts of all rows, without heads, and without the English name beside a Chinese term."""
    model = view.model()
    assert isinstance(model, ItemModel)
    for row in range(model.rowCount()):
        index = model.index(row)
        entry: Entry = model.data(index, Qt.ItemDataRole.UserRole)
        item = model.item(row)
        extra = item.name if isinstance(item, Term) else ""
        for text in (entry.title, "" if entry.detail == extra else entry.detail, entry.badge):
            yield "row", text
        for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            spoken = str(model.data(index, role)).removeprefix(f"{index.data(HEAD_ROLE)}。")
            yield "row", spoken.replace(extra, "") if extra and extra == entry.detail else spoken


def left_over(language: Language, shown: Seen) -> list[str]:
    """Return the parts of a text that do not belong to a language.

    In English: Chinese characters and full-width punctuation. In Chinese: Latin words that are not units,
    abbreviations, drugs or names, and characters of the other Chinese script. Exempt are the language switch, a term's
    names in other languages, the letters of an index, and citations, of which only a translated title counts.
    """
    if any(one.__name__ in shown.where for one in (OtherNames, NamesView, IndexBar)) or shown.text in OWN_NAMES:
        return []
    match language:
        case Language.ENGLISH:
            return chinese.ONLY_CHINESE.findall(shown.text)
        case Language.SIMPLIFIED_CHINESE:
            other_script = chinese.traditional_only
        case Language.TRADITIONAL_CHINESE:
            other_script = chinese.simplified_only
    text = without_citations(language, shown.text)
    return chinese.foreign_words(text) + other_script(text)


def without_citations(language: Language, text: str) -> str:
    """Reduce each citation to its title, if that is translated, and leave out names on the map."""
    content = paths.resources()
    for cited, title in citations(content, language):
        if title in text:
            text = text.replace(cited, title)
    return re.sub(_printed(content), "", text)


@cache
def citations(content: Path, language: Language) -> tuple[tuple[str, str], ...]:
    """Return each source of a folder as it is cited in the current language, and its title."""
    assert QLocale().language() == QLocale(language.code).language()
    titles = ((source, words.source_title(source)) for source in loaded(content).sources.values())
    return tuple((cite(source, title), title) for source, title in titles)


@cache
def _printed(content: Path) -> re.Pattern[str]:
    sources = loaded(content).sources.values()
    titles = [source.title for source in sources if not is_translated(source)]
    printed = sorted((*titles, *(mark.name for mark in marks_of(loaded(content)))), key=len, reverse=True)
    return re.compile("|".join(map(re.escape, printed)))


def visible(window: QWidget, kind: type[Kind]) -> list[Kind]:
    """Return the visible widgets of a class, from top to bottom."""
    found = [widget for widget in window.findChildren(kind) if widget.isVisible()]
    return sorted(found, key=lambda widget: widget.mapTo(window, QPoint(0, 0)).y())


def only(window: QWidget, kind: type[Kind]) -> Kind:
    """Return the one visible widget of a class."""
    (found,) = visible(window, kind)
    return found
