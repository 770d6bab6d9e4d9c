"""Prints a page with boxes that can be ticked on paper."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from kidneyviewer.content.model import LearnPage
from kidneyviewer.content.page import Lead, Page, Paragraphs
from kidneyviewer.content.statements import Passage
from kidneyviewer.content.texts import LIBRARY
from kidneyviewer.ui.style.theme import Theme, Type
from kidneyviewer.ui.translation import text
from kidneyviewer.ui.wording import item_words, page_words, words
from kidneyviewer.ui.wording.filling import fill

translate = QCoreApplication.translate

TITLE, HEADING, BODY, SMALL = 20, 14, 12, 10
"""In pt: large enough for most people to read on paper."""
INDENT = 1
GAP = 6


def print_page(page: Page, ticks: Sequence[Sequence[bool]], theme: Theme, parent: QWidget, notice: str) -> bool:
    """Ask for a printer and print. Return whether the page was printed. ``ticks`` is as in :func:`document`."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(item_words.title(page.item))
    dialog = QPrintDialog(printer, parent)
    if dialog.exec() != QPrintDialog.DialogCode.Accepted:
        return False
    document(page, ticks, theme, notice).print_(printer)
    return True


def document(page: Page, ticks: Sequence[Sequence[bool]], theme: Theme, notice: str) -> QTextDocument:
    """Return a page as a document in the current language: ticks as shown, the notice at the end.

    ``ticks`` contains for each section whether each item of its list is ticked; ``notice`` is a text of library.json.
    """
    assert isinstance(page.item, LearnPage)
    made = QTextDocument()
    made.setDefaultFont(theme.font(Type.BODY))
    writer = _Writer(made)
    writer.write(item_words.title(page.item), TITLE, bold=True)
    for lead in page.all(Lead):
        writer.write("\n".join(map(words.said, lead.passages)), BODY)
    sections = (section for section in page.sections if isinstance(section.heading, Passage))
    for section, ticked in zip(sections, ticks, strict=True):
        writer.write(page_words.heading(section, page.item), HEADING, bold=True)
        for block in section.blocks:
            if isinstance(block, Paragraphs):
                _write_block(writer, block, ticked)
    writer.write(words.review(page.item.review), SMALL)
    writer.write(text(LIBRARY, notice), SMALL)
    return made


def _write_block(writer: "_Writer", block: Paragraphs, ticked: Sequence[bool]) -> None:
    for paragraph in block.paragraphs:
        writer.write(words.said(paragraph), BODY)
    for item, is_ticked in zip(block.listed, ticked, strict=True):
        box = translate("ListPrinter", "■ %1") if is_ticked else translate("ListPrinter", "□ %1")
        writer.write(fill(box, words.said(item)), BODY, indent=INDENT)


class _Writer:
    """Writes one paragraph after another at the end of a document."""

    def __init__(self, document: QTextDocument) -> None:
        self._cursor = QTextCursor(document)
        self._is_first = True

    def write(self, paragraph: str, points: int, *, bold: bool = False, indent: int = 0) -> None:
        """Write a paragraph in a font size."""
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
