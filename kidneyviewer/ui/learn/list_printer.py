"""Prints a page with boxes that can be ticked on paper."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice
from PySide6.QtGui import (
    QFont,
    QPdfWriter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextLength,
    QTextTableFormat,
)
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QWidget
from shiboken6 import delete

from kidneyviewer.content.model import LearnPage
from kidneyviewer.content.page import Lead, Page, Paragraphs, Table
from kidneyviewer.content.statements import Passage
from kidneyviewer.content.texts import LIBRARY
from kidneyviewer.saving import Hindrance, hindrance, save
from kidneyviewer.ui.learn.print_bar import PrintOutcome
from kidneyviewer.ui.style.theme import Theme, Type
from kidneyviewer.ui.translation import text
from kidneyviewer.ui.wording import item_words, page_words, words
from kidneyviewer.ui.wording.filling import fill

translate = QCoreApplication.translate

NAME = "Kidney Viewer"
"""Name of the job in the printer's queue, where others see it. The title of the page would tell what was read."""
TITLE, HEADING, BODY, SMALL = 20, 14, 12, 10
"""In pt: large enough for most people to read on paper."""
INDENT = 1
GAP = 6


def print_page(
    page: Page, ticks: Sequence[Sequence[bool]], theme: Theme, parent: QWidget, notice: str
) -> PrintOutcome | Hindrance:
    """Ask for a printer and print. Return what became of it. ``ticks`` is as in :func:`document`."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(NAME)
    if not _is_confirmed(printer, parent):
        return PrintOutcome.CANCELLED
    made = document(page, ticks, theme, notice)
    if printer.outputFormat() is not QPrinter.OutputFormat.PdfFormat:
        return _sent(made, printer)
    try:
        save(Path(printer.outputFileName()), _pdf(made, printer))
    except OSError as error:
        return hindrance(error)
    return PrintOutcome.SAVED


def _is_confirmed(printer: QPrinter, parent: QWidget) -> bool:
    """Ask for the printer. The dialog ends before the printer does, which it knows only by its address."""
    dialog = QPrintDialog(printer, parent)
    try:
        return bool(dialog.exec() == QPrintDialog.DialogCode.Accepted)
    finally:
        delete(dialog)


def _sent(document: QTextDocument, printer: QPrinter) -> PrintOutcome:
    """Send a document to a printer. Qt reports a failure only in the printer's state."""
    if not _is_there(printer):
        return PrintOutcome.NO_PRINTER
    document.print_(printer)
    return PrintOutcome.PRINTED if _is_there(printer) else PrintOutcome.NO_PRINTER


def _is_there(printer: QPrinter) -> bool:
    """Ask the system whether a printer exists, and Qt whether it has failed."""
    has_failed = printer.printerState() in (QPrinter.PrinterState.Error, QPrinter.PrinterState.Aborted)
    return printer.isValid() and not has_failed and not QPrinterInfo.printerInfo(printer.printerName()).isNull()


def _pdf(document: QTextDocument, printer: QPrinter) -> bytes:
    """Return a document as a PDF with the paper of a printer. Written by Qt, it would be cut where the disk is full."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(NAME)
    writer.setCreator(NAME)
    writer.setResolution(printer.resolution())
    writer.setPageLayout(printer.pageLayout())
    writer.setPageRanges(printer.pageRanges())
    document.print_(writer)
    return bytes(buffer.data().data())


def document(page: Page, ticks: Sequence[Sequence[bool]], theme: Theme, notice: str) -> QTextDocument:
    """Return a page as a document in the current language: ticks as shown, the notice at the end.

    ``ticks`` contains for each block of paragraphs whether each item of its list is ticked; ``notice`` is a text of
    library.json.
    """
    assert isinstance(page.item, LearnPage)
    made = QTextDocument()
    font = theme.font(Type.BODY)
    font.setPointSize(SMALL)  # of the page number: one in px is a dot on paper
    made.setDefaultFont(font)
    writer = _Writer(made)
    writer.write(item_words.title(page.item), TITLE, bold=True)
    for lead in page.all(Lead):
        writer.write("\n".join(map(words.said, lead.passages)), BODY)
    sections = (section for section in page.sections if isinstance(section.heading, Passage))
    ticked = iter(ticks)
    for section in sections:
        writer.write(page_words.heading(section, page.item), HEADING, bold=True)
        for block in section.blocks:
            match block:
                case Paragraphs():
                    _write_block(writer, block, next(ticked))
                case Table():
                    _write_table(writer, block)
                case _:
                    pass
    writer.write(words.review(page.item.review), SMALL)
    writer.write(text(LIBRARY, notice), SMALL)
    return made


def _write_block(writer: "_Writer", block: Paragraphs, ticked: Sequence[bool]) -> None:
    for paragraph in block.paragraphs:
        writer.write(words.said(paragraph), BODY)
    for item, is_ticked in zip(block.listed, ticked, strict=True):
        box = translate("ListPrinter", "■ %1") if is_ticked else translate("ListPrinter", "□ %1")
        writer.write(fill(box, words.said(item)), BODY, indent=INDENT)


def _write_table(writer: "_Writer", table: Table) -> None:
    head = ["", *map(words.said, table.columns)]
    cells = (["\n".join(map(words.said, cell)) for cell in line.cells] for line in table.lines)
    lines = [[words.said(line.name), *said] for line, said in zip(table.lines, cells, strict=True)]
    writer.write_table([head, *lines])


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

    def write_table(self, rows: Sequence[Sequence[str]]) -> None:
        """Write a table in small type. Its first row, repeated on each page, and its first column are bold."""
        looks, letters, width = QTextTableFormat(), QTextCharFormat(), 100 / len(rows[0])
        looks.setHeaderRowCount(1)
        looks.setBorderCollapse(True)
        looks.setCellPadding(GAP)
        looks.setColumnWidthConstraints([QTextLength(QTextLength.Type.PercentageLength, width)] * len(rows[0]))
        letters.setFontPointSize(SMALL)
        table = self._cursor.insertTable(len(rows), len(rows[0]), looks)
        for row, cells in enumerate(rows):
            for column, cell in enumerate(cells):
                letters.setFontWeight(QFont.Weight.Normal if row and column else QFont.Weight.Bold)
                table.cellAt(row, column).firstCursorPosition().insertText(cell, letters)
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
