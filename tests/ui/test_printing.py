"""What became of a list that was printed is said, and is true."""

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QTextTable
from PySide6.QtPrintSupport import QPrintDialog, QPrinter

from kidneyviewer.content.model import LearnPage
from kidneyviewer.content.outline import outline
from kidneyviewer.content.page import Paragraphs
from kidneyviewer.language import Language
from kidneyviewer.program import Program
from kidneyviewer.saving import Hindrance
from kidneyviewer.ui.learn.learn_place import LearnPlace
from kidneyviewer.ui.learn.list_printer import document
from kidneyviewer.ui.learn.print_bar import PrintBar, PrintOutcome, sentence
from tests import small
from tests.full_disk import full_disk
from tests.ui.showing import only, settle, switch

Print = Callable[[Path | None], str]
SAVED = "The list was saved."


@pytest.fixture
def bar(program: Program) -> PrintBar:
    """Return the bar of a page that can be printed."""
    program.shell.places.open("pages/questions")
    settle()
    return only(program.window, LearnPlace).print_bar


@pytest.fixture
def print_to(bar: PrintBar, monkeypatch: pytest.MonkeyPatch) -> Print:
    """Return a function that prints to a file, as if chosen in the dialog, or cancels; it returns what is said then."""

    def printed(file: Path | None) -> str:
        def answer(dialog: QPrintDialog) -> QPrintDialog.DialogCode:
            if file is None:
                return QPrintDialog.DialogCode.Rejected
            dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
            dialog.printer().setOutputFileName(str(file))
            return QPrintDialog.DialogCode.Accepted

        monkeypatch.setattr(QPrintDialog, "exec", answer)
        bar.button.click()
        assert bar.said.isVisible()
        return bar.said.text()

    return printed


def test_the_list_is_saved(print_to: Print, tmp_path: Path) -> None:
    """A PDF that was saved is whole, replaces an older one, and says nothing about what was read outside its text."""
    file = tmp_path / "list.pdf"
    assert print_to(None) == "Nothing was printed."
    assert not file.exists()
    for _ in range(2):
        assert print_to(file) == SAVED
        content = file.read_bytes()
        assert content.startswith(b"%PDF")
        assert content.rstrip().endswith(b"%%EOF")
        assert content.count(b"/Type /Page\n") >= 1
        title = "Kidney Viewer".encode("utf-16-be")
        assert title in content.partition(b"/Title (")[2][:60]
        file.write_bytes(b"old")
    assert list(tmp_path.iterdir()) == [file]


def test_a_full_disk_is_said(print_to: Print, tmp_path: Path) -> None:
    """On a full disk the older file stays, nothing cut off is left behind, and the window says so."""
    (tmp_path / "list.pdf").write_bytes(b"old")
    with full_disk():
        said = print_to(tmp_path / "list.pdf")
    assert said == "The list was not saved: the disk is full."
    assert [(one.name, one.read_bytes()) for one in tmp_path.iterdir()] == [("list.pdf", b"old")]
    assert print_to(tmp_path / "list.pdf") == SAVED


@pytest.mark.skipif(sys.platform == "win32", reason="no such files on Windows")
def test_a_place_where_nothing_can_be_saved_is_said(print_to: Print, tmp_path: Path) -> None:
    """A missing folder, a folder, a pipe or a device in the place of the file: nothing waits, nothing is left."""
    (tmp_path / "folder").mkdir()
    os.mkfifo(tmp_path / "pipe")
    before = sorted(tmp_path.rglob("*"))
    unusable = "The list was not saved: the file cannot be written."
    assert print_to(tmp_path / "nowhere" / "list.pdf") == "The list was not saved: this folder does not exist."
    for file in (tmp_path / "folder", tmp_path / "pipe", Path("/dev/full")):
        assert print_to(file) == unusable
    assert sorted(tmp_path.rglob("*")) == before


@pytest.mark.parametrize("is_valid", [True, False])
def test_a_printer_that_is_gone_is_said(bar: PrintBar, monkeypatch: pytest.MonkeyPatch, *, is_valid: bool) -> None:
    """If the system no longer knows the printer when the dialog is closed, the window says that nothing was printed."""
    names = []

    def answer(dialog: QPrintDialog) -> QPrintDialog.DialogCode:
        names.append(dialog.printer().docName())
        return QPrintDialog.DialogCode.Accepted

    monkeypatch.setattr(QPrintDialog, "exec", answer)
    monkeypatch.setattr(QPrinter, "outputFormat", lambda _: QPrinter.OutputFormat.NativeFormat)
    monkeypatch.setattr(QPrinter, "isValid", lambda _: is_valid)
    bar.button.click()
    assert bar.said.text() == "Nothing was printed: the printer does not answer."
    assert names == ["Kidney Viewer"], "others see it in the queue of the printer"


def test_what_is_said_has_the_language_and_ends_with_the_page(program: Program, print_to: Print, bar: PrintBar) -> None:
    """The sentence changes with the language, and is gone once another page was shown."""
    print_to(None)
    for language in Language:
        switch(program, language)
        assert bar.said.text() == small.read(language, "PrintBar", "Nothing was printed.")
        for outcome in (*PrintOutcome, *Hindrance):
            assert (language is Language.ENGLISH) == sentence(outcome).isascii()
    for address in ("pages/safety", "pages/questions"):
        program.shell.places.open(address)
        settle()
    assert not bar.said.isVisible()


def test_no_dialog_stays_after_its_printer(print_to: Print, program: Program, tmp_path: Path) -> None:
    """Qt's dialog keeps the address of the printer: a key that still reached one of its buttons would crash."""
    print_to(tmp_path / "list.pdf")
    print_to(None)
    assert program.window.findChildren(QPrintDialog) == []


def test_a_printed_page_has_its_table(program: Program) -> None:
    """Heads, names and cells are printed, with what nobody has checked marked, and ticks keep their place."""
    page = small.library().by_address["pages/safety"]
    assert isinstance(page, LearnPage)
    printed = outline(page, small.library())
    ticks = [[False] * len(block.listed) for block in printed.all(Paragraphs)]
    made = document(printed, ticks, program.theme, small.library().edition.notice)
    tables = [frame for frame in made.rootFrame().childFrames() if isinstance(frame, QTextTable)]

    assert [(table.rows(), table.columns()) for table in tables] == [(3, 3)]
    text = made.toPlainText()
    for part in ("What it can do", "Cells from a clinic", "Three visits a week, of 4 hours each. (to be checked)"):
        assert part in text
    assert text.rstrip().endswith(small.library().edition.notice)
