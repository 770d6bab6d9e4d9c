"""Prints a page with its lists as boxes to tick on paper."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from kidneyviewer.content.model import LearnPage
from kidneyviewer.content.texts import LIBRARY
from kidneyviewer.ui.style.theme import Theme, Type
from kidneyviewer.ui.translation import text
from kidneyviewer.ui.wording import words
from kidneyviewer.ui.wording.filling import fill

translate = QCoreApplication.translate

TITLE, HEADING, BODY, SMALL = 20, 14, 12, 10
"""In pt: large enough to be read on paper by most."""
INDENT = 1
GAP = 6


def print_page(page: LearnPage, ticks: Sequence[Sequence[bool]], theme: Theme, parent: QWidget, notice: str) -> bool:
    """Ask for a printer and print; tells whether the page was printed. ``ticks`` as of :func:`document`."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(text(page.address, page.title))
    dialog = QPrintDialog(printer, parent)
    if dialog.exec() != QPrintDialog.DialogCode.Accepted:
        return False
    document(page, ticks, theme, notice).print_(printer)
    return True


def document(page: LearnPage, ticks: Sequence[Sequence[bool]], theme: Theme, notice: str) -> QTextDocument:
    """Return a page as a document in the language that is shown: ticks as on the screen, the notice at the end.

    ``ticks`` holds, for each section, whether each item of its list is ticked; ``notice`` is a text of library.json.
    """
    made = QTextDocument()
    made.setDefaultFont(theme.font(Type.BODY))
    writer = _Writer(made)
    writer.write(text(page.address, page.title), TITLE, bold=True)
    writer.write(words.statement(page.address, page.summary), BODY)
    for section, ticked in zip(page.sections, ticks, strict=True):
        writer.write(text(page.address, section.heading), HEADING, bold=True)
        for paragraph in section.paragraphs:
            writer.write(words.statement(page.address, paragraph), BODY)
        for item, is_ticked in zip(section.items, ticked, strict=True):
            box = translate("ListPrinter", "■ %1") if is_ticked else translate("ListPrinter", "□ %1")
            writer.write(fill(box, words.statement(page.address, item)), BODY, indent=INDENT)
    writer.write(words.review(page.review), SMALL)
    writer.write(text(LIBRARY, notice), SMALL)
    return made


class _Writer:
    """Writes one paragraph after another at the end of a document."""

    def __init__(self, document: QTextDocument) -> None:
        self._cursor = QTextCursor(document)
        self._is_first = True

    def write(self, paragraph: str, points: int, *, bold: bool = False, indent: int = 0) -> None:
        """Write a paragraph in a size."""
        block, letters = QTextBlockFormat(), QTextCharFormat()
        block.setIndent(indent)
        block.setBottomMargin(GAP)
        letters.setFontPointSize(points)
        letters.setFontWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
        if self._is_first:
            self._cursor.setBlockFormat(block)
            self._is_first = False
        else:
            self._cursor.insertBlock(block)
        self._cursor.insertText(paragraph, letters)
